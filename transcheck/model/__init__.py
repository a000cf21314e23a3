"""The values everything is made of: immutable, and made of the standard library alone."""

from transcheck.model.category import CATEGORIES, Category, Family, Severity
from transcheck.model.document import Bilingual, BilingualRow, Block, BlockKind, CutBlock, Document
from transcheck.model.issue import Issue, State, issue_id
from transcheck.model.passage import Alignment, Link, Passage
from transcheck.model.report import Diagnostic, MadeWith, Report
from transcheck.model.review import Decision, Edit, Mark, Note, Regrade, Review, Scope
from transcheck.model.score import (
    REASONS,
    Override,
    PassageScore,
    Reason,
    Score,
    Scorecard,
    Tally,
    Verdict,
)
from transcheck.model.span import Location, PassageId, Side, Span
from transcheck.model.term import (
    Rendering,
    Term,
    Termbase,
    TermEntry,
    TermForm,
    TermKind,
    TermStatus,
)

__all__ = [
    "CATEGORIES",
    "REASONS",
    "Alignment",
    "Bilingual",
    "BilingualRow",
    "Block",
    "BlockKind",
    "Category",
    "CutBlock",
    "Decision",
    "Diagnostic",
    "Document",
    "Edit",
    "Family",
    "Issue",
    "Link",
    "Location",
    "MadeWith",
    "Mark",
    "Note",
    "Override",
    "Passage",
    "PassageId",
    "PassageScore",
    "Reason",
    "Regrade",
    "Rendering",
    "Report",
    "Review",
    "Scope",
    "Score",
    "Scorecard",
    "Severity",
    "Side",
    "Span",
    "State",
    "Tally",
    "Term",
    "TermEntry",
    "TermForm",
    "TermKind",
    "TermStatus",
    "Termbase",
    "Verdict",
    "issue_id",
]
