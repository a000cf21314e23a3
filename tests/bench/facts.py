"""Facts: what is found of numbers, dates and denials changed, of sentences dropped or added.

News of tests/bench/ntrex.py in passages of two sentence pairs. Each kind of change goes into a
copy of the article (tests/bench/falsified.py); it is found where a check of that kind says
something about the passage that it did not say before. The articles to tune on and those
held out are told apart by document. Peer: the checks of pofilter (translate-toolkit).
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Any

from tests.bench.falsified import KINDS, Falsified, Passages, falsified
from tests.bench.ntrex import LANGUAGES, Article, articles
from tests.bench.peers import pofilter
from transcheck import check
from transcheck.align import pair_rows
from transcheck.check.check import Context
from transcheck.model import Alignment, Bilingual, BilingualRow, Issue
from transcheck.opening import resegmented

_EACH = 2
"""Sentence pairs that make a passage."""
_SAYS = {
    "number": ("numbers", "scale", "units", "currency", "percentage_points", "dates"),
    "scale": ("numbers", "scale"),
    "date": ("dates", "weekday", "numbers"),
    "negation": ("negation",),
    "dropped": ("omission", "length"),
    "added": ("addition", "length"),
    "untranslated": ("untranslated",),
    "quotation": ("invented_quotation", "quotation"),
}
_GOALS = {"number": 0.9, "scale": 0.9, "date": 0.9, "negation": 0.75, "dropped": 0.85}
_FALSE = 1.0


def rows() -> list[dict[str, Any]]:
    """Held out, then tuned on: recall by kind and false alarms; then false alarms by language."""
    found: list[dict[str, Any]] = []
    by_language: dict[str, tuple[int, int]] = {}
    for half, dev in (("held out", False), ("tuned on", True)):
        some = [a for code in LANGUAGES for a in articles(code) if a.dev is dev]
        tally = Tally(some)
        found += tally.rows(half)
        for language, (alarms, words) in tally.by_language().items():
            before = by_language.get(language, (0, 0))
            by_language[language] = before[0] + alarms, before[1] + words
    return [
        *found,
        *(
            {"facts": f"untouched, from {language}", "false / 1,000 w": 1000 * alarms / words, "goal": _FALSE}
            for language, (alarms, words) in by_language.items()
        ),
    ]


class Tally:
    """What was found in some articles, untouched and falsified."""

    def __init__(self, some: Sequence[Article]) -> None:
        self.cases: Counter[str] = Counter()
        self.hits: Counter[str] = Counter()
        self.peer: Counter[str] = Counter()
        self.alarms: Counter[tuple[str, str]] = Counter()
        self.words: Counter[str] = Counter()
        self.peer_alarms = 0
        for article in some:
            self._add(article)

    def _add(self, article: Article) -> None:
        passages = paragraphs(article)
        before = issues(passages, [" ".join(t) for _, t in passages], article.language)
        self.words[article.language] += article.words
        self.alarms.update((article.language, issue.check) for issue in before)
        known = _said(before)
        peer_known = [pofilter(" ".join(s), " ".join(t)) for s, t in passages]
        self.peer_alarms += sum(map(len, peer_known))
        for kind in KINDS:
            changes = list(falsified(kind, passages, strangers(article)))
            if not changes:
                continue
            after = _said(issues(passages, _with(passages, changes), article.language))
            for change in changes:
                self.cases[kind] += 1
                new = after[change.passage] - known[change.passage]
                self.hits[kind] += any(said[0] in _SAYS[kind] for said in new)
                flagged = pofilter(" ".join(passages[change.passage][0]), change.target)
                self.peer[kind] += bool(flagged - peer_known[change.passage])

    def rows(self, half: str) -> list[dict[str, Any]]:
        words = self.words.total()
        most = Counter[str]()
        for (_, name), n in self.alarms.items():
            most[name.removeprefix("accuracy.")] += n
        return [
            *(
                {"facts": f"{kind}, {half}", "cases": self.cases[kind],
                 "recall": self.hits[kind] / self.cases[kind], "goal": _GOALS.get(kind),
                 "pofilter": self.peer[kind] / self.cases[kind]}
                for kind in KINDS
                if self.cases[kind]
            ),
            {"facts": f"untouched, {half}", "cases": words,
             "false / 1,000 w": 1000 * self.alarms.total() / words, "goal": _FALSE,
             "pofilter": 1000 * self.peer_alarms / words,
             "most": ", ".join(f"{name} {1000 * n / words:.2f}" for name, n in most.most_common(6))},
        ]  # fmt: skip

    def by_language(self) -> Mapping[str, tuple[int, int]]:
        """False alarms and words by source language."""
        counts: Counter[str] = Counter()
        for (language, _), n in self.alarms.items():
            counts[language] += n
        return {language: (counts[language], words) for language, words in self.words.items()}


def paragraphs(article: Article) -> Passages:
    """An article in passages of some sentence pairs each."""
    return [
        (tuple(s for s, _ in article.rows[n : n + _EACH]), tuple(t for _, t in article.rows[n : n + _EACH]))
        for n in range(0, len(article.rows), _EACH)
    ]


@cache
def strangers(article: Article) -> tuple[str, ...]:
    """English sentences of the other articles."""
    code = next(code for code, language in LANGUAGES.items() if language == article.language)
    return tuple(t for other in articles(code) if other.name != article.name for _, t in other.rows)


def issues(passages: Passages, targets: Sequence[str], language: str) -> tuple[Issue, ...]:
    """What the checks of accuracy say of the passages with these translations."""
    context = Context(alignment=_aligned(passages, targets, language))
    return check.run(context, only=("accuracy",))[0]


def _aligned(passages: Passages, targets: Sequence[str], language: str) -> Alignment:
    table = tuple(
        BilingualRow(id=n, source=(" " if language != "zh" else "").join(source), target=target)
        for n, ((source, _), target) in enumerate(zip(passages, targets, strict=True))
    )
    both = Bilingual(path="news", source_language=language, target_language="en", rows=table)
    pairs = pair_rows(both)
    return pairs.with_passages(resegmented(passage, language, "en") for passage in pairs.passages)


def _with(passages: Passages, changes: Iterable[Falsified]) -> list[str]:
    targets = [" ".join(target) for _, target in passages]
    for change in changes:
        targets[change.passage] = change.target
    return targets


def _said(found: Iterable[Issue]) -> Mapping[object, set[tuple[str, str, str]]]:
    """What is said of each passage: the check, its words and its message, without offsets."""
    by: dict[object, set[tuple[str, str, str]]] = defaultdict(set)
    for issue in found:
        by[issue.at.passage].add((issue.check.removeprefix("accuracy."), issue.quote, issue.message))
    return by
