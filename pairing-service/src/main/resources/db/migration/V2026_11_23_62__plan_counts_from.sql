-- An agreed version counts from the day it takes effect until the day before the next one does, so an amendment agreed for
-- a later day no longer hides what counts today. The plan keeps beside the version agreed last those that count before it
-- (earlier); each version kept tells from and until which day it counts, and its status on a day follows from that.
-- Deploy: before the version of pairing-service that knows upcoming versions. What an instance of the version before writes
-- of a second signature is refused by the constraints below; replace all replicas before telling clients.

alter table annual_plan_version
  drop constraint ck_annual_plan_version_status,
  drop constraint ck_annual_plan_version_in_force_needs_both,
  add column counts_from  date,
  add column counts_until date;
drop index uq_annual_plan_version_in_force;

update annual_plan_version v set
  counts_from = case when v.effective_from < coalesce(n.next, 'infinity') then v.effective_from end,
  counts_until = case when v.effective_from < n.next then n.next - 1 end
from (
  select one.id, min(later.effective_from) as next
  from annual_plan_version one left join annual_plan_version later
    on later.plan_id = one.plan_id and later.plan_version > one.plan_version and later.status in ('IN_FORCE', 'REPLACED')
  where one.status in ('IN_FORCE', 'REPLACED') group by one.id) n
where n.id = v.id;
update annual_plan_version set status = 'AGREED' where status in ('IN_FORCE', 'REPLACED');

alter table annual_plan_version
  add constraint ck_annual_plan_version_status check (status in ('OPEN', 'REVISED', 'AGREED', 'DECLINED', 'WITHDRAWN')),
  add constraint ck_annual_plan_version_agreed_needs_both check (status <> 'AGREED'
    or (signed_by_leading is not distinct from plan_version and signed_by_partner is not distinct from plan_version)),
  add constraint ck_annual_plan_version_counts_when_agreed check (status = 'AGREED' or counts_from is null),
  add constraint ck_annual_plan_version_counts_from check (counts_from = effective_from),
  add constraint ck_annual_plan_version_counts_until check
    (counts_until is null or (counts_from is not null and counts_until >= counts_from));
create unique index uq_annual_plan_version_last on annual_plan_version (plan_id)
  where counts_from is not null and counts_until is null;
comment on column annual_plan_version.counts_from is 'absent when it never counts: unsigned, or replaced before it began to';

alter table annual_plan add column earlier jsonb not null default '{"versions": []}';
update annual_plan p set earlier = jsonb_build_object('versions', v.earlier)
from (
  select plan_id, jsonb_agg(jsonb_build_object(
    'planVersion', plan_version,
    'content', jsonb_build_object('effectiveFrom', effective_from, 'cadence', cadence, 'topics', topics, 'goals', goals,
      'blockedWeeks', blocked_weeks),
    'proposedBy', proposed_by, 'reason', reason,
    'signedByLeading', signed_by_leading, 'signedByPartner', signed_by_partner) order by counts_from) as earlier
  from annual_plan_version where counts_until is not null group by plan_id) v
where v.plan_id = p.id;
comment on column annual_plan.earlier is 'the versions agreed that count, or counted, before the one agreed last does';
