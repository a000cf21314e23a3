"""Sentences that face each other, and how long a translation should be: shared by several checks."""

from dataclasses import dataclass
from statistics import median

from transcheck.model import Alignment, Passage, Side, Span
from transcheck.text.words import count_words


def facing(passage: Passage, source: Span) -> tuple[Span, ...]:
    """The target sentences that face the source sentences touched by a span."""
    numbers = {n for n, sentence in enumerate(passage.source_sentences) if sentence.overlaps(source)}
    return tuple(
        passage.target_sentences[n]
        for link in passage.links
        if numbers.intersection(link.source)
        for n in link.target
    )


@dataclass(frozen=True, slots=True)
class Measure:
    """How many words of translation this article spends on a word of source."""

    ratio: float
    known: bool

    def expected(self, source: str) -> float:
        """The length, in words, that the translation of a text should have."""
        return count_words(source) * self.ratio


_ENOUGH = 5


def measure(alignment: Alignment) -> Measure:
    """The article's own ratio, over passages that have both sides and ten words or more."""
    ratios = [
        count_words(p.target) / words
        for p in alignment.passages
        if p.target.strip() and (words := count_words(p.text(Side.SOURCE))) >= 10
    ]
    return Measure(ratio=median(ratios) if ratios else 1.0, known=len(ratios) >= _ENOUGH)
