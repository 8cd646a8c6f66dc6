-- What the undoing of the import made of a person: REMOVED, BINNED, RESTORED, LEFT.
ALTER TABLE import_entry ADD COLUMN ending text COLLATE "C";
