-- Which activity discharges which leg of which obligation. The primary key is the rule: a leg is declared once, whatever
-- is concurrent. It also keeps an obligation that is planned or held for from being removed.
-- Deploy: with the first version of activity-service.

create table discharge (
  obligation_id uuid    not null,
  leg           integer not null,
  activity_id   uuid    not null,
  planned_for   date    not null,
  held_on       date,
  constraint pk_discharge primary key (obligation_id, leg),
  constraint fk_discharge_obligation foreign key (obligation_id) references obligation (id),
  constraint fk_discharge_activity foreign key (activity_id) references activity (id),
  constraint ck_discharge_leg check (leg >= 1)
);
create index ix_discharge_activity_id on discharge (activity_id);
comment on column discharge.planned_for is 'the day of the session that counts';
comment on column discharge.held_on is 'the same day, once the activity is completed';
