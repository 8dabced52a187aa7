-- A party's parent is kept by its id, because the parent may be given another code; its code at a date follows from its
-- own designations. A party has one present designation, whatever is concurrent.
-- Deploy: before the version of pairing-service that registers parties. Earlier versions go on reading parent_code, which
-- is no longer written; a later migration drops it, once no such version runs.

alter table party_designation add column parent_id uuid;

update party_designation d set parent_id = above.party_id
from party_designation above
where above.code = d.parent_code and above.valid_to is null;

alter table party_designation
  add constraint fk_party_designation_parent foreign key (parent_id) references party (id);
create index ix_party_designation_parent_id on party_designation (parent_id);
create unique index uq_party_designation_current on party_designation (party_id) where valid_to is null;
comment on column party_designation.parent_code is 'superseded by parent_id';
