-- Somebody new is given their id when the file is looked at, so an entry that comes as foreseen is never written again:
-- import.people_done says which were done. The person may not be there yet, or not any more.
ALTER TABLE import_entry
  DROP CONSTRAINT import_entry_member_id_person_id_fkey,
  DROP COLUMN applied_at,
  ADD COLUMN gave_photo boolean NOT NULL DEFAULT false; -- for the undoing
DROP INDEX import_entry_by_person;
-- A part of the list is found by the primary key; this one took more to write than it ever spared.
DROP INDEX import_entry_by_verdict;

-- The bytes lie here for minutes: packing them took longer than writing them.
ALTER TABLE import_content ALTER COLUMN bytes SET STORAGE EXTERNAL;
