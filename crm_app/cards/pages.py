"""What was found in a picture: strips of text, and which way they run."""

from dataclasses import dataclass

from crm_app.cards.engine import Reading
from crm_app.cards.geometry import Quad


@dataclass(frozen=True, slots=True)
class Strip:
    """One line as it was found: what it says, and its box in the picture, the corners from where its text begins."""

    reading: Reading
    quad: Quad

    @property
    def text(self) -> str:
        """Its text."""
        return self.reading.text

    @property
    def score(self) -> float:
        """How certain its letters are, 0..1."""
        return self.reading.score


@dataclass(frozen=True, slots=True)
class Page:
    """The strips of one picture; the angle says where its text runs, in degrees, 0 to the right, 90 down."""

    strips: tuple[Strip, ...]
    angle: float
    width: int
    height: int
