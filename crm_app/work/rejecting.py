"""Saves the rows of a file that could not be understood, so that they can be repaired and taken in again."""

from collections.abc import Iterable
from pathlib import Path

from crm_app.domain.mappings import Mapping
from crm_app.exchange import rejects
from crm_app.exchange.limits import read_bytes
from crm_app.store.files import replacing
from crm_app.work.judging import FAILED, Verdict


def write(source: Path, form: str, verdicts: Iterable[Verdict], target: Path, *, mapping: Mapping | None = None) -> int:
    """Write the failed rows of `source`, a file of this format, to `target`; returns how many.

    Nothing is written where none failed.
    """
    failed = {verdict.line: verdict.why for verdict in verdicts if verdict.verdict == FAILED}
    if not failed:
        return 0
    pieces = rejects.write(read_bytes(source), form, failed, mapping)
    with replacing(target) as part, part.open("wb") as stream:
        stream.writelines(pieces)
    return len(failed)
