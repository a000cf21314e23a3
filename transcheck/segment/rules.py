"""Where sentences end: marks that can end one, and guards that say where they do not.

A full stop also closes abbreviations, initials, ordinals and parts of numbers; what
follows it tells them apart. Newspapers quote at length, so a quotation of several
sentences is several sentences here.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from transcheck.model import Span
from transcheck.text.languages import Language, facts

_CLOSERS = "\"'”’»›“‘)\\]}」』）】》〉］｝"
_SURE_CLOSERS = "\"'”’»›)\\]}」』）】》〉］｝"
"""Those that open nothing in the scripts that leave no space after a full stop."""
_OPENERS = "\"'“‘«‹„‚”’»¿¡(\\[{「『（【《〈［｛"
_STRAY = "\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff"
"""Direction marks and the like: pasted copy has them between a full stop and its space."""
_PARAGRAPH = re.compile(r"\n[ \t\r\f\v]*\n\s*|[\u2029\x0b\x0c]\s*")
_OPENING = re.compile(f"[{_OPENERS}{_STRAY}–—•*-]+\\s?")
_INITIAL = re.compile(r"(?:^|[\s(\[“\"'‘«.\-])[^\W\d_]$")
_DOTTED = re.compile(r"(?:^|[^\w.])(?:[^\W\d_]{1,2}\.)+[^\W\d_]{1,2}$")
_TOKEN = re.compile(r"[^\s(\[“\"‘«„/–—]+$")
_ORDINAL = re.compile(r"(?:^|[\s(\[–-])(?:\d{1,2}|[IVXL]+)$")
_AMOUNT = re.compile(r"\d[\d.,\u00a0]*\s?[^\W\d_]+$")
_GOES_ON = frozenset(",;:.…!?،؛，、；：)]}")
_FIRST_WORD = re.compile(r"[^\W\d_]+(?=[\s,’'])")
_LOOK_BACK = 24
"""Characters looked at before a mark; longer abbreviations there are none."""
_LOOK_AHEAD = 32


def sentences(text: str, language: str) -> tuple[Span, ...]:
    """The sentences of a text, without the white space around them; no other character is lost."""
    found: list[Span] = []
    for start, end in _paragraphs(text):
        begin = start
        for cut in _cuts(text, start, end, _breaker(language)):
            found.extend(_trimmed(text, begin, cut))
            begin = cut
        found.extend(_trimmed(text, begin, end))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class _Breaker:
    """A language's facts, compiled for looking at one mark after another."""

    language: Language
    candidate: re.Pattern[str]
    resumes: tuple[str, ...]
    enders: tuple[str, ...]


@cache
def _breaker(language: str) -> _Breaker:
    known = facts(language)
    marks, bare = re.escape(known.terminators), re.escape(known.unspaced)
    # A closing mark may stand off by a space (« mot. »), or by one on either side (" so. ").
    # A run of marks is looked at from its beginning alone: a megabyte of dots would take an hour.
    spaced = (
        f"[{marks}](?<![{marks}]{{2}})[{marks}]*+[{_CLOSERS}{_STRAY}]*+"
        '(?:[ \u00a0\u202f][»›”"](?=\\s|$))?(?=\\s)'
    )
    # Marks of ASCII also stand in addresses and numbers, so a letter of the script has to follow.
    unspaced = (
        f"[{bare}](?<![{bare}]{{2}})[{bare}]*+[{_SURE_CLOSERS}{_STRAY}]*+(?:(?<=[^!-~])(?=\\S)|(?=[^\\s!-~]))"
        if bare
        else "(?!)"
    )
    enders = tuple(f" {word}" for word in known.enders)
    return _Breaker(known, re.compile(f"{spaced}|{unspaced}"), known.resumes, enders)


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for gap in _PARAGRAPH.finditer(text):
        yield start, gap.start()
        start = gap.end()
    yield start, len(text)


def _trimmed(text: str, start: int, end: int) -> tuple[Span, ...]:
    stretch = text[start:end]
    begin = start + len(stretch) - len(stretch.lstrip())
    return (Span(begin, begin + len(stretch.strip())),) if stretch.strip() else ()


def _cuts(text: str, start: int, end: int, breaker: _Breaker) -> Iterator[int]:
    begin = seen = start
    marks = 0
    for match in breaker.candidate.finditer(text, start, end):
        cut = match.end()
        if text[cut - 1] == '"':
            marks, seen = marks + text.count('"', seen, cut), cut
            cut = _before_opening_mark(text, match, marks)
        if _ends_sentence(text, cut, match, begin, end, breaker):
            begin = cut
            yield cut


def _before_opening_mark(text: str, match: re.Match[str], marks: int) -> int:
    """The end of the match, less a straight mark that opens the next sentence.

    One right behind a full stop and before a space closes; otherwise their number,
    counted from the beginning of the paragraph, tells.
    """
    stretch = match.group()[:-1]
    if marks % 2 == 0 or (stretch == stretch.rstrip() and text[match.end() : match.end() + 1].isspace()):
        return match.end()
    return match.start() + len(stretch.rstrip())


def _ends_sentence(
    text: str, cut: int, match: re.Match[str], begin: int, end: int, breaker: _Breaker
) -> bool:
    after = text[cut : min(end, cut + _LOOK_AHEAD)].lstrip()
    word = _OPENING.sub("", after, count=1)
    if not after:
        return True
    if not word or after[0] in _GOES_ON:
        return False
    if text[cut - 1] in _CLOSERS and after.startswith(breaker.resumes):
        return False
    before = text[max(begin, match.start() - _LOOK_BACK) : match.start()]
    if text[match.start()] == "۔" and not text[cut].isspace():
        return before.endswith(breaker.enders)  # elsewhere it joins the letters of an acronym
    if word[0].islower() and not _is_uncapitalised(text, begin):
        return False
    return match.group() != "." or not _is_part_of_word(before, word, breaker.language)


def _is_uncapitalised(text: str, begin: int) -> bool:
    """Whether the sentence began with a small letter: a writer who does without capitals."""
    opening = text[begin : begin + _LOOK_AHEAD].lstrip()[:1]
    return opening.islower()


def _is_part_of_word(before: str, after: str, language: Language) -> bool:
    """Whether the full stop between the two belongs to an abbreviation, an initial or an ordinal."""
    token = _TOKEN.search(before)
    if token is None:
        return False
    if token.group() in language.titles:
        return True
    first = _FIRST_WORD.match(after)
    if first is not None and first.group() in language.starters:
        return False
    if token.group() in language.abbreviations:
        return not (_AMOUNT.search(before) and after[0].isupper())
    if language.ordinals and _ORDINAL.search(before):
        return True
    return bool(_INITIAL.search(before) or _DOTTED.search(before))
