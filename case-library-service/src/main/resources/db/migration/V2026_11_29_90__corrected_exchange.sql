-- What is corrected of an exchange after its completion is corrected in the cases that grew from it, in whatever order the two are told.
-- A version that is fixed stays as it is; there the correction is kept for the next.
-- Deploy: with the service, replica by replica. Its consumer group gets another name and learns of earlier corrections.

create table exchange (
  activity_id uuid   not null,
  completed   bigint,
  corrections jsonb  not null,
  constraint pk_exchange primary key (activity_id)
);
comment on column exchange.completed is 'place of the completion among what happened to it; absent until that is told';
comment on column exchange.corrections is 'those that were told, in any order, each with its place';

alter table case_evidence add column corrected jsonb;
comment on column case_evidence.corrected is 'as the next version has it, if it was corrected after the present one was fixed';
create index ix_case_evidence_activity on case_evidence (activity_id);
