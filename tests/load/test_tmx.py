# ruff: noqa: E501  sentences and markup read best on one line
from pathlib import Path

from tests.load.files import saved
from transcheck.load import load_bilingual

_MEMORY = """<?xml version="1.0"?><!DOCTYPE tmx SYSTEM "tmx14.dtd"><tmx version="1.4"><header srclang="ur-PK"/><body>
<tu tuid="a"><tuv xml:lang="en"><seg>On<hi>e</hi> <ph>{1}</ph>word</seg></tuv><tuv xml:lang="ur-PK"><seg>ایک</seg></tuv><tuv xml:lang="fr"><seg>un</seg></tuv></tu>
<tu tuid="b"><tuv xml:lang="ur-PK"><seg>دو</seg></tuv><tuv xml:lang="en"><seg>Two</seg></tuv></tu>
<tu tuid="c"><tuv xml:lang="fr"><seg>trois</seg></tuv></tu></body></tmx>"""


def test_the_pair_of_the_header_and_the_commonest_other_is_read(tmp_path: Path) -> None:
    loaded = load_bilingual(saved(tmp_path, "a.tmx", _MEMORY))
    assert (loaded.source_language, loaded.target_language) == ("ur-PK", "en")
    assert [(r.id, r.source, r.target) for r in loaded.rows] == [("a", "ایک", "One word"), ("b", "دو", "Two")]


def test_another_pair_can_be_asked_for(tmp_path: Path) -> None:
    loaded = load_bilingual(saved(tmp_path, "a.tmx", _MEMORY), source_language="en", target_language="fr")
    assert [(row.source, row.target) for row in loaded.rows] == [
        ("One word", "un"),
        ("Two", ""),
        ("", "trois"),
    ]
