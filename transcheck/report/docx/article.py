"""The article: each passage with its number, its marks, comments and changes, and its source."""

from collections.abc import Collection, Iterable, Iterator, Sequence

from transcheck.model import BlockKind, Side
from transcheck.report.atoms import Atom, atoms
from transcheck.report.changes import Fate, stretches
from transcheck.report.compose import Content
from transcheck.report.docx.bookmarks import ASIDE, passage_bookmark
from transcheck.report.docx.comments import Comments, stamp
from transcheck.report.docx.faces import Face
from transcheck.report.docx.ooxml import Element, el, paragraph, tab
from transcheck.report.docx.runs import runs
from transcheck.report.docx.styles import mark_style
from transcheck.report.docx.tables import Cell, table
from transcheck.report.rows import Group, Row

ARTICLE_STYLES = {
    BlockKind.HEADLINE: "ArticleHeadline",
    BlockKind.STANDFIRST: "ArticleStandfirst",
    BlockKind.SUBHEAD: "ArticleSubhead",
    BlockKind.QUOTE: "ArticleQuote",
    BlockKind.LIST_ITEM: "ArticleListItem",
    BlockKind.CAPTION: "ArticleCaption",
}
_NUMBER_WIDTH, _NUMBER_LIMIT, _DIGIT_WIDTH = 540, 1800, 110
_GAP = 300
_SOURCE_SHARE = 0.34


class Article:
    """Draws the passages of a report, handing out comments and numbers of changes as it goes."""

    def __init__(
        self, content: Content, comments: Comments, bookmarks: Iterator[int], *, source: Face, target: Face
    ) -> None:
        self._content = content
        self._comments = comments
        self._bookmarks = bookmarks
        self._source = source
        self._target = target
        self._author = content.options.author or "TransCheck"
        self._stamp = stamp(content.options)
        self._changes = 0
        self._lift = source.lift - target.lift if content.with_source else 0.0

    def blocks(self, width: int) -> list[Element]:
        """The article `width` twentieths of a point wide: a table where the source stands beside it.

        Alone it is plain paragraphs with their numbers in the margin. Word's own numbering is
        left alone: LibreOffice counts it wrongly in paragraphs with tracked changes.
        """
        rows = list(enumerate(self._content.rows, start=1))
        if not self._content.with_source:
            return [self._paragraph(n, row, label=[*runs(row.label, "Numeral"), tab()]) for n, row in rows]
        longest = max((len(row.label) for _, row in rows), default=0)
        number = min(max(_NUMBER_WIDTH, longest * _DIGIT_WIDTH), _NUMBER_LIMIT)
        beside = round(width * _SOURCE_SHARE)
        return [
            table(
                [number, width - number - beside, beside],
                [self._cells(n, row) for n, row in rows],
                style="ReportPlain",
                caption="The article, passage by passage: number, translation, source",
                bidi=self._target.rtl,
            )
        ]

    def _cells(self, number: int, row: Row) -> list[Cell]:
        return [
            Cell([_lifted(paragraph("PassageNumber", runs(row.label)), self._lift)]),
            Cell([_lifted(self._paragraph(number, row), self._lift)], after=_GAP),
            Cell([_lifted(self._source_paragraph(row), -self._lift)]),
        ]

    def _paragraph(self, number: int, row: Row, label: Sequence[Element] = ()) -> Element:
        """The translation of a passage. Its bookmark tells which one it is, wherever it is moved."""
        laid = atoms(row.stretches, row.target)
        bookmark = next(self._bookmarks)
        drawn = paragraph(
            ARTICLE_STYLES.get(row.passage.kind, "ArticleText"),
            label,
            el("bookmarkStart", id=bookmark, name=passage_bookmark(number)),
            self._drawn(laid, self._target, row.proposed),
            el("bookmarkEnd", id=bookmark),
        )
        return _hanging(drawn) if label else drawn

    def _source_paragraph(self, row: Row) -> Element:
        text = row.passage.text(Side.SOURCE)
        laid = atoms(stretches(text, text), row.source)
        return paragraph("ArticleSource", self._drawn(laid, self._source))

    def _drawn(self, laid: Iterable[Atom], face: Face, proposed: Collection[str] = ()) -> Iterator[Element]:
        """The atoms as runs, with the ranges of comments around them."""
        ends: dict[int, list[Element]] = {}
        for atom in laid:
            for group in atom.opens:
                before, behind = self._comments.around(group, proposed=proposed)
                ends[id(group)] = behind
                yield from before
            yield from self._runs(atom, face)
            for group in _inner_first(atom.closes):
                yield from ends.pop(id(group))

    def _runs(self, atom: Atom, face: Face) -> Iterator[Element]:
        """The words of an atom. The mark stands under what now is, not under what was or might be."""
        style = mark_style(atom.flag.family, atom.flag.severity) if atom.flag else ""
        if atom.fate is Fate.KEPT:
            yield from runs(atom.new, style, face=face)
            return
        if atom.fate is Fate.ASIDE:
            yield from self._aside(atom, face)
            return
        changed = atom.fate is Fate.CHANGED
        if atom.old:
            yield self._change("del", runs(atom.old, "" if changed else style, face=face, tag="delText"))
        if atom.new:
            yield self._change("ins", runs(atom.new, style if changed else "", face=face))

    def _aside(self, atom: Atom, face: Face) -> Iterator[Element]:
        """A change that goes with a suggestion, between bookmarks that tell it from an editor's own."""
        bookmark = next(self._bookmarks)
        yield el("bookmarkStart", id=bookmark, name=f"{ASIDE}{bookmark}")
        if atom.old:
            yield self._change("del", runs(atom.old, face=face, tag="delText"))
        if atom.new:
            yield self._change("ins", runs(atom.new, face=face))
        yield el("bookmarkEnd", id=bookmark)

    def _change(self, tag: str, content: list[Element]) -> Element:
        self._changes += 1
        return el(tag, content, id=self._changes, author=self._author, date=self._stamp)


def _inner_first(groups: Iterable[Group]) -> list[Group]:
    return sorted(groups, key=lambda group: len(group.span))


def _lifted(element: Element, points: float) -> Element:
    """A paragraph with room above, so that its first line stands level with a taller script's."""
    if points > 0:
        spacing = el("spacing", before=round(points * 20))
        element[0].append(spacing)
    return element


def _hanging(element: Element) -> Element:
    """A paragraph with its number in the margin."""
    element[0].append(el("ind", left=_NUMBER_WIDTH, hanging=_NUMBER_WIDTH))
    return element
