"""Pictures are files in `cards/`, named by what is in them: they never change, so any backup of the rows fits them."""

import hashlib
import re
from pathlib import Path

import apsw

from crm_app.errors import Unusable
from crm_app.store.files import make_folder, write_atomically
from crm_app.store.folder import CARDS

ENDINGS = {
    "image/jpeg": "jpg",
    "image/png": "png",
    "image/webp": "webp",
    "image/heic": "heic",
    "image/gif": "gif",
    "image/tiff": "tiff",
    "image/bmp": "bmp",
}
_NAME = re.compile(rf"[0-9a-f]{{64}}\.(?:{'|'.join(ENDINGS.values())})")
_CHUNK = 1 << 20
_NAMED = "SELECT file FROM card_side UNION SELECT photo FROM person WHERE photo IS NOT NULL"


def add(folder: Path, data: bytes, media: str) -> str:
    """Keep a picture in this book's folder; answers its name there. Raises Unusable for what is no picture."""
    ending = ENDINGS.get(media)
    if ending is None:
        raise Unusable(f"A picture of the kind “{media}” cannot be kept. Save it as JPEG or PNG and try again.")
    name = f"{hashlib.sha256(data).hexdigest()}.{ending}"
    if not sound(folder, name):
        make_folder(folder / CARDS)
        write_atomically(path_of(folder, name), data)
    return name


def path_of(folder: Path, name: str) -> Path:
    """Where a picture lies; raises Unusable for a name that no picture of ours can have."""
    if not is_name(name):
        raise Unusable(f"“{name}” is not the name of a picture of this book.")
    return folder / CARDS / name


def is_name(name: str) -> bool:
    """Whether this is a name as `add` gives them: a hash and an ending, nothing that leads elsewhere."""
    return _NAME.fullmatch(name) is not None


def sound(folder: Path, name: str) -> bool:
    """Whether the picture is there and holds what its name says."""
    path = path_of(folder, name)
    return path.is_file() and digest(path) == name.partition(".")[0]


def kept(folder: Path) -> list[str]:
    """The names of the pictures that lie in this folder, sound or not."""
    return sorted(path.name for path in (folder / CARDS).glob("*") if is_name(path.name))


def named(con: apsw.Connection) -> list[str]:
    """The pictures that the book's rows speak of; rows of a damaged book may hold anything."""
    return sorted(name for (name,) in con.execute(_NAMED) if name and isinstance(name, str))


def digest(path: Path) -> str:
    """The hash of a file, read in pieces."""
    with path.open("rb") as file:
        taken = hashlib.sha256()
        while piece := file.read(_CHUNK):
            taken.update(piece)
    return taken.hexdigest()
