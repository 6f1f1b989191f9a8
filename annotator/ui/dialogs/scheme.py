"""The label scheme dialog: layers, labels, the label in focus, and what will happen to spans.

Everything is edited in a draft; nothing is done before Apply, and that is one step to undo.
"""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QMenu, QWidget

from annotator.core.scheme import LabelScheme
from annotator.core.scheme_change import Place
from annotator.core.scheme_draft import LabelDraft, LayerDraft
from annotator.core.scheme_words import counted
from annotator.language import tr, trn
from annotator.session.scheme_editing import SchemeEditing
from annotator.ui.dialogs.scheme_menus import fill_merges, fill_schemes
from annotator.ui.dialogs.scheme_parts import SchemeParts
from annotator.ui.dialogs.scheme_rows import key_words, label_row, layer_row
from annotator.ui.label_colours import colours_for, free_colour
from annotator.ui.theme import theme


class SchemeDialog(QDialog):
    """Edits `editing.draft`; `ready` are the schemes to begin from.

    `import_requested` asks for a file whose scheme replaces the draft or is added to it, to be
    handed to `take`; `export_requested` asks where the draft is to be written.
    """

    import_requested = Signal(bool)
    export_requested = Signal()

    def __init__(
        self, parent: QWidget | None, editing: SchemeEditing, *, ready: Sequence[LabelScheme]
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Label scheme"))
        self.resize(1120, 660)
        self.editing = editing
        self.draft = editing.draft
        self._discarding = False
        self.parts = SchemeParts(self)
        fill_schemes(self.parts.begin, ready, self._take_ready, self.import_requested.emit)
        self._connect()
        self._show()
        self.parts.labels.setFocus()

    # What others do with it ------------------------------------------------------------

    def take(self, scheme: LabelScheme, *, replace: bool, unknown: Sequence[str] = ()) -> None:
        """Let another scheme replace the draft, or add what is new in it."""
        if replace:
            self.draft.replace_by(scheme)
            said = tr(
                "{name} replaces the scheme. Nothing is done before you apply it.",
                name=scheme.name or tr("The file"),
            )
        else:
            added = self.draft.add_from(scheme)
            self._tell_apart(added)
            said = trn("{n} new label was added.", "{n} new labels were added.", len(added))
        if unknown:
            names = ", ".join(list(unknown)[:5])
            said = tr("{said} Left out, for it says nothing here: {names}.", said=said, names=names)
        self._touch()
        self.say(said)

    def say(self, sentence: str) -> None:
        """Say something beside the buttons."""
        self.parts.trouble.setText(sentence)

    # Showing ---------------------------------------------------------------------------

    def _show(self) -> None:
        parts, editing = self.parts, self.editing
        parts.layers.show_rows(
            self.draft.layers, [layer_row(editing, layer) for layer in self.draft.layers]
        )
        self._show_layer()
        self._show_effects()
        parts.apply.setEnabled(editing.ready)
        parts.apply.setToolTip(editing.stopped.text if editing.stopped else tr("Ctrl+Enter"))
        parts.again.setEnabled(editing.dirty)

    def _show_layer(self) -> None:
        parts, layer = self.parts, self.layer
        parts.layer_form.show_layer(layer, self.editing.problems_of(layer) if layer else ())
        labels = layer.labels if layer else []
        rows = [label_row(self.editing, label, place) for place, label in enumerate(labels, 1)]
        parts.labels.show_rows(labels, rows)
        several = len(self.draft.layers) > 1
        parts.layer_tools.enable(layer is not None, merge=several)
        parts.add_label.setEnabled(layer is not None)
        self._show_label()

    def _show_label(self) -> None:
        parts, layer, label = self.parts, self.layer, self.label
        parts.label_tools.enable(label is not None, merge=bool(layer and len(layer.labels) > 1))
        problems = self.editing.problems_of(label) if label else ()
        parts.label_form.show_label(
            label,
            key=key_words(self.parts.labels.currentRow() + 1),
            others=self._other_colours(),
            problems=problems,
        )

    def _show_effects(self) -> None:
        editing = self.editing
        stopped = editing.stopped
        if stopped is not None:
            idle = tr("First: {problem}", problem=stopped.text)
        elif editing.looking:
            idle = tr("Counting spans…")
        else:
            idle = "" if editing.consequences else tr("No span changes.")
        targets = [label.name for _, label in self._targets()]
        self.parts.effects.show_effects(editing.consequences, targets, idle)
        lost = editing.lost
        title = tr("What will happen")
        if lost:
            title = tr("What will happen: {spans} will be deleted", spans=counted(lost))
        self.parts.effects_title.setText(title)

    def _other_colours(self) -> Mapping[str, str]:
        layer = self.layer
        labels = layer.labels if layer else []
        return {each.name: each.colour for each in labels if each is not self.label}

    # The hands -------------------------------------------------------------------------

    @property
    def layer(self) -> LayerDraft | None:
        """The layer in focus."""
        return self.parts.layers.thing

    @property
    def label(self) -> LabelDraft | None:
        """The label in focus."""
        return self.parts.labels.thing

    def _connect(self) -> None:
        parts, editing = self.parts, self.editing
        editing.changed.connect(self._show)
        editing.progressed.connect(parts.show_progress)
        editing.finished.connect(self.accept)
        editing.failed.connect(self._fail)
        editing.cancelled.connect(self._stopped)
        parts.layers.focused.connect(self._show_layer)
        parts.layers.moved.connect(self._move_layer)
        parts.layers.delete_requested.connect(self.delete_layer)
        parts.layers.add_requested.connect(self.add_layer_at_end)
        parts.layers.entered.connect(parts.layer_form.name.setFocus)
        parts.labels.focused.connect(self._show_label)
        parts.labels.moved.connect(self._move_label)
        parts.labels.delete_requested.connect(self.delete_label)
        parts.labels.add_requested.connect(self.add_label)
        parts.labels.entered.connect(parts.label_form.name.setFocus)
        parts.add_layer.clicked.connect(self.add_layer_at_end)
        parts.add_label.clicked.connect(self.add_label)
        parts.layer_tools.connect_to(parts.layers, self.delete_layer, self._fill_layer_merges)
        parts.label_tools.connect_to(parts.labels, self.delete_label, self._fill_label_merges)
        for form in (parts.label_form, parts.layer_form):
            form.edited.connect(self._touch)
        parts.label_form.other_colour_requested.connect(self._choose_colour)
        parts.label_form.all_colours_requested.connect(self._choose_colours)
        parts.effects.given.connect(self._give)
        parts.effects.kept.connect(self._keep)
        parts.again.clicked.connect(self._begin_again)
        parts.export.clicked.connect(self.export_requested)
        parts.apply.clicked.connect(self._apply)
        parts.cancel.clicked.connect(self.reject)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):  # from wherever the focus is
            QShortcut(QKeySequence(keys), self).activated.connect(self._apply)
        theme.changed.connect(self._show)

    def _touch(self) -> None:
        self._discarding = False
        self.parts.cancel.setText(tr("Cancel"))
        self.say("")
        self.editing.touch()

    def add_label(self) -> None:
        """Add a label below the one in focus and let it be named."""
        layer = self.layer
        if layer is None:
            return
        at = self.parts.labels.currentRow() + 1
        colour = free_colour(label.colour for label in layer.labels)
        label = self.draft.add_label(layer, LabelDraft(colour=colour), at)
        self._touch()
        self.parts.labels.focus_on(label)
        self.parts.label_form.name.setFocus()

    def delete_label(self) -> None:
        """Delete the label in focus; below it is said what becomes of its spans."""
        label = self.label
        if label is not None:
            self.draft.remove_label(label)
            self._touch()

    def add_layer_at_end(self) -> None:
        """Add a layer and let it be named."""
        layer = self.draft.add_layer(LayerDraft())
        self._touch()
        self.parts.layers.focus_on(layer)
        self.parts.layer_form.name.setFocus()

    def delete_layer(self) -> None:
        """Delete the layer in focus with its labels."""
        layer = self.layer
        if layer is not None:
            self.draft.remove_layer(layer)
            self._touch()

    def _move_label(self, at: int, to: int) -> None:
        layer, label = self.layer, self.label
        if layer is not None and label is not None:
            self.draft.move_label(layer, at, to)
            self._touch()
            self.parts.labels.focus_on(label)
            self._show_label()

    def _move_layer(self, at: int, to: int) -> None:
        layer = self.layer
        if layer is not None:
            self.draft.move_layer(at, to)
            self._touch()
            self.parts.layers.focus_on(layer)

    def _merge_label(self, label: LabelDraft, into: LabelDraft) -> None:
        self.draft.merge_label(label, into)
        self._touch()
        self.parts.labels.focus_on(into)

    def _merge_layer(self, layer: LayerDraft, into: LayerDraft) -> None:
        self.draft.merge_layer(layer, into)
        self._touch()
        self.parts.layers.focus_on(into)

    def _give(self, place: Place, at: int) -> None:
        self.draft.give(place, self._targets()[at][1])
        self._touch()

    def _keep(self, place: Place) -> None:
        label = self.draft.keep(place)
        self._touch()
        if label is None:
            self.say(tr("Its layer is deleted too; “Start over” brings both back."))
            return
        self.parts.layers.focus_on(self.draft.layer_of(label))
        self.parts.labels.focus_on(label)

    def _targets(self) -> list[tuple[LayerDraft, LabelDraft]]:
        """The labels that the spans of a deleted one can go to: those of the layer in focus."""
        layer = self.layer
        return [(layer, label) for label in layer.labels if label.name] if layer else []

    def _choose_colour(self) -> None:
        label, layer = self.label, self.layer
        if label is not None and layer is not None:
            label.colour = free_colour(each.colour for each in layer.labels)
            self._touch()

    def _choose_colours(self) -> None:
        layer = self.layer
        if layer is not None:
            colours = colours_for(len(layer.labels))
            for label, colour in zip(layer.labels, colours, strict=True):
                label.colour = colour
            self._touch()

    def _take_ready(self, scheme: LabelScheme, replace: bool) -> None:
        self.take(scheme, replace=replace)

    def _fill_label_merges(self, menu: QMenu) -> None:
        layer, label = self.layer, self.label
        if layer is not None and label is not None:
            others = [each for each in layer.labels if each is not label]
            fill_merges(menu, others, lambda into: self._merge_label(label, into))

    def _fill_layer_merges(self, menu: QMenu) -> None:
        layer = self.layer
        if layer is not None:
            others = [each for each in self.draft.layers if each is not layer]
            fill_merges(menu, others, lambda into: self._merge_layer(layer, into))

    def _tell_apart(self, added: Sequence[LabelDraft]) -> None:
        """New labels from elsewhere give way where their colour is another label's."""
        for label in added:
            others = [o.colour for o in self.draft.layer_of(label).labels if o is not label]
            if label.colour in others:
                label.colour = free_colour(others)

    # The end ---------------------------------------------------------------------------

    def _begin_again(self) -> None:
        self.draft.begin_again()
        self._touch()

    def _apply(self) -> None:
        if not self.editing.ready or self.editing.applying:
            return
        self.parts.show_working(True)
        self.editing.apply()

    def _fail(self, sentence: str) -> None:
        self.parts.show_working(False)
        self.say(sentence)

    def _stopped(self) -> None:
        self.parts.show_working(False)
        self.say(tr("Stopped. Nothing was changed."))

    def reject(self) -> None:
        """Stop what is being applied; with edits, ask once more before they are dropped."""
        if self.editing.applying:
            self.editing.stop()
        elif self.editing.dirty and not self._discarding:
            self._discarding = True
            self.parts.cancel.setText(tr("Discard the changes"))
            self.say(tr("Nothing is applied yet. Press once more to drop what you changed."))
        else:
            super().reject()

    def done(self, result: int) -> None:
        self.editing.close()
        super().done(result)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a field does not apply all of it."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.reject()
        if self.isVisible():
            event.ignore()
