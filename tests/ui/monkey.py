"""Uses the window as no person would: keys, clicks, drags, sizes, themes and pages in the order of chance."""

import random
import re
import sys
import traceback
from collections import deque
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QEvent, QEventLoop, QMimeData, QObject, QPoint, Qt, QThread, QTimer
from PySide6.QtGui import QColor, QImage, QInputMethodEvent, QWheelEvent, QWindow
from PySide6.QtPrintSupport import QAbstractPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMenu, QWidget
from shiboken6 import isValid

from crm_app.app import Desk
from crm_app.ui import language, theme
from crm_app.ui.dialogs.crash import CrashDialog
from crm_app.ui.main_window import MainWindow
from crm_app.ui.preferences import Preferences

PLATFORM = re.compile("plugin does not support|occurs outside target window")
"""What the offscreen platform and the tools of the test say about themselves."""
LEFT_ALONE = frozenset({"quit", "close", "sample", "start_mine"})
"""Actions that end the run or lead out of the sample book."""
_MAKE_ANEW = frozenset({"zoom_in", "zoom_out", "zoom_whole"})
"""Actions after which the window that got the key is gone before QTest lets the key go."""
_KEYS = (
    "Tab", "Tab", "Backtab", "Up", "Down", "Down", "Left", "Right", "Home", "End", "PageUp", "PageDown", "Return",
    "Enter", "Escape", "Escape", "Space", "Delete", "Backspace", "F2", "F6", "F10", "Menu", "Plus", "Minus", "Question",
    "Slash", "A", "J", "K", "Z",
)  # fmt: skip
_TEXTS = (
    "Ana", "tomorrow 2pm", "Ben Okafor, analyst at Urban Institute, via Karen Lee", "#soil", "@", "\U0001f9f5 emoji",
    "שלום עולם", "山田 太郎", "x" * 400, "<b>bold</b> & 'quotes' \"", "Thu 14:00", "%", "5", "ana@example.org",
    "+1 202 555 0143", "two\nlines", "\u202eoverride", "0", "'; drop table person;--",
)  # fmt: skip
_NO, _CTRL, _SHIFT, _ALT = (
    Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier,
)  # fmt: skip
_DEEP = 2
"""Dialogs, menus and drags that may wait for one another before Escape is pressed."""
_VCARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Vera Drop\r\nN:Drop;Vera;;;\r\nEMAIL:vera@example.org\r\nEND:VCARD\r\n"


class Monkey(QObject):
    """Plays `events` events on the window of a desk; what went wrong stands in `faults`, what it did in `told`."""

    def __init__(self, desk: Desk, preferences: Preferences, *, seed: int, events: int) -> None:
        super().__init__()
        self._chance = random.Random(seed)
        self._desk = desk
        self._preferences = preferences
        self._left = events
        self._events = events
        self._depth = 0
        self._level = 0
        self._loop = QEventLoop(self)
        self._hold: Callable[[], None] | None = None
        self.faults: list[str] = []
        self.told: deque[str] = deque(maxlen=40)
        self._plays: list[tuple[int, Callable[[], str]]] = [
            (26, self._key), (14, self._text), (26, self._click), (7, self._menu_of_widget), (6, self._drag),
            (8, self._action), (6, self._shortcut), (4, self._wheel), (3, self._resize), (2, self._theme),
            (4, self._undo), (1, self._zoom), (1, self._speak), (2, self._paste), (2, self._wait), (1, self._drop),
        ]  # fmt: skip

    def run(self) -> None:
        """Play to the end, then close what was opened."""
        hooks = sys.excepthook
        sys.excepthook = self._caught
        try:
            QTimer.singleShot(0, self._tick)
            self._loop.exec()
        finally:
            sys.excepthook = hooks
            QApplication.clipboard().clear()  # Qt would let go of our data only after Python has ended

    def _caught(self, _kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        self.faults.append("".join(traceback.format_exception(error.with_traceback(trace))))

    def story(self) -> str:
        """The last events and what was wrong, for whoever mends it."""
        done = self._events - self._left
        return "\n".join([f"after {done} events:", *self.told, *self.faults])

    def _tick(self) -> None:
        """The next event is ordered before this one runs, since it may open a dialog that waits for it."""
        level = QThread.currentThread().loopLevel()
        if level <= self._level:  # no dialog waits: QTest itself lets events through
            QTimer.singleShot(1, self._tick)
            return
        if self.faults or self._left <= 0:
            self._end()
            return
        QTimer.singleShot(0, self._tick)
        self._left -= 1
        before, self._level = self._level, level
        self._depth += 1
        try:
            self._play()
        except RuntimeError as gone:
            if "already deleted" not in str(gone):  # chance had chosen a widget that an event before it removed
                raise
        finally:
            self._depth -= 1
            self._level = before
        self._look()

    def _play(self) -> None:
        for name in LEFT_ALONE:
            self.window.commands[name].setVisible(False)  # what cannot be seen cannot be triggered
        top = QApplication.activeModalWidget()
        if isinstance(top, QFileDialog | QAbstractPrintDialog):
            self.told.append(f"reject {type(top).__name__}")
            top.reject()  # files of this machine are no playground
        elif self._depth > _DEEP:
            self.told.append("escape from the depth")
            self._press("Escape")
        else:
            weights, plays = zip(*self._plays, strict=True)
            self.told.append("")
            self.told[-1] = self._chance.choices(plays, weights)[0]()

    def _look(self) -> None:
        for shown in QApplication.topLevelWidgets():
            if isinstance(shown, CrashDialog) and shown.isVisible():
                self.faults.append(f"crash dialog:\n{shown.text}")
                shown.reject()

    def _end(self) -> None:
        """Close menus and dialogs, innermost first, until only the window is left."""
        open_one = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if open_one is not None:
            open_one.reject() if isinstance(open_one, QDialog) else open_one.close()
        if open_one is None and self._depth == 0:
            QTimer.singleShot(50, self._loop.quit)
        else:
            if open_one is None:
                self._press("Escape")  # a drag
            QTimer.singleShot(0, self._end)

    @property
    def window(self) -> MainWindow:
        """The window that stands now."""
        assert self._desk.window is not None
        return self._desk.window

    def _top(self) -> QWidget:
        """What would get a click now."""
        return QApplication.activePopupWidget() or QApplication.activeModalWidget() or self.window

    def _handle(self) -> QWindow:
        handle = self._top().window().windowHandle()
        assert handle is not None
        return handle

    def _widget(self, *, focusable: bool = False) -> QWidget:
        top = self._top()
        found = [
            widget
            for widget in top.findChildren(QWidget)
            if widget.isVisible() and widget.window() is top.window() and not widget.visibleRegion().isEmpty()
            and (not focusable or widget.focusPolicy() != Qt.FocusPolicy.NoFocus)
        ]  # fmt: skip
        return self._chance.choice(found) if found else top

    def _point(self, widget: QWidget) -> QPoint:
        seen = widget.visibleRegion().boundingRect()
        across, down = self._chance.randrange(max(1, seen.width())), self._chance.randrange(max(1, seen.height()))
        return widget.mapTo(widget.window(), seen.topLeft() + QPoint(across, down))

    def _press(self, key: str, modifier: Qt.KeyboardModifier = _NO) -> None:
        self._strike(getattr(Qt.Key, f"Key_{key}"), modifier)

    def _strike(self, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
        """Down and up; what goes down may take the window with it."""
        _settle()
        if isinstance(self._top(), QMenu):
            modifier &= ~_ALT  # QTest sends Alt first, which closes a menu, and then the key to a window that has gone
        handle = self._handle()
        QTest.keyPress(handle, key, modifier)
        _settle()
        if isValid(handle):
            QTest.keyRelease(handle, key, modifier)

    def _key(self) -> str:
        key = self._chance.choice(_KEYS)
        modifier = self._chance.choice((_NO,) * 8 + (_SHIFT, _CTRL, _ALT))
        self.told[-1] = f"key {modifier.name} {key}"
        if modifier is _CTRL and key in {"Q", "W"}:
            return "no key"
        self._press(key, modifier)
        return self.told[-1]

    def _text(self) -> str:
        text, focus = self._chance.choice(_TEXTS), QApplication.focusWidget()
        if focus is None or self._chance.random() < 0.3:
            focus = self._widget(focusable=True)
            focus.setFocus()
        self.told[-1] = f"type {text[:20]!r} into {_name(focus)}"
        event = QInputMethodEvent()
        event.setCommitString(text)
        if focus.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled):
            QApplication.sendEvent(focus, event)
        elif text.isascii():
            QTest.keyClicks(focus, "".join(filter(str.isalnum, text[:12])))
        return self.told[-1]

    def _click(self) -> str:
        widget = self._widget(focusable=self._chance.random() < 0.6)
        point = self._point(widget)
        twice = self._chance.random() < 0.15
        modifier = self._chance.choice((_NO,) * 6 + (_SHIFT, _CTRL))
        self.told[-1] = f"{'double ' if twice else ''}click {_name(widget)} at {point.toTuple()}"
        handle = self._handle()
        QTest.mousePress(handle, Qt.MouseButton.LeftButton, modifier, point)
        if isValid(handle):
            QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, modifier, point)
        if twice and isValid(handle):
            QTest.mouseDClick(handle, Qt.MouseButton.LeftButton, modifier, point)
        return self.told[-1]

    def _menu_of_widget(self) -> str:
        """The context menu of a widget, or an entry of the one that is open."""
        widget = self._widget(focusable=True)
        point = self._point(widget)
        self.told[-1] = f"right click {_name(widget)} at {point.toTuple()}"
        QTest.mouseClick(self._handle(), Qt.MouseButton.RightButton, _NO, point)
        return self.told[-1]

    def _drag(self) -> str:
        """The rest of the way is ordered first: a drag waits for its end."""
        start, end = self._point(self._widget()), self._point(self._widget())
        handle = self._handle()
        self.told[-1] = f"drag {start.toTuple()} to {end.toTuple()} on {_name(self._top())}"
        steps = [start + (end - start) * (part / 4) for part in range(1, 5)]

        def go_on() -> None:
            try:
                if not isValid(handle):
                    return
                if steps:
                    QTimer.singleShot(0, go_on)
                    QTest.mouseMove(handle, steps.pop(0))
                else:
                    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, _NO, end)
            except RuntimeError:
                steps.clear()  # the window went away

        QTimer.singleShot(0, go_on)
        QTest.mousePress(handle, Qt.MouseButton.LeftButton, _NO, start)
        return self.told[-1]

    def _action(self) -> str:
        names = [
            spec.name
            for spec in self.window.commands
            if spec.name not in LEFT_ALONE and self.window.commands[spec.name].isEnabled()
        ]
        name = self._chance.choice(names)
        self.told[-1] = f"action {name}"
        if self._top() is self.window:
            self.window.commands[name].trigger()
        return self.told[-1]

    def _shortcut(self) -> str:
        left_alone = LEFT_ALONE | _MAKE_ANEW
        keyed = [spec for spec in self.window.commands if spec.keys and spec.name not in left_alone]
        spec = self._chance.choice(keyed)
        self.told[-1] = f"shortcut {spec.keys[0]}"
        combination = self.window.commands[spec.name].shortcut()[0]  # type: ignore[index]  # the stubs leave it out
        self._strike(combination.key(), combination.keyboardModifiers())
        return self.told[-1]

    def _wheel(self) -> str:
        widget = self._widget()
        where = widget.rect().center()
        turn = QPoint(0, self._chance.choice((-720, -120, 120, 720)))
        event = QWheelEvent(
            where.toPointF(), widget.mapToGlobal(where).toPointF(), QPoint(), turn, Qt.MouseButton.NoButton,
            self._chance.choice((_NO, _NO, _NO, _CTRL)), Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        self.told[-1] = f"wheel over {_name(widget)}"
        QApplication.sendEvent(widget, event)
        return self.told[-1]

    def _resize(self) -> str:
        width, height = self._chance.choice(((900, 560), (1100, 720), (1000, 640), (1280, 800), (1600, 1000)))
        self.window.resize(width + self._chance.randrange(40), height)
        return f"resize {width}x{height}"

    def _theme(self) -> str:
        choice = self._chance.choice(list(theme.Choice))
        self.told[-1] = f"theme {choice}"
        self.window.commands[f"theme_{choice.value}"].trigger()
        return self.told[-1]

    def _undo(self) -> str:
        name = self._chance.choice(("undo", "undo", "redo"))
        self.told[-1] = name
        if self._top() is self.window and self.window.commands[name].isEnabled():
            self.window.commands[name].trigger()
        return self.told[-1]

    def _zoom(self) -> str:
        if self._top() is not self.window:
            return "no zoom"
        self._preferences.zoom = self._chance.choice((1.0, 1.0, 1.25, 0.9, 1.5))
        self.told[-1] = f"zoom {self._preferences.zoom}"
        self._desk.rebuild()
        return self.told[-1]

    def _speak(self) -> str:
        if self._top() is not self.window or self.window.jobs.busy:
            return "no other language"
        self._preferences.language = self._chance.choice(language.CHOICES)
        self.told[-1] = f"speak {self._preferences.language}"
        self._desk.rebuild()
        return self.told[-1]

    def _paste(self) -> str:
        data = QMimeData()
        kind = self._chance.choice(("text", "vcard", "picture"))
        if kind == "picture":
            picture = QImage(60, 40, QImage.Format.Format_RGB32)
            picture.fill(QColor("teal"))
            data.setImageData(picture)
        else:
            data.setText(_VCARD if kind == "vcard" else self._chance.choice(_TEXTS))
        QApplication.clipboard().setMimeData(data)
        self.told[-1] = f"paste {kind}"
        self._press("V", _CTRL)
        return self.told[-1]

    def _drop(self) -> str:
        """A file from outside, taken as the window takes those of the command line."""
        file = Path(self.window.session.book.folder).parent / f"dropped{self._chance.randrange(3)}.vcf"
        file.write_text(_VCARD.replace("Vera", f"Vera{self._chance.randrange(99)}"))
        self.told[-1] = f"take in {file.name}"
        if self._top() is self.window:
            self.window.take_in([file])
        return self.told[-1]

    def _wait(self) -> str:
        """Let timers, jobs and autosave come to their turn."""
        ends = QEventLoop()
        QTimer.singleShot(self._chance.choice((30, 120, 800)), ends.quit)
        ends.exec()
        return "wait"


def _name(widget: QWidget) -> str:
    said = widget.accessibleName() or (widget.title() if isinstance(widget, QMenu) else "") or widget.objectName()
    return f"{type(widget).__name__}{f' “{said[:30]}”' if said else ''}"


def _settle() -> None:
    """Let go what is to go: QTest sends a key with its modifiers in several parts, to a window that has to last."""
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
