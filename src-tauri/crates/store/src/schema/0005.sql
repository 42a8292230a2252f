-- What delegations have besides every activity.
CREATE TABLE delegation (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    deleted INTEGER NOT NULL,
    activity BLOB NOT NULL,
    purpose_kind TEXT NOT NULL,
    purpose TEXT NOT NULL,
    guest_class TEXT NOT NULL,
    plan TEXT NOT NULL,
    decision_number TEXT NOT NULL,
    decided_on TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    press_licence TEXT NOT NULL,
    licence_applied_on TEXT NOT NULL,
    licence_issued_on TEXT NOT NULL,
    report_number TEXT NOT NULL,
    results TEXT NOT NULL,
    proposals TEXT NOT NULL
) STRICT;
CREATE INDEX delegation_by_activity ON delegation (activity);

CREATE TABLE delegation_country (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    deleted INTEGER NOT NULL,
    activity BLOB NOT NULL,
    position INTEGER NOT NULL,
    country TEXT NOT NULL
) STRICT;
CREATE INDEX delegation_country_by_activity ON delegation_country (activity);

CREATE TABLE delegation_leg (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    deleted INTEGER NOT NULL,
    activity BLOB NOT NULL,
    position INTEGER NOT NULL,
    day TEXT NOT NULL,
    starts TEXT NOT NULL,
    ends TEXT NOT NULL,
    zone TEXT NOT NULL,
    place TEXT NOT NULL,
    what TEXT NOT NULL,
    counterpart TEXT NOT NULL,
    interpreter TEXT NOT NULL,
    vehicle TEXT NOT NULL,
    press TEXT NOT NULL
) STRICT;
CREATE INDEX delegation_leg_by_activity ON delegation_leg (activity);

CREATE TABLE delegation_member (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    deleted INTEGER NOT NULL,
    activity BLOB NOT NULL,
    person BLOB NOT NULL REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
    arrival TEXT NOT NULL,
    departure TEXT NOT NULL,
    diet TEXT NOT NULL,
    room TEXT NOT NULL
) STRICT;
CREATE INDEX delegation_member_by_activity ON delegation_member (activity);
CREATE INDEX delegation_member_by_person ON delegation_member (person);

CREATE TABLE gift (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    deleted INTEGER NOT NULL,
    activity BLOB NOT NULL,
    direction TEXT NOT NULL,
    person BLOB REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
    organisation BLOB REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED,
    what TEXT NOT NULL,
    amount INTEGER,
    currency TEXT NOT NULL,
    day TEXT NOT NULL
) STRICT;
CREATE INDEX gift_by_activity ON gift (activity);
CREATE INDEX gift_by_person ON gift (person);
CREATE INDEX gift_by_organisation ON gift (organisation);

CREATE TABLE delegation_step (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    deleted INTEGER NOT NULL,
    activity BLOB NOT NULL,
    stage TEXT NOT NULL,
    day TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX delegation_step_by_activity ON delegation_step (activity);

CREATE TABLE rule_exception (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    deleted INTEGER NOT NULL,
    activity BLOB NOT NULL,
    about TEXT NOT NULL,
    reason TEXT NOT NULL,
    granted_by TEXT NOT NULL,
    granted_on TEXT NOT NULL
) STRICT;
CREATE INDEX rule_exception_by_activity ON rule_exception (activity);

-- Rules of the office by which hints go; those that ship are not kept here.
CREATE TABLE rule (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    deleted INTEGER NOT NULL,
    about TEXT NOT NULL,
    guest_class TEXT NOT NULL,
    figure INTEGER NOT NULL,
    citation TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    valid_to TEXT NOT NULL,
    certainty TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;

-- Papers people travel with: personal data, in no index of searches.
CREATE TABLE travel_document (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    deleted INTEGER NOT NULL,
    person BLOB NOT NULL,
    kind TEXT NOT NULL,
    number TEXT NOT NULL,
    issuer TEXT NOT NULL,
    issued_on TEXT NOT NULL,
    valid_until TEXT NOT NULL,
    visa TEXT NOT NULL,
    birth_date TEXT NOT NULL
) STRICT;
CREATE INDEX travel_document_by_person ON travel_document (person);
