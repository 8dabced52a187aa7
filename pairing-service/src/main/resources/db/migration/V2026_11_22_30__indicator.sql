-- Assessment indicators and the versions of their definitions (P-9). The assessment rules change every few years, and
-- values are compared only within one version.
-- A version states when it begins; it ends where the next one begins. That versions neither overlap nor leave a gap is
-- held by the chain: number n+1 refers to number n and its first day, and begins after it.
-- No definition is loaded here: the published sources name indicators and values, but no formulas and no first days.
-- Deploy: before the version of pairing-service that offers /v1/indicators; the older one does not know the tables.

create table indicator (
  id         uuid        not null,
  code       text        not null,
  version    bigint      not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint pk_indicator primary key (id),
  constraint uq_indicator_code unique (code),
  constraint ck_indicator_code check (code ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$')
);

create table indicator_definition (
  indicator_id      uuid        not null,
  number            integer     not null,
  name              text        not null,
  unit              text        not null,
  counted           text        not null,
  counted_over      text,
  document          text        not null,
  valid_from        date        not null,
  former_number     integer,
  former_valid_from date,
  issued_at         timestamptz not null,
  constraint pk_indicator_definition primary key (indicator_id, number),
  constraint uq_indicator_definition_valid_from unique (indicator_id, number, valid_from),
  constraint fk_indicator_definition_indicator foreign key (indicator_id) references indicator (id),
  constraint fk_indicator_definition_former foreign key (indicator_id, former_number, former_valid_from)
    references indicator_definition (indicator_id, number, valid_from),
  constraint ck_indicator_definition_first check ((number = 1) = (former_number is null)
    and (former_number is null) = (former_valid_from is null)),
  constraint ck_indicator_definition_follows check (former_number = number - 1 and former_valid_from < valid_from)
);
