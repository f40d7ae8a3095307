import threading

import pytest
from pytestqt.qtbot import QtBot

from crm_app.errors import Busy
from crm_app.store import people
from crm_app.ui.session import Session


def test_an_edit_tells_which_rows_it_touched(session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(session.changed) as heard, session.edit("Add Ana Ruiz"):
        number = people.add(session.book, name="Ana Ruiz")
    assert heard.args[0]["person"] == {number}


def test_an_edit_that_fails_is_not_announced(session: Session, qtbot: QtBot) -> None:
    def fail() -> None:
        with session.edit("Add Ana Ruiz"):
            people.add(session.book, name="Ana Ruiz")
            raise RuntimeError

    with qtbot.assertNotEmitted(session.changed, wait=50), pytest.raises(RuntimeError):
        fail()


def test_an_edit_in_a_thread_is_told_on_the_windows_thread(session: Session, qtbot: QtBot) -> None:
    heard: list[int] = []
    session.changed.connect(lambda _touched: heard.append(threading.get_ident()))

    def work() -> None:
        with session.book.edit("Import", wait=True):
            people.add(session.book, name="Ana Ruiz")
        session.book.release()

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert heard == [], "the news waits for the event loop"
    qtbot.waitUntil(lambda: heard == [threading.get_ident()])


def test_the_windows_own_edit_never_waits_for_a_long_one(session: Session) -> None:
    inside, go_on = threading.Event(), threading.Event()

    def work() -> None:
        with session.book.edit("Import", wait=True):
            inside.set()
            go_on.wait(5)
        session.book.release()

    thread = threading.Thread(target=work)
    thread.start()
    assert inside.wait(5)
    try:
        with pytest.raises(Busy), session.edit("Add Ana Ruiz"):
            people.add(session.book, name="Ana Ruiz")
    finally:
        go_on.set()
        thread.join()
    with session.edit("Add Ana Ruiz"):
        people.add(session.book, name="Ana Ruiz")
    assert session.undo() == "Add Ana Ruiz"
    assert session.redo() == "Add Ana Ruiz"
