"""The backup file: one zip of a manifest that says what must be in it, the database and, where wanted, the pictures."""

import hashlib
import json
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import IO

from crm_app import __version__
from crm_app.errors import Damaged, TooNew, Unusable
from crm_app.store import migrations, pictures
from crm_app.store.cells import moment_text
from crm_app.store.faults import translated
from crm_app.store.folder import FILE

FORMAT = 1
MANIFEST = "manifest.json"
NOT_ONE = "{name} is not a backup of Rapport. Choose a file that ends in .crmbackup."
BROKEN = "The backup {name} is damaged: {detail}. Nothing was changed; try another backup."
_START = b"PK\x03\x04"  # of a zip, whose first name then stands at byte 30
_CHUNK = 1 << 20
# What the zip library and JSON raise for files that were never meant to be read by them.
_GARBLED = (
    zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError, LookupError, TypeError,
    AttributeError, OverflowError,
)  # fmt: skip
_MANIFEST_LIMIT = 64 * 2**20
# What no honest book reaches, though deflate could: a small file that unpacks to fill the disk.
_FREE_SIZE = 256 * 2**20
_RATIO = 200


@dataclass(frozen=True, slots=True)
class Member:
    """One file inside a backup: its name there, its size in bytes and its SHA-256."""

    name: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a backup says of itself; `missing` are pictures that the book named but that were not there to be kept."""

    format: int
    app: str
    schema: int
    at: str
    members: tuple[Member, ...]
    missing: tuple[str, ...] = ()

    @property
    def pictures(self) -> list[str]:
        """Names of the pictures and files inside."""
        return [member.name.rpartition("/")[2] for member in self.members if member.name != FILE]


@dataclass(frozen=True, slots=True)
class Archive:
    """An open backup whose manifest was read and whose list of files fits it."""

    manifest: Manifest
    _name: str
    _zip: zipfile.ZipFile

    def verify(self) -> None:
        """Read everything once; raises Damaged when anything is not what the manifest says."""
        for member in self.manifest.members:
            self._read(member, into=None)

    def extract(self, name: str, target: Path) -> None:
        """Write one member to an empty file; raises Damaged when it is not what was packed."""
        member = next(member for member in self.manifest.members if member.name == name)
        with target.open("wb") as into:
            self._read(member, into=into)

    def _read(self, member: Member, *, into: IO[bytes] | None) -> None:
        taken = hashlib.sha256()
        with _complaints(self._name), self._zip.open(member.name) as file:
            while piece := file.read(_CHUNK):
                taken.update(piece)
                if into:
                    into.write(piece)
        if taken.hexdigest() != member.sha256:
            raise Damaged(BROKEN.format(name=self._name, detail=f"{member.name} is not what was packed"))


def pack(
    target: Path, database: Path, *, schema: int, now: datetime, cards: Iterable[Path] = (), missing: Iterable[str] = ()
) -> None:
    """Write a backup of these files to `target`, which the caller renames only when it has verified."""
    files = [(FILE, database), *((pictures.place_of(path.name), path) for path in cards)]
    members = tuple(Member(name, path.stat().st_size, pictures.digest(path)) for name, path in files)
    manifest = Manifest(FORMAT, __version__, schema, moment_text(now), members, tuple(missing))
    with translated(), zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as bundle:
        # The manifest comes first: by its name in the first bytes even a cut file is known for a backup.
        bundle.writestr(MANIFEST, json.dumps(asdict(manifest), indent=1))
        for name, path in files:
            _put(bundle, name, path)


def _put(bundle: zipfile.ZipFile, name: str, path: Path) -> None:
    entry = zipfile.ZipInfo(name)
    entry.compress_type = zipfile.ZIP_DEFLATED if name == FILE else zipfile.ZIP_STORED
    with path.open("rb") as source, bundle.open(entry, "w", force_zip64=True) as into:
        while piece := source.read(_CHUNK):
            into.write(piece)


@contextmanager
def opened(source: Path) -> Iterator[Archive]:
    """Open a backup for reading, after a look at its list of files.

    Raises Unusable for a file that is no backup, Damaged for a broken one, TooNew for one of a later program.
    """
    name = source.name
    if not source.is_file():
        raise Unusable(f"There is no file {source}." if not source.exists() else NOT_ONE.format(name=name))
    ours = looks_like_one(source)
    with translated():
        try:
            bundle = zipfile.ZipFile(source)
        except (zipfile.BadZipFile, ValueError, NotImplementedError) as failure:
            if ours:
                raise Damaged(BROKEN.format(name=name, detail="it is cut short")) from failure
            raise Unusable(NOT_ONE.format(name=name)) from failure
        with bundle:
            if not ours and MANIFEST not in bundle.namelist():
                raise Unusable(NOT_ONE.format(name=name))
            with _complaints(name):
                manifest = _manifest(bundle)
                _refuse_strange(bundle, manifest, size=source.stat().st_size)
            yield Archive(manifest, name, bundle)


def looks_like_one(source: Path) -> bool:
    """Whether a file begins as our backups do, be it whole or not."""
    with translated(), source.open("rb") as file:
        start = file.read(64)
    return start.startswith(_START) and start[30 : 30 + len(MANIFEST)] == MANIFEST.encode()


@contextmanager
def _complaints(name: str) -> Iterator[None]:
    """Whatever is wrong inside a backup, as one sentence."""
    try:
        yield
    except _GARBLED as failure:
        raise Damaged(BROKEN.format(name=name, detail=str(failure) or type(failure).__name__)) from failure


def _manifest(bundle: zipfile.ZipFile) -> Manifest:
    if bundle.getinfo(MANIFEST).file_size > _MANIFEST_LIMIT:
        raise ValueError("its list of contents is too long")
    found = json.loads(bundle.read(MANIFEST))
    if int(found["format"]) > FORMAT or int(found["schema"]) > migrations.VERSION:
        raise TooNew(
            "This backup was written by a newer version of Rapport. Nothing was changed; please update the program."
        )
    members = tuple(
        Member(str(member["name"]), int(member["size"]), str(member["sha256"])) for member in found["members"]
    )
    return Manifest(
        int(found["format"]),
        str(found["app"]),
        int(found["schema"]),
        str(found["at"]),
        members,
        tuple(map(str, found["missing"])),
    )


def _refuse_strange(bundle: zipfile.ZipFile, manifest: Manifest, *, size: int) -> None:
    """Only what we pack ourselves is unpacked: no other names, no other sizes, no bombs."""
    told = {member.name: member.size for member in manifest.members}
    there = {entry.filename: entry.file_size for entry in bundle.infolist() if entry.filename != MANIFEST}
    if (
        told != there
        or len(there) + 1 != len(bundle.infolist())
        or len(told) != len(manifest.members)
        or FILE not in told
    ):
        raise ValueError("its files are not those it lists")
    if not all(name == FILE or pictures.is_place(name) for name in told):
        raise ValueError("it holds files that do not belong in a backup")
    if any(entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED) for entry in bundle.infolist()):
        raise ValueError("it is packed in a way Rapport never does")
    if sum(told.values()) > max(_FREE_SIZE, size * _RATIO):
        raise ValueError("it would unpack to more than a book can be")
