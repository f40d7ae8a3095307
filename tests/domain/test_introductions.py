import pytest

from crm_app.domain.introductions import is_long, seconds, words_in


@pytest.mark.parametrize(
    ("text", "words"),
    [("", 0), ("I’m Robin, a geo-scientist.", 4), ("– … –", 0), ("地図が好きです", 4), ("R and SQL 地図", 4)],
)
def test_words_are_counted_in_any_script(text: str, words: int) -> None:
    assert words_in(text) == words


def test_seventy_five_words_take_half_a_minute() -> None:
    assert seconds("word " * 75) == 30
    assert not is_long("word " * 85)
    assert is_long("word " * 95)
