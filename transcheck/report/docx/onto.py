"""Comments and tracked changes put onto the Word file that the translation came from.

Its look, its links, tables and pictures stay as they are; runs are only cut where a flag or
a change begins or ends.
"""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import count, pairwise
from pathlib import Path

from docx.document import Document

from transcheck.atomic import write_whole
from transcheck.model import Report, Review
from transcheck.report.atoms import Atom, atoms
from transcheck.report.compose import Content, compose
from transcheck.report.docx.bookmarks import OURS, earlier_bookmark
from transcheck.report.docx.comments import Comments
from transcheck.report.docx.cutting import Piece, cut
from transcheck.report.docx.faces import face
from transcheck.report.docx.incoming import Comment
from transcheck.report.docx.ooxml import Element, drop, el, name
from transcheck.report.docx.original import Original
from transcheck.report.docx.package import add_comments, comments_of, lend_styles, track_changes
from transcheck.report.docx.pen import Pen
from transcheck.report.docx.styles import styles
from transcheck.report.options import Changes, ReportOptions

_PARAGRAPH_IDS = 0x5C000000
"""Where the ids of our comments' paragraphs begin: Word draws its own at random below 0x80000000."""
_COMMENT_STYLES = ("CommentReference", "CommentText", "Muted", "Strong")


def write(report: Report, review: Review, path: Path, options: ReportOptions) -> None:
    """Write the file that `options.onto` names, with the comments and changes of the review.

    Raises LoadError where it is no Word document or does not hold this translation,
    WriteError where `path` cannot be written.
    """
    assert options.onto is not None
    document = annotated(Original(options.onto), report, review, options)
    write_whole(path, lambda beside: document.save(str(beside)))


def annotated(original: Original, report: Report, review: Review, options: ReportOptions) -> Document:
    """The original as a python-docx document, annotated."""
    tracked = options.changes is not Changes.NONE
    # The file holds the text as it was loaded: changes are made in any case, NONE leaves no track of them.
    shown = options if tracked else replace(options, changes=Changes.ACCEPTED)
    content = compose(report, review, replace(shown, source_column=False))
    document = original.document
    _forget_earlier(document.element)
    ids = count(_free_id(document.element))
    theirs = comments_of(document)
    first = max((int(id) for id in theirs if id.isdecimal()), default=-1) + 1
    comments = Comments(options, ids, first=first, paragraph_ids=_PARAGRAPH_IDS)
    if tracked or options.comments:
        _remember(document.element, theirs, ids)
    _draw(original, content, Pen(content, comments, ids, tracked=tracked))
    original.save_notes()
    if len(comments):
        ours = styles(face(content.alignment.source_language), face(content.alignment.target_language))
        lend_styles(document, ours, _COMMENT_STYLES, [document.element.body, comments.part])
        add_comments(document, comments)
    if tracked:
        track_changes(document)
    return document


def _draw(original: Original, content: Content, pen: Pen) -> None:
    cut_up = [atoms(row.stretches, row.target) for row in content.rows]
    laid = original.spans(["".join(atom.old for atom in of_row) for of_row in cut_up])
    edges = [[place.borders[n] for n in _offsets(of_row)] for of_row, place in zip(cut_up, laid, strict=True)]
    ends = {border for place in laid for line in place.lines for border in line}
    pieces = cut(original.letters, ends.union(*edges))
    pen.take_notes(original)
    for number, row in enumerate(content.rows, start=1):
        of_row, here = cut_up[number - 1], pairwise(edges[number - 1])
        near = _between(pieces, edges[number - 1])
        inside = [piece for piece in near if laid[number - 1].holds(piece.start)]
        pen.draw(number, row, inside, list(zip(of_row, here, strict=True)))


def _between(pieces: Sequence[Piece], edges: Sequence[int]) -> Sequence[Piece]:
    """The pieces from the first of the edges to the last."""
    first, end = (bisect_left(pieces, edge, key=lambda piece: piece.start) for edge in (edges[0], edges[-1]))
    return pieces[first:end]


def _offsets(cut_up: tuple[Atom, ...]) -> Iterator[int]:
    """Where each atom begins in the loaded text, and where the last one ends."""
    offset = 0
    yield offset
    for atom in cut_up:
        offset += len(atom.old)
        yield offset


def _free_id(document: Element) -> int:
    """A number above those of all bookmarks and tracked changes."""
    given = (node.get(name("id")) or "" for node in document.iter())
    return max((int(id) for id in given if id.isdecimal()), default=0) + 1


def _remember(document: Element, theirs: Mapping[str, Comment], ids: Iterator[int]) -> None:
    """Mark the comments that stand there already, so that they are not taken for the editor's."""
    for mark in list(document.iter(name("commentReference"))):
        comment, run = theirs.get(mark.get(name("id")) or ""), mark.getparent()
        if comment is not None and run is not None:
            number = next(ids)
            label = earlier_bookmark(comment.author, comment.lines, number)
            run.addprevious(el("bookmarkStart", id=number, name=label))
            run.addprevious(el("bookmarkEnd", id=number))


def _forget_earlier(document: Element) -> None:
    """Take out the bookmarks of an earlier report that was loaded as the translation."""
    gone = set()
    for start in list(document.iter(name("bookmarkStart"))):
        if (start.get(name("name")) or "").startswith(OURS):
            gone.add(start.get(name("id")))
            drop(start)
    for end in list(document.iter(name("bookmarkEnd"))):
        if end.get(name("id")) in gone:
            drop(end)
