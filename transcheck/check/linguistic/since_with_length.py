"""“Since” with a length of time

“Since three years”, “is closed since Monday”: depuis, seit, из-за and سے stand with a length of time and
with the present. English says “for” of a length, and the perfect of what began then and goes on.

Example: “has been a midwife since ten years”. Write “for ten years”.

Leave it alone where a point in time follows, or “ago”.
"""

import re
from collections.abc import Iterator

from transcheck.check.check import Context, Example, Finding, check
from transcheck.model import Passage, Severity, Span

EXAMPLES = (
    Example(
        target="She has been a midwife [since] ten years.",
        repaired="She has been a midwife for ten years.",
    ),
    Example(
        target="They have waited [since] many months for an answer.",
        repaired="They have waited for many months for an answer.",
    ),
    Example(
        target="The road [is closed] since Monday.",
        repaired="The road has been closed since Monday.",
    ),
    Example(target="It is the worst since 2010, and a year since the fire; since two years ago all is well."),
)

_LENGTH = re.compile(
    r"\b(?P<since>[Ss]ince)(?= (?:the (?:last|past) )?(?:\d{1,2}|two|three|four|five|six|seven|eight|nine"
    r"|ten|eleven|twelve"
    r"|fifteen|twenty(?:-\w+)?|thirty|forty|fifty|several|many|a few|some|long)"
    r" (?:days|weeks|months|years|hours|decades|minutes|time)\b(?! ago| after| before| earlier| of))"
)
_PRESENT = re.compile(
    r"\b(?P<present>(?P<be>is|are) (?P<what>closed|open|missing|absent|under way|underway|blocked"
    r"|suspended|shut|held"
    r"|in prison|in jail|in power|in custody|on strike|married|working|living|waiting|fighting|serving"
    r"|running))"
    r"(?= since (?:\d{4}|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March"
    r"|April"
    r"|May|June|July|August|September|October|November|December|last|yesterday|the)\b)"
)


@check(category="linguistic/grammar", severity=Severity.MINOR, confidence=0.75, examples=EXAMPLES)
def since_with_length(passage: Passage, context: Context) -> Iterator[Finding]:
    for found in _LENGTH.finditer(passage.target):
        better = "For" if found["since"] == "Since" else "for"
        yield Finding(
            span=Span(*found.span("since")),
            message="“For” with a length of time",
            suggestions=(better,),
        )
    for found in _PRESENT.finditer(passage.target):
        have = "has" if found["be"] == "is" else "have"
        yield Finding(
            span=Span(*found.span("present")),
            message="The perfect with “since”",
            suggestions=(f"{have} been {found['what']}",),
        )
