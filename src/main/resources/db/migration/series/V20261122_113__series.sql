-- What comes again and again, and with whom. The plan is a moment; the next is made when it has happened or was dropped.
CREATE TABLE series (
  member_id uuid NOT NULL REFERENCES member (id) ON DELETE CASCADE,
  id        uuid NOT NULL,
  what      text NOT NULL,
  channel   text COLLATE "C" NOT NULL,
  every     int NOT NULL,
  unit      text COLLATE "C" NOT NULL,
  first_on  date NOT NULL,
  time      time,                        -- null: not said
  turn      int NOT NULL,                -- the how manieth time the plan is, from 0
  plan_id   uuid,                        -- the moment planned now; null: gone with all its people
  ended_at  timestamptz,
  PRIMARY KEY (member_id, id),
  FOREIGN KEY (member_id, plan_id) REFERENCES moment (member_id, id) ON DELETE SET NULL (plan_id)
);
CREATE INDEX series_plan ON series (member_id, plan_id) WHERE ended_at IS NULL;

CREATE TABLE series_person (
  member_id uuid NOT NULL,
  id        uuid NOT NULL,
  series_id uuid NOT NULL,
  person_id uuid NOT NULL,
  position  int NOT NULL,
  PRIMARY KEY (member_id, id),
  UNIQUE (member_id, series_id, person_id),
  FOREIGN KEY (member_id, series_id) REFERENCES series (member_id, id) ON DELETE CASCADE,
  FOREIGN KEY (member_id, person_id) REFERENCES person (member_id, id) ON DELETE CASCADE
);
CREATE INDEX series_person_person ON series_person (member_id, person_id);

CALL make_private('series');
CALL make_private('series_person');
