"""Many files, here and in a process of its own: one bad file never stops the rest."""

import errno
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.errors import UserError
from annotator.formats import FORMATS, reading
from annotator.formats.base import Format, Issue, ReadOptions, Record
from annotator.formats.reading import Progress, expand, format_of, read, read_spool

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT / "tests" / "data" / "formats"
WORKER = "import sys; from annotator.formats.reading import read_worker_main as m; sys.exit(m([]))"


def write(path: Path, text: str = "Un texte.") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def items(paths: list[Path], formats: tuple[Format, ...] = FORMATS) -> list[Record | Issue]:
    return [x for x in read(paths, ReadOptions(), formats) if not isinstance(x, Progress)]


def issues(paths: list[Path], formats: tuple[Format, ...] = FORMATS) -> dict[str, str]:
    found = items(paths, formats)
    return {Path(x.path).name: x.reason for x in found if isinstance(x, Issue)}


def failing(error: Exception) -> tuple[Format, ...]:
    """A table of formats with one that yields a record and then fails."""

    def reader(path: Path, options: ReadOptions) -> Iterator[Record | Issue]:
        yield Record(text="first")
        raise error

    return (*FORMATS, Format(id="bad", title="Bad", suffixes=(".bad",), read=reader))


# Which files


def test_folders_are_searched_in_order_of_names(tmp_path: Path) -> None:
    names = ["a10.txt", "a2.txt", "B.md", "sub/x.txt", "c.txt", ".hidden.txt", ".git/y.txt"]
    for name in names:
        write(tmp_path / name)
    found = [str(path.relative_to(tmp_path).as_posix()) for path in expand([tmp_path])]
    assert found == ["a2.txt", "a10.txt", "B.md", "c.txt", "sub/x.txt"]


def test_the_order_of_the_paths_stays_and_a_file_comes_once(tmp_path: Path) -> None:
    b, a = write(tmp_path / "b.txt"), write(tmp_path / "a.txt")
    assert expand([b, tmp_path, a]) == [b, a]


def test_a_hidden_file_that_is_named_is_read(tmp_path: Path) -> None:
    assert expand([write(tmp_path / ".a.txt")]) == [tmp_path / ".a.txt"]


def test_links_that_make_a_circle_end(tmp_path: Path) -> None:
    write(tmp_path / "a" / "x.txt")
    (tmp_path / "a" / "up").symlink_to(tmp_path)
    (tmp_path / "loop.txt").symlink_to(tmp_path / "loop.txt")
    assert expand([tmp_path]) == [tmp_path / "a" / "x.txt", tmp_path / "loop.txt"]
    assert issues([tmp_path]) == {"loop.txt": "The link leads back to itself."}


def test_formats_are_chosen_by_the_end_of_the_name() -> None:
    ends = {"A.TXT": "text", "b.Md": "markdown", "c.htm": "html", "d.tsv": "table"}
    assert {name: getattr(format_of(Path(name)), "id", "") for name in ends} == ends
    assert format_of(Path("e.png")) is None
    assert format_of(Path("txt")) is None


def test_every_format_reads_its_own_folder_of_examples() -> None:
    for format_ in FORMATS:
        if format_.id in ("text", "markdown", "html", "table"):
            found = items([DATA / format_.id])
            assert sum(isinstance(item, Record) for item in found) >= 3


# What becomes of them


def test_one_bad_file_never_stops_the_rest(tmp_path: Path) -> None:
    good = [write(tmp_path / "a.txt"), write(tmp_path / "z.txt")]
    write(tmp_path / "b.txt", "")
    (tmp_path / "c.txt").write_bytes(bytes(range(256)))
    write(tmp_path / "d.png")
    write(tmp_path / "noending")
    (tmp_path / "e.txt").write_bytes("été".encode("utf-16")[:-1])
    found = items([tmp_path, tmp_path / "gone.txt"])
    assert [x.path for x in found if isinstance(x, Record)] == [str(path) for path in good]
    assert issues([tmp_path, tmp_path / "gone.txt"]) == {
        "b.txt": "The file is empty.",
        "c.txt": "This is not a text file.",
        "d.png": "Files ending in “.png” are not read.",
        "e.txt": "The text says it is UTF-16, but byte 7 is damaged or cut off.",
        "noending": "Files without an ending are not read.",
        "gone.txt": "The file does not exist.",
    }


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (
            PermissionError(errno.EACCES, "Permission denied"),
            "The file may not be read: ask for the permission or copy it elsewhere.",
        ),
        (OSError(errno.EIO, "Input/output error"), "The file cannot be read (Input/output error)."),
        (UserError("It is locked."), "It is locked."),
    ],
)
def test_an_error_while_reading_keeps_what_came_before(
    tmp_path: Path, error: Exception, reason: str
) -> None:
    write(tmp_path / "a.bad")
    write(tmp_path / "b.txt")
    found = items([tmp_path], failing(error))
    assert [x.text if isinstance(x, Record) else x.reason for x in found] == [
        "first", reason, "Un texte.",
    ]  # fmt: skip


def test_a_bug_is_not_hidden(tmp_path: Path) -> None:
    write(tmp_path / "a.bad")
    with pytest.raises(ZeroDivisionError):
        items([tmp_path], failing(ZeroDivisionError()))


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may read everything")
def test_a_file_and_a_folder_that_may_not_be_read(tmp_path: Path) -> None:
    secret, folder = write(tmp_path / "a.txt"), write(tmp_path / "f" / "x.txt").parent
    secret.chmod(0)
    folder.chmod(0)
    assert issues([tmp_path]) == {
        "a.txt": "The file may not be read: ask for the permission or copy it elsewhere.",
        "f": "The folder may not be read.",
    }
    folder.chmod(0o700)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    reason = "This is not a file but a device or a connection."
    assert issues([tmp_path]) == {"pipe.txt": reason}


@pytest.mark.skipif(sys.platform != "linux", reason="names are characters elsewhere")
def test_a_damaged_name(tmp_path: Path) -> None:
    Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff.txt")).write_text("Un texte.")
    (issue,) = items([tmp_path])
    assert isinstance(issue, Issue)
    assert issue.reason == "The file's name is damaged: give it another one."
    issue.model_dump_json()


def test_title_language_and_path_are_completed(tmp_path: Path) -> None:
    line = "Le président a déclaré que la guerre était finie et que chacun rentrerait chez lui"
    path = write(tmp_path / "t.csv", f"text,titre,langue\n\n{line},,\n{line},Un titre,en\nOk,,\n")
    first, second, third = items([path])
    assert isinstance(first, Record)
    assert isinstance(second, Record)
    assert isinstance(third, Record)
    assert first.title == (
        "Le président a déclaré que la guerre était finie et que chacun rentrerait chez…"
    )
    assert (first.language, second.language, third.language) == ("fr", "en", "")
    assert (second.title, third.title) == ("Un titre", "Ok")
    assert first.path == str(path)


def test_progress_grows_to_the_total_and_names_files(tmp_path: Path) -> None:
    write(tmp_path / "a.txt")
    write(tmp_path / "b.csv", "text\n" + "une ligne de texte assez longue\n" * 20_000)
    write(tmp_path / "c.txt", "")
    said = [x for x in read([tmp_path], ReadOptions()) if isinstance(x, Progress)]
    done = [x.done for x in said]
    assert done == sorted(done)
    assert {x.total for x in said} == {12}
    assert (done[0], done[-1]) == (0, 12)
    assert sum(x.name == "b.csv" for x in said) == 10
    assert list(dict.fromkeys(x.name for x in said)) == ["a.txt", "b.csv", "c.txt", ""]


def test_small_files_count_one_each(tmp_path: Path) -> None:
    paths = [write(tmp_path / f"{i}.txt") for i in range(3)]
    said = [x for x in read(paths, ReadOptions()) if isinstance(x, Progress)]
    assert [(x.done, x.total) for x in said] == [(0, 3), (1, 3), (2, 3), (3, 3)]


def test_nothing_to_read() -> None:
    assert list(read([], ReadOptions())) == [Progress(0, 0, "")]


# The process


def run_worker(request: object) -> tuple[int, list[dict[str, object]], str]:
    done = subprocess.run(
        [sys.executable, "-c", WORKER],
        input=json.dumps(request).encode() + b"\n",
        capture_output=True,
        cwd=ROOT,
        timeout=60,
        check=False,
    )
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    return done.returncode, lines, done.stderr.decode()


def test_the_process_reads_as_this_one_does(tmp_path: Path) -> None:
    folders = [DATA / name for name in ("text", "markdown", "html", "table")]
    spool = tmp_path / "spool"
    request = {"paths": [str(f) for f in folders], "spool": str(spool)}
    code, lines, errors = run_worker(request)
    expected = items(folders)
    assert (code, errors) == (0, "")
    assert list(read_spool(spool)) == expected
    records = sum(isinstance(item, Record) for item in expected)
    assert lines[-1] == {
        "result": {
            "files": len(expand(folders)),
            "records": records,
            "issues": len(expected) - records,
        }
    }
    assert all(line.keys() == {"progress"} for line in lines[:-1])


def test_the_process_obeys_the_request(tmp_path: Path) -> None:
    path = tmp_path / "été 😀.csv"
    path.write_bytes("a,b\nŕ bientôt,x\n".encode("cp1250"))
    spool = tmp_path / "spool"
    request = {
        "paths": [str(path)], "spool": str(spool), "encoding": "cp1250", "fields": {"text": "a"},
    }  # fmt: skip
    code, lines, _errors = run_worker(request)
    (record,) = read_spool(spool)
    assert isinstance(record, Record)
    assert (code, record.text, record.path) == (0, "ŕ bientôt", str(path))
    assert lines[0]["progress"] == {"done": 0, "total": 1, "name": "été 😀.csv"}


def test_texts_go_through_the_spool_unchanged(tmp_path: Path) -> None:
    text = "a\u2028b\u0085c\x0cd\u00a0e\u202ff\x1c😀\te\u0301\n\nقال"
    spool = tmp_path / "spool"
    run_worker({"paths": [str(write(tmp_path / "a.txt", text))], "spool": str(spool)})
    (record,) = read_spool(spool)
    assert isinstance(record, Record)
    assert record.text == text


def test_a_spool_that_cannot_be_written(tmp_path: Path) -> None:
    code, lines, _errors = run_worker({"paths": [], "spool": str(tmp_path / "no" / "spool")})
    assert code == 1
    assert lines == [{"error": "What was read could not be kept (No such file or directory)."}]


def test_progress_is_said_now_and_then_only(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[object] = []
    monkeypatch.setattr(reading, "_say", said.append)
    monkeypatch.setattr(reading, "PROGRESS_SECONDS", 1e9)
    paths = [write(tmp_path / f"{i}.txt") for i in range(20)]
    reading._fill_spool(tmp_path / "spool", paths, ReadOptions())
    assert [x["progress"]["done"] for x in said] == [0, 20]  # type: ignore[index]


# A look at what there is


def look(paths: list[Path], spool: Path, limit: int, **options: object) -> dict[str, object]:
    return reading._fill_spool(spool, paths, ReadOptions(**options), limit)


def test_a_look_ends_early_and_estimates_the_whole(tmp_path: Path) -> None:
    paths = [write(tmp_path / f"{i}.txt", f"Texte {i}.") for i in range(40)]
    seen = look(paths, tmp_path / "spool", 10)
    assert (seen["records"], seen["whole"]) == (10, False)
    assert seen["estimate"] == pytest.approx(40, rel=0.25)
    assert len(list(read_spool(tmp_path / "spool"))) == 10
    seen = look(paths, tmp_path / "spool", 100)
    assert (seen["records"], seen["whole"], seen["estimate"]) == (40, True, 40)


def test_a_look_takes_its_time_but_not_more(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = [write(tmp_path / f"{i}.txt", f"Texte {i}.") for i in range(40)]
    monkeypatch.setattr(reading, "LOOK_SECONDS", -1.0)
    seen = look(paths, tmp_path / "spool", 10)
    assert (seen["records"], seen["whole"]) == (1, False)


def test_a_look_tells_formats_and_the_first_tables_columns(tmp_path: Path) -> None:
    write(tmp_path / "a.txt")
    write(tmp_path / "b.csv", "")
    write(tmp_path / "c.csv", "titre;texte\nUn;Deux trois\n")
    seen = look([tmp_path], tmp_path / ".spool", 10)
    assert seen["formats"] == ["text", "table"]
    assert seen["table"] == str(tmp_path / "c.csv")
    assert seen["columns"] == {
        "names": ["titre", "texte"],
        "samples": {"titre": "Un", "texte": "Deux trois"},
        "guess": {"text": "texte", "title": "titre"},
    }


def test_the_language_chosen_holds_whatever_a_file_says(tmp_path: Path) -> None:
    path = write(tmp_path / "a.md", "---\nlanguage: en\n---\n\nUn texte.")
    (record,) = [x for x in read([path], ReadOptions(language="ca")) if isinstance(x, Record)]
    assert record.language == "ca"
