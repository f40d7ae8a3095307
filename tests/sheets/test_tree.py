"""The tree on paper and as a picture: everybody is there once, whatever they are called."""

import itertools
import random
from datetime import UTC, datetime
from xml.etree import ElementTree as ET

import pypdfium2
import pytest

from crm_app.domain.drawing import HEIGHT, WIDTH, Drawing, drawn
from crm_app.domain.tree import ME, Edge, grown
from crm_app.sheets import tree, tree_svg
from crm_app.sheets.tree import Label

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
NAMES = ("Karen Lee", "Нина Волкова", "שירה לוי", "ليلى حداد", "田辺由紀", "<b>Bold & Co</b>", "Ng\u1ea1n \x07 Thu")
SVG = "{http://www.w3.org/2000/svg}"


def family(count: int, seed: int = 3) -> Drawing:
    chance = random.Random(seed)
    return drawn(grown([Edge(number, chance.randrange(number) or -1, number) for number in range(1, count + 1)]))


def labels(drawing: Drawing) -> dict[int, Label]:
    stages = ["none", "asked", "scheduled", "met", "thanked", "in-touch", "declined"]
    people = {
        node: Label(NAMES[node - 1] if node <= len(NAMES) else f"Person{node}", "Harbour", stages[node % len(stages)])
        for node in drawing.places
        if node > ME
    }
    return people | {ME: Label("Robin"), -1: Label("Family", "channel")}


def pages(pdf: bytes) -> list[str]:
    with pypdfium2.PdfDocument(pdf) as document:
        return [page.get_textpage().get_text_bounded() for page in document]


def test_twelve_people_stand_on_one_page_in_any_script() -> None:
    drawing = family(12)
    (page,) = pages(tree.render(drawing, labels(drawing), locale="en_US", made_at=NOON))
    for name in ("Robin", "Family", "Karen Lee", "Нина Волкова", "田辺由紀", "<b>Bold & Co</b>", "Person12"):
        assert name in page
    assert "".join(sorted("שירה לוי")) in "".join(sorted(page)) or "שירה" in page


def test_twelve_hundred_people_go_over_many_pages_and_nobody_is_lost() -> None:
    drawing = family(1200)
    found = pages(tree.render(drawing, labels(drawing), locale="de_DE", made_at=NOON))
    assert len(found) > 20
    everything = "\n".join(found)
    missing = [number for number in range(len(NAMES) + 1, 1201) if f"Person{number}" not in everything]
    assert missing == []
    assert f"1/{len(found)}" in found[0]
    assert "Wer wen genannt hat" in found[-1]


@pytest.mark.parametrize("towards", ["right", "down"])
def test_no_node_is_drawn_over_another(towards: str) -> None:
    chance = random.Random(5)
    grown_up = grown([Edge(number, chance.randrange(number) or -1, number) for number in range(1, 400)])
    drawing = drawn(grown_up, down=towards == "down")
    places = list(drawing.places.values())
    for (x, y), (other_x, other_y) in itertools.combinations(places, 2):
        assert abs(other_x - x) >= WIDTH or abs(other_y - y) >= HEIGHT
    assert all(0 <= x <= drawing.width - WIDTH and 0 <= y <= drawing.height - HEIGHT for x, y in places)


def test_what_is_folded_is_not_drawn_but_still_counts() -> None:
    grown_up = grown([Edge(1, -1, 10), Edge(2, 10, 11), Edge(3, 11, 12)])
    drawing = drawn(grown_up, folded=frozenset({10}))
    assert set(drawing.places) == {ME, -1, 10}
    assert drawing.brought[10] == 2
    assert drawing.thickness(10) > drawn(grown([Edge(1, -1, 10)])).thickness(10)


def test_the_svg_is_well_formed_and_tells_every_name() -> None:
    drawing = family(40)
    document = ET.fromstring(tree_svg.render(drawing, labels(drawing), title="Who <named> whom"))
    titles = [one.text for one in document.iter(f"{SVG}title")]
    assert titles[0] == "Who <named> whom"
    assert {"Robin", "Family, channel", "<b>Bold & Co</b>, Harbour", "Ngạn Thu, Harbour"} <= set(titles)
    assert len(titles) == len(drawing.places) + 1
    known = {one.get("id") for one in document.iter(f"{SVG}path") if one.get("id")}
    used = [str(one.get("href"))[1:] for one in document.iter(f"{SVG}use")]
    assert used
    assert set(used) <= known


def test_a_tree_of_nobody_is_drawn() -> None:
    (page,) = pages(tree.render(drawn(grown([])), {ME: Label("Robin")}, locale="en_GB", made_at=NOON, paper="a4"))
    assert "Who named whom" in page
    assert "Robin" in page
