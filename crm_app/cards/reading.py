"""From a picture to the lines of text on it: found, set upright by votes, read, and read again where it was unclear."""

from dataclasses import dataclass, replace

import numpy as np

from crm_app.cards import engine
from crm_app.cards.engine import Reading
from crm_app.cards.geometry import Picture, Quad, along, cut, main_angle, size, turned

_VOTERS = 6
_CLEAR = 0.9
_FAINTEST = 0.55
_LOOK = 960
_LOOK_CLOSER = 1280


@dataclass(frozen=True, slots=True)
class Strip:
    """One line as it was found: what it says, and its box in the picture, the corners from where its text begins."""

    reading: Reading
    quad: Quad

    @property
    def text(self) -> str:
        """Its text."""
        return self.reading.text

    @property
    def score(self) -> float:
        """How certain its letters are, 0..1."""
        return self.reading.score


@dataclass(frozen=True, slots=True)
class Page:
    """The strips of one picture; the angle says where its text runs, in degrees, 0 to the right, 90 down."""

    strips: tuple[Strip, ...]
    angle: float
    width: int
    height: int


def read_page(picture: Picture) -> Page:
    """All text of a picture, with a second look at the part that has text where the first was unclear."""
    quads = engine.detect(picture, side=_LOOK)
    angle = _upright(picture, quads, main_angle(quads))
    strips = [_read(picture, quad, angle) for quad in quads]
    if strips and _needs_second(picture, strips):
        strips = _merged(strips, _second(picture, strips, angle), angle)
    kept = sorted((strip for strip in strips if _is_text(strip)), key=lambda strip: _order(strip, angle))
    return Page(tuple(kept), angle, picture.shape[1], picture.shape[0])


def _read(picture: Picture, quad: Quad, angle: float) -> Strip:
    lying = along(quad, angle)
    length, tall = size(lying)
    if tall > 2.2 * length:  # text that runs across the others: both ways are tried
        ways = [
            Strip(engine.read(cut(picture, way)), way)
            for way in (np.roll(lying, 1, axis=0), np.roll(lying, -1, axis=0))
        ]
        return max(ways, key=lambda strip: strip.score)
    return Strip(engine.read(cut(picture, lying)), lying)


def _upright(picture: Picture, quads: list[Quad], angle: float) -> float:
    """The angle or its opposite, whichever the longest lines are better read in."""
    long = sorted(quads, key=lambda quad: -max(size(quad)))[:_VOTERS]
    votes = 0.0
    for quad in long:
        lying = along(quad, angle)
        here, there = engine.read(cut(picture, lying)), engine.read(cut(picture, np.roll(lying, 2, axis=0)))
        votes += (here.score - there.score) * min(20, max(len(here.text), len(there.text)))
        if abs(votes) > 12:
            break
    return angle if votes >= 0 else angle - 180 if angle > 0 else angle + 180


def _is_text(strip: Strip) -> bool:
    return strip.score >= _FAINTEST and any(letter.isalnum() or letter in "@+" for letter in strip.text)


def _needs_second(picture: Picture, strips: list[Strip]) -> bool:
    """Whether something was hard to read, or is written very small for the size at which it was looked at."""
    scale = _LOOK / max(picture.shape[:2])
    letters = sum(len(strip.text) for strip in strips)
    score = sum(strip.score * len(strip.text) for strip in strips) / max(1, letters)
    smallest = min(size(strip.quad)[1] for strip in strips) * min(1.0, scale)
    return score < 0.97 or smallest < 16 or any(strip.score < _CLEAR for strip in strips)


def _second(picture: Picture, strips: list[Strip], angle: float) -> list[Strip]:
    """The part of the picture that holds text, set straight and looked at closer."""
    import cv2

    points = np.concatenate([turned(strip.quad, angle) for strip in strips])
    tall = float(np.median([size(strip.quad)[1] for strip in strips]))
    low, high = points.min(axis=0) - 2 * tall, points.max(axis=0) + 2 * tall
    extent = high - low
    scale = min(3.0, _LOOK_CLOSER / float(extent.max()))
    radians = np.radians(angle)
    turn = np.array([[np.cos(radians), np.sin(radians)], [-np.sin(radians), np.cos(radians)]])
    forth = np.hstack([turn * scale, (-low * scale)[:, None]])
    wanted = (max(64, round(float(extent[0]) * scale)), max(64, round(float(extent[1]) * scale)))
    straight = cv2.warpAffine(
        picture, forth, wanted, flags=cv2.INTER_CUBIC if scale > 1 else cv2.INTER_AREA, borderMode=cv2.BORDER_REPLICATE
    )
    back = cv2.invertAffineTransform(forth)
    found = []
    for quad in engine.detect(straight, side=max(wanted)):  # type: ignore[arg-type]
        there = (quad @ back[:, :2].T + back[:, 2]).astype(np.float32)
        found.append(_read(picture, there, angle))
    return found


def _merged(first: list[Strip], second: list[Strip], angle: float) -> list[Strip]:
    """The first reading, with what the second read better or alone; a line that both found is kept once."""
    left = list(second)
    merged = []
    for strip in first:
        same = [other for other in left if _share(strip, other, angle) > 0.5]
        left = [other for other in left if other not in same]
        merged.extend(_better(strip, same, angle))
    return [*merged, *left]


def _better(strip: Strip, same: list[Strip], angle: float) -> list[Strip]:
    if not same:
        return [strip]
    letters = sum(len(other.text) for other in same)
    score = sum(other.score * len(other.text) for other in same) / max(1, letters)
    covered = sum(_share(other, strip, angle) for other in same)
    if len(same) > 1 and covered < 0.85 * len(same):
        return [strip]
    gain = 0.02 if letters >= len(strip.text) else 0.1
    return same if score > strip.score + gain else [strip]


def _share(strip: Strip, other: Strip, angle: float) -> float:
    """How much of the smaller of two boxes the other covers."""
    one, two = turned(strip.quad, angle), turned(other.quad, angle)
    low, high = np.maximum(one.min(axis=0), two.min(axis=0)), np.minimum(one.max(axis=0), two.max(axis=0))
    both = float(np.prod(np.clip(high - low, 0, None)))
    areas = [float(np.prod(np.ptp(points, axis=0))) for points in (one, two)]
    return both / max(1.0, min(areas))


def _order(strip: Strip, angle: float) -> tuple[float, float]:
    flat = turned(strip.quad, angle)
    return float(flat[:, 1].mean()), float(flat[:, 0].min())


def flipped(page: Page) -> Page:
    """The page as seen from its other end, for tests of the votes."""
    return replace(page, angle=page.angle - 180 if page.angle > 0 else page.angle + 180)
