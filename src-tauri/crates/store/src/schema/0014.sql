ALTER TABLE commitment RENAME TO commitment_before;
CREATE TABLE commitment (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    deleted INTEGER NOT NULL,
    agreement BLOB NOT NULL,
    position INTEGER NOT NULL,
    reference TEXT NOT NULL,
    text TEXT NOT NULL,
    area BLOB REFERENCES agreement_area(id) DEFERRABLE INITIALLY DEFERRED,
    mode TEXT NOT NULL,
    bound TEXT NOT NULL,
    periodicity TEXT NOT NULL,
    due TEXT NOT NULL,
    replaces BLOB REFERENCES commitment(id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
INSERT INTO commitment SELECT rid, id, deleted, agreement, position, reference, text, area, mode, bound, periodicity, due, NULL FROM commitment_before;
DROP TABLE commitment_before;
CREATE INDEX commitment_by_agreement ON commitment (agreement);
CREATE INDEX commitment_by_area ON commitment (area);
CREATE INDEX commitment_by_replaces ON commitment (replaces);
