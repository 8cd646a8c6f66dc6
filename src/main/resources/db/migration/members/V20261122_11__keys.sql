-- What opens an account, besides the password: all shared, since it is looked up before anybody is signed in. Of every
-- secret only the SHA-256 is kept.
CREATE TABLE app_password (
  id          uuid PRIMARY KEY,
  member_id   uuid NOT NULL REFERENCES member (id) ON DELETE CASCADE,
  name        text NOT NULL,
  secret_hash bytea NOT NULL UNIQUE,
  created_at  timestamptz NOT NULL,
  used_at     timestamptz
);
CREATE INDEX app_password_by_member ON app_password (member_id, id);

CREATE TABLE passkey (
  credential_id   bytea PRIMARY KEY,
  id              uuid NOT NULL UNIQUE,
  member_id       uuid NOT NULL REFERENCES member (id) ON DELETE CASCADE,
  name            text NOT NULL,
  public_key      bytea NOT NULL,
  signature_count bigint NOT NULL,
  uv_initialized  boolean NOT NULL,
  backup_eligible boolean NOT NULL,
  backed_up       boolean NOT NULL,
  transports      text NOT NULL,
  attestation     bytea,
  client_data     bytea,
  created_at      timestamptz NOT NULL,
  used_at         timestamptz NOT NULL
);
CREATE INDEX passkey_by_member ON passkey (member_id, id);

-- The challenge of a passkey between the two requests of its use; five minutes, once.
CREATE TABLE ceremony (
  token_hash bytea PRIMARY KEY,
  challenge  bytea NOT NULL,
  member_id  uuid REFERENCES member (id) ON DELETE CASCADE,
  began_at   timestamptz NOT NULL
);

-- Browsers in which a member signed in before: guesses made elsewhere do not slow them.
CREATE TABLE known_device (
  token_hash bytea NOT NULL,
  member_id  uuid NOT NULL REFERENCES member (id) ON DELETE CASCADE,
  used_at    timestamptz NOT NULL,
  PRIMARY KEY (token_hash, member_id)
);
CREATE INDEX known_device_by_member ON known_device (member_id);

CREATE TABLE invitation (
  id         uuid PRIMARY KEY,
  token_hash bytea NOT NULL UNIQUE,
  made_by    uuid NOT NULL REFERENCES member (id) ON DELETE CASCADE,
  email      text,
  made_at    timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  revoked_at timestamptz,
  used_at    timestamptz,
  used_by    uuid REFERENCES member (id) ON DELETE SET NULL
);
CREATE INDEX invitation_by_maker ON invitation (made_by);
CREATE INDEX invitation_by_user ON invitation (used_by);

CREATE TABLE reset_link (
  token_hash bytea PRIMARY KEY,
  member_id  uuid NOT NULL REFERENCES member (id) ON DELETE CASCADE,
  expires_at timestamptz NOT NULL
);
CREATE INDEX reset_link_by_member ON reset_link (member_id);

-- Printed on the console of a house that strangers can reach, until it has its host.
CREATE TABLE set_up_code (
  code_hash bytea PRIMARY KEY,
  made_at   timestamptz NOT NULL
);

-- How many guesses are left to whom, as Bucket4j writes it.
CREATE TABLE guess (
  id         text COLLATE "C" PRIMARY KEY,
  state      bytea,
  expires_at bigint
);
CREATE INDEX guess_by_expiry ON guess (expires_at);
