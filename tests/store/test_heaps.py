"""Rows in number come out of the history as they went into a table, and are added up as they stand there."""

import json
import zlib
from contextlib import closing

import apsw
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_app.store import heaps
from crm_app.store.cells import Cell, total_of
from crm_app.store.heaps import Heap

TEXT = st.one_of(st.sampled_from(["", "ada", "\x1f", "\n", "é\u2028", '"\\']), st.text(st.characters(codec="utf-8")))
ROW = st.tuples(TEXT, TEXT | st.none(), st.integers(-(2**63), 2**63 - 1) | st.none())
TABLE = (
    "CREATE TABLE t(id INTEGER PRIMARY KEY AUTOINCREMENT, a TEXT, more TEXT NOT NULL DEFAULT 'x', b TEXT, c INTEGER)"
)


def packed(heap: Heap, last: int) -> bytes:
    return zlib.compress(heaps.packed(heap, last=last) * 2)


@given(st.lists(ROW, min_size=1, max_size=120), st.integers(0, 5))
def test_rows_are_the_same_in_the_table_in_the_history_and_in_the_sum(
    rows: list[tuple[Cell, ...]], before: int
) -> None:
    heap = heaps.of_rows("t", ("a", "b", "c"), rows)
    with closing(apsw.Connection(":memory:")) as con:
        con.execute(TABLE)
        con.executemany("INSERT INTO t(a) VALUES(?)", [("",)] * before)
        heaps.insert(con, heap)
        last = before + len(rows)
        there = con.execute("SELECT id, a, b, c FROM t WHERE id > ?", (before,)).fetchall()
        assert there == [(number, *row) for number, row in enumerate(rows, before + 1)]
        whole = con.execute("SELECT * FROM t WHERE id > ?", (before,))
        assert heaps.total(heap, heaps.defaults(con, "t"), last=last) == total_of(whole)
    for again in heaps.unpacked(packed(heap, last)):
        assert list(again.columns) == ["id", "a", "b", "c"]
        assert list(zip(*again.columns.values(), strict=True)) == there


@pytest.mark.parametrize("columns", ["id, a,\n b", "a, b"])
def test_what_the_history_kept_at_first_is_read_too(columns: str) -> None:
    cells = [1, "x", "y", 2, "x", "z"] if columns.startswith("id") else ["x", "y", "x", "z"]
    line = json.dumps(["t", columns, 2, cells]).encode() + b"\n"
    for heap in heaps.unpacked(zlib.compress(line * 2)):
        assert list(zip(*heap.columns.values(), strict=True)) == [(1, "x", "y"), (2, "x", "z")]
