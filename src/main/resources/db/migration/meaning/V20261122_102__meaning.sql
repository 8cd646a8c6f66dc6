-- What somebody and the member are to each other. Null and empty: not said.
CREATE TABLE meaning (
  member_id uuid NOT NULL,
  person_id uuid NOT NULL,
  intent    text,
  bases     text[] NOT NULL,
  roles     text[] NOT NULL,
  PRIMARY KEY (member_id, person_id),
  FOREIGN KEY (member_id, person_id) REFERENCES person (member_id, id) ON DELETE CASCADE
);
CREATE INDEX meaning_telling ON meaning (member_id) WHERE roles <> '{}' OR bases = '{WORKPLACE}';
CALL make_private('meaning');
