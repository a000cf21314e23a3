"""The parts of a Word file that came from elsewhere: its document, its comments and their threads."""

import re
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from lxml import etree

from transcheck.errors import LoadError
from transcheck.model import Severity
from transcheck.report.docx.ooxml import W14, W15, Element, name
from transcheck.report.palette import NAMES

_UNPACKED_LIMIT = 200_000_000
"""Bytes a file may unpack to."""
_RELATIONSHIP = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_DOCUMENT = "word/document.xml"
_NOTES = ("footnotes", "endnotes")
HEAD = re.compile(rf"(?:{'|'.join(NAMES.values())}), (?:{'|'.join(Severity)})")
"""What opens what we say about a flag."""


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment as it was written.

    `paragraphs` are the ids of its paragraphs, `date` is when it was written (ISO 8601).
    `answers` is the id of the comment it replies to, "" where it opens a thread.
    """

    author: str
    lines: tuple[str, ...]
    paragraphs: tuple[str, ...]
    date: str = ""
    answers: str = ""
    resolved: bool = False


def is_ours(comment: Comment) -> bool:
    """Whether it is written as we write them, and no answer to one."""
    if comment.answers or not comment.lines:
        return False
    return comment.lines[0].strip() == "Note" or HEAD.fullmatch(comment.lines[0].strip()) is not None


def read_parts(path: Path) -> tuple[Element, dict[str, Comment]]:
    """The document, its notes behind its text, and its comments by their ids.

    Raises LoadError for what is no Word document.
    """
    parts = _parts(path)
    parts[_DOCUMENT].extend(parts[kind] for kind in _NOTES if kind in parts)
    comments = comments_in(parts["comments"]) if "comments" in parts else {}
    for id, (parent, resolved) in _threads(parts, comments).items():
        comments[id] = replace(comments[id], answers=parent, resolved=resolved)
    return parts[_DOCUMENT], comments


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
        if kind in ("comments", "commentsExtended", *_NOTES):
            target = relation.get("Target") or ""
            yield kind, target.lstrip("/") if target.startswith("/") else f"word/{target}"


def comments_in(root: Element) -> dict[str, Comment]:
    """The comments of a part by their ids."""
    return {
        comment.get(name("id")) or "": _comment(comment) for comment in root.iterchildren(name("comment"))
    }


def _comment(element: Element) -> Comment:
    paragraphs = list(element.iter(name("p")))
    lines = ("".join(node.text or "" for node in p.iter(name("t"))) for p in paragraphs)
    ids = (p.get(f"{{{W14}}}paraId") or "" for p in paragraphs)
    return Comment(
        element.get(name("author")) or "", tuple(lines), tuple(ids), element.get(name("date")) or ""
    )


def _threads(parts: Mapping[str, Element], comments: Mapping[str, Comment]) -> dict[str, tuple[str, bool]]:
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
