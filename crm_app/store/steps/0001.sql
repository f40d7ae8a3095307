CREATE TABLE channel(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  created_at TEXT NOT NULL,
  archived_at TEXT,
  trashed_at TEXT,
  name TEXT NOT NULL DEFAULT '',
  kind TEXT NOT NULL DEFAULT ''
) STRICT

CREATE TABLE campaign(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  created_at TEXT NOT NULL,
  archived_at TEXT,
  trashed_at TEXT,
  name TEXT NOT NULL DEFAULT '',
  owner TEXT NOT NULL DEFAULT '',
  playbook TEXT NOT NULL DEFAULT '',
  goal TEXT NOT NULL DEFAULT '',
  goal_count INTEGER,
  goal_day TEXT,
  active INTEGER NOT NULL DEFAULT 1
) STRICT

CREATE TABLE organisation(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  created_at TEXT NOT NULL,
  archived_at TEXT,
  trashed_at TEXT,
  name TEXT NOT NULL DEFAULT '',
  other_names TEXT NOT NULL DEFAULT '',
  domain TEXT NOT NULL DEFAULT '',
  sector TEXT NOT NULL DEFAULT '',
  size TEXT NOT NULL DEFAULT '',
  place TEXT NOT NULL DEFAULT '',
  advocacy INTEGER,
  motivation INTEGER,
  posting INTEGER,
  do_not_contact INTEGER NOT NULL DEFAULT 0,
  do_not_contact_reason TEXT NOT NULL DEFAULT '',
  do_not_contact_at TEXT,
  note TEXT NOT NULL DEFAULT ''
) STRICT

CREATE TABLE person(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  created_at TEXT NOT NULL,
  archived_at TEXT,
  trashed_at TEXT,
  name TEXT NOT NULL DEFAULT '',
  given TEXT NOT NULL DEFAULT '',
  family TEXT NOT NULL DEFAULT '',
  additional TEXT NOT NULL DEFAULT '',
  prefix TEXT NOT NULL DEFAULT '',
  suffix TEXT NOT NULL DEFAULT '',
  nickname TEXT NOT NULL DEFAULT '',
  name_order TEXT NOT NULL DEFAULT '',
  second_name TEXT NOT NULL DEFAULT '',
  sort_as TEXT NOT NULL DEFAULT '',
  address_as TEXT NOT NULL DEFAULT '',
  said_as TEXT NOT NULL DEFAULT '',
  pronouns TEXT NOT NULL DEFAULT '',
  photo TEXT,
  birthday TEXT NOT NULL DEFAULT '',
  do_not_contact INTEGER NOT NULL DEFAULT 0,
  do_not_contact_reason TEXT NOT NULL DEFAULT '',
  do_not_contact_at TEXT,
  may_share TEXT NOT NULL DEFAULT 'unknown',
  private INTEGER NOT NULL DEFAULT 0,
  pinned INTEGER NOT NULL DEFAULT 0,
  cadence TEXT NOT NULL DEFAULT '',
  motivation TEXT NOT NULL DEFAULT '',
  why TEXT NOT NULL DEFAULT '',
  shared_ground TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  language TEXT NOT NULL DEFAULT '',
  zone TEXT NOT NULL DEFAULT ''
) STRICT

CREATE TABLE detail(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  person_id INTEGER REFERENCES person ON DELETE CASCADE,
  organisation_id INTEGER REFERENCES organisation ON DELETE CASCADE,
  kind TEXT NOT NULL DEFAULT '',
  label TEXT NOT NULL DEFAULT '',
  text TEXT NOT NULL DEFAULT '',
  normal TEXT NOT NULL DEFAULT '',
  preferred INTEGER NOT NULL DEFAULT 0,
  position INTEGER NOT NULL DEFAULT 0
) STRICT

CREATE INDEX detail_person ON detail(person_id) WHERE person_id IS NOT NULL

CREATE INDEX detail_organisation ON detail(organisation_id) WHERE organisation_id IS NOT NULL

CREATE TABLE affiliation(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  person_id INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
  organisation_id INTEGER REFERENCES organisation ON DELETE SET NULL,
  title TEXT NOT NULL DEFAULT '',
  department TEXT NOT NULL DEFAULT '',
  since TEXT NOT NULL DEFAULT '',
  until TEXT NOT NULL DEFAULT '',
  current INTEGER NOT NULL DEFAULT 1,
  position INTEGER NOT NULL DEFAULT 0
) STRICT

CREATE INDEX affiliation_person ON affiliation(person_id)

CREATE INDEX affiliation_organisation ON affiliation(organisation_id) WHERE organisation_id IS NOT NULL

CREATE TABLE field(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  created_at TEXT NOT NULL,
  archived_at TEXT,
  trashed_at TEXT,
  name TEXT NOT NULL DEFAULT ''
) STRICT

CREATE TABLE topic(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  created_at TEXT NOT NULL,
  archived_at TEXT,
  trashed_at TEXT,
  name TEXT NOT NULL DEFAULT ''
) STRICT

CREATE TABLE tag(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  created_at TEXT NOT NULL,
  archived_at TEXT,
  trashed_at TEXT,
  name TEXT NOT NULL DEFAULT ''
) STRICT

CREATE TABLE person_tag(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  person_id INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
  tag_id INTEGER NOT NULL REFERENCES tag ON DELETE CASCADE
) STRICT

CREATE INDEX person_tag_person ON person_tag(person_id)

CREATE INDEX person_tag_tag ON person_tag(tag_id)

CREATE TABLE organisation_tag(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  organisation_id INTEGER NOT NULL REFERENCES organisation ON DELETE CASCADE,
  tag_id INTEGER NOT NULL REFERENCES tag ON DELETE CASCADE
) STRICT

CREATE INDEX organisation_tag_organisation ON organisation_tag(organisation_id)

CREATE INDEX organisation_tag_tag ON organisation_tag(tag_id)

CREATE TABLE person_field(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  person_id INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
  field_id INTEGER NOT NULL REFERENCES field ON DELETE CASCADE
) STRICT

CREATE INDEX person_field_person ON person_field(person_id)

CREATE INDEX person_field_field ON person_field(field_id)

CREATE TABLE organisation_field(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  organisation_id INTEGER NOT NULL REFERENCES organisation ON DELETE CASCADE,
  field_id INTEGER NOT NULL REFERENCES field ON DELETE CASCADE
) STRICT

CREATE INDEX organisation_field_organisation ON organisation_field(organisation_id)

CREATE INDEX organisation_field_field ON organisation_field(field_id)

CREATE TABLE custom_field(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  created_at TEXT NOT NULL,
  archived_at TEXT,
  trashed_at TEXT,
  name TEXT NOT NULL DEFAULT ''
) STRICT

CREATE TABLE custom_value(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  person_id INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
  custom_field_id INTEGER NOT NULL REFERENCES custom_field ON DELETE CASCADE,
  text TEXT NOT NULL DEFAULT '',
  position INTEGER NOT NULL DEFAULT 0
) STRICT

CREATE INDEX custom_value_person ON custom_value(person_id)

CREATE INDEX custom_value_custom_field ON custom_value(custom_field_id)

CREATE TABLE introduction(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  created_at TEXT NOT NULL,
  archived_at TEXT,
  trashed_at TEXT,
  name TEXT NOT NULL DEFAULT '',
  text TEXT NOT NULL DEFAULT '',
  preferred INTEGER NOT NULL DEFAULT 0
) STRICT

CREATE TABLE me(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL DEFAULT '',
  headline TEXT NOT NULL DEFAULT '',
  summary TEXT NOT NULL DEFAULT '',
  interests TEXT NOT NULL DEFAULT '',
  skills TEXT NOT NULL DEFAULT '',
  worth TEXT NOT NULL DEFAULT '',
  email TEXT NOT NULL DEFAULT '',
  phone TEXT NOT NULL DEFAULT ''
) STRICT

CREATE TABLE request(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  created_at TEXT NOT NULL,
  archived_at TEXT,
  trashed_at TEXT,
  campaign_id INTEGER REFERENCES campaign ON DELETE SET NULL,
  person_id INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
  channel_id INTEGER REFERENCES channel ON DELETE SET NULL,
  purpose TEXT NOT NULL DEFAULT '',
  answer TEXT NOT NULL DEFAULT '',
  answered_at TEXT,
  answer_words TEXT NOT NULL DEFAULT '',
  redirected_to_id INTEGER REFERENCES person ON DELETE SET NULL,
  closed_at TEXT,
  closed_why TEXT NOT NULL DEFAULT ''
) STRICT

CREATE INDEX request_campaign ON request(campaign_id) WHERE campaign_id IS NOT NULL

CREATE INDEX request_person ON request(person_id)

CREATE INDEX request_channel ON request(channel_id) WHERE channel_id IS NOT NULL

CREATE INDEX request_redirected_to ON request(redirected_to_id) WHERE redirected_to_id IS NOT NULL

CREATE TABLE attempt(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  request_id INTEGER NOT NULL REFERENCES request ON DELETE CASCADE,
  kind TEXT NOT NULL DEFAULT '',
  channel TEXT NOT NULL DEFAULT '',
  at TEXT,
  text TEXT NOT NULL DEFAULT '',
  outcome TEXT NOT NULL DEFAULT ''
) STRICT

CREATE INDEX attempt_request ON attempt(request_id)

CREATE TABLE meeting(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  created_at TEXT NOT NULL,
  archived_at TEXT,
  trashed_at TEXT,
  campaign_id INTEGER REFERENCES campaign ON DELETE SET NULL,
  request_id INTEGER REFERENCES request ON DELETE SET NULL,
  start TEXT NOT NULL,
  zone TEXT NOT NULL DEFAULT '',
  minutes INTEGER NOT NULL DEFAULT 30,
  mode TEXT NOT NULL DEFAULT 'in-person',
  place TEXT NOT NULL DEFAULT '',
  room TEXT NOT NULL DEFAULT '',
  link TEXT NOT NULL DEFAULT '',
  directions TEXT NOT NULL DEFAULT '',
  parking TEXT NOT NULL DEFAULT '',
  ask_for TEXT NOT NULL DEFAULT '',
  dial_in TEXT NOT NULL DEFAULT '',
  day_phone TEXT NOT NULL DEFAULT '',
  leave_by TEXT,
  dress TEXT NOT NULL DEFAULT '',
  purpose TEXT NOT NULL DEFAULT '',
  goal TEXT NOT NULL DEFAULT '',
  say_from TEXT NOT NULL DEFAULT '',
  introduction_id INTEGER REFERENCES introduction ON DELETE SET NULL,
  scheduled_at TEXT,
  confirmation_sent_at TEXT,
  confirmed_at TEXT,
  prepared_at TEXT,
  held_start TEXT,
  held_end TEXT,
  written_up_at TEXT,
  cancelled_at TEXT,
  cancelled_by TEXT NOT NULL DEFAULT '',
  cancelled_why TEXT NOT NULL DEFAULT '',
  no_show_at TEXT,
  no_show TEXT NOT NULL DEFAULT '',
  no_show_why TEXT NOT NULL DEFAULT '',
  turned_call_at TEXT,
  thanks_due INTEGER NOT NULL DEFAULT 1,
  private INTEGER NOT NULL DEFAULT 0,
  note TEXT NOT NULL DEFAULT ''
) STRICT

CREATE INDEX meeting_campaign ON meeting(campaign_id) WHERE campaign_id IS NOT NULL

CREATE INDEX meeting_request ON meeting(request_id) WHERE request_id IS NOT NULL

CREATE INDEX meeting_introduction ON meeting(introduction_id) WHERE introduction_id IS NOT NULL

CREATE TABLE meeting_move(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  meeting_id INTEGER NOT NULL REFERENCES meeting ON DELETE CASCADE,
  start TEXT NOT NULL,
  zone TEXT NOT NULL DEFAULT '',
  at TEXT NOT NULL,
  who TEXT NOT NULL DEFAULT '',
  why TEXT NOT NULL DEFAULT ''
) STRICT

CREATE INDEX meeting_move_meeting ON meeting_move(meeting_id)

CREATE TABLE participant(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  meeting_id INTEGER NOT NULL REFERENCES meeting ON DELETE CASCADE,
  person_id INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
  role TEXT NOT NULL DEFAULT 'host'
) STRICT

CREATE INDEX participant_meeting ON participant(meeting_id)

CREATE INDEX participant_person ON participant(person_id)

CREATE TABLE question(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  created_at TEXT NOT NULL,
  archived_at TEXT,
  trashed_at TEXT,
  bank_id TEXT,
  text TEXT NOT NULL DEFAULT '',
  category TEXT NOT NULL DEFAULT '',
  tiara TEXT NOT NULL DEFAULT '',
  kind TEXT NOT NULL DEFAULT 'open',
  stage TEXT NOT NULL DEFAULT '',
  topic_id INTEGER REFERENCES topic ON DELETE SET NULL,
  minutes INTEGER NOT NULL DEFAULT 4,
  must INTEGER NOT NULL DEFAULT 0,
  source TEXT NOT NULL DEFAULT '',
  rating INTEGER
) STRICT

CREATE INDEX question_topic ON question(topic_id) WHERE topic_id IS NOT NULL

CREATE TABLE question_field(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  question_id INTEGER NOT NULL REFERENCES question ON DELETE CASCADE,
  field_id INTEGER NOT NULL REFERENCES field ON DELETE CASCADE
) STRICT

CREATE INDEX question_field_question ON question_field(question_id)

CREATE INDEX question_field_field ON question_field(field_id)

CREATE TABLE meeting_question(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  created_at TEXT NOT NULL,
  archived_at TEXT,
  trashed_at TEXT,
  meeting_id INTEGER NOT NULL REFERENCES meeting ON DELETE CASCADE,
  question_id INTEGER REFERENCES question ON DELETE SET NULL,
  bank_id TEXT,
  text TEXT NOT NULL DEFAULT '',
  topic TEXT NOT NULL DEFAULT '',
  position INTEGER NOT NULL DEFAULT 0,
  minutes INTEGER NOT NULL DEFAULT 4,
  must INTEGER NOT NULL DEFAULT 0,
  star TEXT NOT NULL DEFAULT '',
  if_time INTEGER NOT NULL DEFAULT 0,
  asked_at TEXT,
  answer TEXT NOT NULL DEFAULT '',
  quote INTEGER NOT NULL DEFAULT 0,
  contradicts_id INTEGER REFERENCES meeting_question ON DELETE SET NULL,
  private INTEGER NOT NULL DEFAULT 0
) STRICT

CREATE INDEX meeting_question_meeting ON meeting_question(meeting_id)

CREATE INDEX meeting_question_question ON meeting_question(question_id) WHERE question_id IS NOT NULL

CREATE INDEX meeting_question_contradicts ON meeting_question(contradicts_id) WHERE contradicts_id IS NOT NULL

CREATE TABLE observation(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  meeting_id INTEGER NOT NULL REFERENCES meeting ON DELETE CASCADE,
  aspect TEXT NOT NULL DEFAULT '',
  text TEXT NOT NULL DEFAULT '',
  private INTEGER NOT NULL DEFAULT 0
) STRICT

CREATE INDEX observation_meeting ON observation(meeting_id)

CREATE TABLE evaluation(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  meeting_id INTEGER NOT NULL REFERENCES meeting ON DELETE CASCADE,
  at TEXT NOT NULL,
  question TEXT NOT NULL DEFAULT '',
  answer TEXT NOT NULL DEFAULT '',
  private INTEGER NOT NULL DEFAULT 0
) STRICT

CREATE INDEX evaluation_meeting ON evaluation(meeting_id)

CREATE TABLE referral(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  created_at TEXT NOT NULL,
  archived_at TEXT,
  trashed_at TEXT,
  referrer_id INTEGER REFERENCES person ON DELETE CASCADE,
  channel_id INTEGER REFERENCES channel ON DELETE CASCADE,
  referred_id INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
  meeting_id INTEGER REFERENCES meeting ON DELETE SET NULL,
  at TEXT NOT NULL,
  words TEXT NOT NULL DEFAULT '',
  private INTEGER NOT NULL DEFAULT 0,
  may_use_name TEXT NOT NULL DEFAULT 'unknown',
  introduction_promised_until TEXT,
  introduction_made_at TEXT,
  reported_back_at TEXT,
  main INTEGER NOT NULL DEFAULT 1
) STRICT

CREATE INDEX referral_referrer ON referral(referrer_id) WHERE referrer_id IS NOT NULL

CREATE INDEX referral_channel ON referral(channel_id) WHERE channel_id IS NOT NULL

CREATE INDEX referral_referred ON referral(referred_id)

CREATE INDEX referral_meeting ON referral(meeting_id) WHERE meeting_id IS NOT NULL

CREATE TABLE promise(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  created_at TEXT NOT NULL,
  archived_at TEXT,
  trashed_at TEXT,
  owed_by TEXT NOT NULL DEFAULT 'me',
  person_id INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
  meeting_id INTEGER REFERENCES meeting ON DELETE SET NULL,
  what TEXT NOT NULL DEFAULT '',
  due TEXT,
  done_at TEXT,
  private INTEGER NOT NULL DEFAULT 0
) STRICT

CREATE INDEX promise_person ON promise(person_id)

CREATE INDEX promise_meeting ON promise(meeting_id) WHERE meeting_id IS NOT NULL

CREATE TABLE letter(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  created_at TEXT NOT NULL,
  archived_at TEXT,
  trashed_at TEXT,
  kind TEXT NOT NULL DEFAULT '',
  person_id INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
  meeting_id INTEGER REFERENCES meeting ON DELETE SET NULL,
  request_id INTEGER REFERENCES request ON DELETE SET NULL,
  channel TEXT NOT NULL DEFAULT '',
  state TEXT NOT NULL DEFAULT 'draft',
  subject TEXT NOT NULL DEFAULT '',
  text TEXT NOT NULL DEFAULT '',
  at TEXT,
  private INTEGER NOT NULL DEFAULT 0
) STRICT

CREATE INDEX letter_person ON letter(person_id)

CREATE INDEX letter_meeting ON letter(meeting_id) WHERE meeting_id IS NOT NULL

CREATE INDEX letter_request ON letter(request_id) WHERE request_id IS NOT NULL

CREATE TABLE touch(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  created_at TEXT NOT NULL,
  archived_at TEXT,
  trashed_at TEXT,
  person_id INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
  at TEXT NOT NULL,
  kind TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  private INTEGER NOT NULL DEFAULT 0,
  source TEXT NOT NULL DEFAULT ''
) STRICT

CREATE INDEX touch_person ON touch(person_id)

CREATE TABLE card(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  created_at TEXT NOT NULL,
  archived_at TEXT,
  trashed_at TEXT,
  person_id INTEGER REFERENCES person ON DELETE SET NULL,
  meeting_id INTEGER REFERENCES meeting ON DELETE SET NULL,
  received_at TEXT,
  received_where TEXT NOT NULL DEFAULT '',
  text TEXT NOT NULL DEFAULT '',
  fields TEXT NOT NULL DEFAULT '',
  back_note TEXT NOT NULL DEFAULT '',
  state TEXT NOT NULL DEFAULT 'unread',
  private INTEGER NOT NULL DEFAULT 0
) STRICT

CREATE INDEX card_person ON card(person_id) WHERE person_id IS NOT NULL

CREATE INDEX card_meeting ON card(meeting_id) WHERE meeting_id IS NOT NULL

CREATE TABLE card_side(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  card_id INTEGER NOT NULL REFERENCES card ON DELETE CASCADE,
  position INTEGER NOT NULL DEFAULT 0,
  file TEXT NOT NULL DEFAULT '',
  media TEXT NOT NULL DEFAULT ''
) STRICT

CREATE INDEX card_side_card ON card_side(card_id)

CREATE TABLE research(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  created_at TEXT NOT NULL,
  archived_at TEXT,
  trashed_at TEXT,
  person_id INTEGER REFERENCES person ON DELETE CASCADE,
  organisation_id INTEGER REFERENCES organisation ON DELETE CASCADE,
  field_id INTEGER REFERENCES field ON DELETE CASCADE,
  meeting_id INTEGER REFERENCES meeting ON DELETE SET NULL,
  text TEXT NOT NULL DEFAULT '',
  where_found TEXT NOT NULL DEFAULT '',
  url TEXT NOT NULL DEFAULT '',
  found_at TEXT,
  unknown INTEGER NOT NULL DEFAULT 0,
  position INTEGER NOT NULL DEFAULT 0,
  private INTEGER NOT NULL DEFAULT 0
) STRICT

CREATE INDEX research_person ON research(person_id) WHERE person_id IS NOT NULL

CREATE INDEX research_organisation ON research(organisation_id) WHERE organisation_id IS NOT NULL

CREATE INDEX research_field ON research(field_id) WHERE field_id IS NOT NULL

CREATE INDEX research_meeting ON research(meeting_id) WHERE meeting_id IS NOT NULL

CREATE TABLE note(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  created_at TEXT NOT NULL,
  archived_at TEXT,
  trashed_at TEXT,
  person_id INTEGER REFERENCES person ON DELETE CASCADE,
  organisation_id INTEGER REFERENCES organisation ON DELETE CASCADE,
  meeting_id INTEGER REFERENCES meeting ON DELETE CASCADE,
  at TEXT NOT NULL,
  text TEXT NOT NULL DEFAULT '',
  private INTEGER NOT NULL DEFAULT 0,
  source TEXT NOT NULL DEFAULT ''
) STRICT

CREATE INDEX note_person ON note(person_id) WHERE person_id IS NOT NULL

CREATE INDEX note_organisation ON note(organisation_id) WHERE organisation_id IS NOT NULL

CREATE INDEX note_meeting ON note(meeting_id) WHERE meeting_id IS NOT NULL

CREATE TABLE import_batch(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  created_at TEXT NOT NULL,
  file TEXT NOT NULL DEFAULT '',
  hash TEXT NOT NULL DEFAULT '',
  format TEXT NOT NULL DEFAULT '',
  encoding TEXT NOT NULL DEFAULT '',
  counts TEXT NOT NULL DEFAULT ''
) STRICT

CREATE TABLE row_verdict(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  batch_id INTEGER NOT NULL REFERENCES import_batch ON DELETE CASCADE,
  line INTEGER NOT NULL,
  verdict TEXT NOT NULL DEFAULT '',
  why TEXT NOT NULL DEFAULT '',
  person_id INTEGER REFERENCES person ON DELETE SET NULL,
  digest TEXT NOT NULL DEFAULT ''
) STRICT

CREATE INDEX row_verdict_batch ON row_verdict(batch_id)

CREATE INDEX row_verdict_person ON row_verdict(person_id) WHERE person_id IS NOT NULL

CREATE TABLE raw_property(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  person_id INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
  position INTEGER NOT NULL DEFAULT 0,
  item TEXT NOT NULL DEFAULT '',
  name TEXT NOT NULL DEFAULT '',
  params TEXT NOT NULL DEFAULT '',
  value TEXT NOT NULL DEFAULT '',
  line INTEGER,
  covers TEXT NOT NULL DEFAULT '',
  source TEXT NOT NULL DEFAULT ''
) STRICT

CREATE INDEX raw_property_person ON raw_property(person_id)

CREATE TABLE setting(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  key TEXT NOT NULL UNIQUE,
  value TEXT NOT NULL DEFAULT ''
) STRICT

CREATE TABLE history(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  label TEXT NOT NULL,
  at TEXT NOT NULL,
  changes INTEGER NOT NULL,
  undone INTEGER NOT NULL DEFAULT 0,
  reverts INTEGER,
  closed INTEGER NOT NULL DEFAULT 0,
  checksum INTEGER NOT NULL,
  seal INTEGER NOT NULL,
  changeset BLOB NOT NULL
) STRICT

CREATE INDEX detail_email ON detail(normal) WHERE kind = 'email'

CREATE INDEX detail_url ON detail(normal) WHERE kind = 'url'

CREATE INDEX row_verdict_digest ON row_verdict(digest)

CREATE INDEX meeting_start ON meeting(start)

CREATE INDEX tag_name ON tag(name)

CREATE INDEX organisation_name ON organisation(name)

CREATE TABLE standing(
  person INTEGER PRIMARY KEY,
  shelf TEXT NOT NULL,
  stage TEXT NOT NULL,
  last_contact TEXT,
  by_family TEXT NOT NULL,
  by_given TEXT NOT NULL,
  title TEXT NOT NULL,
  organisation INTEGER,
  organisation_name TEXT NOT NULL,
  changed_at TEXT NOT NULL
) STRICT

CREATE INDEX standing_family ON standing(shelf, by_family, person)

CREATE INDEX standing_given ON standing(shelf, by_given, person)

CREATE INDEX standing_stage ON standing(stage, shelf)

CREATE TABLE agenda(
  id INTEGER PRIMARY KEY,
  person INTEGER NOT NULL,
  meeting INTEGER,
  what TEXT NOT NULL,
  since TEXT NOT NULL,
  due TEXT NOT NULL,
  why TEXT NOT NULL,
  about INTEGER,
  until TEXT,
  waiting INTEGER NOT NULL
) STRICT

CREATE INDEX agenda_person ON agenda(person)

CREATE INDEX agenda_due ON agenda(due)

CREATE TABLE digest(
  name TEXT PRIMARY KEY,
  rows INTEGER NOT NULL,
  total INTEGER NOT NULL
) STRICT

CREATE VIRTUAL TABLE find_person USING fts5(name, organisation, title, place, contact, tags, content='', contentless_delete=1, prefix='1 2 3', tokenize='unicode61 remove_diacritics 2')

CREATE VIRTUAL TABLE find_organisation USING fts5(name, place, sector, tags, content='', contentless_delete=1, prefix='1 2 3', tokenize='unicode61 remove_diacritics 2')

CREATE VIRTUAL TABLE find_passage USING fts5(text, content='', contentless_delete=1, prefix='1 2 3', tokenize='unicode61 remove_diacritics 2')

INSERT INTO find_person(find_person, rank) VALUES('hashsize', 67108864)

INSERT INTO find_organisation(find_organisation, rank) VALUES('hashsize', 67108864)

INSERT INTO find_passage(find_passage, rank) VALUES('hashsize', 67108864)

INSERT INTO find_person(find_person, rank) VALUES('automerge', 16)

INSERT INTO find_person(find_person, rank) VALUES('crisismerge', 64)

INSERT INTO find_organisation(find_organisation, rank) VALUES('automerge', 16)

INSERT INTO find_organisation(find_organisation, rank) VALUES('crisismerge', 64)

INSERT INTO find_passage(find_passage, rank) VALUES('automerge', 16)

INSERT INTO find_passage(find_passage, rank) VALUES('crisismerge', 64)
