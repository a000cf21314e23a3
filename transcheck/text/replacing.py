"""Puts a suggestion in the place of the words it is for."""

import re

from transcheck.model import Span
from transcheck.text.inflect import plural, singular

_SENTENCE_END = re.compile(r"[.!?…؟۔][\"'”’»)\]]*\s*$")
_ARTICLE = re.compile(r"(?<![\w'’.-])(an?|(?:(?<=^)|(?<=[.!?“\"‘(]\s)|(?<=[“\"‘(]))An?) $")
_VOWEL = re.compile(r"[aeiou8]", re.IGNORECASE)
_SILENT_H = re.compile(r"(?:hour|honest|hono|heir)", re.IGNORECASE)
_CONSONANT_U = re.compile(
    r"(?:uni(?!n|mp|mag|d)|unanim|u[bcfhjkqrst][aeiou]|eu|ewe|one\b|once)", re.IGNORECASE
)
_OPENING = "\"'“‘«(["


def apply(text: str, span: Span, suggestion: str) -> str:
    """The text with the suggestion in the place of the span.

    An empty suggestion cuts the words; what they leave behind is tidied: a doubled space,
    a comma with nothing before it, the small letter that now opens the sentence. An "a" or
    "an" before the words is made to fit what follows it now.
    """
    return replaced(text, span, suggestion)[0]


def replaced(text: str, span: Span, suggestion: str) -> tuple[str, Span]:
    """The text after the replacement, and where in it the new wording stands."""
    before, after = text[: span.start], text[span.end :]
    if not suggestion and len(span):
        before, after = _closed_up(before, after)
    before = _with_fitting_article(before, was=text[span.start :], now=suggestion + after)
    start = len(before)
    return before + suggestion + after, Span(start, start + len(suggestion))


def in_place_of(quote: str, preferred: str) -> str:
    """An English term with the capital and the plural of the words it takes the place of.

    >>> in_place_of("Boards", "commission")
    'Commissions'
    """
    head, _, last = preferred.rpartition(" ")
    was = quote.rpartition(" ")[2].lower()
    many = singular(was) != was
    worded = f"{head} {plural(last)}".lstrip() if many and last.islower() else preferred
    return worded[:1].upper() + worded[1:] if quote[:1].isupper() else worded


def _closed_up(before: str, after: str) -> tuple[str, str]:
    opens = not before.strip(_OPENING + " ") or bool(_SENTENCE_END.search(before.rstrip(_OPENING)))
    if opens:
        return before, _capitalised(after.lstrip(" ,;:"))
    if before.endswith(", ") and after.startswith(","):
        # What stood between two commas goes with both: "The plan, needless to say, failed."
        return before[:-2] + " ", after[1:].lstrip(" ")
    if before.endswith(" ") and (not after or after[0] in ",.;:!?)]”’»"):
        return before.rstrip(" ,") if after[:1] in (".", "!", "?", "") else before.rstrip(" "), after
    return before, after.lstrip(" ") if before.endswith((" ", "(", "“", '"', "‘")) else after


def _with_fitting_article(before: str, *, was: str, now: str) -> str:
    """What stands before, its last "a" or "an" changed where it fitted the old words and not the new."""
    article = _ARTICLE.search(before)
    if not article or not now[:1].isalnum() or _takes_an(was) == _takes_an(now):
        return before
    if _takes_an(was) is not (article[1].lower() == "an"):
        return before  # it was no article, or wrong before: "grade A students"
    return before[: article.start(1)] + article[1][0] + ("n " if _takes_an(now) else " ")


def _takes_an(words: str) -> bool:
    """Whether English says "an" before these words, as far as spelling tells."""
    return bool(_SILENT_H.match(words) or (_VOWEL.match(words) and not _CONSONANT_U.match(words)))


def _capitalised(text: str) -> str:
    for i, character in enumerate(text):
        if character.isalpha():
            return text[:i] + character.upper() + text[i + 1 :]
        if character not in _OPENING:
            break
    return text
