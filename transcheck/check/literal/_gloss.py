"""How far the words of a translation look like glosses of its source rather than English.

Three things tell. English writers seldom put these words next to each other (the lift of
`tables.ngrams` is low around them). They follow source words that follow each other. And
they are the stuff that idioms are made of, heads, knives and floods, where nothing around
them says that a real head is meant. None is worth much alone: `foreignness` weighs them.
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from transcheck.model import Span
from transcheck.tables.lexicon import Lexicon
from transcheck.tables.ngrams import table
from transcheck.text.function_words import is_function_word, listed
from transcheck.text.inflect import lemmas
from transcheck.text.stem import stem

# Fitted by `python -m tests.bench.calibrate` on tests/bench/gold/dev against every second
# article of NTREX, as a logistic regression over words.
_BIAS = -4.29
_WEIGHTS = {
    "content": 1.14, "function": 1.49, "strained": 0.2, "tracked": 0.54, "name": -1.19, "rare": 1.83,
    "image": 0.85, "image near": 1.2, "images near": 0.63, "image strained": -0.21,
}  # fmt: skip
FEATURES = tuple(_WEIGHTS)
_OFFICES = frozenset(("head", "heads", "arm", "wing", "body", "heart"))
"""The head of a council is no image."""
_OWNED = frozenset(("face", "faces", "back", "backs", "arm", "arms", "side", "sides"))
_OWNERS = frozenset(("his", "her", "its", "their", "our", "my", "your"))
"""A face is one if it is somebody's; else it may be a verb."""
_NO_IMAGES = frozenset(("headed", "heading", "fishing", "cooking", "burning"))
"""Forms that news needs for plain facts."""
_WINDOW = 3
_NEAR = 4
_USUAL_LIFT = 1.0
"""What a name, a figure or a rare word counts for, whose lift nobody knows."""


@dataclass(frozen=True, slots=True)
class GlossedWord:
    """An English word: its lift in bits (None: unknown), the source words it renders, by number.

    `clause` counts up at every mark of punctuation. An image is what idioms are made of.
    """

    text: str
    span: Span
    lift: float | None
    clause: int
    sources: frozenset[int]
    is_image: bool = False

    @property
    def is_content(self) -> bool:
        return self.lift is not None and not is_function_word(self.text)


def glossed(
    text: str, source: str, lexicon: Lexicon | None
) -> tuple[tuple[GlossedWord, ...], tuple[Span, ...]]:
    """The words of a translation with what they render, and where the source words stand."""
    places = lexicon.tokens(source) if lexicon else ()
    renders: dict[str, set[int]] = {}
    for number, word in enumerate(places):
        for english in _stems(lexicon, word.text) if lexicon else ():
            renders.setdefault(english, set()).add(number)
    found: list[GlossedWord] = []
    clause = last = 0
    lifts = table().lifts(text)
    for n, lift in enumerate(lifts):
        clause += bool(text[last : lift.span.start].strip())
        last = lift.span.end
        sources = frozenset(renders.get(stem(lift.text), ()))
        before, after = (lifts[i].text if 0 <= i < len(lifts) else "" for i in (n - 1, n + 1))
        image = lift.value is not None and lift.text.islower() and _is_image(lift.text, before, after)
        found.append(GlossedWord(lift.text, lift.span, lift.value, clause, sources, image))
    return tuple(found), tuple(word.span for word in places)


def foreignness(words: Sequence[GlossedWord]) -> tuple[float, ...]:
    """For each word how likely an editor would mark it as following the source, 0 to 1."""
    return tuple(_likely(values) for values in features(words))


def features(words: Sequence[GlossedWord]) -> Iterator[tuple[float, ...]]:
    """The values of FEATURES for each word."""
    lifts = [_USUAL_LIFT if word.lift is None else word.lift for word in words]
    content = [word.is_content for word in words]
    images = [n for n, word in enumerate(words) if word.is_image]
    for n, word in enumerate(words):
        near = [i for i in images if abs(i - n) <= _NEAR and words[i].clause == word.clause]
        lowest = min(
            (words[i].lift or 0.0 for i in range(max(n - 1, 0), min(n + 3, len(words)))), default=0.0
        )
        yield (
            float(content[n]),
            float(is_function_word(word.text)),
            -sum(lifts[max(n - _WINDOW, 0) : n + _WINDOW + 1]) / (2 * _WINDOW + 1),
            float(_followed(words, content, n)) if content[n] else 0.0,
            float(word.lift is None and word.text[0].isupper()),
            float(word.lift is None and word.text[0].islower()),
            float(n in near),
            float(bool(near)),
            float(len(near) > 1),
            max(-lowest, 0.0) if n in near else 0.0,
        )


def _likely(values: Sequence[float]) -> float:
    total = _BIAS + sum(w * v for w, v in zip(_WEIGHTS.values(), values, strict=True))
    return 1 / (1 + math.exp(-total))


def _followed(words: Sequence[GlossedWord], content: Sequence[bool], n: int) -> int:
    """How many of the content words on either side render source words next to this one's."""
    before = next((i for i in range(n - 1, max(n - _NEAR, 0) - 1, -1) if content[i]), None)
    after = next((i for i in range(n + 1, min(n + _NEAR + 1, len(words))) if content[i]), None)
    return sum(_are_next(words[n], words[i]) for i in (before, after) if i is not None)


def _are_next(one: GlossedWord, other: GlossedWord) -> bool:
    return any(1 <= abs(a - b) <= 2 for a in one.sources for b in other.sources)


@lru_cache(maxsize=65536)
def _stems(lexicon: Lexicon, word: str) -> tuple[str, ...]:
    """The stems of the words that a source word is rendered by."""
    return tuple({stem(part) for english, _ in lexicon.translations(word) for part in english.split()})


def _is_image(word: str, before: str, after: str) -> bool:
    if word in _OWNED:
        return before.lower() in _OWNERS or before.lower().endswith(("'s", "’s"))
    return _names_image(word) and not (word in _OFFICES and after == "of")


@lru_cache(maxsize=65536)
def _names_image(word: str) -> bool:
    return word not in _NO_IMAGES and not lemmas(word).isdisjoint(listed("images"))
