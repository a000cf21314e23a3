"""What a check says of itself, taken from its module."""

import sys
from types import ModuleType

import pytest

from transcheck.check import Check, Context, InQuotes, Need
from transcheck.check.check import check
from transcheck.model import Passage, Severity

PAGE = """Two of a kind.

What it flags: things that come in twos.
Why it matters: readers see
double.
Leave it alone: twins.
"""


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch):
    """Makes a check of a function in a module with the given page."""

    def make(page: str = PAGE, **options: object) -> Check:
        module = ModuleType("transcheck.check.style.twos", page)
        monkeypatch.setitem(sys.modules, module.__name__, module)

        def function(passage: Passage, context: Context) -> tuple[()]:
            return ()

        function.__module__ = module.__name__
        fields: dict[str, object] = {"category": "style/awkward", "severity": Severity.MINOR, "examples": ()}
        return check(**{**fields, **options})(function)  # type: ignore[arg-type]

    return make


def test_id_and_title_come_from_the_module(made) -> None:
    assert (made().id, made().title, made().family) == ("style.twos", "Two of a kind", "style")


def test_the_explanation_is_why_it_matters(made) -> None:
    assert made().explanation == "Readers see double."


def test_without_that_line_the_explanation_is_the_second_paragraph(made) -> None:
    assert made("Title.\n\nThis and\nthat.\n\nMore.").explanation == "This and that."


def test_a_page_of_one_line_explains_nothing(made) -> None:
    assert made("Title.").explanation == ""


def test_style_is_milder_in_quotation_marks_and_the_rest_is_not(made) -> None:
    assert made().in_quotes is InQuotes.MILDER
    assert made(category="accuracy/number").in_quotes is InQuotes.SAME
    assert made(in_quotes=InQuotes.SILENT).in_quotes is InQuotes.SILENT


def test_a_check_of_the_article_is_no_check_of_passages(made) -> None:
    whole = made(needs=Need.ARTICLE | Need.SOURCE)
    assert whole.passage is None
    assert whole.article is not None
