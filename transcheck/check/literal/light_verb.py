"""Many nouns with weak verbs

“Conducted an investigation”, “made a decision”, “carried out an attack”: verb and noun do what one verb
could. Each is English; so many of them in one article follow the light verbs of the source
(کرنا, دینا, करना, کردن, 进行).

Example: “held a discussion and reached an agreement to provide assistance”. Write “discussed it and agreed
to help”.

Leave it alone where the noun is the news (an attack that was carried out, not any attack).
"""

import re
from collections.abc import Iterator

from transcheck.check.check import Context, Example, Finding, InQuotes, Need, check
from transcheck.model import Location, Severity, Side, Span
from transcheck.text.words import count_words

EXAMPLES = (
    Example(
        target="The two sides [held a discussion] and [reached an agreement].\n"
        "The army [conducted an operation] and [carried out an attack].\nOfficials [made a decision] to "
        "[provide assistance].",
    ),
    Example(
        target="The two sides held a discussion on Monday and then agreed to help the families of the dead."
    ),
)

_LIGHT = re.compile(
    r"\b(?:(?:made|make|makes|making|took|take|taken|gave|give|given|held|hold|conduct(?:ed|s|ing)?"
    r"|carried out|carry out"
    r"|carrying out|provid(?:e|ed|es|ing)|reach(?:ed|es|ing)?|express(?:ed|es|ing)?|offer(?:ed|s|ing)?"
    r"|perform(?:ed|s|ing)?"
    r"|undertook|undertake|issued|issue)) (?:a |an |the |their |his |her |its |any |some )?(?:\w+ )?"
    r"(?:discussion|discussions|decision|decisions|agreement|investigation|investigations|operation"
    r"|operations"
    r"|attack|attacks|assessment|announcement|statement|statements|assistance|support|concern|concerns"
    r"|condolences"
    r"|satisfaction|regret|hope|gratitude|assurance|assurances|review|analysis|inspection|visit|meeting"
    r"|consultation"
    r"|consultations|negotiations|arrests|raid|raids|search|demand|request|appeal|attempt|effort|efforts"
    r"|use|progress"
    r"|improvement|reference|protest)\b",
    re.IGNORECASE,
)
_PER_THOUSAND, _ENOUGH = 14.0, 6
"""Native news stays under 9 per 1,000 words in 95 articles of 100."""


@check(
    category="style/awkward",
    severity=Severity.NEUTRAL,
    confidence=0.45,
    needs=Need.ARTICLE,
    examples=EXAMPLES,
    in_quotes=InQuotes.SILENT,
)
def light_verb(context: Context) -> Iterator[Finding]:
    passages = context.alignment.passages
    found = [
        Location(p.id, Side.TARGET, Span(*m.span())) for p in passages for m in _LIGHT.finditer(p.target)
    ]
    words = sum(count_words(p.target) for p in passages)
    if len(found) < _ENOUGH or len(found) < words * _PER_THOUSAND / 1000:
        return
    for place in found:
        yield Finding(
            span=place.span,
            message=f"One of {len(found)} nouns with weak verbs in {words} words",
            passage=place.passage,
            evidence=tuple(other for other in found if other != place)[:3],
        )
