"""The clock of a meeting under way: how much of the asked time is left, and what is to be said of it and when.

It runs from the real beginning. Whoever asks passes `now`; a clock that was set back or forward says nothing twice.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

STAY = 10
"""Minutes that one "They asked me to stay" moves the end on."""
_USUAL_WARNING = 5


class Phase(StrEnum):
    """How far a meeting has come: time left, the last minutes, or the asked time is over."""

    RUNNING = "running"
    CLOSING = "closing"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class Signal:
    """Something that is said once: that the last minutes have come, or that the time until `stop` is up."""

    phase: Phase
    stop: datetime


@dataclass(frozen=True, slots=True)
class Sitting:
    """A meeting that began at an aware moment and was asked for so many minutes, `stay` of which they offered.

    `warning` is how many minutes before the end one is told to come to a close.
    """

    begun: datetime
    minutes: int
    stay: int = 0
    warning: int = _USUAL_WARNING

    @property
    def stop(self) -> datetime:
        """When the time is up."""
        return self.begun + timedelta(minutes=self.minutes + self.stay)

    @property
    def closing(self) -> datetime:
        """When the last minutes begin; never before the second half of the time."""
        whole = timedelta(minutes=self.minutes + self.stay)
        return self.stop - min(timedelta(minutes=self.warning or _USUAL_WARNING), whole / 2)

    def left(self, now: datetime) -> timedelta:
        """Time until the stop; negative once it is over, and never more than there was."""
        return min(self.stop - now, self.stop - self.begun)

    def share(self, now: datetime) -> float:
        """The part of the time that is left, from 1 down to 0."""
        return max(self.left(now) / (self.stop - self.begun), 0.0)

    def phase(self, now: datetime) -> Phase:
        """How far it has come."""
        if now >= self.stop:
            return Phase.OVER
        return Phase.CLOSING if now >= self.closing else Phase.RUNNING

    def signal(self, now: datetime, said: Collection[Signal]) -> Signal | None:
        """What is to be said now and was not said yet; the end passes over a warning that was slept through."""
        phase = self.phase(now)
        due = Signal(phase, self.stop)
        return None if phase is Phase.RUNNING or due in said else due


def pace(sitting: Sitting, now: datetime, *, opening: int, asked: Sequence[int], current: int) -> int:
    """Minutes by which the questions are late (or, negative, early): `asked` have these planned minutes, and the
    `current` one may take its own, 0 for none.
    """
    begun = opening + sum(asked)
    passed = (sitting.stop - sitting.begun - sitting.left(now)) / timedelta(minutes=1)
    if passed > begun + current:
        return round(passed - begun - current)
    return round(min(passed - begun, 0)) if asked else 0


def clock(left: timedelta) -> str:
    """Minutes and seconds as the ring shows them: "17:42"; after the end they count up as "+2:05"."""
    minutes, rest = divmod(int(abs(left).total_seconds()), 60)
    return f"{'+' if left < timedelta(0) else ''}{minutes}:{rest:02d}"


NOTES = 0
"""What stands behind the last question: the notes that belong to none."""


def neighbour(questions: Sequence[int], here: int, step: int) -> int:
    """The question so many places from `here`, or the notes behind the last one; the first one stays the first."""
    place = (questions.index(here) if here in questions else len(questions)) + step
    if place < 0:
        return here
    return questions[place] if place < len(questions) else NOTES


def next_open(questions: Sequence[int], here: int, asked: Collection[int]) -> int:
    """The next question after `here` that was not asked yet, or the notes."""
    place = questions.index(here) if here in questions else len(questions)
    return next((number for number in questions[place + 1 :] if number not in asked), NOTES)
