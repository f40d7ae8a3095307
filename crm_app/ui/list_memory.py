"""How a list was left: its columns, order and density, kept among the settings of this computer."""

import json
from typing import Any

from crm_app.store import ordering
from crm_app.ui.preferences import Preferences
from crm_app.ui.widgets.record_table import Density, RecordTable


class ListMemory:
    """What is remembered of the list of a section."""

    def __init__(self, preferences: Preferences, section: str) -> None:
        self._preferences = preferences
        self._section = section

    def keep(self, table: RecordTable) -> None:
        """Remember columns and order."""
        self._preferences.set_list_state(self._section, table.arrangement())

    def recall(self, table: RecordTable) -> None:
        """Bring back what was kept, as far as it can be understood."""
        table.set_density(self.density)
        try:
            found: Any = json.loads(self._preferences.list_state(self._section) or "{}")
        except ValueError:
            return
        if not isinstance(found, dict):
            return
        known = [column.key for column in table.records().columns if column.ordered]
        levels = ordering.levels_of(found.get("levels"), known)
        if levels:
            table.header.set_levels(levels)
        if isinstance(found.get("columns"), dict):
            table.header.columns.restore(found["columns"])

    @property
    def density(self) -> Density:
        """How high rows are, in all lists."""
        return Density.COMPACT if self._preferences.compact_rows else Density.ROOMY

    @density.setter
    def density(self, density: Density) -> None:
        self._preferences.compact_rows = density is Density.COMPACT

    @property
    def by_given(self) -> bool:
        """Whether names are sorted by given name."""
        return self._preferences.sort_by_given

    @by_given.setter
    def by_given(self, by_given: bool) -> None:
        self._preferences.sort_by_given = by_given
