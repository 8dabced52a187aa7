-- Flyway runs this before it validates the history of a service. Once there was one history with the migrations of the kit
-- in it: they move to the history that the kit has of its own. Afterwards there is nothing to do.
-- Replicas that start together come here one after the other, because of the lock.

do $$
begin
  if to_regclass('flyway_schema_history') is null then
    return;
  end if;
  lock table flyway_schema_history in share row exclusive mode;
  if not exists (select from flyway_schema_history where script like 'db/kit/%') then
    return;
  end if;
  create table if not exists flyway_history_kit (like flyway_schema_history including all);
  with kit as (delete from flyway_schema_history where script like 'db/kit/%' returning *)
  insert into flyway_history_kit select * from kit;
end $$;
