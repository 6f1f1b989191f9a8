"""Distraction-free: the article alone, and everything back as it was."""


def shown(window) -> list[bool]:
    return [not part.isHidden() for part in window.beside_the_text()]


def test_only_the_article_and_its_progress_are_shown(bench) -> None:
    bench.press("Shift+F11")
    window = bench.window
    assert window.quiet.on
    assert not any(shown(window))
    assert window.view.isVisible()
    assert window.view.hasFocus()
    assert window.status.article.isVisible()
    assert not window.status._saved.isVisible()
    assert window.commands["distraction_free"].isChecked()


def test_escape_shows_what_was_shown(bench) -> None:
    bench.window.inspector.hide()
    before = shown(bench.window)
    focus = bench.session.focus
    bench.press("Shift+F11", "Escape")
    assert not bench.window.quiet.on
    assert shown(bench.window) == before
    assert bench.session.focus == focus
    assert bench.window.status._saved.isVisible()


def test_escape_drops_a_selection_first(bench) -> None:
    bench.press("Shift+F11", "Shift+Right", "Escape")
    assert bench.window.quiet.on
    bench.press("Escape")
    assert not bench.window.quiet.on


def test_the_label_bar_comes_when_it_is_wanted(bench) -> None:
    bench.press("Shift+F11", "Shift+F9")
    assert bench.window.label_bar.isVisible()
    assert not bench.window.articles.isVisible()
    bench.press("Shift+F11")
    bench.press("Shift+F9")
    assert not bench.window.label_bar.isVisible()


def test_work_goes_on_in_it(bench) -> None:
    bench.press("Shift+F11", "A", "X")
    assert bench.annotations == [("LOC", "Kiev")]
    assert len(bench.suggestions) == 2


def test_it_goes_with_full_screen(bench) -> None:
    bench.press("F11", "Shift+F11", "Escape")
    assert bench.window.isFullScreen()
    bench.press("Shift+F11", "F11")
    assert bench.window.quiet.on
    assert not bench.window.isFullScreen()


def test_closing_it_so_remembers_the_panels(bench) -> None:
    bench.press("Shift+F11")
    bench.window.close()
    assert bench.window.memory.text("articles", "") == "shown"


def test_a_closed_project_brings_all_back(bench) -> None:
    bench.press("Shift+F11")
    bench.session.close()
    assert not bench.window.quiet.on
    assert not bench.window.header.isHidden()
