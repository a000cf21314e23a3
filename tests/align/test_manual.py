"""Rows put right by hand lose nothing."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from transcheck.align.manual import Edge, merge_with_next, move, pin, realign_from, split
from transcheck.model import Alignment, Document, Link, Passage, Side, Span


def text(*sentences: str) -> tuple[str, tuple[Span, ...]]:
    """Sentences with one blank between them, and their places."""
    spans, start = [], 0
    for sentence in sentences:
        spans.append(Span(start, start + len(sentence)))
        start += len(sentence) + 1
    return " ".join(sentences), tuple(spans)


def row(id: int | str, source: list[str], target: list[str], *, pinned: bool = False) -> Passage:
    left, right = text(*source), text(*target)
    links = (Link(tuple(range(len(source))), tuple(range(len(target)))),) if source or target else ()
    return Passage(id, left[0], right[0], left[1], right[1], links, pinned=pinned)


def article(*rows: Passage) -> Alignment:
    return Alignment(Document("s", "ur", ()), Document("t", "en", ()), rows)


THREE = article(
    row(1, ["الف ایک۔", "الف دو۔"], ["A one.", "A two."]),
    row(2, ["ب ایک۔"], ["B one.", "B two."]),
    row(3, ["ج ایک۔"], ["C one."]),
)


def texts(alignment: Alignment, side: Side) -> list[str]:
    return [passage.text(side) for passage in alignment.passages]


def test_merging_joins_texts_sentences_and_links():
    merged = merge_with_next(THREE, 1)
    first = merged.passages[0]
    assert [p.id for p in merged.passages] == [1, 3]
    assert first.target == "A one. A two.\nB one. B two."
    assert [span.of(first.target) for span in first.target_sentences] == [
        "A one.",
        "A two.",
        "B one.",
        "B two.",
    ]
    assert first.links == (Link((0, 1), (0, 1)), Link((2,), (2, 3)))


def test_the_last_passage_has_nothing_to_merge_with():
    with pytest.raises(ValueError, match="no passage follows 3"):
        merge_with_next(THREE, 3)


def test_splitting_gives_the_second_part_a_new_id():
    parts = split(THREE, 1, source=1, target=1)
    assert [p.id for p in parts.passages] == [1, 4, 2, 3]
    assert texts(parts, Side.TARGET)[:2] == ["A one.", "A two."]
    assert texts(parts, Side.SOURCE)[:2] == ["الف ایک۔", "الف دو۔"]


def test_named_passages_get_a_named_part():
    parts = split(article(row("b7", ["ا۔", "ب۔"], ["A.", "B."])), "b7", source=1, target=1)
    assert [p.id for p in parts.passages] == ["b7", "b7+"]


def test_a_split_may_leave_one_side_empty_but_not_both():
    parts = split(THREE, 2, source=1, target=1)
    assert texts(parts, Side.SOURCE)[1:3] == ["ب ایک۔", ""]
    assert parts.passages[2].links == (Link((), (0,)),)
    with pytest.raises(ValueError, match="nothing would be left"):
        split(THREE, 2, source=0, target=0)
    with pytest.raises(ValueError, match="sentences, not 5"):
        split(THREE, 2, source=5, target=1)


def test_the_first_sentence_moves_up():
    moved = move(THREE, 2, Side.TARGET, Edge.FIRST)
    assert texts(moved, Side.TARGET) == ["A one. A two. B one.", "B two.", "C one."]


def test_the_last_sentence_moves_down():
    moved = move(THREE, 1, Side.SOURCE, Edge.LAST)
    assert texts(moved, Side.SOURCE) == ["الف ایک۔", "الف دو۔ ب ایک۔", "ج ایک۔"]
    assert texts(moved, Side.TARGET) == texts(THREE, Side.TARGET)


def test_chinese_sentences_are_joined_without_a_blank():
    rows = article(row(1, ["甲一。"], ["A."]), row(2, ["乙一。", "乙二。"], ["B."]))
    assert texts(move(rows, 2, Side.SOURCE, Edge.FIRST), Side.SOURCE) == ["甲一。乙一。", "乙二。"]


def test_a_passage_left_with_nothing_disappears():
    rows = article(row(1, ["ا۔"], ["A."]), row(2, [], ["B."]))
    assert [p.id for p in move(rows, 2, Side.TARGET, Edge.FIRST).passages] == [1]


def test_there_must_be_a_sentence_and_a_neighbour():
    for arguments in ((1, Side.SOURCE, Edge.FIRST), (3, Side.SOURCE, Edge.LAST)):
        with pytest.raises(ValueError, match="no sentence to move"):
            move(THREE, *arguments)


def test_realigning_leaves_pinned_passages_and_those_before():
    shifted = article(
        row(1, ["صدر نے 12 مارچ کو استنبول کا دورہ کیا۔"], ["The president visited Istanbul on March 12."]),
        row(2, ["کیا مذاکرات ناکام ہو گئے؟"], []),
        row(3, ["ترجمان نے کہا کہ 350 افراد دوحہ گئے۔"], ["Have the talks failed?"]),
        row(4, [], ["The spokesman said 350 people went to Doha."]),
        row(5, ["۱"], ["1"], pinned=True),
    )
    mended = realign_from(shifted, 2)
    assert texts(mended, Side.TARGET) == [
        "The president visited Istanbul on March 12.",
        "Have the talks failed?",
        "The spokesman said 350 people went to Doha.",
        "1",
    ]
    assert [p.id for p in mended.passages] == [1, 2, 3, 5]
    assert mended.passages[-1] == shifted.passages[-1]


def test_a_pinned_passage_can_be_let_go():
    held = pin(THREE, 2)
    assert held.passage(2).pinned
    assert pin(held, 2, pinned=False) == THREE


sentences = st.lists(st.sampled_from(["Aa b.", "C!", "12 d?", "غزہ۔", "中文。"]), max_size=3)
rows = st.lists(st.tuples(sentences, sentences), min_size=1, max_size=4)
changes = st.lists(
    st.tuples(st.sampled_from("msfldr"), st.integers(0, 9), st.integers(0, 3), st.integers(0, 3)), max_size=6
)


def changed(alignment: Alignment, what: str, which: int, i: int, j: int) -> Alignment:
    id = alignment.passages[which % len(alignment.passages)].id
    acts: dict[str, Callable[[], Alignment]] = {
        "m": lambda: merge_with_next(alignment, id),
        "s": lambda: split(alignment, id, source=i, target=j),
        "f": lambda: move(alignment, id, Side.SOURCE if i % 2 else Side.TARGET, Edge.FIRST),
        "l": lambda: move(alignment, id, Side.SOURCE if i % 2 else Side.TARGET, Edge.LAST),
        "d": lambda: pin(alignment, id, pinned=bool(i % 2)),
        "r": lambda: realign_from(alignment, id),
    }
    return acts[what]()


def all_sentences(alignment: Alignment, side: Side) -> list[str]:
    return [span.of(p.text(side)) for p in alignment.passages for span in p.sentences(side)]


@settings(max_examples=60, deadline=None)
@given(rows, changes)
def test_no_sentence_and_no_character_is_ever_lost(pairs, acts):
    filled = [(s, t) for s, t in pairs if s or t] or [(["Aa b."], [])]
    alignment = article(*(row(n, s, t) for n, (s, t) in enumerate(filled, start=1)))
    before = {side: all_sentences(alignment, side) for side in Side}
    for act in acts:
        try:
            alignment = changed(alignment, *act)
        except ValueError:
            continue
    for side in Side:
        assert all_sentences(alignment, side) == before[side]
        assert "".join("".join(texts(alignment, side)).split()) == "".join("".join(before[side]).split())
    for passage in alignment.passages:
        assert passage.source or passage.target
        for side in Side:
            linked = [
                n for link in passage.links for n in (link.source if side is Side.SOURCE else link.target)
            ]
            assert linked == list(range(len(passage.sentences(side))))
    assert len({p.id for p in alignment.passages}) == len(alignment.passages)
