from tests.builders import issue, pair, report
from transcheck.model import Decision, Review, State
from transcheck.report import Changes, Dismissed, ReportOptions
from transcheck.report.contents import contents

ARTICLE = pair(["ایک", "دو"], ["One thing", "Two things"])
ONE = issue(ARTICLE, 1, "thing", suggestions=["item"])
TWO = issue(ARTICLE, 2, "things")
MADE = report(ARTICLE, ONE, TWO)
REVIEW = Review().with_decision(Decision(TWO, State.DISMISSED))


def test_dismissed_flags_count_only_where_they_are_shown() -> None:
    assert contents(MADE, REVIEW, ReportOptions()).flags == 1
    assert contents(MADE, REVIEW, ReportOptions(dismissed=Dismissed.RESOLVED)).flags == 2
    assert contents(MADE, REVIEW, ReportOptions(comments=False)).comments == 0


def test_suggestions_and_changes_count_where_they_are_tracked() -> None:
    edited = REVIEW.with_text(2, loaded="Two things", current="Two things", text="Two")
    made = report(edited.apply(ARTICLE), ONE, review=edited)
    counted = {changes: contents(made, edited, ReportOptions(changes=changes)) for changes in Changes}
    assert [(c.rewritten, c.suggested) for c in counted.values()] == [(0, 0), (1, 0), (1, 1)]
    assert contents(MADE, Review(), ReportOptions()).with_source
    assert not contents(MADE, Review(), ReportOptions(source_column=False)).with_source
