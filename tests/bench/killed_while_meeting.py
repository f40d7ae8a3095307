"""Kills the program in the middle of a meeting: `python -m tests.bench.killed_while_meeting [ROUNDS]`."""

import random
import sys
import tempfile
from pathlib import Path

from tests.ui.test_live_killed import fill, show_that_it_goes_on


def main(rounds: int = 50) -> None:
    """Kill, look, tell; ends with an exception when more than two seconds were lost, or another question came back."""
    chance = random.Random(11)
    lost = []
    for number in range(rounds):
        with tempfile.TemporaryDirectory() as scratch:
            folder = Path(scratch) / "rapport"
            fill(folder)
            lost.append(show_that_it_goes_on(folder, after=chance.uniform(1.2, 5.0)))
            print(f"{number + 1}: {lost[-1]:.2f} s lost", flush=True)
    print(f"{rounds} kills, at most {max(lost):.2f} s lost")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
