"""The formulas against the worked example that was computed by hand."""

from dataclasses import replace

import pytest

from transcheck.model import Issue, Location, Mark, Severity, Side, Span, State
from transcheck.paths import resources
from transcheck.profile import Preset, preset
from transcheck.score import mqm

WORDS = 642


def _mark(number: int, category: str, severity: Severity, state: State = State.ACCEPTED) -> Mark:
    issue = Issue(
        id=str(number),
        check="test.check",
        category=category,
        severity=severity,
        confidence=1.0,
        at=Location(number, Side.TARGET, Span(0, 1)),
        quote=f"w{number}",
        message="wrong",
    )
    return Mark(issue=issue, state=state)


def _worked_example() -> tuple[Mark, ...]:
    found = [
        ("accuracy/mistranslation", Severity.MAJOR),
        ("accuracy/number", Severity.MAJOR),
        *[("style/awkward", Severity.MINOR)] * 3,
        *[("terminology/drift", Severity.MINOR)] * 2,
        *[("linguistic/mechanics", Severity.MINOR)] * 4,
        ("custom/preference", Severity.NEUTRAL),
    ]
    return tuple(_mark(n, category, severity) for n, (category, severity) in enumerate(found))


def _penalty(marks: tuple[Mark, ...], by: Preset) -> float:
    return sum(charge.points for charge in mqm.charges(marks, by))


def _calibration(tolerance: float, pass_mark: float) -> Preset:
    return replace(preset("mqm"), tolerance=tolerance, pass_mark=pass_mark)


def test_the_worked_example_adds_up_to_19_points() -> None:
    assert _penalty(_worked_example(), preset("mqm")) == 19


def test_the_worked_example_costs_29_6_points_per_thousand_words() -> None:
    assert mqm.per_thousand(19, WORDS) == pytest.approx(29.595, abs=0.001)
    assert mqm.raw(19, WORDS) == pytest.approx(97.04, abs=0.005)


@pytest.mark.parametrize(
    ("tolerance", "pass_mark", "expected"), [(20, 80, 70.40), (30, 90, 90.13)], ids=["strict", "lenient"]
)
def test_the_same_errors_score_by_calibration(tolerance: float, pass_mark: float, expected: float) -> None:
    by = _calibration(tolerance, pass_mark)
    # The lenient case of the reference rounds its scaler to .3333 before it multiplies.
    assert mqm.calibrated(19, WORDS, by) == pytest.approx(expected, abs=0.01)


def test_light_punctuation_takes_the_example_to_23_99_points() -> None:
    light = replace(preset("mqm"), weights={"linguistic/mechanics": 0.1})
    penalty = _penalty(_worked_example(), light)
    assert penalty == pytest.approx(15.4)
    assert mqm.per_thousand(penalty, WORDS) == pytest.approx(23.99, abs=0.005)


def test_one_critical_error_takes_the_example_to_68_5_points() -> None:
    marks = (*_worked_example(), _mark(99, "accuracy/mistranslation", Severity.CRITICAL))
    penalty = _penalty(marks, preset("mqm"))
    assert penalty == 44
    assert mqm.per_thousand(penalty, WORDS) == pytest.approx(68.5, abs=0.05)


def test_dismissed_flags_cost_nothing_and_open_ones_are_pending() -> None:
    marks = (
        _mark(1, "style/awkward", Severity.MAJOR, State.DISMISSED),
        _mark(2, "style/awkward", Severity.MINOR, State.OPEN),
        _mark(3, "style/awkward", Severity.MINOR, State.ACCEPTED),
    )
    charged = mqm.charges(marks, preset("mqm"))
    assert [(c.points, c.pending) for c in charged] == [(1, True), (1, False)]


def test_a_repeat_on_the_same_words_is_neutral_where_the_preset_says_so() -> None:
    first = _mark(1, "style/awkward", Severity.MINOR)
    again = replace(first, issue=replace(first.issue, id="2"))
    assert _penalty((first, again), preset("default")) == 1
    assert _penalty((first, again), preset("mqm")) == 2


def test_wmt_counts_the_five_gravest_errors_of_a_passage() -> None:
    marks = tuple(
        replace(m, issue=replace(m.issue, at=Location(1, Side.TARGET, Span(0, 1))))
        for m in [
            *[_mark(n, "style/awkward", Severity.MINOR) for n in range(6)],
            _mark(7, "accuracy/omission", Severity.MAJOR),
        ]
    )
    assert _penalty(marks, preset("wmt")) == 5 + 4


@pytest.mark.parametrize(
    ("name", "expected"),
    [("mqm", 31), ("default", 31), ("wmt", 31), ("lisa", 16), ("trados", 16), ("sae-j2450", 5 + 2 + 4)],
)
def test_each_preset_prices_a_minor_a_major_and_a_critical_error(name: str, expected: float) -> None:
    marks = (
        _mark(1, "accuracy/mistranslation", Severity.MINOR),
        _mark(2, "accuracy/omission", Severity.MAJOR),
        _mark(3, "terminology/wrong-term", Severity.CRITICAL),
    )
    assert _penalty(marks, preset(name)) == expected


# The worked example by hand: 2 major, 3 awkward, 2 drift, 4 punctuation, 1 preference in 642 words.
_BY_HAND = {
    "mqm": (19.0, 70.40),
    "lisa": (19.0, 70.40),
    "trados": (19.0, 70.40),
    "wmt": (15.4, 76.01),  # 5 + 5 + 3 + 2 + 4 x .1
    "default": (15.4, 94.00),  # 100 - 15 / 60 x 23.99
    "newsroom": (15.4, 94.00),
    "sae-j2450": (19.0, 70.40),  # wrong term 5, other 3, 3 x 1, 2 x 2, 4 x 1
}


@pytest.mark.parametrize("name", _BY_HAND)
def test_the_worked_example_by_each_preset(name: str) -> None:
    penalty, value = _BY_HAND[name]
    by = preset(name)
    assert _penalty(_worked_example(), by) == pytest.approx(penalty)
    assert mqm.calibrated(penalty, WORDS, by) == pytest.approx(value, abs=0.01)


def test_every_preset_that_ships_was_computed_by_hand() -> None:
    shipped = {path.stem for path in (resources() / "profiles" / "presets").glob("*.toml")}
    assert shipped == set(_BY_HAND)


def test_no_words_cost_nothing_instead_of_failing() -> None:
    assert mqm.per_thousand(0, 0) == 0
    assert mqm.raw(0, 0) == 100
