"""The one entry point: `annotator`, `python -m annotator`, and every process of ours."""

import os
import sys
from collections.abc import Callable, Sequence

from annotator.language import ENGLISH, VARIABLE


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command that `argv` names; with none, open the window. Returns the exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if os.environ.get(VARIABLE, ENGLISH) != ENGLISH:
        from annotator.translations import speak_as_told

        speak_as_told()
    worker = _workers().get(arguments[0]) if arguments else None
    if worker is not None:
        return worker(arguments[1:])
    from annotator import cli

    return cli.main(arguments)


def _workers() -> dict[str, Callable[[Sequence[str]], int]]:
    """Our own processes, started without what a person's command needs."""
    return {"suggest-worker": _suggest_worker, "read-worker": _read_worker}


def _suggest_worker(argv: Sequence[str]) -> int:
    from annotator.suggest.worker import main as run

    return run(argv)


def _read_worker(argv: Sequence[str]) -> int:
    from annotator.formats.reading import read_worker_main

    return read_worker_main(argv)


if __name__ == "__main__":
    sys.exit(main())
