"""Which words of a text are spelt wrongly, by a dictionary in Hunspell's format. No widgets.

Dictionaries are those that are installed for the whole machine, or the person's own.
"""

import io
import os
import re
from collections.abc import Callable, Collection, Iterable
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from transcheck.errors import LoadError
from transcheck.model import Span, Term, Termbase
from transcheck.paths import config_dir
from transcheck.text.scripts import base_language, main_script, script_of

if TYPE_CHECKING:
    from spylls.hunspell import Dictionary as Spylls

NONE = "none"
"""The choice of a person who wants no words marked."""

_INSTALLED = ("/usr/share/hunspell", "/usr/share/myspell/dicts", "/usr/share/myspell", "/Library/Spelling")
_FIRST = ("en_US", "en_GB", "ar", "fa", "ur")
"""Which of several dictionaries of one language is taken where none was chosen."""

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_NO_WORDS = re.compile(r"\S*(?:://|www\.|@)\S*|[#@]\w+|\S*[\w-]\.\w{2,4}/\S*")
"""Addresses and handles."""

_LEAST_FOR_TYPO = 6
"""Letters a name must have before one that is off by a letter from a word is taken for that word."""


def own_folder() -> Path:
    """Where a person puts dictionaries of their own."""
    return config_dir() / "dictionaries"


def installed() -> dict[str, Path]:
    """Dictionaries at hand by name ("en_US"), each as the path of its .dic file."""
    folders = (own_folder(), *map(Path, _INSTALLED), *map(Path, filter(None, _variable())))
    found: dict[str, Path] = {}
    for folder in folders:
        for file in sorted(folder.glob("*.dic")) if folder.is_dir() else ():
            if file.with_suffix(".aff").is_file():
                found.setdefault(file.stem, file)
    return found


def _variable() -> Iterable[str]:
    # Hunspell's own programs look there too.
    return os.environ.get("DICPATH", "").split(os.pathsep)


def dictionary_for(language: str, chosen: str = "") -> Path | None:
    """The dictionary for a text in that language: the chosen one (its .dic), or the one that fits best."""
    if chosen == NONE:
        return None
    if chosen:
        file = Path(chosen)
        return file if file.is_file() and file.with_suffix(".aff").is_file() else None
    at_hand = installed()
    wanted = language.replace("-", "_")
    fitting = [name for name in at_hand if base_language(name) == base_language(language)]
    best = next((n for n in (wanted, *_FIRST) if n in fitting), next(iter(fitting), None))
    return at_hand[best] if best else None


def _read(file: Path) -> "Spylls":
    """Both files at once: the library's own readers leave theirs open."""
    from spylls.hunspell import Dictionary as Spylls
    from spylls.hunspell import readers
    from spylls.hunspell.readers.file_reader import BaseReader

    class Whole(BaseReader):
        """A file that has been read and closed; the .aff says in its first lines how to decode it."""

        def __init__(self, file: Path, encoding: str = "Windows-1252") -> None:
            self._bytes = file.read_bytes()
            super().__init__(self._decoded(encoding))

        def reset_encoding(self, encoding: str) -> None:
            self.reset_io(self._decoded(encoding))

        def _decoded(self, encoding: str) -> io.StringIO:
            return io.StringIO(self._bytes.decode(encoding, "surrogateescape"), newline=None)

    aff, context = readers.read_aff(Whole(file.with_suffix(".aff")))
    return Spylls(aff, readers.read_dic(Whole(file, context.encoding), aff=aff, context=context))


class Dictionary:
    """Words one can ask about. May be used on any one thread at a time."""

    def __init__(self, file: Path) -> None:
        """Raises LoadError where the files are no dictionary."""
        try:
            self._spylls = _read(file)
        except (OSError, ValueError, LookupError, AttributeError, TypeError) as error:
            raise LoadError(
                str(file), f"cannot be read as a dictionary ({error})", "choose another in the preferences"
            ) from error
        self.knows: Callable[[str], bool] = lru_cache(maxsize=1 << 16)(self._knows)

    def suggestions(self, word: str, most: int = 5) -> tuple[str, ...]:
        """What may have been meant, the likeliest first. Takes up to half a second."""
        found = dict.fromkeys(self._spylls.suggest(word.replace("’", "'")))
        return tuple(words.replace("'", "’") if "’" in word else words for words in found)[:most]

    def _knows(self, word: str) -> bool:
        return self._spylls.lookup(word.replace("’", "'"))


def words(text: str) -> Iterable[Span]:
    """Where the words of a text stand; addresses and what holds a figure are none."""
    silent = [Span(*found.span()) for found in _NO_WORDS.finditer(text)]
    for found in _WORD.finditer(text):
        span = Span(*found.span())
        joined = text[max(span.start - 1, 0) : span.start] + text[span.end : span.end + 1]
        if not any(c.isdigit() or c == "_" for c in joined) and not any(s.contains(span) for s in silent):
            yield span


def misspelt(text: str, dictionary: Dictionary, known: Collection[str]) -> tuple[Span, ...]:
    """Where a word stands that the dictionary does not know, nor `known` (small letters).

    A word with a capital is a name, unless it is a letter off a word of the dictionary.
    Words in another script than the text's own, and in capitals, are left alone.
    """
    script = main_script(text)
    return tuple(
        span
        for span in words(text)
        if script_of(text[span.start]) == script and not _is_right(span.of(text), dictionary, known)
    )


def _is_right(word: str, dictionary: Dictionary, known: Collection[str]) -> bool:
    if len(word) < 2 or (word.isupper() and len(word) < 8) or _plain(word) in known:
        return True
    if dictionary.knows(word):
        return True
    if word[:1].isupper():
        return len(word) < _LEAST_FOR_TYPO or not _is_a_letter_off(word.lower(), dictionary)
    return False


@lru_cache(maxsize=1 << 12)
def _is_a_letter_off(word: str, dictionary: Dictionary) -> bool:
    """Whether a word in small letters comes of one missing, doubled or swapped letter."""
    cuts = [(word[:n], word[n:]) for n in range(len(word) + 1)]
    letters = sorted(set(word))
    near = {a + b[1:] for a, b in cuts if b}
    near |= {a + b[1] + b[0] + b[2:] for a, b in cuts if len(b) > 1}
    near |= {a + letter + b for a, b in cuts for letter in letters}
    return any(dictionary.knows(other) for other in near - {word})


def known_words(terms: Iterable[Term], termbases: Iterable[Termbase], own: Iterable[str]) -> frozenset[str]:
    """Words that need no dictionary: renderings of terms and names, termbase words, the person's own."""
    texts = [rendering.text for term in terms for rendering in term.renderings]
    texts += [form.text for base in termbases for entry in base.entries for form in entry.target]
    return frozenset(_plain(span.of(text)) for text in (*texts, *own) for span in words(text))


def _plain(word: str) -> str:
    """As words are known: small letters, without the owner's ’s."""
    word = word.casefold().replace("’", "'")
    return word.removesuffix("'s")


# ── the person's own words ────────────────────────────────────────────────────────────


def own_words() -> tuple[str, ...]:
    """What a person has taught the desk."""
    file = own_folder() / "words.txt"
    return tuple(file.read_text(encoding="utf-8").split("\n")) if file.is_file() else ()


def learn(word: str) -> None:
    """Know a word from now on. Raises OSError."""
    from transcheck.atomic import write_text

    own_folder().mkdir(parents=True, exist_ok=True)
    kept = sorted({*filter(None, own_words()), word}, key=str.casefold)
    write_text(own_folder() / "words.txt", "\n".join(kept) + "\n")
