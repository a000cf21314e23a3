"""What the tables say of a passage and its translation, as numbers: the evidence of the estimate.

Nothing here judges. Each measure is a plain quantity; how much it tells, and which way, is
fitted on passages that people have judged (`tables.build.estimate`). Measures that need a
lexicon of the source language are left out where there is none.
"""

import math
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from transcheck.tables import ngrams
from transcheck.tables.kin import kin
from transcheck.tables.lexicon import Lexicon, load
from transcheck.text.function_words import is_function_word
from transcheck.text.romanise import skeletons
from transcheck.text.stem import stem
from transcheck.text.words import Word, count_words, words

FAITHFUL = ("unrendered", "rendered", "explained")
"""Measures that need a lexicon of the source language."""
FLUENT = ("lift", "lift_low", "common", "letters", "unknown", "capitals", "repeated", "commas")
"""Measures of the English alone."""
FORMAL = ("length", "quotes", "names_lost", "alike")
"""Measures of the pair that need no lexicon."""
MEASURES = (*FAITHFUL, *FLUENT, *FORMAL)

_REMEMBERED = 16384
"""Passages, more than any article has: after a decision nothing is measured again."""
_NEAR = 0.8
"""What a word of the same family counts, "economy" for "economic": Chinese does not tell them apart."""
_FEWEST_SHARED = 4
_SHARED = 0.6
_KIN = 0.6
"""What a noun akin to a translation counts on the English side."""
_KIN_LISTED = 6
_USUAL = {"rendered": 0.6, "explained": 0.6, "lift": 2.0, "common": 1.5}
"""What stands where a passage is too short to tell: about the mean of the fitting data."""


@lru_cache(maxsize=_REMEMBERED)
def evidence(source: str, target: str, source_language: str) -> Mapping[str, float]:
    """The measures of a passage with both sides, by name; the target is English."""
    lexicon = load(source_language)
    english = words(target)
    found = {**_fluency(target, english), **_form(source, target, english)}
    return found if lexicon is None else {**found, **_faithfulness(source, english, lexicon)}


# ── against the lexicon ───────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class _Sense:
    """What a source word may be in English: stems with probabilities, and how rare the likeliest is."""

    stems: Mapping[str, float]
    likeliest: tuple[str, ...]
    rarity: float
    matters: bool


@lru_cache(maxsize=65536)
def _sense(word: str, language: str) -> _Sense | None:
    lexicon = load(language)
    found = lexicon.translations(word) if lexicon else ()
    if not found:
        return None
    stems: dict[str, float] = {}
    for english, p in found:
        stems[stem(english)] = stems.get(stem(english), 0.0) + p
    best = found[0][0]
    likeliest = tuple(english for english, _ in found[:_KIN_LISTED])
    return _Sense(stems, likeliest, _rarity(best), not is_function_word(best))


def _rarity(word: str) -> float:
    """How much it would mean to lose the word: .1 for "make", 1 for words met less than once in a million."""
    return min(1.0, max(0.1, (3.2 - math.log10(ngrams.table().per_million(word) + 0.5)) / 3.5))


class _English:
    """The words of a translation by their stems and by how they begin."""

    def __init__(self, found: Sequence[Word]) -> None:
        self.stems = frozenset(stem(word.text) for word in found)
        self._begins: dict[str, list[str]] = {}
        for one in self.stems:
            self._begins.setdefault(one[:_FEWEST_SHARED], []).append(one)

    def same_family(self, wanted: str) -> Iterable[str]:
        """Stems that begin alike for most of their length."""
        for one in self._begins.get(wanted[:_FEWEST_SHARED], ()):
            shared = _shared(one, wanted)
            if shared >= _FEWEST_SHARED and shared >= _SHARED * max(len(one), len(wanted)):
                yield one


def _shared(one: str, other: str) -> int:
    """How many letters two words begin alike with."""
    return next(
        (n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other))
    )


def _faithfulness(source: str, found: Sequence[Word], lexicon: Lexicon) -> dict[str, float]:
    """How much of the source is found again in English, and how much of the English is accounted for."""
    english = _English(found)
    explained: dict[str, float] = {}
    fits: list[tuple[float, float]] = []
    for word in lexicon.tokens(source):
        sense = _sense(word.text, lexicon.language)
        if sense is None:
            continue
        if sense.matters:
            fits.append((sense.rarity, _fit(sense, english, explained)))
        else:
            explained.update((one, 1.0) for one in sense.stems)
    lost = sum(rarity * (1 - fit) for rarity, fit in fits)
    return {
        "unrendered": lost / max(1, count_words(source)),
        "rendered": _mean([fit for _, fit in fits], "rendered"),
        "explained": _share_explained(found, explained),
    }


def _fit(sense: _Sense, english: _English, explained: dict[str, float]) -> float:
    """How well a source word is found again, 0 to 1; what accounts for English words is noted."""
    fit = 0.0
    for one in sense.stems:
        if one in english.stems:
            explained[one] = fit = 1.0
        for near in english.same_family(one):
            explained[near] = 1.0
            fit = max(fit, _NEAR)
    if fit:
        return fit
    for word in sense.likeliest:
        for other, closeness in kin(word).items():
            if other in english.stems:
                explained.setdefault(other, _KIN)
                fit = max(fit, 0.3 + closeness / 2)
    return fit


def _share_explained(found: Sequence[Word], explained: Mapping[str, float]) -> float:
    """The share of English words of matter that the source accounts for; a few words say little."""
    matter = [
        w.text for w in found if w.text[0].islower() and w.text.isalpha() and not is_function_word(w.text)
    ]
    known = sum(explained.get(stem(text), 0.0) for text in matter)
    return (known + 3 * _USUAL["explained"]) / (len(matter) + 3)


# ── of the English alone ──────────────────────────────────────────────────────────────


def _fluency(target: str, found: Sequence[Word]) -> dict[str, float]:
    table = ngrams.table()
    lifts = sorted(one.value for one in table.lifts(target) if one.value is not None)
    plain = [w.text for w in found if w.text.isalpha()]
    matter = [text for text in plain if not is_function_word(text)]
    common = [math.log10(table.per_million(text) + 0.1) for text in matter if text[0].islower()]
    number = max(1, len(plain))
    return {
        "lift": _mean(lifts, "lift"),
        "lift_low": lifts[len(lifts) // 4] if lifts else 0.0,
        "common": _mean(common, "common"),
        "letters": sum(map(len, plain)) / number,
        "unknown": sum(text[0].islower() and text not in table for text in plain) / number,
        "capitals": sum(text[0].isupper() for text in plain) / number,
        "repeated": 1 - len({stem(text) for text in matter}) / len(matter) if matter else 0.0,
        "commas": _count(target, ",;") / max(1, len(found)),
    }


# ── of the pair ───────────────────────────────────────────────────────────────────────


def _form(source: str, target: str, found: Sequence[Word]) -> dict[str, float]:
    theirs, ours = _count(source, '"“”「」『』«»《》'), _count(target, '"“”«»')
    source_words = [word.text for word in words(source)]
    return {
        "length": math.log(max(1, len(target)) / max(1, len(source))),
        "quotes": abs(theirs - ours) / max(1, theirs + ours),
        "names_lost": _names_lost(source_words, found) / max(1, count_words(source)),
        "alike": _share_alike(source_words, found),
    }


def _names_lost(source_words: Sequence[str], found: Sequence[Word]) -> int:
    """How many words with a capital inside the source sound like nothing in the translation."""
    names = [word for word in source_words[1:] if word[0].isupper() and len(word) > 2]
    if not names:
        return 0
    sounds = {sound for word in found for sound in _sounds(word.text)}
    return sum(sounds.isdisjoint(_sounds(name)) for name in names)


def _sounds(word: str) -> list[str]:
    return [sound for sound in skeletons(word) if len(sound) > 1] if word[0].isalpha() else []


def _share_alike(source_words: Sequence[str], found: Sequence[Word]) -> float:
    """The share of English words of matter that begin like a word of the source: kept names, cognates."""
    begins = {_plain(word)[:_FEWEST_SHARED] for word in source_words if len(word) >= _FEWEST_SHARED}
    matter = [w.text for w in found if len(w.text) >= _FEWEST_SHARED and not is_function_word(w.text)]
    return sum(_plain(text)[:_FEWEST_SHARED] in begins for text in matter) / max(1, len(matter))


def _plain(word: str) -> str:
    """Lower case, without accents."""
    word = word.lower()
    if word.isascii():
        return word
    return "".join(c for c in unicodedata.normalize("NFD", word) if not "\u0300" <= c <= "\u036f")


def _count(text: str, signs: str) -> int:
    return sum(text.count(sign) for sign in signs)


def _mean(values: Sequence[float], name: str) -> float:
    return sum(values) / len(values) if values else _USUAL[name]
