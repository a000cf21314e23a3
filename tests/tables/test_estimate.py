"""The weights of the estimate: the shipped file, and how they are fitted."""

from dataclasses import replace

import numpy as np
import pytest

from transcheck.tables.build import estimate as build
from transcheck.tables.build.judged import Judged
from transcheck.tables.estimate import BY_LANGUAGE, FURTHEST, Term, Weights, read, weights
from transcheck.tables.evidence import MEASURES


def test_languages_with_a_lexicon_have_weights_of_their_own():
    assert weights("ur").name == weights("zh-Hant").name == "with_lexicon"
    assert weights("et").name == weights("und").name == "without_lexicon"


@pytest.mark.parametrize("language", ["ur", "et"])
def test_every_weight_is_of_a_known_measure(language):
    flags = {f"flags_{family}" for family in ("accuracy", "style", "locale")}
    assert {term.measure for term in weights(language).terms} <= {*MEASURES, *flags}


def test_no_weight_counts_against_sense():
    weight = {(t.measure, t.of_article): t.weight for t in weights("ur").terms}
    assert weight["unrendered", False] > 0 > weight["rendered", True]
    assert weight["lift", True] < 0 < weight["flags_accuracy", False]


def test_a_measure_far_off_says_no_more_than_three_spreads():
    term = Term("lift", mean=2.0, spread=0.5, weight=-0.1)
    assert term.adds(2.5) == pytest.approx(-0.1)
    assert term.adds(99) == pytest.approx(-0.1 * FURTHEST)
    assert term.adds(2.5, shift=0.5) == pytest.approx(0)


def test_of_a_language_without_levels_only_the_english_tells():
    one = Weights(
        "x",
        0.1,
        (Term("length", 0, 1, 0.1), Term("lift", 0, 1, -0.1), Term("lift", 0, 1, -0.1, of_article=True)),
        (0.5, 2),
        (0.5, 2),
        levels={"ur": {"length": 1.0}},
    )
    values = {"length": 2.0, "lift": 1.0}
    assert one.added("ur", values, values) == pytest.approx({"length": 0.1, "lift": -0.2})
    assert one.added("ja", values, values) == pytest.approx({"lift": -0.2})
    assert "length" in BY_LANGUAGE


def judged(n, system, cost, lost, lift):
    measures = dict.fromkeys((*build._PASSAGE, *build._ARTICLE, *build._ALONE), 0.0)
    measures |= {"unrendered": lost, "lift": lift}
    return Judged(f"doc {n % 7}", system, n, "zh", 20, max(0.0, cost), measures, measures)


@pytest.fixture
def sets():
    draw = np.random.default_rng(1)
    news = []
    for n in range(120):
        for system in ("a", "b", "c"):
            lost, lift = draw.random(), draw.random()
            news.append(judged(n, system, 0.2 * lost + 0.02 * draw.random(), lost, lift))
    sentences = [replace(one, system="", language="et") for one in news[:60]]
    return build.Sets(news=news, sentences=sentences)


def test_fitting_finds_what_costs_and_leaves_out_what_does_not(sets):
    found = build.with_lexicon(sets)
    fitted = (term for term in found.terms if term.measure != "flags_accuracy")
    strongest = max(fitted, key=lambda term: abs(term.weight))
    assert strongest.measure == "unrendered"
    assert strongest.weight > 0
    low, high = found.passage_range
    assert low < 1 < high


def test_a_weight_is_kept_to_its_sense(sets):
    absurd = replace(sets, news=[replace(one, cost=1 - one.cost) for one in sets.news])
    found = build.with_lexicon(absurd, ranges=((0, 1), (0, 1)))
    assert all(term.weight >= 0 for term in found.terms if term.measure == "unrendered")


def test_what_is_left_out_is_judged_by_weights_that_never_saw_it(sets):
    expected = build.left_out(sets)
    costs = np.array([one.cost for one in sets.news])
    assert len(expected) == len(costs)
    assert np.corrcoef(expected, costs)[0, 1] > 0.8


def test_weights_are_written_so_that_they_can_be_read_back(sets, tmp_path):
    first = build.with_lexicon(replace(sets, levels={"zh": {"unrendered": 0.1}, "ur": {"unrendered": 0.3}}))
    path = build.write(sets, first, replace(first, name="without_lexicon"), tmp_path / "estimate.toml")
    found = read(path)["with_lexicon"]
    assert found.typical == pytest.approx(first.typical, abs=1e-4)
    assert [t.measure for t in found.terms if t.measure == "unrendered"] == ["unrendered"]
    assert found.levels["ur"]["unrendered"] == pytest.approx(0.2)
    assert "360 passages of news" in path.read_text(encoding="utf-8")
