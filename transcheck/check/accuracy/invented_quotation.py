"""Quotation that the source does not have

The translation puts words in quotation marks where the source has none. What the source
reports, and may have shortened, now stands as somebody's very words. An invented quotation
is the error that papers apologise for.

Example: وزیر نے کہا کہ مذاکرات ناکام رہے became: “The talks have failed miserably,” the minister said.
Write: The minister said the talks had failed.

Leave it alone where the source marks speech in another way, or the words are a title.
"""

import re
from collections.abc import Iterator

from transcheck.check.accuracy._figures import at_source
from transcheck.check.accuracy.quotation import is_speech
from transcheck.check.check import Context, Example, Finding, Need, check
from transcheck.model import Passage, Severity, Span
from transcheck.text.quotes import Quotation, quotations

EXAMPLES = (
    Example(
        source="وزیر نے کہا کہ مذاکرات ناکام ہو گئے ہیں۔",
        target="[“The talks have failed miserably and completely,”] the minister said.",
    ),
    Example(
        source="وزیر نے کہا: ہم ہار نہیں مانیں گے، ہم لڑیں گے۔",
        target="“We will not give up, we will fight,” the minister said.",
        note="the colon introduces speech",
    ),
    Example(
        source="اس نے گزشتہ سال ایک نئی فلم میں کام کیا۔",
        target="Last year she acted in “The Long Road to the Sea.”",
        note="a title",
    ),
)

# What a source may mark speech with besides quotation marks: a colon, a dash.
_SPEECH = re.compile(r"[:：꞉]|(?:^|\s)[—–-]\s|[\"“”«»„「」『』]|(?<!\w)['‘’]|['’](?!\w)")


@check(
    category="accuracy/quotation",
    severity=Severity.MAJOR,
    confidence=0.75,
    needs=Need.SOURCE | Need.ARTICLE,
    examples=EXAMPLES,
)
def invented_quotation(context: Context) -> Iterator[Finding]:
    marked: list[tuple[Passage, Quotation]] = []
    unmarked: list[tuple[Passage, Quotation]] = []
    for passage in context.alignment.passages:
        speech = [q for q in quotations(passage.target) if not q.depth and is_speech(q, passage.target)]
        if not speech or not passage.source.strip():
            continue
        shown = bool(_SPEECH.search(passage.source)) or _runs_on(passage, context)
        (marked if shown else unmarked).extend((passage, q) for q in speech if q.closed)
    if _is_habit(len(unmarked), len(marked)):
        return
    for passage, quoted in unmarked:
        yield Finding(
            span=quoted.span,
            message="The source has no quotation here",
            evidence=at_source(passage, Span(0, len(passage.source))),
            passage=passage.id,
        )


def _is_habit(unmarked: int, marked: int) -> bool:
    """Whether the source mostly goes without marks where the translation sets them.

    Urdu and Hindi copy often has direct speech after کہ and कि unmarked: that is its habit,
    or the marks were lost with the page, and no single quotation was invented.
    """
    return unmarked >= 3 and unmarked >= marked


def _runs_on(passage: Passage, context: Context) -> bool:
    """Whether a quotation of the source was opened in an earlier passage and is not closed yet."""
    number = context.alignment.number(passage.id)
    earlier = context.alignment.passages[max(number - 2, 0) : number]
    return any(q for p in earlier for q in quotations(p.source) if not q.closed)
