"""What a dictionary says a word means, reduced to English words and short phrases."""

import re
from collections.abc import Iterator

_BRACKETED = re.compile(r"\([^()]*\)|\[[^\[\]]*\]|\{[^{}]*\}|“[^”]*”|/[^/ ]*/")
_NO_MEANING = re.compile(
    r"(?:alternative|variant|archaic|dated|obsolete|nuqtaless|rare|short|contracted|inflected|pausal) "
    r"(?:\w+ )?(?:form|spelling|letter)"
    r"|(?:plural|singular|feminine|participle|past|abbreviation|romanization|diminutive|misspelling|synonym"
    r"|initialism|ellipsis|superlative|comparative|imperative|genitive|construct) of\b"
    r"|\bvariant of\b|pinyin|\bletter of\b|^CL:|^see |^used (?:in|to|as|with|for)|^surname\b",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"^(?:to be |to |an? |the |be |of |in |some(?:one|body|thing)? )+", re.IGNORECASE)
_PHRASE = re.compile(r"[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ'’\-]*(?: [A-Za-zÀ-ÿ0-9][A-Za-zÀ-ÿ0-9'’\-]*)*")
_LONGEST = 4
_DEFINITION = 9


def phrases(gloss: str, *, between: str = ";") -> Iterator[tuple[str, float]]:
    """Each rendering in a gloss with a weight that falls with its rank; definitions weigh little."""
    rank = 0
    for sense in _unbracketed(gloss).split(between):
        if _NO_MEANING.search(sense):
            continue
        for part in re.split(r"[,;/]", sense):
            phrase = _ARTICLE.sub("", " ".join(part.split()).strip(" .!?:"))
            if not _PHRASE.fullmatch(phrase):
                continue
            length = phrase.count(" ") + 1
            if length <= _DEFINITION:
                yield phrase, (1.0 if length <= _LONGEST else 0.3) / (1 + 0.25 * rank)
                rank += 1


def _unbracketed(text: str) -> str:
    before = ""
    while before != text:
        before, text = text, _BRACKETED.sub(" ", text)
    return text
