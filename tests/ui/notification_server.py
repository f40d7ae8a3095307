"""A desktop's notifications for the tests: started with `dbus-run-session`, it prints what it was told and presses."""

import json
import sys

from PySide6.QtCore import ClassInfo, QCoreApplication, QObject, QTimer, Signal, Slot
from PySide6.QtDBus import QDBusConnection

NAME = "org.freedesktop.Notifications"


@ClassInfo({"D-Bus Interface": NAME})  # type: ignore[call-arg]  # a decorator, too
class Server(QObject):  # type: ignore[operator]
    ActionInvoked = Signal("uint", str)  # type: ignore[arg-type]  # it takes the name of a C++ type, too

    @Slot(str, "uint", str, str, str, "QStringList", "QVariantMap", int, result="uint")
    def Notify(self, *told: object) -> int:  # noqa: N802  # as the desktop calls it
        app, _replaces, _icon, title, body, actions, _hints, _expires = told
        print(json.dumps({"app": app, "title": title, "body": body, "actions": actions}), flush=True)
        QTimer.singleShot(100, lambda: self.ActionInvoked.emit(7, sys.argv[1]))
        return 7


def main() -> None:
    app = QCoreApplication([])
    server = Server()
    bus = QDBusConnection.sessionBus()
    options = QDBusConnection.RegisterOption
    bus.registerObject("/org/freedesktop/Notifications", server, options.ExportAllSlots | options.ExportAllSignals)
    bus.registerService(NAME)
    print("ready", flush=True)
    app.exec()


if __name__ == "__main__":
    main()
