"""The program killed at random moments while a person types: what is lost, and whether it opens.

Every program is a real window with the small article of the tests and the real autosave. It
writes down each key it has taken; what the leftover review holds is compared with that.
"""

import os
import random
import re
import signal
import statistics
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class Killed:
    """One program's end: seconds of typing that were lost, and whether its review opened."""

    typed: int
    lost: float
    opens: bool


def survived(times: int) -> list[dict[str, Any]]:
    """As rows of the table of the desk."""
    chance = random.Random(7)
    ends = [killed(chance.uniform(0.5, 6.0)) for _ in range(times)]
    return [
        _row(f"typing lost, worst of {times} kills", "s", max(end.lost for end in ends), "< 2"),
        _row("typing lost, median", "s", statistics.median(end.lost for end in ends), ""),
        _row("reviews that could not be opened", "", sum(not end.opens for end in ends), "0"),
    ]


def _row(what: str, unit: str, value: float, asked: str) -> dict[str, Any]:
    return {"at the desk": what, "measured": float(value), "unit": unit, "asked": asked}


def killed(after: float) -> Killed:
    """Let a program type for so many seconds, kill it, and look at what it left behind."""
    with tempfile.TemporaryDirectory() as home:
        reading, writing = os.pipe()
        child = os.fork()
        if not child:
            os.close(reading)
            _sit_down(Path(home), writing)
        os.close(writing)
        log = os.fdopen(reading, "rb")
        first = log.readline()  # the window is up and the first key taken
        time.sleep(after)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        keys = _keys(first + log.read())
        log.close()
        return _looked_at(Path(home), keys)


def _keys(log: bytes) -> dict[int, float]:
    """When each word was typed, by its number."""
    return {int(n): float(at) for n, at in (line.split() for line in log.decode().splitlines())}


def _looked_at(home: Path, keys: dict[int, float]) -> Killed:
    from transcheck.errors import TranscheckError
    from transcheck.review import open_review

    last = max(keys.values())
    files = list((home / "data" / "autosave").glob("*.tcreview"))
    if not files:
        return Killed(len(keys), last - min(keys.values()), opens=True)
    try:
        saved = open_review(files[0])
    except TranscheckError:
        return Killed(len(keys), last - min(keys.values()), opens=False)
    numbers = [int(n) for edit in saved.review.edits for n in re.findall(r"w(\d+)", edit.after)]
    kept = max((n for n in numbers if n in keys), default=min(keys))
    return Killed(len(keys), last - keys[kept], opens=True)


def _sit_down(home: Path, log: int) -> None:
    """The child: a window, a caret, and a word every few hundredths of a second, for ever."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["TRANSCHECK_HOME"] = str(home)
    from PySide6.QtCore import QTimer
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from tests.ui.fakes import ARTICLE, FakeEngine
    from ui.autosave import Autosave
    from ui.session import Session
    from ui.settings import Settings
    from ui.theme import Look
    from ui.window import Window

    app = QApplication([])
    session = Session(engine=FakeEngine())
    window = Window(session, Settings(), Look())
    saver = Autosave(session)
    window.show()
    session.show_report(session.engine.report(ARTICLE))
    reader = window.desk.reader
    reader.edit(2, 0)
    number = 0

    def type_one() -> None:
        nonlocal number
        QTest.keyClicks(reader.editor, f"w{number} ")
        os.write(log, f"{number} {time.time()}\n".encode())
        number += 1

    timer = _every(35, type_one, QTimer)
    app.exec()
    del timer, saver


def _every(milliseconds: int, call: Callable[[], None], timers: type) -> object:
    timer = timers(interval=milliseconds)
    timer.timeout.connect(call)
    timer.start()
    return timer


if __name__ == "__main__":
    for row in survived(6):
        print(row)
