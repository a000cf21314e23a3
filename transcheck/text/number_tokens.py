"""A text cut into figures, words and signs, as numbers are read from it."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise

import regex

from transcheck.text.fold import fold_text

_SYMBOLS = r"[%٪％‰$＄€£¥₹₨﷼₽₺₩₪؋৳°℃½¼¾⅓⅔]"
_UNSPACED = r"[\p{Han}\p{Hiragana}\p{Katakana}]"
_SPACES = " \u00a0\u202f\u2009"

Phrase = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Token:
    """A word, a figure or a sign, folded, with its place in the text."""

    text: str
    start: int
    end: int
    figure: bool = False
    exact: str = ""
    """As it stands but for case: آٹھ is eight, اٹھ is not, and folding makes them one."""


_WORDS_SPACED = regex.compile(rf"[\p{{L}}\p{{M}}]+|\d+|{_SYMBOLS}")
_WORDS_UNSPACED = regex.compile(rf"{_UNSPACED}|[\p{{L}}\p{{M}}&&[^\p{{Han}}]]+|\d+|{_SYMBOLS}", regex.V1)


def phrase(form: str, *, unspaced: bool) -> Phrase:
    """A form cut into tokens just as a text is."""
    found = (_WORDS_UNSPACED if unspaced else _WORDS_SPACED).findall(form)
    return tuple(map(_folded, found))


def exact_phrase(form: str, *, unspaced: bool) -> Phrase:
    return tuple(map(_exact, (_WORDS_UNSPACED if unspaced else _WORDS_SPACED).findall(form)))


def _exact(word: str) -> str:
    return unicodedata.normalize("NFC", word).lower()


@lru_cache(maxsize=65536)
def _folded(word: str) -> str:
    return fold_text(unicodedata.normalize("NFC", word)).strip()


@cache
def _pattern(decimal: str, group: str, *, unspaced: bool) -> regex.Pattern[str]:
    """Figures with the separators of a language, words, and signs."""
    marks = regex.escape("".join(c for c in decimal + group if c not in _SPACES) or ".")
    spaced = rf"\d{{1,3}}(?:[{_SPACES}]\d{{3}})+(?!\d)(?:[{marks}]\d+)?|" if set(group) & set(_SPACES) else ""
    figure = rf"(?P<figure>{spaced}\d+(?:[{marks}]\d+)*)"
    word = rf"{_UNSPACED}|[\p{{L}}\p{{M}}&&[^\p{{Han}}]]+" if unspaced else r"[\p{L}\p{M}]+"
    return regex.compile(rf"{figure}|{word}|{_SYMBOLS}", regex.V1)


def cut(text: str, decimal: str, group: str, *, unspaced: bool) -> Iterator[Token]:
    for found in _pattern(decimal, group, unspaced=unspaced).finditer(text):
        figure = found.group("figure") is not None
        shown = found.group() if figure else _folded(found.group())
        if shown:
            exact = _exact(found.group())
            yield Token(shown, found.start(), found.end(), figure=figure, exact=exact)


def close_together(tokens: tuple[Token, ...], *, unspaced: bool) -> bool:
    """Whether the tokens of a phrase follow each other with at most a space, hyphen or stop between."""
    widest = 0 if unspaced else 2
    return all(b.start - a.end <= widest for a, b in pairwise(tokens))
