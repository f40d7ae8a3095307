<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_GB">
<context>
    <name>BackupsPage</name>
    <message numerus="yes">
        <source>%n meetings</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last copy {when}, %n kept</source>
        <translation>
            <numerusform>Last copy {when}, %n kept</numerusform>
            <numerusform>Last copy {when}, %n kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bank</name>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BankPanel</name>
    <message numerus="yes">
        <source>%n questions found</source>
        <translation>
            <numerusform>%n question found</numerusform>
            <numerusform>%n questions found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardKeeping</name>
    <message numerus="yes">
        <source>Add %n cards</source>
        <translation>
            <numerusform>Add %n card</numerusform>
            <numerusform>Add %n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardReview</name>
    <message numerus="yes">
        <source>%n fields to check</source>
        <translation>
            <numerusform>%n field to check</numerusform>
            <numerusform>%n fields to check</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardsPage</name>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message numerus="yes">
        <source>%n things to look at</source>
        <translation>
            <numerusform>%n thing to look at</numerusform>
            <numerusform>%n things to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Departing</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message numerus="yes">
        <source>Tell %n pairs apart</source>
        <translation>
            <numerusform>Tell %n pair apart</numerusform>
            <numerusform>Tell %n pairs apart</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message numerus="yes">
        <source>Merge %n people, who are in the book twice</source>
        <translation>
            <numerusform>Merge %n person, who is in the book twice</numerusform>
            <numerusform>Merge %n people, who are in the book twice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged %n people, who were in the book twice</source>
        <translation>
            <numerusform>Merged %n person, who was in the book twice</numerusform>
            <numerusform>Merged %n people, who were in the book twice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merging %n people</source>
        <translation>
            <numerusform>Merging %n person</numerusform>
            <numerusform>Merging %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message numerus="yes">
        <source>%n meetings</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrganisationsPage</name>
    <message numerus="yes">
        <source>%n organisations</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResearchForm</name>
    <message numerus="yes">
        <source>%n found out</source>
        <translation>
            <numerusform>%n found out</numerusform>
            <numerusform>%n found out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unknown</numerusform>
            <numerusform>%n unknown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message numerus="yes">
        <source>%n shortcuts</source>
        <translation>
            <numerusform>%n shortcut</numerusform>
            <numerusform>%n shortcuts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakingBack</name>
    <message numerus="yes">
        <source>%n rows stay</source>
        <translation>
            <numerusform>%n row stays</numerusform>
            <numerusform>%n rows stay</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakingIn</name>
    <message numerus="yes">
        <source>%n new meetings</source>
        <translation>
            <numerusform>%n new meeting</numerusform>
            <numerusform>%n new meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %n rows to repair</source>
        <translation>
            <numerusform>Saved %n row to repair</numerusform>
            <numerusform>Saved %n rows to repair</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakingInPage</name>
    <message numerus="yes">
        <source>Take in %n meetings</source>
        <translation>
            <numerusform>Take in %n meeting</numerusform>
            <numerusform>Take in %n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taking in %n meetings</source>
        <translation>
            <numerusform>Taking in %n meeting</numerusform>
            <numerusform>Taking in %n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Update %n meetings</source>
        <translation>
            <numerusform>Update %n meeting</numerusform>
            <numerusform>Update %n meetings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrashModel</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrashPage</name>
    <message numerus="yes">
        <source>%n deleted records</source>
        <translation>
            <numerusform>%n deleted record</numerusform>
            <numerusform>%n deleted records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n records</source>
        <translation>
            <numerusform>Restore %n record</numerusform>
            <numerusform>Restore %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %n records</source>
        <translation>
            <numerusform>Restored %n record</numerusform>
            <numerusform>Restored %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TreeFaces</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TwicePage</name>
    <message numerus="yes">
        <source>%n pairs</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekHead</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filter_words</name>
    <message numerus="yes">
        <source>%n chosen people</source>
        <translation>
            <numerusform>%n chosen person</numerusform>
            <numerusform>%n chosen people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>readiness_words</name>
    <message numerus="yes">
        <source>Choose %n more open questions</source>
        <translation>
            <numerusform>Choose %n more open question</numerusform>
            <numerusform>Choose %n more open questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take out %n minutes</source>
        <translation>
            <numerusform>Take out %n minute</numerusform>
            <numerusform>Take out %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tick %n lines of the list</source>
        <translation>
            <numerusform>Tick %n line of the list</numerusform>
            <numerusform>Tick %n lines of the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>remarks</name>
    <message numerus="yes">
        <source>%Ln private items were left out.</source>
        <translation>
            <numerusform>%Ln private item was left out.</numerusform>
            <numerusform>%Ln private items were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reminder_words</name>
    <message numerus="yes">
        <source>%n things need you</source>
        <translation>
            <numerusform>%n thing needs you</numerusform>
            <numerusform>%n things need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tray_words</name>
    <message numerus="yes">
        <source>%n things today</source>
        <translation>
            <numerusform>%n thing today</numerusform>
            <numerusform>%n things today</numerusform>
        </translation>
    </message>
</context>
</TS>
