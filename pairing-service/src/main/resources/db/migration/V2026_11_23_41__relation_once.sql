-- The number of a document is written 国办函〔2026〕12号, [2026], 【2026】, with full-width digits, with spaces: document_key is what these
-- have in common, by which relations are searched; the number itself stays as it was written. The same two parties have a
-- relation of a kind (one of the kind OTHER: of a name) on the same document once, whichever is left, and once without any.
-- Deploy: before the version of pairing-service that searches by it. An earlier version answers a relation that is there
-- already with 500 meanwhile. Relations registered twice fail the migration: correct one of them first.

create function document_key(number text) returns text
  language sql immutable strict parallel safe
  return translate(lower(normalize(number, NFKC)), '〔〕[]【】(){}<>《》〈〉「」『』〖〗〘〙〚〛' || E' \t\n\r\u200b', '');
comment on function document_key is 'the number of a document without brackets and white space, in half-width small letters';

create unique index uq_relation_once on relation (
  least(left_party_id, right_party_id), greatest(left_party_id, right_party_id), kind, coalesce(name, ''),
  coalesce(document_key(document_number), ''));
