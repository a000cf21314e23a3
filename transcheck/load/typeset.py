"""Paragraphs rebuilt from lines as they were set on pages.

A page knows no paragraphs, only lines at places. Wider gaps, another size, an indented or
a short last line tell where a paragraph ends; heads and numbers that run from page to page
are taken out first, so that a paragraph goes on over them.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

from transcheck.load.paragraphs import Paragraph, has_more_words, tidy
from transcheck.model import BlockKind

_AT_EDGE = 2
"""So many lines from the top or the bottom of a page may be running heads."""
_PAGE_NUMBER = re.compile(r"[-–—|\s]*\d{1,4}(?:\s*/\s*\d{1,4})?[-–—|\s]*")
_DIGITS = re.compile(r"\d+")
_ENDS = re.compile(r"[.?!…۔؟।。！？:：][\"'”’»)\]」』]*\s*$")
_HYPHENS = ("-", "\u2010", "\u00ad")
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uff00-\uffef、。]")
_WIDER_GAP = 1.3
"""Between paragraphs the lines stand this much further apart than within."""
_LARGER = 1.15
"""The letters of a heading are this much larger than those of the body."""
_SHORT_LINE = 0.8
"""A line under this share of the usual width ends its paragraph, if it ends a sentence too."""
_MOST_HEADING_WORDS = 40
_RUNNING_HEAD = "line repeated on every page"
_PAGE_NUMBERS = "page number"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a page: where it begins (points from the lower left corner) and how large it is set."""

    text: str
    x: float = 0.0
    y: float = 0.0
    size: float = 10.0
    bold: bool = False

    def with_text(self, text: str) -> "Line":
        return replace(self, text=text)


def article_of(pages: Sequence[Sequence[Line]]) -> tuple[Paragraph, ...]:
    """The paragraphs of all pages; `furniture` says which are running heads and page numbers."""
    running = _running(pages)
    kept = [line for n, page in enumerate(pages) for m, line in enumerate(page) if (n, m) not in running]
    around = _Usual.of(kept or [line for page in pages for line in page])
    before, after = _edges(pages, running)
    body = tuple(_paragraph(group, around) for group in _groups(kept, around))
    return (*before, *(paragraph for paragraph in body if paragraph.text), *after)


def _edges(
    pages: Sequence[Sequence[Line]], running: dict[tuple[int, int], str]
) -> tuple[list[Paragraph], list[Paragraph]]:
    """What runs over the pages, once each: heads before the article, feet and numbers behind it."""
    seen: set[str] = set()
    before: list[Paragraph] = []
    after: list[Paragraph] = []
    for (n, m), reason in running.items():
        text = tidy(pages[n][m].text)
        if text not in seen:
            place = before if m < len(pages[n]) / 2 else after
            place.append(Paragraph(text, furniture=reason))
        seen.add(text)
    return before, after


def _running(pages: Sequence[Sequence[Line]]) -> dict[tuple[int, int], str]:
    """Page and line number of what runs from page to page, each with the reason it is cut for."""
    found: dict[tuple[int, int], str] = {}
    often = Counter(key for page in pages for key in {_key(page[m]) for m in _edge(page)})
    for n, page in enumerate(pages):
        for m in _edge(page):
            text = page[m].text.strip()
            outermost = m in (0, len(page) - 1)
            if len(page) > 1 and outermost and _PAGE_NUMBER.fullmatch(text):
                found[n, m] = _PAGE_NUMBERS
            elif often[_key(page[m])] > max(1, 0.4 * len(pages)):
                found[n, m] = _RUNNING_HEAD
    return found


def _edge(page: Sequence[Line]) -> tuple[int, ...]:
    """The numbers of the lines at the top and at the bottom; a page of few lines is all body."""
    if len(page) <= 2 * _AT_EDGE:
        return tuple({0, len(page) - 1}) if page else ()
    return (*range(_AT_EDGE), *range(len(page) - _AT_EDGE, len(page)))


def _key(line: Line) -> str:
    """The same for the heads of two pages that differ in their number alone, and stand as high."""
    return f"{round(line.y / 3)} {_DIGITS.sub('#', tidy(line.text))}"


@dataclass(frozen=True, slots=True)
class _Usual:
    """How the body of an article is set."""

    size: float
    leading: float
    width: float

    @classmethod
    def of(cls, lines: Sequence[Line]) -> "_Usual":
        sizes: Counter[float] = Counter()
        for line in lines:
            sizes[line.size] += len(line.text)
        size = max(sizes, key=lambda s: (sizes[s], s), default=10.0)
        body = [line for line in lines if line.size == size]
        gaps = [a.y - b.y for a, b in pairwise(body) if 0 < a.y - b.y < 4 * size]
        widths = sorted(len(line.text) for line in body)
        width = widths[int(0.8 * (len(widths) - 1))] if widths else 0
        return cls(size=size, leading=median(gaps) if gaps else 1.2 * size, width=width)


def _groups(lines: Iterable[Line], usual: _Usual) -> Iterator[list[Line]]:
    """The lines of each paragraph."""
    group: list[Line] = []
    for line in lines:
        if group and _parts(group, line, usual):
            yield group
            group = []
        group.append(line)
    if group:
        yield group


def _parts(group: Sequence[Line], line: Line, usual: _Usual) -> bool:
    """Whether a new paragraph begins with a line."""
    last = group[-1]
    if not any(character.isalnum() for character in line.text):
        return False  # a closing mark that found no place on the line before
    if not _alike(last, line):
        return True
    gap = last.y - line.y
    ends = bool(_ENDS.search(last.text))
    if not 0 < gap < 6 * usual.leading:  # the next column or page
        return ends
    if gap > _WIDER_GAP * usual.leading * max(1.0, line.size / usual.size):
        return True
    if not ends:
        return False
    indented = len(group) > 1 or abs(line.x - last.x) < 4 * usual.size
    return len(last.text) < _SHORT_LINE * usual.width or (indented and line.x - last.x > 0.8 * usual.size)


def _alike(last: Line, line: Line) -> bool:
    """Whether two lines are set in the same letters; one bold word at a beginning is not enough."""
    return abs(last.size - line.size) <= 0.08 * max(last.size, line.size) and last.bold == line.bold


def _paragraph(lines: Sequence[Line], usual: _Usual) -> Paragraph:
    text = lines[0].text.rstrip()
    for line in lines[1:]:
        text = _joined(text, line.text.strip())
    return Paragraph(tidy(text), _kind(text, lines, usual))


def _joined(text: str, line: str) -> str:
    """A line set behind what stands before it: a hyphen where a word was broken goes."""
    if text.endswith(_HYPHENS) and text[-2:-1].isalpha() and line[:1].islower():
        return text[:-1] + line
    if text[-1:] in "-\u2010–—/" and text[-2:-1].isalnum():
        return text + line
    glue = "" if _UNSPACED.match(text[-1:]) or _UNSPACED.match(line[:1]) else " "
    return f"{text}{glue}{line}"


def _kind(text: str, lines: Sequence[Line], usual: _Usual) -> BlockKind | None:
    """Larger letters make a heading; the layout decides which."""
    larger = min(line.size for line in lines) >= _LARGER * usual.size
    return BlockKind.HEADLINE if larger and not has_more_words(text, _MOST_HEADING_WORDS) else None
