import pytest

from crm_app.domain import wheres
from crm_app.domain.wheres import Where


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("", Where("in-person")),
        ("500 L'Enfant Plaza,  7th floor", Where("in-person", place="500 L'Enfant Plaza, 7th floor")),
        (
            "1315 East-West Hwy, 20910 Silver Spring",
            Where("in-person", place="1315 East-West Hwy, 20910 Silver Spring"),
        ),
        ("by phone", Where("phone")),
        ("phone +1 202 555 0187", Where("phone", phone="+1 202 555 0187")),
        ("+1 (202) 555-0187", Where("phone", phone="+1 (202) 555-0187")),
        ("Zoom", Where("video", place="Zoom")),
        ("zoom https://video.example/j/123", Where("video", link="https://video.example/j/123")),
        (
            "https://video.example/j/123, ask for Ana",
            Where("video", place="ask for Ana", link="https://video.example/j/123"),
        ),
        ("meet.google.com/abc-defg-hij", Where("video", link="https://meet.google.com/abc-defg-hij")),
        ("Zoom: us02web.zoom.us/j/123", Where("video", link="https://us02web.zoom.us/j/123")),
        (
            "teams.microsoft.com/l/meetup-join/19, ask for Ana",
            Where("video", place="ask for Ana", link="https://teams.microsoft.com/l/meetup-join/19"),
        ),
        ("Callaghan Hall", Where("in-person", place="Callaghan Hall")),
    ],
)
def test_one_line_tells_how_people_meet(text: str, meant: Where) -> None:
    assert wheres.read(text) == meant
