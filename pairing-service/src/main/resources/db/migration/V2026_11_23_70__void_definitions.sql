-- A version of a definition that has not begun can be replaced by one that begins earlier (P-9): a slip in its first day
-- could not be repaired before. The one replaced stays on record as void and leaves the chain; a version now follows the
-- last one that is not void, whatever its number. As before the chain holds that versions neither overlap nor leave a gap:
-- a version begins after the one it follows, which is not void and is followed by no other, and one only follows none.
-- Deploy: before the version of pairing-service that issues versions in place of others. Earlier ones go on, but cannot
-- issue a version of an indicator whose latest is void: fk_indicator_definition_former refuses it.

alter table indicator_definition
  add column voided_at timestamptz,
  add column voided boolean not null generated always as (voided_at is not null) stored,
  add column former_voided boolean generated always as (case when former_number is not null then false end) stored,
  drop constraint fk_indicator_definition_former,
  drop constraint uq_indicator_definition_valid_from,
  drop constraint ck_indicator_definition_first,
  drop constraint ck_indicator_definition_follows,
  add constraint uq_indicator_definition_valid_from unique (indicator_id, number, valid_from, voided),
  add constraint fk_indicator_definition_former
    foreign key (indicator_id, former_number, former_valid_from, former_voided)
    references indicator_definition (indicator_id, number, valid_from, voided),
  add constraint ck_indicator_definition_first check ((former_number is null) = (former_valid_from is null)
    and (voided_at is null or former_number is null)),
  add constraint ck_indicator_definition_follows check (former_number < number and former_valid_from < valid_from);
create unique index uq_indicator_definition_one_first on indicator_definition (indicator_id)
  where former_number is null and voided_at is null;
create unique index uq_indicator_definition_one_follower on indicator_definition (indicator_id, former_number)
  where former_number is not null;
