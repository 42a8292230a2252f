-- What an organisation took part in is read from here alone.
DROP INDEX activity_party_by_organisation;
CREATE INDEX activity_party_by_organisation ON activity_party (organisation, deleted, activity);
