"""Which flags are listed: each criterion by itself, and the order."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from tests import builders
from transcheck.model import Family, Severity, State
from ui.models.issues import IssueRole, Issues
from ui.models.listing import Criteria, Grouping, Heading, Order, arranged

STRICT = QAbstractItemModelTester.FailureReportingMode.Warning
ALL = ["bitter taste", "teeth breaking", "the the", "own end"]


@pytest.fixture
def listed(session):
    model = Issues(session)
    model.tester = QAbstractItemModelTester(model, STRICT)
    return model


def quotes(model):
    return [model.mark(row).issue.quote for row in range(model.rowCount()) if model.mark(row)]


@pytest.mark.parametrize(
    ("criteria", "expected"),
    [
        (Criteria(), ALL),
        (Criteria(families=frozenset({Family.ACCURACY})), ["teeth breaking"]),
        (Criteria(severities=frozenset({Severity.MINOR})), ["the the", "own end"]),
        (Criteria(states=frozenset({State.ACCEPTED})), []),
        (Criteria(checks=frozenset({"test.own_end"})), ["own end"]),
        (Criteria(categories=frozenset({"style/awkward"})), ["bitter taste", "own end"]),
        (Criteria(least_confidence=0.9), []),
        (Criteria(text="TASTE"), ["bitter taste"]),
        (Criteria(text="lesson"), ["bitter taste"]),
        (Criteria(families=frozenset()), []),
    ],
    ids=[
        "all",
        "family",
        "severity",
        "state",
        "check",
        "kind",
        "confidence",
        "text",
        "text of a suggestion",
        "none",
    ],
)
def test_only_what_is_wanted_is_listed(listed, criteria, expected):
    listed.set_criteria(criteria)
    assert quotes(listed) == expected


def test_the_gravest_can_come_first(listed):
    listed.set_criteria(Criteria(order=Order.GRAVEST))
    assert quotes(listed) == ["teeth breaking", "bitter taste", "the the", "own end"]
    listed.set_criteria(Criteria())
    assert quotes(listed) == ALL


def rows(model):
    """Headings as (name, how many, how many left), flags as their words."""
    return [
        (row.data(), heading.total, heading.waiting)
        if (heading := row.data(IssueRole.HEADING))
        else row.data()
        for row in map(model.index, range(model.rowCount()))
    ]


def test_flags_of_a_check_can_stand_under_one_heading(session, engine):
    session.show_report(
        engine.report(builders.pair(["ا", "ب"], ["The the own end", "An own end, a bitter taste"]))
    )
    model = Issues(session)
    session.dismiss(next(m.issue.id for m in session.marks if m.issue.quote == "own end"))
    model.set_criteria(Criteria(grouping=Grouping.CHECK))
    assert [row if isinstance(row, str) else row[1:] for row in rows(model)] == [
        (2, 1), "own end", "own end", (1, 1), "bitter taste",
    ]  # fmt: skip


def test_flags_of_a_passage_can_stand_under_one_heading(listed):
    listed.set_criteria(Criteria(grouping=Grouping.PASSAGE))
    assert rows(listed) == [
        ("Passage 2", 2, 2), "bitter taste", "teeth breaking", ("Passage 3", 2, 2), "the the", "own end",
    ]  # fmt: skip


def test_a_folded_group_is_its_heading_and_its_flags_are_still_walked(listed):
    listed.set_criteria(Criteria(grouping=Grouping.PASSAGE))
    listed.fold(2, folded=True)
    assert rows(listed) == [("Passage 2", 2, 2), ("Passage 3", 2, 2), "the the", "own end"]
    assert [mark.issue.quote for mark in listed.marks()] == ALL
    listed.fold(2, folded=False)
    assert len(rows(listed)) == 6


def test_a_heading_counts_down_as_flags_are_decided(listed, session):
    listed.set_criteria(Criteria(grouping=Grouping.PASSAGE))
    session.dismiss(session.marks[0].issue.id)
    assert rows(listed)[0] == ("Passage 2", 2, 1)
    assert "1 flag" in listed.index(0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_groups_hold_only_what_is_wanted(session):
    wanted = Criteria(grouping=Grouping.CHECK, severities=frozenset({Severity.MINOR}))
    found = arranged(session.marks, wanted)
    assert [row.total for row in found if isinstance(row, Heading)] == [1, 1]


def test_a_decision_moves_a_flag_in_and_out_of_the_list(listed, session):
    listed.set_criteria(Criteria(states=frozenset({State.OPEN})))
    session.dismiss(session.marks[0].issue.id)
    assert quotes(listed) == ALL[1:]
    session.undo()
    assert quotes(listed) == ALL


def test_a_flag_that_is_not_listed_has_no_row(listed, session):
    wanted = session.marks[3].issue.id
    assert listed.row_of(wanted) == 3
    listed.set_criteria(Criteria(text="bitter"))
    assert listed.row_of(wanted) is None
    assert listed.row_of(session.marks[0].issue.id) == 0


def test_spelling_variants_of_urdu_letters_are_found(session, engine):
    session.annotate(session.marks[0].issue.id, "یہ ٹھیک ہے")
    mark = session.marks[0]
    assert Criteria(text="ٹهيك").accepts(mark)


def test_order_alone_does_not_leave_flags_out():
    assert not Criteria(order=Order.GRAVEST).narrow
    assert replace(Criteria(), text="x").narrow
