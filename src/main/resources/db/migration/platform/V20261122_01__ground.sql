-- The role that the program uses. Row-level security binds it; the owner only migrates.
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'kith_program') THEN
    CREATE ROLE kith_program NOLOGIN;
  END IF;
END $$;

DO $$
BEGIN
  IF NOT pg_has_role(current_user, 'kith_program', 'MEMBER') THEN
    EXECUTE format('GRANT kith_program TO %I', current_user);
  END IF;
END $$;

GRANT USAGE ON SCHEMA public TO kith_program;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO kith_program;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO kith_program;

CREATE EXTENSION IF NOT EXISTS fuzzystrmatch;

-- Whose book is open in this transaction; null outside one, and then no private row is seen.
CREATE FUNCTION kith_member() RETURNS uuid
  LANGUAGE sql STABLE PARALLEL SAFE
  RETURN nullif(current_setting('kith.member', true), '')::uuid;

-- Every private table ends its migration with this call.
CREATE PROCEDURE make_private(private_table regclass)
  LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', private_table);
  EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', private_table);
  EXECUTE format('CREATE POLICY own_rows ON %s USING (member_id = kith_member())', private_table);
END $$;

-- Jobs, as db-scheduler expects them.
CREATE TABLE scheduled_tasks (
  task_name            text NOT NULL,
  task_instance        text NOT NULL,
  task_data            bytea,
  execution_time       timestamptz NOT NULL,
  picked               boolean NOT NULL,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures int,
  last_heartbeat       timestamptz,
  version              bigint NOT NULL,
  priority             smallint,
  state                text,
  PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX scheduled_tasks_by_time ON scheduled_tasks (execution_time);
CREATE INDEX scheduled_tasks_by_heartbeat ON scheduled_tasks (last_heartbeat);
