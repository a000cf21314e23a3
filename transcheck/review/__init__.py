"""A review as a file: what was loaded, what was found, what a person decided."""

from transcheck.review.store import SUFFIX, Original, Saved, open_review, save

__all__ = ["SUFFIX", "Original", "Saved", "open_review", "save"]
