"""False flags on native news that no editor would mark, and on a natural translation."""

import lzma
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from tests.bench import ntrex
from tests.bench.shared import DATA, SAMPLE
from transcheck import check
from transcheck.check.check import Context
from transcheck.model import Alignment, BlockKind, Document, Link, Passage, Span
from transcheck.segment import sentences
from transcheck.terms import harvest
from transcheck.text.words import count_words

_ARTICLE = 30  # paragraphs taken for one article
_GOAL = 2.0


def rows() -> list[dict[str, Any]]:
    """A row for each text: flags of all checks per 1,000 words, and the checks that flag most."""
    texts = {
        "Wikinews": _pieces(paragraphs_of("en-news-small/wikinews_2019_2020")),
        "OneStopEnglish (Guardian)": _pieces(paragraphs_of("en-news-small/onestopenglish_adv")),
        "NTREX, English side": [
            alone([english for _, english in article.rows], heading=True) for article in ntrex.articles("urd")
        ],
        "NTREX, with its sources": [
            article.alignment()
            for code in ntrex.LANGUAGES
            for article in ntrex.articles(code)
            if not article.dev
        ],
        "reference.en.txt": _pieces((SAMPLE / "reference.en.txt").read_text(encoding="utf-8").split("\n\n")),
    }
    return [_row(name, articles) for name, articles in texts.items()]


def _pieces(paragraphs: Iterable[str]) -> list[Alignment]:
    """Running text cut into pieces of the length of an article."""
    texts = [text.strip() for text in paragraphs if text.strip()]
    return [alone(texts[n : n + _ARTICLE]) for n in range(0, len(texts), _ARTICLE)]


def paragraphs_of(name: str, *, ending: str = ".txt.xz") -> list[str]:
    with lzma.open(DATA / f"{name}{ending}", "rt", encoding="utf-8") as lines:
        return [line.rstrip("\n") for line in lines]


def _row(name: str, articles: Sequence[Alignment]) -> dict[str, Any]:
    found: Counter[str] = Counter()
    words = 0
    for article in articles:
        words += sum(count_words(passage.target) for passage in article.passages)
        issues, _ = check.run(Context(alignment=article, terms=harvest(article)))
        found.update(issue.check for issue in issues)
    most = ", ".join(f"{check_id} {n}" for check_id, n in found.most_common(4))
    rate = 1000 * found.total() / words
    return {"text": name, "words": words, "flags / 1,000 w": rate, "goal": _GOAL, "most": most}


def alone(paragraphs: Sequence[str], *, heading: bool = False) -> Alignment:
    """Paragraphs as a translation without its source, the first a headline if so said."""
    passages = []
    for number, text in enumerate(paragraphs, start=1):
        spans: tuple[Span, ...] = sentences(text, "en")
        links = tuple(Link((), (i,)) for i in range(len(spans)))
        kind = BlockKind.HEADLINE if heading and number == 1 else BlockKind.PARAGRAPH
        passages.append(
            Passage(id=number, source="", target=text, target_sentences=spans, links=links, kind=kind)
        )
    return Alignment(source=None, target=Document("text", "en", ()), passages=tuple(passages))
