# ruff: noqa: E501  markup reads best on one line
"""Files of both sides: the targets that changed are written, every other byte stays."""

import zipfile
from pathlib import Path

import pytest

from tests.builders import report
from tests.load.files import saved, table, word, workbook
from tests.report.corrected.reworded import rewritten
from transcheck.errors import LoadError, WriteError
from transcheck.load import load_bilingual
from transcheck.model import Review
from transcheck.opening import Job, open_job
from transcheck.report import ReportOptions, write_corrected

_OLD = """<?xml version='1.0' encoding="UTF-8"?>\r
<!-- from <a> tool --><xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">\r
<file original="a" source-language="ur" target-language="en"><body><group  >
<trans-unit id="1"><source>ایک</source><target state='final'>On<g id="1">e wo</g>rd<x id="2"/>s &amp; more</target><alt-trans><target>One words</target></alt-trans></trans-unit>
<trans-unit id="2"><source>دو</source></trans-unit>
<trans-unit id="3"><source>تین</source><target/></trans-unit>
<trans-unit id="4"><source>ایک</source><target>On<g id="1">e wo</g>rd<x id="2"/>s &amp; more</target></trans-unit>
</group></body></file></xliff>"""
_TRADOS = """<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:sdl="http://sdl.com/FileTypes/SdlXliff/1.0">
<file original="a" source-language="ur" target-language="en"><header><reference><internal-file form="base64">UEsDBA==</internal-file></reference></header><body>
<trans-unit id="u1"><source>ایک۔ دو۔</source>
<seg-source><g id="5"><mrk mtype="seg" mid="1">ایک۔</mrk> <mrk mtype="seg" mid="2">دو۔</mrk></g></seg-source>
<target><g id="5"><mrk mtype="seg" mid="1">One.</mrk> <mrk mtype="seg" mid="2">Too <mrk mtype="x-sdl-comment">much</mrk>.</mrk></g></target></trans-unit>
</body></file></xliff>"""
_NEW = """<xliff version="2.1" srcLang="ur" trgLang="en" xmlns="urn:oasis:names:tc:xliff:document:2.0"><file id="f">
<unit id="1"><originalData><data id="d">&lt;b&gt;</data></originalData>
<segment><source>ا<pc id="1">یک</pc></source><target>On<pc id="1" dataRefStart="d">e</pc> thing<ph id="2"/></target></segment>
<ignorable><source> </source></ignorable>
<segment><source>دو</source></segment></unit></file></xliff>"""
_MEMORY = """<?xml version="1.0"?><!DOCTYPE tmx SYSTEM "tmx14.dtd"><tmx version="1.4"><header srclang="ur"/><body>
<tu><tuv xml:lang="ur"><seg>ایک</seg></tuv><tuv xml:lang="en"><seg>One <bpt i="1">&lt;b&gt;</bpt>thng<ept i="1">&lt;/b&gt;</ept></seg></tuv></tu>
<tu><tuv xml:lang="ur"><seg>OK</seg></tuv><tuv xml:lang="en"><seg>OK</seg></tuv></tu></body></tmx>"""
_GETTEXT = """# A comment
msgid ""
msgstr "Language: en\\n"

#: a.c:1
msgid "ایک"
msgstr ""
"One "
"\\"thng\\""

msgid "دو"
msgid_plural "دو دو"
msgstr[0] "Two"
msgstr[1]   "Twos"
"""


def test_only_the_target_that_changed_is_written_and_its_tags_stay(tmp_path: Path) -> None:
    made = (
        rewritten(saved(tmp_path, "a.xlf", _OLD), {"": "Three < four"} | {}, out="b.xlf") if False else None
    )
    path = saved(tmp_path, "a.xlf", _OLD.replace("<target/>", "<target>Tree</target>"))
    made = rewritten(path, {"Tree": "Three < four"})
    assert made.read_bytes() == path.read_bytes().replace(b"Tree", b"Three &lt; four")


def test_of_two_units_that_read_alike_the_right_one_is_written(tmp_path: Path) -> None:
    text = '<xliff version="1.2"><file><body>{}</body></file></xliff>'
    unit = '<trans-unit id="{}"><source>ایک</source><target>{}</target></trans-unit>'
    path = saved(tmp_path, "a.xlf", text.format(unit.format(1, "One") + unit.format(2, "One")))
    loaded = open_job(Job(target=path))
    review = Review().with_text(2, loaded="One", current="One", text="The other one")
    write_corrected(report(review.apply(loaded)), review, tmp_path / "b.xlf", ReportOptions())
    expected = text.format(unit.format(1, "One") + unit.format(2, "The other one"))
    assert (tmp_path / "b.xlf").read_text(encoding="utf-8") == expected


def test_words_beside_tags_change_and_the_tags_stay(tmp_path: Path) -> None:
    path = saved(tmp_path, "a.sdlxliff", _TRADOS)
    made = rewritten(path, {"Too much.": "Two much more."})
    assert made.read_text(encoding="utf-8") == _TRADOS.replace(
        'Too <mrk mtype="x-sdl-comment">much</mrk>', 'Two <mrk mtype="x-sdl-comment">much more</mrk>'
    )


def test_a_segment_of_version_2_is_filled_where_it_stands(tmp_path: Path) -> None:
    made = rewritten(saved(tmp_path, "a.xlf", _NEW), {"One thing": "One thing more", "": "Two"})
    expected = _NEW.replace("thing<ph", "thing more<ph").replace(
        "<source>دو</source>", "<source>دو</source><target>Two</target>"
    )
    assert made.read_text(encoding="utf-8") == expected


def test_a_unit_of_a_memory_is_filled_in_the_language_of_the_translation(tmp_path: Path) -> None:
    made = rewritten(saved(tmp_path, "a.tmx", _MEMORY), {"One thng": "One thing", "OK": "Fine"})
    expected = _MEMORY.replace(">thng<", ">thing<").replace('"en"><seg>OK', '"en"><seg>Fine')
    assert made.read_text(encoding="utf-8") == expected


def test_an_entry_of_gettext_is_written_with_its_marks_escaped(tmp_path: Path) -> None:
    made = rewritten(
        saved(tmp_path, "a.po", _GETTEXT), {'One "thng"': 'One "thing"\nor two', "Twos": "Twice"}
    )
    expected = _GETTEXT.replace('""\n"One "\n"\\"thng\\""', '""\n"One \\"thing\\"\\n"\n"or two"').replace(
        '"Twos"', '"Twice"'
    )
    assert made.read_text(encoding="utf-8") == expected


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("a.tsv", "\ufeffid\tsource\ttarget\r\n7\tایک\tOne thng\r\n", "\ufeffid\tsource\ttarget\r\n7\tایک\tOne, “thing”\r\n"),
        ("a.csv", 'target,source\n"One thng",ایک\n"a ""b""",دو', 'target,source\n"One, “thing”",ایک\n"a ""b""",دو'),
        ("b.csv", "source;target\nایک;One thng\n", "source;target\nایک;One, “thing”\n"),
        ("c.csv", "source,target\nایک,One thng\n", 'source,target\nایک,"One, “thing”"\n'),
    ],
)  # fmt: skip
def test_a_cell_of_a_table_is_written_as_the_table_needs_it(
    tmp_path: Path, name: str, text: str, expected: str
) -> None:
    made = rewritten(saved(tmp_path, name, text), {"One thng": "One, “thing”"})
    assert made.read_bytes().decode("utf-8") == expected


def test_a_cell_of_a_workbook_is_written_and_the_other_parts_are_the_same(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", ("no", "source", "target"), (1, "ایک", "One thng"), (2, "دو", "Two"))
    made = rewritten(path, {"One thng": "One <thing>"})
    assert [(row.source, row.target) for row in load_bilingual(made).rows] == [
        ("ایک", "One <thing>"),
        ("دو", "Two"),
    ]
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(made) as new:
        assert old.namelist() == new.namelist()
        changed = [name for name in old.namelist() if old.read(name) != new.read(name)]
    assert changed == ["xl/worksheets/sheet1.xml"]


def test_a_cell_of_a_word_table_is_written_within_its_runs(tmp_path: Path) -> None:
    body = table(("Source", "Target"), ("ایک", "One thng"), ("One thng", "Two"), ("دو", ""))
    path = saved(tmp_path, "a.docx", word(body))
    made = rewritten(path, {"One thng": "One thing", "": "And two\nmore"})
    rows = [(row.source, row.target) for row in load_bilingual(made).rows]
    assert rows == [("ایک", "One thing"), ("One thng", "Two"), ("دو", "And two more")]


def test_without_a_change_the_file_is_the_same(tmp_path: Path) -> None:
    for name, text in (("a.xlf", _OLD), ("a.tmx", _MEMORY), ("a.po", _GETTEXT)):
        path = saved(tmp_path, name, text)
        assert rewritten(path, {}).read_bytes() == path.read_bytes()


def test_a_row_that_is_no_longer_there_is_refused_and_nothing_written(tmp_path: Path, monkeypatch) -> None:
    path = saved(tmp_path, "a.tmx", _MEMORY)

    def loaded_then_changed(job):
        found = open_job(job)
        path.write_text(_MEMORY.replace("thng", "thought"), encoding="utf-8")
        return found

    monkeypatch.setattr("tests.report.corrected.reworded.open_job", loaded_then_changed)
    with pytest.raises(LoadError, match="passage 1 cannot be found in it again"):
        rewritten(path, {"One thng": "One thing"})
    assert sorted(tmp_path.iterdir()) == [path]


def test_another_format_than_its_own_is_refused(tmp_path: Path) -> None:
    path = saved(tmp_path, "a.tmx", _MEMORY)
    with pytest.raises(
        WriteError, match=r"not loaded from a \.po file .* use one of \.txt, \.md, \.docx, \.tmx"
    ):
        rewritten(path, {}, out="b.po")


@pytest.mark.parametrize("content", ["<xliff", "<a>" * 5000 + "</a>" * 5000, "<xliff></xlif>", ""])
def test_a_file_that_was_broken_since_is_refused(tmp_path: Path, monkeypatch, content: str) -> None:
    path = saved(tmp_path, "a.xlf", _NEW)

    def loaded_then_broken(job):
        found = open_job(job)
        path.write_text(content, encoding="utf-8")
        return found

    monkeypatch.setattr("tests.report.corrected.reworded.open_job", loaded_then_broken)
    with pytest.raises(LoadError, match=r"a\.xlf: .*; (choose the file as it was loaded, or )?write \.txt"):
        rewritten(path, {"One thing": "Another"})
