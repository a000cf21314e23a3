"""The rows that apply to a pair of languages, run together over a passage or the article."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from transcheck.check.check import Context, Finding
from transcheck.check.rules.loose import loose_match
from transcheck.check.rules.match import Match, Matcher, Words, placed
from transcheck.check.rules.pattern import SLOT, Reading
from transcheck.check.rules.row import KINDS, Rule, Tier
from transcheck.check.rules.source import SourceIndex
from transcheck.check.rules.unsourced import WEAK, Unsourced, weighs
from transcheck.check.rules.wording import suggestions
from transcheck.model import Location, Passage, Severity, Side, Span
from transcheck.text.languages import facts
from transcheck.text.words import count_words

_LEAST_FOR_DENSITY = 2
"""Fewer than this is no density, however short the article."""


@dataclass(frozen=True, slots=True)
class RuleFinding:
    """A finding with the row it comes from, and how many words of the row's pattern were matched."""

    rule: Rule
    finding: Finding
    words: int = 0


class Rulebook:
    """Rows ready to run on articles from `source_language` ("und": on translations alone).

    With `weak` their wordings also count, for little, where the source expression was not found.
    """

    def __init__(self, rules: Sequence[Rule], *, source_language: str, weak: bool = False) -> None:
        self.rules = tuple(rules)
        self._weak = weak
        self._language = source_language
        self._matchers: dict[int, Matcher] = {}

    def passage_findings(self, passage: Passage) -> Iterator[RuleFinding]:
        """What the rows of tiers P1 and P2 have to say about a passage, in the order of the rows."""
        sources = self._sources.matches(passage.source) if passage.source else {}
        words = placed(passage.target)
        found: dict[int, list[Match]] = {}
        for number, match in self._alone.matches(words):
            found.setdefault(number, []).append(match)
        for number in sources.keys() - found.keys():
            if self.rules[number].needs_source:
                found[number] = [match for _, match in self._matcher(number).matches(words)]
        for number in sorted(found):
            yield from self._findings(number, found[number], passage, words, sources.get(number, ()))
        for number in sorted(sources):
            if not found.get(number):
                yield from self._loose_findings(self.rules[number], passage, words, sources[number])
        if passage.source and self._weak:
            for number in sorted(self._unsourced.rows(words) - sources.keys()):
                yield from self._weak_findings(number, words)

    def article_findings(self, context: Context) -> Iterator[RuleFinding]:
        """What the rows of tier P3 have to say: an expression that stands too often."""
        passages = context.alignment.passages
        if not self._by_density:
            return
        length = sum(count_words(passage.target) for passage in passages)
        places: dict[int, list[Location]] = {}
        for passage in passages:
            words = placed(passage.target)
            for number, match in self._dense.matches(words):
                places.setdefault(number, []).append(Location(passage.id, Side.TARGET, match.span))
        for number in sorted(places):
            found = places[number]
            rule = self.rules[number]
            if len(found) >= _LEAST_FOR_DENSITY and len(found) * 1000 > rule.per_thousand * length:
                yield RuleFinding(rule, _density_finding(rule, found, length))

    @cached_property
    def _by_density(self) -> tuple[int, ...]:
        return tuple(n for n, rule in enumerate(self.rules) if rule.tier is Tier.DENSITY)

    @cached_property
    def _dense(self) -> Matcher:
        return Matcher(self._readings(self._by_density))

    @cached_property
    def _alone(self) -> Matcher:
        """Rows that fire on the translation alone. The others are compiled when their source is met."""
        return Matcher(
            self._readings(
                n for n, rule in enumerate(self.rules) if rule.tier is Tier.ALONE and not rule.by_source
            )
        )

    @cached_property
    def _sources(self) -> SourceIndex:
        return SourceIndex(
            ((n, pattern) for n, rule in enumerate(self.rules) for pattern in rule.source),
            language=self._language.partition("-")[0],
            spaced=facts(self._language).spaced,
        )

    @cached_property
    def _unsourced(self) -> Unsourced:
        return Unsourced(self.rules)

    def _readings(self, numbers: Iterable[int]) -> Iterator[tuple[int, Reading]]:
        for number in numbers:
            for wording in self.rules[number].literal:
                for reading in wording.readings:
                    yield number, reading

    def _matcher(self, number: int) -> Matcher:
        if number not in self._matchers:
            self._matchers[number] = Matcher(self._readings((number,)))
        return self._matchers[number]

    def _findings(
        self, number: int, matches: Sequence[Match], passage: Passage, words: Words, sources: Sequence[Span]
    ) -> Iterator[RuleFinding]:
        rule = self.rules[number]
        if rule.by_source and not rule.literal:
            yield RuleFinding(rule, self._source_finding(rule, passage, sources))
        for match in _without_overlaps(matches):
            finding = self._finding(rule, match, passage, words, sources)
            yield RuleFinding(rule, finding, words=len(match.words))

    def _loose_findings(
        self, rule: Rule, passage: Passage, words: Words, sources: Sequence[Span]
    ) -> Iterator[RuleFinding]:
        """What a row says whose wording is met but roughly; it knows less than one that is met."""
        loose = (
            None if rule.by_source else loose_match(rule, passage, words, sources, language=self._language)
        )
        if loose is None or _is_name(loose.span.of(words.text)):
            return
        better = suggestions(rule.naturals, loose.exact, words) if loose.exact else ()
        finding = Finding(
            span=loose.span,
            message=self._message(rule) + ("" if better else _advised(rule.naturals)),
            suggestions=better,
            evidence=_evidence(passage, sources, loose.span),
            confidence=loose.confidence,
        )
        yield RuleFinding(rule, finding, words=1)

    def _weak_findings(self, number: int, words: Words) -> Iterator[RuleFinding]:
        """What a row says whose source expression was not found."""
        rule = self.rules[number]
        matches = (
            match
            for _, match in self._matcher(number).matches(words)
            if weighs(match, rule) and not _is_name(match.span.of(words.text))
        )
        for match in _without_overlaps(matches):
            finding = Finding(
                span=match.span,
                message=self._message(rule),
                suggestions=suggestions(rule.naturals, match, words),
                confidence=WEAK,
            )
            yield RuleFinding(rule, finding, words=1)

    def _finding(
        self, rule: Rule, match: Match, passage: Passage, words: Words, sources: Sequence[Span]
    ) -> Finding:
        return Finding(
            span=match.span,
            message=self._message(rule),
            suggestions=suggestions(rule.naturals, match, words),
            evidence=_evidence(passage, sources, match.span),
        )

    def _source_finding(self, rule: Rule, passage: Passage, sources: Sequence[Span]) -> Finding:
        """A row without English wording marks the place where the sentence facing its source begins."""
        return Finding(
            span=_facing(passage, sources[0]),
            message=self._message(rule),
            evidence=tuple(Location(passage.id, Side.SOURCE, span) for span in sources),
        )

    def _message(self, rule: Rule) -> str:
        """What happened, in words; with the row's advice where it has some."""
        kind = KINDS[rule.kind]
        if rule.source_language == "any" or self._language == "und":
            said = kind.anywhere
        else:
            said = kind.message.format(language=facts(self._language).name)
        return "; ".join((said, *rule.advice))


def _is_name(quote: str) -> bool:
    """Whether all words have capitals: the High Court is called so whatever the source says."""
    return all(word[:1].isupper() for word in quote.split())


def _advised(naturals: Sequence[str]) -> str:
    """A better wording as advice, where it can't be put in place of what was met."""
    first = next((SLOT.sub("…", natural) for natural in naturals if natural), "")
    return f"; English would say “{first}”" if first else ""


def _without_overlaps(matches: Iterable[Match]) -> Iterator[Match]:
    """Of matches of one row that overlap, the longest, and of those the one that guesses least."""
    kept: list[Match] = []
    for match in sorted(matches, key=lambda m: (-len(m.span), -len(m.words), m.span.start)):
        if not any(match.span.overlaps(other.span) for other in kept):
            kept.append(match)
    yield from sorted(kept, key=lambda m: m.span)


def _evidence(passage: Passage, sources: Sequence[Span], at: Span) -> tuple[Location, ...]:
    """The source expressions in the sentences that face the flag; all of them where none does."""
    facing = passage.linked(at)
    near = [span for span in sources if any(span.overlaps(sentence) for sentence in facing)]
    return tuple(Location(passage.id, Side.SOURCE, span) for span in near or sources)


def _facing(passage: Passage, source: Span) -> Span:
    """The place where the target sentence begins that faces a stretch of the source."""
    numbers = {i for i, span in enumerate(passage.source_sentences) if span.overlaps(source)}
    for link in passage.links:
        if numbers.intersection(link.source) and link.target:
            start = passage.target_sentences[min(link.target)].start
            return Span(start, start)
    return Span(0, 0)


def _density_finding(rule: Rule, places: Sequence[Location], length: int) -> Finding:
    first, *others = places
    return Finding(
        passage=first.passage,
        span=first.span,
        message=f"Stands {len(places)} times in {length} words",
        evidence=tuple(others),
        severity=Severity.NEUTRAL,
    )
