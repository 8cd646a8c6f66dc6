-- Who of a book may be one with whom, as the last finding said; and of whom the member said that they are two.
CREATE TABLE pair (
  member_id uuid NOT NULL,
  one_id    uuid NOT NULL,             -- the smaller of the two ids
  other_id  uuid NOT NULL,
  same      boolean NOT NULL,          -- Kith is sure; else it asks
  weight    double precision NOT NULL,
  reasons   text NOT NULL,             -- a line each: sign, weight, what
  found_at  timestamptz NOT NULL,
  apart_at  timestamptz,               -- the member told them apart
  PRIMARY KEY (member_id, one_id, other_id),
  FOREIGN KEY (member_id, one_id) REFERENCES person (member_id, id) ON DELETE CASCADE,
  FOREIGN KEY (member_id, other_id) REFERENCES person (member_id, id) ON DELETE CASCADE
);
CREATE INDEX pair_open ON pair (member_id, same DESC, weight DESC, one_id DESC, other_id DESC) WHERE apart_at IS NULL;
CREATE INDEX pair_by_other ON pair (member_id, other_id);

-- How far the finding is behind the book.
CREATE TABLE finding (
  member_id   uuid PRIMARY KEY REFERENCES member (id) ON DELETE CASCADE,
  stale_since timestamptz,             -- the book has changed since; null: the pairs are those of today
  changed_at  timestamptz NOT NULL,    -- the last change, give or take ten seconds
  found_at    timestamptz              -- null: never yet
);

CALL make_private('pair');
CALL make_private('finding');
