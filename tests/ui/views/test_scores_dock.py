"""The scores dock: bars, verdict, scorecard, and scores against a reference."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from tests import builders
from transcheck.model import Score
from ui.theme import Scheme
from ui.views.scores_dock import ScoresDock


@pytest.fixture
def dock(session, look, qtbot):
    made = ScoresDock(session, look)
    qtbot.addWidget(made)
    made.resize(1200, 318)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.grab()
    return made


def test_the_verdict_is_a_sentence_with_the_score(dock):
    assert dock._verdict.text().startswith("Not ready to run: MQM ")
    assert "pass mark 85" in dock._verdict.text()
    assert "points in" in dock._figures.text()
    assert "a short text" in dock._figures.text()
    assert dock._figures.toolTip().startswith("points:1/5/25")


def test_a_clean_article_is_ready_to_run(dock, session, engine):
    session.show_report(engine.report(builders.pair(["ایک"], ["A clean one"])))
    assert dock._verdict.text() == "Ready to run: MQM 100.0, pass mark 85"


def test_there_is_a_bar_for_each_passage_as_high_as_its_score(dock):
    bars = [dock.bars.bar(n) for n in range(3)]
    heights = [round(bar.height()) for bar in bars]
    assert heights[0] > heights[1]
    assert len({bar.bottom() for bar in bars}) == 1
    assert all(dock.bars.bar_at(bar.center().x()) == n for n, bar in enumerate(bars))
    assert dock.bars.bar_at(1) is None


def test_a_click_on_a_bar_brings_its_passage_to_hand(dock, session, qtbot):
    place = dock.bars.bar(1).center().toPoint()
    with qtbot.waitSignal(dock.bars.chosen):
        qtbot.mouseClick(dock.bars, Qt.MouseButton.LeftButton, pos=place)
    assert session.selection.passage == 2
    assert dock.bars.accessibleDescription().startswith("Passage 2, score")


def test_arrow_keys_walk_along_the_bars_the_way_one_reads(dock, session, qtbot):
    dock.bars.setFocus()
    for key, expected in ((Qt.Key.Key_Right, 1), (Qt.Key.Key_Right, 2), (Qt.Key.Key_Left, 1)):
        qtbot.keyClick(dock.bars, key)
        assert session.selection.passage == expected
    dock.bars.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.keyClick(dock.bars, Qt.Key.Key_Left)
    assert session.selection.passage == 2


def test_a_bar_says_its_score(dock, monkeypatch):
    said = []
    monkeypatch.setattr(QToolTip, "showText", lambda _place, text, *_: said.append(text))
    for place in (dock.bars.bar(1).center().toPoint(), QPoint(1, 1)):
        QApplication.sendEvent(dock.bars, QHelpEvent(QHelpEvent.Type.ToolTip, place, place))
    assert said[0].startswith("Passage 2, score")
    assert said[1] == ""


def test_scores_against_a_reference_are_shown_with_their_signatures(dock, session):
    assert not dock._reference.isVisible()
    scores = (
        Score("bleu", 31.26, "nrefs:1|tok:13a"),
        Score("ter", 55.0, "tok:tercom", higher_is_better=False),
    )
    card = replace(session.scorecard, scores=scores)
    session.show_report(session.report.with_scorecard(card))
    assert dock._reference.text() == "BLEU  31.3   nrefs:1|tok:13a\nTER  55.0   tok:tercom"
    assert dock._reference.isVisible()


def test_a_long_article_scrolls_to_the_passage_at_hand(empty, engine, look, qtbot):
    empty.show_report(engine.report(builders.pair(["ایک"] * 800, [f"Passage {n}" for n in range(800)])))
    dock = ScoresDock(empty, look)
    qtbot.addWidget(dock)
    dock.resize(900, 318)
    dock.show()
    assert dock.bars.width() >= 800 * 4
    empty.select_passage(700)
    bar = dock._scroll.horizontalScrollBar()
    x = dock.bars.bar(699).center().x()
    assert bar.value() <= x <= bar.value() + dock._scroll.viewport().width()


def test_an_empty_desk_has_no_scores(empty, look, qtbot):
    dock = ScoresDock(empty, look)
    qtbot.addWidget(dock)
    assert dock._verdict.text() == "No scores yet"
    dock.grab()


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_it_paints_both_ways_in_the_dark(dock, session, look, direction):
    session.select_passage(2)
    look.fix(Scheme.DARK)
    dock.setLayoutDirection(direction)
    picture = dock.grab().toImage()
    colours = {picture.pixelColor(x, y).name() for x in range(0, 1200, 2) for y in range(318)}
    assert look.theme.weak.ink.name() in colours
    assert look.theme.accent.name() in colours
