"""PDF through LibreOffice: its place is taken by a script, so that the tests need no office suite."""

import sys
from pathlib import Path

import pytest

from tests.builders import pair, report
from transcheck.errors import WriteError
from transcheck.model import Review
from transcheck.report import write

OFFICE = """#!{python}
import sys
from pathlib import Path
from zipfile import ZipFile
arguments = sys.argv[1:]
word = Path(arguments[-1])
words = ZipFile(word).read("word/document.xml").decode()
assert any(a.startswith("-env:UserInstallation=file:///") for a in arguments)
{body}
"""
MAKES = 'word.with_suffix(".pdf").write_text("%PDF " + ("One" if "One" in words else ""))'


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    def installed(body: str | None) -> None:
        programs = tmp_path / "bin"
        programs.mkdir()
        monkeypatch.setenv("PATH", str(programs))
        if body is not None:
            script = programs / "soffice"
            script.write_text(OFFICE.format(python=sys.executable, body=body))
            script.chmod(0o755)

    return installed


def made(tmp_path: Path) -> Path:
    path = tmp_path / "out.pdf"
    write(report(pair(["ایک"], ["One."])), Review(), path)
    return path


def test_the_word_report_is_handed_to_libreoffice(office, tmp_path: Path) -> None:
    office(MAKES)
    assert made(tmp_path).read_text() == "%PDF One"


@pytest.mark.parametrize(
    ("body", "said"),
    [(None, "a PDF needs LibreOffice"), ("sys.exit(1)", "made no PDF"), ("pass", "made no PDF")],
)
def test_without_libreoffice_or_a_pdf_from_it_one_sentence_says_so(
    office, tmp_path: Path, body: str | None, said: str
) -> None:
    office(body)
    with pytest.raises(WriteError, match=said):
        made(tmp_path)
    assert not (tmp_path / "out.pdf").exists()
