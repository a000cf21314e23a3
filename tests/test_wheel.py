"""The wheel: built, unpacked aside, and run from there."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The content of the wheel in a folder of its own."""
    from hatchling.builders.wheel import WheelBuilder

    out = tmp_path_factory.mktemp("wheel")
    (wheel,) = WheelBuilder(str(ROOT)).build(directory=str(out), versions=["standard"])
    place = out / "site"
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(place)
    return place


def _run(installed: Path, tmp_path: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-P", *arguments],
        cwd=tmp_path,
        env={"PYTHONPATH": str(installed), "PATH": "", "TRANSCHECK_HOME": str(tmp_path / "home")},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def test_every_resource_of_the_checkout_is_in_the_wheel(installed: Path) -> None:
    wanted = {
        path.relative_to(ROOT / "resources")
        for path in (ROOT / "resources").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    packed = installed / "transcheck" / "resources"
    assert wanted == {path.relative_to(packed) for path in packed.rglob("*") if path.is_file()}


def test_the_installed_program_checks_the_sample(installed: Path, tmp_path: Path) -> None:
    sample = installed / "transcheck" / "resources" / "sample"
    done = _run(
        installed,
        tmp_path,
        "-m",
        "transcheck",
        "check",
        str(sample / "source.ur.txt"),
        str(sample / "translation.en.txt"),
    )
    assert done.stderr == ""
    assert done.returncode == 0
    assert "Score" in done.stdout


def test_the_ui_of_the_wheel_is_ours(installed: Path, tmp_path: Path) -> None:
    done = _run(installed, tmp_path, "-c", "import ui.app; print(ui.app.__file__)")
    assert done.stdout.strip().startswith(str(installed))
