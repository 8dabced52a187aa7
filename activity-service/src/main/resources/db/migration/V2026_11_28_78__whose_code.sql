-- Which party has taken an entry along to another code. Two parties may change places within one change of codes, and events
-- come one by one: without it the second would take along what the first has just brought to its new code.
-- Deploy: before the version of activity-service that writes the columns; the version before goes on without them.

alter table closure add column party_id uuid;
alter table regional_day add column party_id uuid;
alter table calendar_feed add column party_id uuid, add column owner_party_id uuid;
