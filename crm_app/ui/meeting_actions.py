"""The actions of one meeting and of its sheet by name: the window knows them before what does them is loaded."""

MEETING_ACTIONS = (
    "agree_meeting", "invite_meeting", "calendar_meeting", "confirmation_sent", "day_before_sent",
    "confirm_meeting", "prepared_meeting", "move_meeting", "hold_meeting", "call_meeting", "cancel_meeting",
    "miss_meeting", "replan_meeting",
)  # fmt: skip
"""In the order of menus."""
SHEET_ACTIONS = ("save_pdf", "print", "open_pdf", "save_large", "save_html", "paper_letter", "paper_a4")
