-- For which region a change was made, and to which version of what is agreed on, so that consents can be audited. Changes
-- made before say neither.
-- Deploy: before the pods; earlier versions go on and leave both empty.

alter table change_history
  add column region  text collate "C",
  add column version bigint;
