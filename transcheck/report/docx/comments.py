"""Real comments: their text in a part of its own, their ranges around exactly the flagged words.

Written by hand: python-docx looks through all comments for the next free number, which makes
ten thousand of them a matter of minutes.
"""

from collections.abc import Collection, Iterable, Iterator

from lxml import etree

from transcheck.report.docx.bookmarks import flag_bookmark
from transcheck.report.docx.ooxml import MC, W14, W15, Element, W, el, name, paragraph
from transcheck.report.docx.runs import runs
from transcheck.report.flags import Flag
from transcheck.report.options import ReportOptions
from transcheck.report.rows import Group

OFFERED = "Offered as a change:"
"""What stands before suggestions the first of which is a tracked change in the text."""


class Comments:
    """The comments of one document, numbered as they are asked for.

    A file that has comments already has taken the numbers below `first`, and ids of
    paragraphs that ours, from `paragraph_ids` on, keep away from.
    """

    def __init__(
        self, options: ReportOptions, bookmarks: Iterator[int], *, first: int = 0, paragraph_ids: int = 1
    ) -> None:
        self._wanted = options.comments
        self._author = options.author or "TransCheck"
        self._stamp = stamp(options)
        self._root = etree.Element(
            name("comments"), {f"{{{MC}}}Ignorable": "w14"}, nsmap={"w": W, "w14": W14, "mc": MC}
        )
        self._settled: list[tuple[str, bool]] = []
        self._bookmarks = bookmarks
        self._first = first
        self._paragraph_ids = paragraph_ids

    def __len__(self) -> int:
        return len(self._root)

    @property
    def part(self) -> Element:
        """The content of word/comments.xml."""
        return self._root

    @property
    def extended(self) -> Element | None:
        """The content of word/commentsExtended.xml, which says what is resolved; None where nothing is."""
        if not any(done for _, done in self._settled):
            return None
        root = etree.Element(f"{{{W15}}}commentsEx", nsmap={"w15": W15})
        for paragraph_id, done in self._settled:
            entry = etree.SubElement(root, f"{{{W15}}}commentEx")
            entry.set(f"{{{W15}}}paraId", paragraph_id)
            entry.set(f"{{{W15}}}done", str(int(done)))
        return root

    def around(self, group: Group, *, proposed: Collection[str] = ()) -> tuple[list[Element], list[Element]]:
        """What goes before and behind the words of a group: a bookmark per flag, and one comment.

        The bookmarks carry the flags' ids through an editor's hands and back. `proposed` are
        the ids of flags whose suggestion stands in the text as a change.
        """
        before, behind = [], []
        for flag in group.flags:
            number = next(self._bookmarks)
            before.append(el("bookmarkStart", id=number, name=_name(flag, proposed)))
            behind.append(el("bookmarkEnd", id=number))
        if self._wanted:
            number = self._write(group, proposed)
            before.append(el("commentRangeStart", id=number))
            reference = el("r", _style("CommentReference"), el("commentReference", id=number))
            behind = [el("commentRangeEnd", id=number), reference, *behind]
        return before, behind

    def _write(self, group: Group, proposed: Collection[str]) -> int:
        """Put the comment into the part; its number."""
        number = self._first + len(self._root)
        paragraphs = list(_paragraphs(group, proposed))
        paragraphs[0].insert(1, el("r", _style("CommentReference"), el("annotationRef")))
        paragraph_id = f"{self._paragraph_ids + number:08X}"
        paragraphs[-1].set(f"{{{W14}}}paraId", paragraph_id)
        self._settled.append((paragraph_id, group.settled))
        self._root.append(
            el(
                "comment",
                paragraphs,
                id=number,
                author=self._author,
                date=self._stamp,
                initials=initials(self._author),
            )
        )
        return number


def stamp(options: ReportOptions) -> str:
    """The moment as comments and changes carry it. Word reads it as local time, whatever the zone says."""
    return options.moment.replace(tzinfo=None).isoformat()


def initials(author: str) -> str:
    """ "TC" of "TransCheck", "AK" of "Amna Khan"."""
    capitals = "".join(letter for letter in author if letter.isupper())
    return (capitals or author[:2])[:3]


def _name(flag: Flag, proposed: Collection[str]) -> str:
    return flag_bookmark(flag.mark.issue.id, proposed=flag.mark.issue.id in proposed)


def _style(id: str) -> Element:
    return el("rPr", el("rStyle", val=id))


def _paragraphs(group: Group, proposed: Collection[str]) -> Iterator[Element]:
    if group.note:
        yield _said(runs("Note", "Strong"))
        for line in group.note.splitlines():
            yield _said(runs(line))
    for flag in group.flags:
        yield from _about(flag, offered=flag.mark.issue.id in proposed)


def _about(flag: Flag, *, offered: bool) -> Iterator[Element]:
    """Family and severity, why, the source words, what to try, what was decided, the person's note."""
    yield _said(runs(flag.head, "Strong"))
    if flag.why:
        yield _said(runs(flag.why))
    if flag.sources:
        yield _labelled("Source:", flag.sources)
    if flag.tries:
        yield _labelled(OFFERED if offered else "Try:", flag.tries)
    if flag.outcome:
        yield _said(runs(flag.outcome))
    for line in flag.mark.note.splitlines():
        yield _said(runs(f"Note: {line}"))


def _labelled(label: str, texts: Iterable[str]) -> Element:
    content = runs(f"{label} ", "Muted")
    for number, text in enumerate(texts):
        if number:
            content += runs(" / ", "Muted")
        content += runs(text)
    return _said(content)


def _said(content: Iterable[Element]) -> Element:
    return paragraph("CommentText", content)
