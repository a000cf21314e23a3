"""Aligning paragraphs and sentences."""

from transcheck.align import align, align_sentences, pair_rows
from transcheck.model import Bilingual, BilingualRow, Block, BlockKind, Document, Link, Span

URDU = (
    "وزیر اعظم شہباز شریف نے 12 مارچ کو استنبول کا دورہ کیا۔",
    "کیا مذاکرات ناکام ہو گئے؟",
    "ترجمان نے کہا کہ 350 افراد کابل سے دوحہ منتقل کیے گئے۔",
)
ENGLISH = (
    "Prime Minister Shehbaz Sharif visited Istanbul on March 12.",
    "Have the talks failed?",
    "The spokesman said 350 people were moved from Kabul to Doha.",
)


def article(texts: tuple[str, ...], language: str) -> Document:
    return Document("", language, tuple(Block(t, sentences=(Span(0, len(t)),)) for t in texts))


def links(source: tuple[str, ...], target: tuple[str, ...]) -> list[tuple[tuple[int, ...], tuple[int, ...]]]:
    found = align_sentences(source, target, source_language="ur", target_language="en")
    return [(link.source, link.target) for link in found]


def test_sentences_that_say_the_same_are_linked():
    assert links(URDU, ENGLISH) == [((0,), (0,)), ((1,), (1,)), ((2,), (2,))]


def test_a_sentence_left_out_stands_alone():
    assert links(URDU, (ENGLISH[0], ENGLISH[2])) == [((0,), (0,)), ((1,), ()), ((2,), (1,))]


def test_an_added_sentence_stands_alone():
    added = (*ENGLISH[:2], "Follow our coverage of the region on all platforms.", ENGLISH[2])
    assert links(URDU, added) == [((0,), (0,)), ((1,), (1,)), ((), (2,)), ((2,), (3,))]


def test_two_sentences_may_become_one():
    merged = (ENGLISH[0], ENGLISH[1].rstrip("?") + "; " + ENGLISH[2])
    assert links(URDU, merged) == [((0,), (0,)), ((1, 2), (1,))]


def test_nothing_aligns_with_nothing():
    assert links((), ()) == []
    assert links(URDU[:1], ()) == [((0,), ())]
    assert links((), ENGLISH[:1]) == [((), (0,))]


def test_a_document_becomes_numbered_passages_with_the_kind_of_the_translation():
    target = article(ENGLISH, "en")
    heading = Block(ENGLISH[0], BlockKind.HEADLINE, target.blocks[0].sentences)
    alignment = align(article(URDU, "ur"), target.with_blocks((heading, *target.blocks[1:])))
    assert [p.id for p in alignment.passages] == [1, 2, 3]
    assert [p.heading for p in alignment.passages] == [True, False, False]
    assert alignment.passages[2].links == (Link((0,), (0,)),)
    assert all(0 <= p.confidence <= 1 for p in alignment.passages)


def test_rows_of_a_bilingual_file_keep_their_ids_and_order():
    rows = (BilingualRow("b7", URDU[1], ENGLISH[1]), BilingualRow("a1", URDU[0], ""))
    alignment = pair_rows(Bilingual("x.xlf", "ur", "en", rows))
    assert [p.id for p in alignment.passages] == ["b7", "a1"]
    assert alignment.passages[1].links == (Link((0,), ()),)
    assert alignment.source_language == "ur"
