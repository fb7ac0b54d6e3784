-- Generated from packages/dictionary by `pnpm gen`; do not edit.
-- TIP Standard 1.0-rc.2: reading JSON of Case record into the tables of PostgreSQL.

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
create or replace function load_case_record() returns bigint language plpgsql as $$
declare moved bigint;
begin
  insert into case_record (case_id, standard_version, victims_count, perpetrators_count, relations_count, events_count, absent, extensions, case_opened_on, case_registration_year, case_closed_on, case_status, case_owner, case_owner_id, case_risk, case_safety_plan_id, case_closure_reasons_count, case_closure_checks_count, case_closure_details, case_linked_case_ids_count, case_duplicate_of, case_reported_elsewhere, case_comments_count, case_support_plans_count, case_absent, case_extensions, case_feedback_opening_hours_suited, case_feedback_support_person_allowed, case_feedback_private_meeting, case_feedback_language_understood, case_feedback_comfortable_with_worker, case_feedback_absent, case_feedback_extensions, reporting_entity_id, reporting_entity_name, reporting_entity_type, reporting_entity_street, reporting_entity_postal_code, reporting_entity_longitude, reporting_entity_latitude, reporting_entity_phone, reporting_entity_data_sources_count, reporting_entity_legal_mandate, reporting_entity_absent, reporting_entity_extensions, reporting_entity_place_country, reporting_entity_place_adm1, reporting_entity_place_adm2, reporting_entity_place_adm3, reporting_entity_place_locality, reporting_entity_place_settlement, data_protection_legal_bases_count, data_protection_laws_count, data_protection_sensitivity, data_protection_retain_until, data_protection_legal_hold, data_protection_access_roles_count, data_protection_pseudonym_key_ref, data_protection_collected_on, data_protection_collected_by, data_protection_last_reviewed, data_protection_impact_assessment_ref, data_protection_impact_assessed_on, data_protection_storage_country, data_protection_encryption_count, data_protection_access_logged, data_protection_transfer_allowed, data_protection_transfer_conditions, data_protection_breach_log_ref, data_protection_breach_deadline_hours, data_protection_absent, data_protection_extensions, empty_objects)
  select tip_text(d.document #> '{case,id}'), tip_text(o -> 'standardVersion'), jsonb_array_length(tip_list(o -> 'victims')), jsonb_array_length(tip_list(o -> 'perpetrators')), jsonb_array_length(tip_list(o -> 'relations')), jsonb_array_length(tip_list(o -> 'events')), o -> 'absent', o -> 'extensions', tip_day(o_case -> 'openedOn'), tip_integer(o_case -> 'registrationYear'), tip_day(o_case -> 'closedOn'), tip_text(o_case -> 'status'), tip_text(o_case -> 'owner'), tip_text(o_case -> 'ownerId'), tip_text(o_case -> 'risk'), tip_text(o_case -> 'safetyPlanId'), jsonb_array_length(tip_list(o_case -> 'closureReasons')), jsonb_array_length(tip_list(o_case -> 'closureChecks')), tip_text(o_case -> 'closureDetails'), jsonb_array_length(tip_list(o_case -> 'linkedCaseIds')), tip_text(o_case -> 'duplicateOf'), tip_text(o_case -> 'reportedElsewhere'), jsonb_array_length(tip_list(o_case -> 'comments')), jsonb_array_length(tip_list(o_case -> 'supportPlans')), o_case -> 'absent', o_case -> 'extensions', tip_boolean(o_case_feedback -> 'openingHoursSuited'), tip_boolean(o_case_feedback -> 'supportPersonAllowed'), tip_boolean(o_case_feedback -> 'privateMeeting'), tip_boolean(o_case_feedback -> 'languageUnderstood'), tip_boolean(o_case_feedback -> 'comfortableWithWorker'), o_case_feedback -> 'absent', o_case_feedback -> 'extensions', tip_text(o_reporting_entity -> 'id'), tip_text(o_reporting_entity -> 'name'), tip_text(o_reporting_entity -> 'type'), tip_text(o_reporting_entity -> 'street'), tip_text(o_reporting_entity -> 'postalCode'), tip_number(o_reporting_entity -> 'longitude'), tip_number(o_reporting_entity -> 'latitude'), tip_text(o_reporting_entity -> 'phone'), jsonb_array_length(tip_list(o_reporting_entity -> 'dataSources')), tip_text(o_reporting_entity -> 'legalMandate'), o_reporting_entity -> 'absent', o_reporting_entity -> 'extensions', tip_text(o_reporting_entity_place -> 'country'), tip_text(o_reporting_entity_place -> 'adm1'), tip_text(o_reporting_entity_place -> 'adm2'), tip_text(o_reporting_entity_place -> 'adm3'), tip_text(o_reporting_entity_place -> 'locality'), tip_text(o_reporting_entity_place -> 'settlement'), jsonb_array_length(tip_list(o_data_protection -> 'legalBases')), jsonb_array_length(tip_list(o_data_protection -> 'laws')), tip_text(o_data_protection -> 'sensitivity'), tip_day(o_data_protection -> 'retainUntil'), tip_boolean(o_data_protection -> 'legalHold'), jsonb_array_length(tip_list(o_data_protection -> 'accessRoles')), tip_text(o_data_protection -> 'pseudonymKeyRef'), tip_day(o_data_protection -> 'collectedOn'), tip_text(o_data_protection -> 'collectedBy'), tip_day(o_data_protection -> 'lastReviewed'), tip_text(o_data_protection -> 'impactAssessmentRef'), tip_day(o_data_protection -> 'impactAssessedOn'), tip_text(o_data_protection -> 'storageCountry'), jsonb_array_length(tip_list(o_data_protection -> 'encryption')), tip_boolean(o_data_protection -> 'accessLogged'), tip_text(o_data_protection -> 'transferAllowed'), tip_text(o_data_protection -> 'transferConditions'), tip_text(o_data_protection -> 'breachLogRef'), tip_integer(o_data_protection -> 'breachDeadlineHours'), o_data_protection -> 'absent', o_data_protection -> 'extensions', nullif(array_remove(array[case when o_case - 'provenance' = '{}' then 'case' end, case when o_case_feedback - 'provenance' = '{}' then 'case.feedback' end, case when o_reporting_entity - 'provenance' = '{}' then 'reportingEntity' end, case when o_reporting_entity_place - 'provenance' = '{}' then 'reportingEntity.place' end, case when o_data_protection - 'provenance' = '{}' then 'dataProtection' end], null), '{}')
  from incoming d,
    tip_object(d.document, array['standardVersion', 'case', 'reportingEntity', 'dataProtection', 'victims', 'perpetrators', 'relations', 'events', 'absent', 'provenance', 'extensions']) o,
    tip_object(o -> 'case', array['id', 'openedOn', 'registrationYear', 'closedOn', 'status', 'owner', 'ownerId', 'risk', 'safetyPlanId', 'closureReasons', 'closureChecks', 'closureDetails', 'feedback', 'linkedCaseIds', 'duplicateOf', 'reportedElsewhere', 'comments', 'supportPlans', 'absent', 'provenance', 'extensions']) o_case,
    tip_object(o_case -> 'feedback', array['openingHoursSuited', 'supportPersonAllowed', 'privateMeeting', 'languageUnderstood', 'comfortableWithWorker', 'absent', 'provenance', 'extensions']) o_case_feedback,
    tip_object(o -> 'reportingEntity', array['id', 'name', 'type', 'place', 'street', 'postalCode', 'longitude', 'latitude', 'phone', 'dataSources', 'legalMandate', 'absent', 'provenance', 'extensions']) o_reporting_entity,
    tip_object(o_reporting_entity -> 'place', array['country', 'adm1', 'adm2', 'adm3', 'locality', 'settlement']) o_reporting_entity_place,
    tip_object(o -> 'dataProtection', array['legalBases', 'laws', 'sensitivity', 'retainUntil', 'legalHold', 'accessRoles', 'pseudonymKeyRef', 'collectedOn', 'collectedBy', 'lastReviewed', 'impactAssessmentRef', 'impactAssessedOn', 'storageCountry', 'encryption', 'accessLogged', 'transferAllowed', 'transferConditions', 'breachLogRef', 'breachDeadlineHours', 'absent', 'provenance', 'extensions']) o_data_protection;
  insert into case_record_case_closure_reasons (case_id, position, value)
  select tip_text(d.document #> '{case,id}'), v.n - 1, tip_text(v.item)
  from incoming d,
    jsonb_array_elements(tip_list(d.document #> '{case,closureReasons}')) with ordinality v (item, n);
  insert into case_record_case_closure_checks (case_id, position, value)
  select tip_text(d.document #> '{case,id}'), v.n - 1, tip_text(v.item)
  from incoming d,
    jsonb_array_elements(tip_list(d.document #> '{case,closureChecks}')) with ordinality v (item, n);
  insert into case_record_case_linked_case_ids (case_id, position, value)
  select tip_text(d.document #> '{case,id}'), v.n - 1, tip_text(v.item)
  from incoming d,
    jsonb_array_elements(tip_list(d.document #> '{case,linkedCaseIds}')) with ordinality v (item, n);
  insert into case_record_case_comments (case_id, position, value)
  select tip_text(d.document #> '{case,id}'), v.n - 1, tip_text(v.item)
  from incoming d,
    jsonb_array_elements(tip_list(d.document #> '{case,comments}')) with ordinality v (item, n);
  insert into case_record_reporting_entity_data_sources (case_id, position, value)
  select tip_text(d.document #> '{case,id}'), v.n - 1, tip_text(v.item)
  from incoming d,
    jsonb_array_elements(tip_list(d.document #> '{reportingEntity,dataSources}')) with ordinality v (item, n);
  insert into case_record_data_protection_legal_bases (case_id, position, value)
  select tip_text(d.document #> '{case,id}'), v.n - 1, tip_text(v.item)
  from incoming d,
    jsonb_array_elements(tip_list(d.document #> '{dataProtection,legalBases}')) with ordinality v (item, n);
  insert into case_record_data_protection_laws (case_id, position, value)
  select tip_text(d.document #> '{case,id}'), v.n - 1, tip_text(v.item)
  from incoming d,
    jsonb_array_elements(tip_list(d.document #> '{dataProtection,laws}')) with ordinality v (item, n);
  insert into case_record_data_protection_access_roles (case_id, position, value)
  select tip_text(d.document #> '{case,id}'), v.n - 1, tip_text(v.item)
  from incoming d,
    jsonb_array_elements(tip_list(d.document #> '{dataProtection,accessRoles}')) with ordinality v (item, n);
  insert into case_record_data_protection_encryption (case_id, position, value)
  select tip_text(d.document #> '{case,id}'), v.n - 1, tip_text(v.item)
  from incoming d,
    jsonb_array_elements(tip_list(d.document #> '{dataProtection,encryption}')) with ordinality v (item, n);
  insert into case_record_provenance (case_id, field, source, system, as_of)
  select tip_text(d.document #> '{case,id}'), p.name, tip_text(o -> 'source'), tip_text(o -> 'system'), tip_text(o -> 'asOf')
  from incoming d,
    jsonb_each(d.document -> 'provenance') p (name, value), tip_object(p.value, array['source', 'system', 'asOf']) o;
  insert into case_record_provenance (case_id, field, source, system, as_of)
  select tip_text(d.document #> '{case,id}'), 'case.' || p.name, tip_text(o -> 'source'), tip_text(o -> 'system'), tip_text(o -> 'asOf')
  from incoming d,
    jsonb_each(d.document #> '{case,provenance}') p (name, value), tip_object(p.value, array['source', 'system', 'asOf']) o;
  insert into case_record_provenance (case_id, field, source, system, as_of)
  select tip_text(d.document #> '{case,id}'), 'case.feedback.' || p.name, tip_text(o -> 'source'), tip_text(o -> 'system'), tip_text(o -> 'asOf')
  from incoming d,
    jsonb_each(d.document #> '{case,feedback,provenance}') p (name, value), tip_object(p.value, array['source', 'system', 'asOf']) o;
  insert into case_record_provenance (case_id, field, source, system, as_of)
  select tip_text(d.document #> '{case,id}'), 'reportingEntity.' || p.name, tip_text(o -> 'source'), tip_text(o -> 'system'), tip_text(o -> 'asOf')
  from incoming d,
    jsonb_each(d.document #> '{reportingEntity,provenance}') p (name, value), tip_object(p.value, array['source', 'system', 'asOf']) o;
  insert into case_record_provenance (case_id, field, source, system, as_of)
  select tip_text(d.document #> '{case,id}'), 'dataProtection.' || p.name, tip_text(o -> 'source'), tip_text(o -> 'system'), tip_text(o -> 'asOf')
  from incoming d,
    jsonb_each(d.document #> '{dataProtection,provenance}') p (name, value), tip_object(p.value, array['source', 'system', 'asOf']) o;
  insert into support_plan (case_id, row, position, type, objectives, action_plan, planned_end, actual_end, absent, extensions)
  select tip_text(d.document #> '{case,id}'), 'case/supportPlans/' || (e0.n - 1), e0.n - 1, tip_text(o -> 'type'), tip_text(o -> 'objectives'), tip_text(o -> 'actionPlan'), tip_day(o -> 'plannedEnd'), tip_day(o -> 'actualEnd'), o -> 'absent', o -> 'extensions'
  from incoming d,
    jsonb_array_elements(tip_list(d.document #> '{case,supportPlans}')) with ordinality e0 (item, n),
    tip_object(e0.item, array['type', 'objectives', 'actionPlan', 'plannedEnd', 'actualEnd', 'absent', 'provenance', 'extensions']) o;
  insert into support_plan_provenance (case_id, row, field, source, system, as_of)
  select tip_text(d.document #> '{case,id}'), 'case/supportPlans/' || (e0.n - 1), p.name, tip_text(o -> 'source'), tip_text(o -> 'system'), tip_text(o -> 'asOf')
  from incoming d,
    jsonb_array_elements(tip_list(d.document #> '{case,supportPlans}')) with ordinality e0 (item, n),
    jsonb_each(e0.item -> 'provenance') p (name, value), tip_object(p.value, array['source', 'system', 'asOf']) o;
  insert into victim (case_id, row, position, id, cross_case_id, sex, sex_basis, gender_identity, gender_self_described, gender_as_published, pronouns, birth_date, age, age_estimated, age_band, minor_at_registration, minor_at_entry, minor_at_start_of_exploitation, age_when_trafficked, citizenships_count, region_of_origin, country_of_birth, country_of_origin, ethnicity, languages_count, marital_status, education, occupation, employment_status, functional_difficulties_count, deceased, position_in_organisation, status, status_decided_by, status_date, status_bases_count, displacement_status, migration_statuses_count, international_protection_count, child_separation, number_of_children, dependants_count, pregnant, breastfeeding, household_head, sole_caregiver, prior_trafficking, gbv_exposure_count, vulnerability_factors_count, vulnerability_details, special_needs_count, own_words, recruitment_count, journey_count, exploitation_count, means_of_control_count, screenings_count, consents_count, assistance_count, referrals_count, follow_ups_count, reintegration_plans_count, returns_count, absent, extensions, residence_before_country, residence_before_adm1, residence_before_adm2, residence_before_adm3, residence_before_locality, residence_before_settlement, legal_process_complaint, legal_process_wish_to_pursue, legal_process_reflection_period, legal_process_reflection_from, legal_process_reflection_to, legal_process_residence_permit, legal_process_residence_from, legal_process_residence_to, legal_process_compensation, legal_process_non_punishment_applied, legal_process_witness_protection_count, legal_process_absent, legal_process_extensions, legal_process_compensation_amount_amount, legal_process_compensation_amount_currency, empty_objects)
  select tip_text(d.document #> '{case,id}'), 'victims/' || (e0.n - 1), e0.n - 1, tip_text(o -> 'id'), tip_text(o -> 'crossCaseId'), tip_text(o -> 'sex'), tip_text(o -> 'sexBasis'), tip_text(o -> 'genderIdentity'), tip_text(o -> 'genderSelfDescribed'), tip_text(o -> 'genderAsPublished'), tip_text(o -> 'pronouns'), tip_text(o -> 'birthDate'), tip_integer(o -> 'age'), tip_boolean(o -> 'ageEstimated'), tip_text(o -> 'ageBand'), tip_text(o -> 'minorAtRegistration'), tip_text(o -> 'minorAtEntry'), tip_text(o -> 'minorAtStartOfExploitation'), tip_integer(o -> 'ageWhenTrafficked'), jsonb_array_length(tip_list(o -> 'citizenships')), tip_text(o -> 'regionOfOrigin'), tip_text(o -> 'countryOfBirth'), tip_text(o -> 'countryOfOrigin'), tip_text(o -> 'ethnicity'), jsonb_array_length(tip_list(o -> 'languages')), tip_text(o -> 'maritalStatus'), tip_text(o -> 'education'), tip_text(o -> 'occupation'), tip_text(o -> 'employmentStatus'), jsonb_array_length(tip_list(o -> 'functionalDifficulties')), tip_boolean(o -> 'deceased'), tip_text(o -> 'positionInOrganisation'), tip_text(o -> 'status'), tip_text(o -> 'statusDecidedBy'), tip_day(o -> 'statusDate'), jsonb_array_length(tip_list(o -> 'statusBases')), tip_text(o -> 'displacementStatus'), jsonb_array_length(tip_list(o -> 'migrationStatuses')), jsonb_array_length(tip_list(o -> 'internationalProtection')), tip_text(o -> 'childSeparation'), tip_integer(o -> 'numberOfChildren'), jsonb_array_length(tip_list(o -> 'dependants')), tip_boolean(o -> 'pregnant'), tip_boolean(o -> 'breastfeeding'), tip_boolean(o -> 'householdHead'), tip_boolean(o -> 'soleCaregiver'), tip_boolean(o -> 'priorTrafficking'), jsonb_array_length(tip_list(o -> 'gbvExposure')), jsonb_array_length(tip_list(o -> 'vulnerabilityFactors')), tip_text(o -> 'vulnerabilityDetails'), jsonb_array_length(tip_list(o -> 'specialNeeds')), tip_text(o -> 'ownWords'), jsonb_array_length(tip_list(o -> 'recruitment')), jsonb_array_length(tip_list(o -> 'journey')), jsonb_array_length(tip_list(o -> 'exploitation')), jsonb_array_length(tip_list(o -> 'meansOfControl')), jsonb_array_length(tip_list(o -> 'screenings')), jsonb_array_length(tip_list(o -> 'consents')), jsonb_array_length(tip_list(o -> 'assistance')), jsonb_array_length(tip_list(o -> 'referrals')), jsonb_array_length(tip_list(o -> 'followUps')), jsonb_array_length(tip_list(o -> 'reintegrationPlans')), jsonb_array_length(tip_list(o -> 'returns')), o -> 'absent', o -> 'extensions', tip_text(o_residence_before -> 'country'), tip_text(o_residence_before -> 'adm1'), tip_text(o_residence_before -> 'adm2'), tip_text(o_residence_before -> 'adm3'), tip_text(o_residence_before -> 'locality'), tip_text(o_residence_before -> 'settlement'), tip_boolean(o_legal_process -> 'complaint'), tip_text(o_legal_process -> 'wishToPursue'), tip_text(o_legal_process -> 'reflectionPeriod'), tip_day(o_legal_process -> 'reflectionFrom'), tip_day(o_legal_process -> 'reflectionTo'), tip_text(o_legal_process -> 'residencePermit'), tip_day(o_legal_process -> 'residenceFrom'), tip_day(o_legal_process -> 'residenceTo'), tip_text(o_legal_process -> 'compensation'), tip_boolean(o_legal_process -> 'nonPunishmentApplied'), jsonb_array_length(tip_list(o_legal_process -> 'witnessProtection')), o_legal_process -> 'absent', o_legal_process -> 'extensions', tip_number(o_legal_process_compensation_amount -> 'amount'), tip_text(o_legal_process_compensation_amount -> 'currency'), nullif(array_remove(array[case when o_residence_before - 'provenance' = '{}' then 'residenceBefore' end, case when o_legal_process - 'provenance' = '{}' then 'legalProcess' end, case when o_legal_process_compensation_amount - 'provenance' = '{}' then 'legalProcess.compensationAmount' end], null), '{}')
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'victims')) with ordinality e0 (item, n),
    tip_object(e0.item, array['id', 'crossCaseId', 'sex', 'sexBasis', 'genderIdentity', 'genderSelfDescribed', 'genderAsPublished', 'pronouns', 'birthDate', 'age', 'ageEstimated', 'ageBand', 'minorAtRegistration', 'minorAtEntry', 'minorAtStartOfExploitation', 'ageWhenTrafficked', 'citizenships', 'regionOfOrigin', 'countryOfBirth', 'countryOfOrigin', 'residenceBefore', 'ethnicity', 'languages', 'maritalStatus', 'education', 'occupation', 'employmentStatus', 'functionalDifficulties', 'deceased', 'positionInOrganisation', 'status', 'statusDecidedBy', 'statusDate', 'statusBases', 'displacementStatus', 'migrationStatuses', 'internationalProtection', 'childSeparation', 'numberOfChildren', 'dependants', 'pregnant', 'breastfeeding', 'householdHead', 'soleCaregiver', 'priorTrafficking', 'gbvExposure', 'vulnerabilityFactors', 'vulnerabilityDetails', 'specialNeeds', 'ownWords', 'recruitment', 'journey', 'exploitation', 'meansOfControl', 'screenings', 'consents', 'assistance', 'referrals', 'followUps', 'reintegrationPlans', 'returns', 'legalProcess', 'absent', 'provenance', 'extensions']) o,
    tip_object(o -> 'residenceBefore', array['country', 'adm1', 'adm2', 'adm3', 'locality', 'settlement']) o_residence_before,
    tip_object(o -> 'legalProcess', array['complaint', 'wishToPursue', 'reflectionPeriod', 'reflectionFrom', 'reflectionTo', 'residencePermit', 'residenceFrom', 'residenceTo', 'compensation', 'compensationAmount', 'nonPunishmentApplied', 'witnessProtection', 'absent', 'provenance', 'extensions']) o_legal_process,
    tip_object(o_legal_process -> 'compensationAmount', array['amount', 'currency']) o_legal_process_compensation_amount;
  insert into victim_citizenships (case_id, row, position, value)
  select tip_text(d.document #> '{case,id}'), 'victims/' || (e0.n - 1), v.n - 1, tip_text(v.item)
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'victims')) with ordinality e0 (item, n),
    jsonb_array_elements(tip_list(e0.item -> 'citizenships')) with ordinality v (item, n);
  insert into victim_languages (case_id, row, position, value)
  select tip_text(d.document #> '{case,id}'), 'victims/' || (e0.n - 1), v.n - 1, tip_text(v.item)
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'victims')) with ordinality e0 (item, n),
    jsonb_array_elements(tip_list(e0.item -> 'languages')) with ordinality v (item, n);
  insert into victim_functional_difficulties (case_id, row, position, value)
  select tip_text(d.document #> '{case,id}'), 'victims/' || (e0.n - 1), v.n - 1, tip_text(v.item)
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'victims')) with ordinality e0 (item, n),
    jsonb_array_elements(tip_list(e0.item -> 'functionalDifficulties')) with ordinality v (item, n);
  insert into victim_status_bases (case_id, row, position, value)
  select tip_text(d.document #> '{case,id}'), 'victims/' || (e0.n - 1), v.n - 1, tip_text(v.item)
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'victims')) with ordinality e0 (item, n),
    jsonb_array_elements(tip_list(e0.item -> 'statusBases')) with ordinality v (item, n);
  insert into victim_migration_statuses (case_id, row, position, value)
  select tip_text(d.document #> '{case,id}'), 'victims/' || (e0.n - 1), v.n - 1, tip_text(v.item)
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'victims')) with ordinality e0 (item, n),
    jsonb_array_elements(tip_list(e0.item -> 'migrationStatuses')) with ordinality v (item, n);
  insert into victim_international_protection (case_id, row, position, value)
  select tip_text(d.document #> '{case,id}'), 'victims/' || (e0.n - 1), v.n - 1, tip_text(v.item)
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'victims')) with ordinality e0 (item, n),
    jsonb_array_elements(tip_list(e0.item -> 'internationalProtection')) with ordinality v (item, n);
  insert into victim_special_needs (case_id, row, position, value)
  select tip_text(d.document #> '{case,id}'), 'victims/' || (e0.n - 1), v.n - 1, tip_text(v.item)
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'victims')) with ordinality e0 (item, n),
    jsonb_array_elements(tip_list(e0.item -> 'specialNeeds')) with ordinality v (item, n);
  insert into victim_legal_process_witness_protection (case_id, row, position, value)
  select tip_text(d.document #> '{case,id}'), 'victims/' || (e0.n - 1), v.n - 1, tip_text(v.item)
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'victims')) with ordinality e0 (item, n),
    jsonb_array_elements(tip_list(e0.item #> '{legalProcess,witnessProtection}')) with ordinality v (item, n);
  insert into victim_provenance (case_id, row, field, source, system, as_of)
  select tip_text(d.document #> '{case,id}'), 'victims/' || (e0.n - 1), p.name, tip_text(o -> 'source'), tip_text(o -> 'system'), tip_text(o -> 'asOf')
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'victims')) with ordinality e0 (item, n),
    jsonb_each(e0.item -> 'provenance') p (name, value), tip_object(p.value, array['source', 'system', 'asOf']) o;
  insert into victim_provenance (case_id, row, field, source, system, as_of)
  select tip_text(d.document #> '{case,id}'), 'victims/' || (e0.n - 1), 'legalProcess.' || p.name, tip_text(o -> 'source'), tip_text(o -> 'system'), tip_text(o -> 'asOf')
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'victims')) with ordinality e0 (item, n),
    jsonb_each(e0.item #> '{legalProcess,provenance}') p (name, value), tip_object(p.value, array['source', 'system', 'asOf']) o;
  insert into dependant (case_id, row, parent_row, position, relation, age_band, sex, whereabouts, at_risk, absent, extensions)
  select tip_text(d.document #> '{case,id}'), 'victims/' || (e1.n - 1) || '/dependants/' || (e0.n - 1), 'victims/' || (e1.n - 1), e0.n - 1, tip_text(o -> 'relation'), tip_text(o -> 'ageBand'), tip_text(o -> 'sex'), tip_text(o -> 'whereabouts'), tip_boolean(o -> 'atRisk'), o -> 'absent', o -> 'extensions'
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'victims')) with ordinality e1 (item, n),
    jsonb_array_elements(tip_list(e1.item -> 'dependants')) with ordinality e0 (item, n),
    tip_object(e0.item, array['relation', 'ageBand', 'sex', 'whereabouts', 'atRisk', 'absent', 'provenance', 'extensions']) o;
  insert into dependant_provenance (case_id, row, field, source, system, as_of)
  select tip_text(d.document #> '{case,id}'), 'victims/' || (e1.n - 1) || '/dependants/' || (e0.n - 1), p.name, tip_text(o -> 'source'), tip_text(o -> 'system'), tip_text(o -> 'asOf')
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'victims')) with ordinality e1 (item, n),
    jsonb_array_elements(tip_list(e1.item -> 'dependants')) with ordinality e0 (item, n),
    jsonb_each(e0.item -> 'provenance') p (name, value), tip_object(p.value, array['source', 'system', 'asOf']) o;
  insert into gbv_exposure (case_id, row, parent_row, position, id, phase, type, displacement_stage, previous_incidents, harmful_practice, exchange_of_value, abduction_status, absent, extensions)
  select tip_text(d.document #> '{case,id}'), 'victims/' || (e1.n - 1) || '/gbvExposure/' || (e0.n - 1), 'victims/' || (e1.n - 1), e0.n - 1, tip_text(o -> 'id'), tip_text(o -> 'phase'), tip_text(o -> 'type'), tip_text(o -> 'displacementStage'), tip_boolean(o -> 'previousIncidents'), tip_boolean(o -> 'harmfulPractice'), tip_boolean(o -> 'exchangeOfValue'), tip_text(o -> 'abductionStatus'), o -> 'absent', o -> 'extensions'
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'victims')) with ordinality e1 (item, n),
    jsonb_array_elements(tip_list(e1.item -> 'gbvExposure')) with ordinality e0 (item, n),
    tip_object(e0.item, array['id', 'phase', 'type', 'displacementStage', 'previousIncidents', 'harmfulPractice', 'exchangeOfValue', 'abductionStatus', 'absent', 'provenance', 'extensions']) o;
  insert into gbv_exposure_provenance (case_id, row, field, source, system, as_of)
  select tip_text(d.document #> '{case,id}'), 'victims/' || (e1.n - 1) || '/gbvExposure/' || (e0.n - 1), p.name, tip_text(o -> 'source'), tip_text(o -> 'system'), tip_text(o -> 'asOf')
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'victims')) with ordinality e1 (item, n),
    jsonb_array_elements(tip_list(e1.item -> 'gbvExposure')) with ordinality e0 (item, n),
    jsonb_each(e0.item -> 'provenance') p (name, value), tip_object(p.value, array['source', 'system', 'asOf']) o;
  insert into vulnerability_factor (case_id, row, parent_row, position, level, factor, polarity, absent, extensions)
  select tip_text(d.document #> '{case,id}'), 'victims/' || (e1.n - 1) || '/vulnerabilityFactors/' || (e0.n - 1), 'victims/' || (e1.n - 1), e0.n - 1, tip_text(o -> 'level'), tip_text(o -> 'factor'), tip_text(o -> 'polarity'), o -> 'absent', o -> 'extensions'
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'victims')) with ordinality e1 (item, n),
    jsonb_array_elements(tip_list(e1.item -> 'vulnerabilityFactors')) with ordinality e0 (item, n),
    tip_object(e0.item, array['level', 'factor', 'polarity', 'absent', 'provenance', 'extensions']) o;
  insert into vulnerability_factor_provenance (case_id, row, field, source, system, as_of)
  select tip_text(d.document #> '{case,id}'), 'victims/' || (e1.n - 1) || '/vulnerabilityFactors/' || (e0.n - 1), p.name, tip_text(o -> 'source'), tip_text(o -> 'system'), tip_text(o -> 'asOf')
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'victims')) with ordinality e1 (item, n),
    jsonb_array_elements(tip_list(e1.item -> 'vulnerabilityFactors')) with ordinality e0 (item, n),
    jsonb_each(e0.item -> 'provenance') p (name, value), tip_object(p.value, array['source', 'system', 'asOf']) o;
  insert into recruitment (case_id, row, parent_row, position, methods_count, channels_count, platforms_count, promised_count, deception_about_count, location_name, date, recruiter_relations_count, abduction, absent, extensions, fee_amount, fee_currency, debt_amount, debt_currency, place_country, place_adm1, place_adm2, place_adm3, place_locality, place_settlement, empty_objects)
  select tip_text(d.document #> '{case,id}'), 'victims/' || (e1.n - 1) || '/recruitment/' || (e0.n - 1), 'victims/' || (e1.n - 1), e0.n - 1, jsonb_array_length(tip_list(o -> 'methods')), jsonb_array_length(tip_list(o -> 'channels')), jsonb_array_length(tip_list(o -> 'platforms')), jsonb_array_length(tip_list(o -> 'promised')), jsonb_array_length(tip_list(o -> 'deceptionAbout')), tip_text(o -> 'locationName'), tip_text(o -> 'date'), jsonb_array_length(tip_list(o -> 'recruiterRelations')), tip_boolean(o -> 'abduction'), o -> 'absent', o -> 'extensions', tip_number(o_fee -> 'amount'), tip_text(o_fee -> 'currency'), tip_number(o_debt -> 'amount'), tip_text(o_debt -> 'currency'), tip_text(o_place -> 'country'), tip_text(o_place -> 'adm1'), tip_text(o_place -> 'adm2'), tip_text(o_place -> 'adm3'), tip_text(o_place -> 'locality'), tip_text(o_place -> 'settlement'), nullif(array_remove(array[case when o_fee - 'provenance' = '{}' then 'fee' end, case when o_debt - 'provenance' = '{}' then 'debt' end, case when o_place - 'provenance' = '{}' then 'place' end], null), '{}')
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'victims')) with ordinality e1 (item, n),
    jsonb_array_elements(tip_list(e1.item -> 'recruitment')) with ordinality e0 (item, n),
    tip_object(e0.item, array['methods', 'channels', 'platforms', 'promised', 'deceptionAbout', 'fee', 'debt', 'place', 'locationName', 'date', 'recruiterRelations', 'abduction', 'absent', 'provenance', 'extensions']) o,
    tip_object(o -> 'fee', array['amount', 'currency']) o_fee,
    tip_object(o -> 'debt', array['amount', 'currency']) o_debt,
    tip_object(o -> 'place', array['country', 'adm1', 'adm2', 'adm3', 'locality', 'settlement']) o_place;
  insert into recruitment_methods (case_id, row, position, value)
  select tip_text(d.document #> '{case,id}'), 'victims/' || (e1.n - 1) || '/recruitment/' || (e0.n - 1), v.n - 1, tip_text(v.item)
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'victims')) with ordinality e1 (item, n),
    jsonb_array_elements(tip_list(e1.item -> 'recruitment')) with ordinality e0 (item, n),
    jsonb_array_elements(tip_list(e0.item -> 'methods')) with ordinality v (item, n);
  insert into recruitment_channels (case_id, row, position, value)
  select tip_text(d.document #> '{case,id}'), 'victims/' || (e1.n - 1) || '/recruitment/' || (e0.n - 1), v.n - 1, tip_text(v.item)
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'victims')) with ordinality e1 (item, n),
    jsonb_array_elements(tip_list(e1.item -> 'recruitment')) with ordinality e0 (item, n),
    jsonb_array_elements(tip_list(e0.item -> 'channels')) with ordinality v (item, n);
  insert into recruitment_platforms (case_id, row, position, value)
  select tip_text(d.document #> '{case,id}'), 'victims/' || (e1.n - 1) || '/recruitment/' || (e0.n - 1), v.n - 1, tip_text(v.item)
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'victims')) with ordinality e1 (item, n),
    jsonb_array_elements(tip_list(e1.item -> 'recruitment')) with ordinality e0 (item, n),
    jsonb_array_elements(tip_list(e0.item -> 'platforms')) with ordinality v (item, n);
  insert into recruitment_promised (case_id, row, position, value)
  select tip_text(d.document #> '{case,id}'), 'victims/' || (e1.n - 1) || '/recruitment/' || (e0.n - 1), v.n - 1, tip_text(v.item)
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'victims')) with ordinality e1 (item, n),
    jsonb_array_elements(tip_list(e1.item -> 'recruitment')) with ordinality e0 (item, n),
    jsonb_array_elements(tip_list(e0.item -> 'promised')) with ordinality v (item, n);
  insert into recruitment_deception_about (case_id, row, position, value)
  select tip_text(d.document #> '{case,id}'), 'victims/' || (e1.n - 1) || '/recruitment/' || (e0.n - 1), v.n - 1, tip_text(v.item)
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'victims')) with ordinality e1 (item, n),
    jsonb_array_elements(tip_list(e1.item -> 'recruitment')) with ordinality e0 (item, n),
    jsonb_array_elements(tip_list(e0.item -> 'deceptionAbout')) with ordinality v (item, n);
  insert into recruitment_recruiter_relations (case_id, row, position, value)
  select tip_text(d.document #> '{case,id}'), 'victims/' || (e1.n - 1) || '/recruitment/' || (e0.n - 1), v.n - 1, tip_text(v.item)
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'victims')) with ordinality e1 (item, n),
    jsonb_array_elements(tip_list(e1.item -> 'recruitment')) with ordinality e0 (item, n),
    jsonb_array_elements(tip_list(e0.item -> 'recruiterRelations')) with ordinality v (item, n);
  insert into recruitment_provenance (case_id, row, field, source, system, as_of)
  select tip_text(d.document #> '{case,id}'), 'victims/' || (e1.n - 1) || '/recruitment/' || (e0.n - 1), p.name, tip_text(o -> 'source'), tip_text(o -> 'system'), tip_text(o -> 'asOf')
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'victims')) with ordinality e1 (item, n),
    jsonb_array_elements(tip_list(e1.item -> 'recruitment')) with ordinality e0 (item, n),
    jsonb_each(e0.item -> 'provenance') p (name, value), tip_object(p.value, array['source', 'system', 'asOf']) o;
  insert into journey_leg (case_id, row, parent_row, position, role, departed_on, arrived_on, transports_count, border_crossing, documents_count, smuggling_involved, companions_count, control_ids_count, gbv_ids_count, absent, extensions, from_country, from_adm1, from_adm2, from_adm3, from_locality, from_settlement, to_country, to_adm1, to_adm2, to_adm3, to_locality, to_settlement, empty_objects)
  select tip_text(d.document #> '{case,id}'), 'victims/' || (e1.n - 1) || '/journey/' || (e0.n - 1), 'victims/' || (e1.n - 1), e0.n - 1, tip_text(o -> 'role'), tip_text(o -> 'departedOn'), tip_text(o -> 'arrivedOn'), jsonb_array_length(tip_list(o -> 'transports')), tip_text(o -> 'borderCrossing'), jsonb_array_length(tip_list(o -> 'documents')), tip_boolean(o -> 'smugglingInvolved'), jsonb_array_length(tip_list(o -> 'companions')), jsonb_array_length(tip_list(o -> 'controlIds')), jsonb_array_length(tip_list(o -> 'gbvIds')), o -> 'absent', o -> 'extensions', tip_text(o_from -> 'country'), tip_text(o_from -> 'adm1'), tip_text(o_from -> 'adm2'), tip_text(o_from -> 'adm3'), tip_text(o_from -> 'locality'), tip_text(o_from -> 'settlement'), tip_text(o_to -> 'country'), tip_text(o_to -> 'adm1'), tip_text(o_to -> 'adm2'), tip_text(o_to -> 'adm3'), tip_text(o_to -> 'locality'), tip_text(o_to -> 'settlement'), nullif(array_remove(array[case when o_from - 'provenance' = '{}' then 'from' end, case when o_to - 'provenance' = '{}' then 'to' end], null), '{}')
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'victims')) with ordinality e1 (item, n),
    jsonb_array_elements(tip_list(e1.item -> 'journey')) with ordinality e0 (item, n),
    tip_object(e0.item, array['from', 'to', 'role', 'departedOn', 'arrivedOn', 'transports', 'borderCrossing', 'documents', 'smugglingInvolved', 'companions', 'controlIds', 'gbvIds', 'absent', 'provenance', 'extensions']) o,
    tip_object(o -> 'from', array['country', 'adm1', 'adm2', 'adm3', 'locality', 'settlement']) o_from,
    tip_object(o -> 'to', array['country', 'adm1', 'adm2', 'adm3', 'locality', 'settlement']) o_to;
  insert into journey_leg_transports (case_id, row, position, value)
  select tip_text(d.document #> '{case,id}'), 'victims/' || (e1.n - 1) || '/journey/' || (e0.n - 1), v.n - 1, tip_text(v.item)
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'victims')) with ordinality e1 (item, n),
    jsonb_array_elements(tip_list(e1.item -> 'journey')) with ordinality e0 (item, n),
    jsonb_array_elements(tip_list(e0.item -> 'transports')) with ordinality v (item, n);
  insert into journey_leg_documents (case_id, row, position, value)
  select tip_text(d.document #> '{case,id}'), 'victims/' || (e1.n - 1) || '/journey/' || (e0.n - 1), v.n - 1, tip_text(v.item)
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'victims')) with ordinality e1 (item, n),
    jsonb_array_elements(tip_list(e1.item -> 'journey')) with ordinality e0 (item, n),
    jsonb_array_elements(tip_list(e0.item -> 'documents')) with ordinality v (item, n);
  insert into journey_leg_companions (case_id, row, position, value)
  select tip_text(d.document #> '{case,id}'), 'victims/' || (e1.n - 1) || '/journey/' || (e0.n - 1), v.n - 1, tip_text(v.item)
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'victims')) with ordinality e1 (item, n),
    jsonb_array_elements(tip_list(e1.item -> 'journey')) with ordinality e0 (item, n),
    jsonb_array_elements(tip_list(e0.item -> 'companions')) with ordinality v (item, n);
  insert into journey_leg_control_ids (case_id, row, position, value)
  select tip_text(d.document #> '{case,id}'), 'victims/' || (e1.n - 1) || '/journey/' || (e0.n - 1), v.n - 1, tip_text(v.item)
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'victims')) with ordinality e1 (item, n),
    jsonb_array_elements(tip_list(e1.item -> 'journey')) with ordinality e0 (item, n),
    jsonb_array_elements(tip_list(e0.item -> 'controlIds')) with ordinality v (item, n);
  insert into journey_leg_gbv_ids (case_id, row, position, value)
  select tip_text(d.document #> '{case,id}'), 'victims/' || (e1.n - 1) || '/journey/' || (e0.n - 1), v.n - 1, tip_text(v.item)
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'victims')) with ordinality e1 (item, n),
    jsonb_array_elements(tip_list(e1.item -> 'journey')) with ordinality e0 (item, n),
    jsonb_array_elements(tip_list(e0.item -> 'gbvIds')) with ordinality v (item, n);
  insert into journey_leg_provenance (case_id, row, field, source, system, as_of)
  select tip_text(d.document #> '{case,id}'), 'victims/' || (e1.n - 1) || '/journey/' || (e0.n - 1), p.name, tip_text(o -> 'source'), tip_text(o -> 'system'), tip_text(o -> 'asOf')
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'victims')) with ordinality e1 (item, n),
    jsonb_array_elements(tip_list(e1.item -> 'journey')) with ordinality e0 (item, n),
    jsonb_each(e0.item -> 'provenance') p (name, value), tip_object(p.value, array['source', 'system', 'asOf']) o;
  insert into exploitation (case_id, row, parent_row, position, form, kinds_count, stage, sectors_count, divisions_count, occupation, venues_count, platforms_count, region_as_published, location_name, started_on, ended_on, hours_per_week, living_conditions_count, absent, extensions, place_country, place_adm1, place_adm2, place_adm3, place_locality, place_settlement, pay_per_month_amount, pay_per_month_currency, empty_objects)
  select tip_text(d.document #> '{case,id}'), 'victims/' || (e1.n - 1) || '/exploitation/' || (e0.n - 1), 'victims/' || (e1.n - 1), e0.n - 1, tip_text(o -> 'form'), jsonb_array_length(tip_list(o -> 'kinds')), tip_text(o -> 'stage'), jsonb_array_length(tip_list(o -> 'sectors')), jsonb_array_length(tip_list(o -> 'divisions')), tip_text(o -> 'occupation'), jsonb_array_length(tip_list(o -> 'venues')), jsonb_array_length(tip_list(o -> 'platforms')), tip_text(o -> 'regionAsPublished'), tip_text(o -> 'locationName'), tip_text(o -> 'startedOn'), tip_text(o -> 'endedOn'), tip_integer(o -> 'hoursPerWeek'), jsonb_array_length(tip_list(o -> 'livingConditions')), o -> 'absent', o -> 'extensions', tip_text(o_place -> 'country'), tip_text(o_place -> 'adm1'), tip_text(o_place -> 'adm2'), tip_text(o_place -> 'adm3'), tip_text(o_place -> 'locality'), tip_text(o_place -> 'settlement'), tip_number(o_pay_per_month -> 'amount'), tip_text(o_pay_per_month -> 'currency'), nullif(array_remove(array[case when o_place - 'provenance' = '{}' then 'place' end, case when o_pay_per_month - 'provenance' = '{}' then 'payPerMonth' end], null), '{}')
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'victims')) with ordinality e1 (item, n),
    jsonb_array_elements(tip_list(e1.item -> 'exploitation')) with ordinality e0 (item, n),
    tip_object(e0.item, array['form', 'kinds', 'stage', 'sectors', 'divisions', 'occupation', 'venues', 'platforms', 'place', 'regionAsPublished', 'locationName', 'startedOn', 'endedOn', 'hoursPerWeek', 'payPerMonth', 'livingConditions', 'absent', 'provenance', 'extensions']) o,
    tip_object(o -> 'place', array['country', 'adm1', 'adm2', 'adm3', 'locality', 'settlement']) o_place,
    tip_object(o -> 'payPerMonth', array['amount', 'currency']) o_pay_per_month;
  insert into exploitation_kinds (case_id, row, position, value)
  select tip_text(d.document #> '{case,id}'), 'victims/' || (e1.n - 1) || '/exploitation/' || (e0.n - 1), v.n - 1, tip_text(v.item)
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'victims')) with ordinality e1 (item, n),
    jsonb_array_elements(tip_list(e1.item -> 'exploitation')) with ordinality e0 (item, n),
    jsonb_array_elements(tip_list(e0.item -> 'kinds')) with ordinality v (item, n);
  insert into exploitation_sectors (case_id, row, position, value)
  select tip_text(d.document #> '{case,id}'), 'victims/' || (e1.n - 1) || '/exploitation/' || (e0.n - 1), v.n - 1, tip_text(v.item)
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'victims')) with ordinality e1 (item, n),
    jsonb_array_elements(tip_list(e1.item -> 'exploitation')) with ordinality e0 (item, n),
    jsonb_array_elements(tip_list(e0.item -> 'sectors')) with ordinality v (item, n);
  insert into exploitation_divisions (case_id, row, position, value)
  select tip_text(d.document #> '{case,id}'), 'victims/' || (e1.n - 1) || '/exploitation/' || (e0.n - 1), v.n - 1, tip_text(v.item)
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'victims')) with ordinality e1 (item, n),
    jsonb_array_elements(tip_list(e1.item -> 'exploitation')) with ordinality e0 (item, n),
    jsonb_array_elements(tip_list(e0.item -> 'divisions')) with ordinality v (item, n);
  insert into exploitation_venues (case_id, row, position, value)
  select tip_text(d.document #> '{case,id}'), 'victims/' || (e1.n - 1) || '/exploitation/' || (e0.n - 1), v.n - 1, tip_text(v.item)
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'victims')) with ordinality e1 (item, n),
    jsonb_array_elements(tip_list(e1.item -> 'exploitation')) with ordinality e0 (item, n),
    jsonb_array_elements(tip_list(e0.item -> 'venues')) with ordinality v (item, n);
  insert into exploitation_platforms (case_id, row, position, value)
  select tip_text(d.document #> '{case,id}'), 'victims/' || (e1.n - 1) || '/exploitation/' || (e0.n - 1), v.n - 1, tip_text(v.item)
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'victims')) with ordinality e1 (item, n),
    jsonb_array_elements(tip_list(e1.item -> 'exploitation')) with ordinality e0 (item, n),
    jsonb_array_elements(tip_list(e0.item -> 'platforms')) with ordinality v (item, n);
  insert into exploitation_living_conditions (case_id, row, position, value)
  select tip_text(d.document #> '{case,id}'), 'victims/' || (e1.n - 1) || '/exploitation/' || (e0.n - 1), v.n - 1, tip_text(v.item)
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'victims')) with ordinality e1 (item, n),
    jsonb_array_elements(tip_list(e1.item -> 'exploitation')) with ordinality e0 (item, n),
    jsonb_array_elements(tip_list(e0.item -> 'livingConditions')) with ordinality v (item, n);
  insert into exploitation_provenance (case_id, row, field, source, system, as_of)
  select tip_text(d.document #> '{case,id}'), 'victims/' || (e1.n - 1) || '/exploitation/' || (e0.n - 1), p.name, tip_text(o -> 'source'), tip_text(o -> 'system'), tip_text(o -> 'asOf')
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'victims')) with ordinality e1 (item, n),
    jsonb_array_elements(tip_list(e1.item -> 'exploitation')) with ordinality e0 (item, n),
    jsonb_each(e0.item -> 'provenance') p (name, value), tip_object(p.value, array['source', 'system', 'asOf']) o;
  insert into means_of_control (case_id, row, parent_row, position, id, code, phases_count, absent, extensions)
  select tip_text(d.document #> '{case,id}'), 'victims/' || (e1.n - 1) || '/meansOfControl/' || (e0.n - 1), 'victims/' || (e1.n - 1), e0.n - 1, tip_text(o -> 'id'), tip_text(o -> 'code'), jsonb_array_length(tip_list(o -> 'phases')), o -> 'absent', o -> 'extensions'
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'victims')) with ordinality e1 (item, n),
    jsonb_array_elements(tip_list(e1.item -> 'meansOfControl')) with ordinality e0 (item, n),
    tip_object(e0.item, array['id', 'code', 'phases', 'absent', 'provenance', 'extensions']) o;
  insert into means_of_control_phases (case_id, row, position, value)
  select tip_text(d.document #> '{case,id}'), 'victims/' || (e1.n - 1) || '/meansOfControl/' || (e0.n - 1), v.n - 1, tip_text(v.item)
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'victims')) with ordinality e1 (item, n),
    jsonb_array_elements(tip_list(e1.item -> 'meansOfControl')) with ordinality e0 (item, n),
    jsonb_array_elements(tip_list(e0.item -> 'phases')) with ordinality v (item, n);
  insert into means_of_control_provenance (case_id, row, field, source, system, as_of)
  select tip_text(d.document #> '{case,id}'), 'victims/' || (e1.n - 1) || '/meansOfControl/' || (e0.n - 1), p.name, tip_text(o -> 'source'), tip_text(o -> 'system'), tip_text(o -> 'asOf')
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'victims')) with ordinality e1 (item, n),
    jsonb_array_elements(tip_list(e1.item -> 'meansOfControl')) with ordinality e0 (item, n),
    jsonb_each(e0.item -> 'provenance') p (name, value), tip_object(p.value, array['source', 'system', 'asOf']) o;
  insert into screening (case_id, row, parent_row, position, tool, tool_version, organisation, screener_role, screener_sex, screener_trained, date, language, interpreter_used, interpreter_sex, preferred_interviewer_sex, preferred_interpreter_sex, private_place, urgent_needs_count, in_danger, wishes_count, support_person, breaks_offered, safe_contact_agreed, trauma_signs, indicators_count, outcome, referred_by, absent, extensions, place_country, place_adm1, place_adm2, place_adm3, place_locality, place_settlement, empty_objects)
  select tip_text(d.document #> '{case,id}'), 'victims/' || (e1.n - 1) || '/screenings/' || (e0.n - 1), 'victims/' || (e1.n - 1), e0.n - 1, tip_text(o -> 'tool'), tip_text(o -> 'toolVersion'), tip_text(o -> 'organisation'), tip_text(o -> 'screenerRole'), tip_text(o -> 'screenerSex'), tip_boolean(o -> 'screenerTrained'), tip_day(o -> 'date'), tip_text(o -> 'language'), tip_boolean(o -> 'interpreterUsed'), tip_text(o -> 'interpreterSex'), tip_text(o -> 'preferredInterviewerSex'), tip_text(o -> 'preferredInterpreterSex'), tip_boolean(o -> 'privatePlace'), jsonb_array_length(tip_list(o -> 'urgentNeeds')), tip_boolean(o -> 'inDanger'), jsonb_array_length(tip_list(o -> 'wishes')), tip_boolean(o -> 'supportPerson'), tip_boolean(o -> 'breaksOffered'), tip_boolean(o -> 'safeContactAgreed'), tip_boolean(o -> 'traumaSigns'), jsonb_array_length(tip_list(o -> 'indicators')), tip_text(o -> 'outcome'), tip_text(o -> 'referredBy'), o -> 'absent', o -> 'extensions', tip_text(o_place -> 'country'), tip_text(o_place -> 'adm1'), tip_text(o_place -> 'adm2'), tip_text(o_place -> 'adm3'), tip_text(o_place -> 'locality'), tip_text(o_place -> 'settlement'), nullif(array_remove(array[case when o_place - 'provenance' = '{}' then 'place' end], null), '{}')
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'victims')) with ordinality e1 (item, n),
    jsonb_array_elements(tip_list(e1.item -> 'screenings')) with ordinality e0 (item, n),
    tip_object(e0.item, array['tool', 'toolVersion', 'organisation', 'screenerRole', 'screenerSex', 'screenerTrained', 'date', 'place', 'language', 'interpreterUsed', 'interpreterSex', 'preferredInterviewerSex', 'preferredInterpreterSex', 'privatePlace', 'urgentNeeds', 'inDanger', 'wishes', 'supportPerson', 'breaksOffered', 'safeContactAgreed', 'traumaSigns', 'indicators', 'outcome', 'referredBy', 'absent', 'provenance', 'extensions']) o,
    tip_object(o -> 'place', array['country', 'adm1', 'adm2', 'adm3', 'locality', 'settlement']) o_place;
  insert into screening_urgent_needs (case_id, row, position, value)
  select tip_text(d.document #> '{case,id}'), 'victims/' || (e1.n - 1) || '/screenings/' || (e0.n - 1), v.n - 1, tip_text(v.item)
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'victims')) with ordinality e1 (item, n),
    jsonb_array_elements(tip_list(e1.item -> 'screenings')) with ordinality e0 (item, n),
    jsonb_array_elements(tip_list(e0.item -> 'urgentNeeds')) with ordinality v (item, n);
  insert into screening_wishes (case_id, row, position, value)
  select tip_text(d.document #> '{case,id}'), 'victims/' || (e1.n - 1) || '/screenings/' || (e0.n - 1), v.n - 1, tip_text(v.item)
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'victims')) with ordinality e1 (item, n),
    jsonb_array_elements(tip_list(e1.item -> 'screenings')) with ordinality e0 (item, n),
    jsonb_array_elements(tip_list(e0.item -> 'wishes')) with ordinality v (item, n);
  insert into screening_provenance (case_id, row, field, source, system, as_of)
  select tip_text(d.document #> '{case,id}'), 'victims/' || (e1.n - 1) || '/screenings/' || (e0.n - 1), p.name, tip_text(o -> 'source'), tip_text(o -> 'system'), tip_text(o -> 'asOf')
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'victims')) with ordinality e1 (item, n),
    jsonb_array_elements(tip_list(e1.item -> 'screenings')) with ordinality e0 (item, n),
    jsonb_each(e0.item -> 'provenance') p (name, value), tip_object(p.value, array['source', 'system', 'asOf']) o;
  insert into screening_indicator (case_id, row, parent_row, position, id, phase, state, absent, extensions)
  select tip_text(d.document #> '{case,id}'), 'victims/' || (e2.n - 1) || '/screenings/' || (e1.n - 1) || '/indicators/' || (e0.n - 1), 'victims/' || (e2.n - 1) || '/screenings/' || (e1.n - 1), e0.n - 1, tip_text(o -> 'id'), tip_text(o -> 'phase'), tip_text(o -> 'state'), o -> 'absent', o -> 'extensions'
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'victims')) with ordinality e2 (item, n),
    jsonb_array_elements(tip_list(e2.item -> 'screenings')) with ordinality e1 (item, n),
    jsonb_array_elements(tip_list(e1.item -> 'indicators')) with ordinality e0 (item, n),
    tip_object(e0.item, array['id', 'phase', 'state', 'absent', 'provenance', 'extensions']) o;
  insert into screening_indicator_provenance (case_id, row, field, source, system, as_of)
  select tip_text(d.document #> '{case,id}'), 'victims/' || (e2.n - 1) || '/screenings/' || (e1.n - 1) || '/indicators/' || (e0.n - 1), p.name, tip_text(o -> 'source'), tip_text(o -> 'system'), tip_text(o -> 'asOf')
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'victims')) with ordinality e2 (item, n),
    jsonb_array_elements(tip_list(e2.item -> 'screenings')) with ordinality e1 (item, n),
    jsonb_array_elements(tip_list(e1.item -> 'indicators')) with ordinality e0 (item, n),
    jsonb_each(e0.item -> 'provenance') p (name, value), tip_object(p.value, array['source', 'system', 'asOf']) o;
  insert into consent (case_id, row, parent_row, position, id, purpose, decision, given_by, child_assent, guardian_excluded, recipients_count, recipient_kinds_count, services_count, withhold_count, method, language, text_status, date, expiry, withdrawn_on, informed_items_count, absent, extensions)
  select tip_text(d.document #> '{case,id}'), 'victims/' || (e1.n - 1) || '/consents/' || (e0.n - 1), 'victims/' || (e1.n - 1), e0.n - 1, tip_text(o -> 'id'), tip_text(o -> 'purpose'), tip_text(o -> 'decision'), tip_text(o -> 'givenBy'), tip_boolean(o -> 'childAssent'), tip_boolean(o -> 'guardianExcluded'), jsonb_array_length(tip_list(o -> 'recipients')), jsonb_array_length(tip_list(o -> 'recipientKinds')), jsonb_array_length(tip_list(o -> 'services')), jsonb_array_length(tip_list(o -> 'withhold')), tip_text(o -> 'method'), tip_text(o -> 'language'), tip_text(o -> 'textStatus'), tip_day(o -> 'date'), tip_day(o -> 'expiry'), tip_day(o -> 'withdrawnOn'), jsonb_array_length(tip_list(o -> 'informedItems')), o -> 'absent', o -> 'extensions'
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'victims')) with ordinality e1 (item, n),
    jsonb_array_elements(tip_list(e1.item -> 'consents')) with ordinality e0 (item, n),
    tip_object(e0.item, array['id', 'purpose', 'decision', 'givenBy', 'childAssent', 'guardianExcluded', 'recipients', 'recipientKinds', 'services', 'withhold', 'method', 'language', 'textStatus', 'date', 'expiry', 'withdrawnOn', 'informedItems', 'absent', 'provenance', 'extensions']) o;
  insert into consent_recipients (case_id, row, position, value)
  select tip_text(d.document #> '{case,id}'), 'victims/' || (e1.n - 1) || '/consents/' || (e0.n - 1), v.n - 1, tip_text(v.item)
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'victims')) with ordinality e1 (item, n),
    jsonb_array_elements(tip_list(e1.item -> 'consents')) with ordinality e0 (item, n),
    jsonb_array_elements(tip_list(e0.item -> 'recipients')) with ordinality v (item, n);
  insert into consent_recipient_kinds (case_id, row, position, value)
  select tip_text(d.document #> '{case,id}'), 'victims/' || (e1.n - 1) || '/consents/' || (e0.n - 1), v.n - 1, tip_text(v.item)
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'victims')) with ordinality e1 (item, n),
    jsonb_array_elements(tip_list(e1.item -> 'consents')) with ordinality e0 (item, n),
    jsonb_array_elements(tip_list(e0.item -> 'recipientKinds')) with ordinality v (item, n);
  insert into consent_services (case_id, row, position, value)
  select tip_text(d.document #> '{case,id}'), 'victims/' || (e1.n - 1) || '/consents/' || (e0.n - 1), v.n - 1, tip_text(v.item)
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'victims')) with ordinality e1 (item, n),
    jsonb_array_elements(tip_list(e1.item -> 'consents')) with ordinality e0 (item, n),
    jsonb_array_elements(tip_list(e0.item -> 'services')) with ordinality v (item, n);
  insert into consent_informed_items (case_id, row, position, value)
  select tip_text(d.document #> '{case,id}'), 'victims/' || (e1.n - 1) || '/consents/' || (e0.n - 1), v.n - 1, tip_text(v.item)
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'victims')) with ordinality e1 (item, n),
    jsonb_array_elements(tip_list(e1.item -> 'consents')) with ordinality e0 (item, n),
    jsonb_array_elements(tip_list(e0.item -> 'informedItems')) with ordinality v (item, n);
  insert into consent_provenance (case_id, row, field, source, system, as_of)
  select tip_text(d.document #> '{case,id}'), 'victims/' || (e1.n - 1) || '/consents/' || (e0.n - 1), p.name, tip_text(o -> 'source'), tip_text(o -> 'system'), tip_text(o -> 'asOf')
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'victims')) with ordinality e1 (item, n),
    jsonb_array_elements(tip_list(e1.item -> 'consents')) with ordinality e0 (item, n),
    jsonb_each(e0.item -> 'provenance') p (name, value), tip_object(p.value, array['source', 'system', 'asOf']) o;
  insert into withholding (case_id, row, parent_row, position, from_whom, what, why, absent, extensions)
  select tip_text(d.document #> '{case,id}'), 'victims/' || (e2.n - 1) || '/consents/' || (e1.n - 1) || '/withhold/' || (e0.n - 1), 'victims/' || (e2.n - 1) || '/consents/' || (e1.n - 1), e0.n - 1, tip_text(o -> 'fromWhom'), tip_text(o -> 'what'), tip_text(o -> 'why'), o -> 'absent', o -> 'extensions'
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'victims')) with ordinality e2 (item, n),
    jsonb_array_elements(tip_list(e2.item -> 'consents')) with ordinality e1 (item, n),
    jsonb_array_elements(tip_list(e1.item -> 'withhold')) with ordinality e0 (item, n),
    tip_object(e0.item, array['fromWhom', 'what', 'why', 'absent', 'provenance', 'extensions']) o;
  insert into withholding_provenance (case_id, row, field, source, system, as_of)
  select tip_text(d.document #> '{case,id}'), 'victims/' || (e2.n - 1) || '/consents/' || (e1.n - 1) || '/withhold/' || (e0.n - 1), p.name, tip_text(o -> 'source'), tip_text(o -> 'system'), tip_text(o -> 'asOf')
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'victims')) with ordinality e2 (item, n),
    jsonb_array_elements(tip_list(e2.item -> 'consents')) with ordinality e1 (item, n),
    jsonb_array_elements(tip_list(e1.item -> 'withhold')) with ordinality e0 (item, n),
    jsonb_each(e0.item -> 'provenance') p (name, value), tip_object(p.value, array['source', 'system', 'asOf']) o;
  insert into assistance (case_id, row, parent_row, position, service_type, provider, state, started_on, ended_on, outcome, absent, extensions)
  select tip_text(d.document #> '{case,id}'), 'victims/' || (e1.n - 1) || '/assistance/' || (e0.n - 1), 'victims/' || (e1.n - 1), e0.n - 1, tip_text(o -> 'serviceType'), tip_text(o -> 'provider'), tip_text(o -> 'state'), tip_day(o -> 'startedOn'), tip_day(o -> 'endedOn'), tip_text(o -> 'outcome'), o -> 'absent', o -> 'extensions'
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'victims')) with ordinality e1 (item, n),
    jsonb_array_elements(tip_list(e1.item -> 'assistance')) with ordinality e0 (item, n),
    tip_object(e0.item, array['serviceType', 'provider', 'state', 'startedOn', 'endedOn', 'outcome', 'absent', 'provenance', 'extensions']) o;
  insert into assistance_provenance (case_id, row, field, source, system, as_of)
  select tip_text(d.document #> '{case,id}'), 'victims/' || (e1.n - 1) || '/assistance/' || (e0.n - 1), p.name, tip_text(o -> 'source'), tip_text(o -> 'system'), tip_text(o -> 'asOf')
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'victims')) with ordinality e1 (item, n),
    jsonb_array_elements(tip_list(e1.item -> 'assistance')) with ordinality e0 (item, n),
    jsonb_each(e0.item -> 'provenance') p (name, value), tip_object(p.value, array['source', 'system', 'asOf']) o;
  insert into referral (case_id, row, parent_row, position, direction, from_entity, from_worker_id, to_entities_count, recipient_kinds_count, to_worker_id, services_count, reason, status, rejected_reason, consent_id, sent_on, answered_on, done_on, details, mandatory_reporting, told_before, absent, extensions)
  select tip_text(d.document #> '{case,id}'), 'victims/' || (e1.n - 1) || '/referrals/' || (e0.n - 1), 'victims/' || (e1.n - 1), e0.n - 1, tip_text(o -> 'direction'), tip_text(o -> 'fromEntity'), tip_text(o -> 'fromWorkerId'), jsonb_array_length(tip_list(o -> 'toEntities')), jsonb_array_length(tip_list(o -> 'recipientKinds')), tip_text(o -> 'toWorkerId'), jsonb_array_length(tip_list(o -> 'services')), tip_text(o -> 'reason'), tip_text(o -> 'status'), tip_text(o -> 'rejectedReason'), tip_text(o -> 'consentId'), tip_day(o -> 'sentOn'), tip_day(o -> 'answeredOn'), tip_day(o -> 'doneOn'), tip_text(o -> 'details'), tip_boolean(o -> 'mandatoryReporting'), tip_boolean(o -> 'toldBefore'), o -> 'absent', o -> 'extensions'
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'victims')) with ordinality e1 (item, n),
    jsonb_array_elements(tip_list(e1.item -> 'referrals')) with ordinality e0 (item, n),
    tip_object(e0.item, array['direction', 'fromEntity', 'fromWorkerId', 'toEntities', 'recipientKinds', 'toWorkerId', 'services', 'reason', 'status', 'rejectedReason', 'consentId', 'sentOn', 'answeredOn', 'doneOn', 'details', 'mandatoryReporting', 'toldBefore', 'absent', 'provenance', 'extensions']) o;
  insert into referral_to_entities (case_id, row, position, value)
  select tip_text(d.document #> '{case,id}'), 'victims/' || (e1.n - 1) || '/referrals/' || (e0.n - 1), v.n - 1, tip_text(v.item)
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'victims')) with ordinality e1 (item, n),
    jsonb_array_elements(tip_list(e1.item -> 'referrals')) with ordinality e0 (item, n),
    jsonb_array_elements(tip_list(e0.item -> 'toEntities')) with ordinality v (item, n);
  insert into referral_recipient_kinds (case_id, row, position, value)
  select tip_text(d.document #> '{case,id}'), 'victims/' || (e1.n - 1) || '/referrals/' || (e0.n - 1), v.n - 1, tip_text(v.item)
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'victims')) with ordinality e1 (item, n),
    jsonb_array_elements(tip_list(e1.item -> 'referrals')) with ordinality e0 (item, n),
    jsonb_array_elements(tip_list(e0.item -> 'recipientKinds')) with ordinality v (item, n);
  insert into referral_services (case_id, row, position, value)
  select tip_text(d.document #> '{case,id}'), 'victims/' || (e1.n - 1) || '/referrals/' || (e0.n - 1), v.n - 1, tip_text(v.item)
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'victims')) with ordinality e1 (item, n),
    jsonb_array_elements(tip_list(e1.item -> 'referrals')) with ordinality e0 (item, n),
    jsonb_array_elements(tip_list(e0.item -> 'services')) with ordinality v (item, n);
  insert into referral_provenance (case_id, row, field, source, system, as_of)
  select tip_text(d.document #> '{case,id}'), 'victims/' || (e1.n - 1) || '/referrals/' || (e0.n - 1), p.name, tip_text(o -> 'source'), tip_text(o -> 'system'), tip_text(o -> 'asOf')
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'victims')) with ordinality e1 (item, n),
    jsonb_array_elements(tip_list(e1.item -> 'referrals')) with ordinality e0 (item, n),
    jsonb_each(e0.item -> 'provenance') p (name, value), tip_object(p.value, array['source', 'system', 'asOf']) o;
  insert into follow_up (case_id, row, parent_row, position, date, scheduled_month, plan_id, result, mode, needs_met, domains_count, retrafficked, wants_contact, new_risks_count, next_date, absent, extensions)
  select tip_text(d.document #> '{case,id}'), 'victims/' || (e1.n - 1) || '/followUps/' || (e0.n - 1), 'victims/' || (e1.n - 1), e0.n - 1, tip_day(o -> 'date'), tip_integer(o -> 'scheduledMonth'), tip_text(o -> 'planId'), tip_text(o -> 'result'), tip_text(o -> 'mode'), tip_text(o -> 'needsMet'), jsonb_array_length(tip_list(o -> 'domains')), tip_boolean(o -> 'retrafficked'), tip_boolean(o -> 'wantsContact'), jsonb_array_length(tip_list(o -> 'newRisks')), tip_day(o -> 'nextDate'), o -> 'absent', o -> 'extensions'
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'victims')) with ordinality e1 (item, n),
    jsonb_array_elements(tip_list(e1.item -> 'followUps')) with ordinality e0 (item, n),
    tip_object(e0.item, array['date', 'scheduledMonth', 'planId', 'result', 'mode', 'needsMet', 'domains', 'retrafficked', 'wantsContact', 'newRisks', 'nextDate', 'absent', 'provenance', 'extensions']) o;
  insert into follow_up_new_risks (case_id, row, position, value)
  select tip_text(d.document #> '{case,id}'), 'victims/' || (e1.n - 1) || '/followUps/' || (e0.n - 1), v.n - 1, tip_text(v.item)
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'victims')) with ordinality e1 (item, n),
    jsonb_array_elements(tip_list(e1.item -> 'followUps')) with ordinality e0 (item, n),
    jsonb_array_elements(tip_list(e0.item -> 'newRisks')) with ordinality v (item, n);
  insert into follow_up_provenance (case_id, row, field, source, system, as_of)
  select tip_text(d.document #> '{case,id}'), 'victims/' || (e1.n - 1) || '/followUps/' || (e0.n - 1), p.name, tip_text(o -> 'source'), tip_text(o -> 'system'), tip_text(o -> 'asOf')
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'victims')) with ordinality e1 (item, n),
    jsonb_array_elements(tip_list(e1.item -> 'followUps')) with ordinality e0 (item, n),
    jsonb_each(e0.item -> 'provenance') p (name, value), tip_object(p.value, array['source', 'system', 'asOf']) o;
  insert into domain_progress (case_id, row, parent_row, position, domain, status, goal_reached, absent, extensions)
  select tip_text(d.document #> '{case,id}'), 'victims/' || (e2.n - 1) || '/followUps/' || (e1.n - 1) || '/domains/' || (e0.n - 1), 'victims/' || (e2.n - 1) || '/followUps/' || (e1.n - 1), e0.n - 1, tip_text(o -> 'domain'), tip_text(o -> 'status'), tip_boolean(o -> 'goalReached'), o -> 'absent', o -> 'extensions'
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'victims')) with ordinality e2 (item, n),
    jsonb_array_elements(tip_list(e2.item -> 'followUps')) with ordinality e1 (item, n),
    jsonb_array_elements(tip_list(e1.item -> 'domains')) with ordinality e0 (item, n),
    tip_object(e0.item, array['domain', 'status', 'goalReached', 'absent', 'provenance', 'extensions']) o;
  insert into domain_progress_provenance (case_id, row, field, source, system, as_of)
  select tip_text(d.document #> '{case,id}'), 'victims/' || (e2.n - 1) || '/followUps/' || (e1.n - 1) || '/domains/' || (e0.n - 1), p.name, tip_text(o -> 'source'), tip_text(o -> 'system'), tip_text(o -> 'asOf')
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'victims')) with ordinality e2 (item, n),
    jsonb_array_elements(tip_list(e2.item -> 'followUps')) with ordinality e1 (item, n),
    jsonb_array_elements(tip_list(e1.item -> 'domains')) with ordinality e0 (item, n),
    jsonb_each(e0.item -> 'provenance') p (name, value), tip_object(p.value, array['source', 'system', 'asOf']) o;
  insert into reintegration_plan (case_id, row, parent_row, position, id, started_on, planned_end, ended_on, managed_by, domains_count, closing_criteria_count, criteria_met_count, outcome, absent, extensions, place_country, place_adm1, place_adm2, place_adm3, place_locality, place_settlement, empty_objects)
  select tip_text(d.document #> '{case,id}'), 'victims/' || (e1.n - 1) || '/reintegrationPlans/' || (e0.n - 1), 'victims/' || (e1.n - 1), e0.n - 1, tip_text(o -> 'id'), tip_day(o -> 'startedOn'), tip_day(o -> 'plannedEnd'), tip_day(o -> 'endedOn'), tip_text(o -> 'managedBy'), jsonb_array_length(tip_list(o -> 'domains')), jsonb_array_length(tip_list(o -> 'closingCriteria')), jsonb_array_length(tip_list(o -> 'criteriaMet')), tip_text(o -> 'outcome'), o -> 'absent', o -> 'extensions', tip_text(o_place -> 'country'), tip_text(o_place -> 'adm1'), tip_text(o_place -> 'adm2'), tip_text(o_place -> 'adm3'), tip_text(o_place -> 'locality'), tip_text(o_place -> 'settlement'), nullif(array_remove(array[case when o_place - 'provenance' = '{}' then 'place' end], null), '{}')
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'victims')) with ordinality e1 (item, n),
    jsonb_array_elements(tip_list(e1.item -> 'reintegrationPlans')) with ordinality e0 (item, n),
    tip_object(e0.item, array['id', 'startedOn', 'plannedEnd', 'endedOn', 'managedBy', 'place', 'domains', 'closingCriteria', 'criteriaMet', 'outcome', 'absent', 'provenance', 'extensions']) o,
    tip_object(o -> 'place', array['country', 'adm1', 'adm2', 'adm3', 'locality', 'settlement']) o_place;
  insert into reintegration_plan_domains (case_id, row, position, value)
  select tip_text(d.document #> '{case,id}'), 'victims/' || (e1.n - 1) || '/reintegrationPlans/' || (e0.n - 1), v.n - 1, tip_text(v.item)
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'victims')) with ordinality e1 (item, n),
    jsonb_array_elements(tip_list(e1.item -> 'reintegrationPlans')) with ordinality e0 (item, n),
    jsonb_array_elements(tip_list(e0.item -> 'domains')) with ordinality v (item, n);
  insert into reintegration_plan_closing_criteria (case_id, row, position, value)
  select tip_text(d.document #> '{case,id}'), 'victims/' || (e1.n - 1) || '/reintegrationPlans/' || (e0.n - 1), v.n - 1, tip_text(v.item)
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'victims')) with ordinality e1 (item, n),
    jsonb_array_elements(tip_list(e1.item -> 'reintegrationPlans')) with ordinality e0 (item, n),
    jsonb_array_elements(tip_list(e0.item -> 'closingCriteria')) with ordinality v (item, n);
  insert into reintegration_plan_criteria_met (case_id, row, position, value)
  select tip_text(d.document #> '{case,id}'), 'victims/' || (e1.n - 1) || '/reintegrationPlans/' || (e0.n - 1), v.n - 1, tip_text(v.item)
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'victims')) with ordinality e1 (item, n),
    jsonb_array_elements(tip_list(e1.item -> 'reintegrationPlans')) with ordinality e0 (item, n),
    jsonb_array_elements(tip_list(e0.item -> 'criteriaMet')) with ordinality v (item, n);
  insert into reintegration_plan_provenance (case_id, row, field, source, system, as_of)
  select tip_text(d.document #> '{case,id}'), 'victims/' || (e1.n - 1) || '/reintegrationPlans/' || (e0.n - 1), p.name, tip_text(o -> 'source'), tip_text(o -> 'system'), tip_text(o -> 'asOf')
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'victims')) with ordinality e1 (item, n),
    jsonb_array_elements(tip_list(e1.item -> 'reintegrationPlans')) with ordinality e0 (item, n),
    jsonb_each(e0.item -> 'provenance') p (name, value), tip_object(p.value, array['source', 'system', 'asOf']) o;
  insert into return_event (case_id, row, parent_row, position, kind, date, safety_assessed, received_by, joined_family, absent, extensions, from_country, from_adm1, from_adm2, from_adm3, from_locality, from_settlement, to_country, to_adm1, to_adm2, to_adm3, to_locality, to_settlement, empty_objects)
  select tip_text(d.document #> '{case,id}'), 'victims/' || (e1.n - 1) || '/returns/' || (e0.n - 1), 'victims/' || (e1.n - 1), e0.n - 1, tip_text(o -> 'kind'), tip_text(o -> 'date'), tip_boolean(o -> 'safetyAssessed'), tip_text(o -> 'receivedBy'), tip_boolean(o -> 'joinedFamily'), o -> 'absent', o -> 'extensions', tip_text(o_from -> 'country'), tip_text(o_from -> 'adm1'), tip_text(o_from -> 'adm2'), tip_text(o_from -> 'adm3'), tip_text(o_from -> 'locality'), tip_text(o_from -> 'settlement'), tip_text(o_to -> 'country'), tip_text(o_to -> 'adm1'), tip_text(o_to -> 'adm2'), tip_text(o_to -> 'adm3'), tip_text(o_to -> 'locality'), tip_text(o_to -> 'settlement'), nullif(array_remove(array[case when o_from - 'provenance' = '{}' then 'from' end, case when o_to - 'provenance' = '{}' then 'to' end], null), '{}')
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'victims')) with ordinality e1 (item, n),
    jsonb_array_elements(tip_list(e1.item -> 'returns')) with ordinality e0 (item, n),
    tip_object(e0.item, array['kind', 'from', 'to', 'date', 'safetyAssessed', 'receivedBy', 'joinedFamily', 'absent', 'provenance', 'extensions']) o,
    tip_object(o -> 'from', array['country', 'adm1', 'adm2', 'adm3', 'locality', 'settlement']) o_from,
    tip_object(o -> 'to', array['country', 'adm1', 'adm2', 'adm3', 'locality', 'settlement']) o_to;
  insert into return_event_provenance (case_id, row, field, source, system, as_of)
  select tip_text(d.document #> '{case,id}'), 'victims/' || (e1.n - 1) || '/returns/' || (e0.n - 1), p.name, tip_text(o -> 'source'), tip_text(o -> 'system'), tip_text(o -> 'asOf')
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'victims')) with ordinality e1 (item, n),
    jsonb_array_elements(tip_list(e1.item -> 'returns')) with ordinality e0 (item, n),
    jsonb_each(e0.item -> 'provenance') p (name, value), tip_object(p.value, array['source', 'system', 'asOf']) o;
  insert into perpetrator (case_id, row, position, id, cross_case_id, kind, sex, sex_basis, genders_as_published_count, age_bands_count, citizenships_count, regions_as_published_count, roles_count, role_details, organisation, paid_money_count, organised_crime, justice_stage, justice_history_count, charges_count, number_of_victims, absent, extensions)
  select tip_text(d.document #> '{case,id}'), 'perpetrators/' || (e0.n - 1), e0.n - 1, tip_text(o -> 'id'), tip_text(o -> 'crossCaseId'), tip_text(o -> 'kind'), tip_text(o -> 'sex'), tip_text(o -> 'sexBasis'), jsonb_array_length(tip_list(o -> 'gendersAsPublished')), jsonb_array_length(tip_list(o -> 'ageBands')), jsonb_array_length(tip_list(o -> 'citizenships')), jsonb_array_length(tip_list(o -> 'regionsAsPublished')), jsonb_array_length(tip_list(o -> 'roles')), tip_text(o -> 'roleDetails'), tip_text(o -> 'organisation'), jsonb_array_length(tip_list(o -> 'paidMoney')), tip_boolean(o -> 'organisedCrime'), tip_text(o -> 'justiceStage'), jsonb_array_length(tip_list(o -> 'justiceHistory')), jsonb_array_length(tip_list(o -> 'charges')), tip_integer(o -> 'numberOfVictims'), o -> 'absent', o -> 'extensions'
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'perpetrators')) with ordinality e0 (item, n),
    tip_object(e0.item, array['id', 'crossCaseId', 'kind', 'sex', 'sexBasis', 'gendersAsPublished', 'ageBands', 'citizenships', 'regionsAsPublished', 'roles', 'roleDetails', 'organisation', 'paidMoney', 'organisedCrime', 'justiceStage', 'justiceHistory', 'charges', 'numberOfVictims', 'absent', 'provenance', 'extensions']) o;
  insert into perpetrator_genders_as_published (case_id, row, position, value)
  select tip_text(d.document #> '{case,id}'), 'perpetrators/' || (e0.n - 1), v.n - 1, tip_text(v.item)
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'perpetrators')) with ordinality e0 (item, n),
    jsonb_array_elements(tip_list(e0.item -> 'gendersAsPublished')) with ordinality v (item, n);
  insert into perpetrator_age_bands (case_id, row, position, value)
  select tip_text(d.document #> '{case,id}'), 'perpetrators/' || (e0.n - 1), v.n - 1, tip_text(v.item)
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'perpetrators')) with ordinality e0 (item, n),
    jsonb_array_elements(tip_list(e0.item -> 'ageBands')) with ordinality v (item, n);
  insert into perpetrator_citizenships (case_id, row, position, value)
  select tip_text(d.document #> '{case,id}'), 'perpetrators/' || (e0.n - 1), v.n - 1, tip_text(v.item)
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'perpetrators')) with ordinality e0 (item, n),
    jsonb_array_elements(tip_list(e0.item -> 'citizenships')) with ordinality v (item, n);
  insert into perpetrator_regions_as_published (case_id, row, position, value)
  select tip_text(d.document #> '{case,id}'), 'perpetrators/' || (e0.n - 1), v.n - 1, tip_text(v.item)
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'perpetrators')) with ordinality e0 (item, n),
    jsonb_array_elements(tip_list(e0.item -> 'regionsAsPublished')) with ordinality v (item, n);
  insert into perpetrator_roles (case_id, row, position, value)
  select tip_text(d.document #> '{case,id}'), 'perpetrators/' || (e0.n - 1), v.n - 1, tip_text(v.item)
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'perpetrators')) with ordinality e0 (item, n),
    jsonb_array_elements(tip_list(e0.item -> 'roles')) with ordinality v (item, n);
  insert into perpetrator_paid_money (case_id, row, position, value)
  select tip_text(d.document #> '{case,id}'), 'perpetrators/' || (e0.n - 1), v.n - 1, tip_text(v.item)
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'perpetrators')) with ordinality e0 (item, n),
    jsonb_array_elements(tip_list(e0.item -> 'paidMoney')) with ordinality v (item, n);
  insert into perpetrator_provenance (case_id, row, field, source, system, as_of)
  select tip_text(d.document #> '{case,id}'), 'perpetrators/' || (e0.n - 1), p.name, tip_text(o -> 'source'), tip_text(o -> 'system'), tip_text(o -> 'asOf')
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'perpetrators')) with ordinality e0 (item, n),
    jsonb_each(e0.item -> 'provenance') p (name, value), tip_object(p.value, array['source', 'system', 'asOf']) o;
  insert into justice_step (case_id, row, parent_row, position, stage, date, absent, extensions)
  select tip_text(d.document #> '{case,id}'), 'perpetrators/' || (e1.n - 1) || '/justiceHistory/' || (e0.n - 1), 'perpetrators/' || (e1.n - 1), e0.n - 1, tip_text(o -> 'stage'), tip_text(o -> 'date'), o -> 'absent', o -> 'extensions'
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'perpetrators')) with ordinality e1 (item, n),
    jsonb_array_elements(tip_list(e1.item -> 'justiceHistory')) with ordinality e0 (item, n),
    tip_object(e0.item, array['stage', 'date', 'absent', 'provenance', 'extensions']) o;
  insert into justice_step_provenance (case_id, row, field, source, system, as_of)
  select tip_text(d.document #> '{case,id}'), 'perpetrators/' || (e1.n - 1) || '/justiceHistory/' || (e0.n - 1), p.name, tip_text(o -> 'source'), tip_text(o -> 'system'), tip_text(o -> 'asOf')
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'perpetrators')) with ordinality e1 (item, n),
    jsonb_array_elements(tip_list(e1.item -> 'justiceHistory')) with ordinality e0 (item, n),
    jsonb_each(e0.item -> 'provenance') p (name, value), tip_object(p.value, array['source', 'system', 'asOf']) o;
  insert into charge (case_id, row, parent_row, position, offence, articles_count, charged_on, outcome, decided_on, sentences_count, absent, extensions)
  select tip_text(d.document #> '{case,id}'), 'perpetrators/' || (e1.n - 1) || '/charges/' || (e0.n - 1), 'perpetrators/' || (e1.n - 1), e0.n - 1, tip_text(o -> 'offence'), jsonb_array_length(tip_list(o -> 'articles')), tip_text(o -> 'chargedOn'), tip_text(o -> 'outcome'), tip_text(o -> 'decidedOn'), jsonb_array_length(tip_list(o -> 'sentences')), o -> 'absent', o -> 'extensions'
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'perpetrators')) with ordinality e1 (item, n),
    jsonb_array_elements(tip_list(e1.item -> 'charges')) with ordinality e0 (item, n),
    tip_object(e0.item, array['offence', 'articles', 'chargedOn', 'outcome', 'decidedOn', 'sentences', 'absent', 'provenance', 'extensions']) o;
  insert into charge_articles (case_id, row, position, value)
  select tip_text(d.document #> '{case,id}'), 'perpetrators/' || (e1.n - 1) || '/charges/' || (e0.n - 1), v.n - 1, tip_text(v.item)
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'perpetrators')) with ordinality e1 (item, n),
    jsonb_array_elements(tip_list(e1.item -> 'charges')) with ordinality e0 (item, n),
    jsonb_array_elements(tip_list(e0.item -> 'articles')) with ordinality v (item, n);
  insert into charge_provenance (case_id, row, field, source, system, as_of)
  select tip_text(d.document #> '{case,id}'), 'perpetrators/' || (e1.n - 1) || '/charges/' || (e0.n - 1), p.name, tip_text(o -> 'source'), tip_text(o -> 'system'), tip_text(o -> 'asOf')
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'perpetrators')) with ordinality e1 (item, n),
    jsonb_array_elements(tip_list(e1.item -> 'charges')) with ordinality e0 (item, n),
    jsonb_each(e0.item -> 'provenance') p (name, value), tip_object(p.value, array['source', 'system', 'asOf']) o;
  insert into sentence (case_id, row, parent_row, position, kind, months, details, absent, extensions, amount_amount, amount_currency, empty_objects)
  select tip_text(d.document #> '{case,id}'), 'perpetrators/' || (e2.n - 1) || '/charges/' || (e1.n - 1) || '/sentences/' || (e0.n - 1), 'perpetrators/' || (e2.n - 1) || '/charges/' || (e1.n - 1), e0.n - 1, tip_text(o -> 'kind'), tip_integer(o -> 'months'), tip_text(o -> 'details'), o -> 'absent', o -> 'extensions', tip_number(o_amount -> 'amount'), tip_text(o_amount -> 'currency'), nullif(array_remove(array[case when o_amount - 'provenance' = '{}' then 'amount' end], null), '{}')
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'perpetrators')) with ordinality e2 (item, n),
    jsonb_array_elements(tip_list(e2.item -> 'charges')) with ordinality e1 (item, n),
    jsonb_array_elements(tip_list(e1.item -> 'sentences')) with ordinality e0 (item, n),
    tip_object(e0.item, array['kind', 'months', 'amount', 'details', 'absent', 'provenance', 'extensions']) o,
    tip_object(o -> 'amount', array['amount', 'currency']) o_amount;
  insert into sentence_provenance (case_id, row, field, source, system, as_of)
  select tip_text(d.document #> '{case,id}'), 'perpetrators/' || (e2.n - 1) || '/charges/' || (e1.n - 1) || '/sentences/' || (e0.n - 1), p.name, tip_text(o -> 'source'), tip_text(o -> 'system'), tip_text(o -> 'asOf')
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'perpetrators')) with ordinality e2 (item, n),
    jsonb_array_elements(tip_list(e2.item -> 'charges')) with ordinality e1 (item, n),
    jsonb_array_elements(tip_list(e1.item -> 'sentences')) with ordinality e0 (item, n),
    jsonb_each(e0.item -> 'provenance') p (name, value), tip_object(p.value, array['source', 'system', 'asOf']) o;
  insert into relation (case_id, row, position, victim_id, perpetrator_id, kinds_count, absent, extensions)
  select tip_text(d.document #> '{case,id}'), 'relations/' || (e0.n - 1), e0.n - 1, tip_text(o -> 'victimId'), tip_text(o -> 'perpetratorId'), jsonb_array_length(tip_list(o -> 'kinds')), o -> 'absent', o -> 'extensions'
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'relations')) with ordinality e0 (item, n),
    tip_object(e0.item, array['victimId', 'perpetratorId', 'kinds', 'absent', 'provenance', 'extensions']) o;
  insert into relation_kinds (case_id, row, position, value)
  select tip_text(d.document #> '{case,id}'), 'relations/' || (e0.n - 1), v.n - 1, tip_text(v.item)
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'relations')) with ordinality e0 (item, n),
    jsonb_array_elements(tip_list(e0.item -> 'kinds')) with ordinality v (item, n);
  insert into relation_provenance (case_id, row, field, source, system, as_of)
  select tip_text(d.document #> '{case,id}'), 'relations/' || (e0.n - 1), p.name, tip_text(o -> 'source'), tip_text(o -> 'system'), tip_text(o -> 'asOf')
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'relations')) with ordinality e0 (item, n),
    jsonb_each(e0.item -> 'provenance') p (name, value), tip_object(p.value, array['source', 'system', 'asOf']) o;
  insert into event (case_id, row, position, id, kind, acts_count, means_count, purposes_count, iccs_code, period_from, period_to, duration_band, places_count, transnational, victim_ids_count, perpetrator_ids_count, description, absent, extensions)
  select tip_text(d.document #> '{case,id}'), 'events/' || (e0.n - 1), e0.n - 1, tip_text(o -> 'id'), tip_text(o -> 'kind'), jsonb_array_length(tip_list(o -> 'acts')), jsonb_array_length(tip_list(o -> 'means')), jsonb_array_length(tip_list(o -> 'purposes')), tip_text(o -> 'iccsCode'), tip_text(o -> 'periodFrom'), tip_text(o -> 'periodTo'), tip_text(o -> 'durationBand'), jsonb_array_length(tip_list(o -> 'places')), tip_text(o -> 'transnational'), jsonb_array_length(tip_list(o -> 'victimIds')), jsonb_array_length(tip_list(o -> 'perpetratorIds')), tip_text(o -> 'description'), o -> 'absent', o -> 'extensions'
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'events')) with ordinality e0 (item, n),
    tip_object(e0.item, array['id', 'kind', 'acts', 'means', 'purposes', 'iccsCode', 'periodFrom', 'periodTo', 'durationBand', 'places', 'transnational', 'victimIds', 'perpetratorIds', 'description', 'absent', 'provenance', 'extensions']) o;
  insert into event_acts (case_id, row, position, value)
  select tip_text(d.document #> '{case,id}'), 'events/' || (e0.n - 1), v.n - 1, tip_text(v.item)
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'events')) with ordinality e0 (item, n),
    jsonb_array_elements(tip_list(e0.item -> 'acts')) with ordinality v (item, n);
  insert into event_means (case_id, row, position, value)
  select tip_text(d.document #> '{case,id}'), 'events/' || (e0.n - 1), v.n - 1, tip_text(v.item)
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'events')) with ordinality e0 (item, n),
    jsonb_array_elements(tip_list(e0.item -> 'means')) with ordinality v (item, n);
  insert into event_purposes (case_id, row, position, value)
  select tip_text(d.document #> '{case,id}'), 'events/' || (e0.n - 1), v.n - 1, tip_text(v.item)
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'events')) with ordinality e0 (item, n),
    jsonb_array_elements(tip_list(e0.item -> 'purposes')) with ordinality v (item, n);
  insert into event_victim_ids (case_id, row, position, value)
  select tip_text(d.document #> '{case,id}'), 'events/' || (e0.n - 1), v.n - 1, tip_text(v.item)
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'events')) with ordinality e0 (item, n),
    jsonb_array_elements(tip_list(e0.item -> 'victimIds')) with ordinality v (item, n);
  insert into event_perpetrator_ids (case_id, row, position, value)
  select tip_text(d.document #> '{case,id}'), 'events/' || (e0.n - 1), v.n - 1, tip_text(v.item)
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'events')) with ordinality e0 (item, n),
    jsonb_array_elements(tip_list(e0.item -> 'perpetratorIds')) with ordinality v (item, n);
  insert into event_provenance (case_id, row, field, source, system, as_of)
  select tip_text(d.document #> '{case,id}'), 'events/' || (e0.n - 1), p.name, tip_text(o -> 'source'), tip_text(o -> 'system'), tip_text(o -> 'asOf')
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'events')) with ordinality e0 (item, n),
    jsonb_each(e0.item -> 'provenance') p (name, value), tip_object(p.value, array['source', 'system', 'asOf']) o;
  insert into place (case_id, row, parent_row, position, country, adm1, adm2, adm3, locality, settlement)
  select tip_text(d.document #> '{case,id}'), 'events/' || (e1.n - 1) || '/places/' || (e0.n - 1), 'events/' || (e1.n - 1), e0.n - 1, tip_text(o -> 'country'), tip_text(o -> 'adm1'), tip_text(o -> 'adm2'), tip_text(o -> 'adm3'), tip_text(o -> 'locality'), tip_text(o -> 'settlement')
  from incoming d,
    jsonb_array_elements(tip_list(d.document -> 'events')) with ordinality e1 (item, n),
    jsonb_array_elements(tip_list(e1.item -> 'places')) with ordinality e0 (item, n),
    tip_object(e0.item, array['country', 'adm1', 'adm2', 'adm3', 'locality', 'settlement']) o;
  delete from incoming;
  get diagnostics moved = row_count;
  return moved;
end $$;
