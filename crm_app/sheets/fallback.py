"""Which face sets which characters: the voice's own face, a shipped fallback, a font of the system.

Characters that follow each other in one script are looked up together, so a name is not set half in one face and half
in another.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby

from crm_app import resources
from crm_app.sheets import system_fonts
from crm_app.sheets.faces import Face, Role, face_of, load
from crm_app.sheets.text import WIDE_RANGES, clusters

_IGNORABLE = re.compile("[\u200c\u200d\ufe00-\ufe0d\U000e0100-\U000e01ef]")
_WIDE = re.compile(f"[{WIDE_RANGES}]")

#: Shipped fallbacks in the order they are asked; True where a SemiBold file lies beside the Regular one.
_SHIPPED = (
    ("NotoSansArabic", True),
    ("NotoSansHebrew", True),
    ("NotoSansDevanagari", True),
    ("NotoSansThai", True),
    ("NotoSansJP", False),
    ("NotoSansSC", False),
    ("NotoSansKR", False),
    ("NotoSansBengali", False),
    ("NotoSansTamil", False),
    ("NotoSansTelugu", False),
    ("NotoSansGujarati", False),
    ("NotoSansGurmukhi", False),
    ("NotoSansKannada", False),
    ("NotoSansMalayalam", False),
    ("NotoSansSinhala", False),
    ("NotoSansGeorgian", False),
    ("NotoSansArmenian", False),
    ("NotoSansEthiopic", False),
    ("NotoSansKhmer", False),
    ("NotoSansLao", False),
    ("NotoSansMyanmar", False),
    ("NotoEmoji", False),
)
_SUBSETS = {"NotoSansSC", "NotoSansKR"}


@dataclass(frozen=True, slots=True)
class Setting:
    """How a stretch of text is set."""

    face: Face
    embolden: bool = False  #: the face has no heavy cut: its outlines are thickened instead
    wide: bool = False  #: ideographs and their like, set a little smaller than the Latin beside them


def settings(text: str, role: Role) -> Iterator[tuple[str, Setting]]:
    """The text in stretches that one face sets; the text is readable (`romanise.readable`) already."""
    own = face_of(role)
    if own.covers(text):
        yield text, Setting(own)
        return
    for script, group in groupby(clusters(text), key=lambda cluster: _foreign_script(cluster, own)):
        stretch = "".join(group)
        yield from [(stretch, Setting(own))] if not script else _foreign(stretch, script, role)


@lru_cache(maxsize=8192)
def missing(cluster: str) -> bool:
    """Whether no face can set this cluster."""
    return (
        not face_of(Role.SANS).covers(_IGNORABLE.sub("", cluster))
        and _find(_needs(cluster), script_of(cluster)) is None
    )


def script_of(text: str) -> str:
    """The script's name as Unicode writes it in the names of its characters ("THAI"), "CJK" for the wide ones."""
    if _WIDE.match(text):
        return "CJK"
    return unicodedata.name(text[0], "UNKNOWN").split()[0]


def _foreign_script(cluster: str, own: Face) -> str:
    return "" if own.covers(_IGNORABLE.sub("", cluster)) else script_of(cluster)


def _needs(text: str) -> frozenset[str]:
    return frozenset(_IGNORABLE.sub("", text))


def _foreign(stretch: str, script: str, role: Role) -> Iterator[tuple[str, Setting]]:
    whole = _find(_needs(stretch), script)
    parts = [stretch] if whole else list(clusters(stretch))
    for part in parts:
        found = whole or _find(_needs(part), script)
        if found is None:  # not readable text after all: a blank, never a box
            yield part, Setting(face_of(role))
        else:
            yield part, _weigh(found, script, role)


def _weigh(found: tuple[Face, Face | None], script: str, role: Role) -> Setting:
    regular, heavy = found
    bold = role is Role.BOLD
    face = heavy if bold and heavy else regular
    return Setting(face, embolden=bold and heavy is None, wide=script == "CJK")


@lru_cache(maxsize=4096)
def _find(needs: frozenset[str], script: str) -> tuple[Face, Face | None] | None:
    for family, has_heavy in _SHIPPED:
        suffix = "Subset" if family in _SUBSETS else "Regular"
        face = load(resources.path("fonts", f"{family}-{suffix}.ttf"))
        if face.covers(needs):
            return face, load(resources.path("fonts", f"{family}-SemiBold.ttf")) if has_heavy else None
    face_found = system_fonts.find(needs, script)
    return (face_found, None) if face_found else None
