CREATE TABLE playbook(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  created_at TEXT NOT NULL,
  archived_at TEXT,
  trashed_at TEXT,
  name TEXT NOT NULL DEFAULT '',
  based_on TEXT NOT NULL DEFAULT '',
  text TEXT NOT NULL DEFAULT ''
) STRICT

CREATE TABLE letter_template(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  created_at TEXT NOT NULL,
  archived_at TEXT,
  trashed_at TEXT,
  kind TEXT NOT NULL DEFAULT '',
  playbook TEXT NOT NULL DEFAULT '',
  subject TEXT NOT NULL DEFAULT '',
  text TEXT NOT NULL DEFAULT ''
) STRICT

CREATE TABLE snooze(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  created_at TEXT NOT NULL,
  person_id INTEGER REFERENCES person ON DELETE CASCADE,
  meeting_id INTEGER REFERENCES meeting ON DELETE CASCADE,
  what TEXT NOT NULL DEFAULT '',
  about INTEGER,
  back_at TEXT,
  why TEXT NOT NULL DEFAULT ''
) STRICT

CREATE INDEX snooze_person ON snooze(person_id) WHERE person_id IS NOT NULL

CREATE INDEX snooze_meeting ON snooze(meeting_id) WHERE meeting_id IS NOT NULL

CREATE TABLE event(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  created_at TEXT NOT NULL,
  archived_at TEXT,
  trashed_at TEXT,
  name TEXT NOT NULL DEFAULT '',
  start TEXT,
  day TEXT NOT NULL DEFAULT '',
  zone TEXT NOT NULL DEFAULT '',
  place TEXT NOT NULL DEFAULT '',
  url TEXT NOT NULL DEFAULT '',
  organisation_id INTEGER REFERENCES organisation ON DELETE SET NULL,
  attended_at TEXT,
  note TEXT NOT NULL DEFAULT ''
) STRICT

CREATE INDEX event_organisation ON event(organisation_id) WHERE organisation_id IS NOT NULL

CREATE TABLE event_person(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  event_id INTEGER NOT NULL REFERENCES event ON DELETE CASCADE,
  person_id INTEGER NOT NULL REFERENCES person ON DELETE CASCADE
) STRICT

CREATE INDEX event_person_event ON event_person(event_id)

CREATE INDEX event_person_person ON event_person(person_id)

CREATE TABLE task(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  created_at TEXT NOT NULL,
  archived_at TEXT,
  trashed_at TEXT,
  kind TEXT NOT NULL DEFAULT '',
  what TEXT NOT NULL DEFAULT '',
  person_id INTEGER REFERENCES person ON DELETE CASCADE,
  organisation_id INTEGER REFERENCES organisation ON DELETE CASCADE,
  meeting_id INTEGER REFERENCES meeting ON DELETE SET NULL,
  event_id INTEGER REFERENCES event ON DELETE SET NULL,
  due TEXT,
  done_at TEXT,
  url TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  private INTEGER NOT NULL DEFAULT 0
) STRICT

CREATE INDEX task_person ON task(person_id) WHERE person_id IS NOT NULL

CREATE INDEX task_organisation ON task(organisation_id) WHERE organisation_id IS NOT NULL

CREATE INDEX task_meeting ON task(meeting_id) WHERE meeting_id IS NOT NULL

CREATE INDEX task_event ON task(event_id) WHERE event_id IS NOT NULL

CREATE TABLE skill(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  created_at TEXT NOT NULL,
  archived_at TEXT,
  trashed_at TEXT,
  kind TEXT NOT NULL DEFAULT '',
  text TEXT NOT NULL DEFAULT '',
  person_id INTEGER REFERENCES person ON DELETE SET NULL,
  meeting_id INTEGER REFERENCES meeting ON DELETE SET NULL,
  came_from TEXT NOT NULL DEFAULT '',
  plan TEXT NOT NULL DEFAULT '',
  due TEXT,
  done_at TEXT,
  private INTEGER NOT NULL DEFAULT 0
) STRICT

CREATE INDEX skill_person ON skill(person_id) WHERE person_id IS NOT NULL

CREATE INDEX skill_meeting ON skill(meeting_id) WHERE meeting_id IS NOT NULL

CREATE TABLE meeting_tick(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  meeting_id INTEGER NOT NULL REFERENCES meeting ON DELETE CASCADE,
  list TEXT NOT NULL DEFAULT '',
  text TEXT NOT NULL DEFAULT '',
  ticked_at TEXT
) STRICT

CREATE INDEX meeting_tick_meeting ON meeting_tick(meeting_id)

CREATE TABLE campaign_field(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  campaign_id INTEGER NOT NULL REFERENCES campaign ON DELETE CASCADE,
  field_id INTEGER NOT NULL REFERENCES field ON DELETE CASCADE
) STRICT

CREATE INDEX campaign_field_campaign ON campaign_field(campaign_id)

CREATE INDEX campaign_field_field ON campaign_field(field_id)

CREATE TABLE mapping(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  created_at TEXT NOT NULL,
  archived_at TEXT,
  trashed_at TEXT,
  name TEXT NOT NULL DEFAULT '',
  signature TEXT NOT NULL DEFAULT '',
  definition TEXT NOT NULL DEFAULT ''
) STRICT

CREATE TABLE not_same(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  created_at TEXT NOT NULL,
  person_id INTEGER REFERENCES person ON DELETE CASCADE,
  other_id INTEGER REFERENCES person ON DELETE CASCADE,
  organisation_id INTEGER REFERENCES organisation ON DELETE CASCADE,
  other_organisation_id INTEGER REFERENCES organisation ON DELETE CASCADE
) STRICT

CREATE INDEX not_same_person ON not_same(person_id) WHERE person_id IS NOT NULL

CREATE INDEX not_same_other ON not_same(other_id) WHERE other_id IS NOT NULL

CREATE INDEX not_same_organisation ON not_same(organisation_id) WHERE organisation_id IS NOT NULL

CREATE INDEX not_same_other_organisation ON not_same(other_organisation_id) WHERE other_organisation_id IS NOT NULL

CREATE TABLE former_uid(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  person_id INTEGER REFERENCES person ON DELETE CASCADE,
  organisation_id INTEGER REFERENCES organisation ON DELETE CASCADE,
  former TEXT NOT NULL DEFAULT ''
) STRICT

CREATE INDEX former_uid_person ON former_uid(person_id) WHERE person_id IS NOT NULL

CREATE INDEX former_uid_organisation ON former_uid(organisation_id) WHERE organisation_id IS NOT NULL

CREATE TABLE correction(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  created_at TEXT NOT NULL,
  kind TEXT NOT NULL DEFAULT '',
  seen TEXT NOT NULL DEFAULT '',
  meant TEXT NOT NULL DEFAULT ''
) STRICT

ALTER TABLE campaign ADD COLUMN student TEXT NOT NULL DEFAULT ''

ALTER TABLE campaign ADD COLUMN activity TEXT NOT NULL DEFAULT ''

ALTER TABLE person ADD COLUMN seniority TEXT NOT NULL DEFAULT ''

ALTER TABLE person ADD COLUMN role_family TEXT NOT NULL DEFAULT ''

ALTER TABLE person ADD COLUMN path TEXT NOT NULL DEFAULT ''

ALTER TABLE field ADD COLUMN relates TEXT NOT NULL DEFAULT ''

ALTER TABLE request ADD COLUMN minutes INTEGER

ALTER TABLE letter ADD COLUMN attempt_id INTEGER REFERENCES attempt ON DELETE SET NULL

CREATE INDEX letter_attempt ON letter(attempt_id) WHERE attempt_id IS NOT NULL

ALTER TABLE meeting ADD COLUMN ics_uid TEXT NOT NULL DEFAULT ''

ALTER TABLE meeting ADD COLUMN organiser TEXT NOT NULL DEFAULT ''

ALTER TABLE meeting ADD COLUMN sequence INTEGER NOT NULL DEFAULT 0

ALTER TABLE meeting ADD COLUMN invitation_sent_at TEXT

ALTER TABLE meeting ADD COLUMN invitation_answer TEXT NOT NULL DEFAULT ''

ALTER TABLE meeting ADD COLUMN live_question INTEGER

ALTER TABLE meeting ADD COLUMN stay_minutes INTEGER NOT NULL DEFAULT 0

ALTER TABLE meeting ADD COLUMN day_before_sent_at TEXT

ALTER TABLE meeting_question ADD COLUMN follow_up TEXT NOT NULL DEFAULT ''

ALTER TABLE letter ADD COLUMN handed_at TEXT

ALTER TABLE letter ADD COLUMN referral_id INTEGER REFERENCES referral ON DELETE SET NULL

CREATE INDEX letter_referral ON letter(referral_id) WHERE referral_id IS NOT NULL

ALTER TABLE card ADD COLUMN trouble TEXT NOT NULL DEFAULT ''

ALTER TABLE card_side ADD COLUMN original TEXT NOT NULL DEFAULT ''

ALTER TABLE card_side ADD COLUMN text TEXT NOT NULL DEFAULT ''

ALTER TABLE card_side ADD COLUMN corners TEXT NOT NULL DEFAULT ''

ALTER TABLE research ADD COLUMN about TEXT NOT NULL DEFAULT ''

ALTER TABLE agenda ADD COLUMN snoozed_until TEXT

CREATE TABLE reminded(
  key TEXT PRIMARY KEY,
  due TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT, WITHOUT ROWID
