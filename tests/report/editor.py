"""An editor at work on a Word file: does to the markup what Word does."""

import copy
import io
import random
import zipfile
from pathlib import Path

from lxml import etree

from tests.report.wordfile import W14, W15, W, WordFile

EXTENDED = "http://schemas.microsoft.com/office/2011/relationships/commentsExtended"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.commentsExtended+xml"


class Editor:
    """Opens a file, changes it, saves it."""

    def __init__(self, path: Path, *, name: str = "Editor") -> None:
        self.path = path
        self.name = name
        with zipfile.ZipFile(path) as archive:
            self.parts = {info.filename: archive.read(info) for info in archive.infolist()}
        self.document = etree.fromstring(self.parts["word/document.xml"])
        comments = self.parts.get("word/comments.xml")
        self.comments = etree.fromstring(comments) if comments else None
        extended = self.parts.get("word/commentsExtended.xml")
        self.extended = etree.fromstring(extended) if extended else None

    def comments_on(self) -> dict[str, str]:
        """The ids of the comments by the words they stand on, as these read before any change."""
        return {found.rejected: id for id, found in WordFile(self.path).anchored.items()}

    def save(self) -> Path:
        self.parts["word/document.xml"] = etree.tostring(self.document)
        if self.comments is not None:
            self.parts["word/comments.xml"] = etree.tostring(self.comments)
        if self.extended is not None:
            self._add_extended()
        held = io.BytesIO()
        with zipfile.ZipFile(held, "w") as archive:
            for name, data in self.parts.items():
                archive.writestr(name, data)
        self.path.write_bytes(held.getvalue())
        return self.path

    def _add_extended(self) -> None:
        self.parts["word/commentsExtended.xml"] = etree.tostring(self.extended)
        relations = self.parts["word/_rels/document.xml.rels"].decode()
        if "commentsExtended" not in relations:
            entry = (
                f'<Relationship Id="rIdX" Type="{EXTENDED}" Target="commentsExtended.xml"/></Relationships>'
            )
            self.parts["word/_rels/document.xml.rels"] = relations.replace("</Relationships>", entry).encode()
            types = self.parts["[Content_Types].xml"].decode()
            override = f'<Override PartName="/word/commentsExtended.xml" ContentType="{_TYPE}"/></Types>'
            self.parts["[Content_Types].xml"] = types.replace("</Types>", override).encode()

    # Changes

    def changes(self) -> list[etree._Element]:
        return list(self.document.iter(f"{W}ins", f"{W}del"))

    def settle(self, change: etree._Element, *, accept: bool) -> None:
        """Accept or reject one tracked change."""
        kept = (change.tag == f"{W}ins") is accept
        parent, place = change.getparent(), change.getparent().index(change)
        if kept:
            for node in change.iter(f"{W}delText"):
                node.tag = f"{W}t"
            for run in reversed(list(change)):
                parent.insert(place, run)
        parent.remove(change)

    def settle_all(self, *, accept: bool) -> "Editor":
        for change in self.changes():
            self.settle(change, accept=accept)
        return self

    def settle_around(self, quote: str, *, accept: bool) -> "Editor":
        """Accept or reject the change that takes those words out, and the one beside it."""
        for change in self.changes():
            if "".join(change.itertext(f"{W}delText", f"{W}t")) == quote:
                beside = change.getnext()
                self.settle(change, accept=accept)
                if beside is not None and beside.tag == f"{W}ins":
                    self.settle(beside, accept=accept)
        return self

    def type_over(self, words: str, new: str, *, tracked: bool = True) -> "Editor":
        """Mark words within one run and type others."""
        node = next(t for t in self.document.iter(f"{W}t") if words in (t.text or "") and _in_article(t))
        before, _, after = node.text.partition(words)
        run = node.getparent()
        pieces = [self._run(run, before)] if before else []
        if tracked:
            pieces += [self._tracked("del", run, words), self._tracked("ins", run, new)]
        elif new:
            pieces.append(self._run(run, new))
        pieces += [self._run(run, after)] if after else []
        place = run.getparent().index(run)
        for piece in reversed(pieces):
            run.getparent().insert(place, piece)
        run.getparent().remove(run)
        return self

    def _run(self, like: etree._Element, text: str, tag: str = "t") -> etree._Element:
        run = etree.Element(f"{W}r")
        look = like.find(f"{W}rPr")
        if look is not None:
            run.append(copy.deepcopy(look))
        etree.SubElement(run, f"{W}{tag}").text = text
        return run

    def _tracked(self, tag: str, like: etree._Element, text: str) -> etree._Element:
        change = etree.Element(
            f"{W}{tag}", {f"{W}id": str(random.randrange(10**6, 10**9)), f"{W}author": self.name}
        )
        change.append(self._run(like, text, "delText" if tag == "del" else "t"))
        return change

    # Comments

    def _id_on(self, words: str) -> str:
        """The comment whose range begins right before those words."""
        node = next(t for t in self.document.iter(f"{W}t") if t.text == words and _in_article(t))
        start = node.xpath("preceding::w:commentRangeStart[1]", namespaces={"w": W[1:-1]})[0]
        return start.get(f"{W}id")

    def _comment(self, id: str) -> etree._Element:
        return next(c for c in self.comments if c.get(f"{W}id") == id)

    def _entry(self, id: str) -> etree._Element:
        if self.extended is None:
            self.extended = etree.Element(f"{W15}commentsEx", nsmap={"w15": W15[1:-1]})
        paragraph = self._comment(id).findall(f"{W}p")[-1].get(f"{W14}paraId")
        found = [e for e in self.extended if e.get(f"{W15}paraId") == paragraph]
        return (
            found[0]
            if found
            else etree.SubElement(self.extended, f"{W15}commentEx", {f"{W15}paraId": paragraph})
        )

    def resolve(self, words: str) -> "Editor":
        return self.resolve_comment(self._id_on(words))

    def resolve_comment(self, id: str) -> "Editor":
        self._entry(id).set(f"{W15}done", "1")
        return self

    def reply(self, words: str, text: str, *, threaded: bool = True) -> "Editor":
        """Answer the comment on those words; without a thread, as LibreOffice saves it."""
        return self.answer(self._id_on(words), text, threaded=threaded)

    def answer(self, parent: str, text: str, *, threaded: bool = True) -> "Editor":
        id = self.remark(parent, text)
        if threaded:
            origin = self._entry(parent).get(f"{W15}paraId")
            self._entry(id).set(f"{W15}paraIdParent", origin)
        return self

    def remark(self, beside: str, text: str) -> str:
        """A comment of the editor's own, with the range of an existing one."""
        id = str(1 + max(int(c.get(f"{W}id")) for c in self.comments))
        comment = etree.SubElement(self.comments, f"{W}comment", {f"{W}id": id, f"{W}author": self.name})
        paragraph = etree.SubElement(comment, f"{W}p", {f"{W14}paraId": f"7{int(id):07X}"})
        etree.SubElement(etree.SubElement(paragraph, f"{W}r"), f"{W}t").text = text
        for tag in ("commentRangeStart", "commentRangeEnd"):
            marker = next(n for n in self.document.iter(f"{W}{tag}") if n.get(f"{W}id") == beside)
            marker.addnext(etree.Element(f"{W}{tag}", {f"{W}id": id}))
        reference = etree.Element(f"{W}r")
        etree.SubElement(reference, f"{W}commentReference", {f"{W}id": id})
        end = next(n for n in self.document.iter(f"{W}commentRangeEnd") if n.get(f"{W}id") == id)
        end.addnext(reference)
        return id

    def comment_on(self, words: str, text: str) -> "Editor":
        """A new comment on a run of words that carries none."""
        node = next(t for t in self.document.iter(f"{W}t") if words in (t.text or "") and _in_article(t))
        before, _, after = node.text.partition(words)
        run = node.getparent()
        id = str(1 + max((int(c.get(f"{W}id")) for c in self.comments), default=-1))
        comment = etree.SubElement(self.comments, f"{W}comment", {f"{W}id": id, f"{W}author": self.name})
        etree.SubElement(etree.SubElement(etree.SubElement(comment, f"{W}p"), f"{W}r"), f"{W}t").text = text
        reference = etree.Element(f"{W}r")
        etree.SubElement(reference, f"{W}commentReference", {f"{W}id": id})
        pieces = [
            self._run(run, before),
            etree.Element(f"{W}commentRangeStart", {f"{W}id": id}),
            self._run(run, words),
            etree.Element(f"{W}commentRangeEnd", {f"{W}id": id}),
            reference,
            self._run(run, after),
        ]
        place = run.getparent().index(run)
        for piece in reversed(pieces):
            run.getparent().insert(place, piece)
        run.getparent().remove(run)
        return self

    def drop_comment(self, id: str) -> "Editor":
        self.comments.remove(self._comment(id))
        for tag in ("commentRangeStart", "commentRangeEnd", "commentReference"):
            node = next(n for n in self.document.iter(f"{W}{tag}") if n.get(f"{W}id") == id)
            node.getparent().remove(node)
        return self

    def forget_bookmarks(self) -> "Editor":
        """Save as a program that keeps no hidden bookmarks."""
        for node in list(self.document.iter(f"{W}bookmarkStart", f"{W}bookmarkEnd")):
            node.getparent().remove(node)
        return self


def _in_article(node: etree._Element) -> bool:
    """Whether the text stands in a passage, not in the front page or a list."""
    styles = [
        style.get(f"{W}val")
        for paragraph in node.iterancestors(f"{W}p")
        for style in paragraph.iterfind(f"{W}pPr/{W}pStyle")
    ]
    return any(style.startswith("Article") and style != "ArticleSource" for style in styles)
