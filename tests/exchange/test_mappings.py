"""Tables nobody has seen before: what their columns seem to be, what somebody says they are, and knowing them again."""

import pytest

from crm_app.domain.incoming import IncomingPerson
from crm_app.domain.mappings import Mapping, parse, signature
from crm_app.errors import Unusable
from crm_app.exchange.csvfiles.guessing import look_into
from crm_app.exchange.reading import How
from crm_app.exchange.recognise import read_data
from crm_app.exchange.rejects import write as write_rejects

CLUB = (
    "Lid;Bereikbaar;Woonplaats;Werkt bij;Lid sinds\nAna Adler;ana@x.example;Utrecht;Acme Inc;2019\n"
    "Bo Brandt;+31 6 1234 5678;Gent;Birch Ltd;2020\n"
)
NO_HEADERS = (
    "Ana,Adler,ana@x.example,+1 555 010 0100,https://x.example\nBo,Brandt,bo@x.example,+1 555 010 0101,www.bo.example\n"
)


def words(text: str) -> list[str]:
    return [guess.word for guess in look_into(text.encode()).guesses]


def people(data: str | bytes, how: How) -> list[IncomingPerson]:
    rows = read_data(data.encode() if isinstance(data, str) else data, how).rows
    return [row for row in rows if isinstance(row, IncomingPerson)]


def test_44_columns_are_guessed_by_what_stands_in_them() -> None:
    assert words(NO_HEADERS) == ["given", "family", "email", "phone", "url"]
    dutch = "Wie,Wat,Waar,Wanneer\nAna Adler,Software Engineer,Acme Inc,12.04.1980\nBo Brandt,Head,Birch Ltd,\n"
    assert words(dutch) == ["name", "title", "organisation", "birthday"]
    assert words("Contact person;Mail-Adresse;Telefon privat;Vermerk\nAna Adler;a@x.example;+49 30 1234;x\n") == [
        "name", "email", "phone:home", "custom",
    ]  # fmt: skip


def test_44_a_table_without_headers_says_so() -> None:
    sheet = look_into(NO_HEADERS.encode())
    assert (sheet.header_row, sheet.delimiter, sheet.headers[:2]) == (0, ",", ("Column 1", "Column 2"))
    assert len(sheet.rows) == 2
    with pytest.raises(Unusable, match="headers"):
        read_data(NO_HEADERS.encode())
    ana, _ = people(NO_HEADERS, How(mapping=sheet.mapping()))
    assert (ana.name, [detail.kind for detail in ana.details]) == ("Ana Adler", ["email", "phone", "url"])


def test_44_the_headers_need_not_come_first() -> None:
    sheet = look_into(f"Ledenlijst\n\n{CLUB}".encode())
    assert (sheet.header_row, sheet.delimiter, sheet.headers[0]) == (3, ";", "Lid")


def test_what_somebody_says_goes_before_what_is_guessed() -> None:
    mapping = parse(
        '{"columns": {"Lid": "name", "Bereikbaar": "email:work", "Woonplaats": "address.city:home", "Werkt bij": '
        '"organisation", "Lid sinds": "custom:Since"}}'
    )
    ana, bo = people(CLUB, How(mapping=mapping))
    assert (ana.name, ana.organisation, ana.custom) == ("Ana Adler", "Acme Inc", (("Since", "2019"),))
    assert [detail[:3] for detail in ana.details] == [
        ("email", "work", "ana@x.example"),
        ("address", "home", "Utrecht"),
    ]
    assert bo.organisation == "Birch Ltd"


def test_a_column_may_be_left_out_and_the_encoding_told() -> None:
    text = "Name,Secret\nJörg,x\n".encode("mac_roman")
    (row,) = people(text, How(mapping=Mapping((("Secret", "-"),), encoding="mac_roman")))
    assert (row.name, row.custom) == ("Jörg", ())
    with pytest.raises(Unusable, match="no encoding"):
        read_data(text, How(mapping=Mapping((), encoding="klingon")))


def test_a_saved_mapping_comes_back_by_the_headers() -> None:
    mapping = Mapping((("Lid", "name"), ("Werkt bij", "organisation")))
    saved = {signature(("lid sinds", "LID", "Werkt bij", "Woonplaats", "Bereikbaar")): mapping}
    assert [row.organisation for row in people(CLUB, How(saved=saved))] == ["Acme Inc", "Birch Ltd"]
    with pytest.raises(Unusable, match="headers"):
        read_data(CLUB.replace("Lid sinds", "Betaald").encode(), How(saved=saved))


def test_a_mapping_reads_back_from_its_file() -> None:
    mapping = Mapping((("Lid", "name"), ("Lid", "-")), ";", "cp1252", 3)
    assert parse(mapping.as_json()) == mapping


@pytest.mark.parametrize(
    "text",
    ["", "[]", '{"columns": 3}', '{"columns": {"a": 3}}', '{"columns": {"a": "shoe"}}',
     '{"columns": {}, "header_row": -1}', '{"columns": {}, "delimiter": "::"}'],
)  # fmt: skip
def test_what_is_no_mapping_is_refused_in_words(text: str) -> None:
    with pytest.raises(Unusable):
        parse(text)


def test_rejects_come_with_their_line_and_why_and_can_be_repaired() -> None:
    text = 'Name,Note\nAna,fine\nBo,"broken,x\n,nobody\n'
    failed = {3: "A quotation mark never closes", 4: "Nobody is named in this row"}
    out = b"".join(write_rejects(text.encode(), "csv", failed)).decode()
    assert out == (
        "Name,Note,Line in the file,Why it was not taken in\n"
        "Bo,broken,x,3,A quotation mark never closes\n,nobody,4,Nobody is named in this row\n"
    )
    (cy,) = people(out.replace(",nobody", "Cy,repaired").replace("Bo,broken,x,3", ",,3"), How())
    assert (cy.name, cy.note, cy.custom) == ("Cy", "repaired", ())


def test_rejects_of_cards_are_cards() -> None:
    text = b"BEGIN:VCARD\nFN:Ana\nEND:VCARD\nBEGIN:VCARD\nX-SHOE:38\nEND:VCARD\n"
    assert b"".join(write_rejects(text, "vcard", {4: "no name"})) == (
        b"BEGIN:VCARD\r\nX-SHOE:38\r\nX-RAPPORT-PROBLEM:line 4: no name\r\nEND:VCARD\r\n"
    )
