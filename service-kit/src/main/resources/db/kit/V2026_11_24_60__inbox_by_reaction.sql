-- Several features of a service may react to the same event, so the inbox keeps for each event the reactions that have
-- taken it in. An array and not a row for each reaction: event_id stays the key, by which replicas of the version before
-- insert.
-- Deploy: with the services, replica by replica. Replicas of the version before and after may take events in at the same
-- time. Which reactions a row stands for that such a replica wrote, or that was there before, is the service's to say: in a
-- migration of its own, as default of this column.

alter table inbox add column reactions text[] not null default '{}';
comment on column inbox.reactions is 'the names of the reactions that have taken the event in';
