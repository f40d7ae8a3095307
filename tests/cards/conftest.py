"""What reads cards is an extra: where it is missing, what needs it is left out with the reason."""

from collections.abc import Iterator

import pytest

from crm_app.cards import extra
from crm_app.cards.process import CardProcess

needs_extra = pytest.mark.skipif(not extra.is_there(), reason="the extra `cards` is not installed")


@pytest.fixture(scope="module")
def process() -> Iterator[CardProcess]:
    """A reader next door."""
    with CardProcess() as process:
        yield process
