"""Fonts of the machine, looked for by family when no shipped one covers a script."""

import os
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from crm_app.sheets.faces import Face, load

#: Families that cover much, tried after those named after the script.
_BROAD = ("noto sans", "dejavu sans", "freesans", "arial unicode ms", "segoe ui", "segoe ui historic", "unifont")
#: Families that systems bring for a script, beside "Noto Sans <Script>".
_FAMILIES = {
    "ARABIC": ("noto naskh arabic", "geeza pro", "segoe ui"),
    "HEBREW": ("arial hebrew", "segoe ui"),
    "CJK": ("yu gothic", "microsoft yahei", "malgun gothic", "simsun", "wenquanyi zen hei", "droid sans fallback"),
    "TIBETAN": ("noto serif tibetan", "microsoft himalaya", "kailasa"),
    "MONGOLIAN": ("mongolian baiti",),
    "CHEROKEE": ("gadugi", "plantagenet cherokee"),
    "CANADIAN": ("noto sans canadian aboriginal", "gadugi", "euphemia ucas"),
}
_SUFFIXES = (".ttf", ".ttc", ".otf")


def find(needs: frozenset[str], script: str) -> Face | None:
    """A face with TrueType outlines that has every character, or None."""
    families = _index()
    wanted = (f"noto sans {script.lower()}", f"noto serif {script.lower()}", *_FAMILIES.get(script, ()), *_BROAD)
    for family in wanted:
        for path, number in families.get(family, ()):
            face = load(path, number)
            if face.covers(needs):
                return face
    return None


def folders() -> tuple[Path, ...]:
    """Where this system keeps fonts: the machine's and the user's."""
    home = Path.home()
    if sys.platform == "win32":
        windows = Path(os.environ.get("WINDIR", r"C:\Windows"))
        return windows / "Fonts", home / "AppData/Local/Microsoft/Windows/Fonts"
    if sys.platform == "darwin":
        return Path("/System/Library/Fonts"), Path("/Library/Fonts"), home / "Library/Fonts"
    shared = os.environ.get("XDG_DATA_DIRS", "/usr/local/share:/usr/share").split(":")
    return *(Path(folder) / "fonts" for folder in shared if folder), home / ".local/share/fonts", home / ".fonts"


@cache
def _index() -> dict[str, list[tuple[Path, int]]]:
    """Upright regular faces by family in lower case; only the name tables are read."""
    families: dict[str, list[tuple[Path, int]]] = {}
    for folder in folders():
        for path in sorted(path for path in folder.rglob("*") if path.suffix.lower() in _SUFFIXES):
            for number, family in _regular_faces(path):
                families.setdefault(family.lower(), []).append((path, number))
    return families


def _regular_faces(path: Path) -> Iterator[tuple[int, str]]:
    import uharfbuzz

    try:
        blob = uharfbuzz.Blob.from_file_path(str(path))
    except (OSError, uharfbuzz.HarfBuzzError):  # a font that cannot be read is a font we do not have
        return
    for number in range(uharfbuzz.Face(blob, 0).count or 1):
        face = uharfbuzz.Face(blob, number)
        names = uharfbuzz.OTNameIdPredefined
        style = face.get_name(names.TYPOGRAPHIC_SUBFAMILY) or face.get_name(names.FONT_SUBFAMILY) or ""
        family = face.get_name(names.TYPOGRAPHIC_FAMILY) or face.get_name(names.FONT_FAMILY)
        if family and style in ("Regular", "Book", "Normal", "Roman") and "glyf" in face.table_tags:
            yield number, family
