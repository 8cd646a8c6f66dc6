-- A member's book. sort_key and every "normal" column are written by the program: lower case, without accents, so that
-- plain comparisons (the only ones that become index conditions under row-level security) find what was meant.
CREATE TABLE person (
  member_id      uuid NOT NULL REFERENCES member (id) ON DELETE CASCADE,
  id             uuid NOT NULL,
  display        text NOT NULL,
  given          text NOT NULL DEFAULT '',
  additional     text NOT NULL DEFAULT '',
  family         text NOT NULL DEFAULT '',
  prefix         text NOT NULL DEFAULT '',
  suffix         text NOT NULL DEFAULT '',
  nickname       text NOT NULL DEFAULT '',
  sort_key       text COLLATE "C" NOT NULL,
  birthday_month smallint,
  birthday_day   smallint,
  birthday_year  smallint,
  city           text NOT NULL DEFAULT '',
  country        text NOT NULL DEFAULT '',
  zone           text,
  met_how        text NOT NULL DEFAULT 'UNKNOWN',
  met_where      text NOT NULL DEFAULT '',
  met_on         date,
  introduced_by  uuid,
  notes          text NOT NULL DEFAULT '',
  photo          text,
  uid            text COLLATE "C",
  rest           text[] NOT NULL DEFAULT '{}',
  created_at     timestamptz NOT NULL,
  updated_at     timestamptz NOT NULL,
  sorted_at      timestamptz,          -- null: came with an import and waits in the inbox
  last_touch_at  timestamptz,          -- moved by moments
  deleted_at     timestamptz,          -- in the bin since
  PRIMARY KEY (member_id, id),
  FOREIGN KEY (member_id, introduced_by) REFERENCES person (member_id, id) ON DELETE SET NULL (introduced_by)
);
CREATE INDEX person_by_name ON person (member_id, sort_key, id) WHERE deleted_at IS NULL;
CREATE INDEX person_by_touch ON person (member_id, last_touch_at, id) WHERE deleted_at IS NULL;
CREATE INDEX person_by_birthday ON person (member_id, birthday_month, birthday_day)
  WHERE deleted_at IS NULL AND birthday_month IS NOT NULL;
CREATE INDEX person_by_uid ON person (member_id, uid) WHERE uid IS NOT NULL;
CREATE INDEX person_by_introducer ON person (member_id, introduced_by) WHERE introduced_by IS NOT NULL;
CREATE INDEX person_in_inbox ON person (member_id, id) WHERE sorted_at IS NULL AND deleted_at IS NULL;
CREATE INDEX person_in_bin ON person (member_id, deleted_at) WHERE deleted_at IS NOT NULL;

-- Best first: position 0 is what a list shows.
CREATE TABLE person_work (
  member_id    uuid NOT NULL,
  person_id    uuid NOT NULL,
  position     smallint NOT NULL,
  organisation text NOT NULL,
  title        text NOT NULL,
  PRIMARY KEY (member_id, person_id, position),
  FOREIGN KEY (member_id, person_id) REFERENCES person (member_id, id) ON DELETE CASCADE
);

CREATE TABLE contact_point (
  member_id uuid NOT NULL,
  person_id uuid NOT NULL,
  position  smallint NOT NULL,
  kind      text COLLATE "C" NOT NULL,
  value     text NOT NULL,
  label     text NOT NULL,
  normal    text COLLATE "C" NOT NULL,
  PRIMARY KEY (member_id, person_id, position),
  FOREIGN KEY (member_id, person_id) REFERENCES person (member_id, id) ON DELETE CASCADE
);
CREATE INDEX contact_point_by_normal ON contact_point (member_id, kind, normal);

CREATE TABLE circle (
  member_id uuid NOT NULL REFERENCES member (id) ON DELETE CASCADE,
  id        uuid NOT NULL,
  name      text NOT NULL,
  normal    text COLLATE "C" NOT NULL,
  PRIMARY KEY (member_id, id),
  UNIQUE (member_id, normal)
);

CREATE TABLE person_circle (
  member_id uuid NOT NULL,
  circle_id uuid NOT NULL,
  person_id uuid NOT NULL,
  PRIMARY KEY (member_id, circle_id, person_id),
  FOREIGN KEY (member_id, circle_id) REFERENCES circle (member_id, id) ON DELETE CASCADE,
  FOREIGN KEY (member_id, person_id) REFERENCES person (member_id, id) ON DELETE CASCADE
);
CREATE INDEX person_circle_by_person ON person_circle (member_id, person_id);

CREATE TABLE person_interest (
  member_id uuid NOT NULL,
  person_id uuid NOT NULL,
  normal    text COLLATE "C" NOT NULL,
  word      text NOT NULL,
  position  smallint NOT NULL,
  PRIMARY KEY (member_id, person_id, normal),
  FOREIGN KEY (member_id, person_id) REFERENCES person (member_id, id) ON DELETE CASCADE
);
CREATE INDEX person_interest_by_normal ON person_interest (member_id, normal);

-- What was noticed about a person, to bring up next time or on a day.
CREATE TABLE detail (
  member_id  uuid NOT NULL,
  id         uuid NOT NULL,
  person_id  uuid NOT NULL,
  noticed    text NOT NULL,
  noticed_on date NOT NULL,
  raise_on   date,
  raised_at  timestamptz,
  moment_id  uuid,                     -- the moment it was learned in, which may be gone
  PRIMARY KEY (member_id, id),
  FOREIGN KEY (member_id, person_id) REFERENCES person (member_id, id) ON DELETE CASCADE
);
CREATE INDEX detail_by_person ON detail (member_id, person_id);
CREATE INDEX detail_open ON detail (member_id, noticed_on) WHERE raised_at IS NULL;
CREATE INDEX detail_by_moment ON detail (member_id, moment_id) WHERE moment_id IS NOT NULL;

-- The index of the search: every word by which a person may be looked for, the heavier the likelier.
CREATE TABLE person_word (
  member_id uuid NOT NULL,
  word      text COLLATE "C" NOT NULL,
  person_id uuid NOT NULL,
  weight    smallint NOT NULL,
  PRIMARY KEY (member_id, word, person_id),
  FOREIGN KEY (member_id, person_id) REFERENCES person (member_id, id) ON DELETE CASCADE
);
CREATE INDEX person_word_by_person ON person_word (member_id, person_id);

CALL make_private('person');
CALL make_private('person_work');
CALL make_private('contact_point');
CALL make_private('circle');
CALL make_private('person_circle');
CALL make_private('person_interest');
CALL make_private('detail');
CALL make_private('person_word');
