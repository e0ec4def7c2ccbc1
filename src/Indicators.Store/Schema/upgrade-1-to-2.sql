-- From schema version 1 to 2: a release says from which input it came, by whom and why; observations belong to inputs; spellings of publishers.
-- Foreign keys are off while tables are replaced, and checked before the end (https://www.sqlite.org/lang_altertable.html#otheralter).

CREATE TABLE new_release (
  number       INTEGER PRIMARY KEY,
  at           TEXT NOT NULL,
  hash         TEXT NOT NULL CHECK (length(hash) = 64),
  input        TEXT NOT NULL,
  author       TEXT NOT NULL,
  message      TEXT NOT NULL,
  observations INTEGER NOT NULL CHECK (observations >= 0),
  added        INTEGER NOT NULL CHECK (added >= 0),
  ended        INTEGER NOT NULL CHECK (ended >= 0)
) STRICT;
INSERT INTO new_release SELECT number, at, hash, 'data', '', '', observations, added, ended FROM release;
DROP TABLE release;
ALTER TABLE new_release RENAME TO release;

-- The folder is read again: its fingerprint is another one now.
CREATE TABLE new_input (
  number      INTEGER PRIMARY KEY,
  name        TEXT NOT NULL UNIQUE,
  fingerprint TEXT NOT NULL
) STRICT;
INSERT INTO new_input (name, fingerprint) VALUES ('data', '');
DROP TABLE input;
ALTER TABLE new_input RENAME TO input;

CREATE TABLE new_derived (
  id                    TEXT NOT NULL REFERENCES known_indicator (id),
  kind                  TEXT NOT NULL CHECK (kind IN ('rate', 'share', 'change', 'difference', 'mean', 'index', 'availability', 'absence', 'compliance')),
  numerator             TEXT NOT NULL,
  numerator_breakdown   TEXT NOT NULL,
  state                 TEXT NOT NULL,
  denominator           TEXT NOT NULL,
  denominator_breakdown TEXT NOT NULL,
  scale                 TEXT NOT NULL,
  unit                  TEXT NOT NULL,
  name                  TEXT NOT NULL,
  name_sr               TEXT NOT NULL,
  definition            TEXT NOT NULL,
  definition_sr         TEXT NOT NULL,
  caveat                TEXT NOT NULL,
  caveat_sr             TEXT NOT NULL,
  added_in              INTEGER NOT NULL REFERENCES release (number),
  ended_in              INTEGER REFERENCES release (number) CHECK (ended_in > added_in)
) STRICT;
INSERT INTO new_derived SELECT * FROM derived;
DROP TABLE derived;
ALTER TABLE new_derived RENAME TO derived;
CREATE UNIQUE INDEX derived_in_force ON derived (id) WHERE ended_in IS NULL;

CREATE TABLE new_observation (
  indicator    TEXT NOT NULL REFERENCES known_indicator (id),
  area         TEXT NOT NULL,
  period       TEXT NOT NULL,
  sex          TEXT NOT NULL,
  age          TEXT NOT NULL,
  exploitation TEXT NOT NULL,
  citizenship  TEXT NOT NULL,
  "group"      TEXT NOT NULL,
  origin       TEXT NOT NULL,
  referrer     TEXT NOT NULL,
  provider     TEXT NOT NULL,
  value        TEXT,
  rounded_to   TEXT,
  kind         TEXT NOT NULL CHECK (kind = 'count' OR kind = 'quantity' OR kind = 'percent' OR kind = 'change' OR kind = 'difference'),
  status       TEXT NOT NULL CHECK (status GLOB '[ABDEKLMOPQU]'),
  conf         TEXT NOT NULL CHECK (conf GLOB '[FNCADS]'),
  counted_by   TEXT NOT NULL CHECK (counted_by <> ''),
  source       TEXT NOT NULL REFERENCES known_source (id),
  locator      TEXT NOT NULL CHECK (locator <> ''),
  as_of        TEXT,
  note         TEXT NOT NULL,
  input        INTEGER NOT NULL REFERENCES input (number),
  added_in     INTEGER NOT NULL REFERENCES release (number),
  ended_in     INTEGER REFERENCES release (number) CHECK (ended_in > added_in),
  CHECK ((value IS NULL) = (status GLOB '[LMOQ]')),
  CHECK (rounded_to IS NULL OR value IS NOT NULL),
  CHECK (NOT (kind = 'count' AND origin <> '' AND conf = 'F' AND value IN ('1', '2', '3', '4') AND (rounded_to IS NULL OR rounded_to = '1')))
) STRICT;
INSERT INTO new_observation SELECT indicator, area, period, sex, age, exploitation, citizenship, "group", origin, referrer, provider, value, rounded_to, kind, status, conf, counted_by, source, locator, as_of, note, 1, added_in, ended_in FROM observation;
DROP TABLE observation;
ALTER TABLE new_observation RENAME TO observation;
CREATE UNIQUE INDEX observation_in_force ON observation
  (indicator, area, period, sex, age, exploitation, citizenship, "group", origin, referrer, provider, counted_by, source, input) WHERE ended_in IS NULL;
CREATE INDEX observation_ended ON observation (indicator, area) WHERE ended_in IS NOT NULL;
CREATE INDEX observation_confidential ON observation
  (indicator, area, period, sex, age, exploitation, citizenship, "group", origin, referrer, provider, counted_by, source, input) WHERE conf <> 'F';

CREATE TABLE spelling (
  format   TEXT NOT NULL,
  "column" TEXT NOT NULL,
  found    TEXT NOT NULL,
  code     TEXT NOT NULL,
  added_in INTEGER NOT NULL REFERENCES release (number),
  ended_in INTEGER REFERENCES release (number) CHECK (ended_in > added_in)
) STRICT;
CREATE UNIQUE INDEX spelling_in_force ON spelling (format, "column", found) WHERE ended_in IS NULL;

PRAGMA user_version = 2;
