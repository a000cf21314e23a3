# ruff: noqa: E501  sentences and markup read best on one line
from pathlib import Path

import pytest

from tests.load.files import paragraph, word
from transcheck.load.opening import Opened
from transcheck.load.paragraphs import Paragraph
from transcheck.load.word import read_tables, read_word
from transcheck.model import BlockKind

_STYLES = """
<w:style w:styleId="T"><w:name w:val="Title"/></w:style>
<w:style w:styleId="U"><w:name w:val="Subtitle"/></w:style>
<w:style w:styleId="berschrift2"><w:name w:val="heading 2"/></w:style>
<w:style w:styleId="House"><w:name w:val="House head"/><w:basedOn w:val="berschrift2"/></w:style>
<w:style w:styleId="Loop"><w:name w:val="Loop"/><w:basedOn w:val="Loop"/></w:style>
"""


def read(body: str, **parts: str) -> tuple[Paragraph, ...]:
    return read_word(Opened(Path("a.docx"), word(body, **parts))).paragraphs


def texts(body: str, **parts: str) -> list[str]:
    return [found.text for found in read(body, **parts)]


def run(text: str) -> str:
    return f"<w:r><w:t>{text}</w:t></w:r>"


@pytest.mark.parametrize(
    ("inside", "text"),
    [
        (run("One ") + f"<w:hyperlink>{run('link')}</w:hyperlink>{run(' more')}", "One link more"),
        (f"<w:sdt><w:sdtPr/><w:sdtContent>{run('control')}</w:sdtContent></w:sdt>", "control"),
        (f"<w:smartTag>{run('smart')}</w:smartTag><w:fldSimple>{run(' field')}</w:fldSimple>", "smart field"),
        (f"{run('kept ')}<w:ins>{run('added')}</w:ins><w:del><w:r><w:delText>gone</w:delText></w:r></w:del>", "kept added"),
        (f"<w:moveFrom>{run('here')}</w:moveFrom><w:moveTo>{run('there')}</w:moveTo>", "there"),
        ('<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>' + run("seen"), "seen"),
        ('<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>seen</w:t></w:r>', "seen"),
        ("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t></w:r>", "a b c\u2011d"),
        (run("wo") + "<w:bookmarkStart/>" + run("rd"), "word"),
        ("<w:r><w:instrText>HYPERLINK x</w:instrText></w:r>" + run("shown"), "shown"),
    ],
)  # fmt: skip
def test_the_text_that_a_reader_sees_is_the_text(inside: str, text: str) -> None:
    assert texts(f"<w:p>{inside}</w:p>") == [text]


def test_a_text_box_is_read_once_after_its_paragraph() -> None:
    box = f"<w:txbxContent>{paragraph('In the box')}</w:txbxContent>"
    both = f"<mc:AlternateContent><mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent>"
    assert texts(f"<w:p>{run('Before ')}<w:r>{both}</w:r>{run('after')}</w:p>") == [
        "Before after",
        "In the box",
    ]


def test_a_prompt_that_nobody_replaced_is_no_text() -> None:
    grey = '<w:p><w:r><w:rPr><w:rStyle w:val="Platzhalter"/></w:rPr><w:t>Click here</w:t></w:r></w:p>'
    styles = '<w:style w:styleId="Platzhalter"><w:name w:val="Placeholder Text"/></w:style>'
    control = "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>"
    assert texts(control.format(grey) + paragraph("Text"), styles=styles) == ["Text"]
    assert texts(control.format(paragraph("Typed over")) + grey, styles=styles) == [
        "Typed over",
        "Click here",
    ]


def test_headings_are_told_by_the_name_of_their_style() -> None:
    body = (
        paragraph("A", style="T")
        + paragraph("B", style="U")
        + paragraph("C", style="berschrift2")
        + paragraph("D", style="House")
    )
    kinds = [found.kind for found in read(body + paragraph("E", style="Loop"), styles=_STYLES)]
    assert kinds == [BlockKind.HEADLINE, BlockKind.STANDFIRST, BlockKind.SUBHEAD, BlockKind.SUBHEAD, None]


def test_lists_and_table_cells_are_told_apart() -> None:
    item = '<w:p><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr>' + run("Item") + "</w:p>"
    cells = f"<w:tbl><w:tr><w:tc>{paragraph('x')}</w:tc><w:tc>{paragraph('y')}</w:tc></w:tr></w:tbl>"
    page = f"<w:tbl><w:tr><w:tc>{paragraph('laid out')}</w:tc></w:tr></w:tbl>"
    assert [found.kind for found in read(item + cells + page)] == [
        BlockKind.LIST_ITEM, BlockKind.CELL, BlockKind.CELL, None,
    ]  # fmt: skip


def test_footnotes_follow_the_text() -> None:
    notes = f"<w:footnote>{paragraph('A note.')}</w:footnote>"
    assert texts(paragraph("Text."), footnotes=notes) == ["Text.", "A note."]


def test_paragraphs_joined_by_a_tracked_deletion_are_one() -> None:
    first = f"<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>{run('One ')}</w:p>"
    assert texts(first + paragraph("sentence.")) == ["One sentence."]


def test_two_line_breaks_part_paragraphs() -> None:
    assert texts("<w:p><w:r><w:t>One.</w:t><w:br/><w:br/><w:t>Two.</w:t></w:r></w:p>") == ["One.", "Two."]


def test_a_file_of_another_program_names_its_main_part_otherwise() -> None:
    data = word(
        paragraph("Text."),
        main="word/document2.xml",
        namespace="http://purl.oclc.org/ooxml/wordprocessingml/main",
    )
    assert [p.text for p in read_word(Opened(Path("a.docx"), data)).paragraphs] == ["Text."]


def test_nested_tables_stay_in_their_cell() -> None:
    inner = f"<w:tbl><w:tr><w:tc>{paragraph('in')}</w:tc></w:tr></w:tbl>"
    body = f"<w:tbl><w:tr><w:tc>{paragraph('a')}{inner}</w:tc><w:tc>{paragraph('b')}</w:tc></w:tr></w:tbl>"
    assert read_tables(Opened(Path("a.docx"), word(body))) == ((("a\nin", "b"),),)
