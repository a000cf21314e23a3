"""A termbase of 20,000 entries: how long it takes to read, to write back, and to check by."""

import csv
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from tests.bench.ntrex import articles
from tests.bench.synonyms import lines_of
from transcheck import check
from transcheck.check.check import Context
from transcheck.model import Alignment, Termbase
from transcheck.terms import harvest, load_termbase, write_termbase

_ENTRIES = 20_000
_RUNS, _ARTICLES = 2, 6


def rows() -> list[dict[str, Any]]:
    """Seconds to read and write each format; what checking costs with it and without."""
    with TemporaryDirectory() as folder:
        table = Path(folder) / "terms.csv"
        _write(table)
        found = [_timed(table, Path(folder) / f"copy{ending}") for ending in (".csv", ".tbx", ".xlsx")]
        return [*found, *_checking(load_termbase(table))]


def _write(path: Path) -> None:
    """Entries of the French dictionary, half of them of more than one word."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["source", "target", "status", "note"])
        left = _ENTRIES
        for line in lines_of("dictionaries/wiktionary_fra-eng.tsv.xz"):
            headword, _, _, glosses, *_ = [*line.split("\t"), "", "", ""]
            gloss = glosses.split(";", maxsplit=1)[0].split(",", maxsplit=1)[0].strip()
            if headword[:1].islower() and 3 < len(gloss) < 30 and "(" not in gloss:
                writer.writerow([headword, gloss, "preferred", ""])
                left -= 1
            if not left:
                return


def _timed(table: Path, copy: Path) -> dict[str, Any]:
    base = load_termbase(table)
    writing = _seconds(lambda: write_termbase(base, copy))
    reading = _seconds(lambda: load_termbase(copy))
    return {
        "termbase": f"{copy.suffix[1:]}, {len(base.entries):,} entries",
        "read s": reading,
        "goal": 1.0,
        "write s": writing,
    }


def _checking(base: Termbase) -> list[dict[str, Any]]:
    texts = [article.alignment() for article in articles("fra")[:_ARTICLES]]
    without = _seconds(lambda: [_check(text, ()) for text in texts])
    with_it = _seconds(lambda: [_check(text, (base,)) for text in texts])
    return [
        {"termbase": f"checking {_ARTICLES} articles without it", "read s": without},
        {"termbase": "checking them with it", "read s": with_it},
        {
            "termbase": "share of checking time",
            "read s": max(0.0, (with_it - without) / with_it),
            "goal": 0.1,
        },
    ]


def _check(text: Alignment, bases: tuple[Termbase, ...]) -> None:
    check.run(Context(alignment=text, terms=harvest(text, termbases=bases), termbases=bases))


def _seconds(job: Callable[[], object]) -> float:
    """The least of some runs, in CPU seconds."""
    spent = []
    for _ in range(_RUNS):
        started = time.process_time()
        job()
        spent.append(time.process_time() - started)
    return min(spent)
