"""How good a translation probably is where nobody has looked: an estimate without a reference.

What is known counts in full: errors a person has accepted and that still stand. The rest is
expected by a sum of measures with fitted weights (resources/tables/estimate.toml). Expected
points of a passage E, by the weights of the research (major 5, minor 1), become

    estimate = 100 x 2 ^ (-E / 10): two major errors in 40 words halve it.

A passage under 40 words is taken as one of 40, so that a short heading with a slip is not
ruined, while a long paragraph answers for all it is expected to hold.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from transcheck.model import Alignment, Mark, Passage, PassageId, Reason, Score, Severity, State
from transcheck.tables.estimate import Weights, weights
from transcheck.tables.evidence import evidence
from transcheck.text.scripts import base_language
from transcheck.text.words import count_words

METRIC = "estimate"
SHORTEST = 40
"""Words that a passage is taken to have at least."""
POINTS = {Severity.NEUTRAL: 0.0, Severity.MINOR: 1.0, Severity.MAJOR: 5.0, Severity.CRITICAL: 25.0}
LIGHT = {"linguistic/mechanics": 0.1}
"""Weights of the research for categories that hardly count."""

_HALVES = 2 * POINTS[Severity.MAJOR]
_LEAST = 0.005
"""Points a word under which nothing is expected: no passage is promised to be without fault."""
_FAMILIES = ("accuracy", "style", "locale")
"""Kinds of flags that the fitting found to tell something while they are open."""


def estimates(alignment: Alignment, marks: Sequence[Mark]) -> tuple[Score, ...]:
    """The estimate of the article and of each passage with both sides; none where it cannot be made.

    It needs a source and an English translation. Dismissed flags do not count, nor do
    errors that are mended; open flags count by what such flags have been worth.
    """
    if alignment.source is None or base_language(alignment.target_language) != "en":
        return ()
    found = _Article(alignment, marks)
    if not found.read:
        return ()
    return (found.whole(), *found.passages())


def cost(mark: Mark) -> float:
    """What a flag's error costs by the weights of the research."""
    return POINTS[mark.issue.severity] * LIGHT.get(mark.issue.category, 1.0)


def on_scale(points: float) -> float:
    """Expected points as 0 to 100."""
    return 100 * 2 ** (-points / _HALVES)


@dataclass(frozen=True, slots=True)
class _Read:
    """A passage with what is known about it."""

    id: PassageId
    words: int
    measures: Mapping[str, float]
    known: float

    @property
    def counted(self) -> int:
        return max(SHORTEST, self.words)


class _Article:
    """The measures of all passages, and the sums made of them."""

    def __init__(self, alignment: Alignment, marks: Sequence[Mark]) -> None:
        self._language = alignment.source_language
        self._weights = weights(self._language)
        by_passage: dict[PassageId, list[Mark]] = {}
        for mark in marks:
            by_passage.setdefault(mark.issue.at.passage, []).append(mark)
        both = (p for p in alignment.passages if p.source.strip() and p.target.strip())
        self.read = [_look_at(p, by_passage.get(p.id, ()), self._language) for p in both]
        means = _means(self.read)
        self._added = [self._weights.added(self._language, read.measures, means) for read in self.read]

    def whole(self) -> Score:
        """The estimate of the article, as of a passage of 40 words that is like all of it."""
        words = sum(read.words for read in self.read)
        known = sum(read.known for read in self.read) * SHORTEST / words
        added: dict[str, float] = {}
        for read, own in zip(self.read, self._added, strict=True):
            for name, rate in own.items():
                added[name] = added.get(name, 0.0) + rate * read.words / words
        return self._score(added, SHORTEST, known, None, self._weights.article_range)

    def passages(self) -> Iterator[Score]:
        """The estimate of each passage that has both sides."""
        for read, added in zip(self.read, self._added, strict=True):
            yield self._score(added, read.counted, read.known, read.id, self._weights.passage_range)

    def _score(
        self,
        added: Mapping[str, float],
        words: int,
        known: float,
        passage: PassageId | None,
        range_: tuple[float, float],
    ) -> Score:
        expected = words * max(_LEAST, self._weights.typical + sum(added.values()))
        low, high = (on_scale(expected * share + known) for share in reversed(range_))
        return Score(
            METRIC,
            on_scale(expected + known),
            _signature(self._weights),
            passage=passage,
            interval=(low, high),
            reasons=_reasons(self._weights, added, words, known),
        )


def _look_at(passage: Passage, marks: Iterable[Mark], language: str) -> _Read:
    measures = dict(evidence(passage.source, passage.target, language))
    words = max(1, count_words(passage.target))
    open_flags, known = dict.fromkeys(_FAMILIES, 0.0), 0.0
    for mark in marks:
        family = mark.issue.category.partition("/")[0]
        if mark.state is State.OPEN and family in open_flags:
            open_flags[family] += mark.issue.confidence * cost(mark)
        elif mark.state is State.ACCEPTED and not _is_mended(mark):
            known += cost(mark)
    measures |= {f"flags_{family}": points / words for family, points in open_flags.items()}
    return _Read(passage.id, words, measures, known)


def _is_mended(mark: Mark) -> bool:
    return mark.decision is not None and mark.decision.applied is not None


def _means(read: Sequence[_Read]) -> dict[str, float]:
    """Each measure over the article, by the words of its passages."""
    words = sum(one.words for one in read)
    sums: dict[str, float] = {}
    for one in read:
        for name, value in one.measures.items():
            sums[name] = sums.get(name, 0.0) + value * one.words
    return {name: total / words for name, total in sums.items()}


def _reasons(used: Weights, added: Mapping[str, float], words: int, known: float) -> tuple[Reason, ...]:
    """What adds up to the expected points: the usual, what measures add, what is known; weightiest first."""
    named: dict[str, float] = {}
    for measure, rate in added.items():
        kind = _KINDS[measure]
        named[kind] = named.get(kind, 0.0) + rate * words
    found = sorted(named.items(), key=lambda pair: -abs(pair[1]))
    usual = used.typical * words
    raised = _LEAST * words - usual - sum(named.values())
    last = [Reason("caution", max(0.0, raised)), Reason("accepted", known)]
    return (
        Reason("usual", usual),
        *(Reason(kind, points) for kind, points in found),
        *(reason for reason in last if reason.points),
    )


_KINDS = {
    "unrendered": "meaning", "rendered": "meaning", "explained": "meaning",
    "lift": "wording", "lift_low": "wording", "common": "wording",
    "letters": "vocabulary", "unknown": "vocabulary", "repeated": "vocabulary",
    "capitals": "names", "names_lost": "names", "alike": "names",
    "length": "length", "quotes": "punctuation", "commas": "punctuation",
    "flags_accuracy": "flags", "flags_style": "flags", "flags_locale": "flags",
}  # fmt: skip
"""The reason that a measure belongs to, as `model.REASONS` names them."""


def _signature(used: Weights) -> str:
    from transcheck import __version__

    return f"weights:{used.name}|words:{SHORTEST}+|halved by:{_HALVES:g} points|transcheck:{__version__}"
