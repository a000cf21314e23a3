"""Which flags are listed: each criterion by itself, and the order."""

from dataclasses import replace

import pytest
from PySide6.QtTest import QAbstractItemModelTester

from transcheck.model import Family, Severity, State
from ui.models.issue_filter import Criteria, IssueFilter, Order
from ui.models.issues import Issues

STRICT = QAbstractItemModelTester.FailureReportingMode.Warning
ALL = ["bitter taste", "teeth breaking", "the the", "own end"]


@pytest.fixture
def listed(session):
    model = IssueFilter(Issues(session))
    model.tester = QAbstractItemModelTester(model, STRICT)
    return model


def quotes(model):
    return [model.mark(row).issue.quote for row in range(model.rowCount())]


@pytest.mark.parametrize(
    ("criteria", "expected"),
    [
        (Criteria(), ALL),
        (Criteria(families=frozenset({Family.ACCURACY})), ["teeth breaking"]),
        (Criteria(severities=frozenset({Severity.MINOR})), ["the the", "own end"]),
        (Criteria(states=frozenset({State.ACCEPTED})), []),
        (Criteria(checks=frozenset({"test.own_end"})), ["own end"]),
        (Criteria(least_confidence=0.9), []),
        (Criteria(text="TASTE"), ["bitter taste"]),
        (Criteria(text="lesson"), ["bitter taste"]),
        (Criteria(families=frozenset()), []),
    ],
    ids=["all", "family", "severity", "state", "check", "confidence", "text", "text of a suggestion", "none"],
)
def test_only_what_is_wanted_is_listed(listed, criteria, expected):
    listed.set_criteria(criteria)
    assert quotes(listed) == expected


def test_the_gravest_can_come_first(listed):
    listed.set_criteria(Criteria(order=Order.GRAVEST))
    assert quotes(listed) == ["teeth breaking", "bitter taste", "the the", "own end"]
    listed.set_criteria(Criteria())
    assert quotes(listed) == ALL


def test_flags_of_a_check_can_stand_together(listed):
    listed.set_criteria(Criteria(order=Order.CHECK))
    assert quotes(listed) == ["teeth breaking", "the the", "bitter taste", "own end"]


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
