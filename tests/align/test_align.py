"""Aligning paragraphs and sentences."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from transcheck.align import align, align_sentences, pair_rows
from transcheck.errors import Cancelled
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


def block(*sentences: str) -> Block:
    """A paragraph of several sentences."""
    spans, start = [], 0
    for sentence in sentences:
        spans.append(Span(start, start + len(sentence)))
        start += len(sentence) + 1
    return Block(" ".join(sentences), sentences=tuple(spans))


def test_paragraphs_of_the_translation_take_their_sentences_out_of_a_source_pasted_as_one():
    more = ("صدر اوباما نے 2015 میں ماسکو کا سفر کیا۔", "بینک نے 40 فیصد سود کا اعلان کیا۔")
    english = ("President Obama travelled to Moscow in 2015.", "The bank announced 40 percent interest.")
    source = Document("", "ur", (block(*URDU, *more),))
    alignment = align(source, article((*ENGLISH, *english), "en"))
    assert [p.target for p in alignment.passages] == [*ENGLISH, *english]
    assert [p.source for p in alignment.passages] == [*URDU, *more]
    assert all(p.links == (Link((0,), (0,)),) for p in alignment.passages)


def test_two_paragraphs_may_face_one():
    target = Document("", "en", (block(ENGLISH[0], ENGLISH[1]), *article(ENGLISH[2:], "en").blocks))
    alignment = align(article(URDU, "ur"), target)
    first = alignment.passages[0]
    assert first.source == "\n".join(URDU[:2])
    assert [span.of(first.source) for span in first.source_sentences] == list(URDU[:2])
    assert first.links == (Link((0,), (0,)), Link((1,), (1,)))


def test_texts_that_have_nothing_to_do_with_each_other_are_not_trusted():
    other = ("Bake the bread for an hour.", "Add 2 spoons of salt!", "Serve it with butter and cheese.")
    related, unrelated = (
        align(article(URDU, "ur"), article(ENGLISH, "en")),
        align(article(URDU, "ur"), article(other, "en")),
    )
    assert min(p.confidence for p in related.passages) > 0.6
    assert sum(p.confidence for p in unrelated.passages if p.source and p.target) < 0.5 * len(
        unrelated.passages
    )


def test_a_stopped_run_says_so():
    with pytest.raises(Cancelled):
        align(article(URDU, "ur"), article(ENGLISH, "en"), cancelled=lambda: True)


def test_a_document_without_paragraphs_leaves_the_other_alone():
    alignment = align(article((), "ur"), article(ENGLISH, "en"))
    assert [(p.source, p.target) for p in alignment.passages] == [("", text) for text in ENGLISH]
    assert alignment.passages[0].links == (Link((), (0,)),)


paragraphs = st.lists(
    st.lists(st.sampled_from((*URDU, *ENGLISH, "中文。", "7")), min_size=1, max_size=4), max_size=7
)


@settings(max_examples=60, deadline=None)
@given(paragraphs, paragraphs)
def test_every_paragraph_and_sentence_comes_through_once_and_in_order(source, target):
    left = Document("", "ur", tuple(block(*sentences) for sentences in source))
    right = Document("", "en", tuple(block(*sentences) for sentences in target))
    passages = align(left, right).passages
    for document, texts, spans in (
        (left, [p.source for p in passages], [p.source_sentences for p in passages]),
        (right, [p.target for p in passages], [p.target_sentences for p in passages]),
    ):
        assert "".join("".join(texts).split()) == "".join(document.text.split())
        cut = [span.of(text) for text, inside in zip(texts, spans, strict=True) for span in inside]
        assert cut == [span.of(b.text) for b in document.blocks for span in b.sentences]
    for passage in passages:
        assert [i for link in passage.links for i in link.source] == list(
            range(len(passage.source_sentences))
        )
        assert [j for link in passage.links for j in link.target] == list(
            range(len(passage.target_sentences))
        )
    assert [p.id for p in passages] == list(range(1, len(passages) + 1))


def test_the_source_may_be_english():
    found = align_sentences(ENGLISH, (URDU[0], URDU[2]), source_language="en", target_language="ur")
    assert [(link.source, link.target) for link in found] == [((0,), (0,)), ((1,), ()), ((2,), (1,))]


def test_two_searches_give_the_same_links():
    assert links(URDU * 20, ENGLISH * 20) == links(URDU * 20, ENGLISH * 20)
