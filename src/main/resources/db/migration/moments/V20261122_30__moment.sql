-- What happened between a member and their people, or is planned to.
CREATE TABLE moment (
  member_id  uuid NOT NULL REFERENCES member (id) ON DELETE CASCADE,
  id         uuid NOT NULL,
  at         timestamptz NOT NULL,
  channel    text COLLATE "C" NOT NULL,
  direction  text COLLATE "C" NOT NULL,
  minutes    int,                      -- how long it took; null: not said
  occasion   text NOT NULL DEFAULT '', -- the member's own word for it: coffee, WhatsApp
  note       text NOT NULL DEFAULT '',
  noise      boolean NOT NULL DEFAULT false,
  missed     boolean NOT NULL DEFAULT false,
  planned    boolean NOT NULL DEFAULT false,
  source     text COLLATE "C",         -- by which a file or mailbox knows it; null: the member's own
  created_at timestamptz NOT NULL,
  deleted_at timestamptz,              -- in the bin since
  PRIMARY KEY (member_id, id),
  UNIQUE (member_id, source)
);
CREATE INDEX moment_by_time ON moment (member_id, at DESC, id DESC) WHERE deleted_at IS NULL;
CREATE INDEX moment_planned ON moment (member_id, at) WHERE planned AND deleted_at IS NULL;
CREATE INDEX moment_in_bin ON moment (member_id, deleted_at) WHERE deleted_at IS NOT NULL;

-- Who was there, in the order named; at is the moment's, so that a timeline is one range of one index.
CREATE TABLE moment_person (
  member_id uuid NOT NULL,
  moment_id uuid NOT NULL,
  person_id uuid NOT NULL,
  position  smallint NOT NULL,
  at        timestamptz NOT NULL,
  PRIMARY KEY (member_id, moment_id, person_id),
  FOREIGN KEY (member_id, moment_id) REFERENCES moment (member_id, id) ON DELETE CASCADE,
  FOREIGN KEY (member_id, person_id) REFERENCES person (member_id, id) ON DELETE CASCADE
);
CREATE INDEX moment_person_timeline ON moment_person (member_id, person_id, at DESC, moment_id DESC);

-- What a moment said before it was changed, and when that was.
CREATE TABLE moment_before (
  member_id  uuid NOT NULL,
  moment_id  uuid NOT NULL,
  changed_at timestamptz NOT NULL,
  was        jsonb NOT NULL,
  PRIMARY KEY (member_id, moment_id, changed_at),
  FOREIGN KEY (member_id, moment_id) REFERENCES moment (member_id, id) ON DELETE CASCADE
);

CALL make_private('moment');
CALL make_private('moment_person');
CALL make_private('moment_before');
