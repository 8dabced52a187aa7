-- Reports on compliance and the desk read the obligations of a year. Without an index they read the whole history of every
-- cooperation, and grow slower with each year.
-- Deploy: with the version of activity-service that reports on compliance, replica by replica.

create index ix_obligation_year on obligation (year, cooperation);
