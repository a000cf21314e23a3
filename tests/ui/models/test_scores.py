"""The scorecard as a table, and what a passage's score is made of."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from transcheck.model import Family
from ui.models.scores import ScoreRole, ScoreTable, costs

STRICT = QAbstractItemModelTester.FailureReportingMode.Warning


@pytest.fixture
def table(session):
    model = ScoreTable(session)
    model.tester = QAbstractItemModelTester(model, STRICT)
    return model


def cells(model):
    return [
        tuple(model.index(row, column).data() for column in range(model.columnCount()))
        for row in range(model.rowCount())
    ]


def test_a_family_sums_up_its_categories(table):
    assert cells(table) == [
        ("Phrasing", "1", "1", "", "6"),
        ("Awkward, literal", "1", "1", "", "6"),
        ("Accuracy", "", "", "1", "25"),
        ("Literal, meaning lost", "", "", "1", "25"),
        ("Language", "1", "", "", "1"),
        ("Spelling, punctuation, spacing", "1", "", "", "1"),
    ]
    assert table.index(0, 0).data(ScoreRole.FAMILY) == Family.PHRASING
    assert table.index(1, 0).data(ScoreRole.FAMILY) is None


def test_columns_are_named_and_cells_can_be_read_aloud(table):
    heads = [table.headerData(n, Qt.Orientation.Horizontal) for n in range(table.columnCount())]
    assert heads == ["Kind", "minor", "major", "critical", "points"]
    spoken = table.index(2, 3).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Accuracy, critical: 1"


def test_an_empty_desk_has_no_scorecard(empty):
    assert ScoreTable(empty).rowCount() == 0


def test_the_cost_of_a_passage_is_said_flag_by_flag_dearest_first(session):
    found = costs(session, 2)
    assert [mark.issue.quote for mark, _ in found] == ["teeth breaking", "bitter taste"]
    assert found[0][1] > found[1][1] > 0


def test_a_dismissed_flag_costs_nothing(session):
    session.dismiss(session.marks[1].issue.id)
    assert [mark.issue.quote for mark, _ in costs(session, 2)] == ["bitter taste"]
