"""What recurs and how it is called: terms with their renderings, names, glossaries."""

from collections.abc import Sequence

from transcheck.model import Alignment, Term, Termbase

# Before the function below: the first import of a module puts its own name on the package.
from transcheck.terms.harvest import harvest as _trace
from transcheck.terms.termbase import load_termbase
from transcheck.terms.termbase_writing import write_termbase

__all__ = ["harvest", "load_termbase", "write_termbase"]


def harvest(alignment: Alignment, *, termbases: Sequence[Termbase] = ()) -> tuple[Term, ...]:
    """The recurring terms of an article with their renderings, drifting ones first.

    A word that a termbase settles is left to the check against that termbase: it never drifts.
    """
    from dataclasses import replace

    from transcheck.text.fold import fold_text

    terms = _trace(alignment)
    if not termbases or not any(term.drift for term in terms):
        return terms
    settled = {fold_text(form) for base in termbases for entry in base.entries for form in entry.source}
    return tuple(
        replace(term, drift=False) if settled.intersection(map(fold_text, term.source_forms)) else term
        for term in terms
    )
