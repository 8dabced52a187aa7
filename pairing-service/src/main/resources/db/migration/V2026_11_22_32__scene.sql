-- Scenes of demonstration sites: the four of the 珠海–遵义 work plan and three more in use elsewhere; the ministry or a
-- province adds others, so they are rows and not an enum. The ids are fixed (UUIDv5), the same in every installation.
-- Deploy: before the version of pairing-service that offers /v1/scenes.

create table scene (
  id           uuid        not null,
  code         text        not null,
  name         text        not null,
  english_name text        not null,
  version      bigint      not null default 1,
  updated_at   timestamptz not null default now(),
  constraint pk_scene primary key (id),
  constraint uq_scene_code unique (code),
  constraint ck_scene_code check (code ~ '^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$')
);

insert into scene (id, code, name, english_name) values
  ('1b9376c8-ca5a-58fb-8663-7965f8f71db9', 'RESIDENTIAL_COMMUNITY', '居住小区', 'Residential community'),
  ('72f8a045-41b2-55a1-ad5a-f1c019b1a6b4', 'PUBLIC_INSTITUTION', '公共机构', 'Public institution'),
  ('35b08c9d-1c40-5c46-830b-40ac64810227', 'PUBLIC_PLACE', '公共场所', 'Public place'),
  ('ada735c4-7398-5b64-8499-ffd506f5f602', 'BUSINESS_AREA', '经营区域', 'Business area'),
  ('f43de4b5-a1fa-5bf9-934b-fb4a62c4f321', 'EDUCATIONAL_INSTITUTION', '教育机构', 'Educational institution'),
  ('6c8f0c40-9004-5eee-ad3c-558fb075fa1c', 'MEDICAL_INSTITUTION', '医疗机构', 'Medical institution'),
  ('f58d140f-7f9c-5a76-8099-5bf52cc63429', 'FARMERS_MARKET', '农贸市场', 'Farmers'' market');
