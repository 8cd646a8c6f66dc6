-- Details that came with a file, to go again when the import is undone.
CREATE TABLE import_detail (
  member_id uuid NOT NULL,
  import_id uuid NOT NULL,
  detail_id uuid NOT NULL,
  PRIMARY KEY (member_id, import_id, detail_id),
  FOREIGN KEY (member_id, import_id) REFERENCES import (member_id, id) ON DELETE CASCADE
);

CALL make_private('import_detail');
