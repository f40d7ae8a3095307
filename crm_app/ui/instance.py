"""One window for each data folder: a second start hands over what it was asked for and raises the first."""

import json
from pathlib import Path

from PySide6.QtCore import QCryptographicHash, QDeadlineTimer, QObject, QThread, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_WAIT = 2000
"""Milliseconds a second start waits for the first to answer before it goes on by itself."""
_AGAIN = 50
"""Milliseconds between two tries to reach it."""


def _key(folder: Path) -> str:
    digest = QCryptographicHash.hash(str(folder.resolve()).encode(), QCryptographicHash.Algorithm.Sha256)
    return "rapport-" + digest.data().hex()[:24]


def hand_over(folder: Path, files: list[Path], *, quick: bool = False, starting: bool = False) -> bool:
    """Give the files, or the wish for the line of quick capture, to a window that already shows this folder; False
    when there is none that answers. With `starting` one is waited for, which has the book and listens a moment later.
    """
    socket = QLocalSocket()
    patience = QDeadlineTimer(_WAIT if starting else 0)
    socket.connectToServer(_key(folder))
    while not socket.waitForConnected(_WAIT):
        if patience.hasExpired():
            return False
        QThread.msleep(_AGAIN)
        socket.connectToServer(_key(folder))
    asked = {"files": [str(file.resolve()) for file in files], "quick": quick}
    socket.write(json.dumps(asked).encode() + b"\n")
    socket.flush()
    answered = socket.waitForReadyRead(_WAIT) and bytes(socket.readAll().data()) == b"ok"
    socket.disconnectFromServer()
    return answered


class Instance(QObject):
    """The listening side."""

    called = Signal(list)
    """A second start shall raise this window: the files it was given, perhaps none."""
    quick = Signal()
    """The line of quick capture is wanted."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._greet)
        if not self._server.listen(_key(folder)):
            QLocalServer.removeServer(_key(folder))  # left behind by a killed program; nobody answered `hand_over`
            self._server.listen(_key(folder))

    def _greet(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.readyRead.connect(lambda caller=socket: self._hear(caller))
            socket.disconnected.connect(socket.deleteLater)
            self._hear(socket)

    def _hear(self, caller: QLocalSocket) -> None:
        if not caller.canReadLine():
            return
        asked = json.loads(bytes(caller.readLine().data()))
        caller.write(b"ok")
        caller.flush()
        if asked["quick"]:
            self.quick.emit()
        else:
            self.called.emit([Path(name) for name in asked["files"]])

    def close(self) -> None:
        """Stop listening."""
        self._server.close()
