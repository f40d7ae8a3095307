"""Whether a folder is copied by a service in the background, which harms a database that is open (SAFETY.md).

Told by names of folders on the way, by what the services put into the environment, and by the files they leave in
their own folder: measured layouts of their clients on Windows, macOS and Linux.
"""

from collections.abc import Callable, Mapping
from pathlib import PurePath

ONEDRIVE, DROPBOX, ICLOUD, GOOGLE = "OneDrive", "Dropbox", "iCloud Drive", "Google Drive"
_ENVIRONMENT = {"OneDrive": ONEDRIVE, "OneDriveConsumer": ONEDRIVE, "OneDriveCommercial": ONEDRIVE}
MARKERS = {
    ".dropbox": DROPBOX,
    ".dropbox.cache": DROPBOX,
    ".849C9593-D756-4E56-8D6E-42412F2A707B": ONEDRIVE,
    ".tmp.driveupload": GOOGLE,
    ".tmp.drivedownload": GOOGLE,
}
"""Names of files that a service leaves in the folder it copies."""
_BEGINNINGS = (
    ("onedrive", ONEDRIVE),
    ("dropbox", DROPBOX),
    ("icloud", ICLOUD),
    ("com~apple~clouddocs", ICLOUD),
    ("googledrive", GOOGLE),
    ("google-drive", GOOGLE),
    ("google drive", GOOGLE),
)
_AFTER = " -_(:."
"""What may follow the service's name in that of its folder: "OneDrive - Urban Institute", "Dropbox (Personal)"."""
_WHOLE = {"my drive": GOOGLE, "mobile documents": ICLOUD}


def service(path: PurePath, *, environ: Mapping[str, str], has: Callable[[PurePath, str], bool]) -> str:
    """The service that copies this folder, "" for none; `has` says whether a folder holds a file of that name."""
    for name, found in _ENVIRONMENT.items():
        if (value := environ.get(name)) and path.is_relative_to(type(path)(value)):
            return found
    for part in path.parts:
        if found := _by_name(part):
            return found
    for folder in (path, *path.parents):
        for marker, found in MARKERS.items():
            if has(folder, marker):
                return found
    return ""


def _by_name(part: str) -> str:
    name = part.casefold()
    if name in _WHOLE:
        return _WHOLE[name]
    for beginning, found in _BEGINNINGS:
        rest = name.removeprefix(beginning)
        if rest != name and (not rest or rest[0] in _AFTER or rest == "drive"):
            return found
    return ""
