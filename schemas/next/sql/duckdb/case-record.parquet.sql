-- Generated from packages/dictionary by `pnpm gen`; do not edit.
-- TIP Standard 1.0-rc.2: the Parquet files of `tip convert` as views of DuckDB, instead of the tables.

-- Reads the description of each file once, not for every rule.
set parquet_metadata_cache = true;

create or replace view case_record as select
  "caseId" as case_id,
  "standardVersion" as standard_version,
  cast("victims.count" as integer) as victims_count,
  cast("perpetrators.count" as integer) as perpetrators_count,
  cast("relations.count" as integer) as relations_count,
  cast("events.count" as integer) as events_count,
  "absent" as absent,
  "extensions" as extensions,
  "case.openedOn" as case_opened_on,
  "case.registrationYear" as case_registration_year,
  "case.closedOn" as case_closed_on,
  "case.status" as case_status,
  "case.owner" as case_owner,
  "case.ownerId" as case_owner_id,
  "case.risk" as case_risk,
  "case.safetyPlanId" as case_safety_plan_id,
  cast(len("case.closureReasons") as integer) as case_closure_reasons_count,
  cast(len("case.closureChecks") as integer) as case_closure_checks_count,
  "case.closureDetails" as case_closure_details,
  cast(len("case.linkedCaseIds") as integer) as case_linked_case_ids_count,
  "case.duplicateOf" as case_duplicate_of,
  "case.reportedElsewhere" as case_reported_elsewhere,
  cast(len("case.comments") as integer) as case_comments_count,
  cast("case.supportPlans.count" as integer) as case_support_plans_count,
  "case.absent" as case_absent,
  "case.extensions" as case_extensions,
  "case.feedback.openingHoursSuited" as case_feedback_opening_hours_suited,
  "case.feedback.supportPersonAllowed" as case_feedback_support_person_allowed,
  "case.feedback.privateMeeting" as case_feedback_private_meeting,
  "case.feedback.languageUnderstood" as case_feedback_language_understood,
  "case.feedback.comfortableWithWorker" as case_feedback_comfortable_with_worker,
  "case.feedback.absent" as case_feedback_absent,
  "case.feedback.extensions" as case_feedback_extensions,
  "reportingEntity.id" as reporting_entity_id,
  "reportingEntity.name" as reporting_entity_name,
  "reportingEntity.type" as reporting_entity_type,
  "reportingEntity.street" as reporting_entity_street,
  "reportingEntity.postalCode" as reporting_entity_postal_code,
  "reportingEntity.longitude" as reporting_entity_longitude,
  "reportingEntity.latitude" as reporting_entity_latitude,
  "reportingEntity.phone" as reporting_entity_phone,
  cast(len("reportingEntity.dataSources") as integer) as reporting_entity_data_sources_count,
  "reportingEntity.legalMandate" as reporting_entity_legal_mandate,
  "reportingEntity.absent" as reporting_entity_absent,
  "reportingEntity.extensions" as reporting_entity_extensions,
  "reportingEntity.place.country" as reporting_entity_place_country,
  "reportingEntity.place.adm1" as reporting_entity_place_adm1,
  "reportingEntity.place.adm2" as reporting_entity_place_adm2,
  "reportingEntity.place.adm3" as reporting_entity_place_adm3,
  "reportingEntity.place.locality" as reporting_entity_place_locality,
  "reportingEntity.place.settlement" as reporting_entity_place_settlement,
  cast(len("dataProtection.legalBases") as integer) as data_protection_legal_bases_count,
  cast(len("dataProtection.laws") as integer) as data_protection_laws_count,
  "dataProtection.sensitivity" as data_protection_sensitivity,
  "dataProtection.retainUntil" as data_protection_retain_until,
  "dataProtection.legalHold" as data_protection_legal_hold,
  cast(len("dataProtection.accessRoles") as integer) as data_protection_access_roles_count,
  "dataProtection.pseudonymKeyRef" as data_protection_pseudonym_key_ref,
  "dataProtection.collectedOn" as data_protection_collected_on,
  "dataProtection.collectedBy" as data_protection_collected_by,
  "dataProtection.lastReviewed" as data_protection_last_reviewed,
  "dataProtection.impactAssessmentRef" as data_protection_impact_assessment_ref,
  "dataProtection.impactAssessedOn" as data_protection_impact_assessed_on,
  "dataProtection.storageCountry" as data_protection_storage_country,
  cast(len("dataProtection.encryption") as integer) as data_protection_encryption_count,
  "dataProtection.accessLogged" as data_protection_access_logged,
  "dataProtection.transferAllowed" as data_protection_transfer_allowed,
  "dataProtection.transferConditions" as data_protection_transfer_conditions,
  "dataProtection.breachLogRef" as data_protection_breach_log_ref,
  "dataProtection.breachDeadlineHours" as data_protection_breach_deadline_hours,
  "dataProtection.absent" as data_protection_absent,
  "dataProtection.extensions" as data_protection_extensions,
  "emptyObjects" as empty_objects
from read_parquet('caseRecord.parquet');

create or replace view case_record_case_closure_reasons as select
  "caseId" as case_id,
  unnest(range(len("case.closureReasons"))) as position,
  unnest("case.closureReasons") as value
from read_parquet('caseRecord.parquet') where len("case.closureReasons") > 0;

create or replace view case_record_case_closure_checks as select
  "caseId" as case_id,
  unnest(range(len("case.closureChecks"))) as position,
  unnest("case.closureChecks") as value
from read_parquet('caseRecord.parquet') where len("case.closureChecks") > 0;

create or replace view case_record_case_linked_case_ids as select
  "caseId" as case_id,
  unnest(range(len("case.linkedCaseIds"))) as position,
  unnest("case.linkedCaseIds") as value
from read_parquet('caseRecord.parquet') where len("case.linkedCaseIds") > 0;

create or replace view case_record_case_comments as select
  "caseId" as case_id,
  unnest(range(len("case.comments"))) as position,
  unnest("case.comments") as value
from read_parquet('caseRecord.parquet') where len("case.comments") > 0;

create or replace view case_record_reporting_entity_data_sources as select
  "caseId" as case_id,
  unnest(range(len("reportingEntity.dataSources"))) as position,
  unnest("reportingEntity.dataSources") as value
from read_parquet('caseRecord.parquet') where len("reportingEntity.dataSources") > 0;

create or replace view case_record_data_protection_legal_bases as select
  "caseId" as case_id,
  unnest(range(len("dataProtection.legalBases"))) as position,
  unnest("dataProtection.legalBases") as value
from read_parquet('caseRecord.parquet') where len("dataProtection.legalBases") > 0;

create or replace view case_record_data_protection_laws as select
  "caseId" as case_id,
  unnest(range(len("dataProtection.laws"))) as position,
  unnest("dataProtection.laws") as value
from read_parquet('caseRecord.parquet') where len("dataProtection.laws") > 0;

create or replace view case_record_data_protection_access_roles as select
  "caseId" as case_id,
  unnest(range(len("dataProtection.accessRoles"))) as position,
  unnest("dataProtection.accessRoles") as value
from read_parquet('caseRecord.parquet') where len("dataProtection.accessRoles") > 0;

create or replace view case_record_data_protection_encryption as select
  "caseId" as case_id,
  unnest(range(len("dataProtection.encryption"))) as position,
  unnest("dataProtection.encryption") as value
from read_parquet('caseRecord.parquet') where len("dataProtection.encryption") > 0;

create or replace view case_record_provenance as
select case_id, name as field, held -> name ->> 'source' as source, held -> name ->> 'system' as system, held -> name ->> 'asOf' as as_of
from (select "caseId" as case_id, "provenance" as held, unnest(json_keys("provenance")) as name from read_parquet('caseRecord.parquet') where "provenance" is not null)
union all
select case_id, 'case.' || name as field, held -> name ->> 'source' as source, held -> name ->> 'system' as system, held -> name ->> 'asOf' as as_of
from (select "caseId" as case_id, "case.provenance" as held, unnest(json_keys("case.provenance")) as name from read_parquet('caseRecord.parquet') where "case.provenance" is not null)
union all
select case_id, 'case.feedback.' || name as field, held -> name ->> 'source' as source, held -> name ->> 'system' as system, held -> name ->> 'asOf' as as_of
from (select "caseId" as case_id, "case.feedback.provenance" as held, unnest(json_keys("case.feedback.provenance")) as name from read_parquet('caseRecord.parquet') where "case.feedback.provenance" is not null)
union all
select case_id, 'reportingEntity.' || name as field, held -> name ->> 'source' as source, held -> name ->> 'system' as system, held -> name ->> 'asOf' as as_of
from (select "caseId" as case_id, "reportingEntity.provenance" as held, unnest(json_keys("reportingEntity.provenance")) as name from read_parquet('caseRecord.parquet') where "reportingEntity.provenance" is not null)
union all
select case_id, 'dataProtection.' || name as field, held -> name ->> 'source' as source, held -> name ->> 'system' as system, held -> name ->> 'asOf' as as_of
from (select "caseId" as case_id, "dataProtection.provenance" as held, unnest(json_keys("dataProtection.provenance")) as name from read_parquet('caseRecord.parquet') where "dataProtection.provenance" is not null);

create or replace view support_plan as select
  "caseId" as case_id,
  "row",
  position,
  "type" as type,
  "objectives" as objectives,
  "actionPlan" as action_plan,
  "plannedEnd" as planned_end,
  "actualEnd" as actual_end,
  "absent" as absent,
  "extensions" as extensions,
  cast(null as text[]) as empty_objects
from read_parquet('supportPlan.parquet');

create or replace view support_plan_provenance as
select case_id, row, name as field, held -> name ->> 'source' as source, held -> name ->> 'system' as system, held -> name ->> 'asOf' as as_of
from (select "caseId" as case_id, "row", "provenance" as held, unnest(json_keys("provenance")) as name from read_parquet('supportPlan.parquet') where "provenance" is not null);

create or replace view victim as select
  "caseId" as case_id,
  "row",
  position,
  "id" as id,
  "crossCaseId" as cross_case_id,
  "sex" as sex,
  "sexBasis" as sex_basis,
  "genderIdentity" as gender_identity,
  "genderSelfDescribed" as gender_self_described,
  "genderAsPublished" as gender_as_published,
  "pronouns" as pronouns,
  "birthDate" as birth_date,
  "age" as age,
  "ageEstimated" as age_estimated,
  "ageBand" as age_band,
  "minorAtRegistration" as minor_at_registration,
  "minorAtEntry" as minor_at_entry,
  "minorAtStartOfExploitation" as minor_at_start_of_exploitation,
  "ageWhenTrafficked" as age_when_trafficked,
  cast(len("citizenships") as integer) as citizenships_count,
  "regionOfOrigin" as region_of_origin,
  "countryOfBirth" as country_of_birth,
  "countryOfOrigin" as country_of_origin,
  "ethnicity" as ethnicity,
  cast(len("languages") as integer) as languages_count,
  "maritalStatus" as marital_status,
  "education" as education,
  "occupation" as occupation,
  "employmentStatus" as employment_status,
  cast(len("functionalDifficulties") as integer) as functional_difficulties_count,
  "deceased" as deceased,
  "positionInOrganisation" as position_in_organisation,
  "status" as status,
  "statusDecidedBy" as status_decided_by,
  "statusDate" as status_date,
  cast(len("statusBases") as integer) as status_bases_count,
  "displacementStatus" as displacement_status,
  cast(len("migrationStatuses") as integer) as migration_statuses_count,
  cast(len("internationalProtection") as integer) as international_protection_count,
  "childSeparation" as child_separation,
  "numberOfChildren" as number_of_children,
  cast("dependants.count" as integer) as dependants_count,
  "pregnant" as pregnant,
  "breastfeeding" as breastfeeding,
  "householdHead" as household_head,
  "soleCaregiver" as sole_caregiver,
  "priorTrafficking" as prior_trafficking,
  cast("gbvExposure.count" as integer) as gbv_exposure_count,
  cast("vulnerabilityFactors.count" as integer) as vulnerability_factors_count,
  "vulnerabilityDetails" as vulnerability_details,
  cast(len("specialNeeds") as integer) as special_needs_count,
  "ownWords" as own_words,
  cast("recruitment.count" as integer) as recruitment_count,
  cast("journey.count" as integer) as journey_count,
  cast("exploitation.count" as integer) as exploitation_count,
  cast("meansOfControl.count" as integer) as means_of_control_count,
  cast("screenings.count" as integer) as screenings_count,
  cast("consents.count" as integer) as consents_count,
  cast("assistance.count" as integer) as assistance_count,
  cast("referrals.count" as integer) as referrals_count,
  cast("followUps.count" as integer) as follow_ups_count,
  cast("reintegrationPlans.count" as integer) as reintegration_plans_count,
  cast("returns.count" as integer) as returns_count,
  "absent" as absent,
  "extensions" as extensions,
  "residenceBefore.country" as residence_before_country,
  "residenceBefore.adm1" as residence_before_adm1,
  "residenceBefore.adm2" as residence_before_adm2,
  "residenceBefore.adm3" as residence_before_adm3,
  "residenceBefore.locality" as residence_before_locality,
  "residenceBefore.settlement" as residence_before_settlement,
  "legalProcess.complaint" as legal_process_complaint,
  "legalProcess.wishToPursue" as legal_process_wish_to_pursue,
  "legalProcess.reflectionPeriod" as legal_process_reflection_period,
  "legalProcess.reflectionFrom" as legal_process_reflection_from,
  "legalProcess.reflectionTo" as legal_process_reflection_to,
  "legalProcess.residencePermit" as legal_process_residence_permit,
  "legalProcess.residenceFrom" as legal_process_residence_from,
  "legalProcess.residenceTo" as legal_process_residence_to,
  "legalProcess.compensation" as legal_process_compensation,
  "legalProcess.nonPunishmentApplied" as legal_process_non_punishment_applied,
  cast(len("legalProcess.witnessProtection") as integer) as legal_process_witness_protection_count,
  "legalProcess.absent" as legal_process_absent,
  "legalProcess.extensions" as legal_process_extensions,
  "legalProcess.compensationAmount.amount" as legal_process_compensation_amount_amount,
  "legalProcess.compensationAmount.currency" as legal_process_compensation_amount_currency,
  "emptyObjects" as empty_objects
from read_parquet('victim.parquet');

create or replace view victim_citizenships as select
  "caseId" as case_id,
  "row",
  unnest(range(len("citizenships"))) as position,
  unnest("citizenships") as value
from read_parquet('victim.parquet') where len("citizenships") > 0;

create or replace view victim_languages as select
  "caseId" as case_id,
  "row",
  unnest(range(len("languages"))) as position,
  unnest("languages") as value
from read_parquet('victim.parquet') where len("languages") > 0;

create or replace view victim_functional_difficulties as select
  "caseId" as case_id,
  "row",
  unnest(range(len("functionalDifficulties"))) as position,
  unnest("functionalDifficulties") as value
from read_parquet('victim.parquet') where len("functionalDifficulties") > 0;

create or replace view victim_status_bases as select
  "caseId" as case_id,
  "row",
  unnest(range(len("statusBases"))) as position,
  unnest("statusBases") as value
from read_parquet('victim.parquet') where len("statusBases") > 0;

create or replace view victim_migration_statuses as select
  "caseId" as case_id,
  "row",
  unnest(range(len("migrationStatuses"))) as position,
  unnest("migrationStatuses") as value
from read_parquet('victim.parquet') where len("migrationStatuses") > 0;

create or replace view victim_international_protection as select
  "caseId" as case_id,
  "row",
  unnest(range(len("internationalProtection"))) as position,
  unnest("internationalProtection") as value
from read_parquet('victim.parquet') where len("internationalProtection") > 0;

create or replace view victim_special_needs as select
  "caseId" as case_id,
  "row",
  unnest(range(len("specialNeeds"))) as position,
  unnest("specialNeeds") as value
from read_parquet('victim.parquet') where len("specialNeeds") > 0;

create or replace view victim_legal_process_witness_protection as select
  "caseId" as case_id,
  "row",
  unnest(range(len("legalProcess.witnessProtection"))) as position,
  unnest("legalProcess.witnessProtection") as value
from read_parquet('victim.parquet') where len("legalProcess.witnessProtection") > 0;

create or replace view victim_provenance as
select case_id, row, name as field, held -> name ->> 'source' as source, held -> name ->> 'system' as system, held -> name ->> 'asOf' as as_of
from (select "caseId" as case_id, "row", "provenance" as held, unnest(json_keys("provenance")) as name from read_parquet('victim.parquet') where "provenance" is not null)
union all
select case_id, row, 'legalProcess.' || name as field, held -> name ->> 'source' as source, held -> name ->> 'system' as system, held -> name ->> 'asOf' as as_of
from (select "caseId" as case_id, "row", "legalProcess.provenance" as held, unnest(json_keys("legalProcess.provenance")) as name from read_parquet('victim.parquet') where "legalProcess.provenance" is not null);

create or replace view dependant as select
  "caseId" as case_id,
  "row",
  "parentRow" as parent_row,
  position,
  "relation" as relation,
  "ageBand" as age_band,
  "sex" as sex,
  "whereabouts" as whereabouts,
  "atRisk" as at_risk,
  "absent" as absent,
  "extensions" as extensions,
  cast(null as text[]) as empty_objects
from read_parquet('dependant.parquet');

create or replace view dependant_provenance as
select case_id, row, name as field, held -> name ->> 'source' as source, held -> name ->> 'system' as system, held -> name ->> 'asOf' as as_of
from (select "caseId" as case_id, "row", "provenance" as held, unnest(json_keys("provenance")) as name from read_parquet('dependant.parquet') where "provenance" is not null);

create or replace view gbv_exposure as select
  "caseId" as case_id,
  "row",
  "parentRow" as parent_row,
  position,
  "id" as id,
  "phase" as phase,
  "type" as type,
  "displacementStage" as displacement_stage,
  "previousIncidents" as previous_incidents,
  "harmfulPractice" as harmful_practice,
  "exchangeOfValue" as exchange_of_value,
  "abductionStatus" as abduction_status,
  "absent" as absent,
  "extensions" as extensions,
  cast(null as text[]) as empty_objects
from read_parquet('gbvExposure.parquet');

create or replace view gbv_exposure_provenance as
select case_id, row, name as field, held -> name ->> 'source' as source, held -> name ->> 'system' as system, held -> name ->> 'asOf' as as_of
from (select "caseId" as case_id, "row", "provenance" as held, unnest(json_keys("provenance")) as name from read_parquet('gbvExposure.parquet') where "provenance" is not null);

create or replace view vulnerability_factor as select
  "caseId" as case_id,
  "row",
  "parentRow" as parent_row,
  position,
  "level" as level,
  "factor" as factor,
  "polarity" as polarity,
  "absent" as absent,
  "extensions" as extensions,
  cast(null as text[]) as empty_objects
from read_parquet('vulnerabilityFactor.parquet');

create or replace view vulnerability_factor_provenance as
select case_id, row, name as field, held -> name ->> 'source' as source, held -> name ->> 'system' as system, held -> name ->> 'asOf' as as_of
from (select "caseId" as case_id, "row", "provenance" as held, unnest(json_keys("provenance")) as name from read_parquet('vulnerabilityFactor.parquet') where "provenance" is not null);

create or replace view recruitment as select
  "caseId" as case_id,
  "row",
  "parentRow" as parent_row,
  position,
  cast(len("methods") as integer) as methods_count,
  cast(len("channels") as integer) as channels_count,
  cast(len("platforms") as integer) as platforms_count,
  cast(len("promised") as integer) as promised_count,
  cast(len("deceptionAbout") as integer) as deception_about_count,
  "locationName" as location_name,
  "date" as date,
  cast(len("recruiterRelations") as integer) as recruiter_relations_count,
  "abduction" as abduction,
  "absent" as absent,
  "extensions" as extensions,
  "fee.amount" as fee_amount,
  "fee.currency" as fee_currency,
  "debt.amount" as debt_amount,
  "debt.currency" as debt_currency,
  "place.country" as place_country,
  "place.adm1" as place_adm1,
  "place.adm2" as place_adm2,
  "place.adm3" as place_adm3,
  "place.locality" as place_locality,
  "place.settlement" as place_settlement,
  "emptyObjects" as empty_objects
from read_parquet('recruitment.parquet');

create or replace view recruitment_methods as select
  "caseId" as case_id,
  "row",
  unnest(range(len("methods"))) as position,
  unnest("methods") as value
from read_parquet('recruitment.parquet') where len("methods") > 0;

create or replace view recruitment_channels as select
  "caseId" as case_id,
  "row",
  unnest(range(len("channels"))) as position,
  unnest("channels") as value
from read_parquet('recruitment.parquet') where len("channels") > 0;

create or replace view recruitment_platforms as select
  "caseId" as case_id,
  "row",
  unnest(range(len("platforms"))) as position,
  unnest("platforms") as value
from read_parquet('recruitment.parquet') where len("platforms") > 0;

create or replace view recruitment_promised as select
  "caseId" as case_id,
  "row",
  unnest(range(len("promised"))) as position,
  unnest("promised") as value
from read_parquet('recruitment.parquet') where len("promised") > 0;

create or replace view recruitment_deception_about as select
  "caseId" as case_id,
  "row",
  unnest(range(len("deceptionAbout"))) as position,
  unnest("deceptionAbout") as value
from read_parquet('recruitment.parquet') where len("deceptionAbout") > 0;

create or replace view recruitment_recruiter_relations as select
  "caseId" as case_id,
  "row",
  unnest(range(len("recruiterRelations"))) as position,
  unnest("recruiterRelations") as value
from read_parquet('recruitment.parquet') where len("recruiterRelations") > 0;

create or replace view recruitment_provenance as
select case_id, row, name as field, held -> name ->> 'source' as source, held -> name ->> 'system' as system, held -> name ->> 'asOf' as as_of
from (select "caseId" as case_id, "row", "provenance" as held, unnest(json_keys("provenance")) as name from read_parquet('recruitment.parquet') where "provenance" is not null);

create or replace view journey_leg as select
  "caseId" as case_id,
  "row",
  "parentRow" as parent_row,
  position,
  "role" as role,
  "departedOn" as departed_on,
  "arrivedOn" as arrived_on,
  cast(len("transports") as integer) as transports_count,
  "borderCrossing" as border_crossing,
  cast(len("documents") as integer) as documents_count,
  "smugglingInvolved" as smuggling_involved,
  cast(len("companions") as integer) as companions_count,
  cast(len("controlIds") as integer) as control_ids_count,
  cast(len("gbvIds") as integer) as gbv_ids_count,
  "absent" as absent,
  "extensions" as extensions,
  "from.country" as from_country,
  "from.adm1" as from_adm1,
  "from.adm2" as from_adm2,
  "from.adm3" as from_adm3,
  "from.locality" as from_locality,
  "from.settlement" as from_settlement,
  "to.country" as to_country,
  "to.adm1" as to_adm1,
  "to.adm2" as to_adm2,
  "to.adm3" as to_adm3,
  "to.locality" as to_locality,
  "to.settlement" as to_settlement,
  "emptyObjects" as empty_objects
from read_parquet('journeyLeg.parquet');

create or replace view journey_leg_transports as select
  "caseId" as case_id,
  "row",
  unnest(range(len("transports"))) as position,
  unnest("transports") as value
from read_parquet('journeyLeg.parquet') where len("transports") > 0;

create or replace view journey_leg_documents as select
  "caseId" as case_id,
  "row",
  unnest(range(len("documents"))) as position,
  unnest("documents") as value
from read_parquet('journeyLeg.parquet') where len("documents") > 0;

create or replace view journey_leg_companions as select
  "caseId" as case_id,
  "row",
  unnest(range(len("companions"))) as position,
  unnest("companions") as value
from read_parquet('journeyLeg.parquet') where len("companions") > 0;

create or replace view journey_leg_control_ids as select
  "caseId" as case_id,
  "row",
  unnest(range(len("controlIds"))) as position,
  unnest("controlIds") as value
from read_parquet('journeyLeg.parquet') where len("controlIds") > 0;

create or replace view journey_leg_gbv_ids as select
  "caseId" as case_id,
  "row",
  unnest(range(len("gbvIds"))) as position,
  unnest("gbvIds") as value
from read_parquet('journeyLeg.parquet') where len("gbvIds") > 0;

create or replace view journey_leg_provenance as
select case_id, row, name as field, held -> name ->> 'source' as source, held -> name ->> 'system' as system, held -> name ->> 'asOf' as as_of
from (select "caseId" as case_id, "row", "provenance" as held, unnest(json_keys("provenance")) as name from read_parquet('journeyLeg.parquet') where "provenance" is not null);

create or replace view exploitation as select
  "caseId" as case_id,
  "row",
  "parentRow" as parent_row,
  position,
  "form" as form,
  cast(len("kinds") as integer) as kinds_count,
  "stage" as stage,
  cast(len("sectors") as integer) as sectors_count,
  cast(len("divisions") as integer) as divisions_count,
  "occupation" as occupation,
  cast(len("venues") as integer) as venues_count,
  cast(len("platforms") as integer) as platforms_count,
  "regionAsPublished" as region_as_published,
  "locationName" as location_name,
  "startedOn" as started_on,
  "endedOn" as ended_on,
  "hoursPerWeek" as hours_per_week,
  cast(len("livingConditions") as integer) as living_conditions_count,
  "absent" as absent,
  "extensions" as extensions,
  "place.country" as place_country,
  "place.adm1" as place_adm1,
  "place.adm2" as place_adm2,
  "place.adm3" as place_adm3,
  "place.locality" as place_locality,
  "place.settlement" as place_settlement,
  "payPerMonth.amount" as pay_per_month_amount,
  "payPerMonth.currency" as pay_per_month_currency,
  "emptyObjects" as empty_objects
from read_parquet('exploitation.parquet');

create or replace view exploitation_kinds as select
  "caseId" as case_id,
  "row",
  unnest(range(len("kinds"))) as position,
  unnest("kinds") as value
from read_parquet('exploitation.parquet') where len("kinds") > 0;

create or replace view exploitation_sectors as select
  "caseId" as case_id,
  "row",
  unnest(range(len("sectors"))) as position,
  unnest("sectors") as value
from read_parquet('exploitation.parquet') where len("sectors") > 0;

create or replace view exploitation_divisions as select
  "caseId" as case_id,
  "row",
  unnest(range(len("divisions"))) as position,
  unnest("divisions") as value
from read_parquet('exploitation.parquet') where len("divisions") > 0;

create or replace view exploitation_venues as select
  "caseId" as case_id,
  "row",
  unnest(range(len("venues"))) as position,
  unnest("venues") as value
from read_parquet('exploitation.parquet') where len("venues") > 0;

create or replace view exploitation_platforms as select
  "caseId" as case_id,
  "row",
  unnest(range(len("platforms"))) as position,
  unnest("platforms") as value
from read_parquet('exploitation.parquet') where len("platforms") > 0;

create or replace view exploitation_living_conditions as select
  "caseId" as case_id,
  "row",
  unnest(range(len("livingConditions"))) as position,
  unnest("livingConditions") as value
from read_parquet('exploitation.parquet') where len("livingConditions") > 0;

create or replace view exploitation_provenance as
select case_id, row, name as field, held -> name ->> 'source' as source, held -> name ->> 'system' as system, held -> name ->> 'asOf' as as_of
from (select "caseId" as case_id, "row", "provenance" as held, unnest(json_keys("provenance")) as name from read_parquet('exploitation.parquet') where "provenance" is not null);

create or replace view means_of_control as select
  "caseId" as case_id,
  "row",
  "parentRow" as parent_row,
  position,
  "id" as id,
  "code" as code,
  cast(len("phases") as integer) as phases_count,
  "absent" as absent,
  "extensions" as extensions,
  cast(null as text[]) as empty_objects
from read_parquet('meansOfControl.parquet');

create or replace view means_of_control_phases as select
  "caseId" as case_id,
  "row",
  unnest(range(len("phases"))) as position,
  unnest("phases") as value
from read_parquet('meansOfControl.parquet') where len("phases") > 0;

create or replace view means_of_control_provenance as
select case_id, row, name as field, held -> name ->> 'source' as source, held -> name ->> 'system' as system, held -> name ->> 'asOf' as as_of
from (select "caseId" as case_id, "row", "provenance" as held, unnest(json_keys("provenance")) as name from read_parquet('meansOfControl.parquet') where "provenance" is not null);

create or replace view screening as select
  "caseId" as case_id,
  "row",
  "parentRow" as parent_row,
  position,
  "tool" as tool,
  "toolVersion" as tool_version,
  "organisation" as organisation,
  "screenerRole" as screener_role,
  "screenerSex" as screener_sex,
  "screenerTrained" as screener_trained,
  "date" as date,
  "language" as language,
  "interpreterUsed" as interpreter_used,
  "interpreterSex" as interpreter_sex,
  "preferredInterviewerSex" as preferred_interviewer_sex,
  "preferredInterpreterSex" as preferred_interpreter_sex,
  "privatePlace" as private_place,
  cast(len("urgentNeeds") as integer) as urgent_needs_count,
  "inDanger" as in_danger,
  cast(len("wishes") as integer) as wishes_count,
  "supportPerson" as support_person,
  "breaksOffered" as breaks_offered,
  "safeContactAgreed" as safe_contact_agreed,
  "traumaSigns" as trauma_signs,
  cast("indicators.count" as integer) as indicators_count,
  "outcome" as outcome,
  "referredBy" as referred_by,
  "absent" as absent,
  "extensions" as extensions,
  "place.country" as place_country,
  "place.adm1" as place_adm1,
  "place.adm2" as place_adm2,
  "place.adm3" as place_adm3,
  "place.locality" as place_locality,
  "place.settlement" as place_settlement,
  "emptyObjects" as empty_objects
from read_parquet('screening.parquet');

create or replace view screening_urgent_needs as select
  "caseId" as case_id,
  "row",
  unnest(range(len("urgentNeeds"))) as position,
  unnest("urgentNeeds") as value
from read_parquet('screening.parquet') where len("urgentNeeds") > 0;

create or replace view screening_wishes as select
  "caseId" as case_id,
  "row",
  unnest(range(len("wishes"))) as position,
  unnest("wishes") as value
from read_parquet('screening.parquet') where len("wishes") > 0;

create or replace view screening_provenance as
select case_id, row, name as field, held -> name ->> 'source' as source, held -> name ->> 'system' as system, held -> name ->> 'asOf' as as_of
from (select "caseId" as case_id, "row", "provenance" as held, unnest(json_keys("provenance")) as name from read_parquet('screening.parquet') where "provenance" is not null);

create or replace view screening_indicator as select
  "caseId" as case_id,
  "row",
  "parentRow" as parent_row,
  position,
  "id" as id,
  "phase" as phase,
  "state" as state,
  "absent" as absent,
  "extensions" as extensions,
  cast(null as text[]) as empty_objects
from read_parquet('screeningIndicator.parquet');

create or replace view screening_indicator_provenance as
select case_id, row, name as field, held -> name ->> 'source' as source, held -> name ->> 'system' as system, held -> name ->> 'asOf' as as_of
from (select "caseId" as case_id, "row", "provenance" as held, unnest(json_keys("provenance")) as name from read_parquet('screeningIndicator.parquet') where "provenance" is not null);

create or replace view consent as select
  "caseId" as case_id,
  "row",
  "parentRow" as parent_row,
  position,
  "id" as id,
  "purpose" as purpose,
  "decision" as decision,
  "givenBy" as given_by,
  "childAssent" as child_assent,
  "guardianExcluded" as guardian_excluded,
  cast(len("recipients") as integer) as recipients_count,
  cast(len("recipientKinds") as integer) as recipient_kinds_count,
  cast(len("services") as integer) as services_count,
  cast("withhold.count" as integer) as withhold_count,
  "method" as method,
  "language" as language,
  "textStatus" as text_status,
  "date" as date,
  "expiry" as expiry,
  "withdrawnOn" as withdrawn_on,
  cast(len("informedItems") as integer) as informed_items_count,
  "absent" as absent,
  "extensions" as extensions,
  cast(null as text[]) as empty_objects
from read_parquet('consent.parquet');

create or replace view consent_recipients as select
  "caseId" as case_id,
  "row",
  unnest(range(len("recipients"))) as position,
  unnest("recipients") as value
from read_parquet('consent.parquet') where len("recipients") > 0;

create or replace view consent_recipient_kinds as select
  "caseId" as case_id,
  "row",
  unnest(range(len("recipientKinds"))) as position,
  unnest("recipientKinds") as value
from read_parquet('consent.parquet') where len("recipientKinds") > 0;

create or replace view consent_services as select
  "caseId" as case_id,
  "row",
  unnest(range(len("services"))) as position,
  unnest("services") as value
from read_parquet('consent.parquet') where len("services") > 0;

create or replace view consent_informed_items as select
  "caseId" as case_id,
  "row",
  unnest(range(len("informedItems"))) as position,
  unnest("informedItems") as value
from read_parquet('consent.parquet') where len("informedItems") > 0;

create or replace view consent_provenance as
select case_id, row, name as field, held -> name ->> 'source' as source, held -> name ->> 'system' as system, held -> name ->> 'asOf' as as_of
from (select "caseId" as case_id, "row", "provenance" as held, unnest(json_keys("provenance")) as name from read_parquet('consent.parquet') where "provenance" is not null);

create or replace view withholding as select
  "caseId" as case_id,
  "row",
  "parentRow" as parent_row,
  position,
  "fromWhom" as from_whom,
  "what" as what,
  "why" as why,
  "absent" as absent,
  "extensions" as extensions,
  cast(null as text[]) as empty_objects
from read_parquet('withholding.parquet');

create or replace view withholding_provenance as
select case_id, row, name as field, held -> name ->> 'source' as source, held -> name ->> 'system' as system, held -> name ->> 'asOf' as as_of
from (select "caseId" as case_id, "row", "provenance" as held, unnest(json_keys("provenance")) as name from read_parquet('withholding.parquet') where "provenance" is not null);

create or replace view assistance as select
  "caseId" as case_id,
  "row",
  "parentRow" as parent_row,
  position,
  "serviceType" as service_type,
  "provider" as provider,
  "state" as state,
  "startedOn" as started_on,
  "endedOn" as ended_on,
  "outcome" as outcome,
  "absent" as absent,
  "extensions" as extensions,
  cast(null as text[]) as empty_objects
from read_parquet('assistance.parquet');

create or replace view assistance_provenance as
select case_id, row, name as field, held -> name ->> 'source' as source, held -> name ->> 'system' as system, held -> name ->> 'asOf' as as_of
from (select "caseId" as case_id, "row", "provenance" as held, unnest(json_keys("provenance")) as name from read_parquet('assistance.parquet') where "provenance" is not null);

create or replace view referral as select
  "caseId" as case_id,
  "row",
  "parentRow" as parent_row,
  position,
  "direction" as direction,
  "fromEntity" as from_entity,
  "fromWorkerId" as from_worker_id,
  cast(len("toEntities") as integer) as to_entities_count,
  cast(len("recipientKinds") as integer) as recipient_kinds_count,
  "toWorkerId" as to_worker_id,
  cast(len("services") as integer) as services_count,
  "reason" as reason,
  "status" as status,
  "rejectedReason" as rejected_reason,
  "consentId" as consent_id,
  "sentOn" as sent_on,
  "answeredOn" as answered_on,
  "doneOn" as done_on,
  "details" as details,
  "mandatoryReporting" as mandatory_reporting,
  "toldBefore" as told_before,
  "absent" as absent,
  "extensions" as extensions,
  cast(null as text[]) as empty_objects
from read_parquet('referral.parquet');

create or replace view referral_to_entities as select
  "caseId" as case_id,
  "row",
  unnest(range(len("toEntities"))) as position,
  unnest("toEntities") as value
from read_parquet('referral.parquet') where len("toEntities") > 0;

create or replace view referral_recipient_kinds as select
  "caseId" as case_id,
  "row",
  unnest(range(len("recipientKinds"))) as position,
  unnest("recipientKinds") as value
from read_parquet('referral.parquet') where len("recipientKinds") > 0;

create or replace view referral_services as select
  "caseId" as case_id,
  "row",
  unnest(range(len("services"))) as position,
  unnest("services") as value
from read_parquet('referral.parquet') where len("services") > 0;

create or replace view referral_provenance as
select case_id, row, name as field, held -> name ->> 'source' as source, held -> name ->> 'system' as system, held -> name ->> 'asOf' as as_of
from (select "caseId" as case_id, "row", "provenance" as held, unnest(json_keys("provenance")) as name from read_parquet('referral.parquet') where "provenance" is not null);

create or replace view follow_up as select
  "caseId" as case_id,
  "row",
  "parentRow" as parent_row,
  position,
  "date" as date,
  "scheduledMonth" as scheduled_month,
  "planId" as plan_id,
  "result" as result,
  "mode" as mode,
  "needsMet" as needs_met,
  cast("domains.count" as integer) as domains_count,
  "retrafficked" as retrafficked,
  "wantsContact" as wants_contact,
  cast(len("newRisks") as integer) as new_risks_count,
  "nextDate" as next_date,
  "absent" as absent,
  "extensions" as extensions,
  cast(null as text[]) as empty_objects
from read_parquet('followUp.parquet');

create or replace view follow_up_new_risks as select
  "caseId" as case_id,
  "row",
  unnest(range(len("newRisks"))) as position,
  unnest("newRisks") as value
from read_parquet('followUp.parquet') where len("newRisks") > 0;

create or replace view follow_up_provenance as
select case_id, row, name as field, held -> name ->> 'source' as source, held -> name ->> 'system' as system, held -> name ->> 'asOf' as as_of
from (select "caseId" as case_id, "row", "provenance" as held, unnest(json_keys("provenance")) as name from read_parquet('followUp.parquet') where "provenance" is not null);

create or replace view domain_progress as select
  "caseId" as case_id,
  "row",
  "parentRow" as parent_row,
  position,
  "domain" as domain,
  "status" as status,
  "goalReached" as goal_reached,
  "absent" as absent,
  "extensions" as extensions,
  cast(null as text[]) as empty_objects
from read_parquet('domainProgress.parquet');

create or replace view domain_progress_provenance as
select case_id, row, name as field, held -> name ->> 'source' as source, held -> name ->> 'system' as system, held -> name ->> 'asOf' as as_of
from (select "caseId" as case_id, "row", "provenance" as held, unnest(json_keys("provenance")) as name from read_parquet('domainProgress.parquet') where "provenance" is not null);

create or replace view reintegration_plan as select
  "caseId" as case_id,
  "row",
  "parentRow" as parent_row,
  position,
  "id" as id,
  "startedOn" as started_on,
  "plannedEnd" as planned_end,
  "endedOn" as ended_on,
  "managedBy" as managed_by,
  cast(len("domains") as integer) as domains_count,
  cast(len("closingCriteria") as integer) as closing_criteria_count,
  cast(len("criteriaMet") as integer) as criteria_met_count,
  "outcome" as outcome,
  "absent" as absent,
  "extensions" as extensions,
  "place.country" as place_country,
  "place.adm1" as place_adm1,
  "place.adm2" as place_adm2,
  "place.adm3" as place_adm3,
  "place.locality" as place_locality,
  "place.settlement" as place_settlement,
  "emptyObjects" as empty_objects
from read_parquet('reintegrationPlan.parquet');

create or replace view reintegration_plan_domains as select
  "caseId" as case_id,
  "row",
  unnest(range(len("domains"))) as position,
  unnest("domains") as value
from read_parquet('reintegrationPlan.parquet') where len("domains") > 0;

create or replace view reintegration_plan_closing_criteria as select
  "caseId" as case_id,
  "row",
  unnest(range(len("closingCriteria"))) as position,
  unnest("closingCriteria") as value
from read_parquet('reintegrationPlan.parquet') where len("closingCriteria") > 0;

create or replace view reintegration_plan_criteria_met as select
  "caseId" as case_id,
  "row",
  unnest(range(len("criteriaMet"))) as position,
  unnest("criteriaMet") as value
from read_parquet('reintegrationPlan.parquet') where len("criteriaMet") > 0;

create or replace view reintegration_plan_provenance as
select case_id, row, name as field, held -> name ->> 'source' as source, held -> name ->> 'system' as system, held -> name ->> 'asOf' as as_of
from (select "caseId" as case_id, "row", "provenance" as held, unnest(json_keys("provenance")) as name from read_parquet('reintegrationPlan.parquet') where "provenance" is not null);

create or replace view return_event as select
  "caseId" as case_id,
  "row",
  "parentRow" as parent_row,
  position,
  "kind" as kind,
  "date" as date,
  "safetyAssessed" as safety_assessed,
  "receivedBy" as received_by,
  "joinedFamily" as joined_family,
  "absent" as absent,
  "extensions" as extensions,
  "from.country" as from_country,
  "from.adm1" as from_adm1,
  "from.adm2" as from_adm2,
  "from.adm3" as from_adm3,
  "from.locality" as from_locality,
  "from.settlement" as from_settlement,
  "to.country" as to_country,
  "to.adm1" as to_adm1,
  "to.adm2" as to_adm2,
  "to.adm3" as to_adm3,
  "to.locality" as to_locality,
  "to.settlement" as to_settlement,
  "emptyObjects" as empty_objects
from read_parquet('returnEvent.parquet');

create or replace view return_event_provenance as
select case_id, row, name as field, held -> name ->> 'source' as source, held -> name ->> 'system' as system, held -> name ->> 'asOf' as as_of
from (select "caseId" as case_id, "row", "provenance" as held, unnest(json_keys("provenance")) as name from read_parquet('returnEvent.parquet') where "provenance" is not null);

create or replace view perpetrator as select
  "caseId" as case_id,
  "row",
  position,
  "id" as id,
  "crossCaseId" as cross_case_id,
  "kind" as kind,
  "sex" as sex,
  "sexBasis" as sex_basis,
  cast(len("gendersAsPublished") as integer) as genders_as_published_count,
  cast(len("ageBands") as integer) as age_bands_count,
  cast(len("citizenships") as integer) as citizenships_count,
  cast(len("regionsAsPublished") as integer) as regions_as_published_count,
  cast(len("roles") as integer) as roles_count,
  "roleDetails" as role_details,
  "organisation" as organisation,
  cast(len("paidMoney") as integer) as paid_money_count,
  "organisedCrime" as organised_crime,
  "justiceStage" as justice_stage,
  cast("justiceHistory.count" as integer) as justice_history_count,
  cast("charges.count" as integer) as charges_count,
  "numberOfVictims" as number_of_victims,
  "absent" as absent,
  "extensions" as extensions,
  cast(null as text[]) as empty_objects
from read_parquet('perpetrator.parquet');

create or replace view perpetrator_genders_as_published as select
  "caseId" as case_id,
  "row",
  unnest(range(len("gendersAsPublished"))) as position,
  unnest("gendersAsPublished") as value
from read_parquet('perpetrator.parquet') where len("gendersAsPublished") > 0;

create or replace view perpetrator_age_bands as select
  "caseId" as case_id,
  "row",
  unnest(range(len("ageBands"))) as position,
  unnest("ageBands") as value
from read_parquet('perpetrator.parquet') where len("ageBands") > 0;

create or replace view perpetrator_citizenships as select
  "caseId" as case_id,
  "row",
  unnest(range(len("citizenships"))) as position,
  unnest("citizenships") as value
from read_parquet('perpetrator.parquet') where len("citizenships") > 0;

create or replace view perpetrator_regions_as_published as select
  "caseId" as case_id,
  "row",
  unnest(range(len("regionsAsPublished"))) as position,
  unnest("regionsAsPublished") as value
from read_parquet('perpetrator.parquet') where len("regionsAsPublished") > 0;

create or replace view perpetrator_roles as select
  "caseId" as case_id,
  "row",
  unnest(range(len("roles"))) as position,
  unnest("roles") as value
from read_parquet('perpetrator.parquet') where len("roles") > 0;

create or replace view perpetrator_paid_money as select
  "caseId" as case_id,
  "row",
  unnest(range(len("paidMoney"))) as position,
  unnest("paidMoney") as value
from read_parquet('perpetrator.parquet') where len("paidMoney") > 0;

create or replace view perpetrator_provenance as
select case_id, row, name as field, held -> name ->> 'source' as source, held -> name ->> 'system' as system, held -> name ->> 'asOf' as as_of
from (select "caseId" as case_id, "row", "provenance" as held, unnest(json_keys("provenance")) as name from read_parquet('perpetrator.parquet') where "provenance" is not null);

create or replace view justice_step as select
  "caseId" as case_id,
  "row",
  "parentRow" as parent_row,
  position,
  "stage" as stage,
  "date" as date,
  "absent" as absent,
  "extensions" as extensions,
  cast(null as text[]) as empty_objects
from read_parquet('justiceStep.parquet');

create or replace view justice_step_provenance as
select case_id, row, name as field, held -> name ->> 'source' as source, held -> name ->> 'system' as system, held -> name ->> 'asOf' as as_of
from (select "caseId" as case_id, "row", "provenance" as held, unnest(json_keys("provenance")) as name from read_parquet('justiceStep.parquet') where "provenance" is not null);

create or replace view charge as select
  "caseId" as case_id,
  "row",
  "parentRow" as parent_row,
  position,
  "offence" as offence,
  cast(len("articles") as integer) as articles_count,
  "chargedOn" as charged_on,
  "outcome" as outcome,
  "decidedOn" as decided_on,
  cast("sentences.count" as integer) as sentences_count,
  "absent" as absent,
  "extensions" as extensions,
  cast(null as text[]) as empty_objects
from read_parquet('charge.parquet');

create or replace view charge_articles as select
  "caseId" as case_id,
  "row",
  unnest(range(len("articles"))) as position,
  unnest("articles") as value
from read_parquet('charge.parquet') where len("articles") > 0;

create or replace view charge_provenance as
select case_id, row, name as field, held -> name ->> 'source' as source, held -> name ->> 'system' as system, held -> name ->> 'asOf' as as_of
from (select "caseId" as case_id, "row", "provenance" as held, unnest(json_keys("provenance")) as name from read_parquet('charge.parquet') where "provenance" is not null);

create or replace view sentence as select
  "caseId" as case_id,
  "row",
  "parentRow" as parent_row,
  position,
  "kind" as kind,
  "months" as months,
  "details" as details,
  "absent" as absent,
  "extensions" as extensions,
  "amount.amount" as amount_amount,
  "amount.currency" as amount_currency,
  "emptyObjects" as empty_objects
from read_parquet('sentence.parquet');

create or replace view sentence_provenance as
select case_id, row, name as field, held -> name ->> 'source' as source, held -> name ->> 'system' as system, held -> name ->> 'asOf' as as_of
from (select "caseId" as case_id, "row", "provenance" as held, unnest(json_keys("provenance")) as name from read_parquet('sentence.parquet') where "provenance" is not null);

create or replace view relation as select
  "caseId" as case_id,
  "row",
  position,
  "victimId" as victim_id,
  "perpetratorId" as perpetrator_id,
  cast(len("kinds") as integer) as kinds_count,
  "absent" as absent,
  "extensions" as extensions,
  cast(null as text[]) as empty_objects
from read_parquet('relation.parquet');

create or replace view relation_kinds as select
  "caseId" as case_id,
  "row",
  unnest(range(len("kinds"))) as position,
  unnest("kinds") as value
from read_parquet('relation.parquet') where len("kinds") > 0;

create or replace view relation_provenance as
select case_id, row, name as field, held -> name ->> 'source' as source, held -> name ->> 'system' as system, held -> name ->> 'asOf' as as_of
from (select "caseId" as case_id, "row", "provenance" as held, unnest(json_keys("provenance")) as name from read_parquet('relation.parquet') where "provenance" is not null);

create or replace view event as select
  "caseId" as case_id,
  "row",
  position,
  "id" as id,
  "kind" as kind,
  cast(len("acts") as integer) as acts_count,
  cast(len("means") as integer) as means_count,
  cast(len("purposes") as integer) as purposes_count,
  "iccsCode" as iccs_code,
  "periodFrom" as period_from,
  "periodTo" as period_to,
  "durationBand" as duration_band,
  cast("places.count" as integer) as places_count,
  "transnational" as transnational,
  cast(len("victimIds") as integer) as victim_ids_count,
  cast(len("perpetratorIds") as integer) as perpetrator_ids_count,
  "description" as description,
  "absent" as absent,
  "extensions" as extensions,
  cast(null as text[]) as empty_objects
from read_parquet('event.parquet');

create or replace view event_acts as select
  "caseId" as case_id,
  "row",
  unnest(range(len("acts"))) as position,
  unnest("acts") as value
from read_parquet('event.parquet') where len("acts") > 0;

create or replace view event_means as select
  "caseId" as case_id,
  "row",
  unnest(range(len("means"))) as position,
  unnest("means") as value
from read_parquet('event.parquet') where len("means") > 0;

create or replace view event_purposes as select
  "caseId" as case_id,
  "row",
  unnest(range(len("purposes"))) as position,
  unnest("purposes") as value
from read_parquet('event.parquet') where len("purposes") > 0;

create or replace view event_victim_ids as select
  "caseId" as case_id,
  "row",
  unnest(range(len("victimIds"))) as position,
  unnest("victimIds") as value
from read_parquet('event.parquet') where len("victimIds") > 0;

create or replace view event_perpetrator_ids as select
  "caseId" as case_id,
  "row",
  unnest(range(len("perpetratorIds"))) as position,
  unnest("perpetratorIds") as value
from read_parquet('event.parquet') where len("perpetratorIds") > 0;

create or replace view event_provenance as
select case_id, row, name as field, held -> name ->> 'source' as source, held -> name ->> 'system' as system, held -> name ->> 'asOf' as as_of
from (select "caseId" as case_id, "row", "provenance" as held, unnest(json_keys("provenance")) as name from read_parquet('event.parquet') where "provenance" is not null);

create or replace view place as select
  "caseId" as case_id,
  "row",
  "parentRow" as parent_row,
  position,
  "country" as country,
  "adm1" as adm1,
  "adm2" as adm2,
  "adm3" as adm3,
  "locality" as locality,
  "settlement" as settlement,
  cast(null as text[]) as empty_objects
from read_parquet('place.parquet');
