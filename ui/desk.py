"""The page with an article on it: strip, reader, flags, why, and the drawer under them all."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from .drawer import USUAL, Drawer
from .fonts import Typography
from .session import Selection, Session
from .settings import Settings
from .theme import Look
from .views import strip
from .views.find_bar import FindBar
from .views.issue_card import IssueCard
from .views.issue_list import IssueList
from .views.ledger_dock import LedgerDock
from .views.page import least_width
from .views.reader import Reader
from .views.scores_dock import ScoresDock
from .views.strip import OverviewStrip
from .views.terms_dock import TermsDock

_LEAST_FOR_CARD = 520
_LIST_AND_WHY = (456, 312)
_PANEL, _PANEL_LEAST, _PANEL_MOST = 348, 300, 440


class Desk(QWidget):
    """Lays the views out; each follows the session by itself."""

    TERMS, SCORES, LEDGER = 0, 1, 2

    panelShown = Signal(bool)
    """The panel of flags has come or gone."""

    def __init__(self, session: Session, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.reader = Reader(session, look, self)
        self.find_bar = FindBar(session, look, self.reader, self)
        self.strip = OverviewStrip(session, look, self.reader, self)
        self.list = IssueList(session, look, self)
        self.card = IssueCard(session, look, self)
        self.terms = TermsDock(session, look, self)
        self.scores = ScoresDock(session, look, self)
        self.ledger = LedgerDock(session, look, self)
        self.drawer = Drawer(look, self)
        self.drawer.add_page(self.terms, self.tr("Terms"))
        self.drawer.add_page(self.scores, self.tr("Scores"))
        self.drawer.add_page(self.ledger, self.tr("Numbers and quotations"))
        self.ledger.placeChosen.connect(self.reader.go_to)
        self._panel_wanted, self._peeking, self._folding_told = True, False, False
        self._panel = QSplitter(Qt.Orientation.Vertical, self)
        self._columns = QSplitter(Qt.Orientation.Horizontal, self)
        self._whole = QSplitter(Qt.Orientation.Vertical, self)
        self._lay_out()
        self.drawer.pageChanged.connect(self._make_room)
        self.drawer.heightWanted.connect(self._give_drawer)
        self.find_bar.left.connect(self.reader.setFocus)
        self.list.wanted.connect(lambda: self.show_panel(True))
        session.selectionChanged.connect(self._tell)
        session.reportChanged.connect(self._count_terms)
        session.marksChanged.connect(self._count_terms)

    def set_typography(self, typography: Typography) -> None:
        for view in (self.reader, self.list, self.card, self.terms):
            view.set_typography(typography)
        self._make_room()

    # ── the panel of flags ────────────────────────────────────────────────────────────

    @property
    def narrow(self) -> bool:
        """Whether text and flags have no room beside each other."""
        room = self.width() - strip.WIDTH - max(self._panel.width(), _PANEL_LEAST)
        return room < least_width(self.reader.typography.size)

    def show_panel(self, wanted: bool) -> None:
        """Show the flags or put them away. In a narrow window that holds until it is wide again."""
        if self.narrow:
            self._peeking = wanted
        else:
            self._panel_wanted = wanted
        self._make_room()

    @property
    def panel_shown(self) -> bool:
        return not self._panel.isHidden()

    def _fold_panel(self) -> None:
        narrow = self.narrow
        if not narrow:
            self._peeking = False
        shown = self._peeking if narrow else self._panel_wanted
        if shown is not self.panel_shown:
            self._panel.setVisible(shown)
            self.panelShown.emit(shown)
        if narrow and not shown and not self._folding_told and self._session.report is not None:
            self._folding_told = True
            self._session.said.emit(self.tr("The flags are folded away; F7 shows them"))

    def _tell(self, selection: Selection) -> None:
        """With the panel away the words of the flag are said where it stands."""
        if selection.issue and not self.panel_shown:
            self.reader.tell_chosen()

    def restore(self, settings: Settings) -> None:
        for splitter, state in (
            (self._columns, settings.columns),
            (self._panel, settings.panel),
            (self._whole, settings.drawer),
        ):
            if not state.isEmpty():
                splitter.restoreState(state)
        self.drawer.open(settings.drawer_page)
        self._panel_wanted = settings.flags_shown
        self._make_room()

    def remember(self, settings: Settings) -> None:
        settings.columns = self._columns.saveState()
        settings.panel = self._panel.saveState()
        settings.drawer = self._whole.saveState()
        settings.flags_shown = self._panel_wanted

    def _lay_out(self) -> None:
        text = QWidget(self)
        beside = QHBoxLayout()
        beside.setSpacing(0)
        beside.addWidget(self.strip)
        beside.addWidget(self.reader, 1)
        over = QVBoxLayout(text)
        over.setContentsMargins(0, 0, 0, 0)
        over.setSpacing(0)
        over.addWidget(self.find_bar)
        over.addLayout(beside, 1)
        for view in (self.list, self.card):
            self._panel.addWidget(view)
        self._panel.setStretchFactor(0, 1)
        self._panel.setChildrenCollapsible(False)
        self._panel.setSizes([*_LIST_AND_WHY])
        self._panel.setMinimumWidth(_PANEL_LEAST)
        self._panel.setMaximumWidth(_PANEL_MOST)
        self._columns.addWidget(text)
        self._columns.addWidget(self._panel)
        self._columns.setStretchFactor(0, 1)
        self._columns.setSizes([1080, _PANEL])
        self._columns.setChildrenCollapsible(False)
        self._whole.addWidget(self._columns)
        self._whole.addWidget(self.drawer)
        self._whole.setStretchFactor(0, 1)
        self._whole.setCollapsible(0, False)
        self._whole.setCollapsible(1, False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._whole)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self, *_: object) -> None:
        """The panel where it has room; with the drawer open in a low window the list, not the card."""
        self._fold_panel()
        drawer = 0 if self.drawer.page < 0 else max(self.drawer.height(), USUAL)
        self.card.setVisible(self.height() - drawer >= _LEAST_FOR_CARD)

    def _give_drawer(self, height: int) -> None:
        self._whole.setSizes([max(self._whole.height() - height, 0), height])

    def _count_terms(self) -> None:
        drifting = sum(1 for term in self._session.terms if term.drift)
        badge = self.tr("%n drift", "", drifting) if drifting else ""
        self.drawer.set_badge(self.TERMS, badge, urgent=bool(drifting))
