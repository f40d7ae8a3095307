"""Pictures are files in `cards/`, and other files kept with a record lie in `files/` (see `attachments`), each named by
what is in it: they never change, so any backup of the rows fits them.
"""

import hashlib
import re
from pathlib import Path

import apsw

from crm_app.errors import Unusable
from crm_app.store.files import make_folder, write_atomically
from crm_app.store.folder import CARDS, FILES

ENDINGS = {
    "image/jpeg": "jpg",
    "image/png": "png",
    "image/webp": "webp",
    "image/heic": "heic",
    "image/gif": "gif",
    "image/tiff": "tiff",
    "image/bmp": "bmp",
    "application/pdf": "pdf",
}
FILE_ENDING = "file"
"""Of an attachment, whatever it is: nothing in the folder opens by a click, and its own name stands in its row."""
_NAME = re.compile(rf"[0-9a-f]{{64}}\.(?:{'|'.join([*ENDINGS.values(), FILE_ENDING])})")
_CHUNK = 1 << 20
_NAMED = "SELECT file FROM card_side UNION SELECT photo FROM person WHERE photo IS NOT NULL"
_ATTACHED = "SELECT file FROM attachment"
_HAS_ATTACHMENTS = "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'attachment'"


def add(folder: Path, data: bytes, media: str) -> str:
    """Keep a picture in this book's folder; answers its name there. Raises Unusable for what is no picture."""
    ending = ENDINGS.get(media)
    if ending is None:
        raise Unusable(f"A picture of the kind “{media}” cannot be kept. Save it as JPEG or PNG and try again.")
    return keep(folder, data, ending)


def keep(folder: Path, data: bytes, ending: str) -> str:
    """Put bytes into this book's folder; answers their name there, which is their hash and an ending of ours."""
    name = f"{hashlib.sha256(data).hexdigest()}.{ending}"
    path = path_of(folder, name)
    if sound(folder, name):
        path.touch()  # it is wanted anew: `leftovers` lets it be
    else:
        make_folder(path.parent)
        write_atomically(path, data)
    return name


def path_of(folder: Path, name: str) -> Path:
    """Where a picture or file lies; raises Unusable for a name that none of ours can have."""
    if not is_name(name):
        raise Unusable(f"“{name}” is not the name of a picture of this book.")
    return folder / folder_of(name) / name


def folder_of(name: str) -> str:
    """The folder inside the book's in which a name of ours lies."""
    return FILES if name.endswith(f".{FILE_ENDING}") else CARDS


def place_of(name: str) -> str:
    """Folder and name, as a backup names it."""
    return f"{folder_of(name)}/{name}"


def is_place(place: str) -> bool:
    """Whether this is a place as `place_of` gives them."""
    name = place.rpartition("/")[2]
    return is_name(name) and place == place_of(name)


def is_name(name: str) -> bool:
    """Whether this is a name as `add` gives them: a hash and an ending, nothing that leads elsewhere."""
    return _NAME.fullmatch(name) is not None


def sound(folder: Path, name: str) -> bool:
    """Whether the picture is there and holds what its name says."""
    path = path_of(folder, name)
    return path.is_file() and digest(path) == name.partition(".")[0]


def kept(folder: Path) -> list[str]:
    """The names of the pictures and files that lie in this folder, sound or not."""
    found = (path.name for place in (CARDS, FILES) for path in (folder / place).glob("*") if path.parent.name == place)
    return sorted(name for name in found if is_name(name) and (folder / place_of(name)).exists())


def named(con: apsw.Connection) -> list[str]:
    """The pictures and files that the book's rows speak of; rows of a damaged book may hold anything."""
    attached = f" UNION {_ATTACHED}" if con.execute(_HAS_ATTACHMENTS).get else ""  # an older book has none
    return sorted(name for (name,) in con.execute(_NAMED + attached) if name and isinstance(name, str))


def digest(path: Path) -> str:
    """The hash of a file, read in pieces."""
    with path.open("rb") as file:
        taken = hashlib.sha256()
        while piece := file.read(_CHUNK):
            taken.update(piece)
    return taken.hexdigest()
