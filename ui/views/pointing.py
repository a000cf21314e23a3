"""A surface under the mouse: flags chosen by a click, words by a double click, menus, and the wheel."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QMenu, QWidget

from transcheck.model import Mark, PassageId, Side, Span, State

from ..session import Session
from ..theme import Look
from .pointer import Pointer
from .surface import Hit
from .walking import WalkingSurface

_NOTCH = 120
"""What Qt counts for one notch of a mouse wheel."""


class PointingSurface(WalkingSurface):
    """What is under the mouse, and what a click on it does."""

    sizeChosen = Signal(float)
    """The person turned the wheel with Ctrl: the size of Latin text is this now."""

    def __init__(self, session: Session, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(session, look, parent)
        self._decided = False
        self.word_menu: Callable[[QMenu, PassageId, int], None] = lambda _menu, _passage, _point: None
        """Puts on a menu what there is to say about the word at a place of the translation."""
        self._pointer = Pointer(self)
        self.editor.pointed.connect(self._pointed_in_editor)
        self.editor.pressed.connect(self._pressed_in_editor)
        self.editor.menuWanted.connect(self._fill_editor_menu)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        hit = self.hit(event.position())
        if hit is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        self.rows_painter.focused = False
        if hit.score:
            self.session.select_passage(hit.passage)
            self.explain_score(hit.passage)
            return
        self._choose(hit)
        if hit.side is Side.TARGET:
            self.edit(hit.passage, hit.nearest)
            self.hand_over(event)
        elif self.editing is not None:
            self.stop_editing()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.hand_over(event)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.hand_over(event)
            return
        hit = self.hit(event.position())
        over = self.marks_at(hit) if hit else ()
        self._pointer.rest_on(over, event.globalPosition().toPoint())
        shape = Qt.CursorShape.ArrowCursor
        if hit and (hit.score or (over and hit.side is Side.SOURCE)):
            shape = Qt.CursorShape.PointingHandCursor
        elif hit and hit.side is Side.TARGET:
            shape = Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(shape)

    def leaveEvent(self, event: object) -> None:
        self._pointer.leave()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            steps = event.angleDelta().y() / _NOTCH
            self.set_typography(self.typography.sized(round(self.typography.size + steps)))
            self.sizeChosen.emit(self.typography.size)
            event.accept()
            return
        self._movement.stop()
        self._pointer.leave()
        super().wheelEvent(event)

    def marks_at(self, hit: Hit) -> tuple[Mark, ...]:
        """The flags on the letter at a place."""
        if hit.side is None or hit.letter is None:
            return ()
        states = (State.OPEN, State.DISMISSED) if self._decided else (State.OPEN,)
        return tuple(
            mark
            for mark in self.session.marks_in(hit.passage)
            if mark.state in states
            and mark.issue.at.side is hit.side
            and _covers(mark.issue.at.span, hit.letter)
        )

    def _choose(self, hit: Hit) -> None:
        """A click on a mark chooses the flag, elsewhere the passage."""
        found = self.marks_at(hit)
        chosen = max(found, key=lambda mark: mark.issue.severity.rank, default=None)
        if chosen is not None:
            self.session.select_issue(chosen.issue.id)
        elif hit.passage != self.session.selection.passage or hit.side is not None:
            self.session.select_passage(hit.passage)

    def _in_editor(self, position: QPointF) -> Hit | None:
        number = self.page.number(self.editing)
        if number is None or self.editing is None:
            return None
        column = self.editor.column()
        return Hit(number, self.editing, Side.TARGET, column.point_at(position), column.over(position))

    def _pointed_in_editor(self, position: QPointF) -> None:
        hit = self._in_editor(position)
        if hit:
            place = self.editor.mapToGlobal((position + self.editor.origin()).toPoint())
            self._pointer.rest_on(self.marks_at(hit), place)

    def _pressed_in_editor(self, position: QPointF) -> None:
        hit = self._in_editor(position)
        if hit:
            self._choose(hit)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        number, point = self.page.number(self.session.selection.passage), None
        if event.reason() is not QContextMenuEvent.Reason.Keyboard:
            hit = self.hit(QPointF(event.pos()))
            number = hit.number if hit else None
            point = hit.nearest if hit and hit.side is Side.TARGET else None
            if hit is not None:
                self._choose(hit)
        if number is None:
            return
        menu = QMenu(self)
        passage = self.page.passages[number]
        for words, text in (
            (self.tr("Copy the &translation"), passage.target),
            (self.tr("Copy the &source"), passage.source),
        ):
            if text:
                menu.addAction(words, lambda text=text: QGuiApplication.clipboard().setText(text))
        menu.addSeparator()
        menu.addActions(self.actions())
        if point is not None:
            self.word_menu(menu, passage.id, point)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def _fill_editor_menu(self, menu: QMenu, point: int) -> None:
        if self.editing is not None:
            self.word_menu(menu, self.editing, point)


def _covers(span: Span, letter: int) -> bool:
    """Whether a flag is on that letter; one about something left out, on those beside its place."""
    return span.start <= letter < span.end if len(span) else letter in (span.start - 1, span.start)
