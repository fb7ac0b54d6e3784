-- Generated from packages/dictionary by `pnpm gen`; do not edit.
-- TIP Standard 1.0-rc.2: Case record in PostgreSQL: tables, after code-lists.sql.

-- Case record: One case with the people in it, without anything that names them.
create table case_record (
  standard_version text not null references code_standard_version (code),
  case_id text primary key check (case_id ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$'),
  case_opened_on date,
  case_registration_year integer check (case_registration_year between 1990 and 2100),
  case_closed_on date,
  case_status text references code_case_status (code),
  case_owner text references code_staff_role (code),
  case_owner_id text check (case_owner_id ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$'),
  case_risk text references code_risk_level (code),
  case_safety_plan_id text check (case_safety_plan_id ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$'),
  case_closure_reasons_count integer check (case_closure_reasons_count >= 0),
  case_closure_checks_count integer check (case_closure_checks_count >= 0),
  case_closure_details text check (length(case_closure_details) between 1 and 10000),
  case_feedback_opening_hours_suited boolean,
  case_feedback_support_person_allowed boolean,
  case_feedback_private_meeting boolean,
  case_feedback_language_understood boolean,
  case_feedback_comfortable_with_worker boolean,
  case_linked_case_ids_count integer check (case_linked_case_ids_count >= 0),
  case_duplicate_of text check (case_duplicate_of ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$'),
  case_reported_elsewhere text references code_reported_elsewhere (code),
  case_comments_count integer check (case_comments_count between 0 and 500),
  case_support_plans_count integer check (case_support_plans_count >= 0),
  reporting_entity_id text not null check (reporting_entity_id ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$'),
  reporting_entity_name text check (length(reporting_entity_name) between 1 and 200),
  reporting_entity_type text references code_organisation_type (code),
  reporting_entity_place_country text references code_country (code),
  reporting_entity_place_adm1 text references code_subdivision (code),
  reporting_entity_place_adm2 text references code_rwanda_district (code),
  reporting_entity_place_adm3 text references code_rwanda_sector (code),
  reporting_entity_place_locality text check (length(reporting_entity_place_locality) between 1 and 120),
  reporting_entity_place_settlement text references code_settlement_type (code),
  reporting_entity_street text check (length(reporting_entity_street) between 1 and 200),
  reporting_entity_postal_code text check (length(reporting_entity_postal_code) between 1 and 20),
  reporting_entity_longitude float8 check (reporting_entity_longitude between -180 and 180),
  reporting_entity_latitude float8 check (reporting_entity_latitude between -90 and 90),
  reporting_entity_phone text check (reporting_entity_phone ~ '^\+?[1-9][0-9]{1,14}$'),
  reporting_entity_data_sources_count integer check (reporting_entity_data_sources_count >= 0),
  reporting_entity_legal_mandate text check (length(reporting_entity_legal_mandate) between 1 and 200),
  data_protection_legal_bases_count integer check (data_protection_legal_bases_count >= 0),
  data_protection_laws_count integer check (data_protection_laws_count >= 0),
  data_protection_sensitivity text references code_sensitivity_level (code),
  data_protection_retain_until date,
  data_protection_legal_hold boolean,
  data_protection_access_roles_count integer check (data_protection_access_roles_count >= 0),
  data_protection_pseudonym_key_ref text check (data_protection_pseudonym_key_ref ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$'),
  data_protection_collected_on date,
  data_protection_collected_by text references code_staff_role (code),
  data_protection_last_reviewed date,
  data_protection_impact_assessment_ref text check (data_protection_impact_assessment_ref ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$'),
  data_protection_impact_assessed_on date,
  data_protection_storage_country text references code_country (code),
  data_protection_encryption_count integer check (data_protection_encryption_count >= 0),
  data_protection_access_logged boolean,
  data_protection_transfer_allowed text references code_transfer_decision (code),
  data_protection_transfer_conditions text check (length(data_protection_transfer_conditions) between 1 and 500),
  data_protection_breach_log_ref text check (data_protection_breach_log_ref ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$'),
  data_protection_breach_deadline_hours integer check (data_protection_breach_deadline_hours between 1 and 720),
  victims_count integer check (victims_count >= 0),
  perpetrators_count integer check (perpetrators_count >= 0),
  relations_count integer check (relations_count >= 0),
  events_count integer check (events_count >= 0),
  absent jsonb check ((jsonb_typeof(absent) = 'object' and absent - array['victims', 'perpetrators', 'relations', 'events']::text[] = '{}' and not jsonb_path_exists(absent, 'strict $.* ? (@.type() != "string" || !(@ == "unknown" || @ == "notAsked" || @ == "refused" || @ == "notApplicable" || @ == "withheldForSafety"))'))),
  extensions jsonb check ((jsonb_typeof(extensions) = 'object' and not jsonb_path_exists(extensions, '$.keyvalue() ? (!(@.key like_regex "^[a-z][a-z0-9-]*(\\.[A-Za-z][A-Za-z0-9_-]*){2,}$"))'))),
  case_absent jsonb check ((jsonb_typeof(case_absent) = 'object' and case_absent - array['openedOn', 'registrationYear', 'closedOn', 'status', 'owner', 'ownerId', 'risk', 'safetyPlanId', 'closureReasons', 'closureChecks', 'closureDetails', 'feedback', 'linkedCaseIds', 'duplicateOf', 'reportedElsewhere', 'comments', 'supportPlans']::text[] = '{}' and not jsonb_path_exists(case_absent, 'strict $.* ? (@.type() != "string" || !(@ == "unknown" || @ == "notAsked" || @ == "refused" || @ == "notApplicable" || @ == "withheldForSafety"))'))),
  case_extensions jsonb check ((jsonb_typeof(case_extensions) = 'object' and not jsonb_path_exists(case_extensions, '$.keyvalue() ? (!(@.key like_regex "^[a-z][a-z0-9-]*(\\.[A-Za-z][A-Za-z0-9_-]*){2,}$"))'))),
  case_feedback_absent jsonb check ((jsonb_typeof(case_feedback_absent) = 'object' and case_feedback_absent - array['openingHoursSuited', 'supportPersonAllowed', 'privateMeeting', 'languageUnderstood', 'comfortableWithWorker']::text[] = '{}' and not jsonb_path_exists(case_feedback_absent, 'strict $.* ? (@.type() != "string" || !(@ == "unknown" || @ == "notAsked" || @ == "refused" || @ == "notApplicable" || @ == "withheldForSafety"))'))),
  case_feedback_extensions jsonb check ((jsonb_typeof(case_feedback_extensions) = 'object' and not jsonb_path_exists(case_feedback_extensions, '$.keyvalue() ? (!(@.key like_regex "^[a-z][a-z0-9-]*(\\.[A-Za-z][A-Za-z0-9_-]*){2,}$"))'))),
  reporting_entity_absent jsonb check ((jsonb_typeof(reporting_entity_absent) = 'object' and reporting_entity_absent - array['name', 'type', 'place', 'street', 'postalCode', 'longitude', 'latitude', 'phone', 'dataSources', 'legalMandate']::text[] = '{}' and not jsonb_path_exists(reporting_entity_absent, 'strict $.* ? (@.type() != "string" || !(@ == "unknown" || @ == "notAsked" || @ == "refused" || @ == "notApplicable" || @ == "withheldForSafety"))'))),
  reporting_entity_extensions jsonb check ((jsonb_typeof(reporting_entity_extensions) = 'object' and not jsonb_path_exists(reporting_entity_extensions, '$.keyvalue() ? (!(@.key like_regex "^[a-z][a-z0-9-]*(\\.[A-Za-z][A-Za-z0-9_-]*){2,}$"))'))),
  data_protection_absent jsonb check ((jsonb_typeof(data_protection_absent) = 'object' and data_protection_absent - array['legalBases', 'laws', 'sensitivity', 'retainUntil', 'legalHold', 'accessRoles', 'pseudonymKeyRef', 'collectedOn', 'collectedBy', 'lastReviewed', 'impactAssessmentRef', 'impactAssessedOn', 'storageCountry', 'encryption', 'accessLogged', 'transferAllowed', 'transferConditions', 'breachLogRef', 'breachDeadlineHours']::text[] = '{}' and not jsonb_path_exists(data_protection_absent, 'strict $.* ? (@.type() != "string" || !(@ == "unknown" || @ == "notAsked" || @ == "refused" || @ == "notApplicable" || @ == "withheldForSafety"))'))),
  data_protection_extensions jsonb check ((jsonb_typeof(data_protection_extensions) = 'object' and not jsonb_path_exists(data_protection_extensions, '$.keyvalue() ? (!(@.key like_regex "^[a-z][a-z0-9-]*(\\.[A-Za-z][A-Za-z0-9_-]*){2,}$"))'))),
  empty_objects text[],
  check ((case_id is not null or case_opened_on is not null or case_registration_year is not null or case_closed_on is not null or case_status is not null or case_owner is not null or case_owner_id is not null or case_risk is not null or case_safety_plan_id is not null or case_closure_reasons_count is not null or case_closure_checks_count is not null or case_closure_details is not null or case_linked_case_ids_count is not null or case_duplicate_of is not null or case_reported_elsewhere is not null or case_comments_count is not null or case_support_plans_count is not null or case_absent is not null or case_extensions is not null or case_feedback_opening_hours_suited is not null or case_feedback_support_person_allowed is not null or case_feedback_private_meeting is not null or case_feedback_language_understood is not null or case_feedback_comfortable_with_worker is not null or case_feedback_absent is not null or case_feedback_extensions is not null or coalesce('case.feedback' = any(empty_objects), false) or coalesce('case' = any(empty_objects), false))),
  check ((reporting_entity_id is not null or reporting_entity_name is not null or reporting_entity_type is not null or reporting_entity_street is not null or reporting_entity_postal_code is not null or reporting_entity_longitude is not null or reporting_entity_latitude is not null or reporting_entity_phone is not null or reporting_entity_data_sources_count is not null or reporting_entity_legal_mandate is not null or reporting_entity_absent is not null or reporting_entity_extensions is not null or reporting_entity_place_country is not null or reporting_entity_place_adm1 is not null or reporting_entity_place_adm2 is not null or reporting_entity_place_adm3 is not null or reporting_entity_place_locality is not null or reporting_entity_place_settlement is not null or coalesce('reportingEntity.place' = any(empty_objects), false) or coalesce('reportingEntity' = any(empty_objects), false))),
  check ((data_protection_legal_bases_count is not null or data_protection_laws_count is not null or data_protection_sensitivity is not null or data_protection_retain_until is not null or data_protection_legal_hold is not null or data_protection_access_roles_count is not null or data_protection_pseudonym_key_ref is not null or data_protection_collected_on is not null or data_protection_collected_by is not null or data_protection_last_reviewed is not null or data_protection_impact_assessment_ref is not null or data_protection_impact_assessed_on is not null or data_protection_storage_country is not null or data_protection_encryption_count is not null or data_protection_access_logged is not null or data_protection_transfer_allowed is not null or data_protection_transfer_conditions is not null or data_protection_breach_log_ref is not null or data_protection_breach_deadline_hours is not null or data_protection_absent is not null or data_protection_extensions is not null or coalesce('dataProtection' = any(empty_objects), false))),
  check ((reporting_entity_type is not null or (reporting_entity_absent -> 'type') is not null)),
  check ((data_protection_legal_bases_count is not null or (data_protection_absent -> 'legalBases') is not null)),
  check ((data_protection_sensitivity is not null or (data_protection_absent -> 'sensitivity') is not null)),
  check ((data_protection_retain_until is not null or (data_protection_absent -> 'retainUntil') is not null))
);

-- Reasons for closure: one row for each value of `case.closureReasons`.
create table case_record_case_closure_reasons (
  case_id text not null,
  position integer not null check (position >= 0),
  value text not null references code_closure_reason (code),
  primary key (case_id, position),
  unique (case_id, value),
  foreign key (case_id) references case_record (case_id)
);

-- Checks before closing: one row for each value of `case.closureChecks`.
create table case_record_case_closure_checks (
  case_id text not null,
  position integer not null check (position >= 0),
  value text not null references code_closure_check (code),
  primary key (case_id, position),
  unique (case_id, value),
  foreign key (case_id) references case_record (case_id)
);

-- Linked cases: one row for each value of `case.linkedCaseIds`.
create table case_record_case_linked_case_ids (
  case_id text not null,
  position integer not null check (position >= 0),
  value text not null check (value ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$'),
  primary key (case_id, position),
  unique (case_id, value),
  foreign key (case_id) references case_record (case_id)
);

-- Comments: one row for each value of `case.comments`.
create table case_record_case_comments (
  case_id text not null,
  position integer not null check (position >= 0),
  value text not null check (length(value) between 1 and 10000),
  primary key (case_id, position),
  foreign key (case_id) references case_record (case_id)
);

-- Sources of the data: one row for each value of `reportingEntity.dataSources`.
create table case_record_reporting_entity_data_sources (
  case_id text not null,
  position integer not null check (position >= 0),
  value text not null references code_data_source (code),
  primary key (case_id, position),
  unique (case_id, value),
  foreign key (case_id) references case_record (case_id)
);

-- Legal bases: one row for each value of `dataProtection.legalBases`.
create table case_record_data_protection_legal_bases (
  case_id text not null,
  position integer not null check (position >= 0),
  value text not null references code_legal_basis (code),
  primary key (case_id, position),
  unique (case_id, value),
  foreign key (case_id) references case_record (case_id)
);

-- Applicable laws: one row for each value of `dataProtection.laws`.
create table case_record_data_protection_laws (
  case_id text not null,
  position integer not null check (position >= 0),
  value text not null references code_applicable_law (code),
  primary key (case_id, position),
  unique (case_id, value),
  foreign key (case_id) references case_record (case_id)
);

-- Roles with access: one row for each value of `dataProtection.accessRoles`.
create table case_record_data_protection_access_roles (
  case_id text not null,
  position integer not null check (position >= 0),
  value text not null references code_staff_role (code),
  primary key (case_id, position),
  unique (case_id, value),
  foreign key (case_id) references case_record (case_id)
);

-- Encryption: one row for each value of `dataProtection.encryption`.
create table case_record_data_protection_encryption (
  case_id text not null,
  position integer not null check (position >= 0),
  value text not null references code_encryption_use (code),
  primary key (case_id, position),
  unique (case_id, value),
  foreign key (case_id) references case_record (case_id)
);

-- Where values of case_record come from: one row for each value with a known source.
create table case_record_provenance (
  case_id text not null,
  field text not null check (field in ('victims', 'perpetrators', 'relations', 'events', 'case.openedOn', 'case.registrationYear', 'case.closedOn', 'case.status', 'case.owner', 'case.ownerId', 'case.risk', 'case.safetyPlanId', 'case.closureReasons', 'case.closureChecks', 'case.closureDetails', 'case.feedback', 'case.linkedCaseIds', 'case.duplicateOf', 'case.reportedElsewhere', 'case.comments', 'case.supportPlans', 'case.feedback.openingHoursSuited', 'case.feedback.supportPersonAllowed', 'case.feedback.privateMeeting', 'case.feedback.languageUnderstood', 'case.feedback.comfortableWithWorker', 'reportingEntity.name', 'reportingEntity.type', 'reportingEntity.place', 'reportingEntity.street', 'reportingEntity.postalCode', 'reportingEntity.longitude', 'reportingEntity.latitude', 'reportingEntity.phone', 'reportingEntity.dataSources', 'reportingEntity.legalMandate', 'dataProtection.legalBases', 'dataProtection.laws', 'dataProtection.sensitivity', 'dataProtection.retainUntil', 'dataProtection.legalHold', 'dataProtection.accessRoles', 'dataProtection.pseudonymKeyRef', 'dataProtection.collectedOn', 'dataProtection.collectedBy', 'dataProtection.lastReviewed', 'dataProtection.impactAssessmentRef', 'dataProtection.impactAssessedOn', 'dataProtection.storageCountry', 'dataProtection.encryption', 'dataProtection.accessLogged', 'dataProtection.transferAllowed', 'dataProtection.transferConditions', 'dataProtection.breachLogRef', 'dataProtection.breachDeadlineHours')),
  source text not null references code_information_source (code),
  system text check (length(system) between 1 and 80),
  as_of text check (as_of ~ '^(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?|(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29))$'),
  primary key (case_id, field),
  foreign key (case_id) references case_record (case_id)
);

-- Support plan: What is planned with the person, and until when.
create table support_plan (
  case_id text not null,
  row text not null,
  position integer not null check (position >= 0),
  type text references code_support_plan_type (code),
  objectives text check (length(objectives) between 1 and 10000),
  action_plan text check (length(action_plan) between 1 and 10000),
  planned_end date,
  actual_end date,
  absent jsonb check ((jsonb_typeof(absent) = 'object' and absent - array['type', 'objectives', 'actionPlan', 'plannedEnd', 'actualEnd']::text[] = '{}' and not jsonb_path_exists(absent, 'strict $.* ? (@.type() != "string" || !(@ == "unknown" || @ == "notAsked" || @ == "refused" || @ == "notApplicable" || @ == "withheldForSafety"))'))),
  extensions jsonb check ((jsonb_typeof(extensions) = 'object' and not jsonb_path_exists(extensions, '$.keyvalue() ? (!(@.key like_regex "^[a-z][a-z0-9-]*(\\.[A-Za-z][A-Za-z0-9_-]*){2,}$"))'))),
  empty_objects text[],
  primary key (case_id, row),
  check (row = 'case/supportPlans/' || position),
  foreign key (case_id) references case_record (case_id)
);

-- Where values of support_plan come from: one row for each value with a known source.
create table support_plan_provenance (
  case_id text not null,
  row text not null,
  field text not null check (field in ('type', 'objectives', 'actionPlan', 'plannedEnd', 'actualEnd')),
  source text not null references code_information_source (code),
  system text check (length(system) between 1 and 80),
  as_of text check (as_of ~ '^(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?|(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29))$'),
  primary key (case_id, row, field),
  foreign key (case_id, row) references support_plan (case_id, row)
);

-- Victim: A person who is a potential, presumed or identified victim of trafficking.
create table victim (
  case_id text not null,
  row text not null,
  position integer not null check (position >= 0),
  id text not null check (id ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$'),
  cross_case_id text check (cross_case_id ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$'),
  sex text references code_sex (code),
  sex_basis text references code_sex_basis (code),
  gender_identity text references code_gender_identity (code),
  gender_self_described text check (length(gender_self_described) between 1 and 200),
  gender_as_published text references code_published_gender (code),
  pronouns text check (length(pronouns) between 1 and 60),
  birth_date text check (birth_date ~ '^(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?|(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29))$'),
  age integer check (age between 0 and 120),
  age_estimated boolean,
  age_band text references code_age_band (code),
  minor_at_registration text references code_minor_status (code),
  minor_at_entry text references code_minor_status (code),
  minor_at_start_of_exploitation text references code_minor_status (code),
  age_when_trafficked integer check (age_when_trafficked between 0 and 120),
  citizenships_count integer check (citizenships_count >= 0),
  region_of_origin text references code_world_region (code),
  country_of_birth text references code_country (code),
  country_of_origin text references code_country (code),
  residence_before_country text references code_country (code),
  residence_before_adm1 text references code_subdivision (code),
  residence_before_adm2 text references code_rwanda_district (code),
  residence_before_adm3 text references code_rwanda_sector (code),
  residence_before_locality text check (length(residence_before_locality) between 1 and 120),
  residence_before_settlement text references code_settlement_type (code),
  ethnicity text check (length(ethnicity) between 1 and 120),
  languages_count integer check (languages_count >= 0),
  marital_status text references code_marital_status (code),
  education text references code_education_level (code),
  occupation text references code_occupation_group (code),
  employment_status text references code_employment_status (code),
  functional_difficulties_count integer check (functional_difficulties_count >= 0),
  deceased boolean,
  position_in_organisation text check (length(position_in_organisation) between 1 and 120),
  status text references code_trafficking_status (code),
  status_decided_by text references code_decision_maker (code),
  status_date date,
  status_bases_count integer check (status_bases_count >= 0),
  displacement_status text references code_displacement_status (code),
  migration_statuses_count integer check (migration_statuses_count >= 0),
  international_protection_count integer check (international_protection_count >= 0),
  child_separation text references code_child_separation (code),
  number_of_children integer check (number_of_children between 0 and 30),
  dependants_count integer check (dependants_count >= 0),
  pregnant boolean,
  breastfeeding boolean,
  household_head boolean,
  sole_caregiver boolean,
  prior_trafficking boolean,
  gbv_exposure_count integer check (gbv_exposure_count >= 0),
  vulnerability_factors_count integer check (vulnerability_factors_count >= 0),
  vulnerability_details text check (length(vulnerability_details) between 1 and 10000),
  special_needs_count integer check (special_needs_count between 0 and 30),
  own_words text check (length(own_words) between 1 and 10000),
  recruitment_count integer check (recruitment_count >= 0),
  journey_count integer check (journey_count >= 0),
  exploitation_count integer check (exploitation_count >= 0),
  means_of_control_count integer check (means_of_control_count >= 0),
  screenings_count integer check (screenings_count >= 0),
  consents_count integer check (consents_count >= 0),
  assistance_count integer check (assistance_count >= 0),
  referrals_count integer check (referrals_count >= 0),
  follow_ups_count integer check (follow_ups_count >= 0),
  reintegration_plans_count integer check (reintegration_plans_count >= 0),
  returns_count integer check (returns_count >= 0),
  legal_process_complaint boolean,
  legal_process_wish_to_pursue text references code_wish_to_pursue (code),
  legal_process_reflection_period text references code_entitlement_decision (code),
  legal_process_reflection_from date,
  legal_process_reflection_to date,
  legal_process_residence_permit text references code_entitlement_decision (code),
  legal_process_residence_from date,
  legal_process_residence_to date,
  legal_process_compensation text references code_compensation_status (code),
  legal_process_compensation_amount_amount float8 check (legal_process_compensation_amount_amount between 0 and 1000000000000),
  legal_process_compensation_amount_currency text references code_currency (code),
  legal_process_non_punishment_applied boolean,
  legal_process_witness_protection_count integer check (legal_process_witness_protection_count >= 0),
  absent jsonb check ((jsonb_typeof(absent) = 'object' and absent - array['crossCaseId', 'sex', 'sexBasis', 'genderIdentity', 'genderSelfDescribed', 'genderAsPublished', 'pronouns', 'birthDate', 'age', 'ageEstimated', 'ageBand', 'minorAtRegistration', 'minorAtEntry', 'minorAtStartOfExploitation', 'ageWhenTrafficked', 'citizenships', 'regionOfOrigin', 'countryOfBirth', 'countryOfOrigin', 'residenceBefore', 'ethnicity', 'languages', 'maritalStatus', 'education', 'occupation', 'employmentStatus', 'functionalDifficulties', 'deceased', 'positionInOrganisation', 'status', 'statusDecidedBy', 'statusDate', 'statusBases', 'displacementStatus', 'migrationStatuses', 'internationalProtection', 'childSeparation', 'numberOfChildren', 'dependants', 'pregnant', 'breastfeeding', 'householdHead', 'soleCaregiver', 'priorTrafficking', 'gbvExposure', 'vulnerabilityFactors', 'vulnerabilityDetails', 'specialNeeds', 'ownWords', 'recruitment', 'journey', 'exploitation', 'meansOfControl', 'screenings', 'consents', 'assistance', 'referrals', 'followUps', 'reintegrationPlans', 'returns', 'legalProcess']::text[] = '{}' and not jsonb_path_exists(absent, 'strict $.* ? (@.type() != "string" || !(@ == "unknown" || @ == "notAsked" || @ == "refused" || @ == "notApplicable" || @ == "withheldForSafety"))'))),
  extensions jsonb check ((jsonb_typeof(extensions) = 'object' and not jsonb_path_exists(extensions, '$.keyvalue() ? (!(@.key like_regex "^[a-z][a-z0-9-]*(\\.[A-Za-z][A-Za-z0-9_-]*){2,}$"))'))),
  legal_process_absent jsonb check ((jsonb_typeof(legal_process_absent) = 'object' and legal_process_absent - array['complaint', 'wishToPursue', 'reflectionPeriod', 'reflectionFrom', 'reflectionTo', 'residencePermit', 'residenceFrom', 'residenceTo', 'compensation', 'compensationAmount', 'nonPunishmentApplied', 'witnessProtection']::text[] = '{}' and not jsonb_path_exists(legal_process_absent, 'strict $.* ? (@.type() != "string" || !(@ == "unknown" || @ == "notAsked" || @ == "refused" || @ == "notApplicable" || @ == "withheldForSafety"))'))),
  legal_process_extensions jsonb check ((jsonb_typeof(legal_process_extensions) = 'object' and not jsonb_path_exists(legal_process_extensions, '$.keyvalue() ? (!(@.key like_regex "^[a-z][a-z0-9-]*(\\.[A-Za-z][A-Za-z0-9_-]*){2,}$"))'))),
  empty_objects text[],
  check ((consents_count is not null or (absent -> 'consents') is not null)),
  check ((legal_process_compensation_amount_amount is not null or (legal_process_compensation_amount_currency is null and not (coalesce('legalProcess.compensationAmount' = any(empty_objects), false))))),
  check ((legal_process_compensation_amount_currency is not null or (legal_process_compensation_amount_amount is null and not (coalesce('legalProcess.compensationAmount' = any(empty_objects), false))))),
  primary key (case_id, row),
  check (row = 'victims/' || position),
  foreign key (case_id) references case_record (case_id)
);

-- Citizenships: one row for each value of `citizenships`.
create table victim_citizenships (
  case_id text not null,
  row text not null,
  position integer not null check (position >= 0),
  value text not null references code_country (code),
  primary key (case_id, row, position),
  unique (case_id, row, value),
  foreign key (case_id, row) references victim (case_id, row)
);

-- Languages: one row for each value of `languages`.
create table victim_languages (
  case_id text not null,
  row text not null,
  position integer not null check (position >= 0),
  value text not null references code_language (code),
  primary key (case_id, row, position),
  unique (case_id, row, value),
  foreign key (case_id, row) references victim (case_id, row)
);

-- Difficulties in functioning: one row for each value of `functionalDifficulties`.
create table victim_functional_difficulties (
  case_id text not null,
  row text not null,
  position integer not null check (position >= 0),
  value text not null references code_function_domain (code),
  primary key (case_id, row, position),
  unique (case_id, row, value),
  foreign key (case_id, row) references victim (case_id, row)
);

-- Basis of the status: one row for each value of `statusBases`.
create table victim_status_bases (
  case_id text not null,
  row text not null,
  position integer not null check (position >= 0),
  value text not null references code_status_basis (code),
  primary key (case_id, row, position),
  unique (case_id, row, value),
  foreign key (case_id, row) references victim (case_id, row)
);

-- Migration status: one row for each value of `migrationStatuses`.
create table victim_migration_statuses (
  case_id text not null,
  row text not null,
  position integer not null check (position >= 0),
  value text not null references code_migration_status (code),
  primary key (case_id, row, position),
  unique (case_id, row, value),
  foreign key (case_id, row) references victim (case_id, row)
);

-- International protection: one row for each value of `internationalProtection`.
create table victim_international_protection (
  case_id text not null,
  row text not null,
  position integer not null check (position >= 0),
  value text not null references code_international_protection (code),
  primary key (case_id, row, position),
  unique (case_id, row, value),
  foreign key (case_id, row) references victim (case_id, row)
);

-- Special needs: one row for each value of `specialNeeds`.
create table victim_special_needs (
  case_id text not null,
  row text not null,
  position integer not null check (position >= 0),
  value text not null check (length(value) between 1 and 200),
  primary key (case_id, row, position),
  foreign key (case_id, row) references victim (case_id, row)
);

-- Witness protection: one row for each value of `legalProcess.witnessProtection`.
create table victim_legal_process_witness_protection (
  case_id text not null,
  row text not null,
  position integer not null check (position >= 0),
  value text not null references code_witness_protection (code),
  primary key (case_id, row, position),
  unique (case_id, row, value),
  foreign key (case_id, row) references victim (case_id, row)
);

-- Where values of victim come from: one row for each value with a known source.
create table victim_provenance (
  case_id text not null,
  row text not null,
  field text not null check (field in ('crossCaseId', 'sex', 'sexBasis', 'genderIdentity', 'genderSelfDescribed', 'genderAsPublished', 'pronouns', 'birthDate', 'age', 'ageEstimated', 'ageBand', 'minorAtRegistration', 'minorAtEntry', 'minorAtStartOfExploitation', 'ageWhenTrafficked', 'citizenships', 'regionOfOrigin', 'countryOfBirth', 'countryOfOrigin', 'residenceBefore', 'ethnicity', 'languages', 'maritalStatus', 'education', 'occupation', 'employmentStatus', 'functionalDifficulties', 'deceased', 'positionInOrganisation', 'status', 'statusDecidedBy', 'statusDate', 'statusBases', 'displacementStatus', 'migrationStatuses', 'internationalProtection', 'childSeparation', 'numberOfChildren', 'dependants', 'pregnant', 'breastfeeding', 'householdHead', 'soleCaregiver', 'priorTrafficking', 'gbvExposure', 'vulnerabilityFactors', 'vulnerabilityDetails', 'specialNeeds', 'ownWords', 'recruitment', 'journey', 'exploitation', 'meansOfControl', 'screenings', 'consents', 'assistance', 'referrals', 'followUps', 'reintegrationPlans', 'returns', 'legalProcess', 'legalProcess.complaint', 'legalProcess.wishToPursue', 'legalProcess.reflectionPeriod', 'legalProcess.reflectionFrom', 'legalProcess.reflectionTo', 'legalProcess.residencePermit', 'legalProcess.residenceFrom', 'legalProcess.residenceTo', 'legalProcess.compensation', 'legalProcess.compensationAmount', 'legalProcess.nonPunishmentApplied', 'legalProcess.witnessProtection')),
  source text not null references code_information_source (code),
  system text check (length(system) between 1 and 80),
  as_of text check (as_of ~ '^(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?|(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29))$'),
  primary key (case_id, row, field),
  foreign key (case_id, row) references victim (case_id, row)
);

-- Dependant: A person who depends on the victim.
create table dependant (
  case_id text not null,
  row text not null,
  parent_row text not null,
  position integer not null check (position >= 0),
  relation text references code_family_relation (code),
  age_band text references code_age_band (code),
  sex text references code_sex (code),
  whereabouts text references code_whereabouts (code),
  at_risk boolean,
  absent jsonb check ((jsonb_typeof(absent) = 'object' and absent - array['relation', 'ageBand', 'sex', 'whereabouts', 'atRisk']::text[] = '{}' and not jsonb_path_exists(absent, 'strict $.* ? (@.type() != "string" || !(@ == "unknown" || @ == "notAsked" || @ == "refused" || @ == "notApplicable" || @ == "withheldForSafety"))'))),
  extensions jsonb check ((jsonb_typeof(extensions) = 'object' and not jsonb_path_exists(extensions, '$.keyvalue() ? (!(@.key like_regex "^[a-z][a-z0-9-]*(\\.[A-Za-z][A-Za-z0-9_-]*){2,}$"))'))),
  empty_objects text[],
  primary key (case_id, row),
  check (row = parent_row || '/dependants/' || position),
  foreign key (case_id, parent_row) references victim (case_id, row)
);

-- Where values of dependant come from: one row for each value with a known source.
create table dependant_provenance (
  case_id text not null,
  row text not null,
  field text not null check (field in ('relation', 'ageBand', 'sex', 'whereabouts', 'atRisk')),
  source text not null references code_information_source (code),
  system text check (length(system) between 1 and 80),
  as_of text check (as_of ~ '^(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?|(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29))$'),
  primary key (case_id, row, field),
  foreign key (case_id, row) references dependant (case_id, row)
);

-- Exposure to gender-based violence: One kind of gender-based violence in one phase.
create table gbv_exposure (
  case_id text not null,
  row text not null,
  parent_row text not null,
  position integer not null check (position >= 0),
  id text check (id ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$'),
  phase text references code_gbv_phase (code),
  type text references code_gbv_type (code),
  displacement_stage text references code_displacement_stage (code),
  previous_incidents boolean,
  harmful_practice boolean,
  exchange_of_value boolean,
  abduction_status text references code_abduction_status (code),
  absent jsonb check ((jsonb_typeof(absent) = 'object' and absent - array['id', 'phase', 'type', 'displacementStage', 'previousIncidents', 'harmfulPractice', 'exchangeOfValue', 'abductionStatus']::text[] = '{}' and not jsonb_path_exists(absent, 'strict $.* ? (@.type() != "string" || !(@ == "unknown" || @ == "notAsked" || @ == "refused" || @ == "notApplicable" || @ == "withheldForSafety"))'))),
  extensions jsonb check ((jsonb_typeof(extensions) = 'object' and not jsonb_path_exists(extensions, '$.keyvalue() ? (!(@.key like_regex "^[a-z][a-z0-9-]*(\\.[A-Za-z][A-Za-z0-9_-]*){2,}$"))'))),
  empty_objects text[],
  check ((type is not null or (absent -> 'type') is not null)),
  primary key (case_id, row),
  check (row = parent_row || '/gbvExposure/' || position),
  foreign key (case_id, parent_row) references victim (case_id, row)
);

-- Where values of gbv_exposure come from: one row for each value with a known source.
create table gbv_exposure_provenance (
  case_id text not null,
  row text not null,
  field text not null check (field in ('id', 'phase', 'type', 'displacementStage', 'previousIncidents', 'harmfulPractice', 'exchangeOfValue', 'abductionStatus')),
  source text not null references code_information_source (code),
  system text check (length(system) between 1 and 80),
  as_of text check (as_of ~ '^(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?|(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29))$'),
  primary key (case_id, row, field),
  foreign key (case_id, row) references gbv_exposure (case_id, row)
);

-- Risk or protective factor: A factor at one level that raises or lowers risk; never a cause of the crime.
create table vulnerability_factor (
  case_id text not null,
  row text not null,
  parent_row text not null,
  position integer not null check (position >= 0),
  level text references code_vulnerability_level (code),
  factor text references code_vulnerability_factor (code),
  polarity text references code_factor_polarity (code),
  absent jsonb check ((jsonb_typeof(absent) = 'object' and absent - array['level', 'factor', 'polarity']::text[] = '{}' and not jsonb_path_exists(absent, 'strict $.* ? (@.type() != "string" || !(@ == "unknown" || @ == "notAsked" || @ == "refused" || @ == "notApplicable" || @ == "withheldForSafety"))'))),
  extensions jsonb check ((jsonb_typeof(extensions) = 'object' and not jsonb_path_exists(extensions, '$.keyvalue() ? (!(@.key like_regex "^[a-z][a-z0-9-]*(\\.[A-Za-z][A-Za-z0-9_-]*){2,}$"))'))),
  empty_objects text[],
  check ((factor is not null or (absent -> 'factor') is not null)),
  primary key (case_id, row),
  check (row = parent_row || '/vulnerabilityFactors/' || position),
  foreign key (case_id, parent_row) references victim (case_id, row)
);

-- Where values of vulnerability_factor come from: one row for each value with a known source.
create table vulnerability_factor_provenance (
  case_id text not null,
  row text not null,
  field text not null check (field in ('level', 'factor', 'polarity')),
  source text not null references code_information_source (code),
  system text check (length(system) between 1 and 80),
  as_of text check (as_of ~ '^(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?|(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29))$'),
  primary key (case_id, row, field),
  foreign key (case_id, row) references vulnerability_factor (case_id, row)
);

-- Recruitment: How the person was recruited: once or several times.
create table recruitment (
  case_id text not null,
  row text not null,
  parent_row text not null,
  position integer not null check (position >= 0),
  methods_count integer check (methods_count >= 0),
  channels_count integer check (channels_count >= 0),
  platforms_count integer check (platforms_count >= 0),
  promised_count integer check (promised_count >= 0),
  deception_about_count integer check (deception_about_count >= 0),
  fee_amount float8 check (fee_amount between 0 and 1000000000000),
  fee_currency text references code_currency (code),
  debt_amount float8 check (debt_amount between 0 and 1000000000000),
  debt_currency text references code_currency (code),
  place_country text references code_country (code),
  place_adm1 text references code_subdivision (code),
  place_adm2 text references code_rwanda_district (code),
  place_adm3 text references code_rwanda_sector (code),
  place_locality text check (length(place_locality) between 1 and 120),
  place_settlement text references code_settlement_type (code),
  location_name text check (length(location_name) between 1 and 200),
  date text check (date ~ '^(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?|(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29))$'),
  recruiter_relations_count integer check (recruiter_relations_count >= 0),
  abduction boolean,
  absent jsonb check ((jsonb_typeof(absent) = 'object' and absent - array['methods', 'channels', 'platforms', 'promised', 'deceptionAbout', 'fee', 'debt', 'place', 'locationName', 'date', 'recruiterRelations', 'abduction']::text[] = '{}' and not jsonb_path_exists(absent, 'strict $.* ? (@.type() != "string" || !(@ == "unknown" || @ == "notAsked" || @ == "refused" || @ == "notApplicable" || @ == "withheldForSafety"))'))),
  extensions jsonb check ((jsonb_typeof(extensions) = 'object' and not jsonb_path_exists(extensions, '$.keyvalue() ? (!(@.key like_regex "^[a-z][a-z0-9-]*(\\.[A-Za-z][A-Za-z0-9_-]*){2,}$"))'))),
  empty_objects text[],
  check ((fee_amount is not null or (fee_currency is null and not (coalesce('fee' = any(empty_objects), false))))),
  check ((fee_currency is not null or (fee_amount is null and not (coalesce('fee' = any(empty_objects), false))))),
  check ((debt_amount is not null or (debt_currency is null and not (coalesce('debt' = any(empty_objects), false))))),
  check ((debt_currency is not null or (debt_amount is null and not (coalesce('debt' = any(empty_objects), false))))),
  primary key (case_id, row),
  check (row = parent_row || '/recruitment/' || position),
  foreign key (case_id, parent_row) references victim (case_id, row)
);

-- Methods of recruitment: one row for each value of `methods`.
create table recruitment_methods (
  case_id text not null,
  row text not null,
  position integer not null check (position >= 0),
  value text not null references code_recruitment_method (code),
  primary key (case_id, row, position),
  unique (case_id, row, value),
  foreign key (case_id, row) references recruitment (case_id, row)
);

-- Channels: one row for each value of `channels`.
create table recruitment_channels (
  case_id text not null,
  row text not null,
  position integer not null check (position >= 0),
  value text not null references code_recruitment_channel (code),
  primary key (case_id, row, position),
  unique (case_id, row, value),
  foreign key (case_id, row) references recruitment (case_id, row)
);

-- Websites and apps: one row for each value of `platforms`.
create table recruitment_platforms (
  case_id text not null,
  row text not null,
  position integer not null check (position >= 0),
  value text not null references code_online_platform (code),
  primary key (case_id, row, position),
  unique (case_id, row, value),
  foreign key (case_id, row) references recruitment (case_id, row)
);

-- Promises: one row for each value of `promised`.
create table recruitment_promised (
  case_id text not null,
  row text not null,
  position integer not null check (position >= 0),
  value text not null references code_promise (code),
  primary key (case_id, row, position),
  unique (case_id, row, value),
  foreign key (case_id, row) references recruitment (case_id, row)
);

-- Deceived about: one row for each value of `deceptionAbout`.
create table recruitment_deception_about (
  case_id text not null,
  row text not null,
  position integer not null check (position >= 0),
  value text not null references code_deception_subject (code),
  primary key (case_id, row, position),
  unique (case_id, row, value),
  foreign key (case_id, row) references recruitment (case_id, row)
);

-- Recruiter: one row for each value of `recruiterRelations`.
create table recruitment_recruiter_relations (
  case_id text not null,
  row text not null,
  position integer not null check (position >= 0),
  value text not null references code_relation_to_victim (code),
  primary key (case_id, row, position),
  unique (case_id, row, value),
  foreign key (case_id, row) references recruitment (case_id, row)
);

-- Where values of recruitment come from: one row for each value with a known source.
create table recruitment_provenance (
  case_id text not null,
  row text not null,
  field text not null check (field in ('methods', 'channels', 'platforms', 'promised', 'deceptionAbout', 'fee', 'debt', 'place', 'locationName', 'date', 'recruiterRelations', 'abduction')),
  source text not null references code_information_source (code),
  system text check (length(system) between 1 and 80),
  as_of text check (as_of ~ '^(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?|(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29))$'),
  primary key (case_id, row, field),
  foreign key (case_id, row) references recruitment (case_id, row)
);

-- Leg of a journey: One leg of the journey, in order.
create table journey_leg (
  case_id text not null,
  row text not null,
  parent_row text not null,
  position integer not null check (position >= 0),
  from_country text references code_country (code),
  from_adm1 text references code_subdivision (code),
  from_adm2 text references code_rwanda_district (code),
  from_adm3 text references code_rwanda_sector (code),
  from_locality text check (length(from_locality) between 1 and 120),
  from_settlement text references code_settlement_type (code),
  to_country text references code_country (code),
  to_adm1 text references code_subdivision (code),
  to_adm2 text references code_rwanda_district (code),
  to_adm3 text references code_rwanda_sector (code),
  to_locality text check (length(to_locality) between 1 and 120),
  to_settlement text references code_settlement_type (code),
  role text references code_leg_role (code),
  departed_on text check (departed_on ~ '^(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?|(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29))$'),
  arrived_on text check (arrived_on ~ '^(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?|(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29))$'),
  transports_count integer check (transports_count >= 0),
  border_crossing text references code_border_crossing (code),
  documents_count integer check (documents_count >= 0),
  smuggling_involved boolean,
  companions_count integer check (companions_count >= 0),
  control_ids_count integer check (control_ids_count >= 0),
  gbv_ids_count integer check (gbv_ids_count >= 0),
  absent jsonb check ((jsonb_typeof(absent) = 'object' and absent - array['from', 'to', 'role', 'departedOn', 'arrivedOn', 'transports', 'borderCrossing', 'documents', 'smugglingInvolved', 'companions', 'controlIds', 'gbvIds']::text[] = '{}' and not jsonb_path_exists(absent, 'strict $.* ? (@.type() != "string" || !(@ == "unknown" || @ == "notAsked" || @ == "refused" || @ == "notApplicable" || @ == "withheldForSafety"))'))),
  extensions jsonb check ((jsonb_typeof(extensions) = 'object' and not jsonb_path_exists(extensions, '$.keyvalue() ? (!(@.key like_regex "^[a-z][a-z0-9-]*(\\.[A-Za-z][A-Za-z0-9_-]*){2,}$"))'))),
  empty_objects text[],
  primary key (case_id, row),
  check (row = parent_row || '/journey/' || position),
  foreign key (case_id, parent_row) references victim (case_id, row)
);

-- Transport: one row for each value of `transports`.
create table journey_leg_transports (
  case_id text not null,
  row text not null,
  position integer not null check (position >= 0),
  value text not null references code_transport (code),
  primary key (case_id, row, position),
  unique (case_id, row, value),
  foreign key (case_id, row) references journey_leg (case_id, row)
);

-- Documents: one row for each value of `documents`.
create table journey_leg_documents (
  case_id text not null,
  row text not null,
  position integer not null check (position >= 0),
  value text not null references code_travel_document (code),
  primary key (case_id, row, position),
  unique (case_id, row, value),
  foreign key (case_id, row) references journey_leg (case_id, row)
);

-- Accompanied by: one row for each value of `companions`.
create table journey_leg_companions (
  case_id text not null,
  row text not null,
  position integer not null check (position >= 0),
  value text not null references code_companion (code),
  primary key (case_id, row, position),
  unique (case_id, row, value),
  foreign key (case_id, row) references journey_leg (case_id, row)
);

-- Control during the leg: one row for each value of `controlIds`.
create table journey_leg_control_ids (
  case_id text not null,
  row text not null,
  position integer not null check (position >= 0),
  value text not null check (value ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$'),
  primary key (case_id, row, position),
  unique (case_id, row, value),
  foreign key (case_id, row) references journey_leg (case_id, row)
);

-- Violence during the leg: one row for each value of `gbvIds`.
create table journey_leg_gbv_ids (
  case_id text not null,
  row text not null,
  position integer not null check (position >= 0),
  value text not null check (value ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$'),
  primary key (case_id, row, position),
  unique (case_id, row, value),
  foreign key (case_id, row) references journey_leg (case_id, row)
);

-- Where values of journey_leg come from: one row for each value with a known source.
create table journey_leg_provenance (
  case_id text not null,
  row text not null,
  field text not null check (field in ('from', 'to', 'role', 'departedOn', 'arrivedOn', 'transports', 'borderCrossing', 'documents', 'smugglingInvolved', 'companions', 'controlIds', 'gbvIds')),
  source text not null references code_information_source (code),
  system text check (length(system) between 1 and 80),
  as_of text check (as_of ~ '^(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?|(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29))$'),
  primary key (case_id, row, field),
  foreign key (case_id, row) references journey_leg (case_id, row)
);

-- Exploitation: One form of exploitation that the person suffered or was meant to suffer.
create table exploitation (
  case_id text not null,
  row text not null,
  parent_row text not null,
  position integer not null check (position >= 0),
  form text references code_exploitation_form (code),
  kinds_count integer check (kinds_count >= 0),
  stage text references code_exploitation_stage (code),
  sectors_count integer check (sectors_count >= 0),
  divisions_count integer check (divisions_count >= 0),
  occupation text references code_occupation_group (code),
  venues_count integer check (venues_count >= 0),
  platforms_count integer check (platforms_count >= 0),
  place_country text references code_country (code),
  place_adm1 text references code_subdivision (code),
  place_adm2 text references code_rwanda_district (code),
  place_adm3 text references code_rwanda_sector (code),
  place_locality text check (length(place_locality) between 1 and 120),
  place_settlement text references code_settlement_type (code),
  region_as_published text references code_world_region (code),
  location_name text check (length(location_name) between 1 and 200),
  started_on text check (started_on ~ '^(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?|(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29))$'),
  ended_on text check (ended_on ~ '^(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?|(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29))$'),
  hours_per_week integer check (hours_per_week between 0 and 168),
  pay_per_month_amount float8 check (pay_per_month_amount between 0 and 1000000000000),
  pay_per_month_currency text references code_currency (code),
  living_conditions_count integer check (living_conditions_count >= 0),
  absent jsonb check ((jsonb_typeof(absent) = 'object' and absent - array['form', 'kinds', 'stage', 'sectors', 'divisions', 'occupation', 'venues', 'platforms', 'place', 'regionAsPublished', 'locationName', 'startedOn', 'endedOn', 'hoursPerWeek', 'payPerMonth', 'livingConditions']::text[] = '{}' and not jsonb_path_exists(absent, 'strict $.* ? (@.type() != "string" || !(@ == "unknown" || @ == "notAsked" || @ == "refused" || @ == "notApplicable" || @ == "withheldForSafety"))'))),
  extensions jsonb check ((jsonb_typeof(extensions) = 'object' and not jsonb_path_exists(extensions, '$.keyvalue() ? (!(@.key like_regex "^[a-z][a-z0-9-]*(\\.[A-Za-z][A-Za-z0-9_-]*){2,}$"))'))),
  empty_objects text[],
  check ((form is not null or (absent -> 'form') is not null)),
  check ((pay_per_month_amount is not null or (pay_per_month_currency is null and not (coalesce('payPerMonth' = any(empty_objects), false))))),
  check ((pay_per_month_currency is not null or (pay_per_month_amount is null and not (coalesce('payPerMonth' = any(empty_objects), false))))),
  primary key (case_id, row),
  check (row = parent_row || '/exploitation/' || position),
  foreign key (case_id, parent_row) references victim (case_id, row)
);

-- Kinds: one row for each value of `kinds`.
create table exploitation_kinds (
  case_id text not null,
  row text not null,
  position integer not null check (position >= 0),
  value text not null references code_exploitation_kind (code),
  primary key (case_id, row, position),
  unique (case_id, row, value),
  foreign key (case_id, row) references exploitation (case_id, row)
);

-- Economic sectors: one row for each value of `sectors`.
create table exploitation_sectors (
  case_id text not null,
  row text not null,
  position integer not null check (position >= 0),
  value text not null references code_economic_sector (code),
  primary key (case_id, row, position),
  unique (case_id, row, value),
  foreign key (case_id, row) references exploitation (case_id, row)
);

-- Industry divisions: one row for each value of `divisions`.
create table exploitation_divisions (
  case_id text not null,
  row text not null,
  position integer not null check (position >= 0),
  value text not null references code_industry_division (code),
  primary key (case_id, row, position),
  unique (case_id, row, value),
  foreign key (case_id, row) references exploitation (case_id, row)
);

-- Venues: one row for each value of `venues`.
create table exploitation_venues (
  case_id text not null,
  row text not null,
  position integer not null check (position >= 0),
  value text not null references code_exploitation_venue (code),
  primary key (case_id, row, position),
  unique (case_id, row, value),
  foreign key (case_id, row) references exploitation (case_id, row)
);

-- Websites and apps: one row for each value of `platforms`.
create table exploitation_platforms (
  case_id text not null,
  row text not null,
  position integer not null check (position >= 0),
  value text not null references code_online_platform (code),
  primary key (case_id, row, position),
  unique (case_id, row, value),
  foreign key (case_id, row) references exploitation (case_id, row)
);

-- Living conditions: one row for each value of `livingConditions`.
create table exploitation_living_conditions (
  case_id text not null,
  row text not null,
  position integer not null check (position >= 0),
  value text not null references code_living_condition (code),
  primary key (case_id, row, position),
  unique (case_id, row, value),
  foreign key (case_id, row) references exploitation (case_id, row)
);

-- Where values of exploitation come from: one row for each value with a known source.
create table exploitation_provenance (
  case_id text not null,
  row text not null,
  field text not null check (field in ('form', 'kinds', 'stage', 'sectors', 'divisions', 'occupation', 'venues', 'platforms', 'place', 'regionAsPublished', 'locationName', 'startedOn', 'endedOn', 'hoursPerWeek', 'payPerMonth', 'livingConditions')),
  source text not null references code_information_source (code),
  system text check (length(system) between 1 and 80),
  as_of text check (as_of ~ '^(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?|(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29))$'),
  primary key (case_id, row, field),
  foreign key (case_id, row) references exploitation (case_id, row)
);

-- Means of control: One way in which the person was kept under control.
create table means_of_control (
  case_id text not null,
  row text not null,
  parent_row text not null,
  position integer not null check (position >= 0),
  id text check (id ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$'),
  code text references code_means_of_control (code),
  phases_count integer check (phases_count >= 0),
  absent jsonb check ((jsonb_typeof(absent) = 'object' and absent - array['id', 'code', 'phases']::text[] = '{}' and not jsonb_path_exists(absent, 'strict $.* ? (@.type() != "string" || !(@ == "unknown" || @ == "notAsked" || @ == "refused" || @ == "notApplicable" || @ == "withheldForSafety"))'))),
  extensions jsonb check ((jsonb_typeof(extensions) = 'object' and not jsonb_path_exists(extensions, '$.keyvalue() ? (!(@.key like_regex "^[a-z][a-z0-9-]*(\\.[A-Za-z][A-Za-z0-9_-]*){2,}$"))'))),
  empty_objects text[],
  check ((code is not null or (absent -> 'code') is not null)),
  primary key (case_id, row),
  check (row = parent_row || '/meansOfControl/' || position),
  foreign key (case_id, parent_row) references victim (case_id, row)
);

-- Phases: one row for each value of `phases`.
create table means_of_control_phases (
  case_id text not null,
  row text not null,
  position integer not null check (position >= 0),
  value text not null references code_control_phase (code),
  primary key (case_id, row, position),
  unique (case_id, row, value),
  foreign key (case_id, row) references means_of_control (case_id, row)
);

-- Where values of means_of_control come from: one row for each value with a known source.
create table means_of_control_provenance (
  case_id text not null,
  row text not null,
  field text not null check (field in ('id', 'code', 'phases')),
  source text not null references code_information_source (code),
  system text check (length(system) between 1 and 80),
  as_of text check (as_of ~ '^(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?|(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29))$'),
  primary key (case_id, row, field),
  foreign key (case_id, row) references means_of_control (case_id, row)
);

-- Screening: An interview or check in which indicators of trafficking were looked for; its result is not a legal finding.
create table screening (
  case_id text not null,
  row text not null,
  parent_row text not null,
  position integer not null check (position >= 0),
  tool text check (length(tool) between 1 and 120),
  tool_version text check (length(tool_version) between 1 and 40),
  organisation text check (length(organisation) between 1 and 200),
  screener_role text references code_staff_role (code),
  screener_sex text references code_sex (code),
  screener_trained boolean,
  date date,
  place_country text references code_country (code),
  place_adm1 text references code_subdivision (code),
  place_adm2 text references code_rwanda_district (code),
  place_adm3 text references code_rwanda_sector (code),
  place_locality text check (length(place_locality) between 1 and 120),
  place_settlement text references code_settlement_type (code),
  language text references code_language (code),
  interpreter_used boolean,
  interpreter_sex text references code_sex (code),
  preferred_interviewer_sex text references code_preferred_sex (code),
  preferred_interpreter_sex text references code_preferred_sex (code),
  private_place boolean,
  urgent_needs_count integer check (urgent_needs_count >= 0),
  in_danger boolean,
  wishes_count integer check (wishes_count >= 0),
  support_person boolean,
  breaks_offered boolean,
  safe_contact_agreed boolean,
  trauma_signs boolean,
  indicators_count integer check (indicators_count >= 0),
  outcome text references code_screening_outcome (code),
  referred_by text references code_referral_source (code),
  absent jsonb check ((jsonb_typeof(absent) = 'object' and absent - array['tool', 'toolVersion', 'organisation', 'screenerRole', 'screenerSex', 'screenerTrained', 'date', 'place', 'language', 'interpreterUsed', 'interpreterSex', 'preferredInterviewerSex', 'preferredInterpreterSex', 'privatePlace', 'urgentNeeds', 'inDanger', 'wishes', 'supportPerson', 'breaksOffered', 'safeContactAgreed', 'traumaSigns', 'indicators', 'outcome', 'referredBy']::text[] = '{}' and not jsonb_path_exists(absent, 'strict $.* ? (@.type() != "string" || !(@ == "unknown" || @ == "notAsked" || @ == "refused" || @ == "notApplicable" || @ == "withheldForSafety"))'))),
  extensions jsonb check ((jsonb_typeof(extensions) = 'object' and not jsonb_path_exists(extensions, '$.keyvalue() ? (!(@.key like_regex "^[a-z][a-z0-9-]*(\\.[A-Za-z][A-Za-z0-9_-]*){2,}$"))'))),
  empty_objects text[],
  primary key (case_id, row),
  check (row = parent_row || '/screenings/' || position),
  foreign key (case_id, parent_row) references victim (case_id, row)
);

-- Urgent needs: one row for each value of `urgentNeeds`.
create table screening_urgent_needs (
  case_id text not null,
  row text not null,
  position integer not null check (position >= 0),
  value text not null references code_urgent_need (code),
  primary key (case_id, row, position),
  unique (case_id, row, value),
  foreign key (case_id, row) references screening (case_id, row)
);

-- Wishes: one row for each value of `wishes`.
create table screening_wishes (
  case_id text not null,
  row text not null,
  position integer not null check (position >= 0),
  value text not null references code_service_type (code),
  primary key (case_id, row, position),
  unique (case_id, row, value),
  foreign key (case_id, row) references screening (case_id, row)
);

-- Where values of screening come from: one row for each value with a known source.
create table screening_provenance (
  case_id text not null,
  row text not null,
  field text not null check (field in ('tool', 'toolVersion', 'organisation', 'screenerRole', 'screenerSex', 'screenerTrained', 'date', 'place', 'language', 'interpreterUsed', 'interpreterSex', 'preferredInterviewerSex', 'preferredInterpreterSex', 'privatePlace', 'urgentNeeds', 'inDanger', 'wishes', 'supportPerson', 'breaksOffered', 'safeContactAgreed', 'traumaSigns', 'indicators', 'outcome', 'referredBy')),
  source text not null references code_information_source (code),
  system text check (length(system) between 1 and 80),
  as_of text check (as_of ~ '^(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?|(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29))$'),
  primary key (case_id, row, field),
  foreign key (case_id, row) references screening (case_id, row)
);

-- Indicator: One indicator looked for in a screening.
create table screening_indicator (
  case_id text not null,
  row text not null,
  parent_row text not null,
  position integer not null check (position >= 0),
  id text not null references code_indicator (code),
  phase text references code_control_phase (code),
  state text references code_indicator_state (code),
  absent jsonb check ((jsonb_typeof(absent) = 'object' and absent - array['phase', 'state']::text[] = '{}' and not jsonb_path_exists(absent, 'strict $.* ? (@.type() != "string" || !(@ == "unknown" || @ == "notAsked" || @ == "refused" || @ == "notApplicable" || @ == "withheldForSafety"))'))),
  extensions jsonb check ((jsonb_typeof(extensions) = 'object' and not jsonb_path_exists(extensions, '$.keyvalue() ? (!(@.key like_regex "^[a-z][a-z0-9-]*(\\.[A-Za-z][A-Za-z0-9_-]*){2,}$"))'))),
  empty_objects text[],
  check ((state is not null or (absent -> 'state') is not null)),
  primary key (case_id, row),
  check (row = parent_row || '/indicators/' || position),
  foreign key (case_id, parent_row) references screening (case_id, row)
);

-- Where values of screening_indicator come from: one row for each value with a known source.
create table screening_indicator_provenance (
  case_id text not null,
  row text not null,
  field text not null check (field in ('phase', 'state')),
  source text not null references code_information_source (code),
  system text check (length(system) between 1 and 80),
  as_of text check (as_of ~ '^(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?|(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29))$'),
  primary key (case_id, row, field),
  foreign key (case_id, row) references screening_indicator (case_id, row)
);

-- Consent: A decision of the person about one purpose; consent to one purpose is never read as consent to another.
create table consent (
  case_id text not null,
  row text not null,
  parent_row text not null,
  position integer not null check (position >= 0),
  id text check (id ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$'),
  purpose text references code_consent_purpose (code),
  decision text references code_consent_decision (code),
  given_by text references code_consent_giver (code),
  child_assent boolean,
  guardian_excluded boolean,
  recipients_count integer check (recipients_count between 0 and 50),
  recipient_kinds_count integer check (recipient_kinds_count >= 0),
  services_count integer check (services_count >= 0),
  withhold_count integer check (withhold_count >= 0),
  method text references code_consent_method (code),
  language text references code_language (code),
  text_status text references code_consent_text_status (code),
  date date,
  expiry date,
  withdrawn_on date,
  informed_items_count integer check (informed_items_count >= 0),
  absent jsonb check ((jsonb_typeof(absent) = 'object' and absent - array['id', 'purpose', 'decision', 'givenBy', 'childAssent', 'guardianExcluded', 'recipients', 'recipientKinds', 'services', 'withhold', 'method', 'language', 'textStatus', 'date', 'expiry', 'withdrawnOn', 'informedItems']::text[] = '{}' and not jsonb_path_exists(absent, 'strict $.* ? (@.type() != "string" || !(@ == "unknown" || @ == "notAsked" || @ == "refused" || @ == "notApplicable" || @ == "withheldForSafety"))'))),
  extensions jsonb check ((jsonb_typeof(extensions) = 'object' and not jsonb_path_exists(extensions, '$.keyvalue() ? (!(@.key like_regex "^[a-z][a-z0-9-]*(\\.[A-Za-z][A-Za-z0-9_-]*){2,}$"))'))),
  empty_objects text[],
  check ((purpose is not null or (absent -> 'purpose') is not null)),
  check ((decision is not null or (absent -> 'decision') is not null)),
  check ((given_by is not null or (absent -> 'givenBy') is not null)),
  check ((date is not null or (absent -> 'date') is not null)),
  primary key (case_id, row),
  check (row = parent_row || '/consents/' || position),
  foreign key (case_id, parent_row) references victim (case_id, row)
);

-- Recipients: one row for each value of `recipients`.
create table consent_recipients (
  case_id text not null,
  row text not null,
  position integer not null check (position >= 0),
  value text not null check (length(value) between 1 and 200),
  primary key (case_id, row, position),
  foreign key (case_id, row) references consent (case_id, row)
);

-- Kinds of recipient: one row for each value of `recipientKinds`.
create table consent_recipient_kinds (
  case_id text not null,
  row text not null,
  position integer not null check (position >= 0),
  value text not null references code_consent_recipient (code),
  primary key (case_id, row, position),
  unique (case_id, row, value),
  foreign key (case_id, row) references consent (case_id, row)
);

-- Services: one row for each value of `services`.
create table consent_services (
  case_id text not null,
  row text not null,
  position integer not null check (position >= 0),
  value text not null references code_service_type (code),
  primary key (case_id, row, position),
  unique (case_id, row, value),
  foreign key (case_id, row) references consent (case_id, row)
);

-- Informed about: one row for each value of `informedItems`.
create table consent_informed_items (
  case_id text not null,
  row text not null,
  position integer not null check (position >= 0),
  value text not null references code_informed_item (code),
  primary key (case_id, row, position),
  unique (case_id, row, value),
  foreign key (case_id, row) references consent (case_id, row)
);

-- Where values of consent come from: one row for each value with a known source.
create table consent_provenance (
  case_id text not null,
  row text not null,
  field text not null check (field in ('id', 'purpose', 'decision', 'givenBy', 'childAssent', 'guardianExcluded', 'recipients', 'recipientKinds', 'services', 'withhold', 'method', 'language', 'textStatus', 'date', 'expiry', 'withdrawnOn', 'informedItems')),
  source text not null references code_information_source (code),
  system text check (length(system) between 1 and 80),
  as_of text check (as_of ~ '^(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?|(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29))$'),
  primary key (case_id, row, field),
  foreign key (case_id, row) references consent (case_id, row)
);

-- Withholding: What is to be held back, from whom and why.
create table withholding (
  case_id text not null,
  row text not null,
  parent_row text not null,
  position integer not null check (position >= 0),
  from_whom text check (length(from_whom) between 1 and 200),
  what text check (length(what) between 1 and 500),
  why text references code_withhold_reason (code),
  absent jsonb check ((jsonb_typeof(absent) = 'object' and absent - array['fromWhom', 'what', 'why']::text[] = '{}' and not jsonb_path_exists(absent, 'strict $.* ? (@.type() != "string" || !(@ == "unknown" || @ == "notAsked" || @ == "refused" || @ == "notApplicable" || @ == "withheldForSafety"))'))),
  extensions jsonb check ((jsonb_typeof(extensions) = 'object' and not jsonb_path_exists(extensions, '$.keyvalue() ? (!(@.key like_regex "^[a-z][a-z0-9-]*(\\.[A-Za-z][A-Za-z0-9_-]*){2,}$"))'))),
  empty_objects text[],
  check ((from_whom is not null or (absent -> 'fromWhom') is not null)),
  primary key (case_id, row),
  check (row = parent_row || '/withhold/' || position),
  foreign key (case_id, parent_row) references consent (case_id, row)
);

-- Where values of withholding come from: one row for each value with a known source.
create table withholding_provenance (
  case_id text not null,
  row text not null,
  field text not null check (field in ('fromWhom', 'what', 'why')),
  source text not null references code_information_source (code),
  system text check (length(system) between 1 and 80),
  as_of text check (as_of ~ '^(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?|(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29))$'),
  primary key (case_id, row, field),
  foreign key (case_id, row) references withholding (case_id, row)
);

-- Assistance: One service: offered, accepted, declined or not available.
create table assistance (
  case_id text not null,
  row text not null,
  parent_row text not null,
  position integer not null check (position >= 0),
  service_type text references code_service_type (code),
  provider text check (length(provider) between 1 and 200),
  state text references code_assistance_state (code),
  started_on date,
  ended_on date,
  outcome text references code_assistance_outcome (code),
  absent jsonb check ((jsonb_typeof(absent) = 'object' and absent - array['serviceType', 'provider', 'state', 'startedOn', 'endedOn', 'outcome']::text[] = '{}' and not jsonb_path_exists(absent, 'strict $.* ? (@.type() != "string" || !(@ == "unknown" || @ == "notAsked" || @ == "refused" || @ == "notApplicable" || @ == "withheldForSafety"))'))),
  extensions jsonb check ((jsonb_typeof(extensions) = 'object' and not jsonb_path_exists(extensions, '$.keyvalue() ? (!(@.key like_regex "^[a-z][a-z0-9-]*(\\.[A-Za-z][A-Za-z0-9_-]*){2,}$"))'))),
  empty_objects text[],
  check ((service_type is not null or (absent -> 'serviceType') is not null)),
  primary key (case_id, row),
  check (row = parent_row || '/assistance/' || position),
  foreign key (case_id, parent_row) references victim (case_id, row)
);

-- Where values of assistance come from: one row for each value with a known source.
create table assistance_provenance (
  case_id text not null,
  row text not null,
  field text not null check (field in ('serviceType', 'provider', 'state', 'startedOn', 'endedOn', 'outcome')),
  source text not null references code_information_source (code),
  system text check (length(system) between 1 and 80),
  as_of text check (as_of ~ '^(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?|(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29))$'),
  primary key (case_id, row, field),
  foreign key (case_id, row) references assistance (case_id, row)
);

-- Referral: The handing on of a person from one organisation to another.
create table referral (
  case_id text not null,
  row text not null,
  parent_row text not null,
  position integer not null check (position >= 0),
  direction text references code_referral_direction (code),
  from_entity text check (length(from_entity) between 1 and 200),
  from_worker_id text check (from_worker_id ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$'),
  to_entities_count integer check (to_entities_count between 0 and 20),
  recipient_kinds_count integer check (recipient_kinds_count >= 0),
  to_worker_id text check (to_worker_id ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$'),
  services_count integer check (services_count >= 0),
  reason text references code_referral_reason (code),
  status text references code_referral_status (code),
  rejected_reason text check (length(rejected_reason) between 1 and 500),
  consent_id text check (consent_id ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$'),
  sent_on date,
  answered_on date,
  done_on date,
  details text check (length(details) between 1 and 10000),
  mandatory_reporting boolean,
  told_before boolean,
  absent jsonb check ((jsonb_typeof(absent) = 'object' and absent - array['direction', 'fromEntity', 'fromWorkerId', 'toEntities', 'recipientKinds', 'toWorkerId', 'services', 'reason', 'status', 'rejectedReason', 'consentId', 'sentOn', 'answeredOn', 'doneOn', 'details', 'mandatoryReporting', 'toldBefore']::text[] = '{}' and not jsonb_path_exists(absent, 'strict $.* ? (@.type() != "string" || !(@ == "unknown" || @ == "notAsked" || @ == "refused" || @ == "notApplicable" || @ == "withheldForSafety"))'))),
  extensions jsonb check ((jsonb_typeof(extensions) = 'object' and not jsonb_path_exists(extensions, '$.keyvalue() ? (!(@.key like_regex "^[a-z][a-z0-9-]*(\\.[A-Za-z][A-Za-z0-9_-]*){2,}$"))'))),
  empty_objects text[],
  check ((direction is not null or (absent -> 'direction') is not null)),
  check ((status is not null or (absent -> 'status') is not null)),
  primary key (case_id, row),
  check (row = parent_row || '/referrals/' || position),
  foreign key (case_id, parent_row) references victim (case_id, row)
);

-- To: one row for each value of `toEntities`.
create table referral_to_entities (
  case_id text not null,
  row text not null,
  position integer not null check (position >= 0),
  value text not null check (length(value) between 1 and 200),
  primary key (case_id, row, position),
  foreign key (case_id, row) references referral (case_id, row)
);

-- Kinds of recipient: one row for each value of `recipientKinds`.
create table referral_recipient_kinds (
  case_id text not null,
  row text not null,
  position integer not null check (position >= 0),
  value text not null references code_consent_recipient (code),
  primary key (case_id, row, position),
  unique (case_id, row, value),
  foreign key (case_id, row) references referral (case_id, row)
);

-- Services: one row for each value of `services`.
create table referral_services (
  case_id text not null,
  row text not null,
  position integer not null check (position >= 0),
  value text not null references code_service_type (code),
  primary key (case_id, row, position),
  unique (case_id, row, value),
  foreign key (case_id, row) references referral (case_id, row)
);

-- Where values of referral come from: one row for each value with a known source.
create table referral_provenance (
  case_id text not null,
  row text not null,
  field text not null check (field in ('direction', 'fromEntity', 'fromWorkerId', 'toEntities', 'recipientKinds', 'toWorkerId', 'services', 'reason', 'status', 'rejectedReason', 'consentId', 'sentOn', 'answeredOn', 'doneOn', 'details', 'mandatoryReporting', 'toldBefore')),
  source text not null references code_information_source (code),
  system text check (length(system) between 1 and 80),
  as_of text check (as_of ~ '^(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?|(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29))$'),
  primary key (case_id, row, field),
  foreign key (case_id, row) references referral (case_id, row)
);

-- Follow-up: One contact after the assistance.
create table follow_up (
  case_id text not null,
  row text not null,
  parent_row text not null,
  position integer not null check (position >= 0),
  date date,
  scheduled_month integer check (scheduled_month between 0 and 120),
  plan_id text check (plan_id ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$'),
  result text references code_follow_up_result (code),
  mode text references code_follow_up_mode (code),
  needs_met text references code_needs_met (code),
  domains_count integer check (domains_count >= 0),
  retrafficked boolean,
  wants_contact boolean,
  new_risks_count integer check (new_risks_count between 0 and 30),
  next_date date,
  absent jsonb check ((jsonb_typeof(absent) = 'object' and absent - array['date', 'scheduledMonth', 'planId', 'result', 'mode', 'needsMet', 'domains', 'retrafficked', 'wantsContact', 'newRisks', 'nextDate']::text[] = '{}' and not jsonb_path_exists(absent, 'strict $.* ? (@.type() != "string" || !(@ == "unknown" || @ == "notAsked" || @ == "refused" || @ == "notApplicable" || @ == "withheldForSafety"))'))),
  extensions jsonb check ((jsonb_typeof(extensions) = 'object' and not jsonb_path_exists(extensions, '$.keyvalue() ? (!(@.key like_regex "^[a-z][a-z0-9-]*(\\.[A-Za-z][A-Za-z0-9_-]*){2,}$"))'))),
  empty_objects text[],
  check ((date is not null or (absent -> 'date') is not null)),
  primary key (case_id, row),
  check (row = parent_row || '/followUps/' || position),
  foreign key (case_id, parent_row) references victim (case_id, row)
);

-- New risks: one row for each value of `newRisks`.
create table follow_up_new_risks (
  case_id text not null,
  row text not null,
  position integer not null check (position >= 0),
  value text not null check (length(value) between 1 and 200),
  primary key (case_id, row, position),
  foreign key (case_id, row) references follow_up (case_id, row)
);

-- Where values of follow_up come from: one row for each value with a known source.
create table follow_up_provenance (
  case_id text not null,
  row text not null,
  field text not null check (field in ('date', 'scheduledMonth', 'planId', 'result', 'mode', 'needsMet', 'domains', 'retrafficked', 'wantsContact', 'newRisks', 'nextDate')),
  source text not null references code_information_source (code),
  system text check (length(system) between 1 and 80),
  as_of text check (as_of ~ '^(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?|(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29))$'),
  primary key (case_id, row, field),
  foreign key (case_id, row) references follow_up (case_id, row)
);

-- Progress in a domain: How a person fares in one domain of reintegration at a follow-up.
create table domain_progress (
  case_id text not null,
  row text not null,
  parent_row text not null,
  position integer not null check (position >= 0),
  domain text references code_reintegration_domain (code),
  status text references code_domain_status (code),
  goal_reached boolean,
  absent jsonb check ((jsonb_typeof(absent) = 'object' and absent - array['domain', 'status', 'goalReached']::text[] = '{}' and not jsonb_path_exists(absent, 'strict $.* ? (@.type() != "string" || !(@ == "unknown" || @ == "notAsked" || @ == "refused" || @ == "notApplicable" || @ == "withheldForSafety"))'))),
  extensions jsonb check ((jsonb_typeof(extensions) = 'object' and not jsonb_path_exists(extensions, '$.keyvalue() ? (!(@.key like_regex "^[a-z][a-z0-9-]*(\\.[A-Za-z][A-Za-z0-9_-]*){2,}$"))'))),
  empty_objects text[],
  check ((domain is not null or (absent -> 'domain') is not null)),
  primary key (case_id, row),
  check (row = parent_row || '/domains/' || position),
  foreign key (case_id, parent_row) references follow_up (case_id, row)
);

-- Where values of domain_progress come from: one row for each value with a known source.
create table domain_progress_provenance (
  case_id text not null,
  row text not null,
  field text not null check (field in ('domain', 'status', 'goalReached')),
  source text not null references code_information_source (code),
  system text check (length(system) between 1 and 80),
  as_of text check (as_of ~ '^(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?|(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29))$'),
  primary key (case_id, row, field),
  foreign key (case_id, row) references domain_progress (case_id, row)
);

-- Reintegration plan: What person and organisation agreed for recovery and reintegration, with the criteria for closing it.
create table reintegration_plan (
  case_id text not null,
  row text not null,
  parent_row text not null,
  position integer not null check (position >= 0),
  id text check (id ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$'),
  started_on date,
  planned_end date,
  ended_on date,
  managed_by text references code_staff_role (code),
  place_country text references code_country (code),
  place_adm1 text references code_subdivision (code),
  place_adm2 text references code_rwanda_district (code),
  place_adm3 text references code_rwanda_sector (code),
  place_locality text check (length(place_locality) between 1 and 120),
  place_settlement text references code_settlement_type (code),
  domains_count integer check (domains_count >= 0),
  closing_criteria_count integer check (closing_criteria_count >= 0),
  criteria_met_count integer check (criteria_met_count >= 0),
  outcome text references code_reintegration_outcome (code),
  absent jsonb check ((jsonb_typeof(absent) = 'object' and absent - array['id', 'startedOn', 'plannedEnd', 'endedOn', 'managedBy', 'place', 'domains', 'closingCriteria', 'criteriaMet', 'outcome']::text[] = '{}' and not jsonb_path_exists(absent, 'strict $.* ? (@.type() != "string" || !(@ == "unknown" || @ == "notAsked" || @ == "refused" || @ == "notApplicable" || @ == "withheldForSafety"))'))),
  extensions jsonb check ((jsonb_typeof(extensions) = 'object' and not jsonb_path_exists(extensions, '$.keyvalue() ? (!(@.key like_regex "^[a-z][a-z0-9-]*(\\.[A-Za-z][A-Za-z0-9_-]*){2,}$"))'))),
  empty_objects text[],
  primary key (case_id, row),
  check (row = parent_row || '/reintegrationPlans/' || position),
  foreign key (case_id, parent_row) references victim (case_id, row)
);

-- Domains: one row for each value of `domains`.
create table reintegration_plan_domains (
  case_id text not null,
  row text not null,
  position integer not null check (position >= 0),
  value text not null references code_reintegration_domain (code),
  primary key (case_id, row, position),
  unique (case_id, row, value),
  foreign key (case_id, row) references reintegration_plan (case_id, row)
);

-- Criteria for closing: one row for each value of `closingCriteria`.
create table reintegration_plan_closing_criteria (
  case_id text not null,
  row text not null,
  position integer not null check (position >= 0),
  value text not null references code_closing_criterion (code),
  primary key (case_id, row, position),
  unique (case_id, row, value),
  foreign key (case_id, row) references reintegration_plan (case_id, row)
);

-- Criteria met: one row for each value of `criteriaMet`.
create table reintegration_plan_criteria_met (
  case_id text not null,
  row text not null,
  position integer not null check (position >= 0),
  value text not null references code_closing_criterion (code),
  primary key (case_id, row, position),
  unique (case_id, row, value),
  foreign key (case_id, row) references reintegration_plan (case_id, row)
);

-- Where values of reintegration_plan come from: one row for each value with a known source.
create table reintegration_plan_provenance (
  case_id text not null,
  row text not null,
  field text not null check (field in ('id', 'startedOn', 'plannedEnd', 'endedOn', 'managedBy', 'place', 'domains', 'closingCriteria', 'criteriaMet', 'outcome')),
  source text not null references code_information_source (code),
  system text check (length(system) between 1 and 80),
  as_of text check (as_of ~ '^(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?|(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29))$'),
  primary key (case_id, row, field),
  foreign key (case_id, row) references reintegration_plan (case_id, row)
);

-- Return: One return of the person to a country or place where they lived before.
create table return_event (
  case_id text not null,
  row text not null,
  parent_row text not null,
  position integer not null check (position >= 0),
  kind text references code_return_kind (code),
  from_country text references code_country (code),
  from_adm1 text references code_subdivision (code),
  from_adm2 text references code_rwanda_district (code),
  from_adm3 text references code_rwanda_sector (code),
  from_locality text check (length(from_locality) between 1 and 120),
  from_settlement text references code_settlement_type (code),
  to_country text references code_country (code),
  to_adm1 text references code_subdivision (code),
  to_adm2 text references code_rwanda_district (code),
  to_adm3 text references code_rwanda_sector (code),
  to_locality text check (length(to_locality) between 1 and 120),
  to_settlement text references code_settlement_type (code),
  date text check (date ~ '^(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?|(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29))$'),
  safety_assessed boolean,
  received_by text check (length(received_by) between 1 and 200),
  joined_family boolean,
  absent jsonb check ((jsonb_typeof(absent) = 'object' and absent - array['kind', 'from', 'to', 'date', 'safetyAssessed', 'receivedBy', 'joinedFamily']::text[] = '{}' and not jsonb_path_exists(absent, 'strict $.* ? (@.type() != "string" || !(@ == "unknown" || @ == "notAsked" || @ == "refused" || @ == "notApplicable" || @ == "withheldForSafety"))'))),
  extensions jsonb check ((jsonb_typeof(extensions) = 'object' and not jsonb_path_exists(extensions, '$.keyvalue() ? (!(@.key like_regex "^[a-z][a-z0-9-]*(\\.[A-Za-z][A-Za-z0-9_-]*){2,}$"))'))),
  empty_objects text[],
  check ((kind is not null or (absent -> 'kind') is not null)),
  primary key (case_id, row),
  check (row = parent_row || '/returns/' || position),
  foreign key (case_id, parent_row) references victim (case_id, row)
);

-- Where values of return_event come from: one row for each value with a known source.
create table return_event_provenance (
  case_id text not null,
  row text not null,
  field text not null check (field in ('kind', 'from', 'to', 'date', 'safetyAssessed', 'receivedBy', 'joinedFamily')),
  source text not null references code_information_source (code),
  system text check (length(system) between 1 and 80),
  as_of text check (as_of ~ '^(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?|(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29))$'),
  primary key (case_id, row, field),
  foreign key (case_id, row) references return_event (case_id, row)
);

-- Alleged perpetrator: A person or organisation alleged to have taken part; "alleged" until a conviction is recorded.
create table perpetrator (
  case_id text not null,
  row text not null,
  position integer not null check (position >= 0),
  id text not null check (id ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$'),
  cross_case_id text check (cross_case_id ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$'),
  kind text references code_perpetrator_kind (code),
  sex text references code_sex (code),
  sex_basis text references code_sex_basis (code),
  genders_as_published_count integer check (genders_as_published_count >= 0),
  age_bands_count integer check (age_bands_count >= 0),
  citizenships_count integer check (citizenships_count >= 0),
  regions_as_published_count integer check (regions_as_published_count >= 0),
  roles_count integer check (roles_count >= 1),
  role_details text check (length(role_details) between 1 and 10000),
  organisation text check (length(organisation) between 1 and 200),
  paid_money_count integer check (paid_money_count >= 0),
  organised_crime boolean,
  justice_stage text references code_justice_stage (code),
  justice_history_count integer check (justice_history_count >= 0),
  charges_count integer check (charges_count >= 0),
  number_of_victims integer check (number_of_victims between 0 and 100000),
  absent jsonb check ((jsonb_typeof(absent) = 'object' and absent - array['crossCaseId', 'kind', 'sex', 'sexBasis', 'gendersAsPublished', 'ageBands', 'citizenships', 'regionsAsPublished', 'roles', 'roleDetails', 'organisation', 'paidMoney', 'organisedCrime', 'justiceStage', 'justiceHistory', 'charges', 'numberOfVictims']::text[] = '{}' and not jsonb_path_exists(absent, 'strict $.* ? (@.type() != "string" || !(@ == "unknown" || @ == "notAsked" || @ == "refused" || @ == "notApplicable" || @ == "withheldForSafety"))'))),
  extensions jsonb check ((jsonb_typeof(extensions) = 'object' and not jsonb_path_exists(extensions, '$.keyvalue() ? (!(@.key like_regex "^[a-z][a-z0-9-]*(\\.[A-Za-z][A-Za-z0-9_-]*){2,}$"))'))),
  empty_objects text[],
  check ((roles_count is not null or (absent -> 'roles') is not null)),
  primary key (case_id, row),
  check (row = 'perpetrators/' || position),
  foreign key (case_id) references case_record (case_id)
);

-- Genders as published: one row for each value of `gendersAsPublished`.
create table perpetrator_genders_as_published (
  case_id text not null,
  row text not null,
  position integer not null check (position >= 0),
  value text not null references code_published_gender (code),
  primary key (case_id, row, position),
  unique (case_id, row, value),
  foreign key (case_id, row) references perpetrator (case_id, row)
);

-- Age bands: one row for each value of `ageBands`.
create table perpetrator_age_bands (
  case_id text not null,
  row text not null,
  position integer not null check (position >= 0),
  value text not null references code_perpetrator_age_band (code),
  primary key (case_id, row, position),
  unique (case_id, row, value),
  foreign key (case_id, row) references perpetrator (case_id, row)
);

-- Citizenships: one row for each value of `citizenships`.
create table perpetrator_citizenships (
  case_id text not null,
  row text not null,
  position integer not null check (position >= 0),
  value text not null references code_country (code),
  primary key (case_id, row, position),
  unique (case_id, row, value),
  foreign key (case_id, row) references perpetrator (case_id, row)
);

-- Regions of citizenship as published: one row for each value of `regionsAsPublished`.
create table perpetrator_regions_as_published (
  case_id text not null,
  row text not null,
  position integer not null check (position >= 0),
  value text not null references code_world_region (code),
  primary key (case_id, row, position),
  unique (case_id, row, value),
  foreign key (case_id, row) references perpetrator (case_id, row)
);

-- Roles: one row for each value of `roles`.
create table perpetrator_roles (
  case_id text not null,
  row text not null,
  position integer not null check (position >= 0),
  value text not null references code_perpetrator_role (code),
  primary key (case_id, row, position),
  unique (case_id, row, value),
  foreign key (case_id, row) references perpetrator (case_id, row)
);

-- Money was paid: one row for each value of `paidMoney`.
create table perpetrator_paid_money (
  case_id text not null,
  row text not null,
  position integer not null check (position >= 0),
  value text not null references code_yes_no (code),
  primary key (case_id, row, position),
  unique (case_id, row, value),
  foreign key (case_id, row) references perpetrator (case_id, row)
);

-- Where values of perpetrator come from: one row for each value with a known source.
create table perpetrator_provenance (
  case_id text not null,
  row text not null,
  field text not null check (field in ('crossCaseId', 'kind', 'sex', 'sexBasis', 'gendersAsPublished', 'ageBands', 'citizenships', 'regionsAsPublished', 'roles', 'roleDetails', 'organisation', 'paidMoney', 'organisedCrime', 'justiceStage', 'justiceHistory', 'charges', 'numberOfVictims')),
  source text not null references code_information_source (code),
  system text check (length(system) between 1 and 80),
  as_of text check (as_of ~ '^(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?|(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29))$'),
  primary key (case_id, row, field),
  foreign key (case_id, row) references perpetrator (case_id, row)
);

-- Step in the justice process: One stage of the justice process with its day.
create table justice_step (
  case_id text not null,
  row text not null,
  parent_row text not null,
  position integer not null check (position >= 0),
  stage text references code_justice_stage (code),
  date text check (date ~ '^(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?|(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29))$'),
  absent jsonb check ((jsonb_typeof(absent) = 'object' and absent - array['stage', 'date']::text[] = '{}' and not jsonb_path_exists(absent, 'strict $.* ? (@.type() != "string" || !(@ == "unknown" || @ == "notAsked" || @ == "refused" || @ == "notApplicable" || @ == "withheldForSafety"))'))),
  extensions jsonb check ((jsonb_typeof(extensions) = 'object' and not jsonb_path_exists(extensions, '$.keyvalue() ? (!(@.key like_regex "^[a-z][a-z0-9-]*(\\.[A-Za-z][A-Za-z0-9_-]*){2,}$"))'))),
  empty_objects text[],
  check ((stage is not null or (absent -> 'stage') is not null)),
  primary key (case_id, row),
  check (row = parent_row || '/justiceHistory/' || position),
  foreign key (case_id, parent_row) references perpetrator (case_id, row)
);

-- Where values of justice_step come from: one row for each value with a known source.
create table justice_step_provenance (
  case_id text not null,
  row text not null,
  field text not null check (field in ('stage', 'date')),
  source text not null references code_information_source (code),
  system text check (length(system) between 1 and 80),
  as_of text check (as_of ~ '^(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?|(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29))$'),
  primary key (case_id, row, field),
  foreign key (case_id, row) references justice_step (case_id, row)
);

-- Charge: One offence that an alleged perpetrator is charged with, and what became of it.
create table charge (
  case_id text not null,
  row text not null,
  parent_row text not null,
  position integer not null check (position >= 0),
  offence text references code_charge_offence (code),
  articles_count integer check (articles_count between 0 and 20),
  charged_on text check (charged_on ~ '^(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?|(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29))$'),
  outcome text references code_charge_outcome (code),
  decided_on text check (decided_on ~ '^(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?|(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29))$'),
  sentences_count integer check (sentences_count >= 0),
  absent jsonb check ((jsonb_typeof(absent) = 'object' and absent - array['offence', 'articles', 'chargedOn', 'outcome', 'decidedOn', 'sentences']::text[] = '{}' and not jsonb_path_exists(absent, 'strict $.* ? (@.type() != "string" || !(@ == "unknown" || @ == "notAsked" || @ == "refused" || @ == "notApplicable" || @ == "withheldForSafety"))'))),
  extensions jsonb check ((jsonb_typeof(extensions) = 'object' and not jsonb_path_exists(extensions, '$.keyvalue() ? (!(@.key like_regex "^[a-z][a-z0-9-]*(\\.[A-Za-z][A-Za-z0-9_-]*){2,}$"))'))),
  empty_objects text[],
  check ((offence is not null or (absent -> 'offence') is not null)),
  primary key (case_id, row),
  check (row = parent_row || '/charges/' || position),
  foreign key (case_id, parent_row) references perpetrator (case_id, row)
);

-- Articles: one row for each value of `articles`.
create table charge_articles (
  case_id text not null,
  row text not null,
  position integer not null check (position >= 0),
  value text not null check (length(value) between 1 and 60),
  primary key (case_id, row, position),
  foreign key (case_id, row) references charge (case_id, row)
);

-- Where values of charge come from: one row for each value with a known source.
create table charge_provenance (
  case_id text not null,
  row text not null,
  field text not null check (field in ('offence', 'articles', 'chargedOn', 'outcome', 'decidedOn', 'sentences')),
  source text not null references code_information_source (code),
  system text check (length(system) between 1 and 80),
  as_of text check (as_of ~ '^(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?|(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29))$'),
  primary key (case_id, row, field),
  foreign key (case_id, row) references charge (case_id, row)
);

-- Sentence: One part of what a court imposed.
create table sentence (
  case_id text not null,
  row text not null,
  parent_row text not null,
  position integer not null check (position >= 0),
  kind text references code_sentence_kind (code),
  months integer check (months between 0 and 1200),
  amount_amount float8 check (amount_amount between 0 and 1000000000000),
  amount_currency text references code_currency (code),
  details text check (length(details) between 1 and 200),
  absent jsonb check ((jsonb_typeof(absent) = 'object' and absent - array['kind', 'months', 'amount', 'details']::text[] = '{}' and not jsonb_path_exists(absent, 'strict $.* ? (@.type() != "string" || !(@ == "unknown" || @ == "notAsked" || @ == "refused" || @ == "notApplicable" || @ == "withheldForSafety"))'))),
  extensions jsonb check ((jsonb_typeof(extensions) = 'object' and not jsonb_path_exists(extensions, '$.keyvalue() ? (!(@.key like_regex "^[a-z][a-z0-9-]*(\\.[A-Za-z][A-Za-z0-9_-]*){2,}$"))'))),
  empty_objects text[],
  check ((kind is not null or (absent -> 'kind') is not null)),
  check ((amount_amount is not null or (amount_currency is null and not (coalesce('amount' = any(empty_objects), false))))),
  check ((amount_currency is not null or (amount_amount is null and not (coalesce('amount' = any(empty_objects), false))))),
  primary key (case_id, row),
  check (row = parent_row || '/sentences/' || position),
  foreign key (case_id, parent_row) references charge (case_id, row)
);

-- Where values of sentence come from: one row for each value with a known source.
create table sentence_provenance (
  case_id text not null,
  row text not null,
  field text not null check (field in ('kind', 'months', 'amount', 'details')),
  source text not null references code_information_source (code),
  system text check (length(system) between 1 and 80),
  as_of text check (as_of ~ '^(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?|(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29))$'),
  primary key (case_id, row, field),
  foreign key (case_id, row) references sentence (case_id, row)
);

-- Relation: How one alleged perpetrator relates to one victim.
create table relation (
  case_id text not null,
  row text not null,
  position integer not null check (position >= 0),
  victim_id text not null check (victim_id ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$'),
  perpetrator_id text not null check (perpetrator_id ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$'),
  kinds_count integer check (kinds_count >= 1),
  absent jsonb check ((jsonb_typeof(absent) = 'object' and absent - array['kinds']::text[] = '{}' and not jsonb_path_exists(absent, 'strict $.* ? (@.type() != "string" || !(@ == "unknown" || @ == "notAsked" || @ == "refused" || @ == "notApplicable" || @ == "withheldForSafety"))'))),
  extensions jsonb check ((jsonb_typeof(extensions) = 'object' and not jsonb_path_exists(extensions, '$.keyvalue() ? (!(@.key like_regex "^[a-z][a-z0-9-]*(\\.[A-Za-z][A-Za-z0-9_-]*){2,}$"))'))),
  empty_objects text[],
  check ((kinds_count is not null or (absent -> 'kinds') is not null)),
  primary key (case_id, row),
  check (row = 'relations/' || position),
  foreign key (case_id) references case_record (case_id)
);

-- Relations: one row for each value of `kinds`.
create table relation_kinds (
  case_id text not null,
  row text not null,
  position integer not null check (position >= 0),
  value text not null references code_relation_to_victim (code),
  primary key (case_id, row, position),
  unique (case_id, row, value),
  foreign key (case_id, row) references relation (case_id, row)
);

-- Where values of relation come from: one row for each value with a known source.
create table relation_provenance (
  case_id text not null,
  row text not null,
  field text not null check (field in ('kinds')),
  source text not null references code_information_source (code),
  system text check (length(system) between 1 and 80),
  as_of text check (as_of ~ '^(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?|(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29))$'),
  primary key (case_id, row, field),
  foreign key (case_id, row) references relation (case_id, row)
);

-- Event: What was done: the acts, means and purposes, when and where, to whom and allegedly by whom.
create table event (
  case_id text not null,
  row text not null,
  position integer not null check (position >= 0),
  id text not null check (id ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$'),
  kind text references code_event_kind (code),
  acts_count integer check (acts_count >= 1),
  means_count integer check (means_count >= 0),
  purposes_count integer check (purposes_count >= 1),
  iccs_code text references code_iccs_offence (code),
  period_from text check (period_from ~ '^(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?|(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29))$'),
  period_to text check (period_to ~ '^(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?|(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29))$'),
  duration_band text references code_duration_band (code),
  places_count integer check (places_count >= 0),
  transnational text references code_transnationality (code),
  victim_ids_count integer not null check (victim_ids_count >= 1),
  perpetrator_ids_count integer check (perpetrator_ids_count >= 0),
  description text check (length(description) between 1 and 10000),
  absent jsonb check ((jsonb_typeof(absent) = 'object' and absent - array['kind', 'acts', 'means', 'purposes', 'iccsCode', 'periodFrom', 'periodTo', 'durationBand', 'places', 'transnational', 'perpetratorIds', 'description']::text[] = '{}' and not jsonb_path_exists(absent, 'strict $.* ? (@.type() != "string" || !(@ == "unknown" || @ == "notAsked" || @ == "refused" || @ == "notApplicable" || @ == "withheldForSafety"))'))),
  extensions jsonb check ((jsonb_typeof(extensions) = 'object' and not jsonb_path_exists(extensions, '$.keyvalue() ? (!(@.key like_regex "^[a-z][a-z0-9-]*(\\.[A-Za-z][A-Za-z0-9_-]*){2,}$"))'))),
  empty_objects text[],
  primary key (case_id, row),
  check (row = 'events/' || position),
  foreign key (case_id) references case_record (case_id)
);

-- Acts: one row for each value of `acts`.
create table event_acts (
  case_id text not null,
  row text not null,
  position integer not null check (position >= 0),
  value text not null references code_act (code),
  primary key (case_id, row, position),
  unique (case_id, row, value),
  foreign key (case_id, row) references event (case_id, row)
);

-- Means: one row for each value of `means`.
create table event_means (
  case_id text not null,
  row text not null,
  position integer not null check (position >= 0),
  value text not null references code_means (code),
  primary key (case_id, row, position),
  unique (case_id, row, value),
  foreign key (case_id, row) references event (case_id, row)
);

-- Purposes: one row for each value of `purposes`.
create table event_purposes (
  case_id text not null,
  row text not null,
  position integer not null check (position >= 0),
  value text not null references code_purpose (code),
  primary key (case_id, row, position),
  unique (case_id, row, value),
  foreign key (case_id, row) references event (case_id, row)
);

-- Victims: one row for each value of `victimIds`.
create table event_victim_ids (
  case_id text not null,
  row text not null,
  position integer not null check (position >= 0),
  value text not null check (value ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$'),
  primary key (case_id, row, position),
  unique (case_id, row, value),
  foreign key (case_id, row) references event (case_id, row)
);

-- Alleged perpetrators: one row for each value of `perpetratorIds`.
create table event_perpetrator_ids (
  case_id text not null,
  row text not null,
  position integer not null check (position >= 0),
  value text not null check (value ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$'),
  primary key (case_id, row, position),
  unique (case_id, row, value),
  foreign key (case_id, row) references event (case_id, row)
);

-- Where values of event come from: one row for each value with a known source.
create table event_provenance (
  case_id text not null,
  row text not null,
  field text not null check (field in ('kind', 'acts', 'means', 'purposes', 'iccsCode', 'periodFrom', 'periodTo', 'durationBand', 'places', 'transnational', 'perpetratorIds', 'description')),
  source text not null references code_information_source (code),
  system text check (length(system) between 1 and 80),
  as_of text check (as_of ~ '^(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?|(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29))$'),
  primary key (case_id, row, field),
  foreign key (case_id, row) references event (case_id, row)
);

-- Place: A country and, where known, its administrative areas; never an address or a point on a map.
create table place (
  case_id text not null,
  row text not null,
  parent_row text not null,
  position integer not null check (position >= 0),
  country text references code_country (code),
  adm1 text references code_subdivision (code),
  adm2 text references code_rwanda_district (code),
  adm3 text references code_rwanda_sector (code),
  locality text check (length(locality) between 1 and 120),
  settlement text references code_settlement_type (code),
  empty_objects text[],
  primary key (case_id, row),
  check (row = parent_row || '/places/' || position),
  foreign key (case_id, parent_row) references event (case_id, row)
);
