-- Kinds of touch that a member has of their own.
CREATE TABLE kind (
  member_id  uuid NOT NULL REFERENCES member (id) ON DELETE CASCADE,
  id         uuid NOT NULL,
  name       text NOT NULL,
  plain      text COLLATE "C" NOT NULL,  -- the name as it is compared
  words      text[] NOT NULL,            -- by which else the log box knows it
  channel    text COLLATE "C" NOT NULL,
  minutes    int,                        -- how long it usually takes; null: it depends
  counts     boolean NOT NULL,           -- a touch; else noise
  deleted_at timestamptz,                -- taken out since
  PRIMARY KEY (member_id, id)
);
CREATE UNIQUE INDEX kind_name ON kind (member_id, plain) WHERE deleted_at IS NULL;

CALL make_private('kind');
