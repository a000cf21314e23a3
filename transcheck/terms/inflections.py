"""Source words that are forms of one word, as far as the article itself shows."""

from collections.abc import Collection, Mapping

from transcheck.tables.inflection import base_forms
from transcheck.text.scripts import base_language

_WITH_RULES = frozenset(("ar", "fa", "ur", "hi", "ps"))
_WITHOUT_INFLECTION = frozenset(("zh", "ja", "ko", "th"))
_SHORTEST, _LONGEST_ENDING, _OWN_ENDING = 4, 3, 2


def bases(keys: Collection[str], language: str) -> Mapping[str, str]:
    """Each word with the one it is counted under: a form it may come from that the article has too.

    Where no rules of inflection are known, words that differ by an ending of a few letters are one.
    """
    base = base_language(language)
    if base in _WITHOUT_INFLECTION:
        return {key: key for key in keys}
    if base in _WITH_RULES:
        return {key: next((form for form in base_forms(key, base) if form in keys), key) for key in keys}
    return _by_beginning(keys)


def _by_beginning(keys: Collection[str]) -> dict[str, str]:
    heads: dict[str, str] = {}
    found: dict[str, str] = {}
    for key in sorted(keys, key=lambda k: (len(k), k)):
        stems = [key[:n] for n in range(len(key), max(_SHORTEST, len(key) - _LONGEST_ENDING) - 1, -1)]
        near = (heads[s] for s in stems if s in heads)
        head = next((h for h in near if len(key) - len(h) <= _LONGEST_ENDING), None)
        found[key] = head or key
        if head is None:
            for n in range(max(_SHORTEST, len(key) - _OWN_ENDING), len(key) + 1):
                heads.setdefault(key[:n], key)
    return found
