-- What people of the book are to one another: the other is to the person what the kind says. Each is written down once.
CREATE TABLE relation (
  member_id uuid NOT NULL,
  id        uuid NOT NULL,
  person_id uuid NOT NULL,
  other_id  uuid NOT NULL,
  kind      text COLLATE "C" NOT NULL,
  word      text NOT NULL DEFAULT '',    -- what the other is, in the member's or a file's word
  back      text NOT NULL DEFAULT '',    -- what the person is to the other
  PRIMARY KEY (member_id, id),
  FOREIGN KEY (member_id, person_id) REFERENCES person (member_id, id) ON DELETE CASCADE,
  FOREIGN KEY (member_id, other_id) REFERENCES person (member_id, id) ON DELETE CASCADE,
  CHECK (person_id <> other_id)
);
CREATE INDEX relation_by_person ON relation (member_id, person_id);
CREATE INDEX relation_by_other ON relation (member_id, other_id);
CALL make_private('relation');
