-- People taking part have an organisation of that date and a place in the order of rank.
ALTER TABLE activity_person RENAME TO activity_person_before;
CREATE TABLE activity_person (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    deleted INTEGER NOT NULL,
    activity BLOB NOT NULL,
    person BLOB NOT NULL REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
    role TEXT NOT NULL,
    side TEXT NOT NULL,
    post_as_at TEXT NOT NULL,
    organisation BLOB REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER
) STRICT;
INSERT INTO activity_person SELECT rid, id, deleted, activity, person, role, side, post_as_at, NULL, NULL FROM activity_person_before;
DROP TABLE activity_person_before;
CREATE INDEX activity_person_by_activity ON activity_person (activity);
CREATE INDEX activity_person_by_person ON activity_person (person);

-- What talks have besides every activity.
CREATE TABLE talks (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    deleted INTEGER NOT NULL,
    activity BLOB NOT NULL,
    room TEXT NOT NULL,
    seating TEXT NOT NULL,
    tactics TEXT NOT NULL,
    said TEXT NOT NULL
) STRICT;
CREATE INDEX talks_by_activity ON talks (activity);

CREATE TABLE talking_point (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    deleted INTEGER NOT NULL,
    activity BLOB NOT NULL,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    answer TEXT NOT NULL
) STRICT;
CREATE INDEX talking_point_by_activity ON talking_point (activity);
