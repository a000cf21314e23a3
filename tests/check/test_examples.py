"""Every example of every check holds: the bracketed words and no others are flagged, and the cure cures."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from transcheck.check import Check
from transcheck.check.discover import checks_in, module_names
from transcheck.check.examples import problems
from transcheck.check.rules import read_rules, rule_check, rule_files, rules
from transcheck.errors import RuleError
from transcheck.paths import resources
from transcheck.segment import sentences
from transcheck.terms import harvest

SHIPPED = [path for path in rule_files() if path.is_relative_to(resources())]


def every_check() -> Iterator[Check]:
    """Those that can be had: what cannot is said by a test, so that it does not silence the others."""
    for name in module_names():
        try:
            yield from checks_in(name)
        except ImportError:
            continue
    for path in SHIPPED:
        try:
            yield from map(rule_check, read_rules(path))
        except RuleError:
            continue


@pytest.mark.parametrize("name", module_names())
def test_a_module_holds_a_check(name: str) -> None:
    assert checks_in(name)


@pytest.mark.parametrize(
    "path", [pytest.param(path, id=f"{path.parent.name}/{path.name}") for path in SHIPPED]
)
def test_a_rule_file_can_be_read(path: Path) -> None:
    assert read_rules(path)


def test_no_rule_file_is_left_out() -> None:
    assert rules()[1] == ()


@pytest.mark.parametrize("check", [pytest.param(check, id=check.id) for check in every_check()])
def test_the_examples_of_a_check_hold(check: Check) -> None:
    # One test for all examples of a check: with thousands of rows pytest itself would cost more than they do.
    said = [
        f"{'flagged' if example.flagged else 'clean'} example {n}, {example.target!r}: {problem}"
        for n, example in enumerate(check.examples, start=1)
        for problem in problems(check, example, sentences=sentences, harvest=harvest)
    ]
    if said:
        pytest.fail("\n".join(said), pytrace=False)
