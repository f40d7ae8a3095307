"""The window: the only room that speaks Qt.

PySide6 looks into the source of every module that is imported after it, for names in snake case that nobody here uses.
That costs time at the start, and done in a job's thread beside a busy window it ended in a crash: it is put out of the
way before anything else is imported.
"""

import builtins

import PySide6.QtCore  # noqa: F401  # it puts its own import in the place of Python's

builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
