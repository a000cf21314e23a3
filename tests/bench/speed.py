"""How long the whole job takes, and what it needs: each figure from a process of its own."""

import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tests.bench import ntrex
from tests.bench.shared import ROOT, SAMPLE
from tests.bench.silence import alone, paragraphs_of
from transcheck.check import Context, run
from transcheck.model import Alignment
from transcheck.text.words import count_words

_PARAGRAPHS = 1500
_RUNS = 3
_PROGRAM = str(Path(sys.executable).with_name("transcheck"))


def rows() -> list[dict[str, Any]]:
    """Median seconds and peak memory of the commands a person runs."""
    with tempfile.TemporaryDirectory() as folder:
        many = Path(folder) / "pairs.tsv"
        pair = f"{SAMPLE / 'source.ur.txt'}\t{SAMPLE / 'translation.en.txt'}\n"
        many.write_text(pair * 100, encoding="utf-8")
        out = Path(folder) / "out"
        sample = [str(SAMPLE / "source.ur.txt"), str(SAMPLE / "translation.en.txt")]
        return [
            _timed("start-up: transcheck --version", ["--version"]),
            _timed("check, the seed article", ["check", *sample]),
            _timed("check, with Word report", ["check", *sample, "--report", f"{folder}/a.docx"]),
            _timed("batch, 100 copies of it", ["batch", str(many), "--out", str(out), "--quiet"], runs=1),
            _paced("checks, the translation alone", _native()),
            *(_paced(f"checks with their source, {code}", _pairs(code)) for code in ("urd", "zho-CN")),
        ]


def _paced(name: str, articles: Sequence[Alignment]) -> dict[str, Any]:
    """Words a second of all checks on one core, what they need being loaded."""
    run(Context(alignment=articles[0]))
    started = time.process_time()
    for article in articles:
        run(Context(alignment=article))
    took = time.process_time() - started
    words = sum(count_words(passage.target) for article in articles for passage in article.passages)
    return {"job": name, "CPU s": took, "words / CPU s": words / took}


def _native() -> list[Alignment]:
    texts = list(filter(str.strip, paragraphs_of("en-news-small/wikinews_2019_2020")))[:_PARAGRAPHS]
    return [alone(texts[n : n + 30]) for n in range(0, len(texts), 30)]


def _pairs(code: str) -> list[Alignment]:
    return [article.alignment() for article in ntrex.articles(code)]


def _timed(name: str, arguments: Sequence[str], *, runs: int = _RUNS) -> dict[str, Any]:
    measured = [_run(arguments) for _ in range(runs)]
    return {
        "job": name,
        "wall s": statistics.median(wall for wall, _, _ in measured),
        "CPU s": statistics.median(cpu for _, cpu, _ in measured),
        "peak MB": max(peak for _, _, peak in measured),
    }


_LAUNCHER = """
import json, os, subprocess, sys, time
started = time.perf_counter()
silent = subprocess.DEVNULL
process = subprocess.Popen(sys.argv[1:], stdout=silent, stderr=silent)
_, status, used = os.wait4(process.pid, 0)
wall = time.perf_counter() - started
code = os.waitstatus_to_exitcode(status)
print(json.dumps([code, wall, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024]))
"""
"""Starts the program from a process that is small: a child's peak begins with that of its parent,
and the benchmark itself has grown large by the time it comes here."""


def _run(arguments: Sequence[str]) -> tuple[float, float, float]:
    """Wall seconds, CPU seconds with children, and peak memory of the largest process in MB."""
    launched = subprocess.run(
        [sys.executable, "-S", "-c", _LAUNCHER, _PROGRAM, *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    code, wall, cpu, peak = json.loads(launched.stdout)
    if code not in (0, 1):
        raise RuntimeError(f"transcheck {' '.join(arguments)} ended with {code}")
    return wall, cpu, peak
