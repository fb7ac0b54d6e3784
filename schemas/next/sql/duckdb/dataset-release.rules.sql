-- Generated from packages/dictionary by `pnpm gen`; do not edit.
-- TIP Standard 1.0-rc.1: Dataset release in DuckDB: every rule as a view, after the tables.

-- The first day that a year, a month or a day can mean.
create or replace macro tip_earliest(day) as
  day || substr('-01-01', length(day) - 3);

-- The last day that a year, a month or a day can mean.
create or replace macro tip_latest(day) as
  case length(day) when 4 then day || '-12-31' when 7 then day || '-' || case substr(day, 6) when '02' then case when (cast(substr(day, 1, 4) as integer) % 4 = 0 and cast(substr(day, 1, 4) as integer) % 100 <> 0 or cast(substr(day, 1, 4) as integer) % 400 = 0) then '29' else '28' end when '04' then '30' when '06' then '30' when '09' then '30' when '11' then '30' else '31' end else day end;

-- Whole years between two days.
create or replace macro tip_years(birth, day) as
  cast(substr(day, 1, 4) as integer) - cast(substr(birth, 1, 4) as integer) - case when substr(day, 6) < substr(birth, 6) then 1 else 0 end;

-- The least whole years between two dates of which parts may be missing.
create or replace macro tip_years_at_least(birth, day) as
  tip_years(tip_latest(birth), tip_earliest(day));

-- The most whole years between two dates of which parts may be missing.
create or replace macro tip_years_at_most(birth, day) as
  tip_years(tip_earliest(birth), tip_latest(day));

-- Whole months between two days.
create or replace macro tip_months(birth, day) as
  12 * (cast(substr(day, 1, 4) as integer) - cast(substr(birth, 1, 4) as integer)) + cast(substr(day, 6, 2) as integer) - cast(substr(birth, 6, 2) as integer) - case when substr(day, 9) < substr(birth, 9) then 1 else 0 end;

-- The least whole months between two dates of which parts may be missing.
create or replace macro tip_months_at_least(birth, day) as
  tip_months(tip_latest(birth), tip_earliest(day));

-- The most whole months between two dates of which parts may be missing.
create or replace macro tip_months_at_most(birth, day) as
  tip_months(tip_earliest(birth), tip_latest(day));

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
  where not coalesce(tip_not_after(cast(s.issued as text), cast(s.modified as text)), true);

create view rule_release_period_in_order as
select s.release_id as record_id, 'temporalTo' as place, 'release-period-in-order' as rule_id, 'error' as severity
  from dataset_release s
  where not coalesce(tip_not_after(s.temporal_from, s.temporal_to), true);

create view rule_k_anonymity_has_k as
select s.release_id as record_id, 'disclosureControl/k' as place, 'k-anonymity-has-k' as rule_id, 'error' as severity
  from dataset_release s
  where (s.disclosure_control_method is not null or s.disclosure_control_k is not null or s.disclosure_control_small_cell is not null or s.disclosure_control_epsilon is not null or s.disclosure_control_merged_groups_count is not null or s.disclosure_control_absent is not null or s.disclosure_control_extensions is not null or coalesce(list_contains(s.empty_objects, 'disclosureControl'), false))
    and (s.disclosure_control_method is not null and s.disclosure_control_method = 'kAnonymity')
    and not s.disclosure_control_k is not null;

create view rule_small_cell_has_threshold as
select s.release_id as record_id, 'disclosureControl/smallCell' as place, 'small-cell-has-threshold' as rule_id, 'error' as severity
  from dataset_release s
  where (s.disclosure_control_method is not null or s.disclosure_control_k is not null or s.disclosure_control_small_cell is not null or s.disclosure_control_epsilon is not null or s.disclosure_control_merged_groups_count is not null or s.disclosure_control_absent is not null or s.disclosure_control_extensions is not null or coalesce(list_contains(s.empty_objects, 'disclosureControl'), false))
    and (s.disclosure_control_method is not null and s.disclosure_control_method = 'smallCellSuppression')
    and not s.disclosure_control_small_cell is not null;

create view rule_differential_privacy_has_epsilon as
select s.release_id as record_id, 'disclosureControl/epsilon' as place, 'differential-privacy-has-epsilon' as rule_id, 'error' as severity
  from dataset_release s
  where (s.disclosure_control_method is not null or s.disclosure_control_k is not null or s.disclosure_control_small_cell is not null or s.disclosure_control_epsilon is not null or s.disclosure_control_merged_groups_count is not null or s.disclosure_control_absent is not null or s.disclosure_control_extensions is not null or coalesce(list_contains(s.empty_objects, 'disclosureControl'), false))
    and (s.disclosure_control_method is not null and s.disclosure_control_method = 'differentialPrivacy')
    and not s.disclosure_control_epsilon is not null;

create view rule_value_or_reason as
select record_id, place as place, 'value-or-reason' as rule_id, 'error' as severity
  from (select s.release_id as record_id, unnest([case when s.title is not null and (s.absent -> 'title') is not null then 'title' end, case when s.description is not null and (s.absent -> 'description') is not null then 'description' end, case when s.publisher is not null and (s.absent -> 'publisher') is not null then 'publisher' end, case when s.contact_point is not null and (s.absent -> 'contactPoint') is not null then 'contactPoint' end, case when s.issued is not null and (s.absent -> 'issued') is not null then 'issued' end, case when s.modified is not null and (s.absent -> 'modified') is not null then 'modified' end, case when s.temporal_from is not null and (s.absent -> 'temporalFrom') is not null then 'temporalFrom' end, case when s.temporal_to is not null and (s.absent -> 'temporalTo') is not null then 'temporalTo' end, case when s.spatial_count is not null and (s.absent -> 'spatial') is not null then 'spatial' end, case when s.accrual_periodicity is not null and (s.absent -> 'accrualPeriodicity') is not null then 'accrualPeriodicity' end, case when s.themes_count is not null and (s.absent -> 'themes') is not null then 'themes' end, case when s.languages_count is not null and (s.absent -> 'languages') is not null then 'languages' end, case when s.licence is not null and (s.absent -> 'licence') is not null then 'licence' end, case when s.access_rights is not null and (s.absent -> 'accessRights') is not null then 'accessRights' end, case when s.policy is not null and (s.absent -> 'policy') is not null then 'policy' end, case when s.conforms_to is not null and (s.absent -> 'conformsTo') is not null then 'conformsTo' end, case when s.provenance_note is not null and (s.absent -> 'provenanceNote') is not null then 'provenanceNote' end, case when s.generated_by is not null and (s.absent -> 'generatedBy') is not null then 'generatedBy' end, case when s.distributions_count is not null and (s.absent -> 'distributions') is not null then 'distributions' end, case when s.version is not null and (s.absent -> 'version') is not null then 'version' end, case when s.code_list_versions_count is not null and (s.absent -> 'codeListVersions') is not null then 'codeListVersions' end, case when (s.disclosure_control_method is not null or s.disclosure_control_k is not null or s.disclosure_control_small_cell is not null or s.disclosure_control_epsilon is not null or s.disclosure_control_merged_groups_count is not null or s.disclosure_control_absent is not null or s.disclosure_control_extensions is not null or coalesce(list_contains(s.empty_objects, 'disclosureControl'), false)) and (s.absent -> 'disclosureControl') is not null then 'disclosureControl' end, case when s.suppression_count is not null and (s.absent -> 'suppression') is not null then 'suppression' end, case when s.citation is not null and (s.absent -> 'citation') is not null then 'citation' end, case when s.known_bias is not null and (s.absent -> 'knownBias') is not null then 'knownBias' end]) as place
    from dataset_release s where s.absent is not null) broken
  where place is not null
union all
select record_id, place as place, 'value-or-reason' as rule_id, 'error' as severity
  from (select s.release_id as record_id, unnest([case when s.disclosure_control_method is not null and (s.disclosure_control_absent -> 'method') is not null then 'disclosureControl/method' end, case when s.disclosure_control_k is not null and (s.disclosure_control_absent -> 'k') is not null then 'disclosureControl/k' end, case when s.disclosure_control_small_cell is not null and (s.disclosure_control_absent -> 'smallCell') is not null then 'disclosureControl/smallCell' end, case when s.disclosure_control_epsilon is not null and (s.disclosure_control_absent -> 'epsilon') is not null then 'disclosureControl/epsilon' end, case when s.disclosure_control_merged_groups_count is not null and (s.disclosure_control_absent -> 'mergedGroups') is not null then 'disclosureControl/mergedGroups' end]) as place
    from dataset_release s where s.disclosure_control_absent is not null) broken
  where place is not null
union all
select record_id, row || '/' || place as place, 'value-or-reason' as rule_id, 'error' as severity
  from (select s.release_id as record_id, s.row, unnest([case when s.sex is not null and (s.absent -> 'sex') is not null then 'sex' end, case when s.cells_suppressed is not null and (s.absent -> 'cellsSuppressed') is not null then 'cellsSuppressed' end]) as place
    from suppression_count s where s.absent is not null) broken
  where place is not null;

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
