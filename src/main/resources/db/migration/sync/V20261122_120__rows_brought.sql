-- What the file of a whole book brought beside people, moments, details and circles: the key of each row, and what it was
-- like when it came. The undoing takes away those that are still so.
CREATE TABLE import_row (
  member_id uuid NOT NULL,
  import_id uuid NOT NULL,
  number    int NOT NULL,
  table_name text COLLATE "C" NOT NULL,
  key       text NOT NULL,
  digest    text NOT NULL,
  PRIMARY KEY (member_id, import_id, number),
  FOREIGN KEY (member_id, import_id) REFERENCES import (member_id, id) ON DELETE CASCADE
);

CALL make_private('import_row');
