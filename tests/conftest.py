"""What every test stands on: Qt draws into memory, and in CI chance takes the same course on every run."""

import os

from hypothesis import settings

os.environ["QT_QPA_PLATFORM"] = os.environ.get("CRM_APP_TEST_PLATFORM", "offscreen")

# A change is judged by its own faults: while working, Hypothesis goes on looking for new ones.
settings.register_profile("ci", derandomize=True, print_blob=True)
if os.environ.get("CI"):
    settings.load_profile("ci")
