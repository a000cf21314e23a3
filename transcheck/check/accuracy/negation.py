"""Negation lost or added

The source denies and the translation affirms, or the other way round. One small word turns
“does not accept” into its opposite, and the sentence still reads well. Only sentences are
compared that stand for each other one to one and hold no other word that could carry the
denial (unable, fail, deny, عدم, بغیر).

Example: پاکستان یہ معاہدہ قبول نہیں کرے گا became “Pakistan will accept this agreement”. Write
“Pakistan will not accept this agreement”.

Leave it alone where the sense is kept in another way: “remained silent” for “did not speak”.
"""

from collections.abc import Iterator

from transcheck.check.accuracy._figures import at_source
from transcheck.check.accuracy._sentences import one_to_one
from transcheck.check.check import Context, Example, Finding, Need, check
from transcheck.model import Passage, Severity, Span
from transcheck.text.cues import Cues, cues
from transcheck.text.words import count_words

EXAMPLES = (
    Example(
        source="پاکستان یہ معاہدہ قبول نہیں کرے گا۔",
        target="[Pakistan will accept this agreement.]",
    ),
    Example(
        source="وزیر نے اس رپورٹ کی تصدیق کی ہے۔",
        target="The minister has [not] confirmed the report.",
        repaired="The minister has confirmed the report.",
    ),
    Example(
        source="Der Minister wird nicht zurücktreten.",
        target="[The minister will resign.]",
        source_language="de",
    ),
    Example(
        source="وہ خاموش نہیں رہیں گے۔",
        target="They refuse to keep silent.",
        note="the denial is in the verb",
    ),
    Example(
        source="نہ صرف پولیس بلکہ فوج بھی طلب کر لی گئی۔",
        target="The army was called in as well as the police.",
        note="“not only” denies nothing",
    ),
)


_SHORT, _LONGEST = 15, 22
"""Words of a sentence: a long one can say a clause's denial in some way that no list foresees."""


@check(
    category="accuracy/mistranslation",
    severity=Severity.MAJOR,
    confidence=0.6,
    needs=Need.LINKS,
    examples=EXAMPLES,
)
def negation(passage: Passage, context: Context) -> Iterator[Finding]:
    theirs = cues("negation", context.source_language)
    ours = cues("negation", context.target_language)
    if not (theirs.known and ours.known):
        return
    for source, target in one_to_one(passage):
        yield from _lost(passage, source, target, theirs, ours)
        yield from _added(passage, source, target, theirs, ours)


def _lost(passage: Passage, source: Span, target: Span, theirs: Cues, ours: Cues) -> Iterator[Finding]:
    found = theirs.find(source.of(passage.source))
    if not found or ours.any_in(target.of(passage.target)):
        return
    length = count_words(target.of(passage.target))
    if length > _LONGEST:
        return
    yield Finding(
        span=target,
        message=f"The source denies this ({found[0].of(source.of(passage.source))})",
        evidence=at_source(passage, found[0].shift(source.start)),
        confidence=0.65 if length <= _SHORT else 0.5,
    )


def _added(passage: Passage, source: Span, target: Span, theirs: Cues, ours: Cues) -> Iterator[Finding]:
    text = target.of(passage.target)
    found = [span for span in ours.find(text) if not text[span.end :].startswith(",")]  # “No, …”
    if not found or theirs.any_in(source.of(passage.source)):
        return
    span = found[0].shift(target.start)
    yield Finding(
        span=span,
        message="The source does not deny this",
        suggestions=("",) if span.of(passage.target).lower() in ("not", "never") else (),
        evidence=at_source(passage, source),
    )
