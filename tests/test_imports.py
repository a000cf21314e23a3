"""What importing the program costs, and who may import whom."""

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
HEAVY = (
    "PySide6",
    "sacrebleu",
    "docx",
    "lxml",
    "numpy",
    "openpyxl",
    "trafilatura",
    "langdetect",
    "translate",
)


def _modules_after(statement: str) -> set[str]:
    listed = subprocess.run(
        [sys.executable, "-c", f"{statement}; import sys; print(*sys.modules, sep='\\n')"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return {name.partition(".")[0] for name in listed.stdout.split()}


@pytest.mark.parametrize("statement", ["import transcheck", "import transcheck.cli"])
def test_importing_the_program_loads_nothing_heavy(statement: str) -> None:
    assert _modules_after(statement).isdisjoint(HEAVY)


def test_importing_the_pipeline_loads_no_window_and_no_word() -> None:
    assert _modules_after("import transcheck.pipeline").isdisjoint(
        {"PySide6", "sacrebleu", "docx", "trafilatura"}
    )


@pytest.mark.parametrize(
    "path",
    [ROOT / "ui" / "session.py", *sorted((ROOT / "ui" / "models").glob("*.py"))],
    ids=lambda path: path.stem,
)
def test_session_and_models_know_no_widgets(path: Path) -> None:
    imported = {
        name
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        for name in (
            [node.module or ""]
            if isinstance(node, ast.ImportFrom)
            else [alias.name for alias in node.names]
            if isinstance(node, ast.Import)
            else []
        )
    }
    assert not {name for name in imported if name.startswith("PySide6.QtWidgets")}


def test_the_pinned_requirements_name_no_place_to_download_from() -> None:
    text = (ROOT / ".ci" / "requirements.txt").read_text(encoding="utf-8")
    pins = [line for line in text.splitlines() if line and not line.startswith("#")]
    assert pins
    assert [pin for pin in pins if not re.fullmatch(r"[A-Za-z0-9._-]+==[A-Za-z0-9.+!]+", pin)] == []
