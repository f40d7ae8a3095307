"""Keeps the translations in step with the texts of the window.

    packaging/translate update            take the texts of the sources into resources/i18n/*.ts, then release
    packaging/translate release           compile the .ts into the .qm that are shipped
    packaging/translate missing           write what is not translated yet as JSON, for `fill`
    packaging/translate fill FILE.json    take translations in that form into the .ts, then release

The form of the JSON is {language: {context: {source: translation}}}, where a text
with a number has a list of its forms (singular, plural). `update` and `release` end with 1 while something is missing.
"""

import ast
import itertools
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parents[1]
I18N = ROOT / "resources" / "i18n"
LANGUAGES = ("de", "en", "en_US")
SENTENCES = "sentences.json"
_ERRORS = frozenset({"CrmError", "Unusable", "Damaged", "Held", "Busy", "DiskRefused", "TooNew", "Locked"})
_FEWEST_LETTERS = 14
_AMERICAN = (
    ("rganis", "rganiz"), ("ecognis", "ecogniz"), ("ummaris", "ummariz"), ("colour", "color"), ("Colour", "Color"),
    ("avourite", "avorite"), ("atalogue", "atalog"), ("ancelled", "anceled"), ("centre", "center"),
    ("Centre", "Center"), ("neighbour", "neighbor"), ("licence", "license"), ("grey", "gray"), ("Grey", "Gray"),
)  # fmt: skip
"""Spellings in which American English differs from the British of the sources."""
_APOSTROPHE, _QUOTE = "\ue000", "\ue001"
"""Stand for signs that lupdate writes as entities and ElementTree does not."""


def main(words: list[str]) -> int:
    """Do what was asked; answers the exit code."""
    match words:
        case ["update"]:
            update(I18N)
            return release(I18N)
        case ["release"]:
            return release(I18N)
        case ["missing"]:
            print(json.dumps(missing(I18N), ensure_ascii=False, indent=1))
            return 0
        case ["fill", file]:
            fill(I18N, json.loads(Path(file).read_text(encoding="utf-8")))
            return release(I18N)
    print(__doc__, file=sys.stderr)
    return 2


def update(folder: Path) -> None:
    """Bring the .ts of a folder to the texts of the sources; translations of texts that stay are kept."""
    with tempfile.TemporaryDirectory() as scratch:
        listed = Path(scratch) / "texts.py"
        listed.write_text("\n".join(_written_out()), encoding="utf-8")
        for language in LANGUAGES:
            plural = ["-pluralonly"] if language == "en" else []
            _run("lupdate", str(listed), *plural, "-ts", str(folder / f"rapport_{language}.ts"))
    _spell_american(folder / "rapport_en_US.ts", _singulars(folder / "rapport_en.ts"))
    known = sorted(set(_sentences()), key=lambda sentence: (-len(sentence), sentence))
    (folder / SENTENCES).write_text(json.dumps(known, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def _written_out() -> Iterator[str]:
    """The texts as a source that lupdate understands whole: it knows neither the short `_tr` of a module, nor calls
    inside of f-strings, nor the number in a call of `translate`.
    """
    sentences = {("errors", sentence, False) for sentence in _sentences()}
    for context, text, number in sorted(sentences | set(_asked_for())):
        more = ', "", n' if number else ""
        yield f"class {context}:\n    def text(self):\n        self.tr({json.dumps(text, ensure_ascii=False)}{more})"


def _asked_for() -> Iterator[tuple[str, str, bool]]:
    for path in sorted((ROOT / "crm_app" / "ui").rglob("*.py")):
        yield from asked_in(path)


def asked_in(path: Path) -> Iterator[tuple[str, str, bool]]:
    """Context and text of every translation that a source asks for, and whether it has a number.

    Raises SystemExit for a text that names no context and stands outside of every class.
    """
    tree = ast.parse(path.read_text(encoding="utf-8"))
    short = dict(filter(None, map(_declared, ast.walk(tree))))
    classes = [node for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    own = {id(child): node.name for node in classes for child in ast.walk(node)}
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Name(id=name), args=[text, *more]) if name in short:
                yield from _call(short[name], text, number=bool(more))
            case ast.Call(
                func=ast.Attribute(value=ast.Name(id="self"), attr="tr") | ast.Name(id="tr"),  # tr = self.tr
                args=[text, *more],
            ):
                if id(node) not in own:
                    raise SystemExit(f"{path}:{node.lineno}: say `QCoreApplication.translate`, and the context with it")
                yield from _call(own[id(node)], text, number=len(more) > 1)
            case ast.Call(func=ast.Attribute(attr="translate"), args=[ast.Constant(value=str(context)), text, *more]):
                yield from _call(context, text, number=len(more) > 1)


def _sentences() -> Iterator[str]:
    """What the rooms below the window say when something goes wrong; {0}, {1} stand for what is put in.

    Sentences with hardly a word of their own would fit anything and are left out.
    """
    trees = [
        ast.parse(path.read_text(encoding="utf-8"))
        for room in ("domain", "store", "exchange", "work", "sheets")
        for path in (ROOT / "crm_app" / room).rglob("*.py")
    ]
    constants = {
        node.targets[0].id: node.value.value
        for tree in trees
        for node in tree.body
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name)
        if isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)
    }
    for tree in trees:
        for node in ast.walk(tree):
            match node:
                case ast.Call(func=ast.Name(id=kind), args=[said, *_]) if kind in _ERRORS:
                    sentence = _template(said, constants)
                    if len(re.sub(r"\{.*?\}|\W", "", sentence)) > _FEWEST_LETTERS:
                        yield sentence


def _template(said: ast.expr, constants: dict[str, str]) -> str:
    """A sentence with its fields, empty for what is put together in another way."""
    match said:
        case ast.Constant(value=str(text)):
            return text
        case ast.JoinedStr(values=parts):
            numbers = itertools.count()
            return "".join(
                str(part.value) if isinstance(part, ast.Constant) else f"{{{next(numbers)}}}" for part in parts
            )
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return constants.get(name, "")
        case ast.Call(func=ast.Attribute(value=inner, attr="format")):
            return _template(inner, constants)
    return ""


def _call(context: str, text: ast.expr, *, number: bool) -> Iterator[tuple[str, str, bool]]:
    if isinstance(text, ast.Constant):
        yield context, text.value, number


def _declared(node: ast.AST) -> tuple[str, str] | None:
    """Name and context of a function that only hands its text, and a number, to `QCoreApplication.translate`."""
    match node:
        case ast.FunctionDef(
            name=name,
            body=[*_, ast.Return(value=ast.Call(
                func=ast.Attribute(attr="translate"), args=[ast.Constant(value=str(context)), ast.Name(), *_]
            ))],
        ):  # fmt: skip
            return name, context
    return None


def _run(tool: str, *words: str) -> None:
    """One of Qt's tools, which come with PySide6; what it says is shown only when it fails."""
    options = ("-silent", "-no-obsolete", "-locations", "none", "-sort-messages", "-source-language", "en_GB")
    command = [str(Path(sys.executable).parent / f"pyside6-{tool}"), *(options if tool == "lupdate" else ()), *words]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(done.stderr or done.stdout)


def _singulars(file: Path) -> dict[tuple[str, str], str]:
    """The English singulars, by context and source."""
    return {
        (context.findtext("name") or "", message.findtext("source") or ""): message.findtext(".//numerusform") or ""
        for context in ET.parse(file).iter("context")
        for message in context.findall("message")
    }


def _spell_american(file: Path, singulars: dict[tuple[str, str], str]) -> None:
    """Leave in the American file only what is spelled otherwise there, and spell it so."""
    tree = ET.parse(file)
    for context in list(tree.getroot().iter("context")):
        for message in context.findall("message"):
            source = message.findtext("source") or ""
            if american(source) == source:
                context.remove(message)
            elif message.get("numerus") == "yes":
                singular = singulars[context.findtext("name") or "", source] or source
                _put(message, [american(singular), american(source)])
            else:
                _put(message, american(source))
        if context.find("message") is None:
            tree.getroot().remove(context)
    _write(tree, file)


def american(text: str) -> str:
    """A text as Americans spell it; what stands in braces is no word."""
    for british, own in _AMERICAN:
        text = re.sub(rf"{british}(?![^{{}}]*\}})", own, text)
    return text


def release(folder: Path) -> int:
    """Compile every .ts; say for each language how much is missing, and answer 1 when anything is."""
    left = missing(folder)
    for language in LANGUAGES:
        source = folder / f"rapport_{language}.ts"
        _run("lrelease", "-silent", str(source), "-qm", str(source.with_suffix(".qm")))
        number = sum(map(len, left.get(language, {}).values()))
        print(f"{language}: {number} unfinished of {len(list(ET.parse(source).iter('message')))}")
    return 1 if left else 0


def missing(folder: Path) -> dict[str, dict[str, dict[str, str | list[str]]]]:
    """What is not translated, by language, context and source; texts with a number have two empty forms."""
    found: dict[str, dict[str, dict[str, str | list[str]]]] = {}
    for language in LANGUAGES:
        for context in ET.parse(folder / f"rapport_{language}.ts").iter("context"):
            for message in context.findall("message"):
                translation = message.find("translation")
                if translation is None or translation.get("type") == "unfinished":
                    empty: str | list[str] = ["", ""] if message.get("numerus") == "yes" else ""
                    texts = found.setdefault(language, {}).setdefault(context.findtext("name") or "", {})
                    texts[message.findtext("source") or ""] = empty
    return found


def fill(folder: Path, translations: dict[str, dict[str, dict[str, str | list[str]]]]) -> None:
    """Put translations into the .ts; raises SystemExit for one that lost a placeholder."""
    for language, contexts in translations.items():
        file = folder / f"rapport_{language}.ts"
        tree = ET.parse(file)
        for context in tree.iter("context"):
            texts = contexts.get(context.findtext("name") or "", {})
            for message in context.findall("message"):
                if words := texts.get(message.findtext("source") or ""):
                    _put(message, words)
        _write(tree, file)


def _put(message: ET.Element, words: str | list[str]) -> None:
    source = message.findtext("source") or ""
    for form in [words] if isinstance(words, str) else words:
        if placeholders(form) != placeholders(source):
            raise SystemExit(f"the placeholders differ: {source!r} and {form!r}")
    translation = message.find("translation")
    if translation is None:
        translation = ET.SubElement(message, "translation")
    translation.clear()
    if isinstance(words, str):
        translation.text = words
    else:
        for form in words:
            ET.SubElement(translation, "numerusform").text = form


def placeholders(text: str) -> set[str]:
    """What a translation has to keep; a singular may say its number in a word."""
    return set(re.findall(r"\{\w*\}", text))


def _write(tree: ET.ElementTree, file: Path) -> None:
    """As lupdate writes it, so that a run of either changes nothing that the other wrote."""
    root = tree.getroot()
    root.text = "\n"
    for context in root:
        ET.indent(context, "    ")
        context.tail = "\n"
    for element in root.iter():
        element.text = (element.text or "").replace("'", _APOSTROPHE).replace('"', _QUOTE) or None
    body = ET.tostring(root, encoding="unicode", short_empty_elements=False)
    body = body.replace(_APOSTROPHE, "&apos;").replace(_QUOTE, "&quot;")
    file.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
