-- Terms of a pairing that continue one another are one cooperation, known by the id of the first; events say it now.
-- Deploy: before the version of activity-service that keeps it; the version before goes on and leaves it empty, which stands
-- for a first term until an event says otherwise.

alter table pair add column cooperation uuid;
comment on column pair.cooperation is 'the first of the terms that continue one another; absent where only the version before has told of the pairing';
