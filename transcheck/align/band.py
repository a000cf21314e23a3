"""Which part of the table of a long text is looked at at all."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt


@dataclass(frozen=True)
class Band:
    """For each source place the first and the last target place that is looked at; both never fall."""

    first: npt.NDArray[np.int64]
    last: npt.NDArray[np.int64]


def whole(source: int, target: int) -> Band:
    """The whole table of two texts of so many sentences."""
    return Band(np.zeros(source + 1, np.int64), np.full(source + 1, target, np.int64))


def diagonal(size: int) -> Band:
    """One to one, and nothing else."""
    return Band(np.arange(size + 1), np.arange(size + 1))
