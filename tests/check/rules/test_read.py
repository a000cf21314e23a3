"""Rule files: read, and mistakes answered with the line they are on."""

from pathlib import Path

import pytest

from transcheck.check.rules import Tier, read_rules
from transcheck.errors import RuleError
from transcheck.model import Severity

ROW = """\
# A comment first.

[[calque]]
id = "bitter-taste"
tier = "P1"
kind = "idiom"
source = ["تلخ مزہ"]
literal = ["give X a bitter taste"]
natural = ["make X pay dearly", "(name what was done)"]
note = "It is a threat."
flagged = { source = "وہ تلخ مزہ چکھائے گا۔", target = "He will [give us a bitter taste].", fixed = "It." }
clean = [{ target = "The tea had a bitter taste." }, { target = "He gave us tea." }]
"""


@pytest.fixture
def write(tmp_path: Path):
    def written(text: str, pair: str = "ur-en") -> Path:
        path = tmp_path / pair / "idioms.toml"
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    return written


def test_a_row_is_read(write) -> None:
    (rule,) = read_rules(write(ROW))
    assert rule.check == "literal.ur-en.bitter-taste"
    assert rule.title == "give us a bitter taste"
    assert (rule.tier, rule.kind, rule.line) == (Tier.ALONE, "idiom", 3)
    assert rule.naturals == ("make X pay dearly",)
    assert rule.advice == ("name what was done",)
    assert (rule.category, rule.severity) == ("style/awkward", Severity.MINOR)
    assert [example.flagged for example in rule.examples] == [True, False, False]
    assert rule.examples[0].source_language == "ur"


def test_category_and_severity_may_be_the_row_s_own(write) -> None:
    (rule,) = read_rules(write(ROW + 'category = "accuracy/literal"\n'))
    assert (rule.category, rule.severity) == ("accuracy/literal", Severity.MAJOR)
    (rule,) = read_rules(write(ROW + 'severity = "neutral"\n'))
    assert rule.severity is Severity.NEUTRAL


@pytest.mark.parametrize(
    ("before", "after", "line", "what"),
    [
        ('tier = "P1"', 'tier = "P4"', 5, "tier is 'P4', not one of P1, P2, P3"),
        ('kind = "idiom"', 'kind = "idom"', 6, "kind is 'idom'"),
        ('id = "bitter-taste"', 'id = "Bitter taste"', 4, "an id is small letters"),
        ('["تلخ مزہ"]', '["تلخ ، مزہ"]', 7, "has a word without a letter"),
        ('["تلخ مزہ"]', '["..."]', 7, "a source expression is empty"),
        ("give X a", "give (X a", 8, "a bracket is not closed"),
        ("make X pay", "make Y pay", 9, "uses Y, which no pattern takes in"),
        ('note = "It is a threat."', "", 3, "note is missing"),
        ('note = "It is a threat."', "note = 3", 10, "note is not a text"),
        ('literal = ["give X a bitter taste"]', 'literal = "give"', 8, "literal is not a list"),
        ("He will [give us a bitter taste].", "He will.", 11, "needs its flagged words in brackets"),
        ("He gave us tea.", "He [gave] us tea.", 12, "a clean example has no brackets"),
        ("[give us a bitter taste]", "[give us a bitter taste", 11, "brackets in an example do not pair"),
        ("fixed =", "fxed =", 11, "'fxed' is no field of an example"),
        ('note = "It', 'nite = 1\nnote = "It', 10, "'nite' is no field of a row"),
        ('source = ["تلخ مزہ"]', 'source = []\ntrigger = "source"', 5, "with its source expression only"),
        ('tier = "P1"', 'tier = "P3"', 5, "says no per_thousand"),
        ('natural = ["make X pay dearly", "(name what was done)"]', "natural = []", 9, "natural is missing"),
    ],
)
def test_a_mistake_is_answered_with_file_line_and_text(
    write, before: str, after: str, line: int, what: str
) -> None:
    path = write(ROW.replace(before, after))
    with pytest.raises(RuleError) as error:
        read_rules(path)
    assert error.value.subject == f"{path}:{line}"
    assert what in str(error.value)
    assert path.read_text(encoding="utf-8").splitlines()[line - 1].strip() in str(error.value)


def test_the_mistake_of_a_later_row_is_found_in_that_row(write) -> None:
    second = ROW.replace("bitter-taste", "other").replace('tier = "P1"', 'tier = "P9"')
    path = write(ROW + second)
    with pytest.raises(RuleError) as error:
        read_rules(path)
    assert error.value.subject == f"{path}:{len(ROW.splitlines()) + 5}"


def test_an_id_used_twice_is_a_mistake(write) -> None:
    with pytest.raises(RuleError, match="used twice"):
        read_rules(write(ROW + ROW))


def test_what_is_no_toml_is_answered_with_its_line(write) -> None:
    path = write(ROW.replace('kind = "idiom"', "kind = idiom"))
    with pytest.raises(RuleError) as error:
        read_rules(path)
    assert error.value.subject == f"{path}:6"
    assert "kind = idiom" in str(error.value)


@pytest.mark.parametrize(
    ("text", "what"),
    [('[calque]\nid = "x"', "double brackets"), ('[[calques]]\nid = "x"', "'calques' is no table")],
)
def test_other_tables_are_refused(write, text: str, what: str) -> None:
    with pytest.raises(RuleError, match=what):
        read_rules(write(text))


def test_a_file_outside_a_pair_s_folder_is_refused(write) -> None:
    with pytest.raises(RuleError, match="folder of a language pair"):
        read_rules(write(ROW, pair="urdu"))


def test_a_file_in_another_encoding_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "ur-en" / "idioms.toml"
    path.parent.mkdir()
    path.write_bytes(ROW.encode("utf-16"))
    with pytest.raises(RuleError, match="not UTF-8"):
        read_rules(path)


HEAD = "id\tkind\tsource\tliteral\tnatural\tnote\texample_source\texample_target\n"
LINE = (
    "water-over-head\tidiom\tپانی سر سے گزر* ; پانی سر سے اونچا\t"
    "water (pass|rise) (over|above) the? head ; water be over the? head\t"
    "things have gone too far ; (say what)\t"
    "Patience is at an end.\tاب پانی سر سے گزر چکا ہے۔\tNow the [water has passed over the head].\n"
)


@pytest.fixture
def table(tmp_path: Path):
    def written(text: str) -> Path:
        path = tmp_path / "ur-en" / "idioms.tsv"
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    return written


def test_a_table_holds_a_row_a_line_that_needs_its_source(table) -> None:
    (rule,) = read_rules(table(f"{HEAD}# A remark.\n\n{LINE}"))
    assert (rule.check, rule.line, rule.tier) == ("literal.ur-en.water-over-head", 4, Tier.WITH_SOURCE)
    assert rule.source == ("پانی سر سے گزر*", "پانی سر سے اونچا")
    assert len(rule.literal) == 2
    assert (rule.naturals, rule.advice) == (("things have gone too far",), ("say what",))
    assert [example.flagged for example in rule.examples] == [True, False]
    assert rule.examples[1].source == ""


@pytest.mark.parametrize(
    ("before", "after", "line", "what"),
    [
        ("id\tkind", "id", 1, "the first line names the columns id kind source"),
        ("\tPatience is at an end.", "", 2, "has 7 columns, not 8"),
        ("\tidiom\t", "\tidom\t", 2, "kind is 'idom'"),
        ("water (pass|rise)", "water (pass|rise", 2, "a bracket is not closed"),
        (
            "[water has passed over the head]",
            "water has passed over the head",
            2,
            "flagged words in brackets",
        ),
        (LINE, LINE + LINE, 3, "is used twice"),
    ],
)
def test_a_mistake_in_a_table_is_answered_with_file_line_and_text(
    table, before: str, after: str, line: int, what: str
) -> None:
    path = table((HEAD + LINE).replace(before, after, 1))
    with pytest.raises(RuleError) as error:
        read_rules(path)
    assert error.value.subject == f"{path}:{line}"
    assert what in str(error.value)


def test_an_empty_table_is_told_what_its_first_line_should_say(table) -> None:
    with pytest.raises(RuleError, match="the first line names the columns"):
        read_rules(table(""))
