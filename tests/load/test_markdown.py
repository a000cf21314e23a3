from pathlib import Path

from transcheck.load.markdown import read_markdown
from transcheck.load.opening import Opened
from transcheck.model import BlockKind

_TEXT = """---
title: Not for readers
---
# A *bridge* in nine days

Volunteers finish [early](https://example.org "link"), and
nobody `pays` them.
<!-- a note to the editor -->

## Money
> It is **our** bridge,
> not theirs.

- Forty workers
  every day
1. Nine days

```
code()
```
![a picture](bridge.jpg)
[1]: https://example.org "a link target"
Last words with snake_case_name and 2 * 3 * 4.
"""


def test_a_reader_of_the_page_sees_this() -> None:
    paragraphs = read_markdown(Opened(Path("a.md"), _TEXT.encode())).paragraphs
    assert [(paragraph.text, paragraph.kind) for paragraph in paragraphs] == [
        ("A bridge in nine days", BlockKind.HEADLINE),
        ("Volunteers finish early, and nobody pays them.", None),
        ("Money", BlockKind.SUBHEAD),
        ("It is our bridge, not theirs.", BlockKind.QUOTE),
        ("Forty workers every day", BlockKind.LIST_ITEM),
        ("Nine days", BlockKind.LIST_ITEM),
        ("Last words with snake_case_name and 2 * 3 * 4.", None),
    ]


def test_underlined_headings_are_headings() -> None:
    first, second, _ = read_markdown(Opened(Path("a.md"), b"Title\n=====\nDeck\n----\nBody.")).paragraphs
    assert (first.kind, second.kind) == (BlockKind.HEADLINE, BlockKind.SUBHEAD)
