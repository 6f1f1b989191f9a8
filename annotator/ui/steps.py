"""What a step of the history is called on the screen."""

from collections.abc import Callable
from typing import Protocol

from annotator.language import mark, tr, trn

# fmt: off
_CALLED = {
    "accept": (mark("accept", "step"), mark("accept “{detail}”")),
    "add": (mark("add", "step"), mark("add “{detail}”")),
    "delete": (mark("delete", "step"), mark("delete “{detail}”")),
    "delete articles": (mark("delete articles", "step"), mark("delete articles “{detail}”")),
    "finish": (mark("finish", "step"), mark("finish “{detail}”")),
    "flag": (mark("flag", "step"), mark("flag “{detail}”")),
    "language": (mark("language", "step"), mark("language “{detail}”")),
    "label scheme": (mark("label scheme", "step"), mark("label scheme “{detail}”")),
    "note": (mark("note", "step"), mark("note “{detail}”")),
    "note on article": (mark("note on article", "step"), mark("note on article “{detail}”")),
    "reject": (mark("reject", "step"), mark("reject “{detail}”")),
    "relabel": (mark("relabel", "step"), mark("relabel “{detail}”")),
    "resize": (mark("resize", "step"), mark("resize “{detail}”")),
    "same words": (mark("same words", "step"), mark("same words “{detail}”")),
    "same words everywhere": (
        mark("same words everywhere", "step"), mark("same words everywhere “{detail}”"),
    ),
    "status": (mark("status", "step"), mark("status “{detail}”")),
    "suggest": (mark("suggest", "step"), mark("suggest “{detail}”")),
}
# fmt: on
"""What a step is called by its verb: by itself, and with the words that it was about."""


class Step(Protocol):
    """One operation as the history remembers it."""

    @property
    def verb(self) -> str:
        """What was done: `accept`, `import`."""

    @property
    def detail(self) -> str:
        """On what: the words, the title, a number."""


def step_text(step: Step | None) -> str:
    """A few words such as `accept “bombardé”`, "" for no step."""
    if step is None:
        return ""
    if step.verb in _SEVERAL and step.detail.isdecimal():
        return _SEVERAL[step.verb](int(step.detail))
    if step.verb == "setting":
        return tr("change of the settings")
    if step.verb not in _CALLED:
        return f"{step.verb} “{step.detail}”" if step.detail else step.verb
    alone, about = _CALLED[step.verb]
    return tr(about, detail=step.detail) if step.detail else tr(alone, "step")


_SEVERAL: dict[str, Callable[[int], str]] = {
    "accept several": lambda n: trn("accept {n} suggestion", "accept {n} suggestions", n),
    "reject several": lambda n: trn("reject {n} suggestion", "reject {n} suggestions", n),
    "delete several": lambda n: trn("delete {n} annotation", "delete {n} annotations", n),
    "remove several": lambda n: trn("reject or delete {n} span", "reject or delete {n} spans", n),
    "import": lambda n: trn("import of {n} article", "import of {n} articles", n),
    "repair": lambda n: trn("repair of {n} thing", "repair of {n} things", n),
    "status of articles": lambda n: trn("status of {n} article", "status of {n} articles", n),
    "flag articles": lambda n: trn("flag {n} article", "flag {n} articles", n),
    "language of articles": lambda n: trn("language of {n} article", "language of {n} articles", n),
    "delete several articles": lambda n: trn("delete {n} article", "delete {n} articles", n),
    "relabel several": lambda n: trn("relabel {n} span", "relabel {n} spans", n),
}
