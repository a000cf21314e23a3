"""Office without its article

“Prime Minister said”, “Supreme Court has ruled”: without a name, the office takes “the”. Languages
without articles leave it out, and the sentence reads like a headline.

Example: “Foreign Minister said the talks had failed.” Write “The foreign minister said …”.

Leave it alone in headlines, and where the office stands in for a name.
"""

import re
from collections.abc import Iterator

from transcheck.check.check import Context, Example, Finding, InQuotes, check
from transcheck.model import Passage, Severity, Span

EXAMPLES = (
    Example(
        target="[Foreign Minister] said on Monday that the talks had failed in Doha.",
        repaired="The foreign minister said on Monday that the talks had failed in Doha.",
    ),
    Example(
        target="Officials added that [Supreme Court] has ordered a new count of the votes.",
        repaired="Officials added that the Supreme Court has ordered a new count of the votes.",
    ),
    Example(target="Foreign Minister Ishaq Dar said on Monday that Parliament agreed."),
    Example(target="Foreign minister says talks have failed"),
)

_OFFICE = (
    r"(?:(?:Prime|Chief|Foreign|Interior|Defen[cs]e|Finance|Information|Law|Home|Health|Education|Railways"
    r"|Federal|Deputy Prime|Provincial) Minister|Army Chief|Chief Justice|Foreign Secretary|Chief Election "
    r"Commissioner)"
)
_COURT = (
    r"(?:(?:Supreme|High|Federal Shariat|Constitutional) Court|Election Commission"
    r"|(?:Federal|Provincial|Central) Government)"
)
_VERB = (
    r"(?:said|says|has|had|was|is|will|would|added|told|stated|announced|directed|ordered|expressed|urged"
    r"|also|further|warned"
    r"|visited|met|inaugurated|approved|ruled|rejected|dismissed)"
)
_PATTERN = re.compile(rf"(?P<open>^|[.!?]\s+|\bthat )(?P<office>{_OFFICE}|{_COURT})(?= {_VERB}\b)")


@check(
    category="linguistic/grammar",
    severity=Severity.MINOR,
    confidence=0.8,
    examples=EXAMPLES,
    in_quotes=InQuotes.SILENT,
)
def missing_article(passage: Passage, context: Context) -> Iterator[Finding]:
    if passage.heading or not passage.target.rstrip().endswith((".", "”", '"', "’")):
        return
    for found in _PATTERN.finditer(passage.target):
        office = found["office"]
        article = "the" if found["open"].startswith("that") else "The"
        name = office if re.fullmatch(_COURT, office) else office.lower()
        yield Finding(
            span=Span(found.start("office"), found.end("office")),
            message="The office takes “the” where no name follows",
            suggestions=(f"{article} {name}",),
        )
