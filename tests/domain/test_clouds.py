"""Folders that a service copies in the background are known on three systems; others are left in peace."""

from pathlib import PurePath, PurePosixPath, PureWindowsPath

import pytest

from crm_app.domain import clouds

MAC, LINUX = "/Users", "/home"


def _nothing(_folder: PurePath, _name: str) -> bool:
    return False


@pytest.mark.parametrize(
    ("path", "service"),
    [
        (r"C:\Users\ana\OneDrive\Rapport", "OneDrive"),
        (r"C:\Users\ana\OneDrive - Urban Institute\Documents\Rapport", "OneDrive"),
        (r"C:\Users\ana\Dropbox (Personal)\Rapport", "Dropbox"),
        (r"C:\Users\ana\iCloudDrive\Rapport", "iCloud Drive"),
        (r"G:\My Drive\Rapport", "Google Drive"),
        (r"C:\Users\ana\Google Drive\Rapport", "Google Drive"),
        (r"C:\Users\ana\AppData\Local\rapport", ""),
        (r"C:\Users\ana\Documents\Rapport", ""),
    ],
)
def test_windows(path: str, service: str) -> None:
    assert clouds.service(PureWindowsPath(path), environ={}, has=_nothing) == service


@pytest.mark.parametrize(
    ("path", "service"),
    [
        (f"{MAC}/ana/Library/Mobile Documents/com~apple~CloudDocs/Rapport", "iCloud Drive"),
        (f"{MAC}/ana/Library/CloudStorage/OneDrive-Personal/Rapport", "OneDrive"),
        (f"{MAC}/ana/Library/CloudStorage/GoogleDrive-ana@example.org/My Drive/Rapport", "Google Drive"),
        (f"{MAC}/ana/Library/CloudStorage/Dropbox/Rapport", "Dropbox"),
        (f"{MAC}/ana/Library/Application Support/rapport", ""),
        (f"{LINUX}/ana/Dropbox/rapport", "Dropbox"),
        (f"{LINUX}/ana/OneDrive/rapport", "OneDrive"),
        ("/run/user/1000/gvfs/google-drive:host=example.org,user=ana/rapport", "Google Drive"),
        (f"{LINUX}/ana/.local/share/rapport", ""),
        (f"{LINUX}/ana/dropboxes/rapport", ""),
        (f"{LINUX}/onedriver/rapport", ""),
    ],
)
def test_mac_and_linux(path: str, service: str) -> None:
    assert clouds.service(PurePosixPath(path), environ={}, has=_nothing) == service


def test_what_the_environment_names_counts_wherever_it_lies() -> None:
    path = PureWindowsPath(r"D:\Work\Rapport")
    assert clouds.service(path, environ={"OneDriveCommercial": r"D:\Work"}, has=_nothing) == "OneDrive"
    assert clouds.service(path, environ={"OneDriveCommercial": r"D:\Other"}, has=_nothing) == ""


def test_the_files_of_a_service_give_its_folder_away() -> None:
    root = PurePosixPath("/data/synced")

    def has(folder: PurePath, name: str) -> bool:
        return (folder, name) == (root, ".dropbox.cache")

    assert clouds.service(root / "people" / "rapport", environ={}, has=has) == "Dropbox"
    assert clouds.service(PurePosixPath("/data/other"), environ={}, has=has) == ""
