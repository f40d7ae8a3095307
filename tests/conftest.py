"""What every test stands on: Qt draws into memory, never on somebody's screen."""

import os

os.environ["QT_QPA_PLATFORM"] = os.environ.get("CRM_APP_TEST_PLATFORM", "offscreen")
