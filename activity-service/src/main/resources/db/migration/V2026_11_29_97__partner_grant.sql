-- Which partner systems both sides of a cooperation let read it, from pairing.partner-granted and pairing.partner-revoked. A grant
-- is known by its pairing and the digest of the subject of the system's tokens; of its events the latest by sequence counts.
-- Deploy: with the version of activity-service that reads it; the group reads its topic from the start then, and learns all
-- grants that were told.

create table partner_grant (
  pairing_id  uuid    not null,
  partner     text    not null,
  cooperation uuid    not null,
  open        boolean not null,
  sequence    bigint  not null,
  constraint pk_partner_grant primary key (pairing_id, partner)
);
create index ix_partner_grant_partner on partner_grant (partner) where open;
comment on column partner_grant.partner is 'SHA-256, in hexadecimal, of the subject of its tokens';
