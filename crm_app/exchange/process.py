"""Reading in a process of its own, so that a window keeps moving: 100,000 cards hold Python's lock for seconds."""

import gc
import multiprocessing
from collections.abc import Iterator
from multiprocessing.connection import Connection
from pathlib import Path
from types import TracebackType
from typing import Self

from crm_app.domain.incoming import Block, FileReport
from crm_app.errors import CrmError, Unusable
from crm_app.exchange.reading import How
from crm_app.exchange.recognise import HOW, read_file


class ReadingProcess:
    """A file being read next door: `with ReadingProcess(path) as reading`, then its `report` and its `blocks()`.

    Leaving the block ends the process, whether it was done or not: that is how a reading is cancelled. What the file is
    refused for is raised here as in `read_file`; a process that died is told as Unusable.
    """

    def __init__(self, path: Path, how: How = HOW) -> None:
        """Begin to read at once."""
        spawn = multiprocessing.get_context("spawn")
        self._name = path.name
        self._pipe, sending = spawn.Pipe(duplex=False)
        self._process = spawn.Process(target=_read, args=(path, how, sending), daemon=True)
        self._process.start()
        sending.close()
        self._report: FileReport | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the process if it still runs."""
        self._pipe.close()
        if self._process.is_alive():
            self._process.kill()
        self._process.join()
        self._process.close()

    @property
    def report(self) -> FileReport:
        """What the file is; waits until that is known."""
        if self._report is None:
            told = self._receive()
            if not isinstance(told, FileReport):
                raise TypeError(f"a report was expected, not {type(told).__name__}")
            self._report = told
        return self._report

    def blocks(self) -> Iterator[Block]:
        """The rows in blocks, as they come; to be walked once."""
        _ = self.report
        while isinstance(block := self._receive(), Block):
            yield block

    def _receive(self) -> object:
        try:
            told = self._pipe.recv()
        except (EOFError, OSError) as error:
            raise Unusable(f"“{self._name}” could not be read: the reading stopped unexpectedly.") from error
        if isinstance(told, CrmError):
            raise told
        return told


def _read(path: Path, how: How, sending: Connection) -> None:
    """What the process does: the report, the blocks, and None at the end; or the error that says why not."""
    gc.disable()  # rows hold no cycles, and this process ends with its file
    try:
        reading = read_file(path, how)
        sending.send(reading.report)
        for block in reading.blocks():
            sending.send(block)
        sending.send(None)
    except CrmError as error:
        sending.send(error)
    except BrokenPipeError:
        return  # nobody listens any more: cancelled
