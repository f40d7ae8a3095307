"""The extra `cards`: whether its parts are installed, and where its models lie."""

from importlib.util import find_spec
from pathlib import Path

from crm_app.errors import Unusable

DETECTION = "PP-OCRv6_det_small.onnx"
RECOGNITION = "PP-OCRv6_rec_small.onnx"
_PARTS = ("numpy", "cv2", "onnxruntime", "rapidocr", "zxingcpp", "pi_heif")
MISSING = (
    'Reading cards needs parts that are not installed. Add them with `pip install "crm_app[cards]"` '
    "(in a checkout: ./crm setup), or fill the fields in beside the picture."
)


def is_there() -> bool:
    """Whether cards can be read: all parts of the extra are installed, and its models with them."""
    return all(find_spec(part) is not None for part in _PARTS) and all(
        path is not None and path.is_file() for path in map(_path, (DETECTION, RECOGNITION))
    )


def model(name: str) -> Path:
    """The path of a model; raises Unusable with how to add the extra."""
    path = _path(name)
    if path is None or not path.is_file():
        raise Unusable(MISSING)
    return path


def _path(name: str) -> Path | None:
    """Where a model of the rapidocr package lies. The package is never imported: its code could fetch other models."""
    spec = find_spec("rapidocr")
    places = spec.submodule_search_locations if spec else None
    return Path(places[0], "models", name) if places else None
