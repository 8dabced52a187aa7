-- What was taken in before reactions had names was taken in by the two there were. They have no event in common, so both
-- names stand for the one that it was.
-- Deploy: with the service, replica by replica. The default is for replicas of the version before; this version always
-- names the reaction.

alter table inbox alter column reactions set default '{obligation,pair}';
update inbox set reactions = default;
