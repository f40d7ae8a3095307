"""`card`: pictures read, and kept in the inbox of cards."""

import json
from pathlib import Path

import pytest

from crm_app.cards import extra
from crm_app.store import pictures
from tests.cards.conftest import needs_extra
from tests.cards.making import Design, as_bytes, flat
from tests.cards.people import PEOPLE
from tests.cli.conftest import Command

KEYS = {
    "file", "name", "given", "family", "title", "organisation", "phones", "emails", "urls", "address", "confidence",
    "text", "seconds",
}  # fmt: skip


@pytest.fixture(scope="module")
def cards(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of pictures: two cards, the back of one, and what is none."""
    folder = tmp_path_factory.mktemp("pictures")
    folder.joinpath("one.jpg").write_bytes(as_bytes(flat(PEOPLE[2], Design(layout="band"))))
    folder.joinpath("two.jpg").write_bytes(as_bytes(flat(PEOPLE[21], Design())))
    folder.joinpath("two_back.jpg").write_bytes(as_bytes(flat(PEOPLE[21], Design(layout="centre"))))
    folder.joinpath("broken.jpg").write_bytes(as_bytes(flat(PEOPLE[2], Design()))[:2000])
    folder.joinpath("text.jpg").write_text("nothing")
    folder.joinpath("drawing.svg").write_text(
        '<svg xmlns="http://www.w3.org/2000/svg"><image href="/etc/passwd"/></svg>'
    )
    return folder


@needs_extra
def test_each_picture_is_one_object_a_line(run: Command, cards: Path, data: Path) -> None:
    ended = run("card", cards / "one.jpg", cards / "text.jpg", cards / "two.jpg", "--json")
    one, wrong, two = map(json.loads, ended.lines)
    assert ended.code == 2
    assert set(one) >= KEYS
    assert (one["name"], one["given"], one["family"]) == ("Jonathan P. Whitfield", "Jonathan", "Whitfield")
    assert one["phones"][0]["number"] == "+15035550142"
    assert {phone["kind"] for phone in two["phones"]} == {"office", "mobile", "fax"}
    assert wrong == {"file": str(cards / "text.jpg"), "error": wrong["error"]}
    assert "no picture" in wrong["error"]
    assert not data.exists()


@needs_extra
def test_the_sides_of_one_card_are_one_object(run: Command, cards: Path) -> None:
    ended = run("card", "--together", cards / "two.jpg", cards / "two_back.jpg", "--json")
    (said,) = map(json.loads, ended.lines)
    assert ended.code == 0
    assert said["name"] == PEOPLE[21].name
    assert len(said["phones"]) == 3


@needs_extra
def test_cards_are_kept_once_with_their_sides(run: Command, cards: Path, data: Path) -> None:
    saved = run("card", cards / "one.jpg", cards / "two.jpg", cards / "two_back.jpg", "--save")
    assert saved.code == 0
    assert len(saved.lines) == 2
    assert run("card", cards / "one.jpg", "--save").lines == saved.lines[:1]
    kept = run("list", "cards", "--json").json
    assert {card["uid"] for card in kept} == set(saved.lines)
    assert {len(json.loads(card["pictures"])) for card in kept} == {1, 2}
    assert {card["state"] for card in kept} == {"read"}
    assert sorted(path.name for path in (data / "cards").iterdir()) == sorted(pictures.kept(data))
    assert (data / "cards" / json.loads(kept[0]["pictures"])[0]).read_bytes() in [
        path.read_bytes() for path in cards.iterdir()
    ]
    assert [found["uid"] for found in run("search", "Whitfield", "--json").json] == saved.lines[:1]
    run("undo")
    assert len(run("list", "cards", "--json").json) == 1


@needs_extra
def test_a_broken_picture_is_kept_without_text_and_what_is_none_is_not(run: Command, cards: Path) -> None:
    ended = run("card", cards / "broken.jpg", cards / "text.jpg", cards / "drawing.svg", cards / "gone.jpg", "--save")
    assert ended.code == 2
    assert [line for line in ended.err.splitlines() if line.startswith(str(cards))] == ended.err.splitlines()
    assert len(ended.err.splitlines()) == 4
    (kept,) = run("list", "cards", "--json").json
    assert (kept["state"], kept["text"]) == ("unread", "")
    assert ended.lines == [kept["uid"]]


def test_without_the_extra_it_says_how_to_add_it(run: Command, cards: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(extra, "_PARTS", ("no_such_package",))
    ended = run("card", cards / "one.jpg", "--json")
    assert ended.code == 2
    assert "crm_app[cards]" in ended.err


def test_the_program_starts_without_the_extra(cards: Path) -> None:
    import subprocess
    import sys

    code = (
        "import sys\n"
        "for name in ('numpy', 'cv2', 'onnxruntime', 'zxingcpp', 'pi_heif', 'rapidocr'): sys.modules[name] = None\n"
        "from crm_app import cli\n"
        "from crm_app.cards import understanding, lines, process, selfcheck\n"
        "from crm_app.work import card_inbox\n"
        "print(understanding.understand(lines.plain_lines('Ana Ruiz\\nana.ruiz@noaa.example')).name.text)\n"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code], cwd=Path(__file__).parents[2], capture_output=True, text=True, check=False
    )
    assert ended.returncode == 0, ended.stderr
    assert ended.stdout.strip() == "Ana Ruiz"
