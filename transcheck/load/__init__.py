"""A file becomes a Document, or a Bilingual where it holds both sides.

The reader is picked by what the file holds, then by its ending. Everything wrong with a
file is a `LoadError` of one sentence.
"""

from collections.abc import Iterable
from pathlib import Path

from transcheck.load.bilingual import holds_both, read_rows
from transcheck.load.detect import UNKNOWN, detect_language
from transcheck.load.furniture import cut_furniture, restore
from transcheck.load.kinds import kind_of
from transcheck.load.layout import laid_out
from transcheck.load.opening import open_file, refuse_endless_paragraph, refuse_many
from transcheck.load.readers import read
from transcheck.load.remarks import remarks_on
from transcheck.load.rows import numbered
from transcheck.model import Bilingual, Document

__all__ = ["is_bilingual", "load_bilingual", "load_document", "restore"]


def load_document(path: Path, *, language: str | None = None, keep_furniture: bool = False) -> Document:
    """The article in a file, its page furniture cut out unless that is to be kept.

    The language is detected where none is given; "und" where nothing tells. Raises
    `LoadError` where the file cannot be read as an article.
    """
    opened = open_file(Path(path))
    kind = kind_of(opened)
    reading = read(opened, kind)
    refuse_many(opened, len(reading.paragraphs), "paragraphs")
    texts = [paragraph.text for paragraph in reading.paragraphs]
    refuse_endless_paragraph(opened, max(map(len, texts), default=0))
    if not texts:
        raise opened.refuse("holds no text", "choose the file that holds the article")
    found = language or detect_language(texts)
    if found == UNKNOWN and reading.language:
        found = reading.language
    kept, cut = (reading.paragraphs, ()) if keep_furniture else cut_furniture(reading.paragraphs, found)
    blocks = laid_out(kept)
    return Document(
        path=opened.name,
        language=found,
        blocks=blocks,
        title=blocks[0].text if blocks[0].kind.is_heading else reading.title,
        cut=cut,
        sha256=opened.sha256,
        remarks=remarks_on(opened, kind, found),
    )


def load_bilingual(
    path: Path, *, source_language: str | None = None, target_language: str | None = None
) -> Bilingual:
    """The rows of a file that holds both sides, one to one and in order.

    Languages are the given ones, else what the file declares, else detected. Raises
    `LoadError` where the file holds no such rows.
    """
    opened = open_file(Path(path))
    rows = read_rows(opened, source_language=source_language or "", target_language=target_language or "")
    refuse_many(opened, len(rows.rows), "rows")
    return Bilingual(
        path=opened.name,
        source_language=source_language or rows.source_language or _detected(row.source for row in rows.rows),
        target_language=target_language or rows.target_language or _detected(row.target for row in rows.rows),
        rows=numbered(rows.rows),
        sha256=opened.sha256,
    )


def is_bilingual(path: Path) -> bool:
    """Whether a file holds source and translation together. Raises `LoadError` where it cannot be read."""
    return holds_both(open_file(Path(path)))


def _detected(texts: Iterable[str]) -> str:
    return detect_language([text for text in texts if text])
