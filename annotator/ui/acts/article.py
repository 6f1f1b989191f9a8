"""The menu Article."""

from annotator.language import mark
from annotator.ui.acts.row import Action, Context, Needs

# fmt: off
ARTICLE = (
    Action(
        id="done", text=mark("Done, go on"), keys=("Ctrl+Return", "Ctrl+Enter"), menu="Article",
        needs=Needs.ARTICLE, icon="done",
        tip=mark("The article is done; open the next unfinished one"),
    ),
    Action(
        id="skip", text=mark("Skip"), keys=("S",), context=Context.ARTICLE, menu="Article",
        needs=Needs.ARTICLE, icon="skip", tip=mark("Leave this article out, or take it up again"),
    ),
    Action(
        id="reopen", text=mark("Take up again"), menu="Article", needs=Needs.ARTICLE,
        tip=mark("A done or skipped article counts as started again"),
    ),
    Action(
        id="flag", text=mark("Flag"), keys=("F",), context=Context.ARTICLE, menu="Article", group=1,
        needs=Needs.ARTICLE, icon="flag",
        tip=mark("Flag the article to come back to, or take the flag away"),
    ),
    Action(
        id="note", text=mark("Note…"), keys=("C",), context=Context.ARTICLE, menu="Article",
        group=1,
        needs=Needs.ARTICLE, icon="note", tip=mark("Write a note on the article"),
    ),
    Action(
        id="language", text=mark("Language…"), menu="Article", group=1, needs=Needs.ARTICLE,
        tip=mark("Say in which language the article is"),
    ),
    Action(
        id="next_article", reads=True, text=mark("Next article"), keys=("Alt+Down", "Ctrl+PgDown"),
        menu="Article",
        group=2, needs=Needs.PROJECT, handler="step_article", args=(1,),
        tip=mark("The article below in the list"),
    ),
    Action(
        id="previous_article", reads=True, text=mark("Previous article"), keys=("Alt+Up",
        "Ctrl+PgUp"),
        menu="Article", group=2, needs=Needs.PROJECT, handler="step_article", args=(-1,),
        tip=mark("The article above in the list"),
    ),
    Action(
        id="next_unfinished", reads=True, text=mark("Next unfinished article"), keys=("Ctrl+J",),
        menu="Article",
        group=2, needs=Needs.PROJECT, tip=mark("The next article that is neither done nor skipped"),
    ),
    Action(
        id="delete_article", text=mark("Delete from the project"), menu="Article", group=3,
        needs=Needs.ARTICLE, icon="delete",
        tip=mark("Take the article and its annotations out of the project; undo brings them back"),
    ),
)
# fmt: on
