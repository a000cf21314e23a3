"""Results of many articles: reading, summing up, keeping, and the workbook."""

import os
from dataclasses import replace

import pytest

from tests import builders
from transcheck.errors import ReviewError
from transcheck.model import Override, Review, Severity, Verdict
from transcheck.review import Saved, save
from transcheck.trend import By, Result, credit, forget, grouped, keep, kept, read_folder, write_sheet
from transcheck.trend.register import register_path


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("TRANSCHECK_HOME", str(tmp_path / "home"))


def result(number, *, translator="Amna", penalty=10.0, words=500, **changed):
    made = Result(
        key=f"k{number}",
        article=f"Story {number}",
        day=f"2026-0{1 + number % 3}-12",
        translator=translator,
        desk="World",
        source_language="ur",
        target_language="en",
        words=words,
        penalty=penalty,
        score=90.0,
        passed=penalty < 20,
        costs=(("style/awkward", penalty),),
    )
    return replace(made, **changed)


def saved_review(path, text="Nine people were hurt."):
    article = builders.pair(["نو افراد زخمی ہوئے۔"], [text])
    article = replace(article, target=replace(article.target, sha256=text))
    flag = builders.issue(article, 1, text.split()[0], category="accuracy/number", severity=Severity.MAJOR)
    path.parent.mkdir(parents=True, exist_ok=True)
    save(Saved(article, builders.report(article, flag), Review()), path)
    os.utime(path, (1_780_000_000, 1_780_000_000))


# ── reading ───────────────────────────────────────────────────────────────────────────


def test_every_saved_review_of_a_folder_is_read_with_its_figures(tmp_path):
    saved_review(tmp_path / "a.tcreview")
    saved_review(tmp_path / "sports" / "b.tcreview", "Two goals were scored.")
    found = read_folder(tmp_path)
    assert [(r.desk, r.words, r.penalty, r.month) for r in found.results] == [
        ("", 4, 5.0, "2026-05"),
        ("sports", 4, 5.0, "2026-05"),
    ]
    assert found.results[0].costs == (("accuracy/number", 5.0),)
    assert found.unread == ()


def test_credits_beside_the_reviews_name_translator_and_desk(tmp_path):
    saved_review(tmp_path / "a.tcreview")
    (tmp_path / "credits.csv").write_text(
        "file,translator,desk\na.tcreview, Amna ,World\n", encoding="utf-8-sig"
    )
    [one] = read_folder(tmp_path).results
    assert (one.translator, one.desk) == ("Amna", "World")


@pytest.mark.parametrize("table", [b"\xff\xfe\x00", b"nothing\n", b""], ids=["binary", "other", "empty"])
def test_a_table_that_is_none_says_nothing(tmp_path, table):
    saved_review(tmp_path / "a.tcreview")
    (tmp_path / "credits.csv").write_bytes(table)
    assert read_folder(tmp_path).results[0].translator == ""


def test_a_damaged_review_is_told_of_and_the_rest_are_read(tmp_path):
    saved_review(tmp_path / "a.tcreview")
    (tmp_path / "b.tcreview").write_text("no zip", encoding="utf-8")
    found = read_folder(tmp_path)
    assert len(found.results) == 1
    assert "b.tcreview" in found.unread[0]


def test_the_same_translation_saved_twice_is_one_article(tmp_path):
    saved_review(tmp_path / "a.tcreview")
    saved_review(tmp_path / "copy.tcreview")
    assert len(read_folder(tmp_path).results) == 1


# ── summing up ────────────────────────────────────────────────────────────────────────


def test_a_group_weighs_articles_by_their_words():
    [one] = grouped([result(1, penalty=10, words=1000), result(2, penalty=50, words=500)], By.TRANSLATOR)
    assert one.per_thousand == pytest.approx(40)
    assert (one.articles, one.words, one.passed) == (2, 1500, 1)
    assert one.costs == (("style/awkward", pytest.approx(40)),)


def test_groups_stand_in_order_and_the_unnamed_last():
    results = [result(1), result(2, translator=""), result(3, translator="Bilal")]
    assert [g.name for g in grouped(results, By.TRANSLATOR)] == ["Amna", "Bilal", ""]
    assert [g.name for g in grouped(results, By.MONTH)] == ["2026-01", "2026-02", "2026-03"]
    assert [g.name for g in grouped(results, By.LANGUAGES)] == ["ur → en"]


def test_two_articles_have_no_range_and_many_have_the_same_one_every_time():
    assert grouped([result(1), result(2)], By.DESK)[0].interval is None
    many = [result(n, penalty=5 + n % 7) for n in range(30)]
    [one], [again] = grouped(many, By.DESK), grouped(many, By.DESK)
    low, high = one.interval
    assert low < one.per_thousand < high
    assert one == again


def test_estimates_are_weighed_by_words_and_may_be_missing():
    results = [result(1, estimate=40.0, words=100), result(2, estimate=80.0, words=300), result(3)]
    assert grouped(results, By.DESK)[0].estimate == pytest.approx(70)
    assert grouped([result(1)], By.DESK)[0].estimate is None


def test_articles_without_words_cost_nothing():
    assert grouped([result(1, words=0)], By.DESK)[0].per_thousand == 0


def test_one_article_can_be_credited():
    named = credit([result(1), result(2)], "k2", translator="Sana", desk="City")
    assert [(r.translator, r.desk) for r in named] == [("Amna", "World"), ("Sana", "City")]


# ── keeping ───────────────────────────────────────────────────────────────────────────


def test_nothing_is_kept_until_somebody_asks(tmp_path):
    saved_review(tmp_path / "a.tcreview")
    read_folder(tmp_path)
    assert kept() == ()
    assert not register_path().exists()


def test_what_is_kept_can_be_read_added_to_and_deleted():
    keep([result(2), result(1)])
    now = keep([result(1, penalty=3.0), result(3)])
    assert {(r.key, r.penalty) for r in now} == {("k1", 3.0), ("k2", 10.0), ("k3", 10.0)}
    assert kept() == now
    forget()
    assert kept() == ()
    forget()


def test_no_text_of_an_article_is_kept_but_its_title(tmp_path):
    saved_review(tmp_path / "a.tcreview")
    keep(replace(r, article="title") for r in read_folder(tmp_path).results)
    assert "people were hurt" not in register_path().read_text(encoding="utf-8").replace(
        '"key": "Nine people were hurt."', ""
    )


@pytest.mark.parametrize("text", ["{", "[]", '{"results": [{"key": 1}]}'])
def test_a_damaged_record_says_what_to_do(text):
    register_path().parent.mkdir(parents=True)
    register_path().write_text(text, encoding="utf-8")
    with pytest.raises(ReviewError, match="delete it"):
        kept()


# ── the workbook ──────────────────────────────────────────────────────────────────────


def test_the_workbook_has_the_articles_and_a_sheet_for_each_sum(tmp_path):
    from openpyxl import load_workbook

    path = tmp_path / "trend.xlsx"
    write_sheet([result(n, article="=1+1") for n in range(4)], path)
    book = load_workbook(path)
    assert book.sheetnames == ["Articles", "Translator", "Desk", "Languages", "Month"]
    assert book["Articles"]["A2"].value == "=1+1"
    assert book["Articles"]["A2"].data_type == "s"
    heads = [cell.value for cell in book["Translator"][1]]
    row = dict(zip(heads, (cell.value for cell in book["Translator"][2]), strict=True))
    assert row["Translator"] == "Amna"
    assert row["Points per 1,000 words"] == 20
    assert row["from"] == row["to"] == 20
    assert row["Awkward, literal"] == 20


def test_a_verdict_set_by_a_person_counts_as_passed(tmp_path):
    from transcheck.score import overruled
    from transcheck.trend.results import result_of

    article = builders.pair(["ایک"], ["Nine were hurt."])
    flag = builders.issue(article, 1, "Nine", category="accuracy/number", severity=Severity.CRITICAL)
    report = builders.report(article, flag)
    card = overruled(report.scorecard, Override(Verdict.PASS, "confirmed"))
    assert result_of(report.with_scorecard(card), article="a", day="2026-01-01").passed
