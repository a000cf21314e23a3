"""Sentences inside the blocks of a document."""

from dataclasses import replace

from transcheck.model import Document
from transcheck.segment.rules import sentences

__all__ = ["segment", "sentences"]


def segment(document: Document) -> Document:
    """The document with every block's sentences marked; a heading is one sentence."""
    return document.with_blocks(
        tuple(replace(block, sentences=sentences(block.text, document.language)) for block in document.blocks)
    )
