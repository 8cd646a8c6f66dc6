-- Whose day comes when: what the cards of people say of days that come each year, written anew with each card.
CREATE TABLE occasion (
  member_id uuid NOT NULL,
  person_id uuid NOT NULL,
  place     smallint NOT NULL,
  label     text NOT NULL,               -- empty for the day on which they married
  month     smallint NOT NULL,
  day       smallint NOT NULL,
  year      smallint,
  PRIMARY KEY (member_id, person_id, place),
  FOREIGN KEY (member_id, person_id) REFERENCES person (member_id, id) ON DELETE CASCADE
);
CREATE INDEX occasion_by_day ON occasion (member_id, month, day);
CALL make_private('occasion');

-- How many days ahead the member wants to hear of the birthdays and other days of a circle, or of one person.
CREATE TABLE circle_ahead (
  member_id uuid NOT NULL,
  circle_id uuid NOT NULL,
  days      smallint NOT NULL,
  PRIMARY KEY (member_id, circle_id),
  FOREIGN KEY (member_id, circle_id) REFERENCES circle (member_id, id) ON DELETE CASCADE
);
CALL make_private('circle_ahead');

CREATE TABLE person_ahead (
  member_id uuid NOT NULL,
  person_id uuid NOT NULL,
  days      smallint NOT NULL,
  PRIMARY KEY (member_id, person_id),
  FOREIGN KEY (member_id, person_id) REFERENCES person (member_id, id) ON DELETE CASCADE
);
CALL make_private('person_ahead');
