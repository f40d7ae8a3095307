"""Sharing the booked time: opening, questions, close; the parts always add up to it."""

from collections.abc import Sequence
from dataclasses import dataclass

_LEAST, _MOST = 5, 7


@dataclass(frozen=True, slots=True)
class Plan:
    """Minutes of each part."""

    opening: int
    questions: tuple[int, ...]
    closing: int

    @property
    def total(self) -> int:
        """The booked time."""
        return self.opening + sum(self.questions) + self.closing


def share(total: int, opening: int, closing: int, planned: Sequence[int]) -> Plan:
    """Fit planned minutes into the booked ones.

    A question planned with 0 takes an even share. Too long a plan shrinks in proportion (a minute each while there is
    one), the opening and the close to half the time together; minutes left over go to the questions, the first first.
    """
    total = max(total, 0)
    opening, closing = _ends(total, opening, closing, has_questions=bool(planned))
    room = total - opening - closing
    if not planned:
        return Plan(opening, (), closing)
    even = max(room // len(planned), 1)
    wanted = [minutes if minutes > 0 else even for minutes in planned]
    given = wanted if sum(wanted) <= room else _shrunk(wanted, room)
    spare = room - sum(given)
    each, some = divmod(spare, len(given))
    return Plan(opening, tuple(minutes + each + (at < some) for at, minutes in enumerate(given)), closing)


def choose(musts: Sequence[bool], total: int, most: int = _MOST) -> list[int]:
    """Which questions go on the page, in their order: must-asks first, seven at most, five in a short meeting."""
    room = max(_LEAST, min(most, total // 4))
    ranked = sorted(range(len(musts)), key=lambda at: (not musts[at], at))
    return sorted(ranked[:room])


def _ends(total: int, opening: int, closing: int, *, has_questions: bool) -> tuple[int, int]:
    opening, closing = max(opening, 0), max(closing, 0)
    most = total // 2 if has_questions else total
    if opening + closing <= most:
        return opening, closing if has_questions else total - opening
    opening = round(most * opening / (opening + closing))
    return opening, most - opening


def _shrunk(wanted: Sequence[int], room: int) -> list[int]:
    """The wanted minutes in proportion, by largest remainder, one at least while there is one for each."""
    least = 1 if room >= len(wanted) else 0
    share_of = [max(least, minutes * room // sum(wanted)) for minutes in wanted]
    while sum(share_of) > room:
        longest = max(range(len(share_of)), key=lambda at: (share_of[at], at))
        share_of[longest] -= 1
    return share_of
