"""Made-up cards for the tests: people of many countries, several layouts and fonts, and damage as phones bring it."""

import io
import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFilter, ImageFont

from crm_app import resources

_SYSTEM = [
    Path("/usr/share/fonts", path)
    for path in (
        "truetype/dejavu/DejaVuSans.ttf", "truetype/dejavu/DejaVuSerif.ttf", "opentype/urw-base35/P052-Roman.otf",
        "opentype/urw-base35/URWGothic-Book.otf", "opentype/urw-base35/NimbusSans-Regular.otf",
        "opentype/urw-base35/C059-Roman.otf", "opentype/urw-base35/URWBookman-Light.otf",
        "opentype/urw-base35/NimbusSansNarrow-Regular.otf",
    )
]  # fmt: skip


@dataclass(frozen=True)
class Person:
    """What is true of a made-up person and printed on the card. `phones` are (printed, E.164, kind)."""

    name: str
    given: str
    family: str
    title: str
    organisation: str
    phones: tuple[tuple[str, str, str], ...]
    email: str
    url: str = ""
    address: tuple[str, ...] = ()
    printed_name: str = ""
    printed_title: tuple[str, ...] = ()
    printed_organisation: tuple[str, ...] = ()
    department: str = ""
    tagline: str = ""
    extra: tuple[str, ...] = ()
    labels: str = "colon"

    def truth(self) -> dict[str, object]:
        """As the scorer wants it."""
        return {
            "name": self.name, "given": self.given, "family": self.family, "title": self.title,
            "organization": self.organisation,
            "phones": [{"number": e164, "kind": kind} for _, e164, kind in self.phones],
            "emails": [self.email] if self.email else [], "urls": [self.url] if self.url else [],
            "address": "\n".join(self.address),
        }  # fmt: skip


_LABELS = {
    "colon": ("Tel: ", "Mobile: ", "Fax: ", "Email: ", "Web: "), "letter": ("T ", "M ", "F ", "E ", "W "),
    "none": ("", "", "", "", ""), "dot": ("t. ", "m. ", "f. ", "e. ", "w. "),
    "de": ("Tel. ", "Mobil ", "Fax ", "E-Mail ", ""),
    "fr": ("Tél. : ", "Port. : ", "Fax : ", "Courriel : ", ""), "es": ("Tel. ", "Móvil ", "Fax ", "", ""),
    "it": ("Tel. ", "Cell. ", "Fax ", "e-mail: ", ""), "paren": ("(T) ", "(M) ", "(F) ", "", ""),
    "p": ("P: ", "C: ", "F: ", "E: ", "W: "),
    "words": ("Office ", "Cell ", "Fax ", "", ""), "direct": ("Direct ", "Mobile ", "Facsimile ", "", ""),
    "nl": ("T: ", "M: ", "F: ", "E: ", "I: "),
    "long": ("Phone ", "Mobile ", "Fax ", "E-mail ", "Website "),
}  # fmt: skip


@dataclass
class Design:
    """How a card is laid out."""

    layout: str = "left"
    font: int = 0
    size: tuple[int, int] = (1050, 600)
    ink: tuple[int, int, int] = (30, 30, 34)
    paper: tuple[int, int, int] = (250, 249, 246)
    accent: tuple[int, int, int] = (20, 70, 130)
    big: int = 46
    small: int = 24
    caps: bool = False
    joined: str = ""
    extra: dict[str, int] = field(default_factory=dict)


def font(number: int, size: int) -> ImageFont.FreeTypeFont:
    """One of the fonts that are here."""
    own = sorted(
        path
        for path in resources.path("fonts").glob("*.[ot]tf")
        if path.stem.startswith(("Inter-Regular", "SourceS")) and "It" not in path.stem
    )
    there = [*own, *(path for path in _SYSTEM if path.exists())]
    return ImageFont.truetype(str(there[number % len(there)]), size)


def contact_lines(person: Person, design: Design) -> list[str]:
    """Numbers and addresses with their labels, in rows of one or two."""
    words = dict(zip(("office", "mobile", "fax", "email", "web"), _LABELS[person.labels], strict=True))
    rows = [words[kind] + printed for printed, _, kind in person.phones]
    rows += [words["email"] + person.email] if person.email else []
    rows += [words["web"] + person.url] if person.url else []
    if design.joined:
        rows = [design.joined.join(rows[place : place + 2]) for place in range(0, len(rows), 2)]
    return rows


def flat(person: Person, design: Design) -> Image.Image:
    """The card as a clean scan."""
    picture = Image.new("RGB", design.size, design.paper)
    draw = ImageDraw.Draw(picture)
    big, middle, small = (font(design.font, size) for size in (design.big, int(design.small * 1.15), design.small))
    name = person.printed_name or person.name
    head = [(name.upper() if design.caps else name, big, design.ink)]
    head += [(line, middle, design.ink) for line in person.printed_title or ((person.title,) if person.title else ())]
    head += [(person.department, small, design.ink)] if person.department else []
    owner = [
        (line, font(design.font, int(design.small * 1.4)), design.accent)
        for line in person.printed_organisation or ((person.organisation,) if person.organisation else ())
    ]
    owner += [(person.tagline, small, design.ink)] if person.tagline else []
    foot = [(line, small, design.ink) for line in (*contact_lines(person, design), *person.address, *person.extra)]
    _LAYOUTS[design.layout](draw, design, head, owner, foot)
    return picture


Rows = Sequence[tuple[str, ImageFont.FreeTypeFont, tuple[int, int, int]]]


def _block(
    draw: ImageDraw.ImageDraw, rows: Rows, at: tuple[float, float], anchor: str = "la", gap: float = 1.32
) -> float:
    x, y = at
    for text, face, ink in rows:
        draw.text((x, y), text, font=face, fill=ink, anchor=anchor)
        y += face.size * gap
    return y


def _left(draw: ImageDraw.ImageDraw, design: Design, head: Rows, owner: Rows, foot: Rows) -> None:
    tall = design.size[1]
    _block(draw, owner, (60, 45))
    _block(draw, head, (60, tall * 0.30))
    _block(draw, foot, (60, tall - 40 - 1.32 * design.small * len(foot)))


def _centre(draw: ImageDraw.ImageDraw, design: Design, head: Rows, owner: Rows, foot: Rows) -> None:
    wide, tall = design.size
    y = _block(draw, owner, (wide / 2, 40), "ma")
    _block(draw, head, (wide / 2, max(y + 20, tall * 0.28)), "ma")
    _block(draw, foot, (wide / 2, tall - 30 - 1.32 * design.small * len(foot)), "ma")


def _columns(draw: ImageDraw.ImageDraw, design: Design, head: Rows, owner: Rows, foot: Rows) -> None:
    wide, tall = design.size
    _block(draw, head, (50, 60))
    _block(draw, owner, (50, tall - 60 - 1.5 * design.small * 1.4 * len(owner)))
    _block(draw, foot, (wide * 0.54, tall - 50 - 1.32 * design.small * len(foot)))


def _band(draw: ImageDraw.ImageDraw, design: Design, head: Rows, owner: Rows, foot: Rows) -> None:
    wide, tall = design.size
    draw.rectangle((0, 0, wide, tall * 0.22), fill=design.accent)
    _block(draw, [(text, face, (255, 255, 255)) for text, face, _ in owner], (60, 25))
    _block(draw, head, (60, tall * 0.30))
    _block(draw, foot, (wide - 60, tall - 40 - 1.32 * design.small * len(foot)), "ra")


def _half(draw: ImageDraw.ImageDraw, design: Design, head: Rows, owner: Rows, foot: Rows) -> None:
    wide, tall = design.size
    draw.rectangle((0, 0, wide * 0.40, tall), fill=design.accent)
    _block(draw, [(text, face, (255, 255, 255)) for text, face, _ in owner], (wide * 0.20, tall * 0.42), "ma")
    _block(draw, head, (wide * 0.44, 60))
    _block(draw, foot, (wide * 0.44, tall - 50 - 1.32 * design.small * len(foot)))


def _bottom(draw: ImageDraw.ImageDraw, design: Design, head: Rows, owner: Rows, foot: Rows) -> None:
    wide, tall = design.size
    _block(draw, foot, (60, 45))
    _block(draw, head, (wide - 60, tall * 0.52), "ra")
    _block(draw, owner, (wide - 60, tall - 30 - 1.4 * design.small * 1.4 * len(owner)), "ra")


_LAYOUTS = {"left": _left, "centre": _centre, "columns": _columns, "band": _band, "half": _half, "bottom": _bottom}


def photographed(
    card: Image.Image, seed: int, *, tilt: float = 12.0, blur: float = 0.8, noise: float = 5.0
) -> Image.Image:
    """The card on a desk, in perspective, with a shadow, blur and noise."""
    chance = random.Random(seed)
    wide, tall = card.size
    scale = 1000 / max(wide, tall)
    ground = (int(wide * scale * 1.35), int(max(tall * scale, wide * scale * 0.62) * 1.5))
    desk = Image.effect_noise((ground[0] // 8, ground[1] // 8), 30).resize(ground, Image.Resampling.BICUBIC)
    tone = chance.choice([(120, 90, 60), (70, 75, 80), (150, 140, 130), (90, 60, 45)])
    desk = Image.merge("RGB", [desk.point(lambda value, one=one: min(255, int(value * one / 128))) for one in tone])
    angle = np.radians(chance.uniform(-tilt, tilt) + chance.choice([0, 0, 0, 180, 90, -90]))
    half = np.array([[-wide, -tall], [wide, -tall], [wide, tall], [-wide, tall]]) * scale / 2
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    room = min(
        1.0, 0.94 * min(ground[0] / np.ptp(half @ turn.T, axis=0)[0], ground[1] / np.ptp(half @ turn.T, axis=0)[1])
    )
    target = (
        half * room @ turn.T
        + np.array(ground) / 2
        + np.array([[chance.uniform(-26, 26), chance.uniform(-26, 26)] for _ in range(4)])
    )
    numbers = _perspective(target, np.array([[0, 0], [wide, 0], [wide, tall], [0, tall]]))
    laid = card.transform(ground, Image.Transform.PERSPECTIVE, numbers, Image.Resampling.BICUBIC)
    mask = Image.new("L", card.size, 255).transform(ground, Image.Transform.PERSPECTIVE, numbers)
    photo = Image.composite(laid, desk, mask)
    photo = _shaded(photo, chance).filter(ImageFilter.GaussianBlur(blur))
    grain = np.random.default_rng(seed).normal(0, noise, (ground[1], ground[0], 3))
    return Image.fromarray(np.clip(np.asarray(photo, dtype=np.float32) + grain, 0, 255).astype(np.uint8))


def _perspective(source: np.ndarray, target: np.ndarray) -> list[float]:
    """The eight numbers that bring a place of the photo to one of the card."""
    rows, wanted = [], []
    for (x, y), (u, v) in zip(source, target, strict=True):
        rows += [[x, y, 1, 0, 0, 0, -u * x, -u * y], [0, 0, 0, x, y, 1, -v * x, -v * y]]
        wanted += [u, v]
    return [float(number) for number in np.linalg.solve(np.array(rows, dtype=float), np.array(wanted, dtype=float))]


def _shaded(photo: Image.Image, chance: random.Random) -> Image.Image:
    wide, tall = photo.size
    shade = Image.new("L", (wide, tall), 255)
    draw = ImageDraw.Draw(shade)
    x = chance.uniform(0.2, 0.8) * wide
    draw.polygon(
        [(x, 0), (wide, 0), (wide, tall), (x + chance.uniform(-200, 200), tall)], fill=chance.randint(110, 190)
    )
    shade = shade.filter(ImageFilter.GaussianBlur(25))
    return Image.composite(photo, Image.new("RGB", photo.size, (0, 0, 0)), shade)


def as_bytes(picture: Image.Image, kind: str = "JPEG", quality: int = 85) -> bytes:
    """The picture as a file."""
    out = io.BytesIO()
    picture.save(out, kind, quality=quality)
    return out.getvalue()
