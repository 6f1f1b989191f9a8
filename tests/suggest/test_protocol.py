"""Messages survive the wire; whatever else comes down it is survived."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.models import ProposedSpan, text_hash
from annotator.suggest.protocol import (
    Cancel,
    Configure,
    Hello,
    LineSplitter,
    ProtocolError,
    Suggest,
    Suggested,
    decode_client,
    decode_worker,
    encode,
)

texts = st.text(st.characters(exclude_categories=["Cs"]))


@given(texts)
def test_a_text_comes_through_as_it_is(text: str) -> None:
    message = Suggest(
        request=1, generation=2, article_id=3, sha256=text_hash(text), language="fr", text=text
    )
    line = encode(message)
    assert line.count(b"\n") == 1
    assert line.endswith(b"\n")
    assert decode_client(line[:-1]) == message


def test_an_answer_comes_through() -> None:
    span = ProposedSpan(
        layer="events", start=1, end=2, label="Die", source="patterns/fr", version="1a", score=0.5
    )
    message = Suggested(
        request=1,
        generation=2,
        article_id=3,
        sha256="00",
        language="fr",
        tokens=((0, 1), (1, 2)),
        spans=(span,),
        suggester="x",
    )
    assert decode_worker(encode(message)) == message


@pytest.mark.parametrize(
    "line",
    [b"", b"{", b"[]", b"{}", b"\xff\xfe", b'{"kind": "dance"}', b'{"kind": "hello"}', b"null"],
)
def test_rubbish_is_no_message(line: bytes) -> None:
    with pytest.raises(ProtocolError):
        decode_worker(line)
    with pytest.raises(ProtocolError):
        decode_client(line)


def test_the_two_sides_do_not_take_each_others_messages() -> None:
    with pytest.raises(ProtocolError):
        decode_client(encode(Hello(protocol=1, spacy="3.8")))
    with pytest.raises(ProtocolError):
        decode_worker(encode(Configure(generation=1, pipelines={}, layers=())))
    with pytest.raises(ProtocolError):
        decode_worker(encode(Cancel(generation=1)))


@given(st.lists(st.binary(max_size=20).map(lambda b: b.replace(b"\n", b"."))), st.data())
def test_lines_are_found_however_the_stream_is_cut(lines: list[bytes], data: st.DataObject) -> None:
    stream = b"".join(line + b"\n" for line in lines)
    splitter = LineSplitter()
    found = []
    while stream:
        size = data.draw(st.integers(1, len(stream)))
        found += splitter.feed(stream[:size])
        stream = stream[size:]
    assert found == [line for line in lines if line.strip()]
    assert splitter.dropped == 0


@given(st.lists(st.integers(1, 60), max_size=12), st.integers(1, 25))
def test_lines_over_the_limit_are_thrown_away(lengths: list[int], step: int) -> None:
    stream = b"".join(b"x" * length + b"\n" for length in lengths)
    splitter = LineSplitter(limit=30)
    found = [
        line for at in range(0, len(stream), step) for line in splitter.feed(stream[at : at + step])
    ]
    assert found == [b"x" * length for length in lengths if length <= 30]
    assert splitter.dropped == sum(length > 30 for length in lengths)
    assert len(splitter._buffer) <= 30 + step
