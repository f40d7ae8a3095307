"""What is kept here names neither the machine nor the registry that somebody happened to work with."""

import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
OWN_FOLDERS = ("crm_app", "resources", "tests", "packaging", ".ci")
REGISTRY = re.compile(r"\b[\w.-]*(pypi|pythonhosted|npmjs|nodesource|debian|ubuntu|nexus)[\w-]*\.(org|com|io)\b")
MACHINE = re.compile(r"(?<![\w.~$}])/(root|work|home|Users|mnt|workspace)/\w")


def kept_texts() -> Iterator[tuple[Path, str]]:
    """Every text that belongs to the repository, and where it lies."""
    folders = [path for name in OWN_FOLDERS for path in (ROOT / name).rglob("*")]
    for path in [*ROOT.iterdir(), *folders]:
        if path.is_file() and "__pycache__" not in path.parts:
            try:
                yield path.relative_to(ROOT), path.read_text(encoding="utf-8")
            except UnicodeDecodeError:
                continue  # a font or a picture


def test_no_file_names_a_registry_or_a_path_of_a_machine() -> None:
    texts = dict(kept_texts())
    assert Path("requirements.lock") in texts
    found = {path: REGISTRY.search(text) or MACHINE.search(text) for path, text in texts.items()}
    assert {path: hit[0] for path, hit in found.items() if hit} == {}


def test_a_planted_path_and_host_would_be_found() -> None:
    assert REGISTRY.search("the files at " + "pythonhosted" + ".org")
    assert MACHINE.search("see " + "/home" + "/ada/project")


def test_the_top_level_holds_only_what_it_should() -> None:
    known = {
        ".ci", "crm", "crm_app", "packaging", "resources", "tests",
        "CHANGELOG.md", "LICENSE", "NOTICE", "README.md", "pyproject.toml", "requirements.lock",
    }  # fmt: skip
    found = {path.name for path in ROOT.iterdir() if not path.name.startswith(".") or path.name == ".ci"}
    assert known <= found
    assert {name for name in found - known if name not in {"build", "dist"} and not name.endswith(".egg-info")} == set()
