"""Whether a translation that belongs to another article is told, and whether true pairs are left in peace."""

import random
from collections.abc import Sequence
from typing import Any

from tests.bench.shared import BENCH, scorer
from transcheck.model import Block, Document
from transcheck.opening import stand_level
from transcheck.pipeline import remarks

_PAIRS = 70
_TOGETHER = 2
"""Sentences of a paragraph."""


def rows() -> list[dict[str, Any]]:
    """How many true and how many mismatched pairs are called unrelated."""
    gold = list(scorer("score_alignment").load_gold([str(BENCH / "alignment" / "ntrex-dev.jsonl")]).values())
    random.Random(5).shuffle(gold)
    chosen = gold[:_PAIRS]
    by_pair: dict[str, list[dict[str, Any]]] = {}
    for pair in chosen:
        by_pair.setdefault(pair["pair"], []).append(pair)
    strangers = [
        (one, other)
        for pairs in by_pair.values()
        for one, other in zip(pairs, pairs[1:] + pairs[:1], strict=True)
        if one["src"] != other["src"]
    ]
    return [
        _row("true pairs", [(pair, pair) for pair in chosen], goal=0.0),
        _row("pairs of different articles", strangers, goal=1.0),
    ]


def _row(name: str, pairs: Sequence[tuple[dict[str, Any], dict[str, Any]]], *, goal: float) -> dict[str, Any]:
    told = sum(_is_called_unrelated(source, target) for source, target in pairs)
    return {"pairs": name, "number": len(pairs), "called unrelated": told / len(pairs), "goal": goal}


def _is_called_unrelated(source: dict[str, Any], target: dict[str, Any]) -> bool:
    level = stand_level(
        _document("source", source["src"], source["src_lang"]),
        _document("target", target["tgt"], target["tgt_lang"]),
    )
    return any("little to do" in remark.message for remark in remarks(level))


def _document(path: str, sentences: Sequence[str], language: str) -> Document:
    paragraphs = (" ".join(sentences[n : n + _TOGETHER]) for n in range(0, len(sentences), _TOGETHER))
    return Document(path, language, tuple(map(Block, paragraphs)))
