"""What a user sees goes through `tr`, `trn` or `mark`: no bare literal where a text is shown.

Looked at are the arguments of the calls that show or speak a text, of errors told to the user,
and what is put together from pieces there. A literal that is no text for people (a name of a
file, a mark, a unit that all languages share) has no word in it or stands in ALLOWED.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from annotator.ui.actions import ACTIONS
from tests.making import ROOT

PACKAGE = ROOT / "annotator"

# The command line is English, and what is printed there.
ENGLISH = {"cli.py", "headless.py", "tour.py", "__main__.py"}

METHODS = {
    *("setText", "setToolTip", "setStatusTip", "setWindowTitle", "setTitle", "setPlaceholderText"),
    *("setAccessibleName", "setAccessibleDescription", "setInformativeText", "setSuffix"),
    *("setPrefix", "setSpecialValueText", "setHeaderLabels", "setHorizontalHeaderLabels"),
    *("setLabelText", "setItemText", "setTabText", "addTab", "addItem", "addItems", "addAction"),
    *("addMenu", "addButton", "addRow", "insertItem", "setSubTitle", "setButtonText"),
    *("say", "tell", "showMessage", "setHtml", "setPlainText", "drawText"),
}
CLASSES = {
    *("QLabel", "QPushButton", "QCheckBox", "QRadioButton", "QGroupBox", "QAction", "QMenu"),
    *("QToolButton", "QLineEdit", "QCommandLinkButton", "UserError", "DamagedError"),
    *("OnlyReadable", "Section", "Choice", "KeyTip", "KeyButton"),
}
KEYWORDS = {
    *("text", "title", "tip", "placeholder", "way_out", "yes", "about", "hint", "sentence", "note"),
    *("heading", "detail", "caption", "message", "button"),
}
ALLOWED = {
    *("px", "Annotator", "annotator", "Python", "PySide6", "Qt", "spaCy", "JSON", "DocBin"),
    *("JSONL", "utf", "http", "https", "mailto", "rrggbb"),
}
IDS = {row.id for row in ACTIONS}  # what a key is told by; never shown
_WORD = re.compile(r"[^\W\d_]{2,}")
_MARKUP = re.compile(r"<[^>]*>|&\w+;|\{[^}]*\}|\*\.\w+|\b[a-z]+:[#/]\S*")


def is_text(literal: str) -> bool:
    """Whether a literal has words for people in it."""
    words = _WORD.findall(_MARKUP.sub(" ", literal))
    return literal not in IDS and any(word not in ALLOWED for word in words)


def bare(node: ast.expr) -> Iterator[str]:
    """The literals with words that an expression may come to, but for arguments of calls."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        if is_text(node.value):
            yield node.value
    elif isinstance(node, ast.JoinedStr):
        text = "".join(part.value for part in node.values if isinstance(part, ast.Constant))
        if is_text(text):
            yield text
        for part in node.values:
            if isinstance(part, ast.FormattedValue):
                yield from bare(part.value)
    else:
        for part in _parts(node):
            yield from bare(part)


def _parts(node: ast.expr) -> list[ast.expr]:
    """What an expression is put together from, or is one of."""
    if isinstance(node, ast.BinOp):
        return [node.left, node.right]
    if isinstance(node, ast.IfExp):
        return [node.body, node.orelse]
    if isinstance(node, ast.BoolOp):
        return node.values
    return node.elts if isinstance(node, ast.List | ast.Tuple) else []


def shown(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """The bare texts of a module, with their lines."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        values = list(node.args) if name in METHODS | CLASSES else []
        if name not in ("tr", "trn", "mark"):
            values += [word.value for word in node.keywords if word.arg in KEYWORDS]
        for value in values:
            yield from ((node.lineno, text) for text in bare(value))


def modules() -> Iterator[Path]:
    for path in sorted(PACKAGE.rglob("*.py")):
        if path.name not in ENGLISH:
            yield path


def test_no_bare_text_is_shown() -> None:
    found = [
        f"{path.relative_to(ROOT)}:{line}: {text!r}"
        for path in modules()
        for line, text in shown(ast.parse(path.read_text(encoding="utf-8")))
    ]
    assert not found, "\n".join(found)


def test_bare_texts_are_seen() -> None:
    code = (
        'label.setText("Words")\n'
        'QLabel(f"{n} words")\n'
        'raise UserError("A sentence." if x else tr("Another."))\n'
        'Row(text=a or "Words")\n'
        'box.addItems(["", "None"])\n'
        'label.setText(tr("Words"))\n'
        'label.setText(f"{a} · {b} <b>1</b> px")\n'
        'settings.setValue("name", "words")\n'
    )
    lines = [line for line, _ in shown(ast.parse(code))]
    assert lines == [1, 2, 3, 4, 5]


def test_no_colon_joins_what_is_shown() -> None:
    """A colon has a blank before it in French: what it joins is a text of its own."""
    found = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for folder in ("ui", "session")
        for path in (PACKAGE / folder).rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.JoinedStr)
        and any(isinstance(p, ast.Constant) and p.value.startswith(": ") for p in node.values)
    ]
    assert not found, "\n".join(found)
