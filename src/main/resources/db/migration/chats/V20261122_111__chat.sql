-- Exports of chat programs: what was looked at, who writes in them, whom that means, and which messages are in the book.
CREATE TABLE chat_import (
  member_id   uuid NOT NULL REFERENCES member (id) ON DELETE CASCADE,
  id          uuid NOT NULL,
  service     text COLLATE "C" NOT NULL,
  file        text NOT NULL,
  chats       int NOT NULL,
  messages    int NOT NULL,
  moments     int NOT NULL DEFAULT 0,   -- how many came of it
  uploaded_at timestamptz NOT NULL,
  applied_at  timestamptz,              -- null: only looked at
  undone_at   timestamptz,
  packed      bytea,                    -- what was read, until it is brought in
  PRIMARY KEY (member_id, id)
);
CREATE INDEX chat_import_latest ON chat_import (member_id, uploaded_at DESC, id DESC);

CREATE TABLE chat_voice (
  member_id uuid NOT NULL,
  import_id uuid NOT NULL,
  position  int NOT NULL,
  key       text COLLATE "C" NOT NULL,  -- by which the service's next export names the same one
  name      text NOT NULL,
  phone     text NOT NULL,
  owner     boolean NOT NULL,           -- the export says that it is theirs
  alone     boolean NOT NULL,           -- there is a chat with them alone
  messages  int NOT NULL,
  first_on  date NOT NULL,
  last_on   date NOT NULL,
  PRIMARY KEY (member_id, import_id, position),
  FOREIGN KEY (member_id, import_id) REFERENCES chat_import (member_id, id) ON DELETE CASCADE
);

-- Whom a voice means, as the member said; remembered for the next export.
CREATE TABLE chat_who (
  member_id uuid NOT NULL REFERENCES member (id) ON DELETE CASCADE,
  id        uuid NOT NULL,
  service   text COLLATE "C" NOT NULL,
  key       text COLLATE "C" NOT NULL,
  me        boolean NOT NULL,
  person_id uuid,                       -- null: the member, or left out
  added_by  uuid,                       -- the import by which they came into the book; null: they were there
  PRIMARY KEY (member_id, id),
  UNIQUE (member_id, service, key),
  FOREIGN KEY (member_id, person_id) REFERENCES person (member_id, id) ON DELETE CASCADE,
  FOREIGN KEY (member_id, added_by) REFERENCES chat_import (member_id, id)
);
CREATE INDEX chat_who_person ON chat_who (member_id, person_id);

-- Which messages of a day of a chat, counted from 0, are in the book, so that a longer export brings only the others. The moment
-- may lie in the bin or be gone: it is not brought again.
CREATE TABLE chat_day (
  member_id uuid NOT NULL,
  day       uuid NOT NULL,
  first_one int NOT NULL,
  until_one int NOT NULL,
  import_id uuid NOT NULL,
  moment_id uuid NOT NULL,
  PRIMARY KEY (member_id, day, first_one),
  FOREIGN KEY (member_id, import_id) REFERENCES chat_import (member_id, id) ON DELETE CASCADE
);
CREATE INDEX chat_day_import ON chat_day (member_id, import_id);

CALL make_private('chat_import');
CALL make_private('chat_voice');
CALL make_private('chat_who');
CALL make_private('chat_day');
