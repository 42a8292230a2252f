-- What lies in the bin.
CREATE INDEX source_in_bin ON source (id) WHERE deleted = 1;
CREATE INDEX organisation_in_bin ON organisation (id) WHERE deleted = 1;
CREATE INDEX person_in_bin ON person (id) WHERE deleted = 1;
CREATE INDEX agreement_in_bin ON agreement (id) WHERE deleted = 1;
CREATE INDEX activity_in_bin ON activity (id) WHERE deleted = 1;
