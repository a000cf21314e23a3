"""Drift that is flagged in untouched human translations: each is a false alarm or a find of taste."""

import lzma
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from tests.bench.shared import DATA
from transcheck.model import Alignment, Document, Link, Passage, Span
from transcheck.terms import harvest

_PAIRS = {
    "urd": "ur", "arb": "ar", "fas": "fa", "hin": "hi", "pus": "ps", "zho-CN": "zh", "rus": "ru", "spa": "es",
    "fra": "fr", "deu": "de",
}  # fmt: skip
_GOAL = 0.3


def rows() -> list[dict[str, Any]]:
    """A row a language: drifting terms per untouched news article."""
    return [_row(code, language) for code, language in _PAIRS.items()]


def _row(code: str, language: str) -> dict[str, Any]:
    articles = list(_articles(code, language))
    drifting = sum(1 for article in articles for term in harvest(article) if term.drift)
    return {
        "untouched articles from": language,
        "articles": len(articles),
        "drift / article": drifting / len(articles),
        "goal": _GOAL,
    }


def _articles(code: str, language: str) -> Iterator[Alignment]:
    documents: dict[str, list[tuple[str, str]]] = defaultdict(list)
    with lzma.open(DATA / f"parallel/ntrex_{code}-eng.tsv.xz", "rt", encoding="utf-8") as lines:
        for line in lines:
            name, foreign, english = line.rstrip("\n").split("\t")[:3]
            documents[name].append((foreign, english))
    for name, rows_ in documents.items():
        passages = tuple(_passage(n, *row) for n, row in enumerate(rows_, start=1))
        yield Alignment(Document(name, language, ()), Document(name, "en", ()), passages)


def _passage(number: int, source: str, target: str) -> Passage:
    whole = (Span(0, len(source)),), (Span(0, len(target)),)
    return Passage(number, source, target, *whole, (Link((0,), (0,)),))
