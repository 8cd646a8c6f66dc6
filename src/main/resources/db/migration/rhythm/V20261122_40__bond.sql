-- What the installation takes as usual: one row, shared by all. Spans in days; 0 days in person: no such clock.
CREATE TABLE house_rhythm (
  single         boolean PRIMARY KEY DEFAULT true CHECK (single),
  floor_days     int NOT NULL,
  ceiling        int NOT NULL,
  in_person_days int NOT NULL,
  red_line_days  int NOT NULL
);
INSERT INTO house_rhythm (floor_days, ceiling, in_person_days, red_line_days) VALUES (30, 3, 90, 180);

-- What a member takes as usual, and what they want for a circle. Null says nothing.
CREATE TABLE member_rhythm (
  member_id      uuid PRIMARY KEY REFERENCES member (id) ON DELETE CASCADE,
  floor_days     int,
  ceiling        int,
  in_person_days int,
  red_line_days  int
);
CALL make_private('member_rhythm');

CREATE TABLE circle_rhythm (
  member_id      uuid NOT NULL,
  circle_id      uuid NOT NULL,
  floor_days     int,
  ceiling        int,
  in_person_days int,
  red_line_days  int,
  PRIMARY KEY (member_id, circle_id),
  FOREIGN KEY (member_id, circle_id) REFERENCES circle (member_id, id) ON DELETE CASCADE
);
CALL make_private('circle_rhythm');

-- That a member keeps in touch with a person. The days after "what follows" are worked out by the program from all
-- before them, so that whoever is due is found by an index.
CREATE TABLE bond (
  member_id          uuid NOT NULL,
  person_id          uuid NOT NULL,
  kept_since         date NOT NULL,
  binned             boolean NOT NULL DEFAULT false,
  resting_since      date,
  -- what was said of this person alone
  own_floor_days     int,
  own_ceiling        int,
  own_in_person_days int,
  own_red_line_days  int,
  -- what was last
  last_touch_on      date,
  last_in_person_on  date,
  reached_out_on     date[] NOT NULL DEFAULT '{}',
  reply_owed_since   timestamptz,
  -- what follows
  floor_days         int NOT NULL,
  ceiling            int NOT NULL,
  in_person_days     int NOT NULL,
  red_line_days      int NOT NULL,
  light_due_on       date,
  in_person_due_on   date,
  red_line_on        date,
  quiet_until        date,
  PRIMARY KEY (member_id, person_id),
  FOREIGN KEY (member_id, person_id) REFERENCES person (member_id, id) ON DELETE CASCADE
);
CREATE INDEX bond_by_light_due ON bond (member_id, light_due_on) WHERE light_due_on IS NOT NULL;
CREATE INDEX bond_by_in_person_due ON bond (member_id, in_person_due_on) WHERE in_person_due_on IS NOT NULL;
CREATE INDEX bond_by_red_line ON bond (member_id, red_line_on) WHERE red_line_on IS NOT NULL;
CREATE INDEX bond_by_reply_owed ON bond (member_id, reply_owed_since) WHERE reply_owed_since IS NOT NULL;
CALL make_private('bond');
