-- What became of the sides of a pair, beside what they are called: whoever reads it reads it in one row.
-- Deploy: before the version of activity-service that reads it; the version before goes on.

alter table pair
  add column leading_dissolved_on     date,
  add column leading_successor_region text collate "C",
  add column leading_successor_name   text,
  add column partner_dissolved_on     date,
  add column partner_successor_region text collate "C",
  add column partner_successor_name   text;
comment on column pair.leading_dissolved_on is 'last day of the party';
