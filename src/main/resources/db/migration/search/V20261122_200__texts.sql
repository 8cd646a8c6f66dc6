-- What the search for everything knows of a member's texts. A job reads them now and then, so that nothing that writes a text
-- waits for an index; what came since is looked through as it stands. Postings are packed, four bytes or fewer each, as a row
-- for each word of each text would be twenty times as large; plain comparisons alone reach an index under row-level security.

-- One part of the book that was read: its texts are numbered from the one that is shown last to the one that is shown first.
CREATE TABLE text_part (
  member_id uuid NOT NULL REFERENCES member (id) ON DELETE CASCADE,
  kind      text COLLATE "C" NOT NULL,
  since     uuid,                         -- what has a larger id is new; null: is being read for the first time
  late      uuid[] NOT NULL DEFAULT '{}', -- a few that were read and have a larger one
  texts     int NOT NULL,
  ids       bytea NOT NULL,               -- sixteen bytes a text, by its number
  PRIMARY KEY (member_id, kind)
);
ALTER TABLE text_part ALTER COLUMN ids SET STORAGE EXTERNAL;

-- In which texts a word stands: their numbers, each as its distance from the one before (kith.search.Places).
CREATE TABLE text_word (
  member_id uuid NOT NULL REFERENCES member (id) ON DELETE CASCADE,
  kind      text COLLATE "C" NOT NULL,
  word      text COLLATE "C" NOT NULL,
  places    bytea NOT NULL,
  PRIMARY KEY (member_id, kind, word)
);
ALTER TABLE text_word ALTER COLUMN places SET STORAGE EXTERNAL;

-- Texts that say something else since they were read.
CREATE TABLE text_news (
  member_id uuid NOT NULL REFERENCES member (id) ON DELETE CASCADE,
  kind      text COLLATE "C" NOT NULL,
  text_id   uuid NOT NULL,
  at        timestamptz NOT NULL,
  PRIMARY KEY (member_id, kind, text_id)
);

CALL make_private('text_part');
CALL make_private('text_word');
CALL make_private('text_news');

-- Notes it where the text was read before; a new one whose id is of its time is found by that, and needs no row.
CREATE FUNCTION text_changed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  changed uuid;
BEGIN
  IF TG_ARGV[1] = 'person_id' THEN
    changed := NEW.person_id;
  ELSE
    changed := NEW.id;
  END IF;
  INSERT INTO text_news (member_id, kind, text_id, at)
  SELECT NEW.member_id, TG_ARGV[0], changed, clock_timestamp()
   WHERE EXISTS (SELECT FROM text_part WHERE member_id = NEW.member_id AND kind = TG_ARGV[0])
      ON CONFLICT (member_id, kind, text_id) DO UPDATE SET at = excluded.at;
  RETURN NULL;
END $$;

CREATE TRIGGER text_changed AFTER UPDATE OF note, occasion ON moment FOR EACH ROW
  WHEN (old.note <> new.note OR old.occasion <> new.occasion) EXECUTE FUNCTION text_changed('moments', 'id');
CREATE TRIGGER text_changed AFTER UPDATE OF noticed ON detail FOR EACH ROW
  WHEN (old.noticed <> new.noticed) EXECUTE FUNCTION text_changed('details', 'id');
CREATE TRIGGER text_changed AFTER UPDATE OF notes, met_where ON person FOR EACH ROW
  WHEN (old.notes <> new.notes OR old.met_where <> new.met_where) EXECUTE FUNCTION text_changed('notes', 'id');
CREATE TRIGGER text_of_card_changed AFTER UPDATE OF rest ON person FOR EACH ROW
  WHEN (old.rest <> new.rest) EXECUTE FUNCTION text_changed('facts', 'id');
CREATE TRIGGER text_changed AFTER UPDATE OF what ON project FOR EACH ROW
  WHEN (old.what <> new.what) EXECUTE FUNCTION text_changed('projects', 'id');
-- These two are known by the person, whose id is older than they are.
CREATE TRIGGER text_changed AFTER INSERT OR UPDATE ON story FOR EACH ROW
  EXECUTE FUNCTION text_changed('stories', 'person_id');
CREATE TRIGGER text_changed AFTER INSERT OR UPDATE ON liking FOR EACH ROW
  EXECUTE FUNCTION text_changed('likings', 'person_id');
CREATE TRIGGER text_changed AFTER UPDATE OF what ON series FOR EACH ROW
  WHEN (old.what <> new.what) EXECUTE FUNCTION text_changed('series', 'id');
