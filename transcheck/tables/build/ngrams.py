"""Counts of two and three native English words, names and figures masked, rare ones left out.

News kept apart for tests is not read. Some two minutes and two gigabytes of memory.
"""

import lzma
from array import array
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import numpy.typing as npt

from transcheck.tables.build.corpora import Corpora
from transcheck.tables.ngrams import (
    ENDS_SENTENCE,
    FILE,
    FIRST_WORD,
    NAME,
    NUMBER,
    START,
    STEPS_TO_DOUBLE,
    TOKEN,
    UNKNOWN,
)

_TEXTS = (
    "en-wikipedia-prose/enwiki_news.txt",
    "en-un-general-debate/ungdc_native.tsv",
    "en-usgov/us_presidential.txt",
    "en-usgov/usgov_digital.txt",
    "en-usgov/usgov_factbook.txt",
    "en-usgov/usgov_histstate.txt",
    "en-openstax/openstax_ccby.txt",
    "en-mixed-small/masc_written.txt",
)
_RAREST_WORD = 3
_RAREST_PAIR = 2
_RAREST_TRIPLE = 3
_MOST_WORDS = 65_000  # numbers of words fit in two bytes

Numbers = npt.NDArray[np.int64]


@dataclass
class _Text:
    """A corpus as numbers of its surfaces; 0 parts stretches, odd numbers may be capitals of a sentence."""

    codes: "array[int]" = field(default_factory=lambda: array("i", [0]))
    surfaces: dict[str, int] = field(default_factory=dict)

    def add(self, paragraph: str) -> None:
        initial = 1
        for token in TOKEN.findall(paragraph):
            if token[0].isalnum():
                number = self.surfaces.setdefault(token, len(self.surfaces) + 1)
                self.codes.append(2 * number + initial)
                initial = 0
            else:
                self.codes.append(0)
                initial = 1 if token in ENDS_SENTENCE else initial
        self.codes.append(0)


def build(corpora: Corpora) -> Path:
    """Write the table."""
    text = _Text()
    for paragraph in _paragraphs(corpora):
        text.add(paragraph)
    words, numbers = _vocabulary(text)
    masked = _without_repeated_names(numbers[np.frombuffer(text.codes, np.int32)])
    arrays = {
        "words": np.frombuffer("\n".join(words).encode("utf-8"), np.uint8),
        **_counted(masked, len(words)),
    }
    corpora.out.mkdir(parents=True, exist_ok=True)
    path = corpora.out / FILE
    # Deflated, not .xz: a sixth larger, and open in a fifth of the time.
    np.savez_compressed(path, **arrays)  # type: ignore[arg-type]
    return path


def _paragraphs(corpora: Corpora) -> Iterator[str]:
    for name in _TEXTS:
        with lzma.open(corpora.data / f"{name}.xz", "rt", encoding="utf-8") as lines:
            for line in lines:
                yield line.rpartition("\t")[2]


def _vocabulary(text: _Text) -> tuple[list[str], Numbers]:
    """The words worth a number, and for each code of the text the number it stands for.

    A word is marked with ^ where it is written with a capital inside sentences more often
    than without: at the start of a sentence it is taken for a name.
    """
    codes = np.bincount(np.frombuffer(text.codes, np.int32), minlength=2 * len(text.surfaces) + 2)
    inside, initial = codes[0::2], codes[1::2]
    small: dict[str, int] = {}
    capital: dict[str, int] = {}
    for surface, number in text.surfaces.items():
        lower = _plain(surface)
        if surface[0].isupper() and not _first_person(lower):
            capital[lower] = capital.get(lower, 0) + int(inside[number])
        elif not surface[0].isdigit():
            small[lower] = small.get(lower, 0) + int(inside[number]) + int(initial[number])
    kept = sorted((w for w, n in small.items() if n >= _RAREST_WORD), key=lambda w: (-small[w], w))[
        :_MOST_WORDS
    ]
    numbers = {word: n for n, word in enumerate(kept, start=FIRST_WORD)}
    proper = {word for word in kept if capital.get(word, 0) > small[word]}
    table = np.zeros(2 * len(text.surfaces) + 2, np.int64)
    for surface, number in text.surfaces.items():
        lower = _plain(surface)
        table[2 * number] = _number(surface, lower, numbers, initial=False)
        table[2 * number + 1] = (
            NAME
            if lower in proper and surface[0].isupper()
            else _number(surface, lower, numbers, initial=True)
        )
    return ["^" + word if word in proper else word for word in kept], table


def _number(surface: str, lower: str, numbers: dict[str, int], *, initial: bool) -> int:
    if surface[0].isdigit():
        return NUMBER
    if surface[0].isupper() and not _first_person(lower):
        return numbers.get(lower, NAME) if initial else NAME
    return numbers.get(lower, UNKNOWN)


def _plain(surface: str) -> str:
    return surface.lower().replace("’", "'").replace("‑", "-")


def _first_person(lower: str) -> bool:
    return lower == "i" or lower.startswith("i'")


def _without_repeated_names(numbers: Numbers) -> Numbers:
    """A name of several words is one, and so is a row of stops."""
    again = (numbers[1:] == numbers[:-1]) & ((numbers[1:] == NAME) | (numbers[1:] == START))
    return np.asarray(numbers[np.concatenate([[True], ~again])])


def _counted(text: Numbers, words: int) -> dict[str, npt.NDArray[np.integer]]:
    """Single, double and triple counts as sorted groups of distances and logarithmic steps."""
    size = words + FIRST_WORD
    single = np.bincount(text, minlength=size)
    first, second, third = text[:-2], text[1:-1], text[2:]
    pairs, pair_counts = np.unique((text[:-1] * size + text[1:])[text[1:] != START], return_counts=True)
    kept = pair_counts >= _RAREST_PAIR
    pairs, pair_counts = pairs[kept], pair_counts[kept]
    inside = (second != START) & (third != START)
    triples, triple_counts = np.unique(((first * size + second) * size + third)[inside], return_counts=True)
    place = np.minimum(np.searchsorted(pairs, triples // size), len(pairs) - 1)
    kept = (triple_counts >= _RAREST_TRIPLE) & (pairs[place] == triples // size)
    triples, triple_counts, place = triples[kept], triple_counts[kept], place[kept]
    return {
        "single": _steps(np.maximum(single, 1)),
        "second_sizes": np.bincount(pairs // size, minlength=size).astype(np.uint32),
        "second": _distances(pairs % size, pairs // size),
        "second_counts": _steps(pair_counts),
        "third_sizes": np.bincount(place, minlength=len(pairs)).astype(np.uint16),
        "third": _distances(triples % size, place),
        "third_counts": _steps(triple_counts),
    }


def _steps(counts: Numbers) -> npt.NDArray[np.uint8]:
    return np.asarray(np.rint(STEPS_TO_DOUBLE * np.log2(counts)), dtype=np.uint8)


def _distances(members: Numbers, groups: Numbers) -> npt.NDArray[np.uint16]:
    """How far each member lies from the one before it in its group: small numbers, which pack well."""
    before = np.concatenate([[0], members[:-1]])
    begins = np.concatenate([[True], groups[1:] != groups[:-1]])
    return (members - np.where(begins, 0, before)).astype(np.uint16)
