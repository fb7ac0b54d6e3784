-- Generated from packages/dictionary by `pnpm gen`; do not edit.
-- TIP Standard 1.0-rc.1: Identity record in PostgreSQL: every rule as a view, after the tables.

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

-- The least whole years between two dates of which parts may be missing.
create or replace function tip_years_at_least(birth text, day text) returns integer
  language sql immutable parallel safe
  return tip_years(tip_latest(birth), tip_earliest(day));

-- The most whole years between two dates of which parts may be missing.
create or replace function tip_years_at_most(birth text, day text) returns integer
  language sql immutable parallel safe
  return tip_years(tip_earliest(birth), tip_latest(day));

-- Whole months between two days.
create or replace function tip_months(birth text, day text) returns integer
  language sql immutable parallel safe
  return 12 * (cast(substr(day, 1, 4) as integer) - cast(substr(birth, 1, 4) as integer)) + cast(substr(day, 6, 2) as integer) - cast(substr(birth, 6, 2) as integer) - case when substr(day, 9) collate "C" < substr(birth, 9) collate "C" then 1 else 0 end;

-- The least whole months between two dates of which parts may be missing.
create or replace function tip_months_at_least(birth text, day text) returns integer
  language sql immutable parallel safe
  return tip_months(tip_latest(birth), tip_earliest(day));

-- The most whole months between two dates of which parts may be missing.
create or replace function tip_months_at_most(birth text, day text) returns integer
  language sql immutable parallel safe
  return tip_months(tip_earliest(birth), tip_latest(day));

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
    and not (s.longitude is not null and s.latitude is not null);

create view rule_event_address_refers as
select s.person_id as record_id, s.row || '/refersTo' as place, 'event-address-refers' as rule_id, 'error' as severity
  from address s
  where (s.use is not null and s.use = 'event')
    and not (s.refers_to is not null or (s.absent -> 'refersTo') is not null);

create view rule_value_or_reason as
select record_id, place as place, 'value-or-reason' as rule_id, 'error' as severity
  from (select s.person_id as record_id, unnest(array[case when s.role is not null and (s.absent -> 'role') is not null then 'role' end, case when s.salutation is not null and (s.absent -> 'salutation') is not null then 'salutation' end, case when s.first_name is not null and (s.absent -> 'firstName') is not null then 'firstName' end, case when s.middle_name is not null and (s.absent -> 'middleName') is not null then 'middleName' end, case when s.second_name is not null and (s.absent -> 'secondName') is not null then 'secondName' end, case when s.other_names_count is not null and (s.absent -> 'otherNames') is not null then 'otherNames' end, case when s.email is not null and (s.absent -> 'email') is not null then 'email' end, case when s.home_phone is not null and (s.absent -> 'homePhone') is not null then 'homePhone' end, case when s.mobile_phone is not null and (s.absent -> 'mobilePhone') is not null then 'mobilePhone' end, case when s.safe_phone is not null and (s.absent -> 'safePhone') is not null then 'safePhone' end, case when s.safe_times is not null and (s.absent -> 'safeTimes') is not null then 'safeTimes' end, case when s.addresses_count is not null and (s.absent -> 'addresses') is not null then 'addresses' end, case when s.identity_numbers_count is not null and (s.absent -> 'identityNumbers') is not null then 'identityNumbers' end]) as place
    from identity_record s where s.absent is not null) broken
  where place is not null
union all
select record_id, row || '/' || place as place, 'value-or-reason' as rule_id, 'error' as severity
  from (select s.person_id as record_id, s.row, unnest(array[case when s.use is not null and (s.absent -> 'use') is not null then 'use' end, case when s.refers_to is not null and (s.absent -> 'refersTo') is not null then 'refersTo' end, case when s.street is not null and (s.absent -> 'street') is not null then 'street' end, case when s.city is not null and (s.absent -> 'city') is not null then 'city' end, case when s.state is not null and (s.absent -> 'state') is not null then 'state' end, case when s.postal_code is not null and (s.absent -> 'postalCode') is not null then 'postalCode' end, case when s.country is not null and (s.absent -> 'country') is not null then 'country' end, case when s.longitude is not null and (s.absent -> 'longitude') is not null then 'longitude' end, case when s.latitude is not null and (s.absent -> 'latitude') is not null then 'latitude' end]) as place
    from address s where s.absent is not null) broken
  where place is not null
union all
select record_id, row || '/' || place as place, 'value-or-reason' as rule_id, 'error' as severity
  from (select s.person_id as record_id, s.row, unnest(array[case when s.kind is not null and (s.absent -> 'kind') is not null then 'kind' end, case when s.number is not null and (s.absent -> 'number') is not null then 'number' end, case when s.issuing_country is not null and (s.absent -> 'issuingCountry') is not null then 'issuingCountry' end]) as place
    from identity_number s where s.absent is not null) broken
  where place is not null;

-- Everything that breaks a rule.
create view findings as
select * from rule_address_coordinates_together
union all
select * from rule_event_address_refers
union all
select * from rule_value_or_reason;
