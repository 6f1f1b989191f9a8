"""What the welcome says is new is what the guide's page says."""

from annotator import language
from annotator.session.news import whats_new


def test_news_are_the_items_of_the_page():
    news = whats_new()
    assert len(news) >= 4
    assert all(item.title.endswith(".") and item.text for item in news)
    assert not any(mark in item.text for item in news for mark in "`[]*\n")


def test_a_language_without_a_page_reads_the_english_one(monkeypatch):
    english = whats_new()
    language.install("eo", None)
    assert whats_new() == english
    language.install("en", None)
