"""Weekday differs from the source

The source says one day of the week and the translation another. News lives on “on Tuesday”:
a reader who holds the story against others will see it first.

Example: “on Wednesday” for منگل کو. Write “on Tuesday”.

Leave it alone where the day was turned into that of another time zone on purpose.
"""

from collections.abc import Iterator

from transcheck.check.accuracy._figures import at_source
from transcheck.check.check import Context, Example, Finding, Need, check
from transcheck.model import Passage, Severity
from transcheck.text.dates import dates

EXAMPLES = (
    Example(
        source="نئی لائبریری منگل کو کھلے گی۔",
        target="The new library will open on [Wednesday].",
        repaired="The new library will open on Tuesday.",
    ),
    Example(
        source="Суд вынесет решение в пятницу.",
        target="The court will rule on [Thursday].",
        repaired="The court will rule on Friday.",
        source_language="ru",
    ),
    Example(
        source="نئی لائبریری منگل کو کھلے گی۔",
        target="The new library will open on Tuesday, the Sunday Times reported.",
        note="a newspaper's name is no day",
    ),
    Example(
        source="گزشتہ ہفتے عدالت نے جمعرات تک مہلت دی۔",
        target="Last week the court gave them until Thursday.",
        note="ہفتہ is week as well as Saturday",
    ),
)

_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


@check(
    category="accuracy/number",
    severity=Severity.MAJOR,
    confidence=0.85,
    needs=Need.SOURCE,
    examples=EXAMPLES,
)
def weekday(passage: Passage, context: Context) -> Iterator[Finding]:
    theirs = [d for d in dates(passage.source, context.source_language) if d.weekday]
    ours = [d for d in dates(passage.target, context.target_language) if d.weekday]
    said = {d.weekday for d in theirs}
    lost = [d for d in theirs if not d.doubtful and d.weekday not in {o.weekday for o in ours}]
    wrong = [d for d in ours if not d.doubtful and d.weekday not in said]
    for source, target in zip(lost, wrong, strict=False):
        yield Finding(
            span=target.span,
            message=f"The source says {source.span.of(passage.source)}, {_DAYS[source.weekday - 1]}",
            suggestions=(_DAYS[source.weekday - 1],),
            evidence=at_source(passage, source.span),
        )
