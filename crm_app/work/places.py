"""Where the data lie when nobody says otherwise."""

import os
from pathlib import Path


def data_folder(named: str | None = None) -> Path:
    """The folder of the book: as named, else from CRM_APP_DATA, else the system's place for a program's data."""
    chosen = named or os.environ.get("CRM_APP_DATA")
    if chosen:
        return Path(chosen).expanduser().absolute()
    from platformdirs import user_data_path

    return user_data_path("rapport", appauthor=False)


def machine_zone() -> str:
    """The IANA name of this machine's time zone; UTC where it tells none."""
    from tzlocal import get_localzone_name

    return get_localzone_name() or "UTC"
