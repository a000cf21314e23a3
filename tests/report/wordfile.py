"""Reads a Word file as an editor's program would, by the markup alone: none of our own code."""

import io
import zipfile
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
W15 = "{http://schemas.microsoft.com/office/word/2012/wordml}"
_CHARACTERS = {f"{W}tab": "\t", f"{W}br": "\n"}


@dataclass
class Stretch:
    """Text met between two markers, with its fate: "kept", "ins" or "del"."""

    text: str
    fate: str


@dataclass
class Range:
    """What stands between the start and the end of a comment or bookmark."""

    stretches: list[Stretch] = field(default_factory=list)

    def reading(self, *fates: str) -> str:
        return "".join(s.text for s in self.stretches if s.fate in fates)

    @property
    def accepted(self) -> str:
        return self.reading("kept", "ins")

    @property
    def rejected(self) -> str:
        return self.reading("kept", "del")


class WordFile:
    """The parts of a .docx and what its document says."""

    def __init__(self, file: Path | bytes) -> None:
        with zipfile.ZipFile(io.BytesIO(file) if isinstance(file, bytes) else file) as archive:
            self.names = archive.namelist()
            self.parts = {
                name: etree.fromstring(archive.read(name))
                for name in self.names
                if name.endswith((".xml", ".rels"))
            }
        self.document = self.parts["word/document.xml"]
        self.comments = self.parts.get("word/comments.xml")
        self.starts: Counter[str] = Counter()
        self.ends: Counter[str] = Counter()
        self.references: Counter[str] = Counter()
        self.anchored: dict[str, Range] = {}
        self.bookmarked: dict[str, Range] = {}
        self._read()

    def _read(self) -> None:
        open_comments: dict[str, Range] = {}
        open_bookmarks: dict[str, Range] = {}
        for node in self.document.iter():
            id = node.get(f"{W}id")
            if node.tag == f"{W}commentRangeStart":
                self.starts[id] += 1
                open_comments[id] = self.anchored.setdefault(id, Range())
            elif node.tag == f"{W}commentRangeEnd":
                self.ends[id] += 1
                open_comments.pop(id)
            elif node.tag == f"{W}commentReference":
                self.references[id] += 1
            elif node.tag == f"{W}bookmarkStart":
                open_bookmarks[id] = self.bookmarked.setdefault(node.get(f"{W}name"), Range())
            elif node.tag == f"{W}bookmarkEnd":
                open_bookmarks.pop(id)
            elif text := self._text(node):
                stretch = Stretch(text, self._fate(node))
                for found in (*open_comments.values(), *open_bookmarks.values()):
                    found.stretches.append(stretch)

    @staticmethod
    def _text(node: etree._Element) -> str:
        if node.tag in (f"{W}t", f"{W}delText"):
            return node.text or ""
        in_run = node.getparent() is not None and node.getparent().tag == f"{W}r"
        return _CHARACTERS.get(node.tag, "") if in_run else ""

    @staticmethod
    def _fate(node: etree._Element) -> str:
        for parent in node.iterancestors(f"{W}ins", f"{W}del"):
            return parent.tag.removeprefix(W)
        return "kept"

    @property
    def comment_ids(self) -> list[str]:
        return [] if self.comments is None else [c.get(f"{W}id") for c in self.comments]

    @property
    def sound(self) -> bool:
        """Whether every comment has one start, one end, one reference, and none of these lacks one."""
        once = dict.fromkeys(self.comment_ids, 1)
        return len(once) == len(self.comment_ids) and self.starts == self.ends == self.references == once

    def comment_lines(self, id: str) -> list[str]:
        """The paragraphs of a comment."""
        comment = next(c for c in self.comments if c.get(f"{W}id") == id)
        return ["".join(p.itertext(f"{W}t")) for p in comment.iter(f"{W}p")]

    @property
    def passages(self) -> list[Range]:
        """The article's passages, in order."""
        found = [(n, r) for n, r in self.bookmarked.items() if n.startswith(("_tcp_", "_tci_"))]
        return [r for _, r in sorted(found, key=lambda pair: int(pair[0].rpartition("_")[2]))]

    @property
    def resolved(self) -> dict[str, bool]:
        """Whether each comment is resolved, by its id; through the paragraph id of its last paragraph."""
        extended = self.parts.get("word/commentsExtended.xml")
        if extended is None:
            return {}
        done = {e.get(f"{W15}paraId"): e.get(f"{W15}done") == "1" for e in extended}
        return {c.get(f"{W}id"): done[c.findall(f"{W}p")[-1].get(f"{W14}paraId")] for c in self.comments}

    def texts(self, part: str = "word/document.xml") -> list[str]:
        """The paragraphs of a part, as text."""
        return ["".join(p.itertext(f"{W}t")) for p in self.parts[part].iter(f"{W}p")]
