"""Kills the program while it types, by turns in every field: `python -m tests.bench.killed_while_typing [ROUNDS]`."""

import random
import sys
import tempfile
from pathlib import Path

from tests.ui.test_killed import fill, show_that_nothing_is_lost
from tests.ui.typist import FIELDS


def main(rounds: int = 50) -> None:
    """Kill, look, tell; ends with an exception when more than two seconds were lost."""
    chance = random.Random(7)
    lost = []
    for number in range(rounds):
        with tempfile.TemporaryDirectory() as scratch:
            folder = Path(scratch) / "rapport"
            fill(folder)
            field = FIELDS[number % len(FIELDS)]
            lost.append(show_that_nothing_is_lost(folder, field, after=chance.uniform(2.2, 5.0)))
            print(f"{number + 1}: {field}, {lost[-1]:.2f} s lost", flush=True)
    print(f"{rounds} kills, at most {max(lost):.2f} s lost")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
