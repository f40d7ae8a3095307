"""Whatever stands in a letter, its draft has the headers we gave it and its address one recipient."""

from datetime import UTC, datetime
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crm_app.domain import letter_fields, letters
from crm_app.domain.letter_fields import FIELDS, LetterFacts
from crm_app.domain.letter_kinds import KINDS
from crm_app.domain.playbooks import SHIPPED
from crm_app.exchange.letters import MAILTO_LONGEST, eml, is_long, mailto

HEADERS = {"To", "Subject", "X-Unsent", "Content-Type", "Content-Transfer-Encoding", "MIME-Version"}
HOSTILE = (
    "", "x" * 20_000, "word " * 4_000, "Ada\r\nBcc: all@example.org", "Ada\nBcc: all@example.org", '<b>Ada</b> & "Co"',
    "{greeting} {{ {me} }}", "%0D%0ABcc:all@example.org", "a@example.org, b@example.org", "\u2028Bcc: x@example.org",
    "a\x00b\x0bc\x0cd", "=?utf-8?q?=0ABcc:_x?=", "=?utf-8?q?=0ABcc:_x?=@example.org", "ada@=?utf-8?q?=0ABcc:_x?=",
    "\ud800", "السلام عليكم", "田中 由紀 🙂", "?cc=all@example.org&bcc=x",
)  # fmt: skip


def read(data: bytes) -> EmailMessage:
    message = message_from_bytes(data, policy=default)
    assert isinstance(message, EmailMessage)
    return message


def assert_sound(data: bytes, *, subject: str | None = None, text: str | None = None) -> None:
    message = read(data)
    assert set(message.keys()) <= HEADERS
    assert len(message.keys()) == len(set(message.keys()))
    assert message["X-Unsent"] == "1"
    assert message.get_content_type() == "text/plain"
    assert message.get_content_charset() == "utf-8"
    assert message.defects == []
    assert message["To"] is None or len(message["To"].addresses) == 1
    assert all(len(line) <= 998 for line in data.split(b"\r\n"))
    if subject is not None:
        assert message["Subject"] == subject
    if text is not None:
        assert message.get_content().rstrip("\n").splitlines() == text.splitlines()


def assert_one_message(address: str) -> None:
    parts = urlsplit(address)
    assert parts.scheme == "mailto"
    assert parts.path.count("@") <= 1
    assert "," not in unquote(parts.path)
    assert " " not in unquote(parts.path)
    assert set(parse_qs(parts.query, keep_blank_values=True)) == {"subject", "body"}
    assert parts.fragment == ""
    assert address.isascii()
    assert address.isprintable()


@pytest.mark.parametrize("hostile", HOSTILE, ids=range(len(HOSTILE)))
@pytest.mark.parametrize("kind", KINDS)
def test_every_letter_with_every_field_empty_very_long_or_with_markup_goes_out_whole(kind: str, hostile: str) -> None:
    values = dict.fromkeys(FIELDS, hostile)
    for guide in SHIPPED:
        found = letters.render(letters.template(kind, guide), values)
        assert_sound(eml(to=hostile, subject=found.subject, text=found.text, name=hostile))
        address = mailto(to=hostile, subject=found.subject, text=found.text)
        assert_one_message(address)
        assert is_long(address) == (len(address) > MAILTO_LONGEST)


@pytest.mark.parametrize("kind", KINDS)
def test_facts_that_are_hostile_stay_words(kind: str) -> None:
    now = datetime(2026, 11, 24, 15, 0, tzinfo=UTC)
    bad = "Ada\r\nBcc: all@example.org"
    facts = LetterFacts(now, "UTC", name=bad, address_as=bad, organisation=bad, referrer=bad, me=bad, my_phone=bad)
    found = letters.render(letters.template(kind, "umbc"), letter_fields.values(facts))
    assert "\n" not in found.subject
    assert_sound(eml(to="ada@example.org", subject=found.subject, text=found.text, name=bad), subject=found.subject)


def test_a_draft_reads_back_as_it_was_written() -> None:
    text = "Dear Chloé,\n\nthank you – “truly”.\n\n" + "long " * 400 + "\n.\nFrom here\n\nRobin"
    data = eml(to="chloe@example.org", subject="Thank you, Chloé", text=text, name="Chloé Łukasz")
    assert_sound(data, subject="Thank you, Chloé", text=text)
    (to,) = read(data)["To"].addresses
    assert (to.display_name, to.addr_spec) == ("Chloé Łukasz", "chloe@example.org")


def test_who_has_no_address_gets_a_draft_without_one() -> None:
    for nowhere in ("", "not an address", "@", "a@", "ad a@@example..org"):
        message = read(eml(to=nowhere, subject="x", text="y"))
        assert "To" not in message or message["To"].addresses[0].domain


def test_a_message_of_more_than_two_thousand_characters_is_long() -> None:
    assert not is_long(mailto(to="a@example.org", subject="x", text="y" * 1900))
    assert is_long(mailto(to="a@example.org", subject="x", text="y" * 2000))
    assert is_long(mailto(to="a@example.org", subject="x", text="ü" * 400))


def test_the_words_of_an_address_come_out_again() -> None:
    address = mailto(to="ada@example.org", subject="A & B?", text="One\nTwo & three = 4\n\nRobin")
    query = parse_qs(urlsplit(address).query)
    assert query["subject"] == ["A & B?"]
    assert query["body"] == ["One\r\nTwo & three = 4\r\n\r\nRobin"]


@settings(deadline=None)  # how long it takes says nothing while others work beside it
@given(to=st.text(), name=st.text(), subject=st.text(), text=st.text())
def test_nothing_that_can_be_written_adds_a_header(to: str, name: str, subject: str, text: str) -> None:
    assert_sound(eml(to=to, subject=subject, text=text, name=name))
    assert_one_message(mailto(to=to, subject=subject, text=text))


@settings(deadline=None)  # how long it takes says nothing while others work beside it
@given(st.lists(st.sampled_from(["\r", "\n", "\r\n", "Bcc: x@example.org", "ada@example.org", "To:", " ", ",", ";"])))
def test_no_mixture_of_lines_and_headers_adds_a_recipient(parts: list[str]) -> None:
    bad = "".join(parts)
    assert_sound(eml(to=bad, subject=bad, text=bad, name=bad))
    assert_one_message(mailto(to=bad, subject=bad, text=bad))
