"""Consonant skeletons: what is left of a name when it is carried into another script.

"Istanbul", "استنبول", "Стамбул" and "イスタンブール" agree in their consonants and in little
else. A skeleton keeps one letter for each class of consonants that scripts confuse (b and
p, d and t, g and k …) and drops vowels, h and the semivowels. A word may have several,
where a letter is read in more than one way.
"""

import re
import unicodedata
from functools import lru_cache
from itertools import product

_MOST_READINGS = 4

# One character to its readings, parted by "/". Classes: p f t k s j m n r l; "" is silent.
_ARABIC = {
    **dict.fromkeys("بپٻ", "p"), **dict.fromkeys("تطدٹڈثذټډ", "t"), **dict.fromkeys("سصزظضژشچڅښځ", "s"),
    "ج": "j", "غ": "k", **dict.fromkeys("کقكگخڭګ", "k"), "ګ": "k", "ړ": "r", "ڑ": "r", "ر": "r", "ل": "l",
    "م": "m", **dict.fromkeys("نںڼ", "n"), "ف": "f", "ڤ": "f", "و": "/f", "ږ": "k", "ڕ": "r", "ڵ": "l",
}  # fmt: skip
_HEBREW = {
    "ב": "p/f", "ג": "k/j", "ד": "t", "ו": "/f", "ז": "s", "ח": "/k", "ט": "t", "כ": "k", "ך": "k", "ל": "l",
    "מ": "m", "ם": "m", "נ": "n", "ן": "n", "ס": "s", "פ": "p/f", "ף": "f", "צ": "s", "ץ": "s", "ק": "k",
    "ר": "r", "ש": "s", "ת": "t",
}  # fmt: skip
_CYRILLIC = {
    "б": "p", "в": "f", "г": "k/", "ґ": "k", "д": "t", "ђ": "j", "ѓ": "k", "ж": "s/j", "з": "s", "ѕ": "s",
    "к": "k", "ќ": "k", "л": "l", "љ": "l", "м": "m", "н": "n", "њ": "n", "п": "p", "р": "r", "с": "s",
    "т": "t", "ћ": "s", "ф": "f", "х": "/k", "ц": "s", "ч": "s", "џ": "j", "ш": "s", "щ": "s",
}  # fmt: skip
_GREEK = {
    "β": "f", "γ": "k", "δ": "t", "ζ": "s", "θ": "t", "κ": "k", "λ": "l", "μ": "m", "ν": "n", "ξ": "ks",
    "π": "p", "ρ": "r", "σ": "s", "ς": "s", "τ": "t", "φ": "f", "χ": "k/", "ψ": "ps",
}  # fmt: skip
_GREEK_PAIRS = (("μπ", "π"), ("ντ", "τ"), ("γκ", "κ"), ("γγ", "κ"), ("τσ", "σ"), ("τζ", "σ"))
_SINGLE = {**_ARABIC, **_HEBREW, **_CYRILLIC, **_GREEK}

# Latin spelling, longest first: how English and its neighbours write these sounds.
_LATIN = {
    "tsch": "s", "sch": "s", "tch": "s", "dsch": "j", "dj": "j", "dge": "j", "dg": "j", "sh": "s",
    "ch": "s/k", "ph": "f", "th": "t", "ng": "nk/n", "kh": "k", "gh": "k/", "ck": "k", "zh": "s/j",
    "dh": "t", "bh": "p", "ts": "s", "tz": "s", "cz": "s", "sz": "s", "qu": "k", "ce": "s", "ci": "s",
    "cy": "s", "ge": "k/j", "gi": "k/j", "gy": "k/j", "b": "p", "c": "k", "d": "t", "f": "f", "g": "k",
    "j": "j/", "k": "k", "l": "l", "m": "m", "n": "n", "p": "p", "q": "k", "r": "r", "s": "s", "t": "t",
    "v": "f", "w": "/f", "x": "ks", "z": "s",
}  # fmt: skip
_SOUND = re.compile("|".join(sorted(_LATIN, key=len, reverse=True)))
_TWICE = tuple((letter, 2 * letter) for letter in "pftksjmnrl")
_LATIN_LETTERS = {"ı": "i", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "a", "œ": "o", "ß": "s"}

# Scripts whose Unicode names spell the sound: "BENGALI LETTER KHA", "HANGUL CHOSEONG KIYEOK".
_SPELT = ("DEVANAGARI", "BENGALI", "GURMUKHI", "GUJARATI", "ORIYA", "TAMIL", "TELUGU", "KANNADA", "MALAYALAM",
          "SINHALA", "KATAKANA", "HIRAGANA", "ARMENIAN", "GEORGIAN", "ETHIOPIC", "THAI", "LAO", "MYANMAR",
          "KHMER", "TIBETAN")  # fmt: skip
_NO_L = ("KATAKANA", "HIRAGANA")
_NASAL = ("ANUSVARA", "TIPPI", "BINDI", "CANDRABINDU")
_JAMO = {
    "KIYEOK": "k", "SSANGKIYEOK": "k", "NIEUN": "n", "TIKEUT": "t", "SSANGTIKEUT": "t", "RIEUL": "r/l",
    "MIEUM": "m", "PIEUP": "p", "SSANGPIEUP": "p", "SIOS": "s", "SSANGSIOS": "s", "CIEUC": "s/j",
    "SSANGCIEUC": "s", "CHIEUCH": "s", "KHIEUKH": "k", "THIEUTH": "t", "PHIEUPH": "p/f",
}  # fmt: skip
_HANGUL = {
    **{f"CHOSEONG {name}": reading for name, reading in _JAMO.items()},
    **{f"JONGSEONG {name}": reading for name, reading in _JAMO.items()},
    "JONGSEONG IEUNG": "n",
}


def skeletons(word: str) -> tuple[str, ...]:
    """The consonant skeletons of a word in any script, the plainest reading first.

    >>> skeletons("Istanbul")
    ('stmpl',)
    """
    return _skeletons(word.lower())


@lru_cache(maxsize=65536)
def _skeletons(word: str) -> tuple[str, ...]:
    readings = _latin(word) if word.isascii() else _readings(word)
    plain = "".join(readings)
    if "/" not in plain:
        return (_undoubled(plain),)
    choices = [reading.split("/") for reading in readings]
    _limit(choices)
    return tuple(dict.fromkeys([_undoubled("".join(parts)) for parts in product(*choices)]))


def _limit(choices: list[list[str]]) -> None:
    """Leave no more than a few readings in all: the later letters lose theirs first."""
    count = 1
    for options in choices:
        if count * len(options) > _MOST_READINGS:
            del options[1:]
        count *= len(options)


def _undoubled(skeleton: str) -> str:
    """Doubled consonants count once, and n before p is m: scripts differ in writing them."""
    skeleton = skeleton.replace("np", "mp")
    for letter, twice in _TWICE:
        while twice in skeleton:
            skeleton = skeleton.replace(twice, letter)
    return skeleton


def _readings(word: str) -> list[str]:
    """Readings of each character; stretches of Latin letters are read together."""
    if "\u0370" <= word[0] <= "\u03ff":
        for pair, sound in _GREEK_PAIRS:
            word = word.replace(pair, sound)
    readings: list[str] = []
    latin = ""
    for character in unicodedata.normalize("NFC", word):
        found = _of_character(character)
        if found is None:
            latin += _LATIN_LETTERS.get(character) or unicodedata.normalize("NFD", character)[0]
            continue
        if latin:
            readings += _latin(latin)
            latin = ""
        readings += found
    return readings + _latin(latin) if latin else readings


def _latin(word: str) -> list[str]:
    """Readings of a word in plain Latin letters, two and three letters together where they are one sound."""
    if word.startswith(("kn", "wr", "ps", "gn")):
        word = word[1:]
    return [_LATIN[sound] for sound in _SOUND.findall(word)]


@lru_cache(maxsize=8192)
def _of_character(character: str) -> tuple[str, ...] | None:
    """The readings of one character; None for a Latin letter, which is read with its neighbours."""
    if character in _LATIN_LETTERS or unicodedata.normalize("NFD", character)[0].isascii():
        return None
    if character in _SINGLE:
        return (_SINGLE[character],)
    words = unicodedata.name(character, "").split()
    if not words:
        return ()
    if words[0] == "HANGUL":
        jamo = unicodedata.normalize("NFD", character)
        return tuple(_HANGUL.get(unicodedata.name(part, "")[7:], "") for part in jamo)
    if words[0] not in _SPELT:
        return ()
    if words[-1] in _NASAL:
        return ("n",)
    return _spelt(words[-1].lower(), words[0]) if "LETTER" in words else ()


def _spelt(sound: str, script: str) -> tuple[str, ...]:
    """The consonants in a letter's own name: "kha", "shi", "zo"."""
    readings = _latin(sound.replace("ng", "n").replace("ny", "n"))
    return tuple("r/l" if r == "r" and script in _NO_L else r for r in readings)
