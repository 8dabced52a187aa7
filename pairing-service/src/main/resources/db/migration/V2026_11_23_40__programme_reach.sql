-- Whether a programme pairs parties of one province, of two, or either; a province is the topmost party of a tree. The national
-- scheme pairs leading provinces and cities with provinces elsewhere, help within a province (省内结对帮扶) stays within it; second-tier
-- pairings lie within their parent's sides, and nothing is known of the voluntary ones. This is our reading of the reported pairs,
-- as levels are. Pairings there are stay as they are.
-- Deploy: before the version of pairing-service that asks for it. What an earlier version registers has any reach.

alter table programme
  add column reach text not null default 'ANY',
  add constraint ck_programme_reach check (reach in ('WITHIN_PROVINCE', 'ACROSS_PROVINCES', 'ANY'));
update programme set reach = 'ACROSS_PROVINCES' where code = 'NATIONAL_1V1';
update programme set reach = 'WITHIN_PROVINCE' where code = 'INTRA_PROVINCIAL';
