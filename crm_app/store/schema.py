"""The tables as they stand now, in the field's own terms; how a book got here is told by `migrations`.

Every tracked table begins with `id INTEGER PRIMARY KEY AUTOINCREMENT`: ids are never used again, so that taking back
an old deletion can never hang its rows on somebody new. Columns are only ever added at the end, since stored
changesets name columns by place.
"""

from datetime import datetime
from typing import Any

from peewee import AutoField, BlobField, ForeignKeyField, IntegerField, Model, TextField
from playhouse.apsw_ext import BooleanField

from crm_app.store.cells import moment, moment_text


class Moment(TextField):
    """An aware datetime, kept as UTC text to the second (`2026-12-03T19:00:00Z`): STRICT tables know no date type."""

    def db_value(self, value: datetime | str | None) -> str | None:
        """Text for the table; a naive datetime is a bug and raises."""
        return moment_text(value) if isinstance(value, datetime) else value

    def python_value(self, value: str | None) -> datetime | None:
        """An aware UTC datetime."""
        return moment(value)


class Row(Model):
    """A tracked row: what happens to it is history."""

    id = AutoField()

    class Meta:
        strict_tables = True
        legacy_table_names = False


class Record(Row):
    """A tracked row that the outside can name."""

    uid = TextField(unique=True)
    created_at = Moment()


class Keepable(Record):
    """A record that a person can put away: archived is hidden and kept for ever, trashed goes after 30 days."""

    archived_at = Moment(null=True)
    trashed_at = Moment(null=True)


def string(*, null: bool = False) -> TextField:
    """A text column, empty by default."""
    return TextField(null=True) if null else TextField(default="")


def to(other: type[Model] | str, *, null: bool = False, owned: bool = False) -> "ForeignKeyField[Any]":
    """A reference. What goes away takes along the rows that must name it and those it owned."""
    gone = "SET NULL" if null and not owned else "CASCADE"
    field: ForeignKeyField[Any] = ForeignKeyField(other, null=null, on_delete=gone, backref="+")  # type: ignore[call-overload]
    return field


class Channel(Keepable):
    """How one comes to people: a root of the referral tree."""

    name = string()
    kind = string()


class Campaign(Keepable):
    """One search for a direction, for me or for a student."""

    name = string()
    owner = string()
    playbook = string()
    goal = string()
    goal_count = IntegerField(null=True)
    goal_day = string(null=True)
    active = BooleanField(default=True)
    student = string()
    activity = string()


class Organisation(Keepable):
    """Where people work."""

    name = string()
    other_names = string()
    domain = string()
    sector = string()
    size = string()
    place = string()
    advocacy = IntegerField(null=True)
    motivation = IntegerField(null=True)
    posting = IntegerField(null=True)
    do_not_contact = BooleanField(default=False)
    do_not_contact_reason = string()
    do_not_contact_at = Moment(null=True)
    note = string()


class Person(Keepable):
    """Somebody to learn from, as named, sorted, addressed and said."""

    name = string()
    given = string()
    family = string()
    additional = string()
    prefix = string()
    suffix = string()
    nickname = string()
    name_order = string()
    second_name = string()
    sort_as = string()
    address_as = string()
    said_as = string()
    pronouns = string()
    photo = string(null=True)
    birthday = string()
    do_not_contact = BooleanField(default=False)
    do_not_contact_reason = string()
    do_not_contact_at = Moment(null=True)
    may_share = TextField(default="unknown")
    private = BooleanField(default=False)
    pinned = BooleanField(default=False)
    cadence = string()
    motivation = string()
    why = string()
    shared_ground = string()
    note = string()
    language = string()
    zone = string()
    seniority = string()
    role_family = string()
    path = string()


class Detail(Row):
    """An e-mail, phone, URL, address or messaging name of a person or organisation, as typed and as compared."""

    person = to(Person, null=True, owned=True)
    organisation = to(Organisation, null=True, owned=True)
    kind = string()
    label = string()
    text = string()
    normal = string()
    preferred = BooleanField(default=False)
    position = IntegerField(default=0)


class Affiliation(Row):
    """A person's place in an organisation, dated, so that a new job does not overwrite the old."""

    person = to(Person)
    organisation = to(Organisation, null=True)
    title = string()
    department = string()
    since = string()
    until = string()
    current = BooleanField(default=True)
    position = IntegerField(default=0)


class Field(Keepable):
    """What people work in; `relates` says how my own interests, skills and values fit it."""

    name = string()
    relates = string()


class Topic(Keepable):
    """What one wants to know."""

    name = string()


class Tag(Keepable):
    """A free mark."""

    name = string()


class PersonTag(Row):
    """A mark on a person."""

    person = to(Person)
    tag = to(Tag)


class OrganisationTag(Row):
    """A mark on an organisation."""

    organisation = to(Organisation)
    tag = to(Tag)


class PersonField(Row):
    """A field somebody works in."""

    person = to(Person)
    field = to(Field)


class OrganisationField(Row):
    """A field an organisation works in."""

    organisation = to(Organisation)
    field = to(Field)


class CustomField(Keepable):
    """A field of the user's own, or an unknown column of an import."""

    name = string()


class CustomValue(Row):
    """What a field of the user's own says of a person."""

    person = to(Person)
    custom_field = to(CustomField)
    text = string()
    position = IntegerField(default=0)


class Introduction(Keepable):
    """A version of how I introduce myself in half a minute."""

    name = string()
    text = string()
    preferred = BooleanField(default=False)


class Me(Row):
    """Interests, skills, values, name and address of the book's owner: one row at most."""

    name = string()
    headline = string()
    summary = string()
    interests = string()
    skills = string()
    worth = string()
    email = string()
    phone = string()


class Request(Keepable):
    """One asking of one person; its attempts are dated one by one."""

    campaign = to(Campaign, null=True)
    person = to(Person)
    channel = to(Channel, null=True)
    purpose = string()
    answer = string()
    answered_at = Moment(null=True)
    answer_words = string()
    redirected_to = to(Person, null=True)
    closed_at = Moment(null=True)
    closed_why = string()
    minutes = IntegerField(null=True)


class Attempt(Row):
    """A letter, call, nudge or message of a request."""

    request = to(Request)
    kind = string()
    channel = string()
    at = Moment(null=True)
    text = string()
    outcome = string()


class Meeting(Keepable):
    """A conversation, planned and then held: everything about its day.

    `ics_uid` and `sequence` are those of its calendar entry, `live_question` the meeting question in front while it
    goes on, `stay_minutes` by how much they asked me to stay.
    """

    campaign = to(Campaign, null=True)
    request = to(Request, null=True)
    start = Moment()
    zone = string()
    minutes = IntegerField(default=30)
    mode = TextField(default="in-person")
    place = string()
    room = string()
    link = string()
    directions = string()
    parking = string()
    ask_for = string()
    dial_in = string()
    day_phone = string()
    leave_by = Moment(null=True)
    dress = string()
    purpose = string()
    goal = string()
    say_from = string()
    introduction = to(Introduction, null=True)
    scheduled_at = Moment(null=True)
    confirmation_sent_at = Moment(null=True)
    confirmed_at = Moment(null=True)
    prepared_at = Moment(null=True)
    held_start = Moment(null=True)
    held_end = Moment(null=True)
    written_up_at = Moment(null=True)
    cancelled_at = Moment(null=True)
    cancelled_by = string()
    cancelled_why = string()
    no_show_at = Moment(null=True)
    no_show = string()
    no_show_why = string()
    turned_call_at = Moment(null=True)
    thanks_due = BooleanField(default=True)
    private = BooleanField(default=False)
    note = string()
    ics_uid = string()
    organiser = string()
    sequence = IntegerField(default=0)
    invitation_sent_at = Moment(null=True)
    invitation_answer = string()
    live_question = IntegerField(null=True)
    stay_minutes = IntegerField(default=0)
    day_before_sent_at = Moment(null=True)


class MeetingMove(Row):
    """An earlier time of a meeting, and who moved it."""

    meeting = to(Meeting)
    start = Moment()
    zone = string()
    at = Moment()
    who = string()
    why = string()


class Participant(Row):
    """A person in a meeting: host, guest or met by the way."""

    meeting = to(Meeting)
    person = to(Person)
    role = TextField(default="host")


class Question(Keepable):
    """A question of the user's own bank, or a shipped one that was changed, used or rated."""

    bank_id = string(null=True)
    text = string()
    category = string()
    tiara = string()
    kind = TextField(default="open")
    stage = string()
    topic = to(Topic, null=True)
    minutes = IntegerField(default=4)
    must = BooleanField(default=False)
    source = string()
    rating = IntegerField(null=True)


class QuestionField(Row):
    """A field a question is about."""

    question = to(Question)
    field = to(Field)


class MeetingQuestion(Keepable):
    """A question copied into a meeting, and what was answered."""

    meeting = to(Meeting)
    question = to(Question, null=True)
    bank_id = string(null=True)
    text = string()
    topic = string()
    position = IntegerField(default=0)
    minutes = IntegerField(default=4)
    must = BooleanField(default=False)
    star = string()
    if_time = BooleanField(default=False)
    asked_at = Moment(null=True)
    answer = string()
    quote = BooleanField(default=False)
    contradicts = to("self", null=True)
    private = BooleanField(default=False)
    follow_up = string()


class Observation(Row):
    """What was seen there: environment, dress, communication, humour, would I work here."""

    meeting = to(Meeting)
    aspect = string()
    text = string()
    private = BooleanField(default=False)


class Evaluation(Row):
    """The form's answers for a meeting."""

    meeting = to(Meeting)
    at = Moment()
    question = string()
    answer = string()
    private = BooleanField(default=False)


class Referral(Keepable):
    """Who named whom, with which words, and whether the name may be used."""

    referrer = to(Person, null=True, owned=True)
    channel = to(Channel, null=True, owned=True)
    referred = to(Person)
    meeting = to(Meeting, null=True)
    at = Moment()
    words = string()
    private = BooleanField(default=False)
    may_use_name = TextField(default="unknown")
    introduction_promised_until = string(null=True)
    introduction_made_at = Moment(null=True)
    reported_back_at = Moment(null=True)
    main = BooleanField(default=True)


class Promise(Keepable):
    """What I owe, or am owed."""

    owed_by = TextField(default="me")
    person = to(Person)
    meeting = to(Meeting, null=True)
    what = string()
    due = string(null=True)
    done_at = Moment(null=True)
    private = BooleanField(default=False)


class Letter(Keepable):
    """A piece of correspondence: drafted, sent or received; `handed_at` is when a draft went to the mail program."""

    kind = string()
    person = to(Person)
    meeting = to(Meeting, null=True)
    request = to(Request, null=True)
    channel = string()
    state = TextField(default="draft")
    subject = string()
    text = string()
    at = Moment(null=True)
    private = BooleanField(default=False)
    attempt = to(Attempt, null=True)
    handed_at = Moment(null=True)
    referral = to(Referral, null=True)


class Touch(Keepable):
    """A dated contact of any other kind; `day` alone where no hour is known."""

    person = to(Person)
    at = Moment()
    kind = string()
    note = string()
    private = BooleanField(default=False)
    source = string()


class Card(Keepable):
    """A business card; without a person it lies in the inbox. `trouble` says why its picture could not be read."""

    person = to(Person, null=True)
    meeting = to(Meeting, null=True)
    received_at = Moment(null=True)
    received_where = string()
    text = string()
    fields = string()
    back_note = string()
    state = TextField(default="unread")
    private = BooleanField(default=False)
    trouble = string()


class CardSide(Row):
    """A picture of a card: the file in `cards/` is named by its hash, `original` as it came; `corners` are JSON."""

    card = to(Card)
    position = IntegerField(default=0)
    file = string()
    media = string()
    original = string()
    text = string()
    corners = string()


class Research(Keepable):
    """Something found out before a meeting, or still unknown."""

    person = to(Person, null=True, owned=True)
    organisation = to(Organisation, null=True, owned=True)
    field = to(Field, null=True, owned=True)
    meeting = to(Meeting, null=True)
    text = string()
    where_found = string()
    url = string()
    found_at = Moment(null=True)
    unknown = BooleanField(default=False)
    position = IntegerField(default=0)
    private = BooleanField(default=False)
    about = string()


class Note(Keepable):
    """Markdown on a person, organisation or meeting."""

    person = to(Person, null=True, owned=True)
    organisation = to(Organisation, null=True, owned=True)
    meeting = to(Meeting, null=True, owned=True)
    at = Moment()
    text = string()
    private = BooleanField(default=False)
    source = string()


class ImportBatch(Record):
    """One file taken in."""

    file = string()
    hash = string()
    format = string()
    encoding = string()
    counts = string()


class RowVerdict(Row):
    """What became of one row of a file; the digest knows the same row again."""

    batch = to(ImportBatch)
    line = IntegerField()
    verdict = string()
    why = string()
    person = to(Person, null=True)
    digest = string()


class RawProperty(Row):
    """A property of a vCard that no column can give back; `covers` names the mapped value it stands for."""

    person = to(Person)
    position = IntegerField(default=0)
    item = string()
    name = string()
    params = string()
    value = string()
    line = IntegerField(null=True)
    covers = string()
    source = string()


class Relation(Keepable):
    """What one person is to another besides having named them: `other` is the `kind` of `person`, as an assistant."""

    person = to(Person)
    other = to(Person)
    kind = string()
    note = string()


class Attachment(Keepable):
    """A file kept with a person, organisation or meeting; `file` is its name by hash, `size` its bytes."""

    person = to(Person, null=True, owned=True)
    organisation = to(Organisation, null=True, owned=True)
    meeting = to(Meeting, null=True, owned=True)
    name = string()
    file = string()
    media = string()
    size = IntegerField(default=0)
    private = BooleanField(default=False)


class SavedView(Keepable):
    """A list as somebody wants it again: `definition` is JSON of its filters, order and columns."""

    name = string()
    section = string()
    definition = string()
    position = IntegerField(default=0)


class Playbook(Keepable):
    """A playbook of the user's own: `text` is TOML as in the shipped ones, `based_on` the key of the one copied."""

    name = string()
    based_on = string()
    text = string()


class LetterTemplate(Keepable):
    """A letter or script in the user's own words, for one playbook or, with none named, for all."""

    kind = string()
    playbook = string()
    subject = string()
    text = string()


class Snooze(Record):
    """An open step put off: `what` is its kind, `about` the record behind it; without `back_at` it never comes back."""

    person = to(Person, null=True, owned=True)
    meeting = to(Meeting, null=True, owned=True)
    what = string()
    about = IntegerField(null=True)
    back_at = Moment(null=True)
    why = string()


class Event(Keepable):
    """Where people are met: a talk, a fair, the meeting of an association; `day` alone where no hour is known."""

    name = string()
    start = Moment(null=True)
    day = string()
    zone = string()
    place = string()
    url = string()
    organisation = to(Organisation, null=True)
    attended_at = Moment(null=True)
    note = string()


class EventPerson(Row):
    """Somebody to meet, or met, at an event."""

    event = to(Event)
    person = to(Person)


class Task(Keepable):
    """Something to do, with or without a person: read, attend, call an association, send a résumé, apply."""

    kind = string()
    what = string()
    person = to(Person, null=True, owned=True)
    organisation = to(Organisation, null=True, owned=True)
    meeting = to(Meeting, null=True)
    event = to(Event, null=True)
    due = string(null=True)
    done_at = Moment(null=True)
    url = string()
    note = string()
    private = BooleanField(default=False)


class Skill(Keepable):
    """A skill or experience to build, or a strength to build on (`kind`): where it came from, and the plan for it."""

    kind = string()
    text = string()
    person = to(Person, null=True)
    meeting = to(Meeting, null=True)
    came_from = string()
    plan = string()
    due = string(null=True)
    done_at = Moment(null=True)
    private = BooleanField(default=False)


class MeetingTick(Row):
    """A line of a meeting's checklist (`list` is day or closing) that was ticked."""

    meeting = to(Meeting)
    list = string()
    text = string()
    ticked_at = Moment(null=True)


class CampaignField(Row):
    """A field that a campaign looks into."""

    campaign = to(Campaign)
    field = to(Field)


class Mapping(Keepable):
    """How the columns of a table with these headers (`signature`) are taken in; `definition` is JSON."""

    name = string()
    signature = string()
    definition = string()


class NotSame(Record):
    """Two people, or two organisations, whom somebody told apart."""

    person = to(Person, null=True, owned=True)
    other = to(Person, null=True, owned=True)
    organisation = to(Organisation, null=True, owned=True)
    other_organisation = to(Organisation, null=True, owned=True)


class FormerUid(Row):
    """A uid that a merge gave up: who bears it in a file is the one that was kept."""

    person = to(Person, null=True, owned=True)
    organisation = to(Organisation, null=True, owned=True)
    former = string()


class Correction(Record):
    """What a reading of a card was corrected to: the user's own words for titles and organisations."""

    kind = string()
    seen = string()
    meant = string()


class Setting(Row):
    """What belongs to the book, not to the window."""

    key = TextField(unique=True)
    value = string()


TRACKED: tuple[type[Row], ...] = (
    Channel, Campaign, Organisation, Person, Detail, Affiliation, Field, Topic, Tag, PersonTag, OrganisationTag,
    PersonField, OrganisationField, CustomField, CustomValue, Introduction, Me, Request, Attempt, Meeting, MeetingMove,
    Participant, Question, QuestionField, MeetingQuestion, Observation, Evaluation, Referral, Promise, Letter, Touch,
    Card, CardSide, Research, Note, ImportBatch, RowVerdict, RawProperty, Setting,
    Relation, Attachment, SavedView,
    Playbook, LetterTemplate, Snooze, Event, EventPerson, Task, Skill, MeetingTick, CampaignField, Mapping, NotSame,
    FormerUid, Correction,
)  # fmt: skip


class History(Model):
    """What was done: label, time, and the changeset that takes it back. `reverts` names an older entry that this one
    took back; `closed` is 1 beyond undo and redo, 2 where undo steps over it; `checksum` is of the changeset, `seal` of
    everything else.
    """

    id = AutoField()
    label = TextField()
    at = Moment()
    changes = IntegerField()
    undone = BooleanField(default=False)
    reverts = IntegerField(null=True)
    closed = BooleanField(default=False)
    checksum = IntegerField()
    seal = IntegerField()
    changeset = BlobField()

    class Meta:
        strict_tables = True
