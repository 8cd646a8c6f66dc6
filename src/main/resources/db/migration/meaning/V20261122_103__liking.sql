-- How somebody likes to be in touch: by what channels, about how often, and what else there is to mind.
CREATE TABLE liking (
  member_id uuid NOT NULL,
  person_id uuid NOT NULL,
  channels  text[] NOT NULL,
  days      int,
  words     text NOT NULL,
  PRIMARY KEY (member_id, person_id),
  FOREIGN KEY (member_id, person_id) REFERENCES person (member_id, id) ON DELETE CASCADE
);
CALL make_private('liking');
