-- A relation that was detached from a pairing stays as a row: whoever follows a list by updatedSince would never learn of a row that
-- is gone.
-- Deploy: with the service, replica by replica; until it is replaced, the version before shows what the others detach as attached.

alter table pairing_relation add column detached_at timestamptz;
comment on column pairing_relation.detached_at is 'since when the pairing does not build on it any more; attaching it again clears it';
