"""How long translations are."""

import pytest

from transcheck.align.length import typical_ratio


def test_english_runs_longer_than_chinese_and_as_long_as_itself():
    assert typical_ratio("zh-Hans", "en") == pytest.approx(2.5)
    assert typical_ratio("en", "en-GB") == 1
    assert typical_ratio("en", "zh") == pytest.approx(0.4)


def test_an_unknown_language_has_no_typical_ratio():
    assert typical_ratio("und", "en") is None
