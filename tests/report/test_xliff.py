import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from tests.builders import issue, pair, report
from transcheck.model import Decision, Review, Severity, State
from transcheck.report import write
from transcheck.report.xliff import document

X = "{urn:oasis:names:tc:xliff:document:2.0}"
ITS = "{http://www.w3.org/2005/11/its}"
ID = "{http://www.w3.org/XML/1998/namespace}id"


def words(element) -> str:
    """The text of a source or target, with what <cp/> stands for."""
    text = element.text or ""
    for child in element:
        text += chr(int(child.get("hex"), 16)) if child.tag == f"{X}cp" else ""
        text += child.tail or ""
    return text


def marked(element) -> dict[str, str]:
    """The words between the start and the end of each mark, by the issues it points at."""
    open_marks: dict[str, str] = {}
    found = {}
    for child in element:
        if child.tag == f"{X}sm":
            open_marks[child.get("id")] = child.get(f"{ITS}locQualityIssuesRef")
            found[child.get(f"{ITS}locQualityIssuesRef")] = ""
        elif child.tag == f"{X}em":
            open_marks.pop(child.get("startRef"))
        said = (chr(int(child.get("hex"), 16)) if child.tag == f"{X}cp" else "") + (child.tail or "")
        for reference in open_marks.values():
            found[reference] += said
    assert not open_marks
    return found


def test_the_file_names_languages_score_and_threshold(tmp_path):
    article = pair(["ایک"], ["One"])
    write(report(article), Review(), tmp_path / "out.xlf")
    root = etree.parse(tmp_path / "out.xlf").getroot()
    assert dict(root.attrib) == {f"{ITS}version": "2.0", "version": "2.1", "srcLang": "ur", "trgLang": "en"}
    file = root.find(f"{X}file")
    assert (file.get(f"{ITS}locQualityRatingScore"), file.get(f"{ITS}locQualityRatingScoreThreshold")) == (
        "100.0",
        "85",
    )


def test_an_issue_says_type_severity_comment_and_whether_it_counts():
    article = pair(["ایک"], ["One two"])
    flags = [
        issue(article, 1, "One", category="accuracy/number", severity=Severity.MAJOR, suggestions=["1", "I"]),
        issue(article, 1, "two", category="terminology/drift", explanation="Because."),
    ]
    review = Review().with_decision(Decision(flags[1], State.DISMISSED))
    unit = document(report(article, *flags), review).find(f".//{X}unit")
    found = [dict(i.attrib) for i in unit.iter(f"{ITS}locQualityIssue")]
    assert found == [
        {
            "locQualityIssueType": "numbers",
            "locQualityIssueComment": "Put into words literally Try: 1 / I",
            "locQualityIssueSeverity": "60",
            "locQualityIssueProfileRef": "urn:transcheck:metric:1#accuracy/number",
            "locQualityIssueEnabled": "yes",
        },
        {
            "locQualityIssueType": "inconsistency",
            "locQualityIssueComment": "Put into words literally: Because.",
            "locQualityIssueSeverity": "25",
            "locQualityIssueProfileRef": "urn:transcheck:metric:1#terminology/drift",
            "locQualityIssueEnabled": "no",
        },
    ]


@pytest.mark.parametrize("severity", list(Severity))
def test_every_severity_has_a_value_on_the_scale_of_its(severity):
    article = pair(["ایک"], ["One"])
    made = document(report(article, issue(article, 1, "One", severity=severity)), Review())
    assert 0 <= int(made.find(f".//{ITS}locQualityIssue").get("locQualityIssueSeverity")) <= 100


@settings(max_examples=80, deadline=None)
@given(data=st.data(), text=st.text(alphabet="ab \x02\ud83d😀خ<&\n", max_size=14))
def test_marks_may_overlap_and_the_text_comes_back_whole(data, text):
    article = pair(["ایک"], [text])
    flags = {}
    for _ in range(data.draw(st.integers(0, 5))):
        start = data.draw(st.integers(0, len(text)))
        end = data.draw(st.integers(start, len(text)))
        flag = issue(article, 1, text[start:end], at=start)
        flags[flag.at.span] = flag
    root = etree.fromstring(etree.tostring(document(report(article, *flags.values()), Review())))
    target = root.find(f".//{X}target")
    assert words(target) == text
    assert sorted(marked(target).values()) == sorted(flag.quote for flag in flags.values())
    ids = {f"#its={i.get(ID)}" for i in root.iter(f"{ITS}locQualityIssues")}
    assert set(marked(target)) == ids
    # its.sch of XLIFF 2.1 wants marks of quality issues to be of this type.
    assert {mark.get("type") for mark in target.iter(f"{X}sm")} <= {"its:generic"}
