"""Terms and their places as lists."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from tests import builders
from transcheck.model import Location, Rendering, Side, Span, Term
from ui.models.terms import Occurrences, TermRole, Terms, preferred_first

STRICT = QAbstractItemModelTester.FailureReportingMode.Warning
TARGET = ("The council met", "A municipal body and the council met", "Boats left, boats came")
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
    (Rendering("municipal body", places("municipal body", 2)), Rendering("council", places("council", 1, 2))),
    "council",
    drift=True,
)
BOAT = Term("boat", ("کشتی",), (Rendering("boats", places("boats", 3)),), "boats", drift=False)


@pytest.fixture
def desk(empty):
    empty.show_report(builders.report(ALIGNMENT, terms=(BOAT, COUNCIL)))
    return empty


@pytest.fixture
def terms(desk):
    model = Terms(desk)
    model.tester = QAbstractItemModelTester(model, STRICT)
    return model


def rows(model):
    return [model.index(row).data() for row in range(model.rowCount())]


def test_drifting_terms_stand_above_steady_ones(terms):
    assert rows(terms)[0] == "Drifting"
    assert terms.term(1).id == "council"
    assert rows(terms)[2] == "Steady"
    assert terms.term(3).id == "boat"


def test_headings_cannot_be_chosen(terms):
    assert terms.flags(terms.index(0)) == Qt.ItemFlag.NoItemFlags
    assert terms.flags(terms.index(1)) & Qt.ItemFlag.ItemIsSelectable
    assert terms.first() == 1
    assert terms.row_of("boat") == 3


def test_a_row_says_its_renderings_the_preferred_one_first(terms):
    assert rows(terms)[1] == "کونسل: council 2, municipal body 1"
    assert [r.text for r in preferred_first(COUNCIL)] == ["council", "municipal body"]


@pytest.mark.parametrize(("text", "found"), [("کشتی", "boat"), ("MUNICIPAL", "council")])
def test_a_term_is_found_by_either_side(terms, text, found):
    terms.find(text)
    assert [terms.term(row).id for row in range(terms.rowCount()) if terms.term(row)] == [found]
    terms.find("")
    assert terms.rowCount() == 4


def test_choosing_another_rendering_is_seen(terms, desk):
    desk.prefer("council", "municipal body")
    assert rows(terms)[1].startswith("کونسل: municipal body")


def test_the_places_of_a_term_stand_as_one_reads_with_their_context(desk):
    model = Occurrences(desk)
    model.tester = QAbstractItemModelTester(model, STRICT)
    model.show(COUNCIL)
    found = [model.index(row).data(TermRole.OCCURRENCE) for row in range(model.rowCount())]
    assert [(o.at.passage, o.words, o.preferred) for o in found] == [
        (1, "council", True),
        (2, "municipal body", False),
        (2, "council", True),
    ]
    assert (found[1].before, found[1].after) == ("A ", " and the council met")
    assert rows(model)[1] == TARGET[1]
    model.show(None)
    assert model.rowCount() == 0
