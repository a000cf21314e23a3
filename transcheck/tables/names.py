"""Whether a name in one script may be a name in another."""

from functools import lru_cache

from transcheck.tables.lexicon import load
from transcheck.text.romanise import skeletons
from transcheck.text.stem import stem


def similarity(source_name: str, english_name: str, *, language: str = "und") -> float:
    """How well two names fit each other as one, 0 to 1; above .7 they usually are.

    Names of several words are compared word by word, each with its best partner.
    """
    source, english = source_name.split(), english_name.split()
    if not source or not english:
        return 0.0
    best = [max(_word_similarity(s, e, language) for s in source) for e in english]
    back = [max(_word_similarity(s, e, language) for e in english) for s in source]
    return (sum(best) + sum(back)) / (len(best) + len(back))


@lru_cache(maxsize=65536)
def _word_similarity(source: str, english: str, language: str) -> float:
    lexicon = load(language)
    if lexicon and any(stem(word) == stem(english) for word, _ in lexicon.translations(source)):
        return 1.0
    return max(
        (_agreement(a, b) for a in skeletons(source) for b in skeletons(english)),
        default=0.0,
    )


def _agreement(a: str, b: str) -> float:
    """One less the share of consonants that have to be changed."""
    longest = max(len(a), len(b))
    return 1 - _distance(a, b) / longest if longest else 0.0


def _distance(a: str, b: str) -> int:
    """Edits that turn one skeleton into the other (Levenshtein)."""
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, start=1):
        before, row[0] = row[0], i
        for j, y in enumerate(b, start=1):
            before, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, before + (x != y))
    return row[-1]
