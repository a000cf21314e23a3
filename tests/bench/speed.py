"""How long the whole job takes, and what it needs: each figure from a process of its own."""

import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tests.bench.shared import ROOT, SAMPLE

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
        ]


def _timed(name: str, arguments: Sequence[str], *, runs: int = _RUNS) -> dict[str, Any]:
    measured = [_run(arguments) for _ in range(runs)]
    return {
        "job": name,
        "wall s": statistics.median(wall for wall, _, _ in measured),
        "CPU s": statistics.median(cpu for _, cpu, _ in measured),
        "peak MB": max(peak for _, _, peak in measured),
    }


def _run(arguments: Sequence[str]) -> tuple[float, float, float]:
    """Wall seconds, CPU seconds with children, and peak memory of the largest process in MB."""
    started = time.perf_counter()
    process = subprocess.Popen(
        [_PROGRAM, *arguments], cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    wall = time.perf_counter() - started
    if process.returncode not in (0, 1):
        raise RuntimeError(f"transcheck {' '.join(arguments)} ended with {process.returncode}")
    used: resource.struct_rusage = usage
    return wall, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024
