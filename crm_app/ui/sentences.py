"""What the rooms below the window say when something goes wrong, in the language of the window.

They speak English and know no translator. Their sentences are collected, with the places where something is put in, and
known again here by their words.
"""

import json
import re
from functools import cache

from PySide6.QtCore import QCoreApplication

from crm_app import resources
from crm_app.errors import CrmError

_FIELD = re.compile(r"\\\{(\w+)\\\}")


def said(error: CrmError | str) -> str:
    """The sentence of an error, translated where it is known."""
    text = str(error)
    for template, pattern in _known():
        if found := pattern.fullmatch(text):
            return _filled(QCoreApplication.translate("errors", template), found)
    return text


def _filled(sentence: str, found: re.Match[str]) -> str:
    """The sentence with what stood in the other; braces in that are no fields."""
    return re.sub(r"\{(\w+)\}", lambda field: found[f"at_{field[1]}"], sentence)


@cache
def _known() -> list[tuple[str, re.Pattern[str]]]:
    """Every sentence with the pattern that knows it again; the longest are tried first."""
    templates = json.loads(resources.read_text("i18n", "sentences.json"))
    return [(template, _pattern(template)) for template in templates]


def _pattern(template: str) -> re.Pattern[str]:
    seen: set[str] = set()

    def group(field: re.Match[str]) -> str:
        name = f"at_{field[1]}"
        if name in seen:
            return f"(?P={name})"
        seen.add(name)
        return f"(?P<{name}>.*?)"

    return re.compile(_FIELD.sub(group, re.escape(template)), re.DOTALL)
