-- How much there is to bring up with those of the file, as its preview says.
ALTER TABLE import ADD COLUMN details int NOT NULL DEFAULT 0;
