-- Adoptions show what regions reported beside what they observed: whoever asks which adoptions have changed is told when that did.
-- Deploy: with the service, replica by replica; what the version before takes in meanwhile counts as unchanged.

alter table indicator_value add column updated_at timestamptz not null default 'epoch';
comment on column indicator_value.updated_at is 'when this service was told of it, or of the present code of its region';
