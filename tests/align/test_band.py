"""Where a long text's way is looked for."""

from itertools import combinations, pairwise

from hypothesis import given
from hypothesis import strategies as st

from transcheck.align import align_sentences
from transcheck.align.band import fitting, heaviest_chain

points = st.dictionaries(
    st.tuples(st.integers(0, 6), st.integers(0, 6)), st.integers(1, 9).map(float), max_size=7
).map(lambda found: [(i, j, weight) for (i, j), weight in found.items()])


@given(points)
def test_the_chain_rises_and_no_other_weighs_more(found):
    weights = {(i, j): weight for i, j, weight in found}
    chain = heaviest_chain(found)
    assert all(a[0] < b[0] and a[1] < b[1] for a, b in pairwise(chain))
    best = max(
        sum(weights[p] for p in some)
        for size in range(len(found) + 1)
        for some in combinations(sorted(weights), size)
        if all(a[0] < b[0] and a[1] < b[1] for a, b in pairwise(some))
    )
    assert sum(weights[p] for p in chain) == best


def test_a_small_table_is_searched_whole():
    band = fitting(30, 40, list)
    assert set(band.first) == {0}
    assert set(band.last) == {40}


def test_a_band_begins_and_ends_in_the_corners_and_never_falls():
    band = fitting(
        2000, 3000, lambda: [(500, 900, 2.0), (1200, 1000, 1.0), (1500, 1600, 3.0), (7, 2900, 1.5)]
    )
    assert band.first[0] == 0
    assert band.last[-1] == 3000
    assert (band.first[1:] >= band.first[:-1]).all()
    assert (band.last[1:] >= band.last[:-1]).all()
    assert band.first[500] <= 900 <= band.last[500]
    assert (band.last - band.first).mean() < 1500


def test_a_long_text_is_aligned_through_its_band():
    source = [f"Satz {7 * n} von Person Nummer {n}." for n in range(900)]
    target = [f"Sentence {7 * n} of person number {n}." for n in range(900) if n not in (100, 500)]
    links = align_sentences(source, target, source_language="de", target_language="en")
    alone = [link.source for link in links if not link.target]
    assert alone == [(100,), (500,)]
    assert len(links) == 900
