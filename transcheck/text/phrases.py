"""Finding a term in a text: whole words, inflected or not, in scripts with and without spaces."""

from collections.abc import Iterator

from transcheck.model import Span
from transcheck.text.inflect import lemmas
from transcheck.text.scripts import main_script
from transcheck.text.words import Word, words

_UNSPACED = ("Han", "Kana", "Thai", "Khmer", "Lao", "Myanmar")


def is_unspaced(term: str) -> bool:
    """Whether a term is in a script that sets no spaces between words."""
    return main_script(term) in _UNSPACED


def find_english(text: str, term: str, *, case_sensitive: bool = False) -> Iterator[Span]:
    """Where an English term stands in a text, its words inflected or not."""
    wanted, found = words(term), words(text)
    if not wanted:
        return
    for start in range(len(found) - len(wanted) + 1):
        window = found[start : start + len(wanted)]
        if all(_same(word, other, case_sensitive) for word, other in zip(window, wanted, strict=True)):
            yield Span(window[0].span.start, window[-1].span.end)


def _same(word: Word, wanted: Word, case_sensitive: bool) -> bool:
    if word.text == wanted.text:
        return True
    if case_sensitive:
        return False
    one, other = word.lower.removesuffix("'s"), wanted.lower
    return one == other or not lemmas(one).isdisjoint(lemmas(other))
