-- Where the member's day stands: the latest day that was made up, whether something new came since, how many people a
-- day is to bring, how many wait to be sorted, whose birthdays come this week (day, person,
-- age or nothing), and the three steps to begin with.
CREATE TABLE nudge_day (
  member_id   uuid PRIMARY KEY REFERENCES member (id) ON DELETE CASCADE,
  day         date,
  stale       boolean NOT NULL DEFAULT false,
  number      int NOT NULL DEFAULT 5,
  unsorted    int NOT NULL DEFAULT 0,
  birthdays   text[] NOT NULL DEFAULT '{}',
  wrote_at    timestamptz,
  rhythm_at   timestamptz,
  planned_at  timestamptz,
  hidden_at   timestamptz
);
CALL make_private('nudge_day');

-- One person of one day, why, and with what; and what the member did about it.
CREATE TABLE nudge (
  member_id   uuid NOT NULL,
  id          uuid NOT NULL,
  day         date NOT NULL,
  place       int NOT NULL,
  person_id   uuid NOT NULL,
  kind        text NOT NULL,
  words       text NOT NULL,
  arguments   text[] NOT NULL,
  ask_about   text,
  last_note   text,
  phone       text,
  email       text,
  action      text NOT NULL,
  about       uuid,
  settled_at  timestamptz,
  settled_by  uuid,
  later_at    timestamptz,
  skipped_at  timestamptz,
  declined_at timestamptz,
  -- until when nothing of this kind comes for this person, or, after "later", nothing at all
  quiet_until date,
  PRIMARY KEY (member_id, id),
  FOREIGN KEY (member_id, person_id) REFERENCES person (member_id, id) ON DELETE CASCADE
);
CREATE UNIQUE INDEX nudge_once_a_day ON nudge (member_id, person_id, day);
CREATE INDEX nudge_by_day ON nudge (member_id, day, place);
CREATE INDEX nudge_by_quiet ON nudge (member_id, quiet_until) WHERE quiet_until IS NOT NULL;
CALL make_private('nudge');
