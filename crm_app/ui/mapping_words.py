"""What the columns of a table can be, in words."""

from PySide6.QtCore import QCoreApplication

from crm_app.domain.incoming import ADDRESS, EMAIL, MESSAGING, PHONE, URL
from crm_app.domain.mappings import CUSTOM, OUT


def meanings() -> list[tuple[str, str]]:
    """Every word of a mapping with what it means, in the order in which they are offered."""
    return [
        ("name", _tr("Whole name")),
        ("given", _tr("Given name")),
        ("family", _tr("Family name")),
        ("additional", _tr("Middle name")),
        ("prefix", _tr("Title before the name")),
        ("suffix", _tr("Suffix")),
        ("nickname", _tr("Nickname")),
        ("phonetic", _tr("Said or written as")),
        ("title", _tr("Position")),
        ("organisation", _tr("Organisation")),
        ("department", _tr("Department")),
        (EMAIL, _tr("E-mail")),
        (f"{EMAIL}:work", _tr("E-mail, work")),
        (f"{EMAIL}:home", _tr("E-mail, home")),
        (PHONE, _tr("Phone")),
        (f"{PHONE}:work", _tr("Phone, work")),
        (f"{PHONE}:home", _tr("Phone, home")),
        (f"{PHONE}:mobile", _tr("Mobile phone")),
        (f"{PHONE}:fax", _tr("Fax")),
        (URL, _tr("Web address or profile")),
        (MESSAGING, _tr("Messenger")),
        (ADDRESS, _tr("Whole address")),
        (f"{ADDRESS}.street", _tr("Street")),
        (f"{ADDRESS}.street2", _tr("Street, second line")),
        (f"{ADDRESS}.city", _tr("City")),
        (f"{ADDRESS}.region", _tr("State or region")),
        (f"{ADDRESS}.code", _tr("Postal code")),
        (f"{ADDRESS}.country", _tr("Country")),
        (f"{ADDRESS}.box", _tr("PO box")),
        ("birthday", _tr("Birthday")),
        ("tags", _tr("Tags")),
        ("note", _tr("Note")),
        ("source", _tr("How you came to them")),
        ("referred_by", _tr("Who named them")),
        ("uid", _tr("Stable key")),
        (CUSTOM, _tr("A field of your own")),
        (OUT, _tr("Leave out")),
    ]


def delimiters() -> list[tuple[str, str]]:
    """The signs between cells."""
    return [(",", _tr("Comma")), (";", _tr("Semicolon")), ("\t", _tr("Tab")), ("|", _tr("Bar"))]


def encodings() -> list[tuple[str, str]]:
    """The encodings of texts that people meet, by the names that Python has for them."""
    return [
        ("utf-8", "UTF-8"),
        ("utf-16-le", "UTF-16"),
        ("utf-16-be", "UTF-16 BE"),
        ("windows-1252", _tr("Western (Windows)")),
        ("mac_roman", _tr("Western (Mac)")),
        ("cp1250", _tr("Central European")),
        ("cp1251", _tr("Cyrillic")),
        ("cp1253", _tr("Greek")),
        ("cp1254", _tr("Turkish")),
        ("cp1255", _tr("Hebrew")),
        ("cp1256", _tr("Arabic")),
        ("cp932", _tr("Japanese")),
        ("gb18030", _tr("Chinese, simplified")),
        ("big5", _tr("Chinese, traditional")),
        ("cp949", _tr("Korean")),
    ]


def _tr(text: str) -> str:
    return QCoreApplication.translate("MappingWords", text)
