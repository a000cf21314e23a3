"""Makes the suggestion that fits the text out of a row's better wording.

The slots take the captured words, the first verb the form that the matched verb has, the
first letter the size of the one it replaces.
"""

import re
from collections.abc import Sequence

from transcheck.check.rules.match import Match
from transcheck.check.rules.pattern import SLOT, at_an_end, slots_of
from transcheck.check.rules.tokens import Token
from transcheck.text.inflect import base_of, form_of, in_form, is_verb

_WORD = re.compile(r"[A-Za-z][A-Za-z'’]*")
_OWNERS = {
    "him": "his", "her": "her", "them": "their", "us": "our", "me": "my", "you": "your", "it": "its",
    "he": "his", "she": "her", "they": "their", "we": "our", "i": "my",
}  # fmt: skip
_OBJECTS = {"his": "him", "their": "them", "our": "us", "my": "me", "your": "you", "its": "it", "her": "her"}


def suggestions(
    naturals: Sequence[str], match: Match, *, text: str, tokens: Sequence[Token]
) -> tuple[str, ...]:
    """The row's better wordings as they would stand in the text, best first."""
    quote = match.span.of(text)
    fitted = (
        _fitted(natural, match, text=text, tokens=tokens) for natural in naturals if _fits(natural, match)
    )
    return tuple(dict.fromkeys(words for words in fitted if words.casefold() != quote.casefold()))


def _fits(natural: str, match: Match) -> bool:
    """Whether the match has what the wording's slots want."""
    reading = match.reading
    return all(name in match.slots or at_an_end(natural, name, reading) for name in slots_of(natural))


def _fitted(natural: str, match: Match, *, text: str, tokens: Sequence[Token]) -> str:
    natural = _without_outer_slots(natural, match.reading.dropped)
    inflected = _inflected(natural, match, tokens)
    filled = SLOT.sub(lambda slot: _fill(slot, match, text), inflected)
    return _sized(filled, match.span.of(text))


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


def _inflected(natural: str, match: Match, tokens: Sequence[Token]) -> str:
    """The wording with its first verb in the form of the first verb of the match."""
    verb = next((word for word in _WORD.finditer(natural) if not word[0].endswith("ly")), None)
    if verb is None or not is_verb(verb[0]):
        return natural
    for literal, place in zip(match.reading.literals, match.words, strict=True):
        if is_verb(literal.written):
            found, before = tokens[place].lower, tokens[place - 1].lower if place else ""
            if found == literal.written and form_of(found, after=before) is form_of(found):
                return natural  # as the row has it
            form = _form_like(found, verb[0], before=before)
            return natural[: verb.start()] + form + natural[verb.end() :]
    return natural


def _form_like(found: str, verb: str, *, before: str) -> str:
    if base_of(found) == base_of(verb):
        return found
    return in_form(verb, form_of(found, after=before))


def _sized(words: str, quote: str) -> str:
    if quote[:1].isupper() and words[:1].islower():
        return words[0].upper() + words[1:]
    return words
