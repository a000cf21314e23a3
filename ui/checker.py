"""When the engine looks at the article again, and which of its answers still count."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from transcheck.errors import Cancelled
from transcheck.model import PassageId, Report

from .tasks import Progress, Stopped, Task, Tasks

Passages = frozenset[PassageId]
Question = tuple[Callable[[Progress, Stopped], Report], Passages]
"""What to ask the engine, and the passages its answer makes up to date."""


class Checker(QObject):
    """At most one check is wanted at a time: a newer one makes the older one's answer worthless."""

    answered = Signal(object, object)
    """The Report and the passages that are no longer stale."""
    failed = Signal(object)

    def __init__(
        self, tasks: Tasks, question: Callable[[bool], Question | None], parent: QObject | None = None
    ) -> None:
        """`question` is asked when the time has come; it is told whether texts or only scores are old."""
        super().__init__(parent)
        self._tasks = tasks
        self._question = question
        self._task: Task[Report] | None = None
        self._article_is_old = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._ask)

    @property
    def waiting(self) -> bool:
        """Whether an answer is still to come."""
        return self._timer.isActive() or self._task is not None

    def soon(self, milliseconds: int, *, article: bool) -> None:
        """Look again after a pause: at what changed in the article, or only at the score."""
        self._drop_running()
        self._article_is_old = self._article_is_old or article
        self._timer.start(milliseconds)

    def start(self, question: Question) -> None:
        """Ask this at once."""
        self._drop_running()
        work, passages = question

        def done(report: Report) -> None:
            if self._task is task:
                self._task = None
                self._article_is_old = False
                self.answered.emit(report, passages)

        def failed(error: Exception) -> None:
            if self._task is task:
                self._task = None
                # A stopped check leaves its passages stale; the next change asks again.
                if not isinstance(error, Cancelled):
                    self.failed.emit(error)

        task = self._task = self._tasks.analyse(work, done=done, failed=failed)

    def drop(self) -> None:
        """Forget what was asked: another article comes on the desk."""
        self._drop_running()
        self._article_is_old = False

    def _drop_running(self) -> None:
        self._timer.stop()
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _ask(self) -> None:
        question = self._question(self._article_is_old)
        if question is not None:
            self.start(question)
