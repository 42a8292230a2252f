-- Records. Each table has the columns its record declares in the domain crate; a test holds the two together.
CREATE TABLE office (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    deleted INTEGER NOT NULL,
    unit_name TEXT NOT NULL,
    unit_name_lo TEXT NOT NULL,
    unit_name_en TEXT NOT NULL,
    parent_agency TEXT NOT NULL,
    place TEXT NOT NULL,
    languages TEXT NOT NULL
) STRICT;

CREATE TABLE source (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    deleted INTEGER NOT NULL,
    title TEXT NOT NULL,
    publisher TEXT NOT NULL,
    reference TEXT NOT NULL,
    published_on TEXT NOT NULL,
    notes TEXT NOT NULL
) STRICT;

CREATE TABLE organisation (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    deleted INTEGER NOT NULL,
    kind TEXT NOT NULL,
    country TEXT NOT NULL,
    parent BLOB REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED,
    province TEXT NOT NULL,
    notes TEXT NOT NULL
) STRICT;
CREATE INDEX organisation_by_parent ON organisation (parent);

CREATE TABLE organisation_name (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    deleted INTEGER NOT NULL,
    organisation BLOB NOT NULL,
    lang TEXT NOT NULL,
    name TEXT NOT NULL,
    abbreviation TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    valid_to TEXT NOT NULL
) STRICT;
CREATE INDEX organisation_name_by_organisation ON organisation_name (organisation);

CREATE TABLE organisation_alias (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    deleted INTEGER NOT NULL,
    organisation BLOB NOT NULL,
    text TEXT NOT NULL
) STRICT;
CREATE INDEX organisation_alias_by_organisation ON organisation_alias (organisation);

CREATE TABLE succession (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    deleted INTEGER NOT NULL,
    predecessor BLOB NOT NULL,
    successor BLOB NOT NULL REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED,
    date TEXT NOT NULL,
    legal_basis TEXT NOT NULL,
    scope TEXT NOT NULL
) STRICT;
CREATE INDEX succession_by_predecessor ON succession (predecessor);
CREATE INDEX succession_by_successor ON succession (successor);

CREATE TABLE person (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    deleted INTEGER NOT NULL,
    full_name TEXT NOT NULL,
    native_name TEXT NOT NULL,
    short_name TEXT NOT NULL,
    honorific TEXT NOT NULL,
    country TEXT NOT NULL,
    notes TEXT NOT NULL
) STRICT;

CREATE TABLE post (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    deleted INTEGER NOT NULL,
    person BLOB NOT NULL,
    organisation BLOB REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    valid_to TEXT NOT NULL
) STRICT;
CREATE INDEX post_by_person ON post (person);
CREATE INDEX post_by_organisation ON post (organisation);

CREATE TABLE agreement (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    deleted INTEGER NOT NULL,
    code TEXT NOT NULL,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    lang TEXT NOT NULL,
    level TEXT NOT NULL,
    stage TEXT NOT NULL,
    signed_on TEXT NOT NULL,
    signed_place TEXT NOT NULL,
    occasion TEXT NOT NULL,
    effective_from TEXT NOT NULL,
    duration TEXT NOT NULL,
    renewal TEXT NOT NULL,
    notice_days INTEGER,
    terminated_on TEXT NOT NULL,
    languages TEXT NOT NULL,
    principles TEXT NOT NULL,
    summary TEXT NOT NULL,
    amends BLOB REFERENCES agreement(id) DEFERRABLE INITIALLY DEFERRED,
    replaced_by BLOB REFERENCES agreement(id) DEFERRABLE INITIALLY DEFERRED,
    original_kept_at TEXT NOT NULL,
    notes TEXT NOT NULL
) STRICT;
CREATE INDEX agreement_by_amends ON agreement (amends);
CREATE INDEX agreement_by_replaced_by ON agreement (replaced_by);

CREATE TABLE agreement_party (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    deleted INTEGER NOT NULL,
    agreement BLOB NOT NULL,
    organisation BLOB NOT NULL REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED,
    name_as_signed TEXT NOT NULL,
    side TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX agreement_party_by_agreement ON agreement_party (agreement);
CREATE INDEX agreement_party_by_organisation ON agreement_party (organisation);

CREATE TABLE agreement_signatory (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    deleted INTEGER NOT NULL,
    agreement BLOB NOT NULL,
    person BLOB REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
    name_as_signed TEXT NOT NULL,
    post_as_signed TEXT NOT NULL,
    side TEXT NOT NULL
) STRICT;
CREATE INDEX agreement_signatory_by_agreement ON agreement_signatory (agreement);
CREATE INDEX agreement_signatory_by_person ON agreement_signatory (person);

CREATE TABLE agreement_area (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    deleted INTEGER NOT NULL,
    agreement BLOB NOT NULL,
    position INTEGER NOT NULL,
    text TEXT NOT NULL
) STRICT;
CREATE INDEX agreement_area_by_agreement ON agreement_area (agreement);

CREATE TABLE agreement_legal_basis (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    deleted INTEGER NOT NULL,
    agreement BLOB NOT NULL,
    text TEXT NOT NULL
) STRICT;
CREATE INDEX agreement_legal_basis_by_agreement ON agreement_legal_basis (agreement);

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
    due TEXT NOT NULL
) STRICT;
CREATE INDEX commitment_by_agreement ON commitment (agreement);
CREATE INDEX commitment_by_area ON commitment (area);

CREATE TABLE activity (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    deleted INTEGER NOT NULL,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    lang TEXT NOT NULL,
    starts_on TEXT NOT NULL,
    ends_on TEXT NOT NULL,
    place TEXT NOT NULL,
    province TEXT NOT NULL,
    country TEXT NOT NULL,
    hosting_side TEXT NOT NULL,
    agreement BLOB REFERENCES agreement(id) DEFERRABLE INITIALLY DEFERRED,
    information_class TEXT NOT NULL,
    level TEXT NOT NULL,
    status TEXT NOT NULL,
    summary TEXT NOT NULL,
    outcome TEXT NOT NULL
) STRICT;
CREATE INDEX activity_by_agreement ON activity (agreement);

CREATE TABLE activity_party (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    deleted INTEGER NOT NULL,
    activity BLOB NOT NULL,
    organisation BLOB NOT NULL REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED,
    role TEXT NOT NULL,
    side TEXT NOT NULL
) STRICT;
CREATE INDEX activity_party_by_activity ON activity_party (activity);
CREATE INDEX activity_party_by_organisation ON activity_party (organisation);

CREATE TABLE activity_person (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    deleted INTEGER NOT NULL,
    activity BLOB NOT NULL,
    person BLOB NOT NULL REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
    role TEXT NOT NULL,
    side TEXT NOT NULL,
    post_as_at TEXT NOT NULL
) STRICT;
CREATE INDEX activity_person_by_activity ON activity_person (activity);
CREATE INDEX activity_person_by_person ON activity_person (person);

CREATE TABLE activity_commitment (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    deleted INTEGER NOT NULL,
    activity BLOB NOT NULL,
    commitment BLOB NOT NULL REFERENCES commitment(id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX activity_commitment_by_activity ON activity_commitment (activity);
CREATE INDEX activity_commitment_by_commitment ON activity_commitment (commitment);

CREATE TABLE activity_cost (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    deleted INTEGER NOT NULL,
    activity BLOB NOT NULL,
    payer TEXT NOT NULL,
    item TEXT NOT NULL,
    amount INTEGER NOT NULL,
    currency TEXT NOT NULL
) STRICT;
CREATE INDEX activity_cost_by_activity ON activity_cost (activity);

CREATE TABLE activity_link (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    deleted INTEGER NOT NULL,
    activity BLOB NOT NULL,
    url TEXT NOT NULL,
    title TEXT NOT NULL
) STRICT;
CREATE INDEX activity_link_by_activity ON activity_link (activity);

CREATE TABLE activity_tag (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    deleted INTEGER NOT NULL,
    activity BLOB NOT NULL,
    text TEXT NOT NULL
) STRICT;
CREATE INDEX activity_tag_by_activity ON activity_tag (activity);

CREATE TABLE attachment (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    deleted INTEGER NOT NULL,
    owner BLOB NOT NULL,
    name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    size INTEGER NOT NULL,
    digest TEXT NOT NULL
) STRICT;
CREATE INDEX attachment_by_owner ON attachment (owner);

CREATE TABLE citation (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    deleted INTEGER NOT NULL,
    owner BLOB NOT NULL,
    subject BLOB NOT NULL,
    field TEXT NOT NULL,
    source BLOB NOT NULL REFERENCES source(id) DEFERRABLE INITIALLY DEFERRED,
    certainty TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX citation_by_owner ON citation (owner);
CREATE INDEX citation_by_source ON citation (source);

CREATE TABLE translation (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    deleted INTEGER NOT NULL,
    owner BLOB NOT NULL,
    subject BLOB NOT NULL,
    field TEXT NOT NULL,
    lang TEXT NOT NULL,
    text TEXT NOT NULL,
    source_digest TEXT NOT NULL,
    state TEXT NOT NULL,
    by TEXT NOT NULL
) STRICT;
CREATE INDEX translation_by_owner ON translation (owner);

-- What was changed, when and by whom. Append-only.
CREATE TABLE change_set (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    of BLOB REFERENCES change_set(id),
    label TEXT NOT NULL,
    subject TEXT NOT NULL,
    at INTEGER NOT NULL,
    actor TEXT NOT NULL
) STRICT;

-- The op log. The field "*" stands for a whole record made or taken back; its value is a JSON object of all fields.
CREATE TABLE op (
    node INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    hlc BLOB NOT NULL,
    actor TEXT NOT NULL,
    tbl TEXT NOT NULL,
    id BLOB NOT NULL,
    field TEXT NOT NULL,
    old ANY,
    new ANY,
    change_set BLOB NOT NULL REFERENCES change_set(id),
    PRIMARY KEY (node, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX op_by_change_set ON op (change_set, seq);

-- Which root records a change set touched.
CREATE TABLE change_touch (
    root BLOB NOT NULL,
    change_set INTEGER NOT NULL REFERENCES change_set(seq),
    PRIMARY KEY (root, change_set)
) STRICT, WITHOUT ROWID;

-- This file's own state: node number, last times, versions of derived data.
CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value ANY NOT NULL
) STRICT, WITHOUT ROWID;

-- What belongs to this machine and is no record: drafts, remembered choices.
CREATE TABLE local_state (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Derived: one row for each record that lists and searches show, made anew from the records at any time.
CREATE TABLE entry (
    doc INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    tbl TEXT NOT NULL,
    key INTEGER NOT NULL UNIQUE,
    sort_key BLOB NOT NULL,
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    facets TEXT NOT NULL
) STRICT;
CREATE INDEX entry_by_title ON entry (tbl, sort_key, doc);

CREATE VIRTUAL TABLE search USING fts5 (title, body, facets, content='', contentless_delete=1, tokenize='ascii', prefix='2');
