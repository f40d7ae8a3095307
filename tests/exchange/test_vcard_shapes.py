"""A card of a known shape is read in a shorter way, which must give what the long way gives."""

from hypothesis import given, settings
from hypothesis import strategies as st

from crm_app.domain.incoming import Row
from crm_app.exchange.vcard.cards import Gathering
from crm_app.exchange.vcard.lines import blocks, open_source
from crm_app.exchange.vcard.reader import card_rows
from crm_app.exchange.vcard.shapes import Shapes

HEADS = [
    "VERSION", "FN", "N", "UID", "NICKNAME", "TITLE", "ORG", "NOTE", "CATEGORIES", "EMAIL;TYPE=WORK", "EMAIL",
    "TEL;TYPE=CELL", "TEL;TYPE=HOME,VOICE", "URL", "ADR;TYPE=HOME", "ADR", "FN;CHARSET=UTF-8", "item1.EMAIL",
    "EMAIL;TYPE=PREF", "TEL;PREF=1", "X-ABLABEL", "BDAY", "NOTE;ENCODING=QUOTED-PRINTABLE", "AGENT", "BEGIN", "END",
    'TEL;X="a:b"', "no head", "",
]  # fmt: skip
PIECE = st.sampled_from(
    [
        "Ada", "ada@x.example", "+44 20 7946 0001", "(0)", "a", " ", "\t", ";", ",", "\\", "\\n", "\\,", "\\;", "\\N",
        "=", ":", "tel:", "mailto:", "https://www.linkedin.com/in/ada", "é", "\u2028", "\x1c", "\xa0", "\n ", "\n",
        "=3D", "VCARD", '"', "Doe;Jane;;;", ";;1 Elm Street;Portland;;27607;", "1980-04-12",
    ]
)  # fmt: skip
VALUE = st.lists(PIECE, max_size=4).map("".join)
LIKELY = {
    "FN": st.sampled_from(["Jane Doe", "Doe\\, Jane", "J"]),
    "N": st.just("Doe;Jane;;;"),
    "UID": st.just("urn:uuid:1"),
    "TITLE": st.sampled_from(["Director\\, Research", "Actuary"]),
    "ORG": st.sampled_from(["Elm Bank", "Elm\\; Oak"]),
    "NOTE": st.sampled_from(["one\\ntwo", "a\n  b", "one"]),
    "EMAIL;TYPE=WORK": st.just("Jane@x.example"),
    "TEL;TYPE=CELL": st.sampled_from(["+44 20 7946 0001", "0711 123"]),
    "ADR;TYPE=HOME": st.just(";;1 Elm Street;Portland;;27607;"),
}
PLAIN_LINE = st.sampled_from(sorted(LIKELY)).flatmap(lambda head: LIKELY[head].map(lambda value: f"{head}:{value}"))
ANY_LINE = st.tuples(st.sampled_from(HEADS), VALUE).map(":".join)
LINES = st.tuples(
    st.lists(PLAIN_LINE, max_size=9, unique_by=lambda line: line.split(":")[0]), st.lists(ANY_LINE, max_size=2)
)


def both(text: str) -> tuple[list[Row], list[Row]]:
    """(the short way where it goes, the long way) through the same cards."""
    source = open_source(text.encode("utf-8", "surrogatepass"))
    shapes, short, long = Shapes(), list[Row](), list[Row]()
    for _, line, block in blocks(source):
        person = shapes.person(block, line)
        if person:
            short.append(person)
            walk = Gathering(source)
            long += [row for card in [*walk.cards_of(block, line), *walk.unended()] for row in card_rows(card)]
    return short, long


def card(lines: tuple[list[str], list[str]]) -> str:
    return "\n".join(["BEGIN:VCARD", "VERSION:3.0", *lines[0], *lines[1], "END:VCARD", ""])


@given(st.lists(LINES, min_size=1, max_size=3))
@settings(max_examples=400)
def test_the_short_way_gives_what_the_long_way_gives(cards: list[tuple[list[str], list[str]]]) -> None:
    short, long = both("".join(map(card, cards)))
    assert short == long
    assert list(map(type, short)) == list(map(type, long))


def test_a_plain_card_goes_the_short_way() -> None:
    lines = [
        "FN:Dr\\; Jane Doe", "N:Doe;Jane;;;", "UID:urn:uuid:1", "TITLE:Director\\, Research", "ORG:Elm Bank",
        "CATEGORIES:friend", "NOTE:one\\ntwo", "EMAIL;TYPE=WORK:Jane@x.example", "TEL:+44 20 7946 0001",
        "URL:https://www.linkedin.com/in/jane", "ADR;TYPE=HOME:;;1 Elm Street;Portland;;27607;",
    ]  # fmt: skip
    short, long = both("\n".join(["BEGIN:VCARD", "VERSION:3.0", *lines, "END:VCARD", ""]))
    assert len(short) == 1
    assert short == long
