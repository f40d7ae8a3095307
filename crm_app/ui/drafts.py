"""What is being typed, kept in a small file until the book has it: a killed program loses two seconds at most."""

import json
import logging
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from crm_app.errors import CrmError
from crm_app.store import files

log = logging.getLogger(__name__)

EVERY = 1000
"""Milliseconds between two writes while somebody types: with the writing itself less than two seconds are lost."""
KEPT_LINE = "kept_line"
"""The property of a line that is taken over only when it is left, and is kept as a draft until then (`LastWords`)."""


class Drafts(QObject):
    """Texts by key (which form, which field) in `drafts.json` of the data folder; removed once they are saved."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = folder / "drafts.json"
        self._texts: dict[str, dict[str, str]] = self._read()
        self._sources: dict[str, Callable[[], dict[str, str]]] = {}
        self._dirty: set[str] = set()
        self._timer = QTimer(self, interval=EVERY, singleShot=True)
        self._timer.timeout.connect(self.write)

    def _read(self) -> dict[str, dict[str, str]]:
        """Damaged or missing drafts are no drafts: the book itself is elsewhere."""
        try:
            found = json.loads(self._file.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return {str(key): dict(texts) for key, texts in found.items()} if isinstance(found, dict) else {}

    def watch(self, key: str, source: Callable[[], dict[str, str]]) -> None:
        """`source` gives the fields of a form by name; ask for it with `touch` whenever one of them changes."""
        self._sources[key] = source

    def touch(self, key: str) -> None:
        """Somebody typed in this form: write within two seconds."""
        self._dirty.add(key)
        if not self._timer.isActive():
            self._timer.start()

    def kept(self, key: str) -> dict[str, str]:
        """The fields that were left unsaved the last time; empty when there are none."""
        return dict(self._texts.get(key, {}))

    def drop(self, key: str) -> None:
        """The book has it now, or it was thrown away by its owner."""
        self._dirty.discard(key)
        if self._texts.pop(key, None) is not None:
            self._store()

    def write(self) -> None:
        """Put what was typed since the last time on the disk."""
        for key in self._dirty:
            self._texts[key] = {name: text for name, text in self._sources[key]().items() if text.strip()}
        if self._dirty:
            self._dirty.clear()
            self._store()

    def _store(self) -> None:
        texts = {key: fields for key, fields in self._texts.items() if fields}
        try:
            if texts:
                files.write_atomically(self._file, json.dumps(texts, ensure_ascii=False).encode())
            else:
                self._file.unlink(missing_ok=True)
        except (CrmError, OSError) as refused:
            log.warning("drafts were not kept: %s", type(refused).__name__)
