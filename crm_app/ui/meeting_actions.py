"""The actions of one meeting by name, apart from what does them: the window knows them before that is loaded."""

MEETING_ACTIONS = (
    "move_meeting", "hold_meeting", "call_meeting", "cancel_meeting", "miss_meeting", "replan_meeting",
)  # fmt: skip
"""In the order of menus."""
