"""What a check is called, in the language of the interface."""

from functools import cache
from importlib import import_module
from importlib.util import find_spec


@cache
def check_title(check: str) -> str:
    """The title of a check by its id; empty for a row of a rule pack, whose flags name themselves."""
    module = f"transcheck.check.{check}"
    try:
        found = find_spec(module)
    except ModuleNotFoundError:
        return ""
    # The first line of a check's module is its title.
    return (import_module(module).__doc__ or "").partition("\n")[0] if found else ""
