"""The main window: its parts put together and wired to the session. Nothing is computed here."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QDialog, QMainWindow, QStackedWidget

from transcheck.errors import TranscheckError, UsageError

from . import house
from .appearance import Appearance
from .comparing import Comparing
from .desk import Desk
from .dialogs.about import About, Keys
from .dialogs.failure import Failure
from .dialogs.preferences import Preferences
from .files import Files
from .flags import Flags
from .glossaries import Glossaries
from .menus import Menus
from .proofing import Proofing
from .session import Session
from .settings import Settings
from .speller import Speller
from .status import Status
from .theme import Look, Scheme
from .toolbar import ToolBar
from .trends import Trends
from .views.welcome import Welcome

_LEAST = (960, 600)
_USUAL = (1440, 900)


class Window(QMainWindow):
    """One article at a time; the welcome page while there is none."""

    def __init__(self, session: Session, settings: Settings, look: Look) -> None:
        super().__init__()
        self.session = session
        self.settings = settings
        self.look = look
        self._leaving = False
        self.desk = Desk(session, look, self)
        self._verbs = {"session": session, "window": self, "list": self.desk.list, "find": self.desk.find_bar}
        self.files = self._verbs["files"] = Files(session, settings, self)
        self.flags = self._verbs["flags"] = Flags(session, self.desk.reader.selected_words, self)
        self.glossaries = self._verbs["glossaries"] = Glossaries(session, settings, self)
        self.comparing = self._verbs["comparing"] = Comparing(session, settings, self)
        self.trends = self._verbs["trends"] = Trends(session, settings, self)
        self.appearance = self._verbs["appearance"] = Appearance(settings, self)
        self.speller = Speller(session, settings, self)
        self._verbs["proofing"] = Proofing(session, self.speller, self.desk.reader, self)
        self.flags.suggestion = self.desk.card.suggestion
        self.flags.group = self.desk.list.view.group_at_hand
        self.menus = Menus(self, self._verb)
        self.actions_by_id = self.menus.actions_by_id
        self.welcome = Welcome(look, self)
        self._pages = QStackedWidget(self)
        self._build()
        self._wire()
        self._restore()
        self._settle()
        self._show_page()
        self._show_title()

    # ── verbs of the window's own ─────────────────────────────────────────────────────

    def preferences(self) -> None:
        dialog = Preferences(self.settings, self.session.profile, parent=self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._take_house(dialog)

    def show_terms(self, wanted: bool) -> None:
        self.desk.drawer.open(Desk.TERMS if wanted else -1)

    def show_flags(self, wanted: bool) -> None:
        self.desk.show_panel(wanted)

    def show_scores(self, wanted: bool) -> None:
        self.desk.drawer.open(Desk.SCORES if wanted else -1)

    def use_house(self, path: str) -> None:
        """Check by the house style in that file; by the one that ships without one."""
        try:
            profile = house.read(path)
        except TranscheckError as error:
            self.fail(error)
            return
        self.session.use_profile(profile)

    def whole_screen(self, wanted: bool) -> None:
        self.showFullScreen() if wanted else self.showNormal()

    def keys(self) -> None:
        Keys(parent=self).exec()

    def about(self) -> None:
        About(parent=self).exec()

    def fail(self, error: BaseException) -> None:
        """Say what went wrong; what is open stays open."""
        if isinstance(error, UsageError):
            self.session.said.emit(str(error))
        else:
            Failure(error, parent=self).exec()

    # ── building ──────────────────────────────────────────────────────────────────────

    def _verb(self, name: str) -> Callable[..., object]:
        """Who does it and what; a sentence instead of a traceback where it cannot be done now."""
        who, _, what = name.partition(".")
        call = getattr(self._verbs[who], what)

        def guarded(*arguments: object) -> None:
            try:
                call(*arguments)
            except TranscheckError as error:
                self.fail(error)

        return guarded

    def _build(self) -> None:
        self.setMinimumSize(*_LEAST)
        self.resize(*_USUAL)
        self.setAcceptDrops(True)
        self.tools = ToolBar(self.session, self.look, self.actions_by_id, self)
        self.addToolBar(self.tools)
        self.status = Status(self.session, self.actions_by_id["cancel"], self)
        self.setStatusBar(self.status)
        self._pages.addWidget(self.welcome)
        self._pages.addWidget(self.desk)
        self.setCentralWidget(self._pages)

    def _wire(self) -> None:
        session = self.session
        session.reportChanged.connect(self._show_page)
        session.reviewChanged.connect(self._show_title)
        session.failed.connect(self.fail)
        session.profileChanged.connect(self._remember_house)
        self.settings.changed.connect(self._settle)
        self.tools.houseWanted.connect(self.use_house)
        self.desk.card.noteWanted.connect(self.flags.note)
        self.desk.terms.placeChosen.connect(self.desk.reader.go_to)
        self.desk.terms.termbaseWanted.connect(self.glossaries.send)
        self.desk.scores.overruling.connect(self.flags.overrule)
        self.desk.list.entered.connect(self.desk.reader.edit_chosen)
        self.desk.list.groupChanged.connect(self.tools.show_walk)
        self.desk.panelShown.connect(self.actions_by_id["show_flags"].setChecked)
        self.desk.reader.sizeChosen.connect(partial(setattr, self.settings, "reading_size"))
        self.desk.drawer.pageChanged.connect(self._drawer_moved)
        self.welcome.newWanted.connect(self.files.new)
        self.welcome.openWanted.connect(self.files.open)
        self.welcome.sampleWanted.connect(self.files.open_sample)
        self.welcome.recentWanted.connect(lambda path: self.files.take([path]))
        self.welcome.dropped.connect(self.files.take)
        self.welcome.pasted.connect(self.files.paste)

    # ── following ─────────────────────────────────────────────────────────────────────

    def _show_page(self) -> None:
        empty = self.session.report is None
        if empty:
            self.welcome.show_recents(self.settings.recents)
        self._pages.setCurrentWidget(self.welcome if empty else self.desk)
        self.desk.reader.setFocus() if not empty else self.welcome.new.setFocus()

    def _show_title(self) -> None:
        alignment = self.session.alignment
        name = ""
        if self.session.path is not None:
            name = self.session.path.name
        elif alignment is not None:
            name = alignment.target.title or Path(alignment.target.path).name
        self.setWindowTitle(f"{name}[*] — TransCheck" if name else "TransCheck")
        self.setWindowModified(self.session.modified)

    def _settle(self, *_: object) -> None:
        """The settings are these now: the desk looks like it."""
        settings, reader = self.settings, self.desk.reader
        self.look.still = settings.still
        self.look.fix(settings.scheme)
        self.desk.set_typography(settings.typography)
        reader.set_source_first(settings.source_first)
        reader.set_source_shown(settings.source_shown)
        reader.set_decided_shown(settings.decided_shown)
        reader.set_focus_mode(settings.focus)
        for id in ("source_first", "source_shown", "decided_shown", "focus"):
            self.actions_by_id[id].setChecked(getattr(settings, id))
        scheme = {Scheme.SYSTEM: "follow_system", Scheme.LIGHT: "always_light", Scheme.DARK: "always_dark"}
        self.actions_by_id[scheme[settings.scheme]].setChecked(True)

    def _remember_house(self) -> None:
        profile = self.session.profile
        self.settings.profile = "" if house.is_shipped(profile) else profile.path

    def _drawer_moved(self, page: int) -> None:
        self.settings.drawer_page = page
        self.actions_by_id["show_terms"].setChecked(page == Desk.TERMS)
        self.actions_by_id["show_scores"].setChecked(page == Desk.SCORES)

    def _take_house(self, dialog: Preferences) -> None:
        """A profile that was changed is written down and used."""
        profile = dialog.profile
        if profile is not self.session.profile:
            try:
                house.write(profile)
            except OSError as error:
                self.fail(error)
                return
            self.session.use_profile(profile)
        if dialog.termbases != self.settings.termbases:
            self.glossaries.use(dialog.termbases)

    # ── coming and going ──────────────────────────────────────────────────────────────

    def _restore(self) -> None:
        """As it was left."""
        self.restoreGeometry(self.settings.geometry)
        self.desk.restore(self.settings)
        self.actions_by_id["show_flags"].setChecked(self.desk.panel_shown)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._leaving and self.session.modified:
            event.ignore()
            self.files.let_go(self._leave)
            return
        self.remember()
        event.accept()

    def remember(self) -> None:
        """Write down how the window was left."""
        self.settings.geometry = self.saveGeometry()
        self.desk.remember(self.settings)
        self.settings.file.sync()

    def retire(self) -> None:
        """Another window has taken over the article."""
        self._leaving = True
        self.session.listing = None
        self.speller.end()
        self.hide()
        self.deleteLater()

    def _leave(self) -> None:
        self._leaving = True
        self.close()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.acceptProposedAction()
            self.files.take(files)
