-- PostgreSQL plans by the figures it has of a table, and it looks at a new one only after a minute or so. An import that has
-- filled tables meanwhile would have had every row read for each card. So who fills a table may ask for a look at it; it is
-- taken only where a table has grown to four times of what it was.
CREATE FUNCTION kith_refresh_statistics() RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  grown regclass;
BEGIN
  FOR grown IN
    SELECT c.oid
      FROM pg_policy p
      JOIN pg_class c ON c.oid = p.polrelid
     WHERE p.polname = 'own_rows'
       AND pg_relation_size(c.oid) / current_setting('block_size')::int > 4 + 4 * c.relpages
  LOOP
    EXECUTE format('ANALYZE %s', grown);
  END LOOP;
END $$;
REVOKE EXECUTE ON FUNCTION kith_refresh_statistics() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION kith_refresh_statistics() TO kith_program;
