-- Whoever was made one with somebody else lies aside as they were, in no list and no bin (deleted_at is set too), until
-- that is taken back. Points to the person who is in the book now, over however many merges.
ALTER TABLE person
  ADD COLUMN merged_into uuid,
  ADD FOREIGN KEY (member_id, merged_into) REFERENCES person (member_id, id) ON DELETE CASCADE;
CREATE INDEX person_merged ON person (member_id, merged_into) WHERE merged_into IS NOT NULL;
