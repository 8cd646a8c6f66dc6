-- Where the member works, and worked. Times are known to the year or the month: 2019, 2019-03.
CREATE TABLE own_work (
  member_id    uuid NOT NULL REFERENCES member (id) ON DELETE CASCADE,
  id           uuid NOT NULL,
  organisation text NOT NULL,
  title        text NOT NULL,
  city         text NOT NULL,
  since        text COLLATE "C" NOT NULL,
  until        text COLLATE "C" NOT NULL,   -- empty: still there
  PRIMARY KEY (member_id, id)
);

-- Going through those whom a change of work concerns: of a workplace that the member left, or, without an organisation, of
-- those kept in touch with whose own work changed.
CREATE TABLE review (
  member_id    uuid NOT NULL REFERENCES member (id) ON DELETE CASCADE,
  id           uuid NOT NULL,
  organisation text NOT NULL,
  opened_at    timestamptz NOT NULL,
  closed_at    timestamptz,
  PRIMARY KEY (member_id, id)
);

-- Somebody whom it concerns, and what the member answered. How the bond was before the answer is kept for its undoing.
CREATE TABLE review_person (
  member_id     uuid NOT NULL,
  id            uuid NOT NULL,
  review_id     uuid NOT NULL,
  person_id     uuid NOT NULL,
  place         int NOT NULL,
  left_one      text NOT NULL,              -- the organisation that they left
  joined_one    text NOT NULL,
  alone         boolean NOT NULL,           -- nothing but the workplace carried the bond
  later_at      timestamptz,
  answer        text COLLATE "C",           -- null: none yet
  answered_at   timestamptz,
  was_kept      boolean NOT NULL DEFAULT false,
  was_resting   date,
  was_floor     int,
  PRIMARY KEY (member_id, id),
  UNIQUE (member_id, review_id, person_id),
  FOREIGN KEY (member_id, review_id) REFERENCES review (member_id, id) ON DELETE CASCADE,
  FOREIGN KEY (member_id, person_id) REFERENCES person (member_id, id) ON DELETE CASCADE
);
CREATE INDEX review_person_person ON review_person (member_id, person_id);

CALL make_private('own_work');
CALL make_private('review');
CALL make_private('review_person');
