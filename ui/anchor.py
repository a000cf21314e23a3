"""Keeps a report true to the text while a person types, until the passage is checked again."""

from collections.abc import Mapping
from dataclasses import replace

from transcheck.model import Alignment, Issue, Location, Passage, PassageId, Report, Side, Term

Known = Mapping[tuple[PassageId, str], tuple[Issue, ...]]
"""Flags found earlier for a passage (its id) with that translation: undo brings them back at once."""


def changed_passages(before: Alignment, after: Alignment) -> frozenset[PassageId]:
    """The passages of `after` that read otherwise than in `before`, or are new."""
    same = set(map(id, before.passages))  # passages that stay are carried over as they are
    return frozenset(
        passage.id
        for passage in after.passages
        if id(passage) not in same
        and (passage.id not in before or _differs(before.passage(passage.id), passage))
    )


def follow(report: Report, after: Alignment, *, known: Known) -> Report:
    """The report over the article as it now reads.

    Flags move with the words around them; a flag whose own words were rewritten is gone.
    Where source and translation were paired anew, the passage has no flags until it is checked.
    """
    before = report.alignment
    changed, same = changed_passages(before, after), set(map(id, before.passages))
    passages = tuple(
        p
        if id(p) in same or p.id in changed or p.id not in before
        else _known(before.passage(p.id), pinned=p.pinned)
        for p in after.passages
    )
    alignment = after.with_passages(passages)
    issues = tuple(
        issue
        for passage in alignment.passages
        for issue in _issues(report, passage, alignment, changed=changed, known=known)
    )
    terms = tuple(_term(term, before, alignment, changed) for term in report.terms)
    return replace(report, alignment=alignment, issues=issues, terms=terms)


def _known(passage: Passage, *, pinned: bool) -> Passage:
    return passage if passage.pinned == pinned else replace(passage, pinned=pinned)


def _differs(before: Passage, after: Passage) -> bool:
    return before.target != after.target or before.source != after.source


def _issues(
    report: Report,
    passage: Passage,
    after: Alignment,
    *,
    changed: frozenset[PassageId],
    known: Known,
) -> tuple[Issue, ...]:
    if passage.id not in changed:
        found = report.issues_in(passage.id)
        return tuple(_with_evidence(i, report.alignment, after, changed) for i in found)
    remembered = known.get((passage.id, passage.target))
    if remembered is not None:
        return remembered
    moved = (_moved_issue(i, report.alignment, after, changed) for i in report.issues_in(passage.id))
    return tuple(issue for issue in moved if issue is not None)


def _moved_issue(
    issue: Issue, before: Alignment, after: Alignment, changed: frozenset[PassageId]
) -> Issue | None:
    at = _moved(issue.at, before, after)
    return None if at is None else _with_evidence(replace(issue, at=at), before, after, changed)


def _with_evidence(issue: Issue, before: Alignment, after: Alignment, changed: frozenset[PassageId]) -> Issue:
    # Most flags have no evidence elsewhere, and this is asked of every flag at every key.
    if not issue.evidence or not any(
        at.passage in changed or at.passage not in after for at in issue.evidence
    ):
        return issue
    evidence = (_moved(at, before, after) for at in issue.evidence)
    return replace(issue, evidence=tuple(at for at in evidence if at is not None))


def _moved(at: Location, before: Alignment, after: Alignment) -> Location | None:
    if at.passage not in before or at.passage not in after:
        return None
    old, new = before.passage(at.passage), after.passage(at.passage)
    if old.source != new.source:
        return None  # paired anew by hand: nothing of the old place can be trusted
    if at.side is Side.SOURCE or old.target == new.target:
        return at
    span = at.span.moved(old.target, new.target)
    return None if span is None else replace(at, span=span)


def _term(term: Term, before: Alignment, after: Alignment, changed: frozenset[PassageId]) -> Term:
    places = [at for rendering in term.renderings for at in rendering.occurrences]
    if not any(at.passage in changed or at.passage not in after for at in places):
        return term
    renderings = tuple(
        replace(rendering, occurrences=_all_moved(rendering.occurrences, before, after))
        for rendering in term.renderings
    )
    return replace(
        term,
        renderings=tuple(r for r in renderings if r.occurrences),
        source_occurrences=_all_moved(term.source_occurrences, before, after),
    )


def _all_moved(places: tuple[Location, ...], before: Alignment, after: Alignment) -> tuple[Location, ...]:
    moved = (_moved(at, before, after) for at in places)
    return tuple(at for at in moved if at is not None)
