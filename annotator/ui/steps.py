"""What a step of the history is called on the screen."""

from typing import Protocol


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
    if step.verb == "import":
        return f"import of {step.detail} {'article' if step.detail == '1' else 'articles'}"
    if step.verb == "setting":
        return "change of the settings"
    return f"{step.verb} “{step.detail}”" if step.detail else step.verb
