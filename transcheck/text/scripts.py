"""Which writing system a character or a text belongs to."""

import unicodedata
from collections import Counter
from functools import lru_cache

import regex

# The first word of a character's Unicode name says its script; these name it otherwise.
_ALIASES = {"CJK": "Han", "HIRAGANA": "Kana", "KATAKANA": "Kana", "HALFWIDTH": "Kana", "FULLWIDTH": "Latin"}
_DIGITS = {"DIGIT"}

RTL_LANGUAGES = frozenset({"ar", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "ug", "ur", "yi"})


@lru_cache(maxsize=8192)
def script_of(character: str) -> str:
    """The script of a letter ("Latin", "Arabic", "Han", "Devanagari"), "" for what is no letter."""
    if not unicodedata.category(character).startswith(("L", "M")):
        return ""
    first = unicodedata.name(character, "").split(" ")[0].split("-")[0]
    if not first or first in _DIGITS or first in ("COMBINING", "MODIFIER"):
        return ""
    return _ALIASES.get(first, first.capitalize())


def scripts_in(text: str) -> Counter[str]:
    """How many letters of each script a text holds."""
    counts: Counter[str] = Counter()
    for character, n in Counter(text).items():
        script = script_of(character)
        if script:
            counts[script] += n
    return counts


def main_script(text: str) -> str:
    """The script most letters are in, "" where there are none."""
    counts = scripts_in(text)
    return max(counts, key=lambda s: (counts[s], s)) if counts else ""


def base_language(tag: str) -> str:
    """The language without region or script: "zh" of "zh-Hans"."""
    return tag.replace("_", "-").partition("-")[0].lower()


def is_rtl(language: str) -> bool:
    """Whether a language is written from right to left."""
    return base_language(language) in RTL_LANGUAGES


_RIGHT_TO_LEFT = r"[\p{Bidi_Class=R}\p{Bidi_Class=AL}]"
_FOREIGN_STRETCH = regex.compile(
    rf"(?:\p{{Nd}}[\p{{Nd}}.,]*\s)?{_RIGHT_TO_LEFT}(?:[^A-Za-z“”=()]*(?:{_RIGHT_TO_LEFT}|\p{{M}}))?"
)
_ISOLATE, _POP, _LEFT_TO_RIGHT = "\u2068", "\u2069", "\u200e"


def isolated(sentence: str) -> str:
    """An English sentence whose right-to-left stretches keep their figures and leave ours alone.

    A number that follows an Arabic letter would be drawn on its left, as if it belonged to it
    (Unicode Annex 9, rule W2). Isolates and a mark behind each stretch prevent that.
    """
    return _FOREIGN_STRETCH.sub(rf"{_ISOLATE}\g<0>{_POP}{_LEFT_TO_RIGHT}", sentence)
