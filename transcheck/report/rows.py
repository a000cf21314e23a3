"""The article as a report prints it: its passages, what was changed in them, where comments stand."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from transcheck.model import Issue, Passage, PassageId, Report, Review, Side, Span, State
from transcheck.report.changes import Fate, Replacement, Stretch, stretches
from transcheck.report.clean import one_line
from transcheck.report.flags import Flag
from transcheck.report.options import Changes, ReportOptions
from transcheck.text.replacing import replaced


@dataclass(frozen=True, slots=True)
class Group:
    """What is said about one stretch of one side of a passage: one comment.

    `note` is a remark on the passage itself.
    """

    span: Span
    flags: tuple[Flag, ...] = ()
    note: str = ""

    @property
    def settled(self) -> bool:
        """Whether all of it was dismissed."""
        return not self.note and all(flag.mark.state is State.DISMISSED for flag in self.flags)


@dataclass(frozen=True, slots=True)
class Row:
    """One passage with what is marked on either side.

    `label` is what the report calls the passage, `score` (0 to 100) None where it has none.
    `proposed` are the ids of the flags whose suggestion is among the stretches.
    """

    passage: Passage
    label: str
    stretches: tuple[Stretch, ...]
    target: tuple[Group, ...]
    source: tuple[Group, ...]
    score: float | None
    proposed: frozenset[str]


def rows(report: Report, review: Review, flags: Sequence[Flag], options: ReportOptions) -> tuple[Row, ...]:
    """The passages in reading order."""
    scores = {score.passage: score.value for score in report.scorecard.passages}
    loaded = {edit.passage: edit.before for edit in review.edits}
    notes = {note.passage: note.text for note in review.notes if not note.issue}
    here: dict[PassageId, list[Flag]] = {}
    for flag in flags:
        here.setdefault(flag.mark.issue.at.passage, []).append(flag)
    with_source = options.source_column and report.alignment.source is not None
    return tuple(
        _row(
            passage,
            here.get(passage.id, []),
            loaded=loaded.get(passage.id, passage.target),
            note=notes.get(passage.id, ""),
            score=scores.get(passage.id),
            with_source=with_source,
            changes=options.changes,
        )
        for passage in report.alignment.passages
    )


def _row(
    passage: Passage,
    flags: Sequence[Flag],
    *,
    loaded: str,
    note: str,
    score: float | None,
    with_source: bool,
    changes: Changes,
) -> Row:
    printed_source = [f for f in flags if with_source and f.mark.issue.at.side is Side.SOURCE]
    printed_target = [f for f in flags if not (with_source and f.mark.issue.at.side is Side.SOURCE)]
    proposals = _proposals(printed_target, passage.target) if changes is Changes.SUGGESTED else {}
    found = _stretches(passage, loaded, printed_target, changes, list(proposals.values()))
    taken = {(s.span, s.new) for s in found if s.fate is Fate.PROPOSED}
    return Row(
        passage=passage,
        label=one_line(str(passage.id)),
        stretches=found,
        target=_groups(printed_target, passage, Side.TARGET, note),
        source=_groups(printed_source, passage, Side.SOURCE),
        score=score,
        proposed=frozenset(id for id, one in proposals.items() if (one.span, one.text) in taken),
    )


def _groups(flags: Sequence[Flag], passage: Passage, side: Side, note: str = "") -> tuple[Group, ...]:
    """One group for each distinct stretch, in reading order."""
    found: dict[Span, Group] = {}
    if note:
        whole = Span(0, len(passage.text(side)))
        found[whole] = Group(whole, note=note)
    for flag in flags:
        place = _place(flag, passage, side)
        group = found.get(place, Group(place))
        found[place] = replace(group, flags=(*group.flags, flag))
    return tuple(found[span] for span in sorted(found))


def _place(flag: Flag, passage: Passage, side: Side) -> Span:
    """Where a flag is anchored on that side.

    One on source words that are not printed stands where its evidence lies in the
    translation, or else before the passage.
    """
    at = flag.mark.issue.at
    if at.side is side:
        return _within(at.span, passage.text(side))
    beside = (e.span for e in flag.mark.issue.evidence if e.passage == at.passage and e.side is side)
    return _within(next(beside, Span(0, 0)), passage.text(side))


def _within(span: Span, text: str) -> Span:
    """The span cut to the text. A report of another state of the text may reach beyond it."""
    return Span(min(span.start, len(text)), min(span.end, len(text)))


def _stretches(
    passage: Passage,
    loaded: str,
    flags: Sequence[Flag],
    changes: Changes,
    proposed: Sequence[Replacement],
) -> tuple[Stretch, ...]:
    """The text of the passage with the changes that are asked for."""
    if changes is Changes.NONE:
        return stretches(passage.target, passage.target)
    replaced = [
        Replacement(flag.mark.decision.at.span, flag.mark.decision.issue.quote)
        for flag in flags
        if flag.mark.decision is not None and flag.mark.decision.at is not None
    ]
    return stretches(loaded, passage.target, replaced=replaced, proposed=proposed)


def _proposals(flags: Sequence[Flag], text: str) -> dict[str, Replacement]:
    """The first suggestion of every open flag by the flag's id, the gravest first."""
    ranked = sorted(
        (flag for flag in flags if _proposes(flag)),
        key=lambda f: (-f.severity.rank, -f.mark.issue.confidence, f.number),
    )
    return {flag.mark.issue.id: _proposal(flag.mark.issue, text) for flag in ranked}


def _proposal(issue: Issue, text: str) -> Replacement:
    """The first suggestion with what it changes beside it, as the desk would put it in."""
    span, words = _within(issue.at.span, text), issue.suggestions[0]
    after, at = replaced(text, span, words)
    before = _beside(text[: span.start], after[: at.start], offset=0)
    behind = _beside(text[span.end :], after[at.end :], offset=span.end)
    return Replacement(span, words, tuple(one for one in (before, behind) if one))


def _beside(old: str, new: str, *, offset: int) -> Replacement | None:
    """The one stretch of whole words in which two texts differ."""
    if old == new:
        return None
    start = _shared(old, new)
    end = min(_shared(old[::-1], new[::-1]), len(old) - start, len(new) - start)
    inside_word = old[start : start + 1].isalnum() or new[start : start + 1].isalnum()
    while inside_word and start and old[start - 1].isalnum():
        start -= 1
    while end and old[len(old) - end].isalnum():
        end -= 1
    return Replacement(Span(offset + start, offset + len(old) - end), new[start : len(new) - end])


def _shared(one: str, other: str) -> int:
    """How many characters two texts begin with alike."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((n for n, (a, b) in pairs if a != b), min(len(one), len(other)))


def _proposes(flag: Flag) -> bool:
    issue = flag.mark.issue
    if flag.mark.state is not State.OPEN or issue.at.side is not Side.TARGET:
        return False
    return bool(issue.suggestions) and issue.suggestions[0] != issue.quote
