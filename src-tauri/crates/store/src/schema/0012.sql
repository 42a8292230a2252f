-- What Lao and English papers call the agency above the office and the place in their dateline.
ALTER TABLE office RENAME TO office_before;
CREATE TABLE office (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    deleted INTEGER NOT NULL,
    unit_name TEXT NOT NULL,
    unit_name_lo TEXT NOT NULL,
    unit_name_en TEXT NOT NULL,
    parent_agency TEXT NOT NULL,
    parent_agency_lo TEXT NOT NULL,
    parent_agency_en TEXT NOT NULL,
    place TEXT NOT NULL,
    place_lo TEXT NOT NULL,
    place_en TEXT NOT NULL,
    languages TEXT NOT NULL
) STRICT;
INSERT INTO office SELECT rid, id, deleted, unit_name, unit_name_lo, unit_name_en, parent_agency, '', '', place, '', '', languages FROM office_before;
DROP TABLE office_before;
