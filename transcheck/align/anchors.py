"""What can be recognised in both languages without a dictionary: the anchors of a sentence.

Numbers in any digits, names by their consonant skeletons, Latin words kept as they are,
cognates, quotation and question marks. Each token carries keys; two tokens match where
they share one.
"""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from functools import lru_cache

import regex

from transcheck.tables import lexicon
from transcheck.text.romanise import skeletons
from transcheck.text.scripts import base_language
from transcheck.text.stem import stem

Keys = tuple[tuple[str, float], ...]
"""Keys of a token with how far each is to be trusted, 0 to 1."""

_TOKEN = regex.compile(
    r"\p{Nd}[\p{Nd}.,٫٬:]*|\p{Han}+|\p{Katakana}[\p{Katakana}ー・]*|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*"
    r"|[\"“”„«»‹›「」『』《》〝〞]|['‘’‚](?!\w)|(?<!\w)['‘’‚]|[?？؟;]|[!！]|[:：]|[(（]|[%％٪]|[$€£¥₹]"
)
_SIGNS = {
    **dict.fromkeys("\"“”„«»‹›「」『』《》〝〞'‘’‚", '"'),
    **dict.fromkeys("?？؟", "?"), **dict.fromkeys("!！", "!"),
    **dict.fromkeys(":：", ":"), **dict.fromkeys("(（", "("), **dict.fromkeys("%％٪", "%"), ";": ";",
}  # fmt: skip
_DIGIT_MARKS = str.maketrans("", "", ",٬:٫.")
_SHORTEST_NAME = 3
_PREFIX = 5


class Kind(IntEnum):
    """What sort of token it is; how often a translation keeps it differs by kind."""

    NUMBER = 0
    NAME = 1
    WORD = 2
    SIGN = 3
    KNOWN = 4
    """A word whose translations a lexicon knows."""


@dataclass(slots=True)
class Side:
    """The sentences of one side as numbers of token types, and the types' keys and kinds."""

    sentences: list[list[int]] = field(default_factory=list)
    keys: list[Keys] = field(default_factory=list)
    kinds: list[Kind] = field(default_factory=list)
    lengths: list[int] = field(default_factory=list)


def read_side(sentences: Sequence[str], *, language: str = "und", other: str = "und") -> Side:
    """Find the anchors of every sentence; `other` is the language of the other side."""
    known = language if base_language(other) == "en" and lexicon.load(language) else "und"
    english = base_language(language) == "en"
    side = Side()
    numbers: dict[str, int] = {}
    for sentence in sentences:
        found = []
        for surface in set(_tokens(sentence, known)):
            if surface not in numbers:
                keys, kind = _keys(surface, known, english)
                numbers[surface] = len(side.keys)
                side.keys.append(keys)
                side.kinds.append(kind)
            if side.keys[numbers[surface]]:
                found.append(numbers[surface])
        side.sentences.append(sorted(found))
        side.lengths.append(max(1, len("".join(sentence.split()))))
    return side


def _tokens(sentence: str, known: str) -> list[str]:
    tokens: list[str] = _TOKEN.findall(sentence)
    words = lexicon.load(known) if known != "und" else None
    if words is None or words.language != "zh":
        return tokens
    cut: list[str] = []
    for token in tokens:
        cut.extend(words.pieces(token) if "\u3400" <= token[0] <= "\u9fff" else (token,))
    return cut


@lru_cache(maxsize=131072)
def _keys(surface: str, known: str, english: bool) -> tuple[Keys, Kind]:
    """The keys of one token, and its kind."""
    first = surface[0]
    if first in _SIGNS:
        return ((_SIGNS[first], 1.0),), Kind.SIGN
    if first.isdigit():
        return _of_number(surface), Kind.NUMBER
    if not first.isalpha():
        return ((first, 1.0),), Kind.SIGN
    keys, kind = _of_word(surface)
    if english:
        return (*keys, ("w" + stem(surface), 1.0)), kind
    words = lexicon.load(known) if known != "und" else None
    pairs = words.translations(surface) if words else ()
    if pairs:
        keys = (*keys, *(("w" + stem(word), min(1.0, p**GAMMA)) for word, p in pairs))
        kind = Kind.NAME if kind is Kind.NAME else Kind.KNOWN
    return keys, kind


GAMMA = 0.25


def _of_number(surface: str) -> Keys:
    digits = "".join(str(unicodedata.decimal(c, "")) for c in surface.translate(_DIGIT_MARKS))
    return (("#" + (digits.lstrip("0") or "0"), 1.0),)


def _of_word(surface: str) -> tuple[Keys, Kind]:
    keys: list[tuple[str, float]] = []
    capital = surface[0].isupper()
    folded = _plain(surface)
    latin = folded.isascii()
    if latin and len(folded) > 1:
        keys.append(("=" + folded, 1.0))
        if len(folded) >= _PREFIX:
            keys.append(("<" + folded[:_PREFIX], 0.6))
    if (capital or not latin) and len(folded) >= _SHORTEST_NAME:
        keys.extend(("~" + s, _trust(s)) for s in skeletons(folded) if len(s) > 1)
    return tuple(keys), Kind.NAME if capital else Kind.WORD


def _trust(skeleton: str) -> float:
    """Two consonants agree by chance too often; four hardly ever."""
    return {2: 0.4, 3: 0.8}.get(len(skeleton), 1.0)


def _plain(word: str) -> str:
    """Lower case, without accents on Latin letters, without a possessive."""
    word = word.lower().replace("’", "'").removesuffix("'s").replace("'", "")
    if word.isascii():
        return word
    return "".join(c for c in unicodedata.normalize("NFD", word) if not "\u0300" <= c <= "\u036f")
