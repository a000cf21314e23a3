"""Passage far shorter or longer than its source

Measured by what the rest of this article spends on a word of source, the passage lacks, or
has too much of, a clause or more. Sentences may pair off neatly and still have lost half of
what they said.

Example: a source sentence of 40 words beside “He rejected the charge.” Look for what is missing.

Leave it alone where the passage was condensed, or a title or name was explained, on purpose.
"""

from collections.abc import Iterator

from transcheck.check.accuracy._figures import at_source
from transcheck.check.accuracy._sentences import measure
from transcheck.check.check import Context, Example, Finding, Need, check
from transcheck.model import Passage, Severity, Span
from transcheck.text.words import count_words

_SAME = "\n".join(["وزیر نے منگل کو اسلام آباد میں صحافیوں کو بتایا کہ مذاکرات دوبارہ شروع ہوں گے۔"] * 5)
_TRANSLATED = "\n".join(["The minister told reporters in Islamabad on Tuesday that talks would resume."] * 5)

EXAMPLES = (
    Example(
        source=f"{_SAME}\nوزیر نے کہا کہ حکومت نے اپوزیشن کی تمام شرائط پر غور کیا ہے "
        "لیکن وہ پارلیمان کی مدت کم کرنے، "
        "قبل از وقت انتخابات کرانے یا وزیر اعظم کے استعفے پر بات نہیں کرے گی جب تک دھرنا ختم نہیں کیا جاتا۔",
        target=f"{_TRANSLATED}\nThe minister said the government would not talk[].",
    ),
    Example(
        source=f"{_SAME}\nوزیر نے کہا کہ حکومت نے اپوزیشن کی تمام شرائط پر غور کیا ہے۔",
        target=f"{_TRANSLATED}\nThe minister said the government had weighed all the opposition's terms.",
    ),
)


@check(
    category="accuracy/omission",
    severity=Severity.MINOR,
    confidence=0.55,
    needs=Need.SOURCE | Need.ARTICLE,
    examples=EXAMPLES,
)
def length(context: Context) -> Iterator[Finding]:
    ratio = measure(context.alignment)
    if not ratio.known:
        return
    for passage in context.alignment.passages:
        if not passage.target.strip() or _holds_a_whole_gap(passage):
            continue
        expected, words = ratio.expected(passage.source), count_words(passage.target)
        if expected >= 14 and words <= expected * 0.5:
            yield _finding(
                passage, f"{words} words, where this article leads one to expect about {expected:.0f}"
            )
        elif count_words(passage.source) >= 8 and words >= expected * 2 and words - expected >= 14:
            yield _finding(
                passage,
                f"{words} words, where this article leads one to expect about {expected:.0f}",
                category="accuracy/addition",
            )


def _holds_a_whole_gap(passage: Passage) -> bool:
    """Whether a sentence stands alone in its link, which is another check's finding."""
    return any(not link.source or not link.target for link in passage.links)


def _finding(passage: Passage, message: str, *, category: str | None = None) -> Finding:
    end = len(passage.target.rstrip(" .!?。\n”\"’'"))
    return Finding(
        span=Span(end, end),
        message=message,
        evidence=at_source(passage, Span(0, len(passage.source))),
        passage=passage.id,
        category=category,
    )
