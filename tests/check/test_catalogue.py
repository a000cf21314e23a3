"""The catalogue as a whole: what is there, and that each check is complete."""

from collections import Counter
from pathlib import Path

import pytest

import transcheck.check
from transcheck.check import Check, catalogue
from transcheck.check.discover import FOLDERS, checks, module_names
from transcheck.check.explain import page
from transcheck.model import CATEGORIES

PYTHON_CHECKS = [pytest.param(check, id=check.id) for check in checks()]
# At least so many, so that a folder that is no longer found is noticed. Raise them as checks come.
AT_LEAST = {"accuracy": 15, "linguistic": 10, "literal": 900, "locale": 5, "style": 5, "terms": 4}


def test_ids_are_unique_and_sorted() -> None:
    ids = [check.id for check in catalogue()]
    assert ids == sorted(set(ids))


def test_the_catalogue_is_the_same_every_time() -> None:
    assert [check.id for check in catalogue()] == [check.id for check in catalogue()]


def test_an_id_is_where_the_check_lies() -> None:
    folder = Path(transcheck.check.__file__).parent
    files = {
        f"{path.parent.name}.{path.stem}" for name in FOLDERS for path in (folder / name).glob("[!_]*.py")
    }
    assert {check.id for check in checks()} == files == {".".join(n.split(".")[-2:]) for n in module_names()}


@pytest.mark.parametrize("family", sorted(AT_LEAST))
def test_no_family_has_lost_its_checks(family: str) -> None:
    counts = Counter(check.family for check in catalogue())
    assert counts[family] >= AT_LEAST[family]


def test_every_check_has_an_example_that_is_flagged_and_one_that_is_not() -> None:
    lacking = [c.id for c in catalogue() if {example.flagged for example in c.examples} != {True, False}]
    assert not lacking


def test_every_check_names_a_category_of_ours_and_a_confidence() -> None:
    wrong = [c.id for c in catalogue() if c.category not in CATEGORIES or not 0 < c.confidence <= 1]
    assert not wrong


def test_every_check_runs_on_passages_or_on_the_article() -> None:
    wrong = [check.id for check in catalogue() if (check.passage is None) == (check.article is None)]
    assert not wrong


@pytest.mark.parametrize("check", PYTHON_CHECKS)
def test_a_page_says_what_and_why(check: Check) -> None:
    assert check.title
    assert check.explanation, "the page has no `Why it matters` and no second paragraph"
    assert check.page in page(check)


@pytest.mark.parametrize("check", PYTHON_CHECKS)
def test_a_title_fits_on_a_line(check: Check) -> None:
    assert len(check.title) <= 60
    assert not check.title.endswith(".")
