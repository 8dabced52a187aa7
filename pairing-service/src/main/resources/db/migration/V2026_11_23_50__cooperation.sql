-- Terms that continue one another are one cooperation, known by the id of the first. While its next term is agreed and has
-- not begun, two of them are in force; the cooperation has one seat for each party all the same. Two parties have one
-- cooperation in force in a programme, whichever leads and whatever is concurrent. A term that was left before it began
-- does not keep the former from being continued again.
-- Deploy: before the pods; a version before cannot draft, renew or bring into force any more meanwhile. A couple that has two
-- pairings in force in one programme, which no version should have allowed, fails the migration: end one of them first.

alter table pairing add column cooperation uuid;
with recursive chain as (
  select id, id as cooperation from pairing where renews is null
  union all
  select p.id, c.cooperation from pairing p join chain c on p.renews = c.id)
update pairing p set cooperation = c.cooperation from chain c where c.id = p.id;
alter table pairing
  alter column cooperation set not null,
  add constraint ck_pairing_cooperation check (renews is not null or cooperation = id),
  add constraint uq_pairing_cooperation unique (id, cooperation),
  drop constraint fk_pairing_renews,
  add constraint fk_pairing_renews foreign key (renews, cooperation) references pairing (id, cooperation);
create index ix_pairing_cooperation on pairing (cooperation);
comment on column pairing.cooperation is 'the first of the terms that continue one another';

drop index uq_pairing_renews;
create unique index uq_pairing_renews on pairing (renews)
  where status not in ('WITHDRAWN', 'REJECTED', 'EXPIRED') and (ended_on is null or ended_on >= effective_from);

create table active_cooperation (
  id              uuid not null,
  programme       text not null,
  lower_party_id  uuid not null,
  higher_party_id uuid not null,
  constraint pk_active_cooperation primary key (id),
  constraint fk_active_cooperation_pairing foreign key (id) references pairing (id),
  constraint fk_active_cooperation_programme foreign key (programme) references programme (code),
  constraint ck_active_cooperation_couple check (lower_party_id < higher_party_id),
  constraint uq_active_cooperation_couple unique (programme, lower_party_id, higher_party_id)
);
comment on table active_cooperation is 'cooperations with a term in force or on hold, whichever of the two parties leads';
insert into active_cooperation (id, programme, lower_party_id, higher_party_id)
select distinct cooperation, programme, least(leading_party_id, partner_party_id), greatest(leading_party_id, partner_party_id)
from pairing where status in ('ACTIVE', 'SUSPENDED');

alter table active_seat drop constraint fk_active_seat_pairing;
update active_seat s set pairing_id = p.cooperation from pairing p where p.id = s.pairing_id;
alter table active_seat rename column pairing_id to cooperation;
drop index ix_active_seat_pairing_id;
alter table active_seat
  add constraint uq_active_seat_cooperation unique (cooperation, party_id),
  add constraint fk_active_seat_cooperation foreign key (cooperation) references active_cooperation (id) on delete cascade;

-- What is counted: of the terms of a cooperation that have come into force, the one that stands for it today (in force, the
-- earlier of two; over, the last), so that a pairing which was continued counts once. Drafts are their drafter's own.
create view counted_pairing as
  select p.id, p.cooperation, p.programme, p.status, p.verification, p.leading_region, p.partner_region
  from pairing p
  where p.answer_by is not null and not exists (
    select from pairing other
    where other.cooperation = p.cooperation and (
      (other.status in ('ACTIVE', 'SUSPENDED') and p.status = 'ENDED')
      or (other.status in ('ACTIVE', 'SUSPENDED') and p.status in ('ACTIVE', 'SUSPENDED')
        and other.effective_from < p.effective_from)
      or (other.status = 'ENDED' and p.status = 'ENDED'
        and (other.effective_from, other.id) > (p.effective_from, p.id))));
