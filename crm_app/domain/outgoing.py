"""What leaves the book: the plain rows that every writer of `exchange` takes."""

from dataclasses import dataclass

from crm_app.domain.incoming import Detail, Photo, RawProperty


@dataclass(frozen=True, slots=True, kw_only=True)
class OutgoingPerson:
    """One person to be written out; texts are "" when unknown, `changed_at` and `last_contact` are UTC text or dates.

    `note` and `details` hold only what may leave: who gathers them leaves private ones out unless asked. `photo` is the
    name of a file of the book, `picture` what is in it, for formats that carry pictures.
    """

    uid: str
    name: str
    given: str = ""
    family: str = ""
    additional: str = ""
    prefix: str = ""
    suffix: str = ""
    nickname: str = ""
    phonetic: str = ""
    title: str = ""
    organisation: str = ""
    department: str = ""
    note: str = ""
    birthday: str = ""
    stage: str = ""
    source: str = ""
    referred_by: str = ""
    last_contact: str = ""
    changed_at: str = ""
    details: tuple[Detail, ...] = ()
    tags: tuple[str, ...] = ()
    custom: tuple[tuple[str, str], ...] = ()
    raw: tuple[RawProperty, ...] = ()
    photo: str = ""
    picture: Photo | None = None

    def texts(self, kind: str) -> list[str]:
        """The details of one kind as typed, in their order."""
        return [detail.text for detail in self.details if detail.kind == kind]
