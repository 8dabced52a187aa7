-- What a region gave is read by its pairs, whatever number of cases they have: an adoption keeps the pair of its case, which never changes.
-- Deploy: stop the replicas of the version before first; it registers adoptions without their pair.

alter table adoption add column pairing_id uuid;
update adoption a set pairing_id = c.pairing_id from typical_case c where c.id = a.case_id;
alter table adoption
  alter column pairing_id set not null,
  add constraint fk_adoption_pair foreign key (pairing_id) references pair (pairing_id);
create index ix_adoption_pairing_id on adoption (pairing_id);
