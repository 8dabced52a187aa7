-- Subscriptions to the activities of a pairing or a region. Of the secret in a feed's address only the hash is kept; a revoked
-- feed has none. A feed belongs to a role in a region, which is absent for national roles.
-- Deploy: before the version of activity-service that serves feeds; the version before goes on and does not know them.

create table calendar_feed (
  id                uuid   not null,
  version           bigint not null,
  pairing_id        uuid,
  region            text collate "C",
  owner_role        text   not null,
  owner_region      text collate "C",
  owner_unit        text,
  secret_hash       bytea,
  address_issued_at timestamptz,
  revoked_at        timestamptz,
  created_at        timestamptz not null,
  updated_at        timestamptz not null,
  constraint pk_calendar_feed primary key (id),
  constraint uq_calendar_feed_secret unique (secret_hash),
  constraint fk_calendar_feed_pair foreign key (pairing_id) references pair (pairing_id),
  constraint ck_calendar_feed_shows_one check ((pairing_id is null) <> (region is null)),
  constraint ck_calendar_feed_revoked check (revoked_at is null or secret_hash is null)
);
