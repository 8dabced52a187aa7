-- Programmes with their rules as data, and the seats that keep a party from more active pairings than its programme
-- allows: a seat exists once, so the rule holds whatever is concurrent.
-- The level combinations are our reading of the reported pairs, not a published rule.
-- Deploy: with the first version of pairing-service.

create table programme (
  code                 text   not null,
  name                 text   not null,
  max_active_per_party integer,
  version              bigint not null default 1,
  updated_at           timestamptz not null default now(),
  constraint pk_programme primary key (code),
  constraint ck_programme_max_active check (max_active_per_party > 0)
);

create table programme_level_rule (
  programme     text not null,
  leading_level text not null,
  partner_level text not null,
  constraint pk_programme_level_rule primary key (programme, leading_level, partner_level),
  constraint fk_programme_level_rule_programme foreign key (programme) references programme (code)
);

create table active_seat (
  programme  text    not null,
  party_id   uuid    not null,
  seat       integer not null,
  pairing_id uuid    not null,
  constraint pk_active_seat primary key (programme, party_id, seat),
  constraint fk_active_seat_programme foreign key (programme) references programme (code),
  constraint fk_active_seat_party foreign key (party_id) references party (id)
);
create index ix_active_seat_pairing_id on active_seat (pairing_id);

insert into programme (code, name, max_active_per_party) values
  ('NATIONAL_1V1', '全国生活垃圾分类“1对1”交流协作', 1),
  ('SECOND_TIER', '二级结对', null),
  ('INTRA_PROVINCIAL', '省内结对帮扶', null),
  ('CITY_VOLUNTARY', '城市自愿结对', null);

insert into programme_level_rule (programme, leading_level, partner_level) values
  ('NATIONAL_1V1', 'PROVINCE', 'PROVINCE'),
  ('NATIONAL_1V1', 'PREFECTURE', 'PROVINCE'),
  ('SECOND_TIER', 'PREFECTURE', 'PREFECTURE'),
  ('SECOND_TIER', 'PREFECTURE', 'COUNTY'),
  ('SECOND_TIER', 'COUNTY', 'PREFECTURE'),
  ('SECOND_TIER', 'COUNTY', 'COUNTY'),
  ('INTRA_PROVINCIAL', 'PREFECTURE', 'PREFECTURE'),
  ('INTRA_PROVINCIAL', 'PREFECTURE', 'COUNTY'),
  ('INTRA_PROVINCIAL', 'COUNTY', 'COUNTY'),
  ('CITY_VOLUNTARY', 'PREFECTURE', 'PREFECTURE'),
  ('CITY_VOLUNTARY', 'COUNTY', 'COUNTY');
