"""The command line as a program of its own, and in this process where its ending does not matter."""

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from crm_app import cli

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True)
class Ended:
    """How a command ended."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)

    @property
    def lines(self) -> list[str]:
        return self.out.splitlines()


Command = Callable[..., Ended]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def run(data: Path, capsys: pytest.CaptureFixture[str]) -> Command:
    """Do a command in this process."""

    def run(*words: object) -> Ended:
        capsys.readouterr()
        code = cli.main(["--data", str(data), *map(str, words)])
        out, err = capsys.readouterr()
        return Ended(code, out, err)

    return run


@pytest.fixture
def program(data: Path) -> Command:
    """Do a command in a process of its own."""

    def program(*words: object, stdin: bytes = b"") -> Ended:
        ended = subprocess.run(
            [sys.executable, "-m", "crm_app", "--data", str(data), *map(str, words)],
            cwd=ROOT, input=stdin, capture_output=True, check=False, timeout=60,
        )  # fmt: skip
        return Ended(ended.returncode, ended.stdout.decode(), ended.stderr.decode())

    return program


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the sample book."""
    folder = tmp_path_factory.mktemp("sample") / "data"
    assert cli.main(["--data", str(folder), "demo"]) == 0
    return folder


@pytest.fixture
def demo(sample: Path, data: Path) -> Path:
    """The sample book in the folder that `run` uses."""
    shutil.copytree(sample, data)
    return data
