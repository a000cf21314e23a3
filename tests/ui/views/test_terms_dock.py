"""The terms dock: finding a drifting term, walking its places, mending it."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt

from tests import builders
from transcheck.model import Location, Rendering, Side, Span, Term
from ui.fonts import Typography
from ui.theme import Scheme
from ui.views.term_row import Columns
from ui.views.terms_dock import TermsDock

TARGET = ("The council met", "A municipal body and the council met", "The municipal body left by boat")
ALIGNMENT = builders.pair(("کونسل", "کونسل کونسل", "کشتی"), TARGET)


def places(words, *passages):
    return tuple(
        Location(p, Side.TARGET, Span(start, start + len(words)))
        for p in passages
        if (start := TARGET[p - 1].find(words)) >= 0
    )


COUNCIL = Term(
    "council",
    ("کونسل",),
    (
        Rendering("council", places("council", 1, 2)),
        Rendering("municipal body", places("municipal body", 2, 3)),
    ),
    "council",
    drift=True,
)
BOAT = Term("boat", ("کشتی",), (Rendering("boat", places("boat", 3)),), "boat", drift=False)


@pytest.fixture
def dock(empty, look, qtbot):
    empty.show_report(builders.report(ALIGNMENT, terms=(BOAT, COUNCIL)))
    made = TermsDock(empty, look)
    qtbot.addWidget(made)
    made.resize(1300, 318)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def texts(session):
    return [passage.target for passage in session.alignment.passages]


def test_it_opens_on_the_first_drifting_term_at_its_first_stray_place(dock):
    assert dock.term.id == "council"
    assert dock.occurrences.rowCount() == 4
    assert dock._occurrence().words == "municipal body"
    assert dock._source.accessibleName() == "کونسل"
    assert [b.words for b in dock._options.buttons()] == ["council", "municipal body"]


def test_one_place_gets_the_preferred_rendering(dock, empty, qtbot):
    qtbot.mouseClick(dock.replace_one, Qt.MouseButton.LeftButton)
    assert texts(empty)[1] == "A council and the council met"
    assert texts(empty)[2] == TARGET[2]
    empty.undo()
    assert texts(empty) == list(TARGET)


def test_all_stray_places_get_it_in_one_step(dock, empty, qtbot):
    assert dock.replace_others.text() == "Replace both"
    qtbot.mouseClick(dock.replace_others, Qt.MouseButton.LeftButton)
    assert texts(empty) == ["The council met", "A council and the council met", "The council left by boat"]
    empty.undo()
    assert texts(empty) == list(TARGET)


def test_choosing_another_rendering_turns_the_tables(dock, empty, qtbot):
    qtbot.mouseClick(dock._options.button(1), Qt.MouseButton.LeftButton)
    assert dock.term.preferred == "municipal body"
    assert [found.preferred for found in dock.occurrences.all] == [False, True, False, True]
    assert dict(empty.review.preferred) == {"council": "municipal body"}


def test_a_place_that_reads_as_wanted_is_not_replaced(dock):
    dock.places.setCurrentIndex(dock.occurrences.index(0))
    assert not dock.replace_one.isEnabled()
    assert dock.replace_others.isEnabled()


def test_walking_the_places_brings_them_to_hand(dock, empty, qtbot):
    dock.places.setFocus()
    with qtbot.waitSignal(dock.placeChosen) as chosen:
        qtbot.keyClick(dock.places, Qt.Key.Key_Down)
    assert chosen.args[0] == dock._occurrence().at
    assert empty.selection.passage == chosen.args[0].passage


def test_walking_the_text_brings_its_place_to_the_dock(dock, empty):
    empty.select_passage(3)
    assert dock._occurrence().at.passage == 3


def test_a_steady_term_offers_nothing_to_replace(dock, qtbot):
    dock.list.setCurrentIndex(dock.terms.index(dock.terms.row_of("boat")))
    assert dock.term.id == "boat"
    assert not dock.replace_one.isEnabled()
    assert not dock.replace_others.isEnabled()


def test_a_term_is_found_by_its_words(dock, qtbot):
    dock.find()
    qtbot.keyClicks(dock.search, "boat")
    assert dock.terms.rowCount() == 2
    assert dock.term.id == "boat"
    dock.search.clear()
    assert dock.term.id == "boat"


def test_sending_to_the_termbase_is_offered_where_someone_listens(dock, empty, look, qtbot):
    assert not dock.send.isVisible()
    other = TermsDock(empty, look)
    qtbot.addWidget(other)
    other.termbaseWanted.connect(lambda term: None)
    other.show()
    assert other.send.isVisible()
    with qtbot.waitSignal(other.termbaseWanted) as sent:
        qtbot.mouseClick(other.send, Qt.MouseButton.LeftButton)
    assert sent.args[0].id == "council"


def test_an_article_without_terms_says_so(empty, look, qtbot):
    empty.show_report(builders.report(ALIGNMENT))
    dock = TermsDock(empty, look)
    qtbot.addWidget(dock)
    assert dock.term is None
    assert dock._title.text() == "No terms"
    assert not dock.replace_one.isEnabled()


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_it_paints_both_ways(dock, look, direction):
    dock.setLayoutDirection(direction)
    dock.set_typography(Typography(nastaliq=False))
    look.fix(Scheme.DARK)
    picture = dock.grab().toImage()
    colours = {picture.pixelColor(x, y).name() for x in range(0, 1300, 2) for y in range(0, 318, 2)}
    assert {look.theme.accent.name(), look.theme.sel.name()} <= colours


def test_the_columns_of_the_list_are_mirrored():
    straight, turned = Columns(0, 900, rtl=False), Columns(0, 900, rtl=True)
    for name in ("source", "renderings", "share", "sum"):
        box, other = getattr(straight, name), getattr(turned, name)
        assert other.left() == 900 - box.right()
        assert other.width() == box.width()
    boxes = [straight.source, straight.renderings, straight.share, straight.sum]
    assert all(a.right() <= b.left() for a, b in pairwise(boxes))


def test_a_narrow_list_gives_up_its_bars():
    assert Columns(0, 400, rtl=False).share.width() == 0


def test_a_name_without_a_source_word_is_listed_and_cannot_be_sent(empty, look, qtbot):
    name = Term("name", (), (Rendering("boat", places("boat", 3)),), "boat", drift=True)
    empty.show_report(builders.report(ALIGNMENT, terms=(name,)))
    dock = TermsDock(empty, look)
    qtbot.addWidget(dock)
    dock.resize(1300, 318)
    dock.grab()
    assert dock.term.id == "name"
    assert not dock.send.isEnabled()
