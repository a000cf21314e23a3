# ruff: noqa: E501  sentences and markup read best on one line
from pathlib import Path

import pytest

from tests.load.files import saved
from transcheck.load import is_bilingual, load_bilingual

_OLD = """<?xml version="1.0"?><xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
<file original="a" source-language="ur-PK" target-language="en-US"><body><group>
<trans-unit id="1"><source>ایک</source><target>On<g id="1">e wo</g>rd<x id="2"/>s</target><alt-trans><target>No</target></alt-trans></trans-unit>
<trans-unit id="2"><source>دو <bpt id="1">&lt;b&gt;</bpt>تین<ept id="1">&lt;/b&gt;</ept></source></trans-unit>
<trans-unit id="3" translate="no"><source><x id="1"/></source></trans-unit>
</group></body></file></xliff>"""

_TRADOS = """<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:sdl="http://sdl.com/FileTypes/SdlXliff/1.0">
<file original="a" source-language="ur" target-language="en"><body>
<trans-unit id="u1"><source>ایک۔ دو۔</source>
<seg-source><g id="5"><mrk mtype="seg" mid="1">ایک۔</mrk> <mrk mtype="seg" mid="2">دو۔</mrk></g></seg-source>
<target><g id="5"><mrk mtype="seg" mid="1">One.</mrk> <mrk mtype="seg" mid="2">Two.</mrk></g></target></trans-unit>
<trans-unit id="u2"><source>تین</source><seg-source><mrk mtype="seg" mid="3">تین</mrk></seg-source>
<target><mrk mtype="seg" mid="3"><mrk mtype="x-sdl-comment">Thr</mrk>ee</mrk></target></trans-unit>
</body></file></xliff>"""

_NEW = """<xliff version="2.0" srcLang="ur" trgLang="en" xmlns="urn:oasis:names:tc:xliff:document:2.0"><file id="f">
<unit id="1"><originalData><data id="d">&lt;b&gt;</data></originalData>
<segment><source>ا<pc id="1">یک</pc></source><target>On<pc id="1" dataRefStart="d">e</pc><ph id="2"/></target></segment>
<ignorable><source> </source></ignorable>
<segment><source>دو</source><target>T<mrk id="m" type="comment">w</mrk>o</target></segment></unit></file></xliff>"""

_MEMOQ = """<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:mq="MQXliff">
<file original="a.docx" source-language="ur" target-language="en-gb" datatype="x-memoq"><header><mq:docinformation mq:docguid="0"/></header>
<body><trans-unit id="1" mq:status="ManuallyConfirmed" mq:segmentguid="1"><source xml:space="preserve"><bpt id="1" ctype="bold">{}</bpt>کشتی<ept id="1">{}</ept> چلی</source>
<target xml:space="preserve">The <bpt id="1" ctype="bold">{}</bpt>bo<ept id="1">{}</ept>at ran<ph id="2">&lt;mq:ch val="&#160;" /&gt;</ph></target>
<mq:comments><mq:comment id="7">Which boat?</mq:comment></mq:comments>
<mq:minorversions><mq:historical-unit><source>کشتی</source><target>The ship ran</target></mq:historical-unit></mq:minorversions></trans-unit>
<trans-unit id="2" mq:status="NotStarted" mq:segmentguid="2"><source xml:space="preserve">وہ واپس آئی</source><target xml:space="preserve"></target>
<mq:insertedmatch matchtype="1"><source>وہ آئی</source><target>It came</target></mq:insertedmatch></trans-unit></body></file></xliff>"""


def rows(tmp_path: Path, text: str, name: str = "a.xlf") -> list[tuple[int | str, str, str]]:
    return [(row.id, row.source, row.target) for row in load_bilingual(saved(tmp_path, name, text)).rows]


def test_units_are_read_without_their_tags(tmp_path: Path) -> None:
    assert rows(tmp_path, _OLD) == [(1, "ایک", "One words"), (2, "دو تین", "")]


def test_segments_of_trados_are_rows_under_their_own_numbers(tmp_path: Path) -> None:
    assert rows(tmp_path, _TRADOS, "a.sdlxliff") == [
        (1, "ایک۔", "One."),
        (2, "دو۔", "Two."),
        (3, "تین", "Three"),
    ]


def test_rows_of_memoq_are_read_without_its_history_matches_and_comments(tmp_path: Path) -> None:
    assert rows(tmp_path, _MEMOQ, "a.mqxliff") == [(1, "کشتی چلی", "The boat ran"), (2, "وہ واپس آئی", "")]


def test_version_2_is_read_by_segments(tmp_path: Path) -> None:
    assert rows(tmp_path, _NEW) == [("1.1", "ایک", "One"), ("1.2", "دو", "Two")]


def test_the_languages_are_those_of_the_file(tmp_path: Path) -> None:
    loaded = load_bilingual(saved(tmp_path, "a.xlf", _OLD))
    assert (loaded.source_language, loaded.target_language) == ("ur-PK", "en-US")
    loaded = load_bilingual(saved(tmp_path, "b.xlf", _NEW), target_language="en-GB")
    assert (loaded.source_language, loaded.target_language) == ("ur", "en-GB")


def test_ids_that_repeat_from_file_to_file_are_told_apart(tmp_path: Path) -> None:
    body = '<trans-unit id="1"><source>a</source></trans-unit>'
    files = "".join(f'<file original="{name}"><body>{body}</body></file>' for name in ("one", "two"))
    assert [row[0] for row in rows(tmp_path, f'<xliff version="1.2">{files}</xliff>')] == ["one/1", "two/1"]


@pytest.mark.parametrize("name", ["a.xlf", "a.txt", "a"])
def test_it_is_recognised_whatever_its_ending(tmp_path: Path, name: str) -> None:
    assert is_bilingual(saved(tmp_path, name, _NEW))
