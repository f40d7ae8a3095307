"""Research begins at addresses built from names; nothing in a name can lead elsewhere."""

from urllib.parse import urlsplit

import pytest

from crm_app.domain import starters
from crm_app.errors import Unusable

KNOWN = {"person": "Ana Ruiz", "organisation": "NOAA", "title": "Data scientist", "field": "Hydrology"}


def names(about: str, **known: str) -> list[str]:
    return [link.name for link in starters.links(about, known)]


def test_the_tools_of_the_guide_are_offered_where_they_help() -> None:
    assert names("person", **KNOWN) == ["LinkedIn", "Alumni platform"]
    assert names("organisation", **KNOWN) == ["LinkedIn", "Vault"]
    assert names("job", **KNOWN) == ["LinkedIn", "Vault", "FOCUS"]
    assert names("field", **KNOWN) == ["Vault", "FOCUS", "LinkedIn"]


def test_addresses_are_built_from_the_names_that_are_known() -> None:
    (linkedin, alumni) = starters.links("person", KNOWN)
    assert linkedin.url.endswith("keywords=Ana%20Ruiz%20NOAA")
    assert alumni.url == "", "its address has to be asked for"
    (alone, _) = starters.links("person", {"person": "Ana Ruiz"})
    assert alone.url.endswith("keywords=Ana%20Ruiz")
    assert names("organisation") == []
    known = KNOWN | {"alumni": "https://alumni.school.example/people"}
    assert starters.links("person", known)[1].url == "https://alumni.school.example/people"
    assert starters.links("person", KNOWN | {"alumni": "javascript:alert(1)"})[1].url == ""


def test_a_profile_that_is_known_is_opened_itself() -> None:
    profile = "https://www.linkedin.com/in/ana-ruiz-demo"
    assert starters.links("person", KNOWN | {"profile": profile})[0].url == profile
    assert starters.links("person", KNOWN | {"profile": "javascript:x"})[0].url.endswith("keywords=Ana%20Ruiz%20NOAA")


def test_a_name_cannot_leave_its_place_in_the_address() -> None:
    evil = "x&y=/../?#@evil.example/ü\r\n"
    for about in starters.ABOUT:
        for link in starters.links(about, dict.fromkeys(KNOWN, evil)):
            parts = urlsplit(link.url)
            assert not link.url or parts.hostname in {"www.linkedin.com", "vault.com", "www.focus2career.com"}
            assert parts.fragment == ""
            assert "\n" not in link.url


@pytest.mark.parametrize("url", ["http://x.example", "https://x.example/{nobody}", "javascript:{person}"])
def test_a_mistake_in_the_file_is_named(url: str) -> None:
    text = f'[[starter]]\nkey = "k"\nname = "N"\nabout = "person"\nurl = "{url}"\n'
    with pytest.raises(Unusable, match=r"own\.toml: .*url"):
        starters.parse(text, "own.toml")
