-- What a code stood for on a day is asked for each line of a history, and for a list that is asked for a region.
-- Deploy: at any time.

create index ix_party_designation_code on party_designation (code);
