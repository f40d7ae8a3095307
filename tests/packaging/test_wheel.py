"""The built wheel, installed where the source tree cannot be seen, does the main job of the product."""

import ast
import json
import os
import subprocess
import sys
import sysconfig
import zipfile
from importlib.metadata import packages_distributions
from pathlib import Path

import pypdfium2
import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)],
        cwd=ROOT, check=True, capture_output=True,
    )  # fmt: skip
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def program(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The console script in an environment of its own, which borrows only the installed dependencies."""
    home = tmp_path_factory.mktemp("installed")
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(home)], check=True)
    scripts = home / ("Scripts" if os.name == "nt" else "bin")
    packages = subprocess.run(
        [str(scripts / "python"), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"],
        check=True, capture_output=True, text=True,
    ).stdout.strip()  # fmt: skip
    Path(packages, "dependencies.pth").write_text(sysconfig.get_path("purelib"), encoding="utf-8")
    subprocess.run(
        [sys.executable, "-m", "pip", "--python", str(scripts / "python"), "install", "--quiet", "--no-deps",
         "--no-index", "--disable-pip-version-check", str(wheel)],
        check=True, capture_output=True,
    )  # fmt: skip
    return scripts / "crm-app"


def run(program: Path, *words: str, cwd: Path) -> str:
    """What the installed command prints, run from a folder where no source tree lies."""
    alone = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    ended = subprocess.run(
        [program, *words], cwd=cwd, env=alone, capture_output=True, text=True, timeout=120, check=False
    )
    assert ended.returncode == 0, ended.stderr
    return ended.stdout


def test_the_wheel_carries_everything_the_program_reads(wheel: Path) -> None:
    inside = set(zipfile.ZipFile(wheel).namelist())
    shipped = {path.relative_to(ROOT / "resources") for path in (ROOT / "resources").rglob("*") if path.is_file()}
    sources = {path.relative_to(ROOT) for path in (ROOT / "crm_app").rglob("*.py")}
    assert shipped
    assert {f"crm_app/_resources/{path.as_posix()}" for path in shipped} <= inside
    assert {path.as_posix() for path in sources} <= inside
    assert {name.split("/")[0] for name in inside if ".dist-info" not in name} == {"crm_app"}
    assert any(name.endswith("licenses/LICENSE") for name in inside)
    assert any(name.endswith("licenses/NOTICE") for name in inside)


def test_the_wheel_asks_for_every_package_that_it_imports(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        (metadata,) = (name for name in archive.namelist() if name.endswith(".dist-info/METADATA"))
        lines = archive.read(metadata).decode().splitlines()
        sources = {name: archive.read(name).decode() for name in archive.namelist() if name.endswith(".py")}
    asked = [Requirement(line.removeprefix("Requires-Dist: ")) for line in lines if line.startswith("Requires-Dist: ")]
    always = {canonicalize_name(one.name) for one in asked if "extra" not in str(one.marker)}
    beside = {canonicalize_name(one.name) for one in asked if 'extra == "cards"' in str(one.marker)}
    brought_by = packages_distributions()
    of_cards = {name for name in sources if name.startswith("crm_app/cards/")}
    assert of_cards
    for names, modules in ((always, sources.keys() - of_cards), (always | beside, of_cards)):
        foreign = set().union(*(imported_packages(sources[name]) for name in modules)) - sys.stdlib_module_names
        wanted = foreign - {"crm_app", "shiboken6"}  # PySide6-Essentials brings its own shiboken6, of its own version
        assert wanted
        missing = {name for name in wanted if not names & {canonicalize_name(by) for by in brought_by.get(name, [])}}
        assert missing == set()


def imported_packages(source: str) -> set[str]:
    """The top-level packages that a module imports, at its start or inside a function."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            found |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found.add(node.module.split(".")[0])
    return found


def test_the_installed_program_makes_a_prep_sheet(program: Path, tmp_path: Path) -> None:
    book = tmp_path / "book"
    run(program, "--data", str(book), "demo", cwd=tmp_path)
    people = json.loads(run(program, "--data", str(book), "list", "--json", cwd=tmp_path))
    meetings = json.loads(run(program, "--data", str(book), "list", "meetings", "--json", cwd=tmp_path))
    planned = [meeting for meeting in meetings if not meeting["held_end"]]
    assert len(people) >= 39
    assert planned
    names = {person["uid"]: person["name"] for person in people}
    run(program, "--data", str(book), "prep", planned[0]["uid"], "-o", "sheet.pdf", cwd=tmp_path)
    with pypdfium2.PdfDocument(tmp_path / "sheet.pdf") as sheet:
        assert len(sheet) == 1
        text = sheet[0].get_textpage().get_text_bounded()
    assert names[planned[0]["person"]] in " ".join(text.split())


def test_the_installed_program_is_the_wheel(program: Path, tmp_path: Path) -> None:
    where = run(program.with_name("python"), "-c", "import crm_app; print(crm_app.__file__)", cwd=tmp_path)
    assert not Path(where.strip()).is_relative_to(ROOT)
