-- The whole life of a pairing (P-3): proposals that are declined or run out of time, holds, further terms; and the pairing
-- it lies under (P-5). A further term is at most one at a time, whatever is concurrent.
-- A consent that is missing (null) no longer passes for one: the check said "unknown", and what is unknown is let through.
-- Proposals made before have until a quarter after they last changed.
-- Deploy: before the pods; the former version neither reads nor writes what is new, but cannot propose any more meanwhile.

alter table pairing
  alter column effective_from drop not null,
  add column parent          uuid,
  add column renews          uuid,
  add column answer_by       date,
  add column suspended_by    text,
  add column suspended_since timestamptz;

update pairing set answer_by = (updated_at at time zone 'Asia/Shanghai')::date + interval '3 months'
where status = 'PROPOSED';

alter table pairing
  drop constraint ck_pairing_status,
  add constraint ck_pairing_status check (status in
    ('DRAFT', 'PROPOSED', 'ACTIVE', 'SUSPENDED', 'ENDED', 'WITHDRAWN', 'REJECTED', 'EXPIRED')),
  drop constraint ck_pairing_active_needs_both,
  add constraint ck_pairing_active_needs_both check (status not in ('ACTIVE', 'SUSPENDED')
    or (leading_consented_to is not distinct from terms_version and partner_consented_to is not distinct from terms_version)),
  add constraint ck_pairing_in_force_since check (status not in ('ACTIVE', 'SUSPENDED') or effective_from is not null),
  add constraint ck_pairing_answer_by check (status <> 'PROPOSED' or answer_by is not null),
  add constraint ck_pairing_suspended check ((status = 'SUSPENDED') = (suspended_by is not null)),
  add constraint ck_pairing_suspension check ((suspended_by is null) = (suspended_since is null)),
  add constraint fk_pairing_parent foreign key (parent) references pairing (id),
  add constraint fk_pairing_renews foreign key (renews) references pairing (id);

create unique index uq_pairing_renews on pairing (renews) where status not in ('WITHDRAWN', 'REJECTED', 'EXPIRED');
create index ix_pairing_parent on pairing (parent) where parent is not null;
create index ix_pairing_answer_by on pairing (answer_by) where status = 'PROPOSED';
create index ix_pairing_effective_until on pairing (effective_until) where status in ('ACTIVE', 'SUSPENDED');

alter table annual_plan
  drop constraint ck_annual_plan_agreed_needs_both,
  add constraint ck_annual_plan_agreed_needs_both check (status <> 'AGREED'
    or (signed_by_leading is not distinct from plan_version and signed_by_partner is not distinct from plan_version));
