"""What becomes of a row of a file, in words."""

from PySide6.QtCore import QCoreApplication

from crm_app.ui import record_words
from crm_app.work import judging
from crm_app.work.judging import Change, Choice, Verdict

ICONS = {
    judging.NEW: ("user-plus", "text2"), judging.UPDATED: ("pencil", "text2"), judging.CONFLICT: ("merge", "warn"),
    judging.UNCHANGED: ("check", "text3"), judging.HIDDEN: ("eye-off", "text3"), judging.SKIPPED: ("minus", "text3"),
    judging.FAILED: ("circle-alert", "bad"),
}  # fmt: skip


def effective(verdict: Verdict, choice: Choice | None) -> str:
    """What becomes of a row, with what somebody chose for it."""
    if choice is None:
        return verdict.verdict
    chosen = {judging.LEAVE: judging.SKIPPED, judging.AS_NEW: judging.NEW}
    return chosen.get(choice.action, judging.UPDATED)


def kinds() -> dict[str, str]:
    """What the verdicts are called, in the order in which they are offered."""
    return {
        judging.NEW: _tr("New"),
        judging.UPDATED: _tr("Something new"),
        judging.CONFLICT: _tr("Changed on both sides"),
        judging.UNCHANGED: _tr("Already there"),
        judging.SKIPPED: _tr("Left out"),
        judging.HIDDEN: _tr("Hidden"),
        judging.FAILED: _tr("Not understood"),
    }


def sentence(verdict: Verdict, choice: Choice | None) -> str:
    """What happens with a row, and why, in one line."""
    if choice is not None:
        return _chosen(verdict, choice)
    changes = ", ".join(map(change, verdict.changes))
    match verdict.verdict:
        case judging.NEW if verdict.could_be:
            names = ", ".join(known.name for known in verdict.could_be[:3])
            return _tr("Somebody new, though {names} is in the book").format(names=names)
        case judging.UPDATED if changes:
            return changes
        case judging.CONFLICT:
            return _tr("The book stays: {changes}").format(changes=changes)
        case judging.UNCHANGED:
            return _tr("Nothing new")
        case judging.FAILED:
            return f"{verdict.column}: {verdict.why}" if verdict.column else verdict.why
        case _:
            return _upper(verdict.why)


def _chosen(verdict: Verdict, choice: Choice) -> str:
    if choice.action == judging.LEAVE:
        return _tr("Left out, as you wish")
    if choice.action == judging.AS_NEW:
        return _tr("Somebody new, as you wish")
    if choice.action == judging.TAKE:
        return _tr("What the file says, as you wish")
    name = next((known.name for known in verdict.could_be if known.id == choice.person), verdict.who)
    return _tr("Goes to {name}, as you wish").format(name=name)


def change(one: Change) -> str:
    """One value that changes: "note: old → new"."""
    field = record_words.column(one.field) if one.field.islower() else one.field
    after = _short(one.after)
    return f"{field}: {_short(one.before)} → {after}" if one.before else f"{field}: {after}"


def _short(text: str) -> str:
    line = " ".join(text.split())
    return f"{line[:60]}…" if len(line) > 60 else line


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]


def _tr(text: str) -> str:
    return QCoreApplication.translate("VerdictWords", text)
