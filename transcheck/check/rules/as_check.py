"""A row as a check of its own: what the catalogue lists, and what its examples are run with."""

from collections.abc import Iterator
from functools import cache

from transcheck.check.check import Check, Context, Finding, Need
from transcheck.check.rules.row import KINDS, Rule
from transcheck.check.rules.rulebook import Rulebook
from transcheck.model import Passage


def rule_check(rule: Rule) -> Check:
    """The row as a check. A whole article is run with all rows at once instead."""
    density = rule.is_article_wide
    needs = Need.ARTICLE if density else Need.NOTHING
    if rule.needs_source:
        needs |= Need.SOURCE
    return Check(
        id=rule.check,
        title=rule.title,
        category=rule.category,
        severity=rule.severity,
        confidence=rule.confidence(with_source=rule.needs_source),
        needs=needs,
        page=_page(rule),
        examples=rule.examples,
        passage=None if density else lambda passage, context: _passage(rule, passage, context),
        article=(lambda context: _article(rule, context)) if density else None,
        languages=frozenset({rule.target_language}),
        source_languages=frozenset({rule.source_language} - {"any"}),
        in_quotes=KINDS[rule.kind].in_quotes,
    )


@cache
def _alone(rule: Rule, source_language: str) -> Rulebook:
    return Rulebook((rule,), source_language=source_language)


def _passage(rule: Rule, passage: Passage, context: Context) -> Iterator[Finding]:
    for found in _alone(rule, context.source_language).passage_findings(passage):
        yield found.finding


def _article(rule: Rule, context: Context) -> Iterator[Finding]:
    for found in _alone(rule, context.source_language).article_findings(context):
        yield found.finding


def _page(rule: Rule) -> str:
    """What the row flags, why, and how to put it."""
    wordings = "; ".join(wording.pattern for wording in rule.literal)
    parts = [rule.title, rule.note]
    if rule.source:
        parts.append(f"Source: {'; '.join(rule.source)}")
    if wordings:
        parts.append(f"Flags: {wordings}")
    better = [*(natural or "(cut the words)" for natural in rule.naturals), *(f"({a})" for a in rule.advice)]
    parts.append(f"Better: {'; '.join(better)}")
    return "\n\n".join(parts)
