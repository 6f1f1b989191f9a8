"""One short method for each action of the window; ACTIONS says which."""

from annotator.ui.hands_article import ArticleHands
from annotator.ui.hands_help import HelpHands
from annotator.ui.hands_many import ManyHands
from annotator.ui.hands_project import ProjectHands
from annotator.ui.hands_safety import SafetyHands
from annotator.ui.hands_scheme import SchemeHands
from annotator.ui.hands_settings import SettingsHands
from annotator.ui.hands_span import SpanHands
from annotator.ui.hands_view import ViewHands


class Handlers(
    ProjectHands,
    SafetyHands,
    SchemeHands,
    SpanHands,
    ArticleHands,
    ManyHands,
    ViewHands,
    HelpHands,
    SettingsHands,
):
    """All of them; a method whose name begins with `on_` answers a widget, not an action."""
