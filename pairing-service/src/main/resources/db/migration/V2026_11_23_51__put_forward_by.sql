-- Which side put a proposal forward: that side takes it back, the other declines it. What was put forward before is known by
-- who drafted it, as is what is put forward from above the sides.
-- Deploy: before the pods; earlier versions neither read nor write it.

alter table pairing
  add column put_forward_by text,
  add constraint ck_pairing_put_forward_by check (put_forward_by in ('LEADING', 'PARTNER'));
