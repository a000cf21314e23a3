"""Reading the open corpora: rows of packed TSV files under one folder."""

import gzip
import lzma
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Corpora:
    """The folder of open corpora, and where the tables go."""

    data: Path
    out: Path

    def rows(self, name: str, columns: int) -> Iterator[list[str]]:
        """Rows of `name` (without .tsv.xz) that have at least so many columns; none where it is absent."""
        path = self.data / f"{name}.tsv.xz"
        if not path.is_file():
            return
        with lzma.open(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                row = line.rstrip("\r\n").split("\t")
                if len(row) >= columns:
                    yield row

    def write(self, name: str, text: str) -> Path:
        """Pack a table into the folder of tables: .gz opens faster, .xz is smaller."""
        self.out.mkdir(parents=True, exist_ok=True)
        path = self.out / name
        data = text.encode("utf-8")
        if name.endswith(".gz"):
            path.write_bytes(gzip.compress(data, compresslevel=9, mtime=0))
        else:
            path.write_bytes(lzma.compress(data, preset=9 | lzma.PRESET_EXTREME))
        return path
