"""A desk without a display, in a home of its own; windows and threads are gone after every test."""

import os
import threading

# Before Qt is loaded: tests need no display, and never the one a person works at.
os.environ["QT_QPA_PLATFORM"] = "offscreen"

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from tests.ui.fakes import ARTICLE, FakeEngine
from ui import checker
from ui.session import Session
from ui.settings import Settings
from ui.theme import Look, Scheme
from ui.window import Window


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    """Settings, autosaves and house styles of this test alone."""
    place = tmp_path / "home"
    monkeypatch.setenv("TRANSCHECK_HOME", str(place))
    return place


@pytest.fixture(autouse=True)
def no_rest(monkeypatch):
    """The look at the whole article follows at once, so that no test waits for it."""
    monkeypatch.setattr(checker, "REST", 0)


@pytest.fixture(autouse=True)
def nothing_left_behind(qapp):
    yield
    for widget in QApplication.topLevelWidgets():
        widget.deleteLater()
    # Only the event loop itself deletes what is to be deleted later, and none runs here.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert QApplication.topLevelWidgets() == []
    left = [t.name for t in threading.enumerate() if t.name.startswith(("analysis", "files"))]
    assert not left, f"threads outlived the test: {left}"


@pytest.fixture
def engine():
    return FakeEngine()


@pytest.fixture
def empty(qapp, engine):
    """A session with nothing open."""
    made = Session(engine=engine)
    yield made
    made.close()


@pytest.fixture
def session(empty, engine):
    """A session with the article of `fakes` on it: four flags in three passages."""
    empty.show_report(engine.report(ARTICLE))

    def marks_are_those_of_the_review():
        # Marks are kept up to date passage by passage; they must be what one gets from nothing.
        if empty.report is not None:
            assert empty.marks == empty.review.marks(empty.report)

    empty.marksChanged.connect(marks_are_those_of_the_review)
    return empty


@pytest.fixture
def settled(qtbot):
    """Waits until a session's checks are answered and nothing is stale."""

    def wait(session):
        qtbot.waitUntil(lambda: not session.busy and not session.stale and not session.checking, timeout=5000)

    return wait


@pytest.fixture
def look(qapp):
    return Look(Scheme.LIGHT)


@pytest.fixture
def window(qtbot, empty, look):
    made = Window(empty, Settings(), look)
    made.show()
    yield made
    empty.close_article()
    made._leaving = True
    made.close()


@pytest.fixture
def open_window(window, engine):
    """The window with the article of `fakes` in it."""
    window.session.show_report(engine.report(ARTICLE))
    return window
