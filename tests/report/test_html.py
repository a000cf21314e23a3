import re

import pytest
from lxml import html as lxml_html

from tests.builders import issue, pair, place, report
from transcheck.model import (
    BlockKind,
    Decision,
    Location,
    Note,
    Rendering,
    Report,
    Review,
    Severity,
    Side,
    Span,
    State,
    Term,
)
from transcheck.report import Changes, Dismissed, ReportOptions, write

SOURCE = ["سرخی", "طالبان نے کہا"]
TARGET = ["A <b>headline</b> & more", "The Taliban said \x02so 😀"]


@pytest.fixture
def article():
    return pair(SOURCE, TARGET, kinds=[BlockKind.HEADLINE])


@pytest.fixture
def written(tmp_path):
    def write_and_read(made: Report, review: Review | None = None, **options):
        write(made, review or Review(), tmp_path / "out.html", ReportOptions(**options))
        return lxml_html.fromstring((tmp_path / "out.html").read_text(encoding="utf-8"))

    return write_and_read


def passages(page) -> list[str]:
    return [block.text_content() for block in page.find_class("text")]


def test_texts_are_shown_as_they_are_and_never_as_markup(article, written):
    flag = issue(
        article,
        1,
        "<b>headline",
        message='<script>alert("x")</script>',
        suggestions=["<i>"],
        evidence=[place(article, 1, "سرخی")],
    )
    page = written(report(article, flag), prepared_for="<u>desk</u>")
    assert passages(page) == [TARGET[0], "The Taliban said so 😀"]
    assert len(page.findall(".//script")) == 1
    assert page.find(".//b") is page.find(".//u") is page.find(".//i") is None


def test_the_page_asks_nobody_for_anything(article, written, tmp_path):
    page = written(report(article, issue(article, 2, "Taliban")))
    text = (tmp_path / "out.html").read_text(encoding="utf-8")
    assert not re.search(r"https?:|@import|url\(|src=", text)
    assert "default-src 'none'" in page.find(".//meta[@http-equiv]").get("content")
    assert all(link.get("href").startswith("#") for link in page.iter("a"))


def test_flags_that_overlap_are_drawn_as_the_gravest_and_name_all(article, written):
    grave = issue(article, 2, "Taliban said", category="accuracy/number", severity=Severity.MAJOR)
    page = written(report(article, issue(article, 2, "The Taliban"), grave))
    drawn = [
        (m.text_content(), m.get("class"), m.get("data-flags"))
        for m in page.xpath("//main//span[@data-flags]")
    ]
    assert drawn == [
        ("The ", "m phrasing minor", "1"),
        ("Taliban", "m accuracy major", "1 2"),
        (" said", "m accuracy major", "2"),
    ]


def test_every_flag_has_its_note_with_what_the_filter_asks_for(article, written):
    flags = issue(article, 2, "Taliban", category="terminology/drift"), issue(article, 2, "", at=3)
    review = (
        Review().with_decision(Decision(flags[0], State.DISMISSED)).with_note(Note(2, "Ask", flags[1].id))
    )
    page = written(report(article, *flags, review=review), review, dismissed=Dismissed.RESOLVED)
    notes = [
        {k: n.get(f"data-{k}") for k in ("family", "severity", "state", "drawn")}
        for n in page.find_class("note")
    ]
    assert notes == [
        {"family": "phrasing", "severity": "minor", "state": "open", "drawn": "1"},
        {"family": "terms", "severity": "minor", "state": "dismissed", "drawn": None},
    ]
    assert "Note: Ask" in page.find_class("note")[0].text_content()
    assert len(page.find_class("place")) == 1


def test_changes_are_shown_as_taken_out_and_put_in(article, written):
    flag = issue(article, 2, "said", suggestions=["told"])
    text = TARGET[1].replace("said", "told")
    review = Review().with_decision(
        Decision(flag, State.ACCEPTED, applied="told", at=Location(2, Side.TARGET, Span(12, 16)))
    )
    review = review.with_text(2, loaded=TARGET[1], current=text, text=text)
    page = written(report(review.apply(article), review=review), review)
    assert (page.find(".//del").text, page.find(".//ins").text) == ("said", "told")
    plain = written(report(review.apply(article), review=review), review, changes=Changes.NONE)
    assert plain.find(".//del") is None


def test_every_stretch_speaks_its_language_in_its_direction(article, written):
    term = Term("t", ("طالبان",), (Rendering("Taliban", ()),), "Taliban", drift=True)
    page = written(
        report(article, issue(article, 2, "said", evidence=[place(article, 2, "کہا")]), terms=[term])
    )
    urdu = page.xpath("//*[@lang='ur']")
    assert {e.get("dir") for e in urdu} == {"rtl"}
    assert {e.text_content().strip() for e in urdu} == {*SOURCE, "کہا", "طالبان"}
    into_urdu = written(report(pair(["One"], ["ایک"], "en", "ur")))
    assert into_urdu.find_class("row")[0].get("dir") == "rtl"


def test_parts_can_be_left_out(article, written):
    made = report(article, issue(article, 2, "said"))
    page = written(made, scorecard=False, charts=False, comments=False, source_column=False)
    text = page.text_content()
    assert "What was marked" not in text
    assert SOURCE[1] not in text
    assert not page.find_class("note")
    assert page.find(".//svg") is None


def test_passages_of_any_name_can_be_linked_to(written):
    article = pair(["a"], ["b"])
    odd = article.with_passages([type(p)(id='tu "1"/ü', source="a", target="b") for p in article.passages])
    page = written(report(odd))
    (row,) = page.find_class("row")
    assert re.fullmatch(r"[A-Za-z0-9-]+", row.get("id"))
    assert page.xpath(f"//a[@href='#{row.get('id')}']")
