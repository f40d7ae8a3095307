"""Every action of the window, in the order of its menus: the one table of names, words, shortcuts and icons."""

from PySide6.QtCore import QCoreApplication

from crm_app.ui import sections
from crm_app.ui.actions import Actions, Spec


def specs() -> list[Spec]:
    """The actions in the user's language."""
    return [
        Spec("import", _tr("&Import…"), "file", ("Ctrl+I",), "upload", writes=True),
        Spec("save_pdf", _tr("&Save sheet as PDF…"), "file", ("Ctrl+Shift+E",), "file-down", break_before=True),
        Spec("print", _tr("&Print sheet…"), "file", ("Ctrl+P",), "printer"),
        Spec("open_pdf", _tr("&Open sheet in the PDF viewer"), "file", (), "external-link"),
        Spec("save_large", _tr("Save sheet in &large print…"), "file", (), "file-down"),
        Spec("save_html", _tr("Save sheet as a &web page…"), "file", (), "globe"),
        Spec("paper_letter", _tr("&Letter"), "file", writes=True, group="paper"),
        Spec("paper_a4", _tr("&A4"), "file", writes=True, group="paper"),
        Spec("sample", _tr("Try sample &data"), "file", (), "sparkles", break_before=True),
        Spec("start_mine", _tr("&Back to my own book"), "file"),
        Spec("backups", _tr("&Backups and safety"), "file", (), "shield-check", break_before=True),
        Spec("close", _tr("&Close window"), "file", ("Ctrl+W",), break_before=True),
        Spec("quit", _tr("&Quit"), "file", ("Ctrl+Q",), "log-out"),
        Spec("undo", _tr("&Undo"), "edit", ("Ctrl+Z",), "undo-2", writes=True),
        Spec("redo", _tr("&Redo"), "edit", ("Ctrl+Y", "Ctrl+Shift+Z"), "redo-2", writes=True),
        Spec("paste", _tr("&Paste into the book"), "edit", ("Ctrl+V",), "image-plus", writes=True),
        Spec("find", _tr("&Find"), "edit", ("Ctrl+F",), "search", break_before=True),
        Spec("filter_list", _tr("F&ilter this list"), "edit", ("Ctrl+Shift+F",), "list-filter"),
        Spec("select_all", _tr("Select &all in the list"), "edit", ("Ctrl+A",)),
        Spec("edit_cell", _tr("&Edit in the list"), "edit", ("F2",), "pencil"),
        Spec("copy_people", _tr("&Copy the selected people"), "edit", ("Ctrl+C",), "copy"),
        Spec("history", _tr("&History"), "edit", ("Ctrl+H",), "history", break_before=True),
        Spec("record_history", _tr("What this &was before"), "edit", ("Ctrl+Shift+H",), "rotate-ccw"),
        Spec("trash", _tr("&Trash"), "edit", (), "trash-2"),
        Spec("settings", _tr("S&ettings"), "edit", ("Ctrl+,",), "settings", break_before=True),
        Spec("theme_system", _tr("Like the &system"), "view", group="theme"),
        Spec("theme_light", _tr("&Light"), "view", group="theme"),
        Spec("theme_dark", _tr("&Dark"), "view", group="theme"),
        Spec("theme_high_contrast", _tr("&High contrast"), "view", group="theme"),
        Spec("rows_roomy", _tr("&Roomy, in two lines"), "view", group="density"),
        Spec("rows_compact", _tr("&Compact, in one line"), "view", group="density"),
        Spec("choose_columns", _tr("&Columns…"), "view", (), "columns-3", break_before=True),
        Spec("names_by_family", _tr("By &family name"), "view", group="name_order"),
        Spec("names_by_given", _tr("By &given name"), "view", group="name_order"),
        Spec("clear_filters", _tr("Clear all filte&rs"), "view"),
        Spec("save_view", _tr("Sa&ve this view…"), "view", ("Ctrl+Shift+S",), "bookmark", True, break_before=True),
        Spec("change_view", _tr("Keep the view as it is sho&wn"), "view", writes=True),
        Spec("rename_view", _tr("Re&name the view…"), "view", writes=True),
        Spec("view_up", _tr("Move the view &up"), "view", writes=True),
        Spec("view_down", _tr("M&ove the view down"), "view", writes=True),
        Spec("delete_view", _tr("Dele&te the view"), "view", writes=True),
        Spec("zoom_in", _tr("&Larger"), "view", ("Ctrl++", "Ctrl+="), "zoom-in", break_before=True),
        Spec("zoom_out", _tr("&Smaller"), "view", ("Ctrl+-",), "zoom-out"),
        Spec("zoom_whole", _tr("As &designed"), "view", ("Ctrl+0",)),
        Spec("full_screen", _tr("&Full screen"), "view", ("F11",), "maximize", break_before=True),
        *(
            Spec(f"go_{section.key}", f"&{section.text}", "go", (f"Ctrl+{place}",), section.icon)
            for place, section in enumerate(sections.table(), 1)
        ),
        Spec("back", _tr("&Back"), "go", ("Alt+Left",), "arrow-left", break_before=True),
        Spec("forward", _tr("&Forward"), "go", ("Alt+Right",), "arrow-right"),
        Spec("palette", _tr("&Commands…"), "go", ("Ctrl+K",), "square-chevron-right", break_before=True),
        Spec("next_pane", _tr("&Next pane"), "go", ("F6",)),
        Spec("previous_pane", _tr("P&revious pane"), "go", ("Shift+F6",)),
        Spec("new_person", _tr("&New contact"), "person", ("Ctrl+N",), "user-plus", writes=True),
        Spec("plan_meeting", _tr("&Plan a meeting with this person"), "person", ("Ctrl+M",), "calendar-plus"),
        Spec("step_done", _tr("Mark next step &done"), "person", ("Ctrl+Return",), "circle-check", writes=True),
        Spec("open_person", _tr("&Open"), "person", (), "corner-down-left", break_before=True),
        Spec("want_to_ask", _tr("&Want to ask"), "person", ("Ctrl+Shift+A",), "target", writes=True),
        Spec("tag_people", _tr("&Tag the selected…"), "person", ("Ctrl+Shift+T",), "tag", writes=True),
        Spec("untag_people", _tr("Take a ta&g off…"), "person", writes=True),
        Spec("set_channel", _tr("&How you came to them…"), "person", (), "waypoints", writes=True),
        Spec("set_referrer", _tr("Who &sent you to them…"), "person", (), "user-plus", writes=True),
        Spec("add_to_view", _tr("Add to a sa&ved view…"), "person", (), "bookmark", writes=True),
        Spec("pin_people", _tr("Pin the selected, or &no longer"), "person", (), "star", writes=True),
        Spec("export_people", _tr("Save as v&Card…"), "person", (), "download"),
        Spec(
            "archive_people",
            _tr("&Archive the selected, or take out"),
            "person",
            ("Del",),
            "archive",
            True,
            break_before=True,
        ),
        Spec("trash_people", _tr("Move the selected to the t&rash"), "person", (), "trash-2", writes=True),
        Spec("new_organisation", _tr("&New organisation"), "organisation", ("Ctrl+Shift+O",), "plus", writes=True),
        Spec("people_there", _tr("&People there"), "organisation", ("Ctrl+Shift+L",), "users", break_before=True),
        Spec("tag_organisations", _tr("&Tag…"), "organisation", (), "tag", writes=True),
        Spec("merge_organisations", _tr("&Merge with…"), "organisation", (), "merge", writes=True),
        Spec("stop_organisation", _tr("&Do not contact, or again"), "organisation", (), "ban", writes=True),
        Spec("archive_organisation", _tr("&Archive, or take out"), "organisation", (), "archive", writes=True),
        Spec("trash_organisation", _tr("Move to the t&rash"), "organisation", (), "trash-2", writes=True),
        Spec("log_touch", _tr("&Log a contact"), "person", ("Ctrl+L",), "notebook-pen", writes=True, break_before=True),
        Spec("add_note", _tr("Add a n&ote"), "person", ("Ctrl+J",), "square-pen", writes=True),
        Spec("edit_person", _tr("&Edit name and more"), "person", ("Ctrl+E",), "user-round-pen"),
        Spec("forget_sender", _tr("&Forget who sent you"), "person", (), "", writes=True),
        Spec("add_card", _tr("Add a &card…"), "person", ("Ctrl+Shift+C",), "id-card", writes=True, break_before=True),
        Spec("choose_photo", _tr("Choose a p&hoto…"), "person", (), "camera", writes=True),
        Spec("attach_file", _tr("A&ttach a file…"), "person", (), "paperclip", writes=True),
        Spec("stop_contact", _tr("Do not contact, or contact a&gain"), "person", (), "ban", True, break_before=True),
        Spec("new_meeting", _tr("I have a &meeting coming up"), "meeting", ("Ctrl+Shift+N",), "plus"),
        Spec("prep_sheet", _tr("&Prep sheet"), "meeting", ("Ctrl+Shift+P",), "file-text"),
        Spec("agree_meeting", _tr("It su&its me"), "meeting", (), "check", True, break_before=True),
        Spec("invite_meeting", _tr("Save the in&vitation…"), "meeting", (), "calendar-plus-2", writes=True),
        Spec("calendar_meeting", _tr("Put it into my cal&endar"), "meeting", (), "calendar-days"),
        Spec("confirmation_sent", _tr("I con&firmed it"), "meeting", (), "mail-check", True, break_before=True),
        Spec("day_before_sent", _tr("I confirmed the day &before"), "meeting", (), "mail-check", writes=True),
        Spec("confirm_meeting", _tr("The&y confirmed"), "meeting", (), "calendar-check", writes=True),
        Spec("prepared_meeting", _tr("I am p&repared"), "meeting", (), "square-check", writes=True),
        Spec("move_meeting", _tr("M&ove to another time…"), "meeting", (), "calendar-clock", writes=True),
        Spec("hold_meeting", _tr("It took p&lace…"), "meeting", (), "handshake", writes=True),
        Spec("call_meeting", _tr("Make it a &call…"), "meeting", (), "phone", writes=True),
        Spec("cancel_meeting", _tr("Ca&ncel the meeting…"), "meeting", (), "calendar-x", writes=True),
        Spec("miss_meeting", _tr("It did not &happen…"), "meeting", (), "user-x", writes=True),
        Spec("replan_meeting", _tr("Plan it &again"), "meeting", (), "rotate-ccw", writes=True),
        Spec("live_mode", _tr("&Live mode"), "meeting", ("F9",), "clock", break_before=True),
        *(
            Spec(name, text, "meeting", (keys,), icon, writes=writes, inside="live")
            for name, text, keys, icon, writes in (
                ("live_asked", _tr("&Asked, next question"), "F8", "arrow-right", True),
                ("live_skip", _tr("&Next question, not asked"), "Shift+F8", "", True),
                ("live_back", _tr("Question &before"), "F7", "arrow-left", True),
                ("live_stay", _tr("They asked me to &stay"), "F5", "clock", True),
                ("live_name", _tr("They named s&omebody"), "Ctrl+Shift+R", "user-plus", True),
                ("live_card", _tr("They gave me their &card"), "Ctrl+Shift+G", "id-card", True),
                ("live_end", _tr("&End the meeting"), "Ctrl+F9", "check", True),
                ("live_say_left", _tr("Say the &time left"), "F3", "", False),
                ("live_say_question", _tr("Say this &question"), "F4", "", False),
                ("live_say_next", _tr("Say the ne&xt question"), "Shift+F4", "", False),
            )
        ),
        Spec("new_question", _tr("New &question of my own"), "meeting", (), "plus", writes=True, break_before=True),
        Spec("copy_question", _tr("Cop&y the question to mine"), "meeting", (), "copy", writes=True),
        Spec("archive_question", _tr("A&rchive the question, or take it out"), "meeting", (), "archive", writes=True),
        Spec("trash_question", _tr("Move my question to the &trash"), "meeting", (), "trash-2", writes=True),
        Spec("meetings_list", _tr("Meetings as a &list"), "meeting", (), "list", break_before=True),
        Spec("meetings_week", _tr("Meetings as a &week"), "meeting", ("Ctrl+Shift+W",), "calendar-range"),
        Spec("shortcuts", _tr("&Keyboard shortcuts"), "help", ("F1", "?"), "keyboard"),
        Spec("data_folder", _tr("Open data &folder"), "help", (), "folder-open", break_before=True),
        Spec("diagnostics", _tr("Copy &diagnostics"), "help", (), "copy"),
        Spec("about", _tr("&About Rapport"), "help", (), "info"),
    ]


def register(actions: Actions) -> None:
    """Make every action; the window connects them once its pages stand."""
    for spec in specs():
        actions.add(spec)


def _tr(text: str) -> str:
    return QCoreApplication.translate("commands", text)
