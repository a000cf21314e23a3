"""“A” or “an”

The article does not go with the sound that follows: “an” stands before a vowel as it is
spoken (an hour, an MP), “a” before a consonant (a union, a one-day strike).

Example: “a agreement with an united opposition”. Write “an agreement with a united opposition”.

Leave it alone before an abbreviation that the house speaks as a word.
"""

import re
from collections.abc import Iterator

from transcheck.check.check import Context, Example, Finding, check
from transcheck.model import Passage, Severity, Span

EXAMPLES = (
    Example(target="They reached [a] agreement.", repaired="They reached an agreement."),
    Example(target="It was [an] united front.", repaired="It was a united front."),
    Example(target="It took [a] hour.", repaired="It took an hour."),
    Example(target="He is [a] MP.", repaired="He is an MP."),
    Example(target="It was [a] 11-hour flight.", repaired="It was an 11-hour flight."),
    Example(target="A one-off, a European, a UN envoy, an heir, an X-ray, a NATO summit, an 8 percent rise."),
    Example(target="It was a historic, an historic even, day for Group A in the north."),
)

_PAIR = re.compile(r"(?<![\w.'’-])(a|an|A|An) (?=([A-Za-z$£€]?[\w'’.-]+))")
# Written with a vowel and spoken with a consonant, and the other way round.
_CONSONANT = re.compile(
    r"(?:uni(?!n|m[ap]|d)|unanim|use|usu|uti|uto|ubi|uk|ur[ao]|uga|uru|uz|u-|eu|ewe|one|once|ouija|ui|uy)",
    re.IGNORECASE,
)
_VOWEL = re.compile(r"(?:hour|honest|honou?r|heir)", re.IGNORECASE)
_SURE_VOWEL = re.compile(r"(?:[aei]|o|un(?!i|a)|up|ul|um|ut[mt]|ur[gb]|ug|us-)", re.IGNORECASE)
_SURE_CONSONANT = re.compile(
    r"(?:[bcdfgjklmnpqrstvwyz]|uni(?!n|m|d)|use|usu|utili|unanim|euro|one|once)", re.IGNORECASE
)
_LETTERS_WITH_VOWEL = frozenset("AEFHILMNORSX")
_EIGHT = re.compile(r"(?:8|11|18)(?:\D|$)|8\d|(?:11|18)[,.]\d")


@check(category="linguistic/grammar", severity=Severity.MINOR, confidence=0.85, examples=EXAMPLES)
def article(passage: Passage, context: Context) -> Iterator[Finding]:
    text = passage.target
    for found in _PAIR.finditer(text):
        given, word = found[1], found[2]
        if given[0] == "A" and not _opens(text, found.start()):
            continue
        wanted = _wanted(word)
        if wanted and wanted != given.lower():
            yield Finding(
                span=Span(found.start(1), found.end(1)),
                message=f"“{wanted}” before “{word}”",
                suggestions=(wanted.capitalize() if given[0] == "A" else wanted,),
            )


def _opens(text: str, at: int) -> bool:
    """Whether a capital A is the article: it opens a sentence, and "Group A" does not."""
    before = text[:at].rstrip(" \"'“‘(")
    return not before or before[-1] in ".!?:"


def _wanted(word: str) -> str:
    """The article that a word takes, "" where writers differ."""
    if word[0].isdigit():
        return "an" if _EIGHT.match(word) else "a"
    if not word[0].isalpha():
        return ""
    if len(word) > 1 and word[:2].isupper():
        return _before_letters(word)
    if len(word) == 1 or not word[1].isalpha():
        return ""
    if _VOWEL.match(word):
        return "an"
    if _CONSONANT.match(word):
        return "a" if _SURE_CONSONANT.match(word) else ""
    if _SURE_VOWEL.match(word):
        return "an"
    return "a" if word.islower() and _SURE_CONSONANT.match(word) else ""


def _before_letters(word: str) -> str:
    """The article before an abbreviation whose letters are spoken one by one (MP, FBI)."""
    letters = re.match(r"[A-Z]+", word)
    assert letters is not None
    spoken = letters.group()
    if (
        len(spoken) > 3
        or spoken != word.rstrip("s.'’")
        or re.match(r"[^AEIOU][AEIOU]|[AEIOU][^AEIOU]?[AEIOU]", spoken)
    ):
        return ""
    return "an" if spoken[0] in _LETTERS_WITH_VOWEL else "a"
