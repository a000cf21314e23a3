"""Although … but, because … so

Both halves of a pair of conjunctions stand, as in اگرچہ … لیکن, 虽然……但是 and 因为……所以. English says
one and leaves the other to the reader.

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
    Example(target="Although the talks failed, the border stayed open, but trade stopped."),
    Example(target="As the night wore on, so did the talks, and although tired but happy, they signed."),
)

_CLAUSE = r"\b[^,.;:“”\"]{8,120}"
_PAIR = re.compile(
    rf"(?:^|[.;:“\"]\s*)(?:(?:Although|Though|Even though|Despite|In spite of){_CLAUSE}(?P<but>, (?:but"
    rf"|yet|however))"
    rf"|(?:Because|Since){_CLAUSE}(?P<so>, (?:so|therefore|that is why|hence)))"
    r"(?= (?:the|a|an|he|she|it|they|we|his|their|this|that|no|there|[A-Z]))"
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
