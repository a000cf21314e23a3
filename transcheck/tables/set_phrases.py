"""Set phrases in a source text: where they stand, what they mean, and what their parts mean.

"Pender de un hilo" is to hang by a thread, 不胫而走 is to spread like wildfire: the dictionary
has the whole, the lexicon has the parts, and a translation that has the parts alone was made
word for word.
"""

import zlib
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from transcheck.model import Span
from transcheck.paths import resources
from transcheck.tables.inflection import base_forms
from transcheck.tables.lexicon import ChineseLexicon, Lexicon
from transcheck.text.fold import fold_text
from transcheck.text.words import Word

_GZIP = 16 + zlib.MAX_WBITS
_KEY = 3
_SHORT = 3
"""Words up to this length don't inflect by an ending alone: they match as they are."""
_SAME_BEGINNING = 0.6
_OTHER_WORDS = 2
"""How many other words may stand within a phrase."""
_SHORTEST_CHINESE = 2
_LIKELY = 0.02


@dataclass(frozen=True, slots=True)
class SetPhrase:
    """A phrase that stands in a text: its place, its renderings, English words for each of its parts."""

    span: Span
    renderings: tuple[str, ...]
    parts: tuple[frozenset[str], ...]


def set_phrases(source: str, lexicon: Lexicon) -> Iterator[SetPhrase]:
    """The set phrases of a source text in order."""
    if isinstance(lexicon, ChineseLexicon):
        yield from _chinese(source, lexicon)
        return
    tokens = lexicon.tokens(source)
    folded = [fold_text(token.text) for token in tokens]
    entries = _table(lexicon.language)
    for first in range(len(tokens)):
        for words, renderings in entries.get(folded[first][:_KEY], ()):
            places = _laid(words, folded, first, lexicon.language)
            if places and any(rendering.lower() != " ".join(words) for rendering in renderings):
                yield SetPhrase(
                    span=Span(tokens[first].span.start, tokens[places[-1]].span.end),
                    renderings=renderings,
                    parts=tuple(_english(lexicon, tokens[place]) for place in places),
                )


def _chinese(source: str, lexicon: ChineseLexicon) -> Iterator[SetPhrase]:
    for word in lexicon.tokens(source):
        if len(word.text) < _SHORTEST_CHINESE:
            continue
        renderings = (
            *(english for english, _ in lexicon.translations(word.text)[:4]),
            *lexicon.glosses(word.text),
        )
        parts = tuple(
            frozenset(english for english, p in lexicon.translations(character) if p >= _LIKELY)
            for character in word.text
        )
        if renderings:
            yield SetPhrase(span=word.span, renderings=renderings, parts=parts)


def _laid(words: Sequence[str], text: Sequence[str], first: int, language: str) -> list[int]:
    """Where the words of a phrase stand from a token on, in order; empty where they don't."""
    places: list[int] = []
    at = first
    for word in words:
        end = first + len(words) + _OTHER_WORDS if places else first + 1
        at = next((n for n in range(at, min(end, len(text))) if _alike(word, text[n], language)), -1)
        if at < 0:
            return []
        places.append(at)
        at += 1
    return places


@lru_cache(maxsize=65536)
def _alike(word: str, found: str, language: str) -> bool:
    """Whether a word of a text is a form of a dictionary's word, as far as endings tell."""
    if word == found:
        return True
    if len(word) <= _SHORT or len(found) <= _SHORT:
        return word in base_forms(found, language)
    common = next(
        (n for n, (a, b) in enumerate(zip(word, found, strict=False)) if a != b), min(len(word), len(found))
    )
    return common >= max(_SHORT, _SAME_BEGINNING * max(len(word), len(found))) or word in base_forms(
        found, language
    )


def _english(lexicon: Lexicon, token: Word) -> frozenset[str]:
    return frozenset(english for english, p in lexicon.translations(token.text) if p >= _LIKELY)


@cache
def _table(language: str) -> Mapping[str, Sequence[tuple[tuple[str, ...], tuple[str, ...]]]]:
    """The phrases of a language by the first letters of their first word."""
    path = resources() / "tables" / f"phrases-{language}-en.tsv.gz"
    found: defaultdict[str, list[tuple[tuple[str, ...], tuple[str, ...]]]] = defaultdict(list)
    if path.is_file():
        for line in zlib.decompress(path.read_bytes(), _GZIP).decode("utf-8").splitlines():
            phrase, _, renderings = line.partition("\t")
            found[phrase[:_KEY].strip()].append((tuple(phrase.split()), tuple(renderings.split("|"))))
    return dict(found)
