# ruff: noqa: E501  control words read best on one line
from pathlib import Path

import pytest

from tests.load.files import saved
from transcheck.errors import LoadError
from transcheck.load import load_document, opening
from transcheck.load.opening import open_file
from transcheck.load.paragraphs import Paragraph
from transcheck.load.rich_text import read_rich_text
from transcheck.model import BlockKind

_HEAD = r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fswiss\fcharset0 Arial;}{\f1\fcharset204 Arial Cyr;}{\f2\fnil\fcharset128{\*\panose 02} \'82\'6c\'82\'72;}}{\colortbl;\red0\green0\blue0;}"
_STYLES = r"{\stylesheet{\s0 Normal;}{\s1\sbasedon0\b heading 1;}{\s2 heading 2;}{\s7\outlinelevel1 House;}{\*\cs10 Strong;}}"
_INFO = r"{\info{\title Nothing}{\author Nobody}}{\*\generator Word;}"


def paragraphs(folder: Path, body: str, *, end: str = "}") -> tuple[Paragraph, ...]:
    path = saved(folder, "a.rtf", f"{_HEAD}{_STYLES}{_INFO}{body}{end}".encode("latin-1"))
    return read_rich_text(open_file(path)).paragraphs


def texts(folder: Path, body: str, *, end: str = "}") -> list[str]:
    return [paragraph.text for paragraph in paragraphs(folder, body, end=end)]


def test_paragraphs_end_where_the_file_says_so(tmp_path: Path) -> None:
    body = "\\pard One \\b bold\\b0  word\\par\r\nand anoth\r\ner.\\par"
    assert texts(tmp_path, body) == ["One bold word", "and another."]


def test_signs_have_names(tmp_path: Path) -> None:
    body = r"\ldblquote It\rquote s\rdblquote  \emdash  a\~b \{x\} c\_d so\-ft \bullet"
    assert texts(tmp_path, body) == ["“It’s” — a\u00a0b {x} c\u2011d soft •"]


def test_letters_beyond_the_code_page_stand_before_a_fallback(tmp_path: Path) -> None:
    assert texts(tmp_path, r"\uc1\u1705?\u1588\'3f\u1578?\u1740?") == ["کشتی"]
    assert texts(tmp_path, r"{\uc2\u1705??x}{\uc0\u1588 y}") == ["کxشy"]
    assert texts(tmp_path, r"\u-10179?\u-8704? wide") == ["😀 wide"]
    assert texts(tmp_path, r"\u-10179? half") == ["\ufffd half"]


def test_bytes_are_in_the_encoding_of_their_font(tmp_path: Path) -> None:
    assert texts(tmp_path, r"{\f0 caf\'e9} {\f1 \'cc\'e8\'f0} {\f2 \'96\'6b\'8b\'9e}") == ["café Мир 北京"]


def test_links_are_read_without_their_addresses(tmp_path: Path) -> None:
    body = r'A {\field{\*\fldinst HYPERLINK "https://example.org"}{\fldrslt linked}} word.'
    assert texts(tmp_path, body) == ["A linked word."]


def test_deleted_and_hidden_text_is_no_text_but_inserted_text_is(tmp_path: Path) -> None:
    body = r"Kept {\deleted\revauthdel1 gone }{\revised new }{\v hidden }here\deleted  and\deleted0  there."
    assert texts(tmp_path, body) == ["Kept new here there."]


def test_notes_and_boxes_come_behind_their_paragraph(tmp_path: Path) -> None:
    body = (
        r"Said so.{\super\chftn{\footnote\pard\chftn  A note.\par And more.}} He left."
        r"{\shp{\*\shpinst{\sp{\sn shapeType}{\sv 202}}{\shptxt\pard In a box.\par}}{\shprslt In a box.}}\par Next.\par"
    )
    assert texts(tmp_path, body) == ["Said so. He left.", "A note.", "And more.", "In a box.", "Next."]


def test_heads_comments_pictures_and_list_numbers_are_no_text(tmp_path: Path) -> None:
    body = (
        r"{\header Daily}{\footerr 12}{\*\annotation why?}{\pict\pngblip 89504e47}{\*\unheard of}"
        r"{\pard{\listtext 1.\tab}\ls1 First.\par}"
    )
    assert paragraphs(tmp_path, body) == (Paragraph("First.", BlockKind.LIST_ITEM),)


def test_pictures_in_plain_bytes_are_stepped_over(tmp_path: Path) -> None:
    assert texts(tmp_path, r"{\pict\bin5 }}{{\}Text.") == ["Text."]


def test_styles_and_outline_levels_make_headings(tmp_path: Path) -> None:
    body = r"\pard\s1 Head\par\pard\s2 Sub\par\pard\s7 House\par\pard\s0 Body\par\pard\outlinelevel0 Bare\par"
    assert [paragraph.kind for paragraph in paragraphs(tmp_path, body)] == [
        BlockKind.HEADLINE, BlockKind.SUBHEAD, BlockKind.SUBHEAD, None, BlockKind.HEADLINE,
    ]  # fmt: skip


def test_cells_are_paragraphs_of_their_own(tmp_path: Path) -> None:
    body = r"\trowd\pard\intbl one\cell\pard\intbl two\cell\row\pard After.\par"
    assert paragraphs(tmp_path, body) == (
        Paragraph("one", BlockKind.CELL),
        Paragraph("two", BlockKind.CELL),
        Paragraph("After."),
    )


@pytest.mark.parametrize("end", ["", "}}}}}", "} out of band {", "{\\footnote open"])
def test_a_file_with_too_few_or_too_many_braces_is_read(tmp_path: Path, end: str) -> None:
    assert texts(tmp_path, "A sentence.", end=end)[0].startswith("A sentence.")


@pytest.mark.parametrize(
    "body",
    [r"\u \uc \f \'zz \ansicpg \s \fs", r"\u99999999? \f99 x \ansicpg77777 y", "\\", r"\bin999999999 x"],
)
def test_control_words_without_sense_do_no_harm(tmp_path: Path, body: str) -> None:
    assert texts(tmp_path, rf"A sentence.\par {body}")[0] == "A sentence."


def test_groups_nested_without_end_are_refused(tmp_path: Path) -> None:
    with pytest.raises(LoadError, match="is damaged"):
        paragraphs(tmp_path, "{" * 100_000)


def test_a_text_longer_than_any_book_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "LARGEST_TEXT", 1000)
    with pytest.raises(LoadError, match="split it into articles"):
        paragraphs(tmp_path, "x" * 1001)


def test_a_rich_text_is_known_by_what_it_holds(tmp_path: Path) -> None:
    document = load_document(saved(tmp_path, "a.doc", f"{_HEAD}The ferry runs.\\par It is late.}}"))
    assert [block.text for block in document.blocks] == ["The ferry runs.", "It is late."]
