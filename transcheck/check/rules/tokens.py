"""An English text as rule patterns see it: words with all that each may be matched as."""

import re
from functools import lru_cache
from typing import NamedTuple

from transcheck.text.inflect import is_degree, lemmas

NOTHING, COMMA, STOP = 0, 1, 2


class Token(NamedTuple):
    """A word of the text; the parts of a hyphenated word are tokens of their own.

    `parted` says what stands between it and the word before: NOTHING, a COMMA or bracket,
    or a STOP that ends a clause or sentence. `joined` is true where that is a hyphen.
    `possessive`: "his", "the party's", "the voters'".
    """

    lower: str
    keys: frozenset[str]
    start: int
    end: int
    parted: int
    joined: bool
    possessive: bool


_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_STOP = re.compile(r"[.;:?!…](?:[\s\"'”’»)\]]|$)|\n")
_COMMA = re.compile(r"[,()\[\]–—/]")


def tokens(text: str) -> list[Token]:
    """The words of a text in order."""
    found: list[Token] = []
    last = 0
    for match in _WORD.finditer(text):
        lower = match.group().lower().replace("’", "'")
        between = text[last : match.start()]
        parted = _parted(between) if last else NOTHING
        last = match.end()
        joined = between in ("-", "‑")
        possessive = lower in POSSESSIVES or lower.endswith("'s") or _is_plural_possessive(text, last)
        found.append(Token(lower, text_keys(lower), match.start(), last, parted, joined, possessive))
    return found


def _is_plural_possessive(text: str, end: int) -> bool:
    """Whether a word that ends there is like "voters’ "; it may also be the end of a quotation."""
    return text[end - 1 : end] == "s" and text[end : end + 1] in ("'", "’") and text[end + 1 : end + 2] == " "


@lru_cache(maxsize=4096)
def _parted(between: str) -> int:
    if _STOP.search(between):
        return STOP
    return COMMA if _COMMA.search(between) else NOTHING


# -- words that stand for one another -------------------------------------------------

_ARTICLES = frozenset({"a", "an", "the"})
POSSESSIVES = frozenset({"his", "her", "its", "their", "our", "my", "your"})
_CLASSES = {
    **dict.fromkeys(("he", "she", "they", "we", "i"), "<he>"),
    **dict.fromkeys(("him", "them", "us", "me"), "<him>"),
    **dict.fromkeys(("himself", "herself", "themselves", "itself", "ourselves", "myself"), "<self>"),
    **dict.fromkeys(POSSESSIVES, "<his>"),
    **dict.fromkeys(_ARTICLES, "<the>"),
}
_TWO_CASES = {"you": frozenset({"<he>", "<him>"}), "her": frozenset({"<his>", "<him>"})}
_FILLERS = POSSESSIVES.union(
    ("a", "an", "the", "this", "that", "these", "those", "such", "some", "any", "all", "much", "many", "own"),
    (
        "very",
        "so",
        "more",
        "most",
        "too",
        "quite",
        "rather",
        "just",
        "also",
        "even",
        "still",
        "now",
        "already",
    ),
    ("again", "whole", "entire"),
)


@lru_cache(maxsize=65536)
def text_keys(lower: str) -> frozenset[str]:
    """Everything that a word of a text may be matched as: its lemmas and its class."""
    own = frozenset(_spelling(lemma) for lemma in lemmas(lower))
    if lower in _TWO_CASES:
        return own | _TWO_CASES[lower]
    return own | {_CLASSES[lower]} if lower in _CLASSES else own


@lru_cache(maxsize=65536)
def pattern_keys(lower: str) -> frozenset[str]:
    """What a word of a pattern stands for.

    Articles stand for one another and for possessives, personal pronouns for others of
    their case: a row that says "his" means hers and theirs as well. A comparative or
    superlative stands for itself, a plain adjective for all its degrees.
    """
    if is_degree(lower):
        return frozenset({_spelling(lower)})
    if lower in _ARTICLES:
        return frozenset({"<the>", "<his>"})
    if lower in ("one's", "ones'"):
        return frozenset({"<his>"})
    if lower in _CLASSES:
        return frozenset({_CLASSES[lower]})
    return frozenset(_spelling(lemma) for lemma in lemmas(lower))


_SPELLINGS = (
    (re.compile(r"(?<=.{3})is(?=e$|ation$)"), "iz"),
    (re.compile(r"yse$"), "yze"),
    (re.compile(r"(?<=..)our(?=$|able$|hood$|ite$|al$)"), "or"),
    (re.compile(r"(?<=cent|heat|.met|.lit|.fib)re$"), "er"),
    (re.compile(r"(?<=def|off|lic|ret)ence$"), "ense"),
    (re.compile(r"(?<=program)me$"), ""),
)


@lru_cache(maxsize=65536)
def _spelling(word: str) -> str:
    """British and American spellings as one; only a key, so it need not be a word."""
    if len(word) > 4:
        for british, american in _SPELLINGS:
            word = british.sub(american, word)
    return word


def fills(token: Token) -> bool:
    """Whether the word may slip in between two words of a pattern."""
    lower = token.lower
    return lower in _FILLERS or (lower.endswith("ly") and len(lower) > 4) or lower.endswith("'s")
