-- A circle that was removed, by itself or into another, lies aside for 30 days and comes back as it was. Its name is free
-- again meanwhile.
ALTER TABLE circle
  ADD COLUMN removed_at  timestamptz,
  ADD COLUMN merged_into uuid,                         -- the circle that its people are in now
  ADD COLUMN joined      uuid[] NOT NULL DEFAULT '{}', -- those of them who were not in that one before
  ADD FOREIGN KEY (member_id, merged_into) REFERENCES circle (member_id, id) ON DELETE SET NULL (merged_into);
