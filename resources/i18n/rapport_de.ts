<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>About</name>
    <message>
        <source>About them</source>
        <translation>Über sie</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the fields of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many people work there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Museum, consultancy, city office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short name, former name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they do, in your words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they work in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own marks, with commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>example.org</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackingUp</name>
    <message>
        <source>The automatic backup failed again. {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallOff</name>
    <message>
        <source>I did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ill, delayed, something came up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in Rapport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your book was left as it was. If you want to tell the makers, copy the report below; it holds no names and nothing is sent by itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Drops</name>
    <message>
        <source>Import the people in {count} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the people in {file}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Found out: turn the question into an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it was found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Another open question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer a question about {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what is known about {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note what was found out about {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something found out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you like to find out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what you found out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryDetail</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring this back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a line to see what it changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {name} now to what it was before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave all as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken back, because this was changed since: {named}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can no longer be taken back: a newer version of Rapport changed the book's tables since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{named} and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is now as before this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>%n changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done by Rapport itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Filter by words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the history by words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing done matches “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the history of everything again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever you add, change or delete stands here from then on, and can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoldMeeting</name>
    <message>
        <source>Began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is before it began.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Planned a meeting with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rapport {version}. Everything stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rapport, sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size can be changed when the work under way is done.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingDoing</name>
    <message>
        <source>Cancel the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the meeting with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the meeting with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the meeting with {name} a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the meeting with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the meeting with {name} again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting with {name} did not happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who called it off?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who did not come?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingForm</name>
    <message>
        <source>Address, phone number or video link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the book: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At which organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have a meeting coming up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and see the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is in the past. Press Enter again to keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two fields are enough. The rest makes the sheet better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name of the person you are meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to learn?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What their work is really like, for example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When? (needed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who are you meeting? (needed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sent you?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingLine</name>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingModel</name>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Meetings</name>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message>
        <source>%n meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did it happen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have a meeting coming up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for this meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meeting here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meeting is “{filter}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a meeting and its one-page sheet is ready to print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The week after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The week before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which meetings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemberLine</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about {name} here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message>
        <source>Add somebody who is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {person} at {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {person} from {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} is at {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} left {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Before the merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything of both is kept, and one undo parts them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge two organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge {name} with another organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge {other} into {one}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motivation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {name}: {list}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations in your book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other organisation</source>
        <translation>Die andere Organisation</translation>
    </message>
    <message>
        <source>The other organisation: type its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They say nothing different.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people there {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>questions and findings {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ways to reach them {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} and {other} become one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MinutesField</name>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModeRow</name>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoveMeeting</name>
    <message>
        <source>I did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed, but you will be glad to know it later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who moved it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who moved it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewButton</name>
    <message>
        <source>More new things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteEntry</name>
    <message>
        <source>Edit the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note, in Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private: keep it off sheets and exports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write in Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}, private</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteText</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note goes on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Keep a note on {name} private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a note on {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share a note on {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrganisationDetail</name>
    <message>
        <source>1 person there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an organisation in the list to see it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of this organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>Preview of the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>Last contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Nobody matches “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {count} found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonDetail</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose somebody in the list to see them here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not contact. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prep sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prep sheet of {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sent you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said {sound}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}, private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}, {length}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonField</name>
    <message>
        <source>People in your book</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuickAdd</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already in your book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also read: an e-mail, a phone number, a web address, #tags, and “Karen said talk to Ben”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ben Okafor, policy analyst at Urban Institute, via Karen Lee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter adds a new contact. Choose one of these to add the rest of the line to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter adds a new contact. Choose one of these to open them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter adds this contact. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New contact in one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People in your book who match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent by {name}, a new contact: {count} in your book are called so. Type more of the name to mean one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent by {name}, who is new in your book too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} at {organisation}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuickPanel</name>
    <message>
        <source>New contact</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message>
        <source>Add a way to reach {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an e-mail, phone, link or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another way to reach them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change how to reach {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {value} from {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowTools</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Score</name>
    <message>
        <source>{name} {value}: {meaning}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Scores</name>
    <message>
        <source>A job for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An insider, your own wish and an open job tell together where to ask first; career books call the list LAMP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gladly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motivation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No job now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not looked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if I must</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rather not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested for the insider: {value}, because of {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to ask first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Ctrl F</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit to the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program for PDF files was found. Save the sheet and open it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the PDF viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save sheet as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be written there ({why}). Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Row height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search people, organisations, notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Saved views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>1 person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings, {count} coming up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People, {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goal is reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today, {count} to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} to go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} to go by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{held} of {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stop</name>
    <message>
        <source>Do not contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not contact {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift “Do not contact”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift “Do not contact” of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why {name} is not to be contacted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableColumns</name>
    <message>
        <source>Columns as at first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableHeader</name>
    <message>
        <source>Columns of {list}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sorted down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sorted up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakingBack</name>
    <message>
        <source>%n rows stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A large step is being taken back. This waits until it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back an earlier {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is as before “{label}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakingIn</name>
    <message>
        <source>1 new person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts (*.vcf *.vcard *.csv *.zip *.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People are being taken in. This waits until it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} new people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} updated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakingInPage</name>
    <message>
        <source>Almost done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in it is in your book already. Nothing would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking into {files}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in it can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is stored yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is stored yet. One undo takes the whole import back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storing, cannot be stopped now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in 1 person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in {count} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking in 1 person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking in {count} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update {count} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would come in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go on working. Until this is done nothing else is stored; what you type is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden by their owners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with something new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Ctrl Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayDetail</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prep sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What there is to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>How to get there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have a meeting coming up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last contact: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody waits for you. New steps appear here as you ask, meet and promise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs you today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone on the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is due and next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you want to learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to thank, to ask, to meet and to tell is listed here, with the reason and the hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your day begins with a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}. {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrashModel</name>
    <message>
        <source>%n days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrashPage</name>
    <message>
        <source>, and what it belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, and what they belong to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the trash by words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the trash matches “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore %n records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored %n records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you delete lies here for 30 days, and can be restored until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever lies here longer than 30 days goes for good.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TroubleWindow</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in it was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your book cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TurnIntoCall</name>
    <message>
        <source>On which number?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone number of the day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TypeAhead</name>
    <message>
        <source>Go to: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing begins with “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A large step is being turned. This waits until it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment: this was a large step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{label}” was done {day}. Once more takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Way</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way to reach them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeekCanvas</name>
    <message>
        <source>{day}, {time}, free. Enter plans a meeting here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeekHead</name>
    <message>
        <source>%n more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days and what is due on them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} due on {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhenField</name>
    <message>
        <source>That is in the past.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is {place} time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a day and a time, such as tomorrow 2pm, Thu 14:00 or 3 Dec 10am.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow 2pm, Thu 14:00 or 3 Dec 10am</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}. Add a time, such as 2pm.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Toggle</name>
    <message>
        <source>Show or hide the values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>&amp;About Rapport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to my own book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open sheet in the PDF viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Plan a meeting with this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Prep sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save sheet as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>As &amp;designed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have a &amp;meeting coming up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark next step &amp;done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open data &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;revious pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try sample &amp;data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this &amp;was before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>1 day over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {hours} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {hours} h {minutes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than 1 h left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{here} yours = {there} theirs ({place})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} days over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} h left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} h over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
</context>
<context>
    <name>meeting_hints</name>
    <message>
        <source>In your book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your book: {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New in your book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people have this name. Choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>planning</name>
    <message>
        <source>Plan a meeting with {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>The printer does not answer. Check it, or save the sheet as a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quick_adding</name>
    <message>
        <source>Add to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked {asked}. If nothing comes, one reminder is fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked {asked}. One friendly reminder is fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card of {name} filed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due {day}, {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File the card of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get in touch with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Got in touch with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduced by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduction by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is settled with {who}, whom they named. Say what came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a promise to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep in touch with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look back on {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met {end} for {minutes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met {end}. Look back while it is fresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met {end}. Three lines while it is fresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phoned {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned {end}. Did it happen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned {end}. Look back once it took place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned {end}. Thank them once it took place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise of {name} kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise to {name} kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminded {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report back to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported back to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank-you to {name} sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last contact was {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their card is not filed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They answered. Fix the day and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They named {who}. Say what you are doing about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They promised to introduce you to {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write up {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote up {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You meet {start} and have not confirmed it yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your last word on {who} was {told}. Say how it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your letter went out {asked}. A call works best now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your letter went out {asked}. If nothing comes, a call is next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {minutes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promised {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>record_words</name>
    <message>
        <source>About me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line kept as it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Research</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way to reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>addressed as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>became a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>birthday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmation sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dial-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>directions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do not contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do not contact since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first who sent you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how often to keep in touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if there is time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>introduced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>introduction promised until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>middle name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>motivation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name in another script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name may be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nickname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order of the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people who would help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>present job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pronouns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reported back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say you come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent on to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sorted as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suffix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thanks due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title before the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what to wear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what you share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who did not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who sent you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why it did not happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why not to contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>word for word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{owner} · {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sections</name>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>Cards to file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave by {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meet {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New names from your meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that has to be done today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting on others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>five</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>six</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{things}, and {meetings}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>today_detail</name>
    <message>
        <source>Mark as asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as filed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as introduced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as written up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>week_faces</name>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}: {name}, due {day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>welcome</name>
    <message>
        <source>Everyone you ask, meet and thank is listed here, with who sent you to whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have a meeting coming up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The people you want to learn from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are made-up people. Try everything; your own book is not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or drop a vCard, a CSV file or a LinkedIn archive anywhere</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did it happen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get in touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look back on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rapport export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send thank-you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for introduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write up notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vCard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
