-- Which side hosts, decided when an activity is scheduled, because the codes of a side and of the regions below it are
-- changed one by one later. host_region stays what it was called then.
-- Deploy: before the version of activity-service that reads it. What an instance of the version before schedules after this
-- has no host_side: either side can record attendance for it.

alter table activity add column host_side text;
alter table activity add constraint ck_activity_host_side check (host_side in ('LEADING', 'PARTNER'));
comment on column activity.host_side is 'absent when all is online';

update activity a
set host_side = case
  when a.host_region = p.leading_region
    or a.host_region like p.leading_region || '-%'
    or a.host_region like regexp_replace(p.leading_region, '(00)+$', '') || '%' and p.leading_region not like 'LOCAL:%'
  then 'LEADING' else 'PARTNER' end
from pair p
where p.pairing_id = a.pairing_id and a.host_region is not null;
