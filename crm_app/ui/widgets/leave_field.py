"""When to leave for a meeting: an hour alone is one of the day of the meeting, whenever it is typed."""

import re
from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

from crm_app.ui.widgets.when_field import WhenField

_HOUR = re.compile(r"\s*(?:\d{1,2}(?:[:.h]\d\d)?\s*(?:[ap]\.?m\.?)?|noon)\s*", re.IGNORECASE)


class LeaveField(WhenField):
    """`count_from` tells when the meeting begins."""

    def __init__(self, clock: Callable[[], datetime], zone: Callable[[], str], name: str) -> None:
        self._day = _Day(clock, zone)
        super().__init__(self._day.now, zone, name)
        self._day.typed = self.text
        self.setPlaceholderText(self.tr("13:25"))

    def count_from(self, start: datetime | None) -> None:
        """The meeting begins then, None for not known."""
        if start != self._day.start:
            self._day.start = start
            self.read()


class _Day:
    def __init__(self, clock: Callable[[], datetime], zone: Callable[[], str]) -> None:
        self._clock, self._zone = clock, zone
        self.start: datetime | None = None
        self.typed: Callable[[], str] = str

    def now(self) -> datetime:
        """From where the text is read: the beginning of that day for an hour alone."""
        if self.start is None or not _HOUR.fullmatch(self.typed()):
            return self._clock()
        return self.start.astimezone(ZoneInfo(self._zone())).replace(hour=0, minute=0, second=0)
