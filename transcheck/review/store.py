"""The saved review: one versioned file, written beside its place and renamed.

A zip with `review.json` (format number, loaded alignment, report, review; readable,
sorted keys) and the two files it was made from, where they could still be read.
"""

import json
import zipfile
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, get_args, get_origin, get_type_hints

from transcheck.atomic import write_whole
from transcheck.errors import ReviewError
from transcheck.model import Alignment, Report, Review, Scorecard

FORMAT = 1
SUFFIX = ".tcreview"
_ENTRY = "review.json"
_ORIGINALS = "originals/"
_LIMIT = 512 * 1024 * 1024  # bytes unpacked; no article comes near


@dataclass(frozen=True, slots=True)
class Original:
    """A file the review was made from, byte for byte."""

    name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Saved:
    """Everything about one article: as it was loaded, what was found, what was decided."""

    loaded: Alignment
    report: Report
    review: Review
    originals: tuple[Original, ...] = ()


def save(saved: Saved, path: Path) -> None:
    """Write a review; the old file stays until the new one is whole. Raises WriteError."""
    write_whole(path, lambda beside: _write_zip(saved, beside))


def _write_zip(saved: Saved, path: Path) -> None:
    values = {
        "format": FORMAT,
        "loaded": _plain(saved.loaded),
        "report": _plain(saved.report),
        "review": _plain(saved.review),
    }
    text = _as_json(_without_caches(values))
    with zipfile.ZipFile(path, "w", compression=zipfile.ZIP_DEFLATED) as archive:
        # Lone surrogates cannot be encoded; a text that holds one keeps a question mark instead.
        archive.writestr(_ENTRY, text.encode("utf-8", "replace"))
        for original in saved.originals:
            archive.writestr(_ORIGINALS + Path(original.name).name, original.data)


_PARTED = (Alignment, Report, Review, Scorecard)
"""Values that hold thousands of others. They are turned into text and back piece by piece: a
library at work on one of them as a whole would let no other thread have its turn, and a
person who types would wait for the autosave."""


def _plain(value: Any) -> Any:
    """The value as lists and dictionaries."""
    import msgspec

    if isinstance(value, _PARTED):
        return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, tuple):
        return [msgspec.to_builtins(item, enc_hook=_refuse) for item in value]
    return msgspec.to_builtins(value, enc_hook=_refuse)


def _as_json(value: Any, depth: int = 4) -> str:
    if depth and isinstance(value, dict):
        pairs = (f"{json.dumps(key)}: {_as_json(value[key], depth - 1)}" for key in sorted(value))
        return f"{{{', '.join(pairs)}}}"
    if depth and isinstance(value, list):
        return f"[{', '.join(_as_json(item, depth - 1) for item in value)}]"
    return json.dumps(value, ensure_ascii=False, sort_keys=True)


def _built(values: Any, kind: Any) -> Any:
    """The value of that kind from lists and dictionaries. Raises ValueError or TypeError."""
    import msgspec

    if kind not in _PARTED or not isinstance(values, dict):
        return msgspec.convert(values, kind, strict=False)
    hints = get_type_hints(kind)
    known = {field.name for field in fields(kind)} & values.keys()
    return kind(**{name: _built_field(values[name], hints[name]) for name in known})


def _built_field(value: Any, hint: Any) -> Any:
    item, *rest = get_args(hint) or (None,)
    if get_origin(hint) is tuple and rest == [...] and isinstance(value, list):
        return tuple(_built(one, item) for one in value)
    return _built(value, hint)


def _refuse(value: object) -> object:
    raise NotImplementedError(f"{type(value).__name__} has no place in a saved review")


def _without_caches(value: Any) -> Any:
    """The same without the look-up tables that values keep for themselves."""
    if isinstance(value, dict):
        return {k: _without_caches(v) for k, v in value.items() if not str(k).startswith("_")}
    if isinstance(value, list | tuple):
        return [_without_caches(item) for item in value]
    return value


def open_review(path: Path) -> Saved:
    """Read a saved review. Raises ReviewError saying what is wrong and what to do."""
    try:
        with zipfile.ZipFile(path) as archive:
            if sum(entry.file_size for entry in archive.infolist()) > _LIMIT:
                raise ReviewError(str(path), "unpacks to more than any review holds", "open another file")
            text = archive.read(_ENTRY)
            originals = tuple(
                Original(entry.filename.removeprefix(_ORIGINALS), archive.read(entry))
                for entry in archive.infolist()
                if entry.filename.startswith(_ORIGINALS)
            )
    except OSError as error:
        raise ReviewError(str(path), f"cannot be read ({error.strerror})", "check the name") from error
    except (zipfile.BadZipFile, KeyError, NotImplementedError, RuntimeError, EOFError) as error:
        raise ReviewError(
            str(path), "is no saved review, or is damaged", f"open a {SUFFIX} file or its autosaved copy"
        ) from error
    return _decode(path, text, originals)


def _decode(path: Path, text: bytes, originals: tuple[Original, ...]) -> Saved:
    import msgspec

    try:
        values = msgspec.json.decode(text)
        number = values["format"]
        if number > FORMAT:
            raise ReviewError(
                str(path), f"was saved by a newer TransCheck (format {number})", "update TransCheck"
            )
        return Saved(
            loaded=_built(values["loaded"], Alignment),
            report=_built(values["report"], Report),
            review=_built(values["review"], Review),
            originals=originals,
        )
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        # msgspec's ValidationError is a ValueError.
        raise ReviewError(str(path), f"is damaged ({error})", "open its autosaved copy") from error
