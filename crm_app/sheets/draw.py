"""A page to draw on: y runs down from the top edge, all ink is black, every glyph comes from an embedded font."""

import math
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import lru_cache
from io import BytesIO
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING

from crm_app.sheets import direction, readback
from crm_app.sheets.embed import SILENT, Codes, EmbeddedFont
from crm_app.sheets.faces import Face, Glyph, Role, Use
from crm_app.sheets.fallback import Setting
from crm_app.sheets.paragraphs import Run, Span, measure, wide_size
from crm_app.sheets.wrap import Line, TextBlock, wrap

if TYPE_CHECKING:
    from PIL.Image import Image
    from reportlab.pdfgen.canvas import Canvas

#: Thickness that makes up for a missing heavy cut, in ems.
_EMBOLDEN = 0.028
_DOT, _DOT_STEP = 0.9, 3.6
#: Thousandths of an em from which a sign is so wide that half of it reaches down to the next line.
_WIDE = 800


def line_of(text: str | tuple[Span, ...], role: Role = Role.SANS) -> Line:
    """A text on one line, however long."""
    found = wrap(measure(((text, role),) if isinstance(text, str) else text, glue=False), 1, math.inf)
    return found[0] if found else Line(())


class Page:
    """A document of one or more pages of one size, in points."""

    def __init__(self, width: float, height: float, *, title: str, locale: str, made_at: datetime) -> None:
        self.width, self.height = width, height
        self._out = BytesIO()
        self._canvas = _canvas(self._out, (width, height), locale, made_at)
        self._canvas.setTitle(title)
        self._fonts: dict[Face, EmbeddedFont] = {}
        self._codes = Codes()

    # ReportLab's canvas keeps its content as a list of operators; its own text calls know only its own fonts
    def _emit(self, operators: str) -> None:
        self._canvas._code.append(operators)  # type: ignore[attr-defined]  # noqa: SLF001 - no public way in

    def line(self, line: Line, x: float, y: float, size: float) -> float:
        """Draw a line of text from x on with its baseline at y; returns the x where it ends."""
        units = line.units
        if line.mixed:
            units = tuple(direction.drawing_order(units, [one.level for one in units]))
        runs = [run for one in units for run in one.runs]
        if runs:
            # readers drop a hyphen that ends a line, but ours belong to the text: nothing at all comes after them; and
            # they take what stands up to half of the last sign's width below for the same line
            end = SILENT if line.text.endswith("-") or _ends_wide(runs[-1]) else ""
            held = readback.stored(line.text) if line.mixed else ""
            apart = held != "".join(glyph.use.text for run in runs for glyph in run.shaped.glyphs) if held else False
            shown = (
                self._unseen(held, runs[0], line.width(size), size) if apart else "] TJ ".join(self._shown(runs, size))
            )
            self._emit(f"BT 1 0 0 1 {x:.2f} {self.height - y:.2f} Tm {shown}{end}] TJ ET")
            self._ink(runs, x, y, size, whole=apart)
        return x + line.width(size)

    def _unseen(self, text: str, first: Run, width: float, size: float) -> str:
        """Operators of a text without ink, over the width of a line whose ink stands in another order."""
        face = first.setting.face
        font, step = self._embedded(face), round(width / size / len(text) * 1000)
        glyphs = (Glyph(Use(face.blank, char, step), step) for char in text)
        return f"/{font.name} {size:.3f} Tf 0 Tr [{''.join(font.encode(glyphs))}"

    def _shown(self, runs: Sequence[Run], size: float) -> Iterator[str]:
        """Operators of a line, one array for all that shares a face, each without its end."""
        for setting, group in groupby(_spaces_joined(runs, size), key=itemgetter(0)):
            font = self._embedded(setting.face)
            points = _points(setting, size)
            elements = "".join(element for _, glyphs in group for element in font.encode(glyphs))
            weight = f"2 Tr {points * _EMBOLDEN:.3f} w" if setting.embolden else "0 Tr"
            yield f"/{font.name} {points:.3f} Tf {weight} [{elements}"

    def _ink(self, runs: Sequence[Run], x: float, y: float, size: float, *, whole: bool) -> None:
        """Draw what the text operators leave out: marks and their like, or the `whole` line."""
        for run in runs:
            points = _points(run.setting, size)
            for ink in run.shaped.placed() if whole else run.shaped.ink:
                at = x + ink.x * points / 1000, self.height - y + ink.y * points / 1000
                scale = points * run.setting.face.per_mille / 1000
                finish = f"{_EMBOLDEN / scale * points:.1f} w B" if run.setting.embolden else "f"
                outline = run.setting.face.outline(ink.gid)
                self._emit(f"q {scale:.6f} 0 0 {scale:.6f} {at[0]:.3f} {at[1]:.3f} cm {outline} {finish} Q")
            x += run.shaped.advance * points / 1000

    def _embedded(self, face: Face) -> EmbeddedFont:
        font = self._fonts.get(face)
        if font is None:
            font = self._fonts[face] = EmbeddedFont(f"T{len(self._fonts) + 1}", face, self._codes)
        return font

    def text(self, text: str, x: float, y: float, size: float, *, role: Role = Role.SANS) -> float:
        """Draw a short text from x on; returns the x where it ends."""
        return self.line(line_of(text, role), x, y, size)

    def text_to(self, text: str, x: float, y: float, size: float, *, role: Role = Role.SANS) -> float:
        """Draw a short text that ends at x; returns the x where it begins."""
        line = line_of(text, role)
        start = x - line.width(size)
        self.line(line, start, y, size)
        return start

    def block(self, block: TextBlock, x: float, y: float, *, width: float = 0.0) -> float:
        """Draw lines with the first baseline at y; right-to-left ones end at the far edge of `width`, when given."""
        y -= block.lift
        for line in block.lines:
            start = x + width - line.width(block.size) if line.rtl and width else x
            self.line(line, start, y, block.size)
            y += block.leading
        return y + block.lift

    def rule(self, x: float, y: float, to: float, *, weight: float = 0.7) -> None:
        """A horizontal rule."""
        self._emit(f"{weight:g} w [] 0 d 0 J {x:.2f} {self.height - y:.2f} m {to:.2f} {self.height - y:.2f} l S")

    def stroke(self, x: float, start: float, end: float, *, weight: float = 0.9, dashes: Sequence[float] = ()) -> None:
        """A vertical stroke."""
        pattern = " ".join(f"{dash:g}" for dash in dashes)
        top, bottom = self.height - start, self.height - end
        self._emit(f"{weight:g} w [{pattern}] 0 d 0 J {x:.2f} {top:.2f} m {x:.2f} {bottom:.2f} l S [] 0 d")

    def dots(self, x: float, y: float, to: float) -> None:
        """A line to write on: round dots that survive a copier."""
        level = self.height - y
        self._emit(f"{_DOT} w 1 J [0.01 {_DOT_STEP}] 0 d {x:.2f} {level:.2f} m {to:.2f} {level:.2f} l S [] 0 d 0 J")

    def box(self, x: float, y: float, size: float = 7.6, *, height: float = 0.0, weight: float = 0.9) -> None:
        """An outlined box whose lower left corner is x, y; a square unless a height is given."""
        self._emit(f"{weight:g} w [] 0 d {x:.2f} {self.height - y:.2f} {size:.2f} {height or size:.2f} re S")

    def bar(self, x: float, y: float, width: float, height: float, *, filled: bool) -> None:
        """A piece of the time bar, from its top left corner."""
        how = "B" if filled else "S"
        self._emit(f".75 w [] 0 d {x:.2f} {self.height - y - height:.2f} {width:.2f} {height:.2f} re {how}")

    def dot(self, x: float, y: float, radius: float, *, filled: bool) -> None:
        """A circle round x, y."""
        self._canvas.setLineWidth(0.9)
        self._canvas.circle(x, self.height - y, radius, stroke=1, fill=int(filled))

    def share(self, x: float, y: float, radius: float, share: float) -> None:
        """A circle round x, y, filled clockwise from the top as far as `share`, 0 to 1."""
        self.dot(x, y, radius, filled=False)
        if share > 0:
            self._canvas.wedge(
                x - radius, self.height - y - radius, x + radius, self.height - y + radius, 90, -360 * share,
                stroke=0, fill=1,
            )  # fmt: skip

    def frame(self, x: float, y: float, width: float, height: float, *, dashed: bool = False) -> None:
        """A box with round corners from its top left corner, dashed for what has not happened yet."""
        self._canvas.setLineWidth(0.8)
        self._canvas.setDash([3, 2] if dashed else [])
        self._canvas.roundRect(x, self.height - y - height, width, height, 4, stroke=1, fill=0)
        self._canvas.setDash([])

    def curve(self, points: Sequence[tuple[float, float]], *, weight: float, dashed: bool = False) -> None:
        """A curve from the first of four points to the last, drawn towards the two between them."""
        self._canvas.setLineWidth(weight)
        self._canvas.setDash([4, 3] if dashed else [])
        self._canvas.bezier(*(value for x, y in points for value in (x, self.height - y)))
        self._canvas.setDash([])

    def star(self, x: float, y: float, radius: float) -> None:
        """A filled five-pointed star round x, y."""
        path = self._canvas.beginPath()
        for point in range(10):
            angle, reach = math.pi / 2 + point * math.pi / 5, radius if point % 2 == 0 else radius * 0.42
            at = x + reach * math.cos(angle), self.height - y + reach * math.sin(angle)
            path.moveTo(*at) if point == 0 else path.lineTo(*at)
        path.close()
        self._canvas.drawPath(path, stroke=0, fill=1)

    def picture(self, picture: "Image", x: float, y: float, width: float, height: float) -> None:
        """A picture from its top left corner."""
        from reportlab.lib.utils import ImageReader

        self._canvas.drawImage(ImageReader(picture), x, self.height - y - height, width, height)

    def squares(self, rows: tuple[tuple[int, ...], ...], x: float, y: float, size: float) -> None:
        """A matrix of dark (1) and light modules from its top left corner."""
        module = size / len(rows)
        self._emit(f"q {module:.5f} 0 0 {module:.5f} {x:.3f} {self.height - y:.3f} cm {_modules(rows)} f Q")

    @contextmanager
    def only(self, corner: tuple[float, float], size: tuple[float, float]) -> Iterator[None]:
        """Show nothing outside a rectangle, given from its top left corner, of what is drawn inside the block."""
        self._emit(f"q {corner[0]:.2f} {self.height - corner[1] - size[1]:.2f} {size[0]:.2f} {size[1]:.2f} re W n")
        yield
        self._emit("Q")

    def next_page(self) -> None:
        """End this page and begin another."""
        self._canvas.showPage()

    def finish(self) -> bytes:
        """The whole document."""
        self._canvas.showPage()
        document = self._canvas._doc  # type: ignore[attr-defined]  # noqa: SLF001 - our fonts join the pages' own
        fonts = document.idToObject["BasicFonts"].dict
        for font in self._fonts.values():
            font.add_to(document, fonts)
        self._canvas.save()
        return self._out.getvalue()


@lru_cache(maxsize=64)
def _modules(rows: tuple[tuple[int, ...], ...]) -> str:
    """Rectangles of one unit each, neighbours in a row drawn as one, rows overlapping by a hair."""
    parts: list[str] = []
    for number, row in enumerate(rows, start=1):
        column = 0
        for dark, group in groupby(row):
            length = len(list(group))
            if dark:
                parts.append(f"{column} {-number} {length} 1.02 re")
            column += length
    return " ".join(parts)


def _ends_wide(run: Run) -> bool:
    return bool(run.shaped.glyphs) and run.shaped.glyphs[-1].advance > _WIDE


def _points(setting: Setting, size: float) -> float:
    return wide_size(size) if setting.wide else size


def _spaces_joined(runs: Iterable[Run], size: float) -> Iterator[tuple[Setting, tuple[Glyph, ...]]]:
    """The runs' glyphs, each space told by the face before it: readers overlook a space that stands alone."""
    before: Setting | None = None
    for run in runs:
        glyphs, setting = run.shaped.glyphs, run.setting
        if before is not None and setting != before and all(glyph.use.text == " " for glyph in glyphs):
            width = run.shaped.advance * size / _points(before, size)
            glyphs, setting = (Glyph(Use(before.face.blank, " ", width), width),), before
        yield setting, glyphs
        before = setting


def _canvas(out: BytesIO, size: tuple[float, float], locale: str, made_at: datetime) -> "Canvas":
    from reportlab import rl_config
    from reportlab.pdfgen.canvas import Canvas

    rl_config.trustedSchemes = rl_config.trustedHosts = []  # nothing a text says is ever fetched
    rl_config.useA85 = 0

    class Sheet(Canvas):
        """A canvas that lists no font before one is used."""

        def _make_preamble(self) -> None:
            self._preamble = "1 0 0 1 0 0 cm"

    canvas = Sheet(out, pagesize=size, pageCompression=1, invariant=1, lang=locale.replace("_", "-"))
    # the same facts give the same file: dated when it was made, not when the clock was asked
    stamp = canvas._doc._timeStamp  # type: ignore[attr-defined]  # noqa: SLF001 - it has no parameter
    stamp.YMDhms = made_at.astimezone(UTC).timetuple()[:6]
    canvas.setCreator("Rapport")
    canvas.setAuthor("")
    canvas.setSubject("")
    return canvas
