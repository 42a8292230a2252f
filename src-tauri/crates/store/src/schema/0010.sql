-- Reports an office gives on its work.
CREATE TABLE report (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    deleted INTEGER NOT NULL,
    kind TEXT NOT NULL,
    lang TEXT NOT NULL,
    scheme TEXT NOT NULL,
    period TEXT,
    results TEXT NOT NULL,
    difficulties TEXT NOT NULL,
    plans TEXT NOT NULL,
    proposals TEXT NOT NULL,
    addressees TEXT NOT NULL,
    recipients TEXT NOT NULL,
    authority TEXT NOT NULL,
    on_behalf_of TEXT NOT NULL,
    post TEXT NOT NULL,
    signer TEXT NOT NULL,
    symbol TEXT NOT NULL,
    number INTEGER,
    number_year INTEGER,
    dated TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX report_by_number ON report (symbol, number_year, number) WHERE number IS NOT NULL;
CREATE INDEX report_in_bin ON report (id) WHERE deleted = 1;
