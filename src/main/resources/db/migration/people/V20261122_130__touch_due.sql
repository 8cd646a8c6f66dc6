-- The day on which a touch is due with somebody the member is in touch with; moved by the rhythm. Null: nothing is due,
-- or there never was a touch. So the list finds and sorts those whom the member is losing, by an index.
ALTER TABLE person ADD COLUMN touch_due_on date;
CREATE INDEX person_by_touch_due ON person (member_id, touch_due_on, id)
  WHERE deleted_at IS NULL AND touch_due_on IS NOT NULL;
