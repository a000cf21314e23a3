import docx
import pytest

from tests.builders import pair, report
from transcheck.errors import WriteError
from transcheck.model import BlockKind, Review
from transcheck.report import ReportOptions, write_corrected

KINDS = [BlockKind.HEADLINE, BlockKind.PARAGRAPH, BlockKind.QUOTE]
ARTICLE = pair(["سرخی", "ایک", "دو", ""], ["A head", "One thng", "Said\nso", ""], kinds=KINDS)


@pytest.fixture
def corrected(tmp_path):
    def written(name: str):
        review = Review().with_text(2, loaded="One thng", current="One thng", text="One thing")
        made = report(review.apply(ARTICLE), review=review)
        write_corrected(made, review, tmp_path / name, ReportOptions())
        return tmp_path / name

    return written


def test_plain_text_has_a_paragraph_a_line_and_nothing_about_flags(corrected):
    assert corrected("a.txt").read_text(encoding="utf-8") == "A head\n\nOne thing\n\nSaid\n\nso\n"


def test_markdown_keeps_headings_and_quotations(corrected):
    assert corrected("a.md").read_text(encoding="utf-8") == "# A head\n\nOne thing\n\n> Said\n\n> so\n"


def test_a_word_file_holds_the_paragraphs_in_styles(corrected):
    document = docx.Document(str(corrected("a.docx")))
    assert [(p.text, p.style.name) for p in document.paragraphs] == [
        ("A head", "Article Headline"),
        ("One thing", "Article Text"),
        ("Said", "Article Quote"),
        ("so", "Article Quote"),
    ]


def test_an_ending_that_is_no_text_is_refused(corrected, tmp_path):
    with pytest.raises(WriteError, match=r"no corrected translation ends in '\.rtf'"):
        corrected("a.rtf")
    assert not list(tmp_path.iterdir())
