"""Flags found again in a file whose program dropped our bookmarks, as Google Docs does: by our comments."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from transcheck.model import Mark, Side, State
from transcheck.report.clean import clean, one_line
from transcheck.report.docx.bookmarks import ASIDE, OURS, flag_bookmark
from transcheck.report.docx.comments import OFFERED
from transcheck.report.docx.incoming import HEAD, is_ours
from transcheck.report.docx.places import Fate
from transcheck.report.docx.returned import Piece, Remark, Returned


def with_flags(returned: Returned, marks: Sequence[Mark]) -> Returned:
    """The passage with the bookmarks that its comments stand for, where it lost them."""
    if any(label.startswith(OURS) for label in returned.ranges):
        return returned
    ranges = dict(returned.ranges)
    waiting = [mark for mark in marks if mark.issue.at.side is Side.TARGET]
    for remark in sorted(returned.remarks, key=lambda one: (one.first, one.end)):
        if not (is_ours(remark.comment) and any(map(HEAD.fullmatch, remark.comment.lines))):
            continue
        same = _spoken_of(remark, returned.pieces, waiting)
        waiting = [mark for mark in waiting if mark not in same]
        offered = any(line.startswith(OFFERED) for line in remark.comment.lines)
        for mark in same:
            proposed = offered and mark.state is State.OPEN and bool(mark.issue.suggestions)
            ranges[flag_bookmark(mark.issue.id, proposed=proposed)] = (remark.first, remark.end)
        if offered:
            ranges |= _asides(remark, returned.pieces)
    return replace(returned, ranges=ranges)


def _spoken_of(remark: Remark, pieces: Sequence[Piece], marks: Sequence[Mark]) -> list[Mark]:
    """The flags that a comment is about: the first whose words it stands on, or whose message it says,
    and those that share its place."""
    here = pieces[remark.first : remark.end]
    both = {_without(here, Fate.TAKEN_OUT), _without(here, Fate.PUT_IN)}
    said = " ".join(remark.comment.lines)
    first = next((mark for mark in marks if not both.isdisjoint(_wordings(mark))), None)
    first = first or next((mark for mark in marks if one_line(mark.issue.message) in said), None)
    return [] if first is None else [mark for mark in marks if mark.issue.at == first.issue.at]


def _without(pieces: Sequence[Piece], fate: Fate) -> str:
    return "".join(piece.text for piece in pieces if piece.fate is not fate)


def _wordings(mark: Mark) -> Iterator[str]:
    return map(clean, (mark.issue.quote, *mark.issue.suggestions[:1]))


def _asides(remark: Remark, pieces: Sequence[Piece]) -> dict[str, tuple[int, int]]:
    """The change right before the words that goes with their suggestion: "a" becomes "an"."""
    end = remark.first
    while end and pieces[end - 1].fate is Fate.KEPT and not pieces[end - 1].text.strip():
        end -= 1
    first = end
    while first and pieces[first - 1].fate is not Fate.KEPT and _is_theirs(pieces[first - 1], remark):
        first -= 1
    return {f"{ASIDE}{first}": (first, end)} if first < end else {}


def _is_theirs(piece: Piece, remark: Remark) -> bool:
    return piece.author == remark.comment.author
