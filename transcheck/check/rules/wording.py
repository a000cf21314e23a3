"""Makes the suggestion that fits the text out of a row's better wording.

The slots take the captured words, verb and noun the form of those they replace, the first
letter its size.
"""

import re
from collections.abc import Sequence

from transcheck.check.rules.agreement import agreed
from transcheck.check.rules.match import Match, Words
from transcheck.check.rules.pattern import SLOT, at_an_end, slots_of

_QUOTES = " \n\"'“‘«(["
_OWNERS = {
    "him": "his", "her": "her", "them": "their", "us": "our", "me": "my", "you": "your", "it": "its",
    "he": "his", "she": "her", "they": "their", "we": "our", "i": "my",
}  # fmt: skip
_OBJECTS = {"his": "him", "their": "them", "our": "us", "my": "me", "your": "you", "its": "it", "her": "her"}


def suggestions(naturals: Sequence[str], match: Match, words: Words) -> tuple[str, ...]:
    """The row's better wordings as they would stand in the text, those that fit best first."""
    quote = match.span.of(words.text)
    fitting = [natural for natural in naturals if _fits(natural, naturals, match, words)]
    # A wording that would lose what a slot took in comes after those that keep it.
    fitting.sort(key=lambda natural: len(match.slots.keys() - slots_of(natural)))
    fitted = (_fitted(natural, match, words) for natural in fitting)
    return tuple(dict.fromkeys(wording for wording in fitted if wording.casefold() != quote.casefold()))


def _fits(natural: str, naturals: Sequence[str], match: Match, words: Words) -> bool:
    """Whether the match has what the wording's slots want, and its preposition.

    Of "succeed in" and "succeed" the first is for a match that ends in "in".
    """
    reading = match.reading
    if not all(name in match.slots or at_an_end(natural, name, reading) for name in slots_of(natural)):
        return False
    stem, _, last = natural.rpartition(" ")
    return not stem or stem not in naturals or last.isupper() or last == words.tokens[match.words[-1]].lower


def _fitted(natural: str, match: Match, words: Words) -> str:
    natural = _without_outer_slots(natural, match.reading.dropped)
    inflected = agreed(natural, match, words.tokens)
    filled = SLOT.sub(lambda slot: _fill(slot, match, words.text), inflected)
    return _sized(filled, match.span.of(words.text), words.text[: match.span.start])


def _without_outer_slots(natural: str, dropped: frozenset[str]) -> str:
    for name in dropped:
        natural = re.sub(rf"^{name}\s+|\s+{name}$", "", natural)
    return natural


def _fill(slot: re.Match[str], match: Match, text: str) -> str:
    name, wants_possessive = slot[1], bool(slot[2])
    taken = match.slots.get(name)
    if taken is None:
        return slot[0]  # an outer slot, which was left out
    words = taken.span.of(text)
    if wants_possessive == taken.possessive:
        return words
    return _as_possessive(words) if wants_possessive else _as_object(words)


def _as_possessive(words: str) -> str:
    return _OWNERS.get(words.lower()) or words + ("’" if words.endswith("s") else "’s")


def _as_object(words: str) -> str:
    return _OBJECTS.get(words.lower()) or re.sub(r"['’]s$", "", words)


def _sized(words: str, quote: str, before: str) -> str:
    """With a capital where the quote's is no name's: it opens a sentence, or all words have one."""
    capital = quote[:1].isupper() and (_opens(before) or quote.istitle())
    return words[:1].upper() + words[1:] if capital else words


def _opens(before: str) -> bool:
    """Whether a sentence begins after these words."""
    return not before.strip(_QUOTES) or before.rstrip(_QUOTES).endswith((".", "!", "?", ":", "…"))
