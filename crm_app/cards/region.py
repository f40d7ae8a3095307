"""Where the card lies in its picture: four corners whose edges are there and that hold nearly all of the text."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray

from crm_app.cards.geometry import Picture, Quad, along, size, within
from crm_app.cards.pages import Page, Strip

_LOOK = 640
_SMALLEST = 0.10
_FEWEST_TEXT = 0.6
_NEARLY = 0.9
_ASKEW = 9.0
_CONTRAST = 11.0
_SHAPE = (1.35, 2.1)


@dataclass(frozen=True, slots=True)
class Region:
    """Where the card lies: its likeliest corners, and all nearly as likely ones, whose text counts as on the card."""

    corners: Quad
    nearly: tuple[Quad, ...]


def region(picture: Picture, page: Page) -> Region | None:
    """Where the card lies; None where no four edges are plain."""
    import cv2

    small, scale = within(picture, _LOOK)
    blurred = cast("Picture", cv2.GaussianBlur(small, (5, 5), 0))
    lab = cv2.cvtColor(blurred, cv2.COLOR_BGR2LAB).astype(np.float32)
    texts = [(strip.quad.mean(axis=0) * scale, len(strip.text)) for strip in page.strips]
    found = [(worth, quad) for quad in _candidates(blurred) if (worth := _worth(quad, lab, texts)) > 0]
    if not found:
        return None
    most, best = max(found, key=lambda one: one[0])
    nearly = tuple((quad / scale).astype(np.float32) for worth, quad in found if worth > _NEARLY * most)
    return Region((best / scale).astype(np.float32), nearly)


def _candidates(picture: Picture) -> list[Quad]:
    """Shapes of four corners among the areas that differ from the picture's rim, and among closed edges."""
    import cv2

    lab = cv2.cvtColor(picture, cv2.COLOR_BGR2LAB).astype(np.float32)
    rim = np.concatenate(
        [lab[:6].reshape(-1, 3), lab[-6:].reshape(-1, 3), lab[:, :6].reshape(-1, 3), lab[:, -6:].reshape(-1, 3)]
    )
    apart = np.clip(np.linalg.norm(lab - np.median(rim, axis=0), axis=2), 0, 255).astype(np.uint8)
    grey = cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY)
    masks = []
    for plane in (apart, grey, lab[:, :, 2].astype(np.uint8), lab[:, :, 1].astype(np.uint8)):
        level, mask = cv2.threshold(plane, 0, 255, cv2.THRESH_OTSU)
        masks += [mask, cv2.bitwise_not(mask)]
        for step in (0.7, 1.3):
            masks.append(cv2.threshold(plane, level * step, 255, cv2.THRESH_BINARY)[1])
    for low in (20, 45, 90):
        edges = cv2.Canny(picture, low, low * 2.5)
        masks.append(cv2.morphologyEx(edges, cv2.MORPH_CLOSE, np.ones((7, 7), np.uint8)))
    return [quad for mask in masks for quad in _quads(mask)]


def _quads(mask: Any) -> list[Quad]:
    import cv2

    mask = cv2.morphologyEx(mask, cv2.MORPH_CLOSE, np.ones((5, 5), np.uint8))
    least = _SMALLEST * mask.shape[0] * mask.shape[1]
    found = []
    for outline in cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)[0]:
        hull = cv2.convexHull(outline)
        if cv2.contourArea(hull) < least:
            continue
        found += [quad for quad in (_four(hull), cv2.boxPoints(cv2.minAreaRect(hull))) if quad is not None]
    return [np.asarray(quad, dtype=np.float32) for quad in found]


def _four(hull: Any) -> Any:
    """The hull with its corners cut down to four."""
    import cv2

    around = cv2.arcLength(hull, closed=True)
    for part in (0.01, 0.02, 0.03, 0.05, 0.08):
        cut = cv2.approxPolyDP(hull, part * around, closed=True)
        if len(cut) == 4:
            return cut[:, 0]
    return None


def _worth(quad: Quad, lab: NDArray[np.float32], texts: list[tuple[Any, int]]) -> float:
    """How well four corners fit a card: its text inside, edges along all sides, not the whole picture."""
    import cv2

    inside = sum(
        count
        for centre, count in texts
        if cv2.pointPolygonTest(quad, (float(centre[0]), float(centre[1])), measureDist=False) >= 0
    )
    total = sum(count for _, count in texts)
    covered = inside / total if total else 1.0
    if covered < _FEWEST_TEXT:
        return 0.0
    sides = sorted(_edge(quad[place], quad[(place + 1) % 4], lab) for place in range(4))
    support = (sides[0] + sides[1]) / 4 + (sides[2] + sides[3]) / 4
    if sides[0] < 0.35 or support < 0.62 or not _has_shape(quad):
        return 0.0
    return float(covered**1.5 * support)


def _has_shape(quad: Quad) -> bool:
    """Corners of 55 to 125 degrees, and sides as a card may have them."""
    for place in range(4):
        one, other = quad[place - 1] - quad[place], quad[(place + 1) % 4] - quad[place]
        lengths = float(np.linalg.norm(one) * np.linalg.norm(other))
        if lengths < 100 or abs(float(one @ other)) / lengths > 0.57:
            return False
    across = float(np.linalg.norm(quad[0] - quad[1]) + np.linalg.norm(quad[2] - quad[3]))
    down = float(np.linalg.norm(quad[1] - quad[2]) + np.linalg.norm(quad[3] - quad[0]))
    return bool(0.33 < across / max(1.0, down) < 3.0)


def _edge(one: Any, other: Any, lab: NDArray[np.float32]) -> float:
    """The part of a side along which the picture differs from one side to the other; at the picture's rim it has none.

    Means along short pieces are compared, since a desk's grain changes everywhere but means the same on both sides, and
    a shadow's soft edge differs little over so short a way.
    """
    count = max(12, int(np.linalg.norm(other - one) / 3))
    along = one + (other - one) * np.linspace(0.04, 0.96, count)[:, None]
    normal = np.array([-(other - one)[1], (other - one)[0]]) / max(1e-6, float(np.linalg.norm(other - one)))
    best = np.zeros(count // 6)
    for shift in (-2, 0, 2):
        outer = np.mean([_along(lab, along + normal * (shift - step)) for step in (2, 3, 4)], axis=0)
        inner = np.mean([_along(lab, along + normal * (shift + step)) for step in (2, 3, 4)], axis=0)
        apart = (outer - inner)[: count // 6 * 6].reshape(count // 6, 6, 3).mean(axis=1)
        best = np.maximum(best, np.nan_to_num(np.linalg.norm(apart, axis=1)))
    return float((best > _CONTRAST).mean())


def _along(lab: NDArray[np.float32], points: Any) -> NDArray[np.float32]:
    """The colours at these places, none outside the picture."""
    rounded = np.round(points).astype(int)
    held = (rounded[:, 0] >= 0) & (rounded[:, 0] < lab.shape[1]) & (rounded[:, 1] >= 0) & (rounded[:, 1] < lab.shape[0])
    found = np.full((len(rounded), 3), np.nan, np.float32)
    found[held] = lab[rounded[held, 1], rounded[held, 0]]
    return found


def inside(strip: Strip, quad: Quad) -> bool:
    """Whether the middle of a line, and most of it, lies within the corners."""
    import cv2

    points = [
        strip.quad.mean(axis=0),
        (strip.quad[0] + strip.quad[3]) / 2 * 0.8 + strip.quad.mean(axis=0) * 0.2,
        (strip.quad[1] + strip.quad[2]) / 2 * 0.8 + strip.quad.mean(axis=0) * 0.2,
    ]
    return sum(cv2.pointPolygonTest(quad, (float(x), float(y)), measureDist=False) >= 0 for x, y in points) >= 2


def without_desk(page: Page, found: Region | None, tells: Callable[[str], bool] = lambda _: False) -> Page:
    """The page without the lines beside the card, and without those that run askew to its text.

    Where a line beside it `tells` something of a person, the corners are rather those of the light half of the card.
    """
    straight = [strip for strip in page.strips if not _is_askew(strip, page.angle)]
    kept = straight
    if found is not None and _is_card_shaped(found.corners):
        kept = [strip for strip in straight if _is_on(strip, found, page.angle)]
        beside = [strip for strip in straight if not any(strip is other for other in kept)]
        if any(strip.score > 0.9 and tells(strip.text) for strip in beside):
            kept = straight
    return replace(page, strips=tuple(kept))


def _is_on(strip: Strip, found: Region, angle: float) -> bool:
    return any(inside(strip, quad) for quad in found.nearly) or _runs_along(strip, angle)


def _is_askew(strip: Strip, angle: float) -> bool:
    """Whether a line of some length runs neither along the others nor across them."""
    length, tall = size(strip.quad)
    return length >= 3 * tall and _ASKEW < _off(strip, angle) < 85


def _off(strip: Strip, angle: float) -> float:
    """By how many degrees a line runs otherwise than this angle, 0..90."""
    run = strip.quad[1] + strip.quad[2] - strip.quad[0] - strip.quad[3]
    off = abs(float(np.degrees(np.arctan2(run[1], run[0]))) - angle) % 180
    return min(off, 180 - off)


def _runs_along(strip: Strip, angle: float) -> bool:
    """Whether a long line runs just as a tilted card's text does, which chance rarely brings about on a desk."""
    length, tall = size(strip.quad)
    tilt = min(abs(angle) % 90, 90 - abs(angle) % 90)
    return tilt > 4 and length > 2.5 * tall and _off(strip, angle) < 2.5


def _is_card_shaped(quad: Quad) -> bool:
    """Whether the sides are as those of a card: else it may be the light half of one."""
    across, down = size(quad)
    return _SHAPE[0] < max(across, down) / max(1.0, min(across, down)) < _SHAPE[1]


def straightened(picture: Picture, quad: Quad, angle: float, *, longest: int = 1200) -> Picture:
    """The card alone, upright and rectangular, for looking at."""
    import cv2

    lying = along(quad, angle)
    length, tall = size(lying)
    scale = min(1.0, longest / max(length, tall))
    width, height = max(8, round(length * scale)), max(8, round(tall * scale))
    target = np.array([[0, 0], [width, 0], [width, height], [0, height]], dtype=np.float32)
    matrix = cv2.getPerspectiveTransform(lying.astype(np.float32), target)
    return cast("Picture", cv2.warpPerspective(picture, matrix, (width, height), flags=cv2.INTER_AREA))
