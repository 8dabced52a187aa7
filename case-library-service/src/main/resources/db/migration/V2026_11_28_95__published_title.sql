-- The title of the version that is published, beside its number: what is told of a published case names that, whatever authors have
-- begun since.
-- Deploy: stop the replicas of the version before first; it publishes without a title.

alter table typical_case add column published_title text;
update typical_case c set published_title = v.title
from case_version v where v.case_id = c.id and v.number = c.published_number;
alter table typical_case add constraint ck_typical_case_published_title
  check ((published_title is null) = (published_number is null));
