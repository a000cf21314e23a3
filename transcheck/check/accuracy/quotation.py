"""Quotation lost its marks

The source quotes these words and the translation only reports them. Readers no longer see
that they are somebody's own, and a loaded word becomes the paper's.

Example: ’ہم نے آپ کی غداری برداشت کی‘ became: Asif said they had tolerated the betrayal. Write:
“We have tolerated your betrayal,” Asif said.

Leave it alone where the desk reports a long quotation in its own words on purpose.
"""

import re
from collections.abc import Iterator

from transcheck.check.accuracy._figures import at_source
from transcheck.check.accuracy._sentences import facing
from transcheck.check.check import Context, Example, Finding, Need, check
from transcheck.model import Passage, Severity
from transcheck.text.quotes import Quotation, quotations
from transcheck.text.words import count_words, words

EXAMPLES = (
    Example(
        source="انہوں نے کہا کہ ”ہم اپنے شہداء کا خون ہرگز رائیگاں نہیں جانے دیں گے۔“",
        target="[He said that they will never let the blood of their martyrs go in vain.]",
    ),
    Example(
        source="انہوں نے کہا کہ ”ہم اپنے شہداء کا خون ہرگز رائیگاں نہیں جانے دیں گے۔“",
        target="“We will never let the blood of our martyrs go in vain,” he said.",
    ),
    Example(
        source="یہ ”نیا پاکستان“ ہے۔",
        target="This is the new Pakistan.",
        note="a word or two in marks is a manner of speaking",
    ),
)

_LONG_ENOUGH, _LONG_ENOUGH_UNSPACED = 5, 9
"""Words that make a quotation of speech, and not of a title, a name or a single word."""


@check(
    category="accuracy/quotation",
    severity=Severity.MINOR,
    confidence=0.65,
    needs=Need.LINKS,
    examples=EXAMPLES,
)
def quotation(passage: Passage, context: Context) -> Iterator[Finding]:
    if not passage.target.strip() or _MARKED.search(passage.target):
        return
    for quoted in quotations(passage.source):
        if quoted.depth or not is_speech(quoted, passage.source):
            continue
        for sentence in facing(passage, quoted.inner)[:1]:
            yield Finding(
                span=sentence,
                message="The source has these words in quotation marks",
                evidence=at_source(passage, quoted.span),
            )
        return


_MARKED = re.compile(r"[“”\"«»„‘]|(?:^|\s)'")


def is_speech(quoted: Quotation, text: str) -> bool:
    """Whether the words in quotation marks are somebody's sentence and no name or title."""
    inner = quoted.inner.of(text)
    found = words(inner)
    unspaced = any(w.text > "\u2e80" for w in found)
    enough = _LONG_ENOUGH_UNSPACED if unspaced else _LONG_ENOUGH
    return count_words(inner) >= enough and sum(w.text[:1].isupper() for w in found) < len(found) * 0.5
