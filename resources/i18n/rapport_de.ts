<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>About</name>
    <message>
        <source>12 April 1980, or without the year</source>
        <translation>12. April 1980, oder ohne das Jahr</translation>
    </message>
    <message>
        <source>A mark of your own</source>
        <translation>Eine eigene Markierung</translation>
    </message>
    <message>
        <source>A, most often</source>
        <translation>A, am häufigsten</translation>
    </message>
    <message>
        <source>AH-na roo-EES</source>
        <translation>AH-na ru-IHS</translation>
    </message>
    <message>
        <source>About them</source>
        <translation>Über sie</translation>
    </message>
    <message>
        <source>About {name}</source>
        <translation>Über {name}</translation>
    </message>
    <message>
        <source>Address as</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>After the name</source>
        <translation>Nach dem Namen</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Auch genannt</translation>
    </message>
    <message>
        <source>As one says and writes it</source>
        <translation>So, wie man es sagt und schreibt</translation>
    </message>
    <message>
        <source>B, now and then</source>
        <translation>B, ab und zu</translation>
    </message>
    <message>
        <source>Before the name</source>
        <translation>Vor dem Namen</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>C, least often</source>
        <translation>C, am seltensten</translation>
    </message>
    <message>
        <source>Change the fields of {name}</source>
        <translation>Die Gebiete von {name} ändern</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>{name} ändern</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Dr. Ruiz</source>
        <translation>Dr. Ruiz</translation>
    </message>
    <message>
        <source>Dr., Prof.</source>
        <translation>Dr., Prof.</translation>
    </message>
    <message>
        <source>Europe/Berlin</source>
        <translation>Europe/Berlin</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Familienname</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Gebiete</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>How many people work there</source>
        <translation>Wie viele Menschen dort arbeiten</translation>
    </message>
    <message>
        <source>In other letters</source>
        <translation>In anderen Buchstaben</translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation>In Kontakt bleiben</translation>
    </message>
    <message>
        <source>Keep {name} private</source>
        <translation>{name} privat halten</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>May be named</source>
        <translation>Darf genannt werden</translation>
    </message>
    <message>
        <source>Motivation</source>
        <translation>Beweggrund</translation>
    </message>
    <message>
        <source>Museum, consultancy, city office</source>
        <translation>Museum, Beratung, Stadtverwaltung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Names, birthday, language, why this person</source>
        <translation>Namen, Geburtstag, Sprache, warum diese Person</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Spitzname</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No rhythm</source>
        <translation>Kein Rhythmus</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Noch nicht gefragt</translation>
    </message>
    <message>
        <source>Open the website</source>
        <translation>Website öffnen</translation>
    </message>
    <message>
        <source>PhD, Jr.</source>
        <translation>PhD, jun.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Private: off every sheet and export</source>
        <translation>Privat: auf keinem Bogen und in keinem Export</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronomen</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation>{name} umbenennen</translation>
    </message>
    <message>
        <source>Said as</source>
        <translation>Aussprache</translation>
    </message>
    <message>
        <source>School, town, people, a passion</source>
        <translation>Schule, Heimatort, Bekannte, eine Leidenschaft</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Shared ground</source>
        <translation>Gemeinsames</translation>
    </message>
    <message>
        <source>Short name; former name</source>
        <translation>Kurzname; früherer Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Sort as</source>
        <translation>Einordnen unter</translation>
    </message>
    <message>
        <source>Tag {name}</source>
        <translation>{name} mit Schlagwort versehen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>What draws you to them</source>
        <translation>Was Sie zu ihnen zieht</translation>
    </message>
    <message>
        <source>What they do, in your words</source>
        <translation>Was sie tun, in Ihren Worten</translation>
    </message>
    <message>
        <source>What they work in</source>
        <translation>Woran sie arbeiten</translation>
    </message>
    <message>
        <source>What to speak and write</source>
        <translation>Worin man spricht und schreibt</translation>
    </message>
    <message>
        <source>What you hope to learn from them</source>
        <translation>Was Sie von ihnen zu lernen hoffen</translation>
    </message>
    <message>
        <source>When the family name would be wrong</source>
        <translation>Wenn der Familienname nicht passt</translation>
    </message>
    <message>
        <source>Why this person</source>
        <translation>Warum diese Person</translation>
    </message>
    <message>
        <source>Yes, to others too</source>
        <translation>Ja, auch gegenüber anderen</translation>
    </message>
    <message>
        <source>example.org</source>
        <translation>example.org</translation>
    </message>
    <message>
        <source>{name} is no longer private</source>
        <translation>{name} ist nicht mehr privat</translation>
    </message>
    <message>
        <source>Теодора Илиева</source>
        <translation>Теодора Илиева</translation>
    </message>
</context>
<context>
    <name>AboutMe</name>
    <message>
        <source>About me</source>
        <translation>Über mich</translation>
    </message>
    <message>
        <source>As it stands on sheets and letters</source>
        <translation>So, wie er auf Bögen und in Briefen steht</translation>
    </message>
    <message>
        <source>Change what I say about myself</source>
        <translation>Ändern, was ich über mich sage</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>For your own card</source>
        <translation>Für Ihre eigene Karte</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Kurz gesagt</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Interessen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Student of geography, final year</source>
        <translation>Studium der Geografie, letztes Jahr</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>What I do</source>
        <translation>Was ich mache</translation>
    </message>
    <message>
        <source>What a place has to have, and what you would not do</source>
        <translation>Was eine Stelle haben muss und was Sie nicht tun würden</translation>
    </message>
    <message>
        <source>What others ask you to do</source>
        <translation>Worum andere Sie bitten</translation>
    </message>
    <message>
        <source>What you could talk about for hours</source>
        <translation>Worüber Sie stundenlang reden könnten</translation>
    </message>
    <message>
        <source>Where you come from, in a few lines</source>
        <translation>Woher Sie kommen, in wenigen Zeilen</translation>
    </message>
    <message>
        <source>Who I am</source>
        <translation>Wer ich bin</translation>
    </message>
</context>
<context>
    <name>ActiveFilters</name>
    <message>
        <source>Clear all</source>
        <translation>Alle aufheben</translation>
    </message>
    <message>
        <source>Filters that hold</source>
        <translation>Filter, die gelten</translation>
    </message>
    <message>
        <source>Remove filter: {filter}</source>
        <translation>Filter aufheben: {filter}</translation>
    </message>
</context>
<context>
    <name>AfterForm</name>
    <message>
        <source>In Markdown; @ names people</source>
        <translation>In Markdown; @ nennt Personen</translation>
    </message>
    <message>
        <source>Notes of the meeting</source>
        <translation>Notizen zum Treffen</translation>
    </message>
</context>
<context>
    <name>AfterMeeting</name>
    <message>
        <source>Mark the meeting with {name} as held</source>
        <translation>Das Treffen mit {name} als abgehalten kennzeichnen</translation>
    </message>
    <message>
        <source>Met {name}</source>
        <translation>{name} getroffen</translation>
    </message>
    <message>
        <source>{name} did not come</source>
        <translation>{name} kam nicht</translation>
    </message>
</context>
<context>
    <name>AfterwardsPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Before you went</source>
        <translation>Bevor Sie gingen</translation>
    </message>
    <message>
        <source>Change the end…</source>
        <translation>Ende ändern…</translation>
    </message>
    <message>
        <source>Look back on it</source>
        <translation>Darauf zurückblicken</translation>
    </message>
    <message>
        <source>Notes of the meeting</source>
        <translation>Notizen zum Treffen</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Was geschrieben wurde</translation>
    </message>
    <message>
        <source>What you saw</source>
        <translation>Was Sie gesehen haben</translation>
    </message>
    <message>
        <source>Whatever else is worth keeping</source>
        <translation>Was sonst noch aufzuheben ist</translation>
    </message>
    <message>
        <source>When it ended…</source>
        <translation>Ende angeben…</translation>
    </message>
    <message>
        <source>Write up: {name}</source>
        <translation>Aufschreiben: {name}</translation>
    </message>
    <message>
        <source>Written up</source>
        <translation>Aufgeschrieben</translation>
    </message>
    <message>
        <source>Wrote up the meeting with {name}</source>
        <translation>Das Treffen mit {name} aufgeschrieben</translation>
    </message>
    <message>
        <source>{day}, {begun} to {ended}</source>
        <translation>{day}, {begun} bis {ended}</translation>
    </message>
    <message>
        <source>{day}, {begun}. When did it really end?</source>
        <translation>{day}, {begun}. Wann war wirklich Schluss?</translation>
    </message>
</context>
<context>
    <name>AnswerLine</name>
    <message>
        <source>Asked: {question}</source>
        <translation>Gefragt: {question}</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>Wörtlich</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>What they said to: {question}</source>
        <translation>Was gesagt wurde zu: {question}</translation>
    </message>
</context>
<context>
    <name>Answered</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>It came back</source>
        <translation>Kam zurück</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Not needed; it stands in the timeline</source>
        <translation>Nicht nötig; es steht dann in der Zeitleiste</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Jemand anders</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>Whom did they name?</source>
        <translation>Wer wurde genannt?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Choose a cell to read its answers side by side.</source>
        <translation>Wählen Sie ein Feld, um seine Antworten nebeneinander zu lesen.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare what {name} said</source>
        <translation>Vergleichen, was {name} gesagt hat</translation>
    </message>
    <message>
        <source>Mark a contradiction about {topic}</source>
        <translation>Einen Widerspruch zu {topic} kennzeichnen</translation>
    </message>
    <message>
        <source>No contradiction</source>
        <translation>Kein Widerspruch</translation>
    </message>
    <message>
        <source>Take back a contradiction about {topic}</source>
        <translation>Einen Widerspruch zu {topic} zurücknehmen</translation>
    </message>
    <message>
        <source>These two contradict each other</source>
        <translation>Diese beiden widersprechen sich</translation>
    </message>
    <message>
        <source>What you asked</source>
        <translation>Was Sie gefragt haben</translation>
    </message>
    <message>
        <source>contradicted</source>
        <translation>widersprochen</translation>
    </message>
</context>
<context>
    <name>Appearance</name>
    <message>
        <source>The size can be changed when the work under way is done.</source>
        <translation>Die Größe lässt sich ändern, wenn die laufende Arbeit getan ist.</translation>
    </message>
    <message>
        <source>This shows with the next start, since work is under way.</source>
        <translation>Das zeigt sich beim nächsten Start, da gerade gearbeitet wird.</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>AtHand</name>
    <message>
        <source>At hand</source>
        <translation>Zur Hand</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy: {text}</source>
        <translation>Kopieren: {text}</translation>
    </message>
    <message>
        <source>How you met</source>
        <translation>Wie Sie sich trafen</translation>
    </message>
    <message>
        <source>What you share</source>
        <translation>Was Sie gemeinsam haben</translation>
    </message>
    <message>
        <source>Why this person</source>
        <translation>Warum diese Person</translation>
    </message>
    <message>
        <source>You promised</source>
        <translation>Von Ihnen versprochen</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Ihre Notizen</translation>
    </message>
    <message>
        <source>{name} said</source>
        <translation>{name} hat gesagt</translation>
    </message>
    <message>
        <source>{title} (private)</source>
        <translation>{title} (privat)</translation>
    </message>
</context>
<context>
    <name>BackingUp</name>
    <message>
        <source>The automatic backup failed again. {why}</source>
        <translation>Die automatische Sicherung ist wieder misslungen. {why}</translation>
    </message>
    <message>
        <source>{place} got no copy of your book for more than two weeks. Plug it in, or choose another.</source>
        <translation>{place} hat seit mehr als zwei Wochen keine Kopie Ihres Buchs bekommen. Stecken Sie den Datenträger an oder wählen Sie einen anderen.</translation>
    </message>
</context>
<context>
    <name>BackupModel</name>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Reads back</source>
        <translation>Liest sich zurück</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Verified now</source>
        <translation>Gerade geprüft</translation>
    </message>
    <message>
        <source>Verified when made</source>
        <translation>Beim Anlegen geprüft</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message numerus="yes">
        <source>%n meetings</source>
        <translation>
            <numerusform>%n Treffen</numerusform>
            <numerusform>%n Treffen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 meeting</source>
        <translation>1 Treffen</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 Person</translation>
    </message>
    <message>
        <source>A folder on another disk or a USB stick gets one whole copy a day; the newest seven stay there.</source>
        <translation>Ein Ordner auf einer anderen Platte oder einem USB-Stick bekommt jeden Tag eine ganze Kopie; die neuesten sieben bleiben dort.</translation>
    </message>
    <message>
        <source>A second place</source>
        <translation>Ein zweiter Ort</translation>
    </message>
    <message>
        <source>A second place for copies</source>
        <translation>Ein zweiter Ort für Kopien</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Backed up and verified</source>
        <translation>Gesichert und geprüft</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Backups and safety</source>
        <translation>Sicherungen und Schutz</translation>
    </message>
    <message>
        <source>Backups of Rapport (*{ending})</source>
        <translation>Sicherungen von Rapport (*{ending})</translation>
    </message>
    <message>
        <source>Backups of Rapport (*{ending});;All files (*)</source>
        <translation>Sicherungen von Rapport (*{ending});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Check the book</source>
        <translation>Buch prüfen</translation>
    </message>
    <message>
        <source>Choose a folder or stick…</source>
        <translation>Ordner oder Stick wählen…</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Anderen wählen…</translation>
    </message>
    <message>
        <source>Copied and verified: {path}</source>
        <translation>Kopiert und geprüft: {path}</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>Jetzt kopieren</translation>
    </message>
    <message>
        <source>Everything in one file</source>
        <translation>Alles in einer Datei</translation>
    </message>
    <message>
        <source>In the backup: {what}</source>
        <translation>In der Sicherung: {what}</translation>
    </message>
    <message>
        <source>In your book here: {what}</source>
        <translation>In Ihrem Buch hier: {what}</translation>
    </message>
    <message numerus="yes">
        <source>Last copy {when}, %n kept</source>
        <translation>
            <numerusform>Letzte Kopie {when}, %n aufbewahrt</numerusform>
            <numerusform>Letzte Kopie {when}, %n aufbewahrt</numerusform>
        </translation>
    </message>
    <message>
        <source>Move the book to</source>
        <translation>Das Buch umziehen nach</translation>
    </message>
    <message>
        <source>Move the book…</source>
        <translation>Buch umziehen…</translation>
    </message>
    <message>
        <source>No copy yet</source>
        <translation>Noch keine Kopie</translation>
    </message>
    <message>
        <source>None was chosen.</source>
        <translation>Keiner ist gewählt.</translation>
    </message>
    <message>
        <source>Not plugged in at the moment</source>
        <translation>Gerade nicht angesteckt</translation>
    </message>
    <message>
        <source>One file holds everything: people, meetings, notes, pictures and the history. On the other computer, take it in here. Work on one of the two at a time.</source>
        <translation>Eine Datei enthält alles: Personen, Treffen, Notizen, Bilder und den Verlauf. Auf dem anderen Rechner übernehmen Sie sie hier. Arbeiten Sie immer nur auf einem von beiden.</translation>
    </message>
    <message>
        <source>Open data folder</source>
        <translation>Datenordner öffnen</translation>
    </message>
    <message>
        <source>Rapport makes one by itself every day, and every half hour while something changes. Each is read back before it counts.</source>
        <translation>Rapport legt jeden Tag von selbst eine an, und jede halbe Stunde, solange sich etwas ändert. Jede wird zurückgelesen, bevor sie zählt.</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>Aus einer Datei wiederherstellen…</translation>
    </message>
    <message>
        <source>Restore this one…</source>
        <translation>Diese wiederherstellen…</translation>
    </message>
    <message>
        <source>Stop copying</source>
        <translation>Nicht mehr kopieren</translation>
    </message>
    <message>
        <source>Take in a backup</source>
        <translation>Eine Sicherung übernehmen</translation>
    </message>
    <message>
        <source>Take one in…</source>
        <translation>Eine übernehmen…</translation>
    </message>
    <message>
        <source>Take to another computer</source>
        <translation>Auf einen anderen Rechner mitnehmen</translation>
    </message>
    <message>
        <source>The backup of {when}</source>
        <translation>Die Sicherung vom {when}</translation>
    </message>
    <message>
        <source>The book is in order: every page, every row, the search index and the pictures.</source>
        <translation>Das Buch ist in Ordnung: jede Seite, jede Zeile, der Suchindex und die Bilder.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Es gibt noch keine Sicherung.</translation>
    </message>
    <message>
        <source>Write one file…</source>
        <translation>Eine Datei schreiben…</translation>
    </message>
    <message>
        <source>Written and verified: {path}</source>
        <translation>Geschrieben und geprüft: {path}</translation>
    </message>
    <message>
        <source>Your book</source>
        <translation>Ihr Buch</translation>
    </message>
    <message>
        <source>last change: {when}</source>
        <translation>letzte Änderung: {when}</translation>
    </message>
</context>
<context>
    <name>Bank</name>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n Frage</numerusform>
            <numerusform>%n Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 question</source>
        <translation>1 Frage</translation>
    </message>
    <message>
        <source>A question of your own</source>
        <translation>Eine eigene Frage</translation>
    </message>
    <message>
        <source>Add a question of my own</source>
        <translation>Eine eigene Frage hinzufügen</translation>
    </message>
    <message>
        <source>Add a question of your own</source>
        <translation>Fügen Sie eine eigene Frage hinzu</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>No question in “{filter}”</source>
        <translation>Keine Frage in „{filter}“</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show all questions</source>
        <translation>Alle Fragen zeigen</translation>
    </message>
</context>
<context>
    <name>BankList</name>
    <message>
        <source>Question bank</source>
        <translation>Fragensammlung</translation>
    </message>
</context>
<context>
    <name>BankModel</name>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>nicht gewählt</translation>
    </message>
</context>
<context>
    <name>BankPanel</name>
    <message numerus="yes">
        <source>%n questions found</source>
        <translation>
            <numerusform>%n Frage gefunden</numerusform>
            <numerusform>%n Fragen gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Browse all {count}</source>
        <translation>Alle {count} durchsehen</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>From your question bank</source>
        <translation>Aus Ihrer Fragensammlung</translation>
    </message>
    <message>
        <source>No question here says “{text}”.</source>
        <translation>Keine Frage hier enthält „{text}“.</translation>
    </message>
    <message>
        <source>Questions about</source>
        <translation>Fragen zu</translation>
    </message>
    <message>
        <source>Search the question bank</source>
        <translation>Fragensammlung durchsuchen</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>BeforeAsking</name>
    <message>
        <source>Before you ask</source>
        <translation>Bevor Sie fragen</translation>
    </message>
    <message>
        <source>Both are at {words}</source>
        <translation>Beide sind bei {words}</translation>
    </message>
    <message>
        <source>Both are in {words}</source>
        <translation>Beide arbeiten an {words}</translation>
    </message>
    <message>
        <source>Both were at {words}</source>
        <translation>Beide waren bei {words}</translation>
    </message>
    <message>
        <source>Both were named by {words}</source>
        <translation>Beide hat {words} genannt</translation>
    </message>
    <message>
        <source>Knows them ({words})</source>
        <translation>Persönlich bekannt ({words})</translation>
    </message>
    <message>
        <source>Named them to you</source>
        <translation>Hat den Namen genannt</translation>
    </message>
    <message>
        <source>Who could introduce you</source>
        <translation>Wer Sie vorstellen könnte</translation>
    </message>
    <message>
        <source>{name} at {place} answered. Stay with them before you ask somebody else there</source>
        <translation>{name} bei {place} hat geantwortet. Bleiben Sie dabei, bevor Sie dort jemand anderen fragen</translation>
    </message>
    <message>
        <source>{name} at {place} was asked {asked} and has not answered yet</source>
        <translation>{name} bei {place} wurde {asked} gefragt und hat noch nicht geantwortet</translation>
    </message>
    <message>
        <source>{name} at {place} was asked {asked}. Wait until {day} before you ask somebody else there</source>
        <translation>{name} bei {place} wurde {asked} gefragt. Warten Sie bis {day}, bevor Sie dort jemand anderen fragen</translation>
    </message>
</context>
<context>
    <name>BranchPanel</name>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Getroffen</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>Geantwortet</translation>
    </message>
    <message>
        <source>Thanked</source>
        <translation>Gedankt</translation>
    </message>
    <message>
        <source>What this branch brought</source>
        <translation>Was dieser Ast gebracht hat</translation>
    </message>
</context>
<context>
    <name>Building</name>
    <message>
        <source>A strength</source>
        <translation>Eine Stärke</translation>
    </message>
    <message>
        <source>Build: {what}</source>
        <translation>Aufbauen: {what}</translation>
    </message>
    <message>
        <source>Built a skill</source>
        <translation>Eine Fähigkeit aufgebaut</translation>
    </message>
    <message>
        <source>Change what there is to build</source>
        <translation>Ändern, was aufzubauen ist</translation>
    </message>
    <message>
        <source>Not built yet</source>
        <translation>Noch nicht aufgebaut</translation>
    </message>
    <message>
        <source>Remove something to build</source>
        <translation>Etwas Aufzubauendes entfernen</translation>
    </message>
</context>
<context>
    <name>CallOff</name>
    <message>
        <source>I did</source>
        <translation>Ich</translation>
    </message>
    <message>
        <source>Ill, delayed, something came up</source>
        <translation>Krank, verspätet, etwas kam dazwischen</translation>
    </message>
    <message>
        <source>They did</source>
        <translation>Die andere Seite</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
</context>
<context>
    <name>Calling</name>
    <message>
        <source>What to say on the phone</source>
        <translation>Was Sie am Telefon sagen</translation>
    </message>
</context>
<context>
    <name>CardField</name>
    <message>
        <source>Kind of phone</source>
        <translation>Art der Nummer</translation>
    </message>
    <message>
        <source>or {others}? Enter keeps it</source>
        <translation>oder {others}? Enter lässt es so</translation>
    </message>
</context>
<context>
    <name>CardKeeping</name>
    <message numerus="yes">
        <source>Add %n cards</source>
        <translation>
            <numerusform>%n Karte aufnehmen</numerusform>
            <numerusform>%n Karten aufnehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>Karte aufnehmen</translation>
    </message>
    <message>
        <source>Add pictures of cards</source>
        <translation>Bilder von Karten aufnehmen</translation>
    </message>
    <message>
        <source>Cards, {count} to be filed</source>
        <translation>Karten, {count} abzulegen</translation>
    </message>
    <message>
        <source>Pasted card.png</source>
        <translation>Eingefügte Karte.png</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp *.gif *.heic *.heif *.pdf)</source>
        <translation>Bilder (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp *.gif *.heic *.heif *.pdf)</translation>
    </message>
    <message>
        <source>This picture is a card already.</source>
        <translation>Dieses Bild ist schon eine Karte.</translation>
    </message>
</context>
<context>
    <name>CardLines</name>
    <message>
        <source>Lines that were read</source>
        <translation>Gelesene Zeilen</translation>
    </message>
    <message>
        <source>Use as…</source>
        <translation>Verwenden als…</translation>
    </message>
</context>
<context>
    <name>CardReading</name>
    <message>
        <source>Read a card</source>
        <translation>Karte lesen</translation>
    </message>
    <message>
        <source>Read the card of {name}</source>
        <translation>Karte von {name} lesen</translation>
    </message>
</context>
<context>
    <name>CardReview</name>
    <message numerus="yes">
        <source>%n fields to check</source>
        <translation>
            <numerusform>%n Feld zu prüfen</numerusform>
            <numerusform>%n Felder zu prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 field to check</source>
        <translation>1 Feld zu prüfen</translation>
    </message>
    <message>
        <source>Add to {name}, next</source>
        <translation>Zu {name}, nächste</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Rückseite</translation>
    </message>
    <message>
        <source>Beside the picture</source>
        <translation>Neben dem Bild</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Dashed boxes want a look. A click on a box puts its text into the field you are in.</source>
        <translation>Gestrichelte Kästen wollen geprüft sein. Ein Klick auf einen Kasten setzt seinen Text in das Feld, in dem Sie sind.</translation>
    </message>
    <message>
        <source>File the card of {name}</source>
        <translation>Karte von {name} ablegen</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Vorderseite</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Met at</source>
        <translation>Kennengelernt bei</translation>
    </message>
    <message>
        <source>Move the card to the trash</source>
        <translation>Karte in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Picture of the card, back</source>
        <translation>Bild der Karte, Rückseite</translation>
    </message>
    <message>
        <source>Picture of the card, front</source>
        <translation>Bild der Karte, Vorderseite</translation>
    </message>
    <message>
        <source>Read from the picture</source>
        <translation>Aus dem Bild gelesen</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Noch einmal lesen</translation>
    </message>
    <message>
        <source>Recognised lines</source>
        <translation>Erkannte Zeilen</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Empfohlen von</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save, next</source>
        <translation>Speichern, nächste</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Turn the picture</source>
        <translation>Bild drehen</translation>
    </message>
    <message>
        <source>Type a name first, or say whose card it is.</source>
        <translation>Geben Sie erst einen Namen ein, oder sagen Sie, wessen Karte es ist.</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Was gelesen wurde</translation>
    </message>
    <message>
        <source>Who introduced you?</source>
        <translation>Wer hat Sie bekannt gemacht?</translation>
    </message>
    <message>
        <source>Written on it</source>
        <translation>Darauf geschrieben</translation>
    </message>
</context>
<context>
    <name>CardStrip</name>
    <message>
        <source>Add a card</source>
        <translation>Karte hinzufügen</translation>
    </message>
    <message>
        <source>Add its back…</source>
        <translation>Rückseite hinzufügen…</translation>
    </message>
    <message>
        <source>Card of {name}</source>
        <translation>Karte von {name}</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Make this the photo</source>
        <translation>Zum Foto machen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Photo of {name}</source>
        <translation>Foto von {name}</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp *.gif *.heic)</source>
        <translation>Bilder (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp *.gif *.heic)</translation>
    </message>
    <message>
        <source>Remove a card of {name}</source>
        <translation>Eine Karte von {name} entfernen</translation>
    </message>
    <message>
        <source>Remove this card</source>
        <translation>Diese Karte entfernen</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Eine Kopie speichern</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Eine Kopie speichern…</translation>
    </message>
</context>
<context>
    <name>CardsPage</name>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n Karte</numerusform>
            <numerusform>%n Karten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 card</source>
        <translation>1 Karte</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Bilder aufnehmen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Business cards, read for you</source>
        <translation>Visitenkarten, für Sie gelesen</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Drop a picture of a card here: name, phone and e-mail are read from it on this computer.</source>
        <translation>Ziehen Sie das Bild einer Karte hierher: Name, Telefon und E-Mail werden auf diesem Computer daraus gelesen.</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Abgelegt</translation>
    </message>
    <message>
        <source>JPEG, PNG, HEIC, TIFF or PDF, or Ctrl V</source>
        <translation>JPEG, PNG, HEIC, TIFF oder PDF, oder Strg V</translation>
    </message>
    <message>
        <source>Move a card to the trash</source>
        <translation>Karte in den Papierkorb legen</translation>
    </message>
    <message>
        <source>No card here.</source>
        <translation>Keine Karte hier.</translation>
    </message>
    <message>
        <source>Read a card again</source>
        <translation>Karte noch einmal lesen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Lesen abbrechen</translation>
    </message>
    <message>
        <source>To be filed</source>
        <translation>Abzulegen</translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>  of whom replied</source>
        <translation>  davon geantwortet</translation>
    </message>
    <message>
        <source>Alumni platform</source>
        <translation>Alumni-Plattform</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Conversations by month</source>
        <translation>Gespräche nach Monaten</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>From asking to meeting</source>
        <translation>Vom Fragen zum Treffen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Look back on a meeting to note some.</source>
        <translation>Blicken Sie auf ein Treffen zurück, um welche zu notieren.</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Getroffen</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Genannt</translation>
    </message>
    <message>
        <source>Named others</source>
        <translation>Nannte andere</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Nicht gesagt</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Nothing to count yet.</source>
        <translation>Noch nichts zu zählen.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Questions that brought most</source>
        <translation>Fragen, die am meisten brachten</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>Geantwortet</translation>
    </message>
    <message>
        <source>Replies by way of asking</source>
        <translation>Antworten nach Art der Anfrage</translation>
    </message>
    <message>
        <source>Skills to build</source>
        <translation>Aufzubauende Fähigkeiten</translation>
    </message>
    <message>
        <source>Thanked</source>
        <translation>Gedankt</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Dank</translation>
    </message>
    <message>
        <source>Within a day</source>
        <translation>Binnen eines Tages</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message numerus="yes">
        <source>%n things to look at</source>
        <translation>
            <numerusform>%n Sache anzusehen</numerusform>
            <numerusform>%n Sachen anzusehen</numerusform>
        </translation>
    </message>
    <message>
        <source>In order: {what}</source>
        <translation>In Ordnung: {what}</translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <translation>Nichts zu verbessern</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Was anzusehen ist</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Take {word} off</source>
        <translation>{word} wegnehmen</translation>
    </message>
    <message>
        <source>{word}, take off</source>
        <translation>{word}, wegnehmen</translation>
    </message>
</context>
<context>
    <name>ClockFace</name>
    <message>
        <source>Time left</source>
        <translation>Verbleibende Zeit</translation>
    </message>
</context>
<context>
    <name>Conducting</name>
    <message>
        <source>Every meeting that was planned has been told of.</source>
        <translation>Von jedem geplanten Treffen ist schon berichtet.</translation>
    </message>
    <message>
        <source>No meeting is near. Choose one, or plan one first.</source>
        <translation>Kein Treffen ist nah. Wählen Sie eines oder planen Sie zuerst eines.</translation>
    </message>
    <message>
        <source>No meeting was held yet.</source>
        <translation>Noch wurde kein Treffen abgehalten.</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>Something went wrong in Rapport</source>
        <translation>In Rapport ist etwas schiefgegangen</translation>
    </message>
    <message>
        <source>Your book was left as it was. If you want to tell the makers, copy the report below; it holds no names and nothing is sent by itself.</source>
        <translation>Ihr Buch blieb, wie es war. Wenn Sie es den Entwicklern mitteilen möchten, kopieren Sie den Bericht unten; er enthält keine Namen, und nichts wird von selbst gesendet.</translation>
    </message>
</context>
<context>
    <name>CustomLine</name>
    <message>
        <source>Name of the field</source>
        <translation>Name des Felds</translation>
    </message>
    <message>
        <source>Remove this field</source>
        <translation>Dieses Feld entfernen</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was darin steht</translation>
    </message>
    <message>
        <source>{name}: renaming it renames it for everybody</source>
        <translation>{name}: Umbenennen gilt für alle Personen</translation>
    </message>
</context>
<context>
    <name>Customs</name>
    <message>
        <source>Add a field of your own</source>
        <translation>Ein eigenes Feld hinzufügen</translation>
    </message>
    <message>
        <source>And what does it say?</source>
        <translation>Und was steht darin?</translation>
    </message>
    <message>
        <source>Another field of your own</source>
        <translation>Noch ein eigenes Feld</translation>
    </message>
    <message>
        <source>Favourite tea: Assam</source>
        <translation>Lieblingstee: Assam</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Remove {field} of {name}</source>
        <translation>{field} von {name} entfernen</translation>
    </message>
    <message>
        <source>Rename a field to {name}</source>
        <translation>Ein Feld in {name} umbenennen</translation>
    </message>
    <message>
        <source>Write the field&apos;s name, a colon, and what it says.</source>
        <translation>Schreiben Sie den Namen des Felds, einen Doppelpunkt und was darin steht.</translation>
    </message>
    <message>
        <source>Your own fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>{field} of {name}</source>
        <translation>{field} von {name}</translation>
    </message>
</context>
<context>
    <name>DayFields</name>
    <message>
        <source>Ask for (at reception)</source>
        <translation>Fragen nach (am Empfang)</translation>
    </message>
    <message>
        <source>Dial-in</source>
        <translation>Einwahl</translation>
    </message>
    <message>
        <source>Leave by</source>
        <translation>Losgehen um</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>Parken</translation>
    </message>
    <message>
        <source>Phone of the day</source>
        <translation>Telefon am Tag</translation>
    </message>
    <message>
        <source>Room or floor</source>
        <translation>Raum oder Stockwerk</translation>
    </message>
    <message>
        <source>Way there</source>
        <translation>Weg dorthin</translation>
    </message>
</context>
<context>
    <name>DayForm</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Ask for (at reception)</source>
        <translation>Fragen nach (am Empfang)</translation>
    </message>
    <message>
        <source>Dial-in</source>
        <translation>Einwahl</translation>
    </message>
    <message>
        <source>Leave by</source>
        <translation>Losgehen um</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>Parken</translation>
    </message>
    <message>
        <source>Phone of the day</source>
        <translation>Telefon am Tag</translation>
    </message>
    <message>
        <source>Room or floor</source>
        <translation>Raum oder Stockwerk</translation>
    </message>
    <message>
        <source>Video link</source>
        <translation>Videolink</translation>
    </message>
    <message>
        <source>Way there</source>
        <translation>Weg dorthin</translation>
    </message>
    <message>
        <source>What to wear</source>
        <translation>Was man anzieht</translation>
    </message>
</context>
<context>
    <name>DayList</name>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} von {all}</translation>
    </message>
</context>
<context>
    <name>Departing</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 Person</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Everything is in {folder}: {people}, {files}</source>
        <translation>Alles liegt in {folder}: {people}, {files}</translation>
    </message>
    <message>
        <source>Stopped; nothing of the folder stays</source>
        <translation>Abgebrochen; vom Ordner bleibt nichts</translation>
    </message>
    <message>
        <source>Where the folder shall lie</source>
        <translation>Wo der Ordner liegen soll</translation>
    </message>
    <message>
        <source>Writing everything to {folder}, {percent}</source>
        <translation>Alles wird nach {folder} geschrieben, {percent}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>DidItHappen</name>
    <message>
        <source>Did the meeting with {name} happen?</source>
        <translation>Fand das Treffen mit {name} statt?</translation>
    </message>
    <message>
        <source>It ended at</source>
        <translation>Es endete um</translation>
    </message>
    <message>
        <source>It was called off</source>
        <translation>Wurde abgesagt</translation>
    </message>
    <message>
        <source>It was moved</source>
        <translation>Wurde verschoben</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Or not:</source>
        <translation>Oder nicht:</translation>
    </message>
    <message>
        <source>The thank-you clock runs from the real end. Until you say so it runs from the planned one.</source>
        <translation>Die Uhr für den Dank läuft ab dem wirklichen Ende. Bis Sie es angeben, läuft sie ab dem geplanten.</translation>
    </message>
    <message>
        <source>They did not come</source>
        <translation>Niemand kam</translation>
    </message>
    <message>
        <source>This is before it began, or more than eight hours after.</source>
        <translation>Das liegt vor dem Beginn oder mehr als acht Stunden danach.</translation>
    </message>
    <message>
        <source>Yes, it did</source>
        <translation>Ja, es fand statt</translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message>
        <source>Attach {what} to {name}</source>
        <translation>{what} an {name} anhängen</translation>
    </message>
    <message>
        <source>Keep this picture as a card of {name}</source>
        <translation>Dieses Bild als Karte von {name} behalten</translation>
    </message>
    <message>
        <source>Keep {count} pictures as cards of {name}</source>
        <translation>{count} Bilder als Karten von {name} behalten</translation>
    </message>
    <message>
        <source>Make this the photo of {name}</source>
        <translation>Daraus das Foto von {name} machen</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} Dateien</translation>
    </message>
</context>
<context>
    <name>Drops</name>
    <message>
        <source>Import the people in {count} files</source>
        <translation>Die Personen aus {count} Dateien importieren</translation>
    </message>
    <message>
        <source>Import the people in {file}</source>
        <translation>Die Personen aus {file} importieren</translation>
    </message>
    <message>
        <source>Take in the meetings of {file}</source>
        <translation>Die Treffen aus {file} übernehmen</translation>
    </message>
    <message>
        <source>Take {count} pictures for cards</source>
        <translation>{count} Bilder als Karten nehmen</translation>
    </message>
    <message>
        <source>Take {file} for a card</source>
        <translation>{file} als Karte nehmen</translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <source>If there is time</source>
        <translation>Falls Zeit bleibt</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
</context>
<context>
    <name>EntryLine</name>
    <message>
        <source>Space ticks it, Enter goes to its notes.</source>
        <translation>Leertaste hakt sie ab, Enter geht zu ihren Notizen.</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>gefragt</translation>
    </message>
    <message>
        <source>this question</source>
        <translation>diese Frage</translation>
    </message>
</context>
<context>
    <name>EventLine</name>
    <message>
        <source>Been there: {name}</source>
        <translation>Dort gewesen: {name}</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>Not met there: {name}</source>
        <translation>Dort nicht getroffen: {name}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove: {what}</source>
        <translation>Entfernen: {what}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Whom do you meet there?</source>
        <translation>Wen treffen Sie dort?</translation>
    </message>
    <message>
        <source>Whom you meet there</source>
        <translation>Wen Sie dort treffen</translation>
    </message>
    <message>
        <source>when</source>
        <translation>wann</translation>
    </message>
    <message>
        <source>where</source>
        <translation>wo</translation>
    </message>
</context>
<context>
    <name>FileLine</name>
    <message>
        <source>More for {name}</source>
        <translation>Mehr zu {name}</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privat</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Attach a file</source>
        <translation>Datei anhängen</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Datei anhängen…</translation>
    </message>
    <message>
        <source>Attach {what} to {name}</source>
        <translation>{what} an {name} anhängen</translation>
    </message>
    <message>
        <source>Drop it here to keep it with {name}</source>
        <translation>Hier ablegen, um es bei {name} aufzubewahren</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>No files yet. Drop a CV, an article or a photo here to keep it with {name}.</source>
        <translation>Noch keine Dateien. Legen Sie einen Lebenslauf, einen Artikel oder ein Foto hier ab, um es bei {name} aufzubewahren.</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} Dateien</translation>
    </message>
</context>
<context>
    <name>FilesKept</name>
    <message>
        <source>Keep {file} private</source>
        <translation>{file} privat halten</translation>
    </message>
    <message>
        <source>No longer private</source>
        <translation>Nicht mehr privat</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove {file} from {name}</source>
        <translation>{file} von {name} entfernen</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Eine Kopie speichern</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Eine Kopie speichern…</translation>
    </message>
    <message>
        <source>{file} could run as a program, so only its folder was opened. Start it if you trust it.</source>
        <translation>{file} könnte als Programm laufen, darum wurde nur der Ordner geöffnet. Starten Sie die Datei, wenn Sie ihr trauen.</translation>
    </message>
    <message>
        <source>{file} is no longer private</source>
        <translation>{file} ist nicht mehr privat</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show people by: {kind}</source>
        <translation>Personen zeigen nach: {kind}</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Found out: turn the question into an answer</source>
        <translation>Herausgefunden: aus der Frage eine Antwort machen</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>Offene Frage</translation>
    </message>
    <message>
        <source>Open the source</source>
        <translation>Quelle öffnen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove “{text}”</source>
        <translation>„{text}“ entfernen</translation>
    </message>
    <message>
        <source>What was found out</source>
        <translation>Was herausgefunden wurde</translation>
    </message>
    <message>
        <source>Where it was found</source>
        <translation>Wo es stand</translation>
    </message>
</context>
<context>
    <name>FindingLine</name>
    <message>
        <source>Address of the source</source>
        <translation>Adresse der Quelle</translation>
    </message>
    <message>
        <source>Found {day}</source>
        <translation>Gefunden {day}</translation>
    </message>
    <message>
        <source>More for this finding</source>
        <translation>Mehr zu diesem Fund</translation>
    </message>
    <message>
        <source>Open the source</source>
        <translation>Quelle öffnen</translation>
    </message>
    <message>
        <source>What was found out</source>
        <translation>Was herausgefunden wurde</translation>
    </message>
    <message>
        <source>Where it was found</source>
        <translation>Wo es stand</translation>
    </message>
    <message>
        <source>where it was found</source>
        <translation>wo es stand</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Add something you found out, or a question</source>
        <translation>Etwas Herausgefundenes oder eine Frage hinzufügen</translation>
    </message>
    <message>
        <source>Another open question</source>
        <translation>Noch eine offene Frage</translation>
    </message>
    <message>
        <source>Answer a question about {name}</source>
        <translation>Eine Frage über {name} beantworten</translation>
    </message>
    <message>
        <source>Ask about {name}</source>
        <translation>Über {name} fragen</translation>
    </message>
    <message>
        <source>Change what is known about {name}</source>
        <translation>Ändern, was über {name} bekannt ist</translation>
    </message>
    <message>
        <source>Found out</source>
        <translation>Herausgefunden</translation>
    </message>
    <message>
        <source>Found out now</source>
        <translation>Gerade herausgefunden</translation>
    </message>
    <message>
        <source>Found today.</source>
        <translation>Heute gefunden.</translation>
    </message>
    <message>
        <source>Found: {where}</source>
        <translation>Gefunden: {where}</translation>
    </message>
    <message>
        <source>No longer private</source>
        <translation>Nicht mehr privat</translation>
    </message>
    <message>
        <source>Note what was found out about {name}</source>
        <translation>Notieren, was über {name} herausgefunden wurde</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Offene Fragen</translation>
    </message>
    <message>
        <source>Private: keep it off sheets</source>
        <translation>Privat: nicht auf Bögen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove what was known about {name}</source>
        <translation>Entfernen, was über {name} bekannt war</translation>
    </message>
    <message>
        <source>Remove “{text}”</source>
        <translation>„{text}“ entfernen</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Something found out</source>
        <translation>Etwas Herausgefundenes</translation>
    </message>
    <message>
        <source>Still unknown</source>
        <translation>Noch unbekannt</translation>
    </message>
    <message>
        <source>Still unknown: kept as an open question.</source>
        <translation>Noch unbekannt: als offene Frage behalten.</translation>
    </message>
    <message>
        <source>What would you like to find out?</source>
        <translation>Was möchten Sie herausfinden?</translation>
    </message>
    <message>
        <source>Where it was found</source>
        <translation>Wo es stand</translation>
    </message>
    <message>
        <source>Write down what you found out</source>
        <translation>Schreiben Sie auf, was Sie herausgefunden haben</translation>
    </message>
    <message>
        <source>Wrote the portal (her talk) https://…, or a question?</source>
        <translation>Schrieb das Portal (ihr Vortrag) https://…, oder eine Frage?</translation>
    </message>
</context>
<context>
    <name>FitForm</name>
    <message>
        <source>How {field} fits me</source>
        <translation>Wie {field} zu mir passt</translation>
    </message>
    <message>
        <source>My interests</source>
        <translation>Meine Interessen</translation>
    </message>
    <message>
        <source>My skills</source>
        <translation>Meine Fähigkeiten</translation>
    </message>
    <message>
        <source>My values</source>
        <translation>Meine Werte</translation>
    </message>
    <message>
        <source>Say under Research which field they work in.</source>
        <translation>Sagen Sie unter Recherche, woran dort gearbeitet wird.</translation>
    </message>
    <message>
        <source>What a place has to have, and what you would not do</source>
        <translation>Was eine Stelle haben muss und was Sie nicht tun würden</translation>
    </message>
    <message>
        <source>What others ask you to do</source>
        <translation>Worum andere Sie bitten</translation>
    </message>
    <message>
        <source>What you could talk about for hours</source>
        <translation>Worüber Sie stundenlang reden könnten</translation>
    </message>
    <message>
        <source>Which interests, skills and values it meets, and which not</source>
        <translation>Welche Interessen, Fähigkeiten und Werte es trifft, und welche nicht</translation>
    </message>
</context>
<context>
    <name>Gathering</name>
    <message>
        <source>Organisations, {count}</source>
        <translation>Organisationen, {count}</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Informational interviews in two minutes</source>
        <translation>Informationsgespräche in zwei Minuten</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Notieren</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>No longer at the top</source>
        <translation>Nicht mehr ganz oben</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Oben anheften</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Bogen</translation>
    </message>
    <message>
        <source>said {sound}</source>
        <translation>gesprochen {sound}</translation>
    </message>
</context>
<context>
    <name>HistoryDetail</name>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Bring this back</source>
        <translation>Dies zurückholen</translation>
    </message>
    <message>
        <source>Choose a line to see what it changed.</source>
        <translation>Wählen Sie eine Zeile, um zu sehen, was sie geändert hat.</translation>
    </message>
    <message>
        <source>From {name} now to what it was before</source>
        <translation>Von {name}, wie es jetzt ist, zu dem, wie es vorher war</translation>
    </message>
    <message>
        <source>Leave all as it is</source>
        <translation>Alles lassen, wie es ist</translation>
    </message>
    <message>
        <source>Nothing was taken back, because this was changed since: {named}.</source>
        <translation>Nichts wurde zurückgenommen, weil sich dies seither geändert hat: {named}.</translation>
    </message>
    <message>
        <source>Take back the rest</source>
        <translation>Das Übrige zurücknehmen</translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation>Dies zurücknehmen</translation>
    </message>
    <message>
        <source>This can no longer be taken back: a newer version of Rapport changed the book&apos;s tables since.</source>
        <translation>Dies lässt sich nicht mehr zurücknehmen: eine neuere Version von Rapport hat seither die Tabellen des Buchs geändert.</translation>
    </message>
    <message>
        <source>This was taken back.</source>
        <translation>Dies wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>Was sich dadurch änderte</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Was geändert wurde</translation>
    </message>
    <message>
        <source>{named} and {count} more</source>
        <translation>{named} und {count} weitere</translation>
    </message>
    <message>
        <source>{name} is now as before this</source>
        <translation>{name} ist jetzt wie davor</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 Änderung</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>done by Rapport itself</source>
        <translation>von Rapport selbst getan</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 Schritt</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Nach Wörtern filtern</translation>
    </message>
    <message>
        <source>Filter the history by words</source>
        <translation>Den Verlauf nach Wörtern filtern</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>History of {name}</source>
        <translation>Verlauf von {name}</translation>
    </message>
    <message>
        <source>Nothing done matches “{text}”</source>
        <translation>Nichts Getanes passt zu „{text}“</translation>
    </message>
    <message>
        <source>Nothing was done to {name}</source>
        <translation>Mit {name} wurde nichts getan</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>Noch wurde nichts getan</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Show the history of everything again</source>
        <translation>Wieder den ganzen Verlauf zeigen</translation>
    </message>
    <message>
        <source>Whatever you add, change or delete stands here from then on, and can be taken back.</source>
        <translation>Was immer Sie hinzufügen, ändern oder löschen, steht von da an hier und lässt sich zurücknehmen.</translation>
    </message>
</context>
<context>
    <name>HoldMeeting</name>
    <message>
        <source>Began</source>
        <translation>Begann</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Endete</translation>
    </message>
    <message>
        <source>This is before it began, or more than eight hours after.</source>
        <translation>Das liegt vor dem Beginn oder mehr als acht Stunden danach.</translation>
    </message>
</context>
<context>
    <name>InsightsPage</name>
    <message>
        <source>A topic needs at least two voices before one believes it.</source>
        <translation>Ein Thema braucht mindestens zwei Stimmen, bevor man es glaubt.</translation>
    </message>
    <message>
        <source>Activity report</source>
        <translation>Tätigkeitsbericht</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Alle Gebiete</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <source>Field report</source>
        <translation>Bericht über ein Gebiet</translation>
    </message>
    <message>
        <source>Hold a meeting, and write down what was answered: topics and voices appear here.</source>
        <translation>Halten Sie ein Treffen ab und schreiben Sie die Antworten auf: Themen und Stimmen erscheinen hier.</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Erkenntnisse</translation>
    </message>
    <message>
        <source>Kind of role</source>
        <translation>Art der Funktion</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Werdegang</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Requests, replies, conversations and thanks in numbers, for an adviser. Without names counts under three are hidden, and nothing that anybody said is told.</source>
        <translation>Anfragen, Antworten, Gespräche und Dank in Zahlen, für die Beratung. Ohne Namen sind Anzahlen unter drei verborgen, und nichts Gesagtes wird erzählt.</translation>
    </message>
    <message>
        <source>Save the field report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <translation>{file} gespeichert</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Seniority</source>
        <translation>Berufserfahrung</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Viewpoints</source>
        <translation>Blickwinkel</translation>
    </message>
    <message>
        <source>What I learned</source>
        <translation>Was ich gelernt habe</translation>
    </message>
    <message>
        <source>What each brought</source>
        <translation>Ertrag</translation>
    </message>
    <message>
        <source>What you learned, whose voices, contradictions, open questions and whom to ask next.</source>
        <translation>Was Sie gelernt haben, von wem, Widersprüche, offene Fragen und wen Sie als Nächstes fragen.</translation>
    </message>
    <message>
        <source>With names…</source>
        <translation>Mit Namen…</translation>
    </message>
    <message>
        <source>Without names…</source>
        <translation>Ohne Namen…</translation>
    </message>
</context>
<context>
    <name>Interviewing</name>
    <message>
        <source>Planned a meeting with {name}</source>
        <translation>Treffen mit {name} geplant</translation>
    </message>
</context>
<context>
    <name>Introductions</name>
    <message>
        <source>Add another one: for whom is it?</source>
        <translation>Noch eine hinzufügen: für wen ist sie?</translation>
    </message>
    <message>
        <source>Add the introduction “{name}”</source>
        <translation>Die Vorstellung „{name}“ hinzufügen</translation>
    </message>
    <message>
        <source>Another introduction</source>
        <translation>Noch eine Vorstellung</translation>
    </message>
    <message>
        <source>Before it you say</source>
        <translation>Davor sagen Sie</translation>
    </message>
    <message>
        <source>Change an introduction</source>
        <translation>Eine Vorstellung ändern</translation>
    </message>
    <message>
        <source>Choose an introduction for the sheet</source>
        <translation>Eine Vorstellung für den Bogen wählen</translation>
    </message>
    <message>
        <source>Half a minute, about 75 words: who you are, what you like, what you wonder about.</source>
        <translation>Eine halbe Minute, etwa 75 Wörter: wer Sie sind, was Sie mögen, was Sie sich fragen.</translation>
    </message>
    <message>
        <source>How I introduce myself</source>
        <translation>Wie ich mich vorstelle</translation>
    </message>
    <message>
        <source>Remove the introduction “{name}”</source>
        <translation>Die Vorstellung „{name}“ entfernen</translation>
    </message>
</context>
<context>
    <name>Inviting</name>
    <message>
        <source>Agree to the meeting with {name}</source>
        <translation>Dem Treffen mit {name} zustimmen</translation>
    </message>
    <message>
        <source>Agreed with {name}</source>
        <translation>Mit {name} vereinbart</translation>
    </message>
    <message>
        <source>Confirmed the day before to {name}</source>
        <translation>Am Vortag bei {name} bestätigt</translation>
    </message>
    <message>
        <source>Confirmed the meeting with {name}</source>
        <translation>Das Treffen mit {name} bestätigt</translation>
    </message>
    <message>
        <source>Informational interview: {me} and {name}</source>
        <translation>Informationsgespräch: {me} und {name}</translation>
    </message>
    <message>
        <source>Invitations (*.ics)</source>
        <translation>Einladungen (*.ics)</translation>
    </message>
    <message>
        <source>Invite {name}</source>
        <translation>{name} einladen</translation>
    </message>
    <message>
        <source>Save the invitation</source>
        <translation>Einladung speichern</translation>
    </message>
    <message>
        <source>The cancellation for {name} is saved: attach it to a mail</source>
        <translation>Die Absage an {name} ist gespeichert: hängen Sie sie an eine E-Mail</translation>
    </message>
    <message>
        <source>The entry for {name} is saved; with both e-mail addresses it would be an invitation</source>
        <translation>Der Eintrag für {name} ist gespeichert; mit beiden E-Mail-Adressen wäre er eine Einladung</translation>
    </message>
    <message>
        <source>The invitation for {name} is saved: attach it to a mail</source>
        <translation>Die Einladung an {name} ist gespeichert: hängen Sie sie an eine E-Mail</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
</context>
<context>
    <name>JobLine</name>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Bezeichnung der Stelle</translation>
    </message>
    <message>
        <source>More for this job</source>
        <translation>Mehr zu dieser Stelle</translation>
    </message>
    <message>
        <source>Open the organisation</source>
        <translation>Organisation öffnen</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Seit wann</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>former job</source>
        <translation>frühere Stelle</translation>
    </message>
    <message>
        <source>since</source>
        <translation>seit</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>Add a job</source>
        <translation>Stelle hinzufügen</translation>
    </message>
    <message>
        <source>Add a job of {name}</source>
        <translation>Eine Stelle von {name} hinzufügen</translation>
    </message>
    <message>
        <source>Another job</source>
        <translation>Noch eine Stelle</translation>
    </message>
    <message>
        <source>Change a job of {name}</source>
        <translation>Eine Stelle von {name} ändern</translation>
    </message>
    <message>
        <source>Data scientist at NOAA since 2019</source>
        <translation>Datenwissenschaftlerin bei NOAA seit 2019</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>End a job of {name}</source>
        <translation>Eine Stelle von {name} beenden</translation>
    </message>
    <message>
        <source>End this job now</source>
        <translation>Diese Stelle jetzt beenden</translation>
    </message>
    <message>
        <source>Go on with a job of {name}</source>
        <translation>Eine Stelle von {name} fortführen</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove a job of {name}</source>
        <translation>Eine Stelle von {name} entfernen</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>Noch dort</translation>
    </message>
    <message>
        <source>{title} at {organisation}</source>
        <translation>{title} bei {organisation}</translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message numerus="yes">
        <source>Tell %n pairs apart</source>
        <translation>
            <numerusform>%n Paar auseinanderhalten</numerusform>
            <numerusform>%n Paare auseinanderhalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell {one} and {other} apart</source>
        <translation>{one} und {other} auseinanderhalten</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Copied versions, sizes and counts. No names are in it.</source>
        <translation>Versionen, Größen und Anzahlen kopiert. Namen sind nicht darin.</translation>
    </message>
    <message>
        <source>Move the book</source>
        <translation>Das Buch umziehen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Your book lies inside {service}, which copies it while it is open. That can damage it.</source>
        <translation>Ihr Buch liegt in {service}, das es kopiert, während es offen ist. Das kann es beschädigen.</translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message>
        <source>Comparing everybody with everybody</source>
        <translation>Alle werden mit allen verglichen</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n people, who are in the book twice</source>
        <translation>
            <numerusform>%n doppelte Person zusammenführen</numerusform>
            <numerusform>%n doppelte Personen zusammenführen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged %n people, who were in the book twice</source>
        <translation>
            <numerusform>%n doppelte Person zusammengeführt</numerusform>
            <numerusform>%n doppelte Personen zusammengeführt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merging %n people</source>
        <translation>
            <numerusform>%n Person wird zusammengeführt</numerusform>
            <numerusform>%n Personen werden zusammengeführt</numerusform>
        </translation>
    </message>
    <message>
        <source>People are being merged. This waits until it is done.</source>
        <translation>Personen werden zusammengeführt. Dies wartet, bis es getan ist.</translation>
    </message>
</context>
<context>
    <name>LeaveField</name>
    <message>
        <source>13:25</source>
        <translation>13:25</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Signs: {stages}</source>
        <translation>Zeichen: {stages}</translation>
    </message>
    <message>
        <source>brought more people</source>
        <translation>brachte weitere Personen</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>noch nicht gefragt</translation>
    </message>
</context>
<context>
    <name>LetterChanges</name>
    <message>
        <source>Back to the words it came with: {kind}</source>
        <translation>Zurück zu den ursprünglichen Worten: {kind}</translation>
    </message>
    <message>
        <source>Keep my own words: {kind}</source>
        <translation>Eigene Worte behalten: {kind}</translation>
    </message>
    <message>
        <source>Letter to {name}, no longer private</source>
        <translation>Brief an {name}, nicht mehr privat</translation>
    </message>
    <message>
        <source>Letter to {name}, not sent</source>
        <translation>Brief an {name}, nicht geschickt</translation>
    </message>
    <message>
        <source>Letter to {name}, private</source>
        <translation>Brief an {name}, privat</translation>
    </message>
    <message>
        <source>Letter to {name}, ready to be sent</source>
        <translation>Brief an {name}, bereit zum Schicken</translation>
    </message>
    <message>
        <source>Mark a letter as private</source>
        <translation>Einen Brief als privat kennzeichnen</translation>
    </message>
    <message>
        <source>Start the letter to {name} again</source>
        <translation>Den Brief an {name} neu beginnen</translation>
    </message>
    <message>
        <source>Threw away the draft to {name}</source>
        <translation>Den Entwurf an {name} weggeworfen</translation>
    </message>
</context>
<context>
    <name>LetterForm</name>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>Über wen</translation>
    </message>
    <message>
        <source>Add an e-mail address</source>
        <translation>E-Mail-Adresse hinzufügen</translation>
    </message>
    <message>
        <source>Dear …</source>
        <translation>Dear …</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Kind of letter</source>
        <translation>Art des Briefs</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Text of the letter</source>
        <translation>Text des Briefs</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>Was Sie sagen</translation>
    </message>
    <message>
        <source>{words} words, {signs} characters</source>
        <translation>{words} Wörter, {signs} Zeichen</translation>
    </message>
</context>
<context>
    <name>LetterHead</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Kept off every sheet, export and report</source>
        <translation>Auf keinem Bogen, in keinem Export und keinem Bericht</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Throw the draft away</source>
        <translation>Entwurf wegwerfen</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>Back to the words it came with</source>
        <translation>Ursprüngliche Worte zurückholen</translation>
    </message>
    <message>
        <source>Draft, saved</source>
        <translation>Entwurf, gespeichert</translation>
    </message>
    <message>
        <source>From the template</source>
        <translation>Aus der Vorlage</translation>
    </message>
    <message>
        <source>Keep as my own words</source>
        <translation>Als eigene Worte behalten</translation>
    </message>
    <message>
        <source>Received {at}</source>
        <translation>Erhalten {at}</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Geschickt</translation>
    </message>
    <message>
        <source>Sent {at}</source>
        <translation>Geschickt {at}</translation>
    </message>
    <message>
        <source>Sent? Rapport cannot see what your mail program does.</source>
        <translation>Geschickt? Rapport sieht nicht, was Ihr Mailprogramm tut.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Started again from the template</source>
        <translation>Neu begonnen aus der Vorlage</translation>
    </message>
</context>
<context>
    <name>LetterTemplate</name>
    <message>
        <source>As it came</source>
        <translation>Wie ursprünglich</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Back to the words it came with</source>
        <translation>Ursprüngliche Worte zurückholen</translation>
    </message>
    <message>
        <source>Back to the words it came with: {kind}</source>
        <translation>Zurück zu den ursprünglichen Worten: {kind}</translation>
    </message>
    <message>
        <source>Change the words of “{kind}”</source>
        <translation>Die Worte von „{kind}“ ändern</translation>
    </message>
    <message>
        <source>Dear …</source>
        <translation>Dear …</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>In Ihren eigenen Worten</translation>
    </message>
    <message>
        <source>Put in what the book knows</source>
        <translation>Einsetzen, was das Buch weiß</translation>
    </message>
    <message>
        <source>Put in: {field}</source>
        <translation>Einsetzen: {field}</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>There is room for {most} characters.</source>
        <translation>Platz ist für {most} Zeichen.</translation>
    </message>
    <message>
        <source>What stands in {…} is filled in for each person. Words in […] are for you to fill in. A passage in {{…}} is left out when one of its fields is empty.</source>
        <translation>Was in {…} steht, wird für jede Person ausgefüllt. Worte in […] füllen Sie selbst aus. Eine Stelle in {{…}} fällt weg, wenn eines ihrer Felder leer ist.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>Words of this letter</source>
        <translation>Worte dieses Briefs</translation>
    </message>
    <message>
        <source>“{field}” is no field: it stays in the letter as it is.</source>
        <translation>„{field}“ ist kein Feld: es bleibt im Brief, wie es ist.</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Letters and scripts</source>
        <translation>Briefe und Telefontexte</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>About me</source>
        <translation>Über mich</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Briefe</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Playbooks</source>
        <translation>Leitfäden</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
</context>
<context>
    <name>LiveChanges</name>
    <message>
        <source>Answer of {name}</source>
        <translation>Antwort von {name}</translation>
    </message>
    <message>
        <source>Asked {name}</source>
        <translation>{name} gefragt</translation>
    </message>
    <message>
        <source>Begin the meeting with {name}</source>
        <translation>Das Treffen mit {name} beginnen</translation>
    </message>
    <message>
        <source>Card received from {name}</source>
        <translation>Karte von {name} bekommen</translation>
    </message>
    <message>
        <source>End the meeting with {name}</source>
        <translation>Das Treffen mit {name} beenden</translation>
    </message>
    <message>
        <source>Go on with the meeting with {name}</source>
        <translation>Das Treffen mit {name} fortsetzen</translation>
    </message>
    <message>
        <source>In the meeting with {name}</source>
        <translation>Im Treffen mit {name}</translation>
    </message>
    <message>
        <source>Mark an answer of {name}</source>
        <translation>Eine Antwort von {name} kennzeichnen</translation>
    </message>
    <message>
        <source>No card from {name} after all</source>
        <translation>Doch keine Karte von {name}</translation>
    </message>
    <message>
        <source>Not asked {name} after all</source>
        <translation>{name} doch nicht gefragt</translation>
    </message>
    <message>
        <source>Notes of the meeting with {name}</source>
        <translation>Notizen zum Treffen mit {name}</translation>
    </message>
    <message>
        <source>Promise of {name}</source>
        <translation>Versprechen von {name}</translation>
    </message>
    <message>
        <source>Promise to {name}</source>
        <translation>Versprechen an {name}</translation>
    </message>
    <message>
        <source>Promise to {name} kept</source>
        <translation>Versprechen an {name} gehalten</translation>
    </message>
    <message>
        <source>Promise to {name} not kept yet</source>
        <translation>Versprechen an {name} noch nicht gehalten</translation>
    </message>
    <message>
        <source>Remove a promise to {name}</source>
        <translation>Ein Versprechen an {name} entfernen</translation>
    </message>
    <message>
        <source>Take back a name from {name}</source>
        <translation>Einen Namen von {name} zurücknehmen</translation>
    </message>
    <message>
        <source>Tick before leaving {name}</source>
        <translation>Abhaken, bevor Sie {name} verlassen</translation>
    </message>
    <message>
        <source>What was seen at {name}’s</source>
        <translation>Was bei {name} zu sehen war</translation>
    </message>
    <message>
        <source>Whether {name}’s name may be used</source>
        <translation>Ob der Name von {name} genannt werden darf</translation>
    </message>
    <message>
        <source>Write up the meeting with {name}</source>
        <translation>Das Treffen mit {name} aufschreiben</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>{name} asked me to stay</source>
        <translation>{name} bat mich zu bleiben</translation>
    </message>
    <message>
        <source>{who} was at the meeting with {name}</source>
        <translation>{who} war beim Treffen mit {name}</translation>
    </message>
    <message>
        <source>{who}, named by {name}</source>
        <translation>{who}, genannt von {name}</translation>
    </message>
</context>
<context>
    <name>LiveFrame</name>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Notes and what you see</source>
        <translation>Notizen und was Sie sehen</translation>
    </message>
</context>
<context>
    <name>LiveHead</name>
    <message>
        <source>End meeting</source>
        <translation>Treffen beenden</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Leave; the meeting goes on</source>
        <translation>Verlassen; das Treffen geht weiter</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
</context>
<context>
    <name>LivePage</name>
    <message>
        <source>Meeting {name}</source>
        <translation>Treffen mit {name}</translation>
    </message>
    <message>
        <source>Notes and what you see</source>
        <translation>Notizen und was Sie sehen</translation>
    </message>
    <message>
        <source>The meeting goes on. {keys} comes back to it.</source>
        <translation>Das Treffen geht weiter. {keys} führt zurück.</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>Einen Kontakt festhalten</translation>
    </message>
    <message>
        <source>Log a contact with {name}</source>
        <translation>Einen Kontakt mit {name} festhalten</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>What was said, yesterday 3pm if not now</source>
        <translation>Was gesagt wurde, gestern 15 Uhr, wenn nicht jetzt</translation>
    </message>
    <message>
        <source>{how}, now</source>
        <translation>{how}, jetzt</translation>
    </message>
    <message>
        <source>{how}, {when}</source>
        <translation>{how}, {when}</translation>
    </message>
</context>
<context>
    <name>LogTouch</name>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>How?</source>
        <translation>Wie?</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>What was said, yesterday 3pm if not now</source>
        <translation>Was gesagt wurde, gestern 15 Uhr, wenn nicht jetzt</translation>
    </message>
    <message>
        <source>What was said?</source>
        <translation>Was wurde gesagt?</translation>
    </message>
    <message>
        <source>With whom?</source>
        <translation>Mit wem?</translation>
    </message>
</context>
<context>
    <name>LookBackPage</name>
    <message>
        <source>A skill or an experience to build</source>
        <translation>Eine Fähigkeit oder Erfahrung zum Aufbauen</translation>
    </message>
    <message>
        <source>A strength to build on</source>
        <translation>Eine Stärke zum Darauf-Aufbauen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Look back on the meeting with {name}</source>
        <translation>Auf das Treffen mit {name} zurückblicken</translation>
    </message>
    <message>
        <source>Look back: {name}</source>
        <translation>Rückblick: {name}</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>Skills and experiences to build</source>
        <translation>Was aufzubauen ist</translation>
    </message>
    <message>
        <source>Strengths to build on</source>
        <translation>Stärken, die tragen</translation>
    </message>
    <message>
        <source>What they have that you do not yet. Enter adds it</source>
        <translation>Was andere haben und Sie noch nicht. Enter fügt es hinzu</translation>
    </message>
    <message>
        <source>What you have already</source>
        <translation>Was Sie schon haben</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>{day}. {done} of {all} answered</source>
        <translation>{day}. {done} von {all} beantwortet</translation>
    </message>
</context>
<context>
    <name>Lookalike</name>
    <message>
        <source>In the book: {known}</source>
        <translation>Im Buch: {known}</translation>
    </message>
    <message>
        <source>It is them</source>
        <translation>Das ist die Person</translation>
    </message>
    <message>
        <source>Looks like {name}</source>
        <translation>Sieht nach {name} aus</translation>
    </message>
    <message>
        <source>No, a new person</source>
        <translation>Nein, jemand Neues</translation>
    </message>
    <message>
        <source>Somebody new, or a name of your book</source>
        <translation>Jemand Neues, oder ein Name aus Ihrem Buch</translation>
    </message>
    <message>
        <source>Their role is now what the card says</source>
        <translation>Die Aufgabe ist jetzt die auf der Karte</translation>
    </message>
    <message>
        <source>This is {name}</source>
        <translation>Das ist {name}</translation>
    </message>
    <message>
        <source>Whose card it is</source>
        <translation>Wessen Karte es ist</translation>
    </message>
    <message>
        <source>nothing but the name</source>
        <translation>nur der Name</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Rapport {version}. Everything stays on this computer.</source>
        <translation>Rapport {version}. Alles bleibt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Rapport, sample data</source>
        <translation>Rapport, Beispieldaten</translation>
    </message>
    <message>
        <source>Stored what was typed last: {what}</source>
        <translation>Gespeichert, was zuletzt geschrieben wurde: {what}</translation>
    </message>
</context>
<context>
    <name>MappingDialog</name>
    <message>
        <source>(no header)</source>
        <translation>(ohne Überschrift)</translation>
    </message>
    <message>
        <source>Between cells</source>
        <translation>Zwischen Zellen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Überschriften</translation>
    </message>
    <message>
        <source>No column says who somebody is. Choose the one with the names.</source>
        <translation>Keine Spalte sagt, wer jemand ist. Wählen Sie die mit den Namen.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>The same headers are known again next time. What is left as a field of your own stays with them.</source>
        <translation>Dieselben Überschriften werden beim nächsten Mal erkannt. Was eigenes Feld ist, bleibt bei der Person.</translation>
    </message>
    <message>
        <source>Use these columns</source>
        <translation>Diese Spalten nehmen</translation>
    </message>
    <message>
        <source>What the columns are</source>
        <translation>Was die Spalten sind</translation>
    </message>
    <message>
        <source>What “{header}” is</source>
        <translation>Was „{header}“ ist</translation>
    </message>
</context>
<context>
    <name>MappingWords</name>
    <message>
        <source>A field of your own</source>
        <translation>Eigenes Feld</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>Mitteleuropäisch</translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <translation>Chinesisch, vereinfacht</translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <translation>Chinesisch, traditionell</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Kyrillisch</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>E-mail, home</source>
        <translation>E-Mail, privat</translation>
    </message>
    <message>
        <source>E-mail, work</source>
        <translation>E-Mail, Arbeit</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Familienname</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>How you came to them</source>
        <translation>Wie Sie darauf kamen</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Messenger</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Zweiter Vorname</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Mobiltelefon</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Spitzname</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>PO box</source>
        <translation>Postfach</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Phone, home</source>
        <translation>Telefon, privat</translation>
    </message>
    <message>
        <source>Phone, work</source>
        <translation>Telefon, Arbeit</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Said or written as</source>
        <translation>Aussprache oder Schreibung</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Strichpunkt</translation>
    </message>
    <message>
        <source>Stable key</source>
        <translation>Fester Schlüssel</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>Bundesland oder Region</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Street, second line</source>
        <translation>Straße, zweite Zeile</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>Namenszusatz</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Title before the name</source>
        <translation>Titel vor dem Namen</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Web address or profile</source>
        <translation>Webadresse oder Profil</translation>
    </message>
    <message>
        <source>Western (Mac)</source>
        <translation>Westlich (Mac)</translation>
    </message>
    <message>
        <source>Western (Windows)</source>
        <translation>Westlich (Windows)</translation>
    </message>
    <message>
        <source>Who named them</source>
        <translation>Wer sie genannt hat</translation>
    </message>
    <message>
        <source>Whole address</source>
        <translation>Ganze Adresse</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Ganzer Name</translation>
    </message>
</context>
<context>
    <name>Margin</name>
    <message>
        <source>Marks beside the text</source>
        <translation>Zeichen neben dem Text</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>A mark of your own</source>
        <translation>Eine eigene Markierung</translation>
    </message>
    <message>
        <source>Add a field of work</source>
        <translation>Arbeitsgebiet hinzufügen</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Climate data, journalism</source>
        <translation>Klimadaten, Journalismus</translation>
    </message>
    <message>
        <source>Mark {name} as {word}</source>
        <translation>{name} als {word} kennzeichnen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Take {word} off {name}</source>
        <translation>{word} von {name} wegnehmen</translation>
    </message>
    <message>
        <source>Works in</source>
        <translation>Arbeitet an</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>Voices by topic</source>
        <translation>Stimmen nach Themen</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>No field</source>
        <translation>Kein Gebiet</translation>
    </message>
    <message>
        <source>{cell}, contradicted</source>
        <translation>{cell}, widersprochen</translation>
    </message>
    <message>
        <source>{topic}, {across}: {count} voices</source>
        <translation>{topic}, {across}: {count} Stimmen</translation>
    </message>
</context>
<context>
    <name>MeetingDoing</name>
    <message>
        <source>Cancel the meeting</source>
        <translation>Treffen absagen</translation>
    </message>
    <message>
        <source>Cancel the meeting with {name}</source>
        <translation>Das Treffen mit {name} absagen</translation>
    </message>
    <message>
        <source>Cancelled the meeting with {name}</source>
        <translation>Das Treffen mit {name} abgesagt</translation>
    </message>
    <message>
        <source>It did not happen</source>
        <translation>Es fand nicht statt</translation>
    </message>
    <message>
        <source>Make the meeting with {name} a call</source>
        <translation>Aus dem Treffen mit {name} einen Anruf machen</translation>
    </message>
    <message>
        <source>Mark the meeting with {name} as held</source>
        <translation>Das Treffen mit {name} als abgehalten kennzeichnen</translation>
    </message>
    <message>
        <source>Met {name}</source>
        <translation>{name} getroffen</translation>
    </message>
    <message>
        <source>Move the meeting with {name}</source>
        <translation>Das Treffen mit {name} verschieben</translation>
    </message>
    <message>
        <source>Moved the meeting with {name}</source>
        <translation>Das Treffen mit {name} verschoben</translation>
    </message>
    <message>
        <source>Plan the meeting with {name} again</source>
        <translation>Das Treffen mit {name} neu planen</translation>
    </message>
    <message>
        <source>Planned the meeting with {name} again</source>
        <translation>Das Treffen mit {name} neu geplant</translation>
    </message>
    <message>
        <source>Prepared for {name}</source>
        <translation>Vorbereitet auf {name}</translation>
    </message>
    <message>
        <source>The meeting with {name} did not happen</source>
        <translation>Das Treffen mit {name} fand nicht statt</translation>
    </message>
    <message>
        <source>The meeting with {name} is a call now</source>
        <translation>Das Treffen mit {name} ist jetzt ein Anruf</translation>
    </message>
    <message>
        <source>Who called it off?</source>
        <translation>Wer hat abgesagt?</translation>
    </message>
    <message>
        <source>Who did not come?</source>
        <translation>Wer kam nicht?</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>{name} confirmed the meeting</source>
        <translation>{name} hat das Treffen bestätigt</translation>
    </message>
</context>
<context>
    <name>MeetingForm</name>
    <message>
        <source>Address, phone number or video link</source>
        <translation>Adresse, Telefonnummer oder Videolink</translation>
    </message>
    <message>
        <source>As in the book: {text}</source>
        <translation>Wie im Buch: {text}</translation>
    </message>
    <message>
        <source>At which organisation</source>
        <translation>Bei welcher Organisation</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>How long?</source>
        <translation>Wie lange?</translation>
    </message>
    <message>
        <source>How?</source>
        <translation>Wie?</translation>
    </message>
    <message>
        <source>I have a meeting coming up</source>
        <translation>Mir steht ein Treffen bevor</translation>
    </message>
    <message>
        <source>More about the day</source>
        <translation>Mehr zum Tag</translation>
    </message>
    <message>
        <source>Save and see the sheet</source>
        <translation>Speichern und Bogen ansehen</translation>
    </message>
    <message>
        <source>Their role</source>
        <translation>Funktion dort</translation>
    </message>
    <message>
        <source>This is in the past. Press Enter again to keep it.</source>
        <translation>Das liegt in der Vergangenheit. Enter noch einmal behält es.</translation>
    </message>
    <message>
        <source>Two fields are enough. The rest makes the sheet better.</source>
        <translation>Zwei Felder genügen. Die übrigen machen den Bogen besser.</translation>
    </message>
    <message>
        <source>Type the name of the person you are meeting.</source>
        <translation>Schreiben Sie den Namen der Person, die Sie treffen.</translation>
    </message>
    <message>
        <source>What do you want to learn?</source>
        <translation>Was möchten Sie erfahren?</translation>
    </message>
    <message>
        <source>What their work is really like, for example</source>
        <translation>Zum Beispiel, wie die Arbeit wirklich ist</translation>
    </message>
    <message>
        <source>When? (needed)</source>
        <translation>Wann? (nötig)</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Wo?</translation>
    </message>
    <message>
        <source>Who are you meeting? (needed)</source>
        <translation>Wen treffen Sie? (nötig)</translation>
    </message>
    <message>
        <source>Who sent you?</source>
        <translation>Wer hat Sie geschickt?</translation>
    </message>
</context>
<context>
    <name>MeetingLine</name>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>Prep sheet of {when}</source>
        <translation>Bogen für {when}</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Bogen</translation>
    </message>
    <message>
        <source>{when}, {length}</source>
        <translation>{when}, {length}</translation>
    </message>
</context>
<context>
    <name>MeetingModel</name>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Vergangen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
</context>
<context>
    <name>MeetingPeople</name>
    <message>
        <source>Who else was there?</source>
        <translation>Wer war noch da?</translation>
    </message>
    <message>
        <source>Who else? Reception, a colleague</source>
        <translation>Wer noch? Empfang, jemand aus dem Team</translation>
    </message>
    <message>
        <source>Who is there</source>
        <translation>Wer da ist</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Wer da war</translation>
    </message>
</context>
<context>
    <name>MeetingPromises</name>
    <message>
        <source>Another promise</source>
        <translation>Noch ein Versprechen</translation>
    </message>
    <message>
        <source>Promises, yours and theirs</source>
        <translation>Versprechen beider Seiten</translation>
    </message>
    <message>
        <source>You promise: send the article by Friday. “They: …” for theirs</source>
        <translation>Sie versprechen: den Artikel bis Freitag schicken. „They: …“ für ein Versprechen der anderen</translation>
    </message>
</context>
<context>
    <name>Meetings</name>
    <message>
        <source>Meetings</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>No meeting with {name} yet. Two fields are enough to plan one.</source>
        <translation>Noch kein Treffen mit {name}. Zwei Felder genügen, um eines zu planen.</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>Treffen planen</translation>
    </message>
</context>
<context>
    <name>MeetingsHead</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Did it happen?</source>
        <translation>Fand es statt?</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Abgehalten</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>More for this meeting</source>
        <translation>Mehr zu diesem Treffen</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>Zeigen als</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>Die Woche danach</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>Die Woche davor</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Künftig</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Which meetings</source>
        <translation>Welche Treffen</translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message numerus="yes">
        <source>%n meetings</source>
        <translation>
            <numerusform>%n Treffen</numerusform>
            <numerusform>%n Treffen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 meeting</source>
        <translation>1 Treffen</translation>
    </message>
    <message>
        <source>I have a meeting coming up</source>
        <translation>Mir steht ein Treffen bevor</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>No meeting here</source>
        <translation>Hier ist kein Treffen</translation>
    </message>
    <message>
        <source>No meeting is “{filter}”</source>
        <translation>Kein Treffen ist „{filter}“</translation>
    </message>
    <message>
        <source>Plan a meeting and its one-page sheet is ready to print.</source>
        <translation>Planen Sie ein Treffen, und der einseitige Bogen dazu ist druckbereit.</translation>
    </message>
    <message>
        <source>Show all meetings</source>
        <translation>Alle Treffen zeigen</translation>
    </message>
</context>
<context>
    <name>MemberLine</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More about {name} here</source>
        <translation>Mehr über {name} hier</translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message>
        <source>Add somebody who is there</source>
        <translation>Jemanden hinzufügen, der dort ist</translation>
    </message>
    <message>
        <source>Add {person} at {name}</source>
        <translation>{person} bei {name} hinzufügen</translation>
    </message>
    <message>
        <source>All {count} people there</source>
        <translation>Alle {count} Personen dort</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation>Nicht mehr dort</translation>
    </message>
    <message>
        <source>People there</source>
        <translation>Personen dort</translation>
    </message>
    <message>
        <source>Remove from here</source>
        <translation>Von hier entfernen</translation>
    </message>
    <message>
        <source>Remove {person} from {name}</source>
        <translation>{person} von {name} entfernen</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>Noch dort</translation>
    </message>
    <message>
        <source>{person} is at {name}</source>
        <translation>{person} ist bei {name}</translation>
    </message>
    <message>
        <source>{person} left {name}</source>
        <translation>{person} hat {name} verlassen</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Before the merge</source>
        <translation>Vor dem Zusammenführen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Everything of both is kept, and one undo parts them again.</source>
        <translation>Alles von beiden bleibt erhalten, und einmal Rückgängig trennt sie wieder.</translation>
    </message>
    <message>
        <source>Insider</source>
        <translation>Kontakt im Haus</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Merge two organisations</source>
        <translation>Zwei Organisationen zusammenführen</translation>
    </message>
    <message>
        <source>Merge {name} with another organisation</source>
        <translation>{name} mit einer anderen Organisation zusammenführen</translation>
    </message>
    <message>
        <source>Merge {other} into {one}</source>
        <translation>{other} mit {one} zusammenführen</translation>
    </message>
    <message>
        <source>Motivation</source>
        <translation>Beweggrund</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Of {name}: {list}.</source>
        <translation>Von {name}: {list}.</translation>
    </message>
    <message>
        <source>Organisations in your book</source>
        <translation>Organisationen in Ihrem Buch</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>Ausschreibung</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>The other organisation</source>
        <translation>Die andere Organisation</translation>
    </message>
    <message>
        <source>The other organisation: type its name</source>
        <translation>Die andere Organisation: Namen eingeben</translation>
    </message>
    <message>
        <source>They say nothing different.</source>
        <translation>Sie sagen nichts Verschiedenes.</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>files {count}</source>
        <translation>Dateien {count}</translation>
    </message>
    <message>
        <source>notes {count}</source>
        <translation>Notizen {count}</translation>
    </message>
    <message>
        <source>people there {count}</source>
        <translation>Personen dort {count}</translation>
    </message>
    <message>
        <source>questions and findings {count}</source>
        <translation>Fragen und Funde {count}</translation>
    </message>
    <message>
        <source>ways to reach them {count}</source>
        <translation>Kontaktwege {count}</translation>
    </message>
    <message>
        <source>{one} and {other} become one</source>
        <translation>{one} und {other} werden eins</translation>
    </message>
</context>
<context>
    <name>MergePeople</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Everything of both is kept, and one undo parts them again.</source>
        <translation>Alles von beiden bleibt erhalten, und einmal Rückgängig trennt sie wieder.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Merge two people</source>
        <translation>Zwei Personen zusammenführen</translation>
    </message>
    <message>
        <source>Merge {name} with somebody else</source>
        <translation>{name} mit jemand anderem zusammenführen</translation>
    </message>
    <message>
        <source>Nothing but the name is known</source>
        <translation>Nur der Name ist bekannt</translation>
    </message>
    <message>
        <source>Of {name}: {list}.</source>
        <translation>Von {name}: {list}.</translation>
    </message>
    <message>
        <source>The other person</source>
        <translation>Die andere Person</translation>
    </message>
    <message>
        <source>The other person: type a name</source>
        <translation>Die andere Person: Namen eingeben</translation>
    </message>
    <message>
        <source>The photo of {name}</source>
        <translation>Das Foto von {name}</translation>
    </message>
    <message>
        <source>They are two people</source>
        <translation>Das sind zwei Personen</translation>
    </message>
    <message>
        <source>They say nothing different.</source>
        <translation>Sie sagen nichts Verschiedenes.</translation>
    </message>
    <message>
        <source>cards {count}</source>
        <translation>Karten {count}</translation>
    </message>
    <message>
        <source>files {count}</source>
        <translation>Dateien {count}</translation>
    </message>
    <message>
        <source>jobs {count}</source>
        <translation>Stellen {count}</translation>
    </message>
    <message>
        <source>letters {count}</source>
        <translation>Briefe {count}</translation>
    </message>
    <message>
        <source>meetings {count}</source>
        <translation>Treffen {count}</translation>
    </message>
    <message>
        <source>notes {count}</source>
        <translation>Notizen {count}</translation>
    </message>
    <message>
        <source>referrals {count}</source>
        <translation>Empfehlungen {count}</translation>
    </message>
    <message>
        <source>ways to reach them {count}</source>
        <translation>Kontaktwege {count}</translation>
    </message>
    <message>
        <source>{one} and {other} become one</source>
        <translation>{one} und {other} werden eins</translation>
    </message>
</context>
<context>
    <name>MetLine</name>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Card of {name} received</source>
        <translation>Karte von {name} bekommen</translation>
    </message>
</context>
<context>
    <name>MinutesField</name>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
</context>
<context>
    <name>ModeRow</name>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
</context>
<context>
    <name>MoveMeeting</name>
    <message>
        <source>I did</source>
        <translation>Ich</translation>
    </message>
    <message>
        <source>Not needed, but you will be glad to know it later</source>
        <translation>Nicht nötig, aber später werden Sie froh sein, es zu wissen</translation>
    </message>
    <message>
        <source>They did</source>
        <translation>Die andere Seite</translation>
    </message>
    <message>
        <source>When now?</source>
        <translation>Wann jetzt?</translation>
    </message>
    <message>
        <source>Who moved it</source>
        <translation>Wer es verschoben hat</translation>
    </message>
    <message>
        <source>Who moved it?</source>
        <translation>Wer hat es verschoben?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
</context>
<context>
    <name>NamedLine</name>
    <message>
        <source>May I use your name for {name}?</source>
        <translation>Darf ich bei {name} Ihren Namen nennen?</translation>
    </message>
    <message>
        <source>May I use your name?</source>
        <translation>Darf ich Ihren Namen nennen?</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Take {name} back</source>
        <translation>{name} zurücknehmen</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Name, where they work</source>
        <translation>Name, Arbeitsstelle</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>Jemand zum Sprechen</translation>
    </message>
</context>
<context>
    <name>NewButton</name>
    <message>
        <source>More new things</source>
        <translation>Mehr Neues</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
</context>
<context>
    <name>NewTask</name>
    <message>
        <source>About whom?</source>
        <translation>Über wen?</translation>
    </message>
    <message>
        <source>By {day}</source>
        <translation>Bis {day}</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Niemand Bestimmtes</translation>
    </message>
    <message>
        <source>Read the report by Friday</source>
        <translation>Den Bericht lesen bis Freitag</translation>
    </message>
    <message>
        <source>What sort of thing</source>
        <translation>Welche Art von Sache</translation>
    </message>
    <message>
        <source>What?</source>
        <translation>Was?</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Next meeting</source>
        <translation>Nächstes Treffen</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Bogen</translation>
    </message>
    <message>
        <source>They promised</source>
        <translation>Uns wurde versprochen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextVoices</name>
    <message>
        <source>Fewer than two voices on {field}</source>
        <translation>Weniger als zwei Stimmen zu {field}</translation>
    </message>
    <message>
        <source>Named by {names}</source>
        <translation>Genannt von {names}</translation>
    </message>
    <message>
        <source>Named in this meeting, and not asked yet</source>
        <translation>In diesem Treffen genannt und noch nicht gefragt</translation>
    </message>
    <message>
        <source>Nobody in the book would add one. Ask those you met whom you should hear next.</source>
        <translation>Niemand im Buch brächte einen dazu. Fragen Sie die Getroffenen, wen Sie als Nächstes hören sollten.</translation>
    </message>
    <message>
        <source>Speaks from another kind of place</source>
        <translation>Spricht von einer anderen Art Ort aus</translation>
    </message>
    <message>
        <source>Want to ask</source>
        <translation>Möchte ich fragen</translation>
    </message>
    <message>
        <source>Want to ask {name}</source>
        <translation>{name} fragen wollen</translation>
    </message>
    <message>
        <source>Whose viewpoint is missing</source>
        <translation>Wessen Blickwinkel fehlt</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Edit the note</source>
        <translation>Die Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Make it private</source>
        <translation>Privat machen</translation>
    </message>
    <message>
        <source>More for this note</source>
        <translation>Mehr zu dieser Notiz</translation>
    </message>
    <message>
        <source>Private: off sheets and exports</source>
        <translation>Privat: nicht auf Bögen und in Exporten</translation>
    </message>
    <message>
        <source>{when}, private</source>
        <translation>{when}, privat</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>People in your book</source>
        <translation>Personen in Ihrem Buch</translation>
    </message>
</context>
<context>
    <name>NoteText</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>The note goes on.</source>
        <translation>Die Notiz geht weiter.</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>No notes on {name} yet.</source>
        <translation>Noch keine Notizen zu {name}.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>NotesKept</name>
    <message>
        <source>Bring back a note on {name}</source>
        <translation>Eine Notiz zu {name} zurückholen</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Frühere Fassungen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Keep a note on {name} private</source>
        <translation>Eine Notiz zu {name} privat halten</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>Note on {name}</source>
        <translation>Notiz zu {name}</translation>
    </message>
    <message>
        <source>Note on {name} no longer private</source>
        <translation>Notiz zu {name} nicht mehr privat</translation>
    </message>
    <message>
        <source>Note, in Markdown</source>
        <translation>Notiz, in Markdown</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove a note on {name}</source>
        <translation>Eine Notiz zu {name} entfernen</translation>
    </message>
    <message>
        <source>Show what is older</source>
        <translation>Älteres zeigen</translation>
    </message>
    <message>
        <source>This note has no earlier version.</source>
        <translation>Diese Notiz hat keine früheren Fassungen.</translation>
    </message>
    <message>
        <source>This person is no longer in the book.</source>
        <translation>Diese Person ist nicht mehr im Buch.</translation>
    </message>
    <message>
        <source>Write a note. @ names somebody.</source>
        <translation>Schreiben Sie eine Notiz. @ nennt jemanden.</translation>
    </message>
    <message>
        <source>Write in Markdown. @ names somebody.</source>
        <translation>Schreiben Sie in Markdown. @ nennt jemanden.</translation>
    </message>
</context>
<context>
    <name>OfferPanel</name>
    <message>
        <source>Leave the book as it is</source>
        <translation>Das Buch lassen, wie es ist</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Put it in place</source>
        <translation>An seine Stelle setzen</translation>
    </message>
    <message>
        <source>Put the older one in place</source>
        <translation>Die ältere an seine Stelle setzen</translation>
    </message>
    <message>
        <source>Recover what can be saved</source>
        <translation>Retten, was zu retten ist</translation>
    </message>
    <message>
        <source>The book is not in order.</source>
        <translation>Das Buch ist nicht in Ordnung.</translation>
    </message>
    <message>
        <source>This backup is older than your book. What you did since would not be in it.</source>
        <translation>Diese Sicherung ist älter als Ihr Buch. Was Sie seither getan haben, wäre nicht darin.</translation>
    </message>
    <message>
        <source>Your book as it is now is kept in a backup first.</source>
        <translation>Ihr Buch, wie es jetzt ist, wird zuvor gesichert.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>{name} is whole and can take the place of your book.</source>
        <translation>{name} ist vollständig und kann an die Stelle Ihres Buchs treten.</translation>
    </message>
</context>
<context>
    <name>OpennessHint</name>
    <message>
        <source>A yes or a no would answer this.</source>
        <translation>Darauf könnte man mit Ja oder Nein antworten.</translation>
    </message>
    <message>
        <source>It could be “{text}”</source>
        <translation>Besser wäre „{text}“</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Use “{text}”</source>
        <translation>„{text}“ übernehmen</translation>
    </message>
</context>
<context>
    <name>OrganisationDetail</name>
    <message>
        <source>1 person there</source>
        <translation>1 Person dort</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Choose an organisation in the list to see it here.</source>
        <translation>Wählen Sie eine Organisation in der Liste, um sie hier zu sehen.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Details of this organisation</source>
        <translation>Einzelheiten dieser Organisation</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Name der Organisation</translation>
    </message>
    <message>
        <source>People there</source>
        <translation>Personen dort</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation>{name} umbenennen</translation>
    </message>
    <message>
        <source>{count} people there</source>
        <translation>{count} Personen dort</translation>
    </message>
</context>
<context>
    <name>OrganisationDoing</name>
    <message>
        <source>Add an organisation</source>
        <translation>Eine Organisation hinzufügen</translation>
    </message>
    <message>
        <source>Archive {name}</source>
        <translation>{name} archivieren</translation>
    </message>
    <message>
        <source>Move {name} to the trash</source>
        <translation>{name} in den Papierkorb legen</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Neue Organisation</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Tag {name}</source>
        <translation>{name} mit Schlagwort versehen</translation>
    </message>
    <message>
        <source>Tag {{name}} with {tag}</source>
        <translation>{{name}} mit {tag} versehen</translation>
    </message>
    <message>
        <source>Take {name} out of the archive</source>
        <translation>{name} aus dem Archiv holen</translation>
    </message>
    <message>
        <source>{count} organisations</source>
        <translation>{count} Organisationen</translation>
    </message>
</context>
<context>
    <name>OrganisationsModel</name>
    <message>
        <source>An organisation needs a name.</source>
        <translation>Eine Organisation braucht einen Namen.</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>{name} ändern</translation>
    </message>
    <message>
        <source>Insider</source>
        <translation>Kontakt im Haus</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Motivation</source>
        <translation>Beweggrund</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>Ausschreibung</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation>{name} umbenennen</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>{value} of {most}</source>
        <translation>{value} von {most}</translation>
    </message>
</context>
<context>
    <name>OrganisationsPage</name>
    <message numerus="yes">
        <source>%n organisations</source>
        <translation>
            <numerusform>%n Organisation</numerusform>
            <numerusform>%n Organisationen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 organisation</source>
        <translation>1 Organisation</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Nicht kontaktieren</translation>
    </message>
    <message>
        <source>Each organisation is listed here with who you know there and what you still want to find out.</source>
        <translation>Jede Organisation steht hier mit den Personen, die Sie dort kennen, und dem, was Sie noch herausfinden möchten.</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Neue Organisation</translation>
    </message>
    <message>
        <source>No organisation in “{filter}”</source>
        <translation>Keine Organisation in „{filter}“</translation>
    </message>
    <message>
        <source>No organisation matches “{text}”</source>
        <translation>Keine Organisation passt zu „{text}“</translation>
    </message>
    <message>
        <source>No organisation matches “{text}” in “{filter}”</source>
        <translation>Keine Organisation in „{filter}“ passt zu „{text}“</translation>
    </message>
    <message>
        <source>Nobody there yet</source>
        <translation>Noch niemand dort</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Offene Fragen</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show all organisations</source>
        <translation>Alle Organisationen zeigen</translation>
    </message>
    <message>
        <source>The places where you might learn or work</source>
        <translation>Die Orte, an denen Sie lernen oder arbeiten könnten</translation>
    </message>
    <message>
        <source>With an insider</source>
        <translation>Mit Kontakt im Haus</translation>
    </message>
    <message>
        <source>or name one with a person: it appears here by itself</source>
        <translation>oder nennen Sie eine bei einer Person: dann erscheint sie hier von selbst</translation>
    </message>
</context>
<context>
    <name>Origins</name>
    <message>
        <source>Came to {name} by {channel}</source>
        <translation>Auf {name} gekommen über {channel}</translation>
    </message>
    <message>
        <source>Found {name} myself</source>
        <translation>{name} selbst gefunden</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} Personen</translation>
    </message>
    <message>
        <source>{name} was found through the same people.</source>
        <translation>{name} kennen Sie durch dieselben Personen.</translation>
    </message>
    <message>
        <source>{referrer} sent you to {name}</source>
        <translation>{referrer} hat Sie zu {name} geschickt</translation>
    </message>
</context>
<context>
    <name>Out</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>I called</source>
        <translation>Angerufen</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Geschickt</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht geschickt</translation>
    </message>
    <message>
        <source>Open in mail program</source>
        <translation>Im Mailprogramm öffnen</translation>
    </message>
    <message>
        <source>Rapport never sends by itself.</source>
        <translation>Rapport schickt nie von selbst.</translation>
    </message>
    <message>
        <source>Save as draft file…</source>
        <translation>Als Entwurfsdatei…</translation>
    </message>
    <message>
        <source>Write anyway</source>
        <translation>Trotzdem schreiben</translation>
    </message>
    <message>
        <source>Yes, it is sent</source>
        <translation>Ja, geschickt</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Who named whom, as an outline</source>
        <translation>Wer wen genannt hat, als Gliederung</translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message>
        <source>Brought</source>
        <translation>Brachte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>{column}: {value}</source>
        <translation>{column}: {value}</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Add: {what}</source>
        <translation>Hinzufügen: {what}</translation>
    </message>
    <message>
        <source>Field of work</source>
        <translation>Arbeitsgebiet</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Overview of the tree</source>
        <translation>Überblick über den Baum</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Way to reach them</source>
        <translation>Kontaktweg</translation>
    </message>
    <message>
        <source>Who sent you</source>
        <translation>Wer Sie geschickt hat</translation>
    </message>
    <message>
        <source>Your own field</source>
        <translation>Eigenes Feld</translation>
    </message>
</context>
<context>
    <name>Packing</name>
    <message>
        <source>Copied {name}</source>
        <translation>{name} kopiert</translation>
    </message>
    <message>
        <source>Save as vCard</source>
        <translation>Als vCard speichern</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>{name} gespeichert</translation>
    </message>
    <message>
        <source>vCard (*.vcf);;CSV (*.csv)</source>
        <translation>vCard (*.vcf);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} Personen</translation>
    </message>
    <message>
        <source>{count} private left out</source>
        <translation>{count} Private ausgelassen</translation>
    </message>
</context>
<context>
    <name>PairWords</name>
    <message>
        <source>Against it: {list}</source>
        <translation>Dagegen: {list}</translation>
    </message>
    <message>
        <source>Much of them is alike</source>
        <translation>Vieles gleicht sich</translation>
    </message>
    <message>
        <source>Perhaps the same</source>
        <translation>Vielleicht gleich</translation>
    </message>
    <message>
        <source>Something against it</source>
        <translation>Etwas spricht dagegen</translation>
    </message>
    <message>
        <source>Surely the same</source>
        <translation>Sicher gleich</translation>
    </message>
    <message>
        <source>a similar name</source>
        <translation>ähnlicher Name</translation>
    </message>
    <message>
        <source>another birthday</source>
        <translation>anderer Geburtstag</translation>
    </message>
    <message>
        <source>another profile</source>
        <translation>anderes Profil</translation>
    </message>
    <message>
        <source>another suffix</source>
        <translation>anderer Namenszusatz</translation>
    </message>
    <message>
        <source>other names</source>
        <translation>andere Namen</translation>
    </message>
    <message>
        <source>the same address</source>
        <translation>gleiche Adresse</translation>
    </message>
    <message>
        <source>the same birthday</source>
        <translation>gleicher Geburtstag</translation>
    </message>
    <message>
        <source>the same e-mail</source>
        <translation>gleiche E-Mail</translation>
    </message>
    <message>
        <source>the same employer</source>
        <translation>gleicher Arbeitgeber</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>gleicher Name</translation>
    </message>
    <message>
        <source>the same number</source>
        <translation>gleiche Nummer</translation>
    </message>
    <message>
        <source>the same place</source>
        <translation>gleicher Ort</translation>
    </message>
    <message>
        <source>the same profile</source>
        <translation>gleiches Profil</translation>
    </message>
</context>
<context>
    <name>PairsModel</name>
    <message>
        <source>What speaks for it</source>
        <translation>Was dafür spricht</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>{name}, twice</source>
        <translation>{name}, zweimal</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} und {other}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>A command, a person or an organisation</source>
        <translation>Ein Befehl, eine Person oder eine Organisation</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>No command, person or organisation fits “{text}”. Try fewer letters.</source>
        <translation>Kein Befehl, keine Person und keine Organisation passt zu „{text}“. Versuchen Sie es mit weniger Buchstaben.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Kind of list</source>
        <translation>Art der Liste</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>People on paper</source>
        <translation>Personen auf Papier</translation>
    </message>
    <message>
        <source>Prep sheets</source>
        <translation>Bögen</translation>
    </message>
    <message>
        <source>Prep sheets of several meetings</source>
        <translation>Bögen mehrerer Treffen</translation>
    </message>
    <message>
        <source>Private people stay off. The shortlist is for others: it has no phone numbers and nobody who may not be named.</source>
        <translation>Private Personen fehlen darauf. Die Auswahl ist für andere: ohne Telefonnummern und ohne alle, die nicht genannt werden dürfen.</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>Liste speichern…</translation>
    </message>
    <message>
        <source>Save the sheets…</source>
        <translation>Bögen speichern…</translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <translation>{file} gespeichert</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Wen</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>Mit Notizen</translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>Preview of the sheet</source>
        <translation>Vorschau des Bogens</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>Peek</name>
    <message>
        <source>Preview of {name}</source>
        <translation>Vorschau von {name}</translation>
    </message>
</context>
<context>
    <name>PeopleDoing</name>
    <message>
        <source>A large step is being stored. This waits until it is done.</source>
        <translation>Ein großer Schritt wird gespeichert. Dies wartet, bis er getan ist.</translation>
    </message>
    <message>
        <source>Add {{name}} to {view}</source>
        <translation>{{name}} zu {view} hinzufügen</translation>
    </message>
    <message>
        <source>Added {{name}} to {view}</source>
        <translation>{{name}} zu {view} hinzugefügt</translation>
    </message>
    <message>
        <source>Archive {name}</source>
        <translation>{name} archivieren</translation>
    </message>
    <message>
        <source>Archived {name}</source>
        <translation>{name} archiviert</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>Gekommen über</translation>
    </message>
    <message>
        <source>Came to {{name}} by {channel}</source>
        <translation>Auf {{name}} gekommen über {channel}</translation>
    </message>
    <message>
        <source>How did you come to {name}?</source>
        <translation>Wie sind Sie auf {name} gekommen?</translation>
    </message>
    <message>
        <source>Move {name} to the trash</source>
        <translation>{name} in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Moved {name} to the trash</source>
        <translation>{name} in den Papierkorb gelegt</translation>
    </message>
    <message>
        <source>One moment: this is a large step</source>
        <translation>Einen Augenblick: das ist ein großer Schritt</translation>
    </message>
    <message>
        <source>Pin {name}</source>
        <translation>{name} anheften</translation>
    </message>
    <message>
        <source>Pinned {name}</source>
        <translation>{name} angeheftet</translation>
    </message>
    <message>
        <source>Select one or two people to merge.</source>
        <translation>Wählen Sie ein oder zwei Personen zum Zusammenführen aus.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Tag {name}</source>
        <translation>{name} mit Schlagwort versehen</translation>
    </message>
    <message>
        <source>Tag {{name}} with {tag}</source>
        <translation>{{name}} mit {tag} versehen</translation>
    </message>
    <message>
        <source>Tagged {{name}} with {tag}</source>
        <translation>{{name}} mit {tag} versehen</translation>
    </message>
    <message>
        <source>Take a tag off {name}</source>
        <translation>Ein Schlagwort von {name} wegnehmen</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>Take the tag {tag} off {{name}}</source>
        <translation>Das Schlagwort {tag} von {{name}} wegnehmen</translation>
    </message>
    <message>
        <source>Take {name} out of the archive</source>
        <translation>{name} aus dem Archiv holen</translation>
    </message>
    <message>
        <source>Took the tag {tag} off {{name}}</source>
        <translation>Das Schlagwort {tag} von {{name}} weggenommen</translation>
    </message>
    <message>
        <source>Took {name} out of the archive</source>
        <translation>{name} aus dem Archiv geholt</translation>
    </message>
    <message>
        <source>Unpin {name}</source>
        <translation>{name} lösen</translation>
    </message>
    <message>
        <source>Unpinned {name}</source>
        <translation>{name} gelöst</translation>
    </message>
    <message>
        <source>Want to ask {name}</source>
        <translation>{name} fragen wollen</translation>
    </message>
    <message>
        <source>Who sent you to {name}?</source>
        <translation>Wer hat Sie zu {name} geschickt?</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} Personen</translation>
    </message>
    <message>
        <source>{name}: to ask</source>
        <translation>{name}: zu fragen</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>Diese Liste filtern</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} gefunden</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>A person needs a name.</source>
        <translation>Eine Person braucht einen Namen.</translation>
    </message>
    <message>
        <source>A rhythm is A, B or C, or nothing.</source>
        <translation>Ein Rhythmus ist A, B oder C, oder nichts.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>Gekommen über</translation>
    </message>
    <message>
        <source>Change the fields of {name}</source>
        <translation>Die Gebiete von {name} ändern</translation>
    </message>
    <message>
        <source>Change the organisation of {name}</source>
        <translation>Die Organisation von {name} ändern</translation>
    </message>
    <message>
        <source>Change the rhythm of {name}</source>
        <translation>Den Rhythmus von {name} ändern</translation>
    </message>
    <message>
        <source>Change the role of {name}</source>
        <translation>Die Funktion von {name} ändern</translation>
    </message>
    <message>
        <source>Change the tags of {name}</source>
        <translation>Die Schlagwörter von {name} ändern</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Nicht kontaktieren</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Gebiete</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Rename {name} to {text}</source>
        <translation>{name} in {text} umbenennen</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>1 person</source>
        <translation>1 Person</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add to a saved view</source>
        <translation>Zu einer gespeicherten Ansicht hinzufügen</translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation>Noch keine Personen</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Gespeicherte Ansicht</translation>
    </message>
    <message>
        <source>They get the tag, and the way you came to them, that the view is about.</source>
        <translation>Sie bekommen das Schlagwort und den Weg, um die es in der Ansicht geht.</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} Personen</translation>
    </message>
</context>
<context>
    <name>PersonDetail</name>
    <message>
        <source>Add a card</source>
        <translation>Karte hinzufügen</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Foto wählen</translation>
    </message>
    <message>
        <source>Choose a photo…</source>
        <translation>Foto wählen…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Parts of the details</source>
        <translation>Teile der Einzelheiten</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp *.gif *.heic)</source>
        <translation>Bilder (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp *.gif *.heic)</translation>
    </message>
    <message>
        <source>Pin {name}</source>
        <translation>{name} anheften</translation>
    </message>
    <message>
        <source>Remove the photo</source>
        <translation>Foto entfernen</translation>
    </message>
    <message>
        <source>Remove the photo of {name}</source>
        <translation>Das Foto von {name} entfernen</translation>
    </message>
    <message>
        <source>Unpin {name}</source>
        <translation>{name} lösen</translation>
    </message>
</context>
<context>
    <name>PersonDoing</name>
    <message>
        <source>Pasted contact.vcf</source>
        <translation>Eingefügter Kontakt.vcf</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard that can be taken in.</source>
        <translation>In der Zwischenablage ist nichts, was sich übernehmen ließe.</translation>
    </message>
</context>
<context>
    <name>PersonField</name>
    <message>
        <source>People in your book</source>
        <translation>Personen in Ihrem Buch</translation>
    </message>
</context>
<context>
    <name>PersonPane</name>
    <message>
        <source>Choose somebody in the list to see them here.</source>
        <translation>Wählen Sie jemanden in der Liste, um die Person hier zu sehen.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
</context>
<context>
    <name>Pick</name>
    <message>
        <source>Type something first.</source>
        <translation>Schreiben Sie zuerst etwas.</translation>
    </message>
    <message>
        <source>“{text}” is not in your book.</source>
        <translation>„{text}“ ist nicht in Ihrem Buch.</translation>
    </message>
</context>
<context>
    <name>PickPerson</name>
    <message>
        <source>Choose somebody of your book.</source>
        <translation>Wählen Sie jemanden aus Ihrem Buch.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>PlaybookText</name>
    <message>
        <source>The playbook as text</source>
        <translation>Der Leitfaden als Text</translation>
    </message>
</context>
<context>
    <name>Playbooks</name>
    <message>
        <source>2026-12-25 Christmas</source>
        <translation>2026-12-25 Weihnachten</translation>
    </message>
    <message>
        <source>Change the holidays</source>
        <translation>Die Feiertage ändern</translation>
    </message>
    <message>
        <source>Change the playbook “{name}”</source>
        <translation>Den Leitfaden „{name}“ ändern</translation>
    </message>
    <message>
        <source>Copy the playbook “{name}”</source>
        <translation>Den Leitfaden „{name}“ kopieren</translation>
    </message>
    <message>
        <source>Days that are no business days</source>
        <translation>Tage, die keine Werktage sind</translation>
    </message>
    <message>
        <source>Experts disagree, so the rules are yours to choose. Changing them changes what is due, and nothing that was done.</source>
        <translation>Fachleute sind sich uneins, also wählen Sie die Regeln. Sie zu ändern ändert, was fällig ist, und nichts Getanes.</translation>
    </message>
    <message>
        <source>Go by this one</source>
        <translation>Danach vorgehen</translation>
    </message>
    <message>
        <source>Go by “{name}”</source>
        <translation>Nach „{name}“ vorgehen</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>How you go about it</source>
        <translation>Wie Sie vorgehen</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Sein Name</translation>
    </message>
    <message>
        <source>Make a copy of my own</source>
        <translation>Eigene Kopie anlegen</translation>
    </message>
    <message>
        <source>My {name}</source>
        <translation>Eigener {name}</translation>
    </message>
    <message>
        <source>Name of my playbook</source>
        <translation>Name des eigenen Leitfadens</translation>
    </message>
    <message>
        <source>One a line: the day, then its name if you like. They count for every playbook.</source>
        <translation>Einer je Zeile: der Tag, dann sein Name, wenn Sie mögen. Sie gelten für jeden Leitfaden.</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>Leitfaden</translation>
    </message>
    <message>
        <source>Playbooks</source>
        <translation>Leitfäden</translation>
    </message>
    <message>
        <source>Remove my copy</source>
        <translation>Eigene Kopie entfernen</translation>
    </message>
    <message>
        <source>Remove the playbook “{name}”</source>
        <translation>Den Leitfaden „{name}“ entfernen</translation>
    </message>
    <message>
        <source>Show as a form</source>
        <translation>Als Formular zeigen</translation>
    </message>
    <message>
        <source>Show as text</source>
        <translation>Als Text zeigen</translation>
    </message>
    <message>
        <source>You go by this one.</source>
        <translation>Danach gehen Sie vor.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
</context>
<context>
    <name>Portrait</name>
    <message>
        <source>Choose a photo, drop one here, or paste it with Ctrl+V</source>
        <translation>Wählen Sie ein Foto, legen Sie eines hier ab oder fügen Sie es mit Strg+V ein</translation>
    </message>
    <message>
        <source>Photo of {name}</source>
        <translation>Foto von {name}</translation>
    </message>
</context>
<context>
    <name>PrepChanges</name>
    <message>
        <source>Address of the alumni platform</source>
        <translation>Adresse der Alumni-Plattform</translation>
    </message>
    <message>
        <source>Ask about {name}</source>
        <translation>Über {name} fragen</translation>
    </message>
    <message>
        <source>Change what I say about myself</source>
        <translation>Ändern, was ich über mich sage</translation>
    </message>
    <message>
        <source>Change what is known about {name}</source>
        <translation>Ändern, was über {name} bekannt ist</translation>
    </message>
    <message>
        <source>Field of {name}</source>
        <translation>Gebiet von {name}</translation>
    </message>
    <message>
        <source>How a field fits me, for {name}</source>
        <translation>Wie ein Gebiet zu mir passt, für {name}</translation>
    </message>
    <message>
        <source>Introduction for {name}</source>
        <translation>Vorstellung für {name}</translation>
    </message>
    <message>
        <source>Note what was found out about {name}</source>
        <translation>Notieren, was über {name} herausgefunden wurde</translation>
    </message>
    <message>
        <source>Paper of the sheets</source>
        <translation>Papier der Bögen</translation>
    </message>
    <message>
        <source>Prepare the meeting with {name}</source>
        <translation>Das Treffen mit {name} vorbereiten</translation>
    </message>
    <message>
        <source>Purpose of the meeting with {name}</source>
        <translation>Zweck des Treffens mit {name}</translation>
    </message>
    <message>
        <source>Tick the list for {name}</source>
        <translation>Die Liste für {name} abhaken</translation>
    </message>
    <message>
        <source>What was seen at {name}’s</source>
        <translation>Was bei {name} zu sehen war</translation>
    </message>
    <message>
        <source>When to leave for {name}</source>
        <translation>Wann Sie zu {name} losgehen</translation>
    </message>
    <message>
        <source>Who takes part in the meeting with {name}</source>
        <translation>Wer am Treffen mit {name} teilnimmt</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>{person} takes part</source>
        <translation>{person} nimmt teil</translation>
    </message>
</context>
<context>
    <name>PrepFolds</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>How it fits me</source>
        <translation>Wie es zu mir passt</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Notes and what you saw</source>
        <translation>Notizen und was Sie gesehen haben</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>Der Tag</translation>
    </message>
    <message>
        <source>The list of the day</source>
        <translation>Die Liste des Tages</translation>
    </message>
    <message>
        <source>Where is the alumni platform of your school?</source>
        <translation>Wo ist die Alumni-Plattform Ihrer Hochschule?</translation>
    </message>
    <message>
        <source>Why and who</source>
        <translation>Warum und wer</translation>
    </message>
    <message>
        <source>Your alumni platform</source>
        <translation>Ihre Alumni-Plattform</translation>
    </message>
</context>
<context>
    <name>PrepHead</name>
    <message>
        <source>Another time…</source>
        <translation>Andere Zeit…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>Ablehnen…</translation>
    </message>
    <message>
        <source>Invitation accepted</source>
        <translation>Einladung angenommen</translation>
    </message>
    <message>
        <source>Invitation declined</source>
        <translation>Einladung abgelehnt</translation>
    </message>
    <message>
        <source>Invitation perhaps</source>
        <translation>Einladung vielleicht</translation>
    </message>
    <message>
        <source>Invited {day}</source>
        <translation>Eingeladen {day}</translation>
    </message>
    <message>
        <source>It suits me</source>
        <translation>Passt mir</translation>
    </message>
    <message>
        <source>More for this meeting</source>
        <translation>Mehr zu diesem Treffen</translation>
    </message>
    <message>
        <source>Prepare for {name}</source>
        <translation>Vorbereitung auf {name}</translation>
    </message>
    <message>
        <source>See the sheet</source>
        <translation>Bogen ansehen</translation>
    </message>
    <message>
        <source>This is what they propose.</source>
        <translation>Das ist der Vorschlag der anderen Seite.</translation>
    </message>
    <message>
        <source>You met {name}</source>
        <translation>Sie haben {name} getroffen</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
</context>
<context>
    <name>PrepPage</name>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>What I want from this</source>
        <translation>Was ich davon will</translation>
    </message>
    <message>
        <source>What their work is really like, for example</source>
        <translation>Zum Beispiel, wie die Arbeit wirklich ist</translation>
    </message>
</context>
<context>
    <name>PrepQuestions</name>
    <message>
        <source>A question of your own</source>
        <translation>Eine eigene Frage</translation>
    </message>
    <message>
        <source>A yes or a no would answer this. Try what, how or why.</source>
        <translation>Darauf könnte man mit Ja oder Nein antworten. Versuchen Sie es mit was, wie oder warum.</translation>
    </message>
    <message>
        <source>A yes or no answers this. Try: {question}</source>
        <translation>Darauf könnte man mit Ja oder Nein antworten. Versuchen Sie: {question}</translation>
    </message>
    <message>
        <source>Add a question for {name}</source>
        <translation>Eine Frage an {name} hinzufügen</translation>
    </message>
    <message>
        <source>Add a question of your own; Enter adds it</source>
        <translation>Eine eigene Frage hinzufügen; Enter fügt sie hinzu</translation>
    </message>
    <message>
        <source>Answer of {name}</source>
        <translation>Antwort von {name}</translation>
    </message>
    <message>
        <source>Choose a question for {name}</source>
        <translation>Eine Frage an {name} wählen</translation>
    </message>
    <message>
        <source>Mark a question for {name}</source>
        <translation>Eine Frage an {name} kennzeichnen</translation>
    </message>
    <message>
        <source>Minutes of a question for {name}</source>
        <translation>Minuten einer Frage an {name}</translation>
    </message>
    <message>
        <source>Order of the questions for {name}</source>
        <translation>Reihenfolge der Fragen an {name}</translation>
    </message>
    <message>
        <source>Perhaps known: {finding}</source>
        <translation>Vielleicht bekannt: {finding}</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Take out a question for {name}</source>
        <translation>Eine Frage an {name} herausnehmen</translation>
    </message>
    <message>
        <source>Unanswered so far in {field}</source>
        <translation>Bisher unbeantwortet in {field}</translation>
    </message>
    <message>
        <source>Why ask {name}</source>
        <translation>Warum {name} fragen</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
</context>
<context>
    <name>PrintPeople</name>
    <message>
        <source>Kind of list</source>
        <translation>Art der Liste</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Liste drucken</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>Mit Notizen</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>PromiseLine</name>
    <message>
        <source>By when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>Kept: {what}</source>
        <translation>Gehalten: {what}</translation>
    </message>
    <message>
        <source>More for this promise</source>
        <translation>Mehr zu diesem Versprechen</translation>
    </message>
    <message>
        <source>They promised</source>
        <translation>Uns wurde versprochen</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>Was versprochen wurde</translation>
    </message>
    <message>
        <source>You promised</source>
        <translation>Von Ihnen versprochen</translation>
    </message>
    <message>
        <source>by when</source>
        <translation>bis wann</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
</context>
<context>
    <name>PromiseTick</name>
    <message>
        <source>Kept: {what}</source>
        <translation>Gehalten: {what}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the promise: {what}</source>
        <translation>Versprechen entfernen: {what}</translation>
    </message>
    <message>
        <source>They promised</source>
        <translation>Uns wurde versprochen</translation>
    </message>
    <message>
        <source>You promised</source>
        <translation>Von Ihnen versprochen</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>bis {day}</translation>
    </message>
</context>
<context>
    <name>Promises</name>
    <message>
        <source>Add a promise</source>
        <translation>Versprechen hinzufügen</translation>
    </message>
    <message>
        <source>Another promise</source>
        <translation>Noch ein Versprechen</translation>
    </message>
    <message>
        <source>Change a promise to {name}</source>
        <translation>Ein Versprechen an {name} ändern</translation>
    </message>
    <message>
        <source>Change the day of a promise to {name}</source>
        <translation>Den Tag eines Versprechens an {name} ändern</translation>
    </message>
    <message>
        <source>No longer private</source>
        <translation>Nicht mehr privat</translation>
    </message>
    <message>
        <source>Private: keep it off sheets</source>
        <translation>Privat: nicht auf Bögen</translation>
    </message>
    <message>
        <source>Promise of {name}</source>
        <translation>Versprechen von {name}</translation>
    </message>
    <message>
        <source>Promise to {name}</source>
        <translation>Versprechen an {name}</translation>
    </message>
    <message>
        <source>Promise to {name} kept</source>
        <translation>Versprechen an {name} gehalten</translation>
    </message>
    <message>
        <source>Promise to {name} not kept yet</source>
        <translation>Versprechen an {name} noch nicht gehalten</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove a promise to {name}</source>
        <translation>Ein Versprechen an {name} entfernen</translation>
    </message>
    <message>
        <source>They promised it</source>
        <translation>Die andere Seite hat es versprochen</translation>
    </message>
    <message>
        <source>You promise: send the article by Friday. “They: …” for theirs</source>
        <translation>Sie versprechen: den Artikel bis Freitag schicken. „They: …“ für ein Versprechen der anderen</translation>
    </message>
    <message>
        <source>You promised it</source>
        <translation>Sie haben es versprochen</translation>
    </message>
</context>
<context>
    <name>PutOff</name>
    <message>
        <source>A day</source>
        <translation>Ein Tag</translation>
    </message>
    <message>
        <source>Name a day to come, such as Thu, 3 Dec or in 2 weeks.</source>
        <translation>Nennen Sie einen künftigen Tag, etwa Do, 3. Dez oder in 2 Wochen.</translation>
    </message>
    <message>
        <source>Next week, {day}</source>
        <translation>Nächste Woche, {day}</translation>
    </message>
    <message>
        <source>They are away, I wait for the report</source>
        <translation>Im Urlaub, ich warte auf den Bericht</translation>
    </message>
    <message>
        <source>Thu, 3 Dec or in 2 weeks</source>
        <translation>Do, 3. Dez oder in 2 Wochen</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>Bis wann?</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Welcher Tag?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
</context>
<context>
    <name>QuestionDesk</name>
    <message>
        <source>Asked, next</source>
        <translation>Gefragt, weiter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>Wörtlich</translation>
    </message>
    <message>
        <source>Just write. It saves itself.</source>
        <translation>Schreiben Sie einfach. Gespeichert wird von selbst.</translation>
    </message>
    <message>
        <source>Others told you</source>
        <translation>Andere sagten Ihnen</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Question {place} of {all}</source>
        <translation>Frage {place} von {all}</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>Was gesagt wird</translation>
    </message>
    <message>
        <source>What they say to: {question}</source>
        <translation>Was gesagt wird zu: {question}</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>etwa {minutes} Min.</translation>
    </message>
</context>
<context>
    <name>QuestionDetail</name>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Archive {name}</source>
        <translation>{name} archivieren</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Wie ursprünglich</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Change a question</source>
        <translation>Eine Frage ändern</translation>
    </message>
    <message>
        <source>Change the question “{text}”</source>
        <translation>Die Frage „{text}“ ändern</translation>
    </message>
    <message>
        <source>Choose a question in the list to see it here.</source>
        <translation>Wählen Sie eine Frage in der Liste, um sie hier zu sehen.</translation>
    </message>
    <message>
        <source>Copy the question “{text}”</source>
        <translation>Die Frage „{text}“ kopieren</translation>
    </message>
    <message>
        <source>Copy to mine</source>
        <translation>Zu den eigenen kopieren</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Details of this question</source>
        <translation>Einzelheiten dieser Frage</translation>
    </message>
    <message>
        <source>From the bank</source>
        <translation>Aus der Sammlung</translation>
    </message>
    <message>
        <source>From the bank, changed by you</source>
        <translation>Aus der Sammlung, von Ihnen geändert</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Move {name} to the trash</source>
        <translation>{name} in den Papierkorb legen</translation>
    </message>
    <message>
        <source>No meeting ends without it</source>
        <translation>Kein Treffen endet ohne sie</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Set “{text}” back</source>
        <translation>„{text}“ zurücksetzen</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Take {name} out of the archive</source>
        <translation>{name} aus dem Archiv holen</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>What would you like to ask?</source>
        <translation>Was möchten Sie fragen?</translation>
    </message>
    <message>
        <source>What you want to know</source>
        <translation>Was Sie wissen möchten</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Your own question</source>
        <translation>Ihre eigene Frage</translation>
    </message>
    <message>
        <source>{count} questions</source>
        <translation>{count} Fragen</translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message>
        <source>Drag questions here, or choose them below with Space.</source>
        <translation>Ziehen Sie Fragen hierher oder wählen Sie sie unten mit der Leertaste.</translation>
    </message>
    <message>
        <source>If there is time</source>
        <translation>Falls Zeit bleibt</translation>
    </message>
    <message>
        <source>Questions of this meeting</source>
        <translation>Fragen dieses Treffens</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answer and more</source>
        <translation>Antwort und mehr</translation>
    </message>
    <message>
        <source>Answer to: {question}</source>
        <translation>Antwort auf: {question}</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>In den eigenen Worten der Person</translation>
    </message>
    <message>
        <source>Minutes for: {question}</source>
        <translation>Minuten für: {question}</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Only if there is time</source>
        <translation>Nur falls Zeit bleibt</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Space takes it out, Alt and the arrow keys move it, Enter unfolds it.</source>
        <translation>Leertaste nimmt sie heraus, Alt und die Pfeiltasten verschieben sie, Enter klappt sie auf.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>Why ask this person</source>
        <translation>Warum diese Person fragen</translation>
    </message>
    <message>
        <source>Why ask this person? It gets a star on the sheet</source>
        <translation>Warum diese Person fragen? Auf dem Bogen bekommt sie einen Stern</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>{number}.</source>
        <translation>{number}.</translation>
    </message>
</context>
<context>
    <name>QuestionsModel</name>
    <message>
        <source>A question needs words.</source>
        <translation>Eine Frage braucht Worte.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Change a question</source>
        <translation>Eine Frage ändern</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Must</source>
        <translation>Muss</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>eigene</translation>
    </message>
    <message>
        <source>must be asked</source>
        <translation>muss gefragt werden</translation>
    </message>
    <message>
        <source>{value} of {most}</source>
        <translation>{value} von {most}</translation>
    </message>
</context>
<context>
    <name>QuickAdd</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Noch jemanden hinzufügen</translation>
    </message>
    <message>
        <source>Already in your book</source>
        <translation>Schon in Ihrem Buch</translation>
    </message>
    <message>
        <source>Also read: an e-mail, a phone number, a web address, #tags, and “Karen said talk to Ben”.</source>
        <translation>Auch verstanden: E-Mail, Telefonnummer, Webadresse, #Schlagwörter und „Karen said talk to Ben“.</translation>
    </message>
    <message>
        <source>Ben Okafor, policy analyst at Urban Institute, via Karen Lee</source>
        <translation>Ben Okafor, policy analyst at Urban Institute, via Karen Lee</translation>
    </message>
    <message>
        <source>Enter adds a new contact. Choose one of these to add the rest of the line to them.</source>
        <translation>Enter fügt einen neuen Kontakt hinzu. Wählen Sie jemanden hiervon, um den Rest der Zeile dort hinzuzufügen.</translation>
    </message>
    <message>
        <source>Enter adds a new contact. Choose one of these to open them.</source>
        <translation>Enter fügt einen neuen Kontakt hinzu. Wählen Sie jemanden hiervon, um die Person zu öffnen.</translation>
    </message>
    <message>
        <source>Enter adds this contact.</source>
        <translation>Enter fügt diesen Kontakt hinzu.</translation>
    </message>
    <message>
        <source>Enter adds this contact. Ctrl+Z takes it back.</source>
        <translation>Enter fügt diesen Kontakt hinzu. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>New contact in one line</source>
        <translation>Neuer Kontakt in einer Zeile</translation>
    </message>
    <message>
        <source>People in your book who match</source>
        <translation>Passende Personen in Ihrem Buch</translation>
    </message>
    <message>
        <source>Sent by {name}</source>
        <translation>Geschickt von {name}</translation>
    </message>
    <message>
        <source>Sent by {name}, a new contact: {count} in your book are called so. Type more of the name to mean one.</source>
        <translation>Geschickt von {name}, einem neuen Kontakt: {count} in Ihrem Buch heißen so. Schreiben Sie mehr vom Namen, um eine Person zu meinen.</translation>
    </message>
    <message>
        <source>Sent by {name}, who is new in your book too</source>
        <translation>Geschickt von {name}, auch neu in Ihrem Buch</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>Schreiben Sie zuerst einen Namen.</translation>
    </message>
    <message>
        <source>{title} at {organisation}</source>
        <translation>{title} bei {organisation}</translation>
    </message>
</context>
<context>
    <name>QuickPanel</name>
    <message>
        <source>New contact</source>
        <translation>Neuer Kontakt</translation>
    </message>
</context>
<context>
    <name>QuickWindow</name>
    <message>
        <source>Rapport: new contact</source>
        <translation>Rapport: neuer Kontakt</translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message>
        <source>Add a way to reach them</source>
        <translation>Kontaktweg hinzufügen</translation>
    </message>
    <message>
        <source>Add a way to reach {name}</source>
        <translation>Einen Kontaktweg zu {name} hinzufügen</translation>
    </message>
    <message>
        <source>Add an e-mail, phone, link or address</source>
        <translation>E-Mail, Telefon, Link oder Adresse hinzufügen</translation>
    </message>
    <message>
        <source>Another way to reach them</source>
        <translation>Noch ein Kontaktweg</translation>
    </message>
    <message>
        <source>Call anyway</source>
        <translation>Trotzdem anrufen</translation>
    </message>
    <message>
        <source>Call {value}</source>
        <translation>{value} anrufen</translation>
    </message>
    <message>
        <source>Change how to reach {name}</source>
        <translation>Ändern, wie {name} zu erreichen ist</translation>
    </message>
    <message>
        <source>Copied {value}</source>
        <translation>{value} kopiert</translation>
    </message>
    <message>
        <source>Copy {value}</source>
        <translation>{value} kopieren</translation>
    </message>
    <message>
        <source>E-mail anyway</source>
        <translation>Trotzdem mailen</translation>
    </message>
    <message>
        <source>E-mail, phone, link or address</source>
        <translation>E-Mail, Telefon, Link oder Adresse</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>So erreichbar</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move {value}</source>
        <translation>{value} verschieben</translation>
    </message>
    <message>
        <source>No longer preferred</source>
        <translation>Nicht mehr bevorzugt</translation>
    </message>
    <message>
        <source>Open {value}</source>
        <translation>{value} öffnen</translation>
    </message>
    <message>
        <source>Prefer</source>
        <translation>Bevorzugen</translation>
    </message>
    <message>
        <source>Prefer {value}</source>
        <translation>{value} bevorzugen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove {value} from {name}</source>
        <translation>{value} von {name} entfernen</translation>
    </message>
    <message>
        <source>Say what {value} is</source>
        <translation>Sagen, was {value} ist</translation>
    </message>
    <message>
        <source>Show {value} on a map</source>
        <translation>{value} auf einer Karte zeigen</translation>
    </message>
    <message>
        <source>This is</source>
        <translation>Das ist</translation>
    </message>
    <message>
        <source>Write to {value}</source>
        <translation>An {value} schreiben</translation>
    </message>
</context>
<context>
    <name>Ready</name>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>The clock runs from the moment you press it. Nothing makes a sound.</source>
        <translation>Die Uhr läuft ab dem Augenblick, in dem Sie drücken. Nichts macht ein Geräusch.</translation>
    </message>
</context>
<context>
    <name>ReadyBar</name>
    <message>
        <source>Everything is ready</source>
        <translation>Alles ist bereit</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Vorbereitet</translation>
    </message>
    <message>
        <source>Prepared: {state}</source>
        <translation>Vorbereitet: {state}</translation>
    </message>
    <message>
        <source>and {number} more</source>
        <translation>und {number} weitere</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} von {all}</translation>
    </message>
</context>
<context>
    <name>Recent</name>
    <message>
        <source>&amp;Forget these</source>
        <translation>&amp;Diese vergessen</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>{name} (no longer there)</source>
        <translation>{name} (nicht mehr da)</translation>
    </message>
</context>
<context>
    <name>ReferralsPage</name>
    <message>
        <source>{count} people in {steps} steps</source>
        <translation>{count} Personen in {steps} Schritten</translation>
    </message>
    <message>
        <source>{count} people, none of them named by another yet</source>
        <translation>{count} Personen, noch von niemandem genannt</translation>
    </message>
    <message>
        <source>{named} of {count} people came through somebody you know</source>
        <translation>{named} von {count} Personen kamen durch jemanden, den Sie kennen</translation>
    </message>
</context>
<context>
    <name>Referring</name>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Referrals, {count} people named</source>
        <translation>Empfehlungen, {count} Personen genannt</translation>
    </message>
    <message>
        <source>Say who sent you to somebody, and the tree of your contacts begins to grow here.</source>
        <translation>Sagen Sie, wer Sie zu jemandem geschickt hat, und hier beginnt der Baum Ihrer Kontakte zu wachsen.</translation>
    </message>
    <message>
        <source>Who named whom</source>
        <translation>Wer wen genannt hat</translation>
    </message>
    <message>
        <source>or drag one person onto another in the list of people</source>
        <translation>oder ziehen Sie in der Personenliste eine Person auf eine andere</translation>
    </message>
</context>
<context>
    <name>Reflection</name>
    <message>
        <source>A skill or an experience to build</source>
        <translation>Eine Fähigkeit oder Erfahrung zum Aufbauen</translation>
    </message>
    <message>
        <source>A strength to build on</source>
        <translation>Eine Stärke zum Darauf-Aufbauen</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Wie es lief</translation>
    </message>
    <message>
        <source>Nothing to look back on yet. After a meeting, eight clicks and two sentences are enough.</source>
        <translation>Noch nichts, worauf man zurückblickt. Nach einem Treffen genügen acht Klicks und zwei Sätze.</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>Skills and experiences to build</source>
        <translation>Was aufzubauen ist</translation>
    </message>
    <message>
        <source>Strengths to build on</source>
        <translation>Stärken, die tragen</translation>
    </message>
    <message>
        <source>Thanked within {hours} hours: {count} of {all}</source>
        <translation>Gedankt binnen {hours} Stunden: {count} von {all}</translation>
    </message>
    <message>
        <source>What others have that you do not yet. Enter adds it</source>
        <translation>Was andere haben und Sie noch nicht. Enter fügt es hinzu</translation>
    </message>
    <message>
        <source>What you have already</source>
        <translation>Was Sie schon haben</translation>
    </message>
    <message>
        <source>What you would do differently</source>
        <translation>Was Sie anders machen würden</translation>
    </message>
</context>
<context>
    <name>RelationLine</name>
    <message>
        <source>About it</source>
        <translation>Dazu</translation>
    </message>
    <message>
        <source>Remove the relation to {name}</source>
        <translation>Die Beziehung zu {name} entfernen</translation>
    </message>
    <message>
        <source>about it</source>
        <translation>dazu</translation>
    </message>
</context>
<context>
    <name>Relations</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a relation</source>
        <translation>Beziehung hinzufügen</translation>
    </message>
    <message>
        <source>Change a relation of {name}</source>
        <translation>Eine Beziehung von {name} ändern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Relate {name} to {other}</source>
        <translation>{name} mit {other} verbinden</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>Remove a relation of {name}</source>
        <translation>Eine Beziehung von {name} entfernen</translation>
    </message>
    <message>
        <source>What they are to this person</source>
        <translation>Was sie für diese Person sind</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>assistant</source>
        <translation>Assistenz</translation>
    </message>
    <message>
        <source>boss</source>
        <translation>Vorgesetzte Person</translation>
    </message>
    <message>
        <source>child</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>colleague</source>
        <translation>Kollegschaft</translation>
    </message>
    <message>
        <source>fellow student</source>
        <translation>Kommilitonin oder Kommilitone</translation>
    </message>
    <message>
        <source>former colleague</source>
        <translation>frühere Kollegschaft</translation>
    </message>
    <message>
        <source>friend</source>
        <translation>Freundschaft</translation>
    </message>
    <message>
        <source>mentee</source>
        <translation>Mentee</translation>
    </message>
    <message>
        <source>mentor</source>
        <translation>Mentor oder Mentorin</translation>
    </message>
    <message>
        <source>neighbour</source>
        <translation>Nachbarschaft</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>Elternteil</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>Partner oder Partnerin</translation>
    </message>
    <message>
        <source>sibling</source>
        <translation>Geschwister</translation>
    </message>
    <message>
        <source>student</source>
        <translation>Studentin oder Student</translation>
    </message>
    <message>
        <source>teacher</source>
        <translation>Lehrperson</translation>
    </message>
    <message>
        <source>they are the assistant</source>
        <translation>sind die Assistenz</translation>
    </message>
    <message>
        <source>works for them</source>
        <translation>arbeiten dort</translation>
    </message>
    <message>
        <source>{kind} of</source>
        <translation>{kind} von</translation>
    </message>
</context>
<context>
    <name>ReminderBanner</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>In 1 hour</source>
        <translation>In 1 Stunde</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
</context>
<context>
    <name>RemindersGroup</name>
    <message>
        <source>Another file…</source>
        <translation>Andere Datei…</translation>
    </message>
    <message>
        <source>Calendar file to keep up to date</source>
        <translation>Kalenderdatei, die aktuell bleibt</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Each reminder comes once. Put it off for an hour, until tomorrow or next week.</source>
        <translation>Jede Erinnerung kommt einmal. Schieben Sie sie um eine Stunde auf, bis morgen oder bis nächste Woche.</translation>
    </message>
    <message>
        <source>Hide names outside the window</source>
        <translation>Namen außerhalb des Fensters verbergen</translation>
    </message>
    <message>
        <source>Icon in the tray: what is due today, and the hours left for a thank-you</source>
        <translation>Symbol in der Taskleiste: was heute fällig ist, und die Stunden bis zum Dank</translation>
    </message>
    <message>
        <source>In notifications, the tray, the calendar file and the title of the window.</source>
        <translation>In Meldungen, der Taskleiste, der Kalenderdatei und dem Titel des Fensters.</translation>
    </message>
    <message>
        <source>Keep a calendar file…</source>
        <translation>Kalenderdatei anlegen…</translation>
    </message>
    <message>
        <source>Kept up to date while Rapport runs: {file}. Subscribe to it in your calendar program.</source>
        <translation>Aktuell gehalten, solange Rapport läuft: {file}. Abonnieren Sie sie in Ihrem Kalenderprogramm.</translation>
    </message>
    <message>
        <source>Not for the sample book</source>
        <translation>Nicht für das Beispielbuch</translation>
    </message>
    <message>
        <source>Remind me on the desktop while Rapport runs</source>
        <translation>Auf dem Desktop erinnern, solange Rapport läuft</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Stop, and delete the file</source>
        <translation>Beenden und Datei löschen</translation>
    </message>
    <message>
        <source>The calendar file is gone.</source>
        <translation>Die Kalenderdatei ist weg.</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>Dieser Desktop hat keine Taskleiste für Symbole.</translation>
    </message>
    <message>
        <source>While Rapport is closed nothing reminds you, unless a calendar program reads a file that Rapport keeps up to date. That file is plain text: whoever can read it reads who and when.</source>
        <translation>Solange Rapport geschlossen ist, erinnert Sie nichts, außer ein Kalenderprogramm liest eine Datei, die Rapport aktuell hält. Diese Datei ist Klartext: wer sie lesen kann, liest wen und wann.</translation>
    </message>
</context>
<context>
    <name>Reminding</name>
    <message>
        <source>In 1 hour</source>
        <translation>In 1 Stunde</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>The calendar file was not written. {why}</source>
        <translation>Die Kalenderdatei wurde nicht geschrieben. {why}</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
</context>
<context>
    <name>ResearchForm</name>
    <message numerus="yes">
        <source>%n found out</source>
        <translation>
            <numerusform>%n herausgefunden</numerusform>
            <numerusform>%n herausgefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unbekannt</numerusform>
            <numerusform>%n unbekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>About the field: {name}</source>
        <translation>Über das Gebiet: {name}</translation>
    </message>
    <message>
        <source>About the job</source>
        <translation>Über die Stelle</translation>
    </message>
    <message>
        <source>About the job: {name}</source>
        <translation>Über die Stelle: {name}</translation>
    </message>
    <message>
        <source>About {name}</source>
        <translation>Über {name}</translation>
    </message>
    <message>
        <source>Grows with the climate funds (Vault), or a question?</source>
        <translation>Wächst mit den Klimafonds (Vault), oder eine Frage?</translation>
    </message>
    <message>
        <source>Needs GIS and patience (three job ads), or a question?</source>
        <translation>Braucht GIS und Geduld (drei Anzeigen), oder eine Frage?</translation>
    </message>
    <message>
        <source>Opened an office in Lagos (annual report), or a question?</source>
        <translation>Eröffnete ein Büro in Lagos (Jahresbericht), oder eine Frage?</translation>
    </message>
    <message>
        <source>Their field</source>
        <translation>Ihr Gebiet</translation>
    </message>
    <message>
        <source>Which field do they work in? Enter keeps it</source>
        <translation>In welchem Gebiet wird dort gearbeitet? Enter behält es</translation>
    </message>
    <message>
        <source>Wrote the portal (her talk) https://…, or a question?</source>
        <translation>Schrieb das Portal (ihr Vortrag) https://…, oder eine Frage?</translation>
    </message>
</context>
<context>
    <name>RestDesk</name>
    <message>
        <source>Notes and what you see</source>
        <translation>Notizen und was Sie sehen</translation>
    </message>
    <message>
        <source>Notes of the meeting</source>
        <translation>Notizen zum Treffen</translation>
    </message>
    <message>
        <source>Whatever else is worth keeping</source>
        <translation>Was sonst noch aufzuheben ist</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Look for anybody and anything</source>
        <translation>Suchen Sie nach jeder Person und jeder Sache</translation>
    </message>
    <message>
        <source>Looked for lately</source>
        <translation>Zuletzt gesucht</translation>
    </message>
    <message>
        <source>Names, places, notes, answers: the beginnings of words are enough, in any case and accent.</source>
        <translation>Namen, Orte, Notizen, Antworten: Wortanfänge genügen, Groß- und Kleinschreibung und Akzente sind gleich.</translation>
    </message>
    <message>
        <source>Nothing matches “{text}”</source>
        <translation>Nichts passt zu „{text}“</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Search: {text}</source>
        <translation>Suche: {text}</translation>
    </message>
    <message>
        <source>Show every kind</source>
        <translation>Jede Art zeigen</translation>
    </message>
    <message>
        <source>Try the beginning of a name, a place or a word of a note; fewer letters find more.</source>
        <translation>Versuchen Sie den Anfang eines Namens, eines Orts oder eines Worts aus einer Notiz; weniger Buchstaben finden mehr.</translation>
    </message>
</context>
<context>
    <name>RowTools</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <source>Checking the book</source>
        <translation>Das Buch wird geprüft</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Eine Sicherung wird angelegt</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>{name} wird gelesen</translation>
    </message>
    <message>
        <source>Writing a copy to {place}</source>
        <translation>Eine Kopie wird auf {place} geschrieben</translation>
    </message>
    <message>
        <source>Writing everything into one file</source>
        <translation>Alles wird in eine Datei geschrieben</translation>
    </message>
</context>
<context>
    <name>Score</name>
    <message>
        <source>{name} {value}: {meaning}</source>
        <translation>{name} {value}: {meaning}</translation>
    </message>
</context>
<context>
    <name>Scores</name>
    <message>
        <source>A job for me</source>
        <translation>Eine Stelle für mich</translation>
    </message>
    <message>
        <source>Above all</source>
        <translation>Vor allen anderen</translation>
    </message>
    <message>
        <source>An insider, your own wish and an open job tell together where to ask first; career books call the list LAMP.</source>
        <translation>Ein Kontakt im Haus, der eigene Wunsch und eine offene Stelle sagen zusammen, wo man zuerst fragt; Karrierebücher nennen die Liste LAMP.</translation>
    </message>
    <message>
        <source>Asked somebody</source>
        <translation>Jemanden gefragt</translation>
    </message>
    <message>
        <source>Could see it</source>
        <translation>Könnte ich mir vorstellen</translation>
    </message>
    <message>
        <source>Gladly</source>
        <translation>Gern</translation>
    </message>
    <message>
        <source>Insider</source>
        <translation>Kontakt im Haus</translation>
    </message>
    <message>
        <source>Met somebody</source>
        <translation>Jemanden getroffen</translation>
    </message>
    <message>
        <source>Motivation</source>
        <translation>Beweggrund</translation>
    </message>
    <message>
        <source>No job now</source>
        <translation>Gerade keine Stelle</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>Not looked yet</source>
        <translation>Noch nicht nachgesehen</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Noch nicht gesagt</translation>
    </message>
    <message>
        <source>Only if I must</source>
        <translation>Nur wenn es sein muss</translation>
    </message>
    <message>
        <source>Other jobs</source>
        <translation>Andere Stellen</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>Ausschreibung</translation>
    </message>
    <message>
        <source>Rather not</source>
        <translation>Lieber nicht</translation>
    </message>
    <message>
        <source>Score {name}</source>
        <translation>{name} bewerten</translation>
    </message>
    <message>
        <source>Speaks for me</source>
        <translation>Setzt sich für mich ein</translation>
    </message>
    <message>
        <source>Suggested for the insider: {value}, because of {person}</source>
        <translation>Vorschlag für den Kontakt im Haus: {value}, wegen {person}</translation>
    </message>
    <message>
        <source>Where to ask first</source>
        <translation>Wo zuerst fragen</translation>
    </message>
</context>
<context>
    <name>Script</name>
    <message>
        <source>Change the words</source>
        <translation>Worte ändern</translation>
    </message>
    <message>
        <source>Copied what to say</source>
        <translation>Kopiert, was Sie sagen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>The office answers</source>
        <translation>Das Büro geht dran</translation>
    </message>
    <message>
        <source>They answer</source>
        <translation>Die Person geht dran</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Mailbox</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>Was Sie sagen</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Ctrl F</source>
        <translation>Strg F</translation>
    </message>
</context>
<context>
    <name>Sender</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Forget who sent you to {name}</source>
        <translation>Vergessen, wer Sie zu {name} geschickt hat</translation>
    </message>
    <message>
        <source>Name of a person or of a channel, such as LinkedIn</source>
        <translation>Name einer Person oder eines Wegs, etwa LinkedIn</translation>
    </message>
    <message>
        <source>Say who sent you to {name}</source>
        <translation>Sagen, wer Sie zu {name} geschickt hat</translation>
    </message>
    <message>
        <source>Who sent you</source>
        <translation>Wer Sie geschickt hat</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>Copied the text</source>
        <translation>Text kopiert</translation>
    </message>
    <message>
        <source>Mail drafts (*.eml)</source>
        <translation>E-Mail-Entwürfe (*.eml)</translation>
    </message>
    <message>
        <source>Save as draft file</source>
        <translation>Als Entwurfsdatei speichern</translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <translation>{file} gespeichert</translation>
    </message>
    <message>
        <source>This letter is too long to be handed over whole. Save it as a draft file and open that.</source>
        <translation>Dieser Brief ist zu lang, um ganz übergeben zu werden. Speichern Sie ihn als Entwurfsdatei und öffnen Sie diese.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>As it stands on the sheet</source>
        <translation>Wie er auf dem Bogen steht</translation>
    </message>
    <message>
        <source>Backups and safety</source>
        <translation>Sicherungen und Schutz</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Wie im Land üblich</translation>
    </message>
    <message>
        <source>By family name</source>
        <translation>Nach Familiennamen</translation>
    </message>
    <message>
        <source>By given name</source>
        <translation>Nach Vornamen</translation>
    </message>
    <message>
        <source>Career-centre guide</source>
        <translation>Leitfaden der Karriereberatung</translation>
    </message>
    <message>
        <source>Change the first words</source>
        <translation>Die ersten Worte ändern</translation>
    </message>
    <message>
        <source>Change the guide</source>
        <translation>Den Leitfaden ändern</translation>
    </message>
    <message>
        <source>Change the paper</source>
        <translation>Das Papier ändern</translation>
    </message>
    <message>
        <source>Change your name</source>
        <translation>Ihren Namen ändern</translation>
    </message>
    <message>
        <source>Change your time zone</source>
        <translation>Ihre Zeitzone ändern</translation>
    </message>
    <message>
        <source>Copied {text}</source>
        <translation>{text} kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>First &amp;words of a meeting</source>
        <translation>Erste &amp;Worte eines Treffens</translation>
    </message>
    <message>
        <source>First words</source>
        <translation>Erste Worte</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Leitfaden</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>How you go about it</source>
        <translation>Wie Sie vorgehen</translation>
    </message>
    <message>
        <source>Keep things still: nothing blinks or fades</source>
        <translation>Alles ruhig halten: nichts blinkt oder blendet</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Like this computer ({zone})</source>
        <translation>Wie dieser Rechner ({zone})</translation>
    </message>
    <message>
        <source>Linux: Settings, Keyboard, Custom shortcuts. macOS: Shortcuts, a new shortcut that runs it, then Add Keyboard Shortcut. Windows: a shortcut on the desktop, Properties, Shortcut key.</source>
        <translation>Linux: Einstellungen, Tastatur, eigene Tastenkürzel. macOS: Kurzbefehle, ein neuer Kurzbefehl, der dies ausführt, dann Tastaturkurzbefehl hinzufügen. Windows: eine Verknüpfung auf dem Desktop, Eigenschaften, Tastenkombination.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>One line</source>
        <translation>Eine Zeile</translation>
    </message>
    <message>
        <source>One line for a new contact, over whatever else is on the screen. Give this command a shortcut in the keyboard settings of your system:</source>
        <translation>Eine Zeile für einen neuen Kontakt, über allem anderen auf dem Bildschirm. Geben Sie diesem Befehl in den Tastatureinstellungen Ihres Systems ein Tastenkürzel:</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Paper of the sheets</source>
        <translation>Papier der Bögen</translation>
    </message>
    <message>
        <source>People sorted</source>
        <translation>Personen geordnet</translation>
    </message>
    <message>
        <source>Quick capture</source>
        <translation>Schnell festhalten</translation>
    </message>
    <message>
        <source>Quick rhythm (3 and 7 days)</source>
        <translation>Schneller Rhythmus (3 und 7 Tage)</translation>
    </message>
    <message>
        <source>Rows of lists</source>
        <translation>Zeilen der Listen</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Two lines</source>
        <translation>Zwei Zeilen</translation>
    </message>
    <message>
        <source>Where the book lies, its backups, a second place, another computer.</source>
        <translation>Wo das Buch liegt, seine Sicherungen, ein zweiter Ort, ein anderer Rechner.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Ihr &amp;Name</translation>
    </message>
    <message>
        <source>Your introductions are in the Library</source>
        <translation>Ihre Vorstellungen stehen in der Bibliothek</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Your time &amp;zone</source>
        <translation>Ihre &amp;Zeitzone</translation>
    </message>
    <message>
        <source>Your time zone</source>
        <translation>Ihre Zeitzone</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>SheetPane</name>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Fit to the window</source>
        <translation>Ins Fenster einpassen</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>More ways to save</source>
        <translation>Weitere Arten zu speichern</translation>
    </message>
    <message>
        <source>No program for PDF files was found. Save the sheet and open it by hand.</source>
        <translation>Kein Programm für PDF-Dateien gefunden. Speichern Sie den Bogen und öffnen Sie ihn von Hand.</translation>
    </message>
    <message>
        <source>One-page sheet</source>
        <translation>Einseitiger Bogen</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>PDF speichern</translation>
    </message>
    <message>
        <source>Save as a web page</source>
        <translation>Als Webseite speichern</translation>
    </message>
    <message>
        <source>Save in large print</source>
        <translation>In Großdruck speichern</translation>
    </message>
    <message>
        <source>Save sheet as PDF</source>
        <translation>Bogen als PDF speichern</translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <translation>{file} gespeichert</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>An den Drucker geschickt</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>{file} cannot be written there ({why}). Choose another folder.</source>
        <translation>{file} lässt sich dort nicht schreiben ({why}). Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>&amp;During a meeting</source>
        <translation>&amp;Während eines Treffens</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Meeting</source>
        <translation>&amp;Treffen</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Person</translation>
    </message>
    <message>
        <source>&amp;Referral tree</source>
        <translation>&amp;Empfehlungsbaum</translation>
    </message>
    <message>
        <source>&amp;Row height</source>
        <translation>&amp;Zeilenhöhe</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>On this computer only</source>
        <translation>Nur auf diesem Rechner</translation>
    </message>
    <message>
        <source>Paper of the s&amp;heets</source>
        <translation>Papie&amp;r der Bögen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Search people, organisations, notes</source>
        <translation>Personen, Organisationen, Notizen</translation>
    </message>
    <message>
        <source>Sort na&amp;mes</source>
        <translation>&amp;Namen ordnen</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message numerus="yes">
        <source>%n shortcuts</source>
        <translation>
            <numerusform>%n Tastenkürzel</numerusform>
            <numerusform>%n Tastenkürzel</numerusform>
        </translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>No shortcut fits “{text}”.</source>
        <translation>Kein Tastenkürzel passt zu „{text}“.</translation>
    </message>
    <message>
        <source>Search the keyboard shortcuts</source>
        <translation>Tastenkürzel durchsuchen</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Back of a card of {name}</source>
        <translation>Rückseite einer Karte von {name}</translation>
    </message>
    <message>
        <source>Before you go</source>
        <translation>Bevor Sie gehen</translation>
    </message>
    <message>
        <source>Card of {name}</source>
        <translation>Karte von {name}</translation>
    </message>
    <message>
        <source>For a screen reader; without it, keys speak when you ask</source>
        <translation>Für Bildschirmleser; ohne dies sprechen Tasten, wenn Sie fragen</translation>
    </message>
    <message>
        <source>Say signals aloud</source>
        <translation>Signale ansagen</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Bereiche</translation>
    </message>
</context>
<context>
    <name>SkillLine</name>
    <message>
        <source>Built: {what}</source>
        <translation>Aufgebaut: {what}</translation>
    </message>
    <message>
        <source>From {name} · {day}</source>
        <translation>Von {name} · {day}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove: {what}</source>
        <translation>Entfernen: {what}</translation>
    </message>
    <message>
        <source>What to build</source>
        <translation>Was aufzubauen ist</translation>
    </message>
    <message>
        <source>What to do about it: {what}</source>
        <translation>Was dafür zu tun ist: {what}</translation>
    </message>
    <message>
        <source>What to do about it?</source>
        <translation>Was ist dafür zu tun?</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Interviews</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Meetings, {count} coming up</source>
        <translation>Treffen, {count} stehen bevor</translation>
    </message>
    <message>
        <source>People, {count}</source>
        <translation>Personen, {count}</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Gespeichert {time}</translation>
    </message>
    <message>
        <source>The goal is reached</source>
        <translation>Das Ziel ist erreicht</translation>
    </message>
    <message>
        <source>Today, {count} to do</source>
        <translation>Heute, {count} zu tun</translation>
    </message>
    <message>
        <source>{count} to go</source>
        <translation>noch {count}</translation>
    </message>
    <message>
        <source>{count} to go by {day}</source>
        <translation>noch {count} bis {day}</translation>
    </message>
    <message>
        <source>{held} of {wanted}</source>
        <translation>{held} von {wanted}</translation>
    </message>
</context>
<context>
    <name>Stepping</name>
    <message>
        <source>Back: {what}</source>
        <translation>Zurück: {what}</translation>
    </message>
    <message>
        <source>Log a contact with {name}</source>
        <translation>Einen Kontakt mit {name} festhalten</translation>
    </message>
    <message>
        <source>Put off: {what}</source>
        <translation>Aufgeschoben: {what}</translation>
    </message>
    <message>
        <source>To do: {what}</source>
        <translation>Zu tun: {what}</translation>
    </message>
    <message>
        <source>Wait for {name} again</source>
        <translation>Wieder auf {name} warten</translation>
    </message>
    <message>
        <source>{name} answered</source>
        <translation>{name} hat geantwortet</translation>
    </message>
</context>
<context>
    <name>Stop</name>
    <message>
        <source>Do not contact</source>
        <translation>Nicht kontaktieren</translation>
    </message>
    <message>
        <source>Do not contact anybody at {organisation}</source>
        <translation>Niemanden bei {organisation} kontaktieren</translation>
    </message>
    <message>
        <source>Do not contact {name}</source>
        <translation>{name} nicht kontaktieren</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>Lift “Do not contact”</source>
        <translation>„Nicht kontaktieren“ aufheben</translation>
    </message>
    <message>
        <source>Lift “Do not contact” of {name}</source>
        <translation>„Nicht kontaktieren“ bei {name} aufheben</translation>
    </message>
    <message>
        <source>Say why {name} is not to be contacted</source>
        <translation>Sagen, warum {name} nicht kontaktiert werden soll</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Warum nicht</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>Warum nicht?</translation>
    </message>
</context>
<context>
    <name>SubjectGroup</name>
    <message>
        <source>Alumni platform</source>
        <translation>Alumni-Plattform</translation>
    </message>
    <message>
        <source>Asks once for the address</source>
        <translation>Fragt einmal nach der Adresse</translation>
    </message>
    <message>
        <source>Found out now</source>
        <translation>Gerade herausgefunden</translation>
    </message>
    <message>
        <source>No longer private</source>
        <translation>Nicht mehr privat</translation>
    </message>
    <message>
        <source>Private: keep it off sheets</source>
        <translation>Privat: nicht auf Bögen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Something found out, or a question</source>
        <translation>Etwas Herausgefundenes oder eine Frage</translation>
    </message>
    <message>
        <source>Still unknown</source>
        <translation>Noch unbekannt</translation>
    </message>
    <message>
        <source>Where it was found</source>
        <translation>Wo es stand</translation>
    </message>
</context>
<context>
    <name>TableColumns</name>
    <message>
        <source>Columns as at first</source>
        <translation>Spalten wie am Anfang</translation>
    </message>
</context>
<context>
    <name>TableHeader</name>
    <message>
        <source>Columns of {list}</source>
        <translation>Spalten von {list}</translation>
    </message>
    <message>
        <source>sorted down</source>
        <translation>absteigend geordnet</translation>
    </message>
    <message>
        <source>sorted up</source>
        <translation>aufsteigend geordnet</translation>
    </message>
</context>
<context>
    <name>TakeEverything</name>
    <message>
        <source>A folder that can be read without Rapport: tables for a spreadsheet, vCards, letters, pictures, and a page that leads to all of it.</source>
        <translation>Ein Ordner, der sich ohne Rapport lesen lässt: Tabellen, vCards, Briefe, Bilder und eine Seite, die zu allem führt.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Private people and notes too</source>
        <translation>Auch private Personen und Notizen</translation>
    </message>
    <message>
        <source>Take everything with me</source>
        <translation>Alles mitnehmen</translation>
    </message>
    <message>
        <source>Whoever gets the folder can read what is in it.</source>
        <translation>Wer den Ordner bekommt, kann lesen, was darin ist.</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>Add a card of {name}</source>
        <translation>Eine Karte von {name} hinzufügen</translation>
    </message>
    <message>
        <source>Attach {what} to {name}</source>
        <translation>{what} an {name} anhängen</translation>
    </message>
    <message>
        <source>Pasted picture.png</source>
        <translation>Eingefügtes Bild.png</translation>
    </message>
    <message>
        <source>Photo of {name}</source>
        <translation>Foto von {name}</translation>
    </message>
    <message>
        <source>This card of {name} is there already.</source>
        <translation>Diese Karte von {name} ist schon da.</translation>
    </message>
    <message>
        <source>This picture is a card already: of {name}.</source>
        <translation>Dieses Bild ist schon eine Karte: von {name}.</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} Dateien</translation>
    </message>
</context>
<context>
    <name>TakingBack</name>
    <message numerus="yes">
        <source>%n rows stay</source>
        <translation>
            <numerusform>%n Zeile bleibt</numerusform>
            <numerusform>%n Zeilen bleiben</numerusform>
        </translation>
    </message>
    <message>
        <source>1 row stays</source>
        <translation>1 Zeile bleibt</translation>
    </message>
    <message>
        <source>A large step is being taken back. This waits until it is done.</source>
        <translation>Ein großer Schritt wird zurückgenommen. Dies wartet, bis er getan ist.</translation>
    </message>
    <message>
        <source>Bring back an earlier {name}</source>
        <translation>Ein früheres {name} zurückholen</translation>
    </message>
    <message>
        <source>Taken back: {label}</source>
        <translation>Zurückgenommen: {label}</translation>
    </message>
    <message>
        <source>{name} is as before “{label}”</source>
        <translation>{name} ist wie vor „{label}“</translation>
    </message>
</context>
<context>
    <name>TakingIn</name>
    <message numerus="yes">
        <source>%n new meetings</source>
        <translation>
            <numerusform>%n neues Treffen</numerusform>
            <numerusform>%n neue Treffen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 new person</source>
        <translation>1 neue Person</translation>
    </message>
    <message>
        <source>Contacts and invitations (*.vcf *.vcard *.csv *.zip *.json *.ics);;All files (*)</source>
        <translation>Kontakte und Einladungen (*.vcf *.vcard *.csv *.zip *.json *.ics);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Kontakte importieren</translation>
    </message>
    <message>
        <source>Nothing was taken in</source>
        <translation>Nichts wurde übernommen</translation>
    </message>
    <message>
        <source>People are being taken in. This waits until it is done.</source>
        <translation>Personen werden übernommen. Dies wartet, bis es getan ist.</translation>
    </message>
    <message>
        <source>Remember the columns of {name}</source>
        <translation>Die Spalten von {name} merken</translation>
    </message>
    <message>
        <source>Save what was not understood</source>
        <translation>Speichern, was nicht verstanden wurde</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n rows to repair</source>
        <translation>
            <numerusform>%n Zeile zum Reparieren gespeichert</numerusform>
            <numerusform>%n Zeilen zum Reparieren gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} new people</source>
        <translation>{count} neue Personen</translation>
    </message>
    <message>
        <source>{count} updated</source>
        <translation>{count} aktualisiert</translation>
    </message>
    <message>
        <source>{name} to repair</source>
        <translation>{name} zu reparieren</translation>
    </message>
</context>
<context>
    <name>TakingInPage</name>
    <message>
        <source>Almost done</source>
        <translation>Fast fertig</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Spalten…</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>Nicht importieren</translation>
    </message>
    <message>
        <source>Everything in it is in your book already. Nothing would change.</source>
        <translation>Alles darin ist schon in Ihrem Buch. Nichts würde sich ändern.</translation>
    </message>
    <message>
        <source>Line {line}: {message}</source>
        <translation>Zeile {line}: {message}</translation>
    </message>
    <message>
        <source>Looking into {files}</source>
        <translation>{files} wird angesehen</translation>
    </message>
    <message>
        <source>Nothing in it can be used.</source>
        <translation>Nichts darin lässt sich verwenden.</translation>
    </message>
    <message>
        <source>Nothing is stored yet.</source>
        <translation>Noch ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>Nothing is stored yet. One undo takes the whole import back.</source>
        <translation>Noch ist nichts gespeichert. Einmal Rückgängig nimmt den ganzen Import zurück.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Save the rows that were not understood</source>
        <translation>Die Zeilen speichern, die nicht verstanden wurden</translation>
    </message>
    <message>
        <source>Save to repair…</source>
        <translation>Zum Reparieren speichern…</translation>
    </message>
    <message>
        <source>Say what the columns are</source>
        <translation>Sagen, was die Spalten sind</translation>
    </message>
    <message>
        <source>Storing, cannot be stopped now</source>
        <translation>Wird gespeichert, lässt sich jetzt nicht anhalten</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n meetings</source>
        <translation>
            <numerusform>%n Treffen übernehmen</numerusform>
            <numerusform>%n Treffen übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in 1 person</source>
        <translation>1 Person übernehmen</translation>
    </message>
    <message>
        <source>Take in {count} people</source>
        <translation>{count} Personen übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>Taking in %n meetings</source>
        <translation>
            <numerusform>%n Treffen wird übernommen</numerusform>
            <numerusform>%n Treffen werden übernommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking in 1 person</source>
        <translation>1 Person wird übernommen</translation>
    </message>
    <message>
        <source>Taking in {count} people</source>
        <translation>{count} Personen werden übernommen</translation>
    </message>
    <message numerus="yes">
        <source>Update %n meetings</source>
        <translation>
            <numerusform>%n Treffen aktualisieren</numerusform>
            <numerusform>%n Treffen aktualisieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Update {count} people</source>
        <translation>{count} Personen aktualisieren</translation>
    </message>
    <message>
        <source>What is taken in</source>
        <translation>Was übernommen wird</translation>
    </message>
    <message>
        <source>What would come in</source>
        <translation>Was hereinkäme</translation>
    </message>
    <message>
        <source>You can go on working. Until this is done nothing else is stored; what you type is kept.</source>
        <translation>Sie können weiterarbeiten. Bis dies getan ist, wird nichts anderes gespeichert; was Sie schreiben, bleibt erhalten.</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>schon da</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>hidden by their owners</source>
        <translation>von den Eigentümern verborgen</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>nicht verstanden</translation>
    </message>
    <message>
        <source>with something new</source>
        <translation>mit etwas Neuem</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>TakingRows</name>
    <message>
        <source>All rows</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Wie es war</translation>
    </message>
    <message>
        <source>As somebody new</source>
        <translation>Als jemand Neues</translation>
    </message>
    <message>
        <source>Choose a row to see all that it would change.</source>
        <translation>Wählen Sie eine Zeile, um alles zu sehen, was sie ändern würde.</translation>
    </message>
    <message>
        <source>It is…</source>
        <translation>Das ist…</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Means {name} in your book.</source>
        <translation>Meint {name} in Ihrem Buch.</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Zeilen der Datei</translation>
    </message>
    <message>
        <source>Take what the file says</source>
        <translation>Nehmen, was die Datei sagt</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>Welche Zeilen</translation>
    </message>
</context>
<context>
    <name>Target</name>
    <message>
        <source>Add a card: drop a picture, paste it, or choose one</source>
        <translation>Karte hinzufügen: ein Bild ablegen, einfügen oder eines wählen</translation>
    </message>
    <message>
        <source>Drop a card</source>
        <translation>Karte ablegen</translation>
    </message>
    <message>
        <source>or Ctrl V</source>
        <translation>oder Strg V</translation>
    </message>
</context>
<context>
    <name>TaskLine</name>
    <message>
        <source>By when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>Getan: {what}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Kind of: {what}</source>
        <translation>Art von: {what}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove: {what}</source>
        <translation>Entfernen: {what}</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>by when</source>
        <translation>bis wann</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
</context>
<context>
    <name>TimeBar</name>
    <message>
        <source>{questions} min for questions, {around} min to open and to close</source>
        <translation>{questions} Min. für Fragen, {around} Min. für Anfang und Ende</translation>
    </message>
    <message>
        <source>{used} of {asked} min</source>
        <translation>{used} von {asked} Min.</translation>
    </message>
    <message>
        <source>{used} of {asked} min, {over} too many</source>
        <translation>{used} von {asked} Min., {over} zu viel</translation>
    </message>
</context>
<context>
    <name>TimeBox</name>
    <message>
        <source>Asked to stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Not begun yet</source>
        <translation>Noch nicht begonnen</translation>
    </message>
    <message>
        <source>Stop at {stop}. Signal at {signal}.</source>
        <translation>Schluss um {stop}. Signal um {signal}.</translation>
    </message>
    <message>
        <source>The last {minutes} minutes: come to a close.</source>
        <translation>Die letzten {minutes} Minuten: kommen Sie zum Schluss.</translation>
    </message>
    <message>
        <source>They asked me to stay</source>
        <translation>Ich soll noch bleiben</translation>
    </message>
    <message>
        <source>They offered {minutes} min more.</source>
        <translation>Angeboten: {minutes} Min. mehr.</translation>
    </message>
    <message>
        <source>Time is up. Say so: {words}</source>
        <translation>Die Zeit ist um. Sagen Sie es: {words}</translation>
    </message>
    <message>
        <source>left of {minutes} min</source>
        <translation>von {minutes} Min. übrig</translation>
    </message>
    <message>
        <source>over {minutes} min</source>
        <translation>über {minutes} Min.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All ({count})</source>
        <translation>Alle ({count})</translation>
    </message>
    <message>
        <source>Kinds of events shown</source>
        <translation>Gezeigte Arten von Ereignissen</translation>
    </message>
    <message>
        <source>Nothing happened with {name} yet. Log a contact with Ctrl+L, or plan a meeting.</source>
        <translation>Mit {name} ist noch nichts geschehen. Halten Sie mit Strg+L einen Kontakt fest oder planen Sie ein Treffen.</translation>
    </message>
    <message>
        <source>Nothing of this kind. Choose “All” to see the rest.</source>
        <translation>Nichts dieser Art. Wählen Sie „Alle“, um das Übrige zu sehen.</translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation>Brief öffnen</translation>
    </message>
    <message>
        <source>Open the note</source>
        <translation>Notiz öffnen</translation>
    </message>
    <message>
        <source>Open the sheet</source>
        <translation>Bogen öffnen</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
    <message>
        <source>Remove a contact with {name}</source>
        <translation>Einen Kontakt mit {name} entfernen</translation>
    </message>
    <message>
        <source>Remove this contact</source>
        <translation>Diesen Kontakt entfernen</translation>
    </message>
    <message>
        <source>Show what is older</source>
        <translation>Älteres zeigen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
</context>
<context>
    <name>ToDo</name>
    <message>
        <source>A talk, a fair, an association: what, and when</source>
        <translation>Ein Vortrag, eine Messe, ein Verband: was und wann</translation>
    </message>
    <message>
        <source>An event</source>
        <translation>Eine Veranstaltung</translation>
    </message>
    <message>
        <source>Been at {name}</source>
        <translation>Bei {name} gewesen</translation>
    </message>
    <message>
        <source>Change an event</source>
        <translation>Eine Veranstaltung ändern</translation>
    </message>
    <message>
        <source>Change something to do</source>
        <translation>Eine Aufgabe ändern</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>Getan: {what}</translation>
    </message>
    <message>
        <source>Event: {name}</source>
        <translation>Veranstaltung: {name}</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Veranstaltungen</translation>
    </message>
    <message>
        <source>Meet {who} at {name}</source>
        <translation>{who} bei {name} treffen</translation>
    </message>
    <message>
        <source>Not been at {name}</source>
        <translation>Nicht bei {name} gewesen</translation>
    </message>
    <message>
        <source>Not done yet: {what}</source>
        <translation>Noch nicht getan: {what}</translation>
    </message>
    <message>
        <source>Not met there: {name}</source>
        <translation>Dort nicht getroffen: {name}</translation>
    </message>
    <message>
        <source>Read, attend, call, send, apply: what, and by when</source>
        <translation>Lesen, hingehen, anrufen, schicken, bewerben: was und bis wann</translation>
    </message>
    <message>
        <source>Remove an event</source>
        <translation>Eine Veranstaltung entfernen</translation>
    </message>
    <message>
        <source>Remove something to do</source>
        <translation>Eine Aufgabe entfernen</translation>
    </message>
    <message>
        <source>Something to do</source>
        <translation>Etwas zu tun</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>To do: {what}</source>
        <translation>Zu tun: {what}</translation>
    </message>
    <message>
        <source>What is due stands on Today as well.</source>
        <translation>Was fällig ist, steht auch unter Heute.</translation>
    </message>
    <message>
        <source>Without a day. Add “, 10 December” for one.</source>
        <translation>Ohne Tag. Mit „, 10. Dezember“ bekommt sie einen.</translation>
    </message>
    <message>
        <source>{kind}, by {day}</source>
        <translation>{kind}, bis {day}</translation>
    </message>
    <message>
        <source>{kind}, without a day. Add “by Friday” for one.</source>
        <translation>{kind}, ohne Tag. Mit „bis Freitag“ bekommt es einen.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Ctrl Z</source>
        <translation>Strg Z</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>TodayDetail</name>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Copied {value}</source>
        <translation>{value} kopiert</translation>
    </message>
    <message>
        <source>Copy {value}</source>
        <translation>{value} kopieren</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>So erreichbar</translation>
    </message>
    <message>
        <source>Last notes</source>
        <translation>Letzte Notizen</translation>
    </message>
    <message>
        <source>Open person</source>
        <translation>Person öffnen</translation>
    </message>
    <message>
        <source>Put off, or bring back</source>
        <translation>Aufschieben oder zurückholen</translation>
    </message>
    <message>
        <source>What there is to know</source>
        <translation>Was man wissen sollte</translation>
    </message>
    <message>
        <source>What to say on the phone</source>
        <translation>Was Sie am Telefon sagen</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>Warum es hier steht</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>How to get there</source>
        <translation>Wie man hinkommt</translation>
    </message>
    <message>
        <source>I have a meeting coming up</source>
        <translation>Mir steht ein Treffen bevor</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Kontakte importieren</translation>
    </message>
    <message>
        <source>Last contact: {day}</source>
        <translation>Letzter Kontakt: {day}</translation>
    </message>
    <message>
        <source>Nobody waits for you. New steps appear here as you ask, meet and promise.</source>
        <translation>Niemand wartet auf Sie. Neue Schritte erscheinen hier, wenn Sie fragen, treffen und versprechen.</translation>
    </message>
    <message>
        <source>Nothing needs you today</source>
        <translation>Heute braucht Sie nichts</translation>
    </message>
    <message>
        <source>Phone on the day</source>
        <translation>Telefon am Tag selbst</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Try sample data</source>
        <translation>Beispieldaten ausprobieren</translation>
    </message>
    <message>
        <source>What is due and next</source>
        <translation>Was ansteht und was als Nächstes kommt</translation>
    </message>
    <message>
        <source>What you want to learn</source>
        <translation>Was Sie erfahren möchten</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Whom to thank, to ask, to meet and to tell is listed here, with the reason and the hour.</source>
        <translation>Wem zu danken ist, wen Sie fragen, treffen und benachrichtigen, steht hier, mit Grund und Uhrzeit.</translation>
    </message>
    <message>
        <source>Your day begins with a meeting</source>
        <translation>Ihr Tag beginnt mit einem Treffen</translation>
    </message>
    <message>
        <source>{day}. {what}</source>
        <translation>{day}. {what}</translation>
    </message>
</context>
<context>
    <name>TrashModel</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Goes in</source>
        <translation>Verschwindet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>TrashPage</name>
    <message numerus="yes">
        <source>%n deleted records</source>
        <translation>
            <numerusform>%n gelöschter Eintrag</numerusform>
            <numerusform>%n gelöschte Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>, and what it belongs to</source>
        <translation>, und wozu es gehört</translation>
    </message>
    <message>
        <source>, and what they belong to</source>
        <translation>, und wozu sie gehören</translation>
    </message>
    <message>
        <source>1 deleted record</source>
        <translation>1 gelöschter Eintrag</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Nach Wörtern filtern</translation>
    </message>
    <message>
        <source>Filter the trash by words</source>
        <translation>Den Papierkorb nach Wörtern filtern</translation>
    </message>
    <message>
        <source>Nothing in the trash matches “{text}”</source>
        <translation>Nichts im Papierkorb passt zu „{text}“</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n records</source>
        <translation>
            <numerusform>%n Eintrag wiederherstellen</numerusform>
            <numerusform>%n Einträge wiederherstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore {name}</source>
        <translation>{name} wiederherstellen</translation>
    </message>
    <message numerus="yes">
        <source>Restored %n records</source>
        <translation>
            <numerusform>%n Eintrag wiederhergestellt</numerusform>
            <numerusform>%n Einträge wiederhergestellt</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored {name}</source>
        <translation>{name} wiederhergestellt</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Der Papierkorb ist leer</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>What you delete lies here for 30 days, and can be restored until then.</source>
        <translation>Was Sie löschen, liegt hier 30 Tage lang und lässt sich bis dahin wiederherstellen.</translation>
    </message>
    <message>
        <source>Whatever lies here longer than 30 days goes for good.</source>
        <translation>Was länger als 30 Tage hier liegt, verschwindet endgültig.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Show Rapport</source>
        <translation>Rapport zeigen</translation>
    </message>
</context>
<context>
    <name>TreeDoing</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Name, role at organisation</source>
        <translation>Name, Funktion bei Organisation</translation>
    </message>
    <message>
        <source>Name, role at organisation. An e-mail address or a phone number may stand in it.</source>
        <translation>Name, Funktion bei Organisation. Eine E-Mail-Adresse oder Telefonnummer darf darin stehen.</translation>
    </message>
    <message>
        <source>PDF to print (*.pdf);;Drawing (*.svg);;Picture (*.png)</source>
        <translation>PDF zum Drucken (*.pdf);;Zeichnung (*.svg);;Bild (*.png)</translation>
    </message>
    <message>
        <source>Save the tree</source>
        <translation>Baum speichern</translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <translation>{file} gespeichert</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Type at least a name.</source>
        <translation>Schreiben Sie wenigstens einen Namen.</translation>
    </message>
    <message>
        <source>Who named whom</source>
        <translation>Wer wen genannt hat</translation>
    </message>
    <message>
        <source>Who named {name}?</source>
        <translation>Wer hat {name} genannt?</translation>
    </message>
    <message>
        <source>Whom did {name} name?</source>
        <translation>Wen hat {name} genannt?</translation>
    </message>
    <message>
        <source>Whom they named</source>
        <translation>Wer genannt wurde</translation>
    </message>
    <message>
        <source>{referrer} named {name}</source>
        <translation>{referrer} hat {name} genannt</translation>
    </message>
</context>
<context>
    <name>TreeFaces</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>also named by {names}</source>
        <translation>auch genannt von {names}</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>introduction promised</source>
        <translation>Vorstellung versprochen</translation>
    </message>
    <message>
        <source>promised introduction overdue</source>
        <translation>Vorstellung überfällig</translation>
    </message>
    <message>
        <source>thanks due</source>
        <translation>Dank fällig</translation>
    </message>
    <message>
        <source>thanks overdue</source>
        <translation>Dank überfällig</translation>
    </message>
    <message>
        <source>word from you due</source>
        <translation>Wort von Ihnen fällig</translation>
    </message>
    <message>
        <source>word from you overdue</source>
        <translation>Wort von Ihnen überfällig</translation>
    </message>
</context>
<context>
    <name>TreeHead</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Find in the tree</source>
        <translation>Im Baum suchen</translation>
    </message>
    <message>
        <source>Grown until</source>
        <translation>Gewachsen bis</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Empfehlungen</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>Zeigen als</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>Up to which day</source>
        <translation>Bis zu welchem Tag</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
</context>
<context>
    <name>TreeView</name>
    <message>
        <source>Who named whom</source>
        <translation>Wer wen genannt hat</translation>
    </message>
</context>
<context>
    <name>TroubleWindow</name>
    <message>
        <source>Backups of Rapport (*{ending});;All files (*)</source>
        <translation>Sicherungen von Rapport (*{ending});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing in it was changed.</source>
        <translation>Nichts darin wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing in it was changed. Recovering keeps every byte of the damaged files, saves what reads, and fills up from the newest good backup.</source>
        <translation>Nichts darin wurde geändert. Beim Retten bleibt jedes Byte der beschädigten Dateien erhalten; was lesbar ist, wird gespeichert und aus der neuesten guten Sicherung ergänzt.</translation>
    </message>
    <message>
        <source>Recover what can be saved</source>
        <translation>Retten, was zu retten ist</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Eine Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Eine Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>Your book cannot be opened</source>
        <translation>Ihr Buch lässt sich nicht öffnen</translation>
    </message>
</context>
<context>
    <name>TurnIntoCall</name>
    <message>
        <source>On which number?</source>
        <translation>Unter welcher Nummer?</translation>
    </message>
    <message>
        <source>Phone number of the day</source>
        <translation>Telefonnummer am Tag</translation>
    </message>
</context>
<context>
    <name>TwicePage</name>
    <message numerus="yes">
        <source>%n pairs</source>
        <translation>
            <numerusform>%n Paar</numerusform>
            <numerusform>%n Paare</numerusform>
        </translation>
    </message>
    <message>
        <source>1 pair</source>
        <translation>1 Paar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Neu suchen</translation>
    </message>
    <message>
        <source>Merge all that are surely the same</source>
        <translation>Alle sicher gleichen zusammenführen</translation>
    </message>
    <message>
        <source>Merge side by side…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Nobody has been compared yet</source>
        <translation>Noch wurde niemand verglichen</translation>
    </message>
    <message>
        <source>Nobody is in the book twice, as far as one can tell</source>
        <translation>Niemand steht doppelt im Buch, soweit man sieht</translation>
    </message>
    <message>
        <source>Nobody is in this lane</source>
        <translation>In dieser Gruppe ist niemand</translation>
    </message>
    <message>
        <source>Nobody is merged unasked. Everything of both is kept, and one undo parts them again.</source>
        <translation>Niemand wird ungefragt zusammengeführt. Alles von beiden bleibt erhalten, und einmal Rückgängig trennt sie wieder.</translation>
    </message>
    <message>
        <source>People compared: {count}</source>
        <translation>Verglichene Personen: {count}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Same person twice?</source>
        <translation>Dieselbe Person zweimal?</translation>
    </message>
    <message>
        <source>Show all lanes</source>
        <translation>Alle Gruppen zeigen</translation>
    </message>
    <message>
        <source>The search was stopped before its end.</source>
        <translation>Die Suche wurde vorzeitig abgebrochen.</translation>
    </message>
    <message>
        <source>They are two people</source>
        <translation>Das sind zwei Personen</translation>
    </message>
    <message>
        <source>Which lane</source>
        <translation>Welche Gruppe</translation>
    </message>
    <message>
        <source>Who may be in the book twice</source>
        <translation>Wer vielleicht doppelt im Buch steht</translation>
    </message>
</context>
<context>
    <name>TwicePair</name>
    <message>
        <source>The two side by side</source>
        <translation>Die beiden nebeneinander</translation>
    </message>
</context>
<context>
    <name>TypeAhead</name>
    <message>
        <source>Go to: {text}</source>
        <translation>Gehe zu: {text}</translation>
    </message>
    <message>
        <source>Nothing begins with “{text}”</source>
        <translation>Nichts beginnt mit „{text}“</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Redo: {label}</source>
        <translation>&amp;Wiederholen: {label}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo: {label}</source>
        <translation>&amp;Rückgängig: {label}</translation>
    </message>
    <message>
        <source>A large step is being turned. This waits until it is done.</source>
        <translation>Ein großer Schritt wird umgekehrt. Dies wartet, bis er getan ist.</translation>
    </message>
    <message>
        <source>Done again: {label}</source>
        <translation>Wieder getan: {label}</translation>
    </message>
    <message>
        <source>One moment: this was a large step</source>
        <translation>Einen Augenblick: das war ein großer Schritt</translation>
    </message>
    <message>
        <source>Taken back: {label}</source>
        <translation>Zurückgenommen: {label}</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>am {day}</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>{label}, {day}</source>
        <translation>{label}, {day}</translation>
    </message>
    <message>
        <source>“{label}” was done {day}. Once more takes it back.</source>
        <translation>„{label}“ wurde {day} getan. Noch einmal nimmt es zurück.</translation>
    </message>
</context>
<context>
    <name>UseLine</name>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
</context>
<context>
    <name>Uses</name>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>Already there</source>
        <translation>Schon da</translation>
    </message>
    <message>
        <source>Changed on both sides</source>
        <translation>Auf beiden Seiten geändert</translation>
    </message>
    <message>
        <source>Goes to {name}, as you wish</source>
        <translation>Geht zu {name}, wie gewünscht</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Left out, as you wish</source>
        <translation>Ausgelassen, wie gewünscht</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Nicht verstanden</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nichts Neues</translation>
    </message>
    <message>
        <source>Somebody new, as you wish</source>
        <translation>Jemand Neues, wie gewünscht</translation>
    </message>
    <message>
        <source>Somebody new, though {names} is in the book</source>
        <translation>Jemand Neues, obwohl {names} im Buch steht</translation>
    </message>
    <message>
        <source>Something new</source>
        <translation>Etwas Neues</translation>
    </message>
    <message>
        <source>The book stays: {changes}</source>
        <translation>Das Buch bleibt: {changes}</translation>
    </message>
    <message>
        <source>What the file says, as you wish</source>
        <translation>Was die Datei sagt, wie gewünscht</translation>
    </message>
</context>
<context>
    <name>VerdictsModel</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
</context>
<context>
    <name>Version</name>
    <message>
        <source>For whom it is</source>
        <translation>Für wen sie ist</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Vorstellung</translation>
    </message>
    <message>
        <source>I’m … I study … What I like is … I wonder how …</source>
        <translation>Ich bin … Ich studiere … Ich mag … Ich frage mich, wie …</translation>
    </message>
    <message>
        <source>Name of this introduction</source>
        <translation>Name dieser Vorstellung</translation>
    </message>
    <message>
        <source>On the sheet</source>
        <translation>Auf dem Bogen</translation>
    </message>
    <message>
        <source>Put on the sheet</source>
        <translation>Auf den Bogen setzen</translation>
    </message>
    <message>
        <source>Remove this introduction</source>
        <translation>Diese Vorstellung entfernen</translation>
    </message>
    <message>
        <source>Stands on the sheet of every meeting that chose no other</source>
        <translation>Steht auf dem Bogen jedes Treffens, für das keine andere gewählt ist</translation>
    </message>
    <message>
        <source>in 1 meeting</source>
        <translation>in 1 Treffen</translation>
    </message>
    <message>
        <source>in {count} meetings</source>
        <translation>in {count} Treffen</translation>
    </message>
    <message>
        <source>{length}: longer than half a minute</source>
        <translation>{length}: länger als eine halbe Minute</translation>
    </message>
    <message>
        <source>{words} words, {seconds} s</source>
        <translation>{words} Wörter, {seconds} s</translation>
    </message>
    <message>
        <source>“{name}” on the sheet</source>
        <translation>„{name}“ auf dem Bogen</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Bring this back</source>
        <translation>Dies zurückholen</translation>
    </message>
    <message>
        <source>Close the earlier versions</source>
        <translation>Die früheren Fassungen schließen</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Neuer</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Älter</translation>
    </message>
    <message>
        <source>Until {day}, {clock} ({number} of {count})</source>
        <translation>Bis {day}, {clock} ({number} von {count})</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Change the view {name}</source>
        <translation>Die Ansicht {name} ändern</translation>
    </message>
    <message>
        <source>Changed the view {name}</source>
        <translation>Die Ansicht {name} geändert</translation>
    </message>
    <message>
        <source>Delete the view {name}</source>
        <translation>Die Ansicht {name} löschen</translation>
    </message>
    <message>
        <source>Deleted the view {name}</source>
        <translation>Die Ansicht {name} gelöscht</translation>
    </message>
    <message>
        <source>Filters, order and columns are kept; what fits appears by itself.</source>
        <translation>Filter, Ordnung und Spalten bleiben; was passt, erscheint von selbst.</translation>
    </message>
    <message>
        <source>Move the view {name}</source>
        <translation>Die Ansicht {name} verschieben</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Die Ansicht umbenennen</translation>
    </message>
    <message>
        <source>Rename the view {old} to {name}</source>
        <translation>Die Ansicht {old} in {name} umbenennen</translation>
    </message>
    <message>
        <source>Renamed the view to {name}</source>
        <translation>Die Ansicht in {name} umbenannt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save the view {name}</source>
        <translation>Die Ansicht {name} speichern</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Diese Ansicht speichern</translation>
    </message>
    <message>
        <source>Saved the view {name}</source>
        <translation>Die Ansicht {name} gespeichert</translation>
    </message>
</context>
<context>
    <name>WaitingWindow</name>
    <message>
        <source>This takes a moment. The window comes back by itself.</source>
        <translation>Das dauert einen Augenblick. Das Fenster kommt von selbst zurück.</translation>
    </message>
</context>
<context>
    <name>Way</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy {value}</source>
        <translation>{value} kopieren</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>More for {value}</source>
        <translation>Mehr zu {value}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open {value}</source>
        <translation>{value} öffnen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove {value}</source>
        <translation>{value} entfernen</translation>
    </message>
    <message>
        <source>Way to reach them</source>
        <translation>Kontaktweg</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>preferred</source>
        <translation>bevorzugt</translation>
    </message>
</context>
<context>
    <name>WeekCanvas</name>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>{day}, {time}, free. Enter plans a meeting here.</source>
        <translation>{day}, {time}, frei. Enter plant hier ein Treffen.</translation>
    </message>
</context>
<context>
    <name>WeekHead</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Days and what is due on them</source>
        <translation>Tage und was an ihnen ansteht</translation>
    </message>
    <message>
        <source>{count} due on {day}</source>
        <translation>{count} fällig am {day}</translation>
    </message>
</context>
<context>
    <name>WhenField</name>
    <message>
        <source>That is in the past.</source>
        <translation>Das liegt in der Vergangenheit.</translation>
    </message>
    <message>
        <source>This is their time</source>
        <translation>Das ist die Zeit dort</translation>
    </message>
    <message>
        <source>This is {place} time</source>
        <translation>Das ist die Zeit in {place}</translation>
    </message>
    <message>
        <source>Type a day and a time, such as tomorrow 2pm, Thu 14:00 or 3 Dec 10am.</source>
        <translation>Schreiben Sie einen Tag und eine Uhrzeit, etwa morgen 14 Uhr, Do 14:00 oder 3. Dez 10 Uhr.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>tomorrow 2pm, Thu 14:00 or 3 Dec 10am</source>
        <translation>morgen 14 Uhr, Do 14:00 oder 3. Dez 10 Uhr</translation>
    </message>
    <message>
        <source>{day}. Add a time, such as 2pm.</source>
        <translation>{day}. Fügen Sie eine Uhrzeit hinzu, etwa 14 Uhr.</translation>
    </message>
</context>
<context>
    <name>WhyForm</name>
    <message>
        <source>As usual: {name}</source>
        <translation>Wie sonst: {name}</translation>
    </message>
    <message>
        <source>How you introduce yourself</source>
        <translation>Wie Sie sich vorstellen</translation>
    </message>
    <message>
        <source>None written yet</source>
        <translation>Noch keine geschrieben</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht gesagt</translation>
    </message>
    <message>
        <source>Part of {name}</source>
        <translation>Rolle von {name}</translation>
    </message>
    <message>
        <source>Take {name} out</source>
        <translation>{name} herausnehmen</translation>
    </message>
    <message>
        <source>Who else takes part</source>
        <translation>Wer sonst teilnimmt</translation>
    </message>
    <message>
        <source>Who else takes part? Enter adds them</source>
        <translation>Wer nimmt sonst teil? Enter fügt die Person hinzu</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Wer teilnimmt</translation>
    </message>
    <message>
        <source>Why you meet</source>
        <translation>Warum Sie sich treffen</translation>
    </message>
</context>
<context>
    <name>YieldModel</name>
    <message>
        <source>Channel</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Days to a reply</source>
        <translation>Tage bis zur Antwort</translation>
    </message>
    <message>
        <source>Days to the meeting</source>
        <translation>Tage bis zum Treffen</translation>
    </message>
    <message>
        <source>In the branch</source>
        <translation>Im Ast</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Who or what</source>
        <translation>Wer oder was</translation>
    </message>
    <message>
        <source>{column}: {value}</source>
        <translation>{column}: {value}</translation>
    </message>
</context>
<context>
    <name>YieldTable</name>
    <message>
        <source>What each person and channel brought</source>
        <translation>Was jede Person und jeder Weg gebracht hat</translation>
    </message>
</context>
<context>
    <name>_Toggle</name>
    <message>
        <source>Show or hide the values</source>
        <translation>Werte zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Values of {name}</source>
        <translation>Werte von {name}</translation>
    </message>
</context>
<context>
    <name>cards</name>
    <message>
        <source>1 field to check</source>
        <translation>1 Feld zu prüfen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>In People</source>
        <translation>In Personen</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Noch kein Name</translation>
    </message>
    <message>
        <source>No text found</source>
        <translation>Kein Text gefunden</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Büro</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Reading the picture</source>
        <translation>Das Bild wird gelesen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Ready to file</source>
        <translation>Bereit zum Ablegen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Waiting to be read</source>
        <translation>Wartet aufs Lesen</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Written on it</source>
        <translation>Darauf geschrieben</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>gleiche E-Mail</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>gleicher Name</translation>
    </message>
    <message>
        <source>same organisation</source>
        <translation>gleiche Organisation</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>gleiches Telefon</translation>
    </message>
    <message>
        <source>same profile</source>
        <translation>gleiches Profil</translation>
    </message>
    <message>
        <source>{count} fields to check</source>
        <translation>{count} Felder zu prüfen</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>&amp;A4</source>
        <translation>&amp;A4</translation>
    </message>
    <message>
        <source>&amp;About Rapport</source>
        <translation>Ü&amp;ber Rapport</translation>
    </message>
    <message>
        <source>&amp;Archive the selected, or take out</source>
        <translation>Ausgewählte &amp;archivieren oder zurückholen</translation>
    </message>
    <message>
        <source>&amp;Archive, or take out</source>
        <translation>&amp;Archivieren oder zurückholen</translation>
    </message>
    <message>
        <source>&amp;Asked, next question</source>
        <translation>Ge&amp;fragt, nächste Frage</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Back to my own book</source>
        <translation>Zurück zu &amp;meinem eigenen Buch</translation>
    </message>
    <message>
        <source>&amp;Backups and safety</source>
        <translation>Si&amp;cherungen und Schutz</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>Fenster sch&amp;ließen</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>S&amp;palten…</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>Be&amp;fehle…</translation>
    </message>
    <message>
        <source>&amp;Compact, in one line</source>
        <translation>&amp;Eng, in einer Zeile</translation>
    </message>
    <message>
        <source>&amp;Copy the selected people</source>
        <translation>Ausgewählte Personen &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Do not contact, or again</source>
        <translation>Nicht &amp;kontaktieren oder doch wieder</translation>
    </message>
    <message>
        <source>&amp;Edit in the list</source>
        <translation>In der Liste &amp;bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Edit name and more</source>
        <translation>Namen und mehr &amp;bearbeiten</translation>
    </message>
    <message>
        <source>&amp;End the meeting</source>
        <translation>Treffen &amp;beenden</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Forget who sent you</source>
        <translation>&amp;Vergessen, wer Sie geschickt hat</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vor</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Hide what is below, or show it</source>
        <translation>&amp;Verbergen, was darunter ist, oder zeigen</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>&amp;How you came to them…</source>
        <translation>Wi&amp;e Sie auf sie kamen…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Größer</translation>
    </message>
    <message>
        <source>&amp;Letter</source>
        <translation>&amp;Letter</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Live mode</source>
        <translation>Treffen &amp;begleiten</translation>
    </message>
    <message>
        <source>&amp;Log a contact</source>
        <translation>Kontakt &amp;festhalten</translation>
    </message>
    <message>
        <source>&amp;Merge with…</source>
        <translation>&amp;Zusammenführen mit…</translation>
    </message>
    <message>
        <source>&amp;New contact</source>
        <translation>&amp;Neuer Kontakt</translation>
    </message>
    <message>
        <source>&amp;New organisation</source>
        <translation>&amp;Neue Organisation</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Nächster Teil</translation>
    </message>
    <message>
        <source>&amp;Next question, not asked</source>
        <translation>&amp;Nächste Frage, nicht gefragt</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Open sheet in the PDF viewer</source>
        <translation>Bogen im &amp;PDF-Programm öffnen</translation>
    </message>
    <message>
        <source>&amp;Paste into the book</source>
        <translation>Ins Buch &amp;einfügen</translation>
    </message>
    <message>
        <source>&amp;People there</source>
        <translation>&amp;Personen dort</translation>
    </message>
    <message>
        <source>&amp;Plan a meeting with this person</source>
        <translation>Ein &amp;Treffen mit dieser Person planen</translation>
    </message>
    <message>
        <source>&amp;Prep sheet</source>
        <translation>&amp;Bogen</translation>
    </message>
    <message>
        <source>&amp;Print sheet…</source>
        <translation>Bogen &amp;drucken…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Roomy, in two lines</source>
        <translation>&amp;Weit, in zwei Zeilen</translation>
    </message>
    <message>
        <source>&amp;Save sheet as PDF…</source>
        <translation>Bogen als PDF &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Kleiner</translation>
    </message>
    <message>
        <source>&amp;Tag the selected…</source>
        <translation>Ausgewählte mit &amp;Schlagwort versehen…</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>&amp;Schlagwort…</translation>
    </message>
    <message>
        <source>&amp;Take everything with me…</source>
        <translation>Alles &amp;mitnehmen…</translation>
    </message>
    <message>
        <source>&amp;Trash</source>
        <translation>&amp;Papierkorb</translation>
    </message>
    <message>
        <source>&amp;Two-minute guide</source>
        <translation>Anleitung in &amp;zwei Minuten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Want to ask</source>
        <translation>&amp;Möchte ich fragen</translation>
    </message>
    <message>
        <source>A&amp;rchive the question, or take it out</source>
        <translation>Frage a&amp;rchivieren oder zurückholen</translation>
    </message>
    <message>
        <source>A&amp;ttach a file…</source>
        <translation>&amp;Datei anhängen…</translation>
    </message>
    <message>
        <source>Add a &amp;card…</source>
        <translation>&amp;Karte hinzufügen…</translation>
    </message>
    <message>
        <source>Add a n&amp;ote</source>
        <translation>N&amp;otiz hinzufügen</translation>
    </message>
    <message>
        <source>Add pict&amp;ures of cards…</source>
        <translation>Bilder von &amp;Karten aufnehmen…</translation>
    </message>
    <message>
        <source>Add to a sa&amp;ved view…</source>
        <translation>Zu einer &amp;gespeicherten Ansicht hinzufügen…</translation>
    </message>
    <message>
        <source>An e&amp;vent…</source>
        <translation>Eine &amp;Veranstaltung…</translation>
    </message>
    <message>
        <source>As &amp;designed</source>
        <translation>Wie &amp;entworfen</translation>
    </message>
    <message>
        <source>As an &amp;outline, or as a tree</source>
        <translation>Als &amp;Gliederung oder als Baum</translation>
    </message>
    <message>
        <source>By &amp;family name</source>
        <translation>Nach &amp;Familiennamen</translation>
    </message>
    <message>
        <source>By &amp;given name</source>
        <translation>Nach &amp;Vornamen</translation>
    </message>
    <message>
        <source>Ca&amp;ncel the meeting…</source>
        <translation>Treffen a&amp;bsagen…</translation>
    </message>
    <message>
        <source>Choose a p&amp;hoto…</source>
        <translation>F&amp;oto wählen…</translation>
    </message>
    <message>
        <source>Clear all filte&amp;rs</source>
        <translation>Alle Filter auf&amp;heben</translation>
    </message>
    <message>
        <source>Cop&amp;y the question to mine</source>
        <translation>Frage zu den eigenen &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>&amp;Diagnose kopieren</translation>
    </message>
    <message>
        <source>Dele&amp;te the view</source>
        <translation>Ansicht &amp;löschen</translation>
    </message>
    <message>
        <source>Did it happ&amp;en?…</source>
        <translation>Fand &amp;es statt?…</translation>
    </message>
    <message>
        <source>Do not contact, or contact a&amp;gain</source>
        <translation>Nicht &amp;kontaktieren oder doch wieder</translation>
    </message>
    <message>
        <source>Do the ne&amp;xt step</source>
        <translation>Nächsten Schritt t&amp;un</translation>
    </message>
    <message>
        <source>F&amp;ilter this list</source>
        <translation>Diese Liste fil&amp;tern</translation>
    </message>
    <message>
        <source>Fit the w&amp;hole tree</source>
        <translation>&amp;Ganzen Baum einpassen</translation>
    </message>
    <message>
        <source>How my meetings &amp;went</source>
        <translation>&amp;Wie meine Treffen liefen</translation>
    </message>
    <message>
        <source>I am p&amp;repared</source>
        <translation>Ich bin &amp;vorbereitet</translation>
    </message>
    <message>
        <source>I con&amp;firmed it</source>
        <translation>Ich habe &amp;bestätigt</translation>
    </message>
    <message>
        <source>I confirmed the day &amp;before</source>
        <translation>Ich habe am Vor&amp;tag bestätigt</translation>
    </message>
    <message>
        <source>I found them m&amp;yself</source>
        <translation>&amp;Selbst gefunden</translation>
    </message>
    <message>
        <source>I have a &amp;meeting coming up</source>
        <translation>Mir steht ein &amp;Treffen bevor</translation>
    </message>
    <message>
        <source>It did not &amp;happen…</source>
        <translation>Es fand &amp;nicht statt…</translation>
    </message>
    <message>
        <source>It su&amp;its me</source>
        <translation>Es &amp;passt mir</translation>
    </message>
    <message>
        <source>It took p&amp;lace…</source>
        <translation>Es &amp;fand statt…</translation>
    </message>
    <message>
        <source>Keep the view as it is sho&amp;wn</source>
        <translation>Die Ansicht so behalten, &amp;wie sie jetzt ist</translation>
    </message>
    <message>
        <source>Let the tree grow &amp;downwards, or to the side</source>
        <translation>Baum nach &amp;unten oder zur Seite wachsen lassen</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>Loo&amp;k back on it</source>
        <translation>Dara&amp;uf zurückblicken</translation>
    </message>
    <message>
        <source>Look a card over…</source>
        <translation>Karte durchsehen…</translation>
    </message>
    <message>
        <source>M&amp;ove the view down</source>
        <translation>Ansicht nach &amp;unten</translation>
    </message>
    <message>
        <source>M&amp;ove to another time…</source>
        <translation>Auf eine andere &amp;Zeit verschieben…</translation>
    </message>
    <message>
        <source>Make it a &amp;call…</source>
        <translation>Einen &amp;Anruf daraus machen…</translation>
    </message>
    <message>
        <source>Mark next step &amp;done</source>
        <translation>Nächsten Schritt als getan kenn&amp;zeichnen</translation>
    </message>
    <message>
        <source>Meetings as a &amp;list</source>
        <translation>Treffen als &amp;Liste</translation>
    </message>
    <message>
        <source>Meetings as a &amp;week</source>
        <translation>Treffen als &amp;Woche</translation>
    </message>
    <message>
        <source>Merge w&amp;ith…</source>
        <translation>&amp;Zusammenführen mit…</translation>
    </message>
    <message>
        <source>Move my question to the &amp;trash</source>
        <translation>Meine Frage in den &amp;Papierkorb legen</translation>
    </message>
    <message>
        <source>Move the card to the trash</source>
        <translation>Karte in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Move the selected to the t&amp;rash</source>
        <translation>Ausgewählte in den Papier&amp;korb legen</translation>
    </message>
    <message>
        <source>Move the view &amp;up</source>
        <translation>Ansicht nach &amp;oben</translation>
    </message>
    <message>
        <source>Move to the t&amp;rash</source>
        <translation>In den &amp;Papierkorb legen</translation>
    </message>
    <message>
        <source>New &amp;question of my own</source>
        <translation>Neue ei&amp;gene Frage</translation>
    </message>
    <message>
        <source>Only this &amp;branch, or everybody</source>
        <translation>Nur diesen &amp;Ast oder alle</translation>
    </message>
    <message>
        <source>Open data &amp;folder</source>
        <translation>Daten&amp;ordner öffnen</translation>
    </message>
    <message>
        <source>P&amp;revious pane</source>
        <translation>Vor&amp;iger Teil</translation>
    </message>
    <message>
        <source>Pin the selected, or &amp;no longer</source>
        <translation>Ausgewählte anheften oder &amp;lösen</translation>
    </message>
    <message>
        <source>Pla&amp;ybooks</source>
        <translation>&amp;Leitfäden</translation>
    </message>
    <message>
        <source>Plan it &amp;again</source>
        <translation>Neu &amp;planen</translation>
    </message>
    <message>
        <source>Print the list…</source>
        <translation>Liste drucken…</translation>
    </message>
    <message>
        <source>Put it into my cal&amp;endar</source>
        <translation>In meinen &amp;Kalender eintragen</translation>
    </message>
    <message>
        <source>Put it o&amp;ff, or bring it back…</source>
        <translation>&amp;Aufschieben oder zurückholen…</translation>
    </message>
    <message>
        <source>Question &amp;before</source>
        <translation>&amp;Vorige Frage</translation>
    </message>
    <message>
        <source>Re&amp;name the view…</source>
        <translation>Ansicht um&amp;benennen…</translation>
    </message>
    <message>
        <source>Read the card again</source>
        <translation>Karte noch einmal lesen</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>E&amp;instellungen</translation>
    </message>
    <message>
        <source>Sa&amp;ve this view…</source>
        <translation>Diese Ansicht speiche&amp;rn…</translation>
    </message>
    <message>
        <source>Same person t&amp;wice?</source>
        <translation>Dieselbe Person &amp;zweimal?</translation>
    </message>
    <message>
        <source>Save as v&amp;Card…</source>
        <translation>Als v&amp;Card speichern…</translation>
    </message>
    <message>
        <source>Save sheet as a &amp;web page…</source>
        <translation>Bogen als &amp;Webseite speichern…</translation>
    </message>
    <message>
        <source>Save sheet in &amp;large print…</source>
        <translation>Bogen in &amp;Großdruck speichern…</translation>
    </message>
    <message>
        <source>Save the in&amp;vitation…</source>
        <translation>Ein&amp;ladung speichern…</translation>
    </message>
    <message>
        <source>Save the referral &amp;tree…</source>
        <translation>&amp;Empfehlungsbaum speichern…</translation>
    </message>
    <message>
        <source>Say the &amp;time left</source>
        <translation>Verbleibende &amp;Zeit ansagen</translation>
    </message>
    <message>
        <source>Say the ne&amp;xt question</source>
        <translation>Nä&amp;chste Frage ansagen</translation>
    </message>
    <message>
        <source>Say this &amp;question</source>
        <translation>&amp;Diese Frage ansagen</translation>
    </message>
    <message>
        <source>Select &amp;all in the list</source>
        <translation>Alle in der &amp;Liste auswählen</translation>
    </message>
    <message>
        <source>So&amp;mething to do…</source>
        <translation>Etwas zu &amp;tun…</translation>
    </message>
    <message>
        <source>Stop reading cards</source>
        <translation>Lesen der Karten abbrechen</translation>
    </message>
    <message>
        <source>Take a ta&amp;g off…</source>
        <translation>Schlagwort &amp;wegnehmen…</translation>
    </message>
    <message>
        <source>Tas&amp;ks and events</source>
        <translation>Aufgaben und &amp;Veranstaltungen</translation>
    </message>
    <message>
        <source>The&amp;y confirmed</source>
        <translation>Die andere Seite hat be&amp;stätigt</translation>
    </message>
    <message>
        <source>They ans&amp;wered…</source>
        <translation>Ant&amp;wort festhalten…</translation>
    </message>
    <message>
        <source>They asked me to &amp;stay</source>
        <translation>Ich &amp;soll noch bleiben</translation>
    </message>
    <message>
        <source>They gave me their &amp;card</source>
        <translation>Ich habe die &amp;Karte bekommen</translation>
    </message>
    <message>
        <source>They named s&amp;omebody</source>
        <translation>&amp;Jemand wurde genannt</translation>
    </message>
    <message>
        <source>Tree &amp;larger</source>
        <translation>Baum &amp;größer</translation>
    </message>
    <message>
        <source>Tree &amp;smaller</source>
        <translation>Baum &amp;kleiner</translation>
    </message>
    <message>
        <source>Try sample &amp;data</source>
        <translation>Beispieldaten a&amp;usprobieren</translation>
    </message>
    <message>
        <source>Wait for their answer a&amp;gain</source>
        <translation>Wieder auf Ant&amp;wort warten</translation>
    </message>
    <message>
        <source>What this &amp;was before</source>
        <translation>Was dies v&amp;orher war</translation>
    </message>
    <message>
        <source>Who &amp;sent you to them…</source>
        <translation>Wer Sie zu &amp;ihnen geschickt hat…</translation>
    </message>
    <message>
        <source>Who named them in the tree…</source>
        <translation>Wer sie im Baum genannt hat…</translation>
    </message>
    <message>
        <source>Whom they na&amp;med…</source>
        <translation>Wen sie &amp;genannt haben…</translation>
    </message>
    <message>
        <source>Write a than&amp;k-you</source>
        <translation>&amp;Dank schreiben</translation>
    </message>
    <message>
        <source>Write it &amp;up</source>
        <translation>&amp;Aufschreiben</translation>
    </message>
    <message>
        <source>Write to t&amp;his person</source>
        <translation>&amp;Brief an diese Person</translation>
    </message>
</context>
<context>
    <name>deeds</name>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Did it happen?…</source>
        <translation>Fand es statt?…</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>Einen Kontakt festhalten</translation>
    </message>
    <message>
        <source>Look back on it</source>
        <translation>Darauf zurückblicken</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>Treffen planen</translation>
    </message>
    <message>
        <source>They answered…</source>
        <translation>Antwort…</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>Was Sie sagen</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Write it up</source>
        <translation>Aufschreiben</translation>
    </message>
    <message>
        <source>Write the confirmation</source>
        <translation>Bestätigung schreiben</translation>
    </message>
    <message>
        <source>Write the reminder</source>
        <translation>Erinnerung schreiben</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>Bericht schreiben</translation>
    </message>
    <message>
        <source>Write the request</source>
        <translation>Anfrage schreiben</translation>
    </message>
    <message>
        <source>Write the thank-you</source>
        <translation>Dank schreiben</translation>
    </message>
    <message>
        <source>Yes, it was sent</source>
        <translation>Ja, geschickt</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>&quot;delimiter&quot; must be one sign and &quot;encoding&quot; the name of one.</source>
        <translation>„delimiter“ muss ein Zeichen sein und „encoding“ der Name einer Kodierung.</translation>
    </message>
    <message>
        <source>&quot;header_row&quot; must be a number: 1 for the first row, 0 for a table without headers.</source>
        <translation>„header_row“ muss eine Zahl sein: 1 für die erste Zeile, 0 für eine Tabelle ohne Überschriften.</translation>
    </message>
    <message>
        <source>A field report tells what people said. Make an activity report to leave names out.</source>
        <translation>Ein Bericht über ein Gebiet erzählt, was Menschen gesagt haben. Um Namen wegzulassen, erstellen Sie einen Tätigkeitsbericht.</translation>
    </message>
    <message>
        <source>A letter is written as {0}; “{1}” ends otherwise.</source>
        <translation>Ein Brief wird als {0} geschrieben; „{1}“ endet anders.</translation>
    </message>
    <message>
        <source>A person cannot be merged with themselves. Choose another one.</source>
        <translation>Eine Person lässt sich nicht mit sich selbst zusammenführen. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>A person has no field called {0}.</source>
        <translation>Eine Person hat kein Feld namens {0}.</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>Eine Person braucht einen Namen.</translation>
    </message>
    <message>
        <source>A picture could not be copied as it is. The book stays where it was.</source>
        <translation>Ein Bild ließ sich nicht unverändert kopieren. Das Buch bleibt, wo es war.</translation>
    </message>
    <message>
        <source>A picture of the kind “{0}” cannot be kept. Save it as JPEG or PNG and try again.</source>
        <translation>Ein Bild der Art „{0}“ lässt sich nicht aufbewahren. Speichern Sie es als JPEG oder PNG und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>A playbook needs a name.</source>
        <translation>Ein Leitfaden braucht einen Namen.</translation>
    </message>
    <message>
        <source>A prep sheet is written as {0} or {1}; “{2}” ends in neither.</source>
        <translation>Ein Bogen wird als {0} oder {1} geschrieben; „{2}“ endet auf keines von beiden.</translation>
    </message>
    <message>
        <source>A question needs words.</source>
        <translation>Eine Frage braucht Worte.</translation>
    </message>
    <message>
        <source>A question takes 0 to {0} minutes.</source>
        <translation>Eine Frage braucht 0 bis {0} Minuten.</translation>
    </message>
    <message>
        <source>A rating goes from {0} to {1}.</source>
        <translation>Eine Bewertung geht von {0} bis {1}.</translation>
    </message>
    <message>
        <source>A report is written as {0}; “{1}” ends in something else.</source>
        <translation>Ein Bericht wird als {0} geschrieben; „{1}“ endet auf etwas anderes.</translation>
    </message>
    <message>
        <source>A saved view needs a name.</source>
        <translation>Eine gespeicherte Ansicht braucht einen Namen.</translation>
    </message>
    <message>
        <source>A tree is drawn as {0}; “{1}” ends in none of them.</source>
        <translation>Ein Baum wird als {0} gezeichnet; „{1}“ endet auf nichts davon.</translation>
    </message>
    <message>
        <source>A uid is one line of visible signs. Give another, or none to have one made.</source>
        <translation>Eine UID ist eine Zeile sichtbarer Zeichen. Geben Sie eine andere an, oder keine, damit eine gebildet wird.</translation>
    </message>
    <message>
        <source>An event needs a name.</source>
        <translation>Eine Veranstaltung braucht einen Namen.</translation>
    </message>
    <message>
        <source>An introduction has a name and a text.</source>
        <translation>Eine Vorstellung hat einen Namen und einen Text.</translation>
    </message>
    <message>
        <source>An organisation cannot be merged with itself. Choose another one.</source>
        <translation>Eine Organisation lässt sich nicht mit sich selbst zusammenführen. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Another program is reading this book. Close it there, or try again in a moment.</source>
        <translation>Ein anderes Programm liest dieses Buch. Schließen Sie es dort oder versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Another program is writing to this book. Close it there, or try again in a moment.</source>
        <translation>Ein anderes Programm schreibt in dieses Buch. Schließen Sie es dort oder versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Columns can be chosen for a CSV only.</source>
        <translation>Spalten lassen sich nur für eine CSV wählen.</translation>
    </message>
    <message>
        <source>It was not there before. Take the entry back instead.</source>
        <translation>Vorher gab es das nicht. Nehmen Sie stattdessen den Eintrag zurück.</translation>
    </message>
    <message>
        <source>No letter of the kind “{0}” is there for the guide “{1}”.</source>
        <translation>Für den Leitfaden „{1}“ gibt es keinen Brief der Art „{0}“.</translation>
    </message>
    <message>
        <source>No meeting with {0} is planned. Plan one first: crm-app meeting {1} --start ... --zone ...</source>
        <translation>Mit {0} ist kein Treffen geplant. Planen Sie zuerst eines: crm-app meeting {1} --start ... --zone ...</translation>
    </message>
    <message>
        <source>Nobody can be told apart from themselves. Choose two.</source>
        <translation>Niemand lässt sich von sich selbst unterscheiden. Wählen Sie zwei.</translation>
    </message>
    <message>
        <source>Nobody can name themselves. Choose who passed the name on.</source>
        <translation>Niemand kann sich selbst nennen. Wählen Sie, wer den Namen weitergab.</translation>
    </message>
    <message>
        <source>Nobody is related to themselves. Choose somebody else.</source>
        <translation>Niemand steht in Beziehung zu sich selbst. Wählen Sie jemand anderen.</translation>
    </message>
    <message>
        <source>Nobody takes part in this meeting. Say first whom you meet.</source>
        <translation>Niemand nimmt an diesem Treffen teil. Sagen Sie zuerst, wen Sie treffen.</translation>
    </message>
    <message>
        <source>Nothing of the book could be read and there is no good backup in its folder. Nothing was changed; every byte is also kept in {kept}. If you have a backup elsewhere, use `crm-app restore`.</source>
        <translation>Vom Buch ließ sich nichts lesen, und in seinem Ordner liegt keine gute Sicherung. Nichts wurde geändert; jedes Byte liegt auch in {kept}. Wenn Sie anderswo eine Sicherung haben, nehmen Sie `crm-app restore`.</translation>
    </message>
    <message>
        <source>Nothing of “{0}” is left to take back: all of it was changed since.</source>
        <translation>Von „{0}“ ist nichts mehr zurückzunehmen: alles hat sich seither geändert.</translation>
    </message>
    <message>
        <source>Only a question that came with Rapport can be set back.</source>
        <translation>Nur eine Frage, die mit Rapport kam, lässt sich zurücksetzen.</translation>
    </message>
    <message>
        <source>Paper is written as {0}; “{1}” ends in something else.</source>
        <translation>Papier wird als {0} geschrieben; „{1}“ endet auf etwas anderes.</translation>
    </message>
    <message>
        <source>Say first what it is.</source>
        <translation>Sagen Sie zuerst, was es ist.</translation>
    </message>
    <message>
        <source>Say first whom this meeting is with.</source>
        <translation>Sagen Sie zuerst, mit wem dieses Treffen ist.</translation>
    </message>
    <message>
        <source>Something long is still being stored. What you typed is kept and will be saved when it is done.</source>
        <translation>Etwas Langes wird noch gespeichert. Was Sie geschrieben haben, bleibt und wird danach gespeichert.</translation>
    </message>
    <message>
        <source>That is longer than a day. Give the day and time at which it ended.</source>
        <translation>Das ist länger als ein Tag. Geben Sie Tag und Uhrzeit des Endes an.</translation>
    </message>
    <message>
        <source>The backup {name} is damaged: {detail}. Nothing was changed; try another backup.</source>
        <translation>Die Sicherung {name} ist beschädigt: {detail}. Nichts wurde geändert; versuchen Sie eine andere Sicherung.</translation>
    </message>
    <message>
        <source>The book cannot be moved into its own folder. Choose another place.</source>
        <translation>Das Buch kann nicht in seinen eigenen Ordner umziehen. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The book&apos;s file is damaged: what reads back is not what was written. Run `crm-app recover` to save what can be saved.</source>
        <translation>Die Datei des Buchs ist beschädigt: was zurückgelesen wird, ist nicht, was geschrieben wurde. Führen Sie `crm-app recover` aus, um zu retten, was zu retten ist.</translation>
    </message>
    <message>
        <source>The book&apos;s file is missing from this folder, though {left} is there. Run `crm-app recover` to get the newest good backup back.</source>
        <translation>Die Datei des Buchs fehlt in diesem Ordner, obwohl {left} da ist. Führen Sie `crm-app recover` aus, um die neueste gute Sicherung zurückzuholen.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost; make room and try again.</source>
        <translation>Der Datenträger ist voll. Nichts ging verloren; schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The disk refused to read or write the book ({detail}). Nothing was stored; check the disk and the folder&apos;s permissions.</source>
        <translation>Der Datenträger hat das Buch nicht gelesen oder geschrieben ({detail}). Nichts wurde gespeichert; prüfen Sie ihn und die Rechte des Ordners.</translation>
    </message>
    <message>
        <source>The file book.db in this folder is not a book of Rapport. Choose another folder, or run `crm-app recover`.</source>
        <translation>Die Datei book.db in diesem Ordner ist kein Buch von Rapport. Wählen Sie einen anderen Ordner oder führen Sie `crm-app recover` aus.</translation>
    </message>
    <message>
        <source>The file has more than {0} rows; export fewer contacts at a time.</source>
        <translation>Die Datei hat mehr als {0} Zeilen; exportieren Sie weniger Kontakte auf einmal.</translation>
    </message>
    <message>
        <source>The files in this book would take more than {most} GB, which no backup should carry. Remove some first.</source>
        <translation>Die Dateien in diesem Buch wären mehr als {most} GB, die keine Sicherung tragen sollte. Entfernen Sie zuerst einige.</translation>
    </message>
    <message>
        <source>The folder cannot be locked ({0}). Keep the book on a local disk.</source>
        <translation>Der Ordner lässt sich nicht sperren ({0}). Legen Sie das Buch auf einen Datenträger dieses Rechners.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be made ({1}). Name another.</source>
        <translation>Der Ordner {0} lässt sich nicht anlegen ({1}). Nennen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The history entry {0} is damaged and can no longer be taken back. Everything else is as it was.</source>
        <translation>Der Eintrag {0} im Verlauf ist beschädigt und lässt sich nicht mehr zurücknehmen. Alles andere ist, wie es war.</translation>
    </message>
    <message>
        <source>The mapping is not JSON.</source>
        <translation>Die Zuordnung ist kein JSON.</translation>
    </message>
    <message>
        <source>The mapping needs &quot;columns&quot;: an object that says what each header is.</source>
        <translation>Die Zuordnung braucht „columns“: ein Objekt, das sagt, was jede Überschrift ist.</translation>
    </message>
    <message>
        <source>The meeting ends before it begins. Give an end after the beginning.</source>
        <translation>Das Treffen endet, bevor es beginnt. Geben Sie ein Ende nach dem Beginn an.</translation>
    </message>
    <message>
        <source>The playbook “{0}” starts with “{1}”, which is not in the question bank.</source>
        <translation>Der Leitfaden „{0}“ beginnt mit „{1}“, das nicht in der Fragensammlung steht.</translation>
    </message>
    <message>
        <source>The rows that failed can be saved from a CSV or a vCard file only.</source>
        <translation>Misslungene Zeilen lassen sich nur aus einer CSV oder einer vCard speichern.</translation>
    </message>
    <message>
        <source>The year {0} in “{1}” is out of reach; this event was left out.</source>
        <translation>Das Jahr {0} in „{1}“ liegt zu fern; dieser Termin wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The year {0} in “{1}” is out of reach; use one from 1900 to 2199.</source>
        <translation>Das Jahr {0} in „{1}“ liegt zu fern; nehmen Sie eines von 1900 bis 2199.</translation>
    </message>
    <message>
        <source>There are no meetings then.</source>
        <translation>Dann gibt es keine Treffen.</translation>
    </message>
    <message>
        <source>There is no book in this folder, and no backup of one.</source>
        <translation>In diesem Ordner liegt kein Buch und keine Sicherung davon.</translation>
    </message>
    <message>
        <source>There is no column {0}. Choose from {1}.</source>
        <translation>Es gibt keine Spalte {0}. Wählen Sie aus {1}.</translation>
    </message>
    <message>
        <source>There is no folder {0}. Make it first, or choose another place.</source>
        <translation>Es gibt keinen Ordner {0}. Legen Sie ihn zuerst an oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>There is no folder {0}. Make it, or name another place for the backup.</source>
        <translation>Es gibt keinen Ordner {0}. Legen Sie ihn an oder nennen Sie einen anderen Ort für die Sicherung.</translation>
    </message>
    <message>
        <source>There is no history entry {0}. `crm-app history` lists them.</source>
        <translation>Es gibt keinen Eintrag {0} im Verlauf. `crm-app history` führt sie auf.</translation>
    </message>
    <message>
        <source>There is no letter called “{0}”. Use one of {1}.</source>
        <translation>Es gibt keinen Brief namens „{0}“. Nehmen Sie einen von {1}.</translation>
    </message>
    <message>
        <source>There is no letter called “{0}”; choose one of {1}.</source>
        <translation>Es gibt keinen Brief namens „{0}“; wählen Sie einen von {1}.</translation>
    </message>
    <message>
        <source>There is no paper called {0} here; use {1}.</source>
        <translation>Papier namens {0} gibt es hier nicht; nehmen Sie {1}.</translation>
    </message>
    <message>
        <source>There is no playbook called “{0}”. Choose one of {1}.</source>
        <translation>Es gibt keinen Leitfaden namens „{0}“. Wählen Sie einen von {1}.</translation>
    </message>
    <message>
        <source>There is no playbook called “{0}”; choose one of {1}.</source>
        <translation>Es gibt keinen Leitfaden namens „{0}“; wählen Sie einen von {1}.</translation>
    </message>
    <message>
        <source>There is no saved view “{0}”; the saved views are: {1}.</source>
        <translation>Es gibt keine gespeicherte Ansicht „{0}“; gespeichert sind: {1}.</translation>
    </message>
    <message>
        <source>There is no time zone called “{0}”; {1}</source>
        <translation>Es gibt keine Zeitzone namens „{0}“; {1}</translation>
    </message>
    <message>
        <source>There is no way to print people called “{0}”; use {1}.</source>
        <translation>Es gibt keine Art namens „{0}“, Personen zu drucken; nehmen Sie {1}.</translation>
    </message>
    <message>
        <source>There is no {0} “{1}” in this book. Give a uid as `crm-app list` prints it.</source>
        <translation>{0} „{1}“ gibt es in diesem Buch nicht. Geben Sie eine UID an, wie `crm-app list` sie ausgibt.</translation>
    </message>
    <message>
        <source>There is nothing called “{0}” among the {1}. Give a uid as `crm-app list {2}` prints it.</source>
        <translation>Es gibt nichts namens „{0}“ unter {1}. Geben Sie eine UID an, wie `crm-app list {2}` sie ausgibt.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is something in this book already; take the sample into an empty one, in another folder.</source>
        <translation>In diesem Buch ist schon etwas; nehmen Sie das Beispiel in ein leeres, in einem anderen Ordner.</translation>
    </message>
    <message>
        <source>There is something in {0} already. Choose another place.</source>
        <translation>In {0} ist schon etwas. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>There is something in {0} already. Name a new folder.</source>
        <translation>In {0} ist schon etwas. Nennen Sie einen neuen Ordner.</translation>
    </message>
    <message>
        <source>They were asked anew since. Take the answer to that request back instead.</source>
        <translation>Seither wurde neu gefragt. Nehmen Sie stattdessen die Antwort auf jene Anfrage zurück.</translation>
    </message>
    <message>
        <source>This backup was written by a newer version of Rapport. Nothing was changed; please update the program.</source>
        <translation>Diese Sicherung hat eine neuere Version von Rapport geschrieben. Nichts wurde geändert; bitte aktualisieren Sie das Programm.</translation>
    </message>
    <message>
        <source>This book is locked, and a feed would tell in plain text what is in it. Take the lock off first, or go without.</source>
        <translation>Dieses Buch ist verschlossen, und eine Kalenderdatei würde in Klartext sagen, was darin steht. Heben Sie zuerst den Schutz auf, oder verzichten Sie darauf.</translation>
    </message>
    <message>
        <source>This book is open in another window or command. Close it there and try again.</source>
        <translation>Dieses Buch ist in einem anderen Fenster oder Befehl offen. Schließen Sie es dort und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This book was written by a newer version of Rapport. It was left untouched; please update the program.</source>
        <translation>Dieses Buch hat eine neuere Version von Rapport geschrieben. Es blieb unberührt; bitte aktualisieren Sie das Programm.</translation>
    </message>
    <message>
        <source>This cannot be read as TOML: {0}.</source>
        <translation>Das lässt sich nicht als TOML lesen: {0}.</translation>
    </message>
    <message>
        <source>This card is no longer there.</source>
        <translation>Diese Karte ist nicht mehr da.</translation>
    </message>
    <message>
        <source>This event cannot be understood; it was left out.</source>
        <translation>Dieser Termin lässt sich nicht verstehen; er wurde ausgelassen.</translation>
    </message>
    <message>
        <source>This event says no time; it was left out.</source>
        <translation>Dieser Termin nennt keine Zeit; er wurde ausgelassen.</translation>
    </message>
    <message>
        <source>This letter is no longer there.</source>
        <translation>Diesen Brief gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This question is no longer there.</source>
        <translation>Diese Frage ist nicht mehr da.</translation>
    </message>
    <message>
        <source>This request was answered, so there is nothing to wait for.</source>
        <translation>Diese Anfrage wurde beantwortet, also gibt es nichts abzuwarten.</translation>
    </message>
    <message>
        <source>This text holds half a character, which no file can hold. Nothing was stored; type it anew and try again.</source>
        <translation>Dieser Text enthält ein halbes Zeichen, das keine Datei aufnehmen kann. Nichts wurde gespeichert; schreiben Sie ihn neu und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This {0} is no longer there.</source>
        <translation>Das gibt es nicht mehr ({0}).</translation>
    </message>
    <message>
        <source>Type a day and a time, such as tomorrow 2pm, Thu 14:00 or 3 Dec 10am.</source>
        <translation>Schreiben Sie einen Tag und eine Uhrzeit, etwa morgen 14 Uhr, Do 14:00 oder 3. Dez 10 Uhr.</translation>
    </message>
    <message>
        <source>Type the question first.</source>
        <translation>Schreiben Sie zuerst die Frage.</translation>
    </message>
    <message>
        <source>What this belongs to is no longer there. Nothing was stored.</source>
        <translation>Das, wozu dies gehört, ist nicht mehr da. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Your book was moved to {0}, which cannot be reached. Plug the disk in, or delete {1} to go back to what is left here.</source>
        <translation>Ihr Buch wurde nach {0} verlegt, das nicht zu erreichen ist. Stecken Sie den Datenträger an, oder löschen Sie {1}, um zu dem zurückzukehren, was hier noch liegt.</translation>
    </message>
    <message>
        <source>cannot be read as “{0}”, which is no encoding</source>
        <translation>lässt sich nicht als „{0}“ lesen, das keine Kodierung ist</translation>
    </message>
    <message>
        <source>cannot be read; its permissions do not allow it</source>
        <translation>lässt sich nicht lesen; die Rechte erlauben es nicht</translation>
    </message>
    <message>
        <source>has no row of headers that names people; the first row must say what stands in each column</source>
        <translation>hat keine Kopfzeile, die Personen nennt; die erste Zeile muss sagen, was in jeder Spalte steht</translation>
    </message>
    <message>
        <source>has none of the columns that the mapping names</source>
        <translation>hat keine der Spalten, die die Zuordnung nennt</translation>
    </message>
    <message>
        <source>holds LinkedIn&apos;s files, but no rows that name people</source>
        <translation>enthält LinkedIns Dateien, aber keine Zeilen, die Personen nennen</translation>
    </message>
    <message>
        <source>holds more than {0} MB in {1}</source>
        <translation>enthält mehr als {0} MB in {1}</translation>
    </message>
    <message>
        <source>is JSON without an array of &quot;people&quot;; choose a file that was exported here</source>
        <translation>ist JSON ohne ein Array „people“; wählen Sie eine Datei, die hier exportiert wurde</translation>
    </message>
    <message>
        <source>is a damaged zip; download it again</source>
        <translation>ist ein beschädigtes Zip; laden Sie es noch einmal herunter</translation>
    </message>
    <message>
        <source>is a folder; choose a file in it</source>
        <translation>ist ein Ordner; wählen Sie eine Datei darin</translation>
    </message>
    <message>
        <source>is a page or drawing (HTML, XML), not a list of contacts; export a CSV or a vCard</source>
        <translation>ist eine Seite oder Zeichnung (HTML, XML), keine Kontaktliste; exportieren Sie eine CSV oder eine vCard</translation>
    </message>
    <message>
        <source>is a zip, but none of the files in it is one of LinkedIn&apos;s; unpack it and choose the file inside</source>
        <translation>ist ein Zip, aber keine der Dateien darin ist von LinkedIn; entpacken Sie es und wählen Sie die Datei darin</translation>
    </message>
    <message>
        <source>is an Office document; save it as CSV and choose that</source>
        <translation>ist ein Office-Dokument; speichern Sie es als CSV und wählen Sie diese</translation>
    </message>
    <message>
        <source>is an encrypted zip; unpack it with its password first and choose the file inside</source>
        <translation>ist ein verschlüsseltes Zip; entpacken Sie es zuerst mit dem Passwort und wählen Sie die Datei darin</translation>
    </message>
    <message>
        <source>is damaged: {0} in it cannot be unpacked; download it again</source>
        <translation>ist beschädigt: {0} darin lässt sich nicht entpacken; laden Sie es noch einmal herunter</translation>
    </message>
    <message>
        <source>is empty; export it again</source>
        <translation>ist leer; exportieren Sie es noch einmal</translation>
    </message>
    <message>
        <source>is larger than {0} MB; export fewer contacts at a time</source>
        <translation>ist größer als {0} MB; exportieren Sie weniger Kontakte auf einmal</translation>
    </message>
    <message>
        <source>is no name a file can have</source>
        <translation>ist kein Name, den eine Datei haben kann</translation>
    </message>
    <message>
        <source>is no ordinary file; choose a file</source>
        <translation>ist keine gewöhnliche Datei; wählen Sie eine Datei</translation>
    </message>
    <message>
        <source>is no whole JSON; export it again</source>
        <translation>ist kein vollständiges JSON; exportieren Sie es noch einmal</translation>
    </message>
    <message>
        <source>is no whole export of Monica; export it again</source>
        <translation>ist kein vollständiger Export von Monica; exportieren Sie ihn noch einmal</translation>
    </message>
    <message>
        <source>is not text; choose a vCard, a CSV or LinkedIn&apos;s zip</source>
        <translation>ist kein Text; wählen Sie eine vCard, eine CSV oder das Zip von LinkedIn</translation>
    </message>
    <message>
        <source>is not there; check its name and folder</source>
        <translation>ist nicht da; prüfen Sie Namen und Ordner</translation>
    </message>
    <message>
        <source>is {0}, not a list of contacts; choose a vCard, a CSV or LinkedIn&apos;s zip</source>
        <translation>ist {0}, keine Kontaktliste; wählen Sie eine vCard, eine CSV oder das Zip von LinkedIn</translation>
    </message>
    <message>
        <source>unpacks to more than {0} MB; unpack it yourself and choose the file inside</source>
        <translation>wird entpackt größer als {0} MB; entpacken Sie es selbst und wählen Sie die Datei darin</translation>
    </message>
    <message>
        <source>{0} at {1} never happens in {2}: the clocks go forward over it that day; choose another time, such as {3}.</source>
        <translation>{0} um {1} gibt es in {2} nicht: die Uhren springen an dem Tag darüber hinweg; wählen Sie eine andere Zeit, etwa {3}.</translation>
    </message>
    <message>
        <source>{0} belongs to the book itself. Name another place.</source>
        <translation>{0} gehört zum Buch selbst. Nennen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>{0} cannot be read as TOML: {1}.</source>
        <translation>{0} lässt sich nicht als TOML lesen: {1}.</translation>
    </message>
    <message>
        <source>{0} is a file where a folder belongs; rename it.</source>
        <translation>{0} ist eine Datei, wo ein Ordner hingehört; benennen Sie sie um.</translation>
    </message>
    <message>
        <source>{0} is a file. Name a folder for the book.</source>
        <translation>{0} ist eine Datei. Nennen Sie einen Ordner für das Buch.</translation>
    </message>
    <message>
        <source>{0} is a folder. Name a file for the backup.</source>
        <translation>{0} ist ein Ordner. Nennen Sie eine Datei für die Sicherung.</translation>
    </message>
    <message>
        <source>{0} is a folder; name a file in it.</source>
        <translation>{0} ist ein Ordner; nennen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>{0} is not there. Plug the stick in, or choose another folder.</source>
        <translation>{0} ist nicht da. Stecken Sie den Stick an oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{0} is not to be contacted{1}. Take that mark away first.</source>
        <translation>{0} soll nicht kontaktiert werden{1}. Heben Sie diese Kennzeichnung zuerst auf.</translation>
    </message>
    <message>
        <source>{0} is there already and is no backup. Name another file.</source>
        <translation>{0} ist schon da und ist keine Sicherung. Nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{0} lies in the book&apos;s own folder. A second copy there would be lost with it.</source>
        <translation>{0} liegt im Ordner des Buchs selbst. Eine zweite Kopie dort ginge mit ihm verloren.</translation>
    </message>
    <message>
        <source>{0} minutes is no length for a meeting. Give something from 5 minutes to a day.</source>
        <translation>{0} Minuten sind keine Länge für ein Treffen. Nehmen Sie etwas von 5 Minuten bis zu einem Tag.</translation>
    </message>
    <message>
        <source>{0} was not asked yet. Say first that a request went out: crm-app request {1}.</source>
        <translation>{0} wurde noch nicht gefragt. Sagen Sie zuerst, dass eine Anfrage hinausging: crm-app request {1}.</translation>
    </message>
    <message>
        <source>{0} {1} records are called “{2}”. Name one by its uid: {3}.</source>
        <translation>{0} Einträge ({1}) heißen „{2}“. Nennen Sie einen mit seiner UID: {3}.</translation>
    </message>
    <message>
        <source>{0}: the question “{1}” is there twice; give one another id.</source>
        <translation>{0}: die Frage „{1}“ steht zweimal da; geben Sie einer eine andere Kennung.</translation>
    </message>
    <message>
        <source>{0}: two questions have the same key; give one another.</source>
        <translation>{0}: zwei Fragen haben denselben Schlüssel; geben Sie einer einen anderen.</translation>
    </message>
    <message>
        <source>{0}: “key” must be one of {1}; it says whose letters are used.</source>
        <translation>{0}: „key“ muss eines von {1} sein; es sagt, wessen Briefe gebraucht werden.</translation>
    </message>
    <message>
        <source>{0}: “{1}” is not known here; check its spelling.</source>
        <translation>{0}: „{1}“ ist hier nicht bekannt; prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>{0}: “{1}” is there twice for the guide “{2}”; leave one out.</source>
        <translation>{0}: „{1}“ steht für den Leitfaden „{2}“ zweimal da; lassen Sie eines weg.</translation>
    </message>
    <message>
        <source>{name} is not a backup of Rapport. Choose a file that ends in .crmbackup.</source>
        <translation>{name} ist keine Sicherung von Rapport. Wählen Sie eine Datei, die auf .crmbackup endet.</translation>
    </message>
    <message>
        <source>“{0}” could not be read: the reading stopped unexpectedly.</source>
        <translation>„{0}“ ließ sich nicht lesen: das Lesen endete unerwartet.</translation>
    </message>
    <message>
        <source>“{0}” does not count from today; write it like -3b 14:00 or last 16:00.</source>
        <translation>„{0}“ zählt nicht ab heute; schreiben Sie es wie -3b 14:00 oder last 16:00.</translation>
    </message>
    <message>
        <source>“{0}” ends before it begins.</source>
        <translation>„{0}“ endet, bevor es beginnt.</translation>
    </message>
    <message>
        <source>“{0}” for the column “{1}” is nothing a column can be; {2}.</source>
        <translation>„{0}“ für die Spalte „{1}“ ist nichts, was eine Spalte sein kann; {2}.</translation>
    </message>
    <message>
        <source>“{0}” holds no meeting; check that it is an invitation or a calendar.{1}</source>
        <translation>„{0}“ enthält kein Treffen; prüfen Sie, ob es eine Einladung oder ein Kalender ist.{1}</translation>
    </message>
    <message>
        <source>“{0}” is larger than {1} MB; save it smaller and add it again.</source>
        <translation>„{0}“ ist größer als {1} MB; speichern Sie es kleiner und fügen Sie es wieder hinzu.</translation>
    </message>
    <message>
        <source>“{0}” is missing or damaged. A backup may still have it.</source>
        <translation>„{0}“ fehlt oder ist beschädigt. Eine Sicherung hat es vielleicht noch.</translation>
    </message>
    <message>
        <source>“{0}” is no answer. Use one of {1}.</source>
        <translation>„{0}“ ist keine Antwort. Nehmen Sie eine von {1}.</translation>
    </message>
    <message>
        <source>“{0}” is no day that counts from today; write it like -3b or +5d.</source>
        <translation>„{0}“ ist kein Tag, der ab heute zählt; schreiben Sie ihn wie -3b oder +5d.</translation>
    </message>
    <message>
        <source>“{0}” is no format people can be written in; choose {1}.</source>
        <translation>„{0}“ ist kein Format für Personen; wählen Sie {1}.</translation>
    </message>
    <message>
        <source>“{0}” is no outcome of a call. Use one of {1}.</source>
        <translation>„{0}“ ist kein Ausgang eines Anrufs. Nehmen Sie einen von {1}.</translation>
    </message>
    <message>
        <source>“{0}” is no part in a meeting. Use one of {1}.</source>
        <translation>„{0}“ ist keine Rolle in einem Treffen. Nehmen Sie eine von {1}.</translation>
    </message>
    <message>
        <source>“{0}” is no question of the evaluation.</source>
        <translation>„{0}“ ist keine Frage der Auswertung.</translation>
    </message>
    <message>
        <source>“{0}” is no way to ask. Use one of {1}.</source>
        <translation>„{0}“ ist keine Art zu fragen. Nehmen Sie eine von {1}.</translation>
    </message>
    <message>
        <source>“{0}” is no way to meet. Use one of {1}.</source>
        <translation>„{0}“ ist keine Art, sich zu treffen. Nehmen Sie eine von {1}.</translation>
    </message>
    <message>
        <source>“{0}” is no year or month; write it like 2019 or 2019-05.</source>
        <translation>„{0}“ ist kein Jahr oder Monat; schreiben Sie es wie 2019 oder 2019-05.</translation>
    </message>
    <message>
        <source>“{0}” is not a date; write it like 2026-12-03.</source>
        <translation>„{0}“ ist kein Datum; schreiben Sie es wie 2026-12-03.</translation>
    </message>
    <message>
        <source>“{0}” is not a file that can be read; check its name.</source>
        <translation>„{0}“ ist keine lesbare Datei; prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>“{0}” is not a span of time; write it like 24 hours, 7 days or 5 business days.</source>
        <translation>„{0}“ ist keine Zeitspanne; schreiben Sie sie wie 24 hours, 7 days oder 5 business days.</translation>
    </message>
    <message>
        <source>“{0}” is not a time of day.</source>
        <translation>„{0}“ ist keine Uhrzeit.</translation>
    </message>
    <message>
        <source>“{0}” is not a time; this event was left out.</source>
        <translation>„{0}“ ist keine Zeit; dieser Termin wurde ausgelassen.</translation>
    </message>
    <message>
        <source>“{0}” is not a time; write it like 2026-12-03T14:00.</source>
        <translation>„{0}“ ist keine Zeit; schreiben Sie sie wie 2026-12-03T14:00.</translation>
    </message>
    <message>
        <source>“{0}” is not part of a time I know; try tomorrow 2pm, Thu 14:00 or 3 Dec 10am.</source>
        <translation>„{0}“ gehört zu keiner Zeit, die ich kenne; versuchen Sie morgen 14 Uhr, Do 14:00 oder 3. Dez 10 Uhr.</translation>
    </message>
    <message>
        <source>“{0}” is not the name of a picture of this book.</source>
        <translation>„{0}“ ist nicht der Name eines Bildes aus diesem Buch.</translation>
    </message>
    <message>
        <source>“{0}” is nothing to build. Use one of {1}.</source>
        <translation>„{0}“ ist nichts Aufzubauendes. Nehmen Sie eines von {1}.</translation>
    </message>
    <message>
        <source>“{0}” is older than a change of the book&apos;s tables and can no longer be taken back.</source>
        <translation>„{0}“ ist älter als eine Änderung der Tabellen des Buchs und lässt sich nicht mehr zurücknehmen.</translation>
    </message>
    <message>
        <source>“{0}” must be a whole number.</source>
        <translation>„{0}“ muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>“{0}” names a day but no time; write it like {1}T14:00.</source>
        <translation>„{0}“ nennt einen Tag, aber keine Uhrzeit; schreiben Sie es wie {1}T14:00.</translation>
    </message>
    <message>
        <source>“{0}” names nobody; check that it is a list of contacts.{1}</source>
        <translation>„{0}“ nennt niemanden; prüfen Sie, ob es eine Kontaktliste ist.{1}</translation>
    </message>
    <message>
        <source>“{0}” was already taken back.</source>
        <translation>„{0}“ wurde schon zurückgenommen.</translation>
    </message>
    <message>
        <source>“{label}” cannot be undone: what it changed has left the trash since. The history can bring that back first.</source>
        <translation>„{label}“ lässt sich nicht rückgängig machen: was es änderte, hat seither den Papierkorb verlassen. Der Verlauf kann das zuerst zurückholen.</translation>
    </message>
    <message>
        <source>“{label}” does not fit the book as it is now: the history or the rows are damaged, and nothing was changed. Run `crm-app check` to see what, and `crm-app recover` to mend it.</source>
        <translation>„{label}“ passt nicht zum Buch, wie es jetzt ist: der Verlauf oder die Zeilen sind beschädigt, und nichts wurde geändert. `crm-app check` zeigt was, und `crm-app recover` behebt es.</translation>
    </message>
    <message>
        <source>“{name}” has {size} MB; a file kept with a record may have up to {most} MB. Keep it elsewhere and note where.</source>
        <translation>„{name}“ hat {size} MB; eine Datei bei einem Eintrag darf bis zu {most} MB haben. Bewahren Sie sie anderswo auf und notieren Sie, wo.</translation>
    </message>
    <message>
        <source>“{name}” is a HEIC picture, which cannot be shown here. On the phone choose Settings, Camera, Formats, “Most compatible”, or save this one as JPEG and add it again.</source>
        <translation>„{name}“ ist ein HEIC-Bild, das sich hier nicht zeigen lässt. Wählen Sie auf dem Telefon Einstellungen, Kamera, Formate, „Maximale Kompatibilität“, oder speichern Sie dieses als JPEG und fügen Sie es wieder hinzu.</translation>
    </message>
    <message>
        <source>“{name}” is an SVG drawing, not a photo. Save it as PNG or JPEG and add it again.</source>
        <translation>„{name}“ ist eine SVG-Zeichnung, kein Foto. Speichern Sie sie als PNG oder JPEG und fügen Sie sie wieder hinzu.</translation>
    </message>
    <message>
        <source>“{name}” is no picture that can be kept. Save it as JPEG or PNG and add it again.</source>
        <translation>„{name}“ ist kein Bild, das sich aufbewahren lässt. Speichern Sie es als JPEG oder PNG und fügen Sie es wieder hinzu.</translation>
    </message>
</context>
<context>
    <name>evaluation_words</name>
    <message>
        <source>Arranged</source>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Wie vorher</translation>
    </message>
    <message>
        <source>Badly</source>
        <translation>Schlecht</translation>
    </message>
    <message>
        <source>Could live with</source>
        <translation>Könnte damit leben</translation>
    </message>
    <message>
        <source>Could you live with the hours, the stress, the culture?</source>
        <translation>Könnten Sie mit den Arbeitszeiten, dem Stress, der Kultur leben?</translation>
    </message>
    <message>
        <source>Did you learn what you came for?</source>
        <translation>Haben Sie erfahren, wofür Sie kamen?</translation>
    </message>
    <message>
        <source>Differently</source>
        <translation>Anders</translation>
    </message>
    <message>
        <source>Do you need more viewpoints?</source>
        <translation>Brauchen Sie mehr Blickwinkel?</translation>
    </message>
    <message>
        <source>Does it fit your interests, skills and values?</source>
        <translation>Passt es zu Ihren Interessen, Fähigkeiten und Werten?</translation>
    </message>
    <message>
        <source>Easily</source>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>Enough for now</source>
        <translation>Vorerst genug</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Erfahrung</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Passt</translation>
    </message>
    <message>
        <source>How did arranging it go?</source>
        <translation>Wie lief das Vereinbaren?</translation>
    </message>
    <message>
        <source>How did you lead the talk?</source>
        <translation>Wie haben Sie das Gespräch geführt?</translation>
    </message>
    <message>
        <source>How do you see this work now?</source>
        <translation>Wie sehen Sie diese Arbeit jetzt?</translation>
    </message>
    <message>
        <source>It led me</source>
        <translation>Es führte mich</translation>
    </message>
    <message>
        <source>Just enough</source>
        <translation>Gerade genug</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Gelernt</translation>
    </message>
    <message>
        <source>Led</source>
        <translation>Geführt</translation>
    </message>
    <message>
        <source>Maybe</source>
        <translation>Vielleicht</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Vorbereitet</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Too little</source>
        <translation>Zu wenig</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Sicht</translation>
    </message>
    <message>
        <source>Viewpoints</source>
        <translation>Blickwinkel</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Were you prepared enough?</source>
        <translation>Waren Sie gut genug vorbereitet?</translation>
    </message>
    <message>
        <source>What do you still need to find out?</source>
        <translation>Was müssen Sie noch herausfinden?</translation>
    </message>
    <message>
        <source>What had you got wrong, and what made you wary?</source>
        <translation>Worin hatten Sie sich geirrt, und was machte Sie vorsichtig?</translation>
    </message>
    <message>
        <source>What would you ask, or do, differently?</source>
        <translation>Was würden Sie anders fragen oder machen?</translation>
    </message>
    <message>
        <source>With some effort</source>
        <translation>Mit etwas Mühe</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Yes, from the same field</source>
        <translation>Ja, aus demselben Gebiet</translation>
    </message>
    <message>
        <source>Yes, others</source>
        <translation>Ja, andere</translation>
    </message>
</context>
<context>
    <name>event_words</name>
    <message>
        <source>Agreed to meet</source>
        <translation>War zu einem Treffen bereit</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Asked by letter</source>
        <translation>Per Brief gefragt</translation>
    </message>
    <message>
        <source>Asked by message</source>
        <translation>Per Nachricht gefragt</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Began: {job}</source>
        <translation>Begann: {job}</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Called to ask</source>
        <translation>Angerufen, um zu fragen</translation>
    </message>
    <message>
        <source>Card received</source>
        <translation>Karte bekommen</translation>
    </message>
    <message>
        <source>Card received: {where}</source>
        <translation>Karte bekommen: {where}</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Found through {name}</source>
        <translation>Gefunden über {name}</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Left: {job}</source>
        <translation>Ging: {job}</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Briefe</translation>
    </message>
    <message>
        <source>Meeting cancelled</source>
        <translation>Treffen abgesagt</translation>
    </message>
    <message>
        <source>Meeting did not happen</source>
        <translation>Treffen fand nicht statt</translation>
    </message>
    <message>
        <source>Meeting: {mode}, {length}</source>
        <translation>Treffen: {mode}, {length}</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Met by chance</source>
        <translation>Zufällig getroffen</translation>
    </message>
    <message>
        <source>Met by video, {length}</source>
        <translation>Per Video getroffen, {length}</translation>
    </message>
    <message>
        <source>Met in person, {length}</source>
        <translation>Persönlich getroffen, {length}</translation>
    </message>
    <message>
        <source>Named by {name}</source>
        <translation>Genannt von {name}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note, private</source>
        <translation>Notiz, privat</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Empfehlungen</translation>
    </message>
    <message>
        <source>Reminded once</source>
        <translation>Einmal erinnert</translation>
    </message>
    <message>
        <source>Said no</source>
        <translation>Sagte nein</translation>
    </message>
    <message>
        <source>Said not now</source>
        <translation>Sagte: nicht jetzt</translation>
    </message>
    <message>
        <source>Sent you on to {name}</source>
        <translation>Hat Sie weiter zu {name} geschickt</translation>
    </message>
    <message>
        <source>Sent you to {name}</source>
        <translation>Hat Sie zu {name} geschickt</translation>
    </message>
    <message>
        <source>Stopped asking</source>
        <translation>Nicht weiter gefragt</translation>
    </message>
    <message>
        <source>Taken in from {file}</source>
        <translation>Übernommen aus {file}</translation>
    </message>
    <message>
        <source>Talked by phone, {length}</source>
        <translation>Am Telefon gesprochen, {length}</translation>
    </message>
    <message>
        <source>The letter came back</source>
        <translation>Der Brief kam zurück</translation>
    </message>
    <message>
        <source>They kept a promise</source>
        <translation>Die andere Seite hielt ein Versprechen</translation>
    </message>
    <message>
        <source>They promised</source>
        <translation>Uns wurde versprochen</translation>
    </message>
    <message>
        <source>You kept a promise</source>
        <translation>Sie hielten ein Versprechen</translation>
    </message>
    <message>
        <source>You promised</source>
        <translation>Von Ihnen versprochen</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>kam zurück</translation>
    </message>
    <message>
        <source>left a voicemail</source>
        <translation>auf die Mailbox gesprochen</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>jemand anders</translation>
    </message>
    <message>
        <source>spoke to the office</source>
        <translation>mit dem Büro gesprochen</translation>
    </message>
    <message>
        <source>spoke to them</source>
        <translation>selbst gesprochen</translation>
    </message>
    <message>
        <source>{letter} received</source>
        <translation>{letter} erhalten</translation>
    </message>
    <message>
        <source>{letter} sent</source>
        <translation>{letter} geschickt</translation>
    </message>
    <message>
        <source>{letter}, draft</source>
        <translation>{letter}, Entwurf</translation>
    </message>
</context>
<context>
    <name>facet_words</name>
    <message>
        <source>Executive</source>
        <translation>Geschäftsleitung</translation>
    </message>
    <message>
        <source>Experienced</source>
        <translation>Erfahren</translation>
    </message>
    <message>
        <source>Junior</source>
        <translation>Berufseinstieg</translation>
    </message>
    <message>
        <source>Leading</source>
        <translation>Leitend</translation>
    </message>
    <message>
        <source>Over 1,000</source>
        <translation>Über 1.000</translation>
    </message>
    <message>
        <source>Senior</source>
        <translation>Langjährig</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Im Studium</translation>
    </message>
    <message>
        <source>Up to 1,000</source>
        <translation>Bis 1.000</translation>
    </message>
    <message>
        <source>Up to 100</source>
        <translation>Bis 100</translation>
    </message>
    <message>
        <source>Up to 20 people</source>
        <translation>Bis 20 Personen</translation>
    </message>
</context>
<context>
    <name>file_work</name>
    <message>
        <source>Moving the book to {place}</source>
        <translation>Das Buch zieht um nach {place}</translation>
    </message>
    <message>
        <source>Recovering what can be saved</source>
        <translation>Gerettet wird, was zu retten ist</translation>
    </message>
    <message>
        <source>Restoring {name}</source>
        <translation>{name} wird wiederhergestellt</translation>
    </message>
</context>
<context>
    <name>filter_words</name>
    <message numerus="yes">
        <source>%n chosen people</source>
        <translation>
            <numerusform>%n gewählte Person</numerusform>
            <numerusform>%n gewählte Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>Gekommen über</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Nicht kontaktieren</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <source>Has a meeting</source>
        <translation>Hat ein Treffen</translation>
    </message>
    <message>
        <source>Next step due now</source>
        <translation>Nächster Schritt jetzt fällig</translation>
    </message>
    <message>
        <source>Next step due within 7 days</source>
        <translation>Nächster Schritt in 7 Tagen fällig</translation>
    </message>
    <message>
        <source>Next step due within {number} days</source>
        <translation>Nächster Schritt in {number} Tagen fällig</translation>
    </message>
    <message>
        <source>Not asked in the last 90 days</source>
        <translation>In den letzten 90 Tagen nicht gefragt</translation>
    </message>
    <message>
        <source>Not asked in the last {number} days</source>
        <translation>In den letzten {number} Tagen nicht gefragt</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>1 day over</source>
        <translation>1 Tag überfällig</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>by today</source>
        <translation>bis heute</translation>
    </message>
    <message>
        <source>by tomorrow</source>
        <translation>bis morgen</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>in {hours} h</source>
        <translation>in {hours} Std.</translation>
    </message>
    <message>
        <source>in {hours} h {minutes}</source>
        <translation>in {hours} Std. {minutes}</translation>
    </message>
    <message>
        <source>in {minutes} min</source>
        <translation>in {minutes} Min.</translation>
    </message>
    <message>
        <source>less than 1 h left</source>
        <translation>noch weniger als 1 Std.</translation>
    </message>
    <message>
        <source>the day after</source>
        <translation>am Tag danach</translation>
    </message>
    <message>
        <source>the day before</source>
        <translation>am Tag davor</translation>
    </message>
    <message>
        <source>{here} yours = {there} theirs ({place})</source>
        <translation>{here} bei Ihnen = {there} dort ({place})</translation>
    </message>
    <message>
        <source>{hours} h left</source>
        <translation>noch {hours} Std.</translation>
    </message>
    <message>
        <source>{hours} h {minutes} left</source>
        <translation>noch {hours} Std. {minutes}</translation>
    </message>
    <message>
        <source>{minutes} min left</source>
        <translation>noch {minutes} Min.</translation>
    </message>
    <message>
        <source>{number} days over</source>
        <translation>{number} Tage überfällig</translation>
    </message>
    <message>
        <source>{number} h left</source>
        <translation>noch {number} Std.</translation>
    </message>
    <message>
        <source>{number} h over</source>
        <translation>{number} Std. überfällig</translation>
    </message>
</context>
<context>
    <name>guide_words</name>
    <message>
        <source>A letter works best with a telephone call after it that fixes the time.</source>
        <translation>Ein Brief wirkt am besten mit einem Anruf danach, der den Termin festmacht.</translation>
    </message>
    <message>
        <source>About me</source>
        <translation>Über mich</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Jemanden hinzufügen</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Arrange to meet those you were sent to. A résumé or an application can follow, now or later.</source>
        <translation>Treffen Sie die Menschen, zu denen man Sie geschickt hat. Lebenslauf oder Bewerbung können folgen, jetzt oder später.</translation>
    </message>
    <message>
        <source>Ask for 30 to 60 minutes, when it suits them. The call that arranges it is not the interview yet.</source>
        <translation>Bitten Sie um 30 bis 60 Minuten, wann es der anderen Seite passt. Der Anruf dazu ist noch nicht das Gespräch.</translation>
    </message>
    <message>
        <source>Ask who else might talk with you, and ask everybody for their card.</source>
        <translation>Fragen Sie, wer noch mit Ihnen sprechen würde, und bitten Sie alle um ihre Karte.</translation>
    </message>
    <message>
        <source>Asking and arranging</source>
        <translation>Fragen und vereinbaren</translation>
    </message>
    <message>
        <source>Begin near: family, friends, neighbours, colleagues, people you worked for.</source>
        <translation>Beginnen Sie in der Nähe: Familie, Freundschaften, Nachbarschaft, Kollegschaft, frühere Arbeitgeber.</translation>
    </message>
    <message>
        <source>Choose plenty of open questions, ones that start somebody talking.</source>
        <translation>Wählen Sie reichlich offene Fragen, solche, die jemanden ins Erzählen bringen.</translation>
    </message>
    <message>
        <source>Come a few minutes early, and be kind to everybody you meet there.</source>
        <translation>Kommen Sie einige Minuten früher und seien Sie freundlich zu allen dort.</translation>
    </message>
    <message>
        <source>Come to know more people in the field: many roads lead through whom one knows.</source>
        <translation>Lernen Sie mehr Menschen im Gebiet kennen: viele Wege führen über Bekannte.</translation>
    </message>
    <message>
        <source>Dress as for a real interview, business casual at least.</source>
        <translation>Kleiden Sie sich wie für ein Vorstellungsgespräch, mindestens Business Casual.</translation>
    </message>
    <message>
        <source>Going there? Get the way and the parking exactly.</source>
        <translation>Gehen Sie hin? Klären Sie Weg und Parken genau.</translation>
    </message>
    <message>
        <source>Hear what really helps to get in.</source>
        <translation>Hören, was beim Einstieg wirklich hilft.</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Kontakte importieren</translation>
    </message>
    <message>
        <source>Know your interests, skills and values, and what they have to do with this field.</source>
        <translation>Kennen Sie Ihre Interessen, Fähigkeiten und Werte, und was sie mit diesem Gebiet zu tun haben.</translation>
    </message>
    <message>
        <source>Let somebody they know send you, if you can.</source>
        <translation>Lassen Sie sich von gemeinsamen Bekannten schicken, wenn es geht.</translation>
    </message>
    <message>
        <source>Look around: the rooms, how people dress, talk and laugh. Would you want to work here?</source>
        <translation>Sehen Sie sich um: die Räume, wie man sich kleidet, redet und lacht. Würden Sie hier arbeiten wollen?</translation>
    </message>
    <message>
        <source>Look back: how did arranging, preparing and asking go? What is still open? Whose view is missing?</source>
        <translation>Blicken Sie zurück: wie liefen Vereinbaren, Vorbereiten und Fragen? Was ist noch offen? Wessen Sicht fehlt?</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>People and letters</source>
        <translation>Personen und Briefe</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>Treffen planen</translation>
    </message>
    <message>
        <source>Prepare a meeting</source>
        <translation>Ein Treffen vorbereiten</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>Promise to tell them how it goes on, and do.</source>
        <translation>Versprechen Sie zu berichten, wie es weitergeht, und tun Sie es.</translation>
    </message>
    <message>
        <source>Question bank</source>
        <translation>Fragensammlung</translation>
    </message>
    <message>
        <source>Read about the field: whoever wrote the article can be asked.</source>
        <translation>Lesen Sie über das Gebiet: wer den Artikel schrieb, kann gefragt werden.</translation>
    </message>
    <message>
        <source>Read about the person, the job, the organisation and the field: LinkedIn, Vault, FOCUS, an adviser.</source>
        <translation>Lesen Sie über Person, Stelle, Organisation und Gebiet: LinkedIn, Vault, FOCUS, die Beratung.</translation>
    </message>
    <message>
        <source>Say at once that you are finding out about their work to decide better, and want no job.</source>
        <translation>Sagen Sie gleich, dass Sie sich über die Arbeit kundig machen, um besser zu entscheiden, und keine Stelle wollen.</translation>
    </message>
    <message>
        <source>See a line of work with the eyes of somebody inside it.</source>
        <translation>Einen Beruf mit den Augen von jemandem sehen, der darin ist.</translation>
    </message>
    <message>
        <source>Send thanks within 24 hours: what impressed you, how each one helped, whom of theirs you will meet.</source>
        <translation>Danken Sie binnen 24 Stunden: was Sie beeindruckt hat, womit jede Person half, wen Sie nun treffen.</translation>
    </message>
    <message>
        <source>Stop at the time you asked for, unless they ask you to stay.</source>
        <translation>Hören Sie zur erbetenen Zeit auf, außer man bittet Sie zu bleiben.</translation>
    </message>
    <message>
        <source>The conversation</source>
        <translation>Das Gespräch</translation>
    </message>
    <message>
        <source>Then alumni, on your school’s platform or on LinkedIn; teachers, staff and the career centre.</source>
        <translation>Dann Ehemalige, auf der Plattform Ihrer Hochschule oder auf LinkedIn; Lehrende, Personal und die Karriereberatung.</translation>
    </message>
    <message>
        <source>Understand one organisation, its troubles and needs, and whether you would fit.</source>
        <translation>Eine Organisation verstehen, ihre Sorgen und ihren Bedarf, und ob Sie passen würden.</translation>
    </message>
    <message>
        <source>What is due today</source>
        <translation>Was heute fällig ist</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Wen man fragt</translation>
    </message>
    <message>
        <source>Why do it</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Write it all down: what you heard, what you have to learn, which strengths to build on.</source>
        <translation>Schreiben Sie alles auf: was Sie hörten, was Sie lernen müssen, auf welche Stärken Sie bauen.</translation>
    </message>
    <message>
        <source>Write to or ring agencies and associations, and go to their meetings.</source>
        <translation>Schreiben Sie Agenturen und Verbänden oder rufen Sie an, und gehen Sie zu deren Treffen.</translation>
    </message>
    <message>
        <source>You ask somebody for half an hour and interview them about their work: what they do, how they came to it, and how one gets ready for it. You are not asking for a job, and you say so.</source>
        <translation>Sie bitten jemanden um eine halbe Stunde und befragen die Person zu ihrer Arbeit: was sie tut, wie sie dazu kam und wie man sich darauf vorbereitet. Sie bitten nicht um eine Stelle, und Sie sagen es.</translation>
    </message>
    <message>
        <source>You lead: it is you who interviews.</source>
        <translation>Sie führen: Sie stellen die Fragen.</translation>
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
    <name>last_words</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>When Rapport ended, this stood under “{name}”: {text}</source>
        <translation>Als Rapport endete, stand unter „{name}“: {text}</translation>
    </message>
</context>
<context>
    <name>letter_kinds</name>
    <message>
        <source>{kind}, in my own words</source>
        <translation>{kind}, in eigenen Worten</translation>
    </message>
</context>
<context>
    <name>letter_words</name>
    <message>
        <source>A word to keep in touch</source>
        <translation>Ein Wort, um in Kontakt zu bleiben</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Arranging</source>
        <translation>Vereinbaren</translation>
    </message>
    <message>
        <source>Ask {name} first whether you may use the name.</source>
        <translation>Fragen Sie zuerst {name}, ob Sie den Namen nennen dürfen.</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Asking for another time</source>
        <translation>Um eine andere Zeit bitten</translation>
    </message>
    <message>
        <source>Asking for names</source>
        <translation>Um Namen bitten</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Am Telefon</translation>
    </message>
    <message>
        <source>Called {name}</source>
        <translation>{name} angerufen</translation>
    </message>
    <message>
        <source>Calling it off</source>
        <translation>Absage</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Bestätigung</translation>
    </message>
    <message>
        <source>Confirmation on the day before</source>
        <translation>Bestätigung am Vortag</translation>
    </message>
    <message>
        <source>Fill in: {words}.</source>
        <translation>Ausfüllen: {words}.</translation>
    </message>
    <message>
        <source>Good news</source>
        <translation>Gute Nachricht</translation>
    </message>
    <message>
        <source>Introduction they promised</source>
        <translation>Versprochene Vorstellung</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>LinkedIn invitation</source>
        <translation>LinkedIn-Einladung</translation>
    </message>
    <message>
        <source>Phone: asking for a time</source>
        <translation>Telefon: um einen Termin bitten</translation>
    </message>
    <message>
        <source>Phone: the office answers</source>
        <translation>Telefon: das Büro geht dran</translation>
    </message>
    <message>
        <source>Phone: their voicemail</source>
        <translation>Telefon: die Mailbox</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Report on a name</source>
        <translation>Bericht über einen Namen</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Request: met at an event</source>
        <translation>Anfrage: auf einer Veranstaltung getroffen</translation>
    </message>
    <message>
        <source>Request: out of the blue</source>
        <translation>Anfrage: ohne Verbindung</translation>
    </message>
    <message>
        <source>Request: same school</source>
        <translation>Anfrage: gleiche Hochschule</translation>
    </message>
    <message>
        <source>Request: somebody sent me</source>
        <translation>Anfrage: jemand schickt mich</translation>
    </message>
    <message>
        <source>Running late</source>
        <translation>Verspätung</translation>
    </message>
    <message>
        <source>Say how many minutes you ask for.</source>
        <translation>Sagen Sie, um wie viele Minuten Sie bitten.</translation>
    </message>
    <message>
        <source>Say how they helped you.</source>
        <translation>Sagen Sie, wie Ihnen geholfen wurde.</translation>
    </message>
    <message>
        <source>Say how {name} helped too, or write to them as well.</source>
        <translation>Sagen Sie, wie auch {name} half, oder schreiben Sie auch dorthin.</translation>
    </message>
    <message>
        <source>Say in the first sentence who sent you, or what you share.</source>
        <translation>Sagen Sie im ersten Satz, wer Sie schickt oder was Sie verbindet.</translation>
    </message>
    <message>
        <source>Say on which day you will call or write again.</source>
        <translation>Sagen Sie, an welchem Tag Sie anrufen oder wieder schreiben.</translation>
    </message>
    <message>
        <source>Say that you are not asking for a job.</source>
        <translation>Sagen Sie, dass Sie nicht um eine Stelle bitten.</translation>
    </message>
    <message>
        <source>Say that you will keep them posted.</source>
        <translation>Sagen Sie, dass Sie auf dem Laufenden halten.</translation>
    </message>
    <message>
        <source>Say what you admire: their knowledge, their help, the company.</source>
        <translation>Sagen Sie, was Sie schätzen: das Wissen, die Hilfe, die Firma.</translation>
    </message>
    <message>
        <source>Say whom you are going to meet: {names}.</source>
        <translation>Sagen Sie, wen Sie treffen werden: {names}.</translation>
    </message>
    <message>
        <source>Sending my résumé</source>
        <translation>Lebenslauf schicken</translation>
    </message>
    <message>
        <source>Sent a letter to {name}</source>
        <translation>Brief an {name} geschickt</translation>
    </message>
    <message>
        <source>Sent a request to {name}</source>
        <translation>Anfrage an {name} geschickt</translation>
    </message>
    <message>
        <source>Sent a thank-you to {name}</source>
        <translation>Dank an {name} geschickt</translation>
    </message>
    <message>
        <source>Sent a word about the meeting to {name}</source>
        <translation>Nachricht zum Treffen an {name} geschickt</translation>
    </message>
    <message>
        <source>Thank-you</source>
        <translation>Dank</translation>
    </message>
    <message>
        <source>Thank-you card</source>
        <translation>Dankeskarte</translation>
    </message>
    <message>
        <source>Thank-you for a name</source>
        <translation>Dank für einen Namen</translation>
    </message>
    <message>
        <source>Thank-you to reception and others</source>
        <translation>Dank an Empfang und andere</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Dank</translation>
    </message>
    <message>
        <source>Thanks for a yes, and times</source>
        <translation>Dank für die Zusage und Termine</translation>
    </message>
    <message>
        <source>What came of their advice</source>
        <translation>Was aus dem Rat wurde</translation>
    </message>
    <message>
        <source>Write a request to {name}</source>
        <translation>Eine Anfrage an {name} schreiben</translation>
    </message>
    <message>
        <source>Write a thank-you to {name}</source>
        <translation>Einen Dank an {name} schreiben</translation>
    </message>
    <message>
        <source>Write to {name}</source>
        <translation>An {name} schreiben</translation>
    </message>
    <message>
        <source>Write to {name} about the meeting</source>
        <translation>An {name} über das Treffen schreiben</translation>
    </message>
    <message>
        <source>Write what to say to {name}</source>
        <translation>Aufschreiben, was Sie {name} sagen</translation>
    </message>
    <message>
        <source>day and hour, by both clocks</source>
        <translation>Tag und Uhrzeit, nach beiden Uhren</translation>
    </message>
    <message>
        <source>day of the meeting</source>
        <translation>Tag des Treffens</translation>
    </message>
    <message>
        <source>hour of the meeting</source>
        <translation>Uhrzeit des Treffens</translation>
    </message>
    <message>
        <source>how and where you meet</source>
        <translation>wie und wo Sie sich treffen</translation>
    </message>
    <message>
        <source>how far you came with that name</source>
        <translation>wie weit Sie mit dem Namen kamen</translation>
    </message>
    <message>
        <source>how they are called</source>
        <translation>wie die Person genannt wird</translation>
    </message>
    <message>
        <source>how they helped</source>
        <translation>wie Ihnen geholfen wurde</translation>
    </message>
    <message>
        <source>how you greet them</source>
        <translation>wie Sie grüßen</translation>
    </message>
    <message>
        <source>keeping them posted</source>
        <translation>auf dem Laufenden halten</translation>
    </message>
    <message>
        <source>minutes asked for</source>
        <translation>erbetene Minuten</translation>
    </message>
    <message>
        <source>no word of a job</source>
        <translation>kein Wort von einer Stelle</translation>
    </message>
    <message>
        <source>not asking for a job</source>
        <translation>keine Bitte um eine Stelle</translation>
    </message>
    <message>
        <source>nothing attached</source>
        <translation>nichts angehängt</translation>
    </message>
    <message>
        <source>nothing left to fill in</source>
        <translation>nichts mehr auszufüllen</translation>
    </message>
    <message>
        <source>short enough</source>
        <translation>kurz genug</translation>
    </message>
    <message>
        <source>the connection comes first</source>
        <translation>die Verbindung zuerst</translation>
    </message>
    <message>
        <source>the day on which they did</source>
        <translation>der Tag, an dem das war</translation>
    </message>
    <message>
        <source>the day on which you call or write again</source>
        <translation>der Tag, an dem Sie anrufen oder wieder schreiben</translation>
    </message>
    <message>
        <source>the day on which you wrote</source>
        <translation>der Tag, an dem Sie schrieben</translation>
    </message>
    <message>
        <source>the day you follow up</source>
        <translation>der Tag, an dem Sie sich melden</translation>
    </message>
    <message>
        <source>the names they gave you</source>
        <translation>die Namen, die Sie bekamen</translation>
    </message>
    <message>
        <source>the time you ask for</source>
        <translation>die erbetene Zeit</translation>
    </message>
    <message>
        <source>their field</source>
        <translation>ihr Gebiet</translation>
    </message>
    <message>
        <source>their whole name</source>
        <translation>der ganze Name</translation>
    </message>
    <message>
        <source>three days and hours that suit you</source>
        <translation>drei Tage und Uhrzeiten, die Ihnen passen</translation>
    </message>
    <message>
        <source>what helped, from your notes</source>
        <translation>was half, aus Ihren Notizen</translation>
    </message>
    <message>
        <source>what you admire</source>
        <translation>was Sie schätzen</translation>
    </message>
    <message>
        <source>what you promised</source>
        <translation>was Sie versprochen haben</translation>
    </message>
    <message>
        <source>where they work</source>
        <translation>wo die Person arbeitet</translation>
    </message>
    <message>
        <source>where you found them</source>
        <translation>wo Sie die Person fanden</translation>
    </message>
    <message>
        <source>who else took part</source>
        <translation>wer sonst teilnahm</translation>
    </message>
    <message>
        <source>who named them to you</source>
        <translation>wer Ihnen die Person nannte</translation>
    </message>
    <message>
        <source>whom they named to you</source>
        <translation>wer Ihnen genannt wurde</translation>
    </message>
    <message>
        <source>whom you ask for there</source>
        <translation>nach wem Sie dort fragen</translation>
    </message>
    <message>
        <source>whom you came to see</source>
        <translation>wen Sie besuchten</translation>
    </message>
    <message>
        <source>whom you will meet</source>
        <translation>wen Sie treffen werden</translation>
    </message>
    <message>
        <source>your introduction, its first sentence</source>
        <translation>Ihre Vorstellung, deren erster Satz</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>your phone number</source>
        <translation>Ihre Telefonnummer</translation>
    </message>
    <message>
        <source>{count} characters. There is room for {most}.</source>
        <translation>{count} Zeichen. Platz ist für {most}.</translation>
    </message>
    <message>
        <source>{count} words. {most} are enough.</source>
        <translation>{count} Wörter. {most} genügen.</translation>
    </message>
    <message>
        <source>“{words}”: a first letter carries nothing.</source>
        <translation>„{words}“: ein erster Brief hat keinen Anhang.</translation>
    </message>
    <message>
        <source>“{words}”: send a résumé only if they asked for it.</source>
        <translation>„{words}“: schicken Sie einen Lebenslauf nur auf Bitte.</translation>
    </message>
    <message>
        <source>“{words}”: this guide mentions no job at all.</source>
        <translation>„{words}“: dieser Leitfaden erwähnt gar keine Stelle.</translation>
    </message>
</context>
<context>
    <name>live</name>
    <message>
        <source>From whoever sent you</source>
        <translation>Von der Person, die Sie schickt</translation>
    </message>
    <message>
        <source>How you introduce yourself</source>
        <translation>Wie Sie sich vorstellen</translation>
    </message>
    <message>
        <source>It ended at {time}.</source>
        <translation>Es endete um {time}.</translation>
    </message>
    <message>
        <source>Meeting {name}</source>
        <translation>Treffen mit {name}</translation>
    </message>
    <message>
        <source>What you want from this</source>
        <translation>Was Sie davon wollen</translation>
    </message>
    <message>
        <source>You say first</source>
        <translation>Sie sagen zuerst</translation>
    </message>
    <message>
        <source>asked to stay</source>
        <translation>bleiben</translation>
    </message>
    <message>
        <source>asked, next</source>
        <translation>gefragt, weiter</translation>
    </message>
    <message>
        <source>back</source>
        <translation>zurück</translation>
    </message>
    <message>
        <source>end</source>
        <translation>beenden</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>say the time</source>
        <translation>Zeit ansagen</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} von {all}</translation>
    </message>
    <message>
        <source>{done}, on time</source>
        <translation>{done}, pünktlich</translation>
    </message>
    <message>
        <source>{done}, {minutes} min late</source>
        <translation>{done}, {minutes} Min. zu spät</translation>
    </message>
    <message>
        <source>{done}, {minutes} min to spare</source>
        <translation>{done}, {minutes} Min. übrig</translation>
    </message>
    <message>
        <source>{minutes} minutes left</source>
        <translation>noch {minutes} Minuten</translation>
    </message>
    <message>
        <source>{minutes} minutes over the time</source>
        <translation>{minutes} Minuten über der Zeit</translation>
    </message>
    <message>
        <source>{seconds} seconds left</source>
        <translation>noch {seconds} Sekunden</translation>
    </message>
</context>
<context>
    <name>meeting_hints</name>
    <message>
        <source>In your book.</source>
        <translation>In Ihrem Buch.</translation>
    </message>
    <message>
        <source>In your book: {role}</source>
        <translation>In Ihrem Buch: {role}</translation>
    </message>
    <message>
        <source>New in your book.</source>
        <translation>Neu in Ihrem Buch.</translation>
    </message>
    <message>
        <source>{count} people have this name. Choose one from the list.</source>
        <translation>{count} Personen heißen so. Wählen Sie eine aus der Liste.</translation>
    </message>
</context>
<context>
    <name>meeting_moves</name>
    <message>
        <source>Call {name} instead</source>
        <translation>{name} stattdessen anrufen</translation>
    </message>
    <message>
        <source>It took place</source>
        <translation>Es fand statt</translation>
    </message>
    <message>
        <source>Make it a call</source>
        <translation>Einen Anruf daraus machen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Move the meeting with {name}</source>
        <translation>Das Treffen mit {name} verschieben</translation>
    </message>
    <message>
        <source>The thank-you clock runs from the real end.</source>
        <translation>Die Uhr für den Dank läuft ab dem wirklichen Ende.</translation>
    </message>
    <message>
        <source>You met {name}</source>
        <translation>Sie haben {name} getroffen</translation>
    </message>
</context>
<context>
    <name>nobody</name>
    <message>
        <source>1 archived person matches</source>
        <translation>1 archivierte Person passt</translation>
    </message>
    <message>
        <source>1 person matches in other stages</source>
        <translation>1 Person passt auf anderen Stufen</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Alle Filter aufheben</translation>
    </message>
    <message>
        <source>Clear the stage filter</source>
        <translation>Stufenfilter aufheben</translation>
    </message>
    <message>
        <source>Look among the archived</source>
        <translation>Unter den Archivierten suchen</translation>
    </message>
    <message>
        <source>Nobody in {filters}</source>
        <translation>Niemand in {filters}</translation>
    </message>
    <message>
        <source>Nobody matches “{text}”</source>
        <translation>Niemand passt zu „{text}“</translation>
    </message>
    <message>
        <source>Nobody matches “{text}” in {filters}</source>
        <translation>Niemand in {filters} passt zu „{text}“</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>{count} archived people match</source>
        <translation>{count} archivierte Personen passen</translation>
    </message>
    <message>
        <source>{count} people match in other stages</source>
        <translation>{count} Personen passen auf anderen Stufen</translation>
    </message>
</context>
<context>
    <name>own_clock</name>
    <message>
        <source>{place}, {time} at home</source>
        <translation>{place}, {time} zu Hause</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>Close, clear, or go back</source>
        <translation>Schließen, leeren oder zurück</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Everything you can do</source>
        <translation>Alles, was Sie tun können</translation>
    </message>
    <message>
        <source>First and last line</source>
        <translation>Erste und letzte Zeile</translation>
    </message>
    <message>
        <source>Go to {place}</source>
        <translation>Gehe zu {place}</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>In lists and fields</source>
        <translation>In Listen und Feldern</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Menu of what the cursor is on</source>
        <translation>Menü zu dem, worauf der Cursor steht</translation>
    </message>
    <message>
        <source>Next and previous line</source>
        <translation>Nächste und vorige Zeile</translation>
    </message>
    <message>
        <source>Open what the cursor is on</source>
        <translation>Öffnen, worauf der Cursor steht</translation>
    </message>
    <message>
        <source>Shift+F10</source>
        <translation>Umschalt+F10</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>Organisation</translation>
    </message>
</context>
<context>
    <name>paper_words</name>
    <message>
        <source>Address labels</source>
        <translation>Adressetiketten</translation>
    </message>
    <message>
        <source>Birthdays</source>
        <translation>Geburtstage</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Envelopes</source>
        <translation>Umschläge</translation>
    </message>
    <message>
        <source>In detail</source>
        <translation>Ausführlich</translation>
    </message>
    <message>
        <source>Phone list</source>
        <translation>Telefonliste</translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <translation>{file} gespeichert</translation>
    </message>
    <message>
        <source>Shortlist for others</source>
        <translation>Auswahl für andere</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>{count} left out</source>
        <translation>{count} ausgelassen</translation>
    </message>
    <message>
        <source>{count} not asked yet whether they may be named</source>
        <translation>{count} noch nicht gefragt, ob sie genannt werden dürfen</translation>
    </message>
</context>
<context>
    <name>planning</name>
    <message>
        <source>Plan a meeting with {name}</source>
        <translation>Ein Treffen mit {name} planen</translation>
    </message>
</context>
<context>
    <name>playbook</name>
    <message>
        <source>Ask again after “not now”</source>
        <translation>Nach „nicht jetzt“ wieder fragen</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>Confirm before</source>
        <translation>Bestätigen vorher</translation>
    </message>
    <message>
        <source>Connection in the first sentence</source>
        <translation>Verbindung im ersten Satz</translation>
    </message>
    <message>
        <source>Counted from the last contact, for those who have a rhythm.</source>
        <translation>Gezählt ab dem letzten Kontakt, für alle, die einen Rhythmus haben.</translation>
    </message>
    <message>
        <source>Days of grace for that</source>
        <translation>Tage Aufschub dafür</translation>
    </message>
    <message>
        <source>Dormant after</source>
        <translation>Ruht nach</translation>
    </message>
    <message>
        <source>File a card</source>
        <translation>Karte ablegen</translation>
    </message>
    <message>
        <source>First news after thanks</source>
        <translation>Erste Nachricht nach dem Dank</translation>
    </message>
    <message>
        <source>First word to who named them</source>
        <translation>Erstes Wort an die nennende Person</translation>
    </message>
    <message>
        <source>Fix the time after a yes</source>
        <translation>Termin festmachen nach Zusage</translation>
    </message>
    <message>
        <source>How a request is worded</source>
        <translation>Wie eine Anfrage formuliert ist</translation>
    </message>
    <message>
        <source>How to ask</source>
        <translation>Wie man fragt</translation>
    </message>
    <message>
        <source>Keeping in touch</source>
        <translation>In Kontakt bleiben</translation>
    </message>
    <message>
        <source>Let it rest after</source>
        <translation>Ruhen lassen nach</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Zurückblicken</translation>
    </message>
    <message>
        <source>Minutes asked for</source>
        <translation>Erbetene Minuten</translation>
    </message>
    <message>
        <source>Minutes to arrive early</source>
        <translation>Minuten früher da sein</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Never mention jobs</source>
        <translation>Nie Stellen erwähnen</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Now and then (B)</source>
        <translation>Ab und zu (B)</translation>
    </message>
    <message>
        <source>Often (A)</source>
        <translation>Oft (A)</translation>
    </message>
    <message>
        <source>One person at an employer at a time</source>
        <translation>Je Arbeitgeber nur eine Person zugleich</translation>
    </message>
    <message>
        <source>Phone call after a letter</source>
        <translation>Anruf nach einem Brief</translation>
    </message>
    <message>
        <source>Promise a day to call</source>
        <translation>Einen Tag für den Anruf versprechen</translation>
    </message>
    <message>
        <source>Promises without a day</source>
        <translation>Versprechen ohne Tag</translation>
    </message>
    <message>
        <source>Reminder after</source>
        <translation>Erinnerung nach</translation>
    </message>
    <message>
        <source>Reminders before it rests</source>
        <translation>Erinnerungen, bevor es ruht</translation>
    </message>
    <message>
        <source>Say how many minutes</source>
        <translation>Sagen, wie viele Minuten</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>Sagen</translation>
    </message>
    <message>
        <source>Seldom (C)</source>
        <translation>Selten (C)</translation>
    </message>
    <message>
        <source>Somebody else there after</source>
        <translation>Jemand anderes dort nach</translation>
    </message>
    <message>
        <source>Thank-you</source>
        <translation>Dank</translation>
    </message>
    <message>
        <source>Then again every</source>
        <translation>Dann wieder alle</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>Warnen</translation>
    </message>
    <message>
        <source>What the checker marks in the margin; it never blocks.</source>
        <translation>Was am Rand angemerkt wird; es hält nie auf.</translation>
    </message>
    <message>
        <source>Words at most</source>
        <translation>Wörter höchstens</translation>
    </message>
    <message>
        <source>Write 24 hours, 7 days, 5 business days or same day; never leaves it out.</source>
        <translation>Schreiben Sie 24 hours, 7 days, 5 business days oder same day; never lässt es weg.</translation>
    </message>
    <message>
        <source>Write to a new name</source>
        <translation>An einen neuen Namen schreiben</translation>
    </message>
    <message>
        <source>Write up</source>
        <translation>Aufschreiben</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>“I am not asking for a job”</source>
        <translation>„Ich bitte nicht um eine Stelle“</translation>
    </message>
</context>
<context>
    <name>playbook_lines</name>
    <message>
        <source>A quarter of an hour free afterwards, to write it all down</source>
        <translation>Eine Viertelstunde danach frei, um alles aufzuschreiben</translation>
    </message>
    <message>
        <source>Agree who calls whom, and in which time zone</source>
        <translation>Ausmachen, wer wen anruft, und in welcher Zeitzone</translation>
    </message>
    <message>
        <source>Arrive ten minutes early</source>
        <translation>Zehn Minuten früher da sein</translation>
    </message>
    <message>
        <source>Arrive ten minutes early, be kind to everybody there</source>
        <translation>Zehn Minuten früher da sein, freundlich zu allen</translation>
    </message>
    <message>
        <source>Ask for their card</source>
        <translation>Um die Karte bitten</translation>
    </message>
    <message>
        <source>Business casual</source>
        <translation>Business Casual</translation>
    </message>
    <message>
        <source>Cards of my own; a résumé only if they asked for one</source>
        <translation>Eigene Karten; ein Lebenslauf nur auf Bitte</translation>
    </message>
    <message>
        <source>Dress as for a real interview, business casual at least</source>
        <translation>Kleidung wie zum Vorstellungsgespräch, mindestens Business Casual</translation>
    </message>
    <message>
        <source>Every notification off</source>
        <translation>Alle Meldungen aus</translation>
    </message>
    <message>
        <source>Give my card</source>
        <translation>Meine Karte geben</translation>
    </message>
    <message>
        <source>Know the way and whom to ask for</source>
        <translation>Weg kennen und nach wem zu fragen ist</translation>
    </message>
    <message>
        <source>Know the way, the parking and whom to ask for</source>
        <translation>Weg, Parkplatz und Ansprechperson kennen</translation>
    </message>
    <message>
        <source>Light from the front, a calm wall behind</source>
        <translation>Licht von vorn, ruhige Wand dahinter</translation>
    </message>
    <message>
        <source>May I come back to you?</source>
        <translation>Darf ich mich wieder melden?</translation>
    </message>
    <message>
        <source>May I keep in touch?</source>
        <translation>Darf ich in Kontakt bleiben?</translation>
    </message>
    <message>
        <source>Note the real end</source>
        <translation>Wirkliches Ende notieren</translation>
    </message>
    <message>
        <source>Phone silent before the door</source>
        <translation>Telefon vor der Tür stumm</translation>
    </message>
    <message>
        <source>Prep sheet beside the screen</source>
        <translation>Bogen neben dem Bildschirm</translation>
    </message>
    <message>
        <source>Prep sheet beside the screen, notebook and two pens</source>
        <translation>Bogen neben dem Bildschirm, Heft und zwei Stifte</translation>
    </message>
    <message>
        <source>Prep sheet, notebook and pen</source>
        <translation>Bogen, Heft und Stift</translation>
    </message>
    <message>
        <source>Prep sheet, notebook and two pens</source>
        <translation>Bogen, Heft und zwei Stifte</translation>
    </message>
    <message>
        <source>Quiet room, charged phone, number on the sheet</source>
        <translation>Ruhiger Raum, geladenes Telefon, Nummer auf dem Bogen</translation>
    </message>
    <message>
        <source>Stand up to speak: it is heard</source>
        <translation>Im Stehen sprechen: man hört es</translation>
    </message>
    <message>
        <source>Thank reception</source>
        <translation>Dem Empfang danken</translation>
    </message>
    <message>
        <source>Three minutes on their newest work, for the small talk</source>
        <translation>Drei Minuten zur neuesten Arbeit, für die Plauderei</translation>
    </message>
    <message>
        <source>Try link, camera and sound before</source>
        <translation>Link, Kamera und Ton vorher prüfen</translation>
    </message>
    <message>
        <source>Try link, camera and sound half an hour before</source>
        <translation>Link, Kamera und Ton eine halbe Stunde vorher prüfen</translation>
    </message>
    <message>
        <source>What I’ll do next</source>
        <translation>Was ich als Nächstes tue</translation>
    </message>
    <message>
        <source>When I’ll report back</source>
        <translation>Wann ich berichte</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>The printer does not answer. Check it, or save the sheet as a PDF.</source>
        <translation>Der Drucker antwortet nicht. Prüfen Sie ihn oder speichern Sie den Bogen als PDF.</translation>
    </message>
</context>
<context>
    <name>promising</name>
    <message>
        <source>They promise</source>
        <translation>Die andere Seite verspricht</translation>
    </message>
    <message>
        <source>They:</source>
        <translation>Die anderen:</translation>
    </message>
    <message>
        <source>You promise</source>
        <translation>Sie versprechen</translation>
    </message>
    <message>
        <source>{who}, by {day}</source>
        <translation>{who}, bis {day}</translation>
    </message>
    <message>
        <source>{who}, without a day. Add “by Friday” for one.</source>
        <translation>{who}, ohne Tag. Mit „bis Freitag“ bekommt es einen.</translation>
    </message>
</context>
<context>
    <name>question_words</name>
    <message>
        <source>Advice</source>
        <translation>Rat</translation>
    </message>
    <message>
        <source>Advice for me</source>
        <translation>Rat für mich</translation>
    </message>
    <message>
        <source>Always ask it</source>
        <translation>Immer fragen</translation>
    </message>
    <message>
        <source>Career path and entry</source>
        <translation>Werdegang und Einstieg</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Good talk</source>
        <translation>Gutes Gespräch</translation>
    </message>
    <message>
        <source>It looks for advice, or for something to do (the A of TIARA).</source>
        <translation>Sie sucht Rat oder etwas zu tun (das A von TIARA).</translation>
    </message>
    <message>
        <source>It looks for insights: how it really is (the I of TIARA).</source>
        <translation>Sie sucht Einblicke: wie es wirklich ist (das I von TIARA).</translation>
    </message>
    <message>
        <source>It looks for resources: what to read, whom to ask (the R of TIARA).</source>
        <translation>Sie sucht Quellen: was man liest, wen man fragt (das R von TIARA).</translation>
    </message>
    <message>
        <source>It looks for trends: what is changing (the T of TIARA).</source>
        <translation>Sie sucht Trends: was sich ändert (das T von TIARA).</translation>
    </message>
    <message>
        <source>It opens the way to the next step, after the questions of TIARA.</source>
        <translation>Sie öffnet den Weg zum nächsten Schritt, nach den Fragen von TIARA.</translation>
    </message>
    <message>
        <source>It warms up, before the questions of TIARA.</source>
        <translation>Sie wärmt auf, vor den Fragen von TIARA.</translation>
    </message>
    <message>
        <source>Led nowhere</source>
        <translation>Führte zu nichts</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>Vorlieben</translation>
    </message>
    <message>
        <source>Likes and dislikes</source>
        <translation>Vorlieben und Abneigungen</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>Next steps and closing</source>
        <translation>Nächste Schritte und Abschluss</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Einstieg</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Organisation, challenges and hiring</source>
        <translation>Organisation, Herausforderungen und Einstellung</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>Ausblick</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Bezahlung</translation>
    </message>
    <message>
        <source>Pay and prospects</source>
        <translation>Bezahlung und Aussichten</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Resources and associations</source>
        <translation>Quellen und Verbände</translation>
    </message>
    <message>
        <source>Short answers</source>
        <translation>Kurze Antworten</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Skills, training and education</source>
        <translation>Fähigkeiten, Ausbildung und Studium</translation>
    </message>
    <message>
        <source>Small talk</source>
        <translation>Plauderei</translation>
    </message>
    <message>
        <source>Trends and outlook</source>
        <translation>Trends und Ausblick</translation>
    </message>
    <message>
        <source>Typical day and duties</source>
        <translation>Typischer Tag und Aufgaben</translation>
    </message>
    <message>
        <source>Useful</source>
        <translation>Nützlich</translation>
    </message>
    <message>
        <source>Working conditions and culture</source>
        <translation>Arbeitsbedingungen und Kultur</translation>
    </message>
</context>
<context>
    <name>quick_adding</name>
    <message>
        <source>Add to {name}</source>
        <translation>Zu {name} hinzufügen</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>{name} hinzufügen</translation>
    </message>
    <message>
        <source>Added to {name}</source>
        <translation>Zu {name} hinzugefügt</translation>
    </message>
    <message>
        <source>Added {name}</source>
        <translation>{name} hinzugefügt</translation>
    </message>
</context>
<context>
    <name>readiness_words</name>
    <message numerus="yes">
        <source>Choose %n more open questions</source>
        <translation>
            <numerusform>Noch %n offene Frage wählen</numerusform>
            <numerusform>Noch %n offene Fragen wählen</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm it</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Note the address</source>
        <translation>Adresse notieren</translation>
    </message>
    <message>
        <source>Note the link</source>
        <translation>Link notieren</translation>
    </message>
    <message>
        <source>Note the number</source>
        <translation>Nummer notieren</translation>
    </message>
    <message>
        <source>Plan the way there</source>
        <translation>Weg planen</translation>
    </message>
    <message>
        <source>Read about the person</source>
        <translation>Über die Person lesen</translation>
    </message>
    <message>
        <source>Read about their field</source>
        <translation>Über das Gebiet lesen</translation>
    </message>
    <message>
        <source>Read about their job</source>
        <translation>Über die Stelle lesen</translation>
    </message>
    <message>
        <source>Read about where they work</source>
        <translation>Über die Organisation lesen</translation>
    </message>
    <message>
        <source>Say how the field fits you</source>
        <translation>Sagen, wie das Gebiet passt</translation>
    </message>
    <message>
        <source>Say what you want from it</source>
        <translation>Sagen, was Sie davon wollen</translation>
    </message>
    <message>
        <source>Say why you meet</source>
        <translation>Sagen, warum Sie sich treffen</translation>
    </message>
    <message numerus="yes">
        <source>Take out %n minutes</source>
        <translation>
            <numerusform>%n Minute herausnehmen</numerusform>
            <numerusform>%n Minuten herausnehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tick %n lines of the list</source>
        <translation>
            <numerusform>%n Zeile der Liste abhaken</numerusform>
            <numerusform>%n Zeilen der Liste abhaken</numerusform>
        </translation>
    </message>
    <message>
        <source>Write your introduction</source>
        <translation>Vorstellung schreiben</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>A letter to {name}</source>
        <translation>Ein Brief an {name}</translation>
    </message>
    <message>
        <source>A letter to {name} sent</source>
        <translation>Brief an {name} geschickt</translation>
    </message>
    <message>
        <source>A skill or experience to build</source>
        <translation>Eine Fähigkeit oder Erfahrung zum Aufbauen</translation>
    </message>
    <message>
        <source>Asked for the last time {asked}. If nothing comes, let it rest</source>
        <translation>Zum letzten Mal gefragt {asked}. Wenn nichts kommt, lassen Sie es ruhen</translation>
    </message>
    <message>
        <source>Asked {asked}. If nothing comes, one reminder is fine</source>
        <translation>Gefragt {asked}. Wenn nichts kommt, ist eine Erinnerung in Ordnung</translation>
    </message>
    <message>
        <source>Asked {asked}. One friendly reminder is fine</source>
        <translation>Gefragt {asked}. Eine freundliche Erinnerung ist in Ordnung</translation>
    </message>
    <message>
        <source>Asked {name}</source>
        <translation>{name} gefragt</translation>
    </message>
    <message>
        <source>Back {day}</source>
        <translation>Zurück {day}</translation>
    </message>
    <message>
        <source>Built it: {what}</source>
        <translation>Aufgebaut: {what}</translation>
    </message>
    <message>
        <source>Card of {name} filed</source>
        <translation>Karte von {name} abgelegt</translation>
    </message>
    <message>
        <source>Comes back {day}, {clock}</source>
        <translation>Kommt {day}, {clock} zurück</translation>
    </message>
    <message>
        <source>Confirm with {name}</source>
        <translation>Bei {name} bestätigen</translation>
    </message>
    <message>
        <source>Confirmed with {name}</source>
        <translation>Bei {name} bestätigt</translation>
    </message>
    <message>
        <source>Did it: {what}</source>
        <translation>Getan: {what}</translation>
    </message>
    <message>
        <source>Did you meet {name}?</source>
        <translation>{name} getroffen?</translation>
    </message>
    <message>
        <source>Due {day}, {clock}</source>
        <translation>Fällig {day}, {clock}</translation>
    </message>
    <message>
        <source>File the card of {name}</source>
        <translation>Die Karte von {name} ablegen</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>Ab {day}</translation>
    </message>
    <message>
        <source>Get in touch with {name}</source>
        <translation>Mit {name} Kontakt aufnehmen</translation>
    </message>
    <message>
        <source>Got in touch with {name}</source>
        <translation>Mit {name} Kontakt aufgenommen</translation>
    </message>
    <message>
        <source>Introduced by {name}</source>
        <translation>Vorgestellt von {name}</translation>
    </message>
    <message>
        <source>Introduction by {name}</source>
        <translation>Vorstellung durch {name}</translation>
    </message>
    <message>
        <source>It does not come back by itself</source>
        <translation>Es kommt nicht von selbst zurück</translation>
    </message>
    <message>
        <source>It is settled with {who}, whom they named. Say what came of it</source>
        <translation>Mit {who}, genannt von ihnen, ist es entschieden. Sagen Sie, was daraus wurde</translation>
    </message>
    <message>
        <source>It went to your mail program {day}. Was it sent?</source>
        <translation>Es ging {day} an Ihr Mailprogramm. Wurde es geschickt?</translation>
    </message>
    <message>
        <source>It went to your mail program. Was it sent?</source>
        <translation>Es ging an Ihr Mailprogramm. Wurde es geschickt?</translation>
    </message>
    <message>
        <source>Keep a promise to {name}</source>
        <translation>Ein Versprechen an {name} halten</translation>
    </message>
    <message>
        <source>Keep in touch with {name}</source>
        <translation>Mit {name} in Kontakt bleiben</translation>
    </message>
    <message>
        <source>Let it rest</source>
        <translation>Ruhen lassen</translation>
    </message>
    <message>
        <source>Let the request to {name} rest</source>
        <translation>Die Anfrage an {name} ruhen lassen</translation>
    </message>
    <message>
        <source>Look back on {name}</source>
        <translation>Auf {name} zurückblicken</translation>
    </message>
    <message>
        <source>Mark as asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Mark as called</source>
        <translation>Angerufen</translation>
    </message>
    <message>
        <source>Mark as confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Mark as filed</source>
        <translation>Abgelegt</translation>
    </message>
    <message>
        <source>Mark as introduced</source>
        <translation>Vorgestellt</translation>
    </message>
    <message>
        <source>Mark as kept</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Geschickt</translation>
    </message>
    <message>
        <source>Mark as written up</source>
        <translation>Aufgeschrieben</translation>
    </message>
    <message>
        <source>Met {end}</source>
        <translation>Getroffen {end}</translation>
    </message>
    <message>
        <source>Met {end} for {minutes}</source>
        <translation>Getroffen {end}, {minutes} lang</translation>
    </message>
    <message>
        <source>Met {end}. Look back while it is fresh</source>
        <translation>Getroffen {end}. Blicken Sie zurück, solange es frisch ist</translation>
    </message>
    <message>
        <source>Met {end}. Three lines while it is fresh</source>
        <translation>Getroffen {end}. Drei Zeilen, solange es frisch ist</translation>
    </message>
    <message>
        <source>Named by {who}</source>
        <translation>Genannt von {who}</translation>
    </message>
    <message>
        <source>On your list</source>
        <translation>Auf Ihrer Liste</translation>
    </message>
    <message>
        <source>Phone {name}</source>
        <translation>{name} anrufen</translation>
    </message>
    <message>
        <source>Phoned {name}</source>
        <translation>{name} angerufen</translation>
    </message>
    <message>
        <source>Planned {end}. Look back once it took place</source>
        <translation>Geplant {end}. Blicken Sie zurück, wenn es stattgefunden hat</translation>
    </message>
    <message>
        <source>Planned {end}. Say whether it took place, and until when</source>
        <translation>Geplant {end}. Sagen Sie, ob es stattfand und bis wann</translation>
    </message>
    <message>
        <source>Planned {end}. Thank them once it took place</source>
        <translation>Geplant {end}. Danken Sie, wenn es stattgefunden hat</translation>
    </message>
    <message>
        <source>Promise of {name} kept</source>
        <translation>Versprechen von {name} gehalten</translation>
    </message>
    <message>
        <source>Promise to {name} kept</source>
        <translation>Versprechen an {name} gehalten</translation>
    </message>
    <message>
        <source>Promised by {name}</source>
        <translation>Versprochen von {name}</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Aufgeschoben</translation>
    </message>
    <message>
        <source>Put off: {why}</source>
        <translation>Aufgeschoben: {why}</translation>
    </message>
    <message>
        <source>Remind {name}</source>
        <translation>{name} erinnern</translation>
    </message>
    <message>
        <source>Reminded {name}</source>
        <translation>{name} erinnert</translation>
    </message>
    <message>
        <source>Report back to {name}</source>
        <translation>{name} berichten</translation>
    </message>
    <message>
        <source>Reported back to {name}</source>
        <translation>{name} berichtet</translation>
    </message>
    <message>
        <source>Thank {name}</source>
        <translation>{name} danken</translation>
    </message>
    <message>
        <source>Thank-you to {name} sent</source>
        <translation>Dank an {name} geschickt</translation>
    </message>
    <message>
        <source>The last contact was {last}</source>
        <translation>Der letzte Kontakt war {last}</translation>
    </message>
    <message>
        <source>The last contact was {last}. Tell them what came of their advice</source>
        <translation>Der letzte Kontakt war {last}. Berichten Sie, was aus dem Rat wurde</translation>
    </message>
    <message>
        <source>Their card is not filed yet</source>
        <translation>Die Karte ist noch nicht abgelegt</translation>
    </message>
    <message>
        <source>They answered. Fix the day and time</source>
        <translation>Es kam eine Antwort. Machen Sie Tag und Uhrzeit fest</translation>
    </message>
    <message>
        <source>They named {who}. Say what you are doing about it</source>
        <translation>Genannt wurde {who}. Sagen Sie, was Sie daraus machen</translation>
    </message>
    <message>
        <source>They promised to introduce you to {who}</source>
        <translation>Versprochen wurde, Sie {who} vorzustellen</translation>
    </message>
    <message>
        <source>They said “not now” {asked}. Their time may have come</source>
        <translation>{asked} hieß es „nicht jetzt“. Vielleicht ist die Zeit nun da</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Bis {day}</translation>
    </message>
    <message>
        <source>Wait for {name}</source>
        <translation>Auf {name} warten</translation>
    </message>
    <message>
        <source>Write up {name}</source>
        <translation>{name} aufschreiben</translation>
    </message>
    <message>
        <source>Wrote up {name}</source>
        <translation>{name} aufgeschrieben</translation>
    </message>
    <message>
        <source>Yes, it was sent</source>
        <translation>Ja, geschickt</translation>
    </message>
    <message>
        <source>You meet {start} and have not confirmed it yet</source>
        <translation>Das Treffen ist {start}, und Sie haben es noch nicht bestätigt</translation>
    </message>
    <message>
        <source>Your last word on {who} was {told}. Say how it stands</source>
        <translation>Ihr letztes Wort über {who} war {told}. Sagen Sie, wie es steht</translation>
    </message>
    <message>
        <source>Your letter went out {asked}. A call works best now</source>
        <translation>Ihr Brief ging {asked} hinaus. Jetzt hilft am besten ein Anruf</translation>
    </message>
    <message>
        <source>Your letter went out {asked}. If nothing comes, a call is next</source>
        <translation>Ihr Brief ging {asked} hinaus. Wenn nichts kommt, folgt ein Anruf</translation>
    </message>
    <message>
        <source>about {minutes}</source>
        <translation>etwa {minutes}</translation>
    </message>
    <message>
        <source>asked {day}</source>
        <translation>gefragt {day}</translation>
    </message>
    <message>
        <source>due {clock}</source>
        <translation>fällig {clock}</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>fällig {day}</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>am {day}</translation>
    </message>
    <message>
        <source>promised {day}</source>
        <translation>versprochen {day}</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>aufgeschoben</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} und {last}</translation>
    </message>
</context>
<context>
    <name>record_words</name>
    <message>
        <source>About me</source>
        <translation>Über mich</translation>
    </message>
    <message>
        <source>Assignment of columns</source>
        <translation>Zuordnung von Spalten</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Former identifier</source>
        <translation>Frühere Kennung</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Leitfaden</translation>
    </message>
    <message>
        <source>Imported file</source>
        <translation>Importierte Datei</translation>
    </message>
    <message>
        <source>Imported line</source>
        <translation>Importierte Zeile</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Vorstellung</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Letter in own words</source>
        <translation>Brief in eigenen Worten</translation>
    </message>
    <message>
        <source>Line kept as it came</source>
        <translation>Zeile, wie sie kam</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Moved meeting</source>
        <translation>Verschobenes Treffen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Beobachtung</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>Eigenes Feld</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Teilnahme</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Person at an event</source>
        <translation>Person auf einer Veranstaltung</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Aufgeschoben</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Gespeicherte Ansicht</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Side of a card</source>
        <translation>Seite einer Karte</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Haken</translation>
    </message>
    <message>
        <source>Told apart</source>
        <translation>Auseinandergehalten</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Way to reach</source>
        <translation>Kontaktweg</translation>
    </message>
    <message>
        <source>about</source>
        <translation>über</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>Tätigkeit</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>addressed as</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>answer to the invitation</source>
        <translation>Antwort auf die Einladung</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>as meant</source>
        <translation>wie gemeint</translation>
    </message>
    <message>
        <source>as read</source>
        <translation>wie gelesen</translation>
    </message>
    <message>
        <source>ask for</source>
        <translation>fragen nach</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>gefragt</translation>
    </message>
    <message>
        <source>attended</source>
        <translation>besucht</translation>
    </message>
    <message>
        <source>became a call</source>
        <translation>wurde ein Anruf</translation>
    </message>
    <message>
        <source>began</source>
        <translation>begann</translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>calendar entry</source>
        <translation>Kalendereintrag</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>cancelled by</source>
        <translation>abgesagt von</translation>
    </message>
    <message>
        <source>category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>comes back</source>
        <translation>kommt zurück</translation>
    </message>
    <message>
        <source>confirmation sent</source>
        <translation>Bestätigung geschickt</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>confirmed the day before</source>
        <translation>am Vortag bestätigt</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>widerspricht</translation>
    </message>
    <message>
        <source>corners</source>
        <translation>Ecken</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>dial-in</source>
        <translation>Einwahl</translation>
    </message>
    <message>
        <source>did not happen</source>
        <translation>fand nicht statt</translation>
    </message>
    <message>
        <source>directions</source>
        <translation>Weg dorthin</translation>
    </message>
    <message>
        <source>do not contact</source>
        <translation>nicht kontaktieren</translation>
    </message>
    <message>
        <source>do not contact since</source>
        <translation>nicht kontaktieren seit</translation>
    </message>
    <message>
        <source>done</source>
        <translation>getan</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>endete</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>Familienname</translation>
    </message>
    <message>
        <source>fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>first who sent you</source>
        <translation>wer Sie zuerst geschickt hat</translation>
    </message>
    <message>
        <source>follow-up question</source>
        <translation>Nachfrage</translation>
    </message>
    <message>
        <source>former identifier</source>
        <translation>frühere Kennung</translation>
    </message>
    <message>
        <source>found</source>
        <translation>gefunden</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>given to the mail program</source>
        <translation>ans Mailprogramm gegeben</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>guide</source>
        <translation>Leitfaden</translation>
    </message>
    <message>
        <source>headers</source>
        <translation>Überschriften</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>how</source>
        <translation>wie</translation>
    </message>
    <message>
        <source>how it fits me</source>
        <translation>wie es zu mir passt</translation>
    </message>
    <message>
        <source>how often to keep in touch</source>
        <translation>wie oft in Kontakt bleiben</translation>
    </message>
    <message>
        <source>if there is time</source>
        <translation>falls Zeit bleibt</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>im Papierkorb</translation>
    </message>
    <message>
        <source>interests</source>
        <translation>Interessen</translation>
    </message>
    <message>
        <source>introduced</source>
        <translation>vorgestellt</translation>
    </message>
    <message>
        <source>introduction promised until</source>
        <translation>Vorstellung versprochen bis</translation>
    </message>
    <message>
        <source>invitation sent</source>
        <translation>Einladung geschickt</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>kind of file</source>
        <translation>Art der Datei</translation>
    </message>
    <message>
        <source>kind of role</source>
        <translation>Art der Funktion</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>leave by</source>
        <translation>losgehen um</translation>
    </message>
    <message>
        <source>link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>list</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>made from</source>
        <translation>gemacht aus</translation>
    </message>
    <message>
        <source>may be shared</source>
        <translation>darf geteilt werden</translation>
    </message>
    <message>
        <source>middle name</source>
        <translation>zweiter Vorname</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>minutes longer</source>
        <translation>Minuten länger</translation>
    </message>
    <message>
        <source>motivation</source>
        <translation>Beweggrund</translation>
    </message>
    <message>
        <source>must be asked</source>
        <translation>muss gefragt werden</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>name in another script</source>
        <translation>Name in anderer Schrift</translation>
    </message>
    <message>
        <source>name may be used</source>
        <translation>Name darf genannt werden</translation>
    </message>
    <message>
        <source>name of the picture</source>
        <translation>Name des Bilds</translation>
    </message>
    <message>
        <source>nickname</source>
        <translation>Spitzname</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>on the back</source>
        <translation>auf der Rückseite</translation>
    </message>
    <message>
        <source>open positions</source>
        <translation>offene Stellen</translation>
    </message>
    <message>
        <source>order of the name</source>
        <translation>Reihenfolge des Namens</translation>
    </message>
    <message>
        <source>organiser</source>
        <translation>Veranstalter</translation>
    </message>
    <message>
        <source>other names</source>
        <translation>andere Namen</translation>
    </message>
    <message>
        <source>other organisation</source>
        <translation>andere Organisation</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>owed by</source>
        <translation>geschuldet von</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>parking</source>
        <translation>Parken</translation>
    </message>
    <message>
        <source>part</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>path</source>
        <translation>Werdegang</translation>
    </message>
    <message>
        <source>people who would help</source>
        <translation>Personen, die helfen würden</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>phone that day</source>
        <translation>Telefon an dem Tag</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>preferred</source>
        <translation>bevorzugt</translation>
    </message>
    <message>
        <source>prepared</source>
        <translation>vorbereitet</translation>
    </message>
    <message>
        <source>present job</source>
        <translation>jetzige Stelle</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>pronouns</source>
        <translation>Pronomen</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>question in front</source>
        <translation>Frage, die vorn ist</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>received</source>
        <translation>erhalten</translation>
    </message>
    <message>
        <source>reported back</source>
        <translation>berichtet</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>said as</source>
        <translation>Aussprache</translation>
    </message>
    <message>
        <source>say you come from</source>
        <translation>sagen, von wem Sie kommen</translation>
    </message>
    <message>
        <source>section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>sector</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>seniority</source>
        <translation>Berufserfahrung</translation>
    </message>
    <message>
        <source>sent on to</source>
        <translation>weitergeschickt zu</translation>
    </message>
    <message>
        <source>sent to</source>
        <translation>geschickt zu</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>since</source>
        <translation>seit</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>sorted as</source>
        <translation>eingeordnet unter</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>still unknown</source>
        <translation>noch unbekannt</translation>
    </message>
    <message>
        <source>student</source>
        <translation>Person im Studium</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>suffix</source>
        <translation>Namenszusatz</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>thanks due</source>
        <translation>Dank fällig</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>abgehakt</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>title before the name</source>
        <translation>Titel vor dem Namen</translation>
    </message>
    <message>
        <source>to whom</source>
        <translation>an wen</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>version of the invitation</source>
        <translation>Fassung der Einladung</translation>
    </message>
    <message>
        <source>web domain</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>what</source>
        <translation>was</translation>
    </message>
    <message>
        <source>what it shows</source>
        <translation>was sie zeigt</translation>
    </message>
    <message>
        <source>what to wear</source>
        <translation>was man anzieht</translation>
    </message>
    <message>
        <source>what you share</source>
        <translation>was Sie teilen</translation>
    </message>
    <message>
        <source>when</source>
        <translation>wann</translation>
    </message>
    <message>
        <source>where found</source>
        <translation>wo gefunden</translation>
    </message>
    <message>
        <source>where it came from</source>
        <translation>woher es kam</translation>
    </message>
    <message>
        <source>where received</source>
        <translation>wo erhalten</translation>
    </message>
    <message>
        <source>who</source>
        <translation>wer</translation>
    </message>
    <message>
        <source>who did not come</source>
        <translation>wer nicht kam</translation>
    </message>
    <message>
        <source>who sent you</source>
        <translation>wer Sie geschickt hat</translation>
    </message>
    <message>
        <source>why</source>
        <translation>warum</translation>
    </message>
    <message>
        <source>why cancelled</source>
        <translation>warum abgesagt</translation>
    </message>
    <message>
        <source>why closed</source>
        <translation>warum abgeschlossen</translation>
    </message>
    <message>
        <source>why it could not be read</source>
        <translation>warum es nicht lesbar war</translation>
    </message>
    <message>
        <source>why it did not happen</source>
        <translation>warum es nicht stattfand</translation>
    </message>
    <message>
        <source>why not to contact</source>
        <translation>warum nicht kontaktieren</translation>
    </message>
    <message>
        <source>word for word</source>
        <translation>Wort für Wort</translation>
    </message>
    <message>
        <source>words of the answer</source>
        <translation>Worte der Antwort</translation>
    </message>
    <message>
        <source>words used</source>
        <translation>gebrauchte Worte</translation>
    </message>
    <message>
        <source>written up</source>
        <translation>aufgeschrieben</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{kind}: {name}</source>
        <translation>{kind}: {name}</translation>
    </message>
    <message>
        <source>{owner} · {what}</source>
        <translation>{owner} · {what}</translation>
    </message>
</context>
<context>
    <name>remarks</name>
    <message numerus="yes">
        <source>%Ln private items were left out.</source>
        <translation>
            <numerusform>%Ln privater Eintrag wurde ausgelassen.</numerusform>
            <numerusform>%Ln private Einträge wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>+{count} in the app: {section}.</source>
        <translation>+{count} in der App: {section}.</translation>
    </message>
    <message>
        <source>Fits, by leaving some things out</source>
        <translation>Passt, mit einigen Auslassungen</translation>
    </message>
    <message>
        <source>Fits, {percent} % full</source>
        <translation>Passt, {percent} % gefüllt</translation>
    </message>
    <message>
        <source>Name, phone and mail are too long for the code to scan; it was left off.</source>
        <translation>Name, Telefon und Mail sind zu lang, um den Code zu scannen; er wurde weggelassen.</translation>
    </message>
    <message>
        <source>Some text had to be set very small. Shorten it where you can.</source>
        <translation>Einiger Text musste sehr klein gesetzt werden. Kürzen Sie ihn, wo es geht.</translation>
    </message>
    <message>
        <source>The picture of their card could not be read and was left off.</source>
        <translation>Das Bild der Karte ließ sich nicht lesen und wurde weggelassen.</translation>
    </message>
    <message>
        <source>getting there</source>
        <translation>Anreise</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>path</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>promises</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>still unknown</source>
        <translation>noch unbekannt</translation>
    </message>
    <message>
        <source>their field</source>
        <translation>ihr Gebiet</translation>
    </message>
    <message>
        <source>where</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>“{name}” is printed as “{latin}”: no font here has its script.</source>
        <translation>„{name}“ ist als „{latin}“ gedruckt: keine Schrift hier hat diese Buchstaben.</translation>
    </message>
</context>
<context>
    <name>reminder_words</name>
    <message numerus="yes">
        <source>%n things need you</source>
        <translation>
            <numerusform>%n Sache braucht Sie</numerusform>
            <numerusform>%n Sachen brauchen Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>A meeting</source>
        <translation>Ein Treffen</translation>
    </message>
    <message>
        <source>A meeting begins</source>
        <translation>Ein Treffen beginnt</translation>
    </message>
    <message>
        <source>A meeting is to be confirmed</source>
        <translation>Ein Treffen ist zu bestätigen</translation>
    </message>
    <message>
        <source>A meeting is to be written up</source>
        <translation>Ein Treffen ist aufzuschreiben</translation>
    </message>
    <message>
        <source>A phone call is due</source>
        <translation>Ein Anruf ist fällig</translation>
    </message>
    <message>
        <source>A promise is due</source>
        <translation>Ein Versprechen ist fällig</translation>
    </message>
    <message>
        <source>A reminder is due</source>
        <translation>Eine Erinnerung ist fällig</translation>
    </message>
    <message>
        <source>A report back is due</source>
        <translation>Ein Bericht ist fällig</translation>
    </message>
    <message>
        <source>A thank-you is due</source>
        <translation>Ein Dank ist fällig</translation>
    </message>
    <message>
        <source>An introduction was promised</source>
        <translation>Eine Vorstellung wurde versprochen</translation>
    </message>
    <message>
        <source>Leave for {name}</source>
        <translation>Losgehen zu {name}</translation>
    </message>
    <message>
        <source>Meeting with {name}</source>
        <translation>Treffen mit {name}</translation>
    </message>
    <message>
        <source>Something is due</source>
        <translation>Etwas ist fällig</translation>
    </message>
    <message>
        <source>Time to leave</source>
        <translation>Zeit loszugehen</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
</context>
<context>
    <name>results</name>
    <message>
        <source>1 answer</source>
        <translation>1 Antwort</translation>
    </message>
    <message>
        <source>1 card</source>
        <translation>1 Karte</translation>
    </message>
    <message>
        <source>1 meeting</source>
        <translation>1 Treffen</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 Notiz</translation>
    </message>
    <message>
        <source>1 organisation</source>
        <translation>1 Organisation</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 Person</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Card of nobody yet</source>
        <translation>Karte von noch niemandem</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>{count} answers</source>
        <translation>{count} Antworten</translation>
    </message>
    <message>
        <source>{count} cards</source>
        <translation>{count} Karten</translation>
    </message>
    <message>
        <source>{count} meetings</source>
        <translation>{count} Treffen</translation>
    </message>
    <message>
        <source>{count} notes</source>
        <translation>{count} Notizen</translation>
    </message>
    <message>
        <source>{count} organisations</source>
        <translation>{count} Organisationen</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} Personen</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} von {total}</translation>
    </message>
</context>
<context>
    <name>sections</name>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Erkenntnisse</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Empfehlungen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>stepping</name>
    <message>
        <source>Add to my list</source>
        <translation>Auf meine Liste</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Bewerben</translation>
    </message>
    <message>
        <source>Attend</source>
        <translation>Hingehen</translation>
    </message>
    <message>
        <source>Call an association or agency</source>
        <translation>Verband oder Agentur anrufen</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>Einen Kontakt festhalten</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Aufschieben</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Send a résumé</source>
        <translation>Lebenslauf schicken</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Something to do</source>
        <translation>Etwas zu tun</translation>
    </message>
    <message>
        <source>Store the answer</source>
        <translation>Antwort speichern</translation>
    </message>
    <message>
        <source>What did {name} answer?</source>
        <translation>Was hat {name} geantwortet?</translation>
    </message>
</context>
<context>
    <name>tallies</name>
    <message>
        <source>{shown} · {count} selected</source>
        <translation>{shown} · {count} ausgewählt</translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>Cards to file</source>
        <translation>Abzulegende Karten</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>Bald</translation>
    </message>
    <message>
        <source>Eight</source>
        <translation>Acht</translation>
    </message>
    <message>
        <source>Five</source>
        <translation>Fünf</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>Vier</translation>
    </message>
    <message>
        <source>Leave by {clock}</source>
        <translation>Losgehen um {clock}</translation>
    </message>
    <message>
        <source>Meet {name}</source>
        <translation>{name} treffen</translation>
    </message>
    <message>
        <source>Needs you now</source>
        <translation>Braucht Sie jetzt</translation>
    </message>
    <message>
        <source>New names from your meetings</source>
        <translation>Neue Namen aus Ihren Treffen</translation>
    </message>
    <message>
        <source>Nine</source>
        <translation>Neun</translation>
    </message>
    <message>
        <source>Nothing that has to be done today</source>
        <translation>Nichts, was heute sein muss</translation>
    </message>
    <message>
        <source>One meeting</source>
        <translation>Ein Treffen</translation>
    </message>
    <message>
        <source>One thing</source>
        <translation>Eine Sache</translation>
    </message>
    <message>
        <source>Prep sheet</source>
        <translation>Bogen</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Aufgeschoben</translation>
    </message>
    <message>
        <source>Seven</source>
        <translation>Sieben</translation>
    </message>
    <message>
        <source>Sheet is ready</source>
        <translation>Bogen ist fertig</translation>
    </message>
    <message>
        <source>Six</source>
        <translation>Sechs</translation>
    </message>
    <message>
        <source>Ten</source>
        <translation>Zehn</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>Drei</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Zwei</translation>
    </message>
    <message>
        <source>Waiting on others</source>
        <translation>Wartet auf andere</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>etwa {time}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>acht</translation>
    </message>
    <message>
        <source>five</source>
        <translation>fünf</translation>
    </message>
    <message>
        <source>four</source>
        <translation>vier</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>neun</translation>
    </message>
    <message>
        <source>one meeting</source>
        <translation>ein Treffen</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>sieben</translation>
    </message>
    <message>
        <source>six</source>
        <translation>sechs</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>zehn</translation>
    </message>
    <message>
        <source>three</source>
        <translation>drei</translation>
    </message>
    <message>
        <source>two</source>
        <translation>zwei</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>läuft gerade</translation>
    </message>
    <message>
        <source>{number} hours</source>
        <translation>{number} Stunden</translation>
    </message>
    <message>
        <source>{number} meetings</source>
        <translation>{number} Treffen</translation>
    </message>
    <message>
        <source>{number} minutes</source>
        <translation>{number} Minuten</translation>
    </message>
    <message>
        <source>{number} things</source>
        <translation>{number} Sachen</translation>
    </message>
    <message>
        <source>{things}, and {meetings}</source>
        <translation>{things} und {meetings}</translation>
    </message>
</context>
<context>
    <name>today_detail</name>
    <message>
        <source>Mark as done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Open person</source>
        <translation>Person öffnen</translation>
    </message>
    <message>
        <source>Prep sheet</source>
        <translation>Bogen</translation>
    </message>
    <message>
        <source>Put off, or bring back</source>
        <translation>Aufschieben oder zurückholen</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>Antwort kam</translation>
    </message>
</context>
<context>
    <name>todo_words</name>
    <message>
        <source>Apply</source>
        <translation>Bewerben</translation>
    </message>
    <message>
        <source>Attend</source>
        <translation>Hingehen</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Send a résumé</source>
        <translation>Lebenslauf schicken</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
</context>
<context>
    <name>tray_words</name>
    <message numerus="yes">
        <source>%n things today</source>
        <translation>
            <numerusform>Heute %n Sache</numerusform>
            <numerusform>Heute %n Sachen</numerusform>
        </translation>
    </message>
    <message>
        <source>A thank-you</source>
        <translation>Ein Dank</translation>
    </message>
    <message>
        <source>Nothing today</source>
        <translation>Heute nichts</translation>
    </message>
    <message>
        <source>Thank {name}</source>
        <translation>{name} danken</translation>
    </message>
</context>
<context>
    <name>week_faces</name>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>{step}: {name}, due {day}, {time}</source>
        <translation>{step}: {name}, fällig {day}, {time}</translation>
    </message>
</context>
<context>
    <name>welcome</name>
    <message>
        <source>Everyone you ask, meet and thank is listed here, with who sent you to whom.</source>
        <translation>Alle, die Sie fragen, treffen und denen Sie danken, stehen hier, und wer Sie zu wem geschickt hat.</translation>
    </message>
    <message>
        <source>I have a meeting coming up</source>
        <translation>Mir steht ein Treffen bevor</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Kontakte importieren</translation>
    </message>
    <message>
        <source>Remove them and start mine</source>
        <translation>Entfernen und meines beginnen</translation>
    </message>
    <message>
        <source>The people you want to learn from</source>
        <translation>Die Menschen, von denen Sie lernen möchten</translation>
    </message>
    <message>
        <source>These are made-up people. Try everything; your own book is not touched.</source>
        <translation>Diese Menschen sind erfunden. Probieren Sie alles; Ihr eigenes Buch bleibt unberührt.</translation>
    </message>
    <message>
        <source>Try sample data</source>
        <translation>Beispieldaten ausprobieren</translation>
    </message>
    <message>
        <source>or drop a vCard, a CSV file or a LinkedIn archive anywhere</source>
        <translation>oder legen Sie irgendwo eine vCard, eine CSV-Datei oder ein LinkedIn-Archiv ab</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>A wider circle of expert contacts</source>
        <translation>Ein größerer Kreis kundiger Kontakte</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Rat</translation>
    </message>
    <message>
        <source>An insider’s view of a career path</source>
        <translation>Ein Blick von innen auf einen Berufsweg</translation>
    </message>
    <message>
        <source>Ask one person at an employer; after three business days try somebody else there, after seven write once more, then let it rest.</source>
        <translation>Bei einem Arbeitgeber eine Person fragen; nach drei Werktagen dort jemand anderen versuchen, nach sieben noch einmal schreiben, dann ruhen lassen.</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Aufbauen</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Am Telefon</translation>
    </message>
    <message>
        <source>By video</source>
        <translation>Per Video</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Career path</source>
        <translation>Berufsweg</translation>
    </message>
    <message>
        <source>Career-centre guide</source>
        <translation>Leitfaden der Karriereberatung</translation>
    </message>
    <message>
        <source>Confirm the meeting</source>
        <translation>Treffen bestätigen</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Daily work</source>
        <translation>Tägliche Arbeit</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Did it happen?</source>
        <translation>Fand es statt?</translation>
    </message>
    <message>
        <source>Did not happen</source>
        <translation>Fand nicht statt</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Tun</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>Ruht</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation>Ausgewertet</translation>
    </message>
    <message>
        <source>File the card</source>
        <translation>Karte ablegen</translation>
    </message>
    <message>
        <source>Get in touch</source>
        <translation>Kontakt aufnehmen</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Abgehalten</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Gastgeber</translation>
    </message>
    <message>
        <source>How they dress</source>
        <translation>Wie man sich kleidet</translation>
    </message>
    <message>
        <source>How they talk with each other</source>
        <translation>Wie man miteinander redet</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Persönlich</translation>
    </message>
    <message>
        <source>In the book</source>
        <translation>Im Buch</translation>
    </message>
    <message>
        <source>In touch</source>
        <translation>In Kontakt</translation>
    </message>
    <message>
        <source>Keep a promise</source>
        <translation>Versprechen halten</translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation>In Kontakt bleiben</translation>
    </message>
    <message>
        <source>Likes and dislikes</source>
        <translation>Vorlieben und Abneigungen</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>List of jobs</source>
        <translation>Liste der Stellen</translation>
    </message>
    <message>
        <source>Look back on it</source>
        <translation>Darauf zurückblicken</translation>
    </message>
    <message>
        <source>Meet</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Messaging</source>
        <translation>Messenger</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Getroffen</translation>
    </message>
    <message>
        <source>Met by the way</source>
        <translation>Nebenbei getroffen</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Bezahlung</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Phone them</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Vorbereitet</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Quick rhythm (3 and 7 days)</source>
        <translation>Schneller Rhythmus (3 und 7 Tage)</translation>
    </message>
    <message>
        <source>Rapport export</source>
        <translation>Rapport-Export</translation>
    </message>
    <message>
        <source>Remind once</source>
        <translation>Einmal erinnern</translation>
    </message>
    <message>
        <source>Report back</source>
        <translation>Berichten</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Say whether it was sent</source>
        <translation>Sagen, ob geschickt</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <source>Send thank-you</source>
        <translation>Dank schicken</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Small talk</source>
        <translation>Plauderei</translation>
    </message>
    <message>
        <source>Thanked</source>
        <translation>Gedankt</translation>
    </message>
    <message>
        <source>The place</source>
        <translation>Der Ort</translation>
    </message>
    <message>
        <source>This organisation, and how I might fit in</source>
        <translation>Diese Organisation, und wie ich hineinpassen könnte</translation>
    </message>
    <message>
        <source>Tips about how to get into this field</source>
        <translation>Tipps, wie man in dieses Gebiet kommt</translation>
    </message>
    <message>
        <source>To ask</source>
        <translation>Zu fragen</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Trends</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Läuft gerade</translation>
    </message>
    <message>
        <source>Wait for an answer</source>
        <translation>Auf Antwort warten</translation>
    </message>
    <message>
        <source>Wait for introduction</source>
        <translation>Auf Vorstellung warten</translation>
    </message>
    <message>
        <source>What they laugh about</source>
        <translation>Worüber man lacht</translation>
    </message>
    <message>
        <source>Working conditions</source>
        <translation>Arbeitsbedingungen</translation>
    </message>
    <message>
        <source>Would I want to work here?</source>
        <translation>Würde ich hier arbeiten wollen?</translation>
    </message>
    <message>
        <source>Write up notes</source>
        <translation>Notizen aufschreiben</translation>
    </message>
    <message>
        <source>Write, then telephone to fix the time. Learn, never ask for a job. Thank within a day, and tell whoever sent you what came of it.</source>
        <translation>Erst schreiben, dann den Termin am Telefon festmachen. Lernen, nie um eine Stelle bitten. Binnen eines Tages danken und der Person, die Sie geschickt hat, sagen, was daraus wurde.</translation>
    </message>
    <message>
        <source>Written up</source>
        <translation>Aufgeschrieben</translation>
    </message>
    <message>
        <source>vCard</source>
        <translation>vCard</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} Min.</translation>
    </message>
</context>
</TS>
