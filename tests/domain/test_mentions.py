from hypothesis import given
from hypothesis import strategies as st

from crm_app.domain import mentions

names = st.text(st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp", "Zs")), min_size=1, max_size=20)
uids = st.text("0123456789abcdef", min_size=4, max_size=16)


@given(names, uids)
def test_a_mention_is_read_back_whatever_the_name_is(name: str, uid: str) -> None:
    assert mentions.pieces(mentions.link(name, uid)) == [(name, uid)]


@given(st.lists(st.one_of(st.text(), st.builds(mentions.link, names, uids))))
def test_taking_apart_and_joining_changes_nothing(parts: list[str]) -> None:
    text = "".join(parts)
    again = mentions.joined(mentions.pieces(text))
    assert mentions.pieces(again) == mentions.pieces(text)
    assert mentions.uids(again) == mentions.uids(text)


def test_people_are_called_as_they_are_now() -> None:
    text = f"Ask {mentions.link('Ana Ruiz', 'a1')} and {mentions.link('Ben', 'b2')}."
    assert mentions.uids(text) == ("a1", "b2")
    now = mentions.named(text, {"a1": "Ana García"}.get)  # type: ignore[arg-type]  # nobody has b2 any more
    assert mentions.plain(now) == "Ask Ana García and Ben."


def test_other_links_stay_links() -> None:
    assert mentions.pieces("[x](https://x.example)") == [("[x](https://x.example)", "")]
