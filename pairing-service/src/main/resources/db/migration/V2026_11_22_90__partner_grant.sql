-- Which partner system may read which pairing (domain.md §8: what it was granted, by pairing). Open once both sides have
-- granted it; a side that takes its word back closes it at once.
-- Deploy: before the version of pairing-service that serves /v1/pairings/{id}/grants; earlier versions do not know the table.

create table partner_grant (
  pairing_id         uuid not null,
  partner            text not null,
  granted_by_leading timestamptz,
  granted_by_partner timestamptz,
  constraint pk_partner_grant primary key (pairing_id, partner),
  constraint fk_partner_grant_pairing foreign key (pairing_id) references pairing (id)
);
create index ix_partner_grant_partner on partner_grant (partner)
  where granted_by_leading is not null and granted_by_partner is not null;
