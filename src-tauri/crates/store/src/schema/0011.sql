-- Counting by day reads the facets alone, in the order of days, from here.
CREATE INDEX entry_by_day ON entry (key, facets);
