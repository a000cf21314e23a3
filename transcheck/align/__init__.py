"""Two segmented documents → an Alignment: passages of source and translation, standing level."""

from collections.abc import Callable, Sequence

from transcheck.model import Alignment, Bilingual, Block, Document, Link, Passage, Span

__all__ = ["align", "align_sentences", "pair_rows"]


def align(source: Document, target: Document, *, cancelled: Callable[[], bool] = lambda: False) -> Alignment:
    """Align paragraphs, then the sentences inside each group of paragraphs.

    A passage holds one group; paragraphs without a counterpart stand alone in theirs.
    Raises Cancelled where `cancelled()` turns true.
    """
    from transcheck.align.passages import align_documents

    return align_documents(source, target, cancelled=cancelled)


def align_sentences(
    source: Sequence[str], target: Sequence[str], *, source_language: str, target_language: str
) -> tuple[Link, ...]:
    """Links between sentences kept as they are; every sentence is in exactly one link."""
    from transcheck.align.groups import link_texts

    return tuple(link_texts(source, target, (source_language, target_language)))


def pair_rows(bilingual: Bilingual) -> Alignment:
    """The rows of a file that holds both sides, one passage each, in order and with their ids.

    Each side of a row is one sentence until the segmenter has seen it.
    """
    rows = bilingual.rows
    source = _side(bilingual, bilingual.source_language, [row.source for row in rows])
    target = _side(bilingual, bilingual.target_language, [row.target for row in rows])
    passages = tuple(
        Passage(
            id=row.id,
            source=row.source,
            target=row.target,
            source_sentences=left.sentences,
            target_sentences=right.sentences,
            links=_row_links(left, right),
        )
        for row, left, right in zip(rows, source.blocks, target.blocks, strict=True)
    )
    return Alignment(source=source, target=target, passages=passages, method="rows of the file")


def _side(bilingual: Bilingual, language: str, texts: Sequence[str]) -> Document:
    blocks = tuple(Block(text, sentences=(Span(0, len(text)),) if text else ()) for text in texts)
    return Document(bilingual.path, language, blocks, title=bilingual.title, sha256=bilingual.sha256)


def _row_links(source: Block, target: Block) -> tuple[Link, ...]:
    if not source.sentences and not target.sentences:
        return ()
    return (Link(tuple(range(len(source.sentences))), tuple(range(len(target.sentences)))),)
