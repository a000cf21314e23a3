"""Which writing system a character or a text belongs to."""

import unicodedata
from collections import Counter
from functools import lru_cache

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
