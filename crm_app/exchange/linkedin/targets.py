"""Organisations to learn about: the companies one follows, and the jobs seen or asked for, of LinkedIn or a tracker."""

from collections.abc import Iterable, Iterator

from crm_app.domain.incoming import IncomingTarget, Problem, Row, Unreadable
from crm_app.exchange.csvfiles.table import Table
from crm_app.exchange.dates import iso_date, iso_time
from crm_app.exchange.linkedin.owner import Cells
from crm_app.exchange.linkedin.rows import cells_of

_ORGANISATION = ("organization", "companyname", "company", "employer")
_JOB = ("jobtitle", "position", "role")
_PLACE = ("location",)
_WHEN = ("followedon", "applicationdate", "saveddate", "applieddate", "datesaved", "createdat")
_MORE = (
    ("", ("jobtype", "workplacetype")),
    ("Salary", ("salary",)),
    ("Found at", ("jobsource",)),
    ("Résumé", ("resumename",)),
    ("", ("joburl", "url")),
    ("", ("notes", "questionandanswers")),
)
_VERBS = {"applicationdate": "Applied", "saveddate": "Saved"}


def is_jobs(keys: Iterable[str]) -> bool:
    """Whether these folded headers are those of a list of jobs: an employer, a job, and how far one is with it."""
    present = set(keys)
    return (
        bool(present & {"company", "companyname", "employer"})
        and "jobtitle" in present
        and bool(present & {"status", "list", "applieddate", "datesaved", "joburl", "applicationdate"})
    )


def read_targets(table: Table) -> Iterator[Row]:
    """One organisation a row."""
    for cells in cells_of(table):
        if isinstance(cells, Unreadable):
            yield cells
            continue
        organisation = _first(cells, _ORGANISATION)
        if not organisation:
            text = ", ".join(filter(None, cells.texts.values()))[:80]
            yield Unreadable(Problem(cells.line, "", text, "No organisation is named in this row"))
            continue
        told = _first(cells, _WHEN)
        at = (iso_time(told) or iso_date(told))[:10]
        yield IncomingTarget(cells.line, cells.digest, organisation, _text(cells, at), at, _first(cells, _PLACE))


def _text(cells: Cells, at: str) -> str:
    job = _first(cells, _JOB)
    if not job:
        return f"Followed on LinkedIn since {at}" if at else "Followed on LinkedIn"
    status = _first(cells, ("status", "list")) or next((verb for key, verb in _VERBS.items() if cells.get(key)), "")
    said = [", ".join(filter(None, (f"Job: {job}", _first(cells, _PLACE), status)))]
    for word, keys in _MORE:
        values = ", ".join(value for key in keys if (value := cells.get(key)))
        said += [f"{word}: {values}" if word else values] if values else []
    return "\n".join(said)


def _first(cells: Cells, keys: Iterable[str]) -> str:
    return next((value for key in keys if (value := cells.get(key))), "")
