"""`python -m crm_app`: the same as the `crm-app` command."""

import sys

from crm_app.entry import main

sys.exit(main())
