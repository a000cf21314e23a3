"""Whether an English word is a noun: a guess from its neighbours, here and in native English at large."""

from functools import lru_cache

from transcheck.model import Alignment
from transcheck.tables.ngrams import table
from transcheck.terms.stretches import Token

_BEFORE_NOUN = frozenset(
    "a an the this that these those his her its their our your my any some no such every each of in for "  # noqa: SIM905
    "with by between into from over against under on new two three four five six seven eight nine ten "
    "many several few more most other both first second last next".split()
)
_AFTER_NOUN = frozenset(("of", "'s", "’s"))
_BEFORE_VERB = frozenset(
    "to will would can could may might must shall should did does do not i we you they he she it who".split()  # noqa: SIM905
)
_AFTER_VERB = frozenset("the a an his her their its my our your him them me us".split())  # noqa: SIM905
_NO_NOUN = ("ed", "ing", "ly")
_MOST = 4.0  # bits


def is_noun_there(token: Token, alignment: Alignment) -> bool:
    """A noun follows a determiner, a number, a preposition or a name, or "of" follows it."""
    if token.text.lower().endswith(_NO_NOUN):
        return False
    text, span = alignment.passage(token.at.passage).target, token.at.span
    after = text[span.end : span.end + 20].lower().split()[:1]
    before = text[max(span.start - 60, 0) : span.start].split()[-2:]
    if after and after[0] in _AFTER_NOUN:
        return True
    if before and (before[-1].lower() in _BEFORE_VERB or (after and after[0] in _AFTER_VERB)):
        return False
    # "the inquiry board": one word may stand between the determiner and the noun.
    named = bool(before) and before[-1][:1].isupper() and len(before[-1]) > 2
    return named or any(word.lower() in _BEFORE_NOUN or word[0].isdigit() for word in before)


@lru_cache(maxsize=8192)
def nounhood(word: str) -> float:
    """How gladly native English goes on with "of" or "was" after a word, in bits: nouns above 0."""
    return _clipped(max(_lift(word, "of", at=1), _lift(word, "was", at=1)))


def _lift(one: str, other: str, *, at: int) -> float:
    return table().lifts_of([one, other], initial=False)[at] or 0.0


def _clipped(value: float) -> float:
    return max(-_MOST, min(_MOST, value))
