"""The way back: what an editor did in the Word report, as changes to the review.

Accepted and rejected changes, text of the editor's own, replies, resolved and new comments
become decisions, edits, notes and flags. Nothing is applied here: the caller shows the list
and takes the new review or leaves it.
"""

from dataclasses import dataclass
from pathlib import Path

from transcheck.errors import LoadError
from transcheck.model import Mark, PassageId, Report, Review
from transcheck.report.clean import one_line
from transcheck.report.docx.comparison import Change, Comparison, Did
from transcheck.report.docx.returned import read_returned

__all__ = ["Back", "Change", "Did", "read_back"]


@dataclass(frozen=True, slots=True)
class Back:
    """The review as it is with the editor's work, and what that work was, in reading order.

    `missing` are passages that were not found in the file; they stay as they are.
    """

    review: Review
    changes: tuple[Change, ...]
    missing: tuple[PassageId, ...] = ()


def read_back(path: Path, report: Report, review: Review) -> Back:
    """Compare the returned file with the review it was made from.

    Raises LoadError where the file is no Word document or no report of this article.
    """
    passages = report.alignment.passages
    labels = [one_line(str(passage.id)) for passage in passages]
    returned = read_returned(Path(path), labels, [passage.target for passage in passages])
    if not returned:
        raise LoadError(
            str(path), "this is no report of this article", "choose the Word report that came back"
        )
    marks: dict[PassageId, list[Mark]] = {}
    for mark in review.marks(report):
        marks.setdefault(mark.issue.at.passage, []).append(mark)
    changes: list[Change] = []
    missing: list[PassageId] = []
    for number, passage in enumerate(passages, start=1):
        if number not in returned:
            missing.append(passage.id)
            continue
        comparison = Comparison(passage, returned[number], marks.get(passage.id, []))
        review = comparison.applied_to(review)
        changes += comparison.changes
    return Back(review, tuple(changes), tuple(missing))
