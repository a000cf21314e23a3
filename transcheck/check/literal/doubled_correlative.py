"""Although … but, because … so

Both halves of a pair of conjunctions stand, as in اگرچہ … لیکن, 虽然……但是 and 因为……所以. English says
one and leaves the other to the reader. Other pairs keep the second half of the source: “no sooner … when”,
“between ten to twelve”.

Example: “Although the talks failed, but the border stayed open.” Write “Although the talks failed, the
border stayed open.”

Leave it alone where “but” means “except”, or opens a contrast of its own.
"""

import re
from collections.abc import Iterator

from transcheck.check.check import Context, Example, Finding, check
from transcheck.model import Passage, Severity, Span

EXAMPLES = (
    Example(
        target="Although the talks failed[, but] the border stayed open.",
        repaired="Although the talks failed, the border stayed open.",
    ),
    Example(
        target="Because the road was closed[, so] the trucks turned back.",
        repaired="Because the road was closed, the trucks turned back.",
    ),
    Example(
        target="Despite the warning[, but] they went ahead.",
        repaired="Despite the warning, they went ahead.",
    ),
    Example(
        target="Even if the rain stops[, still] the road will be closed.",
        repaired="Even if the rain stops, the road will be closed.",
    ),
    Example(
        target="No sooner had the rally begun [when] shots were fired.",
        repaired="No sooner had the rally begun than shots were fired.",
    ),
    Example(
        target="Hardly had they left [than] the roof fell in.",
        repaired="Hardly had they left when the roof fell in.",
    ),
    Example(
        target="Between 10 [to] 12 men were held.",
        repaired="Between 10 and 12 men were held.",
    ),
    Example(target="Although the talks failed, the border stayed open, but trade stopped."),
    Example(target="As the night wore on, so did the talks, and although tired but happy, they signed."),
    Example(target="Between the two, he said, 10 to 12 men had been held; no sooner said than done."),
)

_CLAUSE = r"\b[^,.;:“”\"]{8,120}"
_PAIR = re.compile(
    rf"(?:^|[.;:“\"]\s*)(?:(?:Although|Though|Even though|Even if|Despite|In spite of){_CLAUSE}(?P<but>, "
    r"(?:but"
    rf"|yet|however|still|nevertheless|nonetheless|even then))"
    rf"|(?:Because|Since|As){_CLAUSE}(?P<so>, (?:so|therefore|that is why|hence|thus)))"
    r"(?= (?:the|a|an|he|she|it|they|we|his|their|this|that|no|there|[A-Z]))"
)
_FIGURE = r"(?:[£$€]?\d[\d,.]*|\w+teen|ten|twenty|five|six|two|three|four)"
_SECOND_HALF = (
    (re.compile(r"\b[Nn]o sooner (?:had|did)\b[^.;:“”\"]{4,80}?\b(?P<half>when|then)\b"), "than"),
    (
        re.compile(r"\b(?:[Hh]ardly|[Ss]carcely|[Bb]arely) had\b[^.;:“”\"]{4,80}?\b(?P<half>than|then)\b"),
        "when",
    ),
    (re.compile(rf"\b[Bb]etween {_FIGURE} (?P<half>to) (?=[£$€]?\d|\w)"), "and"),
    (re.compile(r"\b[Ff]rom (?:19|20)\d\d (?P<half>and) (?=(?:19|20)\d\d\b)"), "to"),
)


@check(category="linguistic/grammar", severity=Severity.MINOR, confidence=0.8, examples=EXAMPLES)
def doubled_correlative(passage: Passage, context: Context) -> Iterator[Finding]:
    for found in _PAIR.finditer(passage.target):
        half = "but" if found["but"] else "so"
        yield Finding(
            span=Span(found.start(half), found.end(half)),
            message="The sentence has its conjunction already",
            suggestions=(",",),
        )
    for pattern, better in _SECOND_HALF:
        for found in pattern.finditer(passage.target):
            yield Finding(
                span=Span(*found.span("half")),
                message="The pair has another second half in English",
                suggestions=(better,),
            )
