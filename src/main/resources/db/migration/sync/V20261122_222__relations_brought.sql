-- Relations that came with a file, to go again when the import is undone.
CREATE TABLE import_relation (
  member_id   uuid NOT NULL,
  import_id   uuid NOT NULL,
  relation_id uuid NOT NULL,
  PRIMARY KEY (member_id, import_id, relation_id),
  FOREIGN KEY (member_id, import_id) REFERENCES import (member_id, id) ON DELETE CASCADE
);

CALL make_private('import_relation');
