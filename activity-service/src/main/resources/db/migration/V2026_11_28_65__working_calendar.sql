-- The working calendar: the State Council's notice of each year, the days of a region itself, and closures of a side. A day
-- belongs to the notice that names it: 2022-12-31 is named by the notice for 2023. What is removed stays as a row, so that
-- whoever follows a list learns of it.
-- The notices for 2021 to 2026 come with the system: the days of the yearly notices on the arrangement of public holidays
-- (国务院办公厅关于部分节假日安排的通知). Number and day of publication are not on record here and stay absent; the ministry adds them when
-- it loads a notice again. The ids are fixed (UUIDv5 of urn:jiedui:holiday-notice:<year>).
-- Deploy: before the version of activity-service that serves /v1/working-days; earlier versions do not know the tables.

create table holiday_notice (
  id              uuid    not null,
  version         bigint  not null,
  year            integer not null,
  document_number text,
  published_on    date,
  days            jsonb   not null,
  created_at      timestamptz not null,
  updated_at      timestamptz not null,
  constraint pk_holiday_notice primary key (id),
  constraint uq_holiday_notice_year unique (year)
);

create table regional_day (
  id          uuid   not null,
  version     bigint not null,
  region      text   collate "C" not null,
  date        date,
  month_day   text,
  kind        text   not null,
  occasion    text   not null,
  document    text,
  created_at  timestamptz not null,
  updated_at  timestamptz not null,
  removed_at  timestamptz,
  constraint pk_regional_day primary key (id),
  constraint ck_regional_day_once_or_yearly check ((date is null) <> (month_day is null)),
  constraint ck_regional_day_month_day check (month_day ~ '^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$'),
  constraint ck_regional_day_kind check (kind in ('OFF', 'WORK')),
  constraint ck_regional_day_yearly_is_off check (month_day is null or kind = 'OFF')
);
create unique index uq_regional_day_date on regional_day (region, date) where removed_at is null;
create unique index uq_regional_day_month_day on regional_day (region, month_day) where removed_at is null;

create table closure (
  id          uuid   not null,
  version     bigint not null,
  region      text   collate "C" not null,
  unit        text,
  first_day   date   not null,
  last_day    date   not null,
  reason      text   not null,
  created_at  timestamptz not null,
  updated_at  timestamptz not null,
  removed_at  timestamptz,
  constraint pk_closure primary key (id),
  constraint ck_closure_days check (first_day <= last_day)
);
create index ix_closure_region on closure (region, last_day);

insert into holiday_notice (id, version, year, days, created_at, updated_at)
select notice.id, 0, notice.year,
  (select jsonb_agg(jsonb_build_object('date', named.day::date, 'kind', named.kind, 'occasion', named.occasion) order by named.day)
   from (select period.year, generate_series(period.first_day, period.last_day, interval '1 day') as day, period.kind, period.occasion
     from (values
    (2021, '2021-01-01'::date, '2021-01-03'::date, 'OFF', '元旦'),
    (2021, '2021-02-07'::date, '2021-02-07'::date, 'WORK', '春节'),
    (2021, '2021-02-11'::date, '2021-02-17'::date, 'OFF', '春节'),
    (2021, '2021-02-20'::date, '2021-02-20'::date, 'WORK', '春节'),
    (2021, '2021-04-03'::date, '2021-04-05'::date, 'OFF', '清明节'),
    (2021, '2021-04-25'::date, '2021-04-25'::date, 'WORK', '劳动节'),
    (2021, '2021-05-01'::date, '2021-05-05'::date, 'OFF', '劳动节'),
    (2021, '2021-05-08'::date, '2021-05-08'::date, 'WORK', '劳动节'),
    (2021, '2021-06-12'::date, '2021-06-14'::date, 'OFF', '端午节'),
    (2021, '2021-09-18'::date, '2021-09-18'::date, 'WORK', '中秋节'),
    (2021, '2021-09-19'::date, '2021-09-21'::date, 'OFF', '中秋节'),
    (2021, '2021-09-26'::date, '2021-09-26'::date, 'WORK', '国庆节'),
    (2021, '2021-10-01'::date, '2021-10-07'::date, 'OFF', '国庆节'),
    (2021, '2021-10-09'::date, '2021-10-09'::date, 'WORK', '国庆节'),
    (2022, '2022-01-01'::date, '2022-01-03'::date, 'OFF', '元旦'),
    (2022, '2022-01-29'::date, '2022-01-30'::date, 'WORK', '春节'),
    (2022, '2022-01-31'::date, '2022-02-06'::date, 'OFF', '春节'),
    (2022, '2022-04-02'::date, '2022-04-02'::date, 'WORK', '清明节'),
    (2022, '2022-04-03'::date, '2022-04-05'::date, 'OFF', '清明节'),
    (2022, '2022-04-24'::date, '2022-04-24'::date, 'WORK', '劳动节'),
    (2022, '2022-04-30'::date, '2022-05-04'::date, 'OFF', '劳动节'),
    (2022, '2022-05-07'::date, '2022-05-07'::date, 'WORK', '劳动节'),
    (2022, '2022-06-03'::date, '2022-06-05'::date, 'OFF', '端午节'),
    (2022, '2022-09-10'::date, '2022-09-12'::date, 'OFF', '中秋节'),
    (2022, '2022-10-01'::date, '2022-10-07'::date, 'OFF', '国庆节'),
    (2022, '2022-10-08'::date, '2022-10-09'::date, 'WORK', '国庆节'),
    (2023, '2022-12-31'::date, '2023-01-02'::date, 'OFF', '元旦'),
    (2023, '2023-01-21'::date, '2023-01-27'::date, 'OFF', '春节'),
    (2023, '2023-01-28'::date, '2023-01-29'::date, 'WORK', '春节'),
    (2023, '2023-04-05'::date, '2023-04-05'::date, 'OFF', '清明节'),
    (2023, '2023-04-23'::date, '2023-04-23'::date, 'WORK', '劳动节'),
    (2023, '2023-04-29'::date, '2023-05-03'::date, 'OFF', '劳动节'),
    (2023, '2023-05-06'::date, '2023-05-06'::date, 'WORK', '劳动节'),
    (2023, '2023-06-22'::date, '2023-06-24'::date, 'OFF', '端午节'),
    (2023, '2023-06-25'::date, '2023-06-25'::date, 'WORK', '端午节'),
    (2023, '2023-09-29'::date, '2023-10-06'::date, 'OFF', '中秋节、国庆节'),
    (2023, '2023-10-07'::date, '2023-10-08'::date, 'WORK', '中秋节、国庆节'),
    (2024, '2024-01-01'::date, '2024-01-01'::date, 'OFF', '元旦'),
    (2024, '2024-02-04'::date, '2024-02-04'::date, 'WORK', '春节'),
    (2024, '2024-02-10'::date, '2024-02-17'::date, 'OFF', '春节'),
    (2024, '2024-02-18'::date, '2024-02-18'::date, 'WORK', '春节'),
    (2024, '2024-04-04'::date, '2024-04-06'::date, 'OFF', '清明节'),
    (2024, '2024-04-07'::date, '2024-04-07'::date, 'WORK', '清明节'),
    (2024, '2024-04-28'::date, '2024-04-28'::date, 'WORK', '劳动节'),
    (2024, '2024-05-01'::date, '2024-05-05'::date, 'OFF', '劳动节'),
    (2024, '2024-05-11'::date, '2024-05-11'::date, 'WORK', '劳动节'),
    (2024, '2024-06-10'::date, '2024-06-10'::date, 'OFF', '端午节'),
    (2024, '2024-09-14'::date, '2024-09-14'::date, 'WORK', '中秋节'),
    (2024, '2024-09-15'::date, '2024-09-17'::date, 'OFF', '中秋节'),
    (2024, '2024-09-29'::date, '2024-09-29'::date, 'WORK', '国庆节'),
    (2024, '2024-10-01'::date, '2024-10-07'::date, 'OFF', '国庆节'),
    (2024, '2024-10-12'::date, '2024-10-12'::date, 'WORK', '国庆节'),
    (2025, '2025-01-01'::date, '2025-01-01'::date, 'OFF', '元旦'),
    (2025, '2025-01-26'::date, '2025-01-26'::date, 'WORK', '春节'),
    (2025, '2025-01-28'::date, '2025-02-04'::date, 'OFF', '春节'),
    (2025, '2025-02-08'::date, '2025-02-08'::date, 'WORK', '春节'),
    (2025, '2025-04-04'::date, '2025-04-06'::date, 'OFF', '清明节'),
    (2025, '2025-04-27'::date, '2025-04-27'::date, 'WORK', '劳动节'),
    (2025, '2025-05-01'::date, '2025-05-05'::date, 'OFF', '劳动节'),
    (2025, '2025-05-31'::date, '2025-06-02'::date, 'OFF', '端午节'),
    (2025, '2025-09-28'::date, '2025-09-28'::date, 'WORK', '国庆节、中秋节'),
    (2025, '2025-10-01'::date, '2025-10-08'::date, 'OFF', '国庆节、中秋节'),
    (2025, '2025-10-11'::date, '2025-10-11'::date, 'WORK', '国庆节、中秋节'),
    (2026, '2026-01-01'::date, '2026-01-03'::date, 'OFF', '元旦'),
    (2026, '2026-01-04'::date, '2026-01-04'::date, 'WORK', '元旦'),
    (2026, '2026-02-14'::date, '2026-02-14'::date, 'WORK', '春节'),
    (2026, '2026-02-15'::date, '2026-02-23'::date, 'OFF', '春节'),
    (2026, '2026-02-28'::date, '2026-02-28'::date, 'WORK', '春节'),
    (2026, '2026-04-04'::date, '2026-04-06'::date, 'OFF', '清明节'),
    (2026, '2026-05-01'::date, '2026-05-05'::date, 'OFF', '劳动节'),
    (2026, '2026-05-09'::date, '2026-05-09'::date, 'WORK', '劳动节'),
    (2026, '2026-06-19'::date, '2026-06-21'::date, 'OFF', '端午节'),
    (2026, '2026-09-20'::date, '2026-09-20'::date, 'WORK', '国庆节'),
    (2026, '2026-09-25'::date, '2026-09-27'::date, 'OFF', '中秋节'),
    (2026, '2026-10-01'::date, '2026-10-07'::date, 'OFF', '国庆节'),
    (2026, '2026-10-10'::date, '2026-10-10'::date, 'WORK', '国庆节')
     ) as period (year, first_day, last_day, kind, occasion)) named
   where named.year = notice.year),
  now(), now()
from (values
    ('72a4a0e7-5cf3-5160-8654-3d400dca650d'::uuid, 2021),
    ('23e274f4-8b1d-544e-af12-5b585fd5a1d3'::uuid, 2022),
    ('774a6722-000e-5798-9010-cfc4026d0551'::uuid, 2023),
    ('b91061ab-47f1-51b9-820f-bbbdb97ffc7b'::uuid, 2024),
    ('c42edd0a-5d08-5cc6-bed4-6f95941b6246'::uuid, 2025),
    ('ee3e8f58-37d6-590d-a5a3-a8bab9cab398'::uuid, 2026)
) as notice (id, year);
