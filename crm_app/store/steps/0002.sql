CREATE TABLE relation(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  created_at TEXT NOT NULL,
  archived_at TEXT,
  trashed_at TEXT,
  person_id INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
  other_id INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
  kind TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT ''
) STRICT

CREATE INDEX relation_person ON relation(person_id)

CREATE INDEX relation_other ON relation(other_id)

CREATE TABLE attachment(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  created_at TEXT NOT NULL,
  archived_at TEXT,
  trashed_at TEXT,
  person_id INTEGER REFERENCES person ON DELETE CASCADE,
  organisation_id INTEGER REFERENCES organisation ON DELETE CASCADE,
  meeting_id INTEGER REFERENCES meeting ON DELETE CASCADE,
  name TEXT NOT NULL DEFAULT '',
  file TEXT NOT NULL DEFAULT '',
  media TEXT NOT NULL DEFAULT '',
  size INTEGER NOT NULL DEFAULT 0,
  private INTEGER NOT NULL DEFAULT 0
) STRICT

CREATE INDEX attachment_person ON attachment(person_id) WHERE person_id IS NOT NULL

CREATE INDEX attachment_organisation ON attachment(organisation_id) WHERE organisation_id IS NOT NULL

CREATE INDEX attachment_meeting ON attachment(meeting_id) WHERE meeting_id IS NOT NULL

CREATE TABLE saved_view(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  created_at TEXT NOT NULL,
  archived_at TEXT,
  trashed_at TEXT,
  name TEXT NOT NULL DEFAULT '',
  section TEXT NOT NULL DEFAULT '',
  definition TEXT NOT NULL DEFAULT '',
  position INTEGER NOT NULL DEFAULT 0
) STRICT
