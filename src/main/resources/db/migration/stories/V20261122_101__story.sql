-- Who somebody is behind their title, in the member's words; and what it said before the last change, to go back to.
CREATE TABLE story (
  member_id     uuid NOT NULL,
  person_id     uuid NOT NULL,
  story         text NOT NULL,
  struggles     text NOT NULL,
  hopes         text NOT NULL,
  was_story     text NOT NULL DEFAULT '',
  was_struggles text NOT NULL DEFAULT '',
  was_hopes     text NOT NULL DEFAULT '',
  PRIMARY KEY (member_id, person_id),
  FOREIGN KEY (member_id, person_id) REFERENCES person (member_id, id) ON DELETE CASCADE
);
CALL make_private('story');

-- What somebody is at, and when to ask how it goes.
CREATE TABLE project (
  member_id  uuid NOT NULL,
  id         uuid NOT NULL,
  person_id  uuid NOT NULL,
  what       text NOT NULL,
  ask_on     date,                       -- null: no day was named
  asked_on   date,                       -- when the member last asked
  ended_at   timestamptz,                -- it came to an end
  deleted_at timestamptz,                -- in the bin since
  PRIMARY KEY (member_id, id),
  FOREIGN KEY (member_id, person_id) REFERENCES person (member_id, id) ON DELETE CASCADE
);
CREATE INDEX project_by_person ON project (member_id, person_id);
CREATE INDEX project_to_ask ON project (member_id, ask_on) WHERE ended_at IS NULL AND deleted_at IS NULL;
CALL make_private('project');
