"""How quick the window is with a review of 100,000 words and 5,000 flags: the real one, offscreen.

Each run is a process of its own. A timer that wants to beat every two milliseconds shows
how long the event loop was ever kept from it, and at what.
"""

import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from tests.bench.shared import ROOT

WORDS, FLAGS = 100_000, 5_000
_KEYS = 60
_KILLS = 50


def rows() -> list[dict[str, Any]]:
    """Each figure with what the issue asks for; then what killing the program costs."""
    from tests.bench.kills import survived

    with tempfile.TemporaryDirectory() as home:
        made = subprocess.run(
            [sys.executable, "-m", "tests.bench.desk", home],
            cwd=ROOT,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "TRANSCHECK_HOME": home},
            stdout=subprocess.PIPE,
            text=True,
            check=True,
        )
    return [*json.loads(made.stdout.splitlines()[-1]), *survived(_KILLS)]


def long_review(file: Path) -> None:
    """The sample article again and again, with as many of its flags as are asked for."""
    from transcheck.model import Review
    from transcheck.opening import Job, open_job
    from transcheck.paths import resources
    from transcheck.pipeline import check_alignment
    from transcheck.profile import default_profile
    from transcheck.review import Saved, save
    from transcheck.score import score
    from transcheck.text.words import count_words

    sample = resources() / "sample"
    profile = default_profile()
    job = Job(target=sample / "translation.en.txt", source=sample / "source.ur.txt", profile=profile)
    report = check_alignment(open_job(job), profile=profile)
    words = sum(count_words(p.target) for p in report.alignment.passages)
    copies = range(-(-WORDS // words))
    count = len(report.alignment.passages)
    passages, issues = [], []
    for copy in copies:
        moved = {p.id: f"{copy}.{n}" for n, p in enumerate(report.alignment.passages)}
        passages += [
            replace(p, id=moved[p.id], source=f"{p.source} {copy}", target=f"{p.target} {copy}")
            for p in report.alignment.passages
        ]
        wanted = FLAGS * (copy + 1) // len(copies) - FLAGS * copy // len(copies)
        issues += [_moved(issue, moved, copy) for issue in report.issues[:wanted]]
    assert len(passages) == count * len(copies)
    alignment = replace(report.alignment, passages=tuple(passages))
    order = alignment.number
    found = tuple(sorted(issues, key=lambda i: (order(i.at.passage), i.at.span, i.id)))
    long = replace(report, alignment=alignment, issues=found, terms=())
    card = score(alignment, Review().marks(long), preset=profile.preset)
    long = long.with_scorecard(card)
    save(Saved(alignment, long, Review()), file)


def _moved(issue: Any, ids: dict, copy: int) -> Any:
    at = [replace(place, passage=ids[place.passage]) for place in (issue.at, *issue.evidence)]
    return replace(issue, id=f"{issue.id}.{copy}", at=at[0], evidence=tuple(at[1:]))


class Heart:
    """The longest time the event loop did not come round, for each thing that was going on.

    `worked` is the processor time its own thread spent in one round: what is left of a
    block when nothing else wants the processor.
    """

    def __init__(self) -> None:
        from PySide6.QtCore import Qt, QTimer

        self.longest: dict[str, float] = {}
        self.worked: dict[str, float] = {}
        self._doing = ""
        self._last, self._last_worked = time.perf_counter(), time.thread_time()
        self._timer = QTimer(interval=2, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    @contextmanager
    def during(self, what: str) -> Iterator[None]:
        self._beat()
        self._doing, begun = what, self._last
        yield
        self._beat()
        self._doing = ""
        print(f"{what}: {time.perf_counter() - begun:.1f} s", file=sys.stderr, flush=True)

    def _beat(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        if self._doing:
            for kept, gap in ((self.longest, now - self._last), (self.worked, worked - self._last_worked)):
                kept[self._doing] = max(kept.get(self._doing, 0.0), 1000 * gap)
        self._last, self._last_worked = now, worked


class Sitting:
    """A person at the desk, with a stop watch."""

    def __init__(self, home: Path) -> None:
        from PySide6.QtWidgets import QApplication

        from ui import fonts
        from ui.app import Program

        self.app = QApplication([])
        self.program = Program(self.app)
        self.program.look.still = True
        self.window, self.session = self.program.window, self.program.session
        self.window.resize(1366, 768)
        self.window.show()
        fonts.warm(self.program.settings.typography)  # as the program does while the welcome page is up
        self.app.processEvents()
        self.heart = Heart()
        self.home = home

    def wait(self, ready: Callable[[], bool], seconds: float = 300) -> float:
        """Milliseconds until it is so; the event loop runs as ever."""
        begun = time.perf_counter()
        while not ready():
            self.app.processEvents()
            time.sleep(0.0005)
            if time.perf_counter() - begun > seconds:
                raise TimeoutError("the desk did not come to rest")
        return 1000 * (time.perf_counter() - begun)

    def rest(self, milliseconds: int) -> None:
        until = time.perf_counter() + milliseconds / 1000
        self.wait(lambda: time.perf_counter() > until)

    def opened(self, file: Path) -> float:
        with self.heart.during("opening"):
            begun = time.perf_counter()
            self.session.open_review(file)
            self.wait(lambda: self.session.report is not None)
            self.window.desk.reader.viewport().repaint()
            taken = 1000 * (time.perf_counter() - begun)
            self.wait(lambda: not self.session.busy and not self.session.checking)
            self.rest(3000)
        return taken

    def scrolled(self) -> list[float]:
        """Milliseconds of each step: forty pages down, then to places all over the article."""
        reader, taken = self.window.desk.reader, []
        bar = reader.verticalScrollBar()
        tops = [n * bar.pageStep() for n in range(40)] + [bar.maximum() * n // 40 for n in range(40)]
        with self.heart.during("scrolling"):
            for top in tops:
                begun = time.perf_counter()
                bar.setValue(top)
                reader.viewport().repaint()
                taken.append(1000 * (time.perf_counter() - begun))
                self.app.processEvents()
        return taken

    def typed(self) -> tuple[list[float], list[float]]:
        """Milliseconds from each key to the painted letter, and of the check that follows a pause."""
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        reader, painted, checked = self.window.desk.reader, [], []
        passages = self.session.alignment.passages
        tasks, checker = self.session.tasks, self.session._checker
        with self.heart.during("typing"):
            for n in range(_KEYS):
                if n % 10 == 0:
                    passage = passages[n * len(passages) // _KEYS + 3]
                    reader.edit(passage.id, len(passage.target) // 2)
                    self.rest(50)
                begun = time.perf_counter()
                QTest.keyClick(reader.editor, Qt.Key(Qt.Key.Key_A + n % 26))
                reader.viewport().repaint()
                painted.append(1000 * (time.perf_counter() - begun))
                self.wait(lambda: not checker._timer.isActive() or tasks.busy)
                checked.append(self.wait(lambda: not self.session.stale))
        return painted, checked

    def rechecked(self) -> float:
        with self.heart.during("checking everything"):
            self.session.recheck_all()
            taken = self.wait(lambda: not self.session.busy and not self.session.checking, 900)
            self.rest(1000)
        return taken

    def undone(self) -> None:
        with self.heart.during("deciding and undoing"):
            panel = self.window.desk.list
            panel.by_check()
            self.session.next_issue()
            self.session.dismiss_all([m.issue.id for m in panel.view.group_at_hand()])
            self.rest(1500)
            self.session.undo()
            self.rest(1500)
            panel.one_by_one()
            self.rest(200)

    def exported(self) -> float:
        with self.heart.during("exporting to Word"):
            self.session.export(self.home / "report.docx")
            return self.wait(lambda: not self.session.busy, 900)

    def saved(self) -> float:
        with self.heart.during("saving"):
            self.session.save(self.home / "saved.tcreview")
            return self.wait(lambda: not self.session.busy)

    def close(self) -> None:
        self.session.close_article()
        self.window._leaving = True
        self.window.close()
        self.program.end()


def _sat(home: Path) -> list[dict[str, Any]]:
    file = home / "long.tcreview"
    subprocess.run(
        [sys.executable, "-c", f"from tests.bench.desk import *; long_review(Path({str(file)!r}))"],
        cwd=ROOT,
        check=True,
    )
    sitting = Sitting(home)
    opened = sitting.opened(file)
    assert len(sitting.session.marks) == FLAGS
    steps = sitting.scrolled()
    painted, checked = sitting.typed()
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    found = [
        _row("open the review, to the first page painted", "ms", opened, "< 5,000"),
        _row("a step of scrolling, 95th percentile", "ms", _p95(steps), ""),
        _row("key to painted letter, median", "ms", statistics.median(painted), ""),
        _row("key to painted letter, 95th percentile", "ms", _p95(painted), ""),
        _row("check after a key, 95th percentile", "ms", _p95(checked), "< 50"),
        _row("memory so far, peak", "MB", memory, "< 600"),
    ]
    sitting.undone()
    found.append(_row("save the review", "ms", sitting.saved(), ""))
    found.append(_row("check everything again", "ms", sitting.rechecked(), ""))
    found.append(_row("export to Word", "ms", sitting.exported(), ""))
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    found.append(_row("memory in the end, peak", "MB", memory, "< 600"))
    for what, gap in sitting.heart.longest.items():
        found.append(_row(f"longest block while {what}", "ms", gap, "< 100"))
        found.append(_row("… of which its own work", "ms", sitting.heart.worked[what], ""))
    sitting.close()
    return found


def _row(what: str, unit: str, value: float, asked: str) -> dict[str, Any]:
    return {"at the desk": what, "measured": float(value), "unit": unit, "asked": asked}


def _p95(values: list[float]) -> float:
    return sorted(values)[int(0.95 * (len(values) - 1))]


if __name__ == "__main__":
    print(json.dumps(_sat(Path(sys.argv[1]))))
