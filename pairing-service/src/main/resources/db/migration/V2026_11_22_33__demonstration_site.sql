-- Demonstration sites 示范样板 (P-10). Accepted only with both sides' acceptance of the same version of the site, which the
-- check constraint repeats. The region is a party, whose code and name are read by join. The accepted versions stay when
-- a site is retired.
-- Deploy: before the version of pairing-service that offers /v1/sites, after the migration of scenes.

create table demonstration_site (
  id                  uuid        not null,
  version             bigint      not null,
  pairing_id          uuid        not null,
  status              text        not null,
  site_version        integer     not null,
  name                text        not null,
  scene               text        not null,
  place               text        not null,
  party_id            uuid        not null,
  indicators          jsonb       not null,
  links               jsonb       not null,
  accepted_by_leading integer,
  accepted_by_partner integer,
  created_at          timestamptz not null,
  updated_at          timestamptz not null,
  constraint pk_demonstration_site primary key (id),
  constraint fk_demonstration_site_pairing foreign key (pairing_id) references pairing (id),
  constraint fk_demonstration_site_scene foreign key (scene) references scene (code),
  constraint fk_demonstration_site_party foreign key (party_id) references party (id),
  constraint ck_demonstration_site_status check (status in ('PROPOSED', 'BUILDING', 'ACCEPTED', 'RETIRED')),
  constraint ck_demonstration_site_accepted_needs_both check (status <> 'ACCEPTED'
    or (accepted_by_leading is not distinct from site_version and accepted_by_partner is not distinct from site_version))
);
create index ix_demonstration_site_pairing_id on demonstration_site (pairing_id);
create index ix_demonstration_site_party_id on demonstration_site (party_id);
