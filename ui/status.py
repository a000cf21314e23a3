"""The line at the foot of the window: words, flags, score, and what is under way."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QStatusBar, QToolButton, QWidget

from transcheck.model import Mark, Scorecard, Severity, State, Verdict

from .names import severity_name
from .session import Session

_PATIENCE = 500
"""Milliseconds before a person is told that something is under way."""

_SAID_FOR = 6000
"""Milliseconds a sentence stays."""

# What the engine says it is doing, written out so that the translator's tools find it.
_DOINGS = (
    QT_TRANSLATE_NOOP("status", "reading"),
    QT_TRANSLATE_NOOP("status", "finding sentences"),
    QT_TRANSLATE_NOOP("status", "aligning"),
    QT_TRANSLATE_NOOP("status", "tracing terms"),
    QT_TRANSLATE_NOOP("status", "checking"),
    QT_TRANSLATE_NOOP("status", "scoring"),
    QT_TRANSLATE_NOOP("status", "done"),
)


class Progress(QWidget):
    """What is being done, how far it is, and a cross to stop it; hidden until it takes a while."""

    cancelled = Signal()

    def __init__(self, cancel: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._what = QLabel(self)
        self._what.setProperty("role", "muted")
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(106)
        self._bar.setAccessibleName(self.tr("Progress"))
        stop = QToolButton(self)
        stop.setDefaultAction(cancel)
        stop.setAccessibleName(self.tr("Stop"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 8, 0)
        layout.setSpacing(12)
        for widget in (self._what, self._bar, stop):
            layout.addWidget(widget)
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._patience.timeout.connect(self.show)
        self.hide()

    def set_busy(self, busy: bool) -> None:
        if busy:
            self._what.setText(self.tr("Working"))
            self._bar.setRange(0, 0)
            self._patience.start()
        else:
            self._patience.stop()
            self.hide()

    def set_progress(self, done: int, total: int, what: str) -> None:
        doing = QCoreApplication.translate("status", what)
        text = self.tr("{doing} {done} of {total}").format(doing=doing, done=done, total=total)
        self._what.setText(text[:1].upper() + text[1:])
        self._bar.setRange(0, max(total, 1))
        self._bar.setValue(done)


class Status(QStatusBar):
    """Follows the session."""

    def __init__(self, session: Session, cancel: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setSizeGripEnabled(False)
        self.words, self.flags, self.score, self.said = (QLabel(self) for _ in range(4))
        self.said.setProperty("role", "muted")
        self.said.setContentsMargins(0, 0, 16, 0)
        for label in (self.words, self.flags, self.score):
            label.setContentsMargins(8, 0, 12, 0)
            self.addWidget(label)
        self.progress = Progress(cancel, self)
        self.addPermanentWidget(self.said)
        self.addPermanentWidget(self.progress)
        self._silence = QTimer(self, singleShot=True, interval=_SAID_FOR)
        self._silence.timeout.connect(self.said.clear)
        session.marksChanged.connect(self._show)
        session.busyChanged.connect(self.progress.set_busy)
        session.progressed.connect(self.progress.set_progress)
        session.said.connect(self.say)
        self._show()

    def say(self, sentence: str) -> None:
        """A sentence that goes away by itself."""
        self.said.setText(sentence)
        self._silence.start()

    def _show(self) -> None:
        card = self._session.scorecard
        self.words.setText(self.tr("%Ln word(s)", "", card.words) if card else "")
        self.flags.setText(self._flags() if card else "")
        self.score.setText(self._score(card) if card else "")
        self.score.setToolTip("\n".join(card.reasons) if card else "")

    def _flags(self) -> str:
        waiting = self._session.open_marks()
        if not waiting:
            return self.tr("No open flags")
        counts = ((_count(waiting, level), severity_name(level)) for level in reversed(Severity))
        parts = self.tr(", ").join(f"{count} {name}" for count, name in counts if count)
        return self.tr("{flags}: {parts}").format(flags=self.tr("%n flag(s)", "", len(waiting)), parts=parts)

    def _score(self, card: Scorecard) -> str:
        sentence = self.tr("MQM {value}, passes {threshold}")
        if card.calibrated < card.threshold:
            sentence = self.tr("MQM {value}, below {threshold}")
        elif card.verdict is Verdict.FAIL:
            sentence = self.tr("MQM {value}, does not pass")
        return sentence.format(value=f"{card.calibrated:.1f}", threshold=f"{card.threshold:g}")


def _count(marks: tuple[Mark, ...], severity: Severity) -> int:
    return sum(1 for mark in marks if mark.issue.severity is severity and mark.state is State.OPEN)
