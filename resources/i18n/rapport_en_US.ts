<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_GB">
<context>
    <name>CardReview</name>
    <message>
        <source>Recognised lines</source>
        <translation>Recognized lines</translation>
    </message>
</context>
<context>
    <name>Customs</name>
    <message>
        <source>Favourite tea: Assam</source>
        <translation>Favorite tea: Assam</translation>
    </message>
</context>
<context>
    <name>Gathering</name>
    <message>
        <source>Organisations, {count}</source>
        <translation>Organizations, {count}</translation>
    </message>
</context>
<context>
    <name>JobLine</name>
    <message>
        <source>Open the organisation</source>
        <translation>Open the organization</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organization</translation>
    </message>
</context>
<context>
    <name>MappingWords</name>
    <message>
        <source>Organisation</source>
        <translation>Organization</translation>
    </message>
</context>
<context>
    <name>MeetingDoing</name>
    <message>
        <source>Cancelled the meeting with {name}</source>
        <translation>Canceled the meeting with {name}</translation>
    </message>
</context>
<context>
    <name>MeetingForm</name>
    <message>
        <source>At which organisation</source>
        <translation>At which organization</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge two organisations</source>
        <translation>Merge two organizations</translation>
    </message>
    <message>
        <source>Merge {name} with another organisation</source>
        <translation>Merge {name} with another organization</translation>
    </message>
    <message>
        <source>Organisations in your book</source>
        <translation>Organizations in your book</translation>
    </message>
    <message>
        <source>The other organisation</source>
        <translation>The other organization</translation>
    </message>
    <message>
        <source>The other organisation: type its name</source>
        <translation>The other organization: type its name</translation>
    </message>
</context>
<context>
    <name>OrganisationDetail</name>
    <message>
        <source>Choose an organisation in the list to see it here.</source>
        <translation>Choose an organization in the list to see it here.</translation>
    </message>
    <message>
        <source>Details of this organisation</source>
        <translation>Details of this organization</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Name of the organization</translation>
    </message>
</context>
<context>
    <name>OrganisationDoing</name>
    <message>
        <source>Add an organisation</source>
        <translation>Add an organization</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>New organization</translation>
    </message>
    <message>
        <source>{count} organisations</source>
        <translation>{count} organizations</translation>
    </message>
</context>
<context>
    <name>OrganisationsModel</name>
    <message>
        <source>An organisation needs a name.</source>
        <translation>An organization needs a name.</translation>
    </message>
</context>
<context>
    <name>OrganisationsPage</name>
    <message numerus="yes">
        <source>%n organisations</source>
        <translation>
            <numerusform>%n organization</numerusform>
            <numerusform>%n organizations</numerusform>
        </translation>
    </message>
    <message>
        <source>1 organisation</source>
        <translation>1 organization</translation>
    </message>
    <message>
        <source>Each organisation is listed here with who you know there and what you still want to find out.</source>
        <translation>Each organization is listed here with who you know there and what you still want to find out.</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>New organization</translation>
    </message>
    <message>
        <source>No organisation in “{filter}”</source>
        <translation>No organization in “{filter}”</translation>
    </message>
    <message>
        <source>No organisation matches “{text}”</source>
        <translation>No organization matches “{text}”</translation>
    </message>
    <message>
        <source>No organisation matches “{text}” in “{filter}”</source>
        <translation>No organization matches “{text}” in “{filter}”</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizations</translation>
    </message>
    <message>
        <source>Show all organisations</source>
        <translation>Show all organizations</translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message>
        <source>Organisation</source>
        <translation>Organization</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>A command, a person or an organisation</source>
        <translation>A command, a person or an organization</translation>
    </message>
    <message>
        <source>No command, person or organisation fits “{text}”. Try fewer letters.</source>
        <translation>No command, person or organization fits “{text}”. Try fewer letters.</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>Change the organisation of {name}</source>
        <translation>Change the organization of {name}</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organization</translation>
    </message>
</context>
<context>
    <name>Relations</name>
    <message>
        <source>neighbour</source>
        <translation>neighbor</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Career-centre guide</source>
        <translation>Career-center guide</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organization</translation>
    </message>
    <message>
        <source>Search people, organisations, notes</source>
        <translation>Search people, organizations, notes</translation>
    </message>
</context>
<context>
    <name>TreeDoing</name>
    <message>
        <source>Name, role at organisation</source>
        <translation>Name, role at organization</translation>
    </message>
    <message>
        <source>Name, role at organisation. An e-mail address or a phone number may stand in it.</source>
        <translation>Name, role at organization. An e-mail address or a phone number may stand in it.</translation>
    </message>
</context>
<context>
    <name>cards</name>
    <message>
        <source>Organisation</source>
        <translation>Organization</translation>
    </message>
    <message>
        <source>same organisation</source>
        <translation>same organization</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>&amp;New organisation</source>
        <translation>&amp;New organization</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>An organisation cannot be merged with itself. Choose another one.</source>
        <translation>An organization cannot be merged with itself. Choose another one.</translation>
    </message>
</context>
<context>
    <name>event_words</name>
    <message>
        <source>Meeting cancelled</source>
        <translation>Meeting canceled</translation>
    </message>
</context>
<context>
    <name>filter_words</name>
    <message>
        <source>Organisation</source>
        <translation>Organization</translation>
    </message>
</context>
<context>
    <name>guide_words</name>
    <message>
        <source>Begin near: family, friends, neighbours, colleagues, people you worked for.</source>
        <translation>Begin near: family, friends, neighbors, colleagues, people you worked for.</translation>
    </message>
    <message>
        <source>Read about the person, the job, the organisation and the field: LinkedIn, Vault, FOCUS, an adviser.</source>
        <translation>Read about the person, the job, the organization and the field: LinkedIn, Vault, FOCUS, an adviser.</translation>
    </message>
    <message>
        <source>Then alumni, on your school’s platform or on LinkedIn; teachers, staff and the career centre.</source>
        <translation>Then alumni, on your school’s platform or on LinkedIn; teachers, staff and the career center.</translation>
    </message>
    <message>
        <source>Understand one organisation, its troubles and needs, and whether you would fit.</source>
        <translation>Understand one organization, its troubles and needs, and whether you would fit.</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>organisation</source>
        <translation>organization</translation>
    </message>
</context>
<context>
    <name>question_words</name>
    <message>
        <source>Organisation</source>
        <translation>Organization</translation>
    </message>
    <message>
        <source>Organisation, challenges and hiring</source>
        <translation>Organization, challenges and hiring</translation>
    </message>
</context>
<context>
    <name>record_words</name>
    <message>
        <source>Organisation</source>
        <translation>Organization</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>canceled</translation>
    </message>
    <message>
        <source>cancelled by</source>
        <translation>canceled by</translation>
    </message>
    <message>
        <source>organiser</source>
        <translation>organizer</translation>
    </message>
    <message>
        <source>other organisation</source>
        <translation>other organization</translation>
    </message>
    <message>
        <source>why cancelled</source>
        <translation>why canceled</translation>
    </message>
</context>
<context>
    <name>remarks</name>
    <message>
        <source>organisation</source>
        <translation>organization</translation>
    </message>
</context>
<context>
    <name>results</name>
    <message>
        <source>1 organisation</source>
        <translation>1 organization</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizations</translation>
    </message>
    <message>
        <source>{count} organisations</source>
        <translation>{count} organizations</translation>
    </message>
</context>
<context>
    <name>sections</name>
    <message>
        <source>Organisations</source>
        <translation>Organizations</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Cancelled</source>
        <translation>Canceled</translation>
    </message>
    <message>
        <source>Career-centre guide</source>
        <translation>Career-center guide</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organization</translation>
    </message>
    <message>
        <source>This organisation, and how I might fit in</source>
        <translation>This organization, and how I might fit in</translation>
    </message>
</context>
</TS>
