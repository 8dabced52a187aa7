-- Older relations between regions (P-6), as far as match suggestions read them; superseded by the migration of P-6.
-- Deploy: before the version of pairing-service that suggests matches.

create table relation (
  id              uuid not null,
  kind            text not null,
  left_party_id   uuid not null,
  right_party_id  uuid not null,
  document_number text,
  constraint pk_relation primary key (id),
  constraint fk_relation_left_party foreign key (left_party_id) references party (id),
  constraint fk_relation_right_party foreign key (right_party_id) references party (id)
);
