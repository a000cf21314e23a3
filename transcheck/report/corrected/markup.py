"""XML and HTML as they are written: elements and letters with their places in the text.

A parser that writes its tree again changes quotation marks, line ends and entities; here
all that is not replaced stays byte for byte.
"""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from html import escape, unescape
from typing import NamedTuple

from transcheck.report.corrected.rewording import Letter, Lost

_STARTS = re.compile(r"<!--|<!\[CDATA\[|<\?|<!DOCTYPE|<(/?)([A-Za-z_][^\s/<>]*)", re.IGNORECASE)
_ENDS = {"<!--": "-->", "<![CDATA[": "]]>", "<?": "?>"}
_TAG = re.compile(r"((?:[^<>\"'/]|\"[^\"]*\"|'[^']*'|/(?!>)){0,20000})(/?)>")
_DOCTYPE = re.compile(r"[^>\[]*(?:\[[^\]]*\]\s*)?>")
_CHARACTER = re.compile(r"&#?\w{1,32};|\r\n|.", re.DOTALL)


@dataclass(slots=True, eq=False)
class Node:
    """An element: its tag stands from `start` to `inner`, what it holds from `inner` to `inner_end`.

    `qualified` is its name with the prefix, `name` without. An empty one holds nothing: all ends are one.
    A stretch of CDATA is a node named "" that holds letters as they stand.
    """

    qualified: str
    attributes: str
    start: int
    inner: int
    inner_end: int = -1
    end: int = -1
    children: "list[Node]" = field(default_factory=list)

    @property
    def name(self) -> str:
        return self.qualified.rpartition(":")[2]

    @property
    def prefix(self) -> str:
        """The prefix with its colon, "" where there is none."""
        before, colon, _ = self.qualified.rpartition(":")
        return before + colon

    @property
    def is_empty(self) -> bool:
        """Whether it is written as one tag."""
        return self.inner == self.end

    def get(self, name: str) -> str:
        """An attribute by its name without prefix, "" where it is not there."""
        pattern = rf"(?:^|[\s:]){re.escape(name)}\s*=\s*(?:\"([^\"]*)\"|'([^']*)')"
        found = re.search(pattern, self.attributes)
        return unescape(found.group(1) or found.group(2) or "") if found else ""

    def find(self, name: str) -> "Node | None":
        """The first child of that name."""
        return next((child for child in self.children if child.name == name), None)

    def all(self, *names: str, but: Collection[str] = ()) -> "Iterator[Node]":
        """All elements of these names under this one, in reading order; not within those named in `but`."""
        for child in self.children:
            if child.name in but:
                continue
            if child.name in names:
                yield child
            yield from child.all(*names, but=but)


class Token(NamedTuple):
    """A tag, a comment, a stretch of CDATA or an instruction, from `start` to `end`.

    `name` is "" for all but tags. `raw` is where CDATA holds its text.
    """

    start: int
    end: int
    name: str = ""
    attributes: str = ""
    closes: bool = False
    empty: bool = False
    raw: tuple[int, int] | None = None


def tokens(text: str) -> Iterator[Token]:
    """What stands between the letters. What is begun and never closed is text, as browsers have it.

    Each kind of end is looked for in vain once only, so that no file costs more than its length.
    """
    here = 0
    unclosed: set[str] = set()
    while starts := _STARTS.search(text, here):
        mark = starts.group().upper()
        token = _tag(text, starts) if starts.group(2) else None
        if token is None and mark not in unclosed and not starts.group(2):
            token = _other(text, starts, mark)
            if token is None:
                unclosed.add(mark)
        here = starts.end() if token is None else token.end
        if token is not None:
            yield token


def _tag(text: str, starts: re.Match[str]) -> Token | None:
    rest = _TAG.match(text, starts.end())
    if rest is None:
        return None
    attributes, empty = rest.groups()
    closes, name = starts.groups()
    return Token(starts.start(), rest.end(), name, attributes, closes=bool(closes), empty=bool(empty))


def _other(text: str, starts: re.Match[str], mark: str) -> Token | None:
    if mark not in _ENDS:
        rest = _DOCTYPE.match(text, starts.end())
        return None if rest is None else Token(starts.start(), rest.end())
    end = text.find(_ENDS[mark], starts.end())
    if end < 0:
        return None
    raw = (starts.end(), end) if mark == "<![CDATA[" else None
    return Token(starts.start(), end + len(_ENDS[mark]), raw=raw)


def tree(text: str) -> Node:
    """The elements of a well-formed XML text under a node without a name. Raises Lost where it is none."""
    root = Node("", "", 0, 0, len(text), len(text))
    around = [root]
    for token in tokens(text):
        if not token.name:
            start, end = token.raw or (token.end, token.end)
            name = "" if token.raw else "#"
            around[-1].children.append(Node(name, "", token.start, start, end, token.end))
        elif token.closes:
            if len(around) == 1 or around[-1].qualified != token.name:
                raise Lost("1")
            node = around.pop()
            node.inner_end, node.end = token.start, token.end
        else:
            node = Node(token.name, token.attributes, token.start, token.end)
            around[-1].children.append(node)
            if token.empty:
                node.inner_end = node.end = node.inner
            else:
                around.append(node)
    if len(around) > 1:
        raise Lost("1")
    return root


def letters(text: str, node: Node, *, but: Collection[str] = ()) -> Iterator[Letter]:
    """The characters an element holds, without those of elements named in `but`."""
    here = node.inner
    for child in node.children:
        yield from characters(text, here, child.start)
        if not child.qualified:
            yield from (Letter(text[n], n, n + 1, verbatim=True) for n in range(child.inner, child.inner_end))
        elif child.name not in but and not child.is_empty:
            yield from letters(text, child, but=but)
        here = child.end
    yield from characters(text, here, node.inner_end)


def characters(text: str, start: int, end: int) -> Iterator[Letter]:
    """The characters of a stretch without tags."""
    for found in _CHARACTER.finditer(text, start, end):
        code = found.group()
        said = unescape(code) if len(code) > 1 else code
        for number, character in enumerate(said):
            yield Letter(character, found.start() if number == 0 else found.end(), found.end())


def escaped(words: str) -> str:
    """Words as XML has them between tags."""
    return escape(words, quote=False)


def put_in(text: str, node: Node, markup: str) -> tuple[int, int, str]:
    """The splice that puts markup into an element that holds nothing."""
    if not node.is_empty:
        return (node.inner_end, node.inner_end, markup)
    tag = text[node.start : node.end].removesuffix(">").rstrip().removesuffix("/").rstrip()
    return (node.start, node.end, f"{tag}>{markup}</{node.qualified}>")


def said(text: str, node: Node | None, *, but: Collection[str] = ()) -> str:
    """What an element says, "" where there is none."""
    return "" if node is None else "".join(letter.character for letter in letters(text, node, but=but))
