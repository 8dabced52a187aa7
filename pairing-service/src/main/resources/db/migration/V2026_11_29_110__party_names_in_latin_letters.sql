-- Parties are found by pinyin, by initials and by their names in English. Both columns are worked out in Java from the Chinese name
-- when a designation is written; for those that are there already, the service does so when it starts.
-- Deploy: before the version of pairing-service that searches by them. What an earlier version writes meanwhile is filled in by
-- the next start of a new one, so replace all replicas.

alter table party_designation
  add column romanised_name text,
  add column latin_keys text;
comment on column party_designation.romanised_name is 'worked out, not from a source as name_en is';
comment on column party_designation.latin_keys is 'pinyin, initials and English names, each after a space; null: not worked out yet';
