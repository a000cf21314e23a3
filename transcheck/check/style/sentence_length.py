"""Very long sentence

The sentence has more words than a reader can hold. Urdu, Hindi, Arabic and Persian copy chains
clauses for a whole paragraph; English news stops at about 25 words and seldom passes 45.

Example: a sentence of 60 words with four “which”. Cut it where a new thought begins.

Leave it alone inside a quotation or a list of names. A house sets its own limit in its
profile (`words`).
"""

from collections.abc import Iterator

from transcheck.check.check import Context, Example, Finding, check
from transcheck.model import Passage, Severity, Span
from transcheck.text.quotes import quotations
from transcheck.text.words import count_words

_CLAUSE = (
    "which the two sides had agreed to extend until the end of the month in order to give talks a chance"
)

EXAMPLES = (
    Example(
        target=f"[The ceasefire, {_CLAUSE}, collapsed on Monday after the army said that its posts had "
        f"come under "
        f"fire from the other side of the border, {_CLAUSE}, and closed all crossings.]",
    ),
    Example(target=f"The ceasefire, {_CLAUSE}, collapsed on Monday."),
)

_WORDS = 55
"""Of the paper's own words; what it quotes does not count. Native news has one in 4,000 words."""


@check(category="style/awkward", severity=Severity.MINOR, confidence=0.6, examples=EXAMPLES)
def sentence_length(passage: Passage, context: Context) -> Iterator[Finding]:
    limit = context.option("style.sentence_length", "words", _WORDS)
    for sentence in passage.target_sentences:
        if len(sentence) < limit * 3:
            continue
        length = count_words(sentence.of(passage.target)) - _quoted_words(passage.target, sentence)
        if length > limit:
            yield Finding(span=sentence, message=f"{length} words in one sentence")


def _quoted_words(text: str, sentence: Span) -> int:
    inner = (q.inner for q in quotations(text) if not q.depth and q.inner.overlaps(sentence))
    shared = (text[max(s.start, sentence.start) : min(s.end, sentence.end)] for s in inner)
    return sum(map(count_words, shared))
