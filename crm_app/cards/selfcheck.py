"""Whether cards can be read here: a tiny picture made on the spot is read in the process of its own."""

import tempfile
from pathlib import Path

from crm_app.cards import extra
from crm_app.cards.process import CardProcess
from crm_app.errors import CrmError

WORD = "RAPPORT 2026"


def trouble(process: CardProcess | None = None) -> str:
    """Why cards cannot be read here; "" where they can."""
    if not extra.is_there():
        return extra.MISSING
    own = process or CardProcess()
    try:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, "check.png")
            path.write_bytes(_picture())
            found = own.read([("check.png", path)]).card.text
    except CrmError as error:
        return str(error)
    finally:
        if process is None:
            own.close()
    return "" if WORD in found.upper() else f"The reading of cards is not in order: it read “{found}”."


def _picture() -> bytes:
    """A word that any engine reads."""
    import cv2
    import numpy as np

    paper = np.full((120, 420, 3), 255, np.uint8)
    cv2.putText(paper, WORD, (24, 74), cv2.FONT_HERSHEY_SIMPLEX, 1.4, (0, 0, 0), 3, cv2.LINE_AA)
    return bytes(cv2.imencode(".png", paper)[1])
