# ruff: noqa: E501  markup reads best on one line
"""The Word file that the translation came from, with comments and changes put onto it."""

from pathlib import Path

import docx
import pytest
from docx.opc.constants import CONTENT_TYPE as CT
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from tests.builders import issue, pair, report
from tests.report.editor import Editor
from tests.report.wordfile import W, WordFile
from transcheck.errors import LoadError
from transcheck.load import load_document
from transcheck.model import Alignment, Decision, Location, Review, Side, Span, State
from transcheck.report import Changes, ReportOptions, write
from transcheck.report.docx.back import Did, read_back

NS = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
)
BOX = "<w:txbxContent><w:p><w:r><w:t>Words in a box.</w:t></w:r></w:p></w:txbxContent>"
BODY = [
    '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>A bitter </w:t></w:r><w:r><w:t>headline</w:t></w:r></w:p>',
    "<w:p><w:r><w:t>Share this story</w:t></w:r></w:p>",
    '<w:p><w:r><w:t xml:space="preserve">The minister  gave </w:t></w:r><w:hyperlink w:anchor="x"><w:r><w:rPr><w:i/></w:rPr><w:t>a taste of bitter</w:t></w:r></w:hyperlink><w:r><w:t xml:space="preserve"> adventures</w:t><w:tab/><w:t>to them.</w:t></w:r></w:p>',
    '<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc><w:p><w:r><w:t>Cell of a table here.</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
    '<w:p><w:r><w:t xml:space="preserve">Someone </w:t></w:r><w:ins w:id="7" w:author="Sub"><w:r><w:t>else put this in</w:t></w:r></w:ins><w:del w:id="8" w:author="Sub"><w:r><w:delText>not this</w:delText></w:r></w:del><w:r><w:t xml:space="preserve"> before.</w:t></w:r></w:p>',
    f'<w:p><w:r><w:t xml:space="preserve">It hangs here </w:t><mc:AlternateContent><mc:Choice Requires="w">{BOX}</mc:Choice><mc:Fallback>{BOX}</mc:Fallback></mc:AlternateContent><w:t>and goes on.</w:t></w:r></w:p>',
    '<w:p><w:r><w:t>It has a note</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t xml:space="preserve"> at its end.</w:t></w:r></w:p>',
]  # fmt: skip
NOTE = f'<w:footnotes {NS}><w:footnote w:id="2"><w:p><w:r><w:t>The note says so itself.</w:t></w:r></w:p></w:footnote></w:footnotes>'


@pytest.fixture
def original(tmp_path) -> Path:
    """A translation as an agency sends it, with a link, a table, a text box, a footnote, somebody's changes."""
    document = docx.Document()
    section = document.element.body[-1]
    for markup in BODY:
        section.addprevious(etree.fromstring(f"<w:body {NS}>{markup}</w:body>")[0])
    part = Part(PackURI("/word/footnotes.xml"), CT.WML_FOOTNOTES, NOTE.encode(), document.part.package)
    document.part.relate_to(part, RT.FOOTNOTES)
    document.add_comment(document.paragraphs[0].runs, text="An older remark", author="Sub")
    path = tmp_path / "translation.docx"
    document.save(str(path))
    return path


@pytest.fixture
def article(original) -> Alignment:
    loaded = load_document(original)
    texts = [block.text for block in loaded.blocks if block.text != "Share this story"]
    assert texts[1] == "The minister gave a taste of bitter adventures to them."
    return pair(None, texts)


@pytest.fixture
def annotated(original, article, tmp_path):
    def made(*flags, review: Review | None = None, **options) -> Path:
        review = review or Review()
        path = tmp_path / "annotated.docx"
        options = ReportOptions(onto=original, **options)
        write(report(review.apply(article), *flags, review=review), review, path, options)
        return path

    return made


def body(path: Path) -> list[str]:
    """What a reader of the file reads, by the program's own reader."""
    return [block.text for block in load_document(path).blocks]


def changed(article: Alignment, passage: int, old: str, new: str) -> Review:
    text = article.passage(passage).target
    return Review().with_text(passage, loaded=text, current=text, text=text.replace(old, new))


def test_a_comment_stands_on_exactly_the_flagged_words_across_runs_and_links(annotated, article) -> None:
    quotes = {
        2: "gave a taste of bitter adventures",
        3: "Cell of a table",
        4: "Someone else put",
        1: "bitter headline",
    }
    flags = [issue(article, passage, quote) for passage, quote in quotes.items()]
    file = WordFile(annotated(*flags))
    assert file.sound
    anchored = {" ".join(found.accepted.split()) for found in file.anchored.values()}
    assert anchored == {*quotes.values(), "A bitter headline"}, "the older remark stays where it was"
    assert any("An older remark" in line for id in file.comment_ids for line in file.comment_lines(id))


def test_the_text_reads_as_before_and_keeps_its_look(annotated, article, original) -> None:
    path = annotated(issue(article, 2, "taste of bitter adventures"), issue(article, 6, "in a box"))
    assert body(path) == body(original)
    file = WordFile(path)
    link = file.document.find(f".//{W}hyperlink")
    assert "".join(link.itertext(f"{W}t")) == "a taste of bitter"
    assert all(
        run.find(f"{W}rPr/{W}i") is not None for run in link.iter(f"{W}r") if run.find(f"{W}t") is not None
    )


def test_a_change_is_tracked_in_place_and_rejecting_it_gives_the_file_back(
    annotated, article, original
) -> None:
    review = changed(article, 2, "gave a taste of bitter adventures", "made them pay")
    path = annotated(review=review)
    assert body(path)[2] == "The minister made them pay to them."
    editor = Editor(path)
    editor.name = "TransCheck"
    for change in editor.changes():
        if change.get(f"{W}author") == "TransCheck":
            editor.settle(change, accept=False)
    assert body(editor.save()) == body(original)


def test_words_put_in_beside_somebody_else_s_insertion_do_not_nest(annotated, article) -> None:
    path = annotated(review=changed(article, 4, "else put", "else has put"))
    file = WordFile(path)
    assert "Someone else has put this in before." in body(path)
    assert not [ins for ins in file.document.iter(f"{W}ins") if ins.getparent().tag == f"{W}ins"]
    authors = [
        (ins.get(f"{W}author"), "".join(ins.itertext(f"{W}t"))) for ins in file.document.iter(f"{W}ins")
    ]
    assert [who for who, _ in authors] == ["Sub", "TransCheck", "Sub"]
    ids = [node.get(f"{W}id") for node in file.document.iter(f"{W}ins", f"{W}del")]
    assert len(ids) == len(set(ids))


def test_remarks_on_a_text_box_or_a_footnote_stand_where_these_hang(annotated, article) -> None:
    boxed = article.passages[5]
    assert boxed.target == "Words in a box."
    noted = article.passages[7]
    file = WordFile(annotated(issue(article, boxed.id, "Words"), issue(article, noted.id, "says so itself")))
    assert file.sound
    parents = {
        ancestor.tag
        for start in file.document.iter(f"{W}commentRangeStart")
        for ancestor in start.iterancestors()
    }
    assert f"{W}txbxContent" not in parents
    assert "commentRangeStart" not in etree.tostring(file.parts["word/footnotes.xml"]).decode()


def test_changes_reach_text_boxes_and_footnotes(annotated, article) -> None:
    boxed, noted = article.passages[5], article.passages[7]
    review = Review().with_text(boxed.id, loaded=boxed.target, current=boxed.target, text="Words in the box.")
    review = review.with_text(noted.id, loaded=noted.target, current=noted.target, text="The note said so.")
    found = body(annotated(review=review))
    assert "Words in the box." in found
    assert "The note said so." in found


def test_a_clean_copy_has_the_corrected_text_and_no_trace_of_the_review(annotated, article, original) -> None:
    review = changed(article, 2, "gave a taste of bitter adventures", "made them pay")
    path = annotated(issue(article, 3, "Cell"), review=review, comments=False, changes=Changes.NONE)
    assert "The minister made them pay to them." in body(path)
    file = WordFile(path)
    assert len(file.comment_ids) == 1, "only the older remark"
    assert not [name for name in file.bookmarked if name.startswith("_tc")]
    assert {node.get(f"{W}author") for node in file.document.iter(f"{W}ins", f"{W}del")} == {"Sub"}
    assert file.document.find(f".//{W}footnoteReference") is not None


def test_a_footnote_mark_within_words_that_go_stays(annotated, article) -> None:
    noted = article.passages[6]
    assert noted.target == "It has a note at its end."
    path = annotated(
        review=changed(article, noted.id, "a note at its end", "one"), comments=False, changes=Changes.NONE
    )
    assert "It has one." in body(path)
    assert WordFile(path).document.find(f".//{W}footnoteReference") is not None


def test_another_file_is_refused_in_a_sentence(annotated, original, tmp_path, article) -> None:
    other = docx.Document()
    other.add_paragraph("Something else.")
    other.save(str(original))
    with pytest.raises(LoadError, match="is not the Word file that this translation was loaded from"):
        annotated(issue(article, 2, "gave"))
    original.write_bytes(b"no zip")
    with pytest.raises(LoadError, match="no Word document that can be annotated"):
        annotated(issue(article, 2, "gave"))
    assert not (tmp_path / "annotated.docx").exists()


# The way back


@pytest.mark.parametrize("changes", [Changes.ACCEPTED, Changes.SUGGESTED])
def test_what_was_only_looked_at_changes_nothing(annotated, article, changes) -> None:
    flags = [
        issue(article, 2, "taste of bitter", suggestions=["bitter taste of"]),
        issue(article, 4, "put this in"),
    ]
    found = read_back(annotated(*flags, changes=changes), report(article, *flags), Review())
    assert found.changes == ()
    assert found.review.decisions == ()
    assert found.review.apply(article).passages == article.passages
    assert found.missing == ()


def test_accepted_suggestions_come_back_as_decisions(annotated, article) -> None:
    flag = issue(article, 2, "taste of bitter adventures", suggestions=["bitter taste of adventure"])
    editor = Editor(annotated(flag, changes=Changes.SUGGESTED))
    for change in editor.changes():
        if change.get(f"{W}author") == "TransCheck":
            editor.settle(change, accept=True)
    found = read_back(editor.save(), report(article, flag), Review())
    assert found.review.state(flag.id) is State.ACCEPTED
    assert (
        found.review.apply(article).passage(2).target
        == "The minister gave a bitter taste of adventure to them."
    )


def test_what_the_editor_types_comes_back_as_an_edit(annotated, article) -> None:
    editor = Editor(annotated())
    node = next(t for t in editor.document.iter(f"{W}t") if t.text == "Cell of a table here.")
    run = node.getparent()
    run.addnext(editor._tracked("ins", run, " And more."))
    found = read_back(editor.save(), report(article), Review())
    assert found.review.apply(article).passage(3).target == "Cell of a table here. And more."


words = st.text(alphabet="ab \u00e9\u06a9\u5b57", min_size=0, max_size=4)


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_whatever_is_changed_rejecting_gives_the_text_back_and_accepting_the_corrected_one(
    tmp_path_factory, data
) -> None:
    document = docx.Document()
    parts = [
        data.draw(st.lists(st.sampled_from(["One ", "two", " three", "字 ", "کچھ"]), min_size=1, max_size=5))
        for _ in range(2)
    ]
    for runs in parts:
        paragraph = document.add_paragraph()
        for text in runs:
            paragraph.add_run(text)
    folder = tmp_path_factory.mktemp("onto")
    document.save(str(folder / "a.docx"))
    texts = [" ".join("".join(runs).split()) for runs in parts]
    alignment = pair(None, texts)
    review = Review()
    for number, text in enumerate(texts, start=1):
        start = data.draw(st.integers(0, len(text)))
        end = data.draw(st.integers(start, len(text)))
        after = " ".join((text[:start] + data.draw(words) + text[end:]).split())
        review = review.with_text(number, loaded=text, current=text, text=after)
    current = review.apply(alignment)
    write(report(current, review=review), review, folder / "b.docx", ReportOptions(onto=folder / "a.docx"))
    read = WordFile(folder / "b.docx")
    for number, passage in enumerate(current.passages):
        paragraph = read.document.findall(f".//{W}p")[number]
        was = "".join(
            n.text or ""
            for n in paragraph.iter(f"{W}t", f"{W}delText")
            if not any(True for _ in n.iterancestors(f"{W}ins"))
        )
        now = "".join(n.text or "" for n in paragraph.iter(f"{W}t"))
        assert was == "".join(parts[number])
        assert now.split() == passage.target.split()


def test_a_decision_keeps_its_place_beside_a_change(annotated, article) -> None:
    flag = issue(article, 2, "gave", suggestions=["dealt"])
    text = article.passage(2).target
    after = text.replace("gave", "dealt")
    at = Location(2, Side.TARGET, Span(13, 18))
    review = Review().with_text(2, loaded=text, current=text, text=after)
    review = review.with_decision(Decision(flag, State.ACCEPTED, applied="dealt", at=at))
    file = WordFile(annotated(flag, review=review))
    assert file.sound
    (found,) = [r for r in file.anchored.values() if "dealt" in r.accepted]
    assert found.accepted.split() == ["dealt"]
    assert found.rejected.split() == ["gave"]


def test_a_comment_that_stood_there_before_is_not_the_editors(annotated, article) -> None:
    flag = issue(article, 1, "headline")
    path = annotated(flag)
    assert read_back(path, report(article, flag), Review()).changes == ()
    editor = Editor(path)
    older = next(c.get(f"{W}id") for c in editor.comments if "An older remark" in "".join(c.itertext()))
    editor.remark(older, "I see it otherwise")
    editor._comment(older).set(f"{W}id", "99")  # programs number comments anew
    for node in editor.document.iter(f"{W}commentRangeStart", f"{W}commentRangeEnd", f"{W}commentReference"):
        if node.get(f"{W}id") == older:
            node.set(f"{W}id", "99")
    found = read_back(editor.save(), report(article, flag), Review())
    assert [(c.did, c.text) for c in found.changes] == [(Did.REMARKED, "Editor: I see it otherwise")]


def test_an_earlier_comment_that_the_editor_rewrote_is_the_editors(annotated, article) -> None:
    editor = Editor(annotated(issue(article, 1, "headline")))
    older = next(c for c in editor.comments if "An older remark" in "".join(c.itertext()))
    next(t for t in older.iter(f"{W}t") if t.text).text = "An older remark, and mine"
    found = read_back(editor.save(), report(article), Review())
    assert [c.did for c in found.changes] == [Did.REMARKED]


def test_an_edited_footnote_comes_back(annotated, article) -> None:
    editor = Editor(annotated(issue(article, 1, "headline")))
    notes = editor.parts["word/footnotes.xml"]
    assert "The note says so itself." in body(editor.path)
    editor.parts["word/footnotes.xml"] = notes.replace(b"so itself", b"as much")
    found = read_back(editor.save(), report(article), Review())
    assert found.review.apply(article).passage(8).target == "The note says as much."
