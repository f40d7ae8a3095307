"""What stands in a line: addresses of mail and web, numbers, names, titles, organisations, codes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_app.cards import addresses, closeness, countries, mails, organisations, payloads, people, phones, titles

LINES = st.text(st.sampled_from("aeinrsAEI äßé@.:/+-()0123456789|·,w\u3042\u5317"), max_size=60)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("E maria@calder.org", ["maria@calder.org"]),
        ("Email:ana.ruiz@x-y.co.uk · www.x-y.co.uk", ["ana.ruiz@x-y.co.uk"]),
        ("E-Mailinfo@holzwerk.ch", ["info@holzwerk.ch"]),
        ("ana @ noaa.example", ["ana@noaa.example"]),
        ("Ik@kjholst.dk", ["lk@kjholst.dk"]),
        ("ANA@X.COM", ["ana@x.com"]),
        ("@stadtwerke", []),
    ],
)
def test_mail_addresses_are_found(text: str, found: list[str]) -> None:
    assert [one.value for one in mails.mails(text)] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("w. www.northwind.com", ["www.northwind.com"]),
        ("W https://stadtwerke.eu/team", ["https://stadtwerke.eu/team"]),
        ("Http://www.bright.com.cn", ["http://www.bright.com.cn"]),
        ("sagarhospitals.com/team", ["sagarhospitals.com/team"]),
        ("maria@calder.org", []),
        ("Halcyon Design S.A.", []),
        ("Rebecca Stone, Ph.D.", []),
        ("U.S.A.", []),
        ("Ege Tekstil A.S.", []),
    ],
)
def test_web_addresses_are_found_and_abbreviations_are_none(text: str, found: list[str]) -> None:
    assert [one.value for one in mails.webs(text)] == found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("(0) +33.1.23.48.12.45", [("+33123481245", "office")]),
        ("Tél. : 04 76 21 44 08", [("+33476214408", "office")]),
        ("Port. : 06 31 55 09 17", [("+33631550917", "mobile")]),
        ("Fax 01 23 48 48 49", [("+33123484849", "fax")]),
        ("T E L : 01 23 48 48 48".replace("T E L", "TEL"), [("+33123484848", "office")]),
        ("Tel. 01 23 48 48 48 Fax 01 23 48 48 49", [("+33123484848", "office"), ("+33123484849", "fax")]),
        ("01 23 48 48 48 (Fax)", [("+33123484848", "fax")]),
        ("O1 23 48 4B 48", [("+33123484848", "office")]),
        ("06 31 55 09 17", [("+33631550917", "mobile")]),
        ("SIRET 732 829 320 00074", []),
        ("44042 Nantes Cedex 2", []),
        ("2019-2024", []),
    ],
)
def test_numbers_of_a_french_card(text: str, expected: list[tuple[str, str]]) -> None:
    found = [phones.phone(number, ["FR"]) for number in phones.numbers(text)]
    assert [(one.number, one.kind) for one in found if one] == expected


@pytest.mark.parametrize(
    ("text", "country", "number", "kind"),
    [
        ("+44 (0)121 286 0211", "US", "+441212860211", "office"),
        ("M 0091 81230 10922", "US", "+918123010922", "mobile"),
        ("P: (503) 555-0142", "US", "+15035550142", "office"),
        ("07700 900 412", "GB", "+447700900412", "mobile"),
        ("07121 / 94 33-120", "DE", "+4971219433120", "office"),
        ("H/P: 0903 123 456", "VN", "+84903123456", "mobile"),
        ("0. 08-12 02 27", "SE", "+468120227", "office"),
        ("0.08-12 02 27", "SE", "+468120227", "office"),
        ("1 030 136442", "DE", "+4930136442", "office"),
    ],
)
def test_numbers_as_their_countries_write_them(text: str, country: str, number: str, kind: str) -> None:
    (held,) = phones.numbers(text)
    found = phones.phone(held, [country])
    assert found is not None
    assert (found.number, found.kind) == (number, kind)


def test_an_extension_is_told_apart() -> None:
    (held,) = phones.numbers("Tel: (212) 555-0100 ext. 234")
    assert held.extension == "234"
    found = phones.phone(held, ["US"])
    assert found is not None
    assert found.number == "+12125550100"


def test_the_country_is_told_by_what_the_card_has() -> None:
    assert countries.ranked(["Königsallee 26", "40213 Düsseldorf"], ["a@b.de"])[0] == "DE"
    assert countries.ranked(["T (512) 555-0181"], ["maria@calder.org"])[0] == "US"
    assert countries.ranked(["Bristol BS1 4DJ"], ["f@cobalt.com"])[0] == "GB"
    assert countries.ranked([], ["a@b.com"], ["+46 8 12 44 24"])[0] == "SE"


@pytest.mark.parametrize(
    ("text", "locals_", "given_name", "family"),
    [
        ("Begoña GARCÍA MUÑOZ", [], "Begoña", "García Muñoz"),
        ("Begoña García Muñoz", ["garciamunozb"], "Begoña", "García Muñoz"),
        ("MARÍA E. MCALLISTER", ["maria"], "María", "McAllister"),
        ("Dr. Ana Ruiz, MPH", [], "Ana", "Ruiz"),
        ("Sanne de Wit", [], "Sanne", "de Wit"),
        ("RohanSHARMA", [], "Rohan", "Sharma"),
        ("Nguyen Van An", ["an.nguyen"], "Van An", "Nguyen"),
        ("NAGY Péter", [], "Péter", "Nagy"),
        ("山田 太郎", [], "太郎", "山田"),
        ("Arun lyer", ["a.iyer"], "Arun", "Iyer"),
        ("R. K. Narayan", [], "R. K.", "Narayan"),
    ],
)
def test_names_are_parted(text: str, locals_: list[str], given_name: str, family: str) -> None:
    name = people.parted(text, locals_)
    assert (name.given, name.family) == (given_name, family)


def test_a_name_looks_like_a_name_and_other_lines_do_not() -> None:
    assert people.likeness("Imran Khan", ["ikhan"]) > 2
    for text in (
        "Investment Associate",
        "Building what matters",
        "Research & Development",
        "Halcyon Design S.A.",
        "328",
    ):
        assert people.likeness(text, ["ikhan"]) < 0.5


def test_titles_of_many_languages_are_known() -> None:
    for text in ("Chargée de clientèle", "Leiterin Einkauf", "Vice President, Business Development", "Projectleider",
                 "Responsabile Commerciale", "Jefe de Proyecto", "Verkaufsleiter", "営業部 部長",
                 "Toimitusjohtaja"):  # fmt: skip
        assert titles.likeness(text) > 1.5
    assert titles.likeness("Digital Services") < 0
    assert titles.cased("VICE PRESIDENT, HR AND IT") == "Vice President, HR and IT"
    assert titles.mended("Rechtsanw ältin") == "Rechtsanwältin"


def test_organisations_are_told_by_form_and_host() -> None:
    assert organisations.likeness("Novaris Design SARL", ["novaris"]) > 4
    assert organisations.likeness("Calder", ["calder"]) > 2.5
    assert organisations.likeness("Building what matters", ["calder"]) < 0
    assert organisations.mended("Larkspur Robotics Itd.") == "Larkspur Robotics Ltd."
    assert closeness.owner_fits("iics", "Indian Institute of Coastal Studies") > 0.8


def test_addresses_are_told_from_other_lines() -> None:
    for text in (
        "88 bis, avenue de la République",
        "Große Bleiche 17a",
        "MG Road, Chennai 600 017",
        "EH3 9QA Edinburgh",
    ):
        assert addresses.likeness(text) >= addresses.SEED
    for text in ("Sören Holm", "Managing Director", "Northwind Consulting AB"):
        assert addresses.likeness(text) < addresses.SEED
    assert addresses.spaced("Keizersgracht112") == "Keizersgracht 112"


VCARD = (
    "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Ruiz;Ana;;Dr.;\r\nFN:Dr. Ana Ruiz\r\nORG:NOAA;Coasts\r\nTITLE:Head of\r\n"
    "  Water\r\nTEL;TYPE=CELL:+1 301 555 0142\r\nTEL;TYPE=WORK,FAX:+1 301 555 0143\r\nEMAIL:ANA@noaa.example\r\n"
    "URL:noaa.example\r\n"
    "ADR:;;1 Bay St;Bath;ME;04530;USA\r\nEND:VCARD"
)


def test_codes_tell_who_it_is() -> None:
    told = payloads.parse(VCARD)
    assert (told.name, told.given, told.family, told.title) == ("Dr. Ana Ruiz", "Ana", "Ruiz", "Head of Water")
    assert told.phones == (("+1 301 555 0142", "mobile"), ("+1 301 555 0143", "fax"))
    assert (told.organisation, told.emails, told.urls) == ("NOAA", ("ana@noaa.example",), ("noaa.example",))
    assert "1 Bay St" in told.address
    told = payloads.parse(r"MECARD:N:McAllister,María;TEL:+15125550181;EMAIL:maria@calder.org;NOTE:a\;b;;")
    assert (told.name, told.family, told.phones) == ("María McAllister", "McAllister", (("+15125550181", ""),))
    assert payloads.parse("https://calder.org").urls == ("https://calder.org",)
    assert payloads.parse("WIFI:S:guest;;") == payloads.Payload()


@given(LINES)
def test_no_line_upsets_a_parser(text: str) -> None:
    for found in [*mails.mails(text), *mails.webs(text)]:
        assert 0 <= found.begin <= found.end <= len(text)
    for number in phones.numbers(text):
        assert 0 <= number.begin <= number.end <= len(text)
        phones.phone(number, ["DE", "US"])
    for rate in (people.likeness, titles.likeness, organisations.likeness, addresses.likeness):
        assert -30 < rate(text) < 30
    people.parted(text)
    titles.mended(titles.cased(text))
    countries.ranked([text], [])


@given(st.text(max_size=200), st.sampled_from(["BEGIN:VCARD\n", "MECARD:", "BIZCARD:", ""]))
def test_no_code_upsets_its_parser(text: str, head: str) -> None:
    told = payloads.parse(head + text)
    assert told.is_contact == bool(head)
