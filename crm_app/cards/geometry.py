"""Four-cornered boxes in a picture: their size and direction, and pieces cut out along them."""

from typing import Any, cast

import numpy as np
from numpy.typing import NDArray

Picture = NDArray[np.uint8]
"""Rows, columns, three colours in the order blue, green, red, as OpenCV wants them."""
Quad = NDArray[np.float32]
"""Four corners (x, y): where the text begins above, where it ends above, where it ends below, where it begins below."""


def size(quad: Quad) -> tuple[float, float]:
    """Length along the text and height across it."""
    along = (np.linalg.norm(quad[1] - quad[0]) + np.linalg.norm(quad[2] - quad[3])) / 2
    across = (np.linalg.norm(quad[3] - quad[0]) + np.linalg.norm(quad[2] - quad[1])) / 2
    return float(along), float(across)


def main_angle(quads: list[Quad]) -> float:
    """The direction of most text in degrees, -90..90, whichever end it begins at; 0 where there is none."""
    angles, weights = [], []
    for quad in quads:
        edges = [quad[1] - quad[0], quad[2] - quad[1]]
        longer, shorter = sorted(edges, key=lambda edge: -float(np.linalg.norm(edge)))
        length, height = float(np.linalg.norm(longer)), float(np.linalg.norm(shorter))
        if length < 1.5 * max(1.0, height):
            continue  # a single letter points nowhere
        angles.append(float(np.arctan2(longer[1], longer[0])))
        weights.append(length * min(4.0, length / max(1.0, height)))
    if not angles:
        return 0.0
    best = max(range(len(angles)), key=lambda one: sum(
        weight for angle, weight in zip(angles, weights, strict=True) if _apart(angle, angles[one]) < np.radians(8)
    ))  # fmt: skip
    near = [place for place, angle in enumerate(angles) if _apart(angle, angles[best]) < np.radians(12)]
    turned = sum(weights[place] * np.exp(2j * angles[place]) for place in near)
    return float(np.degrees(np.angle(turned) / 2))


def _apart(one: float, other: float) -> float:
    """How far two directions of lines are apart, 0..pi/2."""
    gap = abs(one - other) % np.pi
    return float(min(gap, np.pi - gap))


def along(quad: Quad, angle: float) -> Quad:
    """The same box with its corners counted from where text of this direction begins, whatever way it lay before."""
    radians = np.radians(angle)
    turn = np.array([[np.cos(radians), np.sin(radians)], [-np.sin(radians), np.cos(radians)]], dtype=np.float32)
    flat = quad @ turn.T
    by_x = np.argsort(flat[:, 0] + 0.05 * flat[:, 1], kind="stable")
    if _is_steep(flat):
        by_y = np.argsort(flat[:, 1], kind="stable")
        top, bottom = by_y[:2], by_y[2:]
        order = [*top[np.argsort(flat[top, 0])], *bottom[np.argsort(-flat[bottom, 0])]]
    else:
        left, right = by_x[:2], by_x[2:]
        left, right = left[np.argsort(flat[left, 1])], right[np.argsort(flat[right, 1])]
        order = [left[0], right[0], right[1], left[1]]
    return quad[order]


def _is_steep(flat: Quad) -> bool:
    return bool(np.ptp(flat[:, 1]) > 1.5 * np.ptp(flat[:, 0]))


def turned(quad: Quad, angle: float) -> Quad:
    """The box in coordinates whose x runs along the text of this direction."""
    radians = np.radians(angle)
    turn = np.array([[np.cos(radians), np.sin(radians)], [-np.sin(radians), np.cos(radians)]], dtype=np.float32)
    return cast("Quad", (quad @ turn.T).astype(np.float32))


def cut(picture: Picture, quad: Quad, *, height: int = 48) -> Picture:
    """The piece of the picture inside the box, as a straight strip of this height."""
    import cv2

    length, tall = size(quad)
    width = max(8, min(4000, round(length * height / max(1.0, tall))))
    target = np.array([[0, 0], [width, 0], [width, height], [0, height]], dtype=np.float32)
    shrink = tall / height
    source = quad.astype(np.float32)
    if shrink > 2:  # far more than is needed: made smaller first, so that nothing is skipped over
        picture, source = shrunk_around(picture, source, shrink)
    matrix = cv2.getPerspectiveTransform(source, target)
    return cast(
        "Picture",
        cv2.warpPerspective(picture, matrix, (width, height), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE),
    )


def shrunk_around(picture: Picture, quad: Quad, factor: float) -> tuple[Picture, Quad]:
    """The part of the picture around a box, made smaller by a factor, and the box in it."""
    import cv2

    low = np.maximum(quad.min(axis=0).astype(int) - 4, 0)
    high = np.minimum(quad.max(axis=0).astype(int) + 5, [picture.shape[1], picture.shape[0]])
    part: Any = picture[low[1] : high[1], low[0] : high[0]]
    wanted = (max(1, round(part.shape[1] / factor)), max(1, round(part.shape[0] / factor)))
    smaller = cv2.resize(part, wanted, interpolation=cv2.INTER_AREA)
    scale = np.array([wanted[0] / part.shape[1], wanted[1] / part.shape[0]])
    return cast("Picture", smaller), ((quad - low) * scale).astype(np.float32)


def within(picture: Picture, longest: int) -> tuple[Picture, float]:
    """The picture with its longer side at most so long, and by what its lengths were multiplied."""
    import cv2

    scale = longest / max(picture.shape[:2])
    if scale >= 1:
        return picture, 1.0
    wanted = (max(1, round(picture.shape[1] * scale)), max(1, round(picture.shape[0] * scale)))
    return cast("Picture", cv2.resize(picture, wanted, interpolation=cv2.INTER_AREA)), scale
