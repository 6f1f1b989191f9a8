"""The menus of the label scheme dialog: schemes to begin from, and what to merge into."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtWidgets import QMenu, QPushButton

from annotator.core.scheme import LabelScheme
from annotator.core.scheme_draft import LabelDraft, LayerDraft
from annotator.language import tr, trn

Edited = TypeVar("Edited", LabelDraft, LayerDraft)


def fill_schemes(
    button: QPushButton,
    ready: Sequence[LabelScheme],
    take: Callable[[LabelScheme, bool], None],
    ask_for_file: Callable[[bool], None],
) -> None:
    """Let `button` offer schemes: to replace what is there, or to add what is new in them."""
    menu = QMenu(button)
    for text, replace in ((tr("Replace with"), True), (tr("Add labels from"), False)):
        part = menu.addMenu(text)
        part.setToolTipsVisible(True)
        for scheme in ready:
            number = sum(len(layer.labels) for layer in scheme.layers)
            labels = trn("{n} label", "{n} labels", number)
            entry = part.addAction(f"{scheme.name} ({labels})")
            entry.setToolTip(scheme.description)
            entry.triggered.connect(
                lambda _=False, scheme=scheme, replace=replace: take(scheme, replace)
            )
        part.addSeparator()
        file = part.addAction(tr("A file…"))
        file.triggered.connect(lambda _=False, replace=replace: ask_for_file(replace))
    button.setMenu(menu)


def fill_merges(menu: QMenu, others: Sequence[Edited], merge: Callable[[Edited], None]) -> None:
    """Offer the labels or layers that one can be merged into."""
    for other in others:
        name = other.name or other.title or "…"
        _add_merge(menu, name.replace("&", "&&"), other, merge)


def _add_merge(menu: QMenu, text: str, into: Edited, merge: Callable[[Edited], None]) -> None:
    menu.addAction(text).triggered.connect(lambda _=False: merge(into))
