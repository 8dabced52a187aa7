-- What was taken in before reactions had names was taken in by the one there was.
-- Deploy: with the service, replica by replica. The default is for replicas of the version before; this version always
-- names the reaction.

alter table inbox alter column reactions set default '{drafting}';
update inbox set reactions = default;
