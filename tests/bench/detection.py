"""Flags and passage scores against professional annotators (WMT23 Chinese to English news).

The same as `transcheck check --jsonl` on every document and system, scored by the scorer
that comes with the gold data, a rater left out in turn.
"""

import json
from collections.abc import Iterator
from typing import Any

from tests.bench.shared import BENCH, scorer

# One-to-one F1, flag precision, lift, flags and false flags per 1,000 words (dev half).
_PEERS = (
    ("a rater (ceiling)", 0.304, 0.570, 1.31, 56, 39),
    ("Harper 2.10", 0.174, 0.556, 1.16, 28, 27),
    ("proselint 0.16", 0.088, 0.742, 1.44, 6, 2),
    ("write-good 1.0.8", 0.031, 0.214, 0.70, 20, 23),
    ("random at the rater's rate", 0.110, 0.346, 0.96, 54, 54),
)


def rows() -> list[dict[str, Any]]:
    """A row for all flags and one for each group of kinds, then the peers'."""
    judge = scorer("score_detection")
    gold = judge.read_jsonl(str(BENCH / "wmt23_zhen_news_dev.jsonl"))
    predictions = {(p["doc"], p["system"], p["seg"]): p for record in gold for p in predicted(record)}
    result = judge.evaluate(gold, predictions).result()
    two = result.get("two_raters", result)
    spans = two.get("spans", two)
    return [_row(f"TransCheck, {group}", spans[group]) for group in ("all", "awkward", "accuracy")] + [
        dict(zip(("flags", *_COLUMNS), peer, strict=True)) for peer in _PEERS
    ]


_COLUMNS = ("one-to-one F1", "flag precision", "lift", "flags / 1,000 w", "on clean / 1,000 w")


def _row(name: str, summary: dict[str, Any]) -> dict[str, Any]:
    flag = summary["flag"]
    values = (
        summary["mpp"]["f1"],
        flag["precision"],
        flag["lift"],
        flag["per_1000_words"],
        flag["false_per_1000_words_clean"],
    )
    return {"flags": name, **dict(zip(_COLUMNS, values, strict=True))}


def predicted(record: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """What TransCheck says of one document of one system, a prediction a segment."""
    from transcheck.jsonl import answers, check_line
    from transcheck.profile import default_profile

    line = json.dumps({**record, "segments": [_bare(segment) for segment in record["segments"]]})
    answer = json.loads(next(answers([line], check_line(default_profile()))))
    if "error" in answer:
        raise RuntimeError(answer["error"])
    flags: dict[Any, list[dict[str, Any]]] = {}
    for issue in answer["issues"]:
        if (flag := _flag(issue)) is not None:
            flags.setdefault(issue["passage"], []).append(flag)
    for passage in answer["passages"]:
        yield {
            "doc": record["doc"],
            "system": record["system"],
            "seg": passage["id"],
            "score": passage["score"],
            "flags": flags.get(passage["id"], []),
        }


def _bare(segment: dict[str, Any]) -> dict[str, Any]:
    return {name: segment[name] for name in ("seg", "source", "target")}


def _flag(issue: dict[str, Any]) -> dict[str, Any] | None:
    """A flag as the scorer takes it: what is missing counts on the source side, with its words there."""
    place = issue if issue["start"] < issue["end"] else next(iter(issue["evidence"]), None)
    if place is None or place["start"] == place["end"]:
        return None
    category = "style/awkward" if issue["category"] == "accuracy/literal" else issue["category"]
    where = {name: place[name] for name in ("start", "end", "side")}
    return {**where, "category": category, "severity": issue["severity"]}
