"""The documents say what is there: commands, layers, formats, targets, keys, links, examples."""

import ast
import json
import re
import shlex
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from packaging.version import Version

from annotator import __version__, cli, language
from annotator.core.models import Article, Status, text_hash
from annotator.core.split import Shares, Split
from annotator.formats import FORMATS
from annotator.formats.export import export
from annotator.formats.writing import ExportArticle, ExportSpan, WriteOptions
from annotator.store import schema
from annotator.store.project import FORMAT_VERSION
from annotator.store.settings import DEFAULTS
from annotator.translations import speak_as_told
from annotator.ui.actions import ACTIONS, MENUS, Action, shown_key
from tests.making import ROOT, new_project, news_scheme
from tests.test_architecture import LAYERS

README = ROOT / "README.md"
GUIDE = ROOT / "resources" / "guide"
DOCS = ROOT / "resources" / "docs"
FRAGMENT = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*\.(added|changed|fixed|removed)\.md")

# Make's targets that a reader of README has to know.
MAIN_TARGETS = {"run", "tour", "screens", "test", "lint", "bench", "wheel", "lock", "clean", "help"}


def text_of(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def documents() -> list[Path]:
    """All Markdown files of the project that people read; samples and test data are texts."""
    found = [*ROOT.glob("*.md"), *(ROOT / "resources").rglob("*.md"), *ROOT.glob("tests/**/*.md")]
    left_out = {ROOT / "resources" / "samples", ROOT / "tests" / "data" / "formats"}
    return sorted(
        path for path in found if path.name == "README.md" or left_out.isdisjoint(path.parents)
    )


def blocks(path: Path, language: str) -> list[str]:
    """The code blocks of a language in a document, without the indentation of lists."""
    pattern = rf"^( *)```{language}\n(.*?)^ *```$"
    found = re.findall(pattern, text_of(path), re.MULTILINE | re.DOTALL)
    return [re.sub(rf"^{indent}", "", body, flags=re.MULTILINE) for indent, body in found]


def table(text: str) -> list[list[str]]:
    """The cells of all rows of Markdown tables, headings included."""
    rows = [line for line in text.splitlines() if line.startswith("|")]
    cells = [[cell.strip() for cell in row.strip("|").split("|")] for row in rows]
    return [row for row in cells if not set("".join(row)) <= set("- ")]


def command_lines(name: str) -> list[tuple[str, list[str]]]:
    """Each line of a shell block, in any document, that runs the program `name`."""
    return [
        (f"{path.relative_to(ROOT)}: {line}", shlex.split(line)[1:])
        for path in documents()
        for block in blocks(path, "sh")
        for line in block.splitlines()
        if line.startswith(f"{name} ")
    ]


# Links


def slug(heading: str) -> str:
    """The anchor of a heading, as GitHub makes it."""
    return re.sub(r"[^\w\- ]", "", heading.strip().lower()).replace(" ", "-")


def links(path: Path) -> Iterator[str]:
    """The targets of links and pictures outside code."""
    prose = re.sub(r"```.*?```|`[^`\n]*`", "", text_of(path), flags=re.DOTALL)
    yield from re.findall(r"\]\(([^)\s]+)\)", prose)


@pytest.mark.parametrize("path", documents(), ids=lambda path: str(path.relative_to(ROOT)))
def test_links_lead_somewhere(path: Path) -> None:
    for link in links(path):
        if re.match(r"[a-z]+:", link):
            continue
        file, _, anchor = link.partition("#")
        target = path.parent / file if file else path
        assert target.exists(), link
        if anchor:
            headings = re.findall(r"^#+ (.*)$", text_of(target), re.MULTILINE)
            assert anchor in map(slug, headings), link


def test_every_page_of_the_guide_is_listed() -> None:
    pages = {path.name for path in GUIDE.glob("*.md")} - {"index.md"}
    assert set(links(GUIDE / "index.md")) == pages


def test_every_decision_is_listed_under_its_title() -> None:
    folder = DOCS / "decisions"
    records = sorted(folder.glob("[0-9]*.md"))
    listed = re.findall(r"^\* \[(\d{4})\]\((\S+)\) (.*)$", text_of(folder / "README.md"), re.M)
    titles = [text_of(path).splitlines()[0].removeprefix("# ") for path in records]
    assert [(name, f"{number} {title}") for number, name, title in listed] == [
        (path.name, title) for path, title in zip(records, titles, strict=True)
    ]
    assert [number for number, _, _ in listed] == [f"{i:04}" for i in range(1, len(listed) + 1)]


@pytest.mark.parametrize(
    "path", sorted((DOCS / "decisions").glob("[0-9]*.md")), ids=lambda path: path.stem
)
def test_a_decision_has_its_four_parts(path: Path) -> None:
    parts = re.findall(r"^\*\*(\w+)\.\*\*", text_of(path), re.MULTILINE)
    assert parts == ["Context", "Decision", "Rejected", "Consequence"]


def test_fragments_are_named_and_short() -> None:
    folder = DOCS / "changelog"
    for path in sorted(folder.iterdir()):
        if path.name == "README.md":
            continue
        assert FRAGMENT.fullmatch(path.name), path.name
        assert not re.search(r"^[#*-] |\n\n", text_of(path), re.MULTILINE), path.name
        assert len(text_of(path)) < 400, path.name
        assert text_of(path).endswith(".\n"), path.name


# README


def test_every_command_is_in_readme_and_guide() -> None:
    shown = {words[0] for _, words in command_lines("annotator")}
    named = set(re.findall(r"`annotator (\w+)", text_of(README)))
    assert set(cli.COMMANDS) <= shown | named


@pytest.mark.parametrize(
    "words", [pytest.param(words, id=where) for where, words in command_lines("annotator")]
)
def test_command_lines_are_understood(words: list[str]) -> None:
    if words[0] in cli.COMMANDS:
        cli._parser().parse_args(words)
    else:
        assert [Path(word).suffix for word in words] == [".annot"]


def test_every_format_has_its_row() -> None:
    rows = {row[0].strip("`"): row for row in table(text_of(README)) if row[0].startswith("`")}
    for format_ in FORMATS:
        _, files, reads, writes, lost = rows[format_.id]
        assert files.split() == list(format_.suffixes)
        assert (reads == "yes", writes == "yes") == (bool(format_.read), bool(format_.write))
        assert lost


def test_every_layer_has_its_row() -> None:
    part = text_of(README).split("## How it is built")[1].split("\n## ")[0]
    layers = [row[0].strip("`") for row in table(part)[1:]]
    assert set(layers) == set(LAYERS)
    assert all((ROOT / "annotator" / layer).is_dir() for layer in layers)


def test_targets_of_make_are_there_and_named() -> None:
    named = {
        target for path in documents() for target in re.findall(r"`make ([a-z]+)`", text_of(path))
    } | {words[0] for _, words in command_lines("make")}
    makefile = text_of(ROOT / "Makefile")
    targets = set(re.findall(r"^([a-z]+):.*## ", makefile, re.MULTILINE))
    assert named <= targets
    assert targets >= MAIN_TARGETS
    assert set(re.findall(r"\bmake ([a-z]+)\b", text_of(README))) >= MAIN_TARGETS


def test_readme_begins_with_the_two_commands() -> None:
    assert blocks(README, "sh")[0] == "make run\nmake test\n"
    assert text_of(README).startswith("# Annotator\n\n")


def test_wheel_and_extras_are_real() -> None:
    pyproject = text_of(ROOT / "pyproject.toml")
    for _, words in command_lines("pipx"):
        file, _, extras = words[-1].rstrip("]").partition("[")
        for extra in filter(None, extras.split(",")):
            assert re.search(rf"^{extra} = \[", pyproject, re.MULTILINE), extra
        if file.endswith(".whl"):
            assert Path(file).name == f"annotator-{Version(__version__)}-py3-none-any.whl"
        else:
            assert file == "."


# Keys


def shown_keys(action: Action) -> str:
    """The first cell of an action's row."""
    return " ".join(f"`{key}`" for key in dict.fromkeys(map(shown_key, action.keys)))


@pytest.fixture
def spoken(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The language that is spoken while the test runs."""
    monkeypatch.setenv(language.VARIABLE, request.param)
    speak_as_told()
    yield request.param
    language.install(language.ENGLISH, None)


@pytest.mark.parametrize("spoken", language.LANGUAGES, indirect=True)
def test_the_table_of_keys_is_the_table_of_actions(spoken: str) -> None:
    """In each language's guide, in the words of the menus; of the text's keys the first two rows
    stand for the digits."""
    page = GUIDE / ("keys.md" if spoken == language.ENGLISH else f"{spoken}/keys.md")
    parts = re.split(r"^## .*$", text_of(page), flags=re.MULTILINE)
    found = [table(body)[1:] for body in parts[1:]]
    text_keys = [a for a in ACTIONS if a.keys and not a.menu and not a.by_place]
    wanted = [[a for a in ACTIONS if a.menu == menu and a.keys] for menu in MENUS]
    place = MENUS.index("Span") + 1
    wanted.insert(place, text_keys)
    found[place] = found[place][2:]
    assert found == [[[shown_keys(a), a.title.rstrip("…")] for a in part] for part in wanted]
    headings = re.findall(r"^## (.*)$", text_of(page), flags=re.MULTILINE)
    assert headings[:place] + headings[place + 1 :] == [language.tr(menu) for menu in MENUS]


@pytest.mark.parametrize("path", sorted(GUIDE.glob("*.md")), ids=lambda path: path.stem)
def test_keys_in_the_guide_are_keys_of_the_program(path: Path) -> None:
    known = {shown_key(key) for action in ACTIONS for key in action.keys} | {
        "Shift",
        "Ctrl",
        "Alt",
        "Ctrl+Shift",
        "Ctrl+A",  # of every list, by Qt
    }
    key = r"(?:(?:Ctrl|Alt|Shift)\+\S+|F\d+|[A-Z0-9]|Tab|Del|Esc|Ctrl|Alt|Shift)"
    prose = re.sub(r"```.*?```", "", text_of(path), flags=re.DOTALL)
    assert set(re.findall(rf"`({key})`", prose)) <= known


def test_commands_in_italics_are_in_the_menus() -> None:
    texts = {action.text.rstrip("…") for action in ACTIONS} | {"Wheel"}
    named = {
        name
        for path in GUIDE.glob("*.md")
        for name in re.findall(r"(?<!\*)\*([^*\n]+)…\*(?!\*)", text_of(path))
    }
    assert named
    assert named <= texts


# The guide's examples


def make_training_set(folder: Path) -> None:
    """`train.spacy` with one article that is done and one that is begun, as the guide has it."""
    texts = ("The army shelled Kyiv on Monday.", "Ms Aulnay resigned.\n\nNobody else did.")
    spans = (
        [
            ("entities", "Kyiv", "LOC"),
            ("entities", "Monday", "DATE"),
            ("events", "shelled", "Attack"),
        ],
        [("entities", "Aulnay", "PER"), ("events", "resigned", "End-Position")],
    )
    articles = [
        ExportArticle(
            article=Article(
                id=i, title=f"Title {i}", text=text, language="en", sha256=text_hash(text)
            ),
            status=Status.DONE if i == 0 else Status.STARTED,
            tokens=None,
            spans=tuple(
                ExportSpan(
                    layer=layer,
                    start=text.index(words),
                    end=text.index(words) + len(words),
                    label=label,
                    id=f"T{i}{n}",
                    annotator="Ada",
                )
                for n, (layer, words, label) in enumerate(spans[i])
            ),
        )
        for i, text in enumerate(texts)
    ]
    options = WriteOptions(scheme=news_scheme(), layers=("entities", "events"), annotator="Ada")
    all_train = Split(shares=Shares(train=100, dev=0, test=0))
    export(articles, folder, "docbin", options, all_train)


def test_the_guide_loads_and_trains_on_an_export(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    make_training_set(tmp_path / "training")
    monkeypatch.chdir(tmp_path)
    loading, training = blocks(GUIDE / "exporting.md", "python")
    assert max(loading.count("\n"), training.count("\n")) <= 10
    names: dict[str, object] = {}
    exec(loading, names)
    said = capsys.readouterr().out.splitlines()
    assert said[:4] == [
        "Title 0 done: True",
        "[('Kyiv', 'LOC', 'T00'), ('Monday', 'DATE', 'T01')]",
        "[('shelled', 'Attack', 'T02')]",
        "[] are missing, not outside",
    ]
    assert said[4:7] == [
        "Title 1 done: False",
        "[('Aulnay', 'PER', 'T10')]",
        "[('resigned', 'End-Position', 'T11')]",
    ]
    assert said[7].startswith("['Ms', 'resigned', '.', ")
    exec(training, names)
    losses = names["losses"]
    assert isinstance(losses, dict)
    assert set(losses) == {"ner", "spancat"}
    assert (tmp_path / "training" / "pipeline" / "config.cfg").is_file()


def test_the_guides_aliases_are_the_schemes() -> None:
    part = text_of(GUIDE / "pipelines.md").split("## Labels")[1].split("\n## ")[0]
    rows = {row[0].strip("`"): re.findall(r"`(\w+)`", row[1]) for row in table(part)[1:]}
    entities = news_scheme().layer("entities")
    assert entities is not None
    assert rows == {label.name: list(label.aliases) for label in entities.labels if label.aliases}


def test_json_in_the_documents_is_json() -> None:
    for path in documents():
        for block in blocks(path, "json"):
            for line in block.splitlines():
                assert isinstance(json.loads(line), dict)


def sentences_of_the_program() -> list[str]:
    """Every text in the package, with `…` for what is filled in."""
    found = []
    for path in (ROOT / "annotator").rglob("*.py"):
        for node in ast.walk(ast.parse(text_of(path))):
            if isinstance(node, ast.JoinedStr):
                parts = (v.value if isinstance(v, ast.Constant) else "…" for v in node.values)
                found.append("".join(map(str, parts)))
            elif isinstance(node, ast.Constant) and isinstance(node.value, str):
                found.append(re.sub(r"\{\w*\}", "…", node.value))
    return found


def test_the_sentences_under_trouble_are_the_programs() -> None:
    """Each in bold stands in the program: its words in order, something between them."""
    said = sentences_of_the_program()
    quoted = re.findall(r"\*\*(.+?)\*\*", text_of(GUIDE / "trouble.md"))
    assert len(quoted) > 12
    for sentence in quoted:
        parts = [re.escape(part.strip()) for part in sentence.rstrip(".").split("…")]
        pattern = re.compile(".*".join(parts), re.DOTALL)
        assert any(pattern.search(one) for one in said), sentence


# The project format


@pytest.fixture(scope="module")
def project_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("format") / "copy.annot"
    project = new_project(path, "Kiev a été bombardé lundi.")
    with project.transaction("add") as tx:
        from annotator.ops import annotate

        annotate.add(tx, 1, "entities", 0, 4, "LOC")
    project.close()
    return path


def test_every_table_and_column_is_described() -> None:
    text = text_of(DOCS / "project-format.md").split("## Tables")[1].split("## Reading it")[0]
    for name, described in schema.metadata.tables.items():
        assert re.search(rf"^### .*\b{name}\b|^`{name}`: ", text, re.MULTILINE), name
        for column in described.columns:
            assert f"`{column.name}`" in text, f"{name}.{column.name}"
    for key in (*DEFAULTS, "scheme"):
        assert f"| `{key}` |" in text


def test_pragmas_are_as_described(project_file: Path) -> None:
    rows = {row[0].strip("`"): row[1] for row in table(text_of(DOCS / "project-format.md"))}
    assert f"now {FORMAT_VERSION}" in rows["user_version"]
    assert rows["application_id"].startswith(f"{schema.APPLICATION_ID},")
    conn = sqlite3.connect(project_file)
    found = [
        conn.execute(f"PRAGMA {name}").fetchone()[0] for name in ("application_id", "user_version")
    ]
    conn.close()
    assert found == [schema.APPLICATION_ID, FORMAT_VERSION]


def test_the_queries_run(project_file: Path) -> None:
    page = DOCS / "project-format.md"
    (query,) = blocks(page, "sql")
    in_shell = re.findall(r'"(SELECT .*?)"', "".join(blocks(page, "sh")))
    conn = sqlite3.connect(project_file)
    found = [conn.execute(one).fetchall() for one in (query, *in_shell)]
    conn.close()
    assert found == [[("Article 1", "entities", "LOC", "Kiev")], []]


# Words


def test_headings_use_the_glossarys_words() -> None:
    """No word that the glossary avoids, where it is not used in another, plain sense."""
    avoided = {
        "dataset",
        "workspace",
        "tagset",
        "chunk",
        "prediction",
        "pre-annotation",
        "curation",
    }
    for path in [README, *GUIDE.glob("*.md")]:
        for heading in re.findall(r"^#+ (.*)$", text_of(path), re.MULTILINE):
            assert avoided.isdisjoint(re.findall(r"[\w-]+", heading.lower())), heading
