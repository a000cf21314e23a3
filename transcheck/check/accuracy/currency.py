"""Currency changed or lost

The sum is the one in the source but the currency is not, or is not named at all. Rupees are
not dollars, and a toman is ten rials; a reader abroad has nothing else to go by.

Example: “a fine of 500 dollars” for 500 روپے جرمانہ. Write “a fine of 500 rupees”.

Leave it alone where the sum was converted as well and the original is given elsewhere.
"""

from collections.abc import Iterator

from transcheck.check.accuracy._figures import Figures, at_source, figures
from transcheck.check.check import Context, Example, Finding, Need, check
from transcheck.model import Passage, Severity
from transcheck.text.quantity import CURRENCIES, Quantity

EXAMPLES = (
    Example(
        source="عدالت نے 50 ہزار روپے جرمانہ کیا۔",
        target="The court imposed a fine of 50,000 [dollars].",
        repaired="The court imposed a fine of 50,000 rupees.",
    ),
    Example(
        source="قیمت هر بشکه ۹۰ دلار است.",
        target="A barrel costs [€]90.",
        repaired="A barrel costs $90.",
        source_language="fa",
    ),
    Example(
        source="حکومت نے 300 ملین ڈالر قرض لیا۔",
        target="The government borrowed [300 million].",
        repaired="The government borrowed 300 million dollars.",
    ),
    Example(
        source="حکومت نے 300 ملین ڈالر قرض لیا، 200 ملین بعد میں ملیں گے۔",
        target="The government borrowed $300 million and will get another 200 million later.",
        note="the second sum takes its currency from the first",
    ),
)

_NAMES = {
    "dollar": "dollars", "euro": "euros", "pound": "pounds", "rupee": "rupees", "rial": "rials",
    "toman": "tomans", "dirham": "dirhams", "ruble": "rubles", "lira": "lira", "dinar": "dinars",
    "franc": "francs", "afghani": "afghanis", "peso": "pesos", "shekel": "shekels", "krona": "kronor",
}  # fmt: skip
_SIGNS = {"dollar": "$", "euro": "€", "pound": "£", "yen": "¥", "rupee": "Rs "}


@check(
    category="accuracy/number",
    severity=Severity.MAJOR,
    confidence=0.8,
    needs=Need.SOURCE,
    examples=EXAMPLES,
)
def currency(passage: Passage, context: Context) -> Iterator[Finding]:
    found = figures(passage, context)
    for theirs, ours in found.ledger.agreed:
        if theirs.unit not in CURRENCIES or theirs.unit == ours.unit or _named_too(ours, found):
            continue
        name = _NAMES.get(theirs.unit, theirs.unit)
        if ours.unit in CURRENCIES and ours.unit_span is not None:
            yield Finding(
                span=ours.unit_span,
                message=f"The source says {theirs.whole.of(passage.source)}: {name}",
                suggestions=_instead(theirs, ours),
                evidence=at_source(passage, theirs.whole),
            )
        elif not ours.unit and not ours.weak and not _names_any_currency(found):
            yield Finding(
                span=ours.span,
                message=f"The source says {theirs.whole.of(passage.source)}; the currency is lost",
                suggestions=(f"{ours.span.of(passage.target)} {name}",),
                evidence=at_source(passage, theirs.whole),
                severity=Severity.MINOR,
                confidence=0.65,
            )


def _named_too(ours: Quantity, found: Figures) -> bool:
    """Whether the source names the same sum in the translation's currency as well."""
    return any(q.unit == ours.unit and q.unit and q.value == ours.value for q in found.source)


def _names_any_currency(found: Figures) -> bool:
    return any(q.unit in CURRENCIES for q in found.target)


def _instead(theirs: Quantity, ours: Quantity) -> tuple[str, ...]:
    assert ours.unit_span is not None
    if ours.unit_span.end <= ours.span.start:
        sign = _SIGNS.get(theirs.unit)
        return (sign,) if sign else ()
    return (_NAMES.get(theirs.unit, theirs.unit),)
