-- That people came out of the inbox, or into it after an event, for as long as it can be undone.
CREATE TABLE sorting (
  member_id uuid NOT NULL REFERENCES member (id) ON DELETE CASCADE,
  id        uuid NOT NULL,
  deed      text COLLATE "C" NOT NULL,
  people    uuid[] NOT NULL,
  kept      uuid[] NOT NULL,
  circle_id uuid,
  joined    uuid[] NOT NULL,
  moment_id uuid,
  at        timestamptz NOT NULL,
  PRIMARY KEY (member_id, id),
  FOREIGN KEY (member_id, circle_id) REFERENCES circle (member_id, id) ON DELETE SET NULL (circle_id),
  FOREIGN KEY (member_id, moment_id) REFERENCES moment (member_id, id) ON DELETE SET NULL (moment_id)
);
CALL make_private('sorting');
