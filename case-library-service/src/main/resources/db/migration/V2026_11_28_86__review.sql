-- Reviews: one reviewer asked to review one version of a case in an edition; and what the office decided. A case's row is locked by
-- whoever assigns, submits, declines, takes back or decides, so a score is counted before a decision or refused after it. Whether a
-- review is late is computed from its due date.
-- Deploy: with the version of case-library-service that knows reviews, replica by replica.

create table review_task (
  id           uuid    not null,
  version      bigint  not null,
  case_id      uuid    not null,
  number       integer not null,
  edition_id   uuid    not null,
  reviewer_id  uuid    not null,
  status       text    not null,
  due_on       date    not null,
  scores       jsonb,
  total        numeric(5, 2),
  remarks      text,
  reason       text,
  assigned_at  timestamptz not null,
  submitted_at timestamptz,
  updated_at   timestamptz not null,
  constraint pk_review_task primary key (id),
  constraint fk_review_task_case_version foreign key (case_id, number) references case_version (case_id, number),
  constraint fk_review_task_edition foreign key (edition_id) references edition (id),
  constraint fk_review_task_reviewer foreign key (reviewer_id) references reviewer (id),
  constraint ck_review_task_status check (status in ('ASSIGNED', 'SUBMITTED', 'TAKEN_BACK', 'DECLINED')),
  constraint ck_review_task_total check (total between 0 and 100),
  constraint ck_review_task_submitted check ((status = 'SUBMITTED')
    = (scores is not null and total is not null and remarks is not null and submitted_at is not null)),
  constraint ck_review_task_reason check ((status in ('TAKEN_BACK', 'DECLINED')) = (reason is not null))
);
create unique index uq_review_task_reviewer on review_task (case_id, number, edition_id, reviewer_id)
  where status in ('ASSIGNED', 'SUBMITTED');
create index ix_review_task_case on review_task (case_id, number);
create index ix_review_task_reviewer on review_task (reviewer_id);
create index ix_review_task_edition on review_task (edition_id);

create table review_decision (
  id                 uuid    not null,
  case_id            uuid    not null,
  number             integer not null,
  decision           text    not null,
  reviews            integer not null,
  against_the_scores boolean not null,
  reason             text,
  document           text,
  decided_at         timestamptz not null,
  constraint pk_review_decision primary key (id),
  constraint fk_review_decision_case_version foreign key (case_id, number) references case_version (case_id, number),
  constraint ck_review_decision_decision check (decision in ('APPROVE', 'REJECT', 'RETURN')),
  constraint ck_review_decision_reason check (reason is not null or decision = 'APPROVE' and not against_the_scores)
);
create index ix_review_decision_case on review_decision (case_id);
