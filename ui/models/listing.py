"""Which flags are listed, in which order and under which headings: what a person asks for, as one value."""

from collections.abc import Callable, Collection, Hashable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache

from transcheck.model import Family, Mark, PassageId, Severity, State
from transcheck.text.fold import fold_text

from ..check_words import message_of


class Order(StrEnum):
    """How the list is sorted."""

    READING = "reading"
    GRAVEST = "gravest"


class Grouping(StrEnum):
    """What flags have to share to stand under one heading."""

    NONE = "none"
    CHECK = "check"
    PASSAGE = "passage"


@dataclass(frozen=True, slots=True)
class Criteria:
    """The flags that are wanted. `checks` and `categories` None: all; `text` is looked for in any case."""

    families: frozenset[Family] = frozenset(Family)
    severities: frozenset[Severity] = frozenset(Severity)
    states: frozenset[State] = frozenset(State)
    categories: frozenset[str] | None = None
    checks: frozenset[str] | None = None
    least_confidence: float = 0.0
    text: str = ""
    order: Order = Order.READING
    grouping: Grouping = Grouping.NONE

    @property
    def narrow(self) -> bool:
        """Whether some flags may be left out."""
        return self.everything != self

    @property
    def everything(self) -> "Criteria":
        """In the same order and groups, but nothing left out."""
        return Criteria(order=self.order, grouping=self.grouping)

    def accepts(self, mark: Mark) -> bool:
        issue = mark.issue
        return (
            issue.kind.family in self.families
            and issue.severity in self.severities
            and mark.state in self.states
            and (self.categories is None or issue.category in self.categories)
            and (self.checks is None or issue.check in self.checks)
            and issue.confidence >= self.least_confidence
            and (not self.text or self._mentions(mark))
        )

    def group_of(self, mark: Mark) -> Hashable:
        """What the flag shares with those under its heading; without headings, its check."""
        return mark.issue.at.passage if self.grouping is Grouping.PASSAGE else mark.issue.check

    def _mentions(self, mark: Mark) -> bool:
        wanted = _plain(self.text)
        issue = mark.issue
        texts = (issue.quote, message_of(issue), mark.note, *issue.suggestions)
        return any(wanted in _plain(text) for text in texts)


@lru_cache(maxsize=1 << 15)
def _plain(text: str) -> str:
    """The text with case and spelling variants folded away; quick where there are none."""
    return text.casefold() if text.isascii() else fold_text(text)


@dataclass(frozen=True, slots=True)
class Heading:
    """Stands above the flags of a check or of a passage; `waiting` of its `total` are undecided."""

    check: str = ""
    passage: PassageId | None = None
    total: int = 0
    waiting: int = 0
    folded: bool = False

    @property
    def key(self) -> Hashable:
        return self.passage if self.passage is not None else self.check


Row = Mark | Heading


def arranged(marks: Sequence[Mark], criteria: Criteria, folded: Collection[Hashable] = ()) -> tuple[Row, ...]:
    """The rows of the list. `marks` come in reading order; flags of `folded` groups are left out."""
    wanted = tuple(filter(criteria.accepts, marks)) if criteria.narrow else tuple(marks)
    if criteria.order is Order.GRAVEST:
        wanted = tuple(sorted(wanted, key=lambda mark: -mark.issue.severity.rank))
    if criteria.grouping is Grouping.NONE:
        return wanted
    groups: dict[Hashable, list[Mark]] = {}
    for mark in wanted:
        groups.setdefault(criteria.group_of(mark), []).append(mark)
    keys = list(groups)
    if criteria.grouping is Grouping.CHECK:
        keys.sort(key=_by_size(groups))
    rows: list[Row] = []
    for key in keys:
        heading = _heading(criteria, groups[key], folded=key in folded)
        rows += [heading] if heading.folded else [heading, *groups[key]]
    return tuple(rows)


def _by_size(groups: dict[Hashable, list[Mark]]) -> Callable[[Hashable], tuple]:
    """Family by family, the checks with most flags first: these are worth deciding together."""

    def key(group: Hashable) -> tuple:
        first = groups[group][0].issue
        return (list(Family).index(first.kind.family), -len(groups[group]), first.check)

    return key


def _heading(criteria: Criteria, marks: Sequence[Mark], *, folded: bool) -> Heading:
    first = marks[0].issue
    by_passage = criteria.grouping is Grouping.PASSAGE
    made = Heading(passage=first.at.passage) if by_passage else Heading(check=first.check)
    waiting = sum(1 for mark in marks if mark.state is State.OPEN)
    return replace(made, total=len(marks), waiting=waiting, folded=folded)
