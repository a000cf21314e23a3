"""The whole window for someone who listens, works by keyboard alone, or wants nothing to move."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from tests.ui.fakes import ARTICLE
from transcheck.errors import LoadError
from transcheck.report.options import ReportOptions
from ui.app import Program
from ui.autosave import Leftover
from ui.desk import Desk
from ui.dialogs.about import About, Keys
from ui.dialogs.edit_issue import NoteDialog, OwnFlag, Regrading
from ui.dialogs.export import Export
from ui.dialogs.failure import Failure
from ui.dialogs.open_pair import OpenPair
from ui.dialogs.preferences import Preferences
from ui.dialogs.recovery import Recovery
from ui.models.listing import Criteria, Grouping
from ui.settings import Settings
from ui.theme import Look, Scheme
from ui.window import Window

ROLE, STATE, TEXT = QAccessible.Role, QAccessible.State, QAccessible.Text


@pytest.fixture
def look(qapp):
    made = Look(Scheme.LIGHT)
    made.still = True
    made.apply(qapp)
    yield made
    qapp.setStyleSheet("")


@pytest.fixture
def window(qtbot, empty, engine, look):
    settings = Settings()
    settings.still = True
    made = Window(empty, settings, look)
    made.resize(1366, 768)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    empty.close_article()
    made._leaving = True
    made.close()


def spoken(thing):
    return QAccessible.queryAccessibleInterface(thing)


def reachable(within):
    """What the Tab key comes to."""
    return [
        widget
        for widget in within.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and widget.isVisible()
        and widget.isEnabled()
    ]


def nameless(within):
    return [w for w in reachable(within) if not spoken(w).text(TEXT.Name).strip()]


# ── names ─────────────────────────────────────────────────────────────────────────────


def test_everything_on_the_welcome_page_has_a_name(window):
    assert nameless(window) == []


@pytest.mark.parametrize("page", [-1, Desk.TERMS, Desk.SCORES])
def test_everything_at_the_desk_has_a_name(window, engine, page, qtbot):
    window.session.show_report(engine.report(ARTICLE))
    window.session.next_issue()
    window.desk.drawer.open(page)
    window.desk.find_bar.open(replacing=True)
    window.desk.list.find_flags()
    qtbot.wait(1)
    assert len(reachable(window)) > 12
    assert nameless(window) == []


DIALOGS = {
    "preferences": lambda s: Preferences(Settings(), s.profile),
    "export": lambda s: Export(suggested(), ReportOptions()),
    "intake": OpenPair,
    "note": lambda s: NoteDialog("words"),
    "severity": lambda s: Regrading("words"),
    "own flag": lambda s: OwnFlag("words"),
    "error": lambda s: Failure(LoadError("a.docx", "is empty", "choose another")),
    "our mistake": lambda s: Failure(ZeroDivisionError("oh")),
    "keys": lambda s: Keys(),
    "about": lambda s: About(),
    "recovery": lambda s: Recovery([Leftover(suggested(), None, "A title", 0.0)], lambda _: None),
}


def suggested():
    from pathlib import Path

    return Path("review.docx")


@pytest.mark.parametrize("name", DIALOGS)
def test_everything_in_a_dialog_has_a_name(name, empty, qtbot, look):
    dialog = DIALOGS[name](empty)
    qtbot.addWidget(dialog)
    dialog.show()
    pages = dialog.pages if isinstance(dialog, Preferences) else None
    for page in range(pages.count() if pages else 1):
        if pages:
            pages.setCurrentIndex(page)
        assert nameless(dialog) == []
    assert dialog.windowTitle()


# ── roles and states ──────────────────────────────────────────────────────────────────


def test_a_card_says_what_it_is_and_whether_it_is_chosen(window, engine):
    window.session.show_report(engine.report(ARTICLE))
    window.session.select_issue(window.session.marks[1].issue.id)
    cards = spoken(window.desk.list.view)
    assert cards.role() is ROLE.List
    chosen, other = cards.child(1), cards.child(0)
    assert chosen.role() is ROLE.ListItem
    assert "critical" in chosen.text(TEXT.Name)
    assert "Open" in chosen.text(TEXT.Name)
    assert chosen.state().selected
    assert not other.state().selected


def test_a_heading_says_whether_it_is_folded(window, engine):
    window.session.show_report(engine.report(ARTICLE))
    panel = window.desk.list
    panel.set_criteria(Criteria(grouping=Grouping.PASSAGE))
    first = spoken(panel.view).child(0)
    assert "unfolded" in first.text(TEXT.Name)
    panel.issues.fold(2, folded=True)
    assert "2 flag" in spoken(panel.view).child(0).text(TEXT.Name)


def test_a_suggestion_is_a_radio_button_that_says_whether_it_is_the_one(window, engine):
    window.session.show_report(engine.report(ARTICLE))
    window.session.select_issue(window.session.marks[0].issue.id)
    rows = [spoken(button) for button in window.desk.card._group.buttons()]
    assert [row.role() for row in rows] == [ROLE.RadioButton] * 2
    assert [bool(row.state().checked) for row in rows] == [True, False]
    assert rows[1].text(TEXT.Name) == "lesson"


def test_a_family_says_whether_it_is_listed(window, engine):
    window.session.show_report(engine.report(ARTICLE))
    toggle = window.desk.list.families.toggles[0]
    assert spoken(toggle).state().checkable
    assert spoken(toggle).state().checked
    toggle.click()
    assert not spoken(toggle).state().checked


def test_what_cannot_be_done_now_says_so(window):
    export = spoken(window.tools.export)
    assert export.role() is ROLE.Button
    assert export.state().disabled


def test_the_passage_at_hand_is_said(window, engine):
    window.session.show_report(engine.report(ARTICLE))
    window.session.select_passage(2)
    said = spoken(window.desk.reader).text(TEXT.Description)
    assert said.startswith("Passage 2, score")
    assert "bitter taste" in said


# ── focus that one can see ────────────────────────────────────────────────────────────


def differs(widget, window):
    """Whether the focus can be seen: the picture of its place in the window with and without it."""
    around = widget.rect().adjusted(-6, -6, 6, 6)
    corner = widget.mapTo(window, QPoint(0, 0))
    place = around.translated(corner)
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    with_focus = window.grab(place).toImage()
    widget.clearFocus()
    QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return with_focus != window.grab(place).toImage()


def test_the_focus_can_be_seen_everywhere(qapp, window, engine, look, qtbot):
    from ui.focus_ring import FocusRing

    ring = FocusRing(qapp, look)
    window.session.show_report(engine.report(ARTICLE))
    window.session.next_issue()
    window.desk.drawer.open(Desk.TERMS)
    window.desk.find_bar.open(replacing=True)
    qtbot.wait(10)
    watched = [w for w in reachable(window) if isinstance(w, QAbstractButton | QLineEdit)]
    unseen = [
        (type(w).__name__, w.accessibleName() or w.objectName()) for w in watched if not differs(w, window)
    ]
    qapp.focusChanged.disconnect(ring._follow)
    assert len(watched) > 10
    assert unseen == []


# ── reduced motion ────────────────────────────────────────────────────────────────────


def test_nothing_moves_for_someone_who_wants_it_still(window, engine):
    window.session.show_report(engine.report(ARTICLE))
    window.desk.drawer.open(Desk.TERMS)
    window.session.select_issue(window.session.marks[3].issue.id)
    moving = [window.desk.drawer._movement, window.desk.reader._movement, window.desk.list.view._movement]
    assert all(not movement.duration() or movement.state() == movement.State.Stopped for movement in moving)


def test_a_program_that_is_to_be_still_begins_still(qapp, monkeypatch):
    from tests.ui.fakes import FakeEngine
    from ui import app as app_module
    from ui.session import Session

    monkeypatch.setattr(app_module, "Session", lambda: Session(engine=FakeEngine()))
    font, sheet, palette = qapp.font(), qapp.styleSheet(), qapp.palette()
    settings = Settings()
    settings.still = True
    settings.file.sync()
    program = Program(qapp)
    assert program.look.duration(160) == 0
    program.window._leaving = True
    program.window.close()
    program.end()
    program.window.deleteLater()
    qapp.setFont(font)
    qapp.setStyleSheet(sheet)
    qapp.setPalette(palette)
