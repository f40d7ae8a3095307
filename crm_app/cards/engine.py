"""The two models that find text in a picture and read it, run by ONNX Runtime from the files of the rapidocr package.

Only its model files are used, never its code: that keeps the start short and leaves nothing that could fetch anything.
"""

import os
from dataclasses import dataclass
from functools import cache
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray

from crm_app.cards.extra import DETECTION, RECOGNITION, model
from crm_app.cards.geometry import Picture, Quad

_STEP = 32
_MARK, _BOX_MARK, _SPREAD = 0.3, 0.5, 1.6
_MOST_BOXES = 200
_MOST_PIXELS = 950_000
"""As many as are looked at in one go: memory and time grow with them."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What a strip says: its text, each letter's certainty 0..1, and where each letter stands, 0..1 along the strip."""

    text: str
    certain: tuple[float, ...]
    places: tuple[float, ...]

    @property
    def score(self) -> float:
        """The mean certainty of its letters; 0 where there is none."""
        return sum(self.certain) / len(self.certain) if self.certain else 0.0


@cache
def _session(name: str) -> Any:
    import onnxruntime

    onnxruntime.set_default_logger_severity(4)
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 4
    options.enable_cpu_mem_arena = False  # a large picture would hold its memory for good
    options.intra_op_num_threads = min(2, os.cpu_count() or 1)
    options.inter_op_num_threads = 1
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")  # waiting must not burn a core
    return onnxruntime.InferenceSession(str(model(name)), options, providers=["CPUExecutionProvider"])


@cache
def _letters() -> list[str]:
    held = _session(RECOGNITION).get_modelmeta().custom_metadata_map["character"].splitlines()
    return ["", *held, " "]


def warm() -> None:
    """Load both models, so that the first picture need not wait for them."""
    _session(DETECTION)
    _letters()


def detect(picture: Picture, *, side: int = 960) -> list[Quad]:
    """Boxes around the lines of text; the picture is looked at with its longer side at most `side` long."""
    import cv2

    scale = min(side / max(picture.shape[:2]), (_MOST_PIXELS / (picture.shape[0] * picture.shape[1])) ** 0.5)
    width, height = (
        max(_STEP, round(length * scale / _STEP) * _STEP) for length in (picture.shape[1], picture.shape[0])
    )
    way = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    small = cv2.resize(picture, (width, height), interpolation=way)
    given = (small.astype(np.float32) / 127.5 - 1).transpose(2, 0, 1)[None]
    session = _session(DETECTION)
    likely = session.run(None, {session.get_inputs()[0].name: np.ascontiguousarray(given)})[0][0, 0]
    marked = cv2.dilate((likely > _MARK).astype(np.uint8), np.ones((2, 2), np.uint8))
    outlines = cv2.findContours(marked, cv2.RETR_LIST, cv2.CHAIN_APPROX_SIMPLE)[0]
    to_picture = np.array([picture.shape[1] / width, picture.shape[0] / height], dtype=np.float32)
    boxes = (_box(outline, likely) for outline in outlines[: _MOST_BOXES * 5])
    return [box * to_picture for box in boxes if box is not None][:_MOST_BOXES]


def _box(outline: Any, likely: NDArray[np.float32]) -> Quad | None:
    """The box around one outline, spread as the model was taught; None where it is too small or too unlikely."""
    import cv2

    centre, (width, height), angle = cv2.minAreaRect(outline)
    if min(width, height) < 3:
        return None
    corners = cv2.boxPoints((centre, (width, height), angle))
    if _mean_inside(likely, corners) < _BOX_MARK:
        return None
    more = 2 * width * height * _SPREAD / (2 * (width + height))
    if min(width, height) + more < 5:
        return None
    spread = cv2.boxPoints((centre, (width + more, height + more), angle))
    return cast("Quad", np.asarray(spread, dtype=np.float32))


def _mean_inside(likely: NDArray[np.float32], corners: Any) -> float:
    import cv2

    low = np.clip(np.floor(corners.min(axis=0)).astype(int), 0, None)
    high = np.minimum(np.ceil(corners.max(axis=0)).astype(int) + 1, [likely.shape[1], likely.shape[0]])
    part = likely[low[1] : high[1], low[0] : high[0]]
    mask = np.zeros(part.shape, np.uint8)
    cv2.fillPoly(mask, [np.round(corners - low).astype(np.int32)], 1)
    return float(cv2.mean(part, mask)[0]) if part.size else 0.0


def read(strip: Picture) -> Reading:
    """What a straight strip of one line says; its height has to be 48."""
    width = max(320, strip.shape[1])
    given = np.zeros((1, 3, strip.shape[0], width), np.float32)
    given[0, :, :, : strip.shape[1]] = (strip.astype(np.float32) / 127.5 - 1).transpose(2, 0, 1)
    session = _session(RECOGNITION)
    steps = session.run(None, {session.get_inputs()[0].name: given})[0][0]
    return _decode(steps, used=strip.shape[1] / width)


def _decode(steps: NDArray[np.float32], *, used: float) -> Reading:
    """The letters of the most likely steps: a letter that goes on over several steps is one, and blanks part them."""
    best = steps.argmax(axis=1)
    begins = np.flatnonzero((best != 0) & np.concatenate(([True], best[1:] != best[:-1])))
    letters = _letters()
    text = [letters[best[place]] for place in begins]
    certain = [float(steps[place, best[place]]) for place in begins]
    places = [min(1.0, (float(place) + 0.5) / len(steps) / used) for place in begins]
    kept = _trimmed(text)
    return Reading("".join(text[kept]), tuple(certain[kept]), tuple(places[kept]))


def _trimmed(text: list[str]) -> slice:
    """Without the blanks at both ends."""
    filled = [place for place, letter in enumerate(text) if letter.strip()]
    return slice(filled[0], filled[-1] + 1) if filled else slice(0, 0)
