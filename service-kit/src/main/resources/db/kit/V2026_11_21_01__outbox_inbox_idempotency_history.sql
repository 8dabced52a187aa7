-- What every service needs beside its own tables: events going out and coming in, keys of requests, history.
-- Deploy: before the first version of a service; nothing reads or writes these tables earlier.

create table outbox_sequence (
  aggregateid uuid   not null,
  seq         bigint not null,
  constraint pk_outbox_sequence primary key (aggregateid)
) with (fillfactor = 80);

-- Events are written once and never updated: an update would copy the payload and cost the relay most of its speed.
create table outbox_event (
  ordinal       bigint generated always as identity,
  id            uuid        not null,
  aggregatetype text        not null,
  aggregateid   uuid        not null,
  type          text        not null,
  seq           bigint      not null,
  payload       text        not null,
  traceparent   text,
  created_at    timestamptz not null,
  constraint pk_outbox_event primary key (ordinal)
);
comment on column outbox_event.aggregatetype is 'the topic; Debezium then routes by this value alone';

create table outbox_waiting (
  ordinal bigint  not null,
  octets  integer not null,
  constraint pk_outbox_waiting primary key (ordinal)
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 10000);
comment on table outbox_waiting is 'what the relay has not published; a row put back by hand is published again, with its id';

create table outbox_published (
  position     bigint      not null,
  ordinal      bigint      not null,
  published_at timestamptz not null,
  constraint pk_outbox_published primary key (position)
);
comment on column outbox_published.position is 'given by the relay when the event is on its topic; the feed reads in this order';

create table outbox_progress (
  only_row      boolean not null default true,
  last_position bigint  not null,
  constraint pk_outbox_progress primary key (only_row),
  constraint ck_outbox_progress_only_row check (only_row)
);
insert into outbox_progress (last_position) values (0);

create view outbox as
  select e.ordinal, e.id, e.aggregatetype, e.aggregateid, e.type, e.seq, e.payload, e.traceparent, e.created_at,
    p.position, p.published_at
  from outbox_event e left join outbox_published p on p.ordinal = e.ordinal;
comment on view outbox is 'events with their place in the feed; without a position they wait';

create table inbox (
  event_id    uuid        not null,
  type        text        not null,
  received_at timestamptz not null,
  constraint pk_inbox primary key (event_id)
);
create index ix_inbox_received_at on inbox (received_at);

create table idempotency_key (
  caller       text        not null,
  key          text        not null,
  request_hash bytea       not null,
  status       integer     not null,
  location     text,
  entity_tag   text,
  body         text        not null,
  created_at   timestamptz not null,
  constraint pk_idempotency_key primary key (caller, key)
);
create index ix_idempotency_key_created_at on idempotency_key (created_at);

create table change_history (
  ordinal      bigint generated always as identity,
  aggregate_id uuid        not null,
  changed_at   timestamptz not null,
  change       text        not null,
  role         text        not null,
  unit         text,
  reason       text,
  document     text,
  constraint pk_change_history primary key (ordinal)
);
create index ix_change_history_aggregate_id on change_history (aggregate_id, ordinal);
