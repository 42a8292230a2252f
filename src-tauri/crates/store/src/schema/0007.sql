-- What events have besides every activity.
CREATE TABLE public_event (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    deleted INTEGER NOT NULL,
    activity BLOB NOT NULL,
    visitors INTEGER,
    visitors_note TEXT NOT NULL,
    previous BLOB REFERENCES activity(id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX public_event_by_activity ON public_event (activity);

CREATE TABLE event_item (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    deleted INTEGER NOT NULL,
    activity BLOB NOT NULL,
    position INTEGER NOT NULL,
    stage TEXT NOT NULL,
    date TEXT NOT NULL,
    starts TEXT NOT NULL,
    ends TEXT NOT NULL,
    text TEXT NOT NULL,
    place TEXT NOT NULL,
    lead TEXT NOT NULL
) STRICT;
CREATE INDEX event_item_by_activity ON event_item (activity);

CREATE TABLE event_task (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    deleted INTEGER NOT NULL,
    activity BLOB NOT NULL,
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    offset INTEGER,
    responsible TEXT NOT NULL,
    settled_on TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX event_task_by_activity ON event_task (activity);

CREATE TABLE booth (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    deleted INTEGER NOT NULL,
    activity BLOB NOT NULL,
    position INTEGER NOT NULL,
    code TEXT NOT NULL,
    holder TEXT NOT NULL,
    text TEXT NOT NULL,
    size TEXT NOT NULL
) STRICT;
CREATE INDEX booth_by_activity ON booth (activity);

CREATE TABLE lent_item (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    deleted INTEGER NOT NULL,
    activity BLOB NOT NULL,
    position INTEGER NOT NULL,
    item TEXT NOT NULL,
    quantity INTEGER,
    direction TEXT NOT NULL,
    holder TEXT NOT NULL,
    lent_on TEXT NOT NULL,
    returned INTEGER,
    returned_on TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX lent_item_by_activity ON lent_item (activity);

CREATE TABLE event_guest (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    deleted INTEGER NOT NULL,
    activity BLOB NOT NULL,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    side TEXT NOT NULL,
    invited INTEGER,
    present INTEGER,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX event_guest_by_activity ON event_guest (activity);

CREATE TABLE coverage (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    deleted INTEGER NOT NULL,
    activity BLOB NOT NULL,
    position INTEGER NOT NULL,
    outlet TEXT NOT NULL,
    title TEXT NOT NULL,
    published_on TEXT NOT NULL,
    url TEXT NOT NULL
) STRICT;
CREATE INDEX coverage_by_activity ON coverage (activity);
