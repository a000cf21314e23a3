"""Language of communiqués

“Hotbeds of tension”, “good-neighbourly relations”, “attaches great importance to”: diplomats whose English
is a translation say so ten times oftener than native speakers (speeches of the United Nations' General
Debate from 1992 on, counted against those of English-speaking states and native prose; the entries were
picked by hand). Native news has one in 150,000 words.

Why it matters: news that takes them over reads like a handout.

Example: “attaches great importance to peace”. Write “wants peace”, or quote it.

Leave it alone in quotations.
"""

import re
from collections.abc import Iterator

from transcheck.check.check import Context, Example, Finding, InQuotes, check
from transcheck.model import Passage, Severity, Span

EXAMPLES = (
    Example(
        target="The region [attaches great importance to] trade.",
        repaired="The region values trade.",
    ),
    Example(
        target="They spoke of [hotbeds of tension] and [the brotherly] countries.",
    ),
    Example(target="They talked about this connection and the frame of the picture."),
)

# Wording, plainer wording where one can be put in its place.
_ENTRIES = (
    (r"hotbeds? of tension", ""),
    (r"good[- ]neighbou?rly (?:relations|ties)", "good relations"),
    (r"the (?:brotherly|fraternal)(?= (?:people|peoples|country|countries|nation|relations|ties|state))", ""),
    (r"brotherly (?:country|countries|relations|ties|nation|people)", ""),
    (r"attaches (?:great|particular|special|much) importance to", "values"),
    (r"attach (?:great|particular|special|much) importance to", "value"),
    (r"attached (?:great|particular|special|much) importance to", "valued"),
    (r"in the framework of", "under"),
    (r"within the framework of", "under"),
    (r"(?:spare|spared|sparing) no efforts?", ""),
    (r"not(?:e|ed|es|ing) with (?:satisfaction|appreciation|concern|regret)", ""),
    (r"the holding of (?:the|a|an)", ""),
    (r"ways and means (?:to|of)", "ways to"),
    (r"on (?:his|her|its|their|my|our) own behalf", ""),
    (r"it goes without saying that", ""),
    (r"(?:sincere|deep|profound|heartfelt) (?:gratitude|appreciation|condolences and sympathy)", "thanks"),
    (r"(?:warmest|sincere|heartfelt|hearty) congratulations", "congratulations"),
    (r"wish(?:ed|es|ing)? (?:him|her|them) every success", ""),
    (r"well[- ]deserved tribute", "tribute"),
    (r"friendship and cooperation", ""),
    (r"dialogue and cooperation", ""),
    (r"peace and stability in the region", "peace in the region"),
    (r"unity and territorial integrity", ""),
    (r"(?:just|fair) and comprehensive", "fair"),
    (r"the consolidation of (?:peace|democracy|stability|relations)", ""),
    (r"efforts (?:made|exerted|deployed) by", "efforts by"),
    (r"progress achieved", "progress"),
    (r"results achieved", "results"),
    (r"(?:positive|encouraging|profound) (?:developments|changes)", ""),
    (r"(?:joint|concerted|tireless|untiring|sincere) efforts", "efforts"),
    (r"play(?:s|ed|ing)? (?:a|an|its|their) (?:decisive|effective|active|constructive) role", ""),
    (r"(?:would|should) also like to (?:stress|emphasi[sz]e|reiterate|reaffirm|express|take)", ""),
    (r"(?:would|should) like to (?:stress|emphasi[sz]e|reiterate|reaffirm|assure|recall)", ""),
    (r"take this opportunity to", ""),
    (r"express(?:ed|es|ing)? (?:its|his|her|their|our) (?:satisfaction|readiness|solidarity)", ""),
    (r"(?:reiterat|reaffirm)(?:e|es|ed|ing|s) (?:its|his|her|their) (?:commitment|support|readiness)", ""),
    (r"in this (?:respect|connection|regard)(?=,)", ""),
    (r"taking into (?:consideration|account) the", "given the"),
    (r"with the participation of", "with"),
    (r"under the (?:patronage|auspices|chairmanship|leadership) of (?:his|her|the)", ""),
    (r"no alternative (?:to|but)", ""),
    (r"the (?:tragic|painful|sad) (?:events|incident)", ""),
    (r"strengthen(?:ing)? (?:the )?(?:role|bonds|ties) of", ""),
    (r"the deterioration of (?:the )?(?:situation|relations|security)", ""),
    (r"(?:is|are) keen (?:to|on) (?:strengthen|promot|develop|consolidat)\w+", ""),
)  # fmt: skip
_PATTERN = re.compile(
    r"\b(?:" + "|".join(f"(?P<e{n}>{wording})" for n, (wording, _) in enumerate(_ENTRIES)) + r")(?!\w)"
)


@check(
    category="style/awkward",
    severity=Severity.MINOR,
    confidence=0.5,
    examples=EXAMPLES,
    in_quotes=InQuotes.SILENT,
)
def communique(passage: Passage, context: Context) -> Iterator[Finding]:
    for found in _PATTERN.finditer(passage.target):
        better = _ENTRIES[int((found.lastgroup or "e0")[1:])][1]
        yield Finding(
            span=Span(*found.span()),
            message="Reads like a communiqué",
            suggestions=(better,) if better else (),
        )
