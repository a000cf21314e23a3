# ruff: noqa: E501  sentences and markup read best on one line
from pathlib import Path

import pytest

from tests.load.files import paragraph, saved, table, word, workbook
from transcheck.errors import LoadError
from transcheck.load import is_bilingual, load_bilingual, load_document

Row = tuple[int | str, str, str]


def rows(path: Path) -> list[Row]:
    return [(row.id, row.source, row.target) for row in load_bilingual(path).rows]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.tsv", "id\tsource\ttarget\n7\tایک\tone\n9\tدو\ttwo\n"),
        ("a.txt", "id\tsrc\ttgt\n7\tایک\tone\n9\tدو\ttwo\n"),
        ("a.csv", "target,source,id\none,ایک,7\ntwo,دو,9\n"),
        ("a.csv", "ID;Source;Target\n7;ایک;one\n9;دو;two\n"),
        ("a.tsv", "id\tur\ten-GB\n7\tایک\tone\n9\tدو\ttwo\n"),
        ("a.tsv", "id\tUrdu\tEnglish\r\n7\tایک\tone\r\n9\tدو\ttwo\r\n\r\n"),
    ],
)
def test_a_header_row_names_the_columns(tmp_path: Path, name: str, text: str) -> None:
    assert rows(saved(tmp_path, name, text)) == [(7, "ایک", "one"), (9, "دو", "two")]


def test_language_columns_name_the_languages(tmp_path: Path) -> None:
    loaded = load_bilingual(saved(tmp_path, "a.tsv", "en\tfa\none\tیک\n"))
    assert (loaded.source_language, loaded.target_language) == ("en", "fa")


def test_rows_stay_one_to_one_in_order_and_untouched(tmp_path: Path) -> None:
    text = 'source\ttarget\nb \t  B\n\tadded\na "x\tA "y\nleft\t\n'
    assert rows(saved(tmp_path, "a.tsv", text)) == [
        (1, "b ", "  B"), (2, "", "added"), (3, 'a "x', 'A "y'), (4, "left", ""),
    ]  # fmt: skip


def test_quoted_cells_may_hold_line_ends_and_marks(tmp_path: Path) -> None:
    text = 'source,target\n"a, b","say ""so""\nor not"\n'
    assert rows(saved(tmp_path, "a.csv", text)) == [(1, "a, b", 'say "so"\nor not')]


def test_cells_that_excel_quoted_in_a_tsv_are_unquoted(tmp_path: Path) -> None:
    text = 'source\ttarget\n"a ""b"" c"\tplain\n"two\nlines"\tmore\n'
    assert rows(saved(tmp_path, "a.tsv", text)) == [(1, 'a "b" c', "plain"), (2, "two\nlines", "more")]


def test_ids_that_repeat_in_several_documents_bear_the_document(tmp_path: Path) -> None:
    text = "doc\tid\tsource\ttarget\nx\t1\ta\tA\ny\t1\tb\tB\n"
    assert [row[0] for row in rows(saved(tmp_path, "a.tsv", text))] == ["x/1", "y/1"]


def test_ids_that_cannot_be_told_apart_become_numbers(tmp_path: Path) -> None:
    assert [row[0] for row in rows(saved(tmp_path, "a.tsv", "id\tsource\ttarget\n5\ta\tA\n5\tb\tB\n"))] == [
        1,
        2,
    ]


def test_a_workbook_is_read_from_its_header(tmp_path: Path) -> None:
    path = workbook(
        tmp_path / "a.xlsx",
        ("Exported on Monday",),
        ("Source", "Target", "ID"),
        ("ایک", "one", 4),
        ("دو", None, 5),
    )
    assert rows(path) == [(4, "ایک", "one"), (5, "دو", "")]
    assert is_bilingual(path)


def test_a_cell_in_the_far_corner_costs_nothing(tmp_path: Path) -> None:
    from openpyxl import Workbook

    book = Workbook()
    book.active.append(("source", "target"))
    book.active.append(("a", "b"))
    book.active.cell(row=1_048_576, column=16_384, value="far")
    book.save(tmp_path / "far.xlsx")
    assert rows(tmp_path / "far.xlsx")[0] == (1, "a", "b")


def test_a_word_table_with_a_header_is_read(tmp_path: Path) -> None:
    body = paragraph("For review") + table(
        ("No.", "Source", "Target"), ("1", "ایک", "one"), ("2", "دو", "two")
    )
    assert rows(saved(tmp_path, "a.docx", word(body))) == [(1, "ایک", "one"), (2, "دو", "two")]


def test_a_word_table_in_two_languages_needs_no_header(tmp_path: Path) -> None:
    urdu, english = (
        "وزیر نے کہا کہ بات چیت ختم ہو گئی ہے",
        "The minister said that the talks were over and that he was glad",
    )
    path = saved(tmp_path, "a.docx", word(table((urdu, english), (urdu, english))))
    loaded = load_bilingual(path)
    assert (loaded.source_language, loaded.target_language) == ("ur", "en")
    assert len(loaded.rows) == 2


def test_a_word_table_of_figures_is_no_translation(tmp_path: Path) -> None:
    path = saved(tmp_path, "a.docx", word(paragraph("A text.") + table(("Year", "Tons"), ("2024", "12"))))
    assert not is_bilingual(path)
    assert load_document(path).blocks[0].text == "A text."


def test_a_table_in_two_languages_within_an_article_is_part_of_it(tmp_path: Path) -> None:
    urdu, english = (
        "وزیر نے کہا کہ بات چیت ختم ہو گئی ہے",
        "The minister said that the talks were over and that he was glad",
    )
    body = paragraph(f"{english}. " * 20) + table((urdu, english), (urdu, english))
    assert not is_bilingual(saved(tmp_path, "a.docx", word(body)))


@pytest.mark.parametrize(
    "text",
    [
        "Urdu, English\n\nTwo languages share a school in the town. Nobody has counted the pupils.\n",
        "IT,UK\nThe hardware came late to all of the offices,The ministry had ordered it in spring and was told to wait\n",
    ],
)
def test_a_text_that_begins_with_two_languages_is_no_table(tmp_path: Path, text: str) -> None:
    assert not is_bilingual(saved(tmp_path, "a.txt", text))


def test_a_spreadsheet_without_a_header_is_no_article(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", ("ایک", "one"))
    with pytest.raises(LoadError, match="a spreadsheet, not an article"):
        load_document(path)


def test_a_table_without_a_header_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(LoadError, match="name them `source` and `target`"):
        load_bilingual(saved(tmp_path, "a.csv", "ایک,one\nدو,two\n"))


def test_a_bilingual_file_is_no_article(tmp_path: Path) -> None:
    with pytest.raises(LoadError, match="source and translation together"):
        load_document(saved(tmp_path, "a.po", 'msgid "a"\nmsgstr "b"\n'))
