"""Google's address books of both eras, Outlook's three and Thunderbird's, each in the shape of its own export."""

import csv
import io
import json
from pathlib import Path

import pytest

from crm_app.domain.incoming import IncomingPerson
from crm_app.exchange.recognise import read_data

SHAPES = json.loads(Path(__file__).with_name("headers.json").read_text())
HEADERS = {kind: next(csv.reader([text])) for kind, text in SHAPES.items()}


def written(kind: str, delimiter: str = ",", **cells: str) -> str:
    """A file of one row: `cells` by the headers' letters and digits alone (`email1value`)."""
    keys = ["".join(sign for sign in header.lower() if sign.isalnum()) for header in HEADERS[kind]]
    assert cells.keys() <= set(keys)
    stream = io.StringIO()
    writer = csv.writer(stream, delimiter=delimiter)
    writer.writerow(HEADERS[kind])
    writer.writerow([cells.get(key, "") for key in keys])
    return stream.getvalue()


def person(data: str | bytes, form: str) -> IncomingPerson:
    reading = read_data(data.encode() if isinstance(data, str) else data)
    assert reading.report.format == form
    (row,) = list(reading.rows)
    assert isinstance(row, IncomingPerson)
    return row


def reached(row: IncomingPerson) -> list[tuple[str, str, str, bool]]:
    return [(detail.kind, detail.label, detail.text, detail.preferred) for detail in row.details]


def test_42_google_of_2024() -> None:
    row = person(
        written(
            "google_2024",
            firstname="Ana", middlename="M", lastname="Adler", phoneticfirstname="AH-na", fileas="Adler, Ana",
            organizationname="Acme", organizationtitle="Engineer", organizationdepartment="Water", birthday="--04-12",
            notes="two\nlines", labels="Navy ::: * myContacts ::: Choir", email1label="* Work",
            email1value="ana@x.example ::: ana.adler@x.example", email2label="Home", email2value="a@home.example",
            phone1label="Mobile", phone1value="+1 555 0100", address1label="Home", address1formatted="1 Elm St\nOslo",
            address1street="1 Elm St", address1city="Oslo", address1postalcode="0150", address1country="NO",
            website1label="Blog", website1value="https://ana.example", event1label="Anniversary",
            event1value="2010-05-06", customfield1label="Shoe size", customfield1value="38",
        ),
        "google",
    )  # fmt: skip
    assert (row.name, row.given, row.additional, row.family) == ("Ana M Adler", "Ana", "M", "Adler")
    assert (row.organisation, row.title, row.department) == ("Acme", "Engineer", "Water")
    assert (row.birthday, row.note, row.phonetic) == ("--04-12", "two\nlines", "AH-na")
    assert row.tags == ("Navy", "Choir")
    assert reached(row) == [
        ("email", "work", "ana@x.example", True),
        ("email", "work", "ana.adler@x.example", True),
        ("email", "home", "a@home.example", False),
        ("phone", "mobile", "+1 555 0100", False),
        ("address", "home", "1 Elm St\nOslo 0150\nNO", False),
        ("url", "Blog", "https://ana.example", False),
    ]
    assert row.custom == (("File As", "Adler, Ana"), ("Anniversary", "2010-05-06"), ("Shoe size", "38"))


def test_42_google_of_before() -> None:
    row = person(
        written(
            "google_old",
            name="Ana Adler", givenname="Ana", familyname="Adler", givennameyomi="AH-na", familynameyomi="AD-ler",
            birthday="1980-04-12", occupation="Engineer", notes="hello", groupmembership="* myContacts ::: * Navy",
            email1type="* Work", email1value="ana@x.example ::: b@x.example", phone1type="Work Fax",
            phone1value="+1 555 0100", address1type="Home", address1formatted="1 Elm St\nOslo",
            organization1name="Acme", organization1title="Chief engineer", organization1department="Water",
        ),
        "google",
    )  # fmt: skip
    assert (row.name, row.organisation, row.department) == ("Ana Adler", "Acme", "Water")
    assert {row.title, *dict(row.custom).values()} == {"Engineer", "Chief engineer"}
    assert (row.birthday, row.phonetic, row.tags) == ("1980-04-12", "AH-na AD-ler", ("Navy",))
    assert reached(row) == [
        ("email", "work", "ana@x.example", True),
        ("email", "work", "b@x.example", True),
        ("phone", "work fax", "+1 555 0100", False),
        ("address", "home", "1 Elm St\nOslo", False),
    ]


def test_42_several_addresses_share_their_cells() -> None:
    row = person(
        written(
            "google_2024", firstname="Ana", lastname="Adler",
            address1street="1 Elm St ::: 2 Oak St", address1city="Oslo ::: Bergen",
        ),
        "google",
    )  # fmt: skip
    assert [detail.text for detail in row.details] == ["1 Elm St\nOslo", "2 Oak St\nBergen"]


@pytest.mark.parametrize("delimiter", [",", ";"])
def test_43_outlook_of_the_desktop(delimiter: str) -> None:
    row = person(
        written(
            "outlook_classic", delimiter,
            title="Dr.", firstname="Jörg", lastname="Müller", company="Årsted", department="Water",
            jobtitle="Engineer", businessstreet="1 Elm St", businesscity="Köln", businesspostalcode="50667",
            businesscountryregion="Germany", businessphone="+49 221 1", carphone="+49 221 2",
            assistantsphone="+49 221 3", birthday="0/0/00", anniversary="0/0/00", categories="Navy;Choir",
            emailaddress="j@x.example", emailtype="SMTP", emaildisplayname="Jörg (j@x.example)",
            email2address="jm@x.example", gender="Unspecified", priority="Normal", private="False",
            sensitivity="Normal", notes="first\nsecond", referredby="Ana Adler", spouse="Kim",
            webpage="https://x.example", user1="seven",
        ).encode("cp1252"),
        "outlook",
    )  # fmt: skip
    assert (row.name, row.prefix, row.title, row.organisation) == ("Dr. Jörg Müller", "Dr.", "Engineer", "Årsted")
    assert (row.birthday, row.note, row.referred_by, row.tags) == ("", "first\nsecond", "Ana Adler", ("Navy", "Choir"))
    assert reached(row) == [
        ("phone", "work", "+49 221 1", False),
        ("phone", "car", "+49 221 2", False),
        ("email", "", "j@x.example", False),
        ("email", "", "jm@x.example", False),
        ("url", "", "https://x.example", False),
        ("address", "work", "1 Elm St\nKöln 50667\nGermany", False),
    ]
    assert row.custom == (("Assistant's Phone", "+49 221 3"), ("Spouse", "Kim"), ("User 1", "seven"))


def test_43_outlook_on_the_web_and_googles_imitation_of_it() -> None:
    row = person(
        written(
            "outlook_live",
            firstname="Ana", lastname="Adler", title="Ms", jobtitle="Engineer", company="Acme", givenyomi="AH-na",
            emailaddress="a@x.example", personalwebpage="https://ana.example", otherstreet="1 Elm St",
            othercity="Oslo", birthday="1980-04-12",
        ),
        "outlook",
    )  # fmt: skip
    assert (row.prefix, row.title, row.phonetic, row.birthday) == ("Ms", "Engineer", "AH-na", "1980-04-12")
    assert reached(row)[1:] == [
        ("url", "home", "https://ana.example", False),
        ("address", "other", "1 Elm St\nOslo", False),
    ]
    row = person(
        written(
            "outlook_google_flavour",
            firstname="Ana", lastname="Adler", jobtitle="Engineer", homeaddress="1 Elm St\nOslo\nNO",
            homestreet="1 Elm St", homecity="Oslo", homecountry="NO", businessaddress="2 Oak St, Bergen",
            categories="Navy",
        ),
        "outlook",
    )  # fmt: skip
    assert reached(row) == [
        ("address", "home", "1 Elm St\nOslo\nNO", False),
        ("address", "work", "2 Oak St, Bergen", False),
    ]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "shift_jis"])
@pytest.mark.parametrize("delimiter", [",", "\t", ";"])
def test_44_thunderbird(encoding: str, delimiter: str) -> None:
    text = written(
        "thunderbird", delimiter,
        firstname="太郎", lastname="山田", displayname="山田 太郎", primaryemail="t@x.example",
        secondaryemail="y@x.example",
        screenname="taro", workphone="+81 3 1234 5678", homeaddress="1-2-3", homeaddress2="Room 4", homecity="東京",
        homezipcode="100-0001", webpage1="https://work.example", webpage2="https://home.example", organization="会社",
        birthyear="1980", birthmonth="4", birthday="12", custom1="one", notes="メモ",
    )  # fmt: skip
    row = person(text.encode(encoding), "thunderbird")
    assert (row.name, row.given, row.family, row.organisation) == ("山田 太郎", "太郎", "山田", "会社")
    assert (row.birthday, row.note, row.custom) == ("1980-04-12", "メモ", (("Custom 1", "one"),))
    assert [(kind, label, text) for kind, label, text, _ in reached(row)] == [
        ("email", "", "t@x.example"),
        ("email", "", "y@x.example"),
        ("messaging", "", "taro"),
        ("phone", "work", "+81 3 1234 5678"),
        ("url", "work", "https://work.example"),
        ("url", "home", "https://home.example"),
        ("address", "home", "1-2-3\nRoom 4\n東京 100-0001"),
    ]


def test_44_an_address_in_columns_of_ones_own() -> None:
    (row,) = read_data("Name,Straße,PLZ,Ort,Land\nJörg Müller,Elmweg 1,50667,Köln,DE\n".encode()).rows
    assert isinstance(row, IncomingPerson)
    assert row.details == (("address", "", "Elmweg 1\nKöln 50667\nDE", ";;Elmweg 1;Köln;;50667;DE", False),)
