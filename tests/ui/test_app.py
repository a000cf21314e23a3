"""The program around the window: how it begins, what it does when something breaks, how it ends."""

import sys
import threading

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QDialog

from tests.ui.fakes import ARTICLE, SOURCE, TARGET, FakeEngine
from transcheck.model import Scope
from ui import app as app_module
from ui import autosave, house
from ui.app import Program
from ui.session import Session
from ui.settings import Settings
from ui.theme import Scheme


@pytest.fixture
def made(qapp, monkeypatch):
    """Programs that end with the test; the application is left as it was found."""
    monkeypatch.setattr(app_module, "Session", lambda: Session(engine=FakeEngine()))
    font, sheet, palette = qapp.font(), qapp.styleSheet(), qapp.palette()
    programs = []

    def start():
        programs.append(Program(qapp))
        programs[-1].window.show()
        return programs[-1]

    yield start
    for program in programs:
        program.window._leaving = True
        program.window.close()
        program.end()
        program.window.deleteLater()
    qapp.setFont(font)
    qapp.setStyleSheet(sheet)
    qapp.setPalette(palette)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(QLocale.c())
    for translator in qapp.findChildren(app_module.QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()


@pytest.fixture
def failures(monkeypatch):
    shown = []
    monkeypatch.setattr("ui.window.Failure.exec", lambda self: shown.append(self.sentence))
    return shown


def test_without_files_it_opens_on_the_welcome_page(made):
    program = made()
    program.begin([])
    assert program.window.welcome.isVisible()


def test_two_files_are_a_pair_and_begin_at_once(made, qtbot, tmp_path):
    source, target = tmp_path / "a.txt", tmp_path / "b.txt"
    source.write_text("\n\n".join(SOURCE), encoding="utf-8")
    target.write_text("\n\n".join(TARGET), encoding="utf-8")
    program = made()
    with qtbot.waitSignal(program.session.reportChanged):
        program.begin([source, target])
    assert program.window.desk.isVisible()


def test_a_review_is_opened(made, qtbot, tmp_path):
    first = made()
    first.session.show_report(first.session.engine.report(ARTICLE))
    with qtbot.waitSignal(first.session.filed):
        first.session.save(tmp_path / "a.tcreview")
    second = made()
    with qtbot.waitSignal(second.session.filed):
        second.begin([tmp_path / "a.tcreview"])
    assert len(second.session.marks) == 4


def test_what_a_crash_left_behind_is_offered_and_opened(made, qtbot, monkeypatch):
    crashed = made()
    crashed.session.show_report(crashed.session.engine.report(ARTICLE))
    crashed.session.rewrite(1, "New words")
    crashed.autosave.write()
    qtbot.waitUntil(lambda: crashed.autosave.file.exists() and not crashed.session.busy)
    crashed.autosave._lock.unlock()
    monkeypatch.setattr(app_module.Recovery, "exec", lambda dialog: dialog.open.click())
    program = made()
    with qtbot.waitSignal(program.session.reportChanged):
        program.begin([])
    assert program.session.alignment.passage(1).target == "New words"
    assert program.window.isWindowModified()


def test_what_a_crash_left_behind_can_be_thrown_away(made, qtbot, monkeypatch):
    crashed = made()
    crashed.session.show_report(crashed.session.engine.report(ARTICLE))
    crashed.session.rewrite(1, "New words")
    crashed.autosave.write()
    qtbot.waitUntil(lambda: crashed.autosave.file.exists() and not crashed.session.busy)
    crashed.autosave._lock.unlock()
    monkeypatch.setattr(app_module.Recovery, "exec", lambda dialog: dialog.discard.click())
    made().begin([])
    assert autosave.leftovers() == ()


def test_an_unexpected_exception_is_told_of_once_and_later(made, qtbot, failures, capsys):
    program = made()

    def break_down():
        raise ZeroDivisionError("oh")

    for _ in range(3):
        try:
            break_down()
        except ZeroDivisionError as error:
            program._unexpected(type(error), error, error.__traceback__)
    assert failures == []
    qtbot.waitUntil(lambda: bool(failures))
    assert len(failures) == 1
    assert "ZeroDivisionError: oh" in failures[0]


def test_the_hook_is_given_back_at_the_end(made):
    before = sys.excepthook
    program = made()
    assert sys.excepthook is not before
    program.end()
    assert sys.excepthook is sys.__excepthook__
    assert not [t for t in threading.enumerate() if t.name.startswith(("analysis", "files"))]


def test_the_house_style_of_last_time_is_used_again(made, qtbot, settled):
    first = made()
    first.session.show_report(first.session.engine.report(ARTICLE))
    first.session.dismiss(first.session.marks[0].issue.id, Scope.HOUSE)
    settled(first.session)
    second = made()
    second.begin([])
    assert len(second.session.profile.muted) == 1
    assert house.is_own(second.session.profile)


def test_a_house_style_that_is_gone_is_said_and_the_program_goes_on(made, failures, tmp_path):
    Settings().profile = str(tmp_path / "gone.toml")
    program = made()
    program.begin([])
    assert len(failures) == 1
    assert house.is_shipped(program.session.profile)


def test_a_fixed_theme_is_worn_from_the_start(made, qapp):
    Settings().scheme = Scheme.DARK
    program = made()
    assert program.look.theme.dark
    assert qapp.palette().window().color() == program.look.theme.win


def test_main_shows_the_window_and_returns_when_it_is_closed(made, qapp, monkeypatch):
    shown = []

    def run():
        shown.extend(w for w in QApplication.topLevelWidgets() if isinstance(w, app_module.Window))
        return 0

    monkeypatch.setattr(qapp, "exec", run, raising=False)
    monkeypatch.setattr(app_module.signal, "signal", lambda *_: None)
    assert app_module.main([]) == 0
    assert len(shown) == 1
    shown[0].deleteLater()


def test_without_a_display_it_says_so_and_what_works_without_one(monkeypatch, capsys):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    assert app_module.main([]) == 2
    assert "transcheck check" in capsys.readouterr().err


def test_urdu_is_spoken_when_it_was_chosen(made, qapp):
    Settings().language = "ur"
    program = made()
    assert program.window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert program.window.actions_by_id["save"].text() == "محفوظ کریں"
    assert QDialog().layoutDirection() is Qt.LayoutDirection.RightToLeft


# ── another language ──────────────────────────────────────────────────────────────────


def test_another_language_is_spoken_at_once_and_nothing_is_lost(made, qtbot):
    program = made()
    session = program.session
    session.show_report(session.engine.report(ARTICLE))
    session.dismiss(session.marks[0].issue.id)
    session.select_issue(session.marks[2].issue.id)
    before = program.window
    program.settings.language = "ur"
    qtbot.waitUntil(lambda: program.window is not before)
    window = program.window
    assert window.isVisible()
    assert not before.isVisible()
    assert QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert window.menuBar().actions()[0].text() == "فائل"
    assert window.desk.isVisible()
    assert window.desk.list.view.currentIndex().row() == 2
    session.undo()
    assert session.open_count() == 4
    program.settings.language = "en"
    qtbot.waitUntil(lambda: program.window is not window)
    assert program.window.menuBar().actions()[0].text() == "&File"


def test_the_same_language_keeps_the_window(made, qtbot):
    program = made()
    before = program.window
    program.settings.language = "en"
    qtbot.wait(20)
    assert program.window is before


def test_the_walk_is_over_everything_again_in_the_new_window(made, qtbot):
    program = made()
    session = program.session
    session.show_report(session.engine.report(ARTICLE))
    before = program.window
    before.desk.list.by_check()
    program.settings.language = "ur"
    qtbot.waitUntil(lambda: program.window is not before)
    assert session.walked() == session.marks
