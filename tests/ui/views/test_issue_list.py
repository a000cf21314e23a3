"""The list of flags, as a person uses it."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication

from tests import builders
from transcheck.model import Family, Scope, Severity, State
from ui.fonts import Typography
from ui.models.listing import Criteria, Order
from ui.theme import Scheme
from ui.views import group_heading
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
    return [panel.issues.mark(row).issue.quote for row in range(panel.issues.rowCount())]


def card(panel, row):
    return panel.view.visualRect(panel.issues.index(row, 0))


def test_a_card_is_sixty_pixels_and_a_line(panel):
    assert card(panel, 1).height() == HEIGHT == 61


def test_the_head_counts_open_flags_by_family(panel, session):
    assert panel._count.text() == "4 left"
    assert [t._count for t in panel.families.toggles] == [2, 0, 1, 1, 0]
    session.dismiss(session.marks[0].issue.id)
    assert panel._count.text() == "3 left"
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
    assert panel._count.text() == "2 listed, 4 left"
    phrasing.setFocus(Qt.FocusReason.TabFocusReason)
    panel.grab()
    qtbot.keyClick(phrasing, Qt.Key.Key_Space)
    assert len(listed(panel)) == 4


def test_flags_are_found_by_their_words(panel, qtbot):
    panel.find_flags()
    assert panel.search.hasFocus()
    qtbot.keyClicks(panel.search, "teeth")
    assert listed(panel) == ["teeth breaking"]
    panel._find.click()
    assert not panel.search.isVisible()
    assert len(listed(panel)) == 4


def test_the_filter_menu_narrows_by_state_severity_and_check(panel, session):
    session.dismiss(session.marks[0].issue.id)
    panel.filter()
    menu = panel._menu
    menu._states[State.DISMISSED].trigger()
    assert listed(panel) == ["teeth breaking", "the the", "own end"]
    assert panel._filter.isChecked()
    next(a for a in menu._checks.actions() if a.data() == frozenset({"test.own_end"})).trigger()
    assert listed(panel) == ["own end"]
    menu._everything.trigger()
    assert panel.criteria == Criteria()
    menu._orders[Order.GRAVEST].trigger()
    assert listed(panel)[0] == "teeth breaking"
    menu._sure[0.8].trigger()
    assert panel.criteria.least_confidence == 0.8
    next(a for a in menu._categories.actions() if a.data() == frozenset({"style/awkward"})).trigger()
    assert panel.criteria.categories == frozenset({"style/awkward"})
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
    box = card(panel, panel.issues.row_of(session.selection.issue))
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


# ── groups ────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def grouped(panel, session):
    """By passage: two flags in the second passage, two in the third."""
    panel.by_passage()
    panel.view.setFocus()
    return panel


def test_a_heading_is_lower_than_a_card(grouped):
    assert card(grouped, 0).height() == group_heading.HEIGHT
    assert card(grouped, 1).height() == HEIGHT
    grouped.grab()


def test_keys_fold_a_group_and_open_it_again(grouped, session, qtbot):
    session.select_issue(session.marks[1].issue.id)
    qtbot.keyClick(grouped.view, Qt.Key.Key_Left)
    assert grouped.issues.rowCount() == 4
    assert grouped.view.currentIndex().row() == 0
    qtbot.keyClick(grouped.view, Qt.Key.Key_Right)
    assert grouped.issues.rowCount() == 6
    qtbot.keyClick(grouped.view, Qt.Key.Key_Space)
    assert grouped.issues.rowCount() == 4


def test_a_click_on_a_heading_folds_it(grouped, qtbot):
    qtbot.mouseClick(grouped.view.viewport(), Qt.MouseButton.LeftButton, pos=card(grouped, 0).center())
    assert grouped.issues.rowCount() == 4


def test_the_group_at_hand_is_that_of_the_heading_or_of_the_card(grouped, session, qtbot):
    grouped.view.setCurrentIndex(grouped.issues.index(3))
    assert [m.issue.quote for m in grouped.view.group_at_hand()] == ["the the", "own end"]
    assert session.selection.issue is None
    session.select_issue(session.marks[0].issue.id)
    assert [m.issue.quote for m in grouped.view.group_at_hand()] == ["bitter taste", "teeth breaking"]
    grouped.one_by_one()
    assert [m.issue.quote for m in grouped.view.group_at_hand()] == ["bitter taste"]


def test_the_menu_of_a_heading_decides_the_whole_group(grouped, session):
    menu = menu_at(grouped, 0)
    menu.actions()[0].trigger()
    menu.close()
    assert session.open_count() == 2
    assert "hard time" in session.alignment.passage(2).target
    session.undo()
    assert session.open_count() == 4


def test_the_walk_keeps_to_what_is_listed_in_its_order(panel, session):
    panel.set_criteria(Criteria(order=Order.GRAVEST))
    session.select_passage(None)
    walked = []
    for _ in range(5):
        session.next_issue()
        walked.append(session.mark(session.selection.issue).issue.quote)
    assert walked == ["teeth breaking", "bitter taste", "the the", "own end", "teeth breaking"]
    session.previous_issue()
    assert session.mark(session.selection.issue).issue.quote == "own end"
    panel.set_criteria(Criteria(families=frozenset({Family.LANGUAGE})))
    session.next_issue()
    assert session.mark(session.selection.issue).issue.quote == "the the"


def test_boxes_of_the_filter_menu_stay_open_to_be_ticked_by_key(panel, qtbot):
    panel.filter()
    menu = panel._menu
    qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Space)
    assert menu.isVisible()
    assert Severity.CRITICAL not in panel.criteria.severities
    qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Space)
    assert len(panel.criteria.severities) == 2
    menu.close()
