"""Measures of the page: grids for the two papers and the type scale's steps. All in points."""

from dataclasses import dataclass, replace

from crm_app.errors import Unusable


@dataclass(frozen=True, slots=True)
class Grid:
    """Columns and margins of one paper."""

    width: float
    height: float
    left: float
    top: float
    bottom: float
    text: float  #: the text column
    side: float  #: the side column
    mirrored: bool = False  #: side column on the left, for a left hand

    clock: float = 32.0
    clock_gap: float = 8.0
    gutter: float = 20.0

    @property
    def main(self) -> float:
        """Width of the clock column with the text column."""
        return self.clock + self.clock_gap + self.text

    @property
    def full(self) -> float:
        """Width between the margins."""
        return self.main + self.gutter + self.side

    @property
    def main_left(self) -> float:
        """Where the clock column begins."""
        return self.left + (self.side + self.gutter if self.mirrored else 0.0)

    @property
    def text_left(self) -> float:
        """Where the text column begins."""
        return self.main_left + self.clock + self.clock_gap

    @property
    def side_left(self) -> float:
        """Where the side column begins."""
        return self.left if self.mirrored else self.left + self.main + self.gutter

    @property
    def right(self) -> float:
        """The right margin's edge."""
        return self.left + self.full

    def for_left_hand(self) -> "Grid":
        """The mirrored grid."""
        return replace(self, mirrored=True, left=self.width - self.left - self.full)


GRIDS = {
    "letter": Grid(612.0, 792.0, left=44.0, top=36.0, bottom=30.0, text=292.0, side=180.0),
    "a4": Grid(595.28, 841.89, left=42.0, top=38.0, bottom=34.0, text=282.0, side=176.0),
}


def grid_for(paper: str, *, left_handed: bool = False) -> Grid:
    """The grid of a paper; raises `Unusable` for one that has none."""
    grid = GRIDS.get(paper)
    if grid is None:
        raise Unusable(f"There is no paper called {paper!r} here; use {' or '.join(GRIDS)}.")
    return grid.for_left_hand() if left_handed else grid


@dataclass(frozen=True, slots=True)
class Level:
    """One step of the type scale: sizes, leadings and the room for writing."""

    sans: float
    sans_leading: float
    question: float
    question_leading: float
    goal: float
    goal_leading: float
    opener: float
    opener_leading: float
    ruling: float
    gap: float
    observe: float

    def with_sans_of(self, other: "Level") -> "Level":
        """This level with another's sans."""
        return replace(self, sans=other.sans, sans_leading=other.sans_leading)

    def squeezed(self, factor: float) -> "Level":
        """The level below the scale, for a page whose must-keep text is too long for the smallest step."""
        scaled = {name: getattr(self, name) * factor for name in self.__dataclass_fields__ if name != "observe"}
        return replace(self, **scaled)


LEVELS = (
    Level(9.5, 12.25, 12.0, 14.75, 14.5, 17.5, 10.5, 13.5, 20.0, 10.0, 58.0),
    Level(9.5, 11.75, 11.5, 14.0, 14.0, 17.0, 10.5, 13.0, 19.0, 9.0, 54.0),
    Level(9.25, 11.25, 11.0, 13.25, 13.5, 16.0, 10.0, 12.5, 18.0, 8.0, 52.0),
    Level(9.0, 10.75, 10.5, 12.75, 13.0, 15.5, 9.75, 12.0, 17.0, 6.0, 45.0),
    Level(8.5, 10.25, 10.0, 12.0, 12.5, 14.5, 9.5, 11.5, 16.5, 5.5, 42.0),
)
