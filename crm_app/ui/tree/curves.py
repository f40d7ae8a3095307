"""The part of a long curve that is in view: Qt strokes a whole curve, dash by dash, however little of it is seen."""

from crm_app.domain.drawing import Point

Curve = tuple[Point, Point, Point, Point]
_LONG = 1500.0
_HALVINGS = 24


def seen(curve: Curve, first: float, last: float, *, axis: int) -> Curve:
    """The piece of a curve of the tree between two places across; `axis` is 0 where x counts. Along it the curve only
    ever rises or only ever falls.
    """
    start, end = curve[0][axis], curve[3][axis]
    if abs(end - start) < _LONG:
        return curve
    low, high = sorted((_when(curve, first, axis), _when(curve, last, axis)))
    return _between(curve, low, high)


def _when(curve: Curve, place: float, axis: int) -> float:
    """The parameter, 0 to 1, at which the curve reaches a place, or the end that is nearest to it."""
    rising = curve[3][axis] > curve[0][axis]
    low, high = 0.0, 1.0
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        if (_split(curve, middle)[0][3][axis] < place) == rising:
            low = middle
        else:
            high = middle
    return (low + high) / 2


def _between(curve: Curve, low: float, high: float) -> Curve:
    head, _ = _split(curve, high)
    return _split(head, low / high)[1] if high > 0 else head


def _split(curve: Curve, at: float) -> tuple[Curve, Curve]:
    """De Casteljau: the two curves that a cubic falls into."""
    a, b, c, d = curve
    ab, bc, cd = _mix(a, b, at), _mix(b, c, at), _mix(c, d, at)
    abc, bcd = _mix(ab, bc, at), _mix(bc, cd, at)
    middle = _mix(abc, bcd, at)
    return (a, ab, abc, middle), (middle, bcd, cd, d)


def _mix(one: Point, other: Point, at: float) -> Point:
    return one[0] + (other[0] - one[0]) * at, one[1] + (other[1] - one[1]) * at
