-- That two people of a book were made one. What the book said of the kept one, before and by it, is kept for the undoing.
CREATE TABLE merge (
  member_id uuid NOT NULL REFERENCES member (id) ON DELETE CASCADE,
  id        uuid NOT NULL,
  kept_id   uuid NOT NULL,
  gone_id   uuid NOT NULL,
  gone_name text NOT NULL,
  before    text NOT NULL,
  became    text NOT NULL,
  along     uuid[] NOT NULL,           -- who had been merged into the gone one before
  merged_at timestamptz NOT NULL,
  undone_at timestamptz,
  PRIMARY KEY (member_id, id),
  FOREIGN KEY (member_id, kept_id) REFERENCES person (member_id, id) ON DELETE CASCADE,
  FOREIGN KEY (member_id, gone_id) REFERENCES person (member_id, id) ON DELETE CASCADE
);
CREATE INDEX merge_by_kept ON merge (member_id, kept_id);
CREATE INDEX merge_by_gone ON merge (member_id, gone_id);
CREATE INDEX merge_in_force ON merge (member_id, merged_at DESC, id DESC) WHERE undone_at IS NULL;

-- What each module handed over, in its own words.
CREATE TABLE merge_part (
  member_id   uuid NOT NULL,
  merge_id    uuid NOT NULL,
  kind        text COLLATE "C" NOT NULL,
  handed_over text[] NOT NULL,
  PRIMARY KEY (member_id, merge_id, kind),
  FOREIGN KEY (member_id, merge_id) REFERENCES merge (member_id, id) ON DELETE CASCADE
);

CALL make_private('merge');
CALL make_private('merge_part');
