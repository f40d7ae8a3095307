"""The words that programs and people write over the columns of an address list, in five languages."""

import re

from crm_app.domain.incoming import ADDRESS, EMAIL, MESSAGING, PHONE, URL
from crm_app.domain.mappings import CUSTOM
from crm_app.exchange.csvfiles import programs
from crm_app.exchange.csvfiles.columns import IGNORED, Column

# The columns of our own export, in their order; whatever stands behind them are fields of the user's own.
OWN = (
    "uid", "name", "given", "family", "additional", "prefix", "suffix", "nickname", "phonetic", "title", "organisation",
    "department", "emails", "phones", "urls", "addresses", "tags", "note", "birthday", "source", "referred_by", "stage",
    "last_contact",
)  # fmt: skip

# field -> folded headers (see table.fold_header); the first hit wins where a word could be two things.
_WORDS = {
    "uid": "uid contactuid vcarduid",
    "name": "name fullname displayname contactname person personname nomcomplet nombrecompleto nomecompleto fileas",
    "given": "given givenname firstname forename vorname prenom nombre nombredepila",
    "family": "family familyname lastname surname nachname familienname nomdefamille apellido apellidos cognome",
    "additional": "additional additionalname middlename zweitervorname",
    "prefix": "prefix nameprefix honorific honorificprefix anrede",
    "suffix": "suffix namesuffix honorificsuffix",
    "nickname": "nickname spitzname surnom apodo soprannome",
    "phonetic": "phonetic secondname phoneticname yominame furigana",
    "title": "title jobtitle position role poste cargo puesto posizione beruf funktion occupation organizationtitle "
    "organization1title",
    "organisation": "organisation organization company companyname companies employer unternehmen firma entreprise "
    "societe empresa azienda organizationname organization1name arbeitgeber",
    "department": "department abteilung departement departamento reparto organizationdepartment "
    "organization1department",
    "note": "note notes comment comments notiz notizen bemerkung bemerkungen remarque remarques notas nota",
    "birthday": "birthday birthdate dateofbirth bday geburtstag geburtsdatum anniversaire datedenaissance cumpleanos "
    "fechadenacimiento compleanno datadinascita",
    "tags": "tags tag labels categories category keywords schlagworter kategorien etiquettes etiquetas groupmembership",
    "source": "source channel quelle fuente fonte",
    "referred_by": "referredby referrer empfohlenvon recommandepar recomendadopor",
    "connected_on": "connectedon verbundenam datedeconnexion conectadoel fechadeconexion fechadelaconexion collegatoil "
    "connessoil datadiconnessione",
    IGNORED: "stage lastcontact createdat lineinthefile whyitwasnottakenin",
}
_DETAILS = {
    Column(
        EMAIL
    ): "email emails mail emailaddress emailaddresses emailadresse adresseemail adressesemail courriel correo "
    "correoelectronico direcciondecorreo direcciondecorreoelectronico indirizzoemail primaryemail secondaryemail",
    Column(EMAIL, "work"): "workemail businessemail",
    Column(EMAIL, "home"): "homeemail personalemail privateemail",
    Column(PHONE): "phone phones phonenumber phonenumbers telephone telephonenumber tel telefon telefonnummer telefono "
    "primaryphone",
    Column(PHONE, "mobile"): "mobile mobilephone mobilenumber cell cellphone handy mobil portable movil cellulare",
    Column(PHONE, "work"): "workphone businessphone officephone telefongeschaftlich",
    Column(PHONE, "home"): "homephone telefonprivat",
    Column(PHONE, "fax"): "fax faxnumber",
    Column(URL): "url urls website websites web webpage homepage link profile profiles profileurl linkedin linkedinurl "
    "linkedinprofile sites siteweb sitioweb sitoweb",
    Column(ADDRESS): "address addresses postaladdress adresse anschrift direccion indirizzo",
    Column(MESSAGING): "messaging instantmessagehandles im",
}
_NUMBERED = re.compile(r"(?:email|phone|website|url|address)\d+")
_NUMBERED_KINDS = {"email": EMAIL, "phone": PHONE, "website": URL, "url": URL, "address": ADDRESS}

COLUMNS: dict[str, Column] = {
    **{word: Column(name) for name, words in _WORDS.items() for word in words.split()},
    **{word: column for column, words in _DETAILS.items() for word in words.split()},
}
# Parts of one address, as people name them.
_PARTS = {
    "street": "street streetaddress strasse strassehausnummer rue calle via address1 addressline1 streetline1",
    "street2": "street2 address2 addressline2 adresszusatz",
    "city": "city town ort stadt ville ciudad citta suburb",
    "region": "state region province bundesland provincia",
    "code": "zip zipcode postcode postalcode plz postleitzahl codepostal codigopostal",
    "country": "country land pays pais paese countryregion",
    "box": "pobox postfach",
}
COLUMNS |= {word: Column(ADDRESS, "", part, "address") for part, words in _PARTS.items() for word in words.split()}
_TELL_WHO = frozenset(("uid", "name", "given", "family", EMAIL))
# Each of these words means something else when the other column stands beside it.
_BESIDE = (
    ("name", "given", Column("family"), ("family",)),
    ("nom", "prenom", Column("family"), ()),
    ("nome", "cognome", Column("given"), ()),
    ("title", "jobtitle", Column("prefix"), ("prefix",)),
    ("position", "jobtitle", Column(IGNORED), ()),
    ("fileas", "given", Column(CUSTOM), ()),
)


def known_headers(keys: list[str]) -> int:
    """How many of these folded headers name something of a person; 0 when none of them could tell who it is."""
    found = [column.field for column in columns_of(tuple(keys)) if column is not None]
    return len(found) if _TELL_WHO.intersection(found) else 0


def columns_of(keys: tuple[str, ...]) -> list[Column | None]:
    """What each column holds; None for a column of the user's own."""
    columns = [column_of(key) for key in keys]
    present = {column.field for column in columns if column} | set(keys)
    for word, beside, means, unless in _BESIDE:
        if word in keys and beside in present and not present.intersection(unless):
            columns[keys.index(word)] = means
    for word, means in programs.beside(keys).items():
        if word in keys:
            columns[keys.index(word)] = means
    _settle_addresses(columns)
    if "nom" in keys and columns[keys.index("nom")] is None:
        columns[keys.index("nom")] = Column("name")
    return columns


def column_of(key: str) -> Column | None:
    """What one folded header means by itself."""
    if key in COLUMNS:
        return COLUMNS[key]
    if key == "nome":
        return Column("name")
    if found := programs.column_of(key):
        return found
    if _NUMBERED.fullmatch(key):
        kind = next((kind for word, kind in _NUMBERED_KINDS.items() if word in key), None)
        return Column(kind) if kind else None
    return None


def _settle_addresses(columns: list[Column | None]) -> None:
    """An address in one column is the street where others tell its parts; a country alone is no address."""
    parts = {column.part for column in columns if column and column.group == "address"}
    for place, column in enumerate(columns):
        if column == Column(ADDRESS) and parts:
            columns[place] = Column(ADDRESS, "", "lines", "address")
        elif column and column.group == "address" and parts <= {"country", "region"}:
            columns[place] = None
