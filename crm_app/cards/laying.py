"""From the strips of a page to lines with their places on the card."""

import numpy as np

from crm_app.cards.geometry import Quad, size, turned
from crm_app.cards.lines import Line, in_rows, joined, parts
from crm_app.cards.pages import Page


def lines_of(page: Page, side: int = 0, *, scale: float = 1.0) -> list[Line]:
    """The lines of a page from top to bottom, those of one row from left to right, each cut into its parts; `scale`
    brings the corners to the size of the picture as it was.
    """
    whole = []
    for strip in page.strips:
        flat = turned(strip.quad, page.angle)
        tall = size(strip.quad)[1]
        middle = float(flat[:, 1].mean())
        whole.append(Line(
            text=strip.text, score=strip.score, left=float(flat[[0, 3], 0].mean()), right=float(flat[[1, 2], 0].mean()),
            top=middle - tall / 2, bottom=middle + tall / 2, side=side, places=strip.reading.places,
            certain=strip.reading.certain, quad=_points(strip.quad * np.float32(scale)),
        ))  # fmt: skip
    return in_rows(part for line in joined(whole) for part in parts(line))


def _points(quad: Quad) -> tuple[tuple[float, float], ...]:
    return tuple((float(x), float(y)) for x, y in quad)
