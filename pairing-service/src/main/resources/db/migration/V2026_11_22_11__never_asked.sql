-- Whoever the sides were never asked by is known by its answer_by: absent means that only who drafted it knows of it, also
-- once it is taken back. What was put to its sides before that day was kept gets a quarter from its creation.
-- Deploy: before the pods, after V2026_11_22_10.

update pairing set answer_by = (created_at at time zone 'Asia/Shanghai')::date + interval '3 months'
where status <> 'DRAFT' and answer_by is null;

alter table pairing
  drop constraint ck_pairing_answer_by,
  add constraint ck_pairing_answer_by check (status in ('DRAFT', 'WITHDRAWN') or answer_by is not null);
