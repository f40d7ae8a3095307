"""`./crm`, the one command of a checkout: it is plain shell, and it finds its way from anywhere."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SCRIPTS = ["crm", "packaging/lock", ".ci/run"]

pytestmark = pytest.mark.skipif(os.name == "nt", reason="a script for POSIX systems")


@pytest.mark.parametrize("script", SCRIPTS)
def test_the_scripts_can_be_run_and_read(script: str) -> None:
    path = ROOT / script
    shell = "bash" if "bash" in path.read_text(encoding="utf-8").splitlines()[0] else "sh"
    assert os.access(path, os.X_OK)
    assert subprocess.run([shell, "-n", path], check=False).returncode == 0


@pytest.mark.skipif(shutil.which("shellcheck") is None, reason="shellcheck is not installed")
@pytest.mark.parametrize("script", SCRIPTS)
def test_the_scripts_hold_no_trap_of_the_shell(script: str) -> None:
    assert subprocess.run(["shellcheck", ROOT / script], check=False).returncode == 0


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout in a folder with a blank in its name; its program tells where and with which words it was started."""
    folder = tmp_path / "my checkout"
    (folder / "crm_app").mkdir(parents=True)
    for name in ("crm", "requirements.lock"):
        shutil.copy(ROOT / name, folder / name)
    (folder / "crm_app" / "__init__.py").touch()
    told = "import os, sys\nprint(os.getcwd(), sys.argv[1:], sep='|')\nsys.exit(3)\n"
    (folder / "crm_app" / "__main__.py").write_text(told, encoding="utf-8")
    return folder


@pytest.fixture
def tools(tmp_path: Path) -> Path:
    """The PATH of a bare system: what POSIX has, Python, and a uv that notes its words and fails without a network."""
    folder = tmp_path / "tools"
    folder.mkdir()
    for name in ("sh", "cat", "cksum", "dirname", "env", "grep", "id", "ln", "mkdir", "printf", "rm", "sed"):
        (folder / name).symlink_to(shutil.which(name) or f"/bin/{name}")
    (folder / "python3").symlink_to(sys.executable)
    write_tool(
        folder / "uv",
        f"""echo "$@" >> "{tmp_path}/uv.log"
        if [ "$1" = venv ]; then
            for folder; do :; done
            mkdir -p "$folder/bin"
            ln -s "{sys.executable}" "$folder/bin/python"
        else
            [ ! -e "{tmp_path}/no network" ]
        fi""",
    )
    return folder


def write_tool(path: Path, body: str) -> None:
    path.write_text(f"#!/bin/sh\n{body}\n", encoding="utf-8")
    path.chmod(0o755)


def crm(checkout: Path, tools: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Run the script from the folder above its own."""
    return subprocess.run(
        [checkout / "crm", *words],
        cwd=checkout.parent,
        env={"PATH": str(tools), "HOME": str(checkout.parent), "LC_ALL": "C.UTF-8"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def installed(tmp_path: Path) -> list[str]:
    """What uv was asked for, first to last: `venv` or `pip`."""
    return [line.split()[0] for line in (tmp_path / "uv.log").read_text(encoding="utf-8").splitlines()]


def test_words_folder_and_exit_code_pass_through(checkout: Path, tools: Path) -> None:
    ended = crm(checkout, tools, "run", "--data", "a b", "list")
    assert ended.stdout.strip() == f"{checkout.parent}|['--data', 'a b', 'list']"
    assert ended.returncode == 3


def test_only_what_the_lock_knows_by_hash_is_installed(checkout: Path, tools: Path, tmp_path: Path) -> None:
    crm(checkout, tools, "setup")
    assert installed(tmp_path) == ["venv", "pip"]
    assert "--require-hashes" in (tmp_path / "uv.log").read_text(encoding="utf-8")


def test_the_second_start_installs_nothing(checkout: Path, tools: Path, tmp_path: Path) -> None:
    crm(checkout, tools, "setup")
    again = crm(checkout, tools, "run")
    assert installed(tmp_path) == ["venv", "pip"]
    assert again.stderr == ""


def test_a_new_lock_is_installed_into_the_same_environment(checkout: Path, tools: Path, tmp_path: Path) -> None:
    crm(checkout, tools, "setup")
    with (checkout / "requirements.lock").open("a", encoding="utf-8") as lock:
        lock.write("# changed\n")
    crm(checkout, tools, "setup")
    assert installed(tmp_path) == ["venv", "pip", "pip"]


def test_an_interrupted_installation_begins_afresh(checkout: Path, tools: Path, tmp_path: Path) -> None:
    (tmp_path / "no network").touch()
    failed = crm(checkout, tools, "run")
    assert failed.returncode == 1
    assert "could not be installed" in failed.stderr
    assert failed.stdout == ""
    (tmp_path / "no network").unlink()
    assert crm(checkout, tools, "run").returncode == 3
    assert installed(tmp_path) == ["venv", "pip", "venv", "pip"]


def test_an_old_python_is_refused_with_a_sentence(checkout: Path, tools: Path) -> None:
    (tools / "python3").unlink()
    write_tool(tools / "python3", "exit 1")
    ended = crm(checkout, tools, "run")
    assert ended.returncode == 1
    assert "Python 3.11" in ended.stderr


def test_missing_system_libraries_are_named_when_they_cannot_be_installed(checkout: Path, tools: Path) -> None:
    write_tool(tools / "dpkg-query", 'case "$*" in *icccm4* | *libegl1*) exit 1 ;; *) echo installed ;; esac')
    ended = crm(checkout, tools, "run")
    assert "apt-get install libegl1 libxcb-icccm4\n" in ended.stderr
    assert ended.returncode == 3  # what was asked for is tried all the same: a command needs no screen


def test_a_keyboard_and_a_screen_are_asked_for_where_every_test_shall_run(checkout: Path, tools: Path) -> None:
    write_tool(tools / "dpkg-query", 'case "$*" in *xdotool* | *xvfb*) exit 1 ;; *) echo installed ;; esac')
    assert "apt-get install xvfb xdotool\n" in crm(checkout, tools, "setup", "ci").stderr
    assert "xvfb" not in crm(checkout, tools, "setup", "test").stderr


def test_a_library_may_carry_the_name_of_its_64_bit_time(checkout: Path, tools: Path) -> None:
    write_tool(tools / "dpkg-query", 'case "$*" in *libglib2.0-0) exit 1 ;; *) echo installed ;; esac')
    assert "libglib" not in crm(checkout, tools, "run").stderr


def test_without_a_word_it_tells_what_it_can_do(checkout: Path, tools: Path) -> None:
    ended = crm(checkout, tools)
    assert ended.returncode == 2
    assert "./crm run" in ended.stderr
    assert "./crm test" in ended.stderr
