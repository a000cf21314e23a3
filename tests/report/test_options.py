from pathlib import Path

import pytest

from transcheck.errors import RuleError
from transcheck.report import Changes, Dismissed, ReportOptions


def test_options_are_given_by_their_names():
    given = {
        "comments": False,
        "changes": "suggested",
        "dismissed": "resolved",
        "author": "Desk",
        "onto": "a.docx",
    }
    assert ReportOptions(charts=False).given(given) == ReportOptions(
        comments=False,
        changes=Changes.SUGGESTED,
        dismissed=Dismissed.RESOLVED,
        author="Desk",
        onto=Path("a.docx"),
        charts=False,
    )


@pytest.mark.parametrize(
    ("key", "value", "said"),
    [
        ("chrats", True, "'chrats' is no option of a report"),
        ("charts", "yes", "'yes' is no value for the report's charts; use true or false"),
        ("changes", "all", "use none, accepted, suggested"),
        ("author", 3, "3 is no value for the report's author"),
    ],
)
def test_a_mistake_in_an_option_is_named(key, value, said):
    with pytest.raises(RuleError, match=f"house.toml: .*{said}"):
        ReportOptions().given({key: value}, where="house.toml")
