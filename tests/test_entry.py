"""The words after `crm-app` decide whether a window opens."""

import pytest

from crm_app.entry import wants_window


@pytest.mark.parametrize(
    "words",
    ["", "--data book", "--data=book", "--quick", "--data book --quick", "ana.vcf", "--data book a.vcf ./list", "a\\b"],
)
def test_a_window_opens_for_nothing_and_for_files(words: str) -> None:
    assert wants_window(words.split())


@pytest.mark.parametrize(
    "words",
    ["list", "--data book list", "--data ana.vcf demo", "lsit", "--help", "--version", "--data book --help", "--x"],
)
def test_a_command_opens_none_even_a_mistyped_one(words: str) -> None:
    assert not wants_window(words.split())
