-- A file brought into the book. Its bytes wait in the database, so that any node may read them, and go when it is done.
CREATE TABLE import (
  member_id     uuid NOT NULL REFERENCES member (id) ON DELETE CASCADE,
  id            uuid NOT NULL,
  file          text NOT NULL,
  format        text NOT NULL,
  trouble       text,                -- why the file could not be read to its end
  people        int NOT NULL,        -- that the file speaks of
  moments       int NOT NULL,
  people_done   int NOT NULL DEFAULT 0,
  moments_done  int NOT NULL DEFAULT 0,
  uploaded_at   timestamptz NOT NULL,
  started_at    timestamptz,
  stop_asked_at timestamptz,
  finished_at   timestamptz,
  undone_at     timestamptz,
  PRIMARY KEY (member_id, id)
);

CREATE TABLE import_content (
  member_id uuid NOT NULL,
  import_id uuid NOT NULL,
  part      int NOT NULL,
  bytes     bytea NOT NULL,
  PRIMARY KEY (member_id, import_id, part),
  FOREIGN KEY (member_id, import_id) REFERENCES import (member_id, id) ON DELETE CASCADE
);

-- What becomes of each person of the file: foreseen at first, then as it was done.
CREATE TABLE import_entry (
  member_id  uuid NOT NULL,
  import_id  uuid NOT NULL,
  position   int NOT NULL,
  line       int NOT NULL,
  verdict    text COLLATE "C" NOT NULL,
  name       text NOT NULL,
  about      text NOT NULL,
  digest     text COLLATE "C" NOT NULL,
  person_id  uuid,
  before     text,                   -- an updated person as they were, for the undoing
  applied_at timestamptz,
  PRIMARY KEY (member_id, import_id, position),
  FOREIGN KEY (member_id, import_id) REFERENCES import (member_id, id) ON DELETE CASCADE,
  FOREIGN KEY (member_id, person_id) REFERENCES person (member_id, id) ON DELETE SET NULL (person_id)
);
CREATE INDEX import_entry_by_verdict ON import_entry (member_id, import_id, verdict, position);
CREATE INDEX import_entry_by_digest ON import_entry (member_id, digest) WHERE person_id IS NOT NULL;
CREATE INDEX import_entry_by_person ON import_entry (member_id, person_id) WHERE person_id IS NOT NULL;

CREATE TABLE import_moment (
  member_id uuid NOT NULL,
  import_id uuid NOT NULL,
  moment_id uuid NOT NULL,
  PRIMARY KEY (member_id, import_id, moment_id),
  FOREIGN KEY (member_id, import_id) REFERENCES import (member_id, id) ON DELETE CASCADE
);

-- Circles that were not there before, to go again when the import is undone and nobody else is in them.
CREATE TABLE import_circle (
  member_id uuid NOT NULL,
  import_id uuid NOT NULL,
  circle_id uuid NOT NULL,
  PRIMARY KEY (member_id, import_id, circle_id),
  FOREIGN KEY (member_id, import_id) REFERENCES import (member_id, id) ON DELETE CASCADE
);

CALL make_private('import');
CALL make_private('import_content');
CALL make_private('import_entry');
CALL make_private('import_moment');
CALL make_private('import_circle');
