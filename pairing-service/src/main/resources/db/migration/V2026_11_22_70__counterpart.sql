-- Counterparts 对接单位和岗位 of each side of a pairing, as dated records: a replacement closes one and opens the next.
-- Two rules hold whatever is concurrent: a side has one lead unit at a time (partial unique index), and once it has had a
-- liaison post it keeps at least one (counterpart_side: its row is locked by every change and counts the posts that
-- stand; null until the first is named).
-- Deploy: before the version of pairing-service that knows counterparts; older versions do not touch these tables.

create table counterpart_side (
  pairing_id     uuid not null,
  side           text not null,
  standing_posts integer,
  constraint pk_counterpart_side primary key (pairing_id, side),
  constraint fk_counterpart_side_pairing foreign key (pairing_id) references pairing (id),
  constraint ck_counterpart_side_side check (side in ('LEADING', 'PARTNER')),
  constraint ck_counterpart_side_keeps_a_post check (standing_posts >= 1)
);

create table counterpart (
  id         uuid   not null,
  version    bigint not null,
  pairing_id uuid   not null,
  side       text   not null,
  role       text   not null,
  unit       text   not null,
  post       text,
  first_day  date   not null,
  last_day   date,
  document   text,
  end_reason text,
  replaces   uuid,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint pk_counterpart primary key (id),
  constraint fk_counterpart_side foreign key (pairing_id, side) references counterpart_side (pairing_id, side),
  constraint fk_counterpart_replaces foreign key (replaces) references counterpart (id),
  constraint uq_counterpart_replaces unique (replaces),
  constraint ck_counterpart_role check (role in ('LEAD_UNIT', 'LIAISON_POST')),
  constraint ck_counterpart_post check ((role = 'LIAISON_POST') = (post is not null)),
  constraint ck_counterpart_days check (last_day >= first_day),
  constraint ck_counterpart_end_reason check ((last_day is null) = (end_reason is null))
);
create unique index uq_counterpart_lead_unit on counterpart (pairing_id, side)
  where role = 'LEAD_UNIT' and last_day is null;
create unique index uq_counterpart_liaison_post on counterpart (pairing_id, side, unit, post)
  where role = 'LIAISON_POST' and last_day is null;
