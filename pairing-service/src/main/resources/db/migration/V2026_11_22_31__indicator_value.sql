-- Values of indicators: one for each region, version of the definition and period. They belong to the party, not to its
-- code, so that a party keeps them when it is given another code. Every reading is kept: a correction replaces the value
-- and leaves the former one in indicator_reading, with who corrected it and why.
-- Deploy: before the version of pairing-service that offers /v1/indicator-values.

create table indicator_value (
  id           uuid        not null,
  version      bigint      not null,
  indicator_id uuid        not null,
  definition   integer     not null,
  party_id     uuid        not null,
  period_kind  text        not null,
  period_start date        not null,
  value        numeric     not null,
  source       text        not null,
  created_at   timestamptz not null,
  updated_at   timestamptz not null,
  constraint pk_indicator_value primary key (id),
  constraint uq_indicator_value_once unique (indicator_id, definition, party_id, period_kind, period_start),
  constraint fk_indicator_value_definition foreign key (indicator_id, definition)
    references indicator_definition (indicator_id, number),
  constraint fk_indicator_value_party foreign key (party_id) references party (id),
  constraint ck_indicator_value_period_kind check (period_kind in ('YEAR', 'HALF_YEAR', 'QUARTER', 'MONTH')),
  constraint ck_indicator_value_not_negative check (value >= 0)
);
create index ix_indicator_value_party_id on indicator_value (party_id);

create table indicator_reading (
  value_id    uuid        not null,
  version     bigint      not null,
  value       numeric     not null,
  source      text        not null,
  reported_at timestamptz not null,
  role        text        not null,
  unit        text,
  reason      text,
  constraint pk_indicator_reading primary key (value_id, version),
  constraint fk_indicator_reading_value foreign key (value_id) references indicator_value (id)
);
