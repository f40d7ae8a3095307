"""Where icons, fonts, playbooks, questions and the sample lie: source tree, wheel or frozen program."""

import sys
from functools import cache
from pathlib import Path


@cache
def root() -> Path:
    """The folder of the shipped data files; a wheel carries it inside the package, a checkout beside it."""
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen:
        return Path(frozen) / "resources"
    inside = Path(__file__).parent / "_resources"
    return inside if inside.is_dir() else Path(__file__).parent.parent / "resources"


def path(*parts: str) -> Path:
    """The path of a shipped file, e.g. `path("fonts", "SourceSans3-Regular.ttf")`."""
    return root().joinpath(*parts)


def read_text(*parts: str) -> str:
    """A shipped text file, as UTF-8."""
    return path(*parts).read_text(encoding="utf-8")
