"""Brings a row's better wording into the form of the words it replaces.

A wording that is a verb phrase takes the form of the verb that was matched (remained
successful → succeeded), one that is a noun phrase the number (poisonous statement →
inflammatory remark). Nothing here parses; what is not plain stays as the row has it.
"""

import re
from collections.abc import Sequence

from transcheck.check.rules.match import Match
from transcheck.check.rules.pattern import slots_of
from transcheck.check.rules.tokens import POSSESSIVES, Token
from transcheck.text.inflect import Form, base_of, form_of, in_form, is_verb, plural, singular

_WORD = re.compile(r"[A-Za-z][A-Za-z'’\-]*")
_DETERMINERS = POSSESSIVES.union(
    (
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
        "more",
    ),
    ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "several", "other"),
)
_PREPOSITIONS = frozenset(
    ("of", "to", "for", "with", "from", "against", "into", "upon", "at", "in", "on")
).union(
    ("by", "over", "between", "about", "as", "per", "under", "before", "after", "among", "like", "than"),
    ("out", "up", "down", "off", "back", "away"),
)
_AUXILIARIES = frozenset(("will", "would", "can", "could", "may", "might", "must", "shall", "should")).union(
    ("to", "not", "it", "there", "that", "i", "you", "he", "she", "we", "they", "who", "which")
)
_NOUN_PHRASE = 3
"""How many words a noun phrase has at most that we trust ourselves to see as one."""


def agreed(natural: str, match: Match, tokens: Sequence[Token]) -> str:
    """The wording in the form that the match has. Its slots are not filled yet."""
    if _replaces_noun(natural, match):
        return _in_number(natural, match, tokens)
    return _in_verb_form(natural, match, tokens)


def _replaces_noun(natural: str, match: Match) -> bool:
    """Whether the pattern is a noun with what stands before it, as far as its words tell."""
    written = [literal.written for literal in match.reading.literals]
    if match.slots or len(written) > _NOUN_PHRASE:
        return False
    if any(word in _DETERMINERS or word in _PREPOSITIONS or word in _AUXILIARIES for word in written):
        return False
    first, better = written[0], natural.partition(" ")[0]
    if not is_verb(first):
        return not _is_adverb(first)
    # "speaking proof" is a noun phrase; so is "shining politics", but "scoring points" says it is none.
    return form_of(first) in (Form.ING, Form.PARTICIPLE) and form_of(first) is not form_of(better)


def _in_number(natural: str, match: Match, tokens: Sequence[Token]) -> str:
    found, written = tokens[match.words[-1]].lower, match.reading.literals[-1].written
    *rest, last = natural.split(" ")
    plain = last.isalpha() and not slots_of(natural) and _PREPOSITIONS.isdisjoint(rest)
    if found == written or not plain:
        return natural
    if found == plural(written):
        return " ".join((*rest, plural(last)))
    return " ".join((*rest, singular(last))) if found == singular(written) else natural


def _in_verb_form(natural: str, match: Match, tokens: Sequence[Token]) -> str:
    verb = _first_verb(natural)
    place = _verb_matched(match, tokens)
    if verb is None or place is None:
        return natural
    written, at = match.reading.literals[place].written, match.words[place]
    found, before = tokens[at].lower, _word_before(tokens, at)
    if not _changes(found, written, verb[0], before=before):
        return natural
    return natural[: verb.start()] + _form_like(found, verb[0], before=before) + natural[verb.end() :]


def _first_verb(natural: str) -> re.Match[str] | None:
    """The verb that the wording begins with, an adverb before it let alone."""
    words = _WORD.finditer(natural)
    first = next((word for word in words if not _is_adverb(word[0])), None)
    return first if first and is_verb(first[0]) else None


def _verb_matched(match: Match, tokens: Sequence[Token]) -> int | None:
    """Which literal is the verb that the pattern begins with, auxiliaries and subject pronouns let alone."""
    for n, literal in enumerate(match.reading.literals):
        if literal.written not in _AUXILIARIES and not _is_adverb(literal.written):
            return n if _is_verb_here(literal.written, tokens[match.words[n]].lower) else None
    return None


def _is_verb_here(written: str, found: str) -> bool:
    """A known verb, or a word that stands in the text in a form which only verbs have."""
    inflected = found != written and form_of(found) in (Form.PAST, Form.PARTICIPLE, Form.ING)
    return inflected or is_verb(written)


def _word_before(tokens: Sequence[Token], at: int) -> str:
    """The word before, adverbs let alone: in "has badly broken" it is "has"."""
    before = next((token for token in reversed(tokens[:at]) if not _is_adverb(token.lower)), None)
    return before.lower if before else ""


def _is_adverb(word: str) -> bool:
    return word.endswith("ly") and not is_verb(word)


def _changes(found: str, written: str, verb: str, *, before: str) -> bool:
    """Whether the text's form differs from the one that the row was written for.

    A better wording in its base form is for all of them.
    """
    if form_of(found) is Form.THIRD and (not before or before in _DETERMINERS or before in _PREPOSITIONS):
        return False  # "the forces of order": a plural, no verb
    as_written = found == written and form_of(found, after=before) is form_of(found)
    if as_written and base_of(written) == base_of(verb):
        return False  # the row is about the form itself
    return not as_written or form_of(verb) is Form.BASE


def _form_like(found: str, verb: str, *, before: str) -> str:
    if base_of(found) == base_of(verb):
        return found
    form = form_of(found, after=before)
    if base_of(verb) == "be" and before.endswith("s") and not before.endswith(("ss", "'s")):
        return {Form.PAST: "were", Form.BASE: "are"}.get(form, in_form(verb, form))
    return in_form(verb, form)
