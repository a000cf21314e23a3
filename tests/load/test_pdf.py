# ruff: noqa: E501  sentences read best on one line
import io
from pathlib import Path

import pytest

from tests.load.files import pdf, saved, set_page
from transcheck.errors import LoadError
from transcheck.load import load_document
from transcheck.load import pdf as reader
from transcheck.model import BlockKind

_FERRY = "The ferry between the harbour and the island of Dor began to run again on Monday, four months after a storm had broken its pier."
_NETS = "It comes twice a day, said Karim Baloch, who sells nets on the island, and that is twice more than last week."
_BOAT = "The company has put a smaller boat on the line, which carries forty people and no cars at all."


def texts(folder: Path, data: bytes) -> list[str]:
    return [block.text for block in load_document(saved(folder, "a.pdf", data)).blocks]


def complaint(folder: Path, data: bytes) -> str:
    with pytest.raises(LoadError) as caught:
        load_document(saved(folder, "a.pdf", data))
    assert caught.value.remedy
    return str(caught.value)


def test_lines_are_put_together_to_paragraphs(tmp_path: Path) -> None:
    assert texts(tmp_path, pdf(set_page(_FERRY, _NETS))) == [_FERRY, _NETS]


def test_an_indented_line_begins_a_paragraph_without_a_gap(tmp_path: Path) -> None:
    page = [
        (50, 700, 10, "The ferry began to run again on Monday, four months after"),
        (50, 688, 10, "a storm had broken the pier of the harbour on the island."),
        (70, 676, 10, "It comes twice a day, and that is twice more than it was"),
        (50, 664, 10, "last week, said a man who sells nets."),
    ]
    assert [text[:9] for text in texts(tmp_path, pdf(page))] == ["The ferry", "It comes "]


def test_a_paragraph_goes_on_over_the_end_of_a_page(tmp_path: Path) -> None:
    first = set_page(
        _NETS, "The company has put a smaller boat on", head="The Harbour News", foot="Page 1 of 2"
    )
    second = set_page(
        "the line, which carries forty people.", _FERRY, head="The Harbour News", foot="Page 2 of 2"
    )
    document = load_document(saved(tmp_path, "a.pdf", pdf(first, second)))
    assert [block.text for block in document.blocks] == [
        _NETS,
        "The company has put a smaller boat on the line, which carries forty people.",
        _FERRY,
    ]
    assert {cut.text: cut.reason for cut in document.cut} == {
        "The Harbour News": "line repeated on every page",
        "Page 1 of 2": "line repeated on every page",
        "Page 2 of 2": "line repeated on every page",
    }


def test_running_heads_stay_where_nothing_is_to_be_cut(tmp_path: Path) -> None:
    data = pdf(*(set_page(_FERRY, head="The Harbour News", foot=str(n)) for n in (1, 2, 3)))
    document = load_document(saved(tmp_path, "a.pdf", data), keep_furniture=True)
    assert document.blocks[0].text == "The Harbour News"
    assert document.cut == ()


def test_a_year_at_the_foot_of_the_only_page_is_no_sentence_lost(tmp_path: Path) -> None:
    document = load_document(saved(tmp_path, "a.pdf", pdf(set_page(_FERRY, foot="2025"))))
    assert [cut.text for cut in document.cut] == ["2025"]


@pytest.mark.parametrize(
    ("upper", "lower", "joined"),
    [
        ("the govern-", "ment of the island", "the government of the island"),
        ("the Anglo-", "French company", "the Anglo-French company"),
        ("between 2019-", "2020 and now", "between 2019-2020 and now"),
        ("a boat –", "a small one", "a boat – a small one"),
    ],
)
def test_a_word_broken_at_the_end_of_a_line_is_whole_again(
    tmp_path: Path, upper: str, lower: str, joined: str
) -> None:
    page = [(50, 700, 10, upper), (50, 688, 10, f"{lower} says that it does not know.")]
    assert texts(tmp_path, pdf(page)) == [f"{joined} says that it does not know."]


def test_larger_letters_make_headings(tmp_path: Path) -> None:
    page = [
        (50, 800, 20, "Ferry to the island"),
        (50, 776, 20, "runs again after winter"),
        *set_page(_FERRY, top=740),
        (50, 680, 13, "A smaller boat"),
        *set_page(_BOAT, top=660),
    ]
    document = load_document(saved(tmp_path, "a.pdf", pdf(page)))
    assert [(block.kind, block.text[:14]) for block in document.blocks] == [
        (BlockKind.HEADLINE, "Ferry to the i"),
        (BlockKind.PARAGRAPH, "The ferry betw"),
        (BlockKind.SUBHEAD, "A smaller boat"),
        (BlockKind.PARAGRAPH, "The company ha"),
    ]
    assert document.title == "Ferry to the island runs again after winter"


def test_a_bold_line_stands_alone(tmp_path: Path) -> None:
    page = set_page(_FERRY)
    page += [(50, page[-1][1] - 12, 10, "A smaller boat"), (50, page[-1][1] - 24, 10, _BOAT)]
    assert texts(tmp_path, pdf(page, bold=frozenset({"A smaller boat"}))) == [_FERRY, "A smaller boat", _BOAT]


class TestScripts:
    """Letters as they are written, whatever a page draws."""

    def test_letters_joined_in_drawing_are_letters_again(self, tmp_path: Path) -> None:
        page = [(50, 700, 10, "The \ufb01rst \ufb02oor of the o\ufb03ce is shut until further notice.")]
        assert texts(tmp_path, pdf(page)) == ["The first floor of the office is shut until further notice."]

    def test_arabic_drawn_from_the_left_is_read_from_the_right(self, tmp_path: Path) -> None:
        # As most programs draw: the last letter first, each in the shape it takes in its word.
        drawn = "\ufea9\ufe8d\ufeaa\ufed0\ufe91 \ufef2\ufed3"
        assert texts(tmp_path, pdf([(50, 700, 10, drawn)])) == ["في بغداد"]

    def test_arabic_drawn_from_the_right_stays_so(self, tmp_path: Path) -> None:
        # As Qt draws: the first letter first, which the library turns round.
        drawn = "\ufed3\ufef2 \ufe91\ufed0\ufeaa\ufe8d\ufea9"
        assert texts(tmp_path, pdf([(50, 700, 10, drawn)])) == ["في بغداد"]

    def test_chinese_lines_are_joined_without_a_space(self, tmp_path: Path) -> None:
        page = [(50, 700, 10, "部长星期一在北京说，会谈已经"), (50, 688, 10, "结束，双方没有达成协议。")]
        assert texts(tmp_path, pdf(page)) == ["部长星期一在北京说，会谈已经结束，双方没有达成协议。"]


class TestBadFiles:
    """One sentence each."""

    def test_pages_that_were_scanned_hold_no_text(self, tmp_path: Path) -> None:
        assert "only pictures of pages" in complaint(tmp_path, pdf([], []))

    def test_a_damaged_file_says_so(self, tmp_path: Path) -> None:
        whole = pdf(set_page(_FERRY))
        assert "is damaged" in complaint(tmp_path, b"%PDF-1.7\nrubbish")
        assert "is damaged" in complaint(
            tmp_path, whole.replace(b"/Catalog", b"/Cataloq").replace(b"/Pages", b"/Paqes")
        )

    def test_a_file_without_pages_says_so(self, tmp_path: Path) -> None:
        assert "has no pages" in complaint(tmp_path, pdf())

    def test_a_file_that_asks_for_a_password_is_refused(self, tmp_path: Path) -> None:
        assert "password" in complaint(tmp_path, _encrypted(pdf(set_page(_FERRY)), "secret"))

    def test_a_file_that_only_forbids_printing_is_read(self, tmp_path: Path) -> None:
        assert texts(tmp_path, _encrypted(pdf(set_page(_FERRY)), "")) == [_FERRY]

    def test_what_a_mail_program_left_before_it_does_no_harm(self, tmp_path: Path) -> None:
        assert texts(tmp_path, b"\r\n\r\n" + pdf(set_page(_FERRY))) == [_FERRY]

    def test_endless_drawing_is_not_followed(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(reader, "_MOST_STEPS", 50)
        assert "draws far more" in complaint(tmp_path, pdf(set_page(*[_FERRY] * 9)))

    def test_enormous_drawings_are_not_unpacked(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(reader, "_LARGEST_CONTENT", 200)
        assert "draws far more" in complaint(tmp_path, pdf(set_page(*[_FERRY] * 9)))

    def test_a_book_is_no_article(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(reader, "_MOST_PAGES", 2)
        assert "3 pages" in complaint(tmp_path, pdf(*[set_page(_FERRY)] * 3))


def _encrypted(data: bytes, password: str) -> bytes:
    from pypdf import PdfReader, PdfWriter

    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(data)))
    writer.encrypt(user_password=password, owner_password="owner", algorithm="RC4-128")
    held = io.BytesIO()
    writer.write(held)
    return held.getvalue()
