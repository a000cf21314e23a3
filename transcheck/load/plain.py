"""Plain text: paragraphs from lines, and lines that a mail program wrapped joined again."""

import re
from itertools import pairwise

from transcheck.load.encoding import decode
from transcheck.load.opening import Opened
from transcheck.load.paragraphs import Paragraph, Reading, tidy

_WIDEST_WRAP = 100
"""Mail programs and editors wrap at 65 to 80 columns; longer lines are paragraphs."""
_NARROWEST_WRAP = 40
_FULL_LINE = 0.7
"""A line this full of the wrapping width goes on in the next; a shorter one ends its paragraph."""
_ENDS = re.compile(r"[.?!…۔؟।。！？:;][\"'”’»)\]」』]*$")
_BULLET = re.compile(r"^(?:[-*•·–—]|\d{1,3}[.)]|[a-z][.)])\s")
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uff00-\uffef。、]")


def read_plain(opened: Opened) -> Reading:
    """The paragraphs of a text file."""
    return Reading(paragraphs_of(decode(opened)))


def paragraphs_of(text: str) -> tuple[Paragraph, ...]:
    """Paragraphs of a text: a blank line always parts two, a line break unless it was a wrap."""
    groups = [[line.strip() for line in group] for group in _groups(text)]
    width = _wrap_width(groups)
    joined = (line for group in groups for line in (_unwrapped(group, width) if width else group))
    return tuple(Paragraph(tidy(line)) for line in joined if tidy(line))


def _groups(text: str) -> list[list[str]]:
    """Runs of lines between blank ones."""
    groups: list[list[str]] = [[]]
    for line in re.split(r"[\n\x0b\x0c\x1c-\x1e\x85\u2028\u2029]", text):
        if line.strip():
            groups[-1].append(line)
        elif groups[-1]:
            groups.append([])
    return [group for group in groups if group]


def _wrap_width(groups: list[list[str]]) -> int:
    """The width at which the lines were wrapped, 0 where each line is a paragraph.

    Wrapped lines are all about as long, and most of them end in the middle of a sentence.
    """
    inner = [line for group in groups for line in group[:-1]]
    lengths = sorted(len(line) for line in inner)
    if len(inner) < 2 or lengths[-1] > _WIDEST_WRAP:
        return 0
    width = lengths[int(0.9 * (len(lengths) - 1))]
    full = sum(1 for length in lengths if length >= _FULL_LINE * width)
    open_ended = sum(1 for line in inner if not _ENDS.search(line))
    wrapped = full >= 0.7 * len(inner) and open_ended >= 0.6 * len(inner)
    return width if width >= _NARROWEST_WRAP / (2 if _UNSPACED.search(inner[0]) else 1) and wrapped else 0


def _unwrapped(lines: list[str], width: int) -> list[str]:
    joined = [lines[0]]
    for previous, line in pairwise(lines):
        if len(previous) < _FULL_LINE * width or _BULLET.match(line):
            joined.append(line)
        else:
            glue = "" if _UNSPACED.match(previous[-1]) or _UNSPACED.match(line[0]) else " "
            joined[-1] = f"{joined[-1]}{glue}{line}"
    return joined
