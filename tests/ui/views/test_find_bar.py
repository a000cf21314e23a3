"""Looking for words over the text, all by keyboard."""

import pytest
from PySide6.QtCore import Qt

from transcheck.model import Side
from ui.views.find_bar import FindBar
from ui.views.reader import Reader


@pytest.fixture
def reader(session, look, qtbot):
    made = Reader(session, look)
    qtbot.addWidget(made)
    made.resize(1000, 500)
    made.show()
    return made


@pytest.fixture
def bar(session, look, reader, qtbot):
    made = FindBar(session, look, reader)
    qtbot.addWidget(made)
    made.open(replacing=True)
    return made


def lit(reader, passage):
    return len(reader.rows_painter.eye.places.get(passage, ()))


def test_places_light_up_as_one_types(bar, reader, qtbot):
    qtbot.keyClicks(bar.words, "the")
    assert bar.count.text().startswith("4")
    assert lit(reader, 3) == 3
    bar.whole.setChecked(True)
    assert lit(reader, 2) == 0


def test_enter_goes_from_place_to_place_and_shift_enter_back(bar, reader, session, qtbot):
    qtbot.keyClicks(bar.words, "a")
    bar.whole.setChecked(True)
    qtbot.keyClick(bar.words, Qt.Key.Key_Return)
    assert bar.count.text().startswith("1 of")
    assert session.selection.passage == 1
    assert reader.rows_painter.eye.place.passage == 1
    qtbot.keyClick(bar.words, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert session.selection.passage == 2


def test_enter_in_the_other_field_replaces_one_after_another(bar, session, qtbot):
    qtbot.keyClicks(bar.words, "the")
    bar.exact.setChecked(True)
    bar.whole.setChecked(True)
    bar.better.setText("THE")
    for _ in range(3):
        qtbot.keyClick(bar.better, Qt.Key.Key_Return)
    assert session.alignment.passage(3).target.startswith("The last paragraph of THE THE article")
    session.undo()
    assert session.alignment.passage(3).target.startswith("The last paragraph of THE the article")


def test_replacing_everywhere_is_one_step(bar, session):
    before = [p.target for p in session.alignment.passages]
    bar.words.setText("a")
    bar.better.setText("one")
    bar.whole.setChecked(True)
    bar.replace_all()
    assert session.alignment.passage(1).target == "one heading stands here"
    session.undo()
    assert [p.target for p in session.alignment.passages] == before


def test_the_source_is_searched_but_never_written(bar, session, qtbot):
    bar.in_source.setChecked(True)
    bar.words.setText("یہاں")
    assert bar.count.text().startswith("2")
    assert not bar.all.isEnabled()
    bar.show_next()
    bar.replace_one()
    assert session.review.edits == ()
    assert bar._places[bar._at].side is Side.SOURCE


def test_what_is_selected_is_looked_for(bar, reader, qtbot):
    reader.edit(2, 0)
    reader.editor.selectAll()
    bar.open()
    assert bar.words.text().startswith("They will give")


def test_escape_shuts_it_and_puts_the_lights_out(bar, reader, qtbot):
    bar.words.setText("the")
    with qtbot.waitSignal(bar.left):
        qtbot.keyClick(bar.words, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert lit(reader, 3) == 0


def test_everything_in_it_has_a_name(bar):
    named = (bar.words, bar.better, bar.previous, bar.next, bar.shut)
    assert all(widget.accessibleName() for widget in named)
