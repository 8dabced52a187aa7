-- Every version that is published, corrections too, is one that each side whose case it is has consented to; submitting is consenting.
-- Deploy: with the service, replica by replica.

alter table typical_case drop constraint ck_typical_case_published_needs_both;
alter table typical_case add constraint ck_typical_case_published_with_consent check (published_number is null
  or (owner = 'PARTNER' or coalesce(consented_by_leading, 0) >= published_number)
    and (owner = 'LEADING' or coalesce(consented_by_partner, 0) >= published_number));
