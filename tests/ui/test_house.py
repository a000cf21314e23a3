"""House styles of one's own, and what a house dismisses for good."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transcheck.model import Scope, Severity
from transcheck.profile import default_profile, load_profile
from ui import house
from ui.house import Muting

TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=20)


def test_the_style_that_ships_is_copied_before_it_is_changed(qapp, home):
    mine = house.own(default_profile(), name="My house")
    assert not house.is_own(default_profile())
    assert house.is_own(mine)
    assert house.own(mine, name="other") is mine


@given(quote=TEXTS, word=TEXTS)
def test_a_style_reads_as_it_was_written(tmp_path_factory, quote, word):
    path = tmp_path_factory.mktemp("house") / "house.toml"
    profile = replace(
        default_profile(),
        name=word,
        path=str(path),
        disabled=frozenset({"locale", "style.house"}),
        severities={"accuracy.numbers": Severity.CRITICAL},
        settings={"style.sentence_length": {"words": 40, "quoted": True, "names": ["a", word], "of": 0.5}},
        muted=frozenset({("literal.x", quote.casefold())}),
        packs=(path.parent,),
        report={"comments": False, "author": word, "changes": "none"},
    )
    house.write(profile)
    assert load_profile(path) == profile


@pytest.fixture
def muting(session):
    return Muting(session)


def muted(session):
    return load_profile(house.folder() / "house.toml").muted


def test_a_dismissal_for_the_house_is_written_down(session, muting, settled):
    mark = session.marks[0]
    session.dismiss(mark.issue.id, Scope.HOUSE)
    settled(session)
    assert muted(session) == {(mark.issue.check, mark.issue.quote)}


def test_undo_takes_it_back(session, muting, settled):
    session.dismiss(session.marks[0].issue.id, Scope.HOUSE)
    session.undo()
    settled(session)
    assert muted(session) == frozenset()


def test_dismissals_here_are_nobody_elses_business(session, muting, settled):
    session.dismiss(session.marks[0].issue.id, Scope.HERE)
    settled(session)
    assert not (house.folder() / "house.toml").exists()


def test_closing_the_article_takes_nothing_back(session, muting, settled):
    session.dismiss(session.marks[0].issue.id, Scope.HOUSE)
    settled(session)
    session.close_article()
    settled(session)
    assert len(muted(session)) == 1
