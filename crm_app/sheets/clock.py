"""Times, dates, zones and paper as a locale writes them."""

from dataclasses import dataclass
from datetime import datetime, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

_LETTER_REGIONS = frozenset(
    {"US", "CA", "MX", "PH", "CL", "CO", "VE", "GT", "CR", "PA", "DO", "SV", "NI", "HN", "BO", "PR"}
)
_TWELVE_HOUR_REGIONS = frozenset({"US", "CA", "AU", "NZ", "PH", "IN", "PK", "BD", "EG", "SA", "MY"})

_MONTHS = {
    "en": "January February March April May June July August September October November December",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
}
_SHORT_MONTHS = {
    "en": "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
    "de": "Jan. Feb. März Apr. Mai Juni Juli Aug. Sep. Okt. Nov. Dez.",
    "fr": "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.",
    "es": "ene feb mar abr may jun jul ago sep oct nov dic",
}
_WEEKDAYS = {
    "en": "Mon Tue Wed Thu Fri Sat Sun",
    "de": "Mo Di Mi Do Fr Sa So",
    "fr": "lun. mar. mer. jeu. ven. sam. dim.",
    "es": "lun mar mié jue vie sáb dom",
}
#: (with the year, without it); `m` is the month in full, `s` the month shortened.
_PATTERNS = {
    "en": ("{w} {d} {m} {y}", "{w} {d} {s}"),
    "en_US": ("{w}, {m} {d}, {y}", "{w}, {s} {d}"),
    "de": ("{w}, {d}. {m} {y}", "{w}, {d}. {s}"),
    "fr": ("{w} {d} {m} {y}", "{w} {d} {s}"),
    "es": ("{w} {d} de {m} de {y}", "{w} {d} {s}"),
}


@dataclass(frozen=True, slots=True)
class Clock:
    """How one locale writes times and dates.

    Languages that the sheet has no words in (`resources/sheets`) have no names here either and use the English ones, so
    one page speaks one language; paper and the hours of the day stay those of the region.
    """

    locale: str

    @property
    def language(self) -> str:
        """The language part of the tag, lower case."""
        return self.locale.replace("-", "_").split("_")[0].lower()

    @property
    def written(self) -> str:
        """The language that dates are written in: that of the tag, or English."""
        return self.language if self.language in _MONTHS else "en"

    @property
    def region(self) -> str:
        """The region part of the tag, upper case; empty when there is none."""
        parts = self.locale.replace("-", "_").split(".")[0].split("_")
        return next((part.upper() for part in parts[1:] if len(part) == 2), "")

    @property
    def paper(self) -> str:
        """The paper of the region: "letter" or "a4"."""
        return "letter" if self.region in _LETTER_REGIONS else "a4"

    @property
    def twelve_hours(self) -> bool:
        """Whether the clock has AM and PM."""
        return self.region in _TWELVE_HOUR_REGIONS and self.written == "en"

    def time(self, at: datetime) -> str:
        """A time of day: "14:00" or "2:00 PM"."""
        return f"{self.short_time(at)} {at:%p}" if self.twelve_hours else self.short_time(at)

    def short_time(self, at: datetime) -> str:
        """A time of day where the half of the day is plain: "14:00" or "2:00"."""
        return f"{at.hour % 12 or 12}:{at:%M}" if self.twelve_hours else f"{at:%H:%M}"

    def span(self, start: datetime, end: datetime) -> str:
        """From a time to a time: "14:00–14:30", "2:00–2:30 PM", "11:30 AM–12:15 PM"."""
        same_half = (start.hour < 12) == (end.hour < 12) and start.date() == end.date()
        first = self.short_time(start) if same_half else self.time(start)
        return f"{first}–{self.time(end)}"

    def date(self, at: datetime) -> str:
        """A date with its weekday and year."""
        return self._written(at, 0)

    def short_date(self, at: datetime) -> str:
        """A date with its weekday, without the year."""
        return self._written(at, 1)

    def moment(self, at: datetime) -> str:
        """A date with a time: "Thu 26 Nov 10:30"."""
        return f"{self.short_date(at)} {self.time(at)}"

    def month(self, number: int) -> str:
        """A month by itself, as a heading."""
        return _MONTHS[self.written].split()[number - 1].capitalize()

    def day(self, month: int, day: int) -> str:
        """A day of any year: "12 April"."""
        language = self.written
        pattern = _PATTERNS.get(f"{language}_{self.region}", _PATTERNS[language])[1]
        name = _MONTHS[language].split()[month - 1]
        return pattern.format(w="", d=day, s=name).strip(" ,")

    def _written(self, at: datetime, form: int) -> str:
        language = self.written
        pattern = _PATTERNS.get(f"{language}_{self.region}", _PATTERNS[language])[form]
        return pattern.format(
            w=_WEEKDAYS[language].split()[at.weekday()],
            d=at.day,
            m=_MONTHS[language].split()[at.month - 1],
            s=_SHORT_MONTHS[language].split()[at.month - 1],
            y=at.year,
        )


def zone(name: str, otherwise: tzinfo | None) -> tzinfo | None:
    """The zone of an IANA name; `otherwise` for an empty or unknown one."""
    try:
        return ZoneInfo(name) if name else otherwise
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return otherwise


def zone_label(name: str, place: str, at: datetime) -> str:
    """A zone as people say it: "Baltimore (EST)", "Tokyo (JST)", "Dubai (UTC+4)"."""
    short = at.tzname() or ""
    if not short.isalpha():
        short = _offset(at)
    city = place or (name.rsplit("/", 1)[-1].replace("_", " ") if "/" in name else "")
    return f"{city} ({short})" if city and city != short else short


def _offset(at: datetime) -> str:
    minutes = int((at.utcoffset() or at - at).total_seconds()) // 60
    hours, rest = divmod(abs(minutes), 60)
    return f"UTC{'+' if minutes >= 0 else '−'}{hours}" + (f":{rest:02}" if rest else "")
