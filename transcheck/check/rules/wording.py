"""Makes the suggestion that fits the text out of a row's better wording.

The slots take the captured words, the first verb the form that the matched verb has, the
first letter the size of the one it replaces.
"""

import re
from collections.abc import Sequence

from transcheck.check.rules.match import Match, Words
from transcheck.check.rules.pattern import SLOT, at_an_end, slots_of
from transcheck.check.rules.tokens import POSSESSIVES, Token
from transcheck.text.inflect import Form, base_of, form_of, in_form, is_verb

_BEFORE_NOUNS = POSSESSIVES.union(
    (
        "",
        "a",
        "an",
        "the",
        "this",
        "these",
        "that",
        "those",
        "such",
        "some",
        "any",
        "all",
        "no",
        "many",
        "few",
    ),
    ("of", "to", "for", "with", "from", "against", "into", "upon", "at", "in", "on", "by", "over", "between"),
    ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "several", "other", "more"),
)
_WORD = re.compile(r"[A-Za-z][A-Za-z'’\-]*")
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
    inflected = _inflected(natural, match, words.tokens)
    filled = SLOT.sub(lambda slot: _fill(slot, match, words.text), inflected)
    return _sized(filled, match.span.of(words.text))


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
    words = _WORD.finditer(natural)
    verb = next((word for word in words if is_verb(word[0]) or not word[0].endswith("ly")), None)
    if verb is None or not is_verb(verb[0]):
        return natural
    for literal, place in zip(match.reading.literals, match.words, strict=True):
        if is_verb(literal.written):
            found, before = tokens[place].lower, tokens[place - 1].lower if place else ""
            if not _changes(found, literal.written, verb[0], before=before):
                return natural
            form = _form_like(found, verb[0], before=before)
            return natural[: verb.start()] + form + natural[verb.end() :]
    return natural


def _changes(found: str, written: str, verb: str, *, before: str) -> bool:
    """Whether the text's form differs from the one that the row was written for.

    A better wording in its base form is for all of them.
    """
    as_written = found == written and form_of(found, after=before) is form_of(found)
    if form_of(found) is Form.THIRD and before in _BEFORE_NOUNS:
        return False  # "the forces of order": a plural, no verb
    if as_written and base_of(written) == base_of(verb):
        return False  # "welcoming step", better "welcome step": the row is about the form
    return not as_written or form_of(verb) is Form.BASE


def _form_like(found: str, verb: str, *, before: str) -> str:
    if base_of(found) == base_of(verb):
        return found
    form = form_of(found, after=before)
    if base_of(verb) == "be" and before.endswith("s") and not before.endswith(("ss", "'s")):
        return {Form.PAST: "were", Form.BASE: "are"}.get(form, in_form(verb, form))
    return in_form(verb, form)


def _sized(words: str, quote: str) -> str:
    if quote[:1].isupper() and words[:1].islower():
        return words[0].upper() + words[1:]
    return words
