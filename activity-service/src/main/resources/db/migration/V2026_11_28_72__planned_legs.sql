-- In how many parts the plan has an obligation. It has more as long as a part is declared that the plan no longer has; once that
-- is free again, it has as many as planned.
-- Deploy: before the version of activity-service that writes it; let none of the version before consume once this is there.

alter table obligation add column planned_legs integer;
update obligation set planned_legs = legs;
alter table obligation alter column planned_legs set not null;
alter table obligation add constraint ck_obligation_planned_legs check (planned_legs >= 1 and legs >= planned_legs);
