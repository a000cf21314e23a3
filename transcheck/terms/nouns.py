"""Whether an English word stands as a noun: a guess from its neighbours."""

from transcheck.model import Alignment
from transcheck.terms.stretches import Token

_BEFORE_NOUN = frozenset(
    "a an the this that these those his her its their our your my any some no such every each of in for "  # noqa: SIM905
    "with by between into from over against under on new".split()
)
_AFTER_NOUN = frozenset(("of", "'s", "’s"))
_NO_NOUN = ("ed", "ing", "ly")


def is_noun_there(token: Token, alignment: Alignment) -> bool:
    """A noun follows a determiner, a preposition or a name, or "of" follows it."""
    if token.text.lower().endswith(_NO_NOUN):
        return False
    text, span = alignment.passage(token.at.passage).target, token.at.span
    after = text[span.end : span.end + 20].split()[:1]
    if after and after[0] in _AFTER_NOUN:
        return True
    before = text[max(span.start - 60, 0) : span.start].split()[-2:]
    # "the inquiry board": one word may stand between the determiner and the noun.
    named = bool(before) and before[-1][:1].isupper() and len(before[-1]) > 2
    return named or any(word.lower() in _BEFORE_NOUN for word in before)
