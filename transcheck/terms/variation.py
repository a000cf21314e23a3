"""Drift, or legitimate variation: whether readers take two wordings for different things.

Legitimate are inflection and derivation ("negotiate", "negotiations"), a function word,
wordings that stand together in one sentence, and renderings that the lexicon does not
know for the source word: there the word link, not the translator, may be at fault.
"""

from collections.abc import Sequence

from transcheck.model import Alignment, TermKind
from transcheck.tables.kin import kin
from transcheck.terms.names import is_respelling
from transcheck.terms.tracing import Pairing
from transcheck.text.function_words import is_function_word, is_generic
from transcheck.text.inflect import lemmas
from transcheck.text.stem import stem

_SOLID = 0.04
"""Least probability in the lexicon at which a rendering counts as one of the word's own."""
_SHARED = 4
"""Letters at the start that make two English words one family."""
_COMPOUND_TAILS = ("yard", "land", "hood", "ship", "stone", "site", "house", "work", "man", "men")
_BEFORE_NOUN = frozenset(
    "a an the this that these those his her its their our your my any some no such every each of in for "  # noqa: SIM905
    "with by between into from over against under on new".split()
)
_AFTER_NOUN = frozenset(("of", "'s", "’s"))


def rivals(
    groups: Sequence[Sequence[Pairing]], kind: TermKind, alignment: Alignment
) -> tuple[Sequence[Pairing], ...]:
    """The renderings of one term that are taken for something else than the preferred one.

    `groups` hold the occurrences of each rendering, the preferred one first.
    """
    standing = [group for group in groups if _stands(group, kind, alignment)]
    return tuple(
        other
        for other in standing[1:]
        if _are_rivals(standing[0], other, kind) and not _together(standing[0], other)
    )


def _are_rivals(first: Sequence[Pairing], second: Sequence[Pairing], kind: TermKind) -> bool:
    """Two spellings of one name, or two unrelated words of which neither is a name."""
    one, other = _bare(first[0].target.text), _bare(second[0].target.text)
    if kind is TermKind.NAME:
        return is_respelling(one, other)
    return not _same_family(one, other) and _capital(first) == _capital(second)


def _capital(group: Sequence[Pairing]) -> bool:
    """Whether a rendering is written as a name ("Labour"), so that it is no rival of a plain word."""
    return all(p.target.text[0].isupper() for p in group)


def _stands(group: Sequence[Pairing], kind: TermKind, alignment: Alignment) -> bool:
    """Whether a rendering is surely one, and a noun that means something of its own."""
    if any(is_function_word(p.target.text) or is_generic(p.target.text) for p in group):
        return False
    if kind is TermKind.NAME:
        return any(p.sounds for p in group)
    solid = max(p.lexical for p in group) >= _SOLID or len(group) > 1
    return solid and any(_is_noun_there(p, alignment) for p in group)


def _is_noun_there(pairing: Pairing, alignment: Alignment) -> bool:
    """A guess from the word and its neighbours: a noun follows a determiner, preposition or name."""
    word = pairing.target.text.lower()
    if not kin(word) or word.endswith(("ed", "ing", "ly")):
        return False
    text, span = alignment.passage(pairing.target.at.passage).target, pairing.target.at.span
    before = text[: span.start].split()[-2:]
    after = text[span.end :].split()[:1]
    if after and after[0] in _AFTER_NOUN:
        return True
    # "the inquiry board": one word may stand between the determiner and the noun.
    named = bool(before) and before[-1][:1].isupper() and len(before[-1]) > 2
    return named or any(word.lower() in _BEFORE_NOUN for word in before)


def _same_family(one: str, other: str) -> bool:
    """Inflections and derivations of one word; a compound such as "graveyard" is a word of its own."""
    one, other = sorted((one, other), key=len)
    if lemmas(one) & lemmas(other) or stem(one) == stem(other):
        return True
    if other.endswith(_COMPOUND_TAILS) and other.startswith(stem(one)) and len(stem(one)) < len(other) - 3:
        return False
    shared = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        shared += 1
    return shared >= min(_SHARED, len(stem(one)))


def _bare(word: str) -> str:
    return word.lower().replace("’", "'").removesuffix("'s")


def _together(first: Sequence[Pairing], second: Sequence[Pairing]) -> bool:
    """Whether both wordings render the term in every passage that has the second one."""
    places = {p.source.at.passage for p in first}
    return all(p.source.at.passage in places for p in second) and len(second) > 1
