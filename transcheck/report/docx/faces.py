"""Which font, size and tag a language gets in Word.

Word keeps a font and a size for each of three kinds of script: Latin and its like, complex
(right to left, and Indic), and East Asian. Fonts are those that Word brings along, on
Windows first; `fontTable.xml` names what stands in for them elsewhere.
"""

from dataclasses import dataclass
from enum import Enum, StrEnum, auto

from transcheck.text.languages import facts
from transcheck.text.scripts import base_language


class Slot(StrEnum):
    """The attribute of w:rFonts that a script's font stands in, and of w:lang its tag."""

    LATIN = "ascii"
    COMPLEX = "cs"
    EAST_ASIAN = "eastAsia"


class Direction(Enum):
    """Which of Word's kinds of script a run is of."""

    PLAIN = auto()
    RTL = auto()
    COMPLEX = auto()
    EAST = auto()


@dataclass(frozen=True, slots=True)
class Face:
    """`size` is the size to the Latin one that makes both look equally large.

    `lift` are points of room above a Latin first line that set it level with this script's.
    """

    slot: Slot
    font: str
    tag: str
    rtl: bool = False
    size: float = 1.0
    lift: float = 0.0

    @property
    def direction(self) -> Direction:
        """The kind that signs and digits of a paragraph in this script go with."""
        if self.rtl:
            return Direction.RTL
        return Direction.EAST if self.slot is Slot.EAST_ASIAN else Direction.PLAIN

    @property
    def slanted(self) -> bool:
        """Whether the script knows italics."""
        return self.slot is Slot.LATIN


INLINE_ARABIC, INLINE_ARABIC_SIZE = "Arial", 1.1
"""For Arabic script within the report's own text and in tables: Nastaliq is too tall for a row."""
SANS, SERIF = "Segoe UI", "Georgia"
_NASTALIQ = {"ur", "ks"}
_NASKH_FONT, _NASTALIQ_FONT = "Times New Roman", "Noto Nastaliq Urdu"
_COMPLEX = {
    "Hebrew": "Times New Roman",
    "Syriac": "Estrangelo Edessa",
    "Thaana": "MV Boli",
    "Thai": "Angsana New",
}
_INDIC = {
    "Devanagari", "Bengali", "Gurmukhi", "Gujarati", "Oriya", "Tamil", "Telugu", "Kannada", "Malayalam",
    "Sinhala",
}  # fmt: skip
_EAST_ASIAN = {"Kana": "Yu Mincho", "Hangul": "Batang", "Han": "SimSun"}
# Word's spelling checker wants a region; these are the ones newsrooms mean.
_REGIONS = {
    "en": "en-US", "ur": "ur-PK", "ar": "ar-SA", "fa": "fa-IR", "ps": "ps-AF", "sd": "sd-Arab-PK",
    "he": "he-IL", "ckb": "ku-Arab-IQ",
    "zh": "zh-CN", "zh-Hans": "zh-CN", "zh-Hant": "zh-TW", "ja": "ja-JP", "ko": "ko-KR", "hi": "hi-IN",
    "bn": "bn-BD", "ru": "ru-RU", "uk": "uk-UA", "de": "de-DE", "fr": "fr-FR", "es": "es-ES", "it": "it-IT",
    "pt": "pt-BR", "tr": "tr-TR", "pl": "pl-PL", "cs": "cs-CZ", "nl": "nl-NL", "el": "el-GR",
}  # fmt: skip
_UNKNOWN = "en-US"


def face(language: str) -> Face:
    """The face of a BCP 47 tag."""
    known = facts(language)
    tag = _UNKNOWN if language == "und" else _REGIONS.get(known.code, known.code)
    if known.script == "Arabic":
        if base_language(language) in _NASTALIQ:
            return Face(Slot.COMPLEX, _NASTALIQ_FONT, tag, rtl=True, size=0.92, lift=4.5)
        return Face(Slot.COMPLEX, _NASKH_FONT, tag, rtl=True, size=1.1, lift=1.5)
    if known.script in _COMPLEX:
        return Face(Slot.COMPLEX, _COMPLEX[known.script], tag, rtl=known.is_rtl)
    if known.script in _INDIC:
        return Face(Slot.COMPLEX, "Nirmala UI", tag)
    if known.script in _EAST_ASIAN:
        font = "PMingLiU" if tag in ("zh-TW", "zh-HK") else _EAST_ASIAN[known.script]
        return Face(Slot.EAST_ASIAN, font, tag, size=0.98)
    return Face(Slot.LATIN, SERIF, tag)
