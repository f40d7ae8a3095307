"""Processor time of one warm prep sheet beside ReportLab's own paragraphs.

    python tests/bench/prep_sheet.py MEASURES [-n 30]

MEASURES is a Python file with a function `reportlab_ttf(path)` that writes the page to compare with. Both are made in
turn in one process, so both see the same machine; the ratio is of the medians.
"""

import argparse
import importlib.util
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from crm_app.domain.prep import PrepFacts
from crm_app.sheets.prep import render
from tests.sheets.examples import STATES


def maker(measures: Path) -> Callable[[str], None]:
    """The function to compare with."""
    spec = importlib.util.spec_from_file_location("measures", measures)
    if spec is None or spec.loader is None:
        sys.exit(f"{measures} cannot be imported")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    found: Callable[[str], None] = module.reportlab_ttf
    return found


def spent(job: Callable[[], object]) -> float:
    """Milliseconds of processor time that a job takes."""
    start = time.process_time()
    job()
    return (time.process_time() - start) * 1000


def changed(facts: PrepFacts, time_round: int) -> PrepFacts:
    """The facts with other words in each block, so that no line of an earlier page can be used again."""
    return replace(
        facts,
        goal=f"{facts.goal} {time_round}",
        introduction=f"{facts.introduction} {time_round}",
        place=tuple(f"{text} {time_round}" for text in facts.place),
        person_facts=tuple(f"{text} {time_round}" for text in facts.person_facts),
        organisation_facts=tuple(f"{text} {time_round}" for text in facts.organisation_facts),
        unknown=tuple(f"{text} {time_round}" for text in facts.unknown),
        questions=tuple(replace(one, text=f"{one.text} {time_round}") for one in facts.questions),
    )


def main() -> None:
    """Measure each state of the sheet in turn with the page to compare with."""
    cli = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    cli.add_argument("measures", type=Path)
    cli.add_argument("-n", type=int, default=30)
    arg = cli.parse_args()
    compare = maker(arg.measures)
    times: dict[str, list[float]] = {"reportlab_ttf": [], **{state: [] for state in STATES}}
    with tempfile.TemporaryDirectory() as folder:
        for time_round in range(-2, arg.n):
            found = {"reportlab_ttf": spent(partial(compare, f"{folder}/page.pdf"))}
            for state, make in STATES.items():
                found[state] = spent(partial(render, changed(make(), time_round)))
            if time_round >= 0:
                for name, took in found.items():
                    times[name].append(took)
    base = statistics.median(times["reportlab_ttf"])
    for name, all_took in times.items():
        print(
            f"{name:14} median {statistics.median(all_took):6.1f} ms  ratio {statistics.median(all_took) / base:5.2f}"
        )


if __name__ == "__main__":
    main()
