"""The playbook in force, the shipped ones and one's own copies, and the holidays of whoever owns the book."""

from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

import apsw

from crm_app import resources
from crm_app.domain import playbooks
from crm_app.domain.playbooks import Playbook
from crm_app.domain.workdays import read_days
from crm_app.errors import Unusable
from crm_app.store import campaigns, models, rows, settings
from crm_app.store.book import Book

HOLIDAYS = "holidays"
"""The setting that lists days that are no business days, one a line, its name after it."""
_CHOSEN = """SELECT playbook FROM campaign WHERE id = ?1 AND playbook <> ''
  UNION ALL SELECT value FROM setting WHERE key = 'playbook' AND value <> ''"""
_SHORTEST = 3
"""Letters of a key that may stand for the whole."""
_OWN = "SELECT id, uid, name, based_on, text FROM playbook WHERE trashed_at IS NULL"


@dataclass(frozen=True, slots=True)
class PlaybookRow:
    """One playbook to choose: `key` is what a campaign names, `id` that of one's own copy, 0 for a shipped one."""

    key: str
    id: int
    name: str
    about: str
    based_on: str
    text: str
    chosen: bool


def in_force(book: Book) -> Playbook:
    """The present campaign's playbook, else the book's, else the default; with the book's own holidays."""
    return in_force_in(book.connection())


def in_force_in(con: apsw.Connection) -> Playbook:
    """As `in_force`, over any connection to the book."""
    key = _key_in(con)
    own = con.execute(f"{_OWN} AND uid = ?", (key,)).fetchone()
    playbook = _read(own[4], own[2], own[3]) if own else playbooks.load(_known(key))
    days = con.execute("SELECT value FROM setting WHERE key = ?", (HOLIDAYS,)).get
    return replace(playbook, holidays=playbook.holidays | _days(str(days))) if days else playbook


def key_in(book: Book) -> str:
    """What the campaign (or the book) names: a shipped key, or the uid of one's own copy."""
    key = _key_in(book.connection())
    is_own = book.value("SELECT 1 FROM playbook WHERE uid = ? AND trashed_at IS NULL", (key,))
    return key if is_own else _known(key)


def listed(book: Book) -> list[PlaybookRow]:
    """The shipped playbooks, then one's own by name."""
    chosen = key_in(book)
    shipped = [playbooks.load(key) for key in playbooks.SHIPPED]
    return [
        *(PlaybookRow(one.key, 0, one.name, one.about, one.key, source(one.key), one.key == chosen) for one in shipped),
        *(
            PlaybookRow(uid, number, name, _read(text, name, based).about, based, text, uid == chosen)
            for number, uid, name, based, text in book.rows(f"{_OWN} ORDER BY name COLLATE NOCASE, id")
        ),
    ]


def find(book: Book, text: str) -> PlaybookRow:
    """A playbook by key (or how it begins), uid or shown name; raises Unusable naming those there are."""
    wanted = _bare(text)
    found = listed(book)
    alike = [one for one in found if wanted in {_bare(one.key), _bare(one.name)}]
    alike = alike or [one for one in found if len(wanted) >= _SHORTEST and _bare(one.key).startswith(wanted)]
    if len(alike) == 1:
        return alike[0]
    names = ", ".join(f"{one.key} ({one.name})" for one in found)
    raise Unusable(f"There is no playbook called “{text}”. Choose one of {names}.")


def source(key: str) -> str:
    """The text of a shipped playbook, with the comments that explain it."""
    return resources.read_text("playbooks", f"{key}.toml")


def check(text: str, name: str) -> Playbook:
    """The playbook that a text is; raises Unusable naming `name` and the key of the first mistake."""
    playbook = playbooks.parse(text, name)
    if playbook.key not in playbooks.SHIPPED:
        raise Unusable(f"{name}: “key” must be one of {', '.join(playbooks.SHIPPED)}; it says whose letters are used.")
    return playbook


def copy(book: Book, key: str, name: str) -> int:
    """Make one's own copy of a playbook inside an edit. Returns its id."""
    one = find(book, key)
    return rows.add(book, models.Playbook, name=_named(name), based_on=one.based_on, text=one.text)


def change(book: Book, number: int, *, name: str | None = None, text: str | None = None) -> None:
    """Rename or rewrite one's own copy inside an edit; raises Unusable naming the key of the first mistake."""
    if name is not None:
        rows.change(book, models.Playbook, number, name=_named(name))
    if text is not None:
        shown = str(book.value("SELECT name FROM playbook WHERE id = ?", (number,)) or "")
        rows.change(book, models.Playbook, number, text=text, based_on=check(text, shown).key)


def remove(book: Book, number: int) -> None:
    """Put one's own copy into the trash inside an edit; what used it goes by the one it was made from."""
    uid, based_on = book.rows("SELECT uid, based_on FROM playbook WHERE id = ?", (number,))[0]
    for (campaign,) in book.rows("SELECT id FROM campaign WHERE playbook = ?", (uid,)):
        campaigns.change(book, campaign, playbook=based_on)
    if settings.get(book, settings.PLAYBOOK) == uid:
        settings.put(book, settings.PLAYBOOK, based_on)
    rows.change(book, models.Playbook, number, trashed_at=book.clock())


def choose(book: Book, key: str) -> PlaybookRow:
    """Let the present campaign (or the book, where there is none) go by a playbook, inside an edit."""
    one = find(book, key)
    campaign = campaigns.present(book)
    if campaign is None:
        settings.put(book, settings.PLAYBOOK, one.key)
    else:
        campaigns.change(book, campaign, playbook=one.key)
    return one


def holidays(book: Book) -> str:
    """The list of days that are no business days, as typed."""
    return settings.get(book, HOLIDAYS)


def put_holidays(book: Book, text: str) -> None:
    """Set the list of days inside an edit; raises Unusable naming the line that names no day."""
    read_days(text)
    settings.put(book, HOLIDAYS, text)


def _key_in(con: apsw.Connection) -> str:
    found = con.execute(_CHOSEN, (campaigns.present_in(con),)).fetchone()
    return str(found[0]) if found else playbooks.DEFAULT


def _known(key: str) -> str:
    """A shipped key; the default for one that is not known here."""
    return key if key in playbooks.SHIPPED else playbooks.DEFAULT


@lru_cache(maxsize=8)
def _read(text: str, name: str, based_on: str) -> Playbook:
    """One's own copy; what it was made from where another program left it unreadable."""
    try:
        return replace(check(text, name), name=name)
    except Unusable:
        return playbooks.load(_known(based_on))


@lru_cache(maxsize=8)
def _days(text: str) -> frozenset[date]:
    try:
        return read_days(text)
    except Unusable:
        return frozenset()


def _bare(text: str) -> str:
    """Letters and digits alone: "Dalton 3B7" means dalton-3b7."""
    return "".join(sign for sign in text.casefold() if sign.isalnum())


def _named(name: str) -> str:
    name = " ".join(name.split())
    if not name:
        raise Unusable("A playbook needs a name.")
    return name
