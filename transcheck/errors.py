"""Every exception that TransCheck raises on purpose.

    TranscheckError
    ├── LoadError           a file cannot be read as a text
    ├── WriteError          a result cannot be written
    ├── UsageError          the call itself is unusable
    ├── RuleError           a rule file or profile holds a mistake (file, line, text)
    ├── ReviewError         a saved review cannot be opened
    └── Cancelled           the person stopped the run

Each says three things: which file or thing, what is wrong, what to do. The command line
and the window print the same sentence.
"""


class TranscheckError(Exception):
    """Something a person can mend. `subject: what; what to do`."""

    def __init__(self, subject: str, what: str, remedy: str = "") -> None:
        super().__init__(subject, what, remedy)
        self.subject = subject
        self.what = what
        self.remedy = remedy

    def __str__(self) -> str:
        sentence = f"{self.subject}: {self.what}" if self.subject else self.what
        sentence = f"{sentence}; {self.remedy}" if self.remedy else sentence
        return " ".join(sentence.split())


class LoadError(TranscheckError):
    """A file cannot be read as a text."""


class WriteError(TranscheckError):
    """A result cannot be written."""


class UsageError(TranscheckError):
    """The call itself is unusable."""


class RuleError(TranscheckError):
    """A rule file or profile holds a mistake; the subject is `file:line`."""


class ReviewError(TranscheckError):
    """A saved review cannot be opened."""


class Cancelled(TranscheckError):
    """The person stopped the run."""

    def __init__(self) -> None:
        super().__init__("", "stopped", "")
