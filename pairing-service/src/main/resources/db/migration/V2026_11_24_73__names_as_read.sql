-- Names are compared as people read them (name_key of the kit). Two parties under one parent do not share a present name, two
-- programmes do not share one, nor do two sites of a cooperation unless one is retired. Topmost parties have no parent.
-- Deploy: before the version of pairing-service that says so. An earlier version answers a name that is taken with 500
-- meanwhile, and compares sites within one term, because it leaves their cooperation empty. Names that are taken twice fail
-- the migration: change one of them first.

create unique index uq_party_designation_name on party_designation (parent_id, name_key(name_zh)) where valid_to is null;

create unique index uq_programme_name on programme (name_key(name));

alter table demonstration_site add column cooperation uuid;
update demonstration_site s set cooperation = p.cooperation from pairing p where p.id = s.pairing_id;
alter table demonstration_site add constraint fk_demonstration_site_cooperation
  foreign key (pairing_id, cooperation) references pairing (id, cooperation);
create unique index uq_demonstration_site_name
  on demonstration_site (coalesce(cooperation, pairing_id), name_key(name)) where status <> 'RETIRED';
