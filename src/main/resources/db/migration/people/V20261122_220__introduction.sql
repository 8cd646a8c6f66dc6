-- By whom the member came to know whom, as the book says it, for rooms that ask it beside what they know themselves.
CREATE VIEW introduction WITH (security_invoker = true) AS
SELECT member_id, introduced_by AS by_id, id AS person_id
  FROM person
 WHERE introduced_by IS NOT NULL
   AND deleted_at IS NULL;
