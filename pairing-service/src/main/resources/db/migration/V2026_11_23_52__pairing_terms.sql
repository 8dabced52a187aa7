-- Every version of the terms that was put to the sides of a pairing, with who put it forward: a counter-proposal overwrites
-- the terms of the pairing itself. Of what was there before, the present terms are kept, under the last change that put them
-- forward; earlier ones are lost.
-- Deploy: before the pods; what a version before changes meanwhile is not kept.

create table pairing_terms (
  pairing_id      uuid        not null,
  number          integer     not null,
  effective_from  date,
  effective_until date,
  topics          jsonb       not null,
  goals           text,
  document        text,
  role            text        not null,
  region          text collate "C",
  unit            text,
  reason          text,
  put_forward_at  timestamptz not null,
  constraint pk_pairing_terms primary key (pairing_id, number),
  constraint fk_pairing_terms_pairing foreign key (pairing_id) references pairing (id),
  constraint ck_pairing_terms_number check (number > 0)
);
comment on table pairing_terms is 'immutable; the present version is in pairing, too';

insert into pairing_terms (pairing_id, number, effective_from, effective_until, topics, goals, document,
  role, unit, reason, put_forward_at)
select p.id, p.terms_version, p.effective_from, p.effective_until, p.topics, p.goals, p.document,
  h.role, h.unit, h.reason, h.changed_at
from pairing p cross join lateral (
  select role, unit, reason, changed_at from change_history
  where aggregate_id = p.id and change in ('proposed', 'renewed', 'countered') order by ordinal desc limit 1) h
where p.answer_by is not null;
