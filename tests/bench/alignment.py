"""Links of sentences against gold alignments, as `transcheck align --jsonl` makes them."""

import json
import time
from typing import Any

from tests.bench.shared import BENCH, scorer
from transcheck.jsonl import align_line

_SETS = ("ntrex-dev", "parice-dev", "textberg-dev")
# Strict F1 of Gale-Church (NLTK), hunalign without a dictionary, length with anchors; and the goal.
_PEERS = {
    "ntrex-dev": (0.701, 0.866, 0.933, 0.96),
    "parice-dev": (0.795, 0.839, 0.903, 0.92),
    "textberg-dev": (0.482, 0.707, 0.855, 0.88),
}


def rows() -> list[dict[str, Any]]:
    """A row a set, then one for each language pair of the news set."""
    judge = scorer("score_alignment")
    found: list[dict[str, Any]] = []
    for name in _SETS:
        gold = judge.load_gold([str(BENCH / "alignment" / f"{name}.jsonl")])
        started = time.process_time()
        links = {doc: align_line(json.loads(json.dumps(pair)))["links"] for doc, pair in gold.items()}
        seconds = time.process_time() - started
        by = judge.score(gold, links, "pair" if name == "ntrex-dev" else None)
        found.append(_row(name, by.pop("ALL"), seconds))
        found.extend(_row(f"  {pair}", result) for pair, result in by.items())
    return found


def _row(name: str, result: dict[str, Any], seconds: float | None = None) -> dict[str, Any]:
    peers = dict(zip(("Gale-Church", "hunalign", "probe", "goal"), _PEERS.get(name, ()), strict=False))
    return {
        "set": name,
        "strict F1": result["strict"]["f1"],
        **peers,
        "omission P": result["omission"]["p"],
        "omission F1": result["omission"]["f1"],
        "addition P": result["addition"]["p"],
        "addition F1": result["addition"]["f1"],
        "CPU s / 1,000": None if seconds is None else 1000 * seconds / result["src"],
    }
