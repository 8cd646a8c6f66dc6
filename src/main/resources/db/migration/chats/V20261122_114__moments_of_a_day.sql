-- The moment made of a day goes its own way, and is named as such: it leaves and comes back with the whole book.
ALTER TABLE chat_day
  ALTER COLUMN moment_id DROP NOT NULL,
  ADD FOREIGN KEY (member_id, moment_id) REFERENCES moment (member_id, id) ON DELETE SET NULL (moment_id);
CREATE INDEX chat_day_moment ON chat_day (member_id, moment_id);
