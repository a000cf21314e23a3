"""Writes what a person did aside every second, and offers it back after a crash.

Each window keeps its own file and a lock beside it; a file whose lock is free was left
behind by a program that did not end well.
"""

import contextlib
import json
import logging
import os
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import QLockFile, QObject, QTimer

from transcheck.paths import data_dir

from .session import Session

EVERY = 1000
"""Milliseconds between a change and the writing of it; with the writing itself no more than two seconds."""

_log = logging.getLogger(__name__)

_SUFFIX, _ABOUT, _LOCK = ".tcreview", ".json", ".lock"


@dataclass(frozen=True, slots=True)
class Leftover:
    """A review that was never saved: its autosaved file, the name it had, and what it is about."""

    file: Path
    saved_as: Path | None
    title: str
    changed: float
    """Seconds since the epoch."""

    def forget(self) -> None:
        _remove(self.file)


def folder() -> Path:
    return data_dir() / "autosave"


def leftovers() -> tuple[Leftover, ...]:
    """What crashed programs left behind, newest first."""
    found = [_leftover(file) for file in folder().glob(f"*{_SUFFIX}") if _is_free(file)]
    return tuple(sorted(found, key=lambda left: left.changed, reverse=True))


class Autosave(QObject):
    """Follows a session; holds its file as long as there is something unsaved."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        folder().mkdir(parents=True, exist_ok=True)
        self.file = folder() / f"{os.getpid()}-{uuid4().hex[:8]}{_SUFFIX}"
        self._lock = QLockFile(str(self.file.with_suffix(_LOCK)))
        self._lock.setStaleLockTime(0)  # held as long as the program lives, however long that is
        self._lock.tryLock(0)
        self._writing = False
        self._inherited: Leftover | None = None
        self._timer = QTimer(self, singleShot=True, interval=EVERY)
        self._timer.timeout.connect(self.write)
        session.reviewChanged.connect(self._changed)

    def write(self) -> None:
        """Write now. A writing under way is waited for, and then done again."""
        session = self._session
        if not session.modified or session.report is None:
            return
        if self._writing:
            self._timer.start()
            return
        self._writing = True
        snapshot, about = session.snapshot(), _about(session)
        session.tasks.keep(
            lambda *_: _write(session, snapshot(), self.file, about), done=self._written, failed=self._failed
        )

    def inherit(self, leftover: Leftover) -> None:
        """What a crash left behind is on the desk now: once this file holds it, the other may go."""
        self._inherited = leftover

    def end(self) -> None:
        """The program ends as it should: nothing is left behind. Call it once the threads are gone."""
        self._timer.stop()
        _remove(self.file)
        self._lock.unlock()

    def _changed(self) -> None:
        if self._session.modified:
            if not self._timer.isActive():
                self._timer.start()
        else:
            self._timer.stop()
            _remove(self.file)

    def _failed(self, error: Exception) -> None:
        # No reason to disturb: the next change tries again.
        _log.warning("Autosaving failed: %s", error)
        self._writing = False

    def _written(self, _: object) -> None:
        self._writing = False
        if self._inherited is not None:
            self._inherited.forget()
            self._inherited = None
        if not self._session.modified:
            _remove(self.file)  # saved while this was being written


def _about(session: Session) -> dict[str, str]:
    alignment = session.alignment
    assert alignment is not None
    title = alignment.target.title or next((p.target for p in alignment.passages if p.target), "")
    return {"title": title, "saved_as": str(session.path or "")}


def _write(session: Session, saved: object, file: Path, about: dict[str, str]) -> None:
    session.engine.save(saved, file)
    file.with_suffix(_ABOUT).write_text(json.dumps(about, ensure_ascii=False), encoding="utf-8")


def _leftover(file: Path) -> Leftover:
    about: dict[str, str] = {}
    with contextlib.suppress(OSError, ValueError):
        about = json.loads(file.with_suffix(_ABOUT).read_text(encoding="utf-8"))
    saved_as = about.get("saved_as")
    return Leftover(
        file=file,
        saved_as=Path(saved_as) if saved_as else None,
        title=about.get("title", "") or file.stem,
        changed=file.stat().st_mtime,
    )


def _is_free(file: Path) -> bool:
    """Whether the program that wrote it is gone."""
    lock = QLockFile(str(file.with_suffix(_LOCK)))
    lock.setStaleLockTime(0)
    if not lock.tryLock(0):
        return False
    lock.unlock()
    return True


def _remove(file: Path) -> None:
    for each in (file, file.with_suffix(_ABOUT)):
        with contextlib.suppress(OSError):
            each.unlink(missing_ok=True)
