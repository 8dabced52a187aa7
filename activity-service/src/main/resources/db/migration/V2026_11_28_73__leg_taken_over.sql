-- An activity whose time has passed, neither completed nor cancelled, plans nothing any more: another activity takes over a leg
-- that it declares. What it lost is a row of its own, so that nobody who takes over a leg locks the activity that loses it.
-- Deploy: before the version of activity-service that writes it.

create table leg_taken_over (
  activity_id   uuid        not null,
  obligation_id uuid        not null,
  leg           integer     not null,
  planned_for   date        not null,
  taken_by      uuid        not null,
  taken_at      timestamptz not null,
  constraint pk_leg_taken_over primary key (activity_id, obligation_id, leg, taken_at),
  constraint fk_leg_taken_over_activity foreign key (activity_id) references activity (id),
  constraint fk_leg_taken_over_obligation foreign key (obligation_id) references obligation (id),
  constraint fk_leg_taken_over_taken_by foreign key (taken_by) references activity (id)
);
create index ix_leg_taken_over_obligation_id on leg_taken_over (obligation_id);
create index ix_leg_taken_over_taken_by on leg_taken_over (taken_by);
comment on table leg_taken_over is 'legs that activities lost to others once their time had passed';
