-- A practice is one within its cooperation, so a case is one too: an exchange of a further term adds its evidence to the case
-- that an exchange of the former term has begun. Cases that were begun for each term before stay what they are.
-- Deploy: with the service, replica by replica. Where the version before begins a second case for a renewed pairing, it fails
-- and is tried again, until this version takes the exchange in.

update case_draft later set cooperation = pairing_id
where exists (
  select from case_draft first
  where first.practice_id = later.practice_id and first.id < later.id
    and coalesce(first.cooperation, first.pairing_id) = coalesce(later.cooperation, later.pairing_id));

create unique index uq_case_draft_practice on case_draft (practice_id, coalesce(cooperation, pairing_id));
drop index ix_case_draft_practice_id;
