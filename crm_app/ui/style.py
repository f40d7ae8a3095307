"""The one style sheet, generated from a theme's colours and keyed by the property `kind`; it never sets a font."""

import re
from collections.abc import Mapping
from string import Template

from crm_app.ui.scale import px

TONES = ("text", "text2", "text3", "accent_text", "warn", "bad", "ok", "toast_text", "disabled")
"""The colour roles that a label can take through its property `tone`."""

_LENGTH = re.compile(r"\b(\d+)px")
_SHEET = Template("""
* { outline: 0 }
QToolTip { background: $toast; color: $toast_text; border: 0; padding: 4px 8px }
QWidget[kind="surface"] { background: $surface }
QWidget[kind="frame"] { background: $window }
QWidget[kind="sunken"] { background: $sunken }
QLabel { background: transparent }
QFrame[kind="line"] { background: $line; border: 0 }
QFrame[kind="menurow"] { background: $window; border: 0; border-bottom: 1px solid $line }
QFrame[kind="sidebar"] { background: $window; border: 0; border-right: 1px solid $line }
QFrame[kind="statusrow"] { background: $window; border: 0; border-top: 1px solid $line }
QFrame[kind="detail"] { background: $surface; border: 0 }
QFrame[kind="desk"] { background: $sunken; border: 0; border-left: 1px solid $line }
QFrame[kind="warn"] { background: $warn_soft; border: 1px solid $warn_edge; border-radius: 8px }
QFrame[kind="bad"] { background: $bad_soft; border: 1px solid $bad_edge; border-radius: 8px }
QFrame[kind="info"] { background: $accent_soft; border: 1px solid $accent_edge; border-radius: 8px }
QFrame[kind="toast"] { background: $toast; border: 0; border-radius: 8px }
QFrame[kind="over"] { background: $raised; border: 1px solid $line_strong; border-radius: 10px }
QFrame[kind="peek"] { background: $raised; border: 1px solid $line_strong; border-radius: 8px }
QLabel[kind="bubble"] { background: $toast; border-radius: 6px; padding: 5px 10px }
QLabel[kind="complaint"] { background: $bad_soft; border: 1px solid $bad_edge; border-radius: 4px }
QFrame[kind="panel"] { background: $sunken; border: 1px solid $line; border-radius: 8px }
QSplitter::handle { background: $line }
QMenuBar { background: transparent; color: $text2; spacing: 0; border: 0 }
QMenuBar::item { background: transparent; padding: 5px 8px; border-radius: 5px }
QMenuBar::item:selected, QMenuBar::item:pressed { background: $nav_hover; color: $text }
QMenu { background: $raised; color: $text; border: 1px solid $line_strong; padding: 5px }
QMenu::item { padding: 6px 22px 6px 10px; border-radius: 5px }
QMenu::icon { padding-left: 8px }
QMenu::item:selected { background: $selected }
QMenu::item:disabled { color: $disabled; background: transparent }
QMenu::separator { height: 1px; background: $line; margin: 5px 8px }
QPushButton { border: 1px solid $line_strong; border-radius: 6px; padding: 0 10px }
QPushButton { background: $raised; color: $text }
QPushButton:hover { background: $hover }
QPushButton:pressed { background: $pressed }
QDialogButtonBox QPushButton { min-height: 28px; min-width: 64px }
QPushButton[kind="ghost"], QPushButton[kind="square"], QPushButton[kind="link"], QPushButton[kind="path"],
QPushButton[kind="undo"] { background: transparent; border-color: transparent }
QPushButton[kind="square"] { padding: 0 }
QPushButton[kind="primary"] { background: $accent; color: $on_accent; border-color: $accent }
QPushButton[kind="primary"]:hover { background: $accent_hover; border-color: $accent_hover }
QPushButton[kind="primary"]:pressed { background: $accent_pressed; border-color: $accent_pressed }
QPushButton[kind="ghost"], QPushButton[kind="square"] { color: $text2 }
QPushButton[kind="ghost"]:hover, QPushButton[kind="square"]:hover { background: $nav_hover; color: $text }
QPushButton[kind="ghost"]:pressed, QPushButton[kind="square"]:pressed { background: $pressed }
QPushButton[kind="chip"] { border-radius: 12px; color: $text2; background: transparent; padding: 0 6px }
QPushButton[kind="chip"]:hover { background: $hover }
QPushButton[kind="score"] { border-radius: 6px; padding: 0; color: $text2; background: transparent }
QPushButton[kind="score"]:focus { padding: 0 }
QPushButton[kind="score"]:hover { background: $hover }
QPushButton[kind="score"]:checked { background: $accent; border-color: $accent; color: $on_accent }
QPushButton[kind="chip"]:checked { background: $accent_soft; border-color: $accent; color: $accent_text }
QPushButton[kind="link"] { color: $accent_text; padding: 0 3px }
QPushButton[kind="link"]:hover { background: $accent_soft }
QPushButton[kind="path"] { color: $accent_text; padding: 0 5px; text-align: left }
QPushButton[kind="path"]:hover { background: $accent_soft }
QPushButton[kind="undo"] { color: $toast_link; padding: 0 8px }
QPushButton[kind="undo"]:hover { background: transparent; text-decoration: underline }
QPushButton[kind="split"][mirrored="false"] { border-top-right-radius: 0; border-bottom-right-radius: 0 }
QPushButton[kind="split"][mirrored="true"] { border-top-left-radius: 0; border-bottom-left-radius: 0 }
QPushButton[kind="split_more"][mirrored="false"] { border-top-left-radius: 0; border-bottom-left-radius: 0;
  border-left: 0 }
QPushButton[kind="split_more"][mirrored="true"] { border-top-right-radius: 0; border-bottom-right-radius: 0;
  border-right: 0 }
QPushButton[kind="split_more"] { padding: 0 4px }
QPushButton:disabled { color: $disabled }
QPushButton[kind="plain"]:disabled { border-color: $line; background: transparent }
QPushButton[kind="primary"]:disabled { background: $pressed; color: $disabled; border-color: $line }
QPushButton:focus { border: 2px solid $focus; padding: 0 9px }
QPushButton[kind="square"]:focus { padding: 0 }
QPushButton[kind="chip"]:focus { padding: 0 5px }
QPushButton[kind="link"]:focus { padding: 0 2px }
QPushButton[kind="path"]:focus { padding: 0 4px }
QPushButton[kind="split_more"]:focus { padding: 0 3px }
QPushButton[kind="undo"]:focus { border: 2px solid $toast_link; padding: 0 7px }
QPushButton::menu-indicator { image: none; width: 0 }
QLineEdit, QPlainTextEdit, QTextBrowser { background: $raised; border: 1px solid $line_strong; border-radius: 6px;
  color: $text; selection-background-color: $accent; selection-color: $on_accent; placeholder-text-color: $placeholder }
QLineEdit { padding: 0 8px }
QLineEdit:focus { border: 2px solid $focus; padding: 0 7px }
QLineEdit[wrong="true"] { border: 2px solid $bad_mark; background: $bad_soft; padding: 0 7px }
QLineEdit[wrong="true"]:focus { border-color: $focus }
QLineEdit:disabled { background: $window; color: $disabled; border-color: $line; placeholder-text-color: $disabled }
QLineEdit[kind="quiet"], QPlainTextEdit[kind="quiet"] { background: transparent; border-color: transparent }
QLineEdit[kind="quiet"]:hover, QPlainTextEdit[kind="quiet"]:hover { background: $raised; border-color: $line_strong }
QLineEdit[kind="quiet"]:focus, QPlainTextEdit[kind="quiet"]:focus { background: $raised; border-color: $focus }
QLineEdit[tone="text2"] { color: $text2 }
QPlainTextEdit { padding: 6px 10px }
QPlainTextEdit:focus { border: 2px solid $focus; padding: 5px 9px }
QLineEdit[kind="bare"], QLineEdit[kind="bare"]:focus { border: 0; padding: 0; background: transparent }
QListView[kind="overlay"] { background: transparent; selection-background-color: transparent }
QTextBrowser[kind="note"] { background: transparent; border: 0; padding: 0 }
QComboBox { background: $raised; border: 1px solid $line_strong; border-radius: 6px; color: $text; padding: 0 8px }
QComboBox[kind="picker"]::drop-down { border: 0; width: 26px }
QComboBox[kind="picker"]::down-arrow { image: none }
QComboBox[kind="field"]::drop-down { border: 0; width: 26px }
QComboBox[kind="field"]::down-arrow { image: none }
QComboBox[kind="field"] QLineEdit { background: transparent; border: 0; padding: 0 }
QComboBox:focus { border: 2px solid $focus; padding: 0 7px }
QComboBox[kind="choice"]::drop-down { border: 0; width: 24px }
QComboBox[kind="choice"]::down-arrow { image: none }
QComboBox QAbstractItemView { background: $raised; color: $text; border: 1px solid $line_strong;
  selection-background-color: $selected; selection-color: $text }
QAbstractItemView { background: $surface; border: 0; color: $text; selection-background-color: $selected;
  selection-color: $text }
QAbstractItemView[kind="painted"] { selection-background-color: transparent }
QListView[kind="popup"] { background: $raised; border: 1px solid $line_strong; border-radius: 6px; padding: 4px;
  selection-background-color: $selected; selection-color: $text }
QListView[kind="popup"]::item { padding: 5px 6px; border-radius: 5px }
QListView[kind="popup"]::item:selected { background: $selected; color: $text }
QSlider::groove:horizontal { height: 4px; background: $pressed; border-radius: 2px }
QSlider::sub-page:horizontal { background: $accent; border-radius: 2px }
QSlider::handle:horizontal { background: $raised; border: 1px solid $edge; width: 14px; margin: -6px 0;
  border-radius: 7px }
QSlider::handle:horizontal:focus { border: 3px solid $focus; width: 10px }
QHeaderView[kind="matrix"] { background: $surface }
QHeaderView[kind="matrix"]::section { background: $surface; color: $text2; border: 0; padding: 0 8px }
QTreeView[kind="outline"] QHeaderView::section { background: $surface; color: $text2; border: 0;
  border-bottom: 1px solid $line; padding: 0 6px }
QScrollArea { border: 0; background: transparent }
QAbstractScrollArea::corner { background: transparent; border: 0 }
QScrollBar:vertical { background: transparent; width: 10px; margin: 2px }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 2px }
QScrollBar::handle { background: $line_strong; border-radius: 3px }
QScrollBar::handle:vertical { min-height: 32px }
QScrollBar::handle:horizontal { min-width: 32px }
QScrollBar::handle:hover { background: $edge }
QScrollBar::add-line, QScrollBar::sub-line { height: 0; width: 0 }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent }
QTabBar { background: transparent; border: 0 }
QTabBar::tab { background: transparent; color: $text2; border: 0; border-bottom: 2px solid transparent;
  padding: 6px 2px 8px 2px; margin: 0 8px }
QTabBar::tab:hover { color: $text }
QTabBar::tab:selected { color: $text; border-bottom-color: $accent }
QTabBar::tab:focus { color: $accent_text; border-bottom-color: $focus }
QTextEdit[kind="field"] { background: $raised; border: 1px solid $line_strong; border-radius: 6px; color: $text;
  padding: 7px 9px; placeholder-text-color: $placeholder; selection-background-color: $accent;
  selection-color: $on_accent }
QTextEdit[kind="field"]:focus { border: 2px solid $focus; padding: 6px 8px }
QProgressBar { background: $chip; border: 0; border-radius: 3px }
QProgressBar::chunk { background: $accent; border-radius: 3px }
QCheckBox, QRadioButton { color: $text; spacing: 8px }
QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid $edge; border-radius: 8px; background: $raised }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid $accent; background: $on_accent }
QCheckBox:focus, QRadioButton:focus { border: 2px solid $focus; border-radius: 4px }
""")


def sheet(colors: Mapping[str, str]) -> str:
    """The style sheet of one theme; soft panels get an outline where their fill does not stand out (high contrast)."""
    edges = {
        f"{tone}_edge": colors[mark] if colors[soft] == colors["surface"] else colors[soft]
        for tone, soft, mark in (
            ("warn", "warn_soft", "warn_mark"),
            ("bad", "bad_soft", "bad_mark"),
            ("accent", "accent_soft", "accent"),
        )
    }
    # In high contrast every text has the same white, and what is only offered has to look other than what was typed.
    plain = colors["text2"] == colors["text"]
    edges["placeholder"] = colors["disabled" if plain else "text3"]
    tones = "".join(f'QLabel[tone="{tone}"] {{ color: {colors[tone]} }}\n' for tone in TONES)
    return _LENGTH.sub(lambda found: f"{px(int(found[1]))}px", _SHEET.substitute(colors, **edges)) + tones
