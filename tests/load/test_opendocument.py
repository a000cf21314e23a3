# ruff: noqa: E501  sentences and markup read best on one line
from pathlib import Path

from tests.load.files import open_document
from transcheck.load.opendocument import read_open_document
from transcheck.load.opening import Opened
from transcheck.model import BlockKind

_BODY = """
<text:tracked-changes><text:p>deleted</text:p></text:tracked-changes>
<text:h text:outline-level="1">A bridge</text:h>
<text:p text:style-name="P1">A deck</text:p>
<text:p>One<text:s text:c="2"/>wo<text:span>rd</text:span> more<text:line-break/>and<text:tab/>more<text:note>
<text:note-citation>1</text:note-citation><text:note-body><text:p>A note.</text:p></text:note-body></text:note> end.</text:p>
<text:h text:outline-level="2">Money</text:h>
<text:list><text:list-item><text:p>An item</text:p></text:list-item></text:list>
<table:table><table:table-row><table:table-cell><text:p>A cell</text:p></table:table-cell></table:table-row></table:table>
<text:p>Text<office:annotation><text:p>a remark</text:p></office:annotation> goes on.</text:p>
"""
_STYLES = '<style:style style:name="P1" style:parent-style-name="Subtitle"/>'


def test_the_text_that_a_reader_sees_is_the_text() -> None:
    paragraphs = read_open_document(Opened(Path("a.odt"), open_document(_BODY, styles=_STYLES))).paragraphs
    assert [(found.text, found.kind) for found in paragraphs] == [
        ("A bridge", BlockKind.HEADLINE),
        ("A deck", BlockKind.STANDFIRST),
        ("One word more and more end.", None),
        ("A note.", None),
        ("Money", BlockKind.SUBHEAD),
        ("An item", BlockKind.LIST_ITEM),
        ("A cell", BlockKind.CELL),
        ("Text goes on.", None),
    ]
