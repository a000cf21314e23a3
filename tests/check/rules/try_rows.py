"""Tries the rows of rule files while they are being written: `python -m tests.check.rules.try_rows FILE …`.

Prints what is wrong with each, by line: a row that cannot be read, one whose example is
not flagged at its brackets, one whose better wording would be flagged again.
"""

import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from transcheck.check.examples import problems
from transcheck.check.rules import Rule, read_rules, rule_check
from transcheck.errors import RuleError
from transcheck.segment import sentences


def complaints(rule: Rule) -> list[str]:
    """What does not hold of a row's examples."""
    check = rule_check(rule)
    return [said for example in check.examples for said in problems(check, example, sentences=sentences)]


def readable(path: Path, errors: list[str]) -> Iterator[Rule]:
    """The rows of a file that can be read; what is wrong with the others goes to `errors`."""
    lines = path.read_text(encoding="utf-8").split("\n")
    with TemporaryDirectory() as folder:
        copy = Path(folder) / path.parent.name / path.name
        copy.parent.mkdir()
        while True:
            copy.write_text("\n".join(lines), encoding="utf-8")
            try:
                yield from read_rules(copy)
                return
            except RuleError as error:
                errors.append(str(error).replace(f"{copy.parent}/", ""))
                number = int(error.subject.rpartition(":")[2])
                if number == 1 or not lines[number - 1]:
                    return
                lines[number - 1] = ""


def main(paths: list[str]) -> int:
    """Says what is wrong; 1 where something is."""
    errors: list[str] = []
    rows = 0
    for path in map(Path, paths):
        for rule in readable(path, errors):
            rows += 1
            errors += [f"{path.name}:{rule.line} {rule.id}: {said}" for said in complaints(rule)]
    print(*errors, f"{rows} rows, {len(errors)} mistakes", sep="\n")
    return bool(errors)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
