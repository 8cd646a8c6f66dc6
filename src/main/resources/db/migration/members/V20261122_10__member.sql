-- Shared tables: an account is looked up before anybody is signed in. None of them says anything of a member's people.
CREATE TABLE member (
  id            uuid PRIMARY KEY,
  email         text COLLATE "C" NOT NULL,
  name          text NOT NULL,
  password_hash text,
  host          boolean NOT NULL DEFAULT false,
  locale        text NOT NULL DEFAULT 'en',
  zone          text NOT NULL DEFAULT 'UTC',
  theme         text NOT NULL DEFAULT 'system',
  created_at    timestamptz NOT NULL
);
-- Kept in lower case by the program; one address, one account.
CREATE UNIQUE INDEX member_by_email ON member (email);

CREATE TABLE session (
  token_hash bytea PRIMARY KEY,
  id         uuid NOT NULL UNIQUE,
  member_id  uuid NOT NULL REFERENCES member (id) ON DELETE CASCADE,
  created_at timestamptz NOT NULL,
  seen_at    timestamptz NOT NULL,
  device     text NOT NULL,
  address    text NOT NULL
);
CREATE INDEX session_by_member ON session (member_id, seen_at DESC);
