-- What was changed in a book: by what hand, when, what it said before and since. Written by the database itself, in the
-- transaction of the change, for every table that is named at the end; an import says 'off' and is remembered as a whole.
CREATE TABLE change (
  member_id uuid NOT NULL,
  id        uuid NOT NULL,
  act       uuid NOT NULL,               -- what was done in one go
  at        timestamptz NOT NULL,
  hand      text NOT NULL,               -- a browser, a command, the house itself
  person_id uuid,
  moment_id uuid,
  part      text COLLATE "C" NOT NULL,   -- the table
  deed      text COLLATE "C" NOT NULL,   -- ADDED, CHANGED, TAKEN
  was       jsonb,                       -- of a change the fields that differ, else the row
  became    jsonb,
  row_id    uuid,                        -- of a change, which row
  undoes    uuid,                        -- the act that this takes back
  undone_at timestamptz,
  PRIMARY KEY (member_id, id),
  CHECK (num_nonnulls(person_id, moment_id) = 1),
  FOREIGN KEY (member_id, person_id) REFERENCES person (member_id, id) ON DELETE CASCADE,
  FOREIGN KEY (member_id, moment_id) REFERENCES moment (member_id, id) ON DELETE CASCADE
);
CREATE INDEX change_by_time ON change (member_id, at, id);
CREATE INDEX change_by_act ON change (member_id, act);
CREATE INDEX change_by_person ON change (member_id, person_id, at) WHERE person_id IS NOT NULL;
CREATE INDEX change_by_moment ON change (member_id, moment_id, at) WHERE moment_id IS NOT NULL;
CALL make_private('change');

-- Arguments: the columns that name the person and the moment, the column that names the row; what is watched stands behind.
-- Times are written in UTC, so that they compare whatever the session's zone is.
CREATE FUNCTION remember_change() RETURNS trigger
  LANGUAGE plpgsql
  SET timezone = 'UTC' AS $$
DECLARE
  old_row jsonb;
  new_row jsonb;
  any_row jsonb;
  person uuid;
  moment uuid;
  this_act uuid := nullif(current_setting('kith.act', true), '')::uuid;
  old_part jsonb;
  new_part jsonb;
BEGIN
  IF TG_OP <> 'INSERT' THEN
    old_row := to_jsonb(OLD) - 'member_id';
  END IF;
  IF TG_OP <> 'DELETE' THEN
    new_row := to_jsonb(NEW) - 'member_id';
  END IF;
  any_row := coalesce(new_row, old_row);
  person := (any_row ->> TG_ARGV[0])::uuid;
  IF person IS NULL THEN
    moment := (any_row ->> TG_ARGV[1])::uuid;
  END IF;

  -- What goes with whom it hung on is not remembered, nor is that it went.
  IF TG_OP = 'DELETE' AND NOT (
       EXISTS (SELECT FROM person p WHERE p.member_id = OLD.member_id AND p.id = (old_row ->> 'person_id')::uuid)
       AND (moment IS NULL OR EXISTS (SELECT FROM moment m WHERE m.member_id = OLD.member_id AND m.id = moment))) THEN
    RETURN NULL;
  END IF;
  IF this_act IS NULL THEN
    this_act := gen_random_uuid();
    PERFORM set_config('kith.act', this_act::text, true);
  END IF;

  IF TG_OP = 'UPDATE' THEN
    SELECT jsonb_object_agg(o.key, o.value), jsonb_object_agg(o.key, new_row -> o.key)
      INTO old_part, new_part
      FROM jsonb_each(old_row) o
     WHERE o.key = ANY (TG_ARGV[3:])
       AND o.value IS DISTINCT FROM new_row -> o.key;
  ELSIF TG_OP = 'INSERT' AND TG_TABLE_NAME = 'person' THEN
    new_part := '{}';
  ELSE
    old_part := old_row;
    new_part := new_row;
  END IF;

  IF TG_OP = 'INSERT' AND TG_TABLE_NAME <> 'person' THEN
    -- With somebody new comes what they are new with.
    IF EXISTS (SELECT FROM change c
                WHERE c.member_id = NEW.member_id AND c.act = this_act AND c.part = 'person' AND c.deed = 'ADDED'
                  AND c.person_id = person) THEN
      RETURN NULL;
    END IF;
    -- Parts are written anew as a whole: what was taken and comes back the same has not changed.
    DELETE FROM change c
     WHERE c.member_id = NEW.member_id
       AND c.id = (SELECT s.id
                     FROM change s
                    WHERE s.member_id = NEW.member_id AND s.act = this_act AND s.part = TG_TABLE_NAME AND s.deed = 'TAKEN'
                      AND s.was - '{position,at}'::text[] = new_row - '{position,at}'::text[]
                    LIMIT 1);
    IF FOUND THEN
      RETURN NULL;
    END IF;
  END IF;

  INSERT INTO change (member_id, id, act, at, hand, person_id, moment_id, part, deed, was, became, row_id, undoes)
  VALUES (coalesce(NEW.member_id, OLD.member_id), gen_random_uuid(), this_act, clock_timestamp(),
          coalesce(current_setting('kith.hand', true), ''), person, moment, TG_TABLE_NAME,
          CASE TG_OP WHEN 'INSERT' THEN 'ADDED' WHEN 'UPDATE' THEN 'CHANGED' ELSE 'TAKEN' END,
          old_part, new_part, (any_row ->> TG_ARGV[2])::uuid, nullif(current_setting('kith.undoes', true), '')::uuid);
  RETURN NULL;
END $$;

-- Remembers what becomes of a table's rows: of which columns a change counts (none: rows are never changed in place), and
-- whether that rows come and go counts, too ('INSERT OR DELETE').
CREATE PROCEDURE keep_history(kept regclass, person_column text, moment_column text, row_column text, watched text[],
                              births text)
  LANGUAGE plpgsql AS $$
DECLARE
  spoken text := format('EXECUTE FUNCTION remember_change(%L, %L, %L%s)', person_column, moment_column, row_column,
                        (SELECT coalesce(string_agg(format(', %L', w), ''), '') FROM unnest(watched) w));
  wanted text := 'current_setting(''kith.history'', true) IS DISTINCT FROM ''off''';
BEGIN
  IF births <> '' THEN
    EXECUTE format('CREATE TRIGGER history_of_rows AFTER %s ON %s FOR EACH ROW WHEN (%s) %s', births, kept, wanted, spoken);
  END IF;
  IF cardinality(watched) > 0 THEN
    EXECUTE format('CREATE TRIGGER history_of_fields AFTER UPDATE OF %s ON %s FOR EACH ROW WHEN (%s AND ROW(%s) IS DISTINCT FROM ROW(%s)) %s',
                   array_to_string(watched, ', '), kept, wanted,
                   (SELECT string_agg('OLD.' || w, ', ') FROM unnest(watched) w),
                   (SELECT string_agg('NEW.' || w, ', ') FROM unnest(watched) w), spoken);
  END IF;
END $$;

CALL keep_history('person', 'id', '', 'id', '{display,given,additional,family,prefix,suffix,nickname,sort_key,birthday_month,birthday_day,birthday_year,city,country,zone,met_how,met_where,met_on,introduced_by,notes,photo,rest,deleted_at}', 'INSERT');
CALL keep_history('person_work', 'person_id', '', '', '{}', 'INSERT OR DELETE');
CALL keep_history('contact_point', 'person_id', '', '', '{}', 'INSERT OR DELETE');
CALL keep_history('person_circle', 'person_id', '', '', '{}', 'INSERT OR DELETE');
CALL keep_history('person_interest', 'person_id', '', '', '{}', 'INSERT OR DELETE');
CALL keep_history('detail', 'person_id', '', 'id', '{noticed,raise_on,raised_at}', 'INSERT OR DELETE');
CALL keep_history('story', 'person_id', '', 'person_id', '{story,struggles,hopes}', 'INSERT OR DELETE');
CALL keep_history('project', 'person_id', '', 'id', '{what,ask_on,ended_at,deleted_at}', 'INSERT');
CALL keep_history('meaning', 'person_id', '', 'person_id', '{intent,bases,roles}', 'INSERT OR DELETE');
CALL keep_history('liking', 'person_id', '', 'person_id', '{channels,days,words}', 'INSERT OR DELETE');
CALL keep_history('person_ahead', 'person_id', '', 'person_id', '{days}', 'INSERT OR DELETE');
CALL keep_history('bond', 'person_id', '', 'person_id', '{resting_since,own_floor_days,own_ceiling,own_in_person_days,own_red_line_days}', 'INSERT OR DELETE');
CALL keep_history('kept_file', 'person_id', 'moment_id', 'id', '{caption,deleted_at}', 'INSERT');
CALL keep_history('moment', '', 'id', 'id', '{at,channel,direction,minutes,occasion,note,noise,missed,planned,gave,got,energy,opened_up,deleted_at}', '');

-- Who had part in a moment is written anew with every change of it, and only then is it worth asking about: that a moment is
-- logged costs nothing here.
CREATE FUNCTION rewriting_moment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('kith.rewriting', OLD.moment_id::text, true);
  RETURN NULL;
END $$;
CREATE TRIGGER a_rewriting AFTER DELETE ON moment_person FOR EACH ROW
  WHEN (current_setting('kith.history', true) IS DISTINCT FROM 'off') EXECUTE FUNCTION rewriting_moment();
CREATE TRIGGER history_taken AFTER DELETE ON moment_person FOR EACH ROW
  WHEN (current_setting('kith.history', true) IS DISTINCT FROM 'off') EXECUTE FUNCTION remember_change('', 'moment_id', '');
CREATE TRIGGER history_added AFTER INSERT ON moment_person FOR EACH ROW
  WHEN (current_setting('kith.history', true) IS DISTINCT FROM 'off'
        AND current_setting('kith.rewriting', true) = NEW.moment_id::text) EXECUTE FUNCTION remember_change('', 'moment_id', '');
