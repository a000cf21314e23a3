import json

from tests.builders import issue, pair, report
from transcheck.model import Decision, Review, Severity, Side, State
from transcheck.report import write
from transcheck.report.marot import COLUMNS

ARTICLE = pair(["ایک بات", "دو"], ["One\tthing", "Two"])
FLAG = issue(ARTICLE, 1, "thing", category="accuracy/literal", severity=Severity.MAJOR, message="Not so")
SOURCE = issue(ARTICLE, 1, "بات", side=Side.SOURCE)


def rows(tmp_path, review: Review | None = None) -> list[dict[str, str]]:
    write(report(ARTICLE, FLAG, SOURCE), review or Review(), tmp_path / "out.tsv")
    head, *lines = (tmp_path / "out.tsv").read_text(encoding="utf-8").splitlines()
    assert tuple(head.split("\t")) == COLUMNS
    return [dict(zip(COLUMNS, line.split("\t"), strict=True)) for line in lines]


def test_a_flag_is_a_row_with_its_words_between_marks(tmp_path):
    *marked, clean = rows(tmp_path)
    source, flag = sorted(marked, key=lambda row: "<v>" in row["target"])
    assert (flag["source"], flag["target"]) == ("ایک بات", "One <v>thing</v>")
    assert (flag["category"], flag["severity"]) == ("Accuracy/literal", "Major")
    assert json.loads(flag["metadata"])["note"] == "Not so"
    assert (source["source"], source["target"]) == ("ایک <v>بات</v>", "One thing")
    assert (clean["docSegId"], clean["category"], clean["severity"]) == ("2", "No-error", "no-error")


def test_what_was_dismissed_is_no_error(tmp_path):
    review = Review()
    for flag in (FLAG, SOURCE):
        review = review.with_decision(Decision(flag, State.DISMISSED))
    assert [row["category"] for row in rows(tmp_path, review)] == ["No-error", "No-error"]
