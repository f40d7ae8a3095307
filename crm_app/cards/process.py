"""Reading in a process of its own: it holds hundreds of megabytes, may take long, and must never take the window along.

The process starts with the first card, ends by itself when it has had nothing to do for a while, and is killed where a
card takes too long or the reading is cancelled; the next card starts another.
"""

import contextlib
import ctypes
import multiprocessing
import os
import threading
import time
from collections.abc import Sequence
from multiprocessing.connection import Connection
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from crm_app.cards.card import Read
from crm_app.errors import CrmError, Unusable

LIMIT = 30.0
IDLE = 120.0
_WAITED = 4
"""How many times longer than its limit a card may take where the machine has much else to do."""
_LOOK_AGAIN = 0.1
TOO_LONG = "“{name}” took longer than {limit:.0f} seconds to read. Fill the fields in beside its picture."
STOPPED = "“{name}” could not be read: the reading stopped unexpectedly."

Sides = Sequence[tuple[str, Path]]
"""The pictures of one card, each with the name it is to be called by."""


class Cancelled(CrmError):
    """The reading was called off."""


class _Died(Exception):
    """The process ended while it read."""


class CardProcess:
    """The reader next door: `read` from any thread, one card at a time; `cancel` and `close` from any other."""

    def __init__(self, *, limit: float = LIMIT, idle: float = IDLE, polite: bool = True) -> None:
        """`limit` are the seconds of work that a card may take, `idle` those that the process waits for another;
        a `polite` one lets everything else on the machine come first.
        """
        self._limit, self._idle, self._polite = limit, idle, polite
        self._turn, self._guard = threading.Lock(), threading.Lock()
        self._process: Any = None
        self._pipe: Connection | None = None
        self._called_off = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def pid(self) -> int | None:
        """The number of the process; None while there is none."""
        process = self._process
        return process.pid if process is not None and process.is_alive() else None

    def read(self, sides: Sides) -> Read:
        """Read one card. Raises Unusable with why its pictures cannot be read, Cancelled when it was called off."""
        with self._turn:
            self._called_off = False
            name = sides[0][0] if sides else ""
            try:
                told = self._wait(self._ask(list(sides)), name)
            except _Died:  # whoever ended it may not have meant this card
                try:
                    told = self._wait(self._ask(list(sides)), name)
                except _Died as error:
                    raise Unusable(STOPPED.format(name=name)) from error
            if isinstance(told, CrmError):
                raise told
            if not isinstance(told, Read):
                raise TypeError(f"a reading was expected, not {type(told).__name__}")
            return told

    def cancel(self) -> None:
        """Call off what is being read now."""
        self._called_off = True
        self.close()

    def close(self) -> None:
        """End the process, whatever it does."""
        with self._guard:
            process, pipe, self._process, self._pipe = self._process, self._pipe, None, None
            if process is not None:
                process.kill()
                process.join()
                process.close()
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()

    def _ask(self, sides: list[tuple[str, Path]]) -> Connection:
        """Hand the pictures over; a process that has ended meanwhile is followed by another."""
        for last in (False, True):
            pipe = self._running()
            try:
                pipe.send(sides)
            except OSError:
                self.close()
                if last:
                    raise _Died from None
            else:
                return pipe
        raise AssertionError

    def _running(self) -> Connection:
        with self._guard:
            if self._process is not None and self._process.is_alive() and self._pipe is not None:
                return self._pipe
        self.close()
        spawn = multiprocessing.get_context("spawn")
        here, there = spawn.Pipe()
        process = spawn.Process(target=_serve, args=(there, self._idle, self._limit, self._polite), daemon=True)
        process.start()
        there.close()
        with self._guard:
            self._process, self._pipe = process, here
        return here

    def _wait(self, pipe: Connection, name: str) -> object:
        ends = time.monotonic() + _WAITED * self._limit
        try:
            while not pipe.poll(_LOOK_AGAIN):
                if self._called_off:
                    raise Cancelled("The reading was called off.")
                if time.monotonic() > ends:
                    self.close()
                    raise Unusable(TOO_LONG.format(name=name, limit=self._limit))
            return pipe.recv()
        except (EOFError, OSError) as error:
            if self._called_off:
                raise Cancelled("The reading was called off.") from error
            self.close()
            raise _Died from error


def _serve(pipe: Connection, idle: float, limit: float, polite: bool) -> None:  # noqa: FBT001 - in order
    """What the process does: read cards one after the other until nobody wants any."""
    if polite:
        with contextlib.suppress(OSError, AttributeError):
            os.nice(5)
    while pipe.poll(idle):
        try:
            sides = pipe.recv()
        except EOFError:
            return
        done = threading.Event()
        threading.Thread(target=_watch, args=(pipe, done, limit, sides[0][0]), daemon=True).start()
        answer = _answer(sides)
        done.set()
        _give_memory_back()
        try:
            pipe.send(answer)
        except OSError:
            return


def _give_memory_back() -> None:
    """What a large picture needed goes back to the system, where its library has a word for that."""
    with contextlib.suppress(OSError, AttributeError):
        ctypes.CDLL(None).malloc_trim(0)


def _answer(sides: list[tuple[str, Path]]) -> object:
    try:
        return _read(sides)
    except CrmError as error:
        return error
    except MemoryError:
        return Unusable(f"“{sides[0][0]}” needs more memory than there is.")


def _watch(pipe: Connection, done: threading.Event, limit: float, name: str) -> None:
    """Give a card up that has taken too much work, and the process with it."""
    began = time.process_time()
    while not done.wait(0.25):
        if time.process_time() - began > limit * 1.5:  # both cores work
            with contextlib.suppress(OSError):
                pipe.send(Unusable(TOO_LONG.format(name=name, limit=limit)))
            os._exit(1)


def _read(sides: list[tuple[str, Path]]) -> Read:
    from crm_app.cards.reader import read_card

    return read_card([(name, _bytes(name, path)) for name, path in sides])


def _bytes(name: str, path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as refused:
        raise Unusable(f"“{name}” cannot be read ({refused.strerror}).") from refused
