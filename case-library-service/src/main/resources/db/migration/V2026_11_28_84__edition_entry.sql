-- What stands in a published edition: numbered, with the version that it was published with. A case stands in one edition.
-- Deploy: with the version of case-library-service that publishes editions, replica by replica.

create table edition_entry (
  edition_id uuid not null,
  number     int  not null,
  case_id    uuid not null,
  version    int  not null,
  constraint pk_edition_entry primary key (edition_id, number),
  constraint uq_edition_entry_case unique (case_id),
  constraint fk_edition_entry_edition foreign key (edition_id) references edition (id),
  constraint fk_edition_entry_case_version foreign key (case_id, version) references case_version (case_id, number)
);
