-- The versions of a plan that count before the one agreed last are read from annual_plan_version, which has them all.
-- Deploy: before or after the version of pairing-service that reads them there. The column goes with a later release, when no
-- instance that reads it is left.

comment on column annual_plan.earlier is 'read by instances before 2026-11-28 only';
