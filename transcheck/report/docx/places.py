"""Where the passages stand in a Word file that came back, and what its tracked changes say.

Files saved by Word and LibreOffice keep our hidden bookmarks; where a program dropped them,
passages are found by their printed numbers, or in the file that they came from by their words.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from transcheck.report.docx.bookmarks import is_in_place, passage_number
from transcheck.report.docx.matching import lines_found
from transcheck.report.docx.ooxml import Element, name

_PUT_IN = (name("ins"), name("moveTo"))
_TAKEN_OUT = (name("del"), name("moveFrom"))


class Fate(Enum):
    """What tracked changes say of a piece of text."""

    KEPT = auto()
    PUT_IN = auto()
    TAKEN_OUT = auto()


def said(node: Element) -> str:
    """The text a node of the markup stands for."""
    if node.tag in (name("t"), name("delText")):
        return node.text or ""
    parent = node.getparent()
    if parent is None or parent.tag != name("r"):
        return ""
    return {name("tab"): "\t", name("br"): "\n", name("noBreakHyphen"): "\u2011"}.get(node.tag, "")


def fate_of(node: Element) -> tuple[Fate, str]:
    for parent in node.iterancestors(*_PUT_IN, *_TAKEN_OUT):
        fate = Fate.PUT_IN if parent.tag in _PUT_IN else Fate.TAKEN_OUT
        return fate, parent.get(name("author")) or ""
    return Fate.KEPT, ""


def places_of(document: Element, labels: Sequence[str], texts: Sequence[str]) -> "dict[int, Place]":
    """The passages' places by their numbers, counted from 1.

    `labels` are what they were printed with, `texts` what they read then.
    """
    places = _by_bookmark(document, len(labels)) or _by_label(document, labels)
    if 2 * len(places) < len(labels):
        places = _by_text(document, texts) or places
    return places


@dataclass(frozen=True, slots=True)
class Place:
    """The paragraphs that a passage stands in.

    In the file that it came from other text may stand there too: the passage begins at the
    bookmark `start` and reaches to the next one of a passage. `plain` paragraphs stand as
    they were loaded, without our numbers.
    """

    paragraphs: list[Element]
    start: Element | None = None
    plain: bool = False

    def nodes(self) -> "Iterator[Element | None]":
        """The nodes of its text in their order, None between two paragraphs."""
        for number, paragraph in enumerate(self.paragraphs):
            if number:
                yield None
            yield from paragraph.iter() if self.start is None else self._in_place(paragraph)

    def _in_place(self, paragraph: Element) -> Iterator[Element]:
        inside = paragraph is not self.paragraphs[0]
        for node in _own_nodes(paragraph):
            if node.tag == name("bookmarkStart") and is_in_place(node.get(name("name")) or ""):
                inside = node is self.start
            elif inside:
                yield node


def _own_nodes(paragraph: Element) -> Iterator[Element]:
    """What stands in a paragraph, but not in a text box that hangs on it."""
    for child in paragraph:
        yield child
        if child.tag not in (name("p"), name("txbxContent")):
            yield from _own_nodes(child)


def _by_bookmark(document: Element, n: int) -> dict[int, Place]:
    ends = {end.get(name("id")): end for end in document.iter(name("bookmarkEnd"))}
    found = {}
    for start in document.iter(name("bookmarkStart")):
        number = passage_number(start.get(name("name")) or "")
        if number is not None and 1 <= number <= n:
            paragraphs = _around(start, ends.get(start.get(name("id"))))
            in_place = is_in_place(start.get(name("name")) or "")
            found[number] = Place(paragraphs, start if in_place else None)
    return found


def _around(start: Element, end: Element | None) -> list[Element]:
    """All paragraphs of the cell a passage stands in, or those from its first to its last."""
    cell = None if is_in_place(start.get(name("name")) or "") else next(start.iterancestors(name("tc")), None)
    if cell is not None:
        return list(cell.iterchildren(name("p")))
    first = next(start.iterancestors(name("p")), None)
    last = first if end is None else next(end.iterancestors(name("p")), first)
    if first is None:
        return []
    found = [first]
    while found[-1] is not last:
        following = found[-1].getnext()
        if following is None or following.tag != name("p"):
            break
        found.append(following)
    return found


def _by_label(document: Element, labels: Sequence[str]) -> dict[int, Place]:
    """Passages by the numbers printed beside them, as they follow each other."""
    found: dict[int, Place] = {}
    waiting = 1
    for label, paragraphs in _labelled(document):
        if waiting <= len(labels) and label == labels[waiting - 1]:
            found[waiting] = Place(paragraphs)
            waiting += 1
    return found


def _by_text(document: Element, texts: Sequence[str]) -> dict[int, Place]:
    """Passages by their words, in the file they came from."""
    paragraphs = [p for p in document.iter(name("p")) if next(p.iterancestors(name("p")), None) is None]
    lines = [(n, line) for n, text in enumerate(texts, start=1) for line in text.split("\n") if line.strip()]
    found = lines_found([line for _, line in lines], [_readings(p) for p in paragraphs])
    places: dict[int, Place] = {}
    for line, paragraph in found.items():
        place = places.setdefault(lines[line][0], Place([], plain=True))
        place.paragraphs.append(paragraphs[paragraph])
    return places


def _readings(paragraph: Element) -> tuple[str, str]:
    """What it says with all changes accepted, and with all rejected."""
    pieces = [(text, fate_of(node)[0]) for node in _own_nodes(paragraph) if (text := said(node))]
    accepted = "".join(text for text, fate in pieces if fate is not Fate.TAKEN_OUT)
    return accepted, "".join(text for text, fate in pieces if fate is not Fate.PUT_IN)


def _labelled(document: Element) -> Iterator[tuple[str, list[Element]]]:
    """Whatever looks like a passage with its number: a row of two or three cells, a number and a tab."""
    for node in document.iter(name("tr"), name("p")):
        if node.tag == name("tr"):
            cells = list(node.iterchildren(name("tc")))
            if len(cells) in (2, 3):
                yield _plain(cells[0]).strip(), list(cells[1].iterchildren(name("p")))
        elif next(node.iterancestors(name("tc")), None) is None:
            label, tab, _ = _plain(node).partition("\t")
            if tab:
                yield label.strip(), [node]


def _plain(element: Element) -> str:
    return "".join(said(node) for node in element.iter(name("t"), name("tab")))
