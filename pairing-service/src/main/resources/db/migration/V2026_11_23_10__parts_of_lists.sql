-- What a list needs of its items (X-4) and a change of one (X-2): when a designation, an attached relation and a partner's
-- grant were last changed, and a grant's id and version. What was there before gets the best that is known of it: a
-- designation the time its party last changed, a grant the later of its two words, an attachment the time of this migration.
-- Deploy: before the version of pairing-service that pages these lists. Earlier versions go on: what they insert gets the
-- defaults, but their second word on a grant does not raise its version, so replace all replicas before telling clients.

alter table party_designation add column updated_at timestamptz not null default now();
update party_designation d set updated_at = p.updated_at from party p where p.id = d.party_id;

alter table pairing_relation add column attached_at timestamptz not null default now();

alter table partner_grant
  add column id uuid not null default gen_random_uuid(),
  add column version bigint not null default 0,
  add column updated_at timestamptz not null default now();
update partner_grant
set updated_at = coalesce(greatest(granted_by_leading, granted_by_partner), updated_at);
create unique index uq_partner_grant_id on partner_grant (pairing_id, id);
