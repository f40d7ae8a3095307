"""Where the data lie when nobody says otherwise."""

import os
from pathlib import Path, PurePath

from crm_app.domain import clouds
from crm_app.store import folder as folders


def data_folder(named: str | None = None) -> Path:
    """The folder of the book: as named, else from CRM_APP_DATA, else the system's place for a program's data; and
    from there on where the book was moved to. Raises DiskRefused when that place cannot be reached.
    """
    chosen = named or os.environ.get("CRM_APP_DATA")
    if chosen:
        return folders.followed(Path(chosen).expanduser().absolute())
    from platformdirs import user_data_path

    return folders.followed(user_data_path("rapport", appauthor=False))


def cloud_service(folder: Path) -> str:
    """The service that copies a folder in the background, as OneDrive does; "" for none."""
    return clouds.service(folder, environ=os.environ, has=_holds)


def _holds(place: PurePath, name: str) -> bool:
    return (Path(place) / name).exists()


def machine_zone() -> str:
    """The IANA name of this machine's time zone; UTC where it tells none."""
    from tzlocal import get_localzone_name

    return get_localzone_name() or "UTC"
