"""What is on the desk, as views see it: the article, its flags, where the person is. Nothing changes here."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from transcheck.model import (
    Alignment,
    Issue,
    Mark,
    PassageId,
    Report,
    Review,
    Scorecard,
    State,
    Term,
    Termbase,
)

from .engine import Engine
from .tasks import Tasks

if TYPE_CHECKING:
    from transcheck.profile import Profile
    from transcheck.review import Original


@dataclass(frozen=True, slots=True)
class Selection:
    """Where the person is: a passage, and the flag in it if one is chosen."""

    passage: PassageId | None = None
    issue: str | None = None


class OnDesk(QObject):
    """One article, what was found in it, what a person made of it; and signals that tell of changes."""

    reportChanged = Signal()
    """Another article or another alignment: rebuild everything."""
    passagesChanged = Signal(object)
    """frozenset of ids of passages whose text, marks or staleness changed."""
    marksChanged = Signal()
    """States or flags changed: lists, counts, scores."""
    selectionChanged = Signal(object)
    """The new Selection."""
    reviewChanged = Signal()
    """The person did something (or took it back): there is something to save."""
    profileChanged = Signal()
    busyChanged = Signal(bool)
    progressed = Signal(int, int, str)
    said = Signal(str)
    """A sentence for the status bar."""
    failed = Signal(object)
    """An exception; nothing that was open is lost."""
    filed = Signal(object)
    """The Path of the review file that now holds what is on the desk."""
    closing = Signal()
    """The program ends: whoever works in the background for this article stops."""
    accepted = Signal(object)
    """The Location of wording that has just taken the place of a flag's words."""

    def __init__(
        self,
        *,
        engine: Engine | None = None,
        profile: Profile | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._engine = engine or Engine()
        self._profile = profile
        self._termbases: tuple[Termbase, ...] = ()
        self._report: Report | None = None
        self._loaded: Alignment | None = None
        self._review = Review()
        self._saved_review = self._review
        self._path: Path | None = None
        self._originals: tuple[Original, ...] = ()
        self._selection = Selection()
        self._marks: tuple[Mark, ...] = ()
        self._marks_by_passage: dict[PassageId, tuple[Mark, ...]] = {}
        self._marks_by_id: dict[str, Mark] = {}
        self._stale: frozenset[PassageId] = frozenset()
        self._known: dict[tuple[PassageId, str], tuple[Issue, ...]] = {}
        self._burst, self._last_key = 0, 0.0
        self._delay = 0
        self.undo_stack = QUndoStack(self)
        self._tasks = Tasks(self)
        self._tasks.busyChanged.connect(self.busyChanged)
        self._tasks.progressed.connect(self.progressed)

    # ── what is on the desk ───────────────────────────────────────────────────────────

    @property
    def report(self) -> Report | None:
        """What the engine found, kept true to the text as it now reads; None with nothing open."""
        return self._report

    @property
    def review(self) -> Review:
        return self._review

    @property
    def loaded(self) -> Alignment | None:
        """The article as it came from the files."""
        return self._loaded

    @property
    def alignment(self) -> Alignment | None:
        """The article as it now reads. Sentences of stale passages are empty."""
        return self._report.alignment if self._report else None

    @property
    def marks(self) -> tuple[Mark, ...]:
        """Every flag with its state, in reading order."""
        return self._marks

    @property
    def selection(self) -> Selection:
        return self._selection

    @property
    def scorecard(self) -> Scorecard | None:
        return self._report.scorecard if self._report else None

    @property
    def terms(self) -> tuple[Term, ...]:
        """The recurring terms, each with the rendering the person prefers."""
        if self._report is None:
            return ()
        chosen = dict(self._review.preferred)
        return tuple(
            replace(term, preferred=chosen[term.id]) if term.id in chosen else term
            for term in self._report.terms
        )

    @property
    def stale(self) -> frozenset[PassageId]:
        """Passages that have changed since they were checked."""
        return self._stale

    @property
    def path(self) -> Path | None:
        """The review file, once there is one."""
        return self._path

    @property
    def modified(self) -> bool:
        return self._review is not self._saved_review

    @property
    def busy(self) -> bool:
        return self._tasks.busy

    @property
    def profile(self) -> Profile:
        if self._profile is None:
            self._profile = self._engine.default_profile()
        return self._profile

    @property
    def termbases(self) -> tuple[Termbase, ...]:
        return self._termbases

    @property
    def engine(self) -> Engine:
        return self._engine

    @property
    def tasks(self) -> Tasks:
        """For dialogs that read files while they are open."""
        return self._tasks

    def marks_in(self, passage: PassageId) -> tuple[Mark, ...]:
        return self._marks_by_passage.get(passage, ())

    def mark(self, issue: str) -> Mark | None:
        return self._marks_by_id.get(issue)

    def open_marks(self) -> tuple[Mark, ...]:
        return tuple(mark for mark in self._marks if mark.state is State.OPEN)

    def open_count(self) -> int:
        return sum(1 for mark in self._marks if mark.state is State.OPEN)
