-- Pairings: one row each, both sides in it, because every change of a pairing reads and writes both.
-- Deploy: with the first version of pairing-service.

create table pairing (
  id                   uuid   not null,
  version              bigint not null,
  programme            text   not null,
  status               text   not null,
  leading_party_id     uuid   not null,
  leading_region       text collate "C" not null,
  leading_name         text   not null,
  leading_consented_to integer,
  leading_consented_at timestamptz,
  partner_party_id     uuid   not null,
  partner_region       text collate "C" not null,
  partner_name         text   not null,
  partner_consented_to integer,
  partner_consented_at timestamptz,
  terms_version        integer not null,
  effective_from       date   not null,
  effective_until      date,
  topics               jsonb  not null,
  goals                text,
  document             text,
  verification         text   not null,
  source               text,
  drafted_by           text collate "C",
  end_reason           text,
  ended_on             date,
  created_at           timestamptz not null,
  updated_at           timestamptz not null,
  constraint pk_pairing primary key (id),
  constraint fk_pairing_programme foreign key (programme) references programme (code),
  constraint fk_pairing_leading_party foreign key (leading_party_id) references party (id),
  constraint fk_pairing_partner_party foreign key (partner_party_id) references party (id),
  constraint ck_pairing_status check (status in ('DRAFT', 'PROPOSED', 'ACTIVE', 'ENDED', 'WITHDRAWN')),
  constraint ck_pairing_sides check (leading_party_id <> partner_party_id),
  constraint ck_pairing_active_needs_both check (status <> 'ACTIVE'
    or (leading_consented_to = terms_version and partner_consented_to = terms_version)),
  constraint ck_pairing_effective check (effective_until is null or effective_until >= effective_from),
  constraint ck_pairing_ended check ((status = 'ENDED') = (ended_on is not null and end_reason is not null))
);
create index ix_pairing_leading_region on pairing (leading_region);
create index ix_pairing_partner_region on pairing (partner_region);
create index ix_pairing_programme on pairing (programme);

alter table active_seat add constraint fk_active_seat_pairing foreign key (pairing_id) references pairing (id);
