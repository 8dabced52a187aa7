-- Older relations between two parties (对口帮扶, 东西部协作, other) that pairings build on, and which pairing builds on which.
-- Deploy: before the version of pairing-service that serves /v1/relations; earlier versions do not know the tables.

create table relation (
  id              uuid   not null,
  version         bigint not null,
  kind            text   not null,
  name            text,
  left_party_id   uuid   not null,
  right_party_id  uuid   not null,
  document_number text,
  title           text,
  since           date,
  source          text,
  verification    text   not null,
  created_at      timestamptz not null,
  updated_at      timestamptz not null,
  constraint pk_relation primary key (id),
  constraint fk_relation_left_party foreign key (left_party_id) references party (id),
  constraint fk_relation_right_party foreign key (right_party_id) references party (id),
  constraint ck_relation_kind check (kind in ('COUNTERPART_ASSISTANCE', 'EAST_WEST_COOPERATION', 'OTHER')),
  constraint ck_relation_name check ((kind = 'OTHER') = (name is not null)),
  constraint ck_relation_parties check (left_party_id <> right_party_id),
  constraint ck_relation_verification check (verification in ('CONFIRMED', 'INFERRED', 'DEMO'))
);
create index ix_relation_left_party on relation (left_party_id);
create index ix_relation_right_party on relation (right_party_id);

create table pairing_relation (
  pairing_id  uuid not null,
  relation_id uuid not null,
  constraint pk_pairing_relation primary key (pairing_id, relation_id),
  constraint fk_pairing_relation_pairing foreign key (pairing_id) references pairing (id),
  constraint fk_pairing_relation_relation foreign key (relation_id) references relation (id)
);
create index ix_pairing_relation_relation on pairing_relation (relation_id);
