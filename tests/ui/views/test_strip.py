"""The overview strip: bars for flags, the box for what shows, and going there."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QToolTip

from tests import builders
from transcheck.model import Mark, Severity, State
from ui.views.reader import Reader
from ui.views.strip import OverviewStrip, bars

ALIGNMENT = builders.pair(["ایک"], ["one"])


def mark(severity):
    return Mark(builders.issue(ALIGNMENT, 1, "one", severity=severity, check=str(severity)), State.OPEN)


MINOR, MAJOR, CRITICAL = (mark(s) for s in (Severity.MINOR, Severity.MAJOR, Severity.CRITICAL))


def test_graver_bars_are_higher():
    made = bars([(50, MINOR), (100, MAJOR), (150, CRITICAL)])
    assert [bar.height for bar in made] == [2, 4, 6]


def test_between_two_bars_there_is_a_pixel():
    made = bars([(50.0, MINOR), (51.0, MINOR), (60.0, MAJOR)])
    assert len(made) == 3
    for above, below in pairwise(made):
        assert below.top - (above.top + above.height) >= 1


def test_where_there_is_no_room_the_gravest_stay():
    made = bars([(50 + n / 10, MINOR) for n in range(40)] + [(51, CRITICAL)])
    assert CRITICAL in [bar.mark for bar in made]
    assert len(made) < 6


def test_thousands_of_flags_fit_the_strip():
    made = bars([(n * 900 / 5000, MINOR) for n in range(5000)])
    assert all(0 <= bar.top <= 902 for bar in made)
    assert len(made) > 250


@pytest.fixture
def strip(empty, engine, look, qtbot):
    texts = [f"Passage with {n} bitter taste." for n in range(60)]
    empty.show_report(engine.report(builders.pair(["ایک"] * 60, texts)))
    reader = Reader(empty, look)
    made = OverviewStrip(empty, look, reader)
    for widget in (reader, made):
        qtbot.addWidget(widget)
        widget.resize(1080 if widget is reader else 16, 500)
        widget.show()
    while reader.page.rows.first_unknown() is not None:
        reader._measure_some()
    made.reader = reader
    return made


def click(strip, qtbot, y):
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(8, y))


def test_flags_and_what_shows_are_painted(strip, look):
    picture = strip.grab().toImage()
    family = look.theme.mark(strip.reader.session.marks[0].issue.kind.family)
    colours = [picture.pixelColor(8, y).name() for y in range(500)]
    assert family.mark.name() in colours
    assert picture.pixelColor(0, 20) == look.theme.ctl  # the frame of what shows
    assert picture.pixelColor(2, 480) == look.theme.panel


def test_a_click_goes_there(strip, qtbot):
    click(strip, qtbot, 400)
    first, last = strip.reader.view
    assert first < 0.8 < last


def test_dragging_the_box_scrolls_with_the_hand(strip, qtbot):
    qtbot.mousePress(strip, Qt.MouseButton.LeftButton, pos=QPoint(8, 10))
    move = QMouseEvent(
        QMouseEvent.Type.MouseMove, QPointF(8, 110), QPointF(8, 110), Qt.MouseButton.NoButton,
        Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(strip, move)
    qtbot.mouseRelease(strip, Qt.MouseButton.LeftButton, pos=QPoint(8, 110))
    total = strip.reader.page.rows.total + 48
    assert strip.reader.top == pytest.approx(100 / 500 * total, abs=2)


def test_the_wheel_over_the_strip_scrolls_the_text(strip):
    event = QWheelEvent(
        QPointF(8, 100), QPointF(8, 100), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(strip, event)
    assert strip.reader.top > 0


def test_a_bar_says_what_its_flag_is_about(strip, monkeypatch):
    said = []
    monkeypatch.setattr(QToolTip, "showText", lambda _place, text, *_: said.append(text))
    strip.grab()
    bar = strip._bars[0]
    for y in (bar.top + 1, 499):
        QApplication.sendEvent(
            strip, QHelpEvent(QHelpEvent.Type.ToolTip, QPoint(8, int(y)), QPoint(8, int(y)))
        )
    assert "Awkward, literal" in said[0]
    assert said[1] == ""


def test_a_decided_flag_leaves_the_strip(strip, qtbot):
    strip.grab()
    before = len(strip._bars)
    session = strip.reader.session
    session.dismiss(session.marks[30].issue.id)
    qtbot.waitUntil(lambda: not strip._pause.isActive(), timeout=2000)
    strip.grab()
    assert len(strip._bars) == before - 1
