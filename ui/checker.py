"""When the engine looks at the article again, and which of its answers still count."""

from collections.abc import Callable
from enum import IntEnum

from PySide6.QtCore import QObject, QTimer, Signal

from transcheck.errors import Cancelled
from transcheck.model import PassageId, Report

from .tasks import Progress, Stopped, Task, Tasks

Passages = frozenset[PassageId]
Question = tuple[Callable[[Progress, Stopped], Report], Passages]
"""What to ask the engine, and the passages its answer makes up to date."""


class Depth(IntEnum):
    """How much the engine looks at again."""

    SCORE = 0
    """Only what the flags add up to: decisions changed, no text did."""
    PASSAGES = 1
    """The passages that changed: what a person who types waits for."""
    ARTICLE = 2
    """Terms and article-wide checks too: what may wait until the person rests."""


REST = 1000
"""Milliseconds without a change before the whole article is looked at."""


class Checker(QObject):
    """At most one check is wanted at a time: a newer one makes the older one's answer worthless.

    A change is answered from its passage first. The whole article, which takes seconds
    when it is long, follows once nothing has changed for a while.
    """

    answered = Signal(object, object)
    """The Report and the passages that are no longer stale."""
    failed = Signal(object)

    def __init__(
        self, tasks: Tasks, question: Callable[[Depth], Question | None], parent: QObject | None = None
    ) -> None:
        """`question` is asked when the time has come, for what to ask the engine."""
        super().__init__(parent)
        self._tasks = tasks
        self._question = question
        self._task: Task[Report] | None = None
        self._depth: Depth | None = None
        self._article_owed = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._ask)

    @property
    def waiting(self) -> bool:
        """Whether an answer is still to come."""
        return self._timer.isActive() or self._task is not None

    @property
    def article_owed(self) -> bool:
        """Whether the article as a whole has not been looked at since it changed."""
        return self._article_owed

    def soon(self, milliseconds: int, depth: Depth, *, article_later: bool = False) -> None:
        """Look again after a pause."""
        self._drop_running()
        self._depth = depth if self._depth is None else max(self._depth, depth)
        self._article_owed = self._article_owed or article_later or depth is Depth.ARTICLE
        self._timer.start(milliseconds)

    def drop(self) -> None:
        """Forget what was asked: another article comes on the desk."""
        self._drop_running()
        self._depth, self._article_owed = None, False

    def _drop_running(self) -> None:
        self._timer.stop()
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _ask(self) -> None:
        depth = Depth.ARTICLE if self._depth is None else self._depth
        question = self._question(depth)
        if question is None:
            return
        work, passages = question

        def done(report: Report) -> None:
            if self._task is task:
                self._done(depth, report, passages)

        def failed(error: Exception) -> None:
            if self._task is task:
                self._task = None
                # A stopped check leaves its passages stale; the next change asks again.
                if not isinstance(error, Cancelled):
                    self.failed.emit(error)

        task = self._task = self._tasks.analyse(work, done=done, failed=failed)

    def _done(self, depth: Depth, report: Report, passages: Passages) -> None:
        self._task = self._depth = None
        self._article_owed = self._article_owed and depth is not Depth.ARTICLE
        if self._article_owed:
            self._timer.start(REST)
        self.answered.emit(report, passages)
