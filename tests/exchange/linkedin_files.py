"""LinkedIn's files in the shape of each era, about made-up people."""

import io
import zipfile

PREAMBLE = (
    'Notes:\n"When exporting your connection data, you may notice that some of the email addresses are missing. '
    'You will only see email addresses for connections who have allowed it."\n\n'
)
ANA = "https://www.linkedin.com/in/ana-adler"
BO = "https://www.linkedin.com/in/bo-brandt-1a2b"
ME = "https://www.linkedin.com/in/robin-reader"

ERAS = {
    "2016": "FirstName,LastName,EmailAddress,Company,Position,ConnectedOn,Tags\n"
    'Ana,Adler,ana@example.org,"Acme, Inc",Engineer,08 Feb 2019,alumni\nBo,Brandt,,,,07 Jun 2018,\n',
    "to mid-2021": "First Name,Last Name,Email Address,Company,Position,Connected On\n"
    'Ana,Adler,ana@example.org,"Acme, Inc",Engineer,08 Feb 2019\nBo,Brandt,,,,07 Jun 2018\n,,,,,07 Jun 2017',
    "mid-2021": PREAMBLE + "First Name,Last Name,Email Address,Company,Position,Connected On\n"
    'Ana,Adler,ana@example.org,"Acme, Inc",Engineer,08 Feb 2019\nBo,Brandt,,,,07 Jun 2018\n,,,,,07 Jun 2017',
    "from mid-2023": PREAMBLE + "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
    f'Ana,Adler,{ANA},ana@example.org,"Acme, Inc",Engineer,08 Feb 2026\n'
    f"Bo,Brandt,{BO},,,,07 Jun 2026\n,,,,,,07 Jun 2026",
    "url last": "First Name,Last Name,Email Address,Company,Position,Connected On,URL\n"
    f'Ana,Adler,ana@example.org,"Acme, Inc",Engineer,08 Feb 2026,{ANA}\nBo,Brandt,,,,07 Jun 2026,{BO}\n',
    "german": "Vorname,Nachname,URL,E-Mail-Adresse,Unternehmen,Position,Verbunden am\n"
    f'Ana,Adler,{ANA},ana@example.org,"Acme, Inc",Engineer,08 Feb 2026\nBo,Brandt,{BO},,,,07 Jun 2026\n',
    "french": "Prénom,Nom,URL,Adresse e-mail,Entreprise,Poste,Date de connexion\n"
    f'Ana,Adler,{ANA},ana@example.org,"Acme, Inc",Engineer,12 mars 2023\nBo,Brandt,{BO},,,,7 juin 2022\n',
    "saved again by Excel": "Notes:;;;;;;\nSome sentence;;;;;;\n;;;;;;\n"
    "First Name;Last Name;URL;Email Address;Company;Position;Connected On\n"
    f"Ana;Adler;{ANA};ana@example.org;Acme, Inc;Engineer;08 Feb 2026\nBo;Brandt;{BO};;;;07 Jun 2026\n",
}

PROFILE = (
    "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,"
    "Twitter Handles,Websites,Instant Messengers\nRobin,Reader,,,,Curious about water,Two lines,Libraries,,Ghent,,,\n"
)

MESSAGES_9 = (
    "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER\n"
    f"1,,Robin Reader,{ME},Ana Adler,2025-06-01 14:03:22 UTC,,Dear Ana,INBOX\n"
    f"1,,Ana Adler,{ANA},Robin Reader,2025-06-02 08:00:00 UTC,,Gladly,INBOX\n"
)
MESSAGES_13 = (
    '"CONVERSATION ID","CONVERSATION TITLE","FROM","SENDER PROFILE URL","TO","RECIPIENT PROFILE URLS","DATE","SUBJECT",'
    '"CONTENT","FOLDER","ATTACHMENTS","IS MESSAGE DRAFT","IS CONVERSATION DRAFT"\n'
    f'"1","","Robin Reader","{ME}","Ana Adler","{ANA}","2026-03-01 14:03:22 UTC","",'
    '"Dear Ana,\n\nthank you","INBOX","","No","No"\n'
    f'"1","","Ana Adler","{ANA}","Robin Reader","{ME}","2026-03-02 08:00:00 UTC","","Gladly","ARCHIVE","","No","No"\n'
    f'"1","","Robin Reader","{ME}","Ana Adler","{ANA}","2026-03-03 08:00:00 UTC","","not sent","INBOX","","Yes","No"\n'
    f'"2","","Some Seller","{BO}","Robin Reader","{ME}","2026-03-04 08:00:00 UTC","","Buy","SPAM","","No","No"\n'
    f'"3","","Robin Reader","{ME}","Ana Adler, Bo Brandt","{ANA},{BO}","2026-03-05 08:00:00 UTC","",'
    '"Both","INBOX","","No","No"\n'
)
# Ana writes most and Robin, whose export it is, next to nothing.
TALKATIVE_9 = (
    "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER\n"
    f"1,,Robin Reader,{ME},Ana Adler,2022-06-01 14:03:22 UTC,,Dear Ana,INBOX\n"
    + "".join(f"1,,Ana Adler,{ANA},Robin Reader,2022-06-0{day} 08:00:00 UTC,,Gladly,INBOX\n" for day in range(2, 7))
    + f"2,,Bo Brandt,{BO},Robin Reader,2022-07-01 08:00:00 UTC,,Hello,INBOX\n"
)
INVITATIONS = (
    "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n"
    f'Robin Reader,Bo Brandt,"1/29/26, 2:37 PM",Hello Bo,OUTGOING,{ME},{BO}\n'
)
NOTES = (
    "Connection First Name,Connection Last Name,Connection Profile URL,Note,Created On,Edited On\n"
    f"Ana,Adler,{ANA},met at the fair,2026-01-05 10:00:00 UTC,\n"
)
CONTACTS = (
    "Source,FirstName,LastName,Companies,Title,Emails,PhoneNumbers,CreatedAt,Addresses,Sites,InstantMessageHandles,FullName,"
    "Birthday,Location,BookmarkedAt,Profiles\n"
    'GMAIL,Cleo,Castro,Birch,Curator,cleo@example.org,+1 555 0100,"1/2/20, 3:00 PM",,,,Cleo Castro,,,,\n'
)


def zipped(**members: str) -> bytes:
    """A zip of members whose names are written with dots for underscores and folders: `Basic__Connections`."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in members.items():
            archive.writestr(name.replace("__", "/").replace("_", " ") + ".csv", text)
    return stream.getvalue()


def whole() -> bytes:
    """An export with everything that is read, and something that is not."""
    return zipped(
        messages=MESSAGES_13,
        Connections=ERAS["from mid-2023"],
        Profile=PROFILE,
        Invitations=INVITATIONS,
        Notes=NOTES,
        Imported_Contacts=CONTACTS,
        guide_messages="FROM,TO\n",
        Ads_Clicked="Ad clicked Date,Ad Title/Id\n1,2\n",
    )
