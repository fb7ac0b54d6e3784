-- Generated from packages/dictionary by `pnpm gen`; do not edit.
-- TIP Standard 1.0-rc.2: Dataset release in PostgreSQL: tables, after code-lists.sql.

-- Dataset release: What was released, to whom and under which protection (DCAT).
create table dataset_release (
  release_id text primary key check (release_id ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$'),
  standard_version text not null references code_standard_version (code),
  title text check (length(title) between 1 and 200),
  description text check (length(description) between 1 and 5000),
  publisher text check (length(publisher) between 1 and 200),
  contact_point text check (length(contact_point) between 1 and 200),
  issued date,
  modified date,
  temporal_from text check (temporal_from ~ '^(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?|(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29))$'),
  temporal_to text check (temporal_to ~ '^(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?|(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29))$'),
  spatial_count integer check (spatial_count >= 0),
  accrual_periodicity text check (length(accrual_periodicity) between 1 and 120),
  themes_count integer check (themes_count between 0 and 20),
  languages_count integer check (languages_count >= 0),
  licence text check (length(licence) between 1 and 200),
  access_rights text check (length(access_rights) between 1 and 500),
  policy text check (length(policy) between 1 and 500),
  conforms_to text check (length(conforms_to) between 1 and 200),
  provenance_note text check (length(provenance_note) between 1 and 5000),
  generated_by text check (length(generated_by) between 1 and 500),
  distributions_count integer check (distributions_count between 0 and 50),
  version text check (length(version) between 1 and 40),
  schema_version text not null check (length(schema_version) between 1 and 40),
  code_list_versions_count integer check (code_list_versions_count >= 0),
  disclosure_control_method text references code_disclosure_control (code),
  disclosure_control_k integer check (disclosure_control_k between 2 and 1000),
  disclosure_control_small_cell integer check (disclosure_control_small_cell between 2 and 1000),
  disclosure_control_epsilon float8 check (disclosure_control_epsilon between 0 and 1000),
  disclosure_control_merged_groups_count integer check (disclosure_control_merged_groups_count between 0 and 20),
  suppression_count integer check (suppression_count >= 0),
  citation text check (length(citation) between 1 and 1000),
  known_bias text check (length(known_bias) between 1 and 5000),
  absent jsonb check ((jsonb_typeof(absent) = 'object' and absent - array['title', 'description', 'publisher', 'contactPoint', 'issued', 'modified', 'temporalFrom', 'temporalTo', 'spatial', 'accrualPeriodicity', 'themes', 'languages', 'licence', 'accessRights', 'policy', 'conformsTo', 'provenanceNote', 'generatedBy', 'distributions', 'version', 'codeListVersions', 'disclosureControl', 'suppression', 'citation', 'knownBias']::text[] = '{}' and not jsonb_path_exists(absent, 'strict $.* ? (@.type() != "string" || !(@ == "unknown" || @ == "notAsked" || @ == "refused" || @ == "notApplicable" || @ == "withheldForSafety"))'))),
  extensions jsonb check ((jsonb_typeof(extensions) = 'object' and not jsonb_path_exists(extensions, '$.keyvalue() ? (!(@.key like_regex "^[a-z][a-z0-9-]*(\\.[A-Za-z][A-Za-z0-9_-]*){2,}$"))'))),
  disclosure_control_absent jsonb check ((jsonb_typeof(disclosure_control_absent) = 'object' and disclosure_control_absent - array['method', 'k', 'smallCell', 'epsilon', 'mergedGroups']::text[] = '{}' and not jsonb_path_exists(disclosure_control_absent, 'strict $.* ? (@.type() != "string" || !(@ == "unknown" || @ == "notAsked" || @ == "refused" || @ == "notApplicable" || @ == "withheldForSafety"))'))),
  disclosure_control_extensions jsonb check ((jsonb_typeof(disclosure_control_extensions) = 'object' and not jsonb_path_exists(disclosure_control_extensions, '$.keyvalue() ? (!(@.key like_regex "^[a-z][a-z0-9-]*(\\.[A-Za-z][A-Za-z0-9_-]*){2,}$"))'))),
  empty_objects text[],
  check ((code_list_versions_count is not null or (absent -> 'codeListVersions') is not null)),
  check ((disclosure_control_method is not null or disclosure_control_k is not null or disclosure_control_small_cell is not null or disclosure_control_epsilon is not null or disclosure_control_merged_groups_count is not null or disclosure_control_absent is not null or disclosure_control_extensions is not null or coalesce('disclosureControl' = any(empty_objects), false) or (absent -> 'disclosureControl') is not null)),
  check ((suppression_count is not null or (absent -> 'suppression') is not null)),
  check ((disclosure_control_method is not null or (disclosure_control_absent -> 'method') is not null or (disclosure_control_k is null and disclosure_control_small_cell is null and disclosure_control_epsilon is null and disclosure_control_merged_groups_count is null and disclosure_control_absent is null and disclosure_control_extensions is null and not (coalesce('disclosureControl' = any(empty_objects), false)))))
);

-- Places: one row for each value of `spatial`.
create table dataset_release_spatial (
  release_id text not null,
  position integer not null check (position >= 0),
  value text not null references code_country (code),
  primary key (release_id, position),
  unique (release_id, value),
  foreign key (release_id) references dataset_release (release_id)
);

-- Themes: one row for each value of `themes`.
create table dataset_release_themes (
  release_id text not null,
  position integer not null check (position >= 0),
  value text not null check (length(value) between 1 and 120),
  primary key (release_id, position),
  foreign key (release_id) references dataset_release (release_id)
);

-- Languages: one row for each value of `languages`.
create table dataset_release_languages (
  release_id text not null,
  position integer not null check (position >= 0),
  value text not null references code_language (code),
  primary key (release_id, position),
  unique (release_id, value),
  foreign key (release_id) references dataset_release (release_id)
);

-- Distributions: one row for each value of `distributions`.
create table dataset_release_distributions (
  release_id text not null,
  position integer not null check (position >= 0),
  value text not null check (length(value) between 1 and 200),
  primary key (release_id, position),
  foreign key (release_id) references dataset_release (release_id)
);

-- Merged groups: one row for each value of `disclosureControl.mergedGroups`.
create table dataset_release_disclosure_control_merged_groups (
  release_id text not null,
  position integer not null check (position >= 0),
  value text not null check (length(value) between 1 and 200),
  primary key (release_id, position),
  foreign key (release_id) references dataset_release (release_id)
);

-- Where values of dataset_release come from: one row for each value with a known source.
create table dataset_release_provenance (
  release_id text not null,
  field text not null check (field in ('title', 'description', 'publisher', 'contactPoint', 'issued', 'modified', 'temporalFrom', 'temporalTo', 'spatial', 'accrualPeriodicity', 'themes', 'languages', 'licence', 'accessRights', 'policy', 'conformsTo', 'provenanceNote', 'generatedBy', 'distributions', 'version', 'codeListVersions', 'disclosureControl', 'suppression', 'citation', 'knownBias', 'disclosureControl.method', 'disclosureControl.k', 'disclosureControl.smallCell', 'disclosureControl.epsilon', 'disclosureControl.mergedGroups')),
  source text not null references code_information_source (code),
  system text check (length(system) between 1 and 80),
  as_of text check (as_of ~ '^(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?|(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29))$'),
  primary key (release_id, field),
  foreign key (release_id) references dataset_release (release_id)
);

-- Version of a code list: Which version of a code list a release uses.
create table code_list_version (
  release_id text not null,
  row text not null,
  position integer not null check (position >= 0),
  list text not null check (length(list) between 1 and 60),
  version text not null check (length(version) between 1 and 40),
  empty_objects text[],
  primary key (release_id, row),
  check (row = 'codeListVersions/' || position),
  foreign key (release_id) references dataset_release (release_id)
);

-- Count of suppression: How much was lost to suppression for one sex.
create table suppression_count (
  release_id text not null,
  row text not null,
  position integer not null check (position >= 0),
  sex text references code_sex (code),
  records_before integer not null check (records_before between 0 and 1000000000),
  records_after integer not null check (records_after between 0 and 1000000000),
  cells_suppressed integer check (cells_suppressed between 0 and 1000000000),
  absent jsonb check ((jsonb_typeof(absent) = 'object' and absent - array['sex', 'cellsSuppressed']::text[] = '{}' and not jsonb_path_exists(absent, 'strict $.* ? (@.type() != "string" || !(@ == "unknown" || @ == "notAsked" || @ == "refused" || @ == "notApplicable" || @ == "withheldForSafety"))'))),
  extensions jsonb check ((jsonb_typeof(extensions) = 'object' and not jsonb_path_exists(extensions, '$.keyvalue() ? (!(@.key like_regex "^[a-z][a-z0-9-]*(\\.[A-Za-z][A-Za-z0-9_-]*){2,}$"))'))),
  empty_objects text[],
  check ((sex is not null or (absent -> 'sex') is not null)),
  primary key (release_id, row),
  check (row = 'suppression/' || position),
  foreign key (release_id) references dataset_release (release_id)
);

-- Where values of suppression_count come from: one row for each value with a known source.
create table suppression_count_provenance (
  release_id text not null,
  row text not null,
  field text not null check (field in ('sex', 'cellsSuppressed')),
  source text not null references code_information_source (code),
  system text check (length(system) between 1 and 80),
  as_of text check (as_of ~ '^(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?|(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29))$'),
  primary key (release_id, row, field),
  foreign key (release_id, row) references suppression_count (release_id, row)
);
