"""Negation lost or added

The source denies and the translation affirms, or the other way round. One small word turns
“does not accept” into its opposite, and the sentence still reads well. The denials of
sentences that stand for each other are counted; other words that could carry one (unable, fail,
deny, عدم, بغیر) stand in for it.

Example: پاکستان یہ معاہدہ قبول نہیں کرے گا became “Pakistan will accept this agreement”. Write
“Pakistan will not accept this agreement”.

Leave it alone where the sense is kept in another way: “remained silent” for “did not speak”.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from transcheck.check.accuracy._figures import at_source
from transcheck.check.check import Context, Example, Finding, Need, check
from transcheck.model import Link, Passage, Severity, Span
from transcheck.text.cues import Cues, Tally, cues
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
    for link in passage.links:
        if link.source and link.target:
            yield from _compared(passage, _Pair.of(passage, link), theirs, ours)


@dataclass(frozen=True, slots=True)
class _Pair:
    """Linked sentences: where they stand, and whether they are one to one."""

    source: Span
    target: Span
    single: bool

    @staticmethod
    def of(passage: Passage, link: Link) -> "_Pair":
        theirs = [passage.source_sentences[n] for n in link.source]
        ours = [passage.target_sentences[n] for n in link.target]
        return _Pair(
            source=Span(theirs[0].start, theirs[-1].end),
            target=Span(ours[0].start, ours[-1].end),
            single=len(theirs) == len(ours) == 1,
        )


def _compared(passage: Passage, pair: _Pair, theirs: Cues, ours: Cues) -> Iterator[Finding]:
    source, target = pair.source.of(passage.source), pair.target.of(passage.target)
    said, meant = ours.tally(target), theirs.tally(source)
    length = count_words(target)
    if meant.certain and _is_lost(meant, said, length, pair, theirs):
        found = theirs.find(source)[0]
        yield Finding(
            span=pair.target,
            message=f"The source denies this ({found.of(source)})",
            evidence=at_source(passage, found.shift(pair.source.start)),
            confidence=0.65 if length <= _SHORT else 0.5,
        )
    elif said.certain and _is_new(meant, said, pair, theirs):
        yield from _added(passage, pair, ours)


def _is_lost(meant: Tally, said: Tally, length: int, pair: _Pair, theirs: Cues) -> bool:
    """Whether the source denies more than the translation, and nothing there can stand in for it."""
    kept = said.certain + said.excepted
    if said.strong or (not theirs.complete and (kept or length > _LONGEST or not pair.single)):
        return False
    return not kept or meant.certain >= kept + 2


def _is_new(meant: Tally, said: Tally, pair: _Pair, theirs: Cues) -> bool:
    """Whether the translation denies what the source does not."""
    if not theirs.complete:
        return pair.single and not meant.certain + meant.possible
    here, there = said.certain - said.excepted, meant.certain + meant.excepted
    if here > 0 and not there:
        return meant.possible <= said.possible + 1
    return here >= there + 2 + max(0, meant.possible - said.possible)


def _added(passage: Passage, pair: _Pair, ours: Cues) -> Iterator[Finding]:
    text = pair.target.of(passage.target)
    found = [span for span in ours.find(text) if not text[span.end :].startswith(",")]  # “No, …”
    if found and not _PUTS_OFF.search(text):
        span = found[0].shift(pair.target.start)
        yield Finding(
            span=span,
            message="The source does not deny this",
            suggestions=("",) if span.of(passage.target).lower() in ("not", "never") else (),
            evidence=at_source(passage, pair.source),
        )


# "not … until" affirms, only later; "no longer" ends what was.
_PUTS_OFF = re.compile(r"(?:n't|n’t|not)\b.{1,60}\buntil\b|\bno longer\b", re.IGNORECASE)
