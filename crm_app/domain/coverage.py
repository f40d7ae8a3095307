"""Whose viewpoints one has heard, and whose are missing: fields x topics x facets of the people who answered.

A voice is a person met who answered a question on a topic; each counts once in a cell. A topic of a field needs at
least two voices before one believes it, and they should not all come from the same kind of place.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

ENOUGH = 2
"""Voices that a topic needs in a field."""
FACETS = ("seniority", "role_family", "path", "size", "sector")
"""What makes a viewpoint differ: of the person the first three, of where they work the last two."""
WHOLE = ("", "")
"""The facet of a cell that takes all voices together."""

Facet = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Viewpoint:
    """Where somebody speaks from; `facets` are pairs of a kind of `FACETS` and its value."""

    person: int
    fields: tuple[str, ...] = ()
    facets: tuple[Facet, ...] = ()


@dataclass(frozen=True, slots=True)
class Answer:
    """What one person said on a topic; `contradicts` is the answer that says otherwise."""

    id: int
    person: int
    topic: str
    contradicts: int | None = None


@dataclass(frozen=True, slots=True)
class Cell:
    """The voices on one topic in one field, all of them (`WHOLE`) or those of one facet."""

    field: str
    topic: str
    facet: Facet
    voices: tuple[int, ...]
    answers: tuple[int, ...]
    contradicted: bool

    @property
    def is_enough(self) -> bool:
        """Whether the rule of two voices is met."""
        return len(self.voices) >= ENOUGH


def cells(answers: Iterable[Answer], viewpoints: Mapping[int, Viewpoint]) -> list[Cell]:
    """Every cell with a voice in it, by field, topic and facet; somebody without a field speaks for the field ""."""
    told = list(answers)
    against = {one.contradicts for one in told} | {one.id for one in told if one.contradicts is not None}
    found: dict[tuple[str, str, Facet], list[Answer]] = {}
    for answer in told:
        viewpoint = viewpoints.get(answer.person, Viewpoint(answer.person))
        for field in viewpoint.fields or ("",):
            for facet in (WHOLE, *viewpoint.facets):
                found.setdefault((field, answer.topic, facet), []).append(answer)
    return [
        Cell(
            *key,
            voices=tuple(dict.fromkeys(one.person for one in said)),
            answers=tuple(one.id for one in said),
            contradicted=any(one.id in against for one in said),
        )
        for key, said in sorted(found.items())
    ]


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody in the book who was not met: `named_by` are people met who named them."""

    viewpoint: Viewpoint
    named_by: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Whom to ask next, and what they would add: fields with too few voices, and facets that nobody there has."""

    person: int
    thin_fields: tuple[str, ...]
    new_facets: tuple[Facet, ...]
    named_by: tuple[int, ...]

    @property
    def weight(self) -> int:
        """How much speaks for asking them: a field with one voice or none weighs most, then being named."""
        return 3 * len(self.thin_fields) + 2 * len(self.new_facets) + 2 * min(len(self.named_by), 3)


def gaps(
    candidates: Iterable[Candidate], answers: Iterable[Answer], viewpoints: Mapping[int, Viewpoint],
    *, fields: Collection[str],
) -> list[Suggestion]:  # fmt: skip
    """Who would add a missing viewpoint to one of `fields`, the most telling first; who would add none is left out."""
    heard = _heard(answers, viewpoints)
    found = []
    for candidate in candidates:
        viewpoint = candidate.viewpoint
        own = [field for field in viewpoint.fields if field in fields]
        thin = tuple(field for field in own if len(heard.get((field, WHOLE), ())) < ENOUGH)
        new = tuple(facet for facet in viewpoint.facets if own and not any(heard.get((field, facet)) for field in own))
        if thin or new:
            found.append(Suggestion(viewpoint.person, thin, new, candidate.named_by))
    return sorted(found, key=lambda one: (-one.weight, one.person))


def _heard(answers: Iterable[Answer], viewpoints: Mapping[int, Viewpoint]) -> dict[tuple[str, Facet], set[int]]:
    heard: dict[tuple[str, Facet], set[int]] = {}
    for person in dict.fromkeys(answer.person for answer in answers):
        viewpoint = viewpoints.get(person, Viewpoint(person))
        for field in viewpoint.fields:
            for facet in (WHOLE, *viewpoint.facets):
                heard.setdefault((field, facet), set()).add(person)
    return heard
