"""A surface that is walked through by keyboard, passage by passage, and says where one is."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from transcheck.model import PassageId, Side

from ..models.scores import costs
from ..session import Session
from ..theme import Look
from .margin import WhyScore
from .writing import WritingSurface


class WalkingSurface(WritingSurface):
    """Arrow keys walk while nothing is written; Enter begins to write, space explains the score."""

    def __init__(self, session: Session, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(session, look, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def edit_chosen(self) -> None:
        """Put the caret to the chosen flag, or into the passage at hand."""
        selection = self.session.selection
        mark = self.session.mark(selection.issue) if selection.issue else None
        if selection.passage is not None:
            at = mark.issue.at if mark else None
            self.edit(selection.passage, at.span.start if at and at.side is Side.TARGET else 0)

    def explain_score(self, passage: PassageId | None = None) -> None:
        """Open the frame that says which marks cost how much."""
        number = self.page.number(passage if passage is not None else self.session.selection.passage)
        score = self.rows_painter.score(self.page.passages[number].id) if number is not None else None
        if number is None or score is None:
            return
        self.reveal(self.row_box(number), soon=True)
        WhyScore(
            self.score_words(number),
            costs(self.session, score.passage),
            score,
            look=self.look,
            parent=self,
        ).show_at(self.below(number))

    def announce(self, passage: PassageId) -> None:
        """Say a passage and its score to a screen reader."""
        number = self.page.number(passage)
        if number is not None:
            self.setAccessibleDescription(f"{self.score_words(number)}. {self.page.passages[number].target}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        walk = self._walk(event.key())
        if walk is None or not self.page.passages:
            super().keyPressEvent(event)
            return
        self.rows_painter.focused = True
        walk()

    def _walk(self, key: int) -> Callable[[], None] | None:
        """What a key does while no passage is being edited."""
        key_of = Qt.Key
        last = len(self.page.passages) - 1
        here = self.page.number(self.session.selection.passage)
        at = here if here is not None else self.page.rows.at(self.top) if last >= 0 else 0
        steps = {key_of.Key_Up: at - 1, key_of.Key_Down: at + 1, key_of.Key_Home: 0, key_of.Key_End: last}
        if key in steps:
            return lambda: self._select_row(steps[key] if here is not None or key > key_of.Key_End else at)
        if key in (key_of.Key_PageUp, key_of.Key_PageDown):
            page = self.viewport().height() * (1 if key == key_of.Key_PageDown else -1)
            return lambda: self._select_row(self.page.rows.at(self.page.rows.top(at) + page))
        if key in (key_of.Key_Return, key_of.Key_Enter, key_of.Key_F2):
            return lambda: self.edit(self.page.passages[at].id)
        return self.explain_score if key == key_of.Key_Space else None

    def _select_row(self, number: int) -> None:
        number = min(max(number, 0), len(self.page.passages) - 1)
        self.session.select_passage(self.page.passages[number].id)
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        by_key = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        self.rows_painter.focused = by_key
        if by_key and self.session.selection.passage is None and self.page.passages:
            self._select_row(self.page.rows.at(self.top))
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.rows_painter.focused = False
        self.viewport().update()
