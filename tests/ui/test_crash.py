"""The program is killed while a person types: what is left behind opens, and holds the typing."""

import os
import random
import re
import subprocess
import sys
import time
from pathlib import Path

import pytest

from transcheck.review import open_review
from ui.autosave import leftovers

ROOT = Path(__file__).parents[2]
TYPING = """
import itertools, sys
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from tests.ui.fakes import ARTICLE, FakeEngine
from ui import autosave
from ui.session import Session

autosave.EVERY = 20
app = QGuiApplication([])
session = Session(engine=FakeEngine())
session.show_report(session.engine.report(ARTICLE))
saver = autosave.Autosave(session)
numbers = itertools.count()
timer = QTimer()
timer.timeout.connect(lambda: session.rewrite(1, f"typed {next(numbers)} words"))
timer.start(3)
app.exec()
"""


@pytest.mark.parametrize("seed", range(3))
def test_a_killed_program_leaves_a_review_that_opens(home, seed):
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    program = subprocess.Popen([sys.executable, "-c", TYPING], env=environment, cwd=ROOT)
    folder = home / "data" / "autosave"
    deadline = time.monotonic() + 30
    while not list(folder.glob("*.tcreview")) and time.monotonic() < deadline:
        time.sleep(0.01)
    time.sleep(random.Random(seed).uniform(0, 0.3))
    program.kill()
    program.wait()
    (left,) = leftovers()
    saved = open_review(left.file)
    assert re.fullmatch(r"typed \d+ words", saved.review.edits[0].after)
