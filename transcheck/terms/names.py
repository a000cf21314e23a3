"""Names of the translation that look like two spellings of one."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache

from transcheck.model import Alignment, Location, Rendering, Side, Span
from transcheck.tables.names import latin_letters
from transcheck.terms.inflections import bases
from transcheck.text.fold import fold_text
from transcheck.text.function_words import is_function_word
from transcheck.text.inflect import lemmas
from transcheck.text.romanise import skeletons
from transcheck.text.words import words

_SHORTEST, _LONG_ENOUGH = 4, 5  # letters; of two spellings one at least must be long enough not to be chance
_ALIKE = 0.78  # least ratio of letters in common (difflib)
_SLIP = 0.7  # the same of two source words that are one name, written down in haste
_DERIVED = ("i", "n", "an", "ian", "ese", "ish", "s", "es", "is", "istan", "a", "ic", "y")
# Spellings of one sound, in the order they are read: Rahmani, Rehmani; Zarmeena, Zarmina; Qassem, Kasim.
_ONE_SOUND = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        ("sch", "sh"), ("ph", "f"), ("kh", "k"), ("gh", "g"), ("dh", "d"), ("ck|q|c", "k"), ("w", "v"),
        ("z", "s"), ("x", "ks"), ("ee|ea|ie|ei|ey|y|j", "i"), ("oo|ou|ow", "u"), ("ai|ay|ae", "e"),
        (r"([a-z])\1+", r"\1"), ("(?<=[aeiou])h", ""),
    )
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Spellings:
    """Two spellings of what looks like one name, the commoner (or earlier) first."""

    first: Rendering
    second: Rendering


def spellings(alignment: Alignment) -> tuple[Spellings, ...]:
    """Pairs of capitalised words that sound alike, look alike and are spelt differently.

    Where the source writes two names too, they are two.
    """
    places = _capitalised(alignment)
    by_sound: dict[str, list[str]] = defaultdict(list)
    for name in places:
        for skeleton in {*skeletons(name), *skeletons(name.lower().replace("c", "k"))}:
            by_sound[skeleton].append(name)
    order = list(places)
    source = _SourceNames(alignment)
    found: dict[tuple[str, str], Spellings] = {}
    for names in by_sound.values():
        for one, other in _pairs(sorted(set(names), key=order.index)):
            if max(len(one), len(other)) < _LONG_ENOUGH:
                continue
            if is_respelling(one, other) and not source.tells_apart(one, places[one], other, places[other]):
                first, second = sorted((one, other), key=lambda n: (-len(places[n]), order.index(n)))
                found[first, second] = Spellings(
                    Rendering(first, tuple(places[first])), Rendering(second, tuple(places[second]))
                )
    return tuple(found[key] for key in sorted(found))


def _capitalised(alignment: Alignment) -> dict[str, list[Location]]:
    """Words that are written with a capital wherever they stand, with their places."""
    places: dict[str, list[Location]] = defaultdict(list)
    small: Counter[str] = Counter()
    for passage in alignment.passages:
        for word in words(passage.target):
            text = word.text.removesuffix("’s").removesuffix("'s")
            if text[:1].isupper() and text.isalpha() and len(text) >= _SHORTEST and not text.isupper():
                span = Span(word.span.start, word.span.start + len(text))
                places[text].append(Location(passage.id, Side.TARGET, span))
            else:
                small[word.lower] += 1
    return {name: at for name, at in places.items() if not small[name.lower()] and not is_function_word(name)}


def _pairs(names: Sequence[str]) -> Iterator[tuple[str, str]]:
    for n, one in enumerate(names):
        for other in names[n + 1 :]:
            yield one, other


class _SourceNames:
    """What the source calls the names of the translation, as far as their sound tells."""

    def __init__(self, alignment: Alignment) -> None:
        self._alignment = alignment
        self._words: dict[object, list[str]] = {}
        self._bases: Mapping[str, str] = {}
        if alignment.source is not None:
            self._words = {
                p.id: [fold_text(word.text) for word in words(p.source)] for p in alignment.passages
            }
            self._bases = bases({w for some in self._words.values() for w in some}, alignment.source_language)

    def tells_apart(
        self, one: str, places: Sequence[Location], other: str, other_places: Sequence[Location]
    ) -> bool:
        """Whether the source has two words for the two spellings: Davis and Davies may be two people."""
        first, second = self._called(one, places), self._called(other, other_places)
        if fold_text(one) in first and fold_text(other) in second:
            return True
        if not first or not second or self._based(first) & self._based(second):
            return False
        # The source may have slipped where the translation did: once is no second name.
        return min(len(places), len(other_places)) > 1 or not any(
            SequenceMatcher(None, a, b).ratio() >= _SLIP for a in first for b in second
        )

    def _called(self, name: str, places: Sequence[Location]) -> set[str]:
        """Source words that share the sound of a name, in the passages where it stands."""
        sounds = set(skeletons(name))
        return {
            word
            for at in places
            for word in self._words.get(at.passage, ())
            if sounds.intersection(skeletons(word))
        }

    def _based(self, found: set[str]) -> set[str]:
        return {self._bases.get(word, word) for word in found}


def bare(word: str) -> str:
    """A word in lower case without a possessive ending."""
    return word.lower().replace("’", "'").removesuffix("'s")


def is_respelling(one: str, other: str) -> bool:
    """Whether the difference is one of spelling, not of inflection, derivation or name."""
    a, b = bare(one), bare(other)
    if lemmas(a) & lemmas(b) or _is_derived(a, b) or _is_derived(b, a):
        return False
    if _sound(a) == _sound(b):
        return True
    return a[0] == b[0] and SequenceMatcher(None, a, b).ratio() >= _ALIKE


@lru_cache(maxsize=4096)
def _sound(name: str) -> str:
    """A name as it is spoken, roughly: one letter for each sound, doubled ones once."""
    sound = latin_letters(name)
    for pattern, instead in _ONE_SOUND:
        sound = pattern.sub(instead, sound)
    return sound


def _is_derived(short: str, long: str) -> bool:
    """ "Pakistani" of "Pakistan", "Iraqis" of "Iraqi", "Turkish" of "Turkey"."""
    if long.startswith(short) and long[len(short) :] in _DERIVED:
        return True
    return any(long.endswith(ending) and short.startswith(long[: -len(ending)]) for ending in _DERIVED[3:6])
