"""The actions of the list of people by name, apart from what does them: the window knows them before that is loaded."""

OF_PEOPLE = (
    "open_person", "edit_cell", "want_to_ask", "tag_people", "untag_people", "set_channel", "set_referrer",
    "add_to_view", "pin_people", "merge_people", "copy_people", "export_people", "print_people", "archive_people",
    "trash_people",
)  # fmt: skip
"""Those that need somebody to be selected, in the order of menus."""
OF_LIST = ("filter_list", "clear_filters", "choose_columns", "names_by_family", "names_by_given", "select_all")
OF_VIEWS = ("save_view", "change_view", "rename_view", "view_up", "view_down", "delete_view")
OF_FOCUS = ("archive_people", "edit_cell", "select_all", "copy_people")
"""Those whose keys mean something else where the focus is not in the list."""
