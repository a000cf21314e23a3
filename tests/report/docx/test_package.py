"""The house's own document as the base of a report."""

import zipfile

import docx
import pytest
from docx.shared import Pt

from tests.builders import issue, pair, report
from tests.report.wordfile import W, WordFile
from transcheck.errors import LoadError
from transcheck.model import Review
from transcheck.report import Changes, ReportOptions, write


@pytest.fixture
def house(tmp_path):
    """A template with a look, some text and a comment of its own."""
    document = docx.Document()
    document.styles["Title"].font.size = Pt(40)
    document.sections[0].page_width = Pt(500)
    document.sections[0].header.paragraphs[0].text = "The Daily"
    words = document.add_paragraph("Text of the template")
    document.add_comment(words.runs, text="Old comment", author="X")
    document.save(str(tmp_path / "house.docx"))
    return tmp_path / "house.docx"


def made(path, template, **options):
    article = pair(["ایک", "دو"], ["One headline", "Two words here"])
    flag = issue(article, 2, "words", suggestions=["more"])
    write(
        report(article, flag),
        Review(),
        path,
        ReportOptions(template=template, changes=Changes.SUGGESTED, **options),
    )
    return WordFile(path)


def test_a_house_template_keeps_its_look_and_loses_its_text(tmp_path, house):
    file = made(tmp_path / "out.docx", house)
    texts = file.texts()
    assert "Text of the template" not in texts
    assert file.sound
    assert [r.rejected for r in file.anchored.values()] == ["words"]
    assert file.document.find(f".//{W}pgSz").get(W + "w") == str(500 * 20)
    title = next(
        s for s in file.parts["word/styles.xml"].iter(W + "style") if s.get(W + "styleId") == "Title"
    )
    assert title.find(f"{W}rPr/{W}sz").get(W + "val") == "80"
    header = next(name for name in file.names if name.startswith("word/header"))
    assert file.texts(header) == ["The Daily"]


def test_styles_are_found_by_name_where_the_template_calls_them_otherwise(tmp_path, house):
    german = tmp_path / "german.docx"
    with zipfile.ZipFile(house) as old, zipfile.ZipFile(german, "w") as new:
        for item in old.infolist():
            data = old.read(item)
            if item.filename == "word/styles.xml":
                data = data.replace(b'w:styleId="Title"', b'w:styleId="Titel"')
            new.writestr(item, data)
    file = made(tmp_path / "out.docx", german)
    used = {node.get(W + "val") for node in file.document.iter(W + "pStyle")}
    assert "Titel" in used
    assert "Title" not in used


@pytest.mark.parametrize("content", [b"", b"no zip at all", None])
def test_a_template_that_is_no_word_document_is_named_in_the_error(tmp_path, content):
    template = tmp_path / "house.docx"
    if content is not None:
        template.write_bytes(content)
    with pytest.raises(LoadError, match=r"house\.docx: the template is no Word document; choose"):
        made(tmp_path / "out.docx", template)
    assert not (tmp_path / "out.docx").exists()


def test_a_report_holds_nothing_that_is_not_asked_for(tmp_path):
    file = made(tmp_path / "out.docx", None, charts=False)
    assert sorted(file.names) == [
        "[Content_Types].xml",
        "_rels/.rels",
        "docProps/core.xml",
        "word/_rels/document.xml.rels",
        "word/comments.xml",
        "word/document.xml",
        "word/fontTable.xml",
        "word/footer1.xml",
        "word/footer2.xml",
        "word/header1.xml",
        "word/header2.xml",
        "word/settings.xml",
        "word/styles.xml",
    ]
