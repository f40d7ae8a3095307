"""Whose work the sheets are set in is told."""

import re
import tomllib
from pathlib import Path

import pytest
import uharfbuzz

from crm_app import resources

ROOT = Path(__file__).parents[2]
NOTICE = " ".join((ROOT / "NOTICE").read_text(encoding="utf-8").split())
FONTS = sorted(path for path in resources.path("fonts").iterdir() if path.suffix in {".otf", ".ttf"})


@pytest.mark.parametrize("path", FONTS, ids=lambda path: path.stem)
def test_every_font_family_is_named(path: Path) -> None:
    face = uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(path)))
    family = (face.get_name(16) or face.get_name(1) or "").removesuffix(" SemiBold").removesuffix(" Medium")
    assert family
    assert re.search(rf"\b{re.escape(family)}(?=[ ,])", NOTICE)


def test_the_licence_texts_lie_where_the_notice_says() -> None:
    told = re.findall(r"resources/\S+", NOTICE)
    assert {"resources/fonts/OFL.txt", "resources/fonts/Inter-OFL.txt"} <= set(told)
    assert all((ROOT / path).is_file() for path in told)


def test_every_package_that_the_app_needs_is_named() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = project["dependencies"] + project["optional-dependencies"]["cards"]
    names = {re.split(r"[^\w-]", one)[0] for one in wanted}
    assert names
    assert [name for name in names if not re.search(rf"\b{re.escape(name)}\b", NOTICE, re.IGNORECASE)] == []
