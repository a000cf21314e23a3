# ruff: noqa: E501  sentences are read in one line
from transcheck.load.layout import laid_out
from transcheck.load.paragraphs import Paragraph
from transcheck.model import BlockKind

_BODY = "The weavers of the old town said on Saturday that they wanted their street back."


def kinds(*texts: str | Paragraph) -> list[BlockKind]:
    return [
        block.kind for block in laid_out([t if isinstance(t, Paragraph) else Paragraph(t) for t in texts])
    ]


def test_an_article_is_headline_standfirst_body_and_subheads() -> None:
    assert kinds("Weavers want their street", "Stalls have filled it, from end to end", _BODY, "No room", _BODY) == [
        BlockKind.HEADLINE, BlockKind.STANDFIRST, BlockKind.PARAGRAPH, BlockKind.SUBHEAD, BlockKind.PARAGRAPH,
    ]  # fmt: skip


def test_urdu_headlines_end_without_a_full_stop_too() -> None:
    body = "جولاہوں نے ہفتے کو کہا کہ انہیں اپنی گلی واپس چاہیے۔"
    assert kinds("جولاہے اپنی گلی مانگ رہے ہیں", body, "جگہ نہیں", body)[::2] == [
        BlockKind.HEADLINE,
        BlockKind.SUBHEAD,
    ]


def test_a_text_that_begins_with_a_sentence_has_no_headline() -> None:
    assert kinds(_BODY, _BODY) == [BlockKind.PARAGRAPH, BlockKind.PARAGRAPH]


def test_a_headline_may_ask() -> None:
    assert kinds("Whose street is it?", _BODY)[0] is BlockKind.HEADLINE


def test_a_short_line_under_the_headline_is_a_subhead() -> None:
    assert kinds("Weavers want their street", "The stalls", _BODY)[1] is BlockKind.SUBHEAD


def test_what_the_format_says_stands() -> None:
    given = (
        Paragraph("A. B.", BlockKind.HEADLINE),
        Paragraph("Short", BlockKind.STANDFIRST),
        Paragraph("x", BlockKind.CELL),
    )
    assert kinds(*given, _BODY)[:3] == [BlockKind.HEADLINE, BlockKind.STANDFIRST, BlockKind.CELL]


def test_an_article_has_one_headline() -> None:
    head = Paragraph("Part", BlockKind.HEADLINE)
    assert kinds(head, _BODY, head, _BODY)[2] is BlockKind.SUBHEAD


def test_lines_with_bullets_are_list_items() -> None:
    assert (
        kinds("Head", _BODY, "• forty looms", "2. four yards", "۳۔ سو", _BODY)[2:4]
        == [BlockKind.LIST_ITEM] * 2
    )


def test_the_last_line_is_no_subhead() -> None:
    assert kinds("Head", _BODY, "To be continued")[-1] is BlockKind.PARAGRAPH


def test_one_line_alone_is_no_headline() -> None:
    assert kinds("A line") == [BlockKind.PARAGRAPH]
