"""An engine with known answers: it flags a handful of phrases and nothing else, at once."""

from dataclasses import replace
from pathlib import Path
from threading import Event

from tests import builders
from transcheck.errors import Cancelled, LoadError
from transcheck.model import (
    Alignment,
    Block,
    CutBlock,
    Document,
    Location,
    Rendering,
    Report,
    Review,
    Severity,
    Side,
    Span,
    Term,
)
from transcheck.score import overruled
from ui.engine import Engine

SOURCE = ("سرخی یہاں ہے", "وہ تلخ مزہ چکھائیں گے اور جواب دیں گے", "آخری پیراگراف یہاں ختم ہوتا ہے")
TARGET = (
    "A heading stands here",
    "They will give a bitter taste and a teeth breaking answer",
    "The last paragraph of the the article goes to its own end. It has two sentences.",
)
ARTICLE = builders.pair(SOURCE, TARGET)

PHRASES = {
    "bitter taste": ("style/awkward", Severity.MAJOR, ("hard time", "lesson")),
    "teeth breaking": ("accuracy/literal", Severity.CRITICAL, ("fitting",)),
    "the the": ("linguistic/mechanics", Severity.MINOR, ("the",)),
    "own end": ("style/awkward", Severity.MINOR, ()),
}


def texts(document: Document | Path) -> tuple[str, ...]:
    if isinstance(document, Document):
        return tuple(block.text for block in document.blocks)
    return tuple(part for part in document.read_text(encoding="utf-8").split("\n\n") if part.strip())


class FakeEngine(Engine):
    """`pause` holds the analysis until it is set; `broken` makes it fail."""

    def __init__(self) -> None:
        self.pause: Event | None = None
        self.broken: Exception | None = None
        self.rechecked: list[frozenset] = []
        self.wholes = 0
        self.exported: list[tuple[Report, Review, Path]] = []

    def report(self, alignment: Alignment) -> Report:
        found = [
            builders.issue(alignment, passage.id, phrase, category=category, severity=severity,
                           suggestions=better, check=f"test.{phrase.replace(' ', '_')}")
            for passage in alignment.passages
            for phrase, (category, severity, better) in PHRASES.items()
            if phrase in passage.target
        ]  # fmt: skip
        return builders.report(alignment, *found, terms=(_term(alignment),))

    def read(self, path, *, language=None):
        if not path.exists():
            raise LoadError(str(path), "does not exist", "check the name")
        blocks = tuple(Block(text) for text in texts(path))
        tag = language or ("ur" if any("\u0600" <= c <= "\u06ff" for c in blocks[0].text) else "en")
        return Document(str(path), tag, blocks, blocks[0].text, (CutBlock("Read more", "link list", 1),))

    def is_bilingual(self, path):
        return path.suffix == ".tsv"

    def analyse(self, pair, *, profile, termbases, progress, cancelled):
        progress(1, 2, "reading")
        self._wait(cancelled)
        if isinstance(pair.target, Path) and not pair.target.exists():
            raise LoadError(str(pair.target), "does not exist", "check the name")
        source = texts(pair.source) if pair.source is not None else None
        progress(2, 2, "done")
        return self.report(builders.pair(source, texts(pair.target)))

    def recheck(self, report, review, loaded, changed, *, profile, termbases, whole=True, cancelled):
        if changed:
            self.rechecked.append(frozenset(changed))
        self.wholes += whole
        self._wait(cancelled)
        alignment = review.apply(loaded)
        seen = alignment.with_passages(
            replace(p, target_sentences=sentences(p.target), source_sentences=sentences(p.source))
            for p in alignment.passages
        )
        return self.rescore(self.report(seen), review, profile=profile)

    def rescore(self, report, review, *, profile):
        card = builders.scorecard(report.alignment, review.marks(report))
        return report.with_scorecard(overruled(card, review.override))

    def export(self, report, review, path, options):
        self.exported.append((report, review, path))
        super().export(report, review, path, options)

    def _wait(self, cancelled):
        while self.pause is not None and not self.pause.wait(0.01):
            if cancelled():
                raise Cancelled
        if self.broken is not None:
            raise self.broken


def sentences(text: str) -> tuple[Span, ...]:
    """Cut behind ". "."""
    spans, start = [], 0
    for part in text.split(". "):
        end = min(start + len(part) + 1, len(text))
        spans.append(Span(start, end))
        start = end + 1
    return tuple(spans) if text else ()


def _term(alignment: Alignment) -> Term:
    """The article is called two things."""
    found = {
        words: tuple(
            Location(p.id, Side.TARGET, Span(p.target.index(words), p.target.index(words) + len(words)))
            for p in alignment.passages
            if words in p.target
        )
        for words in ("article", "answer")
    }
    return Term(
        id="t1",
        source_forms=("جواب",),
        renderings=tuple(Rendering(words, places) for words, places in found.items() if places),
        preferred="answer",
        drift=True,
    )
