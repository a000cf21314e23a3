"""Names of the translation that look like two spellings of one."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from transcheck.model import Alignment, Location, Rendering, Side
from transcheck.text.function_words import is_function_word
from transcheck.text.inflect import lemmas
from transcheck.text.romanise import skeletons
from transcheck.text.words import words

_SHORTEST = 5  # letters; shorter names are too often others that look alike
_ALIKE = 0.78  # least ratio of letters in common (difflib)
_DERIVED = ("i", "n", "an", "ian", "ese", "ish", "s", "es", "is", "istan", "a", "ic", "y")


@dataclass(frozen=True, slots=True)
class Spellings:
    """Two spellings of what looks like one name, the commoner (or earlier) first."""

    first: Rendering
    second: Rendering


def spellings(alignment: Alignment) -> tuple[Spellings, ...]:
    """Pairs of capitalised words that sound alike, look alike and are spelt differently."""
    places = _capitalised(alignment)
    by_sound: dict[str, list[str]] = defaultdict(list)
    for name in places:
        for skeleton in skeletons(name):
            by_sound[skeleton].append(name)
    order = list(places)
    found: dict[tuple[str, str], Spellings] = {}
    for names in by_sound.values():
        for one, other in _pairs(sorted(set(names), key=order.index)):
            if is_respelling(one, other):
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
                span = type(word.span)(word.span.start, word.span.start + len(text))
                places[text].append(Location(passage.id, Side.TARGET, span))
            else:
                small[word.lower] += 1
    return {name: at for name, at in places.items() if not small[name.lower()] and not is_function_word(name)}


def _pairs(names: Sequence[str]) -> Iterator[tuple[str, str]]:
    for n, one in enumerate(names):
        for other in names[n + 1 :]:
            yield one, other


def bare(word: str) -> str:
    """A word in lower case without a possessive ending."""
    return word.lower().replace("’", "'").removesuffix("'s")


def is_respelling(one: str, other: str) -> bool:
    """Whether the difference is one of spelling, not of inflection, derivation or name."""
    a, b = one.lower(), other.lower()
    if lemmas(a) & lemmas(b) or _is_derived(a, b) or _is_derived(b, a):
        return False
    return a[0] == b[0] and SequenceMatcher(None, a, b).ratio() >= _ALIKE


def _is_derived(short: str, long: str) -> bool:
    """ "Pakistani" of "Pakistan", "Iraqis" of "Iraqi", "Turkish" of "Turkey"."""
    if long.startswith(short) and long[len(short) :] in _DERIVED:
        return True
    return any(long.endswith(ending) and short.startswith(long[: -len(ending)]) for ending in _DERIVED[3:6])
