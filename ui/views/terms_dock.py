"""Terms: every recurring source term with its renderings, and what to do about a drifting one."""

from PySide6.QtCore import QMetaMethod, QModelIndex, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from transcheck.model import Location, Term

from ..fonts import CARD, Typography, face, small
from ..models.terms import Occurrence, Occurrences, TermRole, Terms, preferred_first
from ..session import Selection, Session
from ..theme import Look
from .evidence import TermWords
from .suggestion import SuggestionRow
from .term_header import TermHeader
from .term_row import OccurrenceRow, TermRow

_BESIDE = 468


class TermsDock(QFrame):
    """The list at the leading side, the chosen term with its places beside it."""

    placeChosen = Signal(object)
    """The Location of an occurrence the person wants to see."""
    termbaseWanted = Signal(object)
    """The Term that is to go into the termbase, with the preferred rendering."""

    def __init__(self, session: Session, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("paper")
        self._session = session
        self._look = look
        self._typography = Typography()
        self.terms = Terms(session, self)
        self.occurrences = Occurrences(session, self)
        self.list = _list(self, self.tr("Terms"))
        self.places = _list(self, self.tr("Occurrences"))
        self._row, self._place = TermRow(session, look, self), OccurrenceRow(session, look, self)
        self.search = QLineEdit(self)
        self._title = QLabel(self)
        self._source = TermWords(look, self)
        self._options = QButtonGroup(self)
        self._option_row = QHBoxLayout()
        self.replace_one = QPushButton(self.tr("Replace this one"), self)
        self.replace_others = QPushButton(self)
        self.send = QPushButton(self.tr("Send to termbase"), self)
        self._chosen: str | None = None
        self._shown: str | None = None
        self._lay_out()
        self._wire()
        self._terms_changed()

    def set_typography(self, typography: Typography) -> None:
        self._typography = self._row.typography = self._place.typography = typography
        self._show_term()
        self.list.viewport().update()

    @property
    def term(self) -> Term | None:
        """The chosen term as it now stands."""
        return next((term for term in self._session.terms if term.id == self._chosen), None)

    def find(self) -> None:
        """Put the caret where terms are looked for."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    # ── building ──────────────────────────────────────────────────────────────────────

    def _lay_out(self) -> None:
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(TermHeader(self._look, left))
        column.addWidget(self.list, 1)
        self.list.setModel(self.terms)
        self.list.setItemDelegate(self._row)
        self.places.setModel(self.occurrences)
        self.places.setItemDelegate(self._place)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.addWidget(left)
        split.addWidget(self._build_beside())
        split.setStretchFactor(0, 1)
        split.setSizes([900, _BESIDE])
        split.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(split)

    def _build_beside(self) -> QWidget:
        beside = QWidget(self)
        beside.setMinimumWidth(320)
        column = QVBoxLayout(beside)
        column.setContentsMargins(0, 6, 0, 12)
        column.setSpacing(2)
        top = QHBoxLayout()
        top.setContentsMargins(18, 0, 16, 0)
        self._title.setProperty("role", "title")
        top.addWidget(self._title)
        top.addStretch(1)
        top.addWidget(self._source)
        top.addSpacing(8)
        top.addWidget(self.search)
        self.search.setFixedWidth(132)
        self.search.setPlaceholderText(self.tr("Find a term"))
        self.search.setAccessibleName(self.tr("Find a term"))
        self.search.setClearButtonEnabled(True)
        column.addLayout(top)
        column.addWidget(self.places, 1)
        self._label = QLabel(self.tr("Preferred rendering"), beside)
        self._label.setProperty("role", "muted")
        self._label.setFont(small(self.font()))
        self._label.setContentsMargins(18, 0, 18, 0)
        column.addWidget(self._label)
        column.addWidget(self._build_options(beside))
        buttons = QHBoxLayout()
        buttons.setContentsMargins(18, 4, 16, 0)
        buttons.setSpacing(8)
        self.replace_one.setProperty("primary", True)
        self.send.setProperty("flat", True)
        buttons.addWidget(self.replace_one)
        buttons.addWidget(self.replace_others)
        buttons.addStretch(1)
        buttons.addWidget(self.send)
        column.addLayout(buttons)
        return beside

    def _build_options(self, parent: QWidget) -> QScrollArea:
        """The renderings to choose from stand in a row, which scrolls when there are many."""
        body = QWidget(parent)
        body.setObjectName("body")
        body.setLayout(self._option_row)
        self._option_row.setContentsMargins(16, 0, 16, 0)
        self._option_row.setSpacing(8)
        self._option_row.addStretch(1)
        scroll = QScrollArea(parent)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidgetResizable(True)
        scroll.setFixedHeight(44)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(body)
        return scroll

    def _wire(self) -> None:
        session = self._session
        session.selectionChanged.connect(self._selection_changed)
        self.terms.modelReset.connect(self._terms_changed)
        self._look.changed.connect(self.list.viewport().update)
        self._look.changed.connect(self.places.viewport().update)
        self.list.selectionModel().currentChanged.connect(self._term_chosen)
        self.places.selectionModel().currentChanged.connect(self._place_chosen)
        self.search.textChanged.connect(self.terms.find)
        self.replace_one.clicked.connect(self._replace_one)
        self.replace_others.clicked.connect(self._replace_others)
        self.send.clicked.connect(lambda: self.termbaseWanted.emit(self.term))
        self._options.idClicked.connect(self._prefer)

    # ── showing ───────────────────────────────────────────────────────────────────────

    def _terms_changed(self) -> None:
        """The list was made anew: the same term stays chosen, or else the first one is."""
        row = self.terms.row_of(self._chosen) if self._chosen else None
        row = self.terms.first() if row is None else row
        if row is None:
            self._chosen = None
            self._show_term()
        else:
            self.list.setCurrentIndex(self.terms.index(row))
            self._show_term()

    def _term_chosen(self, current: QModelIndex) -> None:
        term = current.data(TermRole.TERM)
        if term is not None:
            self._chosen = term.id
            self._show_term()

    def _show_term(self) -> None:
        term = self.term
        place = self.places.currentIndex().row() if term and term.id == self._shown else -1
        self._shown = term.id if term else None
        self.occurrences.show(term)
        count = self.occurrences.rowCount()
        if count:
            row = min(place, count - 1) if place >= 0 else self._first_to_mend()
            self.places.setCurrentIndex(self.occurrences.index(row))
        self._title.setText(self.tr("%n occurrence(s)", "", count) if term else self.tr("No terms"))
        alignment = self._session.alignment
        language = alignment.source_language if alignment else "und"
        plain = Typography(nastaliq=self._typography.nastaliq, chosen=self._typography.chosen)
        first = next(iter(term.source_forms), "") if term else ""
        self._source.show_words(first, face(plain, language, CARD))
        self._show_options(term)
        self._show_buttons()

    def _first_to_mend(self) -> int:
        """Where to begin: at the first place that has not the preferred rendering."""
        return next((row for row, found in enumerate(self.occurrences.all) if not found.preferred), 0)

    def _show_options(self, term: Term | None) -> None:
        for button in self._options.buttons():
            self._options.removeButton(button)
            self._option_row.removeWidget(button)
            button.hide()
            button.deleteLater()
        alignment = self._session.alignment
        language = alignment.target_language if alignment else "und"
        set_in = face(Typography(nastaliq=False, chosen=self._typography.chosen), language, CARD)
        for number, rendering in enumerate(preferred_first(term) if term else ()):
            option = SuggestionRow(rendering.text, set_in, self._look, self)
            option.setFixedSize(option.natural_size())
            option.setChecked(rendering.text == term.preferred)
            self._options.addButton(option, number)
            self._option_row.insertWidget(number, option)

    def _show_buttons(self) -> None:
        term, here, others = self.term, self._occurrence(), self._others()
        self._label.setVisible(term is not None)
        self.replace_one.setEnabled(here is not None and not here.preferred)
        self.replace_others.setEnabled(bool(others))
        words = self.tr("Replace both") if len(others) == 2 else self.tr("Replace all %n", "", len(others))
        self.replace_others.setText(words if len(others) > 1 else self.tr("Replace all others"))
        self.send.setEnabled(term is not None and bool(term.source_forms))

    def _occurrence(self) -> Occurrence | None:
        return self.occurrences.occurrence(self.places.currentIndex().row())

    def _others(self) -> list[Location]:
        return [found.at for found in self.occurrences.all if not found.preferred]

    def _place_chosen(self, *_: object) -> None:
        self._show_buttons()
        here = self._occurrence()
        if here is not None and self.places.hasFocus():
            self._session.select_passage(here.at.passage)
            self.placeChosen.emit(here.at)

    def _selection_changed(self, selection: Selection) -> None:
        """Who walks through the text sees the place there chosen here."""
        if self.places.hasFocus():
            return
        for row, found in enumerate(self.occurrences.all):
            if found.at.passage == selection.passage:
                self.places.setCurrentIndex(self.occurrences.index(row))
                return

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Without someone who keeps a termbase the button would do nothing.
        self.send.setVisible(self.isSignalConnected(QMetaMethod.fromSignal(self.termbaseWanted)))

    # ── doing ─────────────────────────────────────────────────────────────────────────

    def _prefer(self, number: int) -> None:
        term = self.term
        if term is not None:
            self._session.prefer(term.id, preferred_first(term)[number].text)

    def _replace_one(self) -> None:
        term, here = self.term, self._occurrence()
        if term is not None and here is not None:
            self._session.replace_rendering(term.id, [here.at], term.preferred)

    def _replace_others(self) -> None:
        term = self.term
        if term is not None:
            self._session.replace_rendering(term.id, self._others(), term.preferred)


def _list(parent: QWidget, name: str) -> QListView:
    made = QListView(parent)
    made.setMouseTracking(True)
    made.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setFrameShape(QFrame.Shape.NoFrame)
    made.setAccessibleName(name)
    return made


if __name__ == "__main__":
    from .demo import run

    raise SystemExit(run(TermsDock, width=1440, height=318))
