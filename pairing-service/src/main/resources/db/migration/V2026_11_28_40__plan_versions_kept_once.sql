-- The versions of a plan that count before the one agreed last are read from annual_plan_version, which has them all.
-- Deploy: with the version of pairing-service that reads them there. An instance of the version before fails on plans until it
-- is replaced.

alter table annual_plan drop column earlier;
