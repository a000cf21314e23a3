"""The list of flags, as a person uses it."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication

from tests import builders
from transcheck.model import Family, Scope, State
from ui.fonts import Typography
from ui.models.issue_filter import Criteria, Order
from ui.theme import Scheme
from ui.views.flag_card import HEIGHT, _changed
from ui.views.issue_list import IssueList


@pytest.fixture
def panel(session, look, qtbot):
    made = IssueList(session, look)
    qtbot.addWidget(made)
    made.resize(348, 420)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def listed(panel):
    return [panel.listed.mark(row).issue.quote for row in range(panel.listed.rowCount())]


def card(panel, row):
    return panel.view.visualRect(panel.listed.index(row, 0))


def test_a_card_is_sixty_pixels_and_a_line(panel):
    assert card(panel, 1).height() == HEIGHT == 61


def test_the_head_counts_open_flags_by_family(panel, session):
    assert panel._count.text() == "4"
    assert [t._count for t in panel.families.toggles] == [2, 0, 1, 1, 0]
    session.dismiss(session.marks[0].issue.id)
    assert panel._count.text() == "3"
    assert panel.families.toggles[0].accessibleName() == "Phrasing, 1 flag(s)"


def test_a_click_on_a_card_chooses_its_flag(panel, session, qtbot):
    qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=card(panel, 1).center())
    assert session.selection.issue == session.marks[1].issue.id


def test_the_chosen_flag_is_chosen_in_the_list_too(panel, session):
    session.select_issue(session.marks[2].issue.id)
    assert panel.view.currentIndex().row() == 2
    session.select_passage(1)
    assert not panel.view.currentIndex().isValid()


def test_arrow_keys_walk_through_the_flags(panel, session, qtbot):
    session.select_issue(session.marks[0].issue.id)
    panel.view.setFocus()
    qtbot.keyClick(panel.view, Qt.Key.Key_Down)
    assert session.selection.issue == session.marks[1].issue.id


def test_enter_goes_to_the_text(panel, qtbot):
    panel.view.setFocus()
    with qtbot.waitSignal(panel.entered):
        qtbot.keyClick(panel.view, Qt.Key.Key_Return)


def test_a_family_can_be_put_aside_by_mouse_and_key(panel, qtbot):
    phrasing = panel.families.toggles[0]
    qtbot.mouseClick(phrasing, Qt.MouseButton.LeftButton)
    assert listed(panel) == ["teeth breaking", "the the"]
    assert panel._count.text() == "2 of 4"
    phrasing.setFocus(Qt.FocusReason.TabFocusReason)
    panel.grab()
    qtbot.keyClick(phrasing, Qt.Key.Key_Space)
    assert len(listed(panel)) == 4


def test_flags_are_found_by_their_words(panel, qtbot):
    panel.find()
    assert panel.search.hasFocus()
    qtbot.keyClicks(panel.search, "teeth")
    assert listed(panel) == ["teeth breaking"]
    panel._find.click()
    assert not panel.search.isVisible()
    assert len(listed(panel)) == 4


def test_the_filter_menu_narrows_by_state_severity_and_check(panel, session):
    session.dismiss(session.marks[0].issue.id)
    panel._open_menu()
    menu = panel._menu
    menu._states[State.DISMISSED].trigger()
    assert listed(panel) == ["teeth breaking", "the the", "own end"]
    assert panel._filter.isChecked()
    next(a for a in menu._checks.actions() if a.text() == "test.own_end").trigger()
    assert listed(panel) == ["own end"]
    menu._everything.trigger()
    assert panel.criteria == Criteria()
    menu._orders[Order.GRAVEST].trigger()
    assert listed(panel)[0] == "teeth breaking"
    menu._sure.trigger()
    assert panel.criteria.least_confidence > 0
    menu.close()


def test_a_list_that_is_empty_says_why(panel, session, engine):
    panel.set_criteria(Criteria(families=frozenset({Family.LOCALE})))
    assert panel.view.nothing() == "No flag matches."
    panel.grab()
    session.show_report(engine.report(builders.pair(["ایک"], ["Nothing wrong"])))
    assert panel.view.nothing() == "No flags in this article."
    session.close_article()
    assert panel.view.nothing() == ""


def menu_at(panel, row):
    place = card(panel, row).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, QPoint(5, 5))
    QApplication.sendEvent(panel.view.viewport(), event)
    return QApplication.activePopupWidget()


def test_the_menu_of_a_card_accepts_any_suggestion(panel, session):
    menu = menu_at(panel, 0)
    assert [a.text() for a in menu.actions()[:2]] == ["Accept “hard time”", "Accept “lesson”"]
    menu.actions()[1].trigger()
    menu.close()
    assert "a lesson and" in session.alignment.passage(2).target


def test_the_menu_of_a_card_dismisses_and_takes_back(panel, session):
    menu = menu_at(panel, 3)
    next(a for a in menu.actions() if a.text() == "Dismiss in this article").trigger()
    menu.close()
    assert session.marks[3].decision.scope is Scope.ARTICLE
    menu = menu_at(panel, 3)
    assert [a.text() for a in menu.actions()] == ["Take back"]
    menu.actions()[0].trigger()
    menu.close()
    assert session.marks[3].state is State.OPEN


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_cards_of_every_state_are_painted_both_ways_in_both_themes(panel, session, look, direction, scheme):
    look.fix(scheme)
    panel.setLayoutDirection(direction)
    panel.set_typography(Typography(nastaliq=False))
    session.accept(session.marks[0].issue.id)
    session.dismiss(session.marks[2].issue.id)
    session.annotate(session.marks[3].issue.id, "ask the desk")
    session.select_issue(session.marks[1].issue.id)
    picture = panel.view.viewport().grab().toImage()
    box = card(panel, panel.listed.row_of(session.selection.issue))
    start = box.left() + 1 if direction is Qt.LayoutDirection.LeftToRight else box.right() - 1
    assert picture.pixelColor(start, box.center().y()) == look.theme.accent
    assert picture.pixelColor(box.center().x(), box.top() + 8) == look.theme.sel
    colours = {picture.pixelColor(x, y).name() for x in range(338) for y in range(box.top())}
    assert look.theme.good.name() in colours


def test_an_accepted_flag_says_what_became_of_the_words(look):
    pieces = _changed("which the rulers of Kabul", "whom the rulers of Kabul", look.theme)
    assert [p.text for p in pieces] == ["which → ", "whom ", "the rulers of Kabul"]
    assert [p.medium for p in pieces] == [False, True, False]
    gone = _changed("the the", "the", look.theme)
    assert "".join(p.text for p in gone) == "the the → "
    assert "".join(p.text for p in _changed("a b", "a c", look.theme)) == "a b → c "
