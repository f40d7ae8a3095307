"""A card from its pictures: all stages, one after the other."""

from collections.abc import Sequence

from crm_app.cards import codes, extra, laying, pictures, reading, region, understanding
from crm_app.cards.card import Read, Side
from crm_app.cards.geometry import Picture, within
from crm_app.cards.lines import Line
from crm_app.errors import Unusable

_READ = 2400


def read_card(sides: Sequence[tuple[str, bytes]]) -> Read:
    """Read the sides of one card, each as (name, bytes). A side that cannot be used tells why as its `problem`; raises
    Unusable when none can, or when the extra is not installed.
    """
    if not extra.is_there():
        raise Unusable(extra.MISSING)
    found: list[Line] = []
    told: list[str] = []
    seen: list[Side] = []
    for number, (name, data) in enumerate(sides):
        try:
            picture = pictures.load(data, name)
        except Unusable as problem:
            if len(sides) == 1:
                raise
            seen.append(Side(0, 0, 0.0, problem=str(problem)))
            continue
        side, its_lines, its_codes = read_side(picture, number)
        found += its_lines
        told += its_codes
        seen.append(side)
    if all(side.problem for side in seen):
        raise Unusable(seen[0].problem if seen else "No picture was given.")
    return Read(understanding.understand(found, told), tuple(seen))


def read_side(picture: Picture, number: int = 0) -> tuple[Side, list[Line], list[str]]:
    """One side: how it lies, its lines, what its codes hold."""
    told = codes.texts(picture)
    picture, scale = within(picture, _READ)
    page, where = reading.read_page(picture)
    page = region.without_desk(page, where, understanding.tells)
    corners = tuple((round(float(x / scale), 1), round(float(y / scale), 1)) for x, y in where.corners) if where else ()
    side = Side(round(page.width / scale), round(page.height / scale), page.angle, corners)
    return side, laying.lines_of(page, number, scale=1 / scale), told
