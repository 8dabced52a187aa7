-- Events say of which cooperation a pairing is a term, and a case says it again.
-- Deploy: before the version of case-library-service that reads it; the version before goes on and leaves it empty.

alter table case_draft add column cooperation uuid;
comment on column case_draft.cooperation is 'the first of the terms that continue one another; absent where the version before has drafted the case';
