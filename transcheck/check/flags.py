"""Makes issues of findings: what a finding leaves open is its check's own default."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace

from transcheck.check.check import Check, Finding, InQuotes
from transcheck.check.rules import KINDS, RuleFinding
from transcheck.model import Alignment, Issue, Location, Passage, Side, issue_id
from transcheck.text.scripts import isolated


@dataclass(frozen=True, slots=True)
class Flag:
    """An issue before it is numbered, with what bears on whether it is said.

    `specific` is how many words of a row's pattern were matched, 0 where no row speaks: of
    two rows on one spot the one that matched more knows better.
    """

    issue: Issue
    in_quotes: InQuotes = InQuotes.SAME
    specific: int = 0


def flag(check: Check, finding: Finding, passage: Passage | None, alignment: Alignment) -> Flag:
    """The flag of a check's finding. Raises ValueError for a span that is not in the text."""
    issue = Issue(
        id="",
        check=check.id,
        category=finding.category or check.category,
        severity=finding.severity or check.severity,
        confidence=check.confidence if finding.confidence is None else finding.confidence,
        at=_place(finding, passage, alignment),
        quote="",
        message=isolated(finding.message),
        explanation=check.explanation if finding.explanation is None else finding.explanation,
        suggestions=finding.suggestions,
        evidence=finding.evidence,
    )
    return Flag(_quoted(issue, alignment), check.in_quotes)


def rule_flag(found: RuleFinding, passage: Passage | None, alignment: Alignment) -> Flag:
    """The flag of a row's finding."""
    rule, finding = found.rule, found.finding
    with_source = any(place.side is Side.SOURCE for place in finding.evidence)
    issue = Issue(
        id="",
        check=rule.check,
        category=rule.category,
        severity=finding.severity or rule.severity,
        confidence=_own(finding.confidence, rule.confidence(with_source=with_source)),
        at=_place(finding, passage, alignment),
        quote="",
        message=finding.message,
        explanation=rule.note,
        suggestions=finding.suggestions,
        evidence=finding.evidence,
    )
    return Flag(_quoted(issue, alignment), KINDS[rule.kind].in_quotes, specific=found.words)


def _own(confidence: float | None, otherwise: float) -> float:
    return otherwise if confidence is None else confidence


def _place(finding: Finding, passage: Passage | None, alignment: Alignment) -> Location:
    id = passage.id if finding.passage is None and passage is not None else finding.passage
    if id is None or id not in alignment:
        raise ValueError(f"names no passage of the article ({id!r})")
    text = alignment.passage(id).text(finding.side)
    if finding.span.end > len(text):
        raise ValueError(f"flags {finding.span} of a text of {len(text)} characters")
    return Location(passage=id, side=finding.side, span=finding.span)


def _quoted(issue: Issue, alignment: Alignment) -> Issue:
    return replace(issue, quote=alignment.quote(issue.at))


def arranged(alignment: Alignment, issues: Iterable[Issue]) -> tuple[Issue, ...]:
    """The issues in reading order, with ids that tell flags alike apart by their order."""
    order = alignment.number
    alike: Counter[str] = Counter()
    numbered: list[Issue] = []
    for issue in sorted(
        issues, key=lambda i: (order(i.at.passage), i.at.side, i.at.span, i.check, i.message)
    ):
        first = _id(issue, alignment, 0)
        id = _id(issue, alignment, alike[first]) if alike[first] else first
        alike[first] += 1
        # Most flags keep theirs from one key to the next, and copying thousands takes longer than a key.
        numbered.append(issue if id == issue.id else replace(issue, id=id))
    return tuple(numbered)


def _id(issue: Issue, alignment: Alignment, occurrence: int) -> str:
    text = alignment.passage(issue.at.passage).text(issue.at.side)
    return issue_id(check=issue.check, category=issue.category, text=text, at=issue.at, occurrence=occurrence)
