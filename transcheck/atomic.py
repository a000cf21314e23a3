"""Files appear whole or not at all."""

import os
import tempfile
from collections.abc import Callable
from pathlib import Path

from transcheck.errors import WriteError


def write_whole(path: Path, fill: Callable[[Path], None]) -> None:
    """Let `fill` write a file beside `path`, then put it in the place of `path`.

    What stood there stays if anything fails, and nothing half-written is left behind.
    Raises WriteError where the folder is missing or may not be written to.
    """
    path = Path(path)
    beside: Path | None = None
    try:
        _refuse_impossible(path)
        beside = _place_beside(path)
        fill(beside)
        _to_disk(beside)
        os.replace(beside, path)
    except OSError as error:
        reason = (error.strerror or "it cannot be written").lower()
        remedy = "close it in other programs or choose another folder"
        raise WriteError(str(path), reason, remedy) from error
    finally:
        if beside is not None:
            beside.unlink(missing_ok=True)


def write_text(path: Path, text: str) -> None:
    """`write_whole` for a text, in UTF-8 with LF line ends."""
    write_whole(path, lambda beside: _fill_text(beside, text))


def _fill_text(beside: Path, text: str) -> None:
    beside.write_text(text, encoding="utf-8", newline="\n")


def _refuse_impossible(path: Path) -> None:
    if path.is_dir():
        raise WriteError(str(path), "this is a folder", "name a file in it")
    if not path.parent.is_dir():
        raise WriteError(str(path), "its folder does not exist", "create the folder first or choose another")


def _to_disk(path: Path) -> None:
    """See that the new file is on the disk before it takes the old one's place, for a power cut between."""
    with path.open("rb") as file:
        os.fsync(file.fileno())


def _place_beside(path: Path) -> Path:
    # Not the file's own ending: what a killed program leaves must not be taken for a result.
    handle, name = tempfile.mkstemp(prefix=".", suffix=".part", dir=path.parent)
    os.close(handle)
    # Temporary files are private; this one becomes the person's own.
    mask = os.umask(0)
    os.umask(mask)
    Path(name).chmod(0o666 & ~mask)
    return Path(name)
