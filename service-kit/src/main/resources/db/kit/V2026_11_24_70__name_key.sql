-- name_key is what is compared when a name identifies something: the same as NameKey in Java, so that a unique index can
-- hold the rule for every writer, of whatever version. A name itself stays as it was written.
-- Deploy: before the versions that compare names by it; earlier ones do not know it.

create function name_key(name text) returns text
  language sql immutable strict parallel safe
  return btrim(regexp_replace(normalize(upper(lower(regexp_replace(normalize(name, NFKC),
    '[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ufe00-\ufe0f'
    || '\ufeff\uffa0\ufff0-\ufff8\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]', '', 'g'))), NFKC),
    '\s+', ' ', 'g'));
comment on function name_key is 'a name without what people do not read: its Unicode form, width, case, spaces around it and repeated, invisible characters';
