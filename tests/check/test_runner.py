"""The run: what is called, what is left out, what becomes of failures."""

from collections.abc import Iterator

import pytest

from tests.builders import pair
from transcheck.check import Check, Context, Finding, Need, discover, run
from transcheck.errors import Cancelled
from transcheck.model import Passage, Severity, Side, Span


def words_like(word: str, passage: Passage) -> Iterator[Finding]:
    start = passage.target.find(word)
    if start >= 0:
        yield Finding(Span(start, start + len(word)), f"says {word}")


def fake(
    id: str = "style.fake", *, word: str = "bad", needs: Need = Need.NOTHING, **changed: object
) -> Check:
    fields: dict[str, object] = {
        "title": "Fake",
        "category": "style/awkward",
        "severity": Severity.MINOR,
        "confidence": 0.5,
        "page": "Fake\n\nIt is only made up.",
        "examples": (),
        "passage": lambda passage, context: words_like(word, passage),
        **changed,
    }
    return Check(id=id, needs=needs, **fields)  # type: ignore[arg-type]


def failing(passage: Passage, context: Context) -> Iterator[Finding]:
    raise ZeroDivisionError("by nothing")
    yield


@pytest.fixture
def install(monkeypatch: pytest.MonkeyPatch):
    def put(*checks: Check) -> None:
        monkeypatch.setattr(discover, "checks", lambda: checks)

    return put


def context(*targets: str, source: tuple[str, ...] | None = ("ایک",)) -> Context:
    return Context(alignment=pair(None if source is None else [*source] * len(targets), list(targets)))


def test_a_finding_gets_the_defaults_of_its_check(install) -> None:
    install(fake())
    (issue,), diagnostics = run(context("a bad day"), strict=True)
    assert (issue.check, issue.category, issue.severity, issue.confidence) == (
        "style.fake",
        "style/awkward",
        Severity.MINOR,
        0.5,
    )
    assert issue.quote == "bad"
    assert issue.explanation == "It is only made up."
    assert issue.id
    assert not diagnostics


def test_issues_come_in_reading_order_whatever_the_order_of_checks(install) -> None:
    install(fake("style.b", word="two"), fake("style.a", word="one"))
    issues, _ = run(context("one two", "two one"), strict=True)
    assert [issue.quote for issue in issues] == ["one", "two", "two", "one"]


def test_flags_alike_have_ids_of_their_own(install) -> None:
    install(fake())
    issues, _ = run(context("a bad day", "a bad day"), strict=True)
    assert len({issue.id for issue in issues}) == 2
    again, _ = run(context("a bad day", "a bad day"), strict=True)
    assert issues == again


def test_a_family_can_be_switched_off_or_asked_for(install) -> None:
    install(fake("style.one"), fake("terms.two", word="worse"))
    text = context("a bad day and a worse one")
    assert [i.check for i in run(text, disabled={"style"})[0]] == ["terms.two"]
    assert [i.check for i in run(text, only={"style.one"})[0]] == ["style.one"]


def test_only_the_passages_asked_for_are_checked_but_the_whole_article_is_seen(install) -> None:
    def last(context: Context) -> Iterator[Finding]:
        passage = context.alignment.passages[-1]
        yield Finding(Span(0, 1), "the last", passage=passage.id)

    install(fake(), fake("terms.all", needs=Need.ARTICLE, passage=None, article=last))
    issues, _ = run(context("bad", "bad", "bad"), passages={2})
    assert [(issue.check, issue.at.passage) for issue in issues] == [("style.fake", 2), ("terms.all", 3)]


def test_flags_of_an_earlier_run_are_kept_where_nothing_changed(install) -> None:
    install(fake())
    before, _ = run(context("a bad day", "a bad night"))
    after, _ = run(context("a bad day", "a good night"), passages={2}, kept=before)
    assert after == before[:1]


def test_a_run_for_one_passage_with_the_others_kept_is_a_whole_run(install) -> None:
    install(fake())
    before, _ = run(context("a bad day", "a fine day", "a bad day"))
    text = context("a bad day", "a bad day", "a bad day")
    assert run(text, passages={2}, kept=before) == run(text)


def test_kept_flags_go_with_their_words(install) -> None:
    install(fake())
    before, _ = run(context("a bad day", "fine"))
    assert run(context("a good day", "fine"), passages={2}, kept=before)[0] == ()


def test_checks_without_what_they_need_are_said_in_one_sentence(install) -> None:
    install(
        fake("accuracy.one", needs=Need.SOURCE),
        fake("accuracy.two", needs=Need.LINKS),
        fake("terms.three", needs=Need.TERMBASE),
    )
    issues, diagnostics = run(context("bad", source=None), disabled={"literal"})
    assert not issues
    assert [d.message for d in diagnostics] == ["3 checks not run: no source (2), no termbase (1)"]


def test_a_check_for_another_language_is_not_run(install) -> None:
    install(fake(source_languages=frozenset({"zh"})))
    issues, diagnostics = run(context("bad"))
    assert not issues
    assert [d.message for d in diagnostics] == ["1 check not run: not for this source language"]


def test_a_failing_check_is_reported_and_the_others_run(install) -> None:
    install(fake("accuracy.broken", passage=failing), fake())
    issues, (diagnostic,) = run(context("bad", "bad"))
    assert len(issues) == 2
    assert diagnostic.where == "accuracy.broken"
    assert "2 times (ZeroDivisionError: by nothing)" in diagnostic.message
    assert diagnostic.passage == 1


def test_a_failing_check_is_raised_in_tests(install) -> None:
    install(fake(passage=failing))
    with pytest.raises(ZeroDivisionError):
        run(context("bad"), strict=True)


def test_a_span_outside_the_text_is_the_check_s_failure(install) -> None:
    install(fake(passage=lambda passage, context: [Finding(Span(0, 99), "too long")]))
    issues, (diagnostic,) = run(context("bad"))
    assert not issues
    assert "of a text of 3 characters" in diagnostic.message


def test_a_flag_may_stand_on_the_source_side(install) -> None:
    install(fake(passage=lambda passage, context: [Finding(Span(0, 3), "left out", side=Side.SOURCE)]))
    (issue,), _ = run(context("one"), strict=True)
    assert issue.quote == "ایک"


def test_a_run_can_be_stopped(install) -> None:
    install(fake())
    with pytest.raises(Cancelled):
        run(context("bad"), cancelled=lambda: True)


def test_progress_is_told_for_every_passage(install) -> None:
    install(fake())
    told: list[tuple[int, int]] = []
    run(context("a", "b"), progress=lambda done, total, what: told.append((done, total)))
    assert told == [(0, 2), (1, 2)]


def test_rows_of_rule_files_run_with_the_checks(install) -> None:
    install()
    issues, _ = run(context("Both sides discussed about trade."), strict=True)
    assert ("literal.any-en.discuss-about", "discussed about") in [(i.check, i.quote) for i in issues]


def test_a_row_can_be_switched_off(install) -> None:
    install()
    issues, _ = run(context("They discussed about trade."), disabled={"literal.any-en.discuss-about"})
    assert not [issue for issue in issues if issue.check == "literal.any-en.discuss-about"]


def test_without_a_source_the_silent_rows_are_counted(install) -> None:
    install()
    _, (diagnostic,) = run(context("A day.", source=None))
    assert diagnostic.message.endswith("checks not run: no source")


@pytest.mark.parametrize(
    ("chosen", "said"),
    [
        ("gentle", [0.9]),
        ("normal", [0.9, 0.5]),
        ("strict", [0.9, 0.5, 0.2]),
        ("", [0.9, 0.5]),
        ("loud", [0.9, 0.5]),
    ],
)
def test_a_house_says_how_sure_a_flag_must_be(install, chosen: str, said: list[float]) -> None:
    install(*(fake(f"style.{n}", word=f"bad{n}", confidence=c) for n, c in enumerate((0.9, 0.5, 0.2))))
    settings = {"checks": {"sensitivity": chosen}} if chosen else {}
    alignment = pair(["ایک"], ["bad0 bad1 bad2"])
    issues, _ = run(Context(alignment=alignment, settings=settings), strict=True)
    assert [issue.confidence for issue in issues] == said
