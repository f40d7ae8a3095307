"""QR codes and their kin in a picture."""

from crm_app.cards.geometry import Picture

_MOST = 8


def texts(picture: Picture) -> list[str]:
    """What the codes in the picture hold, each once."""
    import zxingcpp

    found = zxingcpp.read_barcodes(picture)
    return list(dict.fromkeys(one.text for one in found if one.valid and one.text.strip()))[:_MOST]
