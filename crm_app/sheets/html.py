"""The prep sheet as one self-contained HTML page whose headings follow the clock: for screen readers and small screens.

Nothing is cut: a page that scrolls has room. Every text is escaped, nothing is fetched, no script runs.
"""

from collections.abc import Iterator
from html import escape

from crm_app.domain.prep import PrepFacts
from crm_app.sheets.clock import Clock
from crm_app.sheets.outline import Outline, outline
from crm_app.sheets.passages import Passage, passages
from crm_app.sheets.side_sections import TICK, Item
from crm_app.sheets.text import clean, each_text
from crm_app.sheets.words import Words, words_of

_STYLE = (
    "body{font:1.05rem/1.5 'Source Sans 3',system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem}"
    "h1{margin-bottom:0}h2{border-top:2px solid;padding-top:.5rem;font-size:1.1rem}"
    ".said{font-family:'Source Serif 4',Georgia,serif;font-size:1.15em}.tick{list-style:'\\2610\\20'}"
)
_RIGHT_TO_LEFT = frozenset({"ar", "he", "iw", "fa", "ur", "ps", "sd", "yi", "dv"})


def page(facts: PrepFacts, *, words: Words | None = None) -> str:
    """The whole page; a viewer brings its own fonts, so every text stays in its own script."""
    sheet = outline(each_text(facts, clean), words or words_of(facts.locale))
    language = Clock(facts.locale).language or "en"
    way = "rtl" if language in _RIGHT_TO_LEFT else "ltr"
    title = f"{sheet.words('Prep sheet')} – {sheet.facts.person.name}"
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(language)}" dir="{way}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width">\n'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        f"<title>{escape(title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n<main>\n"
        + "\n".join(_body(sheet))
        + "\n</main>\n</body>\n</html>\n"
    )


def _body(sheet: Outline) -> Iterator[str]:
    person = sheet.facts.person
    yield f'<h1 dir="auto">{escape(person.name)}</h1>'
    for text in (person.second_name, sheet.said, person.title, person.organisation):
        yield from _paragraph(text)
    yield from _paragraph(f"{sheet.date}, {sheet.when}")
    yield from _paragraph(sheet.mode)
    if sheet.elsewhere:
        yield from _paragraph(" ".join(sheet.elsewhere))
    for passage in passages(sheet):
        yield from _passage(passage)


def _paragraph(text: str, kind: str = "") -> Iterator[str]:
    if text:
        yield f'<p dir="auto"{f" class={kind}" if kind else ""}>{escape(text)}</p>'


def _passage(passage: Passage) -> Iterator[str]:
    yield f'<section>\n<h2 dir="auto">{escape(passage.heading)}</h2>'
    yield from _paragraph(passage.spoken, "said")
    if passage.items:
        kind = "ol" if passage.ordered else "ul"
        yield f"<{kind}>\n" + "\n".join(map(_item, passage.items)) + f"\n</{kind}>"
    yield "</section>"


def _item(item: Item) -> str:
    lead = f"<strong>{escape(item.lead)}</strong> " if item.lead else ""
    return f'<li dir="auto"{" class=tick" if item.mark == TICK else ""}>{lead}{escape(item.text)}</li>'
