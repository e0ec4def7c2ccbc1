-- The database of one host: every release, whole. Rows are never changed: a release ends some and brings others.
-- Figures are kept as their sources write them ('>116000'), so that nothing is lost; they are read by the rules of the cell forms.

CREATE TABLE release (
  number       INTEGER PRIMARY KEY,
  at           TEXT NOT NULL,
  hash         TEXT NOT NULL CHECK (length(hash) = 64),
  observations INTEGER NOT NULL CHECK (observations >= 0),
  added        INTEGER NOT NULL CHECK (added >= 0),
  ended        INTEGER NOT NULL CHECK (ended >= 0)
) STRICT;

-- What was imported last from each input, by which an unchanged one is known.
-- The data folder has the lowest number: where two inputs state one figure, its row is the one that is read.
CREATE TABLE input (
  number      INTEGER PRIMARY KEY,
  name        TEXT NOT NULL UNIQUE,
  fingerprint TEXT NOT NULL
) STRICT;

-- Every identifier that any release has used: rows of later releases may redefine it, but never dangle.
CREATE TABLE known_source (id TEXT PRIMARY KEY) STRICT;
CREATE TABLE known_indicator (id TEXT PRIMARY KEY) STRICT;

CREATE TABLE code (
  dimension  TEXT NOT NULL,
  code       TEXT NOT NULL,
  name       TEXT NOT NULL,
  name_sr    TEXT NOT NULL,
  exhaustive INTEGER NOT NULL CHECK (exhaustive IN (0, 1)),
  added_in   INTEGER NOT NULL REFERENCES release (number),
  ended_in   INTEGER REFERENCES release (number) CHECK (ended_in > added_in)
) STRICT;
CREATE UNIQUE INDEX code_in_force ON code (dimension, code) WHERE ended_in IS NULL;

CREATE TABLE spelling (
  format   TEXT NOT NULL,
  "column" TEXT NOT NULL,
  found    TEXT NOT NULL,
  code     TEXT NOT NULL,
  added_in INTEGER NOT NULL REFERENCES release (number),
  ended_in INTEGER REFERENCES release (number) CHECK (ended_in > added_in)
) STRICT;
CREATE UNIQUE INDEX spelling_in_force ON spelling (format, "column", found) WHERE ended_in IS NULL;

CREATE TABLE source (
  id               TEXT NOT NULL REFERENCES known_source (id),
  counted_by       TEXT NOT NULL,
  publisher        TEXT NOT NULL,
  title            TEXT NOT NULL,
  url              TEXT NOT NULL,
  published        TEXT,
  accessed         TEXT,
  licence          TEXT NOT NULL,
  language         TEXT NOT NULL,
  small_count_from TEXT NOT NULL,
  covers           TEXT NOT NULL,
  note             TEXT NOT NULL,
  added_in         INTEGER NOT NULL REFERENCES release (number),
  ended_in         INTEGER REFERENCES release (number) CHECK (ended_in > added_in)
) STRICT;
CREATE UNIQUE INDEX source_in_force ON source (id) WHERE ended_in IS NULL;

CREATE TABLE indicator (
  id            TEXT NOT NULL REFERENCES known_indicator (id),
  kind          TEXT NOT NULL CHECK (kind IN ('count', 'quantity', 'percent', 'change', 'difference')),
  unit          TEXT NOT NULL,
  reference     TEXT NOT NULL CHECK (reference IN ('during', 'mid-year', 'year-end', 'any-moment')),
  name          TEXT NOT NULL,
  name_sr       TEXT NOT NULL,
  definition    TEXT NOT NULL,
  definition_sr TEXT NOT NULL,
  caveat        TEXT NOT NULL,
  caveat_sr     TEXT NOT NULL,
  added_in      INTEGER NOT NULL REFERENCES release (number),
  ended_in      INTEGER REFERENCES release (number) CHECK (ended_in > added_in)
) STRICT;
CREATE UNIQUE INDEX indicator_in_force ON indicator (id) WHERE ended_in IS NULL;

CREATE TABLE derived (
  id                    TEXT NOT NULL REFERENCES known_indicator (id),
  kind                  TEXT NOT NULL CHECK (kind IN ('rate', 'share', 'change', 'difference', 'availability', 'absence', 'compliance')),
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
CREATE UNIQUE INDEX derived_in_force ON derived (id) WHERE ended_in IS NULL;

-- Its checks are run for each of a million rows: a pattern or a few comparisons take a third of the time that IN takes to look into a list.
CREATE TABLE observation (
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
  -- Small counts by origin identify people; the import says so in words, and no other way in may do without.
  CHECK (NOT (kind = 'count' AND origin <> '' AND conf = 'F' AND value IN ('1', '2', '3', '4') AND (rounded_to IS NULL OR rounded_to = '1')))
) STRICT;
CREATE UNIQUE INDEX observation_in_force ON observation
  (indicator, area, period, sex, age, exploitation, citizenship, "group", origin, referrer, provider, counted_by, source, input) WHERE ended_in IS NULL;

CREATE TABLE spell (
  id         TEXT NOT NULL,
  body       TEXT NOT NULL,
  area       TEXT NOT NULL,
  state      TEXT NOT NULL,
  "start"    TEXT NOT NULL,
  "end"      TEXT,
  as_of      TEXT,
  source     TEXT NOT NULL REFERENCES known_source (id),
  locator    TEXT NOT NULL CHECK (locator <> ''),
  note       TEXT NOT NULL,
  added_in   INTEGER NOT NULL REFERENCES release (number),
  ended_in   INTEGER REFERENCES release (number) CHECK (ended_in > added_in),
  CHECK ("end" IS NOT NULL OR as_of IS NOT NULL)
) STRICT;
CREATE UNIQUE INDEX spell_in_force ON spell (id) WHERE ended_in IS NULL;

CREATE TABLE duty (
  id         TEXT NOT NULL,
  body       TEXT NOT NULL,
  area       TEXT NOT NULL,
  period     TEXT NOT NULL,
  due        TEXT,
  done       TEXT,
  status     TEXT NOT NULL CHECK (status IN ('A', 'B', 'D', 'E', 'K', 'L', 'M', 'O', 'P', 'Q', 'U')),
  as_of      TEXT,
  source     TEXT NOT NULL REFERENCES known_source (id),
  locator    TEXT NOT NULL CHECK (locator <> ''),
  note       TEXT NOT NULL,
  added_in   INTEGER NOT NULL REFERENCES release (number),
  ended_in   INTEGER REFERENCES release (number) CHECK (ended_in > added_in),
  CHECK ((done IS NULL) = (status IN ('L', 'M', 'O', 'Q')))
) STRICT;
CREATE UNIQUE INDEX duty_in_force ON duty (id) WHERE ended_in IS NULL;

CREATE TABLE event (
  id         TEXT NOT NULL,
  area       TEXT NOT NULL,
  date       TEXT NOT NULL,
  kind       TEXT NOT NULL,
  body       TEXT NOT NULL,
  text       TEXT NOT NULL CHECK (text <> ''),
  text_sr    TEXT NOT NULL,
  as_of      TEXT,
  source     TEXT NOT NULL REFERENCES known_source (id),
  locator    TEXT NOT NULL CHECK (locator <> ''),
  note       TEXT NOT NULL,
  added_in   INTEGER NOT NULL REFERENCES release (number),
  ended_in   INTEGER REFERENCES release (number) CHECK (ended_in > added_in)
) STRICT;
CREATE UNIQUE INDEX event_in_force ON event (id) WHERE ended_in IS NULL;

CREATE TABLE claim (
  id                TEXT NOT NULL,
  form              TEXT NOT NULL CHECK (form IN ('value', 'sum', 'compare', 'state', 'duty', 'rank')),
  subject           TEXT NOT NULL,
  area              TEXT NOT NULL,
  period            TEXT NOT NULL,
  breakdown         TEXT NOT NULL,
  relation          TEXT NOT NULL CHECK (relation IN ('about', 'lt', 'le', 'gt', 'ge', 'eq', 'largest')),
  value             TEXT NOT NULL,
  rounded_to        TEXT,
  unit              TEXT NOT NULL,
  against           TEXT NOT NULL,
  against_period    TEXT,
  against_breakdown TEXT NOT NULL,
  against_state     TEXT NOT NULL,
  source            TEXT NOT NULL REFERENCES known_source (id),
  locator           TEXT NOT NULL CHECK (locator <> ''),
  text              TEXT NOT NULL CHECK (text <> ''),
  text_sr           TEXT NOT NULL,
  note              TEXT NOT NULL,
  added_in          INTEGER NOT NULL REFERENCES release (number),
  ended_in          INTEGER REFERENCES release (number) CHECK (ended_in > added_in)
) STRICT;
CREATE UNIQUE INDEX claim_in_force ON claim (id) WHERE ended_in IS NULL;

CREATE TABLE note (
  id         TEXT NOT NULL,
  indicator  TEXT NOT NULL REFERENCES known_indicator (id),
  area       TEXT NOT NULL,
  counted_by TEXT NOT NULL,
  breakdown  TEXT NOT NULL,
  period     TEXT NOT NULL,
  status     TEXT CHECK (status IN ('A', 'B', 'D', 'E', 'K', 'L', 'M', 'O', 'P', 'Q', 'U')),
  text       TEXT NOT NULL,
  text_sr    TEXT NOT NULL,
  basis      TEXT NOT NULL CHECK (basis IN ('stated', 'inferred')),
  added_in   INTEGER NOT NULL REFERENCES release (number),
  ended_in   INTEGER REFERENCES release (number) CHECK (ended_in > added_in)
) STRICT;
CREATE UNIQUE INDEX note_in_force ON note (id) WHERE ended_in IS NULL;
