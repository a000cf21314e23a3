"""Which font a text is set in, how large, and how far apart its lines stand.

Reading text is set in a serif, the interface in the system's own font. The person's size
is the size of Latin text; each script has a factor to it, so that both columns look
equally large, and a line height of its own.
"""

from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import groupby

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QTextCharFormat, QTextLayout

from transcheck.model import BlockKind, Span
from transcheck.text.scripts import base_language, is_rtl, main_script, script_of, scripts_in

from .mended import mended

SMALLEST, USUAL, LARGEST = 12.0, 16.5, 42.5
"""The person's size of reading text, in pixels: from 9 to 32 points."""

_SERIFS = ("Source Serif 4", "Charter", "Charis SIL", "Georgia", "Noto Serif", "DejaVu Serif")


@dataclass(frozen=True, slots=True)
class Script:
    """How a writing system is set: fonts best first, size to Latin, line height to size.

    `least` is the line height under which its letters touch the line above.
    """

    name: str
    families: tuple[str, ...]
    size: float = 1.0
    line: float = 1.64
    least: float = 1.3
    italic: bool = False


def _noto(script: str) -> tuple[str, ...]:
    return (f"Noto Serif {script}", f"Noto Sans {script}")


LATIN = Script("Latin", _SERIFS, italic=True)
NASTALIQ = Script("Nastaliq", ("Noto Nastaliq Urdu", "Jameel Noori Nastaleeq"), 0.88, 2.35, 2.35)
NASKH = Script(
    "Naskh", ("Noto Naskh Arabic", "Scheherazade New", "Amiri", "Noto Sans Arabic"), 1.08, 1.85, 1.7
)
_CJK = {place: Script("Han", _noto(f"CJK {place}"), 0.98, 1.8) for place in ("SC", "TC", "JP", "KR")}
_OWN_SERIF = {
    name: Script(name, (f"Noto Serif {name}", *_SERIFS), 1.0, 1.64, 1.3, italic=name != "Hebrew")
    for name in ("Hebrew", "Greek", "Cyrillic", "Georgian", "Armenian")
}
_INDIC = {
    name: Script(name, _noto(name), 1.0, 1.8, 1.5)
    for name in (
        *("Devanagari", "Bengali", "Gurmukhi", "Gujarati", "Tamil", "Telugu", "Kannada", "Malayalam"),
        *("Sinhala", "Thai", "Lao", "Khmer", "Myanmar", "Tibetan", "Ethiopic"),
    )
}
_BY_UNICODE_NAME = {
    "Arabic": NASKH,
    "Han": _CJK["SC"],
    "Kana": _CJK["JP"],
    "Hangul": _CJK["KR"],
    **_OWN_SERIF,
    **_INDIC,
}
_NASTALIQ_LANGUAGES = frozenset({"ur", "ks", "pnb", "skr"})
_NASKH_LANGUAGES = frozenset({"ar", "fa", "ps", "sd", "ckb", "ug"})
_LANGUAGES_OF = {
    "Han": "zh",
    "Kana": "ja",
    "Hangul": "ko",
    "Cyrillic": "ru uk bg sr mk be kk mn",
    "Greek": "el",
    "Hebrew": "he yi",
    "Armenian": "hy",
    "Georgian": "ka",
    "Devanagari": "hi mr ne sa",
    "Bengali": "bn",
    "Gurmukhi": "pa",
    "Gujarati": "gu",
    "Tamil": "ta",
    "Telugu": "te",
    "Kannada": "kn",
    "Malayalam": "ml",
    "Sinhala": "si",
    "Thai": "th",
    "Lao": "lo",
    "Khmer": "km",
    "Myanmar": "my",
    "Tibetan": "bo",
    "Ethiopic": "am ti",
}
_SCRIPT_OF_LANGUAGE = {
    language: script for script, languages in _LANGUAGES_OF.items() for language in languages.split()
}
_TRADITIONAL = ("hant", "tw", "hk", "mo")


@dataclass(frozen=True, slots=True)
class Cut:
    """What makes a headline look like one: size and line height to reading text, weight, slant."""

    size: float = 1.0
    line: float = 1.64
    weight: int = 400
    italic: bool = False


_BODY = Cut()
CUTS = {
    BlockKind.HEADLINE: Cut(25 / 16.5, 33 / 25, 700),
    BlockKind.STANDFIRST: Cut(17.5 / 16.5, 27 / 17.5, italic=True),
    BlockKind.SUBHEAD: Cut(18 / 16.5, 27 / 18, 600),
    BlockKind.CAPTION: Cut(14.5 / 16.5, 22 / 14.5, italic=True),
}
CARD = Cut(15 / 16.5, 23 / 15)
"""The quote in a card and the renderings in a list."""


@dataclass(frozen=True, slots=True)
class Typography:
    """What a person chose: size of Latin text, Nastaliq or Naskh for Urdu, a font by script name."""

    size: float = USUAL
    nastaliq: bool = True
    chosen: tuple[tuple[str, str], ...] = ()

    def sized(self, size: float) -> "Typography":
        return Typography(min(max(size, SMALLEST), LARGEST), self.nastaliq, self.chosen)


@dataclass(frozen=True, slots=True)
class Face:
    """A font ready to set a text in, with its script, its direction and its line height (whole pixels)."""

    font: QFont
    script: Script
    pixels: float
    line: float
    rtl: bool

    @property
    def baseline(self) -> float:
        """Where Qt puts the baseline in a line of fixed height: at four fifths, in 64ths of a pixel."""
        return int(self.line * 64 * 4 / 5) / 64


@cache
def _installed() -> frozenset[str]:
    return frozenset(QFontDatabase.families())


def pixels(font: QFont, size: float) -> QFont:
    """The font at a size in pixels, which need not be whole."""
    screen = QGuiApplication.primaryScreen()
    dots = screen.logicalDotsPerInchY() if screen else 96.0
    made = QFont(font)
    made.setPointSizeF(size * 72 / dots)
    return made


def script_for(language: str, *, nastaliq: bool = True) -> Script:
    """The writing system a language is set in."""
    base = base_language(language)
    if base in _NASTALIQ_LANGUAGES:
        return NASTALIQ if nastaliq and _installed().intersection(NASTALIQ.families) else NASKH
    if base in _NASKH_LANGUAGES:
        return NASKH
    if base == "zh" and any(part in language.lower() for part in _TRADITIONAL):
        return _CJK["TC"]
    return _BY_UNICODE_NAME.get(_SCRIPT_OF_LANGUAGE.get(base, ""), LATIN)


@lru_cache(maxsize=256)
def face(typography: Typography, language: str, cut: Cut = _BODY) -> Face:
    """The face for text of that language in that cut (a `CUTS` entry or `CARD`)."""
    script = script_for(language, nastaliq=typography.nastaliq)
    return _face(typography, script, cut, rtl=is_rtl(language))


def warm(typography: Typography) -> None:
    """Load the fonts of both columns while nobody waits: the first word of each takes a while."""
    for text, language in (("Ag", "en"), ("نستعلیق", "ur")):
        for cut in (_BODY, CUTS[BlockKind.HEADLINE]):
            layout = QTextLayout(text, face(typography, language, cut).font)
            layout.beginLayout()
            layout.createLine()
            layout.endLayout()


def cut_of(kind: BlockKind) -> Cut:
    return CUTS.get(kind, _BODY)


def _face(typography: Typography, script: Script, cut: Cut, *, rtl: bool) -> Face:
    size = typography.size * cut.size * script.size
    font = QFont()
    font.setFamilies(_families(typography, script))
    font = pixels(font, size)
    upright = cut.italic and not script.italic
    font.setWeight(QFont.Weight(500 if upright else cut.weight))
    font.setItalic(cut.italic and script.italic)
    line = max(script.line * cut.line / LATIN.line, script.least)
    return Face(font, script, size, round(size * line), rtl)


def _families(typography: Typography, script: Script) -> list[str]:
    wanted = dict(typography.chosen).get(script.name)
    families = [family for family in (wanted, *script.families) if family in _installed()]
    if script in (NASTALIQ, NASKH):
        families = [mended(family) for family in families[:1]]
    # Latin words in a text of another script: the serif, before Qt takes what it finds.
    serif = [family for family in _SERIFS if family in _installed()]
    return list(dict.fromkeys([*families, *serif])) or list(script.families)


def foreign_runs(text: str, main: str) -> tuple[tuple[Span, str], ...]:
    """Stretches in another script than `main`, each with its Unicode script name.

    What is no letter (space, digit, quotation mark) belongs to a stretch when letters of
    its script stand on both sides.
    """
    if not set(scripts_in(text)) - {main, ""}:
        return ()
    letters = [(i, script) for i, c in enumerate(text) if (script := script_of(c))]
    return tuple(
        (Span(run[0][0], run[-1][0] + 1), script)
        for script, group in groupby(letters, key=lambda pair: pair[1])
        if script != main and (run := list(group))
    )


_MAIN_OF = {NASTALIQ.name: "Arabic", NASKH.name: "Arabic"}


def foreign_formats(
    text: str, set_in: Face, typography: Typography, cut: Cut = _BODY
) -> list[tuple[Span, QTextCharFormat]]:
    """The character formats that give each stretch in another script its own font and size."""
    main = _MAIN_OF.get(set_in.script.name, set_in.script.name)
    made = []
    for span, name in foreign_runs(text, main):
        script = _BY_UNICODE_NAME.get(name, LATIN)
        if script.name == set_in.script.name:
            continue  # kana in Japanese, which is set in the face of Han
        style = QTextCharFormat()
        style.setFont(_face(typography, script, cut, rtl=set_in.rtl).font)
        made.append((span, style))
    return made


def language_of(text: str, *candidates: str) -> str:
    """The candidate language whose script most of `text` is in, else the first."""
    script = main_script(text)
    for language in candidates:
        name = script_for(language).name
        if script in (name, _MAIN_OF.get(name, name)):
            return language
    return candidates[0] if candidates else "und"


# ---- the interface ----

_PLAIN_DEFAULTS = {"Sans Serif", "Sans", "DejaVu Sans", "Bitstream Vera Sans", ""}
_INTERFACE = {
    "ur": ("Noto Naskh Arabic UI", "Noto Naskh Arabic", "Noto Sans Arabic"),
}


def interface(language: str = "en") -> QFont:
    """The font of menus, lists and labels: the system's, or a Naskh for an Urdu desk."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    wanted = [f for f in _INTERFACE.get(base_language(language), ()) if f in _installed()]
    if font.family() in _PLAIN_DEFAULTS:
        # No desktop has chosen one: what Qt falls back on is wider than the drawings allow.
        wanted += [f for f in ("Inter", "Noto Sans") if f in _installed()]
    font.setFamilies([*wanted, font.family()])
    return pixels(font, 14 if base_language(language) == "ur" else 13)


def small(font: QFont) -> QFont:
    """The interface font for labels, counts and keys."""
    return pixels(font, 11.5)


def figures(font: QFont) -> QFont:
    """The font of a score in a chip; its figures are all of one width."""
    made = pixels(font, 12)
    made.setWeight(QFont.Weight.Medium)
    if hasattr(made, "setFeature"):
        made.setFeature(QFont.Tag("tnum"), 1)
    return made
