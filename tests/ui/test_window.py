"""The real window, driven as a person drives it."""

from dataclasses import replace
from threading import Event

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QCloseEvent, QDropEvent, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox, QWidget

from tests.ui.fakes import SOURCE, TARGET
from transcheck.errors import LoadError
from transcheck.model import Scope, State
from ui import actions
from ui import files as files_module
from ui import flags as flags_module
from ui import window as window_module
from ui.settings import Settings
from ui.window import Window


@pytest.fixture
def pair(tmp_path):
    source, target = tmp_path / "source.txt", tmp_path / "translation.txt"
    source.write_text("\n\n".join(SOURCE), encoding="utf-8")
    target.write_text("\n\n".join(TARGET), encoding="utf-8")
    return source, target


@pytest.fixture
def said(monkeypatch):
    """The errors that were shown."""
    shown = []
    monkeypatch.setattr(window_module.Failure, "exec", lambda self: shown.append(self.sentence))
    return shown


def press(qtbot, window, id):
    """The keys of an action, as a person presses them."""
    action = window.actions_by_id[id]
    key = action.shortcuts()[0]
    assert action.isEnabled(), f"{id} cannot be chosen now"
    qtbot.keySequence(window, QKeySequence(key))


def quotes(window, state=State.OPEN):
    return [m.issue.quote for m in window.session.marks if m.state is state]


def answer(monkeypatch, dialog, **values):
    """A dialog is filled in and agreed to."""
    monkeypatch.setattr(dialog, "exec", lambda self: QDialog.DialogCode.Accepted)
    for name, value in values.items():
        monkeypatch.setattr(dialog, name, value)


def choose_file(monkeypatch, kind, path):
    monkeypatch.setattr(QFileDialog, kind, lambda *_: (str(path), ""))


def dropped(*files):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    event.kept = mime  # the event does not own it
    return event


# ── the page ──────────────────────────────────────────────────────────────────────────


def test_an_empty_desk_is_the_welcome_page(window):
    assert window.welcome.isVisible()
    assert not window.actions_by_id["save"].isEnabled()
    assert window.actions_by_id["new"].isEnabled()


def test_an_article_takes_its_place(open_window):
    assert open_window.desk.isVisible()
    assert "4 flag" in open_window.status.flags.text()
    assert "MQM" in open_window.status.score.text()


def test_every_action_is_in_a_menu_with_a_key_of_its_own(window):
    in_menus = {a for menu in window.menuBar().actions() for a in menu.menu().actions()}
    keys = [key for row in actions.ROWS for key in row.keys]
    assert set(window.actions_by_id.values()) <= in_menus
    assert all(row.keys for row in actions.ROWS)
    assert len(keys) == len(set(keys))


def test_every_verb_of_the_table_is_somebodys(window):
    assert all(window.actions_by_id[row.id] for row in actions.ROWS)


# ── the work ──────────────────────────────────────────────────────────────────────────


def test_a_pair_is_opened_reviewed_saved_exported_and_opened_again(
    qtbot, window, pair, settled, monkeypatch, tmp_path
):
    session = window.session
    with qtbot.waitSignal(session.reportChanged):
        window.files.start(pair)
    qtbot.waitUntil(window.desk.isVisible)

    press(qtbot, window, "next_issue")
    assert session.mark(session.selection.issue).issue.quote == "bitter taste"
    press(qtbot, window, "accept")
    assert "hard time" in session.alignment.passage(2).target

    press(qtbot, window, "dismiss")
    assert quotes(window, State.DISMISSED) == ["teeth breaking"]

    answer(monkeypatch, flags_module.NoteDialog, text="Ask the author")
    press(qtbot, window, "note")
    assert session.mark(session.selection.issue).note == "Ask the author"

    for _ in range(3):
        press(qtbot, window, "undo")
    assert session.alignment.passage(2).target == TARGET[1]
    assert quotes(window) == ["bitter taste", "teeth breaking", "the the", "own end"]
    for _ in range(3):
        press(qtbot, window, "redo")
    assert quotes(window) == ["the the", "own end"]

    session.rewrite(1, "A better heading")
    settled(session)

    choose_file(monkeypatch, "getSaveFileName", tmp_path / "story.tcreview")
    with qtbot.waitSignal(session.filed):
        press(qtbot, window, "save")
    assert not window.isWindowModified()
    assert window.windowTitle().startswith("story.tcreview")

    out = tmp_path / "story.json"
    answer(monkeypatch, files_module.Export, path=out)
    with qtbot.waitSignal(session.said):
        press(qtbot, window, "export")
    assert out.exists()

    marks = session.marks
    press(qtbot, window, "close_article")
    assert window.welcome.isVisible()
    with qtbot.waitSignal(session.filed):
        window.files.take([tmp_path / "story.tcreview"])
    assert session.marks == marks
    assert session.alignment.passage(1).target == "A better heading"


def test_the_counter_says_which_flag_of_how_many(qtbot, open_window):
    press(qtbot, open_window, "next_issue")
    press(qtbot, open_window, "next_issue")
    assert open_window.tools.walk.text() == "Flag 2 of 4"


@pytest.mark.parametrize(
    ("id", "scope"),
    [("dismiss", Scope.HERE), ("dismiss_article", Scope.ARTICLE), ("dismiss_house", Scope.HOUSE)],
)
def test_a_flag_is_dismissed_as_far_as_wanted(qtbot, open_window, id, scope):
    press(qtbot, open_window, "next_issue")
    press(qtbot, open_window, id)
    assert open_window.session.review.decisions[0].scope is scope


def test_a_decision_is_taken_back(qtbot, open_window):
    session = open_window.session
    press(qtbot, open_window, "next_issue")
    chosen = session.selection.issue
    press(qtbot, open_window, "dismiss")
    session.select_issue(chosen)
    press(qtbot, open_window, "reopen")
    assert session.mark(chosen).state is State.OPEN


def test_severity_and_category_are_asked_for(qtbot, open_window, monkeypatch):
    answer(monkeypatch, flags_module.Regrading, category="accuracy/literal")
    press(qtbot, open_window, "next_issue")
    press(qtbot, open_window, "regrade")
    session = open_window.session
    assert session.mark(session.selection.issue).issue.category == "accuracy/literal"


def test_words_can_be_flagged(qtbot, open_window, monkeypatch):
    from transcheck.model import Span

    open_window.session.select_passage(1)
    monkeypatch.setattr(open_window.flags, "_words", lambda: (1, Span(2, 9)))
    answer(monkeypatch, flags_module.OwnFlag, message="Too grand")
    press(qtbot, open_window, "flag_own")
    assert "heading" in quotes(open_window)


def test_without_selected_words_one_is_told_to_select_some(qtbot, open_window):
    open_window.session.select_passage(1)
    with qtbot.waitSignal(open_window.session.said):
        press(qtbot, open_window, "flag_own")


def test_passages_are_merged_from_the_menu(qtbot, open_window, settled):
    open_window.session.select_passage(1)
    press(qtbot, open_window, "merge")
    assert len(open_window.session.alignment.passages) == 2
    settled(open_window.session)


@pytest.mark.parametrize("id", ["translation_up", "translation_down", "source_up", "source_down"])
def test_a_sentence_is_moved_from_the_menu(qtbot, open_window, settled, id):
    session = open_window.session
    session.select_passage(2)
    press(qtbot, open_window, id)
    assert session.undo_stack.undoText() == "move sentence"
    settled(session)


def test_a_passage_is_locked_and_let_go_from_the_menu(qtbot, open_window):
    session = open_window.session
    session.select_passage(2)
    press(qtbot, open_window, "lock")
    assert session.alignment.passage(2).pinned
    assert "locked" in open_window.desk.reader.score_words(1)
    session.select_passage(1)
    assert not open_window.actions_by_id["lock"].isChecked()
    session.select_passage(2)
    assert open_window.actions_by_id["lock"].isChecked()
    assert session.undo_stack.undoText() == "lock the passage"
    session.undo()
    assert not session.alignment.passage(2).pinned
    assert not open_window.actions_by_id["lock"].isChecked()


def test_what_cannot_be_done_now_is_a_sentence_and_no_dialog(qtbot, open_window, said):
    open_window.session.select_passage(3)
    press(qtbot, open_window, "merge")
    assert said == []
    assert "last passage" in open_window.status.said.text()


def test_everything_is_checked_again(qtbot, open_window, engine, settled):
    press(qtbot, open_window, "recheck_all")
    settled(open_window.session)
    assert engine.rechecked == [{1, 2, 3}]


def test_words_are_looked_for_and_replaced(qtbot, open_window):
    press(qtbot, open_window, "replace")
    bar = open_window.desk.find_bar
    bar.words.setText("ARTICLE")
    bar.better.setText("story")
    assert bar.count.text().startswith("1 place")
    bar.replace_all()
    assert "the the story goes" in open_window.session.alignment.passage(3).target
    press(qtbot, open_window, "undo")
    assert "the the article goes" in open_window.session.alignment.passage(3).target


def test_find_steps_without_words_ask_for_them(qtbot, open_window):
    press(qtbot, open_window, "find_next")
    bar = open_window.desk.find_bar
    assert bar.isVisible()
    bar.words.setText("two")
    press(qtbot, open_window, "find_next")
    assert open_window.session.selection.passage == 3
    press(qtbot, open_window, "find_previous")
    assert bar.count.text() == "1 of 1"


# ── nothing is lost ───────────────────────────────────────────────────────────────────


def refuse_to_save(monkeypatch, button):
    asked = []
    monkeypatch.setattr(QMessageBox, "question", lambda *args: asked.append(args[2]) or button)
    return asked


def test_closing_asks_before_changes_are_lost(open_window, monkeypatch):
    asked = refuse_to_save(monkeypatch, QMessageBox.StandardButton.Cancel)
    open_window.session.rewrite(1, "New words")
    event = QCloseEvent()
    open_window.closeEvent(event)
    assert asked
    assert not event.isAccepted()
    assert open_window.session.report is not None


def test_closing_after_saving_closes(qtbot, open_window, monkeypatch, tmp_path):
    refuse_to_save(monkeypatch, QMessageBox.StandardButton.Save)
    choose_file(monkeypatch, "getSaveFileName", tmp_path / "a")
    open_window.session.rewrite(1, "New words")
    open_window.close()
    qtbot.waitUntil(lambda: not open_window.isVisible())
    assert (tmp_path / "a.tcreview").exists()


def test_a_save_that_was_given_up_keeps_the_article(open_window, monkeypatch):
    refuse_to_save(monkeypatch, QMessageBox.StandardButton.Save)
    choose_file(monkeypatch, "getSaveFileName", "")
    open_window.session.rewrite(1, "New words")
    open_window.files.close_article()
    assert open_window.session.report is not None


def test_a_failure_is_a_sentence_and_what_was_open_stays(qtbot, open_window, said, tmp_path):
    before = open_window.session.report
    with qtbot.waitSignal(open_window.session.failed):
        open_window.files.start([tmp_path / "gone.txt", tmp_path / "neither.txt"])
    assert len(said) == 1
    assert "neither.txt: does not exist" in said[0]
    assert open_window.session.report is before


def test_an_unexpected_exception_is_shown_and_nothing_is_lost(open_window, said):
    open_window.fail(ZeroDivisionError("oh"))
    assert "ZeroDivisionError: oh" in said[0]
    assert open_window.session.report is not None


# ── files ─────────────────────────────────────────────────────────────────────────────


def test_a_dropped_folder_is_checked_as_a_batch(qtbot, window, tmp_path, monkeypatch):
    for name, text in (("ferry.ur.txt", "کشتی پیر کو چلی۔"), ("ferry.en.txt", "The boat ran on Monday.")):
        (tmp_path / name).write_text(text, encoding="utf-8")
    (tmp_path / "broken.xlf").write_text("<xliff", encoding="utf-8")
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Yes)
    told = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: told.append((box.text(), box.detailedText())))
    window.dropEvent(dropped(tmp_path))
    qtbot.waitUntil(lambda: bool(told), timeout=30_000)
    assert told[0][0].startswith("1 of 2 articles checked")
    assert "broken.xlf" in told[0][1]
    assert (tmp_path / "ferry.en.tcreview").exists()
    assert (tmp_path / "transcheck-summary.xlsx").exists()


def test_a_dropped_folder_without_articles_is_a_sentence(window, tmp_path, said):
    window.dropEvent(dropped(tmp_path))
    assert "holds no article pairs" in said[0]


def test_two_dropped_files_are_shown_before_the_work_starts(qtbot, window, pair, monkeypatch):
    seen = []

    def exec_(dialog):
        seen.append(dialog)
        qtbot.waitUntil(lambda: not any(pane.waiting for pane in dialog.panes))
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(files_module.OpenPair, "exec", exec_)
    with qtbot.waitSignal(window.session.reportChanged):
        window.dropEvent(dropped(*reversed(pair)))
    assert seen[0].source.language == "ur"
    assert window.session.alignment.passage(1).source == SOURCE[0]


def test_a_file_with_both_sides_opens_at_once(qtbot, window, tmp_path, pair):
    both = tmp_path / "both.tsv"
    both.write_text("\n\n".join(TARGET), encoding="utf-8")
    with qtbot.waitSignal(window.session.reportChanged):
        window.files.take([both])
    assert window.session.alignment.passage(1).target == TARGET[0]


def test_a_review_that_was_opened_is_offered_the_next_time(qtbot, open_window, tmp_path):
    with qtbot.waitSignal(open_window.session.filed):
        open_window.session.save(tmp_path / "story.tcreview")
    open_window.session.close_article()
    assert open_window.welcome.recents.count() == 1
    with qtbot.waitSignal(open_window.session.filed):
        open_window.welcome.recents.itemActivated.emit(open_window.welcome.recents.item(0))
    assert open_window.session.path == tmp_path / "story.tcreview"


def test_a_review_that_is_gone_is_not_offered(open_window, tmp_path):
    open_window.settings.opened(tmp_path / "gone.tcreview")
    open_window.session.close_article()
    assert open_window.welcome.recents.count() == 0


# ── off the GUI thread ────────────────────────────────────────────────────────────────


def test_progress_is_shown_only_when_it_takes_a_while_and_can_be_stopped(
    qtbot, open_window, engine, pair, said
):
    engine.pause = Event()
    before = open_window.session.report
    open_window.files.start(pair)
    progress = open_window.status.progress
    assert not progress.isVisible()
    qtbot.waitUntil(progress.isVisible)
    press(qtbot, open_window, "cancel")
    qtbot.waitUntil(lambda: not open_window.session.busy)
    assert not progress.isVisible()
    assert said == []
    assert open_window.session.report is before


# ── taste ─────────────────────────────────────────────────────────────────────────────


def test_the_text_grows_and_shrinks(qtbot, open_window):
    before = open_window.desk.reader.typography.size
    press(qtbot, open_window, "larger")
    assert open_window.desk.reader.typography.size == before + 1
    press(qtbot, open_window, "usual_size")
    assert open_window.desk.reader.typography.size == before


def test_light_and_dark_can_be_fixed(qtbot, open_window, look):
    press(qtbot, open_window, "always_dark")
    assert look.theme.dark
    assert open_window.actions_by_id["always_dark"].isChecked()
    press(qtbot, open_window, "always_light")
    assert not look.theme.dark


@pytest.mark.parametrize("id", ["source_first", "source_shown", "decided_shown", "focus"])
def test_a_taste_is_remembered(qtbot, open_window, id):
    before = getattr(open_window.settings, id)
    press(qtbot, open_window, id)
    assert getattr(open_window.settings, id) is not before
    assert open_window.actions_by_id[id].isChecked() is not before


def test_the_drawer_comes_back_as_it_was_left(qtbot, open_window, empty, look):
    press(qtbot, open_window, "show_scores")
    open_window.closeEvent(QCloseEvent())
    other = Window(empty, Settings(), look)
    assert other.desk.drawer.page == other.desk.SCORES
    assert other.actions_by_id["show_scores"].isChecked()
    assert not other.actions_by_id["show_terms"].isChecked()
    other.deleteLater()


def test_preferences_that_switch_a_check_off_check_again(qtbot, open_window, engine, monkeypatch, settled):
    def switch_off(dialog):
        family = dialog.checks.tree.topLevelItem(0)
        family.setCheckState(0, Qt.CheckState.Unchecked)
        dialog.accept()
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(window_module.Preferences, "exec", switch_off)
    press(qtbot, open_window, "preferences")
    settled(open_window.session)
    assert len(open_window.session.profile.disabled) == 1
    assert engine.rechecked == [{1, 2, 3}]
    assert Settings().profile == open_window.session.profile.path


def test_a_house_style_that_cannot_be_read_changes_nothing(open_window, said, tmp_path):
    before = open_window.session.profile
    open_window.use_house(str(tmp_path / "gone.toml"))
    assert len(said) == 1
    assert open_window.session.profile is before


@pytest.mark.parametrize("id", ["about", "keys", "remarks"])
def test_help_opens(qtbot, open_window, monkeypatch, id):
    opened = []

    def note_down(*arguments):
        opened.append(arguments)

    for dialog in (window_module.About, window_module.Keys):
        monkeypatch.setattr(dialog, "exec", note_down)
    monkeypatch.setattr(QMessageBox, "information", note_down)
    press(qtbot, open_window, id)
    assert len(opened) == 1


def test_everything_a_screen_reader_meets_has_a_name(open_window):
    focusable = (
        widget
        for widget in open_window.findChildren(QWidget)
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    )
    nameless = []
    for widget in focusable:
        interface = QAccessible.queryAccessibleInterface(widget)
        if not interface.text(QAccessible.Text.Name):
            nameless.append(f"{type(widget).__name__} {widget.objectName()}")
    assert nameless == []


def test_the_error_of_a_termbase_is_shown(qtbot, open_window, said, tmp_path, monkeypatch, engine):
    def refuse(path):
        raise LoadError(str(path), "is no termbase", "choose another")

    monkeypatch.setattr(engine, "load_termbase", refuse)
    open_window.glossaries.use((str(tmp_path / "a.csv"),))
    qtbot.waitUntil(lambda: len(said) == 1)
    assert "is no termbase" in said[0]
    assert open_window.settings.termbases == ()


def test_a_preferred_rendering_goes_into_the_termbase(qtbot, open_window, settled):
    session = open_window.session
    open_window.desk.terms.termbaseWanted.emit(session.terms[0])
    qtbot.waitUntil(lambda: bool(session.termbases))
    (entry,) = session.termbases[0].entries
    assert (entry.source, entry.target[0].text) == (("جواب",), "answer")
    session.prefer("t1", "article")
    open_window.desk.terms.termbaseWanted.emit(session.terms[0])
    qtbot.waitUntil(lambda: session.termbases[0].entries[0].target[0].text == "article")
    assert len(open_window.settings.termbases) == 1
    settled(session)


def test_an_occurrence_of_a_term_is_shown_in_the_text(qtbot, open_window):
    place = open_window.session.terms[0].renderings[0].occurrences[0]
    open_window.desk.terms.placeChosen.emit(place)
    assert open_window.session.selection.passage == place.passage


def test_the_translation_alone_is_offered_in_the_format_it_came_in(qtbot, open_window, tmp_path, monkeypatch):
    session = open_window.files._session
    path = tmp_path / "rows.tmx"
    path.write_text("", encoding="utf-8")
    report = session.report
    target = replace(report.alignment.target, path=str(path))
    monkeypatch.setattr(
        type(session), "report", replace(report, alignment=replace(report.alignment, target=target))
    )
    asked = []
    monkeypatch.setattr(
        "ui.files.QFileDialog.getSaveFileName", lambda *given: (asked.append(given), ("", ""))[1]
    )
    open_window.files.export_translation()
    _, _, suggested, kinds, first = asked[0]
    assert suggested.endswith(".tmx")
    assert (first, kinds.count(";;")) == ("The format it came in (*.tmx)", 3)


def test_a_check_that_is_wrong_is_switched_off_for_the_house(qtbot, open_window, monkeypatch, settled):
    session = open_window.session
    settled(session)
    session.select_issue(session.marks[0].issue.id)
    check = session.marks[0].issue.check
    asked = []
    button = QMessageBox.StandardButton
    monkeypatch.setattr(QMessageBox, "question", lambda *words: asked.append(words[2]) or button.Cancel)
    press(qtbot, open_window, "switch_off")
    assert "1 flag" in asked[0]
    assert check not in session.profile.disabled
    monkeypatch.setattr(QMessageBox, "question", lambda *_: button.Yes)
    press(qtbot, open_window, "switch_off")
    assert check in session.profile.disabled
    settled(session)


def test_a_text_on_the_clipboard_becomes_a_review(qtbot, window, monkeypatch, said):
    asked = []
    monkeypatch.setattr(window.files, "_ask_for_pair", lambda source, target: asked.append((source, target)))
    QGuiApplication.clipboard().setText("A paragraph of a translation")
    window.welcome.setFocus()
    qtbot.keyClick(window.welcome, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    press(qtbot, window, "paste")
    assert [source for source, _ in asked] == [None, None]
    assert asked[0][1].read_text(encoding="utf-8") == "A paragraph of a translation"
    QGuiApplication.clipboard().clear()
    with qtbot.waitSignal(window.session.said):
        press(qtbot, window, "paste")


@pytest.mark.parametrize("width", [960, 1100, 1366])
def test_the_export_is_never_pushed_off_the_tool_bar(open_window, qtbot, width):
    open_window.resize(width, 640)
    qtbot.wait(10)
    tools = open_window.tools
    right = tools.export.mapTo(tools, tools.export.rect().topRight()).x()
    assert tools.export.isVisible()
    assert right < width


def test_the_pair_and_the_house_come_back_when_there_is_room(open_window, qtbot):
    for width in (960, 1440):
        open_window.resize(width, 640)
        qtbot.wait(10)
    assert open_window.tools._house.isVisible()
    assert open_window.tools._pair.isVisible()
