-- One row for a run of events that were published in the order of their ordinals, instead of a row for each: the relay
-- sends thousands at once, and a row and an index entry for each were most of what it cost the database.
-- Deploy: with the services, replica by replica. The rows that are there are runs of one, the relay of the version before
-- goes on writing such, and its retention meets no longer run for 400 days. While the index is built, the relay waits, and
-- so does the replica that is starting; requests to the others do not.

alter table outbox_published
  add column length integer not null default 1,
  add constraint ck_outbox_published_length check (length between 1 and 10000);
comment on table outbox_published is
  'runs: the event ordinal + n has the place position + n in the feed, for each n below length';

-- Whoever asks for the place of an event; the primary key serves who reads by position, see the view.
create index ix_outbox_published_run on outbox_published using gist (int8range(ordinal, ordinal + length));

create or replace view outbox as
  select e.ordinal, e.id, e.aggregatetype, e.aggregateid, e.type, e.seq, e.payload, e.traceparent, e.created_at,
    p.position + e.ordinal - p.ordinal as position, p.published_at
  from outbox_event e left join outbox_published p on int8range(p.ordinal, p.ordinal + p.length) @> e.ordinal;
