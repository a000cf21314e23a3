import openpyxl
import pytest

from tests.builders import pair, report
from tests.report.wordfile import WordFile
from transcheck.model import Review
from transcheck.report import write
from transcheck.report.ledgers import Entry, Standing, ledgers

ARTICLE = pair(
    [
        "15 فیصد اضافہ، 400 روپے",
        "340 افراد گرفتار",
        "اس نے کہا ”ہم ہرگز نہیں جائیں گے“",
        "لوگ آئے",
        "”نیا“ دن",
    ],
    [
        "up 15 per cent, 500 rupees",
        "people were arrested",
        "They would never go, he said",
        "They came, “all of us together”",
        "A new day",
    ],
)


def test_a_ledger_tells_what_changed_is_missing_and_was_added():
    numbers, quotations = ledgers(ARTICLE)
    assert numbers.entries == (
        Entry(1, Standing.CHANGED, "400 روپے", "500 rupees"),
        Entry(2, Standing.MISSING, "340", ""),
    )
    assert numbers.agreed == 1
    assert quotations.entries == (
        Entry(3, Standing.MISSING, "”ہم ہرگز نہیں جائیں گے“", ""),
        Entry(4, Standing.ADDED, "", "“all of us together”"),
    )


def test_the_sums_name_only_what_there_is():
    numbers, quotations = ledgers(ARTICLE)
    assert numbers.sums == "Numbers: 1 agree, 1 changed, 1 missing"
    assert quotations.sums == "Quotations: 0 agree, 1 missing, 1 added"


def test_quotations_that_face_each_other_agree():
    article = pair(["”وہ آیا“ اور ”وہ گیا“"], ["“He came” and “he went”"])
    (quotations,) = ledgers(article)
    assert (quotations.entries, quotations.agreed) == ((), 2)


def test_an_article_without_numbers_and_quotations_has_no_ledger():
    assert ledgers(pair(["آخر میں"], ["In the end"])) == ()


def test_a_passage_without_its_other_side_is_no_entry():
    assert ledgers(pair(["400 روپے", ""], ["", "500 rupees"])) == ()


@pytest.mark.parametrize("kind", [".docx", ".html", ".xlsx"])
def test_a_report_shows_them_side_by_side(tmp_path, kind):
    path = tmp_path / f"r{kind}"
    write(report(ARTICLE), Review(), path)
    if kind == ".docx":
        text = "\n".join(WordFile(path).texts())
        assert "Numbers: 1 agree, 1 changed, 1 missing." in text
    elif kind == ".html":
        text = path.read_text(encoding="utf-8")
        assert "Numbers: 1 agree, 1 changed, 1 missing." in text
    else:
        sheet = openpyxl.load_workbook(path)["Numbers and quotations"]
        text = "\n".join(str(cell.value) for row in sheet.iter_rows() for cell in row)
        assert sheet.max_row == 7
    text = text[text.rindex("Numbers and quotations") :] if kind != ".xlsx" else text
    assert text.index("400 روپے") < text.index("500 rupees") < text.index("“all of us together”")


@pytest.mark.parametrize("kind", [".docx", ".html"])
def test_a_report_without_any_says_nothing_of_them(tmp_path, kind):
    path = tmp_path / f"r{kind}"
    write(report(pair(["آخر میں"], ["In the end"])), Review(), path)
    text = "\n".join(WordFile(path).texts()) if kind == ".docx" else path.read_text(encoding="utf-8")
    assert "Numbers and quotations" not in text
