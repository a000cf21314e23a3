"""Million, billion, lakh or crore slipped

The figures are those of the source but the scale is not: 2 کروڑ 50 لاکھ is 25 million, not 2.5
million. Indian, Chinese and European scales do not fall together with the English ones
(crore and 亿, milliard and billion), so this slip is the commonest in money and population,
and it is off by a factor that no reader can guess.

Example: “costs 3.2 million” for 3.2 亿. Write “costs 320 million”.

Leave it alone where the source itself has the figure wrong and the translation mends it.
"""

from collections.abc import Iterator
from decimal import Decimal

from transcheck.check.accuracy._figures import at_source, equation, figures, is_scale_slip, rewritten
from transcheck.check.check import Context, Example, Finding, Need, check
from transcheck.model import Passage, Severity

EXAMPLES = (
    Example(
        source="منصوبے پر 2 کروڑ 50 لاکھ روپے خرچ ہوں گے۔",
        target="The project will cost [2.5 million] rupees.",
        repaired="The project will cost 25 million rupees.",
    ),
    Example(
        source="该市人口为3.2亿。",
        target="The region has a population of [3.2 billion].",
        repaired="The region has a population of 320 million.",
        source_language="zh",
    ),
    Example(
        source="Der Bau kostet 4 Milliarden Euro.",
        target="Construction will cost [4 million] euros.",
        repaired="Construction will cost 4 billion euros.",
        source_language="de",
    ),
    Example(
        source="El déficit llegó a 2.500 millones de euros.",
        target="The deficit reached 2.5 billion euros.",
        source_language="es",
        note="2,500 million is 2.5 billion",
    ),
)


@check(
    category="accuracy/number",
    severity=Severity.MAJOR,
    confidence=0.9,
    needs=Need.SOURCE,
    examples=EXAMPLES,
)
def scale(passage: Passage, context: Context) -> Iterator[Finding]:
    found = figures(passage, context)
    for theirs, ours in found.ledger.changed:
        if is_scale_slip(theirs, ours):
            said = equation(theirs, passage.source, context.target_language)
            yield Finding(
                span=ours.span,
                message=f"{said}, here {ours.whole.of(passage.target)}: {_times(theirs.value, ours.value)}",
                suggestions=(rewritten(theirs.value, ours, passage.target),),
                evidence=at_source(passage, theirs.whole),
            )


def _times(source: Decimal, target: Decimal) -> str:
    factor = max(source, target) / min(source, target)
    return f"{factor:,.0f} times too {'large' if target > source else 'small'}"
