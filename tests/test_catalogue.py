"""The translations fit the code and each other: literals, names of values, typography, .qm."""

import ast
import re
import string
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from annotator.language import ENGLISH, LANGUAGES
from tests.catalogue import FOLDER, collected, tool, translated

OTHERS = [language for language in LANGUAGES if language != ENGLISH]
NARROW, WIDE = "\u202f", "\u00a0"


def pairs(language: str) -> Iterator[tuple[str, str]]:
    """Each finished translation beside its source; of plurals, every form."""
    for message in translated(language).values():
        if message.finished:
            for text in message.translations:
                yield message.source, text


def assert_none(complaints: list[Any]) -> None:
    assert not complaints, "\n".join(map(str, complaints))


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


# The collector


def parsed(code: str, folder: Path) -> dict[tuple[str, str], Any]:
    package = folder / "package"
    package.mkdir()
    (package / "a.py").write_text(code)
    found: dict[tuple[str, str], Any] = tool().collect(package)
    return found


def test_texts_are_collected(tmp_path: Path) -> None:
    code = (
        "from annotator.language import mark, tr, trn as many\n"
        'TABLE = [mark("Row", "of a table")]\n'
        'tr("Open " "{file}", file=x)\n'
        'many("{n} cat", "{n} cats", 3)\n'
        "tr(row.text)\n"
        'other.tr("no text")\n'
    )
    found = parsed(code, tmp_path)
    assert list(found) == [("Row", "of a table"), ("Open {file}", ""), ("{n} cats", "")]
    assert found["{n} cats", ""].one == "{n} cat"
    assert found["Open {file}", ""].places == [("package/a.py", 3)]


@pytest.mark.parametrize(
    "call",
    ['tr(f"a {b}")', 'tr("a" + b)', 'trn("a", b, 1)', "mark(b)", 'tr("a", b)', 'trn("a", "b")'],
)
def test_what_is_no_literal_is_refused(call: str, tmp_path: Path) -> None:
    with pytest.raises(tool().Mistake, match=r"package/a\.py:2"):
        parsed(f"from annotator.language import mark, tr, trn\n{call}\n", tmp_path)


def test_other_functions_of_these_names_are_left_alone() -> None:
    assert list(tool().calls(ast.parse("def mark(x): ...\nmark(y)"))) == []


def test_files_are_read_as_they_were_written(tmp_path: Path) -> None:
    message = tool().Message
    plural = message("{n} cats", one="{n} cat", translations=["a", "b"], finished=True)
    plain = message("<\"&'>", "m", places=[("a.py", 2)], translations=["é <"], finished=True)
    fresh = message("New", translations=[""])
    wanted = {made.key: made for made in (plural, plain, fresh)}
    tool().write(tmp_path / "a.ts", "fr", wanted)
    found = tool().read(tmp_path / "a.ts")
    assert [(m.key, m.one, m.translations, m.finished) for m in found.values()] == [
        (m.key, m.one, m.translations, m.finished) for m in wanted.values()
    ]


def test_translations_are_kept_and_those_without_a_text_dropped() -> None:
    message = tool().Message
    known = {
        ("Kept", ""): message("Kept", translations=["Gardé"], finished=True),
        ("Gone", ""): message("Gone", translations=["Parti"], finished=True),
    }
    wanted = {("Kept", ""): message("Kept"), ("New", ""): message("New")}
    tool().merge(wanted, known)
    assert wanted["Kept", ""].translations == ["Gardé"]
    assert wanted["Kept", ""].finished
    assert not wanted["New", ""].finished
    assert ("Gone", "") not in wanted


# The files


@pytest.mark.parametrize("language", OTHERS)
def test_the_files_have_the_texts_of_the_code(language: str) -> None:
    """Where a text stands in the code is brought up to date by whoever collects the next."""
    there = {key: message.one for key, message in translated(language).items()}
    wanted = {key: message.one for key, message in collected().items()}
    assert there == wanted, "make translations"


@pytest.mark.parametrize("language", OTHERS)
def test_every_text_is_translated(language: str) -> None:
    assert_none([key for key, message in translated(language).items() if not message.finished])
    assert_none([source for source, text in pairs(language) if not text.strip()])


@pytest.mark.parametrize("language", OTHERS)
def test_values_have_the_same_names(language: str) -> None:
    """The form for one thing may do without the number, as it may in English."""
    for message in translated(language).values():
        wanted = placeholders(message.source)
        for i, text in enumerate(message.translations if message.finished else []):
            may_lack = {"n"} if message.one is not None and i == 0 else set()
            assert placeholders(text) in (wanted, wanted - may_lack), text


@pytest.mark.parametrize("language", OTHERS)
def test_edges_and_special_marks_are_the_same(language: str) -> None:
    def marks(text: str) -> tuple[object, ...]:
        edges = re.match(r"\s*", text), re.search(r"\s*$", text)
        ellipsis, access = text.rstrip().endswith("…"), len(re.findall(r"&\w", text))
        return (*(edge and edge[0] for edge in edges), ellipsis, access, text.count("\n"))

    assert_none([p for p in pairs(language) if marks(p[0]) != marks(p[1])])


@pytest.mark.parametrize("language", OTHERS)
def test_the_compiled_file_is_that_of_the_source(language: str, tmp_path: Path) -> None:
    source = FOLDER / f"annotator_{language}.ts"
    tool().compile_(source, tmp_path / "a.qm")
    assert (tmp_path / "a.qm").read_bytes() == source.with_suffix(".qm").read_bytes(), (
        "make translations"
    )


def test_french_typography() -> None:
    """Narrow no-break space before ? ! ;, no-break space before : and inside « », ’ for '."""
    wrong = re.compile(
        rf"[^{NARROW}][?!;](?![\w.])|[^{WIDE}\d{{]:(?=\s|$)|«[^{WIDE}]|[^{WIDE}]»|[a-zà]'[a-zà]|[“”]"
        rf"|\.\.\.|[^{NARROW}\w}}]%"
    )
    assert_none([text for _, text in pairs("fr") if wrong.search(text)])
