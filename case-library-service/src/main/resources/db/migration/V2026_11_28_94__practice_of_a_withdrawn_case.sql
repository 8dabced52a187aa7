-- Of a withdrawn case the practice is free: an exchange that comes after it begins a new draft.
-- Deploy: with the service, replica by replica.

drop index uq_typical_case_practice;
create unique index uq_typical_case_practice on typical_case (practice_id, cooperation)
  where not revised and status <> 'WITHDRAWN';
