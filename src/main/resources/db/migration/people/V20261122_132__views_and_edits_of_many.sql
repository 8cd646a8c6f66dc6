-- A part of the list of people that the member comes back to: the query of its address, under a name.
CREATE TABLE people_view (
  member_id uuid NOT NULL REFERENCES member (id) ON DELETE CASCADE,
  id        uuid NOT NULL,
  name      text NOT NULL,
  normal    text COLLATE "C" NOT NULL,
  query     text NOT NULL,
  PRIMARY KEY (member_id, id),
  UNIQUE (member_id, normal)
);
CALL make_private('people_view');

-- What was done with many people at once, to be undone: those whom it changed, and nobody else.
CREATE TABLE bulk_edit (
  member_id uuid NOT NULL REFERENCES member (id) ON DELETE CASCADE,
  id        uuid NOT NULL,
  deed      text COLLATE "C" NOT NULL,
  circle_id uuid,
  people    uuid[] NOT NULL,
  at        timestamptz NOT NULL,
  PRIMARY KEY (member_id, id),
  FOREIGN KEY (member_id, circle_id) REFERENCES circle (member_id, id) ON DELETE CASCADE
);
CALL make_private('bulk_edit');
