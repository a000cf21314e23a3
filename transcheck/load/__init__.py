"""A file becomes a Document, or a Bilingual where it holds both sides.

The reader is picked by what the file holds, then by its ending. Everything wrong with a
file is a `LoadError` of one sentence.
"""

from pathlib import Path

from transcheck.load.detect import detect_language
from transcheck.load.furniture import cut_furniture, restore
from transcheck.load.layout import laid_out
from transcheck.load.opening import open_file
from transcheck.load.readers import read
from transcheck.model import Document

__all__ = ["load_document", "restore"]


def load_document(path: Path, *, language: str | None = None, keep_furniture: bool = False) -> Document:
    """The article in a file, its page furniture cut out unless that is to be kept.

    The language is detected where none is given; "und" where nothing tells. Raises
    `LoadError` where the file cannot be read as an article.
    """
    opened = open_file(Path(path))
    reading = read(opened)
    texts = [paragraph.text for paragraph in reading.paragraphs]
    if not texts:
        raise opened.refuse("holds no text", "choose the file that holds the article")
    found = language or detect_language(texts)
    kept, cut = (reading.paragraphs, ()) if keep_furniture else cut_furniture(reading.paragraphs, found)
    blocks = laid_out(kept)
    return Document(
        path=opened.name,
        language=found,
        blocks=blocks,
        title=blocks[0].text if blocks[0].kind.is_heading else reading.title,
        cut=cut,
        sha256=opened.sha256,
    )
