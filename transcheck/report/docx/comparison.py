"""One passage of a report: as it stood when it was written, and as it came back from an editor."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from transcheck.model import (
    Decision,
    Issue,
    Location,
    Mark,
    Note,
    Passage,
    PassageId,
    Review,
    Severity,
    Side,
    Span,
    State,
    issue_id,
)
from transcheck.report.changes import Fate as Kind
from transcheck.report.changes import stretches
from transcheck.report.clean import clean, one_line
from transcheck.report.docx.bookmarks import ASIDE, flag_bookmark
from transcheck.report.docx.incoming import is_ours
from transcheck.report.docx.places import Fate
from transcheck.report.docx.recognising import with_flags
from transcheck.report.docx.returned import Piece, Remark, Returned

EDITOR = "editor"
"""The check named in a flag that an editor set by a comment."""


class Did(StrEnum):
    """What an editor did."""

    ACCEPTED = "accepted"
    REWORDED = "reworded"
    REJECTED = "rejected"
    RESOLVED = "resolved"
    EDITED = "edited"
    REPLIED = "replied"
    REMARKED = "remarked"


@dataclass(frozen=True, slots=True)
class Change:
    """One thing to show for confirmation. `issue` is the flag's id, "" where it is about none."""

    did: Did
    passage: PassageId
    text: str
    issue: str = ""


@dataclass(frozen=True, slots=True)
class _Decided:
    """What was done about a flag; `place` is where its words stand in the new text."""

    did: Did
    mark: Mark
    decision: Decision
    place: Span

    @property
    def text(self) -> str:
        if self.did is Did.REJECTED:
            return f"“{self.decision.issue.quote}”"
        return f"“{self.mark.issue.quote}” → “{self.decision.applied}”"


@dataclass(frozen=True, slots=True)
class _Step:
    """Words for a place in the old text. `told` where no flag tells of it."""

    span: Span
    words: str
    told: bool


class Comparison:
    """One passage: as it stood when the report was written, and as it came back."""

    def __init__(self, passage: Passage, returned: Returned, marks: Sequence[Mark]) -> None:
        self._passage = passage
        self._returned = returned = with_flags(returned, marks)
        self._marks = marks
        self._proposed = _undecided(returned, marks)
        self._text, self._offsets = self._reading()
        self.changes: list[Change] = []

    def applied_to(self, review: Review) -> Review:
        """The review with what was done to this passage."""
        decided = self._decided()
        review = self._with_text(review, decided)
        for one in decided:
            review = review.with_decision(one.decision)
            self._tell(one.did, one.text, one.mark.issue.id)
        return self._with_remarks(review, {one.mark.issue.id for one in decided})

    def _tell(self, did: Did, text: str, issue: str = "") -> None:
        self.changes.append(Change(did, self._passage.id, one_line(text), issue))

    # The text

    def _reading(self) -> tuple[str, list[int]]:
        """The text with the editor's changes taken and undecided suggestions left out; where pieces begin."""
        text, offsets = "", []
        for number, piece in enumerate(self._returned.pieces):
            offsets.append(len(text))
            stands = piece.fate is not Fate.TAKEN_OUT
            if number in self._proposed:
                stands = piece.fate is not Fate.PUT_IN
            text += piece.text if stands else ""
        return text, [*offsets, len(text)]

    def _span(self, first: int, end: int) -> Span:
        return Span(self._offsets[first], self._offsets[end])

    def _with_text(self, review: Review, decided: "Sequence[_Decided]") -> Review:
        """The review with the new text, put in change by change so that other places move with it."""
        current = self._passage.target
        if self._text == clean(current):
            return review
        edit = review.edit(self._passage.id)
        loaded = edit.before if edit else current
        whole = _Step(Span(0, len(current)), self._text, told=True)
        steps = self._steps(decided) if clean(current) == current else [whole]
        for step in reversed(steps):
            after = current[: step.span.start] + step.words + current[step.span.end :]
            review = review.with_text(self._passage.id, loaded=loaded, current=current, text=after)
            current = after
        for step in steps:
            if step.told:
                self._tell(Did.EDITED, f"“{step.span.of(self._passage.target)}” → “{step.words}”")
        return review

    def _steps(self, decided: "Sequence[_Decided]") -> "list[_Step]":
        """The way from the old text to the new: at decided flags as these tell, between them word by word."""
        steps: list[_Step] = []
        here = there = 0
        for old, new in sorted((d.mark.issue.at.span, d.place) for d in decided):
            if old.start < here or new.start < there:
                continue
            steps += self._between(Span(here, old.start), Span(there, new.start))
            steps.append(_Step(old, new.of(self._text), told=False))
            here, there = old.end, new.end
        end = Span(here, len(self._passage.target)), Span(there, len(self._text))
        return [*steps, *self._between(*end)]

    def _between(self, old: Span, new: Span) -> "Iterator[_Step]":
        place = old.start
        for stretch in stretches(old.of(self._passage.target), new.of(self._text)):
            end = place + len(stretch.old)
            if stretch.fate is not Kind.KEPT:
                yield _Step(Span(place, end), stretch.new, told=True)
            place = end

    # The flags

    def _decided(self) -> "list[_Decided]":
        """What the words between a flag's bookmarks say about it now."""
        changed = [found for mark in self._marks if (found := self._compared(mark)) is not None]

        def around_another(one: _Decided) -> bool:
            return any(one.place != other.place and one.place.contains(other.place) for other in changed)

        # Words that differ because a flag within them was taken are not reworded themselves.
        return [one for one in changed if not (one.did is Did.REWORDED and around_another(one))]

    def _compared(self, mark: Mark) -> "_Decided | None":
        issue, decision = mark.issue, mark.decision
        found = self._place(issue)
        if found is None or issue.at.side is not Side.TARGET or mark.state is State.DISMISSED:
            return None
        (first, end), proposed = found
        if self._proposed.intersection(range(first, end)):
            return None
        place = self._span(first, end)
        now, was = place.of(self._text), clean(issue.quote)
        if decision is not None and decision.at is not None:
            taken_back = now != was and now == clean(decision.issue.quote)
            return _Decided(Did.REJECTED, mark, _dismissal(decision.issue), place) if taken_back else None
        if now == was:
            return _Decided(Did.REJECTED, mark, _dismissal(issue), place) if proposed else None
        at = replace(issue.at, span=place)
        did = Did.ACCEPTED if now in map(clean, issue.suggestions) else Did.REWORDED
        return _Decided(did, mark, Decision(issue, State.ACCEPTED, applied=now, at=at), place)

    def _place(self, issue: Issue) -> "tuple[tuple[int, int], bool] | None":
        """The pieces between the flag's bookmarks, and whether its suggestion stood there as a change."""
        for proposed in (True, False):
            found = self._returned.ranges.get(flag_bookmark(issue.id, proposed=proposed))
            if found is not None:
                return self._with_neighbour(*found), proposed
        return None

    def _with_neighbour(self, first: int, end: int) -> tuple[int, int]:
        """The range with what was typed right behind it in place of its words, all of which are gone."""
        pieces = self._returned.pieces
        gone = first < end and all(piece.fate is Fate.TAKEN_OUT for piece in pieces[first:end])
        while gone and not self._proposed.intersection(range(first, end)) and end < len(pieces):
            if pieces[end].fate is not Fate.PUT_IN:
                break
            end += 1
        return first, end

    # The remarks

    def _with_remarks(self, review: Review, decided: set[str]) -> Review:
        ours = {remark.id: remark for remark in self._returned.remarks if is_ours(remark.comment)}
        for remark in self._returned.remarks:
            if remark.id in ours:
                review = self._resolved(review, remark, decided)
                continue
            thread = ours.get(remark.comment.answers) or _beside(remark, ours.values())
            review = self._answered(review, remark, thread) if thread else self._remarked(review, remark)
        return review

    def _flags_of(self, remark: Remark) -> list[Mark]:
        """The flags that one of our comments is about: those whose bookmarks stand where it does."""
        here = (remark.first, remark.end)
        found = [mark for mark in self._marks if (place := self._place(mark.issue)) and place[0] == here]
        quote = self._span(*here).of(self._text)
        return found or [mark for mark in self._marks if clean(mark.issue.quote) == quote]

    def _resolved(self, review: Review, remark: Remark, decided: set[str]) -> Review:
        """A comment the editor resolved dismisses its flags, unless their words were dealt with."""
        if not remark.comment.resolved:
            return review
        for mark in self._flags_of(remark):
            if mark.state is State.OPEN and mark.issue.id not in decided:
                review = review.with_decision(Decision(mark.issue, State.DISMISSED))
                self._tell(Did.RESOLVED, f"“{mark.issue.quote}”", mark.issue.id)
        return review

    def _answered(self, review: Review, remark: Remark, thread: Remark) -> Review:
        """A reply is a note on the flag, or on the passage."""
        flags = self._flags_of(thread)
        issue = flags[0].issue.id if flags else ""
        said = _signed(remark)
        self._tell(Did.REPLIED, said, issue)
        had = next((n.text for n in review.notes if (n.passage, n.issue) == (self._passage.id, issue)), "")
        if said in had.splitlines():
            return review
        return review.with_note(Note(self._passage.id, f"{had}\n{said}" if had else said, issue))

    def _remarked(self, review: Review, remark: Remark) -> Review:
        """A comment of the editor's own is a flag of the person's own."""
        span = self._span(remark.first, remark.end)
        at = Location(self._passage.id, Side.TARGET, span)
        category, message = "custom/preference", _signed(remark)
        twins = sum(1 for own in review.own if own.check == EDITOR and own.at == at)
        id = issue_id(check=EDITOR, category=category, text=self._text, at=at, occurrence=twins)
        if any(own.check == EDITOR and own.at == at and own.message == message for own in review.own):
            return review
        self._tell(Did.REMARKED, message, id)
        return review.with_own(
            Issue(id, EDITOR, category, Severity.NEUTRAL, 1.0, at, quote=span.of(self._text), message=message)
        )


def _undecided(returned: Returned, marks: Sequence[Mark]) -> set[int]:
    """The pieces of suggestions that still stand as changes, neither accepted nor rejected."""
    places = [range(*place) for name, place in returned.ranges.items() if name.startswith(ASIDE)]
    for mark in marks:
        place = returned.ranges.get(flag_bookmark(mark.issue.id, proposed=True))
        if place is not None and mark.state is State.OPEN:
            put_in = (returned.pieces[n] for n in range(*place))
            words = "".join(piece.text for piece in put_in if piece.fate is Fate.PUT_IN)
            if words == clean(mark.issue.suggestions[0]):
                places.append(range(*place))
    still = (numbers for numbers in places if _still(returned.pieces, numbers))
    return {n for numbers in still for n in numbers if returned.pieces[n].fate is not Fate.KEPT}


def _still(pieces: Sequence[Piece], numbers: range) -> bool:
    """Whether a suggestion is a change as we wrote it: one hand took all words out and put others in."""
    return len({pieces[n].author for n in numbers if pieces[n].text}) == 1 and all(
        pieces[n].fate is not Fate.KEPT for n in numbers if pieces[n].text
    )


def _dismissal(issue: Issue) -> Decision:
    return Decision(issue, State.DISMISSED)


def _beside(remark: Remark, ours: Iterable[Remark]) -> Remark | None:
    """Our comment on the same words. LibreOffice turns replies into comments of their own."""
    return next((one for one in ours if (one.first, one.end) == (remark.first, remark.end)), None)


def _signed(remark: Remark) -> str:
    text = " ".join(line.strip() for line in remark.comment.lines if line.strip())
    return f"{remark.comment.author}: {text}" if remark.comment.author else text
