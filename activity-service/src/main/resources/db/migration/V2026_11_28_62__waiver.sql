-- Waivers: both sides agree that an obligation need not be met, for a reason. One is open or agreed at a time for an obligation;
-- the row of the obligation is locked meanwhile.
-- Deploy: with the version of activity-service that knows waivers, replica by replica.

create table waiver (
  id            uuid   not null,
  version       bigint not null,
  obligation_id uuid   not null,
  status        text   not null,
  proposed_by   text   not null,
  reason        text   not null,
  document      text,
  created_at    timestamptz not null,
  updated_at    timestamptz not null,
  constraint pk_waiver primary key (id),
  constraint fk_waiver_obligation foreign key (obligation_id) references obligation (id),
  constraint ck_waiver_status check (status in ('PROPOSED', 'AGREED', 'DECLINED', 'WITHDRAWN')),
  constraint ck_waiver_proposed_by check (proposed_by in ('LEADING', 'PARTNER'))
);
create unique index uq_waiver_obligation on waiver (obligation_id) where status in ('PROPOSED', 'AGREED');
