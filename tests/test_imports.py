"""What importing the program costs, and who may import whom."""

import ast
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


def test_nothing_in_the_project_names_where_packages_come_from() -> None:
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False)
    files = [
        ROOT / name for name in listed.stdout.splitlines() if name.endswith((".txt", ".toml", ".cfg", ".sh"))
    ]
    marks = ("--index-url", "--extra-index", "--find-links", "files.pythonhosted", "pypi.org")
    guilty = [f.name for f in files if any(mark in f.read_text(encoding="utf-8") for mark in marks)]
    assert guilty == []
