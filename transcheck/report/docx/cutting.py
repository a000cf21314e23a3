"""Runs of a Word file cut where flags and changes begin or end."""

import copy
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from transcheck.report.docx.ooxml import Element, drop, el, name
from transcheck.report.docx.original import Letter

_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


@dataclass(frozen=True, slots=True)
class Piece:
    """A run that no border divides; `start` is the number of its first letter."""

    start: int
    run: Element


def cut(letters: Sequence[Letter], borders: Collection[int]) -> list[Piece]:
    """The runs of all letters, cut in front of each letter that a border names.

    Pictures, footnote marks and fields become runs of their own, so that no change takes them along.
    """
    found: list[Piece] = []
    numbered = enumerate(letters)
    for run, of_run in groupby(numbered, key=lambda pair: pair[1].node.getparent()):
        found.extend(_cut_run(run, list(of_run), borders))
    return found


def _cut_run(run: Element, letters: Sequence[tuple[int, Letter]], borders: Collection[int]) -> list[Piece]:
    first = letters[0][0]
    text_only = all(child.tag == name("rPr") or _is_text(child) for child in run)
    if text_only and not any(number in borders for number, _ in letters[1:]):
        return [Piece(first, run)]
    pieces: list[Piece] = []
    place = run
    for start, children in _portions(run, dict(_by_node(letters)), borders):
        made = el("r", copy.deepcopy(run.find(name("rPr"))), children)
        place.addnext(made)
        place = made
        if start is not None:
            pieces.append(Piece(start, made))
    drop(run)
    return pieces


def _by_node(letters: Sequence[tuple[int, Letter]]) -> Iterator[tuple[Element, list[int]]]:
    for node, of_node in groupby(letters, key=lambda pair: pair[1].node):
        yield node, [number for number, _ in of_node]


def _portions(
    run: Element, numbers: dict[Element, list[int]], borders: Collection[int]
) -> Iterator[tuple[int | None, list[Element]]]:
    """What each new run holds, with the number of its first letter; None for what is no text."""
    start: int | None = None
    held: list[Element] = []
    for child in list(run):
        if child.tag == name("rPr"):
            continue
        if child not in numbers:
            if held:
                yield start, held
            yield None, [child]
            start, held = None, []
            continue
        for number, node in _cut_node(child, numbers[child], borders):
            if held and number in borders:
                yield start, held
                held = []
            start = start if held else number
            held.append(node)
    if held:
        yield start, held


def _cut_node(
    node: Element, numbers: Sequence[int], borders: Collection[int]
) -> Iterator[tuple[int, Element]]:
    """A node of text in pieces, each with the number of its first letter."""
    inner = [n for n in numbers[1:] if n in borders]
    if not inner:
        yield numbers[0], node
        return
    edges = [numbers[0], *inner, numbers[-1] + 1]
    for one, other in pairwise(edges):
        made = el("t")
        made.text = (node.text or "")[one - numbers[0] : other - numbers[0]]
        made.set(_SPACE, "preserve")
        yield one, made


def _is_text(node: Element) -> bool:
    return node.tag in map(name, ("t", "tab", "br", "cr", "noBreakHyphen"))
