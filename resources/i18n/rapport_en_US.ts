<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_GB">
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
    <name>PeopleModel</name>
    <message>
        <source>Organisation</source>
        <translation>Organization</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Search people, organisations, notes</source>
        <translation>Search people, organizations, notes</translation>
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
        <source>why cancelled</source>
        <translation>why canceled</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Cancelled</source>
        <translation>Canceled</translation>
    </message>
</context>
</TS>
