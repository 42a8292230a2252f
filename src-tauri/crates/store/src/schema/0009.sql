-- Briefing packs and their templates.
CREATE TABLE pack (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    deleted INTEGER NOT NULL,
    usage TEXT NOT NULL,
    title TEXT NOT NULL,
    activity BLOB REFERENCES activity(id) DEFERRABLE INITIALLY DEFERRED,
    agreement BLOB REFERENCES agreement(id) DEFERRABLE INITIALLY DEFERRED,
    organisation BLOB REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED,
    audience TEXT NOT NULL,
    lang TEXT NOT NULL,
    second_lang TEXT,
    as_of TEXT NOT NULL,
    span TEXT NOT NULL,
    period_from TEXT NOT NULL,
    period_to TEXT NOT NULL,
    circulation TEXT NOT NULL,
    untranslated TEXT NOT NULL,
    version TEXT NOT NULL
) STRICT;
CREATE INDEX pack_by_activity ON pack (activity);
CREATE INDEX pack_by_agreement ON pack (agreement);
CREATE INDEX pack_by_organisation ON pack (organisation);
CREATE INDEX pack_in_bin ON pack (id) WHERE deleted = 1;

CREATE TABLE pack_section (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    deleted INTEGER NOT NULL,
    pack BLOB NOT NULL,
    position INTEGER NOT NULL,
    part TEXT NOT NULL,
    shown TEXT NOT NULL,
    text TEXT NOT NULL,
    span TEXT,
    period_from TEXT NOT NULL,
    period_to TEXT NOT NULL,
    partner BLOB REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED,
    detail TEXT NOT NULL,
    confidential TEXT NOT NULL
) STRICT;
CREATE INDEX pack_section_by_pack ON pack_section (pack);
CREATE INDEX pack_section_by_partner ON pack_section (partner);

-- Prints of packs as they left the office: one row a print, its files among the attachments. A number stands once for what was printed.
CREATE TABLE pack_print (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    deleted INTEGER NOT NULL,
    subject BLOB NOT NULL,
    number INTEGER NOT NULL,
    title TEXT NOT NULL,
    lang TEXT NOT NULL,
    circulation TEXT NOT NULL,
    printed_on TEXT NOT NULL,
    printed_at TEXT NOT NULL,
    printed_by TEXT NOT NULL,
    pages INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX pack_print_by_number ON pack_print (subject, number);
