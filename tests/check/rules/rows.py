"""A rule row for tests, made from its English patterns."""

from dataclasses import replace

from transcheck.check.rules import Rule, Tier
from transcheck.check.rules.row import Wording
from transcheck.model import Severity


def rule(*literal: str, **changed: object) -> Rule:
    """An Urdu idiom that speaks alone; `changed` are its other fields."""
    made = Rule(
        id="row",
        path="ur-en/idioms.toml",
        line=1,
        pair="ur-en",
        tier=Tier.ALONE,
        kind="idiom",
        source=("تلخ مزہ",),
        literal=tuple(Wording(pattern) for pattern in literal),
        naturals=("pay dearly",),
        advice=(),
        note="Why.",
        category="style/awkward",
        severity=Severity.MINOR,
        examples=(),
    )
    return replace(made, **changed)  # type: ignore[arg-type]
