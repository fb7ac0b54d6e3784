-- Generated from packages/dictionary by `pnpm gen`; do not edit.
-- TIP Standard 1.0-rc.2: reading JSON of Dataset release into the tables of PostgreSQL.

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
create table incoming (document jsonb not null, release_id text not null);

-- Moves the incoming documents into the tables, all of them or none, and returns how many there were.
create or replace function load_dataset_release() returns bigint language plpgsql as $$
declare moved bigint;
begin
  insert into dataset_release (release_id, standard_version, title, description, publisher, contact_point, issued, modified, temporal_from, temporal_to, spatial_count, accrual_periodicity, themes_count, languages_count, licence, access_rights, policy, conforms_to, provenance_note, generated_by, distributions_count, version, schema_version, code_list_versions_count, suppression_count, citation, known_bias, absent, extensions, disclosure_control_method, disclosure_control_k, disclosure_control_small_cell, disclosure_control_epsilon, disclosure_control_merged_groups_count, disclosure_control_absent, disclosure_control_extensions, empty_objects)
  select d.release_id, tip_text(o -> 'standardVersion'), tip_text(o -> 'title'), tip_text(o -> 'description'), tip_text(o -> 'publisher'), tip_text(o -> 'contactPoint'), tip_day(o -> 'issued'), tip_day(o -> 'modified'), tip_text(o -> 'temporalFrom'), tip_text(o -> 'temporalTo'), jsonb_array_length(tip_list(o -> 'spatial')), tip_text(o -> 'accrualPeriodicity'), jsonb_array_length(tip_list(o -> 'themes')), jsonb_array_length(tip_list(o -> 'languages')), tip_text(o -> 'licence'), tip_text(o -> 'accessRights'), tip_text(o -> 'policy'), tip_text(o -> 'conformsTo'), tip_text(o -> 'provenanceNote'), tip_text(o -> 'generatedBy'), jsonb_array_length(tip_list(o -> 'distributions')), tip_text(o -> 'version'), tip_text(o -> 'schemaVersion'), jsonb_array_length(tip_list(o -> 'codeListVersions')), jsonb_array_length(tip_list(o -> 'suppression')), tip_text(o -> 'citation'), tip_text(o -> 'knownBias'), o -> 'absent', o -> 'extensions', tip_text(o_disclosure_control -> 'method'), tip_integer(o_disclosure_control -> 'k'), tip_integer(o_disclosure_control -> 'smallCell'), tip_number(o_disclosure_control -> 'epsilon'), jsonb_array_length(tip_list(o_disclosure_control -> 'mergedGroups')), o_disclosure_control -> 'absent', o_disclosure_control -> 'extensions', nullif(array_remove(array[case when o_disclosure_control - 'provenance' = '{}' then 'disclosureControl' end], null), '{}')
  from incoming d,
    tip_object(d.document, array['standardVersion', 'title', 'description', 'publisher', 'contactPoint', 'issued', 'modified', 'temporalFrom', 'temporalTo', 'spatial', 'accrualPeriodicity', 'themes', 'languages', 'licence', 'accessRights', 'policy', 'conformsTo', 'provenanceNote', 'generatedBy', 'distributions', 'version', 'schemaVersion', 'codeListVersions', 'disclosureControl', 'suppression', 'citation', 'knownBias', 'absent', 'provenance', 'extensions']) o,
    tip_object(o -> 'disclosureControl', array['method', 'k', 'smallCell', 'epsilon', 'mergedGroups', 'absent', 'provenance', 'extensions']) o_disclosure_control;
  insert into dataset_release_spatial (release_id, position, value)
  select d.release_id, v.n - 1, tip_text(v.item)
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'spatial')) with ordinality v (item, n);
  insert into dataset_release_themes (release_id, position, value)
  select d.release_id, v.n - 1, tip_text(v.item)
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'themes')) with ordinality v (item, n);
  insert into dataset_release_languages (release_id, position, value)
  select d.release_id, v.n - 1, tip_text(v.item)
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'languages')) with ordinality v (item, n);
  insert into dataset_release_distributions (release_id, position, value)
  select d.release_id, v.n - 1, tip_text(v.item)
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'distributions')) with ordinality v (item, n);
  insert into dataset_release_disclosure_control_merged_groups (release_id, position, value)
  select d.release_id, v.n - 1, tip_text(v.item)
  from incoming d,
    jsonb_array_elements(tip_list(d.document #> '{disclosureControl,mergedGroups}')) with ordinality v (item, n);
  insert into dataset_release_provenance (release_id, field, source, system, as_of)
  select d.release_id, p.name, tip_text(o -> 'source'), tip_text(o -> 'system'), tip_text(o -> 'asOf')
  from incoming d,
    jsonb_each(d.document -> 'provenance') p (name, value), tip_object(p.value, array['source', 'system', 'asOf']) o;
  insert into dataset_release_provenance (release_id, field, source, system, as_of)
  select d.release_id, 'disclosureControl.' || p.name, tip_text(o -> 'source'), tip_text(o -> 'system'), tip_text(o -> 'asOf')
  from incoming d,
    jsonb_each(d.document #> '{disclosureControl,provenance}') p (name, value), tip_object(p.value, array['source', 'system', 'asOf']) o;
  insert into code_list_version (release_id, row, position, list, version)
  select d.release_id, 'codeListVersions/' || (e0.n - 1), e0.n - 1, tip_text(o -> 'list'), tip_text(o -> 'version')
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'codeListVersions')) with ordinality e0 (item, n),
    tip_object(e0.item, array['list', 'version']) o;
  insert into suppression_count (release_id, row, position, sex, records_before, records_after, cells_suppressed, absent, extensions)
  select d.release_id, 'suppression/' || (e0.n - 1), e0.n - 1, tip_text(o -> 'sex'), tip_integer(o -> 'recordsBefore'), tip_integer(o -> 'recordsAfter'), tip_integer(o -> 'cellsSuppressed'), o -> 'absent', o -> 'extensions'
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'suppression')) with ordinality e0 (item, n),
    tip_object(e0.item, array['sex', 'recordsBefore', 'recordsAfter', 'cellsSuppressed', 'absent', 'provenance', 'extensions']) o;
  insert into suppression_count_provenance (release_id, row, field, source, system, as_of)
  select d.release_id, 'suppression/' || (e0.n - 1), p.name, tip_text(o -> 'source'), tip_text(o -> 'system'), tip_text(o -> 'asOf')
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'suppression')) with ordinality e0 (item, n),
    jsonb_each(e0.item -> 'provenance') p (name, value), tip_object(p.value, array['source', 'system', 'asOf']) o;
  delete from incoming;
  get diagnostics moved = row_count;
  return moved;
end $$;
