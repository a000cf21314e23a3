"""Every example of every check holds: the bracketed words and no others are flagged, and the cure cures."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from transcheck.check import Check
from transcheck.check.discover import checks_in, module_names
from transcheck.check.examples import problems
from transcheck.check.rules import read_rules, rule_check, rule_files, rules
from transcheck.paths import resources
from transcheck.segment import sentences
from transcheck.terms import harvest

SHIPPED = [path for path in rule_files() if path.is_relative_to(resources())]


def checks_in_python() -> Iterator[Check]:
    """Those that can be had: what cannot is said by a test, so that it does not silence the others."""
    for name in module_names():
        try:
            yield from checks_in(name)
        except ImportError:
            continue


def complaints(check: Check) -> list[str]:
    """What does not hold of a check's examples."""
    return [
        f"{check.id}, {'flagged' if example.flagged else 'clean'} example {n}, {example.target!r}: {problem}"
        for n, example in enumerate(check.examples, start=1)
        for problem in problems(check, example, sentences=sentences, harvest=harvest)
    ]


@pytest.mark.parametrize("name", module_names())
def test_a_module_holds_a_check(name: str) -> None:
    assert checks_in(name)


def test_no_rule_file_is_left_out() -> None:
    assert rules()[1] == ()


@pytest.mark.parametrize("check", [pytest.param(check, id=check.id) for check in checks_in_python()])
def test_the_examples_of_a_check_hold(check: Check) -> None:
    if said := complaints(check):
        pytest.fail("\n".join(said), pytrace=False)


# One test a file: with thousands of rows pytest itself would cost more than they do.
@pytest.mark.parametrize(
    "path", [pytest.param(path, id=f"{path.parent.name}/{path.name}") for path in SHIPPED]
)
def test_the_examples_of_the_rows_in_a_file_hold(path: Path) -> None:
    found = read_rules(path)
    assert found
    if said := [problem for rule in found for problem in complaints(rule_check(rule))]:
        pytest.fail("\n".join(said), pytrace=False)
