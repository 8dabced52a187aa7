-- Programmes get an id for their events and history, and say whether a pairing lies under a parent. The ids of the four
-- programmes are fixed (UUIDv5 of urn:jiedui:programme), so that they are the same in every installation. Whether they have
-- a parent is our reading of the reported pairs, as are their levels.
-- Every pairing in force has its seats from now on, limited or not, so that a limit can be introduced later.
-- Deploy: before the version of pairing-service that registers programmes. Pairings that an earlier version brings into
-- force meanwhile have no seats where there is no limit; end the earlier version before introducing a limit.

alter table programme add column id uuid, add column parent text not null default 'NONE';

update programme set id = seed.id::uuid, parent = seed.parent
from (values
  ('NATIONAL_1V1', 'c49f0d82-903d-569b-9b41-fb657dee3a70', 'NONE'),
  ('SECOND_TIER', '26958c33-0875-5872-81ed-a6fb55aec878', 'REQUIRED'),
  ('INTRA_PROVINCIAL', '84bfa305-fd8f-5040-9bfb-6339e063e331', 'OPTIONAL'),
  ('CITY_VOLUNTARY', 'b333b42b-dbaa-5143-a0d1-334be75e7b01', 'OPTIONAL')) as seed (code, id, parent)
where programme.code = seed.code;

alter table programme
  alter column id set not null,
  alter column parent drop default,
  add constraint uq_programme_id unique (id),
  add constraint ck_programme_code check (code ~ '^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$'),
  add constraint ck_programme_parent check (parent in ('NONE', 'OPTIONAL', 'REQUIRED'));

insert into active_seat (programme, party_id, seat, pairing_id)
select side.programme, side.party_id,
  row_number() over (partition by side.programme, side.party_id order by side.pairing_id), side.pairing_id
from pairing p
cross join lateral (values
  (p.programme, p.leading_party_id, p.id), (p.programme, p.partner_party_id, p.id)) as side (programme, party_id, pairing_id)
where p.status = 'ACTIVE' and not exists (select 1 from active_seat s where s.pairing_id = p.id);
