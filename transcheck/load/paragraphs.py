"""What every reader hands on: paragraphs in reading order, with what the format said of them."""

import re
from dataclasses import dataclass

from transcheck.model import BlockKind
from transcheck.text.words import count_words

_LONGEST_WORD = 40
_SPACE = re.compile(r"[ \t\n\r\f\v]+")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph. `kind` is None where the format does not say what it is; the place tells then.

    `furniture` is the reason to cut it where its reader knows that it is none of the article.
    """

    text: str
    kind: BlockKind | None = None
    furniture: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """What a reader found in a file. `language` and `title` as the file gives them, if it does."""

    paragraphs: tuple[Paragraph, ...]
    language: str = ""
    title: str = ""


def has_more_words(text: str, limit: int) -> bool:
    """Whether a text has more words than that, without counting those of a long one."""
    return len(text) > _LONGEST_WORD * limit or count_words(text) > limit


def tidy(text: str) -> str:
    """One line without doubled spaces; no-break spaces stay, except at the ends."""
    return _SPACE.sub(" ", text).strip()
