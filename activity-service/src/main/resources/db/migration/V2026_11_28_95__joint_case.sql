-- A row is a published case of both sides, which meets one batch of cases that is owed; it is no batch itself.
-- Deploy: together with the version of activity-service that reads it; let none of the version before consume once this is there.

alter table case_batch rename to joint_case;
alter table joint_case rename constraint pk_case_batch to pk_joint_case;
alter table joint_case rename constraint fk_case_batch_cooperation to fk_joint_case_cooperation;
alter index ix_case_batch_cooperation rename to ix_joint_case_cooperation;

alter table discharge rename column case_batch_id to joint_case_id;
alter table discharge rename constraint fk_discharge_case_batch to fk_discharge_joint_case;
alter index ix_discharge_case_batch_id rename to ix_discharge_joint_case_id;
comment on table joint_case is 'published cases of both sides, each of which can meet a batch of cases that is owed';
