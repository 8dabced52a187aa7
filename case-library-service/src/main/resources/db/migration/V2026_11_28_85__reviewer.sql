-- Reviewers: whom an office may ask for reviews. The subject of the token is all that is kept of who it is; no answer shows it.
-- Deploy: with the version of case-library-service that knows reviewers, replica by replica.

create table reviewer (
  id         uuid   not null,
  version    bigint not null,
  office     text collate "C",
  subject    text   not null,
  unit       text   not null,
  post       text   not null,
  region     text collate "C",
  topics     jsonb  not null,
  scenes     jsonb  not null,
  status     text   not null,
  updated_at timestamptz not null,
  constraint pk_reviewer primary key (id),
  constraint ck_reviewer_status check (status in ('ACTIVE', 'RETIRED'))
);
create unique index uq_reviewer_subject on reviewer (subject, coalesce(office, ''));
create index ix_reviewer_office on reviewer (coalesce(office, ''));
comment on column reviewer.office is 'region code of the province that keeps it; null: the ministry';
comment on column reviewer.region is 'where it works; null for experts who work for no region';
