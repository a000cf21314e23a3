"""The report around the article: front page, lists, properties, order of elements."""

from dataclasses import replace
from datetime import datetime

import docx
import pytest

from tests.builders import issue, pair, place, report
from tests.report.wordfile import W, WordFile
from transcheck.errors import LoadError
from transcheck.model import (
    Alignment,
    BlockKind,
    Decision,
    Diagnostic,
    Rendering,
    Report,
    Review,
    Score,
    Severity,
    Side,
    State,
    Term,
)
from transcheck.report import Changes, Dismissed, ReportOptions, write
from transcheck.report.docx.bars import share_bar

SOURCE = ["سرخی یہ ہے", "طالبان نے کہا", "ذیلی سرخی", "آخر میں"]
TARGET = ["A headline of <ours> & theirs", "The Taliban said so 😀", "A subhead", "In the end"]
KINDS = [BlockKind.HEADLINE, BlockKind.STANDFIRST, BlockKind.SUBHEAD]


@pytest.fixture
def article() -> Alignment:
    return pair(SOURCE, TARGET, kinds=KINDS)


@pytest.fixture
def full(article) -> Report:
    flags = [
        issue(article, 1, "<ours> & theirs", category="style/awkward", severity=Severity.MAJOR),
        issue(article, 2, "The Taliban", category="accuracy/mistranslation", severity=Severity.CRITICAL),
        issue(article, 2, "said so", category="linguistic/grammar", suggestions=["spoke"]),
        issue(article, 4, "In the end", category="custom/praise", severity=Severity.NEUTRAL),
    ]
    taliban = Rendering("Taliban", (place(article, 2, "Taliban", side=Side.TARGET),))
    stray = Rendering("Talibs", ())
    terms = [
        Term("t2", ("آخر",), (stray,), "end", drift=False),
        Term("t1", ("طالبان",), (stray, taliban), "Taliban", True),
    ]
    return report(article, *flags, terms=terms, diagnostics=(Diagnostic("check x", "not run: no source"),))


@pytest.fixture
def written(tmp_path):
    def write_and_read(made: Report, review: Review | None = None, **options) -> WordFile:
        options = {"written": datetime(2026, 11, 22, 14, 5), **options}
        write(made, review or Review(), tmp_path / "out.docx", ReportOptions(**options))
        return WordFile(tmp_path / "out.docx")

    return write_and_read


def between(texts: list[str], start: str, end: str) -> list[str]:
    first = texts.index(start) + 1
    return texts[first : texts.index(end, first)]


def test_the_front_page_says_what_was_read_how_it_stands_and_where_to_start(full, written):
    texts = written(full, prepared_for="Foreign desk").texts()
    assert texts[:3] == ["Translation review", TARGET[0], SOURCE[0]]
    facts = between(texts, SOURCE[0], "What was marked")
    assert [fact for fact in facts if fact][:8] == [
        "From", "Urdu, 10 words", "Into", "English, 14 words",
        "Prepared for", "Foreign desk", "Date", "22 November 2026",
    ]  # fmt: skip
    assert f"{full.scorecard.calibrated:.1f}" in facts
    assert "out of 100, pass mark 85" in facts
    assert "indicative: fewer than 1,000 words" in facts
    assert any(
        fact.startswith("Not ready to run. One passage says something the source does not") for fact in facts
    )


def test_kinds_are_counted_by_family_the_dearest_first(full, written):
    rows = between(
        written(full).texts(), "What was marked", "Passage by passage  darker bars are below the pass mark"
    )
    assert [rows[n : n + 6] for n in range(0, len(rows), 6)] == [
        ["Kind", "", "Minor", "Major", "Critical", "Points"],
        ["Accuracy", "", "–", "–", "1", "25"],
        ["Phrasing", "", "–", "1", "–", "5"],
        ["Language", "", "1", "–", "–", "1"],
        ["Terms", "", "–", "–", "–", "–"],
        ["Locale", "", "–", "–", "–", "–"],
        ["In all", "", "1", "1", "1", "31"],
    ]


def test_the_gravest_flags_come_first_and_praise_is_none(full, written):
    texts = written(full).texts()
    assert between(texts, "Start here", TARGET[0])[:6] == [
        "2",
        "The Taliban  Put into words literally.",
        "1",
        "<ours> & theirs  Put into words literally.",
        "2",
        "said so  Put into words literally.",
    ]


def test_parts_can_be_left_out(full, written):
    file = written(full, scorecard=False, charts=False, source_column=False)
    texts = file.texts()
    assert "What was marked" not in texts
    assert not any(name.endswith(".png") for name in file.names)
    assert SOURCE[1] not in texts


def test_the_chart_says_in_words_what_it_shows(full, written):
    about = {p.get("name"): p for p in written(full).document.iterfind(".//{*}docPr")}
    below = [str(s.passage) for s in full.scorecard.passages if s.value < 85]
    assert about["Scores by passage"].get("descr") == (
        f"One bar for each of 4 passages. Below the pass mark of 85: {', '.join(below)}."
    )
    assert about["Share of Accuracy"].get("descr") == "Accuracy: 25 of 31 points"
    assert "Share of Terms" not in about, "nothing is no bar"
    assert len({p.get("id") for p in about.values()}) == len(about)


def test_a_house_s_logo_stands_on_the_front(full, written, tmp_path):
    logo = tmp_path / "logo.png"
    logo.write_bytes(share_bar(1, "#112233"))
    first = written(full, logo=logo).document.find(".//{*}docPr")
    assert first.get("name") == "Logo"


def test_a_logo_that_is_no_picture_is_named(full, written, tmp_path):
    (tmp_path / "logo.png").write_text("no picture")
    with pytest.raises(LoadError, match=r"logo\.png: is no picture that Word can show"):
        written(full, logo=tmp_path / "logo.png")


def test_terms_that_drift_come_first_and_the_preferred_rendering_leads(full, written):
    rows = between(written(full).texts(), "Terms and names", "Sign-off")
    assert rows == [
        "Source", "In the translation", "Where", "",
        "طالبان", "Taliban  1", "Talibs  0", "2", "", "drifts",
        "آخر", "Talibs  0", "", "steady",
    ]  # fmt: skip


def test_scores_against_a_reference_and_what_did_not_run_are_told_at_the_end(full, written):
    card = replace(full.scorecard, scores=(Score("bleu", 31.2, "nrefs:1|tok:13a"),))
    last = written(full.with_scorecard(card)).texts()[-4:]
    assert last[0] == "Made with TransCheck 0, profile default, preset test." or "bleu: 31.2" in last[0]
    assert "check x: not run: no source" in last


def test_an_article_without_flags_says_so(article, written):
    texts = written(report(article)).texts()
    assert "Nothing was marked." in texts
    assert "Start here" not in texts


def test_a_translation_without_its_source_is_reported_alone(written):
    file = written(report(pair(None, TARGET)))
    texts = file.texts()
    assert "Not at hand" in texts
    assert [p.accepted for p in file.passages] == TARGET


def test_tables_that_list_repeat_their_head_and_every_table_is_described(full, written):
    tables = list(written(full).document.iter(W + "tbl"))
    assert all(table.find(f"{W}tblPr/{W}tblCaption").get(W + "val") for table in tables)
    heads = [table for table in tables if table.find(f"{W}tr/{W}trPr/{W}tblHeader") is not None]
    assert len(heads) == 4


def test_properties_name_title_author_language_and_times(full, tmp_path):
    moment = datetime(2026, 11, 22, 14, 5)
    write(full, Review(), tmp_path / "out.docx", ReportOptions(author="Amna Khan", written=moment))
    about = docx.Document(str(tmp_path / "out.docx")).core_properties
    assert (about.title, about.author, about.last_modified_by) == (TARGET[0], "Amna Khan", "Amna Khan")
    assert (about.language, about.subject) == ("en-US", "Translation review")
    assert about.created.replace(tzinfo=None) == about.modified.replace(tzinfo=None) == moment


def test_the_foot_of_the_article_explains_the_marks_and_counts_pages(full, written):
    file = written(full)
    assert file.texts("word/footer1.xml")[0].startswith("Phrasing   Terms   Accuracy   Language   Locale")
    assert "PAGE" in file.parts["word/footer1.xml"].find(f".//{W}fldSimple").get(W + "instr")


def test_paragraphs_are_set_by_style_and_headings_are_headings(full, written):
    file = written(full)
    used = {
        node.get(W + "val")
        for tag in ("pStyle", "rStyle", "tblStyle")
        for node in file.document.iter(W + tag)
    }
    used |= {node.get(W + "val") for node in file.comments.iter(W + "pStyle", W + "rStyle")}
    styles = file.parts["word/styles.xml"]
    known = {style.get(W + "styleId"): style for style in styles.iter(W + "style")}
    assert used <= set(known)
    plain = [p for p in file.document.iter(W + "p") if p.find(f"{W}pPr/{W}pStyle") is None]
    assert not any(list(p.iter(W + "t")) for p in plain)
    outline = {id for id, style in known.items() if style.find(f"{W}pPr/{W}outlineLvl") is not None}
    assert outline == {"Heading1", "Heading2", "ArticleHeadline", "ArticleSubhead"}


@pytest.mark.parametrize(("source", "target"), [("ur", "en"), ("en", "ur"), ("zh-Hans", "en"), ("en", "hi")])
def test_elements_stand_in_the_order_of_the_schema(source, target, written):
    article = pair(SOURCE, TARGET, source, target, KINDS)
    flags = [issue(article, 2, "Taliban", severity=s, check=f"t.{s}", suggestions=["x"]) for s in Severity]
    dismissed = Review().with_decision(Decision(flags[0], State.DISMISSED))
    options = {"changes": Changes.SUGGESTED, "dismissed": Dismissed.RESOLVED}
    file = written(report(article, *flags), dismissed, **options)
    for root in file.parts.values():
        for parent, order in ORDERS.items():
            for node in root.iter(W + parent):
                places = [order.index(child.tag.removeprefix(W)) for child in node if child.tag.startswith(W)]
                assert places == sorted(places), f"{parent}: {[child.tag.removeprefix(W) for child in node]}"
    for cell in file.document.iter(W + "tc"):
        assert cell[-1].tag == W + "p"


# ECMA-376 part 1, CT_PPr, CT_RPr, CT_TblPr, CT_TcPr, CT_SectPr and CT_Style, as far as we write them.
ORDERS = {
    parent: tuple(children.split())
    for parent, children in {
        "pPr": """pStyle keepNext keepLines pageBreakBefore numPr pBdr shd tabs bidi spacing ind jc outlineLvl
                  rPr sectPr""",
        "rPr": "rStyle rFonts b bCs i iCs color sz szCs highlight u shd vertAlign rtl cs lang",
        "tblPr": "tblStyle bidiVisual tblW jc tblInd tblBorders tblLayout tblCellMar tblLook tblCaption",
        "tcPr": "tcW gridSpan tcBorders shd tcMar vAlign",
        "sectPr": "headerReference footerReference type pgSz pgMar",
        "style": "name basedOn next uiPriority semiHidden unhideWhenUsed qFormat pPr rPr tblPr",
    }.items()
}
