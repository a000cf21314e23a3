"""Segmentation: boundary F1 on treebanks and news, beside what other programs reach, and speed.

The gold cuts are counted without format characters (zero-width joiners, direction marks),
which the scorer's own count takes for text: as shipped it puts every cut of Persian and
Pashto in the wrong place. Both counts are given; the first is the honest one.
"""

import json
import time
import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from tests.bench.shared import BENCH, scorer
from transcheck.segment import sentences

_GOLD = ("ntrex-dev.jsonl", "ud-dev.jsonl")
_PEERS = {"plain regex": 0.947, "sentencex": 0.914, "pysbd": 0.870, "blingfire": 0.865}
"""Macro F1, measured once on these sets and the ones that are kept apart."""
_PEERS_SPEED = {"plain regex": 24, "sentencex": 26, "pysbd": 0.4, "blingfire": 11}
_GOAL, _GOAL_NEWS, _GOAL_SPEED = 0.96, 0.90, 10

Table = dict[str, tuple[float, float, float]]


def rows() -> list[dict[str, Any]]:
    """Macro and worst F1, speed, then a row a set."""
    gold = list(_gold())
    begun = time.process_time()
    found = {text["doc"]: _cut(text) for text in gold}
    seconds = time.process_time() - begun
    megabytes = sum(len(text["text"].encode()) for text in gold) / 1e6
    table, broken = _score(gold, found, without_format_characters=True)
    shipped, _ = _score(gold, found, without_format_characters=False)
    news = [f1 for name, (_, _, f1) in table.items() if name.startswith("ntrex")]
    return [
        {"segmentation": "macro F1", "value": _macro(table), "goal": _GOAL, **_PEERS},
        {"segmentation": "macro F1, scorer as shipped", "value": _macro(shipped)},
        {"segmentation": "worst set, F1", "value": min(f1 for _, _, f1 in table.values())},
        {"segmentation": "worst language of news, F1", "value": min(news), "goal": _GOAL_NEWS},
        {"segmentation": "texts with characters changed", "value": len(broken), "goal": 0},
        {"segmentation": "MB a second", "value": megabytes / seconds, "goal": _GOAL_SPEED, **_PEERS_SPEED},
        *({"segmentation": name, "value": f1, "P": p, "R": r} for name, (p, r, f1) in table.items()),
    ]


def _gold() -> Iterator[dict[str, Any]]:
    for name in _GOLD:
        with Path(BENCH / "segmentation" / name).open(encoding="utf-8") as lines:
            yield from map(json.loads, lines)


def _cut(text: dict[str, Any]) -> list[str]:
    return [span.of(text["text"]) for span in sentences(text["text"], text["lang"])]


def _macro(table: Table) -> float:
    return sum(f1 for _, _, f1 in table.values()) / len(table)


def _score(
    gold: list[dict[str, Any]], found: dict[str, list[str]], *, without_format_characters: bool
) -> tuple[Table, list[str]]:
    module = scorer("score_segmentation")
    shipped: Callable[[str], str] = module.squeeze
    module.squeeze = _squeeze if without_format_characters else shipped
    try:
        table, broken = module.score(gold, found)
    finally:
        module.squeeze = shipped
    return table, broken


def _squeeze(text: str) -> str:
    return "".join(c for c in text if not c.isspace() and unicodedata.category(c) != "Cf")
