-- Generated from packages/dictionary by `pnpm gen`; do not edit.
-- TIP Standard 1.0-rc.2: Identity record in PostgreSQL: tables, after code-lists.sql.

-- Identity record: Who a person is: names, contacts, address, document numbers. A separate document in another store, linked by the person id.
create table identity_record (
  standard_version text not null references code_standard_version (code),
  person_id text primary key check (person_id ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$'),
  role text references code_person_role (code),
  salutation text check (length(salutation) between 1 and 40),
  first_name text check (length(first_name) between 1 and 120),
  middle_name text check (length(middle_name) between 1 and 120),
  second_name text check (length(second_name) between 1 and 120),
  other_names_count integer check (other_names_count between 0 and 20),
  email text check (email ~ '^[^\s@]{1,64}@[^\s@]{1,189}$'),
  home_phone text check (home_phone ~ '^\+?[1-9][0-9]{1,14}$'),
  mobile_phone text check (mobile_phone ~ '^\+?[1-9][0-9]{1,14}$'),
  safe_phone text check (safe_phone ~ '^\+?[1-9][0-9]{1,14}$'),
  safe_times text check (length(safe_times) between 1 and 200),
  safe_modes_count integer check (safe_modes_count >= 0),
  safe_from_hour integer check (safe_from_hour between 0 and 23),
  safe_until_hour integer check (safe_until_hour between 1 and 24),
  no_contact boolean,
  addresses_count integer check (addresses_count >= 0),
  identity_numbers_count integer check (identity_numbers_count >= 0),
  absent jsonb check ((jsonb_typeof(absent) = 'object' and absent - array['role', 'salutation', 'firstName', 'middleName', 'secondName', 'otherNames', 'email', 'homePhone', 'mobilePhone', 'safePhone', 'safeTimes', 'safeModes', 'safeFromHour', 'safeUntilHour', 'noContact', 'addresses', 'identityNumbers']::text[] = '{}' and not jsonb_path_exists(absent, 'strict $.* ? (@.type() != "string" || !(@ == "unknown" || @ == "notAsked" || @ == "refused" || @ == "notApplicable" || @ == "withheldForSafety"))'))),
  extensions jsonb check ((jsonb_typeof(extensions) = 'object' and not jsonb_path_exists(extensions, '$.keyvalue() ? (!(@.key like_regex "^[a-z][a-z0-9-]*(\\.[A-Za-z][A-Za-z0-9_-]*){2,}$"))'))),
  empty_objects text[]
);

-- Other names: one row for each value of `otherNames`.
create table identity_record_other_names (
  person_id text not null,
  position integer not null check (position >= 0),
  value text not null check (length(value) between 1 and 120),
  primary key (person_id, position),
  foreign key (person_id) references identity_record (person_id)
);

-- Safe ways of contact: one row for each value of `safeModes`.
create table identity_record_safe_modes (
  person_id text not null,
  position integer not null check (position >= 0),
  value text not null references code_follow_up_mode (code),
  primary key (person_id, position),
  unique (person_id, value),
  foreign key (person_id) references identity_record (person_id)
);

-- Where values of identity_record come from: one row for each value with a known source.
create table identity_record_provenance (
  person_id text not null,
  field text not null check (field in ('role', 'salutation', 'firstName', 'middleName', 'secondName', 'otherNames', 'email', 'homePhone', 'mobilePhone', 'safePhone', 'safeTimes', 'safeModes', 'safeFromHour', 'safeUntilHour', 'noContact', 'addresses', 'identityNumbers')),
  source text not null references code_information_source (code),
  system text check (length(system) between 1 and 80),
  as_of text check (as_of ~ '^(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?|(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29))$'),
  primary key (person_id, field),
  foreign key (person_id) references identity_record (person_id)
);

-- Address: An address or an exact place; kept apart from the case.
create table address (
  person_id text not null,
  row text not null,
  position integer not null check (position >= 0),
  use text references code_address_use (code),
  refers_to text check (refers_to ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$'),
  street text check (length(street) between 1 and 200),
  city text check (length(city) between 1 and 120),
  state text check (length(state) between 1 and 120),
  postal_code text check (length(postal_code) between 1 and 20),
  country text references code_country (code),
  longitude float8 check (longitude between -180 and 180),
  latitude float8 check (latitude between -90 and 90),
  absent jsonb check ((jsonb_typeof(absent) = 'object' and absent - array['use', 'refersTo', 'street', 'city', 'state', 'postalCode', 'country', 'longitude', 'latitude']::text[] = '{}' and not jsonb_path_exists(absent, 'strict $.* ? (@.type() != "string" || !(@ == "unknown" || @ == "notAsked" || @ == "refused" || @ == "notApplicable" || @ == "withheldForSafety"))'))),
  extensions jsonb check ((jsonb_typeof(extensions) = 'object' and not jsonb_path_exists(extensions, '$.keyvalue() ? (!(@.key like_regex "^[a-z][a-z0-9-]*(\\.[A-Za-z][A-Za-z0-9_-]*){2,}$"))'))),
  empty_objects text[],
  check ((use is not null or (absent -> 'use') is not null)),
  primary key (person_id, row),
  check (row = 'addresses/' || position),
  foreign key (person_id) references identity_record (person_id)
);

-- Where values of address come from: one row for each value with a known source.
create table address_provenance (
  person_id text not null,
  row text not null,
  field text not null check (field in ('use', 'refersTo', 'street', 'city', 'state', 'postalCode', 'country', 'longitude', 'latitude')),
  source text not null references code_information_source (code),
  system text check (length(system) between 1 and 80),
  as_of text check (as_of ~ '^(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?|(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29))$'),
  primary key (person_id, row, field),
  foreign key (person_id, row) references address (person_id, row)
);

-- Document number: The number of one document of the person.
create table identity_number (
  person_id text not null,
  row text not null,
  position integer not null check (position >= 0),
  kind text references code_identity_document (code),
  number text check (length(number) between 1 and 60),
  issuing_country text references code_country (code),
  absent jsonb check ((jsonb_typeof(absent) = 'object' and absent - array['kind', 'number', 'issuingCountry']::text[] = '{}' and not jsonb_path_exists(absent, 'strict $.* ? (@.type() != "string" || !(@ == "unknown" || @ == "notAsked" || @ == "refused" || @ == "notApplicable" || @ == "withheldForSafety"))'))),
  extensions jsonb check ((jsonb_typeof(extensions) = 'object' and not jsonb_path_exists(extensions, '$.keyvalue() ? (!(@.key like_regex "^[a-z][a-z0-9-]*(\\.[A-Za-z][A-Za-z0-9_-]*){2,}$"))'))),
  empty_objects text[],
  check ((number is not null or (absent -> 'number') is not null)),
  primary key (person_id, row),
  check (row = 'identityNumbers/' || position),
  foreign key (person_id) references identity_record (person_id)
);

-- Where values of identity_number come from: one row for each value with a known source.
create table identity_number_provenance (
  person_id text not null,
  row text not null,
  field text not null check (field in ('kind', 'number', 'issuingCountry')),
  source text not null references code_information_source (code),
  system text check (length(system) between 1 and 80),
  as_of text check (as_of ~ '^(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?|(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29))$'),
  primary key (person_id, row, field),
  foreign key (person_id, row) references identity_number (person_id, row)
);
