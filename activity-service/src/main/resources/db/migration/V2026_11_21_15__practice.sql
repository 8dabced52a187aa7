-- Practices 亮点做法: named once for each pairing and picked again by later exchanges, so that a practice keeps its id.
-- Deploy: with the first version of activity-service.

create table practice (
  id         uuid not null,
  pairing_id uuid not null,
  name       text not null,
  constraint pk_practice primary key (id),
  constraint uq_practice_pairing_name unique (pairing_id, name),
  constraint fk_practice_pair foreign key (pairing_id) references pair (pairing_id)
);
