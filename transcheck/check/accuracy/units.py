"""Unit changed

The number is the one in the source but counts something else: kilometres became miles, days
became weeks, hectares acres. The figure looks checked, which is what makes it dangerous.

Example: “200 miles from the border” for سرحد سے 200 کلومیٹر. Write “200 kilometers” or “125 miles”.

Leave it alone where both texts mean the same unit by different names (a metric ton, a tonne).
"""

from collections.abc import Iterator

from transcheck.check.accuracy._figures import Figures, at_source, figures
from transcheck.check.check import Context, Example, Finding, Need, check
from transcheck.model import Passage, Severity
from transcheck.text.quantity import CURRENCIES, NumberKind, Quantity

EXAMPLES = (
    Example(
        source="یہ گاؤں سرحد سے 200 کلومیٹر دور ہے۔",
        target="The village is 200 [miles] from the border.",
    ),
    Example(
        source="مذاکرات تین ہفتے جاری رہے۔",
        target="The talks went on for three [days].",
    ),
    Example(
        source="یہ گاؤں سرحد سے 200 کلومیٹر دور ہے۔",
        target="The village is 125 miles from the border.",
        note="converted, number and unit",
    ),
    Example(
        source="Der Wind erreichte 120 Stundenkilometer.",
        target="The wind reached 120 km per hour.",
        source_language="de",
    ),
)

# Units that are one thing said in two ways, or that a reader cannot tell apart in the text.
_ALIKE = (
    {"km", "kmh"}, {"mile", "mph"}, {"degree", "celsius", "fahrenheit"}, {"pound", "kg"}, {"metre", "metre2"},
    {"km", "km2"}, {"mile", "mile2"}, {"foot", "foot2"}, {"second", "minute"}, {"kg", "gram"},
)  # fmt: skip
_NO_MEASURE = CURRENCIES | {"percent", "point", ""}


@check(
    category="accuracy/number",
    severity=Severity.MAJOR,
    confidence=0.75,
    needs=Need.SOURCE,
    examples=EXAMPLES,
)
def units(passage: Passage, context: Context) -> Iterator[Finding]:
    found = figures(passage, context)
    for theirs, ours in found.ledger.agreed:
        if ours.unit_span is not None and _differ(theirs, ours) and not _has_other_reading(ours, found):
            yield Finding(
                span=ours.unit_span,
                message=f"The source says {theirs.whole.of(passage.source)}: {_plain(theirs.unit)}",
                evidence=at_source(passage, theirs.whole),
            )


def _differ(theirs: Quantity, ours: Quantity) -> bool:
    if theirs.unit in _NO_MEASURE or ours.unit in _NO_MEASURE or theirs.unit == ours.unit:
        return False
    if theirs.value != ours.value or NumberKind.YEAR in (theirs.kind, ours.kind) or ours.value > 1900 > 100:
        return False
    return not any({theirs.unit, ours.unit} <= alike for alike in _ALIKE)


def _has_other_reading(ours: Quantity, found: Figures) -> bool:
    """Whether the number also stands in the source with this unit, or with none that we know."""
    same = [q for q in found.source if q.value == ours.value]
    return any(q.unit in (ours.unit, "") or q.unit in _NO_MEASURE for q in same)


def _plain(unit: str) -> str:
    names = {
        "km": "kilometres",
        "km2": "square kilometres",
        "kmh": "kilometres per hour",
        "foot": "feet",
        "inch": "inches",
    }
    return names.get(unit, unit if unit in ("mph", "cm", "mm", "kg") else f"{unit}s")
