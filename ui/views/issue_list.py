"""The flags: how many of which family, what to list of them, and the list itself."""

from collections import Counter
from dataclasses import replace

from PySide6.QtCore import QEasingCurve, QModelIndex, QPoint, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from transcheck.model import Mark, Scope, State

from ..fonts import Typography, small
from ..icons import icon
from ..models.issue_filter import Criteria, IssueFilter
from ..models.issues import IssueRole, Issues
from ..session import Selection, Session
from ..theme import Look
from .families import FamilyRow
from .filter_menu import FilterMenu
from .flag_card import FlagCard

SCROLL_TIME = 120


class FlagView(QListView):
    """The list of cards. Knows the keys and the menu of a card."""

    entered = Signal()
    """The person wants to the text of the chosen flag."""

    def __init__(self, session: Session, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._look = look
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setAccessibleName(self.tr("Flags"))
        self.setObjectName("flags")
        self._movement = QVariantAnimation(self)
        self._movement.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._movement.valueChanged.connect(lambda value: self.verticalScrollBar().setValue(round(value)))

    def glide_to(self, index: QModelIndex) -> None:
        """Scroll to a card, seen to move where movement is wanted."""
        bar = self.verticalScrollBar()
        before = bar.value()
        self.scrollTo(index)
        goal, time = bar.value(), self._look.duration(SCROLL_TIME)
        self._movement.stop()
        if time and goal != before and self.isVisible():
            bar.setValue(before)
            self._movement.setDuration(time)
            self._movement.setStartValue(float(before))
            self._movement.setEndValue(float(goal))
            self._movement.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = (
            self.indexAt(event.pos()) if event.reason() is not event.Reason.Keyboard else self.currentIndex()
        )
        mark = index.data(IssueRole.MARK)
        if mark is not None:
            menu = self._menu(mark)
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
        for words, scope in (
            (self.tr("Dismiss here"), Scope.HERE),
            (self.tr("Dismiss in this article"), Scope.ARTICLE),
            (self.tr("Dismiss always, for this house"), Scope.HOUSE),
        ):
            menu.addAction(words, lambda scope=scope: session.dismiss(id, scope))
        return menu

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.model() is None or self.model().rowCount():
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


class IssueList(QFrame):
    """Title, families, search, and the list."""

    entered = Signal()
    """The person wants to the text of the chosen flag."""

    def __init__(self, session: Session, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self._session = session
        self._look = look
        self.issues = Issues(session, self)
        self.listed = IssueFilter(self.issues, self)
        self.view = FlagView(session, look, self)
        self._card = FlagCard(session, look, self)
        self.view.setItemDelegate(self._card)
        self.view.setModel(self.listed)
        self.families = FamilyRow(look, self)
        self.search = QLineEdit(self)
        self._count = QLabel(self)
        self._find = QToolButton(self)
        self._filter = QToolButton(self)
        self._menu = FilterMenu(self._filter)
        self._lay_out()
        self._wire()
        self._dress()
        self._recount()

    def set_typography(self, typography: Typography) -> None:
        self._card.typography = typography
        self.view.viewport().update()

    def find(self) -> None:
        """Put the caret where flags are looked for."""
        self._find.setChecked(True)
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    @property
    def criteria(self) -> Criteria:
        return self.listed.criteria

    def set_criteria(self, criteria: Criteria) -> None:
        """List these flags. The person's place is kept where it is still listed."""
        self.listed.set_criteria(criteria)
        self.families.want(criteria.families)
        self._menu.show_criteria(criteria)
        self._filter.setChecked(criteria.narrow)
        self._follow_selection(self._session.selection)
        self._recount()

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Flags"), self)
        title.setProperty("role", "title")
        self._count.setProperty("role", "muted")
        top = QHBoxLayout()
        top.setContentsMargins(16, 8, 8, 0)
        top.setSpacing(8)
        top.addWidget(title)
        top.addWidget(self._count)
        top.addStretch(1)
        top.addWidget(self._find)
        top.addWidget(self._filter)
        row = QHBoxLayout()
        row.setContentsMargins(14, 0, 14, 0)
        row.addWidget(self.families)
        field = QHBoxLayout()
        field.setContentsMargins(16, 4, 16, 4)
        field.addWidget(self.search)
        line = QFrame(self)
        line.setProperty("role", "hairline")
        line.setFixedHeight(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        for part in (top, row, field):
            layout.addLayout(part)
        layout.addSpacing(2)
        layout.addWidget(line)
        layout.addWidget(self.view, 1)
        self.search.hide()
        self.search.setPlaceholderText(self.tr("Find in the flags"))
        self.search.setAccessibleName(self.tr("Find in the flags"))
        self.search.setClearButtonEnabled(True)
        self._find.setCheckable(True)
        self._find.setToolTip(self.tr("Find in the flags"))
        self._find.setAccessibleName(self.tr("Find in the flags"))
        self._filter.setCheckable(True)
        self._filter.setToolTip(self.tr("Which flags to list"))
        self._filter.setAccessibleName(self.tr("Which flags to list"))

    def _wire(self) -> None:
        session = self._session
        session.marksChanged.connect(self._recount)
        session.selectionChanged.connect(self._follow_selection)
        session.reportChanged.connect(self._recount)
        self._look.changed.connect(self._dress)
        self.view.selectionModel().currentChanged.connect(self._chosen)
        self.view.entered.connect(self.entered)
        self.families.changed.connect(
            lambda: self.set_criteria(replace(self.criteria, families=self.families.wanted()))
        )
        self.search.textChanged.connect(lambda text: self.set_criteria(replace(self.criteria, text=text)))
        self._find.toggled.connect(self._show_search)
        self._filter.clicked.connect(self._open_menu)
        self._menu.changed.connect(self.set_criteria)

    def _dress(self) -> None:
        self._find.setIcon(icon("find", self._look))
        self._filter.setIcon(icon("filter", self._look))
        self.view.viewport().update()

    def _show_search(self, shown: bool) -> None:
        self.search.setVisible(shown)
        if shown:
            self.search.setFocus()
        else:
            self.search.clear()

    def _open_menu(self) -> None:
        self._filter.setChecked(self.criteria.narrow)
        checks = sorted({mark.issue.check for mark in self._session.marks})
        self._menu.show_checks(checks)
        self._menu.show_criteria(self.criteria)
        corner = self._filter.mapToGlobal(QPoint(0, self._filter.height()))
        self._menu.popup(corner)

    def _recount(self) -> None:
        waiting = [mark for mark in self._session.marks if mark.state is State.OPEN]
        self.families.set_counts(Counter(mark.issue.kind.family for mark in waiting))
        if self.criteria.narrow:
            listed = self.listed.rowCount()
            total = len(self._session.marks)
            self._count.setText(self.tr("{listed} of {total}").format(listed=listed, total=total))
        else:
            self._count.setText(str(len(waiting)))
        self._count.setAccessibleName(self.tr("%n open flag(s)", "", len(waiting)))
        self._count.setFont(small(self.font()))

    def _chosen(self, current: QModelIndex) -> None:
        mark = current.data(IssueRole.MARK)
        if mark is not None and mark.issue.id != self._session.selection.issue and self.view.hasFocus():
            self._session.select_issue(mark.issue.id)

    def _follow_selection(self, selection: Selection) -> None:
        row = self.listed.row_of(selection.issue)
        if row is None:
            self.view.setCurrentIndex(QModelIndex())
            self.view.clearSelection()
            return
        index = self.listed.index(row, 0)
        if index != self.view.currentIndex():
            self.view.setCurrentIndex(index)
        self.view.glide_to(index)


if __name__ == "__main__":
    from .demo import run

    raise SystemExit(run(IssueList, width=348, height=640))
