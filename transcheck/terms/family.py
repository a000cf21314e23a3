"""English words that are one word in different forms, and compounds, which are words of their own."""

from transcheck.text.inflect import lemmas
from transcheck.text.stem import stem

_SHARED = 4
"""Letters at the start that make two English words one family."""
_COMPOUND_TAILS = ("yard", "land", "hood", "ship", "stone", "site", "house", "work", "man", "men")
_SHORTEST_TAIL = 3


def same_family(one: str, other: str) -> bool:
    """Inflections and derivations of one word; a compound such as "graveyard" is a word of its own."""
    one, other = sorted((one, other), key=len)
    if lemmas(one) & lemmas(other) or stem(one) == stem(other):
        return True
    if is_compound_of(one, other):
        return False
    shared = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        shared += 1
    return shared >= min(_SHARED, len(stem(one)))


def is_compound_of(word: str, longer: str) -> bool:
    """Whether one word is the other with a second noun behind it: grave, graveyard."""
    head = stem(word)
    return (
        longer.startswith(head)
        and longer.endswith(_COMPOUND_TAILS)
        and len(longer) - len(head) >= _SHORTEST_TAIL
        and len(head) >= _SHORTEST_TAIL
    )
