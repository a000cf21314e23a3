"""Which flags are listed, and in which order: what a person asks for, as one value."""

from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel

from transcheck.model import Family, Mark, Severity, State
from transcheck.text.fold import fold_text

from .issues import IssueRole, Issues

Index = QModelIndex | QPersistentModelIndex


class Order(StrEnum):
    """How the list is sorted."""

    READING = "reading"
    GRAVEST = "gravest"
    CHECK = "check"


@dataclass(frozen=True, slots=True)
class Criteria:
    """The flags that are wanted. `checks` None stands for all; `text` is looked for in any case."""

    families: frozenset[Family] = frozenset(Family)
    severities: frozenset[Severity] = frozenset(Severity)
    states: frozenset[State] = frozenset(State)
    checks: frozenset[str] | None = None
    least_confidence: float = 0.0
    text: str = ""
    order: Order = Order.READING

    @property
    def narrow(self) -> bool:
        """Whether some flags may be left out."""
        return replace(self, order=Order.READING) != Criteria()

    def accepts(self, mark: Mark) -> bool:
        issue = mark.issue
        return (
            issue.kind.family in self.families
            and issue.severity in self.severities
            and mark.state in self.states
            and (self.checks is None or issue.check in self.checks)
            and issue.confidence >= self.least_confidence
            and (not self.text or self._mentions(mark))
        )

    def _mentions(self, mark: Mark) -> bool:
        wanted = _plain(self.text)
        issue = mark.issue
        texts = (issue.quote, issue.message, mark.note, *issue.suggestions)
        return any(wanted in _plain(text) for text in texts)


@lru_cache(maxsize=1 << 15)
def _plain(text: str) -> str:
    """The text with case and spelling variants folded away; quick where there are none."""
    return text.casefold() if text.isascii() else fold_text(text)


class IssueFilter(QSortFilterProxyModel):
    """The listed flags over an `Issues` model."""

    def __init__(self, issues: Issues, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._issues = issues
        self._criteria = Criteria()
        self.setSourceModel(issues)
        self.setDynamicSortFilter(True)

    @property
    def criteria(self) -> Criteria:
        return self._criteria

    def set_criteria(self, criteria: Criteria) -> None:
        if criteria == self._criteria:
            return
        self._criteria = criteria
        # The model is in reading order already; sorting 5,000 flags in Python takes a third of a second.
        self.sort(-1 if criteria.order is Order.READING else 0)
        self.invalidate()

    def mark(self, row: int) -> Mark:
        return self.index(row, 0).data(IssueRole.MARK)

    def row_of(self, issue: str | None) -> int | None:
        """The row of a flag by its id, None where it is not listed."""
        row = self._issues.row_of(issue)
        if row is None:
            return None
        listed = self.mapFromSource(self._issues.index(row))
        return listed.row() if listed.isValid() else None

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        return self._criteria.accepts(self._issues.mark(row))

    def lessThan(self, left: Index, right: Index) -> bool:
        return self._key(left) < self._key(right)

    def _key(self, index: Index) -> tuple:
        issue = self._issues.mark(index.row()).issue
        if self._criteria.order is Order.GRAVEST:
            return (-issue.severity.rank, index.row())
        return (issue.kind.family, issue.check, index.row())
