"""False flags on native news that no editor would mark, and on a natural translation."""

import lzma
from collections import Counter
from typing import Any

from tests.bench.shared import DATA, SAMPLE
from transcheck import check
from transcheck.check.check import Context
from transcheck.model import Alignment, Document, Link, Passage, Span
from transcheck.segment import sentences
from transcheck.terms import harvest
from transcheck.text.words import count_words

_ARTICLE = 30  # paragraphs taken for one article
_GOAL = 2.0


def rows() -> list[dict[str, Any]]:
    """A row for each text: flags of all checks per 1,000 words, and the checks that flag most."""
    texts = {
        "Wikinews": paragraphs_of("en-news-small/wikinews_2019_2020"),
        "OneStopEnglish (Guardian)": paragraphs_of("en-news-small/onestopenglish_adv"),
        "NTREX, English side": [
            row.split("\t")[2] for row in paragraphs_of("parallel/ntrex_urd-eng", ending=".tsv.xz")
        ],
        "reference.en.txt": (SAMPLE / "reference.en.txt").read_text(encoding="utf-8").split("\n\n"),
    }
    return [_row(name, [p.strip() for p in paragraphs if p.strip()]) for name, paragraphs in texts.items()]


def paragraphs_of(name: str, *, ending: str = ".txt.xz") -> list[str]:
    with lzma.open(DATA / f"{name}{ending}", "rt", encoding="utf-8") as lines:
        return [line.rstrip("\n") for line in lines]


def _row(name: str, paragraphs: list[str]) -> dict[str, Any]:
    found: Counter[str] = Counter()
    for start in range(0, len(paragraphs), _ARTICLE):
        article = alone(paragraphs[start : start + _ARTICLE])
        issues, _ = check.run(Context(alignment=article, terms=harvest(article)))
        found.update(issue.check for issue in issues)
    words = sum(count_words(text) for text in paragraphs)
    most = ", ".join(f"{check_id} {n}" for check_id, n in found.most_common(4))
    rate = 1000 * found.total() / words
    return {"text": name, "words": words, "flags / 1,000 w": rate, "goal": _GOAL, "most": most}


def alone(paragraphs: list[str]) -> Alignment:
    """Paragraphs as a translation without its source."""
    passages = []
    for number, text in enumerate(paragraphs, start=1):
        spans: tuple[Span, ...] = sentences(text, "en")
        links = tuple(Link((), (i,)) for i in range(len(spans)))
        passages.append(Passage(id=number, source="", target=text, target_sentences=spans, links=links))
    return Alignment(source=None, target=Document("text", "en", ()), passages=tuple(passages))
