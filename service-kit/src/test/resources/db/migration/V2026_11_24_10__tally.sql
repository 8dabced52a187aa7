-- An entity of the kit's tests: what Hibernate writes only when it flushes.
-- Deploy: never; it exists in tests only.

create table tally (
  id     uuid   not null,
  number bigint not null,
  constraint pk_tally primary key (id)
);
