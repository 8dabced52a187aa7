-- The timetable of a pairing and year: the dates one side proposes and the other accepts, in the version it has seen. The
-- activities that an accepted timetable makes are rows of their own; entries say which. accepted_entries keeps what was
-- accepted last while changes of it are proposed. A draft is its side's own affair until it is proposed, so each side may
-- have one; what is proposed or accepted is the pair's, once for the year.
-- Deploy: before the version of activity-service that has timetables; older versions do not read it.

create table timetable (
  id                uuid        not null,
  version           bigint      not null,
  pairing_id        uuid        not null,
  year              integer     not null,
  status            text        not null,
  timetable_version integer     not null,
  proposed_by       text        not null,
  proposed_at       timestamptz,
  asked             jsonb       not null,
  wishes            jsonb       not null,
  entries           jsonb       not null,
  accepted_version  integer,
  accepted_entries  jsonb,
  reason            text,
  requested_changes text,
  created_at        timestamptz not null,
  updated_at        timestamptz not null,
  constraint pk_timetable primary key (id),
  constraint fk_timetable_pair foreign key (pairing_id) references pair (pairing_id),
  constraint ck_timetable_status check
    (status in ('DRAFT', 'PROPOSED', 'CHANGES_REQUESTED', 'ACCEPTED', 'WITHDRAWN')),
  constraint ck_timetable_proposed_by check (proposed_by in ('LEADING', 'PARTNER')),
  constraint ck_timetable_version check (timetable_version >= 1),
  constraint ck_timetable_proposed_at check
    (proposed_at is not null or status in ('DRAFT', 'WITHDRAWN')),
  constraint ck_timetable_accepted check
    ((accepted_version is null) = (accepted_entries is null) and (status <> 'ACCEPTED' or accepted_version is not null)),
  constraint ck_timetable_changes_requested check ((status = 'CHANGES_REQUESTED') = (requested_changes is not null))
);
create unique index uq_timetable_living on timetable (pairing_id, year)
  where status in ('PROPOSED', 'CHANGES_REQUESTED', 'ACCEPTED');
create unique index uq_timetable_draft on timetable (pairing_id, year, proposed_by) where status = 'DRAFT';
create index ix_timetable_pairing_id on timetable (pairing_id, id);
comment on column timetable.timetable_version is 'grows with every edit; what the other side accepts is one of them';
comment on column timetable.proposed_at is 'absent while only the side that drafts it sees it';
comment on column timetable.asked is 'what it was drafted from: asked again with the same content it is the same timetable';
