"""Whether a name in one script may be a name in another.

For scripts that pairs of names were learnt from (Arabic with its Persian, Urdu and Pashto
letters, Cyrillic, Devanagari, Hebrew, Chinese) the likelihood of the spelling decides; for
all others the consonants that both keep.
"""

import math
import unicodedata
import zlib
from collections.abc import Mapping
from functools import cache, lru_cache

from transcheck.paths import resources
from transcheck.tables.lexicon import load
from transcheck.text.fold import fold_text
from transcheck.text.romanise import skeletons
from transcheck.text.scripts import main_script
from transcheck.text.stem import stem

LONGEST_PIECE = {"Arabic": 3, "Cyrillic": 3, "Devanagari": 3, "Hebrew": 3, "Han": 6}
"""How many Latin letters one character of a script gives at most."""

_NEVER_SEEN = math.log(0.0005)
_PLAIN_LETTERS = str.maketrans(
    {"ı": "i", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "æ": "ae", "œ": "oe", "ß": "ss", "þ": "th"}
)  # fmt: skip
# How often a letter stands in Latin names at all (natural logarithms).
_LETTERS = {
    letter: math.log(share / 1000)
    for letter, share in {
        "a": 145, "e": 100, "i": 85, "n": 80, "o": 75, "r": 70, "l": 55, "s": 50, "t": 42, "h": 40, "m": 37,
        "d": 33, "k": 30, "u": 30, "b": 24, "g": 22, "v": 20, "c": 18, "y": 15, "z": 14, "j": 13, "p": 12,
        "f": 11, "w": 11, "x": 3, "q": 2,
    }.items()
}  # fmt: skip
_RARE_LETTER = math.log(0.002)
# Set on names held out from the learning, so that true pairs lie above one half and others below.
_SLOPE = 2.5
_OFFSET = 0.0
_GZIP = 16 + zlib.MAX_WBITS

Pieces = Mapping[str, Mapping[str, float]]


def similarity(source_name: str, english_name: str, *, language: str = "und") -> float:
    """How well two names fit each other as one, 0 to 1; above .5 they usually are.

    Names of several words are compared word by word, each with its best partner, and as
    wholes ("عبد اللہ", "Abdullah"). Words that the language's lexicon pairs fit fully.
    """
    source, english = source_name.split(), english_name.split()
    if not source or not english:
        return 0.0
    best = [max(_word_similarity(s, e, language) for s in source) for e in english]
    back = [max(_word_similarity(s, e, language) for e in english) for s in source]
    by_word = (sum(best) + sum(back)) / (len(best) + len(back))
    return max(by_word, _spelling("".join(source), "".join(english)) if len(source) != len(english) else 0.0)


@lru_cache(maxsize=65536)
def _word_similarity(source: str, english: str, language: str) -> float:
    lexicon = load(language)
    if lexicon and any(stem(word) == stem(english) for word, _ in lexicon.translations(source)):
        return 1.0
    return _spelling(source, english)


def _spelling(source: str, english: str) -> float:
    letters, latin = script_letters(source), latin_letters(english)
    pieces = _table().get(main_script(letters))
    if not letters or not latin:
        return 0.0
    return _consonants(letters, latin) if pieces is None else _likely(letters, latin, pieces)


def _likely(letters: str, latin: str, pieces: Pieces) -> float:
    """How much likelier the Latin spelling is by these letters than by any, per letter, as 0 to 1."""
    gain = _log_likelihood(letters, latin, pieces) - sum(map(_any_letter, latin))
    return 1 / (1 + math.exp(-(_SLOPE * gain / len(latin) + _OFFSET)))


def _log_likelihood(letters: str, latin: str, pieces: Pieces) -> float:
    """The best way to cut the spelling into one piece for each letter."""
    longest = max(LONGEST_PIECE.values())
    best = [0.0] + [-math.inf] * len(latin)
    for letter in letters:
        emits = pieces.get(letter, {})
        then = [-math.inf] * (len(latin) + 1)
        for j, so_far in enumerate(best):
            if so_far == -math.inf:
                continue
            for k in range(min(longest, len(latin) - j) + 1):
                found = emits.get(latin[j : j + k])
                # A piece never seen may still be meant: a slip, or another tongue's spelling.
                total = so_far + (found if found is not None else _NEVER_SEEN * max(1, k))
                then[j + k] = max(then[j + k], total)
        best = then
    return best[-1]


def _any_letter(letter: str) -> float:
    return _LETTERS.get(letter, _RARE_LETTER)


def _consonants(letters: str, latin: str) -> float:
    """One less the share of consonants that would have to be changed."""
    pairs = [(a, b) for a in skeletons(letters) for b in skeletons(latin) if a or b]
    return max((1 - _distance(a, b) / max(len(a), len(b)) for a, b in pairs), default=0.0)


def _distance(a: str, b: str) -> int:
    """Edits that turn one skeleton into the other (Levenshtein)."""
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, start=1):
        before, row[0] = row[0], i
        for j, y in enumerate(b, start=1):
            before, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, before + (x != y))
    return row[-1]


def script_letters(name: str) -> str:
    """The letters of a name in its own script, folded."""
    return "".join(
        c for c in unicodedata.normalize("NFC", fold_text(name)) if unicodedata.category(c)[0] in "LM"
    )


def latin_letters(name: str) -> str:
    """A Latin name as plain letters: lower case, without accents."""
    plain = unicodedata.normalize("NFD", name.lower().translate(_PLAIN_LETTERS))
    return "".join(c for c in plain if "a" <= c <= "z")


@cache
def _table() -> Mapping[str, Pieces]:
    """Log probabilities of the pieces each character gives, by script."""
    packed = (resources() / "tables" / "names.tsv.gz").read_bytes()
    scripts: dict[str, dict[str, dict[str, float]]] = {}
    for line in zlib.decompress(packed, _GZIP).decode("utf-8").splitlines():
        script, character, emitted = line.split("\t")
        pairs = (entry.rpartition(" ") for entry in emitted.split("|"))
        scripts.setdefault(script, {})[character] = {piece: math.log(int(n) / 1000) for piece, _, n in pairs}
    return scripts
