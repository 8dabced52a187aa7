-- What a region took up stays its own after its end: whoever has its code next neither moves it along nor is kept from taking the
-- same case up.
-- Deploy: before the version of case-library-service that follows party.dissolved; the version before goes on.

alter table adoption add column region_dissolved_on date;
comment on column adoption.region_dissolved_on is 'last day of the region that registered it';

drop index uq_adoption_case_region;
create unique index uq_adoption_case_region on adoption (case_id, region, registered_as)
  where stage not in ('EVALUATED', 'ABANDONED', 'DECLINED') and region_dissolved_on is null;
comment on index uq_adoption_case_region is
  'with the former code, because two regions that exchange their codes have the same one until both redesignations are told';
