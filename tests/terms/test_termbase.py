"""Termbases in the formats they are kept in."""

from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest

from transcheck.errors import LoadError, WriteError
from transcheck.model import Termbase, TermEntry, TermForm, TermStatus
from transcheck.terms import load_termbase, write_termbase

TBX_2 = """<?xml version="1.0"?><martif type="TBX"><text><body>
<termEntry id="1"><note>on the border</note>
<langSet xml:lang="ur"><tig><term>سرحدی چوکی</term></tig></langSet>
<langSet xml:lang="en">
<tig><term>border post</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></tig>
<tig><term>frontier check</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig>
</langSet></termEntry></body></text></martif>"""
TBX_3 = """<?xml version="1.0"?><tbx xmlns="urn:iso:std:iso:30042:ed-2" xml:lang="en"><text><body>
<conceptEntry id="1"><langSec xml:lang="ur"><termSec><term>کمیشن</term></termSec></langSec>
<langSec xml:lang="en"><termSec><term>commission</term></termSec></langSec>
</conceptEntry></body></text></tbx>"""


def _written(tmp_path: Path, name: str, text: str) -> Path:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return path


def test_tbx_version_2_is_read_with_status_and_note(tmp_path: Path) -> None:
    base = load_termbase(_written(tmp_path, "a.tbx", TBX_2))
    assert base.entries[0].source == ("سرحدی چوکی",)
    assert base.entries[0].target == (
        TermForm("border post"),
        TermForm("frontier check", TermStatus.FORBIDDEN),
    )
    assert base.entries[0].note == "on the border"


def test_tbx_version_3_is_read(tmp_path: Path) -> None:
    base = load_termbase(_written(tmp_path, "a.tbx", TBX_3))
    assert (base.source_language, base.target_language) == ("ur", "en")
    assert base.entries[0].target == (TermForm("commission"),)


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_a_table_is_read_whatever_parts_its_columns(tmp_path: Path, delimiter: str) -> None:
    rows = [
        ("source", "target", "status"),
        ("کمیشن", "commission|panel", ""),
        ("کمیشن", "board", "forbidden"),
    ]
    base = load_termbase(_written(tmp_path, "a.csv", "\n".join(delimiter.join(row) for row in rows)))
    assert [(f.text, f.status) for f in base.entries[0].target] == [
        ("commission", TermStatus.PREFERRED),
        ("panel", TermStatus.ADMITTED),
        ("board", TermStatus.FORBIDDEN),
    ]


def test_a_table_with_language_codes_for_a_header_is_read(tmp_path: Path) -> None:
    base = load_termbase(_written(tmp_path, "a.csv", "ur,en\nکمیشن,commission\n"))
    assert (base.source_language, base.target_language) == ("ur", "en")


def test_a_workbook_is_read(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for row in (["Source", "Target", "Note"], ["کمیشن", "commission", "since May"], ["سال", 2026, None]):
        book.active.append(row)
    book.save(tmp_path / "a.xlsx")
    book.close()
    base = load_termbase(tmp_path / "a.xlsx")
    assert [entry.target[0].text for entry in base.entries] == ["commission", "2026"]
    assert base.entries[0].note == "since May"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "is empty"),
        (b"a,b,c\n1,2,3\n", "no columns named source and target"),
        (b"source,target\n,\n", "holds no entries"),
        (b"<html></html>", "no TBX"),
        (b"<tbx>", "no sound XML"),
        (b"PK\x03\x04 nonsense", "no workbook"),
        (b"\xff\x00\xfe\xfa" * 5, "neither UTF-8"),
        (b"source,target\0\n", "no text"),
    ],
)
def test_what_is_no_termbase_gets_one_sentence(tmp_path: Path, content: bytes, said: str) -> None:
    path = tmp_path / "terms.csv"
    path.write_bytes(content)
    with pytest.raises(LoadError, match=said):
        load_termbase(path)


def test_a_missing_termbase_and_a_folder_are_named(tmp_path: Path) -> None:
    with pytest.raises(LoadError, match=r"nowhere\.csv"):
        load_termbase(tmp_path / "nowhere.csv")
    with pytest.raises(LoadError, match="is a folder"):
        load_termbase(tmp_path)


def test_entities_of_a_termbase_are_not_resolved(tmp_path: Path) -> None:
    secret = _written(tmp_path, "secret.txt", "password")
    text = f'<!DOCTYPE m [<!ENTITY x SYSTEM "file://{secret}">]>' + TBX_3.partition("?>")[2].replace(
        "commission", "&x;"
    )
    base = load_termbase(_written(tmp_path, "a.tbx", text))
    assert "password" not in str(base)


TABLE = """source,target,domain,status,client
کمیشن,commission|panel,politics,preferred,desk 1
کمیشن,board,politics,forbidden,desk 1
سرحد,border,geography,,desk 2
"""


def test_a_table_that_was_not_changed_is_written_as_it_stood(tmp_path: Path) -> None:
    path = _written(tmp_path, "a.csv", TABLE)
    write_termbase(load_termbase(path), path)
    assert path.read_text(encoding="utf-8") == TABLE


def test_a_changed_entry_keeps_its_other_columns_and_leaves_the_rest_alone(tmp_path: Path) -> None:
    path = _written(tmp_path, "a.csv", TABLE)
    base = load_termbase(path)
    border = replace(base.entries[1], target=(TermForm("frontier"),))
    new = TermEntry(("جنگ",), (TermForm("war"),))
    write_termbase(replace(base, entries=(base.entries[0], border, new)), path)
    lines = path.read_text(encoding="utf-8").splitlines()
    assert lines[:3] == TABLE.splitlines()[:3]
    assert lines[3:] == ["سرحد,frontier,geography,preferred,desk 2", "جنگ,war,,preferred,"]
    assert load_termbase(path).entries[1:] == (border, new)


def test_an_entry_that_was_taken_out_is_gone(tmp_path: Path) -> None:
    path = _written(tmp_path, "a.csv", TABLE)
    base = load_termbase(path)
    write_termbase(replace(base, entries=base.entries[1:]), path)
    assert load_termbase(path).entries == base.entries[1:]


def test_unknown_elements_of_tbx_survive_a_change(tmp_path: Path) -> None:
    text = TBX_2.replace("<note>", '<descrip type="subjectField">army</descrip><note>').replace(
        "</langSet></termEntry>", "</langSet><admin>kept</admin></termEntry>"
    )
    path = _written(tmp_path, "a.tbx", text)
    base = load_termbase(path)
    changed = replace(
        base.entries[0], target=(TermForm("border post", TermStatus.ADMITTED), TermForm("outpost"))
    )
    write_termbase(replace(base, entries=(changed,)), path)
    assert load_termbase(path).entries == (changed,)
    assert '<descrip type="subjectField">army</descrip>' in path.read_text(encoding="utf-8")
    assert "<admin>kept</admin>" in path.read_text(encoding="utf-8")


def test_unknown_columns_of_a_workbook_survive_a_change(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    book = openpyxl.Workbook()
    for row in (("source", "target", "owner"), ("کمیشن", "commission", "A"), ("سرحد", "border", "B")):
        book.active.append(row)
    book.create_sheet("remarks")["A1"] = "kept"
    book.save(path)
    base = load_termbase(path)
    changed = replace(base.entries[0], target=(TermForm("panel"),))
    write_termbase(replace(base, entries=(changed, base.entries[1])), path)
    rows = list(openpyxl.load_workbook(path).worksheets[0].iter_rows(values_only=True))
    assert rows[1:] == [("کمیشن", "panel", "A"), ("سرحد", "border", "B")]
    assert openpyxl.load_workbook(path)["remarks"]["A1"].value == "kept"


@pytest.mark.parametrize("ending", [".csv", ".tsv", ".tbx", ".xlsx"])
def test_a_new_termbase_reads_back_as_it_was_written(tmp_path: Path, ending: str) -> None:
    entries = (
        TermEntry(
            ("کمیشن",), (TermForm("commission"), TermForm("board", TermStatus.FORBIDDEN)), note="a note"
        ),
        TermEntry(("ڈان",), (TermForm("Dawn", TermStatus.KEEP),)),
    )
    write_termbase(Termbase("", entries, "ur", "en"), tmp_path / f"new{ending}")
    assert load_termbase(tmp_path / f"new{ending}").entries == entries


def test_a_termbase_is_written_in_no_other_format(tmp_path: Path) -> None:
    with pytest.raises(WriteError, match="termbases"):
        write_termbase(Termbase("", ()), tmp_path / "a.docx")


def test_a_table_gets_the_column_that_a_change_needs(tmp_path: Path) -> None:
    path = _written(tmp_path, "a.csv", "source,target\nکمیشن,commission\nسرحد,border\n")
    base = load_termbase(path)
    forms = (TermForm("commission"), TermForm("board", TermStatus.FORBIDDEN))
    changed = replace(base.entries[0], target=forms)
    write_termbase(replace(base, entries=(changed, base.entries[1])), path)
    assert load_termbase(path).entries == (changed, base.entries[1])


def test_a_list_of_names_forbids_what_is_also_seen(tmp_path) -> None:
    path = tmp_path / "names.csv"
    path.write_text(
        "name,also seen\nZarmina Kohsari,Zarmeena Kohsari|Zarmina Kohsary\nSukkur,\n", encoding="utf-8"
    )
    first, second = load_termbase(path).entries
    assert [(f.text, f.status.value) for f in first.target] == [
        ("Zarmina Kohsari", "preferred"),
        ("Zarmeena Kohsari", "forbidden"),
        ("Zarmina Kohsary", "forbidden"),
    ]
    assert (first.source, first.case_sensitive, len(second.target)) == ((), True, 1)


def test_a_list_without_names_is_refused(tmp_path) -> None:
    path = tmp_path / "names.csv"
    path.write_text("name,also seen\n,Zarmeena\n", encoding="utf-8")
    with pytest.raises(LoadError, match="holds no names"):
        load_termbase(path)
