-- The search reads words and weights alone, so both stand in the index.
ALTER TABLE person_word
  DROP CONSTRAINT person_word_pkey,
  ADD PRIMARY KEY (member_id, word, person_id) INCLUDE (weight);
