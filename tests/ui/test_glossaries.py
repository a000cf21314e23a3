"""The person's own termbase: what is sent there is noted, and nothing else in it is lost."""

from transcheck.model import Rendering, Term, TermForm, TermStatus
from transcheck.terms import load_termbase
from ui.glossaries import note

COMMISSION = Term("c", ("کمیشن",), (Rendering("commission", ()),), "commission", drift=True)


def test_a_term_sent_for_the_first_time_makes_the_file(tmp_path):
    note(tmp_path / "own" / "ur-en.csv", COMMISSION)
    (entry,) = load_termbase(tmp_path / "own" / "ur-en.csv").entries
    assert (entry.source, entry.target) == (("کمیشن",), (TermForm("commission"),))


def test_other_columns_and_forbidden_forms_stay(tmp_path):
    file = tmp_path / "ur-en.csv"
    file.write_text(
        "source,target,status,desk\nکمیشن,board,preferred,one\nکمیشن,panel,forbidden,one\nسرحد,border,,two\n",
        encoding="utf-8",
    )
    note(file, COMMISSION)
    entries = load_termbase(file).entries
    assert entries[0].target == (TermForm("commission"), TermForm("panel", TermStatus.FORBIDDEN))
    assert [line.rpartition(",")[2] for line in file.read_text(encoding="utf-8").splitlines()] == [
        "desk", "one", "one", "two",
    ]  # fmt: skip
