import pytest

from crm_app.domain.markdown import plain


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("On the phone she *laughed*", "On the phone she laughed"),
        ("She was **very *kind* to me**", "She was very kind to me"),
        ("## What she said\n- tides\n- [x] send it\n1. first", "What she said\ntides\nsend it\nfirst"),
        ("> > quoted `code` and ~~gone~~", "quoted code and gone"),
        ("See [the portal](https://noaa.example/x) and ![a map](map.png)", "See the portal and a map"),
        ("Ask [Ben Okafor](person:8f2c) about it", "Ask Ben Okafor about it"),
        ("Ask [Ben \\[the\\] Okafor](person:8f2c)", "Ask Ben [the] Okafor"),
        ("above\n\n---\nbelow", "above\n\n\nbelow"),
        ("2 * 3 * 4 = 24, snake_case_name and a_b", "2 * 3 * 4 = 24, snake_case_name and a_b"),
        ("-5 degrees, #tag, 5. May", "-5 degrees, #tag, 5. May"),
        ("", ""),
    ],
)
def test_words_are_left_and_marks_are_gone(text: str, read: str) -> None:
    assert plain(text) == read
