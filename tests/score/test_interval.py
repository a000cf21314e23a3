"""The range of a penalty total."""

import random

import pytest

from transcheck.score.interval import penalty_range


def test_a_clean_text_has_no_range() -> None:
    assert penalty_range([]) == (0.0, 0.0)
    assert penalty_range([0, 0]) == (0.0, 0.0)


def test_the_worked_example_ranges_from_about_9_to_56_points_per_thousand() -> None:
    low, high = penalty_range([5, 5, *[1] * 9, 0])
    assert low / 642 * 1000 == pytest.approx(9, abs=1.5)
    assert high / 642 * 1000 == pytest.approx(56, abs=2)


def test_the_exact_range_agrees_with_drawing_at_random() -> None:
    costs = [25.0, 5, 5, 5, 1, 1, 1, 1, 0.1, 0.1]
    draw = random.Random(7)
    totals = sorted(sum(cost for cost in costs for _ in range(_poisson(draw))) for _ in range(4000))
    low, high = penalty_range(costs)
    assert low == pytest.approx(totals[100], abs=2)
    assert high == pytest.approx(totals[3900], abs=5)


def test_hundreds_of_errors_still_have_a_range_around_their_sum() -> None:
    low, high = penalty_range([1.0] * 400)
    assert low < 400 < high
    assert high - low == pytest.approx(2 * 1.96 * 20, abs=1)


def _poisson(draw: random.Random) -> int:
    """A Poisson count of rate 1, by Knuth's product of uniform draws."""
    count, product = 0, draw.random()
    while product > 0.36787944:
        count += 1
        product *= draw.random()
    return count
