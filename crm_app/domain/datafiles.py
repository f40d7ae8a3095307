"""Tables of the shipped TOML files, read so that a mistake is named with its file and key."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field

from crm_app.errors import Unusable


@dataclass(slots=True)
class Table:
    """One table of a file; every value is taken by its kind, and what nobody took is refused by `finish`."""

    file: str
    values: dict[str, object]
    path: str = ""
    _taken: set[str] = field(default_factory=set)

    @classmethod
    def parse(cls, text: str, file: str) -> "Table":
        """The whole file as one table; raises `Unusable` when it is not TOML."""
        try:
            return cls(file, tomllib.loads(text))
        except tomllib.TOMLDecodeError as failure:
            raise Unusable(f"{file} cannot be read as TOML: {failure}.") from None

    def text(self, key: str, default: str | None = None) -> str:
        """Words that are not empty, unless a default allows none."""
        value = self._take(key, default)
        if not isinstance(value, str) or (default is None and not value.strip()):
            raise self.wrong(key, "words in quotes")
        return value

    def choice(self, key: str, choices: tuple[str, ...], default: str | None = None) -> str:
        """One of the words given."""
        value = self.text(key, default)
        if value not in choices:
            raise self.wrong(key, "one of " + ", ".join(choices))
        return value

    def number(self, key: str, lowest: int, highest: int, default: int | None = None) -> int:
        """A whole number within bounds."""
        value = self._take(key, default)
        if isinstance(value, bool) or not isinstance(value, int) or not lowest <= value <= highest:
            raise self.wrong(key, f"a whole number from {lowest} to {highest}")
        return value

    def flag(self, key: str, *, default: bool = False) -> bool:
        """Yes or no."""
        value = self._take(key, default)
        if not isinstance(value, bool):
            raise self.wrong(key, "true or false")
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of words, possibly empty."""
        value = self._take(key, [])
        if not isinstance(value, list) or not all(isinstance(item, str) and item.strip() for item in value):
            raise self.wrong(key, "a list of words in quotes")
        return tuple(value)

    def table(self, key: str) -> "Table":
        """A table inside this one."""
        value = self._take(key, None)
        if not isinstance(value, dict):
            raise self.wrong(key, "a table")
        return Table(self.file, value, self._named(key))

    def tables(self, key: str) -> Iterator["Table"]:
        """The tables of a list, one after the other."""
        value = self._take(key, [])
        if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
            raise self.wrong(key, "a list of tables")
        for place, item in enumerate(value, start=1):
            yield Table(self.file, item, f"{self._named(key)}[{place}]")

    def wrong(self, key: str, wanted: str) -> Unusable:
        """The error for a value that will not do, to be raised."""
        return Unusable(f"{self.file}: “{self._named(key)}” must be {wanted}.")

    def finish(self) -> None:
        """Refuse keys that nobody asked for: they are misspelt."""
        for key in self.values:
            if key not in self._taken:
                raise Unusable(f"{self.file}: “{self._named(key)}” is not known here; check its spelling.")

    def _take(self, key: str, default: object) -> object:
        self._taken.add(key)
        return self.values.get(key, default)

    def _named(self, key: str) -> str:
        return f"{self.path}.{key}" if self.path else key
