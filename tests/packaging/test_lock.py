"""The lock pins by hash everything that pyproject.toml asks for, and says nothing of where it comes from."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")

MACHINES = [
    {"python_version": version, "python_full_version": f"{version}.4", "sys_platform": system, "extra": ""}
    for version in ("3.11", "3.12", "3.13", "3.14")
    for system in ("linux", "darwin", "win32")
]


def locked_lines() -> list[str]:
    """Every requirement of the lock with its hashes, as one line."""
    joined = LOCK.replace("\\\n", " ")
    return [line for line in joined.splitlines() if line.strip() and not line.lstrip().startswith("#")]


def locked_versions(machine: dict[str, str]) -> dict[str, str]:
    """What an installation from the lock brings to a machine: version by name."""
    found: dict[str, str] = {}
    for line in locked_lines():
        requirement = Requirement(line.split("--hash")[0].strip())
        if requirement.marker is None or requirement.marker.evaluate(machine):
            (pin,) = requirement.specifier
            assert pin.operator == "=="
            assert requirement.name not in found
            found[canonicalize_name(requirement.name)] = pin.version
    return found


def wanted() -> list[Requirement]:
    project = PROJECT["project"]
    texts = project["dependencies"] + project["optional-dependencies"]["cards"] + PROJECT["dependency-groups"]["dev"]
    return [Requirement(text) for text in texts]


def test_the_lock_names_no_host() -> None:
    assert "http" not in LOCK
    assert not re.search(r"--(index-url|extra-index-url|find-links|trusted-host)", LOCK)
    assert not re.search(r"@\s*(file|git|ssh)", LOCK)


def test_every_locked_file_is_known_by_its_hash() -> None:
    lines = locked_lines()
    assert len(lines) > 30
    assert [line for line in lines if not re.search(r"--hash=sha256:[0-9a-f]{64}(\s|$)", line)] == []


@pytest.mark.parametrize("machine", MACHINES, ids=lambda machine: machine["sys_platform"] + machine["python_version"])
def test_the_lock_brings_all_that_is_asked_for(machine: dict[str, str]) -> None:
    versions = locked_versions(machine)
    for requirement in wanted():
        if requirement.marker is None or requirement.marker.evaluate(machine):
            name = canonicalize_name(requirement.name)
            assert name in versions, f"{requirement} is not locked: run packaging/lock"
            assert requirement.specifier.contains(versions[name]), f"{requirement}: the lock has {versions[name]}"


@pytest.mark.parametrize("machine", MACHINES, ids=lambda machine: machine["sys_platform"] + machine["python_version"])
def test_qt_is_pinned_by_the_version_of_python(machine: dict[str, str]) -> None:
    versions = locked_versions(machine)
    expected = (6, 11) if machine["python_version"] == "3.11" else (6, 12)
    assert tuple(map(int, versions["pyside6-essentials"].split(".")[:2])) == expected
    assert versions["shiboken6"] == versions["pyside6-essentials"]
    assert "pyside6-addons" not in versions


def test_the_extra_for_cards_is_exact() -> None:
    cards = [Requirement(text) for text in PROJECT["project"]["optional-dependencies"]["cards"]]
    assert [str(pin) for pin in cards if [part.operator for part in pin.specifier] != ["=="]] == []
