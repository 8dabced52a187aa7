-- What came of a completed activity can be corrected; what was said before stays, with who corrected it, when and why.
-- Deploy: before the version of activity-service that writes it. What the version before completes has no former results.

alter table activity add column former_results jsonb;
update activity set former_results = '[]' where status = 'COMPLETED';
