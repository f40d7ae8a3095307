"""What a prep sheet needs to know: plain values that the store gathers and the sheets print.

The gatherer leaves out what is private (and says how many) and the thank-you deadline comes from the playbook. Text is
text: nothing in it is interpreted, so no field needs escaping. Empty text means "not known"; the sheet prints a line to
write on where that is worth a line.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class PrepPerson:
    """Who is met, as the head of the page names them."""

    name: str  #: full name as they write it; the largest line of the page, never shortened
    second_name: str = ""  #: the same name in the other script (own script or Latin), on a line of its own
    short_name: str = ""  #: what labels call them ("About Priya"); the full name when empty
    said_as: str = ""  #: how the name is said
    written_as: str = ""  #: how to write to them ("Dr Raghunathan")
    pronouns: str = ""  #: "she", "they/them"
    title: str = ""  #: job title; empty prints a labelled line
    organisation: str = ""  #: employer, with its place when known; empty prints a labelled line
    short_organisation: str = ""  #: label of the organisation's facts; the organisation when empty


@dataclass(frozen=True, slots=True)
class SaveContact:
    """What the QR code saves into a phone: name, phone and mail, nothing else; empty fields are left out."""

    name: str  #: formatted name
    family: str = ""  #: family name, when known apart
    given: str = ""  #: given name, when known apart
    phone: str = ""  #: one number
    mail: str = ""  #: one address


class LinkKind(StrEnum):
    """What a link of the referral chain is; it decides how the dot is drawn."""

    ME = "me"  #: the owner of the book; the sheet prints its own word for it
    SOURCE = "source"  #: a channel: an alumni platform, an event
    PERSON = "person"  #: somebody who passed the name on
    TARGET = "target"  #: the person of this meeting


@dataclass(frozen=True, slots=True)
class ChainLink:
    """One link of the referral chain."""

    name: str  #: never shortened; ignored for `LinkKind.ME`
    remark: str = ""  #: "met 12 Oct; may use his name"; dropped first when room is short
    kind: LinkKind = LinkKind.PERSON


@dataclass(frozen=True, slots=True)
class PrepPromise:
    """An open promise, either way."""

    text: str  #: what was promised
    owner: str = ""  #: who owes it; empty means me
    due: date | None = None  #: day it is due


@dataclass(frozen=True, slots=True)
class PrepQuestion:
    """A question chosen for this meeting, in its order."""

    text: str  #: as it will be said
    minutes: int = 0  #: planned minutes; 0 takes an even share of what is left
    star: str = ""  #: which gap this person can fill ("no hiring manager heard yet"); empty means no star
    must: bool = False  #: marked as must-ask: never the one left off the page when others can be


@dataclass(frozen=True, slots=True)
class PrepFacts:
    """Everything one prep sheet shows."""

    person: PrepPerson
    start: datetime  #: agreed start, aware
    end: datetime  #: agreed end, aware, after `start`
    made_at: datetime  #: when the sheet is made, aware
    thank_by: datetime  #: thank-you deadline of the playbook, aware
    own_zone: str = ""  #: IANA zone of the owner that day; the large time; empty: printed as not set
    host_zone: str = ""  #: IANA zone of the person; a second line when its clock differs
    own_place: str = ""  #: city that names the own zone ("Baltimore"); else taken from the zone's name
    host_place: str = ""  #: city that names the host's zone; else taken from the zone's name
    mode: str = ""  #: `IN_PERSON`, `PHONE`, `VIDEO`, or other words printed as they are
    place: tuple[str, ...] = ()  #: address lines, ask-for, access: one item a line
    room: str = ""  #: room or floor
    link: str = ""  #: video link or dial-in
    phone: str = ""  #: number that answers on the day
    leave_by: datetime | None = None  #: when to leave the house (or sit down at the camera), aware
    getting_there: tuple[str, ...] = ()  #: route, parking, security; the route first
    dress: str = ""  #: what to wear
    goal: str = ""  #: what this meeting is for, one sentence
    opener: str = ""  #: the playbook's opening sentence, said aloud; the sheet's own when empty
    introduction: str = ""  #: me in thirty seconds
    chain: tuple[ChainLink, ...] = ()  #: from the root (me or a channel) to the person
    say_from: str = ""  #: what to say from the one who passed the name on
    say_from_whom: str = ""  #: who that is ("Dan")
    last_contact: str = ""  #: last contact in words ("mail, 14 Nov")
    promises: tuple[PrepPromise, ...] = ()  #: open promises both ways, most urgent first
    person_facts: tuple[str, ...] = ()  #: most useful first
    organisation_facts: tuple[str, ...] = ()  #: most useful first
    field_facts: tuple[str, ...] = ()  #: most useful first
    unknown: tuple[str, ...] = ()  #: research that is still open
    questions: tuple[PrepQuestion, ...] = ()  #: in the order they will be asked; the first seven can print
    if_time: tuple[str, ...] = ()  #: spare questions
    topic_prompts: bool = False  #: True where somebody removed the questions: five topics print in their place
    opening_minutes: int = 3  #: planned for the opening
    closing_minutes: int = 5  #: planned for the close
    closing_line: str = ""  #: what is said when time is up; the sheet's own when empty
    close_ticks: tuple[str, ...] = ()  #: up to six; the sheet's own when empty
    observe: tuple[str, ...] = ()  #: up to four box labels; the sheet's own (by mode) when empty
    show_would_work_here: bool = False  #: whether the last box asks "Would I work here?" on paper
    also_thank: tuple[str, ...] = ()  #: who else gets a thank-you: the referrer, the desk
    card_picture: bytes | None = None  #: business card, any format Pillow reads; left off and reported when it cannot
    contact: SaveContact | None = None  #: what the QR code holds; None prints none
    private_left_out: int = 0  #: private items the gatherer kept off the sheet; reported, never printed
    left_handed: bool = False  #: mirror the columns
    paper: str = ""  #: "letter" or "a4"; empty follows the locale
    locale: str = "en_US"  #: language and region of words, clock, dates and paper ("de_DE", "en_GB")
