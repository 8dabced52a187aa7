-- Two regions that exchange their codes have the same one until both redesignations are told, so days that have moved with their region
-- stand outside of these keys. A day that is added is compared with them by the service, while nothing moves.
-- Deploy: stop the replicas of the version before first; it does not compare with what has moved.

drop index uq_regional_day_date;
drop index uq_regional_day_month_day;
create unique index uq_regional_day_date on regional_day (region, date) where removed_at is null and party_id is null;
create unique index uq_regional_day_month_day on regional_day (region, month_day) where removed_at is null and party_id is null;
comment on index uq_regional_day_date is 'of those that have not moved with their region';
comment on index uq_regional_day_month_day is 'of those that have not moved with their region';
