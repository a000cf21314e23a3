"""Reads a Word report as it came back from an editor: pieces of text with their fate, remarks.

Knows markup and nothing of flags. Files saved by Word and LibreOffice keep our hidden
bookmarks; where a program dropped them, passages are found by their printed numbers.
"""

import zipfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto
from pathlib import Path

from lxml import etree

from transcheck.errors import LoadError
from transcheck.report.docx.bookmarks import passage_number
from transcheck.report.docx.ooxml import W14, W15, Element, name

_UNPACKED_LIMIT = 200_000_000
_PUT_IN = (name("ins"), name("moveTo"))
_TAKEN_OUT = (name("del"), name("moveFrom"))
_RELATIONSHIP = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_DOCUMENT = "word/document.xml"


class Fate(Enum):
    """What tracked changes say of a piece of text."""

    KEPT = auto()
    PUT_IN = auto()
    TAKEN_OUT = auto()


@dataclass(frozen=True, slots=True)
class Piece:
    """A run's text; `author` is who put it in or took it out."""

    text: str
    fate: Fate
    author: str = ""


@dataclass(frozen=True, slots=True)
class Remark:
    """A comment. `first` and `end` number the pieces it stands around, half open.

    `answers` is the id of the comment it replies to, "" where it opens a thread.
    """

    id: str
    author: str
    lines: tuple[str, ...]
    first: int
    end: int
    resolved: bool = False
    answers: str = ""


@dataclass(slots=True)
class Returned:
    """A passage as it came back. `ranges` number the pieces between a bookmark's ends, half open."""

    pieces: list[Piece] = field(default_factory=list)
    ranges: dict[str, tuple[int, int]] = field(default_factory=dict)
    remarks: list[Remark] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Comment:
    author: str
    lines: tuple[str, ...]
    paragraphs: tuple[str, ...]


def read_returned(path: Path, labels: Sequence[str]) -> dict[int, Returned]:
    """The passages by their place, counted from 1; `labels` are the numbers they were printed with.

    Raises LoadError for what is no Word document.
    """
    parts = _parts(path)
    document = parts[_DOCUMENT]
    comments = _comments(parts)
    threads = _threads(parts, comments)
    found = {}
    for number, paragraphs in _places(document, labels).items():
        found[number] = _read(paragraphs, labels[number - 1], comments, threads)
    return found


def _parts(path: Path) -> dict[str, Element]:
    """The document and what it is related to, parsed, by part name or kind of relationship."""
    remedy = "choose the Word report that came back"
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    try:
        with zipfile.ZipFile(path) as archive:
            if sum(info.file_size for info in archive.infolist()) > _UNPACKED_LIMIT:
                raise LoadError(str(path), "the file is too large", "take out its pictures")
            found = {_DOCUMENT: etree.fromstring(archive.read(_DOCUMENT), parser)}
            for kind, part in _related(archive):
                found[kind] = etree.fromstring(archive.read(part), parser)
    except (OSError, zipfile.BadZipFile, KeyError, etree.XMLSyntaxError) as error:
        raise LoadError(str(path), "this is no Word document", remedy) from error
    return found


def _related(archive: zipfile.ZipFile) -> Iterator[tuple[str, str]]:
    """Comments and their threads, as (kind, part). Their names differ from program to program."""
    relations = etree.fromstring(archive.read("word/_rels/document.xml.rels"))
    for relation in relations.iter(_RELATIONSHIP):
        kind = (relation.get("Type") or "").rpartition("/")[2]
        if kind in ("comments", "commentsExtended"):
            target = relation.get("Target") or ""
            yield kind, target.lstrip("/") if target.startswith("/") else f"word/{target}"


def _comments(parts: Mapping[str, Element]) -> dict[str, _Comment]:
    root = parts.get("comments")
    if root is None:
        return {}
    return {
        comment.get(name("id")) or "": _comment(comment) for comment in root.iterchildren(name("comment"))
    }


def _comment(element: Element) -> _Comment:
    paragraphs = list(element.iter(name("p")))
    lines = ("".join(node.text or "" for node in p.iter(name("t"))) for p in paragraphs)
    ids = (p.get(f"{{{W14}}}paraId") or "" for p in paragraphs)
    return _Comment(element.get(name("author")) or "", tuple(lines), tuple(ids))


def _threads(parts: Mapping[str, Element], comments: Mapping[str, _Comment]) -> dict[str, tuple[str, bool]]:
    """Which comment each one answers, and whether it is resolved; through the ids of paragraphs."""
    root = parts.get("commentsExtended")
    if root is None:
        return {}
    owner = {
        paragraph: id for id, comment in comments.items() for paragraph in comment.paragraphs if paragraph
    }
    found = {}
    for entry in root:
        id = owner.get(entry.get(f"{{{W15}}}paraId") or "")
        if id is not None:
            parent = owner.get(entry.get(f"{{{W15}}}paraIdParent") or "", "")
            found[id] = (parent, entry.get(f"{{{W15}}}done") in ("1", "true"))
    return found


# Where the passages stand


def _places(document: Element, labels: Sequence[str]) -> dict[int, list[Element]]:
    """The paragraphs of each passage that is still there."""
    return _by_bookmark(document, len(labels)) or _by_label(document, labels)


def _by_bookmark(document: Element, n: int) -> dict[int, list[Element]]:
    ends = {end.get(name("id")): end for end in document.iter(name("bookmarkEnd"))}
    found = {}
    for start in document.iter(name("bookmarkStart")):
        number = passage_number(start.get(name("name")) or "")
        if number is not None and 1 <= number <= n:
            found[number] = _around(start, ends.get(start.get(name("id"))))
    return found


def _around(start: Element, end: Element | None) -> list[Element]:
    """All paragraphs of the cell a passage stands in, or those from its first to its last."""
    cell = next(start.iterancestors(name("tc")), None)
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


def _by_label(document: Element, labels: Sequence[str]) -> dict[int, list[Element]]:
    """Passages by the numbers printed beside them, as they follow each other."""
    found: dict[int, list[Element]] = {}
    waiting = 1
    for label, paragraphs in _labelled(document):
        if waiting <= len(labels) and label == labels[waiting - 1]:
            found[waiting] = paragraphs
            waiting += 1
    return found


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
    return "".join(_said(node) for node in element.iter(name("t"), name("tab")))


# What stands in a passage


def _read(
    paragraphs: Sequence[Element],
    label: str,
    comments: Mapping[str, _Comment],
    threads: Mapping[str, tuple[str, bool]],
) -> Returned:
    passage = Returned()
    reader = _Reader(passage, comments, threads)
    for number, paragraph in enumerate(paragraphs):
        if number:
            passage.pieces.append(Piece("\n", Fate.KEPT))
        for node in paragraph.iter():
            reader.meet(node)
    reader.close()
    _drop_label(passage, label)
    return passage


class _Reader:
    """Walks through the markup of a passage."""

    def __init__(
        self, passage: Returned, comments: Mapping[str, _Comment], threads: Mapping[str, tuple[str, bool]]
    ) -> None:
        self._passage = passage
        self._comments = comments
        self._threads = threads
        self._open: dict[str, int] = {}
        self._names: dict[str, str] = {}

    def meet(self, node: Element) -> None:
        here, id = len(self._passage.pieces), node.get(name("id")) or ""
        if node.tag == name("commentRangeStart"):
            self._open[f"c{id}"] = here
        elif node.tag == name("commentReference"):
            # The one marker every program writes; where there is no range it is the place.
            self._remark(id, self._open.pop(f"c{id}", here), self._open.pop(f"e{id}", here))
        elif node.tag == name("commentRangeEnd"):
            self._open[f"e{id}"] = here
        elif node.tag == name("bookmarkStart"):
            self._open[f"b{id}"] = here
            self._names[id] = node.get(name("name")) or ""
        elif node.tag == name("bookmarkEnd") and id in self._names:
            self._passage.ranges[self._names[id]] = (self._open.pop(f"b{id}"), here)
        elif text := _said(node):
            self._passage.pieces.append(Piece(text, *_fate(node)))

    def close(self) -> None:
        """A range whose end lies beyond the passage reaches to its end."""
        end = len(self._passage.pieces)
        for id, bookmark in self._names.items():
            if bookmark not in self._passage.ranges:
                self._passage.ranges[bookmark] = (self._open.get(f"b{id}", end), end)

    def _remark(self, id: str, first: int, end: int) -> None:
        comment = self._comments.get(id)
        if comment is not None:
            parent, resolved = self._threads.get(id, ("", False))
            self._passage.remarks.append(
                Remark(id, comment.author, comment.lines, first, end, resolved, parent)
            )


def _said(node: Element) -> str:
    """The text a node of the markup stands for."""
    if node.tag in (name("t"), name("delText")):
        return node.text or ""
    parent = node.getparent()
    if parent is None or parent.tag != name("r"):
        return ""
    return {name("tab"): "\t", name("br"): "\n", name("noBreakHyphen"): "\u2011"}.get(node.tag, "")


def _fate(node: Element) -> tuple[Fate, str]:
    for parent in node.iterancestors(*_PUT_IN, *_TAKEN_OUT):
        fate = Fate.PUT_IN if parent.tag in _PUT_IN else Fate.TAKEN_OUT
        return fate, parent.get(name("author")) or ""
    return Fate.KEPT, ""


def _drop_label(passage: Returned, label: str) -> None:
    """Blank the passage's own number where it stands in front of the text."""
    before = ""
    for number, piece in enumerate(passage.pieces):
        before += piece.text
        if before == f"{label}\t":
            passage.pieces[: number + 1] = [Piece("", Fate.KEPT)] * (number + 1)
            return
        if not f"{label}\t".startswith(before):
            return
