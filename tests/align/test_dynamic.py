"""The cheapest way through two texts."""

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from transcheck.align.anchors import read_side
from transcheck.align.band import diagonal, whole
from transcheck.align.costs import Costs
from transcheck.align.dynamic import cheapest

sentence = st.sampled_from(
    ["Talks in Kabul failed.", "12 people died.", "Why?", "He said: “No”.", "A b c d e f."]
)
texts = st.lists(sentence, min_size=1, max_size=5)


def costs_of(source: list[str], target: list[str]) -> Costs:
    return Costs(read_side(source, language="de", other="en"), read_side(target, language="en", other="de"))


def least(costs: Costs) -> float:
    """The cost of the best path, by trying all."""
    n, m = costs.size
    table = costs.window(range(n + 1), range(m + 1))
    best = {(0, 0): 0.0}
    for i in range(n + 1):
        for j in range(m + 1):
            ways = [
                best[i - a, j - b] + float(table[k, i, j])
                for k, (a, b) in enumerate(costs.beads)
                if i >= a and j >= b and (i - a, j - b) in best
            ]
            if ways:
                best[i, j] = min(ways)
    return best[n, m]


@settings(max_examples=40, deadline=None)
@given(texts, texts)
def test_no_path_is_cheaper_and_the_steps_lead_through_both_texts(source, target):
    costs = costs_of(source, target)
    path = cheapest(costs, whole(*costs.size))
    assert sum(step.cost for step in path) == pytest.approx(least(costs), abs=1e-3)
    assert sum(step.bead[0] for step in path) == len(source)
    assert sum(step.bead[1] for step in path) == len(target)
    assert (path[-1].source, path[-1].target) == costs.size


def test_the_diagonal_leaves_one_way():
    costs = costs_of(["a", "b", "c"], ["a", "b", "c"]).one_to_one()
    assert [step.bead for step in cheapest(costs, diagonal(3))] == [(1, 1)] * 3


def test_habits_make_an_omission_cheaper():
    costs = costs_of(["a", "b"], ["a"])
    careless = costs.adapted(ratio=costs.ratio, omissions=4.0, additions=1.0)
    assert careless.omission == pytest.approx(costs.omission - math.log(4))
    assert careless.addition == costs.addition


def test_a_longer_source_sentence_expects_a_longer_translation():
    costs = costs_of(["x" * 50, "x" * 50], ["y" * 50, "y" * 50])
    fits = costs.split(1, 1, (1, 1), 0.0)[1], costs.split(2, 2, (1, 2), 0.0)[1]
    assert fits[0] > fits[1]
