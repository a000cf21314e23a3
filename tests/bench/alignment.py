"""Links of sentences against gold alignments, as `transcheck align --jsonl` makes them."""

import json
import lzma
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from tests.bench.shared import BENCH, DATA, scorer
from transcheck.align import anchors
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
        by = "pair" if name == "ntrex-dev" else None
        started = time.process_time()
        scores = judge.score(gold, _links(gold), by)
        seconds = time.process_time() - started
        with _without_tables():
            bare = judge.score(gold, _links(gold), by)
        whole = _row(name, scores.pop("ALL"), bare["ALL"], seconds)
        found.append({**whole, "same by Gale-Church": _gale_church(gold)})
        found.extend(_row(f"  {pair}", result, bare[pair]) for pair, result in scores.items())
    return [*found, *_one_long_text()]


def _links(gold: dict[str, Any]) -> dict[str, Any]:
    return {doc: align_line(json.loads(json.dumps(pair)))["links"] for doc, pair in gold.items()}


@contextmanager
def _without_tables() -> Iterator[None]:
    """The aligner as it is for languages that have no lexicon."""
    known = anchors.nearest
    anchors.nearest = lambda _: ()
    anchors._reader.cache_clear()
    yield
    anchors.nearest = known
    anchors._reader.cache_clear()


def _gale_church(gold: dict[str, Any]) -> float | None:
    """CPU seconds of NLTK's Gale-Church for 1,000 source sentences, in this very run, where NLTK is there."""
    try:
        from nltk.translate.gale_church import align_blocks
    except ImportError:
        return None
    started = time.process_time()
    for pair in gold.values():
        align_blocks([len(s) for s in pair["src"]], [len(t) for t in pair["tgt"]])
    return 1000 * (time.process_time() - started) / sum(len(pair["src"]) for pair in gold.values())


def _one_long_text() -> Iterator[dict[str, Any]]:
    """Sentence pairs as one text, every fortieth left out on either side in turn."""
    with lzma.open(DATA / "parallel/tatoeba_ara-eng.tsv.xz", "rt", encoding="utf-8") as lines:
        pairs = [line.split("\t")[:2] for line in lines]
    for size in (1_000, 3_000, 10_000):
        source = [s for n, (s, _) in enumerate(pairs[:size]) if n % 40]
        target = [t for n, (_, t) in enumerate(pairs[:size]) if n % 40 != 20]
        started = time.process_time()
        links = align_line({"doc": "long", "src_lang": "ar", "tgt_lang": "en", "src": source, "tgt": target})[
            "links"
        ]
        seconds = time.process_time() - started
        gold = sum(1 for n in range(size) if n % 20)
        right = sum(
            1 for ours, theirs in links if len(ours) == len(theirs) == 1 and _same(ours[0], theirs[0])
        )
        yield {"set": f"one text, {size:,}", "strict F1": 2 * right / (len(links) + gold), "CPU s": seconds}


def _same(source: int, target: int) -> bool:
    """Whether the two sentences were a pair before every fortieth was left out."""
    return source + source // 39 + 1 == target + (target + 19) // 39


def _row(
    name: str, result: dict[str, Any], bare: dict[str, Any], seconds: float | None = None
) -> dict[str, Any]:
    peers = dict(zip(("Gale-Church", "hunalign", "probe", "goal"), _PEERS.get(name, ()), strict=False))
    return {
        "set": name,
        "strict F1": result["strict"]["f1"],
        "no tables": bare["strict"]["f1"],
        **peers,
        "omission P": result["omission"]["p"],
        "omission F1": result["omission"]["f1"],
        "addition P": result["addition"]["p"],
        "addition F1": result["addition"]["f1"],
        "CPU s / 1,000": None if seconds is None else 1000 * seconds / result["src"],
    }
