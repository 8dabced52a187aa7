-- A cooperation owes a duty of a period once, whichever term and plan it comes from, and only while its terms are in force.
-- The row of a cooperation is locked while what it owes is worked out from its terms, suspensions and agreed plans.
-- Obligations that are no longer owed stay, with the reason, so that nobody misses the change.
-- Deploy: before the version of activity-service that works it out; let none of the version before consume once this is there.
-- Where two terms owe the same and both have something declared, the unique key fails: cancel one of the activities first.

create table cooperation (
  id uuid not null,
  constraint pk_cooperation primary key (id)
);
comment on column cooperation.id is 'the first of the terms that continue one another';

update pair set cooperation = pairing_id where cooperation is null;
insert into cooperation (id) select distinct cooperation from pair;
alter table pair alter column cooperation set not null;
alter table pair add constraint fk_pair_cooperation foreign key (cooperation) references cooperation (id);
alter table pair add column effective_from date;
alter table pair add column effective_until date;
create index ix_pair_cooperation on pair (cooperation);
comment on column pair.effective_from is 'absent until pairing.activated has come';
comment on column pair.ended_on is 'its last day, once it has ended';

create table pair_suspension (
  pairing_id      uuid        not null,
  suspended_since timestamptz not null,
  resumed_at      timestamptz,
  constraint pk_pair_suspension primary key (pairing_id, suspended_since),
  constraint fk_pair_suspension_pair foreign key (pairing_id) references pair (pairing_id),
  constraint ck_pair_suspension_order check (resumed_at >= suspended_since)
);

alter table agreed_plan_version drop constraint fk_agreed_plan_version_plan;
alter table agreed_plan_version add constraint fk_agreed_plan_version_pair foreign key (pairing_id) references pair (pairing_id);
alter table agreed_plan_version add column blocked_weeks jsonb not null default '[]';
drop table agreed_plan;

alter table obligation add column cooperation uuid;
update obligation o set cooperation = p.cooperation from pair p where p.pairing_id = o.pairing_id;
delete from obligation later using obligation first
where (first.cooperation, first.duty, first.period_kind, first.period_start, first.ordinal)
    = (later.cooperation, later.duty, later.period_kind, later.period_start, later.ordinal)
  and first.id < later.id and not exists (select from discharge where obligation_id = later.id);
delete from obligation first using obligation later
where (first.cooperation, first.duty, first.period_kind, first.period_start, first.ordinal)
    = (later.cooperation, later.duty, later.period_kind, later.period_start, later.ordinal)
  and first.id < later.id and not exists (select from discharge where obligation_id = first.id);
alter table obligation alter column cooperation set not null;
alter table obligation drop constraint uq_obligation_natural;
alter table obligation add constraint uq_obligation_natural
  unique (cooperation, duty, period_kind, period_start, ordinal);
alter table obligation add column not_owed_because text;
update obligation set not_owed_because = 'AMENDED' where not owed;
alter table obligation add constraint ck_obligation_not_owed check (owed = (not_owed_because is null));
alter table obligation add constraint ck_obligation_not_owed_because
  check (not_owed_because in ('AMENDED', 'NOT_BEGUN', 'ENDED', 'SUSPENDED'));
create index ix_obligation_pairing_id on obligation (pairing_id);
comment on column obligation.pairing_id is 'the term that owes it';
comment on column obligation.owed is 'false once no version of a plan has it any more, or the terms are not in force in its period';
