"""Rows whose source expression was not found."""

from dataclasses import replace

import pytest

from tests.builders import pair
from transcheck.check.rules import Rule, Rulebook, Tier
from transcheck.check.rules.row import Wording
from transcheck.check.rules.unsourced import WEAK
from transcheck.model import Severity

RULE = Rule(
    id="row",
    path="ur-en/idioms.toml",
    line=1,
    pair="ur-en",
    tier=Tier.WITH_SOURCE,
    kind="lightverb",
    source=("تلخ مزہ",),
    literal=(Wording("give a bitter taste"),),
    naturals=("punish",),
    advice=(),
    note="Why.",
    category="style/awkward",
    severity=Severity.MINOR,
    examples=(),
)
OTHER = "موسم اچھا ہے۔"


def confidences(rule: Rule, target: str, source: str | None, *, weak: bool = True) -> list[float | None]:
    (passage,) = pair([source] if source else None, [target]).passages
    book = Rulebook([rule], source_language="ur", weak=weak)
    return [found.finding.confidence for found in book.passage_findings(passage)]


def test_its_wording_is_a_weak_sign() -> None:
    assert confidences(RULE, "They gave a bitter taste.", OTHER) == [WEAK]


def test_with_its_source_the_row_speaks_as_ever() -> None:
    assert confidences(RULE, "They gave a bitter taste.", "تلخ مزہ") == [None]


@pytest.mark.parametrize(
    ("rule", "source", "weak"),
    [
        (RULE, None, True),
        (RULE, OTHER, False),
        (replace(RULE, literal=(Wording("give a bitter"),)), OTHER, True),
    ],
    ids=["no source at all", "not asked for", "one content word"],
)
def test_it_is_no_sign(rule: Rule, source: str | None, weak: bool) -> None:
    assert not confidences(rule, "They gave a bitter taste.", source, weak=weak)


def test_of_an_idiom_one_content_word_will_do() -> None:
    idiom = replace(RULE, kind="idiom", literal=(Wording("give a taste"),))
    assert confidences(idiom, "They gave a taste of it.", OTHER) == [WEAK]
