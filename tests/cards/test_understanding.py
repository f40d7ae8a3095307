"""Cards as lines of text, from many countries: who, what, where, and what else."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_app.cards.card import CODE, Card
from crm_app.cards.lines import Line, in_rows, parts, plain_lines
from crm_app.cards.understanding import understand


def card(text: str, *codes: str) -> Card:
    return understand(plain_lines(text), codes)


def test_a_card_of_two_offices_keeps_both() -> None:
    read = card(
        """ACME WIDGETS
        Acme Widgets International, Inc.
        John Q. Public, P.E.
        Senior Vice President – Operations
        New York Office: 350 Fifth Avenue, 34th Floor, New York, NY 10118
        Tel: (212) 555-0100 ext. 234 | Fax: (212) 555-0101
        Chicago Office: 233 S. Wacker Dr., Suite 8400, Chicago, IL 60606
        Tel: (312) 555-0144
        Cell: (917) 555-0199
        jpublic@acmewidgets.com | www.acmewidgets.com"""
    )
    assert (read.name.text, read.given.text, read.family.text, read.suffix) == (
        "John Q. Public",
        "John",
        "Public",
        "P.E.",
    )
    assert read.organisation.text == "Acme Widgets International, Inc."
    assert read.title.text == "Senior Vice President – Operations"
    assert [(phone.text, phone.kind) for phone in read.phones] == [
        ("+12125550100", "office"), ("+12125550101", "fax"), ("+13125550144", "office"), ("+19175550199", "mobile"),
    ]  # fmt: skip
    assert [value.text.partition(",")[0] for value in read.addresses] == ["350 Fifth Avenue", "233 S. Wacker Dr."]


def test_a_vietnamese_card_has_the_family_name_first() -> None:
    read = card(
        """TPJ
        CÔNG TY CỔ PHẦN THƯƠNG MẠI TÂN PHÁT
        Nguyen Van An
        Sales Manager
        Address: 45 Le Loi Street, District 1, Ho Chi Minh City, Vietnam
        T E L : (84-8) 3822 1234
        H/P: 0903 123 456
        Email: an.nguyen@tanphat.com.vn
        Tax code: 0301234567"""
    )
    assert (read.name.text, read.family.text) == ("Nguyen Van An", "Nguyen")
    assert read.organisation.text.startswith("CÔNG TY")
    assert [phone.text for phone in read.phones] == ["+84838221234", "+84903123456"]
    assert read.addresses[0].text.startswith("45 Le Loi")


def test_a_japanese_card_is_read_as_far_as_its_letters_are() -> None:
    read = card(
        """株式会社 北野精機
        営業部 部長
        山田 太郎
        〒530-0001 大阪市北区梅田2-4-9
        TEL 06-6345-1180 FAX 06-6345-1181
        E-mail: yamada@kitano-seiki.co.jp"""
    )
    assert (read.name.text, read.family.text, read.given.text) == ("山田 太郎", "山田", "太郎")
    assert (read.title.text, read.organisation.text) == ("営業部 部長", "株式会社 北野精機")
    assert [(phone.text, phone.kind) for phone in read.phones] == [("+81663451180", "office"), ("+81663451181", "fax")]


def test_several_people_on_a_card_are_offered_apart() -> None:
    read = card(
        """Maple Leaf Bakery
        Emily Carter
        Owner
        emily@mapleleafbakery.ca
        James Carter
        Head Baker
        james@mapleleafbakery.ca
        12 King Street West, Toronto, ON M5H 1A1"""
    )
    (other,) = read.others
    assert {read.name.text, other.name.text} == {"Emily Carter", "James Carter"}
    assert {read.title.text, other.title.text} == {"Owner", "Head Baker"}


def test_nothing_is_made_up_where_nothing_stands() -> None:
    read = card("Dana Whitaker\nFreelance Illustrator\n+1 917 555 0134\ndana@danawhitaker.com")
    assert (read.name.text, read.title.text) == ("Dana Whitaker", "Freelance Illustrator")
    assert read.organisation.text == ""
    assert read.addresses == ()


def test_numbers_of_registers_and_streets_are_no_phones() -> None:
    read = card("Avv. Marco Rossi\nVia Garibaldi 15 - 10122 Torino\nTel. 011 5612345\nP.IVA 01234567890\nm@rossi.it")
    assert [phone.text for phone in read.phones] == ["+390115612345"]
    assert read.addresses[0].text == "Via Garibaldi 15 - 10122 Torino"


def test_a_host_misread_in_one_place_is_mended_by_the_other() -> None:
    read = card(
        "Stadtwerke Altental\nSabine Jäger\nE sabine.jager@stadtwerkealtental.ou\nW https://stadtwerkealtental.eu/team"
    )
    assert read.emails[0].text == "sabine.jager@stadtwerkealtental.eu"
    read = card("Sagar Hospitals\nr@sagarhospitals.com\nWeb: sagarhospitals.comv/team")
    assert [url.text for url in read.urls] == ["sagarhospitals.com/team"]
    lines = plain_lines(
        "Cubalt Research LLP\nFiona Pemberton\nf.pemberton@cobaltresearch.org.uk\nwww.cobaltresearch.org.uk"
    )
    read = understand([replace(line, score=0.94) for line in lines])
    assert read.organisation.text == "Cobalt Research LLP"


def test_the_code_of_a_card_is_believed_before_its_print() -> None:
    code = "MECARD:N:McAllister,María;TEL:+15125550181;EMAIL:maria@calder.org;;"
    read = card("MARÍA E. MCALLISTER\nLab Manager\nCalder\nT (512) 555-0181\nE marla@calder.org", code)
    assert read.name.text == "María E. McAllister"
    assert [mail.text for mail in read.emails] == ["maria@calder.org"]
    assert [phone.text for phone in read.phones] == ["+15125550181"]
    alone = understand([], [code])
    assert (alone.name.text, alone.name.source, alone.family.text) == ("María McAllister", CODE, "McAllister")


def test_every_value_has_its_certainty_and_its_place() -> None:
    lines = [
        replace(line, quad=((0, line.top), (200, line.top), (200, line.bottom), (0, line.bottom)))
        for line in plain_lines("Ana Ruiz\nHead of Water\nana@noaa.example | noaa.example")
    ]
    read = understand(lines)
    said = read.as_json()
    assert set(said["confidence"]) >= {"name", "given", "family", "title", "emails", "urls"}
    assert all(0 < value <= 1 for value in said["confidence"].values())
    assert all(len(value.boxes[0]) == 4 for value in (read.name, read.title, read.emails[0]))


def test_a_line_is_cut_where_it_holds_two_things() -> None:
    texts = [part.text for part in parts(Line("Tel. 030 123 · Fax 030 124 | Kungsgatan 51"))]
    assert texts == ["Tel. 030 123", "Fax 030 124", "Kungsgatan 51"]
    left = Line(
        "Tel 1234567",
        places=tuple(place / 11 for place in range(11)),
        right=110,
        bottom=10,
        quad=((0, 0), (110, 0), (110, 10), (0, 10)),
    )
    assert left.part(4, 11).box()[0][0] == pytest.approx(40)


def test_lines_of_one_row_are_read_from_left_to_right() -> None:
    lines = [
        Line("b", left=100, right=150, top=1, bottom=21),
        Line("a", left=0, right=50, bottom=20),
        Line("c", top=40, bottom=60),
    ]
    assert [(line.text, line.row) for line in in_rows(lines)] == [("a", 0), ("b", 0), ("c", 1)]


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"]), max_size=40), max_size=12))
def test_no_lines_upset_the_understanding(texts: list[str]) -> None:
    read = card("\n".join(texts))
    said = read.as_json()
    assert all(0 < value <= 1 for value in said["confidence"].values())
