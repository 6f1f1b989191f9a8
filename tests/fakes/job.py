"""A process that behaves as its first argument says, for the tests of jobs."""

import json
import os
import signal
import sys
import time


def say(message: object) -> None:
    sys.stdout.buffer.write(json.dumps(message).encode() + b"\n")
    sys.stdout.buffer.flush()


def progress(done: int, total: int, name: str = "") -> None:
    say({"progress": {"done": done, "total": total, "name": name}})


def echo() -> None:
    request = json.loads(sys.stdin.buffer.readline())
    assert sys.stdin.buffer.read() == b""
    progress(1, 2, "été 😀")
    progress(2, 2)
    say({"result": ascii(request)})


def raw_utf8() -> None:
    sys.stdout.buffer.write('{"result": "été 😀 قال"}\n'.encode())


def nothing() -> None:
    say({"result": None})


def in_pieces() -> None:
    line = json.dumps({"result": "x" * 300_000}).encode()
    for start in range(0, len(line), 50_000):
        sys.stdout.buffer.write(line[start : start + 50_000])
        sys.stdout.buffer.flush()
        time.sleep(0.01)


def error() -> None:
    progress(1, 9)
    say({"error": "The disk is full."})
    sys.exit(1)


def crash_on_file() -> None:
    progress(3, 9, "b.pdf")
    os.kill(os.getpid(), signal.SIGKILL)


def crash() -> None:
    sys.stderr.write("terrible thing\n")
    sys.stderr.flush()
    os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))


def raises() -> None:
    progress(1, 2)
    raise ZeroDivisionError("by nothing")


def silent() -> None:
    pass


def rubbish() -> None:
    write = sys.stdout.buffer.write
    write(b"\xff\xfe not text\n\n{\n[1, 2]\n" + b"[" * 100_000 + b"\n")
    write(b'{"progress": 3}\n{"progress": {"done": -1, "total": 1e99}}\n{"unknown": 1}\n{}\n')
    write(b'{"result": 1, "error": "both"}\n')
    progress(1, 1, "good")
    write(b"x" * 1_000_000 + b"\n")
    say({"result": "fine"})
    write(b"more after it, without an end")


def chatter() -> None:
    sys.stderr.write("first words\n" + "x" * 500_000 + "\nlast words")
    say({"result": 1})


def lingers() -> None:
    say({"result": "done"})
    time.sleep(600)


def hangs() -> None:
    progress(0, 1, "hanging")
    time.sleep(600)


def crash_after_result() -> None:
    say({"result": "done"})
    os._exit(3)


def deaf() -> None:
    sys.stdin.close()
    os.close(0)
    say({"result": "deaf"})


if __name__ == "__main__":
    globals()[sys.argv[1]]()
