"""The flags: how many of which family, what to list of them, and the list itself."""

from collections import Counter
from dataclasses import replace

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from transcheck.model import State

from ..check_words import message_of
from ..fonts import Typography, small
from ..icons import icon
from ..models.issues import IssueRole, Issues
from ..models.listing import Criteria, Grouping, Order
from ..session import Selection, Session
from ..theme import Look
from .families import FamilyRow
from .filter_menu import FilterMenu
from .flag_card import FlagCard
from .flag_view import FlagView


class IssueList(QFrame):
    """Title, families, search, and the list."""

    entered = Signal()
    """The person wants to the text of the chosen flag."""
    wanted = Signal()
    """The person asked for something that is to be seen here."""
    groupChanged = Signal()
    """Other flags are listed, or another group is at hand."""

    def __init__(self, session: Session, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self._session = session
        self._look = look
        self.issues = Issues(session, self)
        self.view = FlagView(self.issues, session, look, self)
        self._card = FlagCard(session, look, self)
        self.view.setItemDelegate(self._card)
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

    def find_flags(self) -> None:
        """Put the caret where flags are looked for."""
        self.wanted.emit()
        self._find.setChecked(True)
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def filter(self) -> None:
        """Open the menu that says which flags to list."""
        self.wanted.emit()
        self._filter.setChecked(self.criteria.narrow)
        marks = self._session.marks
        self._menu.show_checks({mark.issue.check: message_of(mark.issue) for mark in reversed(marks)})
        self._menu.show_categories({mark.issue.category for mark in marks})
        self._menu.show_criteria(self.criteria)
        self._menu.popup(self._filter.mapToGlobal(QPoint(0, self._filter.height())))

    def one_by_one(self, *_: object) -> None:
        self._group(Grouping.NONE)

    def by_check(self, *_: object) -> None:
        """Flags of one check together: what is wrong once is often wrong always."""
        self._group(Grouping.CHECK)

    def by_passage(self, *_: object) -> None:
        self._group(Grouping.PASSAGE)

    def _group(self, grouping: Grouping) -> None:
        self.wanted.emit()
        self.set_criteria(replace(self.criteria, grouping=grouping))

    @property
    def criteria(self) -> Criteria:
        return self.issues.criteria

    def set_criteria(self, criteria: Criteria) -> None:
        """List these flags. The person's place is kept where it is still listed."""
        self.issues.set_criteria(criteria)
        as_one_reads = not criteria.narrow and criteria.order is Order.READING
        flat = criteria.grouping is Grouping.NONE
        self._session.listing = None if as_one_reads and flat else self.issues.marks
        self.families.want(criteria.families)
        self._menu.show_criteria(criteria)
        self._filter.setChecked(criteria.narrow)
        self._follow_selection(self._session.selection)
        self._recount()
        self.groupChanged.emit()

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
        self._filter.clicked.connect(self.filter)
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

    def _recount(self) -> None:
        waiting = [mark for mark in self._session.marks if mark.state is State.OPEN]
        self.families.set_counts(Counter(mark.issue.kind.family for mark in waiting))
        left = self.tr("%n left", "", len(waiting))
        if self.criteria.narrow:
            left = self.tr("{listed} listed, {left}").format(listed=len(self.issues.marks()), left=left)
        self._count.setText(left if self._session.marks else "")
        self._count.setAccessibleName(self.tr("%n open flag(s)", "", len(waiting)))
        self._count.setFont(small(self.font()))

    def _chosen(self, current: QModelIndex) -> None:
        if not self.view.hasFocus():
            return
        mark = current.data(IssueRole.MARK)
        if mark is not None:
            self._session.select_issue(mark.issue.id)
        elif current.isValid():
            self._session.select_issue(None)
        self.groupChanged.emit()

    def _follow_selection(self, selection: Selection) -> None:
        row = self.issues.row_of(selection.issue)
        if row is None:
            self._choose_none()
            return
        index = self.issues.index(row, 0)
        if index != self.view.currentIndex():
            self.view.setCurrentIndex(index)
        self.view.glide_to(index)

    def _choose_none(self) -> None:
        """No card is chosen. A heading that the person stands on stays."""
        if self.view.currentIndex().data(IssueRole.HEADING) is None or not self.view.hasFocus():
            self.view.setCurrentIndex(QModelIndex())
            self.view.clearSelection()


if __name__ == "__main__":
    from .demo import run

    raise SystemExit(run(IssueList, width=348, height=640))
