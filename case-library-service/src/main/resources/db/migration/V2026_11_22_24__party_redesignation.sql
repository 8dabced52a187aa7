-- Parties that were given another code or name, from party.redesignated: cases follow, because the codes of the sides decide
-- who sees them. Kept, because exchanges and redesignations come from different topics, so that an exchange may still be
-- told of under a former designation. A code may mean another party later; a code with its name does not.
-- Deploy: before the version of case-library-service that follows redesignations; let none of the version before consume
-- once the new one does, because it would draft cases under former codes.

create table party_redesignation (
  party_id      uuid not null,
  valid_from    date not null,
  former_region text collate "C" not null,
  former_name   text not null,
  region        text collate "C" not null,
  name          text not null,
  constraint pk_party_redesignation primary key (party_id, valid_from)
);
create index ix_party_redesignation_former_region on party_redesignation (former_region);
comment on column party_redesignation.valid_from is 'first day of the new code and name; the latest of a party is the present one';
