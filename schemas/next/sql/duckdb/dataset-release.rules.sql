-- Generated from packages/dictionary by `pnpm gen`; do not edit.
-- TIP Standard 1.0-rc.2: Dataset release in DuckDB: every rule as a view, after the tables.

-- The first day that a year, a month or a day can mean.
create or replace macro tip_earliest(day) as
  day || substr('-01-01', length(day) - 3);

-- The last day that a year, a month or a day can mean.
create or replace macro tip_latest(day) as
  case length(day) when 4 then day || '-12-31' when 7 then day || '-' || case substr(day, 6) when '02' then case when (cast(substr(day, 1, 4) as integer) % 4 = 0 and cast(substr(day, 1, 4) as integer) % 100 <> 0 or cast(substr(day, 1, 4) as integer) % 400 = 0) then '29' else '28' end when '04' then '30' when '06' then '30' when '09' then '30' when '11' then '30' else '31' end else day end;

-- Whole years between two days.
create or replace macro tip_years(birth, day) as
  cast(substr(day, 1, 4) as integer) - cast(substr(birth, 1, 4) as integer) - case when substr(day, 6) < substr(birth, 6) then 1 else 0 end;

-- Whole months between two days.
create or replace macro tip_months(birth, day) as
  12 * (cast(substr(day, 1, 4) as integer) - cast(substr(birth, 1, 4) as integer)) + cast(substr(day, 6, 2) as integer) - cast(substr(birth, 6, 2) as integer) - case when substr(day, 9) < substr(birth, 9) then 1 else 0 end;

-- Whether two dates are in order, as far as both go.
create or replace macro tip_not_after(one, other) as
  substr(one, 1, length(other)) <= substr(other, 1, length(one));

-- Every rule that has a view.
create table rules (
  rule_id text primary key,
  severity text not null,
  field text not null,
  message text not null,
  why text not null
);
insert into rules values
  ('release-modified-after-issue', 'error', 'datasetRelease.modified', 'The release was changed before it was issued.', 'A change follows publication.'),
  ('release-period-in-order', 'error', 'datasetRelease.temporalTo', 'The period ends before it begins.', 'The end follows the beginning.'),
  ('k-anonymity-has-k', 'error', 'disclosureControl.k', 'The release is k-anonymous, and k is not given.', 'A reader must know the threshold.'),
  ('small-cell-has-threshold', 'error', 'disclosureControl.smallCell', 'Small cells are suppressed, and the threshold is not given.', 'A reader must know the threshold.'),
  ('differential-privacy-has-epsilon', 'error', 'disclosureControl.epsilon', 'The release is differentially private, and epsilon is not given.', 'A reader must know the budget.'),
  ('value-or-reason', 'error', '', 'A value and a reason for its absence are both given.', 'A missing value is said, not guessed: a field is never both there and missing.');

create view rule_release_modified_after_issue as
select s.release_id as record_id, 'modified' as place, 'release-modified-after-issue' as rule_id, 'error' as severity
  from dataset_release s
  where s.issued is not null
    and s.modified is not null
    and not (s.issued <= s.modified);

create view rule_release_period_in_order as
select s.release_id as record_id, 'temporalTo' as place, 'release-period-in-order' as rule_id, 'error' as severity
  from dataset_release s
  where s.temporal_from is not null
    and s.temporal_to is not null
    and not (tip_not_after(s.temporal_from, s.temporal_to));

create view rule_k_anonymity_has_k as
select s.release_id as record_id, 'disclosureControl/k' as place, 'k-anonymity-has-k' as rule_id, 'error' as severity
  from dataset_release s
  where s.disclosure_control_method is not null
    and s.disclosure_control_method = 'kAnonymity'
    and s.disclosure_control_k is null;

create view rule_small_cell_has_threshold as
select s.release_id as record_id, 'disclosureControl/smallCell' as place, 'small-cell-has-threshold' as rule_id, 'error' as severity
  from dataset_release s
  where s.disclosure_control_method is not null
    and s.disclosure_control_method = 'smallCellSuppression'
    and s.disclosure_control_small_cell is null;

create view rule_differential_privacy_has_epsilon as
select s.release_id as record_id, 'disclosureControl/epsilon' as place, 'differential-privacy-has-epsilon' as rule_id, 'error' as severity
  from dataset_release s
  where s.disclosure_control_method is not null
    and s.disclosure_control_method = 'differentialPrivacy'
    and s.disclosure_control_epsilon is null;

create view rule_value_or_reason as
select s.release_id as record_id, '' || s.missing_member as place, 'value-or-reason' as rule_id, 'error' as severity
  from (select s.*, unnest(json_keys(s.absent)) as missing_member from dataset_release s where s.absent is not null) s
  where case s.missing_member when 'title' then s.title is not null when 'description' then s.description is not null when 'publisher' then s.publisher is not null when 'contactPoint' then s.contact_point is not null when 'issued' then s.issued is not null when 'modified' then s.modified is not null when 'temporalFrom' then s.temporal_from is not null when 'temporalTo' then s.temporal_to is not null when 'spatial' then s.spatial_count is not null when 'accrualPeriodicity' then s.accrual_periodicity is not null when 'themes' then s.themes_count is not null when 'languages' then s.languages_count is not null when 'licence' then s.licence is not null when 'accessRights' then s.access_rights is not null when 'policy' then s.policy is not null when 'conformsTo' then s.conforms_to is not null when 'provenanceNote' then s.provenance_note is not null when 'generatedBy' then s.generated_by is not null when 'distributions' then s.distributions_count is not null when 'version' then s.version is not null when 'codeListVersions' then s.code_list_versions_count is not null when 'disclosureControl' then (s.disclosure_control_method is not null or s.disclosure_control_k is not null or s.disclosure_control_small_cell is not null or s.disclosure_control_epsilon is not null or s.disclosure_control_merged_groups_count is not null or s.disclosure_control_absent is not null or s.disclosure_control_extensions is not null or coalesce(list_contains(s.empty_objects, 'disclosureControl'), false)) when 'suppression' then s.suppression_count is not null when 'citation' then s.citation is not null when 'knownBias' then s.known_bias is not null else false end
union all
select s.release_id as record_id, 'disclosureControl/' || s.missing_member as place, 'value-or-reason' as rule_id, 'error' as severity
  from (select s.*, unnest(json_keys(s.disclosure_control_absent)) as missing_member from dataset_release s where s.disclosure_control_absent is not null) s
  where case s.missing_member when 'method' then s.disclosure_control_method is not null when 'k' then s.disclosure_control_k is not null when 'smallCell' then s.disclosure_control_small_cell is not null when 'epsilon' then s.disclosure_control_epsilon is not null when 'mergedGroups' then s.disclosure_control_merged_groups_count is not null else false end
union all
select s.release_id as record_id, s.row || '/' || s.missing_member as place, 'value-or-reason' as rule_id, 'error' as severity
  from (select s.*, unnest(json_keys(s.absent)) as missing_member from suppression_count s where s.absent is not null) s
  where case s.missing_member when 'sex' then s.sex is not null when 'cellsSuppressed' then s.cells_suppressed is not null else false end;

-- Everything that breaks a rule.
create view findings as
select * from rule_release_modified_after_issue
union all
select * from rule_release_period_in_order
union all
select * from rule_k_anonymity_has_k
union all
select * from rule_small_cell_has_threshold
union all
select * from rule_differential_privacy_has_epsilon
union all
select * from rule_value_or_reason;
