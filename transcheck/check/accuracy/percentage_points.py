"""Per cent and percentage points changed places

A rise from 10 to 12 per cent is a rise of two percentage points, or of twenty per cent. The
source says one and the translation the other, so that readers of economic news take home
a different story.

Example: “up 3 percent” for 上升3个百分点. Write “up 3 percentage points”.

Leave it alone where the source itself is loose and the article makes plain what is meant.
"""

from collections.abc import Iterator

from transcheck.check.accuracy._figures import at_source, figures
from transcheck.check.check import Context, Example, Finding, Need, check
from transcheck.model import Passage, Severity
from transcheck.text.quantity import NumberKind, Quantity

EXAMPLES = (
    Example(
        source="失业率上升了3个百分点。",
        target="Unemployment rose by 3 [percent].",
        repaired="Unemployment rose by 3 percentage points.",
        source_language="zh",
    ),
    Example(
        source="Die Zinsen stiegen um 2 Prozent.",
        target="Rates rose by 2 [percentage points].",
        repaired="Rates rose by 2 percent.",
        source_language="de",
    ),
    Example(
        source="失业率上升了3个百分点，达到8%。",
        target="Unemployment rose by 3 percentage points to 8%.",
        source_language="zh",
        note="both said as in the source",
    ),
)

_PAIR = {NumberKind.PERCENT, NumberKind.POINTS}


@check(
    category="accuracy/number",
    severity=Severity.MAJOR,
    confidence=0.8,
    needs=Need.SOURCE,
    examples=EXAMPLES,
)
def percentage_points(passage: Passage, context: Context) -> Iterator[Finding]:
    found = figures(passage, context)
    for theirs, ours in found.ledger.agreed:
        if (
            {theirs.kind, ours.kind} == _PAIR
            and ours.unit_span is not None
            and not _said_too(ours, found.source)
        ):
            points = theirs.kind is NumberKind.POINTS
            yield Finding(
                span=ours.unit_span,
                message=f"The source says {theirs.whole.of(passage.source)}: "
                f"{'percentage points' if points else 'per cent'}",
                suggestions=(_instead(ours, passage.target, points=points),),
                evidence=at_source(passage, theirs.whole),
            )


def _said_too(quantity: Quantity, others: tuple[Quantity, ...]) -> bool:
    return any(q.value == quantity.value and q.kind is quantity.kind for q in others)


def _instead(ours: Quantity, text: str, *, points: bool) -> str:
    if not points:
        return "percent"
    close = ours.unit_span is not None and ours.unit_span.start == ours.span.end
    return f"{' ' if close else ''}percentage point{'' if ours.value == 1 else 's'}"
