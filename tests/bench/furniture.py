"""Page furniture: the sample clipping against its article, and what is cut from news without any.

`value` of the first row is the word F1 of the article that is left of the clipping; that of
the others is paragraphs cut per 1,000, nearly all of them by mistake.
"""

import lzma
from collections import Counter
from collections.abc import Iterator
from typing import Any

from tests.bench.shared import DATA, SAMPLE
from transcheck.load import load_document
from transcheck.load.furniture import find_furniture
from transcheck.load.paragraphs import Paragraph
from transcheck.text.words import words

_CODES = {
    "urd": "ur", "arb": "ar", "fas": "fa", "hin": "hi", "zho-CN": "zh", "rus": "ru", "spa": "es", "fra": "fr",
    "deu": "de",
}  # fmt: skip
_NEWS = {
    "en-news-small/wikinews_2019_2020.txt.xz": "en",
    "en-news-small/onestopenglish_adv.txt.xz": "en",
    "en-news-small/wikipedia_current_events.txt.xz": "en",
    **{f"parallel/ntrex_{code}-eng.tsv.xz": language for code, language in _CODES.items()},
}
_ARTICLE = 25
"""Paragraphs taken together where a file does not say where articles end."""


def rows() -> list[dict[str, Any]]:
    """A row for the sample, then a row for each file of untouched news."""
    found = load_document(SAMPLE / "translation.en.txt")
    gold = load_document(SAMPLE / "article.en.txt", keep_furniture=True)
    sample = {
        "furniture": "sample clipping, word F1",
        "value": _f1(found.text, gold.text),
        "goal": 1.0,
        "paragraphs": len(found.blocks),
    }
    return [sample, *(_row(name, language) for name, language in _NEWS.items())]


def _row(name: str, language: str) -> dict[str, Any]:
    paragraphs = list(_paragraphs(name))
    articles = (paragraphs[n : n + _ARTICLE] for n in range(0, len(paragraphs), _ARTICLE))
    cut = sum(len(find_furniture(article, language)) for article in articles)
    return {
        "furniture": f"cut from {name.rpartition('/')[2].partition('.')[0]}, per 1,000",
        "value": 1000 * cut / len(paragraphs),
        "goal": 1.0,
        "paragraphs": len(paragraphs),
    }


def _paragraphs(name: str) -> Iterator[Paragraph]:
    with lzma.open(DATA / name, "rt", encoding="utf-8") as lines:
        for line in lines:
            text = line.strip().split("\t")[1] if "\t" in line.strip() else line.strip()
            if text:
                yield Paragraph(text)


def _f1(found: str, gold: str) -> float:
    one, other = (Counter(word.text for word in words(text)) for text in (found, gold))
    shared = sum((one & other).values())
    return 2 * shared / (sum(one.values()) + sum(other.values()))
