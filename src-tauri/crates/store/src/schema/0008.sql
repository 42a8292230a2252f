-- The media of a country in figures.
CREATE TABLE media_landscape (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    deleted INTEGER NOT NULL,
    country TEXT NOT NULL,
    lang TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX media_landscape_in_bin ON media_landscape (id) WHERE deleted = 1;

CREATE TABLE media_indicator (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    deleted INTEGER NOT NULL,
    landscape BLOB NOT NULL,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    unit TEXT NOT NULL,
    within BLOB REFERENCES media_indicator(id) DEFERRABLE INITIALLY DEFERRED,
    share TEXT NOT NULL
) STRICT;
CREATE INDEX media_indicator_by_landscape ON media_indicator (landscape);
CREATE INDEX media_indicator_by_within ON media_indicator (within);

CREATE TABLE media_figure (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    deleted INTEGER NOT NULL,
    landscape BLOB NOT NULL,
    indicator BLOB NOT NULL REFERENCES media_indicator(id) DEFERRABLE INITIALLY DEFERRED,
    value INTEGER NOT NULL,
    as_of TEXT NOT NULL,
    source BLOB REFERENCES source(id) DEFERRABLE INITIALLY DEFERRED,
    certainty TEXT NOT NULL,
    definition TEXT NOT NULL,
    redefined TEXT NOT NULL,
    used TEXT NOT NULL,
    reason TEXT NOT NULL,
    sum_state TEXT NOT NULL,
    sum_note TEXT NOT NULL
) STRICT;
CREATE INDEX media_figure_by_landscape ON media_figure (landscape);
CREATE INDEX media_figure_by_indicator ON media_figure (indicator);
CREATE INDEX media_figure_by_source ON media_figure (source);

CREATE TABLE press_office (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    deleted INTEGER NOT NULL,
    landscape BLOB NOT NULL,
    organisation BLOB NOT NULL REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED,
    side TEXT NOT NULL,
    place TEXT NOT NULL,
    since TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX press_office_by_landscape ON press_office (landscape);
CREATE INDEX press_office_by_organisation ON press_office (organisation);
