-- What is to be followed up.
CREATE TABLE follow_up (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    deleted INTEGER NOT NULL,
    text TEXT NOT NULL,
    lang TEXT NOT NULL,
    nature TEXT NOT NULL,
    responsible TEXT NOT NULL,
    due TEXT NOT NULL,
    status TEXT NOT NULL,
    settled_on TEXT NOT NULL,
    activity BLOB REFERENCES activity(id) DEFERRABLE INITIALLY DEFERRED,
    agreement BLOB REFERENCES agreement(id) DEFERRABLE INITIALLY DEFERRED,
    commitment BLOB REFERENCES commitment(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX follow_up_by_activity ON follow_up (activity);
CREATE INDEX follow_up_by_agreement ON follow_up (agreement);
CREATE INDEX follow_up_by_commitment ON follow_up (commitment);
CREATE INDEX follow_up_in_bin ON follow_up (id) WHERE deleted = 1;
