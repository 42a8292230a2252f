-- What courses have besides every activity.
CREATE TABLE course (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    deleted INTEGER NOT NULL,
    activity BLOB NOT NULL,
    curriculum TEXT NOT NULL,
    materials TEXT NOT NULL,
    expected INTEGER,
    least_share INTEGER
) STRICT;
CREATE INDEX course_by_activity ON course (activity);

CREATE TABLE course_topic (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    deleted INTEGER NOT NULL,
    activity BLOB NOT NULL,
    code TEXT NOT NULL
) STRICT;
CREATE INDEX course_topic_by_activity ON course_topic (activity);

CREATE TABLE course_session (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    deleted INTEGER NOT NULL,
    activity BLOB NOT NULL,
    position INTEGER NOT NULL,
    date TEXT NOT NULL,
    starts TEXT NOT NULL,
    ends TEXT NOT NULL,
    place TEXT NOT NULL,
    topic TEXT NOT NULL,
    trainer BLOB REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX course_session_by_activity ON course_session (activity);

CREATE TABLE attendance (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    deleted INTEGER NOT NULL,
    activity BLOB NOT NULL,
    session BLOB NOT NULL REFERENCES course_session(id) DEFERRABLE INITIALLY DEFERRED,
    person BLOB NOT NULL REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
    mark TEXT NOT NULL
) STRICT;
CREATE INDEX attendance_by_activity ON attendance (activity);

CREATE TABLE evaluation_question (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    deleted INTEGER NOT NULL,
    activity BLOB NOT NULL,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT;
CREATE INDEX evaluation_question_by_activity ON evaluation_question (activity);

CREATE TABLE evaluation_answer (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    deleted INTEGER NOT NULL,
    activity BLOB NOT NULL,
    question BLOB NOT NULL REFERENCES evaluation_question(id) DEFERRABLE INITIALLY DEFERRED,
    sheet INTEGER NOT NULL,
    score INTEGER,
    text TEXT NOT NULL
) STRICT;
CREATE INDEX evaluation_answer_by_activity ON evaluation_answer (activity);

-- The register of certificates: a number stands once in a year, whatever lies in the bin.
CREATE TABLE certificate (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    deleted INTEGER NOT NULL,
    activity BLOB NOT NULL REFERENCES activity(id) DEFERRABLE INITIALLY DEFERRED,
    person BLOB NOT NULL REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL,
    year INTEGER NOT NULL,
    issued_on TEXT NOT NULL,
    languages TEXT NOT NULL,
    prints INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX certificate_by_number ON certificate (year, number);
CREATE INDEX certificate_by_activity ON certificate (activity);
CREATE INDEX certificate_in_bin ON certificate (id) WHERE deleted = 1;

-- The last number drawn of each series. Not a record: undoing what a number was drawn for does not give the number back.
CREATE TABLE number_drawn (
    series TEXT PRIMARY KEY,
    last INTEGER NOT NULL
) STRICT;
