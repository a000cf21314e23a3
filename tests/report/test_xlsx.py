import openpyxl
import pytest

from tests.builders import issue, pair, place, report
from transcheck.model import Note, Rendering, Review, Side, Term
from transcheck.report import ReportOptions, write


@pytest.fixture
def book(tmp_path):
    def write_and_open(*flags, article, terms=(), review=None, **options):
        write(
            report(article, *flags, terms=terms),
            review or Review(),
            tmp_path / "o.xlsx",
            ReportOptions(**options),
        )
        return openpyxl.load_workbook(tmp_path / "o.xlsx")

    return write_and_open


def rows(sheet) -> list[list[object]]:
    return [[cell.value for cell in row] for row in sheet.iter_rows()]


def test_scorecard_flags_and_terms_have_a_sheet_each(book):
    article = pair(["طالبان"], ["Taliban said"])
    flag = issue(article, 1, "said", suggestions=["told", "spoke"], evidence=[place(article, 1, "طالبان")])
    term = Term(
        "t",
        ("طالبان",),
        (Rendering("Taliban", (place(article, 1, "Taliban", side=Side.TARGET),)),),
        "Taliban",
        drift=True,
    )
    made = book(flag, article=article, terms=[term], review=Review().with_note(Note(1, "ask", flag.id)))
    assert made.sheetnames == ["Scorecard", "Flags", "Terms"]
    card = {row[0]: row[1] for row in rows(made["Scorecard"])}
    assert (card["Score"], card["Pass mark"], card["Words"]) == (0, 85, 1)
    assert card["Awkward, literal"] == "Phrasing"
    head, only = rows(made["Flags"])
    assert dict(zip(head, only, strict=True)) == {
        "No.": 1,
        "Passage": "1",
        "Side": "target",
        "Words": "said",
        "Category": "Awkward, literal",
        "Family": "Phrasing",
        "Severity": "minor",
        "Confidence": 0.8,
        "What is wrong": "Put into words literally.",
        "Why": None,
        "Source words": "طالبان",
        "Suggestions": "told / spoke",
        "State": "open",
        "Note": "ask",
        "Check": "test.check",
        "Id": flag.id,
    }
    assert rows(made["Terms"])[1] == ["طالبان", "Taliban", 1, "yes", "yes", "1"]


@pytest.mark.parametrize("words", ['=HYPERLINK("http://x","y")', "+1+1", "-2", "@SUM(A1)", "\t=1"])
def test_words_that_look_like_formulas_stay_words(book, words):
    article = pair(["ایک"], [f"{words} he said"])
    made = book(issue(article, 1, words, suggestions=[words]), article=article, prepared_for=words)
    for sheet in made:
        for row in sheet.iter_rows():
            for cell in row:
                assert cell.data_type != "f"
                if isinstance(cell.value, str) and cell.value.startswith(("=", "+", "-", "@")):
                    assert cell.quotePrefix


def test_characters_a_workbook_cannot_hold_are_left_out(book):
    article = pair(["ایک"], ["bad \x02\x0b\ud83d words"])
    made = book(issue(article, 1, "\x02\x0b\ud83d words"), article=article)
    assert made["Flags"]["D2"].value == "\ufffd words"


def test_text_written_from_right_to_left_is_read_so(book):
    article = pair(["One"], ["ایک دو"], "en", "ur")
    made = book(issue(article, 1, "دو"), article=article)
    assert made["Flags"]["D2"].alignment.readingOrder == 2
    assert made["Flags"]["I2"].alignment.readingOrder == 1


def test_lists_keep_their_head_in_view_and_filter(book):
    article = pair(["ایک"], ["One"])
    sheet = book(issue(article, 1, "One"), article=article)["Flags"]
    assert (sheet.freeze_panes, sheet.auto_filter.ref) == ("A2", "A1:P2")
