"""Pictures read: straight and askew, in shadow, two-sided, upside down, without any network."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from crm_app.cards.card import Read
from tests.cards.conftest import needs_extra
from tests.cards.making import Design, Person, as_bytes, flat, photographed
from tests.cards.people import PEOPLE

pytest.importorskip("numpy", reason="the extra `cards` is not installed")

from crm_app.cards import reader

pytestmark = needs_extra

DESIGNS = [
    Design(layout="band"), Design(layout="centre", caps=True), Design(size=(640, 1000), small=18, big=34),
    Design(layout="half", ink=(235, 235, 235), paper=(30, 40, 55), accent=(90, 40, 120)),
    Design(layout="columns", small=20),
]  # fmt: skip
CHOSEN = [PEOPLE[2], PEOPLE[9], PEOPLE[20], PEOPLE[4], PEOPLE[27]]


def read(*pictures: bytes) -> Read:
    return reader.read_card([(f"{number}.jpg", data) for number, data in enumerate(pictures)])


def agrees(person: Person, found: Read) -> None:
    card = found.card
    assert (card.name.text, card.given.text, card.family.text) == (person.name, person.given, person.family)
    assert (card.title.text, card.organisation.text) == (person.title, person.organisation)
    assert [(phone.text, phone.kind) for phone in card.phones] == [(e164, kind) for _, e164, kind in person.phones]
    assert [mail.text for mail in card.emails] == [person.email]
    assert [url.text for url in card.urls] == ([person.url] if person.url else [])
    assert card.addresses[0].text.replace(", ", "\n") == "\n".join(person.address).replace(", ", "\n")


@pytest.mark.parametrize(
    ("person", "design"),
    list(zip(CHOSEN, DESIGNS, strict=True)),
    ids=lambda one: getattr(one, "name", one.__class__.__name__),
)
def test_a_clean_scan_is_read_whole(person: Person, design: Design) -> None:
    found = read(as_bytes(flat(person, design)))
    agrees(person, found)
    assert min(found.card.as_json()["confidence"].values()) > 0.6


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_a_card_is_read_whichever_way_it_lies(turn: int) -> None:
    picture = flat(PEOPLE[2], Design()).rotate(turn, expand=True)
    agrees(PEOPLE[2], read(as_bytes(picture)))


def test_a_photo_on_a_desk_is_read_and_its_corners_are_found() -> None:
    found = read(as_bytes(photographed(flat(PEOPLE[2], Design()), 5, blur=0.5, noise=3)))
    assert found.card.name.text == PEOPLE[2].name
    assert found.card.emails[0].text == PEOPLE[2].email
    (side,) = found.sides
    assert len(side.corners) == 4
    assert all(0 <= x <= side.width and 0 <= y <= side.height for x, y in side.corners)


def test_boxes_lie_on_what_they_are_of() -> None:
    found = read(as_bytes(flat(PEOPLE[2], Design())))
    (side,) = found.sides
    name, mail = found.card.name.boxes[0], found.card.emails[0].boxes[0]
    assert max(y for _, y in name) < min(y for _, y in mail)
    assert all(0 <= x <= side.width and 0 <= y <= side.height for x, y in (*name, *mail))


def test_the_back_may_be_unreadable_without_losing_the_front() -> None:
    found = read(as_bytes(flat(PEOPLE[2], Design())), b"\xff\xd8\xff\xe0broken")
    agrees(PEOPLE[2], found)
    assert "damaged" in found.sides[1].problem


def test_a_code_on_the_back_completes_the_front() -> None:
    segno = pytest.importorskip("segno")
    import io

    from PIL import Image

    out = io.BytesIO()
    segno.make("MECARD:N:Whitfield,Jonathan;TEL:+15035550199;EMAIL:jwhitfield@harborpine.com;;").save(
        out, kind="png", scale=8
    )
    back = Image.new("RGB", (800, 500), "white")
    back.paste(Image.open(out).convert("RGB"), (200, 50))
    found = read(as_bytes(flat(PEOPLE[2], Design())), as_bytes(back))
    assert found.card.codes[0].startswith("MECARD")
    assert "+15035550199" in [phone.text for phone in found.card.phones]
    assert found.card.name.text == PEOPLE[2].name


def test_an_empty_picture_has_no_values() -> None:
    from PIL import Image

    found = read(as_bytes(Image.new("RGB", (800, 500), "white")))
    assert found.card.name.text == ""
    assert found.card.text == ""


NO_NETWORK = """
import socket, sys
def refuse(*_args, **_more):
    raise AssertionError("a network was asked for")
socket.socket = socket.create_connection = socket.getaddrinfo = refuse
from crm_app.cards.reader import read_card
found = read_card([("card.jpg", open(sys.argv[1], "rb").read())])
print(found.card.name.text)
assert "rapidocr" not in sys.modules and "requests" not in sys.modules
"""


def test_nothing_is_fetched(tmp_path: Path) -> None:
    path = tmp_path / "card.jpg"
    path.write_bytes(as_bytes(flat(PEOPLE[2], Design())))
    words = [sys.executable, "-c", NO_NETWORK, str(path)]
    root = Path(__file__).parents[2]
    apart = ["unshare", "-rn"]
    if subprocess.run([*apart, "true"], capture_output=True, check=False).returncode == 0:
        words = [*apart, *words]  # no network at all, where the system lets us
    ended = subprocess.run(
        words, cwd=root, env=os.environ | {"PYTHONPATH": str(root)}, capture_output=True, text=True, check=False
    )
    assert ended.returncode == 0, ended.stderr
    assert ended.stdout.strip() == PEOPLE[2].name
