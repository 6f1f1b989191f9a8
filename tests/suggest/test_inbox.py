"""The order in which requests are served."""

import threading

from annotator.suggest.inbox import BATCH_CHARACTERS, BATCH_TEXTS, Inbox
from annotator.suggest.protocol import Cancel, Configure, Shutdown, Suggest


def ask(number: int, text: str = "x", **options: object) -> Suggest:
    given = {"generation": 1, "article_id": number, "sha256": text, "language": "fr"} | options
    return Suggest(request=number, text=text, **given)


def configured(generation: int = 1) -> Configure:
    return Configure(generation=generation, pipelines={}, layers=())


def taken(inbox: Inbox) -> list[int]:
    work = inbox.take()
    assert isinstance(work, list)
    return [request.request for request in work]


def filled(*messages: object) -> Inbox:
    inbox = Inbox()
    for message in messages:
        inbox.put(message)
    return inbox


def test_configurations_come_first_then_the_newest_urgent_request() -> None:
    inbox = filled(ask(1), ask(2, urgent=True), ask(3, urgent=True), configured())
    assert inbox.take() == configured()
    assert taken(inbox) == [3]
    assert taken(inbox) == [2]
    assert taken(inbox) == [1]


def test_batches_are_of_one_language_and_not_too_large() -> None:
    inbox = filled(ask(1), ask(2), ask(3, language="en"), ask(4, language="en"), ask(5))
    assert [taken(inbox) for _ in range(3)] == [[1, 2], [3, 4], [5]]

    many = filled(*(ask(n) for n in range(BATCH_TEXTS + 1)))
    assert len(taken(many)) == BATCH_TEXTS

    long = filled(*(ask(n, "x" * (BATCH_CHARACTERS // 2)) for n in range(3)))
    assert [taken(long), taken(long)] == [[0, 1], [2]]

    longer = filled(ask(1, "x" * (BATCH_CHARACTERS * 2)), ask(2))
    assert taken(longer) == [1]


def test_older_generations_are_forgotten() -> None:
    inbox = filled(ask(1), ask(2, urgent=True), ask(3, generation=2), Cancel(generation=2))
    assert taken(inbox) == [3]
    assert not inbox.is_wanted(ask(1))
    assert inbox.is_wanted(ask(3, generation=2))
    inbox.put(configured(3))
    inbox.put(ask(4, generation=2))
    inbox.put(ask(5, generation=3))
    assert inbox.take() == configured(3)
    assert taken(inbox) == [5]


def test_an_article_that_becomes_urgent_is_read_once() -> None:
    inbox = filled(ask(1, article_id=7), ask(2, "y"), ask(3, article_id=7, urgent=True))
    assert taken(inbox) == [3]
    assert taken(inbox) == [2]


def test_urgent_ones_between_the_pieces_of_another() -> None:
    inbox = filled(ask(1), ask(2, urgent=True))
    assert inbox.take_urgent() == ask(2, urgent=True)
    assert inbox.take_urgent() is None
    inbox.put(ask(3, urgent=True, generation=2))
    inbox.put(configured(2))
    assert inbox.take_urgent() is None  # the configuration comes first


def test_the_end_interrupts_waiting() -> None:
    inbox = Inbox()
    results = []
    waiting = threading.Thread(target=lambda: results.append(inbox.take()))
    waiting.start()
    inbox.put(Shutdown())
    waiting.join(10)
    assert results == [None]
    inbox.put(ask(1))
    assert inbox.take() is None
    assert not inbox.is_wanted(ask(1))
