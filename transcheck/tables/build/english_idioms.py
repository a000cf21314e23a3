"""English idioms and sayings, as what stands in them besides small words."""

import lzma

from transcheck.tables.build.corpora import Corpora
from transcheck.text.function_words import is_function_word
from transcheck.text.stem import stem
from transcheck.text.words import words

_KINDS = frozenset(("v", "phrase", "adv", "adj", "proverb", "prep"))
_FEWEST = 2


def build(corpora: Corpora) -> str:
    """The table: the stems of an idiom's content words, a line an idiom, sorted."""
    with lzma.open(corpora.data / "idioms/english_idioms_mit.txt.xz", "rt", encoding="utf-8") as lines:
        listed = [line.strip() for line in lines]
    listed += [row[0] for row in corpora.rows("idioms/english_mwe_wiktionary", 2) if row[1] in _KINDS]
    return "\n".join(sorted({line for line in map(_content, listed) if line})) + "\n"


def _content(idiom: str) -> str:
    stems = sorted({stem(word.text) for word in words(idiom) if not is_function_word(word.text)})
    return " ".join(stems) if len(stems) >= _FEWEST else ""
