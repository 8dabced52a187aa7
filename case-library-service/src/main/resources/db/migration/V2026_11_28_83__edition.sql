-- Editions: yearly collections of cases, whose gates, criteria and rules of the review are data. Whoever submits a case locks the
-- edition's row for share, whoever closes it for update: nothing is submitted to a closed edition.
-- Deploy: with the version of case-library-service that knows editions, replica by replica.

create table edition (
  id              uuid    not null,
  version         bigint  not null,
  year            int     not null,
  office          text collate "C",
  title           text    not null,
  status          text    not null,
  deadline        timestamptz not null,
  kinds           jsonb   not null,
  topics          jsonb   not null,
  gates           jsonb   not null,
  criteria        jsonb   not null,
  reviewers       int     not null,
  trimmed         boolean not null,
  review_days     int     not null,
  pass_mark       int     not null,
  opened_at       timestamptz not null,
  closed_at       timestamptz,
  review_begun_at timestamptz,
  published_at    timestamptz,
  updated_at      timestamptz not null,
  constraint pk_edition primary key (id),
  constraint ck_edition_status check (status in ('OPEN', 'CLOSED', 'IN_REVIEW', 'PUBLISHED')),
  constraint ck_edition_trimmed check (not trimmed or reviewers >= 3)
);
create unique index uq_edition_title on edition (coalesce(office, ''), year, name_key(title));
comment on column edition.office is 'region code of the province that conducts it; null: the ministry';
