"""Text in SVG that looks the same everywhere: outlines of our own glyphs, each kept once."""

import re
from collections.abc import Iterator

from crm_app.sheets import direction
from crm_app.sheets.faces import Face
from crm_app.sheets.paragraphs import wide_size
from crm_app.sheets.wrap import Line

_STEP = re.compile(r"((?:-?\d+ )*)([mlch])")
_LETTERS = {"m": "M", "l": "L", "c": "C", "h": "Z"}


class Outlines:
    """The glyphs of one document."""

    def __init__(self) -> None:
        self._names: dict[tuple[Face, int], str] = {}
        self._paths: list[str] = []

    def definitions(self) -> str:
        """The outlines that the lines refer to."""
        return "<defs>" + "".join(self._paths) + "</defs>"

    def line(self, line: Line, x: float, y: float, size: float) -> str:
        """A line of text from x on with its baseline at y."""
        return "".join(self._glyphs(line, x, y, size))

    def _glyphs(self, line: Line, x: float, y: float, size: float) -> Iterator[str]:
        units = line.units
        if line.mixed:
            units = tuple(direction.drawing_order(units, [one.level for one in units]))
        for run in (run for one in units for run in one.runs):
            points = wide_size(size) if run.setting.wide else size
            face = run.setting.face
            scale = points * face.per_mille / 1000
            weight = f' stroke="currentColor" stroke-width="{28 / face.per_mille:.0f}"' if run.setting.embolden else ""
            for ink in run.shaped.placed():
                if name := self._name(face, ink.gid):
                    at = f"{x + ink.x * points / 1000:.2f} {y - ink.y * points / 1000:.2f}"
                    how = f"translate({at}) scale({scale:.5f} {-scale:.5f})"
                    yield f'<use href="#{name}" transform="{how}"{weight}/>'
            x += run.shaped.advance * points / 1000

    def _name(self, face: Face, gid: int) -> str:
        key = face, gid
        name = self._names.get(key)
        if name is None:
            outline = face.outline(gid)
            name = self._names[key] = f"g{len(self._names)}" if outline else ""
            if outline:
                self._paths.append(f'<path id="{name}" d="{_path(outline)}"/>')
        return name


def _path(operators: str) -> str:
    """PDF's operators, which come after their numbers, as SVG's, which come before."""
    return "".join(f"{_LETTERS[letter]}{numbers.strip()}" for numbers, letter in _STEP.findall(operators))
