"""The terminal: lines of JSON in and out, progress on a line of its own."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from transcheck.errors import LoadError


def lines_of(place: str) -> Iterator[str]:
    """The lines of a file, of standard input where `place` is "-". Raises LoadError."""
    if place == "-":
        yield from sys.stdin
        return
    try:
        with Path(place).open(encoding="utf-8") as file:
            yield from file
    except OSError as error:
        raise LoadError(place, f"cannot be read ({error.strerror})", "check the name") from error
    except UnicodeDecodeError as error:
        raise LoadError(place, "is not UTF-8", "save it as UTF-8") from error


def say_or_write(place: str, text: str) -> None:
    """Print the text where `place` is "-", else write it there. Raises WriteError."""
    if place == "-":
        print(text)
        return
    from transcheck.report import write_text

    write_text(Path(place), text + "\n")


def progress_line(*, quiet: bool) -> Callable[[int, int, str], None]:
    """Progress on a terminal's own line; silent where nobody watches."""
    if quiet or not sys.stderr.isatty():
        return lambda done, total, what: None

    def show(done: int, total: int, what: str) -> None:
        line = "" if done >= total else f"{what} … {done}/{total}"
        print(f"\r\x1b[K{line}", end="", file=sys.stderr, flush=True)

    return show
