"""What every test stands on: Qt draws into memory, and in CI chance takes the same course on every run."""

import gc
import os
from collections.abc import Iterator

import pytest
from hypothesis import settings

os.environ["QT_QPA_PLATFORM"] = os.environ.get("CRM_APP_TEST_PLATFORM", "offscreen")

# A change is judged by its own faults: while working, Hypothesis goes on looking for new ones.
settings.register_profile("ci", derandomize=True, print_blob=True)
if os.environ.get("CI"):
    settings.load_profile("ci")

_LOOKS = iter(range(1, 1_000_000))


@pytest.fixture(scope="session", autouse=True)
def no_collector_in_threads() -> None:
    """As in the program (`ui/rubbish.py`): a widget in a cycle must not be freed in the thread of a job."""
    gc.disable()
    gc.freeze()


@pytest.fixture(autouse=True)
def rubbish_goes_here() -> Iterator[None]:
    """What a test left in cycles goes on the thread of the tests."""
    yield
    gc.collect(2 if next(_LOOKS) % 20 == 0 else 1)
