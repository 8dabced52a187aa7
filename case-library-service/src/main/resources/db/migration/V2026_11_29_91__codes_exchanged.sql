-- Two offices that exchange their codes have the same one until both redesignations are told, so what has moved with its office stands
-- outside of these keys. What is opened or registered anew is compared with it by the service, while nothing moves.
-- Deploy: stop the replicas of the version before first; it does not compare with what has moved.

drop index uq_edition_title;
create unique index uq_edition_title on edition (coalesce(office, ''), year, name_key(title))
  where office_since = (opened_at at time zone 'Asia/Shanghai')::date;
comment on index uq_edition_title is 'of those that have not moved with their office';

alter table reviewer add column registered_on date;
update reviewer set registered_on = office_since;
alter table reviewer alter column registered_on set not null;
drop index uq_reviewer_subject;
create unique index uq_reviewer_subject on reviewer (subject, coalesce(office, '')) where office_since = registered_on;
comment on index uq_reviewer_subject is 'of those that have not moved with their office';
