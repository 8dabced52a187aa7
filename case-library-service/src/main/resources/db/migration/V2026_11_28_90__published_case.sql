-- Published cases are read newest first by everybody, whatever else the table holds: an index in that order, and the year that a
-- case counts for, by which readers ask.
-- Deploy: with the version of case-library-service that lists published cases; stop the replicas of the version before first, because
-- it publishes without a year.

alter table typical_case add column published_year integer;

update typical_case c set published_year = coalesce(
  (select e.year from edition_entry n join edition e on e.id = n.edition_id where n.case_id = c.id),
  extract(year from c.published_at at time zone 'Asia/Shanghai'))
where c.published_at is not null;

alter table typical_case add constraint ck_typical_case_published_year
  check ((published_year is null) = (published_at is null));

create index ix_typical_case_published on typical_case (published_at, id) where published_at is not null;
create index ix_typical_case_published_year on typical_case (published_year, published_at, id) where published_at is not null;
drop index ix_case_version_published;
