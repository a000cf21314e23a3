"""What lies under the mouse: the flag, the words to say about it, and when to say them."""

import html

from PySide6.QtCore import QCoreApplication, QObject, QPoint, QTimer, Signal
from PySide6.QtWidgets import QToolTip, QWidget

from transcheck.model import Mark

from ..check_words import message_of
from ..names import category_name, severity_name

TIP_AFTER = 400
"""Milliseconds the mouse rests on a mark before its message shows."""


class Pointer(QObject):
    """Follows the mouse over the marks. `changed` when it comes to another one, or to none."""

    changed = Signal()

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._place = QPoint()
        self.marks: tuple[Mark, ...] = ()
        self._timer = QTimer(self, singleShot=True, interval=TIP_AFTER)
        self._timer.timeout.connect(self._say)

    @property
    def mark(self) -> Mark | None:
        """The gravest of the flags under the mouse."""
        return max(self.marks, key=lambda mark: mark.issue.severity.rank, default=None)

    def rest_on(self, marks: tuple[Mark, ...], place: QPoint) -> None:
        """The mouse is over these flags, at that place on the screen."""
        self._place = place
        if [m.issue.id for m in marks] == [m.issue.id for m in self.marks]:
            return
        self.marks = marks
        QToolTip.hideText()
        self._timer.stop()
        if marks:
            self._timer.start()
        self.changed.emit()

    def leave(self) -> None:
        self.rest_on((), self._place)

    def _say(self) -> None:
        if self.marks and self._widget.isVisible():
            QToolTip.showText(self._place, tip(self.marks), self._widget)


def tip(marks: tuple[Mark, ...]) -> str:
    """What is said about the flags on the same words, the gravest first."""
    ordered = sorted(marks, key=lambda mark: -mark.issue.severity.rank)
    return "<hr>".join(_about(mark) for mark in ordered)


def _about(mark: Mark) -> str:
    issue = mark.issue
    kind = f"{severity_name(issue.severity)} · {category_name(issue.category)}"
    lines = [f"<b>{html.escape(message_of(issue))}</b>", html.escape(kind)]
    if issue.suggestions:
        words = QCoreApplication.translate("reader", "Try: {suggestion}")
        lines.append(html.escape(words.format(suggestion=issue.suggestions[0])))
    if mark.note:
        lines.append(f"<i>{html.escape(mark.note)}</i>")
    return "<br>".join(f'<span style="white-space: pre-wrap">{line}</span>' for line in lines)
