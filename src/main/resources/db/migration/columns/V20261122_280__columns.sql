-- What the columns of a table are, as the member named them; empty while they are asked. Null for a file that says it itself.
ALTER TABLE import ADD COLUMN columns text;

-- What a member called the columns of tables with these heads, for the next such table.
CREATE TABLE column_choice (
  member_id uuid NOT NULL REFERENCES member (id) ON DELETE CASCADE,
  heads     text COLLATE "C" NOT NULL,
  fields    text NOT NULL,
  used_at   timestamptz NOT NULL,
  PRIMARY KEY (member_id, heads)
);

CALL make_private('column_choice');
