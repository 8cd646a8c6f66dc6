-- Of rows that are written, ask once for each statement whose book is open, not for each row. Reading stays as it was:
-- there the plain comparison is what the planner knows how to use.
CREATE OR REPLACE PROCEDURE make_private(private_table regclass)
  LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', private_table);
  EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', private_table);
  EXECUTE format('CREATE POLICY own_rows ON %s USING (member_id = kith_member())'
                 ' WITH CHECK (member_id = (SELECT kith_member()))', private_table);
END $$;

DO $$
DECLARE
  private_table regclass;
BEGIN
  FOR private_table IN SELECT polrelid FROM pg_policy WHERE polname = 'own_rows' LOOP
    EXECUTE format('ALTER POLICY own_rows ON %s WITH CHECK (member_id = (SELECT kith_member()))', private_table);
  END LOOP;
END $$;
