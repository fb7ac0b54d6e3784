-- Generated from packages/dictionary by `pnpm gen`; do not edit.
-- TIP Standard 1.0-rc.2: Identity record in PostgreSQL: every rule as a view, after the tables.

-- The first day that a year, a month or a day can mean.
create or replace function tip_earliest(day text) returns text
  language sql immutable parallel safe
  return day || substr('-01-01', length(day) - 3);

-- The last day that a year, a month or a day can mean.
create or replace function tip_latest(day text) returns text
  language sql immutable parallel safe
  return case length(day) when 4 then day || '-12-31' when 7 then day || '-' || case substr(day, 6) when '02' then case when (cast(substr(day, 1, 4) as integer) % 4 = 0 and cast(substr(day, 1, 4) as integer) % 100 <> 0 or cast(substr(day, 1, 4) as integer) % 400 = 0) then '29' else '28' end when '04' then '30' when '06' then '30' when '09' then '30' when '11' then '30' else '31' end else day end;

-- Whole years between two days.
create or replace function tip_years(birth text, day text) returns integer
  language sql immutable parallel safe
  return cast(substr(day, 1, 4) as integer) - cast(substr(birth, 1, 4) as integer) - case when substr(day, 6) collate "C" < substr(birth, 6) collate "C" then 1 else 0 end;

-- Whole months between two days.
create or replace function tip_months(birth text, day text) returns integer
  language sql immutable parallel safe
  return 12 * (cast(substr(day, 1, 4) as integer) - cast(substr(birth, 1, 4) as integer)) + cast(substr(day, 6, 2) as integer) - cast(substr(birth, 6, 2) as integer) - case when substr(day, 9) collate "C" < substr(birth, 9) collate "C" then 1 else 0 end;

-- Whether two dates are in order, as far as both go.
create or replace function tip_not_after(one text, other text) returns boolean
  language sql immutable parallel safe
  return substr(one, 1, length(other)) collate "C" <= substr(other, 1, length(one)) collate "C";

-- Every rule that has a view.
create table rules (
  rule_id text primary key,
  severity text not null,
  field text not null,
  message text not null,
  why text not null
);
insert into rules values
  ('address-coordinates-together', 'error', 'address.latitude', 'Only one of longitude and latitude is given.', 'Half a position is not a position.'),
  ('event-address-refers', 'error', 'address.refersTo', 'The place of an event does not say which event.', 'An exact place belongs to one event.'),
  ('value-or-reason', 'error', '', 'A value and a reason for its absence are both given.', 'A missing value is said, not guessed: a field is never both there and missing.');

create view rule_address_coordinates_together as
select s.person_id as record_id, s.row || '/latitude' as place, 'address-coordinates-together' as rule_id, 'error' as severity
  from address s
  where (s.longitude is not null or s.latitude is not null)
    and (s.longitude is null or s.latitude is null);

create view rule_event_address_refers as
select s.person_id as record_id, s.row || '/refersTo' as place, 'event-address-refers' as rule_id, 'error' as severity
  from address s
  where s.use is not null
    and s.use = 'event'
    and s.refers_to is null
    and (s.absent -> 'refersTo') is null;

create view rule_value_or_reason as
select s.person_id as record_id, '' || s.missing_member as place, 'value-or-reason' as rule_id, 'error' as severity
  from (select s.*, jsonb_object_keys(s.absent) as missing_member from identity_record s where s.absent is not null) s
  where case s.missing_member when 'role' then s.role is not null when 'salutation' then s.salutation is not null when 'firstName' then s.first_name is not null when 'middleName' then s.middle_name is not null when 'secondName' then s.second_name is not null when 'otherNames' then s.other_names_count is not null when 'email' then s.email is not null when 'homePhone' then s.home_phone is not null when 'mobilePhone' then s.mobile_phone is not null when 'safePhone' then s.safe_phone is not null when 'safeTimes' then s.safe_times is not null when 'safeModes' then s.safe_modes_count is not null when 'safeFromHour' then s.safe_from_hour is not null when 'safeUntilHour' then s.safe_until_hour is not null when 'noContact' then s.no_contact is not null when 'addresses' then s.addresses_count is not null when 'identityNumbers' then s.identity_numbers_count is not null else false end
union all
select s.person_id as record_id, s.row || '/' || s.missing_member as place, 'value-or-reason' as rule_id, 'error' as severity
  from (select s.*, jsonb_object_keys(s.absent) as missing_member from address s where s.absent is not null) s
  where case s.missing_member when 'use' then s.use is not null when 'refersTo' then s.refers_to is not null when 'street' then s.street is not null when 'city' then s.city is not null when 'state' then s.state is not null when 'postalCode' then s.postal_code is not null when 'country' then s.country is not null when 'longitude' then s.longitude is not null when 'latitude' then s.latitude is not null else false end
union all
select s.person_id as record_id, s.row || '/' || s.missing_member as place, 'value-or-reason' as rule_id, 'error' as severity
  from (select s.*, jsonb_object_keys(s.absent) as missing_member from identity_number s where s.absent is not null) s
  where case s.missing_member when 'kind' then s.kind is not null when 'number' then s.number is not null when 'issuingCountry' then s.issuing_country is not null else false end;

-- Everything that breaks a rule.
create view findings as
select * from rule_address_coordinates_together
union all
select * from rule_event_address_refers
union all
select * from rule_value_or_reason;
