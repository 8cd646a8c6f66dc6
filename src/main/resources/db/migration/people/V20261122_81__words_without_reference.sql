-- There are ten words to a person, and asking for each of them whether there is the person took longer than all else in
-- an import. They are an index of the search: who deletes people has their words forgotten (kith.people.SearchIndex).
ALTER TABLE person_word DROP CONSTRAINT person_word_member_id_person_id_fkey;
