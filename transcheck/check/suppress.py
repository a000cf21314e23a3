"""What is not said although a check found it, in fixed order.

First quotation marks: inside them fidelity comes first. Then words flagged twice: of
flags of one family on one spot the graver stays, then the surer, then the narrower.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from transcheck.check.check import Context, InQuotes
from transcheck.check.flags import Flag
from transcheck.model import Issue, Passage, PassageId, Side, Span
from transcheck.text.quotes import quotations

QUOTED = "Quoted: check fidelity first."
_SPOT = 12
"""Longest flag, in words, that is about a spot; a longer one is about its whole sentence or
clause, and says something else than the flags inside it."""

_BLOCK = 256
"""Characters."""


def suppressed(flags: Iterable[Flag], context: Context) -> tuple[Issue, ...]:
    """The issues that remain, in no particular order."""
    by_passage: dict[PassageId, list[Flag]] = {}
    for flag in flags:
        by_passage.setdefault(flag.issue.at.passage, []).append(flag)
    return tuple(
        issue
        for id, found in by_passage.items()
        for issue in _one_to_a_spot(_quoted(found, context.alignment.passage(id)))
    )


def _quoted(flags: Sequence[Flag], passage: Passage) -> list[Flag]:
    if all(flag.in_quotes is InQuotes.SAME for flag in flags):
        return list(flags)
    inner = {side: [q.inner for q in quotations(passage.text(side))] for side in Side}
    kept: list[Flag] = []
    for flag in flags:
        at = flag.issue.at
        if flag.in_quotes is InQuotes.SAME or not any(span.contains(at.span) for span in inner[at.side]):
            kept.append(flag)
        elif flag.in_quotes is InQuotes.MILDER:
            kept.append(replace(flag, issue=_milder(flag.issue)))
    return kept


def _milder(issue: Issue) -> Issue:
    explanation = f"{QUOTED} {issue.explanation}".strip()
    return replace(issue, severity=issue.severity.raised(-1), explanation=explanation)


def _one_to_a_spot(flags: Sequence[Flag]) -> list[Issue]:
    kept: list[Flag] = []
    near: dict[int, list[int]] = {}
    for flag in sorted(flags, key=_weight):
        blocks = _blocks(flag.issue.at.span)
        rivals = sorted({n for block in blocks for n in near.get(block, ())})
        rival = next((n for n in rivals if _same_spot(flag, kept[n])), None)
        if rival is None:
            for block in blocks:
                near.setdefault(block, []).append(len(kept))
            kept.append(flag)
        elif _same_words(flag.issue, kept[rival].issue):
            kept[rival] = replace(kept[rival], issue=_merged(kept[rival].issue, flag.issue))
    return [flag.issue for flag in kept]


def _blocks(span: Span) -> range:
    """The stretches of the text that a flag touches: in a paragraph of a megabyte few others do."""
    return range(span.start // _BLOCK, max(span.start, span.end - 1) // _BLOCK + 1)


def _weight(flag: Flag) -> tuple[object, ...]:
    """Sorts the flag that should stay to the front."""
    issue = flag.issue
    return (
        -issue.severity.rank,
        -flag.specific if _length(issue) <= _SPOT else 0,
        -round(issue.confidence, 2),
        len(issue.at.span),
        issue.at.span,
        issue.check,
        issue.message,
    )


def _same_spot(flag: Flag, rival: Flag) -> bool:
    one, other = flag.issue, rival.issue
    if one.at.side is not other.at.side or not _meet(one.at.span, other.at.span):
        return False
    if one.check == other.check and one.at.span == other.at.span:
        return one.message == other.message
    if flag.specific and rival.specific:
        return True  # two rows on the same words, whatever families they file it under
    if one.kind.family is not other.kind.family:
        return False
    return one.at.span == other.at.span or max(_length(one), _length(other)) <= _SPOT


def _meet(one: Span, other: Span) -> bool:
    """Whether two flags share words; a place meets only the same place."""
    if not len(one) or not len(other):
        return one == other
    return one.overlaps(other)


def _length(issue: Issue) -> int:
    return len(issue.quote.split())


def _same_words(one: Issue, other: Issue) -> bool:
    return one.at.span == other.at.span and one.category == other.category


def _merged(kept: Issue, dropped: Issue) -> Issue:
    """The flag that stays, with what the other knew besides."""
    return replace(
        kept,
        suggestions=tuple(dict.fromkeys((*kept.suggestions, *dropped.suggestions))),
        evidence=tuple(dict.fromkeys((*kept.evidence, *dropped.evidence))),
    )
