from transcheck.model import Block, BlockKind, Document, Span
from transcheck.segment import segment


def test_every_block_gets_its_sentences() -> None:
    document = Document(
        path="a.txt",
        language="en",
        blocks=(Block("A headline", BlockKind.HEADLINE), Block("One went. Two stayed.")),
    )
    heading, body = segment(document).blocks
    assert heading.sentences == (Span(0, 10),)
    assert [span.of(body.text) for span in body.sentences] == ["One went.", "Two stayed."]
    assert heading.kind is BlockKind.HEADLINE


def test_segmenting_twice_changes_nothing() -> None:
    document = Document(path="a.txt", language="ur", blocks=(Block("وہ آئے۔ وہ گئے۔"),))
    assert segment(segment(document)) == segment(document)
