-- Which side drafted a timetable: only that side is answered with it when it asks again for the same; proposed_by may be the
-- other one by now, where that proposes changes of what was accepted.
-- Deploy: with the version of activity-service that writes it; let none of the version before draft timetables once this is there.

alter table timetable add column drafted_by text;
update timetable set drafted_by = coalesce(accepted ->> 'proposedBy', proposed_by);
alter table timetable alter column drafted_by set not null;
alter table timetable add constraint ck_timetable_drafted_by check (drafted_by in ('LEADING', 'PARTNER'));
