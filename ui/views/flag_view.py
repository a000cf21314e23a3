"""The list of flag cards itself: its keys, its menus, and how it moves."""

from collections.abc import Sequence

from PySide6.QtCore import QEasingCurve, QModelIndex, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QMenu, QWidget

from transcheck.model import Mark, Scope, State

from ..models.issues import IssueRole, Issues
from ..models.listing import Grouping, Heading
from ..session import Session
from ..theme import Look

SCROLL_TIME = 120


class FlagView(QListView):
    """Cards, and headings over them where flags are grouped."""

    entered = Signal()
    """The person wants to the text of the chosen flag."""

    def __init__(self, issues: Issues, session: Session, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._issues = issues
        self._session = session
        self._look = look
        self.setModel(issues)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setAccessibleName(self.tr("Flags"))
        self.setObjectName("flags")
        self._movement = QVariantAnimation(self)
        self._movement.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._movement.valueChanged.connect(lambda value: self.verticalScrollBar().setValue(round(value)))
        issues.arranged.connect(self._measure)
        self._measure()

    def glide_to(self, index: QModelIndex) -> None:
        """Scroll to a card, seen to move where movement is wanted."""
        bar = self.verticalScrollBar()
        before = bar.value()
        above = index.siblingAtRow(index.row() - 1)
        if above.data(IssueRole.HEADING) is not None:
            self.scrollTo(above)  # the first of a group is seen under its heading
        self.scrollTo(index)
        goal, time = bar.value(), self._look.duration(SCROLL_TIME)
        self._movement.stop()
        if time and goal != before and self.isVisible():
            bar.setValue(before)
            self._movement.setDuration(time)
            self._movement.setStartValue(float(before))
            self._movement.setEndValue(float(goal))
            self._movement.start()

    def group_at_hand(self) -> tuple[Mark, ...]:
        """The undecided flags of the group that the chosen card or heading belongs to."""
        heading = self._heading()
        chosen = self._session.selection.issue
        mark = self._session.mark(chosen) if chosen else None
        if heading is not None:
            found = self._issues.group(heading.key)
        elif mark is not None:
            found = self._issues.group(self._issues.criteria.group_of(mark))
        else:
            found = ()
        return tuple(mark for mark in found if mark.state is State.OPEN)

    # ── keys and mouse ────────────────────────────────────────────────────────────────

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._heading() is not None:
            self._fold(folded=not self._heading().folded)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and self._grouped:
            mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            self._fold(folded=(key == Qt.Key.Key_Left) is not mirrored)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        heading = index.data(IssueRole.HEADING)
        if heading is not None and event.button() is Qt.MouseButton.LeftButton:
            self._issues.fold(heading.key, folded=not heading.folded)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() is event.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        mark, heading = index.data(IssueRole.MARK), index.data(IssueRole.HEADING)
        menu = self._menu(mark) if mark else self._group_menu(heading) if heading else None
        if menu is not None:
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(event.globalPos())

    def _menu(self, mark: Mark) -> QMenu:
        """What can be done about a flag from the list."""
        menu, session, id = QMenu(self), self._session, mark.issue.id
        if mark.state is not State.OPEN:
            menu.addAction(self.tr("Take back"), lambda: session.reopen(id))
            return menu
        for number, words in enumerate(mark.issue.suggestions[:3]):
            accept = self.tr("Accept “{suggestion}”").format(suggestion=words.replace("&", "&&"))
            menu.addAction(accept, lambda number=number: session.accept(id, number))
        if not mark.issue.suggestions:
            menu.addAction(self.tr("Accept"), lambda: session.accept(id))
        menu.addSeparator()
        for words, scope in self._scopes():
            menu.addAction(words, lambda scope=scope: session.dismiss(id, scope))
        return menu

    def _group_menu(self, heading: Heading) -> QMenu:
        """What can be done about all flags under a heading at once."""
        menu, session = QMenu(self), self._session
        ids = _waiting(self._issues.group(heading.key))
        menu.addAction(self.tr("Accept all %n", "", len(ids)), lambda: session.accept_all(ids))
        menu.addSeparator()
        for words, scope in self._scopes():
            menu.addAction(words, lambda scope=scope: session.dismiss_all(ids, scope))
        for action in menu.actions():
            action.setEnabled(bool(ids))
        return menu

    def _scopes(self) -> tuple[tuple[str, Scope], ...]:
        return (
            (self.tr("Dismiss here"), Scope.HERE),
            (self.tr("Dismiss in this article"), Scope.ARTICLE),
            (self.tr("Dismiss always, for this house"), Scope.HOUSE),
        )

    # ── groups ────────────────────────────────────────────────────────────────────────

    @property
    def _grouped(self) -> bool:
        return self._issues.criteria.grouping is not Grouping.NONE

    def _heading(self) -> Heading | None:
        return self.currentIndex().data(IssueRole.HEADING)

    def _fold(self, *, folded: bool) -> None:
        """Fold or unfold the group at hand; its heading is chosen then."""
        row = self._issues.heading_of(self.currentIndex().row()) if self.currentIndex().isValid() else None
        heading = self._issues.index(row).data(IssueRole.HEADING) if row is not None else None
        if heading is None or (not folded and not heading.folded):
            return
        self.setCurrentIndex(self._issues.index(row))
        self._issues.fold(heading.key, folded=folded)

    def _measure(self) -> None:
        # Asking 5,000 cards for their height takes a while; without headings they are all the same.
        self.setUniformItemSizes(not self._grouped)
        self.scheduleDelayedItemsLayout()

    # ── an empty list ─────────────────────────────────────────────────────────────────

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._issues.rowCount():
            return
        painter = QPainter(self.viewport())
        painter.setPen(self._look.theme.muted)
        box = self.viewport().rect().adjusted(16, 16, -16, -16)
        painter.drawText(
            box,
            Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap,
            self.nothing(),
        )

    def nothing(self) -> str:
        """Why the list is empty."""
        if self._session.report is None:
            return ""
        return self.tr("No flag matches.") if self._session.marks else self.tr("No flags in this article.")


def _waiting(marks: Sequence[Mark]) -> tuple[str, ...]:
    return tuple(mark.issue.id for mark in marks if mark.state is State.OPEN)
