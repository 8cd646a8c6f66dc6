-- From whom the member parted well: since when, the note of thanks, and how the bond was, for the way back. No bond: kept_since
-- is null, and so is all that follows; own_in_person_days 0 says that there were to be no meetings.
CREATE TABLE parting (
  member_id          uuid NOT NULL,
  person_id          uuid NOT NULL,
  parted_at          timestamptz NOT NULL,
  note               text NOT NULL,
  kept_since         date,
  resting_since      date,
  own_floor_days     int,
  own_ceiling        int,
  own_in_person_days int,
  own_red_line_days  int,
  PRIMARY KEY (member_id, person_id),
  FOREIGN KEY (member_id, person_id) REFERENCES person (member_id, id) ON DELETE CASCADE
);
CALL make_private('parting');
