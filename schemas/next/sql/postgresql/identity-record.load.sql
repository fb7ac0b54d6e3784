-- Generated from packages/dictionary by `pnpm gen`; do not edit.
-- TIP Standard 1.0-rc.2: reading JSON of Identity record into the tables of PostgreSQL.

create or replace function tip_text(value jsonb) returns text
  language plpgsql immutable parallel safe as $$
begin
  if value is null then return null; end if;
  if not (jsonb_typeof(value) = 'string') then raise exception 'The standard has a text here.' using errcode = 'invalid_parameter_value'; end if;
  return value #>> '{}';
end $$;

create or replace function tip_day(value jsonb) returns date
  language plpgsql immutable parallel safe as $$
begin
  if value is null then return null; end if;
  if not (jsonb_typeof(value) = 'string' and value #>> '{}' ~ '^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$') then raise exception 'The standard has a day, YYYY-MM-DD, here.' using errcode = 'invalid_parameter_value'; end if;
  return cast(value #>> '{}' as date);
end $$;

create or replace function tip_boolean(value jsonb) returns boolean
  language plpgsql immutable parallel safe as $$
begin
  if value is null then return null; end if;
  if not (jsonb_typeof(value) = 'boolean') then raise exception 'The standard has true or false here.' using errcode = 'invalid_parameter_value'; end if;
  return cast(value as boolean);
end $$;

create or replace function tip_number(value jsonb) returns float8
  language plpgsql immutable parallel safe as $$
begin
  if value is null then return null; end if;
  if not (jsonb_typeof(value) = 'number') then raise exception 'The standard has a number here.' using errcode = 'invalid_parameter_value'; end if;
  return cast(value as float8);
end $$;

create or replace function tip_integer(value jsonb) returns integer
  language plpgsql immutable parallel safe as $$
begin
  if value is null then return null; end if;
  if not (jsonb_typeof(value) = 'number' and case when jsonb_typeof(value) = 'number' then cast(value as numeric) % 1 = 0 end) then raise exception 'The standard has a whole number here.' using errcode = 'invalid_parameter_value'; end if;
  return cast(value as integer);
end $$;

create or replace function tip_list(value jsonb) returns jsonb
  language plpgsql immutable parallel safe as $$
begin
  if value is null then return null; end if;
  if not (jsonb_typeof(value) = 'array') then raise exception 'The standard has a list here.' using errcode = 'invalid_parameter_value'; end if;
  return value;
end $$;

create or replace function tip_object(value jsonb, names text[]) returns jsonb
  language plpgsql immutable parallel safe as $$
begin
  if value is null then return null; end if;
  if not (jsonb_typeof(value) = 'object' and case when jsonb_typeof(value) = 'object' then value - names = '{}' end) then raise exception 'The standard has an object without other members here.' using errcode = 'invalid_parameter_value'; end if;
  return value;
end $$;

-- Documents that are to be moved into the tables.
create table incoming (document jsonb not null);

-- Moves the incoming documents into the tables, all of them or none, and returns how many there were.
create or replace function load_identity_record() returns bigint language plpgsql as $$
declare moved bigint;
begin
  insert into identity_record (person_id, standard_version, role, salutation, first_name, middle_name, second_name, other_names_count, email, home_phone, mobile_phone, safe_phone, safe_times, safe_modes_count, safe_from_hour, safe_until_hour, no_contact, addresses_count, identity_numbers_count, absent, extensions)
  select tip_text(d.document -> 'personId'), tip_text(o -> 'standardVersion'), tip_text(o -> 'role'), tip_text(o -> 'salutation'), tip_text(o -> 'firstName'), tip_text(o -> 'middleName'), tip_text(o -> 'secondName'), jsonb_array_length(tip_list(o -> 'otherNames')), tip_text(o -> 'email'), tip_text(o -> 'homePhone'), tip_text(o -> 'mobilePhone'), tip_text(o -> 'safePhone'), tip_text(o -> 'safeTimes'), jsonb_array_length(tip_list(o -> 'safeModes')), tip_integer(o -> 'safeFromHour'), tip_integer(o -> 'safeUntilHour'), tip_boolean(o -> 'noContact'), jsonb_array_length(tip_list(o -> 'addresses')), jsonb_array_length(tip_list(o -> 'identityNumbers')), o -> 'absent', o -> 'extensions'
  from incoming d,
    tip_object(d.document, array['standardVersion', 'personId', 'role', 'salutation', 'firstName', 'middleName', 'secondName', 'otherNames', 'email', 'homePhone', 'mobilePhone', 'safePhone', 'safeTimes', 'safeModes', 'safeFromHour', 'safeUntilHour', 'noContact', 'addresses', 'identityNumbers', 'absent', 'provenance', 'extensions']) o;
  insert into identity_record_other_names (person_id, position, value)
  select tip_text(d.document -> 'personId'), v.n - 1, tip_text(v.item)
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'otherNames')) with ordinality v (item, n);
  insert into identity_record_safe_modes (person_id, position, value)
  select tip_text(d.document -> 'personId'), v.n - 1, tip_text(v.item)
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'safeModes')) with ordinality v (item, n);
  insert into identity_record_provenance (person_id, field, source, system, as_of)
  select tip_text(d.document -> 'personId'), p.name, tip_text(o -> 'source'), tip_text(o -> 'system'), tip_text(o -> 'asOf')
  from incoming d,
    jsonb_each(d.document -> 'provenance') p (name, value), tip_object(p.value, array['source', 'system', 'asOf']) o;
  insert into address (person_id, row, position, use, refers_to, street, city, state, postal_code, country, longitude, latitude, absent, extensions)
  select tip_text(d.document -> 'personId'), 'addresses/' || (e0.n - 1), e0.n - 1, tip_text(o -> 'use'), tip_text(o -> 'refersTo'), tip_text(o -> 'street'), tip_text(o -> 'city'), tip_text(o -> 'state'), tip_text(o -> 'postalCode'), tip_text(o -> 'country'), tip_number(o -> 'longitude'), tip_number(o -> 'latitude'), o -> 'absent', o -> 'extensions'
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'addresses')) with ordinality e0 (item, n),
    tip_object(e0.item, array['use', 'refersTo', 'street', 'city', 'state', 'postalCode', 'country', 'longitude', 'latitude', 'absent', 'provenance', 'extensions']) o;
  insert into address_provenance (person_id, row, field, source, system, as_of)
  select tip_text(d.document -> 'personId'), 'addresses/' || (e0.n - 1), p.name, tip_text(o -> 'source'), tip_text(o -> 'system'), tip_text(o -> 'asOf')
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'addresses')) with ordinality e0 (item, n),
    jsonb_each(e0.item -> 'provenance') p (name, value), tip_object(p.value, array['source', 'system', 'asOf']) o;
  insert into identity_number (person_id, row, position, kind, number, issuing_country, absent, extensions)
  select tip_text(d.document -> 'personId'), 'identityNumbers/' || (e0.n - 1), e0.n - 1, tip_text(o -> 'kind'), tip_text(o -> 'number'), tip_text(o -> 'issuingCountry'), o -> 'absent', o -> 'extensions'
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'identityNumbers')) with ordinality e0 (item, n),
    tip_object(e0.item, array['kind', 'number', 'issuingCountry', 'absent', 'provenance', 'extensions']) o;
  insert into identity_number_provenance (person_id, row, field, source, system, as_of)
  select tip_text(d.document -> 'personId'), 'identityNumbers/' || (e0.n - 1), p.name, tip_text(o -> 'source'), tip_text(o -> 'system'), tip_text(o -> 'asOf')
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'identityNumbers')) with ordinality e0 (item, n),
    jsonb_each(e0.item -> 'provenance') p (name, value), tip_object(p.value, array['source', 'system', 'asOf']) o;
  delete from incoming;
  get diagnostics moved = row_count;
  return moved;
end $$;
