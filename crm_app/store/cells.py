"""What comes out of a table, and what goes into one."""

from datetime import datetime
from typing import Any, TypeAlias

# SQLite knows the type of a cell only when it reads it; who wrote the query knows it from the columns named there.
Cell: TypeAlias = Any
Cells: TypeAlias = tuple[Cell, ...]

# What a column can be set to: the fields of `schema` turn times and truths into what the table holds.
Value: TypeAlias = str | int | float | bytes | datetime | None
