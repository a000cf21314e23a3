"""The lexicon that serves a language, if need be that of a near relative.

Ukrainian words often are Russian ones but for a few letters; the alphabets of India write
the same Sanskrit words on the same places of their code tables; Japanese writes Chinese
words. A relative's translations are trusted less, and help where nothing else is known.
"""

from collections.abc import Callable
from dataclasses import dataclass

from transcheck.tables.lexicon import ChineseLexicon, Lexicon, Translations, load

_BORROWED = 0.6
_UKRAINIAN = str.maketrans("іїєґў", "ииегв")
_JAPANESE = str.maketrans(
    "発対党変図国会学経済応戦権実関両価単総銃楽覚検験歩団広転売読県帰気沢浜駅黒歳",
    "发对党变图国会学经济应战权实关两价单总铳乐觉检验步团广转卖读县归气泽滨驿黑岁",
)


@dataclass(frozen=True)
class Kin:
    """A lexicon with how far it is trusted for the language at hand, and how words are respelt for it."""

    lexicon: Lexicon
    trust: float = 1.0
    respelt: Callable[[str], str] = str

    def translated(self, word: str) -> Translations:
        """English words with their probabilities."""
        return self.lexicon.translations(self.respelt(word))

    def pieces(self, text: str) -> list[str] | None:
        """Words cut out of unspaced text, as they are respelt; None where words stand apart."""
        if isinstance(self.lexicon, ChineseLexicon):
            return self.lexicon.pieces(self.respelt(text))
        return None


def nearest(language: str) -> tuple[Kin, ...]:
    """The lexicon of a language, if there is one, then those of its relatives."""
    own = load(language)
    found = [Kin(own)] if own else []
    for relative, respelt in _RELATIVES.get(language, ()):
        lexicon = load(relative)
        if lexicon is not None:
            found.append(Kin(lexicon, _BORROWED, respelt))
    return tuple(found)


def _shifted(distance: int) -> Callable[[str], str]:
    """Letters of an Indian script as the Devanagari ones on the same place of the table."""
    return lambda word: "".join(chr(ord(c) - distance) if ord(c) >= 0x0900 + distance else c for c in word)


def _russian(word: str) -> str:
    return word.lower().translate(_UKRAINIAN)


def _simplified(word: str) -> str:
    return word.translate(_JAPANESE)


_RELATIVES: dict[str, tuple[tuple[str, Callable[[str], str]], ...]] = {
    "be": (("ru", _russian),), "bg": (("ru", str),), "uk": (("ru", _russian),),
    "bn": (("hi", _shifted(0x80)),), "gu": (("hi", _shifted(0x180)),), "pa": (("hi", _shifted(0x100)),),
    "mr": (("hi", str),), "ne": (("hi", str),),
    "ckb": (("fa", str),), "ps": (("fa", str), ("ur", str)), "sd": (("ur", str), ("fa", str)),
    "ca": (("es", str),), "it": (("es", str),), "pt": (("es", str),), "nl": (("de", str),),
    "ja": (("zh", _simplified),),
}  # fmt: skip
