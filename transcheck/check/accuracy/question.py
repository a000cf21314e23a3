"""Question became a statement

The source asks and the translation asserts: no sentence that faces the question is one. In
speeches and headlines the question is often the news, and an assertion puts words into
somebody's mouth.

Example: کیا حکومت مستعفی ہو جائے گی؟ became “The government will resign.” Write “Will the
government resign?”

Leave it alone where the question was turned into reported speech: “He asked whether …”.
"""

import re
from collections.abc import Iterator

from transcheck.check.accuracy._figures import at_source
from transcheck.check.accuracy._sentences import facing
from transcheck.check.check import Context, Example, Finding, Need, check
from transcheck.model import Passage, Severity

EXAMPLES = (
    Example(
        source="کیا حکومت مستعفی ہو جائے گی؟",
        target="[The government will resign.]",
    ),
    Example(
        source="政府会辞职吗？",
        target="[The government will resign.]",
        source_language="zh",
    ),
    Example(
        source="کیا حکومت مستعفی ہو جائے گی؟",
        target="He asked whether the government would resign.",
        note="reported as a question",
    ),
)

_ASKS = re.compile(r"[?؟？;]['\"”’»]*\s*$")
_ASKED = re.compile(
    r"\b(ask\w*|whether|if|wonder\w*|question\w*|inquir\w*|query|quer\w+|doubt\w*|know|unclear|how|why|what|who|whom)\b",
    re.IGNORECASE,
)


@check(
    category="accuracy/mistranslation",
    severity=Severity.MINOR,
    confidence=0.6,
    needs=Need.LINKS,
    examples=EXAMPLES,
)
def question(passage: Passage, context: Context) -> Iterator[Finding]:
    if "?" in passage.target:
        return
    for sentence in passage.source_sentences:
        text = sentence.of(passage.source)
        if not _ASKS.search(text) or text.rstrip("'\"”’» ").endswith(";"):
            continue
        for answer in facing(passage, sentence)[:1]:
            if not _ASKED.search(answer.of(passage.target)):
                yield Finding(
                    span=answer,
                    message="The source asks this",
                    evidence=at_source(passage, sentence),
                )
