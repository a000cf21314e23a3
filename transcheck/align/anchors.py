"""What can be recognised in both languages: the anchors of a sentence.

Numbers in any digits, names by their consonant skeletons, Latin words kept as they are,
cognates, quotation and question marks, and words that a lexicon translates. Each token
carries keys; two tokens match where they share one.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from enum import IntEnum
from functools import cache

import regex

from transcheck.align.kin import Kin, nearest
from transcheck.text.fold import fold_text
from transcheck.text.number_words import Sense, number_words
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
# Before a scale word one or two digits behind a separator are a fraction: 1,5 million.
_FRACTION = re.compile(r"[.,٫](\d{1,2})$")
# Korean writes particles on to a name of two syllables or more.
_KOREAN_PARTICLE = re.compile(r"(?<=[가-힣]{2})(?:으로|에서|에게|부터|까지|[은는이가을를의에와과도로])$")
_COUNTED_IN_TEN_THOUSANDS = {
    "万": 10**4,
    "萬": 10**4,
    "만": 10**4,
    "億": 10**8,
    "亿": 10**8,
    "억": 10**8,
    "천": 10**3,
}
_SHORTEST_NAME = 3
_PREFIX = 5
_LAST_LATIN = "\u024f"
_REMEMBERED = 200_000


class Kind(IntEnum):
    """What sort of token it is; how often a translation keeps it differs by kind."""

    NUMBER = 0
    NAME = 1
    WORD = 2
    SIGN = 3
    KNOWN = 4
    """A word whose translations a lexicon knows."""


@dataclass(frozen=True)
class Trust:
    """How well two tokens fit that share a key of this sort; set on development documents."""

    prefix: float = 0.65
    two_consonants: float = 0.55
    three_consonants: float = 0.88
    without_particle: float = 0.6
    # A translation of probability p fits by p to this power: any listed one says much.
    translation: float = 0.167


TRUST = Trust()


@dataclass(slots=True)
class Side:
    """The sentences of one side as numbers of token types; the types' keys and kinds; lengths."""

    sentences: list[list[int]] = field(default_factory=list)
    keys: list[Keys] = field(default_factory=list)
    kinds: list[Kind] = field(default_factory=list)
    lengths: list[int] = field(default_factory=list)


def read_side(sentences: Sequence[str], *, language: str = "und", other: str = "und") -> Side:
    """Find the anchors of every sentence; `other` is the language of the other side."""
    into_english = base_language(other) == "en"
    return _reader(base_language(language), into_english=into_english).read(sentences)


@cache
def _reader(language: str, *, into_english: bool) -> "_Reader":
    return _Reader(language, english=language == "en", kin=nearest(language) if into_english else ())


class _Reader:
    """Reads the anchors of one language's sentences."""

    def __init__(self, language: str, *, english: bool, kin: tuple[Kin, ...]) -> None:
        self._english = english
        self._kin = kin
        self._scales = {**_COUNTED_IN_TEN_THOUSANDS, **_scale_words(language)}
        self._known: dict[str, tuple[Keys, Kind]] = {}

    def read(self, sentences: Sequence[str]) -> Side:
        side = Side()
        numbers: dict[str, int] = {}
        for sentence in sentences:
            found = set()
            for surface in self._tokens(sentence):
                if surface not in numbers:
                    keys, kind = self._anchor(surface)
                    numbers[surface] = len(side.keys)
                    side.keys.append(keys)
                    side.kinds.append(kind)
                if side.keys[numbers[surface]]:
                    found.add(numbers[surface])
            side.sentences.append(sorted(found))
            side.lengths.append(max(1, len("".join(sentence.split()))))
        return side

    def _tokens(self, sentence: str) -> Iterator[str]:
        """The tokens of a sentence; a figure carries the scale word after it as a power of ten."""
        figure = ""
        for token in _TOKEN.findall(sentence):
            first = token[0]
            if figure:
                scale = self._scales.get(fold_text(token)) or self._scales.get(first)
                yield f"{figure}*{scale}" if scale else figure
                figure = ""
            if first.isdigit():
                figure = token
            elif "\u3400" <= first <= "\u9fff":
                yield from self._pieces(token)
            else:
                yield token
        if figure:
            yield figure

    def _pieces(self, token: str) -> list[str]:
        """A run of Chinese characters in words, if a lexicon knows any."""
        return next((found for kin in self._kin if (found := kin.pieces(token)) is not None), [token])

    def _anchor(self, surface: str) -> tuple[Keys, Kind]:
        """The keys of one token, and its kind."""
        if surface not in self._known:
            if len(self._known) > _REMEMBERED:
                self._known.clear()
            self._known[surface] = self._find(surface)
        return self._known[surface]

    def _find(self, surface: str) -> tuple[Keys, Kind]:
        first = surface[0]
        if first in _SIGNS:
            return ((_SIGNS[first], 1.0),), Kind.SIGN
        if first.isdigit():
            return _of_figure(surface), Kind.NUMBER
        if not first.isalpha():
            return ((first, 1.0),), Kind.SIGN
        return self._of_word(surface)

    def _of_word(self, surface: str) -> tuple[Keys, Kind]:
        capital = surface[0].isupper()
        plain = _plain(surface)
        latin = plain.isascii()
        keys = list(_as_written(plain)) if latin else []
        if self._english:
            keys.append(("w" + stem(surface), 1.0))
        translated = self._translated(surface)
        keys += translated
        # A caseless word that a lexicon knows is hardly ever a name, and names cost most to read.
        if len(plain) >= _SHORTEST_NAME and (capital or not (latin or translated)):
            keys += _as_name(plain)
        if capital:
            return tuple(keys), Kind.NAME
        return tuple(keys), Kind.KNOWN if translated else Kind.WORD

    def _translated(self, surface: str) -> list[tuple[str, float]]:
        """What the first lexicon that knows the word says."""
        for kin in self._kin:
            found = kin.translated(surface)
            if found:
                return [("w" + stem(word), kin.trust * p**TRUST.translation) for word, p in found]
        return []


def _scale_words(language: str) -> dict[str, int]:
    """Words that multiply a figure before them: million, لاکھ."""
    atoms = number_words(language).atoms.items()
    return {phrase[0]: int(w.value) for phrase, w in atoms if len(phrase) == 1 and w.sense is Sense.SCALE}


def _of_figure(surface: str) -> Keys:
    """A figure as a value. Separators are dropped: 1,5 and 1.5 are one, and so are 12,500 and 12.500."""
    figure, _, scale = surface.partition("*")
    digits = "".join(str(unicodedata.decimal(c)) for c in figure if c.isdecimal())
    if scale:
        found = _FRACTION.search(figure)
        value = Decimal(digits).scaleb(-len(found[1]) if found else 0) * int(scale)
        digits = f"{value.normalize():f}"
    return (("#" + (digits.lstrip("0") or "0"), 1.0),)


def _as_written(plain: str) -> Iterator[tuple[str, float]]:
    """A Latin word matches itself, and less surely what begins like it."""
    if len(plain) > 1:
        yield "=" + plain, 1.0
    if len(plain) >= _PREFIX:
        yield "<" + plain[:_PREFIX], TRUST.prefix


def _as_name(plain: str) -> Iterator[tuple[str, float]]:
    """Consonant skeletons: two consonants agree by chance too often, four hardly ever."""
    name = _KOREAN_PARTICLE.sub("", plain)
    # What a particle is taken off may be a word cut short.
    trust = 1.0 if name == plain else TRUST.without_particle
    for skeleton in skeletons(name):
        if len(skeleton) > 1:
            fit = {2: TRUST.two_consonants, 3: TRUST.three_consonants}.get(len(skeleton), 1.0)
            yield "~" + skeleton, trust * fit


def _plain(word: str) -> str:
    """Lower case, without accents on Latin letters, without what an apostrophe adds at the end."""
    word = word.lower().replace("’", "'")
    head, apostrophe, tail = word.rpartition("'")
    word = head if apostrophe and len(tail) <= 3 <= len(head) else word.replace("'", "")
    if word.isascii() or word[0] > _LAST_LATIN:
        return word
    return "".join(c for c in unicodedata.normalize("NFD", word) if not "\u0300" <= c <= "\u036f")
