"""The article in two level columns: read, marked, walked through and edited in place."""

from collections import defaultdict
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QTimer
from PySide6.QtGui import (
    QShowEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from transcheck.model import Location, PassageId, Side, State

from ..session import Selection, Session
from ..theme import Look
from .marks import Eye
from .page import frame
from .pointer import tip
from .pointing import PointingSurface
from .surface import SCROLL_TIME

FRESH_TIME = 600
"""Milliseconds for which wording that was just accepted carries a wash."""


class Reader(PointingSurface):
    """The heart of the desk.

    The window's actions for flags can be added to it (`addAction`): they appear in the
    context menus of the text.
    """

    def __init__(self, session: Session, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(session, look, parent)
        self._fresh: Location | None = None
        self._places: dict[PassageId, tuple[Location, ...]] = {}
        self._place: Location | None = None
        self.setAccessibleName(self.tr("Translation and source"))
        self._faded = QTimer(self, singleShot=True)
        self._connect()
        self._dress()
        self._report_changed()

    def _connect(self) -> None:
        session = self.session
        session.reportChanged.connect(self._report_changed)
        session.passagesChanged.connect(self._passages_changed)
        session.marksChanged.connect(self._look_again)
        session.selectionChanged.connect(self._selection_changed)
        session.accepted.connect(self._wash)
        self.look.changed.connect(self._dress)
        self._pointer.changed.connect(self._look_again)
        self._faded.timeout.connect(self._fade)

    # ── what the window may ask ───────────────────────────────────────────────────────

    def set_decided_shown(self, shown: bool) -> None:
        """Whether dismissed flags keep a hairline in the text."""
        self._decided = shown
        self._look_again()

    def set_focus_mode(self, dimmed: bool) -> None:
        """Whether all passages but the one at hand are dimmed."""
        self.rows_painter.dimmed = dimmed
        self.viewport().update()

    def show_places(self, places: Sequence[Location], place: Location | None = None) -> None:
        """Light up places in the text, one of them as the one at hand; none to stop."""
        by_passage: dict[PassageId, list[Location]] = defaultdict(list)
        for at in places:
            by_passage[at.passage].append(at)
        self._places, self._place = {id: tuple(found) for id, found in by_passage.items()}, place
        self._look_again()

    def go_to(self, place: Location) -> None:
        """Bring a place into view, and its passage to hand."""
        self.session.select_passage(place.passage)
        self._reveal(place.passage, place)

    def tell_chosen(self) -> None:
        """Say the chosen flag beside its words, once they have come into view."""
        QTimer.singleShot(self.look.duration(SCROLL_TIME) + 20, self, self._tell_chosen)

    def _tell_chosen(self) -> None:
        issue = self.session.selection.issue
        mark = self.session.mark(issue) if issue else None
        number = self.page.number(mark.issue.at.passage) if mark else None
        column = self.page.row(number).column(mark.issue.at.side) if mark and number is not None else None
        if mark is None or number is None or column is None:
            return
        at = mark.issue.at
        spot, box = column.place(at.span.start), self.page.box(number, at.side)
        place = box.topLeft() + QPointF(spot.left, spot.baseline - self.top)
        QToolTip.showText(self.viewport().mapToGlobal(place.toPoint()), tip((mark,)), self)

    # ── the session has changed ───────────────────────────────────────────────────────

    def _report_changed(self) -> None:
        self.stop_editing()
        self._pointer.leave()
        known = {passage.id for passage in self.page.passages}
        self.page.show(self.session.alignment)
        same_article = bool(known & {passage.id for passage in self.page.passages})
        if not same_article:
            self.verticalScrollBar().setValue(0)
        if self.isVisible():
            self.relayout()
        else:
            self.page.frame = frame(0)  # whatever its width is when it is shown is another
        self._look_again()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.page.frame.width != self.viewport().width():
            self.relayout()

    def _passages_changed(self, ids: frozenset[PassageId]) -> None:
        if self.session.alignment is None:
            return
        self.page.change(self.session.alignment, tuple(ids))
        if self.editing is not None and self.editing in ids:
            self.editor.follow(self.session.alignment.passage(self.editing).target)
        self._settle()
        self._look_again()

    def _selection_changed(self, selection: Selection) -> None:
        if self.editing is not None and selection.passage != self.editing:
            self._follow_with_caret(selection)
        mark = self.session.mark(selection.issue) if selection.issue else None
        self._look_again()
        if selection.passage is not None:
            self._reveal(selection.passage, mark.issue.at if mark else None)
            self.announce(selection.passage)

    def _follow_with_caret(self, selection: Selection) -> None:
        """Someone who writes and walks on to the next flag wants to write there."""
        mark = self.session.mark(selection.issue) if selection.issue else None
        if not self.editor.hasFocus() or selection.passage is None:
            self.stop_editing()
        else:
            in_translation = mark is not None and mark.issue.at.side is Side.TARGET
            self.edit(selection.passage, mark.issue.at.span.start if mark and in_translation else 0)

    def _look_again(self) -> None:
        """The same text with other marks, or other eyes."""
        selection = self.session.selection
        chosen = self.session.mark(selection.issue) if selection.issue else None
        self.rows_painter.eye = Eye(
            selected=chosen if chosen and chosen.state is State.OPEN else None,
            hovered=self._pointer.mark,
            fresh=self._fresh,
            places=self._places,
            place=self._place,
            decided=self._decided,
        )
        self.refresh()

    def _wash(self, place: Location) -> None:
        self._fresh = place
        self._faded.start(self.look.duration(FRESH_TIME))
        self._look_again()

    def _fade(self) -> None:
        self._fresh = None
        self._look_again()

    def _dress(self) -> None:
        self.dress_editor()
        self.heading.update()
        self._look_again()

    # ── bringing into view ───────────────────────────────────────────────────────────

    def _reveal(self, passage: PassageId, place: Location | None) -> None:
        """The passage as a whole if it fits, and in any case the place."""
        number = self.page.number(passage)
        if number is None:
            return
        self.reveal(self.row_box(number))
        column = self.page.row(number).column(place.side) if place else None
        if place is not None and column is not None:
            spot = column.place(place.span.start)
            box = self.page.box(number, place.side)
            line = QRectF(0, box.top() + spot.baseline - column.face.line, 1, 1.5 * column.face.line)
            if self.row_box(number).height() > self.viewport().height():
                self.reveal(line)


if __name__ == "__main__":
    from .demo import run

    raise SystemExit(run(Reader))
