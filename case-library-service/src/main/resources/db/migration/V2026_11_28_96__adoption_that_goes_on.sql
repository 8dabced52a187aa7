-- An evaluated adoption is over, as one that was declined or abandoned: the region may take the case up again, in a later version.
-- Deploy: with the service, replica by replica.

drop index uq_adoption_case_region;
create unique index uq_adoption_case_region on adoption (case_id, region, registered_as)
  where stage not in ('EVALUATED', 'ABANDONED', 'DECLINED');
comment on index uq_adoption_case_region is
  'with the former code, because two regions that exchange their codes have the same one until both redesignations are told';
