"""The translations that are shipped are whole, are those of the present texts, and are compiled from their sources."""

import ast
import importlib.util
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree as ET

import pytest

ROOT = Path(__file__).parents[2]
I18N = ROOT / "resources" / "i18n"
LANGUAGES = ("de", "en", "en_US")
AGAIN = "run packaging/translate update, translate what it says is unfinished, and commit resources/i18n"


@pytest.fixture(scope="module")
def translating() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translating", ROOT / "packaging" / "translating.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def messages(language: str) -> Iterator[tuple[str, str, list[str]]]:
    """Context, source and translations (one, or one for each number form) of a language."""
    for context in ET.parse(I18N / f"rapport_{language}.ts").iter("context"):
        for message in context.iter("message"):
            forms = [form.text or "" for form in message.iter("numerusform")]
            yield (
                context.findtext("name") or "",
                message.findtext("source") or "",
                forms or [message.findtext("translation") or ""],
            )


def called(tree: ast.AST) -> Iterator[tuple[str, ast.expr]]:
    """Class (or module) and first argument of every call that translates."""
    within = {child: node.name for node in ast.walk(tree) if isinstance(node, ast.ClassDef) for child in ast.walk(node)}
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Attribute(attr="tr"), args=[text, *_]):
                yield within[node], text
            case ast.Call(func=ast.Name(id="_tr" | "tr"), args=[text, *_]):
                yield "", text
            case ast.Call(func=ast.Attribute(attr="translate"), args=[ast.Constant(value=str(context)), text, *_]):
                yield context, text


def sources() -> Iterator[tuple[Path, ast.AST]]:
    for path in sorted((ROOT / "crm_app" / "ui").rglob("*.py")):
        yield path, ast.parse(path.read_text(encoding="utf-8"))


def test_every_text_that_is_asked_for_stands_in_the_files() -> None:
    texts = {(context, source) for context, source, _forms in messages("de")}
    sayings = {source for _context, source in texts}
    lost = [
        (path.name, context, text.value)
        for path, tree in sources()
        for context, text in called(tree)
        if isinstance(text, ast.Constant)
        and ((context, text.value) not in texts if context else text.value not in sayings)
    ]
    assert lost == [], AGAIN
    assert len(texts) > 300


def test_only_texts_that_are_written_out_are_translated() -> None:
    """What is put together first is never found by the tool that collects the texts."""
    handed_on = {"text", "template"}  # `_tr(text)`, and sentences that are known again
    odd = [
        (path.name, text.lineno)
        for path, tree in sources()
        for _context, text in called(tree)
        if not isinstance(text, ast.Constant) and not (isinstance(text, ast.Name) and text.id in handed_on)
    ]
    assert odd == []


def test_the_files_hold_the_present_texts(translating: ModuleType, tmp_path: Path) -> None:
    for language in LANGUAGES:
        shutil.copy(I18N / f"rapport_{language}.ts", tmp_path)
    translating.update(tmp_path)
    for name in (*(f"rapport_{language}.ts" for language in LANGUAGES), "sentences.json"):
        assert (tmp_path / name).read_text() == (I18N / name).read_text(), AGAIN


def test_nothing_is_left_untranslated(translating: ModuleType) -> None:
    assert translating.missing(I18N) == {}, AGAIN


def test_the_compiled_files_are_those_of_the_sources(translating: ModuleType, tmp_path: Path) -> None:
    for language in LANGUAGES:
        shutil.copy(I18N / f"rapport_{language}.ts", tmp_path)
    translating.release(tmp_path)
    for language in LANGUAGES:
        name = f"rapport_{language}.qm"
        assert (tmp_path / name).read_bytes() == (I18N / name).read_bytes(), AGAIN


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_keeps_what_is_filled_in(language: str) -> None:
    told = list(messages(language))
    fields = re.compile(r"\{\w*\}")
    assert [m for m in told if any(sorted(fields.findall(m[1])) != sorted(fields.findall(form)) for form in m[2])] == []
    assert [m for m in told if ("%n" in m[1] or "%Ln" in m[1]) and not re.search("%L?n", m[2][-1])] == []


def test_a_translation_ends_as_its_text_does() -> None:
    """An ellipsis says that more is asked; a sentence keeps its full stop, and a German abbreviation has one too."""
    odd = [
        (source, form)
        for _context, source, forms in messages("de")
        for form in forms
        for end in ("…", ":", "?", ".")
        if source.endswith(end) != form.endswith(end) and not form.endswith(("Min.", "Std.", "jun."))
    ]
    assert odd == []


def test_a_translation_has_an_access_key_where_its_text_has_one() -> None:
    def keys(text: str) -> int:
        return len(re.findall(r"&\w", text))

    assert [m for m in messages("de") if any(keys(m[1]) != keys(form) for form in m[2])] == []


def test_texts_with_a_number_are_asked_for_where_they_are_written() -> None:
    """Qt looks a text up under the class of the object and, without a number only, under those it derives from."""
    classes = [node for _path, tree in sources() for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    derived_from = {base.id for node in classes for base in node.bases if isinstance(base, ast.Name)}
    derived_from |= {
        base.value.id
        for node in classes
        for base in node.bases
        if isinstance(base, ast.Subscript) and isinstance(base.value, ast.Name)
    }
    wrong = [
        (node.name, call.lineno)
        for node in classes
        if node.name in derived_from
        for call in ast.walk(node)
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.func.attr == "tr"
        if len(call.args) > 2
    ]
    assert wrong == []


def test_every_way_to_ask_for_a_text_is_understood(translating: ModuleType, tmp_path: Path) -> None:
    source = tmp_path / "asking.py"
    source.write_text(
        """
def _tr(text, count=-1):
    return QCoreApplication.translate("short", text, None, count)

def told(self):
    def say(text):
        return QCoreApplication.translate("within", text)
    yield _tr("Of a module"), _tr("%n of a module", 2), say("Of a function")
    yield QCoreApplication.translate("whole", "%n with a context", "", 2)

class Page:
    class Inner:
        def text(self):
            return [self.tr("Of an inner class") for _ in range(2)]

    def text(self):
        tr = self.tr
        return tr("Of a class"), self.tr("%n of a class", "", 2)
"""
    )
    assert set(translating.asked_in(source)) == {
        ("short", "Of a module", False),
        ("short", "%n of a module", True),
        ("within", "Of a function", False),
        ("whole", "%n with a context", True),
        ("Inner", "Of an inner class", False),
        ("Page", "Of a class", False),
        ("Page", "%n of a class", True),
    }


def test_a_text_without_a_context_is_named_with_its_place(translating: ModuleType, tmp_path: Path) -> None:
    source = tmp_path / "asking.py"
    source.write_text("tr = QCoreApplication.translate\ntr('context', 'A text')\n")
    with pytest.raises(SystemExit, match=r"asking\.py:2: "):
        list(translating.asked_in(source))
