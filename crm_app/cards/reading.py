"""From a picture to the lines of text on it: found, set upright by votes, read, and read again where it was unclear."""

from typing import cast

import numpy as np

from crm_app.cards import engine, region
from crm_app.cards.geometry import Picture, Quad, along, cut, main_angle, size, turned
from crm_app.cards.pages import Page, Strip
from crm_app.cards.region import Region

_VOTERS = 6
_CLEAR = 0.97
_TALL = 22
_FAINTEST = 0.55
_LOOK = 960
_LOOK_CLOSER = 1280


def read_page(picture: Picture) -> tuple[Page, Region | None]:
    """All text of the card in a picture, and where the card lies; a second look is taken at the card alone."""
    quads = engine.detect(picture, side=_LOOK)
    angle = _upright(picture, quads, main_angle(quads))
    strips = [_read(picture, quad, angle) for quad in quads]
    first = _page(picture, strips, angle)
    where = region.region(picture, first)
    part = _part(picture, first, where)
    if strips and part is not None:
        strips = _looked_closer(picture, strips, part, angle)
        first = _page(picture, strips, angle)
        where = region.region(picture, first)
    return first, where


def _page(picture: Picture, strips: list[Strip], angle: float) -> Page:
    kept = sorted((strip for strip in strips if _is_text(strip)), key=lambda strip: _order(strip, angle))
    return Page(tuple(kept), angle, picture.shape[1], picture.shape[0])


def _read(picture: Picture, quad: Quad, angle: float) -> Strip:
    """Read a box in the direction of the others; what is unclear is cut out once more, a little wider."""
    lying = along(quad, angle)
    length, tall = size(lying)
    if tall > 2.2 * length:  # text that runs across the others: both ways are tried
        ways = [np.roll(lying, turn, axis=0) for turn in (1, -1)]
        return max((Strip(engine.read(cut(picture, way)), way) for way in ways), key=lambda strip: strip.score)
    strip = Strip(engine.read(cut(picture, lying)), lying)
    if strip.score >= _CLEAR or not strip.text:
        return strip
    wider = _wider(lying)
    again = Strip(engine.read(cut(picture, wider)), wider)
    return again if again.score > strip.score + 0.01 and len(again.text) >= len(strip.text) - 1 else strip


def _wider(quad: Quad) -> Quad:
    """The box with a tenth more above and below."""
    down = (quad[3] + quad[2] - quad[0] - quad[1]) / 2 * 0.1
    return quad + np.array([-down, -down, down, down], dtype=np.float32)


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


def _part(picture: Picture, page: Page, where: Region | None) -> Quad | None:
    """The part that deserves a closer look, as a box along the text; None where all was large and clear already.

    It holds the card, if its corners are plain, else what text there is.
    """
    if not page.strips:
        return None
    tall = float(np.median([size(strip.quad)[1] for strip in page.strips]))
    corners = [where.corners] if where is not None else []
    points = np.concatenate([turned(quad, page.angle) for quad in [*corners, *(strip.quad for strip in page.strips)]])
    low, high = points.min(axis=0) - 2 * tall, points.max(axis=0) + 2 * tall
    gain = max(picture.shape[:2]) / _LOOK * _LOOK_CLOSER / float(max(high - low))
    clear = all(strip.score > _CLEAR for strip in page.strips)
    if clear and gain < 1.1 and tall * _LOOK / max(picture.shape[:2]) > _TALL:
        return None
    return np.array([low, [high[0], low[1]], high, [low[0], high[1]]], dtype=np.float32)


def _looked_closer(picture: Picture, strips: list[Strip], part: Quad, angle: float) -> list[Strip]:
    """What there is with what a closer look at a part finds, once as it is and once with its light evened."""
    import cv2

    extent = part[2] - part[0]
    scale = min(3.0, _LOOK_CLOSER / float(extent.max()))
    radians = np.radians(angle)
    turn = np.array([[np.cos(radians), np.sin(radians)], [-np.sin(radians), np.cos(radians)]])
    forth = np.hstack([turn * scale, (-part[0] * scale)[:, None]])
    wanted = (max(64, round(float(extent[0]) * scale)), max(64, round(float(extent[1]) * scale)))
    way = cv2.INTER_CUBIC if scale > 1 else cv2.INTER_AREA
    straight = cast("Picture", cv2.warpAffine(picture, forth, wanted, flags=way, borderMode=cv2.BORDER_REPLICATE))
    back = cv2.invertAffineTransform(forth)

    def found(part: Picture) -> list[Quad]:
        return [
            (quad @ back[:, :2].T + back[:, 2]).astype(np.float32) for quad in engine.detect(part, side=max(wanted))
        ]

    strips = _merged(strips, [_read(picture, quad, angle) for quad in found(straight)], angle)
    if not _is_uneven(straight):
        return strips
    fresh = [
        quad for quad in found(_evened(straight)) if not any(_share(strip.quad, quad, angle) > 0.3 for strip in strips)
    ]
    return [*strips, *(_read(picture, quad, angle) for quad in fresh)]


def _is_uneven(picture: Picture) -> bool:
    """Whether some of it lies in a shadow, or its light is low."""
    import cv2

    light = cv2.resize(cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY), (32, 32), interpolation=cv2.INTER_AREA)
    dark, bright = np.percentile(light, (10, 90))
    return bool(bright - dark > 50 or bright < 120)


def _evened(picture: Picture) -> Picture:
    """The picture with as much contrast in its shadows as in its light."""
    import cv2

    lab = cv2.cvtColor(picture, cv2.COLOR_BGR2LAB)
    lab[:, :, 0] = cv2.createCLAHE(clipLimit=2.5, tileGridSize=(8, 8)).apply(lab[:, :, 0])
    return cast("Picture", cv2.cvtColor(lab, cv2.COLOR_LAB2BGR))


def _merged(first: list[Strip], second: list[Strip], angle: float) -> list[Strip]:
    """The first reading, with what the second read better or alone; a line that both found is kept once."""
    left = list(second)
    merged = []
    for strip in first:
        same = [other for other in left if _share(strip.quad, other.quad, angle) > 0.5]
        left = [other for other in left if other not in same]
        merged.extend(_better(strip, same, angle))
    return [*merged, *left]


def _better(strip: Strip, same: list[Strip], angle: float) -> list[Strip]:
    if not same:
        return [strip]
    letters = sum(len(other.text) for other in same)
    score = sum(other.score * len(other.text) for other in same) / max(1, letters)
    covered = sum(_share(other.quad, strip.quad, angle) for other in same)
    if len(same) > 1 and covered < 0.85 * len(same):
        return [strip]
    gain = 0.005 if letters >= len(strip.text) - 1 else 0.1  # the closer look is the better one unless it saw less
    return same if score > strip.score + gain else [strip]


def _share(one: Quad, other: Quad, angle: float) -> float:
    """How much of the smaller of two boxes the other covers."""
    one, other = turned(one, angle), turned(other, angle)
    low, high = np.maximum(one.min(axis=0), other.min(axis=0)), np.minimum(one.max(axis=0), other.max(axis=0))
    both = float(np.prod(np.clip(high - low, 0, None)))
    areas = [float(np.prod(np.ptp(points, axis=0))) for points in (one, other)]
    return both / max(1.0, min(areas))


def _order(strip: Strip, angle: float) -> tuple[float, float]:
    flat = turned(strip.quad, angle)
    return float(flat[:, 1].mean()), float(flat[:, 0].min())
