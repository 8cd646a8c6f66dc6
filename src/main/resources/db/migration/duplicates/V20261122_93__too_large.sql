-- How many people were more than the memory allows to compare; null: all were.
ALTER TABLE finding ADD COLUMN too_many int;
