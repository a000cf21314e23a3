"""Number differs from the source

The number in the translation is not the one in the source, or has no counterpart there.
A wrong figure is the error that readers, sources and lawyers find first, and the one that
most often ends in a published correction. Figures and number words are compared across
scripts, with lakh, crore, 万, 亿 and milliard worked out; the card shows the sum.

Example: آٹھ افراد ہلاک ہوئے became “nine people were killed”. Write “eight people were killed”.

Leave it alone where the figure was brought up to date, or converted into other units or
another currency on purpose.
"""

from collections.abc import Iterator

from transcheck.check.accuracy._figures import (
    Figures,
    at_source,
    equation,
    figures,
    is_scale_slip,
    place_facing,
    rewritten,
    said_in_other_groups,
)
from transcheck.check.check import Context, Example, Finding, Need, check
from transcheck.model import Passage, Severity
from transcheck.text.ledger import tells_little

EXAMPLES = (
    Example(
        source="دھماکے میں 28 افراد زخمی ہوئے۔",
        target="The blast wounded [82] people.",
        repaired="The blast wounded 28 people.",
    ),
    Example(
        source="حملے میں آٹھ افراد ہلاک ہوئے۔",
        target="[Nine] people were killed in the attack.",
        repaired="Eight people were killed in the attack.",
    ),
    Example(
        source="2019年，公司亏损了120万美元。",
        target="In [2018] the company lost $1.2 million.",
        repaired="In 2019 the company lost $1.2 million.",
        source_language="zh",
    ),
    Example(
        source="پولیس نے 340 افراد کو گرفتار کیا۔",
        target="Police arrested people[].",
    ),
    Example(
        source="سیلاب سے ڈھائی لاکھ ایکڑ اراضی متاثر ہوئی اور 2 کروڑ 50 لاکھ روپے کا نقصان ہوا۔",
        target="The flood hit 250,000 acres of land and caused damage of 25 million rupees.",
        note="Indian units worked out rightly",
    ),
    Example(
        source="Die Stadt liegt 320 Kilometer entfernt und hat 48.000 Einwohner.",
        target="The city, 200 miles away, has a population of 48,000.",
        source_language="de",
        note="kilometres turned into miles",
    ),
)


@check(
    category="accuracy/number",
    severity=Severity.MAJOR,
    confidence=0.85,
    needs=Need.SOURCE,
    examples=EXAMPLES,
)
def numbers(passage: Passage, context: Context) -> Iterator[Finding]:
    found = figures(passage, context)
    yield from _changed(passage, context, found)
    yield from _missing(passage, context, found)
    yield from _added(passage, found)


def _changed(passage: Passage, context: Context, found: Figures) -> Iterator[Finding]:
    for theirs, ours in found.ledger.changed:
        if is_scale_slip(theirs, ours) or said_in_other_groups(theirs, passage.source, passage.target):
            continue
        said = equation(theirs, passage.source, context.target_language)
        yield Finding(
            span=ours.span,
            message=f"The source says {said}, here {ours.whole.of(passage.target)}",
            suggestions=(rewritten(theirs.value, ours, passage.target),),
            evidence=at_source(passage, theirs.whole),
            confidence=0.7 if theirs.spelt and ours.spelt else None,
        )


def _missing(passage: Passage, context: Context, found: Figures) -> Iterator[Finding]:
    lost = [
        quantity
        for quantity in found.ledger.missing
        if not tells_little(quantity) and not said_in_other_groups(quantity, passage.source, passage.target)
    ]
    if lost:  # several go with one clause that was left out: one flag is enough
        said = [equation(quantity, passage.source, context.target_language) for quantity in lost]
        them = "it" if len(lost) == 1 else "them"
        yield Finding(
            span=place_facing(passage, lost[0].span),
            message=f"The source says {_listed(said)}; the translation leaves {them} out",
            evidence=tuple(place for quantity in lost for place in at_source(passage, quantity.whole)),
            category="accuracy/omission",
            confidence=0.55,
        )


def _added(passage: Passage, found: Figures) -> Iterator[Finding]:
    new = [quantity for quantity in found.ledger.added if not tells_little(quantity)]
    if new:
        said = [quantity.whole.of(passage.target) for quantity in new]
        yield Finding(
            span=new[0].span,
            message=f"{_listed(said)} {'is' if len(new) == 1 else 'are'} not in the source",
            category="accuracy/addition",
            severity=Severity.MINOR,
            confidence=0.5,
        )


def _listed(items: list[str]) -> str:
    return " and ".join(filter(None, (", ".join(items[:-1]), items[-1])))
