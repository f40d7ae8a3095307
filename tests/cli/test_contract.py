"""What the command line promises to programs: words, shapes and exit codes."""

import json
import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from crm_app.store import book as books
from crm_app.store.folder import FILE
from tests.cli.conftest import ROOT, Command, Ended

KINDS = (
    "people", "organisations", "meetings", "referrals", "cards", "requests", "follow-ups", "questions", "answers",
    "notes", "imports",
)  # fmt: skip
PERSON = {
    "uid", "name", "given", "family", "title", "organisation", "emails", "phones", "urls", "note", "tags", "stage",
    "source", "referred_by", "last_contact",
}  # fmt: skip


def _assert_one_sentence(ended: Ended, code: int) -> None:
    assert ended.code == code, ended
    assert ended.out == ""
    assert len(ended.err.splitlines()) == 1
    assert "Traceback" not in ended.err
    assert "bug" not in ended.err


def _uid(ended: Ended) -> str:
    assert ended.code == 0, ended.err
    (line,) = ended.lines
    return line


def test_add_prints_the_uid_and_list_has_every_key(run: Command) -> None:
    by = _uid(run("add", "Grace Hopper", "--source", "Family"))
    uid = _uid(
        run(
            "add", "Ada Lovelace", "--uid", "ada-1", "--note", "n", "--title", "Analyst",
            "--organisation", "Engine Works", "--email", "a@example.org", "--email", "b@example.org",
            "--phone", "+44 20 7946 0001",
            "--url", "https://a.example", "--tag", "poet", "--referred-by", by,
        )
    )  # fmt: skip
    assert uid == "ada-1"
    people = run("list", "--json").json
    assert [set(person) >= PERSON for person in people] == [True, True]
    ada = next(person for person in people if person["uid"] == "ada-1")
    assert {key: ada[key] for key in PERSON} == {
        "uid": "ada-1", "name": "Ada Lovelace", "given": "Ada", "family": "Lovelace", "title": "Analyst",
        "organisation": "Engine Works", "emails": ["a@example.org", "b@example.org"], "phones": ["+44 20 7946 0001"],
        "urls": ["https://a.example"], "note": "n", "tags": ["poet"], "stage": "to-ask", "source": "Family",
        "referred_by": by, "last_contact": None,
    }  # fmt: skip


def test_the_same_uid_is_the_same_person(run: Command) -> None:
    run("add", "Ada Lovelace", "--uid", "ada", "--email", "a@example.org")
    assert _uid(run("add", "Ada King", "--uid", "ada", "--email", "b@example.org")) == "ada"
    run("add", "Ada King", "--uid", "other")
    people = run("list", "--json").json
    assert sorted((person["uid"], person["name"]) for person in people) == [("ada", "Ada King"), ("other", "Ada King")]
    assert next(person for person in people if person["uid"] == "ada")["emails"] == ["a@example.org", "b@example.org"]


@pytest.mark.parametrize("kind", KINDS)
def test_a_folder_without_a_book_is_an_empty_one(run: Command, data: Path, kind: str) -> None:
    if kind != "questions":
        assert run("list", kind, "--json").json == []
    assert run("search", "x", "--json").json == []
    assert run("history", "--json").json == []
    assert not data.exists()


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_lists_and_shows(run: Command, demo: Path, kind: str) -> None:
    found = run("list", kind, "--json").json
    assert len(run("list", kind, "--json", "--limit", "2").json) == min(2, len(found))
    assert run("list", kind).code == 0
    if kind == "imports":
        return
    assert found
    if kind != "follow-ups":
        uid = found[0]["uid"]
        shown = run("show", kind, uid, "--json").json
        assert shown["uid"] == uid
        assert run("show", kind, uid).code == 0
        _assert_one_sentence(run("show", kind, "no such uid", "--json"), 2)


def test_meetings_have_their_keys(run: Command, demo: Path) -> None:
    for meeting in run("list", "meetings", "--json").json:
        assert set(meeting) >= {"uid", "person", "start", "zone", "minutes", "mode", "state", "held_end"}
        assert meeting["start"].endswith("Z")


def test_the_sample_is_alive(run: Command, demo: Path) -> None:
    people = run("list", "--json").json
    assert len(people) == 39  # and one who is put away
    stages = {person["stage"] for person in people}
    assert stages <= {"none", "to-ask", "asked", "scheduled", "met", "thanked", "in-touch", "dormant", "declined"}
    assert len(stages) >= 7
    assert run("check").code == 0
    _assert_one_sentence(run("demo"), 2)


def test_search_shapes(run: Command) -> None:
    run("add", "Ada Lovelace", "--note", "writes about lentils", "--organisation", "Engine Works")
    hits = run("search", "lent", "--json").json
    assert [set(hit) for hit in hits] == [{"kind", "uid", "name", "snippet"}]
    assert hits[0]["kind"] == "people"
    assert {hit["kind"] for hit in run("search", "engine", "--json").json} == {"people", "organisations"}
    assert len(run("search", "engine", "--json", "--limit", "1").json) == 1
    assert run("search", "").code == 0


def test_history_undo_redo_revert(run: Command) -> None:
    run("add", "Ada Lovelace", "--uid", "ada")
    run("add", "Ada King", "--uid", "ada")
    run("add", "Grace Hopper")
    history = run("history", "--json").json
    assert [set(entry) for entry in history] == [{"id", "label", "at", "undone"}] * 3
    assert [entry["id"] for entry in history] == [3, 2, 1]
    _assert_one_sentence(run("revert", 1), 2)
    _assert_one_sentence(run("revert", 77), 2)
    assert run("undo").code == 0
    assert run("history", "--json").json[0]["undone"] is True
    assert run("redo").code == 0
    _assert_one_sentence(run("redo"), 2)
    for _ in range(3):
        assert run("undo").code == 0
    _assert_one_sentence(run("undo"), 2)
    assert run("list", "--json").json == []


def test_revert_keeps_what_was_changed_when_told(run: Command) -> None:
    run("add", "Ada Lovelace", "--uid", "ada", "--email", "a@example.org", "--tag", "poet")
    run("add", "Ada King", "--uid", "ada")
    ended = run("revert", 2, "--keep-changed")
    assert ended.code == 0
    assert run("list", "--json").json[0]["name"] == "Ada Lovelace"


def test_names_stand_in_for_uids_while_they_are_unambiguous(run: Command) -> None:
    run("add", "Ada Lovelace")
    assert run("show", "people", "ada lovelace", "--json").json["name"] == "Ada Lovelace"
    run("add", "Ada Lovelace", "--uid", "second")
    ended = run("show", "people", "Ada Lovelace", "--json")
    _assert_one_sentence(ended, 2)
    assert "second" in ended.err


def test_the_time_can_be_told(run: Command, demo: Path) -> None:
    def fading(*words: str) -> int:
        return sum(person["stage"] == "dormant" for person in run("list", "--json", *words).json)

    assert fading("--now", "2046-01-01T00:00Z") > fading()
    _assert_one_sentence(run("list", "--json", "--now", "some day"), 2)


@pytest.mark.parametrize(
    "start", ["tomorrow-ish", "2026-02-30T10:00", "2026-13-01T10:00", "25:00", "", "2026-03-29T02:30"]
)
def test_impossible_times_are_refused(run: Command, start: str) -> None:
    run("add", "Ada Lovelace", "--uid", "ada")
    before = run("history", "--json").json
    _assert_one_sentence(run("meeting", "ada", f"--start={start}", "--zone", "Europe/Berlin"), 2)
    _assert_one_sentence(run("meeting", "ada", "--start", "2026-12-03T14:00", "--zone", "Mars/Olympus"), 2)
    assert run("history", "--json").json == before


def test_a_meeting_is_planned_in_its_zone(run: Command) -> None:
    run("add", "Ada Lovelace", "--uid", "ada")
    uid = _uid(run("meeting", "ada", "--start", "2026-12-03T14:00", "--zone", "America/New_York", "--goal", "learn"))
    (meeting,) = run("list", "meetings", "--json").json
    assert (meeting["uid"], meeting["person"], meeting["start"]) == (uid, "ada", "2026-12-03T19:00:00Z")
    assert (meeting["zone"], meeting["minutes"], meeting["mode"]) == ("America/New_York", 30, "in-person")
    assert (meeting["state"], meeting["held_end"]) == ("scheduled", None)
    for words in (
        ["--minutes", "0"],
        ["--minutes", "x"],
        ["--mode", "telepathy"],
        ["--minutes", "99999999999999999999"],
    ):
        _assert_one_sentence(run("meeting", "ada", "--start", "2026-12-03T14:00", *words), 2)
    _assert_one_sentence(run("meeting", "nobody", "--start", "2026-12-03T14:00"), 2)


@pytest.mark.parametrize(
    "words",
    [
        ["fly"], ["add"], ["list", "unicorns"], ["list", "--limit", "many"], ["list", "--limit", "-1"], ["add", " "],
        ["revert", "x"], ["revert", "99999999999999999999"], ["show", "people"], ["export"], ["list", "--what"],
        ["add", "A", "--referred-by", "nobody"], ["prep", "nobody", "-o", "x.pdf"], ["export", "people.unknown"],
        ["import", "missing.vcf"], ["restore", "missing.crmbackup"],
    ],
    ids=" ".join,
)  # fmt: skip
def test_what_cannot_be_done_is_one_sentence_and_makes_no_book(
    run: Command, data: Path, words: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    ended = run(*words)
    assert ended.code == 2, ended
    assert "Traceback" not in ended.err
    assert "bug" not in ended.err
    assert len((ended.err or ended.out).splitlines()) == 1
    assert run("list", "--json").json == []
    assert [path.name for path in tmp_path.iterdir() if path != data] == []


def test_no_command_and_help_and_version(program: Command) -> None:
    assert program("--version").out.startswith("crm-app ")
    assert "list" in program("--help").out


def test_exit_codes_of_a_process(program: Command, data: Path, tmp_path: Path) -> None:
    assert program("add", "Ada Lovelace").code == 0
    _assert_one_sentence(program("show", "people", "nobody"), 2)
    holder = books.open_for_writing(data)
    try:
        _assert_one_sentence(program("add", "Grace Hopper"), 4)
        assert len(program("list", "--json").json) == 1  # reading works beside whoever holds the book
    finally:
        holder.close()
    with closing(books.open_for_writing(data)) as book, book.upkeep() as con:
        con.pragma("user_version", 99)
    before = (data / FILE).read_bytes()
    for words in (["list", "--json"], ["add", "X"], ["undo"], ["search", "x"]):
        _assert_one_sentence(program(*words), 6)
    assert (data / FILE).read_bytes() == before


@pytest.mark.parametrize("folder", ["/proc/nothing/here", "/dev/null/x", "/" + "x" * 300])
def test_a_folder_that_cannot_be_written_is_told(program: Command, folder: str) -> None:
    ended = subprocess.run(
        [sys.executable, "-m", "crm_app", "--data", folder, "add", "Ada"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    _assert_one_sentence(Ended(ended.returncode, ended.stdout, ended.stderr), 5)


def test_a_file_instead_of_a_folder_is_told(run: Command, data: Path) -> None:
    data.write_text("not a folder")
    for words in (["list", "--json"], ["add", "Ada"], ["check"]):
        _assert_one_sentence(run(*words), 2)
    assert data.read_text() == "not a folder"


@pytest.mark.parametrize(
    "content", [b"", b"not a database", b"SQLite format 3\0" + b"\0" * 200], ids=["empty", "text", "zeros"]
)
def test_a_damaged_book_is_never_an_empty_one(run: Command, data: Path, content: bytes) -> None:
    data.mkdir()
    (data / FILE).write_bytes(content)
    for words in (["list", "--json"], ["add", "Ada"], ["search", "x"], ["undo"]):
        _assert_one_sentence(run(*words), 3)
    assert (data / FILE).read_bytes() == content


def test_a_reader_that_has_had_enough_is_no_failure(run: Command, data: Path) -> None:
    for _ in range(3):
        run("add", "Ada " + "x" * 50000)
    words = [sys.executable, "-m", "crm_app", "--data", str(data), "list", "--json"]
    with subprocess.Popen(words, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as listing:
        assert listing.stdout
        assert listing.stderr
        assert listing.stdout.read(10)
        listing.stdout.close()
        assert listing.stderr.read() == b""
    assert listing.returncode == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_an_output_that_is_full_is_told(run: Command, data: Path) -> None:
    run("add", "Ada Lovelace")
    with Path("/dev/full").open("wb") as full:
        ended = subprocess.run(
            [sys.executable, "-m", "crm_app", "--data", str(data), "list", "--json"], cwd=ROOT, stdout=full,
            stderr=subprocess.PIPE, text=True, check=False,
        )  # fmt: skip
    _assert_one_sentence(Ended(ended.returncode, "", ended.stderr), 5)


@pytest.mark.parametrize(
    "words",
    [["list", "--json"], ["search", "ada", "--json"], ["add", "Grace"], ["history", "--json"], ["undo"]],
    ids=" ".join,
)
def test_heavy_libraries_stay_unloaded(run: Command, data: Path, words: list[str]) -> None:
    run("add", "Ada Lovelace")
    program = (
        "import json, sys; from crm_app import entry; entry.main(sys.argv[1:]);"
        "print(json.dumps(sorted({name.split('.')[0] for name in sys.modules})))"
    )
    ended = subprocess.run(
        [sys.executable, "-c", program, "--data", str(data), *words],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    loaded = set(json.loads(ended.stdout.splitlines()[-1]))
    assert not loaded & {"PySide6", "shiboken6", "reportlab", "PIL", "phonenumbers", "segno", "uharfbuzz", "pypdfium2"}


def test_output_is_utf8_whatever_the_language(data: Path, run: Command) -> None:
    run("add", "王 小明")
    ended = subprocess.run(
        [sys.executable, "-m", "crm_app", "--data", str(data), "list", "--json"], cwd=ROOT, capture_output=True,
        env={**os.environ, "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONIOENCODING": "latin-1"}, check=True,
    )  # fmt: skip
    assert json.loads(ended.stdout.decode("utf-8"))[0]["name"] == "王 小明"


@pytest.mark.parametrize(
    "words", [["undo"], ["redo"], ["revert", "1"], ["meeting", "x", "--start", "2026-12-03T14:00"], ["add", " "]],
    ids=lambda words: words[0],
)  # fmt: skip
def test_a_command_that_fails_makes_no_book(run: Command, data: Path, words: list[str]) -> None:
    _assert_one_sentence(run(*words), 2)
    assert not data.exists()


def test_a_batch_of_nothing_makes_no_book(program: Command, data: Path) -> None:
    assert program("batch", stdin=b"\n \n").code == 0
    assert not data.exists()
    assert program("batch", stdin=b'\n{"op": "add", "name": "Ada"}\n').code == 0
    assert len(program("list", "--json").json) == 1


@pytest.mark.skipif(os.name == "nt", reason="needs the right to make links")
@pytest.mark.parametrize("target", [FILE, "/nowhere/book.db"])
def test_a_link_that_leads_nowhere_is_no_empty_book(run: Command, data: Path, target: str) -> None:
    data.mkdir()
    (data / FILE).symlink_to(target)
    for words in (["list", "--json"], ["add", "Ada"], ["undo"]):
        _assert_one_sentence(run(*words), 3)
    assert (data / FILE).is_symlink()


@pytest.mark.parametrize("name", [FILE, "book.lock"])
def test_a_folder_in_the_place_of_a_file_is_told(run: Command, data: Path, name: str) -> None:
    (data / name).mkdir(parents=True)
    words = [["add", "Ada"], ["recover"]] + ([["list", "--json"], ["check"], ["undo"]] if name == FILE else [])
    for some in words:
        ended = run(*some)
        assert name in ended.err
        _assert_one_sentence(ended, 5)


def test_damage_that_was_read_is_not_written_over(run: Command, data: Path) -> None:
    """Adding somebody reads other pages than listing: what listing met must not be forgotten."""
    for number in range(60):
        run("add", f"Person {number}", "--note", "soil " * 300)
    sound = (data / FILE).read_bytes()
    hurt = bytearray(sound)
    place = sound.index(b"Person 3\0") if b"Person 3\0" in sound else sound.index(b"soil soil soil")
    hurt[place] ^= 1
    (data / FILE).write_bytes(hurt)
    _assert_one_sentence(run("list", "--json"), 3)
    for words in (["add", "Zoe"], ["undo"], ["add", "Zoe"]):
        _assert_one_sentence(run(*words), 3)
    assert (data / FILE).read_bytes() == hurt
    (data / FILE).write_bytes(sound)
    assert run("add", "Zoe").code == 0
    assert not (data / "book.suspect").exists()


def test_a_backup_that_cannot_be_made_is_told(run: Command, data: Path) -> None:
    run("add", "Ada")
    (data / "backups").write_text("in the way")
    ended = run("add", "Grace")
    assert ended.code == 0
    assert len(ended.err.splitlines()) == 1
    assert "backup" in ended.err
    ended = run("check")
    assert ended.code == 3
    assert "backups" in ended.out
    assert "backups" in run("recover").out
    assert len(run("list", "--json").json) == 2


def test_no_book_is_recovered_from_a_file(run: Command, data: Path) -> None:
    data.write_text("not a folder")
    ended = run("recover")
    _assert_one_sentence(ended, 2)
    assert "is a file" in ended.err


_NO_ROOM = """
import resource, sys
resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))
from crm_app.cli import main
sys.exit(main(sys.argv[1:]))
"""


@pytest.mark.skipif(os.name == "nt", reason="needs a limit for the size of files")
def test_where_nothing_can_be_written_everything_can_be_read(run: Command, demo: Path) -> None:
    """As on a full disk: no file can grow, not even the one that SQLite shares between readers."""

    def ended(*words: str) -> Ended:
        command = [sys.executable, "-c", _NO_ROOM, "--data", str(demo), *words]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=60)
        return Ended(done.returncode, done.stdout, done.stderr)

    assert ended("list", "--json").json == run("list", "--json").json
    assert ended("search", "Aasland", "--json").json
    assert ended("check").out == "Everything is in order.\n"
    for words in (["add", "Zoe"], ["undo"]):
        told = ended(*words)
        _assert_one_sentence(told, 5)
        assert "full" in told.err


def test_due_tells_what_to_do_most_pressing_first(run: Command) -> None:
    by = _uid(run("add", "Grace Hopper"))
    ada = _uid(run("add", "Ada Lovelace", "--referred-by", by))
    meeting = _uid(run("meeting", ada, "--start", "2026-12-03T14:00", "--zone", "America/New_York"))
    before = run("due", "--now", "2026-12-03T13:00Z", "--json").json
    confirm = next(one for one in before if one["what"] == "confirm")
    assert (confirm["person"], confirm["meeting"], confirm["due"]) == (ada, meeting, "2026-12-02T19:00:00Z")
    assert confirm["state"] == "overdue"
    assert "have not confirmed it yet" in confirm["why"]
    after = run("due", "--now", "2026-12-03T15:00-05:00", "--json").json
    thanks = next(one for one in after if one["what"] == "thank-you")
    assert (thanks["due"], thanks["state"]) == ("2026-12-04T19:30:00Z", "soon")
    assert set(thanks) >= {"what", "person", "meeting", "due", "state", "why"}
    states = ["overdue", "today", "soon", "waiting", "later"]
    found = run("due", "--now", "2026-12-05T00:00Z", "--json").json
    assert [one["state"] for one in found] == sorted((one["state"] for one in found), key=states.index)
    assert next(one for one in found if one["what"] == "thank-you")["state"] == "overdue"
    assert run("due", "--now", "2026-12-05T00:00Z").lines[0].split("\t")[0] == "overdue"


def test_nothing_is_due_in_a_folder_without_a_book(run: Command, data: Path) -> None:
    assert run("due", "--json").json == []
    assert not data.exists()
