"""“Alleged” or “reportedly” lost

The source keeps an accusation at arm's length (مبینہ, 涉嫌, presunto, mutmaßlich) and the
translation states it as a fact. What was somebody's claim becomes the paper's own, which is
how a newsroom comes to be sued.

Example: مبینہ دہشت گرد کو گرفتار کر لیا گیا became “a terrorist was arrested”. Write “a suspected
terrorist was arrested”.

Leave it alone where the sentence names who says so, or a court has since settled it.
"""

from collections.abc import Iterator

from transcheck.check.accuracy._figures import at_source
from transcheck.check.accuracy._sentences import facing
from transcheck.check.check import Context, Example, Finding, Need, check
from transcheck.model import Passage, Severity
from transcheck.text.cues import cues

EXAMPLES = (
    Example(
        source="پولیس نے مبینہ دہشت گرد کو گرفتار کر لیا۔",
        target="[Police arrested a terrorist.]",
    ),
    Example(
        source="La policía detuvo al presunto asesino.",
        target="[Police detained the killer.]",
        source_language="es",
    ),
    Example(
        source="پولیس نے مبینہ دہشت گرد کو گرفتار کر لیا۔",
        target="Police arrested a man they accuse of terrorism.",
    ),
)


@check(
    category="accuracy/mistranslation",
    severity=Severity.MAJOR,
    confidence=0.65,
    needs=Need.LINKS,
    examples=EXAMPLES,
)
def hedge(passage: Passage, context: Context) -> Iterator[Finding]:
    theirs = cues("hedges", context.source_language)
    ours = cues("hedges", context.target_language)
    if not (theirs.known and ours.known) or ours.any_in(passage.target):
        return
    for found in theirs.find(passage.source)[:1]:
        for sentence in facing(passage, found)[:1]:
            yield Finding(
                span=sentence,
                message=f"The source only alleges this ({found.of(passage.source)})",
                evidence=at_source(passage, found),
            )
