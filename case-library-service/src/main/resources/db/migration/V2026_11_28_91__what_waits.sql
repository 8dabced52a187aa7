-- What waits for somebody is little beside all that was ever published: the desk finds it without reading the rest.
-- Deploy: with the service, replica by replica.

create index ix_typical_case_on_its_way on typical_case (status, office) where status in ('SUBMITTED', 'IN_REVIEW', 'APPROVED');
create index ix_typical_case_corrected on typical_case (office) where status = 'PUBLISHED' and number > published_number;
