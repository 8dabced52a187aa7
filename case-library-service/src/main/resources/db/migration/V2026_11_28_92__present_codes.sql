-- Who decides on a case and who keeps its gates follows from the present code of the side that submitted it, or from its edition:
-- it is not kept with the case. Editions and reviewers keep codes with the day since when, and follow redesignations.
-- Deploy: stop the replicas of the version before first; it reads the columns that go.

alter table typical_case drop column office;
update typical_case set gates = (select jsonb_agg(gate.one - 'region' order by gate.place)
  from jsonb_array_elements(gates) with ordinality as gate (one, place))
where gates <> '[]';
create index ix_typical_case_on_its_way on typical_case (status) where status in ('SUBMITTED', 'IN_REVIEW', 'APPROVED');
create index ix_typical_case_corrected on typical_case (id) where status = 'PUBLISHED' and number > published_number;

alter table edition add column office_since date;
update edition set office_since = (opened_at at time zone 'Asia/Shanghai')::date;
alter table edition alter column office_since set not null;
comment on column edition.office_since is 'the office is the party that had the code on that day';

alter table reviewer add column office_since date, add column region_since date;
update reviewer set office_since = (updated_at at time zone 'Asia/Shanghai')::date,
  region_since = (updated_at at time zone 'Asia/Shanghai')::date;
alter table reviewer alter column office_since set not null, alter column region_since set not null;
comment on column reviewer.region_since is 'the region is the party that had the code on that day, as the office is by office_since';
