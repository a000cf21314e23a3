"""Where the gold data lies, and the scorers that come with it."""

import importlib.util
import sys
from functools import cache
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared"
BENCH = SHARED / "bench"
DATA = SHARED / "data"
SAMPLE = SHARED / "samples" / "khawaja-asif"


@cache
def scorer(name: str) -> ModuleType:
    """A scorer of the gold data as a module."""
    spec = importlib.util.spec_from_file_location(name, BENCH / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module
