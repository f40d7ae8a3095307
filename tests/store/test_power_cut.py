"""A power cut at any moment loses no saved edit: what was flushed is there, the rest is kept, lost, torn, out of order.

A kill shows nothing of this: the system still writes what a killed program had handed over.
"""

import pickle
import random
import subprocess
import sys
from pathlib import Path

import pytest

from crm_app.store import checking
from crm_app.store.folder import FILE
from tests.store.looking import opened
from tests.store.power_recorder import Event

ROOT = Path(__file__).parents[2]
CUTS = 60
SECTOR = 512


@pytest.fixture(scope="module")
def recorded(tmp_path_factory: pytest.TempPathFactory) -> tuple[bytes, list[Event]]:
    """The file before the first edit, and everything that was asked of the disk from then on."""
    place = tmp_path_factory.mktemp("recorded")
    with opened(place / "book"):
        pass
    before = (place / "book" / FILE).read_bytes()
    command = [sys.executable, "-m", "tests.store.power_recorder", str(place / "book"), str(place / "trace")]
    subprocess.run(command, cwd=ROOT, check=True)
    events: list[Event] = pickle.loads((place / "trace").read_bytes())  # noqa: S301  written by ourselves just now
    return before, events


class Disk:
    """Files as a power cut would leave them: flushed bytes surely, the others by chance."""

    def __init__(self, before: bytes, chance: random.Random) -> None:
        self.flushed: dict[str, bytearray] = {FILE: bytearray(before)}
        self.pending: dict[str, list[Event]] = {}
        self.chance = chance

    def take(self, event: Event) -> None:
        what, name, _, _ = event
        if what == "sync":
            for waiting in self.pending.pop(name, []):
                self._apply(waiting)
        elif what == "delete":
            # What SQLite deletes has been carried over and flushed before, so both are allowed to be found.
            self.pending.pop(name, None)
            if self.chance.random() < 0.5:
                self.flushed.pop(name, None)
        elif what in {"write", "truncate"}:
            self.pending.setdefault(name, []).append(event)

    def cut(self, folder: Path) -> None:
        for waiting in self.pending.values():
            for what, name, offset, data in self.chance.sample(waiting, self.chance.randint(0, len(waiting))):
                torn = data[: self.chance.choice([len(data), len(data), len(data) // SECTOR // 2 * SECTOR])]
                self._apply((what, name, offset, torn))
        folder.mkdir()
        for name, content in self.flushed.items():
            (folder / name).write_bytes(content)

    def _apply(self, event: Event) -> None:
        what, name, offset, data = event
        file = self.flushed.setdefault(name, bytearray())
        if what == "truncate":
            del file[offset:]
        else:
            file.extend(bytes(max(0, offset - len(file))))
            file[offset : offset + len(data)] = data


def test_the_recorder_saw_flushes_and_saves(recorded: tuple[bytes, list[Event]]) -> None:
    kinds = [event[0] for event in recorded[1]]
    assert kinds.count("saved") == 63
    assert kinds.count("sync") >= 63
    assert {event[1] for event in recorded[1] if event[0] == "write"} >= {FILE, f"{FILE}-wal"}


@pytest.mark.parametrize("seed", range(CUTS))
def test_no_saved_edit_is_lost(recorded: tuple[bytes, list[Event]], tmp_path: Path, seed: int) -> None:
    before, events = recorded
    chance = random.Random(seed)
    at = chance.randrange(len(events) + 1)
    disk = Disk(before, chance)
    for event in events[:at]:
        disk.take(event)
    disk.cut(tmp_path / "book")
    saved = {event[1] for event in events[:at] if event[0] == "saved"}
    with opened(tmp_path / "book") as book:
        there = {uid for (uid,) in book.rows("SELECT uid FROM person")}
        assert saved <= there
        for number in (13, 33, 53):
            assert sum(uid.startswith(f"many{number}-") for uid in there) in {0, 150}
    assert checking.check(tmp_path / "book") == []
