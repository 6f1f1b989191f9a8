"""What makes a function an operation, and what operations have in common."""

from collections.abc import Callable
from functools import update_wrapper
from typing import Concatenate, Generic, ParamSpec, TypeVar

from annotator.core.models import Span, Status
from annotator.core.scheme import LabelScheme, LayerKind
from annotator.errors import UserError
from annotator.language import tr
from annotator.store import articles, settings
from annotator.store.transaction import Transaction

_SHOWN = 40


P = ParamSpec("P")
R = TypeVar("R")


class Operation(Generic[P, R]):
    """A function `op(tx, ...)` which changes the project, with the history's word for it.

    It returns `Changes`; one for long work is a generator that yields progress and returns
    them.
    """

    def __init__(self, verb: str, function: Callable[Concatenate[Transaction, P], R]) -> None:
        self.verb = verb
        self._function = function
        update_wrapper(self, function)

    def __call__(self, tx: Transaction, /, *args: P.args, **kwargs: P.kwargs) -> R:
        """Change the project within `tx`."""
        return self._function(tx, *args, **kwargs)


def operation(
    verb: str,
) -> Callable[[Callable[Concatenate[Transaction, P], R]], Operation[P, R]]:
    """Make a function the operation that the history calls `verb`."""

    def wrap(function: Callable[Concatenate[Transaction, P], R]) -> Operation[P, R]:
        return Operation(verb, function)

    return wrap


def describe_span(tx: Transaction, article_id: int, span: Span) -> None:
    """Let the history say which words the operation was about."""
    text = " ".join(articles.words(tx.conn, article_id, span.start, span.end).split())
    tx.describe(text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…", article_id)


def begin_work(tx: Transaction, article_id: int) -> None:
    """An article on which something was decided is no longer new."""
    if articles.state(tx.conn, article_id, tx.annotator_id).status is Status.NEW:
        articles.change_state(tx, article_id, status=Status.STARTED.value)


def is_flat(scheme: LabelScheme, layer: str) -> bool:
    """Whether spans of this layer may not overlap."""
    found = scheme.layer(layer)
    return found is not None and found.kind is LayerKind.ENTITIES


def check_label(tx: Transaction, layer: str, label: str) -> LabelScheme:
    """The project's scheme, in which `label` is one of `layer`."""
    scheme = settings.read_scheme(tx.conn)
    found = scheme.layer(layer)
    if found is None or found.label(label) is None:
        raise UserError(
            tr(
                "The label scheme has no label {label} on a layer {layer}.",
                label=label,
                layer=layer,
            )
        )
    return scheme
