from pathlib import Path

from tests.load.files import saved
from transcheck.load import load_bilingual

_PO = r"""msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\n"
"Language: pt_BR\n"

#. a remark
#, fuzzy
msgid "Open the "
"file"
msgstr "Abrir o \"ficheiro\""

msgid "%d page"
msgid_plural "%d pages"
msgstr[0] "%d página"
msgstr[1] "%d páginas"

#~ msgid "Gone"
#~ msgstr "Ido"
"""


def test_entries_are_rows_and_plurals_are_two(tmp_path: Path) -> None:
    loaded = load_bilingual(saved(tmp_path, "a.po", _PO), source_language="en")
    assert [(row.id, row.source, row.target) for row in loaded.rows] == [
        (1, "Open the file", 'Abrir o "ficheiro"'),
        (2, "%d page", "%d página"),
        (3, "%d pages", "%d páginas"),
    ]
    assert loaded.target_language == "pt-BR"
