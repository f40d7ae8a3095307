"""The words a command line may have. Each command is a function of one module, imported when it is called."""

import argparse
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import Any, NoReturn

from crm_app import __version__
from crm_app.errors import Unusable

KINDS = (
    "people", "organisations", "meetings", "referrals", "cards", "requests", "follow-ups", "questions", "answers",
    "notes", "imports",
)  # fmt: skip


ANSWERS = ("agreed", "declined", "redirected", "bounced", "replied", "not-now")
REPORTS = (
    "field", "activity", "contacts", "cards", "detailed", "phones", "labels", "envelopes", "birthdays", "sheets",
    "shortlist",
)  # fmt: skip
_DIGITS = 9


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        """One sentence instead of the usage block; `--help` gives the rest."""
        raise Unusable(f"{message[:1].upper()}{message[1:]}. See: {self.prog} --help")


def parse(words: Sequence[str]) -> argparse.Namespace:
    """The arguments, with `run` as the function that does them; raises Unusable for what cannot be understood."""
    return _parser().parse_args(list(words))


def _parser() -> _Parser:
    parser = _Parser(
        prog="crm-app",
        description="Rapport: a personal CRM for informational interviews. Without a command it opens the window.",
    )
    parser.add_argument("--version", action="version", version=f"crm-app {__version__}")
    parser.add_argument(
        "--data", metavar="DIR", help="the folder of the book (else CRM_APP_DATA, else the system's place for data)"
    )
    commands = parser.add_subparsers(metavar="COMMAND", required=True)

    def command(name: str, place: str, help_text: str) -> argparse.ArgumentParser:
        one = commands.add_parser(name, help=help_text, description=help_text, allow_abbrev=False)
        one.set_defaults(run=_later(place))
        one.add_argument("--now", metavar="TIME", help="as if it were this time, e.g. 2026-12-03T14:00Z")
        return one

    _people(command)
    _exchange(command)
    _meetings(command)
    _insights(command)
    _asking(command)
    _history(command)
    _safety(command)
    return parser


_Command = Callable[[str, str, str], argparse.ArgumentParser]


def _later(place: str) -> Callable[[argparse.Namespace], Any]:
    module, function = place.split(".")

    def run(arguments: argparse.Namespace) -> Any:
        return getattr(import_module(f"crm_app.cli.{module}"), function)(arguments)

    return run


def _people(command: _Command) -> None:
    one = command("add", "people.add", "Add a person; prints the uid.")
    one.add_argument("name", metavar="PERSON_NAME")
    for option in ("--uid", "--note", "--title", "--organisation"):
        one.add_argument(option)
    for option in ("--email", "--phone", "--url", "--tag"):
        one.add_argument(option, action="append", default=[])
    one.add_argument("--source", metavar="CHANNEL", help="how you came to them: LinkedIn, family, an association ...")
    one.add_argument("--referred-by", metavar="UID", help="who named them")
    command(
        "batch",
        "batch.batch",
        "Do one JSON operation a line from standard input; each is durable when its OK is printed.",
    )
    one = command("list", "listing.listing", "List records.")
    one.add_argument("kind", nargs="?", choices=KINDS, default="people", metavar="KIND")
    one.add_argument("--query", default="", help="only those in which every word of this begins a word")
    one.add_argument("--limit", type=_count)
    _answer(one)
    one = command("show", "listing.show", "Show one record.")
    one.add_argument("kind", choices=KINDS, metavar="KIND")
    one.add_argument("uid", metavar="UID")
    _answer(one)
    one = command("search", "listing.search", "Search people, organisations, notes, answers and cards.")
    one.add_argument("text")
    one.add_argument("--limit", type=_count, default=20)
    _answer(one)
    command("demo", "people.demo", "Fill an empty book with the sample data.")


def _answer(one: argparse.ArgumentParser) -> None:
    one.add_argument("--json", action="store_true")


def _exchange(command: _Command) -> None:
    one = command("import", "exchange.take_in", "Take in files: vCard, LinkedIn archive, CSV, JSON.")
    one.add_argument("files", nargs="+", metavar="FILE")
    one.add_argument("--format", default="auto", choices=("auto", "vcard3", "vcard4", "csv", "json", "ics"))
    one.add_argument(
        "--messages", action="store_true", help="take in the text of LinkedIn messages too, marked private"
    )
    one.add_argument("--mapping", metavar="FILE", help='what the columns of a CSV are: {"columns": {"Naam": "name"}}')
    one.add_argument("--rejects", metavar="FILE", help="put the rows that could not be understood there, to repair")
    one.add_argument("--dry-run", action="store_true", help="only say what would happen")
    one.add_argument("--json", action="store_true")
    one = command(
        "duplicates", "joining.duplicates", "Who is in the book twice: safely, with something against, perhaps."
    )
    one.add_argument("kind", nargs="?", choices=("people", "organisations"), default="people", metavar="KIND")
    one.add_argument("--not-same", nargs=2, metavar="UID", help="remember that these two are not the same")
    one.add_argument("--json", action="store_true")
    one = command("merge", "joining.merge", "Make one person, or organisation, of several; prints the uid that stays.")
    one.add_argument("keep", nargs="?", metavar="KEEP_UID")
    one.add_argument("others", nargs="*", metavar="OTHER_UID")
    one.add_argument("--safe", action="store_true", help="merge everybody in the safe lane of `duplicates`")
    one = command("export", "exchange.give_out", "Write people to a file, or everything to a zip or a folder.")
    one.add_argument("file", metavar="FILE", help=".vcf, .csv, .json, .ics; .zip or `--format folder` for everything")
    one.add_argument("--format", choices=("vcard3", "vcard4", "csv", "json", "ics", "folder"))
    one.add_argument("--query", default="")
    one.add_argument("--view", default="", metavar="NAME", help="only the people of a saved view")
    one.add_argument("--columns", default="", metavar="NAME,EMAILS,...", help="of a CSV, in this order")
    one.add_argument("--private", action="store_true", help="private people and notes too")
    one = command("card", "cards.card", "Read pictures of business cards; needs no book unless they are kept.")
    one.add_argument("pictures", nargs="+", metavar="PICTURE", help="JPEG, PNG, WebP, TIFF, HEIC, PDF")
    one.add_argument("--together", action="store_true", help="they are the sides of one card")
    one.add_argument("--save", action="store_true", help="keep them in the inbox of cards; prints their uids")
    one.add_argument("--json", action="store_true")


def _meetings(command: _Command) -> None:
    one = command("meeting", "meetings.meeting", "Plan a meeting; prints its uid.")
    one.add_argument("person", metavar="PERSON_UID")
    one.add_argument("--start", required=True, metavar="2026-12-03T14:00")
    one.add_argument("--zone", metavar="America/New_York", help="where they are; else the machine's zone")
    one.add_argument("--minutes", type=_count)
    one.add_argument("--mode", choices=("in-person", "phone", "video"), default="in-person")
    for option in ("--place", "--directions", "--parking", "--goal"):
        one.add_argument(option, default="")
    _answer(command("due", "due.due", "What is due and next, the most pressing first."))
    one = command("prep", "meetings.prep", "Make the one-page prep sheet of a meeting.")
    one.add_argument("meeting", metavar="MEETING_UID|PERSON_UID")
    one.add_argument("-o", "--output", required=True, metavar="FILE.pdf", help=".pdf, or .html for a screen reader")
    one.add_argument("--paper", choices=("letter", "a4"))
    one.add_argument("--large-print", action="store_true", help="as many pages as it needs")


def _insights(command: _Command) -> None:
    one = command("tree", "insights.tree", "Who named whom.")
    one.add_argument("uid", nargs="?", metavar="UID", help="only this person's branch")
    one.add_argument("-o", "--output", metavar="FILE", help="draw it as .svg, .pdf or .png")
    one.add_argument("--paper", choices=("letter", "a4"))
    one.add_argument("--json", action="store_true")
    one = command("yield", "insights.yielding", "What each person and channel brought.")
    one.add_argument("--json", action="store_true")
    one = command("coverage", "insights.covering", "Whose voices were heard on which topic of which field.")
    one.add_argument("--json", action="store_true")
    _report(command)
    one = command("letter", "letters.letter", "Write a letter or script with what the book knows.")
    one.add_argument(
        "kind", metavar="KIND", help="request, nudge, confirmation, thank-you, report-back, phone-script ..."
    )
    one.add_argument("about", metavar="MEETING_UID|PERSON_UID")
    one.add_argument("-o", "--output", metavar="FILE.eml", help="a draft for the mail program")


def _report(command: _Command) -> None:
    one = command("report", "reports.report", "Write as PDF what was learned, how the search went, or people on paper.")
    one.add_argument("-o", "--output", required=True, metavar="FILE.pdf")
    one.add_argument("--kind", choices=REPORTS, default="field", metavar="|".join(REPORTS))
    one.add_argument("--field", default="", metavar="FIELD", help="only what was learned of this field")
    one.add_argument("--no-names", action="store_true", help="leave names out, and counts under three")
    one.add_argument("--query", default="", help="only people in whom every word of this begins a word")
    one.add_argument("--view", default="", metavar="NAME", help="only the people of a saved view")
    one.add_argument("--notes", action="store_true", help="with the notes, in the detailed list")
    days = one.add_mutually_exclusive_group()
    days.add_argument("--day", metavar="2026-12-03", help="the prep sheets of this day, else of today")
    days.add_argument("--week", metavar="2026-12-03", help="the prep sheets of the week of this day, from Monday on")
    one.add_argument("--paper", choices=("letter", "a4"))


def _asking(command: _Command) -> None:
    one = command("request", "asking.request", "A request was sent; again: they were reminded. Prints its uid.")
    one.add_argument("person", metavar="PERSON_UID")
    _at(one)
    one = command("reply", "asking.reply", "They answered; prints the uid of whom they named instead.")
    one.add_argument("person", metavar="PERSON_UID")
    one.add_argument("answer", choices=ANSWERS, metavar="|".join(ANSWERS))
    one.add_argument("--to", metavar="NAME", help="whom they named instead, with “redirected”")
    _at(one)
    one = command("sent", "asking.sent", "A letter of that kind went out, or a call was made; prints its uid.")
    one.add_argument("kind", metavar="KIND", help="thank-you, report-back, nudge, phone-call ...")
    one.add_argument("record", metavar="MEETING_UID|PERSON_UID")
    _at(one)
    one = command("held", "asking.held", "A meeting took place: when it really ended.")
    one.add_argument("meeting", metavar="MEETING_UID")
    one.add_argument("--end", required=True, metavar="TIME")
    one.add_argument("--start", metavar="TIME", help="when it really began, else as planned")
    one = command("refer", "asking.refer", "Somebody named a person; prints the uid of the person named.")
    one.add_argument("referrer", metavar="REFERRER_UID")
    one.add_argument("name", metavar="NAME")
    one.add_argument("--uid", help="the uid of the person named")
    one.add_argument("--meeting", metavar="MEETING_UID", help="in which they were named")
    one.add_argument("--may-use-name", choices=("yes", "no", "unknown"), default="unknown")
    _at(one)
    one = command("playbook", "asking.playbook", "Show the playbooks, or choose one for the present search.")
    one.add_argument("name", nargs="?", metavar="NAME")
    _answer(one)


def _at(one: argparse.ArgumentParser) -> None:
    one.add_argument("--at", metavar="TIME", help="when it was, else now")


def _history(command: _Command) -> None:
    one = command("history", "history.show", "What was done, newest first.")
    one.add_argument("--limit", type=_count)
    one.add_argument("--json", action="store_true")
    command("undo", "history.undo", "Take the last thing done back.")
    command("redo", "history.redo", "Do again what was taken back.")
    one = command("revert", "history.revert", "Take one older entry back by itself.")
    one.add_argument("entry", type=_count, metavar="ENTRY_ID")
    one.add_argument("--keep-changed", action="store_true", help="leave what was changed since as it is")


def _safety(command: _Command) -> None:
    one = command("backup", "safety.backup", "Write one file with everything, verified before it is called done.")
    one.add_argument("file", metavar="FILE")
    one = command("restore", "safety.restore", "Put a backup in place; the present book is kept aside.")
    one.add_argument("file", metavar="FILE")
    command("check", "safety.check", "Verify the database, the search index, the pictures and the history.")
    command("recover", "safety.recover", "Save what can be saved from a damaged book; the damaged files are kept.")


def _count(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) <= _DIGITS):
        raise argparse.ArgumentTypeError(f"“{text}” is no count")
    return int(text)
