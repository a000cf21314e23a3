"""What `transcheck checks` prints."""

import pytest

from transcheck.check.explain import explain, listing
from transcheck.errors import UsageError


def test_the_list_counts_the_rows_of_a_pair() -> None:
    assert any(
        line.startswith("  literal.any-en") and line.endswith("rows") for line in listing().splitlines()
    )


def test_the_list_names_every_check_with_its_title() -> None:
    assert any(line.split()[:1] == ["terms.drift"] for line in listing().splitlines())


def test_a_row_is_explained_with_its_examples() -> None:
    said = explain("literal.any-en.discuss-about")
    assert "Category: linguistic/grammar." in said
    assert "Better: discuss" in said
    assert "Both sides [discussed about] the border crossing." in said


def test_a_family_is_listed() -> None:
    assert "literal.any-en.till-date" in explain("literal.any-en")


def test_an_unknown_name_is_answered_with_the_nearest() -> None:
    with pytest.raises(UsageError, match=r"did you mean literal\.any-en\.discuss-about\?"):
        explain("literal.any-en.discuss-abuot")
