"""Letters of a page as they are written, not as they were drawn.

A page may hold the shapes that letters take within a word (ﻣ for م, ﬁ for fi), and text that
runs from right to left may come last letter first.
"""

import re
import unicodedata
from collections.abc import Sequence

from transcheck.load.typeset import Line

_SHAPES = re.compile("[\ufb00-\ufb4f\ufb50-\ufdff\ufe70-\ufefc]")
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_WORD = re.compile("[\ufb50-\ufdff\ufe70-\ufefc]{2,}")
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f]")
_MARK_BEHIND = re.compile(r"[^\s\d][،۔؟,.:!](?=\s|$)")
_MARK_BEFORE = re.compile(r"(?:^|\s)[،۔؟,.:!](?=[^\s\d])")
_LEFT_TO_RIGHT = re.compile(r"[A-Za-z\u00c0-\u024f\d\u0660-\u0669\u06f0-\u06f9][^\W_]*(?:[.,:/'’%-]\w+)*")
_MIRRORED = str.maketrans("()[]{}<>«»", ")(][}{><»«")


def in_reading_order(pages: Sequence[Sequence[Line]]) -> list[list[Line]]:
    """The same lines in plain letters, each from its first to its last."""
    reverse = _is_drawn_backwards([line.text for page in pages for line in page])
    return [[line.with_text(_plain(line.text, reverse=reverse)) for line in page] for page in pages]


def _is_drawn_backwards(texts: Sequence[str]) -> bool:
    """Whether words begin with the shape that ends them, or full stops stand before their words."""
    forwards = backwards = 0
    for text in texts:
        if not _RIGHT_TO_LEFT.search(text):
            continue
        for word in _WORD.findall(text):
            forwards += _shape(word[0]) == "<initial>"
            backwards += _shape(word[0]) == "<final>"
        forwards += len(_MARK_BEHIND.findall(text))
        backwards += len(_MARK_BEFORE.findall(text))
    return backwards > forwards


def _shape(letter: str) -> str:
    return unicodedata.decomposition(letter).partition(" ")[0]


def _plain(text: str, *, reverse: bool) -> str:
    if reverse and _RIGHT_TO_LEFT.search(text):
        text = _LEFT_TO_RIGHT.sub(lambda found: found[0][::-1], text)[::-1].translate(_MIRRORED)
    text = _SHAPES.sub(lambda found: unicodedata.normalize("NFKC", found[0]), text)
    return _CONTROLS.sub("", text.replace("\t", " "))
