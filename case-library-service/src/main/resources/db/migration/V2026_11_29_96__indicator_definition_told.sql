-- A definition that is told later ends or makes void the one that effects are read by: whoever asks which adoptions have changed is
-- told when that did.
-- Deploy: with the service, replica by replica; what the version before takes in meanwhile counts as unchanged.

alter table indicator_definition add column told_at timestamptz not null default 'epoch';
comment on column indicator_definition.told_at is 'when this service was told of it';
