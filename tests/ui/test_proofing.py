"""Spelling in the window: marks in the text, the next word, what may have been meant."""

import pytest
from PySide6.QtWidgets import QMenu

from tests import builders
from tests.ui import dictionaries
from tests.ui.fakes import SOURCE
from transcheck.model import Side
from ui import speller, spelling
from ui.settings import Settings
from ui.theme import Look, Scheme
from ui.window import Window

TEXT = ("The heading stands here", "They wil give a bitter taste to the Goverment", "It has two sentnces")


@pytest.fixture(autouse=True)
def only_our_own(monkeypatch):
    monkeypatch.setattr(spelling, "_INSTALLED", ())
    monkeypatch.setattr(speller, "_AFTER", 0)
    dictionaries.write(spelling.own_folder())


@pytest.fixture
def window(qtbot, empty, engine):
    made = Window(empty, Settings(), Look(Scheme.LIGHT))
    made.show()
    empty.show_report(engine.report(builders.pair(SOURCE, TEXT)))
    qtbot.waitUntil(lambda: made.speller.dictionary is not None)
    yield made
    empty.close_article()
    made._leaving = True
    made.close()


def wrong(window, passage):
    text = window.session.alignment.passage(passage).target
    return [span.of(text) for span in window.speller.misspelt(passage, text)]


def test_misspelt_words_are_found_in_the_background_and_drawn(window, qtbot):
    qtbot.waitUntil(lambda: wrong(window, 2) == ["wil", "Goverment"])
    drawing = window.desk.reader.rows_painter.ink(2, Side.TARGET)
    assert sum(stroke.spelling for stroke in drawing.strokes) == 2
    window.grab()


def test_the_word_being_written_is_left_alone(window, qtbot):
    qtbot.waitUntil(lambda: len(wrong(window, 2)) == 2)
    drawing = window.desk.reader.rows_painter.ink(2, Side.TARGET, caret=8)
    assert sum(stroke.spelling for stroke in drawing.strokes) == 1


def test_marks_move_with_the_text_until_it_has_been_looked_at(window, qtbot):
    qtbot.waitUntil(lambda: len(wrong(window, 2)) == 2)
    text = window.session.alignment.passage(2).target
    changed = text.replace("They", "They two")
    spans = window.speller.misspelt(2, changed)
    assert [span.of(changed) for span in spans] == ["wil", "Goverment"]


def test_the_next_misspelt_word_is_chosen_round_and_round(window, qtbot):
    editor, found = window.desk.reader.editor, []
    for expected in ("wil", "Goverment", "sentnces", "wil"):
        window.actions_by_id["next_misspelt"].trigger()
        qtbot.waitUntil(lambda expected=expected: editor.selected().of(editor.text) == expected)
        found.append(window.session.selection.passage)
    assert found == [2, 2, 3, 2]


def test_without_a_dictionary_the_verb_says_so(window, qtbot):
    window.settings.dictionary = spelling.NONE
    assert window.speller.dictionary is None
    with qtbot.waitSignal(window.session.said) as said:
        window.actions_by_id["next_misspelt"].trigger()
    assert "no dictionary" in said.args[0]
    assert wrong(window, 2) == []


@pytest.fixture
def menu(window, qtbot):
    qtbot.waitUntil(lambda: len(wrong(window, 3)) == 1)
    made = QMenu(window)
    made.addAction("Copy")
    window.desk.reader.word_menu(made, 3, 12)
    return made


def words_of(menu):
    return [action.text() for action in menu.actions() if action.isVisible() and not action.isSeparator()]


def test_the_menu_offers_what_may_have_been_meant(window, menu, qtbot):
    qtbot.waitUntil(lambda: "sentences" in words_of(menu))
    menu.actions()[0].trigger()
    assert window.session.alignment.passage(3).target == "It has two sentences"
    assert window.session.undo_stack.undoText() == "spelling"
    window.session.undo()
    assert window.session.alignment.passage(3).target == TEXT[2]


def test_a_word_can_be_known_from_now_on(window, menu, qtbot):
    next(action for action in menu.actions() if "sentnces" in action.text()).trigger()
    qtbot.waitUntil(lambda: wrong(window, 3) == [] and "sentnces" in spelling.own_words())


def test_the_menu_of_a_right_word_is_left_as_it_is(window, qtbot):
    qtbot.waitUntil(lambda: len(wrong(window, 3)) == 1)
    menu = QMenu(window)
    window.desk.reader.word_menu(menu, 3, 1)
    assert menu.actions() == []


def test_a_broken_dictionary_is_said_and_nothing_is_marked(window, tmp_path, qtbot):
    file = dictionaries.write(tmp_path, "broken")
    file.with_suffix(".aff").write_text("SFX S Y one\n", encoding="utf-8")
    window.session.failed.disconnect()
    with qtbot.waitSignal(window.session.failed) as failed:
        window.settings.dictionary = str(file)
    assert "broken.dic" in str(failed.args[0])
    assert window.speller.dictionary is None
