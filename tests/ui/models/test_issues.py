"""The flags as a list: what a row says, and that only what changed comes and goes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from transcheck.model import State
from ui.models.issues import IssueRole, Issues

STRICT = QAbstractItemModelTester.FailureReportingMode.Warning  # a Qt warning fails the test


@pytest.fixture
def issues(session):
    model = Issues(session)
    model.tester = QAbstractItemModelTester(model, STRICT)
    return model


class Heard:
    """What a model said about its rows."""

    def __init__(self, model):
        self.said = []
        model.modelReset.connect(lambda: self.said.append("reset"))
        model.rowsInserted.connect(lambda _, first, last: self.said.append(("in", first, last)))
        model.rowsRemoved.connect(lambda _, first, last: self.said.append(("out", first, last)))
        model.dataChanged.connect(lambda a, b: self.said.append(("changed", a.row(), b.row())))


def quotes(model):
    return [model.index(row).data() for row in range(model.rowCount())]


def test_the_list_has_the_flags_as_one_reads(issues):
    assert quotes(issues) == ["bitter taste", "teeth breaking", "the the", "own end"]


def test_a_row_knows_its_mark_its_passage_and_what_to_say_aloud(issues):
    row = issues.index(1)
    assert row.data(IssueRole.MARK).issue.quote == "teeth breaking"
    assert row.data(IssueRole.NUMBER) == 2
    assert not row.data(IssueRole.STALE)
    spoken = row.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "critical" in spoken
    assert "Passage 2" in spoken


def test_a_flag_is_found_by_its_id(issues, session):
    assert issues.row_of(session.marks[2].issue.id) == 2
    assert issues.row_of("unknown") is None
    assert issues.row_of(None) is None


def test_dismissing_changes_one_row_and_resets_nothing(issues, session):
    heard = Heard(issues)
    session.dismiss(session.marks[1].issue.id)
    assert heard.said == [("changed", 1, 1)]
    assert issues.mark(1).state is State.DISMISSED


def test_overwriting_flagged_words_takes_out_only_their_row(issues, session):
    heard = Heard(issues)
    session.rewrite(2, "They will give a lesson and a teeth breaking answer")
    assert heard.said[0] == ("out", 0, 0)
    assert "reset" not in heard.said
    assert quotes(issues) == ["teeth breaking", "the the", "own end"]


def test_rows_of_a_passage_being_checked_again_are_stale(issues, session):
    session.rewrite(2, session.alignment.passage(2).target + " More.")
    assert [issues.index(row).data(IssueRole.STALE) for row in range(4)] == [True, True, False, False]


def test_undoing_brings_the_row_back_where_it_was(issues, session):
    before = quotes(issues)
    session.rewrite(2, "They will give a lesson and a teeth breaking answer")
    session.undo()
    assert quotes(issues) == before


def test_another_article_resets_the_list(issues, session, engine):
    from tests import builders

    heard = Heard(issues)
    session.show_report(engine.report(builders.pair(["ایک"], ["The the end"])))
    assert "reset" in heard.said
    assert quotes(issues) == []


def test_an_empty_desk_has_no_rows(empty):
    assert Issues(empty).rowCount() == 0
