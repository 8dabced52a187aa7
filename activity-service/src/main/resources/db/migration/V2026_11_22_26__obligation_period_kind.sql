-- A month, a quarter, a half-year and a year can begin on the same day, and a pair may owe one while another that is no
-- longer owed is kept for what was held in it: the kind of the period belongs to the natural key of an obligation.
-- Deploy: before the version of activity-service that names it in its conflict target; let none of the version before
-- consume once this is there, because its conflict target is gone.

alter table obligation drop constraint uq_obligation_natural;
alter table obligation add constraint uq_obligation_natural
  unique (pairing_id, year, duty, period_kind, period_start, ordinal);
