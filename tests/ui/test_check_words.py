"""What checks say, in Urdu: no check, no message and no kind of rule is left out."""

import ast
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

import transcheck.check
from tests import builders
from transcheck.check.discover import checks
from transcheck.check.rules.row import KINDS
from transcheck.paths import resources
from ui.check_words import check_title, explanation_of, message_of, said, words_of

HOW = "add it to resources/i18n/checks_ur.toml"
FOLDER = Path(transcheck.check.__file__).parent


def templates_in(file):
    """The messages of the findings in a module, with {} for what is filled in."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call):
            continue
        name = getattr(node.func, "id", "")
        said_here = [k.value for k in node.keywords if k.arg == "message" and name == "Finding"]
        said_here += node.args[1:2] if name == "minority" else []
        for value in said_here:
            if isinstance(value, ast.Constant):
                yield re.sub(r"\{\w+\}", "{}", value.value)
            elif isinstance(value, ast.JoinedStr):
                parts = (p.value if isinstance(p, ast.Constant) else "{}" for p in value.values)
                yield "".join(parts)


def templates():
    """Every message of the checks written in Python, and of the kinds of rules."""
    found = {t for file in FOLDER.rglob("*.py") for t in templates_in(file)}
    kinds = {text.replace("{language}", "{}") for k in KINDS.values() for text in (k.message, k.anywhere)}
    return sorted(found | kinds)


@pytest.fixture
def urdu():
    before = QLocale()
    QLocale.setDefault(QLocale("ur"))
    yield
    QLocale.setDefault(before)


def test_every_check_has_a_title_and_an_explanation():
    ids = {check.id for check in checks()}
    words = words_of("ur")
    assert ids - set(words.titles) == set(), HOW
    assert ids - set(words.explanations) == set(), HOW


def test_every_message_is_translated():
    known = {pattern.pattern for pattern, _ in words_of("ur").messages}
    missing = [t for t in templates() if "(.*?)".join(map(re.escape, t.split("{}"))) not in known]
    assert missing == [], HOW


def test_nothing_is_translated_that_no_check_says():
    ids = {check.id for check in checks()}
    words = words_of("ur")
    assert set(words.titles) | set(words.explanations) <= ids


def test_what_is_filled_in_is_filled_in_everywhere():
    text = (resources() / "i18n" / "checks_ur.toml").read_text(encoding="utf-8")
    pairs = re.findall(r'^"((?:[^"\\]|\\.)+)" = "((?:[^"\\]|\\.)+)"$', text, re.MULTILINE)
    wrong = [english for english, urdu in pairs if "{}" in english and not re.search(r"\{\d?\}", urdu)]
    assert wrong == []


@pytest.mark.parametrize(
    ("english", "urdu"),
    [
        ("Two spaces", "دو خالی جگہیں"),
        ("“the” stands twice", "“\u2068the\u2069” دو بار ہے"),
        ("The source says \u2068منگل\u2069\u200e, Tuesday", "ماخذ میں \u2068منگل\u2069 ہے، منگل"),
        ("Urdu idiom carried over word for word", "اردو محاورے کا لفظ بہ لفظ ترجمہ"),
        ("Urdu idiom carried over word for word; say it plainly",
         "اردو محاورے کا لفظ بہ لفظ ترجمہ؛ say it plainly"),
        ("A message of a later version", "A message of a later version"),
    ],
    ids=["plain", "filled in", "with a word", "kind of rule", "with advice", "unknown"],
)  # fmt: skip
def test_messages_are_said_in_urdu(english, urdu):
    assert said(english, "ur") == urdu
    assert said(english, "en") == english


def test_a_flag_speaks_the_language_of_the_interface(urdu):
    alignment = builders.pair(["ا"], ["the the"])
    check = next(check for check in checks() if check.id == "linguistic.doubled_word")
    issue = builders.issue(
        alignment, 1, "the the", check=check.id, message="“the” stands twice", explanation=check.explanation
    )
    assert check_title(check.id) == "لفظ دو بار لکھا ہوا"
    assert "دو بار" in message_of(issue)
    assert explanation_of(issue).startswith("ایک ہی لفظ")


def test_a_note_of_the_house_stays_as_it_was_written(urdu):
    alignment = builders.pair(["ا"], ["martyr"])
    issue = builders.issue(alignment, 1, "martyr", check="terms.forbidden", explanation="See the style book.")
    assert explanation_of(issue) == "See the style book."


def test_in_english_a_check_is_called_what_it_calls_itself():
    assert check_title("linguistic.doubled_word") == "Word written twice"
    assert check_title("literal.ur-en.no-such-row") == ""
    assert check_title("own") == ""
