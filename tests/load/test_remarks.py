from pathlib import Path

import pytest

from tests.load.files import paragraph, pdf, saved, word
from transcheck.load import load_document


@pytest.mark.parametrize(
    ("name", "content", "remark"),
    [
        ("a.docx", b"Just text. And more.", "named like a Word file but holds plain text"),
        ("a.doc", b"{\\rtf1 Just text.}", "named like a Word file but holds rich text"),
        ("a.txt", word(paragraph("Just text.")), "named like a plain text file but holds Word"),
        ("a.pdf", b"<html><body><p>Just text.</p></body></html>", "named like a PDF file but holds HTML"),
    ],
)
def test_a_wrong_ending_is_remarked_on(tmp_path: Path, name: str, content: bytes, remark: str) -> None:
    (said,) = load_document(saved(tmp_path, name, content)).remarks
    assert remark in said
    assert name in said


@pytest.mark.parametrize("name", ["a.txt", "a.TXT", "a.article", "a"])
def test_a_right_ending_or_none_is_not(tmp_path: Path, name: str) -> None:
    assert load_document(saved(tmp_path, name, "Just text. And more.")).remarks == ()


def test_right_to_left_text_of_a_pdf_may_be_out_of_order(tmp_path: Path) -> None:
    path = saved(tmp_path, "a.pdf", pdf([(50, 700, 10, "\ufef2\ufed3")]))
    assert "out of order" in load_document(path, language="ar").remarks[0]
    assert load_document(path, language="en").remarks == ()
