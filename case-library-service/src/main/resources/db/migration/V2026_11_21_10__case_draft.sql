-- Case drafts and the exchanges they grew from. The unique key is the second guard beside the inbox: whatever is
-- delivered, and however many replicas take it in at once, a practice of a pairing has one draft.
-- Deploy: with the first version of case-library-service.

create table case_draft (
  id             uuid   not null,
  version        bigint not null,
  pairing_id     uuid   not null,
  practice_id    uuid   not null,
  status         text   not null,
  title          text   not null,
  programme      text   not null,
  leading_region text collate "C" not null,
  leading_name   text   not null,
  partner_region text collate "C" not null,
  partner_name   text   not null,
  background     text,
  measures       text,
  results        text,
  lessons        text,
  sources        text,
  created_at     timestamptz not null,
  updated_at     timestamptz not null,
  constraint pk_case_draft primary key (id),
  constraint uq_case_draft_pairing_practice unique (pairing_id, practice_id),
  constraint ck_case_draft_status check (status in ('DRAFT'))
);
comment on column case_draft.background is 'what an author wrote, as the next four; null shows the text prefilled from the evidence';

create index ix_case_draft_leading_region on case_draft (leading_region);
create index ix_case_draft_partner_region on case_draft (partner_region);
create index ix_case_draft_practice_id on case_draft (practice_id);

create table case_evidence (
  case_id     uuid  not null,
  activity_id uuid  not null,
  facts       jsonb not null,
  constraint pk_case_evidence primary key (case_id, activity_id),
  constraint fk_case_evidence_case_draft foreign key (case_id) references case_draft (id)
);
