"""The reader next door: it reads, it ends, it is killed, and whoever asked it goes on."""

import os
import signal
import threading
import time
from pathlib import Path

import pytest

from crm_app.cards import selfcheck
from crm_app.cards.process import Cancelled, CardProcess
from crm_app.errors import Unusable
from tests.cards.conftest import needs_extra
from tests.cards.making import Design, as_bytes, flat
from tests.cards.people import PEOPLE

pytestmark = needs_extra


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "card.jpg"
    path.write_bytes(as_bytes(flat(PEOPLE[0], Design())))
    return path


def _runs(process: CardProcess) -> bool:
    return process.pid is not None


def test_it_reads_a_picture_and_checks_itself(process: CardProcess, picture: Path) -> None:
    read = process.read([("card.jpg", picture)])
    assert read.card.name.text == PEOPLE[0].name
    assert read.card.emails[0].text == PEOPLE[0].email
    assert selfcheck.trouble(process) == ""


def test_what_cannot_be_read_is_told_and_the_next_card_is_read(process: CardProcess, picture: Path) -> None:
    broken = picture.with_name("broken.jpg")
    broken.write_bytes(picture.read_bytes()[:900])
    with pytest.raises(Unusable, match=r"broken\.jpg"):
        process.read([("broken.jpg", broken)])
    with pytest.raises(Unusable, match=r"gone\.jpg"):
        process.read([("gone.jpg", picture.with_name("gone.jpg"))])
    assert process.read([("card.jpg", picture)]).card.name.text == PEOPLE[0].name


@pytest.mark.skipif(os.name == "nt", reason="Windows knows no SIGKILL")
def test_a_killed_reader_is_followed_by_another(process: CardProcess, picture: Path) -> None:
    process.read([("card.jpg", picture)])
    assert process.pid is not None
    os.kill(process.pid, signal.SIGKILL)
    assert process.read([("card.jpg", picture)]).card.name.text == PEOPLE[0].name


def test_a_reading_is_called_off_at_any_moment(picture: Path) -> None:
    with CardProcess() as process:
        told: list[BaseException] = []

        def work() -> None:
            try:
                while True:
                    process.read([("card.jpg", picture)])
            except Cancelled as error:
                told.append(error)

        thread = threading.Thread(target=work)
        thread.start()
        while not _runs(process):
            time.sleep(0.01)
        process.cancel()
        thread.join(30)
        assert len(told) == 1
        assert not _runs(process)
        assert process.read([("card.jpg", picture)]).card.name.text == PEOPLE[0].name


def test_a_card_that_takes_too_long_is_given_up(picture: Path) -> None:
    with CardProcess(limit=0.0) as process:
        with pytest.raises(Unusable, match="longer than"):
            process.read([("card.jpg", picture)])
        assert not _runs(process)


def test_the_reader_ends_when_nobody_wants_it(picture: Path) -> None:
    with CardProcess(idle=0.2) as process:
        process.read([("card.jpg", picture)])
        ends = time.monotonic() + 20
        while _runs(process) and time.monotonic() < ends:
            time.sleep(0.05)
        assert not _runs(process)
        assert process.read([("card.jpg", picture)]).card.name.text == PEOPLE[0].name
