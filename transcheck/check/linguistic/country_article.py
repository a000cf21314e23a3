"""Article before the name of a country

“The Pakistan”, “the Syria”: Arabic, French and German put the article there, and where the source has none it
has slipped in. English keeps it for plurals and for names with a common noun.

Example: “the relations with the Iran”. Write “relations with Iran”.

Leave it alone before an adjective's noun (“the Pakistan Army”) and in “the Iran that he knew”.
"""

import re
from collections.abc import Iterator

from transcheck.check.check import Context, Example, Finding, check
from transcheck.model import Passage, Severity, Span

EXAMPLES = (
    Example(target="Relations with [the Iran] have cooled.", repaired="Relations with Iran have cooled."),
    Example(target="The army of [the Pakistan], he said.", repaired="The army of Pakistan, he said."),
    Example(target="The Pakistan Army met the Iran that he knew, the Netherlands and the Sudan of old."),
)

_NAMES = (
    "Pakistan|India|Afghanistan|Iran|Iraq|Syria|Turkey|Egypt|Jordan|Lebanon|Palestine|Israel|Yemen|Oman"
    "|Qatar|Kuwait"
    "|Bahrain|Saudi Arabia|Libya|Tunisia|Algeria|Morocco|China|Russia|Japan|Germany|France|Spain|Italy|Poland"
    "|Greece|Kazakhstan|Uzbekistan|Tajikistan|Bangladesh|Nepal|Sri Lanka|Malaysia|Indonesia|Mexico|Brazil"
    "|Chile"
    "|Argentina|Colombia|Venezuela|Cuba|Canada|Australia|Europe|Africa|Asia|Latin America"
)
_NAMED = re.compile(
    rf"\b(?P<article>[Tt]he) (?P<name>{_NAMES})(?=[.,;:!?)”\"]|$| (?:has|have|had|is|was|will|would|and"
    rf"|or|to|on|in|for"
    rf"|from|with|against|by|at|said|says|must|should|can|could)\b)(?! and the \w+ (?:War|border))"
)


@check(category="linguistic/grammar", severity=Severity.MINOR, confidence=0.75, examples=EXAMPLES)
def country_article(passage: Passage, context: Context) -> Iterator[Finding]:
    for found in _NAMED.finditer(passage.target):
        yield Finding(
            span=Span(*found.span()),
            message="The name takes no article",
            suggestions=(found["name"],),
        )
