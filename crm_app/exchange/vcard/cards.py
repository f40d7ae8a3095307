"""Content lines gathered into cards: nested, unfinished and damaged ones too, each complaint with its line."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from hashlib import blake2b

from crm_app.domain.incoming import DIGEST_BYTES, Problem
from crm_app.exchange.vcard.heads import BASE64, QUOTED, Head
from crm_app.exchange.vcard.lines import Lines, Source, blocks, split_line
from crm_app.exchange.vcard.values import escape

SHOWN = 80  # as much of a value as a complaint quotes


@dataclass(slots=True)
class Card:
    """One card: its properties as (head, value, lines, index in them); `agent_of` is the line of the card around it.

    `nested` are the places of those properties whose value was a card of its own lines, which is read by itself.
    """

    line: int
    agent_of: int = 0
    digest: str = ""
    properties: list[tuple[Head, str, Lines, int]] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    nested: set[int] = field(default_factory=set)

    def close(self) -> "Card":
        """Take the digest, now that all of the card is known."""
        self.digest = blake2b("\n".join(self.texts).encode("utf-8", "replace"), digest_size=DIGEST_BYTES).hexdigest()
        self.texts = []
        return self

    def waits_for_agent(self) -> bool:
        """Whether the card just said AGENT, so that the next BEGIN is a card inside this one."""
        return bool(self.properties) and self.properties[-1][0].name == "AGENT" and not self.properties[-1][1].strip()

    def take_agent(self, texts: list[str]) -> None:
        """Give AGENT the card that followed it, escaped as vCard 3.0 writes it."""
        head, _, lines, index = self.properties[-1]
        text = "".join(f"{line}\n" for line in ("BEGIN:VCARD", *texts, "END:VCARD"))
        self.nested.add(len(self.properties) - 1)
        self.properties[-1] = head, escape(text), lines, index


@dataclass(slots=True)
class Gathering:
    """The walk through a file: the cards open at this moment, outermost first, and the part of the file done."""

    source: Source
    open: list[Card] = field(default_factory=list)
    heads: dict[str, Head] = field(default_factory=dict)
    done: float = 0.0
    _resume: int = 0

    def cards(self) -> Iterator[Card]:
        """Yield each card when it ends, or when it turns out never to end."""
        for done, line, block in blocks(self.source):
            self.done = done
            yield from self.cards_of(block, line)
        yield from self.unended()

    def unended(self) -> Iterator[Card]:
        """The cards still open when the file ends."""
        while self.open:
            yield self._unfinished("The file ends before this card does; what there is of it was read")

    def cards_of(self, block: bytes, first: int) -> Iterator[Card]:
        """The cards that end in a block; `first` is the number of its first line."""
        self._resume = 0
        lines = Lines(block, first)
        known, texts, began = self.heads.get, lines.texts, 0
        for index, line in enumerate(texts):
            left, _, value = line.partition(":")
            head = known(left)
            if head is None or head.encoding == QUOTED:
                split = split_line(line, self.heads)
                if split is None:
                    self._continue(lines, index)
                    continue
                head, value = split
            if head.marks and value.strip().upper() == "VCARD":
                if self.open:
                    self.open[-1].texts += texts[began:index]
                began = index + 1
                yield from self._begin(lines, index) if head.name == "BEGIN" else self._end()
            elif self.open:
                self.open[-1].properties.append((head, value, lines, index))
        if self.open:
            self.open[-1].texts += texts[began:]

    def _begin(self, lines: Lines, index: int) -> Iterator[Card]:
        if self.open and not self.open[-1].waits_for_agent():
            yield self._unfinished("The next card begins before this one ends; what there is of it was read")
        around = self.open[-1].line if self.open else 0
        self.open.append(Card(lines.number(index), around))

    def _end(self) -> Iterator[Card]:
        if not self.open:
            return
        card = self.open.pop()
        if self.open and self.open[-1].waits_for_agent():
            self.open[-1].take_agent(card.texts)
        yield card.close()

    def _unfinished(self, message: str) -> Card:
        card = self.open.pop()
        card.problems.append(Problem(card.line, "END", "", message))
        return card.close()

    def _continue(self, lines: Lines, index: int) -> None:
        """Lines without a head: more of an unindented picture, or of a text whose line breaks were not escaped."""
        if index < self._resume or not self.open or not self.open[-1].properties:
            return
        card = self.open[-1]
        head, value, began_in, began_at = card.properties[-1]
        run = self._headless(lines, index)
        if head.encoding == BASE64:
            value += "".join(run)
        elif run:
            value += "".join("\\n" + line for line in run)
            message = f"A line without a property name was taken as part of {head.name}"
            card.problems.append(Problem(lines.number(index), head.name, run[0][:SHOWN], message))
        card.properties[-1] = (head, value, began_in, began_at)

    def _headless(self, lines: Lines, index: int) -> list[str]:
        """All lines from `index` on that have no head, without the empty ones; they are not visited again."""
        run = []
        while index < len(lines.texts) and split_line(lines.texts[index], self.heads) is None:
            if lines.texts[index].strip():
                run.append(lines.texts[index])
            index += 1
        self._resume = index
        return run
