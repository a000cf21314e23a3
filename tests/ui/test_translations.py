"""The interface speaks Urdu without a gap, and mirrors."""

import ast
import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTranslator

import ui
from transcheck.paths import resources
from ui.app import speak

ROOT = Path(ui.__file__).parent
HOW = "run `make translations`, then translate what is new"


def messages(language):
    """Every message of a .ts file: context, source text and its translations."""
    tree = ElementTree.parse(resources() / "i18n" / f"transcheck_{language}.ts")
    return [
        (
            context.findtext("name"),
            message.findtext("source"),
            [form.text or "" for form in message.iter("numerusform")]
            or [message.findtext("translation") or ""],
            message.find("translation").get("type"),
        )
        for context in tree.iter("context")
        for message in context.iter("message")
    ]


def said_in(file):
    """The strings of a module that a person may read, as the code marks them."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call) or not node.args:
            continue
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        at = {"tr": 0, "translate": 1, "QT_TRANSLATE_NOOP": 1}.get(name)
        if at is not None and len(node.args) > at and isinstance(node.args[at], ast.Constant):
            yield node.args[at].value


def test_no_string_of_the_code_is_left_out():
    known = {source for _, source, _, _ in messages("ur")}
    files = [file for file in ROOT.rglob("*.py") if file.name != "demo.py"]
    missing = {text for file in files for text in said_in(file)} - known
    assert missing == set(), HOW


def test_no_string_is_left_untranslated():
    empty = [(c, s) for c, s, forms, kind in messages("ur") if kind == "unfinished" or not all(forms)]
    assert empty == [], HOW


def test_places_to_fill_in_are_those_of_the_original():
    def places(text):
        return sorted(re.findall(r"\{\w*\}|%L?n", text))

    wrong = [s for _, s, forms, _ in messages("ur") for form in forms if places(form) != places(s)]
    assert wrong == []


def test_plurals_are_there_in_english():
    plural = {source for _, source, forms, _ in messages("ur") if len(forms) == 2}
    english = {source: forms for _, source, forms, _ in messages("en")}
    assert set(english) == plural, HOW
    assert all(len(forms) == 2 and all(forms) for forms in english.values())


@pytest.mark.parametrize("language", ["en", "ur"])
def test_the_compiled_file_is_that_of_the_text(tmp_path, language):
    folder = resources() / "i18n"
    made = tmp_path / "made.qm"
    release = Path(sys.executable).with_name("pyside6-lrelease")
    if not release.exists():
        pytest.skip("the translator's tools are not installed")
    subprocess.run(
        [str(release), str(folder / f"transcheck_{language}.ts"), "-qm", str(made)],
        check=True,
        capture_output=True,
    )
    assert made.read_bytes() == (folder / f"transcheck_{language}.qm").read_bytes(), HOW


@pytest.fixture
def speaking(qapp):
    """Takes the languages away again that a test has loaded."""
    yield
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_urdu_turns_the_window_round(qapp, speaking):
    assert speak(qapp, "ur") == "ur"
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert QCoreApplication.translate("names", "Accuracy") == "درستی"


def test_a_language_without_a_translation_is_english(qapp, speaking):
    assert speak(qapp, "fi") == "en"
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


@pytest.mark.parametrize(("n", "words"), [(1, "1 flag"), (2, "2 flags")])
def test_english_counts_properly(qapp, speaking, n, words):
    speak(qapp, "en")
    assert QCoreApplication.translate("Status", "%n flag(s)", "", n) == words
