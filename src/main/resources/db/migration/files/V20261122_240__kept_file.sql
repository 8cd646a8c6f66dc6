-- What is kept beside a person or a moment. The content lies on the disk, under the name of its SHA-256, once in a book; it
-- is there before its row is. kind is what the content was found to be, whatever it was called.
CREATE TABLE kept_file (
  member_id  uuid NOT NULL,
  id         uuid NOT NULL,
  person_id  uuid,
  moment_id  uuid,
  content    text COLLATE "C" NOT NULL,
  kind       text COLLATE "C" NOT NULL,
  bytes      bigint NOT NULL,
  name       text NOT NULL,
  caption    text NOT NULL DEFAULT '',
  added_at   timestamptz NOT NULL,
  deleted_at timestamptz,                -- in the bin since
  PRIMARY KEY (member_id, id),
  CHECK (num_nonnulls(person_id, moment_id) = 1),
  FOREIGN KEY (member_id, person_id) REFERENCES person (member_id, id) ON DELETE CASCADE,
  FOREIGN KEY (member_id, moment_id) REFERENCES moment (member_id, id) ON DELETE CASCADE
);
CREATE INDEX kept_file_by_person ON kept_file (member_id, person_id, id) WHERE person_id IS NOT NULL;
CREATE INDEX kept_file_by_moment ON kept_file (member_id, moment_id, id) WHERE moment_id IS NOT NULL;
CREATE INDEX kept_file_by_content ON kept_file (member_id, content);
CALL make_private('kept_file');
