"""How the desk shares its room: text first, flags where they fit, the drawer under both."""

import pytest
from PySide6.QtWidgets import QToolTip

from ui.desk import Desk
from ui.drawer import TABS, USUAL
from ui.settings import Settings
from ui.theme import Look, Scheme


@pytest.fixture
def desk(session, qtbot):
    look = Look(Scheme.LIGHT)
    look.still = True
    made = Desk(session, look)
    qtbot.addWidget(made)
    made.resize(1366, 700)
    made.show()
    return made


def test_at_1366_pixels_text_and_flags_stand_side_by_side(desk):
    assert desk.panel_shown
    assert not desk.reader.page.frame.beneath


def test_in_a_narrow_window_the_flags_fold_away_and_come_back(desk, qtbot):
    told = []
    desk.panelShown.connect(told.append)
    desk.resize(1000, 700)
    assert not desk.panel_shown
    qtbot.waitUntil(lambda: not desk.reader.page.frame.beneath)
    desk.resize(1366, 700)
    assert desk.panel_shown
    assert told == [False, True]


def test_folding_away_says_how_to_get_them_back_once(desk, session):
    said = []
    session.said.connect(said.append)
    for width in (1000, 1366, 1000):
        desk.resize(width, 700)
    assert len(said) == 1
    assert "F7" in said[0]


def test_folded_flags_can_be_looked_at_and_fold_again_by_themselves(desk):
    desk.resize(1000, 700)
    desk.show_panel(True)
    assert desk.panel_shown
    desk.resize(1366, 700)
    desk.resize(1000, 700)
    assert not desk.panel_shown


def test_looking_for_flags_brings_them_back(desk):
    desk.resize(1000, 700)
    desk.list.find_flags()
    assert desk.panel_shown


def test_flags_that_were_put_away_stay_away_next_time(desk, session, qtbot):
    settings = Settings()
    desk.show_panel(False)
    desk.remember(settings)
    again = Desk(session, Look(Scheme.LIGHT))
    qtbot.addWidget(again)
    again.resize(1366, 700)
    again.restore(settings)
    assert not again.panel_shown


def test_with_the_flags_away_the_chosen_one_is_said_beside_its_words(desk, session, qtbot):
    desk.show_panel(False)
    session.next_issue()
    qtbot.waitUntil(lambda: session.mark(session.selection.issue).issue.message in QToolTip.text())
    QToolTip.hideText()


def test_larger_text_needs_the_room_of_the_flags(desk, session):
    from ui.fonts import Typography

    desk.set_typography(Typography(24))
    assert not desk.panel_shown
    desk.set_typography(Typography())
    assert desk.panel_shown


def test_the_drawer_opens_as_high_as_it_was_again_and_again(desk, qtbot):
    for page in (Desk.TERMS, -1, Desk.SCORES, -1, Desk.TERMS):
        desk.drawer.open(page)
        qtbot.waitUntil(lambda page=page: desk.drawer.height() == (TABS if page < 0 else USUAL))


def test_a_shut_drawer_gives_its_room_back(desk, qtbot):
    before = desk.reader.height()
    desk.drawer.open(Desk.TERMS)
    qtbot.waitUntil(lambda: desk.drawer.height() > 200)
    desk.drawer.open(-1)
    assert desk.drawer.height() == TABS
    qtbot.waitUntil(lambda: desk.reader.height() == before)
