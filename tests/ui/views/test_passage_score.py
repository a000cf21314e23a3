"""What the passage at hand costs and why, in the drawer of scores."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QUrl

from transcheck.model import REASONS as KINDS
from transcheck.model import Reason, Score
from ui.views.passage_score import REASONS, PassageScore


@pytest.fixture
def view(session, look, qtbot):
    made = PassageScore(session, look)
    qtbot.addWidget(made)
    made.resize(420, 318)
    made.show()
    return made


def with_estimate(session):
    reasons = (Reason("usual", 6.2), Reason("meaning", -2.4), Reason("wording", 0.01))
    one = Score("estimate", 77.0, "w", passage=2, interval=(50.0, 90.0), reasons=reasons)
    card = replace(session.scorecard, scores=(replace(one, value=62.0, passage=None), one))
    session.show_report(session.report.with_scorecard(card))


def test_each_flag_says_what_it_would_cost_and_then_what_it_costs(view, session):
    session.select_passage(2)
    assert "Passage 2: 0 of 100, penalty 30" in view.toPlainText()
    assert "\u2068teeth breaking\u2069 · critical\nwould cost 25" in view.toPlainText()
    session.accept(session.marks_in(2)[0].issue.id, 9)
    session.select_passage(2)
    assert "costs 5" in view.toPlainText()


def test_a_click_on_a_flag_brings_it_to_hand(view, session):
    session.select_passage(2)
    flag = session.marks_in(2)[0].issue.id
    view.anchorClicked.emit(QUrl(f"flag:{flag}"))
    assert session.selection.issue == flag


def test_the_estimate_says_its_interval_and_its_reasons(view, session):
    with_estimate(session)
    assert "The whole article" in view.toPlainText()
    assert "Estimate 62, likely between 50 and 90" in view.toPlainText()
    session.select_passage(2)
    said = view.toPlainText()
    assert "Estimate 77" in said
    assert "words of the source, found again or not\n\u2066−2.4\u2069" in said
    assert "words that English puts together" not in said
    assert "expected points\n3.8" in said


def test_the_editing_effort_is_shown_once_something_was_edited(view, session):
    session.select_passage(1)
    assert "Edited" not in view.toPlainText()
    session.rewrite(1, "A headline stands here")
    assert "of the article, 25 % of this passage" in view.toPlainText()
    session.undo()
    assert "Edited" not in view.toPlainText()


def test_figures_stand_at_the_trailing_side_whichever_way_one_reads(view, session):
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    session.select_passage(2)
    assert "would cost 25\n\u2068teeth breaking" in view.toPlainText()


def test_every_kind_of_reason_has_words():
    assert set(REASONS) == set(KINDS)


def test_an_empty_desk_says_nothing(empty, look, qtbot):
    made = PassageScore(empty, look)
    qtbot.addWidget(made)
    made.show()
    assert made.toPlainText() == ""
