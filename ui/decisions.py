"""What a person can do to a review, as functions from one review to the next. No Qt.

Each takes the article as it now reads (`alignment`) and as it was loaded (`loaded`).
"""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import replace
from typing import TypeVar

from transcheck.model import (
    Alignment,
    Decision,
    Issue,
    Location,
    Mark,
    Passage,
    PassageId,
    Report,
    Review,
    Scope,
    Severity,
    Side,
    Span,
    State,
    issue_id,
)
from transcheck.text.replacing import apply, in_place_of
from transcheck.text.scripts import base_language

Value = TypeVar("Value")

OWN = "own"
"""The check named in a flag that a person set."""


def rewritten(
    review: Review, *, loaded: Alignment, alignment: Alignment, passage: PassageId, text: str
) -> Review:
    """The passage reads `text` from now on."""
    return review.with_text(
        passage,
        loaded=_base(review, loaded).passage(passage).target,
        current=alignment.passage(passage).target,
        text=text,
    )


def _base(review: Review, loaded: Alignment) -> Alignment:
    """The article before anything was rewritten."""
    return loaded if review.rows is None else loaded.with_passages(review.rows)


def accepted(
    review: Review, *, loaded: Alignment, alignment: Alignment, issue: Issue, suggestion: str | None
) -> Review:
    """The flag is right; with a suggestion its words are replaced, without one a person mends them."""
    if suggestion is None or issue.at.side is Side.SOURCE:
        return review.with_decision(Decision(issue, State.ACCEPTED))
    passage = alignment.passage(issue.at.passage)
    before = _base(review, loaded).passage(passage.id).target
    return _with_wording(review, issue, suggestion, loaded=before, text=passage.target)[0]


def all_accepted(
    review: Review, *, loaded: Alignment, alignment: Alignment, issues: Collection[Issue]
) -> Review:
    """Every flag with its first suggestion, in one step.

    Where two want to replace the same words the later one stays open, to be looked at again.
    """
    by_passage: dict[PassageId, list[Issue]] = defaultdict(list)
    for issue in issues:
        by_passage[issue.at.passage].append(issue)
    # Passage by passage: a change moves every decision of its passage, and of no other.
    parts = []
    for id, flags in by_passage.items():
        before, now = _base(review, loaded).passage(id).target, alignment.passage(id).target
        parts.append(_accepted_in(_part(review, id), flags, loaded=before, text=now))
    rest = replace(
        review,
        decisions=tuple(d for d in review.decisions if _passage_of(d) not in by_passage),
        edits=tuple(edit for edit in review.edits if edit.passage not in by_passage),
        own=tuple(issue for issue in review.own if issue.at.passage not in by_passage),
    )
    return replace(
        rest,
        decisions=(*rest.decisions, *(d for part in parts for d in part.decisions)),
        edits=(*rest.edits, *(edit for part in parts for edit in part.edits)),
        own=(*rest.own, *(issue for part in parts for issue in part.own)),
    )


def _part(review: Review, passage: PassageId) -> Review:
    """Of a review what is about the text of one passage."""
    return Review(
        decisions=tuple(d for d in review.decisions if _passage_of(d) == passage),
        edits=tuple(edit for edit in review.edits if edit.passage == passage),
        own=tuple(issue for issue in review.own if issue.at.passage == passage),
    )


def _passage_of(decision: Decision) -> PassageId:
    return (decision.at or decision.issue.at).passage


def _accepted_in(review: Review, issues: Collection[Issue], *, loaded: str, text: str) -> Review:
    """From the end of the passage to its start, so that the places still to come stay where they are."""
    untouched = len(text)
    for issue in sorted(issues, key=lambda issue: issue.at.span, reverse=True):
        if not issue.suggestions or issue.at.side is Side.SOURCE:
            review = review.with_decision(Decision(issue, State.ACCEPTED))
        elif issue.at.span.end <= untouched:
            review, after = _with_wording(review, issue, issue.suggestions[0], loaded=loaded, text=text)
            untouched = min(_same_until(text, after), issue.at.span.start)
            text = after
    return review


def _same_until(one: str, other: str) -> int:
    """How many characters two texts begin with alike."""
    limit = min(len(one), len(other))
    return next((n for n in range(limit) if one[n] != other[n]), limit)


def _with_wording(
    review: Review, issue: Issue, suggestion: str, *, loaded: str, text: str
) -> tuple[Review, str]:
    """The flag accepted and its words replaced; and how the passage reads then."""
    from transcheck.check import replaced as with_suggestion

    after, span = with_suggestion(text, issue.at.span, suggestion)
    at = replace(issue.at, span=span)
    edited = review.with_text(issue.at.passage, loaded=loaded, current=text, text=after)
    return edited.with_decision(Decision(issue, State.ACCEPTED, applied=suggestion, at=at)), after


def all_dismissed(review: Review, issues: Collection[Issue], scope: Scope) -> Review:
    """None of these flags is an error."""
    ids = {issue.id for issue in issues}
    rest = tuple(d for d in review.decisions if d.issue.id not in ids)
    new = (Decision(issue, State.DISMISSED, scope=scope) for issue in issues)
    return replace(review, decisions=(*rest, *new))


def dismissed(review: Review, issue: Issue, scope: Scope) -> Review:
    return review.with_decision(Decision(issue, State.DISMISSED, scope=scope))


def muted(review: Review) -> frozenset[tuple[str, str]]:
    """What is dismissed for the whole house: check and words."""
    house = (d.issue for d in review.decisions if d.scope is Scope.HOUSE)
    return frozenset((issue.check, issue.quote.casefold()) for issue in house)


def marks(review: Review, report: Report, only: frozenset[PassageId] | None) -> tuple[Mark, ...]:
    """The marks of the report in reading order; with `only`, of those passages."""
    if only is None:
        return review.marks(report)
    some = replace(report, issues=tuple(i for id in only for i in report.issues_in(id)))
    decided = tuple(d for d in review.decisions if d.at is None or d.at.passage in only)
    own = tuple(issue for issue in review.own if issue.at.passage in only)
    return replace(review, decisions=decided, own=own).marks(some)


def as_it_reads(old: Review, new: Review, *, loaded: Alignment, before: Alignment) -> Alignment:
    """The article by the new review, when by the old one it reads as `before`.

    Only what differs is looked at: this is asked at every key, however long the article is.
    Sentences of unchanged passages are those the engine has found last.
    """
    if new.rows is not old.rows:
        return _same_sentences(new.apply(loaded), before)
    edited = {edit.passage for edit in _different(old.edits, new.edits)}
    base = _base(new, loaded)
    rewritten_now = {id: _rewritten(new, base.passage(id)) for id in edited if id in base}
    changed = {p.id: p for p in rewritten_now.values() if p.target != before.passage(p.id).target}
    if not changed:
        return before
    return before.with_passages(changed.get(p.id, p) for p in before.passages)


def _rewritten(review: Review, passage: Passage) -> Passage:
    edit = review.edit(passage.id)
    if edit is None or edit.after == passage.target:
        return passage
    return replace(passage, target=edit.after, target_sentences=(), links=())


def _same_sentences(after: Alignment, known: Alignment) -> Alignment:
    return after.with_passages(
        replace(known.passage(p.id), pinned=p.pinned)
        if p.id in known and known.passage(p.id).target == p.target and known.passage(p.id).source == p.source
        else p
        for p in after.passages
    )


def touched(before: Review, after: Review) -> frozenset[PassageId] | None:
    """The passages whose marks may differ between two reviews of the same text; None where all may."""
    decided = _different(before.decisions, after.decisions)
    if before.regrades != after.regrades or any(d.scope is not Scope.HERE for d in decided):
        return None
    places = [d.issue.at for d in decided] + [d.at for d in decided if d.at is not None]
    places += [issue.at for issue in _different(before.own, after.own)]
    notes = _different(before.notes, after.notes)
    return frozenset({at.passage for at in places} | {note.passage for note in notes})


def _different(before: tuple[Value, ...], after: tuple[Value, ...]) -> list[Value]:
    """What is in only one of the two. By identity: values that stay are carried over as they are."""
    old, new = {id(value) for value in before}, {id(value) for value in after}
    return [v for v in before if id(v) not in new] + [v for v in after if id(v) not in old]


def replaced(
    review: Review, *, loaded: Alignment, alignment: Alignment, places: Collection[Location], text: str
) -> Review:
    """Every place reads `text`, in the number and case of the words there: a term's renderings made one."""
    by_passage: dict[PassageId, list[Span]] = defaultdict(list)
    for at in places:
        if at.side is Side.TARGET:
            by_passage[at.passage].append(at.span)
    english = base_language(alignment.target_language) in ("en", "und")
    for passage, spans in by_passage.items():
        # From the end of the passage to its start, so that the places still to come stay where they are.
        for span in sorted(spans, reverse=True):
            current = alignment.passage(passage)
            worded = in_place_of(span.of(current.target), text) if english else text
            changed = apply(current.target, span, worded)
            review = rewritten(review, loaded=loaded, alignment=alignment, passage=passage, text=changed)
            alignment = alignment.with_passage(replace(current, target=changed))
    return review


def own_flag(
    review: Review,
    alignment: Alignment,
    *,
    passage: PassageId,
    span: Span,
    category: str,
    severity: Severity,
    message: str,
) -> Issue:
    """A flag a person sets on words of the translation."""
    at = Location(passage, Side.TARGET, span)
    text = alignment.passage(passage).target
    alike = sum(1 for own in review.own if own.category == category and own.quote == span.of(text))
    return Issue(
        id=issue_id(check=OWN, category=category, text=text, at=at, occurrence=alike),
        check=OWN,
        category=category,
        severity=severity,
        confidence=1.0,
        at=at,
        quote=span.of(text),
        message=message,
    )
