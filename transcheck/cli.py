"""The command line: the verbs of the contract, and the window where there is no verb."""

import argparse
import os
import sys
from collections.abc import Callable, Sequence

from transcheck.arguments import parser
from transcheck.errors import Cancelled, TranscheckError
from transcheck.verbs import DONE, UNUSABLE, VERBS

_STOPPED = 130
_DEBUG = "TRANSCHECK_DEBUG"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program. Returns the exit status: 0 done, 1 under `--fail-under`, 2 unusable."""
    argv = list(sys.argv[1:] if arguments is None else arguments)
    _speak_utf8()
    if argv and argv[0] in VERBS:
        return _guarded(lambda: _headless(argv))
    if argv and argv[0].startswith("-"):
        return _guarded(lambda: _about(argv))
    return _desk(argv)


def _speak_utf8() -> None:
    """Articles hold every script, whatever the terminal's locale says."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")


def _guarded(work: Callable[[], int]) -> int:
    """The status of `work`; whatever goes wrong is one sentence and a 2, never a traceback."""
    try:
        return work()
    except Cancelled:
        return _STOPPED
    except KeyboardInterrupt:
        return _STOPPED
    except BrokenPipeError:
        # The reader of our output has gone; there is nobody left to tell.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except TranscheckError as error:
        return _refused(str(error))
    except SystemExit as leaving:
        return leaving.code if isinstance(leaving.code, int) else UNUSABLE
    except Exception as error:
        if os.environ.get(_DEBUG):
            raise
        return _refused(
            f"something went wrong inside TransCheck ({type(error).__name__}: {error});"
            f" set {_DEBUG}=1 to see where and please report it"
        )


def _refused(sentence: str) -> int:
    print(f"transcheck: {' '.join(sentence.split())}", file=sys.stderr)
    return UNUSABLE


def _about(argv: Sequence[str]) -> int:
    parser(VERBS).parse_args(argv)
    return DONE


def _desk(files: Sequence[str]) -> int:
    """Open the window. Without Qt's libraries or a display the reason is one sentence."""
    try:
        from ui.app import main as open_window
    except ImportError as missing:
        return _refused(
            f"the window cannot be opened ({missing}); use a verb such as `transcheck check`,"
            " or let `make run` install what Qt needs"
        )
    return int(open_window(list(files)))


def _headless(argv: Sequence[str]) -> int:
    options = parser(VERBS).parse_args(argv)
    verb: Callable[[argparse.Namespace], int] = options.run
    return verb(options)
