"""Page furniture: pages and clippings against the articles in them, and what is cut from news without any.

`value` of the first rows is the word F1 of the article that was found; that of the last is
paragraphs cut per 1,000, nearly all of them by mistake.
"""

import lzma
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from tests.bench.pages import FRAMES, as_clip, as_html
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
_PAGES, _PAGE = 25, 12
"""Pages of each kind and language, and paragraphs on each."""
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
    cut = [_row(name, language) for name, language in _NEWS.items()]
    return [sample, *_pages(), *cut]


def _pages() -> Iterator[dict[str, Any]]:
    """For each kind of page and language, the mean word F1 beside that of trafilatura by itself."""
    names = {language: name for name, language in reversed(_NEWS.items())}
    for language, frame in FRAMES.items():
        paragraphs = [p.text for p in _paragraphs(names[language])][: _PAGES * _PAGE]
        articles = [paragraphs[n : n + _PAGE] for n in range(0, len(paragraphs), _PAGE)]
        kinds: dict[str, tuple[str, Callable[[Sequence[str]], str]]] = {
            "page": (".html", partial(as_html, frame, tidy=True)),
            "page of boxes": (".html", partial(as_html, frame, tidy=False)),
            "clipping": (".txt", partial(as_clip, frame)),
        }
        for kind, (ending, make) in kinds.items():
            pages = [(make(article), "\n".join(article)) for article in articles]
            row = {"furniture": f"{kind}, {language}, word F1", "value": _mean(pages, ending), "goal": 0.95}
            if ending == ".html":
                row["trafilatura"] = sum(_f1(_extracted(page), gold) for page, gold in pages) / len(pages)
            yield {**row, "paragraphs": len(paragraphs)}


def _mean(pages: Sequence[tuple[str, str]], ending: str) -> float:
    """The mean word F1 of what is read from the pages against their articles."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"page{ending}"
        total = 0.0
        for page, gold in pages:
            path.write_text(page, encoding="utf-8")
            total += _f1(load_document(path).text, gold)
    return total / len(pages)


def _extracted(page: str) -> str:
    """The article as trafilatura finds it, with its usual settings."""
    import trafilatura

    return trafilatura.extract(page) or ""


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
