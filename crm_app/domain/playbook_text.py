"""The text of a playbook, its values one by one: a form shows them, and changes one without touching the comments."""

import json
import re
import tomllib
from typing import Any

from crm_app.errors import Unusable

TABLES = ("asking", "deadlines", "cadence", "wording")
"""The tables whose values are one word, number or span each, in the order of a form."""
_KEY = r"^{key}\s*=\s*(?:\"(?:[^\"\\]|\\.)*\"|[^#\n]*?)(?=\s*(?:#.*)?$)"


def values(text: str) -> dict[tuple[str, str], str]:
    """Every single value by table and key, as one types it; raises `Unusable` where the text is no TOML."""
    whole = _parse(text)
    return {
        (table, key): _typed(value)
        for table in TABLES
        for key, value in whole.get(table, {}).items()
        if not isinstance(value, list | dict)
    }


def put(text: str, table: str, key: str, typed: str) -> str:
    """The text with another value; raises `Unusable` where that is not of the same kind."""
    before = _parse(text).get(table, {}).get(key)
    written = _written(key, before, typed.strip())
    head, body = _split(text, table)
    changed = re.sub(_KEY.format(key=re.escape(key)), lambda _: f"{key} = {written}", body, count=1, flags=re.MULTILINE)
    return head + changed


def _split(text: str, table: str) -> tuple[str, str]:
    """The text up to the heading of a table, and the rest from there."""
    found = re.search(rf"^\[{re.escape(table)}\]", text, re.MULTILINE)
    at = found.start() if found else 0
    return text[:at], text[at:]


def _parse(text: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as failure:
        raise Unusable(f"This cannot be read as TOML: {failure}.") from None


def _typed(value: object) -> str:
    return {True: "true", False: "false"}[value] if isinstance(value, bool) else str(value)


def _written(key: str, before: object, typed: str) -> str:
    if isinstance(before, bool):
        return "true" if typed == "true" else "false"
    if isinstance(before, int):
        if not (typed.isascii() and typed.isdigit()):
            raise Unusable(f"“{key}” must be a whole number.")
        return str(int(typed))
    return json.dumps(typed, ensure_ascii=False)
