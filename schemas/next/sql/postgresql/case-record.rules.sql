-- Generated from packages/dictionary by `pnpm gen`; do not edit.
-- TIP Standard 1.0-rc.2: Case record in PostgreSQL: every rule as a view, after the tables.

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
  ('record-has-a-person', 'warning', 'caseRecord.victims', 'The record holds neither a victim nor an alleged perpetrator.', 'A report counts victims and perpetrators; a record without either counts no one.'),
  ('victim-ids-unique', 'error', 'caseRecord.victims', 'Two victims have the same id.', 'Events and relations point at a victim by id.'),
  ('perpetrator-ids-unique', 'error', 'caseRecord.perpetrators', 'Two alleged perpetrators have the same id.', 'Events and relations point at a perpetrator by id.'),
  ('event-ids-unique', 'error', 'caseRecord.events', 'Two events have the same id.', 'The event is a unit of description of its own and is counted once.'),
  ('relation-once-per-pair', 'error', 'caseRecord.relations', 'The same victim and alleged perpetrator are related twice; give all their relations in one entry.', 'The relation is held per pair, so that no one is counted twice.'),
  ('case-not-its-own-duplicate', 'error', 'case.duplicateOf', 'The case is marked as a duplicate of itself.', 'A duplicate points at the case that is kept.'),
  ('case-not-linked-to-itself', 'error', 'case.linkedCaseIds', 'The case is linked to itself.', 'A link joins two cases.'),
  ('case-opened-before-closed', 'error', 'case.closedOn', 'The case was closed before it was opened.', 'Dates of one case follow each other.'),
  ('closed-case-has-reason', 'warning', 'case.closureReasons', 'The case is closed, and the reasons are not given.', 'Closure reasons show whether survivors were served or lost.'),
  ('closure-reason-on-closed-case', 'warning', 'case.status', 'Reasons for closure are given, but the case is not closed.', 'A reason without a closure is a slip.'),
  ('closing-date-on-closed-case', 'warning', 'case.status', 'A closing date is given, but the case is open.', 'A date of closure without a closure is a slip.'),
  ('registration-year-or-date', 'error', 'case.registrationYear', 'Both the day and the year of registration are given; give the day only.', 'One fact has one home.'),
  ('organisation-coordinates-together', 'error', 'reportingEntity.latitude', 'Only one of longitude and latitude is given.', 'Half a position is not a position.'),
  ('adm1-in-country', 'error', 'place.adm1', 'The province or state is not in the country given.', 'An ISO 3166-2 code begins with the code of its country.'),
  ('adm2-in-adm1', 'error', 'place.adm2', 'The district is not in the province given.', 'A district is in one province.'),
  ('adm3-in-adm2', 'error', 'place.adm3', 'The sector is not in the district given.', 'A sector is in one district.'),
  ('adm2-in-country', 'error', 'place.adm2', 'The district is not in the country given.', 'Districts are coded for Rwanda only; elsewhere use the locality.'),
  ('adm3-in-country', 'error', 'place.adm3', 'The sector is not in the country given.', 'Sectors are coded for Rwanda only; elsewhere use the locality.'),
  ('retention-after-collection', 'error', 'dataProtection.retainUntil', 'The record should be destroyed before it was collected.', 'Retention is counted from collection.'),
  ('review-after-collection', 'error', 'dataProtection.lastReviewed', 'The record was reviewed before it was collected.', 'A review follows collection.'),
  ('transfer-conditions-given', 'error', 'dataProtection.transferConditions', 'The record may be transferred under conditions, and they are not given.', 'A condition that no one can read protects no one.'),
  ('consent-basis-has-consent', 'warning', 'dataProtection.legalBases', 'Consent is a legal basis, but a victim has no consent on record.', 'Processing on consent needs the consent of each person.'),
  ('retention-after-opening', 'error', 'dataProtection.retainUntil', 'The record should be destroyed before the case was opened.', 'Retention is counted from collection.'),
  ('sex-has-basis', 'error', 'victim.sexBasis', 'The sex is given without its basis (document, observed, self) or a reason why the basis is missing.', 'Sex and gender identity are two fields with provenance.'),
  ('sex-basis-known', 'warning', 'victim.sexBasis', 'The basis of the sex is missing; ask where it comes from.', 'Sources that do not say the basis are accepted, and the gap is shown.'),
  ('sex-basis-needs-sex', 'error', 'victim.sex', 'A basis of sex is given without the sex.', 'A basis belongs to a value.'),
  ('gender-identity-self-declared', 'error', 'victim.genderIdentity', 'The gender identity is marked as observed or taken from a document; only the person can declare it.', 'Gender identity is self-declared.'),
  ('gender-identity-imported', 'warning', 'victim.genderIdentity', 'The gender identity was imported from a source that does not say who declared it.', 'An imported value keeps its source and is flagged.'),
  ('gender-self-described-when-chosen', 'warning', 'victim.genderSelfDescribed', 'Own words for gender are given, but the choice is not "self-described".', 'The text belongs to that choice.'),
  ('gender-as-published-imported', 'error', 'victim.genderAsPublished', 'Gender as published is for imported data; its provenance must say so.', 'A published value mixes sex and gender and must not be collected.'),
  ('age-or-birth-date', 'error', 'victim.age', 'Both an age and a date of birth are given; give the date of birth only.', 'An age beside a date of birth goes stale.'),
  ('age-in-band', 'error', 'victim.ageBand', 'The age is not in the age band.', 'Age, band and minor status say the same thing.'),
  ('minor-at-registration-agrees', 'error', 'victim.minorAtRegistration', 'The record states both a minor and an adult at registration: compare the status, the age and the age band.', 'Under 18 is a child. A minor at a later time was a minor before.'),
  ('minor-at-registration-agrees-with-dates', 'error', 'victim.minorAtRegistration', 'The date of birth and the day on which the case was opened contradict the status, age or age band at registration.', 'Under 18 is a child, on the day itself too.'),
  ('minor-at-exploitation-agrees', 'error', 'victim.minorAtStartOfExploitation', 'The record states an adult when exploitation began, and a minor then or later: compare the statuses and the ages.', 'Under 18 is a child. A minor at a later time was a minor before.'),
  ('minor-at-exploitation-agrees-with-dates', 'error', 'victim.minorAtStartOfExploitation', 'The date of birth and the dates of exploitation contradict the status when exploitation began, or a status or age of later.', 'Under 18 is a child, on the day itself too.'),
  ('minor-at-entry-agrees', 'error', 'victim.minorAtEntry', 'The record states an adult at entry, and a minor then or later: compare the statuses and the ages.', 'Under 18 is a child. A minor at a later time was a minor before.'),
  ('minor-at-entry-agrees-with-dates', 'error', 'victim.minorAtEntry', 'The date of birth and the dates of recruitment contradict the status or age at entry, or a status or age of later.', 'Under 18 is a child, on the day itself too.'),
  ('age-band-agrees-with-birth-date', 'error', 'victim.ageBand', 'The age band does not agree with the date of birth and the day on which the case was opened.', 'The band is the age at registration.'),
  ('age-when-trafficked-not-above-age', 'error', 'victim.ageWhenTrafficked', 'The age when first trafficked is above the age at registration.', 'Trafficking that is on record came before registration.'),
  ('born-before-registration', 'error', 'victim.birthDate', 'The date of birth is after the case was opened.', 'A person is born before being registered.'),
  ('born-before-status', 'error', 'victim.statusDate', 'The status was decided before the person was born.', 'A person is born before being identified.'),
  ('estimate-has-age', 'warning', 'victim.ageEstimated', 'An age is marked as an estimate, but none is given.', 'An estimate belongs to a value.'),
  ('identified-by-someone', 'warning', 'victim.statusDecidedBy', 'The person is an identified victim, and it is not recorded who decided.', 'Identification depends on who identifies.'),
  ('status-date-has-status', 'warning', 'victim.status', 'A date of the status is given without the status.', 'A date belongs to a decision.'),
  ('identified-has-exploitation', 'warning', 'victim.exploitation', 'The person is an identified victim, and the form of exploitation is neither given nor marked as missing.', 'Counts are published by form of exploitation; an unspecified form is a gap.'),
  ('separated-person-is-a-child', 'warning', 'victim.childSeparation', 'An adult is recorded as an unaccompanied or separated child.', 'The field is about children.'),
  ('sole-caregiver-has-dependants', 'warning', 'victim.dependants', 'The person is the only caregiver, and the dependants are neither given nor marked as missing.', 'Dependants are protected too.'),
  ('consent-ids-unique', 'error', 'victim.consents', 'Two consents have the same id.', 'Referrals point at a consent by id.'),
  ('means-ids-unique', 'error', 'victim.meansOfControl', 'Two means of control have the same id.', 'Legs of a journey point at a means by id.'),
  ('gbv-ids-unique', 'error', 'victim.gbvExposure', 'Two exposures to gender-based violence have the same id.', 'Legs of a journey point at an exposure by id.'),
  ('journey-in-order', 'error', 'victim.journey', 'The legs of the journey are not in the order of their dates.', 'Legs are recorded in order.'),
  ('recruited-before-exploited', 'warning', 'victim.recruitment', 'Every recruitment on record is dated after all exploitation had begun.', 'Recruitment comes before exploitation.'),
  ('referred-on-after-coming-in', 'warning', 'victim.referrals', 'The person was referred on before any incoming referral.', 'A person is referred on after coming in.'),
  ('plan-ids-unique', 'error', 'victim.reintegrationPlans', 'Two reintegration plans have the same id.', 'Follow-ups point at a plan by id.'),
  ('reflection-dates-in-order', 'error', 'legalProcess.reflectionTo', 'The reflection period ends before it begins.', 'The end follows the beginning.'),
  ('reflection-dates-when-granted', 'warning', 'legalProcess.reflectionPeriod', 'Dates of a reflection period are given, but it was not granted.', 'Dates belong to a grant.'),
  ('residence-dates-in-order', 'error', 'legalProcess.residenceTo', 'The residence permit ends before it begins.', 'The end follows the beginning.'),
  ('residence-dates-when-granted', 'warning', 'legalProcess.residencePermit', 'Dates of a residence permit are given, but it was not granted.', 'Dates belong to a grant.'),
  ('compensation-amount-when-awarded', 'warning', 'legalProcess.compensation', 'An amount of compensation is given, but none was awarded.', 'An amount belongs to an award.'),
  ('legal-dates-after-birth', 'error', 'legalProcess.reflectionFrom', 'A reflection period or a residence permit is dated before the person was born.', 'A person is born before being granted anything.'),
  ('recruited-before-registration', 'warning', 'recruitment.date', 'The recruitment is dated after the case was opened.', 'A case follows what it is about.'),
  ('recruited-after-birth', 'error', 'recruitment.date', 'The recruitment is dated before the person was born.', 'A person is born before being recruited.'),
  ('leg-dates-in-order', 'error', 'journeyLeg.arrivedOn', 'The leg ends before it begins.', 'Arrival follows departure.'),
  ('leg-before-registration', 'warning', 'journeyLeg.departedOn', 'The leg begins after the case was opened.', 'A case follows what it is about.'),
  ('border-between-countries', 'warning', 'journeyLeg.borderCrossing', 'A border crossing is given, but both ends are in the same country.', 'A border is between two countries.'),
  ('leg-control-resolves', 'error', 'journeyLeg.controlIds', 'The leg points at a means of control that the person does not have.', 'References resolve within the person.'),
  ('leg-gbv-resolves', 'error', 'journeyLeg.gbvIds', 'The leg points at an exposure to violence that the person does not have.', 'References resolve within the person.'),
  ('leg-after-birth', 'error', 'journeyLeg.departedOn', 'The leg is dated before the person was born.', 'A person is born before travelling.'),
  ('kinds-belong-to-form', 'error', 'exploitation.kinds', 'A kind of exploitation does not belong to the form given.', 'The two levels say the same thing.'),
  ('divisions-belong-to-sectors', 'error', 'exploitation.divisions', 'An industry division does not belong to a sector given.', 'ISIC divisions are parts of sections.'),
  ('exploitation-dates-in-order', 'error', 'exploitation.endedOn', 'The exploitation ends before it begins.', 'The end follows the beginning.'),
  ('exploitation-after-birth', 'error', 'exploitation.startedOn', 'The exploitation is dated before the person was born.', 'A person is born before being exploited.'),
  ('exploitation-before-registration', 'warning', 'exploitation.startedOn', 'The exploitation begins after the case was opened.', 'A case follows what it is about.'),
  ('child-marriage-of-a-child', 'warning', 'exploitation.form', 'A child marriage is recorded for a person who was an adult when exploitation began.', 'Child marriage and forced marriage are kept apart.'),
  ('intended-has-no-end', 'warning', 'exploitation.endedOn', 'The exploitation was only intended, but an end is given.', 'What did not happen has no dates.'),
  ('merged-means-only-imported', 'error', 'meansOfControl.code', 'A merged means of control is given without an import as its provenance.', 'Merged codes come from published data only; what is collected is kept apart.'),
  ('screening-indicators-once', 'error', 'screening.indicators', 'The same indicator is given twice for one phase.', 'An indicator is counted once.'),
  ('no-indicators-means-none', 'error', 'screening.outcome', 'The outcome is "no indicators", but an indicator is present.', 'The outcome follows from the indicators.'),
  ('indicators-outcome-has-one', 'warning', 'screening.outcome', 'The outcome is "indicators", but none of those recorded is present.', 'The outcome follows from the indicators.'),
  ('no-urgent-need-alone', 'warning', 'screening.urgentNeeds', '"Nothing now" is recorded beside an urgent need.', 'One of the two is a slip; an urgent need must not be overlooked.'),
  ('interviewer-as-preferred', 'warning', 'screening.screenerSex', 'The interviewer was not of the sex that the person prefers.', 'Shown so that it can be corrected; it blocks nothing.'),
  ('interpreter-as-preferred', 'warning', 'screening.interpreterSex', 'The interpreter was not of the sex that the person prefers.', 'Shown so that it can be corrected; it blocks nothing.'),
  ('interpreter-sex-has-interpreter', 'warning', 'screening.interpreterSex', 'The sex of an interpreter is given, but no interpreter was used.', 'A value belongs to a person who was there.'),
  ('tool-version-has-tool', 'warning', 'screening.tool', 'A version is given without the tool.', 'A version belongs to a tool.'),
  ('screening-after-birth', 'error', 'screening.date', 'The screening is dated before the person was born.', 'A person is born before being screened.'),
  ('interview-consent-before-screening', 'warning', 'screening.date', 'The person agreed to be interviewed only after this screening.', 'Consent comes first.'),
  ('consent-before-expiry', 'error', 'consent.expiry', 'The consent expires before it was given.', 'Dates of one consent follow each other.'),
  ('consent-before-withdrawal', 'error', 'consent.withdrawnOn', 'The consent was withdrawn before it was given.', 'Dates of one consent follow each other.'),
  ('withdrawn-consent-has-date', 'error', 'consent.withdrawnOn', 'The consent is withdrawn, and the day is neither given nor marked as missing.', 'What was shared before the withdrawal must be distinguishable from what was shared after.'),
  ('withdrawal-date-means-withdrawn', 'error', 'consent.decision', 'A day of withdrawal is given, but the decision is not "withdrawn".', 'A withdrawal ends a consent.'),
  ('sharing-names-recipients', 'error', 'consent.recipients', 'Consent to share is given without saying with whom.', 'Consent to share holds for the recipients named and no others.'),
  ('unspecified-consent-permits-nothing', 'error', 'consent.purpose', 'A consent of unspecified scope names recipients or services.', 'A consent of unspecified scope permits no sharing.'),
  ('child-consent-by-guardian', 'warning', 'consent.givenBy', 'A child decided alone; record the guardian too, or that the guardian is excluded.', 'A guardian consents for a child, unless the guardian may be involved.'),
  ('adult-decides-alone', 'warning', 'consent.givenBy', 'A guardian decided for a person who was 18 or over on that day. Ask the person.', 'A guardian consents for a child, not for an adult.'),
  ('excluded-guardian-does-not-decide', 'error', 'consent.givenBy', 'The guardian is excluded, but is given as the one who decided.', 'A guardian who may be involved cannot consent for the child.'),
  ('child-assent-asked', 'warning', 'consent.childAssent', 'A guardian decided for a child, and the assent of the child is neither given nor marked as missing.', 'The child is asked too.'),
  ('informed-about-everything', 'warning', 'consent.informedItems', 'Consent was granted, but the person was not told all seven things.', 'Consent that is not informed is weak.'),
  ('consent-after-birth', 'error', 'consent.date', 'The consent is dated before the person was born.', 'A person is born before deciding.'),
  ('assistance-dates-in-order', 'error', 'assistance.endedOn', 'The service ends before it begins.', 'The end follows the beginning.'),
  ('declined-service-did-not-run', 'warning', 'assistance.startedOn', 'The survivor declined the service or it could not be had, but a start is given.', 'Declined, unavailable and accepted are counted apart.'),
  ('outcome-of-accepted-service', 'warning', 'assistance.outcome', 'The survivor declined the service or it could not be had, but an outcome is given.', 'Declined, unavailable and accepted are counted apart.'),
  ('assistance-after-birth', 'error', 'assistance.startedOn', 'The service is dated before the person was born.', 'A person is born before being served.'),
  ('referral-consent-resolves', 'error', 'referral.consentId', 'The referral points at a consent that the person does not have.', 'References resolve within the person.'),
  ('referral-sent-with-consent', 'error', 'referral.consentId', 'The referral was sent without naming the consent that it rests on.', 'A referral needs consent, or nothing is sent.'),
  ('referral-answered-after-sent', 'error', 'referral.answeredOn', 'The referral was answered before it was sent.', 'An answer follows.'),
  ('referral-done-after-sent', 'error', 'referral.doneOn', 'The referral was done before it was sent.', 'The service follows.'),
  ('rejected-referral-has-reason', 'warning', 'referral.rejectedReason', 'The referral was rejected, and the reason is neither given nor marked as missing.', 'Rejections show where services are lacking.'),
  ('told-before-mandatory-report', 'warning', 'referral.toldBefore', 'A mandatory report is recorded, but not whether the person was told before the interview.', 'The person is told before the interview.'),
  ('referral-consent-granted', 'error', 'referral.consentId', 'The referral was sent on a consent that was not granted for referral.', 'Consent to one purpose is never read as consent to another. A consent withdrawn later was granted before.'),
  ('referral-sent-after-consent', 'error', 'referral.sentOn', 'The referral was sent before the consent that it names was given.', 'Consent comes first.'),
  ('referral-sent-before-expiry', 'error', 'referral.sentOn', 'The referral was sent after the consent that it names had expired.', 'An expired consent permits nothing; on the day on which it expires it still holds.'),
  ('referral-sent-before-withdrawal', 'error', 'referral.sentOn', 'The referral was sent after the consent that it names had been withdrawn.', 'A withdrawal ends what may be sent from then on; it does not make unlawful what was sent before.'),
  ('referral-to-named-recipient', 'error', 'referral.toEntities', 'The referral goes to a recipient that the consent does not name.', 'Consent to share holds for the recipients named and no others.'),
  ('referral-states-kind-of-recipient', 'warning', 'referral.recipientKinds', 'The consent names kinds of recipient; record the kind of recipient of this referral too, so that the two can be compared.', 'Whether a recipient is covered cannot be seen from its name alone.'),
  ('referral-for-named-service', 'error', 'referral.services', 'The referral is for a service that the consent does not name.', 'Consent to share holds for the services named and no others.'),
  ('sent-referral-has-date', 'warning', 'referral.sentOn', 'The referral was sent, and the day is neither given nor marked as missing.', 'Without the day no one can tell whether the consent held.'),
  ('referral-after-birth', 'error', 'referral.sentOn', 'The referral is dated before the person was born.', 'A person is born before being referred.'),
  ('referral-done-after-answered', 'warning', 'referral.doneOn', 'The service was given before the referral was answered.', 'A service follows the answer.'),
  ('referral-after-opening', 'warning', 'referral.sentOn', 'The outgoing referral was sent before the case was opened.', 'A person is referred on once the case is open.'),
  ('next-follow-up-after-this', 'error', 'followUp.nextDate', 'The next contact lies before this one.', 'The next contact follows.'),
  ('follow-up-plan-resolves', 'error', 'followUp.planId', 'The follow-up points at a plan that the person does not have.', 'References resolve within the person.'),
  ('follow-up-domains-once', 'error', 'followUp.domains', 'The same domain is given twice for one follow-up.', 'A domain has one status at a time.'),
  ('follow-up-status-needs-contact', 'warning', 'followUp.result', 'The person was not reached, but the status of a domain is given.', 'A status comes from the person.'),
  ('follow-up-after-birth', 'error', 'followUp.date', 'The follow-up is dated before the person was born.', 'A person is born before being followed up.'),
  ('follow-up-after-plan', 'error', 'followUp.date', 'The follow-up is dated before its plan was agreed.', 'A plan is followed up after it was agreed.'),
  ('plan-dates-in-order', 'error', 'reintegrationPlan.endedOn', 'The plan ends, or should end, before it was agreed.', 'The end follows the beginning.'),
  ('plan-criteria-met-were-agreed', 'error', 'reintegrationPlan.criteriaMet', 'A criterion is marked as met that was not agreed for this plan.', 'A plan is closed on what was agreed with the person, and on nothing else.'),
  ('completed-plan-meets-criteria', 'warning', 'reintegrationPlan.outcome', 'The plan is marked as completed, but not all agreed criteria are met.', '"Completed" is counted only where the agreed criteria are met.'),
  ('ended-plan-has-outcome', 'warning', 'reintegrationPlan.outcome', 'The plan has ended, and its outcome is neither given nor marked as missing.', 'Outcomes are compared by sex and form of exploitation.'),
  ('plan-after-birth', 'error', 'reintegrationPlan.startedOn', 'The plan is dated before the person was born.', 'A person is born before a plan is made.'),
  ('return-after-birth', 'error', 'returnEvent.date', 'The return is dated before the person was born.', 'A person is born before returning.'),
  ('return-safety-assessed', 'warning', 'returnEvent.safetyAssessed', 'A return was arranged or carried out, and it is not recorded whether the danger was assessed before.', 'Return can lead back to the traffickers; the danger is assessed first.'),
  ('organisation-has-no-sex', 'error', 'perpetrator.sex', 'An organisation is given a sex, an age or a citizenship.', 'They belong to people; an organisation has none.'),
  ('perpetrator-sex-has-basis', 'warning', 'perpetrator.sexBasis', 'The sex is given without its basis (document, observed, self) or a reason why the basis is missing.', 'Sex is recorded with its basis.'),
  ('merged-roles-only-imported', 'error', 'perpetrator.roles', 'A merged role is given without an import as its provenance.', 'Merged codes come from published data only; what is collected is kept apart.'),
  ('published-genders-imported', 'error', 'perpetrator.gendersAsPublished', 'Genders as published are for imported data; their provenance must say so.', 'A published value mixes sex and gender and must not be collected.'),
  ('justice-steps-in-order', 'error', 'perpetrator.justiceHistory', 'A charge, prosecution or judgment is dated before the suspicion or the investigation.', 'Stages of the justice process follow each other.'),
  ('judgment-after-charge', 'error', 'perpetrator.justiceHistory', 'A judgment or an appeal is dated before the charge or the prosecution.', 'Stages of the justice process follow each other.'),
  ('prosecution-after-arrest', 'warning', 'perpetrator.justiceHistory', 'A prosecution or a judgment is dated before the arrest.', 'Arrest comes first, except where someone is tried in absence: check the dates.'),
  ('charge-decided-after-brought', 'error', 'charge.decidedOn', 'The charge was decided before it was brought.', 'A decision follows the charge.'),
  ('sentence-has-conviction', 'warning', 'charge.outcome', 'A sentence is given, but no conviction.', 'A person stays alleged until convicted.'),
  ('pending-charge-has-no-decision', 'warning', 'charge.outcome', 'A day of decision is given, but the charge is pending.', 'A pending charge has not been decided.'),
  ('relation-victim-resolves', 'error', 'relation.victimId', 'The relation points at a victim who is not in the record.', 'References resolve within the record.'),
  ('relation-perpetrator-resolves', 'error', 'relation.perpetratorId', 'The relation points at an alleged perpetrator who is not in the record.', 'References resolve within the record.'),
  ('merged-relations-only-imported', 'error', 'relation.kinds', 'A merged relation is given without an import as its provenance.', 'Merged codes come from published data only; what is collected is kept apart.'),
  ('event-victims-resolve', 'error', 'event.victimIds', 'The event points at a victim who is not in the record.', 'References resolve within the record.'),
  ('event-perpetrators-resolve', 'error', 'event.perpetratorIds', 'The event points at an alleged perpetrator who is not in the record.', 'References resolve within the record.'),
  ('event-period-in-order', 'error', 'event.periodTo', 'The event ends before it begins.', 'The end follows the beginning.'),
  ('event-before-registration', 'warning', 'event.periodFrom', 'The event begins after the case was opened.', 'A case follows what it is about.'),
  ('means-for-adults', 'error', 'event.means', 'A victim of the event is not known to be a child, and the means are neither given nor marked as missing.', 'For an adult the means are an element of trafficking; for a child they are not needed.'),
  ('elements-of-identified-victims', 'warning', 'event.means', 'A victim is identified, but for an adult no means are on record: the elements of trafficking are not complete.', 'Act, means and purpose make trafficking of an adult; act and purpose make trafficking of a child.'),
  ('offence-class-fits-purpose', 'warning', 'event.iccsCode', 'The class of the offence does not fit the purposes.', 'The classes are by form of exploitation.'),
  ('trafficking-event-has-acts', 'error', 'event.acts', 'The event is one of trafficking, and its acts are neither given nor marked as missing.', 'Act, means and purpose make trafficking of an adult; act and purpose make trafficking of a child.'),
  ('trafficking-event-has-purposes', 'error', 'event.purposes', 'The event is one of trafficking, and its purposes are neither given nor marked as missing.', 'Without a purpose of exploitation, done or intended, there is no trafficking.'),
  ('purposes-belong-to-trafficking', 'warning', 'event.kind', 'Purposes of exploitation are given for an event that is not one of trafficking.', 'A purpose of exploitation is what tells trafficking from other events: record two events where both happened.'),
  ('duration-band-agrees-with-period', 'error', 'event.durationBand', 'The duration does not agree with the beginning and the end.', 'The band follows from the period.'),
  ('event-after-birth', 'error', 'event.periodTo', 'The event ends before a victim of it was born.', 'A person is born before being harmed.'),
  ('value-or-reason', 'error', '', 'A value and a reason for its absence are both given.', 'A missing value is said, not guessed: a field is never both there and missing.'),
  ('case-id-unique-in-dataset', 'error', '', 'Another record of the file has the same case id.', 'A case is counted once.'),
  ('duplicate-chain-has-no-cycle', 'error', '', 'Cases are marked as duplicates of each other in a circle.', 'A chain of duplicates ends at the case that is kept.'),
  ('duplicate-of-known-case', 'warning', '', 'The case of which this one is a duplicate is not in the file.', 'A duplicate can be left out of counts only where the case that is kept is there.'),
  ('link-to-known-case', 'warning', '', 'A linked case is not in the file.', 'A link that leads nowhere is often a slip.');

create view rule_record_has_a_person as
select s.case_id as record_id, 'victims' as place, 'record-has-a-person' as rule_id, 'warning' as severity
  from case_record s
  where coalesce(s.victims_count, 0) < 1
    and coalesce(s.perpetrators_count, 0) < 1;

create view rule_victim_ids_unique as
select s.case_id as record_id, 'victims' as place, 'victim-ids-unique' as rule_id, 'error' as severity
  from case_record s
  where exists (select 1 from victim t1 where t1.case_id = s.case_id and t1.id is not null group by t1.case_id, t1.id having count(*) > 1);

create view rule_perpetrator_ids_unique as
select s.case_id as record_id, 'perpetrators' as place, 'perpetrator-ids-unique' as rule_id, 'error' as severity
  from case_record s
  where exists (select 1 from perpetrator t1 where t1.case_id = s.case_id and t1.id is not null group by t1.case_id, t1.id having count(*) > 1);

create view rule_event_ids_unique as
select s.case_id as record_id, 'events' as place, 'event-ids-unique' as rule_id, 'error' as severity
  from case_record s
  where exists (select 1 from event t1 where t1.case_id = s.case_id and t1.id is not null group by t1.case_id, t1.id having count(*) > 1);

create view rule_relation_once_per_pair as
select s.case_id as record_id, 'relations' as place, 'relation-once-per-pair' as rule_id, 'error' as severity
  from case_record s
  where exists (select 1 from relation t1 where t1.case_id = s.case_id and t1.victim_id is not null group by t1.case_id, t1.victim_id, t1.perpetrator_id having count(*) > 1);

create view rule_case_not_its_own_duplicate as
select s.case_id as record_id, 'case/duplicateOf' as place, 'case-not-its-own-duplicate' as rule_id, 'error' as severity
  from case_record s
  where s.case_duplicate_of is not null
    and s.case_id is not null
    and s.case_duplicate_of = s.case_id;

create view rule_case_not_linked_to_itself as
select s.case_id as record_id, 'case/linkedCaseIds' as place, 'case-not-linked-to-itself' as rule_id, 'error' as severity
  from case_record s
  where s.case_id is not null
    and exists (select 1 from case_record_case_linked_case_ids t1 where t1.case_id = s.case_id and t1.value = s.case_id);

create view rule_case_opened_before_closed as
select s.case_id as record_id, 'case/closedOn' as place, 'case-opened-before-closed' as rule_id, 'error' as severity
  from case_record s
  where s.case_opened_on is not null
    and s.case_closed_on is not null
    and not (s.case_opened_on <= s.case_closed_on);

create view rule_closed_case_has_reason as
select s.case_id as record_id, 'case/closureReasons' as place, 'closed-case-has-reason' as rule_id, 'warning' as severity
  from case_record s
  where s.case_status is not null
    and s.case_status = 'closed'
    and s.case_closure_reasons_count is null
    and (s.case_absent -> 'closureReasons') is null;

create view rule_closure_reason_on_closed_case as
select s.case_id as record_id, 'case/status' as place, 'closure-reason-on-closed-case' as rule_id, 'warning' as severity
  from case_record s
  where s.case_closure_reasons_count is not null
    and s.case_status not in ('closed', 'transferred', 'reopened')
    and s.case_status is not null;

create view rule_closing_date_on_closed_case as
select s.case_id as record_id, 'case/status' as place, 'closing-date-on-closed-case' as rule_id, 'warning' as severity
  from case_record s
  where s.case_closed_on is not null
    and s.case_status is not null
    and s.case_status in ('open', 'followUp');

create view rule_registration_year_or_date as
select s.case_id as record_id, 'case/registrationYear' as place, 'registration-year-or-date' as rule_id, 'error' as severity
  from case_record s
  where s.case_registration_year is not null
    and s.case_opened_on is not null;

create view rule_organisation_coordinates_together as
select s.case_id as record_id, 'reportingEntity/latitude' as place, 'organisation-coordinates-together' as rule_id, 'error' as severity
  from case_record s
  where (s.reporting_entity_longitude is not null or s.reporting_entity_latitude is not null)
    and (s.reporting_entity_longitude is null or s.reporting_entity_latitude is null);

create view rule_adm1_in_country as
select s.case_id as record_id, 'reportingEntity/place/adm1' as place, 'adm1-in-country' as rule_id, 'error' as severity
  from case_record s
  where s.reporting_entity_place_adm1 is not null
    and s.reporting_entity_place_country is not null
    and not (starts_with(s.reporting_entity_place_adm1, s.reporting_entity_place_country))
union all
select s.case_id as record_id, s.row || '/residenceBefore/adm1' as place, 'adm1-in-country' as rule_id, 'error' as severity
  from victim s
  where s.residence_before_adm1 is not null
    and s.residence_before_country is not null
    and not (starts_with(s.residence_before_adm1, s.residence_before_country))
union all
select s.case_id as record_id, s.row || '/place/adm1' as place, 'adm1-in-country' as rule_id, 'error' as severity
  from recruitment s
  where s.place_adm1 is not null
    and s.place_country is not null
    and not (starts_with(s.place_adm1, s.place_country))
union all
select s.case_id as record_id, s.row || '/from/adm1' as place, 'adm1-in-country' as rule_id, 'error' as severity
  from journey_leg s
  where s.from_adm1 is not null
    and s.from_country is not null
    and not (starts_with(s.from_adm1, s.from_country))
union all
select s.case_id as record_id, s.row || '/to/adm1' as place, 'adm1-in-country' as rule_id, 'error' as severity
  from journey_leg s
  where s.to_adm1 is not null
    and s.to_country is not null
    and not (starts_with(s.to_adm1, s.to_country))
union all
select s.case_id as record_id, s.row || '/place/adm1' as place, 'adm1-in-country' as rule_id, 'error' as severity
  from exploitation s
  where s.place_adm1 is not null
    and s.place_country is not null
    and not (starts_with(s.place_adm1, s.place_country))
union all
select s.case_id as record_id, s.row || '/place/adm1' as place, 'adm1-in-country' as rule_id, 'error' as severity
  from screening s
  where s.place_adm1 is not null
    and s.place_country is not null
    and not (starts_with(s.place_adm1, s.place_country))
union all
select s.case_id as record_id, s.row || '/place/adm1' as place, 'adm1-in-country' as rule_id, 'error' as severity
  from reintegration_plan s
  where s.place_adm1 is not null
    and s.place_country is not null
    and not (starts_with(s.place_adm1, s.place_country))
union all
select s.case_id as record_id, s.row || '/from/adm1' as place, 'adm1-in-country' as rule_id, 'error' as severity
  from return_event s
  where s.from_adm1 is not null
    and s.from_country is not null
    and not (starts_with(s.from_adm1, s.from_country))
union all
select s.case_id as record_id, s.row || '/to/adm1' as place, 'adm1-in-country' as rule_id, 'error' as severity
  from return_event s
  where s.to_adm1 is not null
    and s.to_country is not null
    and not (starts_with(s.to_adm1, s.to_country))
union all
select s.case_id as record_id, s.row || '/adm1' as place, 'adm1-in-country' as rule_id, 'error' as severity
  from place s
  where s.adm1 is not null
    and s.country is not null
    and not (starts_with(s.adm1, s.country));

create view rule_adm2_in_adm1 as
select s.case_id as record_id, 'reportingEntity/place/adm2' as place, 'adm2-in-adm1' as rule_id, 'error' as severity
  from case_record s
  where s.reporting_entity_place_adm2 is not null
    and s.reporting_entity_place_adm1 is not null
    and not (starts_with(s.reporting_entity_place_adm2, s.reporting_entity_place_adm1))
union all
select s.case_id as record_id, s.row || '/residenceBefore/adm2' as place, 'adm2-in-adm1' as rule_id, 'error' as severity
  from victim s
  where s.residence_before_adm2 is not null
    and s.residence_before_adm1 is not null
    and not (starts_with(s.residence_before_adm2, s.residence_before_adm1))
union all
select s.case_id as record_id, s.row || '/place/adm2' as place, 'adm2-in-adm1' as rule_id, 'error' as severity
  from recruitment s
  where s.place_adm2 is not null
    and s.place_adm1 is not null
    and not (starts_with(s.place_adm2, s.place_adm1))
union all
select s.case_id as record_id, s.row || '/from/adm2' as place, 'adm2-in-adm1' as rule_id, 'error' as severity
  from journey_leg s
  where s.from_adm2 is not null
    and s.from_adm1 is not null
    and not (starts_with(s.from_adm2, s.from_adm1))
union all
select s.case_id as record_id, s.row || '/to/adm2' as place, 'adm2-in-adm1' as rule_id, 'error' as severity
  from journey_leg s
  where s.to_adm2 is not null
    and s.to_adm1 is not null
    and not (starts_with(s.to_adm2, s.to_adm1))
union all
select s.case_id as record_id, s.row || '/place/adm2' as place, 'adm2-in-adm1' as rule_id, 'error' as severity
  from exploitation s
  where s.place_adm2 is not null
    and s.place_adm1 is not null
    and not (starts_with(s.place_adm2, s.place_adm1))
union all
select s.case_id as record_id, s.row || '/place/adm2' as place, 'adm2-in-adm1' as rule_id, 'error' as severity
  from screening s
  where s.place_adm2 is not null
    and s.place_adm1 is not null
    and not (starts_with(s.place_adm2, s.place_adm1))
union all
select s.case_id as record_id, s.row || '/place/adm2' as place, 'adm2-in-adm1' as rule_id, 'error' as severity
  from reintegration_plan s
  where s.place_adm2 is not null
    and s.place_adm1 is not null
    and not (starts_with(s.place_adm2, s.place_adm1))
union all
select s.case_id as record_id, s.row || '/from/adm2' as place, 'adm2-in-adm1' as rule_id, 'error' as severity
  from return_event s
  where s.from_adm2 is not null
    and s.from_adm1 is not null
    and not (starts_with(s.from_adm2, s.from_adm1))
union all
select s.case_id as record_id, s.row || '/to/adm2' as place, 'adm2-in-adm1' as rule_id, 'error' as severity
  from return_event s
  where s.to_adm2 is not null
    and s.to_adm1 is not null
    and not (starts_with(s.to_adm2, s.to_adm1))
union all
select s.case_id as record_id, s.row || '/adm2' as place, 'adm2-in-adm1' as rule_id, 'error' as severity
  from place s
  where s.adm2 is not null
    and s.adm1 is not null
    and not (starts_with(s.adm2, s.adm1));

create view rule_adm3_in_adm2 as
select s.case_id as record_id, 'reportingEntity/place/adm3' as place, 'adm3-in-adm2' as rule_id, 'error' as severity
  from case_record s
  where s.reporting_entity_place_adm3 is not null
    and s.reporting_entity_place_adm2 is not null
    and not (starts_with(s.reporting_entity_place_adm3, s.reporting_entity_place_adm2))
union all
select s.case_id as record_id, s.row || '/residenceBefore/adm3' as place, 'adm3-in-adm2' as rule_id, 'error' as severity
  from victim s
  where s.residence_before_adm3 is not null
    and s.residence_before_adm2 is not null
    and not (starts_with(s.residence_before_adm3, s.residence_before_adm2))
union all
select s.case_id as record_id, s.row || '/place/adm3' as place, 'adm3-in-adm2' as rule_id, 'error' as severity
  from recruitment s
  where s.place_adm3 is not null
    and s.place_adm2 is not null
    and not (starts_with(s.place_adm3, s.place_adm2))
union all
select s.case_id as record_id, s.row || '/from/adm3' as place, 'adm3-in-adm2' as rule_id, 'error' as severity
  from journey_leg s
  where s.from_adm3 is not null
    and s.from_adm2 is not null
    and not (starts_with(s.from_adm3, s.from_adm2))
union all
select s.case_id as record_id, s.row || '/to/adm3' as place, 'adm3-in-adm2' as rule_id, 'error' as severity
  from journey_leg s
  where s.to_adm3 is not null
    and s.to_adm2 is not null
    and not (starts_with(s.to_adm3, s.to_adm2))
union all
select s.case_id as record_id, s.row || '/place/adm3' as place, 'adm3-in-adm2' as rule_id, 'error' as severity
  from exploitation s
  where s.place_adm3 is not null
    and s.place_adm2 is not null
    and not (starts_with(s.place_adm3, s.place_adm2))
union all
select s.case_id as record_id, s.row || '/place/adm3' as place, 'adm3-in-adm2' as rule_id, 'error' as severity
  from screening s
  where s.place_adm3 is not null
    and s.place_adm2 is not null
    and not (starts_with(s.place_adm3, s.place_adm2))
union all
select s.case_id as record_id, s.row || '/place/adm3' as place, 'adm3-in-adm2' as rule_id, 'error' as severity
  from reintegration_plan s
  where s.place_adm3 is not null
    and s.place_adm2 is not null
    and not (starts_with(s.place_adm3, s.place_adm2))
union all
select s.case_id as record_id, s.row || '/from/adm3' as place, 'adm3-in-adm2' as rule_id, 'error' as severity
  from return_event s
  where s.from_adm3 is not null
    and s.from_adm2 is not null
    and not (starts_with(s.from_adm3, s.from_adm2))
union all
select s.case_id as record_id, s.row || '/to/adm3' as place, 'adm3-in-adm2' as rule_id, 'error' as severity
  from return_event s
  where s.to_adm3 is not null
    and s.to_adm2 is not null
    and not (starts_with(s.to_adm3, s.to_adm2))
union all
select s.case_id as record_id, s.row || '/adm3' as place, 'adm3-in-adm2' as rule_id, 'error' as severity
  from place s
  where s.adm3 is not null
    and s.adm2 is not null
    and not (starts_with(s.adm3, s.adm2));

create view rule_adm2_in_country as
select s.case_id as record_id, 'reportingEntity/place/adm2' as place, 'adm2-in-country' as rule_id, 'error' as severity
  from case_record s
  where s.reporting_entity_place_adm2 is not null
    and s.reporting_entity_place_country is not null
    and not (starts_with(s.reporting_entity_place_adm2, s.reporting_entity_place_country))
union all
select s.case_id as record_id, s.row || '/residenceBefore/adm2' as place, 'adm2-in-country' as rule_id, 'error' as severity
  from victim s
  where s.residence_before_adm2 is not null
    and s.residence_before_country is not null
    and not (starts_with(s.residence_before_adm2, s.residence_before_country))
union all
select s.case_id as record_id, s.row || '/place/adm2' as place, 'adm2-in-country' as rule_id, 'error' as severity
  from recruitment s
  where s.place_adm2 is not null
    and s.place_country is not null
    and not (starts_with(s.place_adm2, s.place_country))
union all
select s.case_id as record_id, s.row || '/from/adm2' as place, 'adm2-in-country' as rule_id, 'error' as severity
  from journey_leg s
  where s.from_adm2 is not null
    and s.from_country is not null
    and not (starts_with(s.from_adm2, s.from_country))
union all
select s.case_id as record_id, s.row || '/to/adm2' as place, 'adm2-in-country' as rule_id, 'error' as severity
  from journey_leg s
  where s.to_adm2 is not null
    and s.to_country is not null
    and not (starts_with(s.to_adm2, s.to_country))
union all
select s.case_id as record_id, s.row || '/place/adm2' as place, 'adm2-in-country' as rule_id, 'error' as severity
  from exploitation s
  where s.place_adm2 is not null
    and s.place_country is not null
    and not (starts_with(s.place_adm2, s.place_country))
union all
select s.case_id as record_id, s.row || '/place/adm2' as place, 'adm2-in-country' as rule_id, 'error' as severity
  from screening s
  where s.place_adm2 is not null
    and s.place_country is not null
    and not (starts_with(s.place_adm2, s.place_country))
union all
select s.case_id as record_id, s.row || '/place/adm2' as place, 'adm2-in-country' as rule_id, 'error' as severity
  from reintegration_plan s
  where s.place_adm2 is not null
    and s.place_country is not null
    and not (starts_with(s.place_adm2, s.place_country))
union all
select s.case_id as record_id, s.row || '/from/adm2' as place, 'adm2-in-country' as rule_id, 'error' as severity
  from return_event s
  where s.from_adm2 is not null
    and s.from_country is not null
    and not (starts_with(s.from_adm2, s.from_country))
union all
select s.case_id as record_id, s.row || '/to/adm2' as place, 'adm2-in-country' as rule_id, 'error' as severity
  from return_event s
  where s.to_adm2 is not null
    and s.to_country is not null
    and not (starts_with(s.to_adm2, s.to_country))
union all
select s.case_id as record_id, s.row || '/adm2' as place, 'adm2-in-country' as rule_id, 'error' as severity
  from place s
  where s.adm2 is not null
    and s.country is not null
    and not (starts_with(s.adm2, s.country));

create view rule_adm3_in_country as
select s.case_id as record_id, 'reportingEntity/place/adm3' as place, 'adm3-in-country' as rule_id, 'error' as severity
  from case_record s
  where s.reporting_entity_place_adm3 is not null
    and s.reporting_entity_place_country is not null
    and not (starts_with(s.reporting_entity_place_adm3, s.reporting_entity_place_country))
union all
select s.case_id as record_id, s.row || '/residenceBefore/adm3' as place, 'adm3-in-country' as rule_id, 'error' as severity
  from victim s
  where s.residence_before_adm3 is not null
    and s.residence_before_country is not null
    and not (starts_with(s.residence_before_adm3, s.residence_before_country))
union all
select s.case_id as record_id, s.row || '/place/adm3' as place, 'adm3-in-country' as rule_id, 'error' as severity
  from recruitment s
  where s.place_adm3 is not null
    and s.place_country is not null
    and not (starts_with(s.place_adm3, s.place_country))
union all
select s.case_id as record_id, s.row || '/from/adm3' as place, 'adm3-in-country' as rule_id, 'error' as severity
  from journey_leg s
  where s.from_adm3 is not null
    and s.from_country is not null
    and not (starts_with(s.from_adm3, s.from_country))
union all
select s.case_id as record_id, s.row || '/to/adm3' as place, 'adm3-in-country' as rule_id, 'error' as severity
  from journey_leg s
  where s.to_adm3 is not null
    and s.to_country is not null
    and not (starts_with(s.to_adm3, s.to_country))
union all
select s.case_id as record_id, s.row || '/place/adm3' as place, 'adm3-in-country' as rule_id, 'error' as severity
  from exploitation s
  where s.place_adm3 is not null
    and s.place_country is not null
    and not (starts_with(s.place_adm3, s.place_country))
union all
select s.case_id as record_id, s.row || '/place/adm3' as place, 'adm3-in-country' as rule_id, 'error' as severity
  from screening s
  where s.place_adm3 is not null
    and s.place_country is not null
    and not (starts_with(s.place_adm3, s.place_country))
union all
select s.case_id as record_id, s.row || '/place/adm3' as place, 'adm3-in-country' as rule_id, 'error' as severity
  from reintegration_plan s
  where s.place_adm3 is not null
    and s.place_country is not null
    and not (starts_with(s.place_adm3, s.place_country))
union all
select s.case_id as record_id, s.row || '/from/adm3' as place, 'adm3-in-country' as rule_id, 'error' as severity
  from return_event s
  where s.from_adm3 is not null
    and s.from_country is not null
    and not (starts_with(s.from_adm3, s.from_country))
union all
select s.case_id as record_id, s.row || '/to/adm3' as place, 'adm3-in-country' as rule_id, 'error' as severity
  from return_event s
  where s.to_adm3 is not null
    and s.to_country is not null
    and not (starts_with(s.to_adm3, s.to_country))
union all
select s.case_id as record_id, s.row || '/adm3' as place, 'adm3-in-country' as rule_id, 'error' as severity
  from place s
  where s.adm3 is not null
    and s.country is not null
    and not (starts_with(s.adm3, s.country));

create view rule_retention_after_collection as
select s.case_id as record_id, 'dataProtection/retainUntil' as place, 'retention-after-collection' as rule_id, 'error' as severity
  from case_record s
  where s.data_protection_collected_on is not null
    and s.data_protection_retain_until is not null
    and not (s.data_protection_collected_on <= s.data_protection_retain_until);

create view rule_review_after_collection as
select s.case_id as record_id, 'dataProtection/lastReviewed' as place, 'review-after-collection' as rule_id, 'error' as severity
  from case_record s
  where s.data_protection_collected_on is not null
    and s.data_protection_last_reviewed is not null
    and not (s.data_protection_collected_on <= s.data_protection_last_reviewed);

create view rule_transfer_conditions_given as
select s.case_id as record_id, 'dataProtection/transferConditions' as place, 'transfer-conditions-given' as rule_id, 'error' as severity
  from case_record s
  where s.data_protection_transfer_allowed is not null
    and s.data_protection_transfer_allowed = 'underConditions'
    and s.data_protection_transfer_conditions is null
    and (s.data_protection_absent -> 'transferConditions') is null;

create view rule_consent_basis_has_consent as
select s.case_id as record_id, 'dataProtection/legalBases' as place, 'consent-basis-has-consent' as rule_id, 'warning' as severity
  from case_record s
  where exists (select 1 from case_record_data_protection_legal_bases t1 where t1.case_id = s.case_id and t1.value = 'consent')
    and exists (select 1 from victim t1 where t1.case_id = s.case_id and not exists (select 1 from consent t2 where t2.case_id = t1.case_id and t2.parent_row = t1.row and t2.decision is not null and t2.decision = 'granted'));

create view rule_retention_after_opening as
select s.case_id as record_id, 'dataProtection/retainUntil' as place, 'retention-after-opening' as rule_id, 'error' as severity
  from case_record s
  where s.case_opened_on is not null
    and s.data_protection_retain_until is not null
    and not (s.case_opened_on <= s.data_protection_retain_until);

create view rule_sex_has_basis as
select s.case_id as record_id, s.row || '/sexBasis' as place, 'sex-has-basis' as rule_id, 'error' as severity
  from victim s
  where s.sex is not null
    and s.sex_basis is null
    and (s.absent -> 'sexBasis') is null;

create view rule_sex_basis_known as
select s.case_id as record_id, s.row || '/sexBasis' as place, 'sex-basis-known' as rule_id, 'warning' as severity
  from victim s
  where s.sex is not null
    and (s.absent -> 'sexBasis') is not null
    and s.sex_basis is null;

create view rule_sex_basis_needs_sex as
select s.case_id as record_id, s.row || '/sex' as place, 'sex-basis-needs-sex' as rule_id, 'error' as severity
  from victim s
  where s.sex_basis is not null
    and s.sex is null;

create view rule_gender_identity_self_declared as
select s.case_id as record_id, s.row || '/genderIdentity' as place, 'gender-identity-self-declared' as rule_id, 'error' as severity
  from victim s
  where s.gender_identity is not null
    and exists (select 1 from victim_provenance t1 where t1.case_id = s.case_id and t1.row = s.row and t1.field = 'genderIdentity' and t1.source in ('document', 'observation'));

create view rule_gender_identity_imported as
select s.case_id as record_id, s.row || '/genderIdentity' as place, 'gender-identity-imported' as rule_id, 'warning' as severity
  from victim s
  where s.gender_identity is not null
    and exists (select 1 from victim_provenance t1 where t1.case_id = s.case_id and t1.row = s.row and t1.field = 'genderIdentity' and t1.source = 'import');

create view rule_gender_self_described_when_chosen as
select s.case_id as record_id, s.row || '/genderSelfDescribed' as place, 'gender-self-described-when-chosen' as rule_id, 'warning' as severity
  from victim s
  where s.gender_self_described is not null
    and (s.gender_identity is null or s.gender_identity <> 'selfDescribed');

create view rule_gender_as_published_imported as
select s.case_id as record_id, s.row || '/genderAsPublished' as place, 'gender-as-published-imported' as rule_id, 'error' as severity
  from victim s
  where s.gender_as_published is not null
    and not exists (select 1 from victim_provenance t1 where t1.case_id = s.case_id and t1.row = s.row and t1.field = 'genderAsPublished' and t1.source = 'import');

create view rule_age_or_birth_date as
select s.case_id as record_id, s.row || '/age' as place, 'age-or-birth-date' as rule_id, 'error' as severity
  from victim s
  where s.age is not null
    and s.birth_date is not null;

create view rule_age_in_band as
select s.case_id as record_id, s.row || '/ageBand' as place, 'age-in-band' as rule_id, 'error' as severity
  from victim s
  where s.age is not null
    and s.age_band is not null
    and (coalesce(s.age < case s.age_band when 'age0To8' then 0 when 'age9To17' then 9 when 'age18To20' then 18 when 'age21To23' then 21 when 'age24To26' then 24 when 'age27To29' then 27 when 'age30To38' then 30 when 'age39To47' then 39 when 'age48AndOver' then 48 end, false) or coalesce(s.age > case s.age_band when 'age0To8' then 8 when 'age9To17' then 17 when 'age18To20' then 20 when 'age21To23' then 23 when 'age24To26' then 26 when 'age27To29' then 29 when 'age30To38' then 38 when 'age39To47' then 47 end, false));

create view rule_minor_at_registration_agrees as
select s.case_id as record_id, s.row || '/minorAtRegistration' as place, 'minor-at-registration-agrees' as rule_id, 'error' as severity
  from victim s
  where ((s.minor_at_registration is not null and s.minor_at_registration = 'minor') or (s.age is not null and s.age <= 17) or (s.age_band is not null and s.age_band in ('age0To8', 'age9To17')))
    and ((s.minor_at_registration is not null and s.minor_at_registration = 'adult') or (s.age is not null and s.age >= 18) or (s.age_band is not null and s.age_band in ('age18To20', 'age21To23', 'age24To26', 'age27To29', 'age30To38', 'age39To47', 'age48AndOver')));

create view rule_minor_at_registration_agrees_with_dates as
select s.case_id as record_id, s.row || '/minorAtRegistration' as place, 'minor-at-registration-agrees-with-dates' as rule_id, 'error' as severity
  from victim s
  join case_record r on r.case_id = s.case_id
  where ((s.birth_date is not null and r.case_opened_on is not null and tip_years(tip_earliest(s.birth_date), to_char(r.case_opened_on, 'YYYY-MM-DD')) between 0 and 17 and ((s.minor_at_registration is not null and s.minor_at_registration = 'adult') or (s.age is not null and s.age >= 18) or (s.age_band is not null and s.age_band in ('age18To20', 'age21To23', 'age24To26', 'age27To29', 'age30To38', 'age39To47', 'age48AndOver')))) or (((s.minor_at_registration is not null and s.minor_at_registration = 'minor') or (s.age is not null and s.age <= 17) or (s.age_band is not null and s.age_band in ('age0To8', 'age9To17'))) and s.birth_date is not null and r.case_opened_on is not null and tip_years(tip_latest(s.birth_date), to_char(r.case_opened_on, 'YYYY-MM-DD')) >= 18));

create view rule_minor_at_exploitation_agrees as
select s.case_id as record_id, s.row || '/minorAtStartOfExploitation' as place, 'minor-at-exploitation-agrees' as rule_id, 'error' as severity
  from victim s
  where ((s.minor_at_start_of_exploitation is not null and s.minor_at_start_of_exploitation = 'minor') or (s.minor_at_registration is not null and s.minor_at_registration = 'minor') or (s.age is not null and s.age <= 17) or (s.age_band is not null and s.age_band in ('age0To8', 'age9To17')))
    and s.minor_at_start_of_exploitation is not null
    and s.minor_at_start_of_exploitation = 'adult';

create view rule_minor_at_exploitation_agrees_with_dates as
select s.case_id as record_id, s.row || '/minorAtStartOfExploitation' as place, 'minor-at-exploitation-agrees-with-dates' as rule_id, 'error' as severity
  from victim s
  join case_record r on r.case_id = s.case_id
  where (((exists (select 1 from exploitation t1 where t1.case_id = s.case_id and t1.parent_row = s.row and s.birth_date is not null and t1.started_on is not null and tip_years(tip_earliest(s.birth_date), tip_latest(t1.started_on)) between 0 and 17) or (s.birth_date is not null and r.case_opened_on is not null and tip_years(tip_earliest(s.birth_date), to_char(r.case_opened_on, 'YYYY-MM-DD')) between 0 and 17)) and ((s.minor_at_start_of_exploitation is not null and s.minor_at_start_of_exploitation = 'adult') or (coalesce(s.exploitation_count, 0) >= 1 and not exists (select 1 from exploitation t1 where t1.case_id = s.case_id and t1.parent_row = s.row and (s.birth_date is null or t1.started_on is null or not (tip_years(tip_latest(s.birth_date), tip_earliest(t1.started_on)) >= 18)))))) or (((s.minor_at_start_of_exploitation is not null and s.minor_at_start_of_exploitation = 'minor') or (s.minor_at_registration is not null and s.minor_at_registration = 'minor') or (s.age is not null and s.age <= 17) or (s.age_band is not null and s.age_band in ('age0To8', 'age9To17'))) and coalesce(s.exploitation_count, 0) >= 1 and not exists (select 1 from exploitation t1 where t1.case_id = s.case_id and t1.parent_row = s.row and (s.birth_date is null or t1.started_on is null or not (tip_years(tip_latest(s.birth_date), tip_earliest(t1.started_on)) >= 18)))));

create view rule_minor_at_entry_agrees as
select s.case_id as record_id, s.row || '/minorAtEntry' as place, 'minor-at-entry-agrees' as rule_id, 'error' as severity
  from victim s
  where ((s.minor_at_entry is not null and s.minor_at_entry = 'minor') or (s.age_when_trafficked is not null and s.age_when_trafficked <= 17) or (s.minor_at_start_of_exploitation is not null and s.minor_at_start_of_exploitation = 'minor') or (s.minor_at_registration is not null and s.minor_at_registration = 'minor') or (s.age is not null and s.age <= 17) or (s.age_band is not null and s.age_band in ('age0To8', 'age9To17')))
    and ((s.minor_at_entry is not null and s.minor_at_entry = 'adult') or (s.age_when_trafficked is not null and s.age_when_trafficked >= 18));

create view rule_minor_at_entry_agrees_with_dates as
select s.case_id as record_id, s.row || '/minorAtEntry' as place, 'minor-at-entry-agrees-with-dates' as rule_id, 'error' as severity
  from victim s
  join case_record r on r.case_id = s.case_id
  where (((exists (select 1 from recruitment t1 where t1.case_id = s.case_id and t1.parent_row = s.row and s.birth_date is not null and t1.date is not null and tip_years(tip_earliest(s.birth_date), tip_latest(t1.date)) between 0 and 17) or exists (select 1 from exploitation t1 where t1.case_id = s.case_id and t1.parent_row = s.row and s.birth_date is not null and t1.started_on is not null and tip_years(tip_earliest(s.birth_date), tip_latest(t1.started_on)) between 0 and 17) or (s.birth_date is not null and r.case_opened_on is not null and tip_years(tip_earliest(s.birth_date), to_char(r.case_opened_on, 'YYYY-MM-DD')) between 0 and 17)) and ((s.minor_at_entry is not null and s.minor_at_entry = 'adult') or (s.age_when_trafficked is not null and s.age_when_trafficked >= 18) or (coalesce(s.recruitment_count, 0) >= 1 and not exists (select 1 from recruitment t1 where t1.case_id = s.case_id and t1.parent_row = s.row and (s.birth_date is null or t1.date is null or not (tip_years(tip_latest(s.birth_date), tip_earliest(t1.date)) >= 18)))))) or (((s.minor_at_entry is not null and s.minor_at_entry = 'minor') or (s.age_when_trafficked is not null and s.age_when_trafficked <= 17) or (s.minor_at_start_of_exploitation is not null and s.minor_at_start_of_exploitation = 'minor') or (s.minor_at_registration is not null and s.minor_at_registration = 'minor') or (s.age is not null and s.age <= 17) or (s.age_band is not null and s.age_band in ('age0To8', 'age9To17'))) and coalesce(s.recruitment_count, 0) >= 1 and not exists (select 1 from recruitment t1 where t1.case_id = s.case_id and t1.parent_row = s.row and (s.birth_date is null or t1.date is null or not (tip_years(tip_latest(s.birth_date), tip_earliest(t1.date)) >= 18)))));

create view rule_age_band_agrees_with_birth_date as
select s.case_id as record_id, s.row || '/ageBand' as place, 'age-band-agrees-with-birth-date' as rule_id, 'error' as severity
  from victim s
  join case_record r on r.case_id = s.case_id
  where s.birth_date is not null
    and r.case_opened_on is not null
    and s.age_band is not null
    and tip_years(tip_earliest(s.birth_date), to_char(r.case_opened_on, 'YYYY-MM-DD')) >= 0
    and (coalesce(tip_years(tip_earliest(s.birth_date), to_char(r.case_opened_on, 'YYYY-MM-DD')) < case s.age_band when 'age0To8' then 0 when 'age9To17' then 9 when 'age18To20' then 18 when 'age21To23' then 21 when 'age24To26' then 24 when 'age27To29' then 27 when 'age30To38' then 30 when 'age39To47' then 39 when 'age48AndOver' then 48 end, false) or coalesce(tip_years(tip_latest(s.birth_date), to_char(r.case_opened_on, 'YYYY-MM-DD')) > case s.age_band when 'age0To8' then 8 when 'age9To17' then 17 when 'age18To20' then 20 when 'age21To23' then 23 when 'age24To26' then 26 when 'age27To29' then 29 when 'age30To38' then 38 when 'age39To47' then 47 end, false));

create view rule_age_when_trafficked_not_above_age as
select s.case_id as record_id, s.row || '/ageWhenTrafficked' as place, 'age-when-trafficked-not-above-age' as rule_id, 'error' as severity
  from victim s
  where s.age_when_trafficked is not null
    and s.age is not null
    and s.age_when_trafficked > s.age;

create view rule_born_before_registration as
select s.case_id as record_id, s.row || '/birthDate' as place, 'born-before-registration' as rule_id, 'error' as severity
  from victim s
  join case_record r on r.case_id = s.case_id
  where s.birth_date is not null
    and r.case_opened_on is not null
    and not (tip_not_after(s.birth_date, to_char(r.case_opened_on, 'YYYY-MM-DD')));

create view rule_born_before_status as
select s.case_id as record_id, s.row || '/statusDate' as place, 'born-before-status' as rule_id, 'error' as severity
  from victim s
  where s.birth_date is not null
    and s.status_date is not null
    and not (tip_not_after(s.birth_date, to_char(s.status_date, 'YYYY-MM-DD')));

create view rule_estimate_has_age as
select s.case_id as record_id, s.row || '/ageEstimated' as place, 'estimate-has-age' as rule_id, 'warning' as severity
  from victim s
  where s.age_estimated is not null
    and s.age is null
    and s.birth_date is null
    and s.age_band is null;

create view rule_identified_by_someone as
select s.case_id as record_id, s.row || '/statusDecidedBy' as place, 'identified-by-someone' as rule_id, 'warning' as severity
  from victim s
  where s.status is not null
    and s.status = 'identified'
    and s.status_decided_by is null
    and (s.absent -> 'statusDecidedBy') is null;

create view rule_status_date_has_status as
select s.case_id as record_id, s.row || '/status' as place, 'status-date-has-status' as rule_id, 'warning' as severity
  from victim s
  where s.status_date is not null
    and s.status is null;

create view rule_identified_has_exploitation as
select s.case_id as record_id, s.row || '/exploitation' as place, 'identified-has-exploitation' as rule_id, 'warning' as severity
  from victim s
  where s.status is not null
    and s.status in ('identified', 'presumed')
    and s.exploitation_count is null
    and (s.absent -> 'exploitation') is null;

create view rule_separated_person_is_a_child as
select s.case_id as record_id, s.row || '/childSeparation' as place, 'separated-person-is-a-child' as rule_id, 'warning' as severity
  from victim s
  join case_record r on r.case_id = s.case_id
  where s.child_separation is not null
    and s.child_separation in ('unaccompaniedMinor', 'separatedChild')
    and ((s.minor_at_registration is not null and s.minor_at_registration = 'adult') or (s.age is not null and s.age >= 18) or (s.age_band is not null and s.age_band in ('age18To20', 'age21To23', 'age24To26', 'age27To29', 'age30To38', 'age39To47', 'age48AndOver')) or (s.birth_date is not null and r.case_opened_on is not null and tip_years(tip_latest(s.birth_date), to_char(r.case_opened_on, 'YYYY-MM-DD')) >= 18) or (s.minor_at_start_of_exploitation is not null and s.minor_at_start_of_exploitation = 'adult') or (coalesce(s.exploitation_count, 0) >= 1 and not exists (select 1 from exploitation t1 where t1.case_id = s.case_id and t1.parent_row = s.row and (s.birth_date is null or t1.started_on is null or not (tip_years(tip_latest(s.birth_date), tip_earliest(t1.started_on)) >= 18)))) or (s.minor_at_entry is not null and s.minor_at_entry = 'adult') or (s.age_when_trafficked is not null and s.age_when_trafficked >= 18) or (coalesce(s.recruitment_count, 0) >= 1 and not exists (select 1 from recruitment t1 where t1.case_id = s.case_id and t1.parent_row = s.row and (s.birth_date is null or t1.date is null or not (tip_years(tip_latest(s.birth_date), tip_earliest(t1.date)) >= 18)))));

create view rule_sole_caregiver_has_dependants as
select s.case_id as record_id, s.row || '/dependants' as place, 'sole-caregiver-has-dependants' as rule_id, 'warning' as severity
  from victim s
  where s.sole_caregiver is not null
    and s.sole_caregiver = true
    and s.dependants_count is null
    and (s.absent -> 'dependants') is null;

create view rule_consent_ids_unique as
select s.case_id as record_id, s.row || '/consents' as place, 'consent-ids-unique' as rule_id, 'error' as severity
  from victim s
  where exists (select 1 from consent t1 where t1.case_id = s.case_id and t1.parent_row = s.row and t1.id is not null group by t1.case_id, t1.parent_row, t1.id having count(*) > 1);

create view rule_means_ids_unique as
select s.case_id as record_id, s.row || '/meansOfControl' as place, 'means-ids-unique' as rule_id, 'error' as severity
  from victim s
  where exists (select 1 from means_of_control t1 where t1.case_id = s.case_id and t1.parent_row = s.row and t1.id is not null group by t1.case_id, t1.parent_row, t1.id having count(*) > 1);

create view rule_gbv_ids_unique as
select s.case_id as record_id, s.row || '/gbvExposure' as place, 'gbv-ids-unique' as rule_id, 'error' as severity
  from victim s
  where exists (select 1 from gbv_exposure t1 where t1.case_id = s.case_id and t1.parent_row = s.row and t1.id is not null group by t1.case_id, t1.parent_row, t1.id having count(*) > 1);

create view rule_journey_in_order as
select s.case_id as record_id, s.row || '/journey' as place, 'journey-in-order' as rule_id, 'error' as severity
  from victim s
  where exists (select 1 from journey_leg t1, journey_leg t2 where t1.case_id = s.case_id and t1.parent_row = s.row and t2.case_id = t1.case_id and t2.parent_row = t1.parent_row and t1.position < t2.position and coalesce(t1.arrived_on, t1.departed_on) is not null and coalesce(t2.departed_on, t2.arrived_on) is not null and not (tip_not_after(coalesce(t1.arrived_on, t1.departed_on), coalesce(t2.departed_on, t2.arrived_on))) and not exists (select 1 from journey_leg t3 where t3.case_id = t1.case_id and t3.parent_row = t1.parent_row and t3.position > t1.position and t3.position < t2.position and coalesce(t3.departed_on, t3.arrived_on) is not null));

create view rule_recruited_before_exploited as
select s.case_id as record_id, s.row || '/recruitment' as place, 'recruited-before-exploited' as rule_id, 'warning' as severity
  from victim s
  where coalesce(s.recruitment_count, 0) >= 1
    and coalesce(s.exploitation_count, 0) >= 1
    and not exists (select 1 from recruitment t1, exploitation t2 where t1.case_id = s.case_id and t1.parent_row = s.row and (t1.date is null or t2.started_on is null or tip_not_after(t1.date, t2.started_on)) and t2.case_id = t1.case_id and t2.parent_row = t1.parent_row);

create view rule_referred_on_after_coming_in as
select s.case_id as record_id, s.row || '/referrals' as place, 'referred-on-after-coming-in' as rule_id, 'warning' as severity
  from victim s
  where exists (select 1 from referral t1, referral t2 where t1.case_id = s.case_id and t1.parent_row = s.row and t1.direction is not null and t1.direction = 'outgoing' and t1.sent_on is not null and t2.direction is not null and t2.direction = 'incoming' and t2.case_id = t1.case_id and t2.parent_row = t1.parent_row and not exists (select 1 from referral t2 where t2.case_id = t1.case_id and t2.parent_row = t1.parent_row and t2.direction is not null and t2.direction = 'incoming' and (t2.sent_on is null or t1.sent_on is null or t2.sent_on <= t1.sent_on)));

create view rule_plan_ids_unique as
select s.case_id as record_id, s.row || '/reintegrationPlans' as place, 'plan-ids-unique' as rule_id, 'error' as severity
  from victim s
  where exists (select 1 from reintegration_plan t1 where t1.case_id = s.case_id and t1.parent_row = s.row and t1.id is not null group by t1.case_id, t1.parent_row, t1.id having count(*) > 1);

create view rule_reflection_dates_in_order as
select s.case_id as record_id, s.row || '/legalProcess/reflectionTo' as place, 'reflection-dates-in-order' as rule_id, 'error' as severity
  from victim s
  where s.legal_process_reflection_from is not null
    and s.legal_process_reflection_to is not null
    and not (s.legal_process_reflection_from <= s.legal_process_reflection_to);

create view rule_reflection_dates_when_granted as
select s.case_id as record_id, s.row || '/legalProcess/reflectionPeriod' as place, 'reflection-dates-when-granted' as rule_id, 'warning' as severity
  from victim s
  where (s.legal_process_complaint is not null or s.legal_process_wish_to_pursue is not null or s.legal_process_reflection_period is not null or s.legal_process_reflection_from is not null or s.legal_process_reflection_to is not null or s.legal_process_residence_permit is not null or s.legal_process_residence_from is not null or s.legal_process_residence_to is not null or s.legal_process_compensation is not null or s.legal_process_non_punishment_applied is not null or s.legal_process_witness_protection_count is not null or s.legal_process_absent is not null or s.legal_process_extensions is not null or s.legal_process_compensation_amount_amount is not null or s.legal_process_compensation_amount_currency is not null or coalesce('legalProcess.compensationAmount' = any(s.empty_objects), false) or coalesce('legalProcess' = any(s.empty_objects), false))
    and (s.legal_process_reflection_from is not null or s.legal_process_reflection_to is not null)
    and (s.legal_process_reflection_period is null or s.legal_process_reflection_period <> 'granted');

create view rule_residence_dates_in_order as
select s.case_id as record_id, s.row || '/legalProcess/residenceTo' as place, 'residence-dates-in-order' as rule_id, 'error' as severity
  from victim s
  where s.legal_process_residence_from is not null
    and s.legal_process_residence_to is not null
    and not (s.legal_process_residence_from <= s.legal_process_residence_to);

create view rule_residence_dates_when_granted as
select s.case_id as record_id, s.row || '/legalProcess/residencePermit' as place, 'residence-dates-when-granted' as rule_id, 'warning' as severity
  from victim s
  where (s.legal_process_complaint is not null or s.legal_process_wish_to_pursue is not null or s.legal_process_reflection_period is not null or s.legal_process_reflection_from is not null or s.legal_process_reflection_to is not null or s.legal_process_residence_permit is not null or s.legal_process_residence_from is not null or s.legal_process_residence_to is not null or s.legal_process_compensation is not null or s.legal_process_non_punishment_applied is not null or s.legal_process_witness_protection_count is not null or s.legal_process_absent is not null or s.legal_process_extensions is not null or s.legal_process_compensation_amount_amount is not null or s.legal_process_compensation_amount_currency is not null or coalesce('legalProcess.compensationAmount' = any(s.empty_objects), false) or coalesce('legalProcess' = any(s.empty_objects), false))
    and (s.legal_process_residence_from is not null or s.legal_process_residence_to is not null)
    and (s.legal_process_residence_permit is null or s.legal_process_residence_permit <> 'granted');

create view rule_compensation_amount_when_awarded as
select s.case_id as record_id, s.row || '/legalProcess/compensation' as place, 'compensation-amount-when-awarded' as rule_id, 'warning' as severity
  from victim s
  where (s.legal_process_complaint is not null or s.legal_process_wish_to_pursue is not null or s.legal_process_reflection_period is not null or s.legal_process_reflection_from is not null or s.legal_process_reflection_to is not null or s.legal_process_residence_permit is not null or s.legal_process_residence_from is not null or s.legal_process_residence_to is not null or s.legal_process_compensation is not null or s.legal_process_non_punishment_applied is not null or s.legal_process_witness_protection_count is not null or s.legal_process_absent is not null or s.legal_process_extensions is not null or s.legal_process_compensation_amount_amount is not null or s.legal_process_compensation_amount_currency is not null or coalesce('legalProcess.compensationAmount' = any(s.empty_objects), false) or coalesce('legalProcess' = any(s.empty_objects), false))
    and (s.legal_process_compensation_amount_amount is not null or s.legal_process_compensation_amount_currency is not null or coalesce('legalProcess.compensationAmount' = any(s.empty_objects), false))
    and (s.legal_process_compensation is null or s.legal_process_compensation not in ('awarded', 'paid'));

create view rule_legal_dates_after_birth as
select s.case_id as record_id, s.row || '/legalProcess/reflectionFrom' as place, 'legal-dates-after-birth' as rule_id, 'error' as severity
  from victim s
  where (s.legal_process_complaint is not null or s.legal_process_wish_to_pursue is not null or s.legal_process_reflection_period is not null or s.legal_process_reflection_from is not null or s.legal_process_reflection_to is not null or s.legal_process_residence_permit is not null or s.legal_process_residence_from is not null or s.legal_process_residence_to is not null or s.legal_process_compensation is not null or s.legal_process_non_punishment_applied is not null or s.legal_process_witness_protection_count is not null or s.legal_process_absent is not null or s.legal_process_extensions is not null or s.legal_process_compensation_amount_amount is not null or s.legal_process_compensation_amount_currency is not null or coalesce('legalProcess.compensationAmount' = any(s.empty_objects), false) or coalesce('legalProcess' = any(s.empty_objects), false))
    and ((s.birth_date is not null and s.legal_process_reflection_from is not null and not (tip_not_after(s.birth_date, to_char(s.legal_process_reflection_from, 'YYYY-MM-DD')))) or (s.birth_date is not null and s.legal_process_residence_from is not null and not (tip_not_after(s.birth_date, to_char(s.legal_process_residence_from, 'YYYY-MM-DD')))));

create view rule_recruited_before_registration as
select s.case_id as record_id, s.row || '/date' as place, 'recruited-before-registration' as rule_id, 'warning' as severity
  from recruitment s
  join case_record r on r.case_id = s.case_id
  where s.date is not null
    and r.case_opened_on is not null
    and not (tip_not_after(s.date, to_char(r.case_opened_on, 'YYYY-MM-DD')));

create view rule_recruited_after_birth as
select s.case_id as record_id, s.row || '/date' as place, 'recruited-after-birth' as rule_id, 'error' as severity
  from recruitment s
  join victim p on p.case_id = s.case_id and p.row = s.parent_row
  where p.birth_date is not null
    and s.date is not null
    and not (tip_not_after(p.birth_date, s.date));

create view rule_leg_dates_in_order as
select s.case_id as record_id, s.row || '/arrivedOn' as place, 'leg-dates-in-order' as rule_id, 'error' as severity
  from journey_leg s
  where s.departed_on is not null
    and s.arrived_on is not null
    and not (tip_not_after(s.departed_on, s.arrived_on));

create view rule_leg_before_registration as
select s.case_id as record_id, s.row || '/departedOn' as place, 'leg-before-registration' as rule_id, 'warning' as severity
  from journey_leg s
  join case_record r on r.case_id = s.case_id
  where s.departed_on is not null
    and r.case_opened_on is not null
    and not (tip_not_after(s.departed_on, to_char(r.case_opened_on, 'YYYY-MM-DD')));

create view rule_border_between_countries as
select s.case_id as record_id, s.row || '/borderCrossing' as place, 'border-between-countries' as rule_id, 'warning' as severity
  from journey_leg s
  where s.border_crossing is not null
    and s.border_crossing in ('regular', 'irregular')
    and s.from_country is not null
    and s.to_country is not null
    and s.from_country = s.to_country;

create view rule_leg_control_resolves as
select s.case_id as record_id, s.row || '/controlIds' as place, 'leg-control-resolves' as rule_id, 'error' as severity
  from journey_leg s
  where exists (select 1 from journey_leg_control_ids t1 where t1.case_id = s.case_id and t1.row = s.row and not exists (select 1 from means_of_control t2 where t2.case_id = t1.case_id and t2.parent_row = s.parent_row and t2.id = t1.value));

create view rule_leg_gbv_resolves as
select s.case_id as record_id, s.row || '/gbvIds' as place, 'leg-gbv-resolves' as rule_id, 'error' as severity
  from journey_leg s
  where exists (select 1 from journey_leg_gbv_ids t1 where t1.case_id = s.case_id and t1.row = s.row and not exists (select 1 from gbv_exposure t2 where t2.case_id = t1.case_id and t2.parent_row = s.parent_row and t2.id = t1.value));

create view rule_leg_after_birth as
select s.case_id as record_id, s.row || '/departedOn' as place, 'leg-after-birth' as rule_id, 'error' as severity
  from journey_leg s
  join victim p on p.case_id = s.case_id and p.row = s.parent_row
  where ((p.birth_date is not null and s.departed_on is not null and not (tip_not_after(p.birth_date, s.departed_on))) or (p.birth_date is not null and s.arrived_on is not null and not (tip_not_after(p.birth_date, s.arrived_on))));

create view rule_kinds_belong_to_form as
select s.case_id as record_id, s.row || '/kinds' as place, 'kinds-belong-to-form' as rule_id, 'error' as severity
  from exploitation s
  where s.form is not null
    and exists (select 1 from exploitation_kinds t1, code_exploitation_kind t2 where t1.case_id = s.case_id and t1.row = s.row and t2.parent is not null and t2.code = t1.value and t2.parent <> s.form);

create view rule_divisions_belong_to_sectors as
select s.case_id as record_id, s.row || '/divisions' as place, 'divisions-belong-to-sectors' as rule_id, 'error' as severity
  from exploitation s
  where s.sectors_count is not null
    and exists (select 1 from exploitation_divisions t1, code_industry_division t2 where t1.case_id = s.case_id and t1.row = s.row and t2.parent is not null and t2.code = t1.value and not exists (select 1 from exploitation_sectors t3 where t3.case_id = t1.case_id and t3.row = t1.row and t3.value = t2.parent));

create view rule_exploitation_dates_in_order as
select s.case_id as record_id, s.row || '/endedOn' as place, 'exploitation-dates-in-order' as rule_id, 'error' as severity
  from exploitation s
  where s.started_on is not null
    and s.ended_on is not null
    and not (tip_not_after(s.started_on, s.ended_on));

create view rule_exploitation_after_birth as
select s.case_id as record_id, s.row || '/startedOn' as place, 'exploitation-after-birth' as rule_id, 'error' as severity
  from exploitation s
  join victim p on p.case_id = s.case_id and p.row = s.parent_row
  where ((p.birth_date is not null and s.started_on is not null and not (tip_not_after(p.birth_date, s.started_on))) or (p.birth_date is not null and s.ended_on is not null and not (tip_not_after(p.birth_date, s.ended_on))));

create view rule_exploitation_before_registration as
select s.case_id as record_id, s.row || '/startedOn' as place, 'exploitation-before-registration' as rule_id, 'warning' as severity
  from exploitation s
  join case_record r on r.case_id = s.case_id
  where s.started_on is not null
    and r.case_opened_on is not null
    and not (tip_not_after(s.started_on, to_char(r.case_opened_on, 'YYYY-MM-DD')));

create view rule_child_marriage_of_a_child as
select s.case_id as record_id, s.row || '/form' as place, 'child-marriage-of-a-child' as rule_id, 'warning' as severity
  from exploitation s
  join victim p on p.case_id = s.case_id and p.row = s.parent_row
  where s.form is not null
    and s.form = 'childMarriage'
    and ((p.birth_date is not null and s.started_on is not null and tip_years(tip_latest(p.birth_date), tip_earliest(s.started_on)) >= 18) or (p.minor_at_start_of_exploitation is not null and p.minor_at_start_of_exploitation = 'adult') or (coalesce(p.exploitation_count, 0) >= 1 and not exists (select 1 from exploitation t1 where t1.case_id = s.case_id and t1.parent_row = s.parent_row and (p.birth_date is null or t1.started_on is null or not (tip_years(tip_latest(p.birth_date), tip_earliest(t1.started_on)) >= 18)))) or (p.minor_at_entry is not null and p.minor_at_entry = 'adult') or (p.age_when_trafficked is not null and p.age_when_trafficked >= 18) or (coalesce(p.recruitment_count, 0) >= 1 and not exists (select 1 from recruitment t1 where t1.case_id = s.case_id and t1.parent_row = s.parent_row and (p.birth_date is null or t1.date is null or not (tip_years(tip_latest(p.birth_date), tip_earliest(t1.date)) >= 18)))));

create view rule_intended_has_no_end as
select s.case_id as record_id, s.row || '/endedOn' as place, 'intended-has-no-end' as rule_id, 'warning' as severity
  from exploitation s
  where s.stage is not null
    and s.stage = 'intended'
    and s.ended_on is not null;

create view rule_merged_means_only_imported as
select s.case_id as record_id, s.row || '/code' as place, 'merged-means-only-imported' as rule_id, 'error' as severity
  from means_of_control s
  where s.code is not null
    and s.code in ('mergedDebtBondageOrEarnings', 'mergedThreats', 'mergedAbuse', 'mergedDenialOfBasicNeeds')
    and not exists (select 1 from means_of_control_provenance t1 where t1.case_id = s.case_id and t1.row = s.row and t1.field = 'code' and t1.source = 'import');

create view rule_screening_indicators_once as
select s.case_id as record_id, s.row || '/indicators' as place, 'screening-indicators-once' as rule_id, 'error' as severity
  from screening s
  where exists (select 1 from screening_indicator t1 where t1.case_id = s.case_id and t1.parent_row = s.row and t1.id is not null group by t1.case_id, t1.parent_row, t1.id, t1.phase having count(*) > 1);

create view rule_no_indicators_means_none as
select s.case_id as record_id, s.row || '/outcome' as place, 'no-indicators-means-none' as rule_id, 'error' as severity
  from screening s
  where s.outcome is not null
    and s.outcome = 'noIndicators'
    and exists (select 1 from screening_indicator t1 where t1.case_id = s.case_id and t1.parent_row = s.row and t1.state is not null and t1.state = 'present');

create view rule_indicators_outcome_has_one as
select s.case_id as record_id, s.row || '/outcome' as place, 'indicators-outcome-has-one' as rule_id, 'warning' as severity
  from screening s
  where s.outcome is not null
    and s.outcome = 'indicators'
    and coalesce(s.indicators_count, 0) >= 1
    and not exists (select 1 from screening_indicator t1 where t1.case_id = s.case_id and t1.parent_row = s.row and t1.state is not null and t1.state = 'present');

create view rule_no_urgent_need_alone as
select s.case_id as record_id, s.row || '/urgentNeeds' as place, 'no-urgent-need-alone' as rule_id, 'warning' as severity
  from screening s
  where exists (select 1 from screening_urgent_needs t1 where t1.case_id = s.case_id and t1.row = s.row and t1.value = 'none')
    and exists (select 1 from screening_urgent_needs t1 where t1.case_id = s.case_id and t1.row = s.row and t1.value in ('medicalCare', 'food', 'rest', 'clothingAndHygiene', 'safePlace', 'companion', 'helpForChildren', 'contactSomeone', 'other'));

create view rule_interviewer_as_preferred as
select s.case_id as record_id, s.row || '/screenerSex' as place, 'interviewer-as-preferred' as rule_id, 'warning' as severity
  from screening s
  where ((s.preferred_interviewer_sex is not null and s.preferred_interviewer_sex = 'female' and s.screener_sex is not null and s.screener_sex = 'male') or (s.preferred_interviewer_sex is not null and s.preferred_interviewer_sex = 'male' and s.screener_sex is not null and s.screener_sex = 'female'));

create view rule_interpreter_as_preferred as
select s.case_id as record_id, s.row || '/interpreterSex' as place, 'interpreter-as-preferred' as rule_id, 'warning' as severity
  from screening s
  where ((s.preferred_interpreter_sex is not null and s.preferred_interpreter_sex = 'female' and s.interpreter_sex is not null and s.interpreter_sex = 'male') or (s.preferred_interpreter_sex is not null and s.preferred_interpreter_sex = 'male' and s.interpreter_sex is not null and s.interpreter_sex = 'female'));

create view rule_interpreter_sex_has_interpreter as
select s.case_id as record_id, s.row || '/interpreterSex' as place, 'interpreter-sex-has-interpreter' as rule_id, 'warning' as severity
  from screening s
  where s.interpreter_sex is not null
    and s.interpreter_used is not null
    and s.interpreter_used = false;

create view rule_tool_version_has_tool as
select s.case_id as record_id, s.row || '/tool' as place, 'tool-version-has-tool' as rule_id, 'warning' as severity
  from screening s
  where s.tool_version is not null
    and s.tool is null;

create view rule_screening_after_birth as
select s.case_id as record_id, s.row || '/date' as place, 'screening-after-birth' as rule_id, 'error' as severity
  from screening s
  join victim p on p.case_id = s.case_id and p.row = s.parent_row
  where p.birth_date is not null
    and s.date is not null
    and not (tip_not_after(p.birth_date, to_char(s.date, 'YYYY-MM-DD')));

create view rule_interview_consent_before_screening as
select s.case_id as record_id, s.row || '/date' as place, 'interview-consent-before-screening' as rule_id, 'warning' as severity
  from screening s
  where s.date is not null
    and exists (select 1 from consent t1 where t1.case_id = s.case_id and t1.parent_row = s.parent_row and t1.purpose is not null and t1.purpose = 'interview' and t1.decision is not null and t1.decision in ('granted', 'withdrawn'))
    and not exists (select 1 from consent t1 where t1.case_id = s.case_id and t1.parent_row = s.parent_row and t1.purpose is not null and t1.purpose = 'interview' and t1.decision is not null and t1.decision in ('granted', 'withdrawn') and (t1.date is null or s.date is null or t1.date <= s.date));

create view rule_consent_before_expiry as
select s.case_id as record_id, s.row || '/expiry' as place, 'consent-before-expiry' as rule_id, 'error' as severity
  from consent s
  where s.date is not null
    and s.expiry is not null
    and not (s.date <= s.expiry);

create view rule_consent_before_withdrawal as
select s.case_id as record_id, s.row || '/withdrawnOn' as place, 'consent-before-withdrawal' as rule_id, 'error' as severity
  from consent s
  where s.date is not null
    and s.withdrawn_on is not null
    and not (s.date <= s.withdrawn_on);

create view rule_withdrawn_consent_has_date as
select s.case_id as record_id, s.row || '/withdrawnOn' as place, 'withdrawn-consent-has-date' as rule_id, 'error' as severity
  from consent s
  where s.decision is not null
    and s.decision = 'withdrawn'
    and s.withdrawn_on is null
    and (s.absent -> 'withdrawnOn') is null;

create view rule_withdrawal_date_means_withdrawn as
select s.case_id as record_id, s.row || '/decision' as place, 'withdrawal-date-means-withdrawn' as rule_id, 'error' as severity
  from consent s
  where s.withdrawn_on is not null
    and (s.decision is null or s.decision <> 'withdrawn');

create view rule_sharing_names_recipients as
select s.case_id as record_id, s.row || '/recipients' as place, 'sharing-names-recipients' as rule_id, 'error' as severity
  from consent s
  where s.purpose is not null
    and s.purpose in ('shareIdentifiable', 'referral', 'tracing')
    and s.decision is not null
    and s.decision = 'granted'
    and s.recipients_count is null
    and (s.absent -> 'recipients') is null
    and s.recipient_kinds_count is null
    and (s.absent -> 'recipientKinds') is null;

create view rule_unspecified_consent_permits_nothing as
select s.case_id as record_id, s.row || '/purpose' as place, 'unspecified-consent-permits-nothing' as rule_id, 'error' as severity
  from consent s
  where s.purpose is not null
    and s.purpose = 'unspecified'
    and (s.recipients_count is not null or s.recipient_kinds_count is not null or s.services_count is not null);

create view rule_child_consent_by_guardian as
select s.case_id as record_id, s.row || '/givenBy' as place, 'child-consent-by-guardian' as rule_id, 'warning' as severity
  from consent s
  join case_record r on r.case_id = s.case_id
  join victim p on p.case_id = s.case_id and p.row = s.parent_row
  where ((p.birth_date is not null and s.date is not null and tip_years(tip_earliest(p.birth_date), to_char(s.date, 'YYYY-MM-DD')) between 0 and 17) or ((p.birth_date is null or s.date is null or not (tip_years(tip_latest(p.birth_date), to_char(s.date, 'YYYY-MM-DD')) >= 18)) and ((p.minor_at_registration is not null and p.minor_at_registration = 'minor') or (p.age is not null and p.age <= 17) or (p.age_band is not null and p.age_band in ('age0To8', 'age9To17')) or (p.birth_date is not null and r.case_opened_on is not null and tip_years(tip_earliest(p.birth_date), to_char(r.case_opened_on, 'YYYY-MM-DD')) between 0 and 17))))
    and (s.guardian_excluded is null or s.guardian_excluded <> true)
    and s.given_by is not null
    and s.given_by = 'self';

create view rule_adult_decides_alone as
select s.case_id as record_id, s.row || '/givenBy' as place, 'adult-decides-alone' as rule_id, 'warning' as severity
  from consent s
  join case_record r on r.case_id = s.case_id
  join victim p on p.case_id = s.case_id and p.row = s.parent_row
  where s.given_by is not null
    and s.given_by = 'guardian'
    and ((p.birth_date is not null and s.date is not null and tip_years(tip_latest(p.birth_date), to_char(s.date, 'YYYY-MM-DD')) >= 18) or ((p.birth_date is null or s.date is null or not (tip_years(tip_earliest(p.birth_date), to_char(s.date, 'YYYY-MM-DD')) between 0 and 17)) and ((p.minor_at_registration is not null and p.minor_at_registration = 'adult') or (p.age is not null and p.age >= 18) or (p.age_band is not null and p.age_band in ('age18To20', 'age21To23', 'age24To26', 'age27To29', 'age30To38', 'age39To47', 'age48AndOver')) or (p.birth_date is not null and r.case_opened_on is not null and tip_years(tip_latest(p.birth_date), to_char(r.case_opened_on, 'YYYY-MM-DD')) >= 18) or (p.minor_at_start_of_exploitation is not null and p.minor_at_start_of_exploitation = 'adult') or (coalesce(p.exploitation_count, 0) >= 1 and not exists (select 1 from exploitation t1 where t1.case_id = s.case_id and t1.parent_row = s.parent_row and (p.birth_date is null or t1.started_on is null or not (tip_years(tip_latest(p.birth_date), tip_earliest(t1.started_on)) >= 18)))) or (p.minor_at_entry is not null and p.minor_at_entry = 'adult') or (p.age_when_trafficked is not null and p.age_when_trafficked >= 18) or (coalesce(p.recruitment_count, 0) >= 1 and not exists (select 1 from recruitment t1 where t1.case_id = s.case_id and t1.parent_row = s.parent_row and (p.birth_date is null or t1.date is null or not (tip_years(tip_latest(p.birth_date), tip_earliest(t1.date)) >= 18)))))));

create view rule_excluded_guardian_does_not_decide as
select s.case_id as record_id, s.row || '/givenBy' as place, 'excluded-guardian-does-not-decide' as rule_id, 'error' as severity
  from consent s
  where s.guardian_excluded is not null
    and s.guardian_excluded = true
    and s.given_by is not null
    and s.given_by in ('guardian', 'both');

create view rule_child_assent_asked as
select s.case_id as record_id, s.row || '/childAssent' as place, 'child-assent-asked' as rule_id, 'warning' as severity
  from consent s
  join case_record r on r.case_id = s.case_id
  join victim p on p.case_id = s.case_id and p.row = s.parent_row
  where ((p.birth_date is not null and s.date is not null and tip_years(tip_earliest(p.birth_date), to_char(s.date, 'YYYY-MM-DD')) between 0 and 17) or ((p.birth_date is null or s.date is null or not (tip_years(tip_latest(p.birth_date), to_char(s.date, 'YYYY-MM-DD')) >= 18)) and ((p.minor_at_registration is not null and p.minor_at_registration = 'minor') or (p.age is not null and p.age <= 17) or (p.age_band is not null and p.age_band in ('age0To8', 'age9To17')) or (p.birth_date is not null and r.case_opened_on is not null and tip_years(tip_earliest(p.birth_date), to_char(r.case_opened_on, 'YYYY-MM-DD')) between 0 and 17))))
    and s.given_by is not null
    and s.given_by in ('guardian', 'both')
    and s.child_assent is null
    and (s.absent -> 'childAssent') is null;

create view rule_informed_about_everything as
select s.case_id as record_id, s.row || '/informedItems' as place, 'informed-about-everything' as rule_id, 'warning' as severity
  from consent s
  where s.decision is not null
    and s.decision = 'granted'
    and s.informed_items_count is not null
    and coalesce(s.informed_items_count, 0) < 7;

create view rule_consent_after_birth as
select s.case_id as record_id, s.row || '/date' as place, 'consent-after-birth' as rule_id, 'error' as severity
  from consent s
  join victim p on p.case_id = s.case_id and p.row = s.parent_row
  where p.birth_date is not null
    and s.date is not null
    and not (tip_not_after(p.birth_date, to_char(s.date, 'YYYY-MM-DD')));

create view rule_assistance_dates_in_order as
select s.case_id as record_id, s.row || '/endedOn' as place, 'assistance-dates-in-order' as rule_id, 'error' as severity
  from assistance s
  where s.started_on is not null
    and s.ended_on is not null
    and not (s.started_on <= s.ended_on);

create view rule_declined_service_did_not_run as
select s.case_id as record_id, s.row || '/startedOn' as place, 'declined-service-did-not-run' as rule_id, 'warning' as severity
  from assistance s
  where s.state is not null
    and s.state in ('declinedBySurvivor', 'unavailable')
    and s.started_on is not null;

create view rule_outcome_of_accepted_service as
select s.case_id as record_id, s.row || '/outcome' as place, 'outcome-of-accepted-service' as rule_id, 'warning' as severity
  from assistance s
  where s.state is not null
    and s.state in ('declinedBySurvivor', 'unavailable')
    and s.outcome is not null;

create view rule_assistance_after_birth as
select s.case_id as record_id, s.row || '/startedOn' as place, 'assistance-after-birth' as rule_id, 'error' as severity
  from assistance s
  join victim p on p.case_id = s.case_id and p.row = s.parent_row
  where ((p.birth_date is not null and s.started_on is not null and not (tip_not_after(p.birth_date, to_char(s.started_on, 'YYYY-MM-DD')))) or (p.birth_date is not null and s.ended_on is not null and not (tip_not_after(p.birth_date, to_char(s.ended_on, 'YYYY-MM-DD')))));

create view rule_referral_consent_resolves as
select s.case_id as record_id, s.row || '/consentId' as place, 'referral-consent-resolves' as rule_id, 'error' as severity
  from referral s
  where s.consent_id is not null
    and not exists (select 1 from consent t2 where t2.case_id = s.case_id and t2.parent_row = s.parent_row and t2.id = s.consent_id);

create view rule_referral_sent_with_consent as
select s.case_id as record_id, s.row || '/consentId' as place, 'referral-sent-with-consent' as rule_id, 'error' as severity
  from referral s
  where s.direction is not null
    and s.direction = 'outgoing'
    and s.status is not null
    and s.status in ('sent', 'accepted', 'rejected', 'done')
    and (s.mandatory_reporting is null or s.mandatory_reporting <> true)
    and s.consent_id is null;

create view rule_referral_answered_after_sent as
select s.case_id as record_id, s.row || '/answeredOn' as place, 'referral-answered-after-sent' as rule_id, 'error' as severity
  from referral s
  where s.sent_on is not null
    and s.answered_on is not null
    and not (s.sent_on <= s.answered_on);

create view rule_referral_done_after_sent as
select s.case_id as record_id, s.row || '/doneOn' as place, 'referral-done-after-sent' as rule_id, 'error' as severity
  from referral s
  where s.sent_on is not null
    and s.done_on is not null
    and not (s.sent_on <= s.done_on);

create view rule_rejected_referral_has_reason as
select s.case_id as record_id, s.row || '/rejectedReason' as place, 'rejected-referral-has-reason' as rule_id, 'warning' as severity
  from referral s
  where s.status is not null
    and s.status = 'rejected'
    and s.rejected_reason is null
    and (s.absent -> 'rejectedReason') is null;

create view rule_told_before_mandatory_report as
select s.case_id as record_id, s.row || '/toldBefore' as place, 'told-before-mandatory-report' as rule_id, 'warning' as severity
  from referral s
  where s.mandatory_reporting is not null
    and s.mandatory_reporting = true
    and s.told_before is null
    and (s.absent -> 'toldBefore') is null;

create view rule_referral_consent_granted as
select s.case_id as record_id, s.row || '/consentId' as place, 'referral-consent-granted' as rule_id, 'error' as severity
  from referral s
  where s.direction is not null
    and s.direction = 'outgoing'
    and s.status is not null
    and s.status in ('sent', 'accepted', 'rejected', 'done')
    and s.consent_id is not null
    and (s.mandatory_reporting is null or s.mandatory_reporting <> true)
    and not exists (select 1 from consent t1 where t1.case_id = s.case_id and t1.parent_row = s.parent_row and t1.id = s.consent_id and t1.decision is not null and t1.decision in ('granted', 'withdrawn') and t1.purpose is not null and t1.purpose in ('referral', 'shareIdentifiable'));

create view rule_referral_sent_after_consent as
select s.case_id as record_id, s.row || '/sentOn' as place, 'referral-sent-after-consent' as rule_id, 'error' as severity
  from referral s
  where s.direction is not null
    and s.direction = 'outgoing'
    and s.status is not null
    and s.status in ('sent', 'accepted', 'rejected', 'done')
    and s.consent_id is not null
    and (s.mandatory_reporting is null or s.mandatory_reporting <> true)
    and exists (select 1 from consent t1 where t1.case_id = s.case_id and t1.parent_row = s.parent_row and t1.id = s.consent_id and t1.date is not null and s.sent_on is not null and not (t1.date <= s.sent_on));

create view rule_referral_sent_before_expiry as
select s.case_id as record_id, s.row || '/sentOn' as place, 'referral-sent-before-expiry' as rule_id, 'error' as severity
  from referral s
  where s.direction is not null
    and s.direction = 'outgoing'
    and s.status is not null
    and s.status in ('sent', 'accepted', 'rejected', 'done')
    and s.consent_id is not null
    and (s.mandatory_reporting is null or s.mandatory_reporting <> true)
    and exists (select 1 from consent t1 where t1.case_id = s.case_id and t1.parent_row = s.parent_row and t1.id = s.consent_id and s.sent_on is not null and t1.expiry is not null and not (s.sent_on <= t1.expiry));

create view rule_referral_sent_before_withdrawal as
select s.case_id as record_id, s.row || '/sentOn' as place, 'referral-sent-before-withdrawal' as rule_id, 'error' as severity
  from referral s
  where s.direction is not null
    and s.direction = 'outgoing'
    and s.status is not null
    and s.status in ('sent', 'accepted', 'rejected', 'done')
    and s.consent_id is not null
    and (s.mandatory_reporting is null or s.mandatory_reporting <> true)
    and exists (select 1 from consent t1 where t1.case_id = s.case_id and t1.parent_row = s.parent_row and t1.id = s.consent_id and s.sent_on is not null and t1.withdrawn_on is not null and not (s.sent_on <= t1.withdrawn_on));

create view rule_referral_to_named_recipient as
select s.case_id as record_id, s.row || '/toEntities' as place, 'referral-to-named-recipient' as rule_id, 'error' as severity
  from referral s
  where s.direction is not null
    and s.direction = 'outgoing'
    and s.status is not null
    and s.status in ('sent', 'accepted', 'rejected', 'done')
    and s.consent_id is not null
    and (s.mandatory_reporting is null or s.mandatory_reporting <> true)
    and (s.to_entities_count is not null or s.recipient_kinds_count is not null)
    and exists (select 1 from consent t1 where t1.case_id = s.case_id and t1.parent_row = s.parent_row and t1.id = s.consent_id and (t1.recipient_kinds_count is null or s.recipient_kinds_count is not null) and (s.to_entities_count is null or t1.recipients_count is null or exists (select 1 from referral_to_entities t2 where t2.case_id = t1.case_id and t2.row = s.row and not exists (select 1 from consent_recipients t3 where t3.case_id = t1.case_id and t3.row = t1.row and t3.value = t2.value))) and (s.recipient_kinds_count is null or t1.recipient_kinds_count is null or exists (select 1 from referral_recipient_kinds t2 where t2.case_id = t1.case_id and t2.row = s.row and not exists (select 1 from consent_recipient_kinds t3 where t3.case_id = t1.case_id and t3.row = t1.row and t3.value = t2.value))));

create view rule_referral_states_kind_of_recipient as
select s.case_id as record_id, s.row || '/recipientKinds' as place, 'referral-states-kind-of-recipient' as rule_id, 'warning' as severity
  from referral s
  where s.direction is not null
    and s.direction = 'outgoing'
    and s.status is not null
    and s.status in ('sent', 'accepted', 'rejected', 'done')
    and s.consent_id is not null
    and (s.mandatory_reporting is null or s.mandatory_reporting <> true)
    and s.to_entities_count is not null
    and s.recipient_kinds_count is null
    and exists (select 1 from consent t1 where t1.case_id = s.case_id and t1.parent_row = s.parent_row and t1.id = s.consent_id and t1.recipient_kinds_count is not null and (t1.recipients_count is null or (s.to_entities_count is not null and exists (select 1 from referral_to_entities t2 where t2.case_id = t1.case_id and t2.row = s.row and not exists (select 1 from consent_recipients t3 where t3.case_id = t1.case_id and t3.row = t1.row and t3.value = t2.value)))));

create view rule_referral_for_named_service as
select s.case_id as record_id, s.row || '/services' as place, 'referral-for-named-service' as rule_id, 'error' as severity
  from referral s
  where s.direction is not null
    and s.direction = 'outgoing'
    and s.status is not null
    and s.status in ('sent', 'accepted', 'rejected', 'done')
    and s.consent_id is not null
    and (s.mandatory_reporting is null or s.mandatory_reporting <> true)
    and exists (select 1 from consent t1, referral_services t2 where t1.case_id = s.case_id and t1.parent_row = s.parent_row and t1.id = s.consent_id and t2.row = s.row and s.services_count is not null and t1.services_count is not null and t2.case_id = t1.case_id and not exists (select 1 from consent_services t3 where t3.case_id = t1.case_id and t3.row = t1.row and t3.value = t2.value));

create view rule_sent_referral_has_date as
select s.case_id as record_id, s.row || '/sentOn' as place, 'sent-referral-has-date' as rule_id, 'warning' as severity
  from referral s
  where s.direction is not null
    and s.direction = 'outgoing'
    and s.status is not null
    and s.status in ('sent', 'accepted', 'rejected', 'done')
    and s.sent_on is null
    and (s.absent -> 'sentOn') is null;

create view rule_referral_after_birth as
select s.case_id as record_id, s.row || '/sentOn' as place, 'referral-after-birth' as rule_id, 'error' as severity
  from referral s
  join victim p on p.case_id = s.case_id and p.row = s.parent_row
  where ((p.birth_date is not null and s.sent_on is not null and not (tip_not_after(p.birth_date, to_char(s.sent_on, 'YYYY-MM-DD')))) or (p.birth_date is not null and s.answered_on is not null and not (tip_not_after(p.birth_date, to_char(s.answered_on, 'YYYY-MM-DD')))) or (p.birth_date is not null and s.done_on is not null and not (tip_not_after(p.birth_date, to_char(s.done_on, 'YYYY-MM-DD')))));

create view rule_referral_done_after_answered as
select s.case_id as record_id, s.row || '/doneOn' as place, 'referral-done-after-answered' as rule_id, 'warning' as severity
  from referral s
  where s.answered_on is not null
    and s.done_on is not null
    and not (s.answered_on <= s.done_on);

create view rule_referral_after_opening as
select s.case_id as record_id, s.row || '/sentOn' as place, 'referral-after-opening' as rule_id, 'warning' as severity
  from referral s
  join case_record r on r.case_id = s.case_id
  where s.direction is not null
    and s.direction = 'outgoing'
    and r.case_opened_on is not null
    and s.sent_on is not null
    and not (r.case_opened_on <= s.sent_on);

create view rule_next_follow_up_after_this as
select s.case_id as record_id, s.row || '/nextDate' as place, 'next-follow-up-after-this' as rule_id, 'error' as severity
  from follow_up s
  where s.date is not null
    and s.next_date is not null
    and not (s.date <= s.next_date);

create view rule_follow_up_plan_resolves as
select s.case_id as record_id, s.row || '/planId' as place, 'follow-up-plan-resolves' as rule_id, 'error' as severity
  from follow_up s
  where s.plan_id is not null
    and not exists (select 1 from reintegration_plan t2 where t2.case_id = s.case_id and t2.parent_row = s.parent_row and t2.id = s.plan_id);

create view rule_follow_up_domains_once as
select s.case_id as record_id, s.row || '/domains' as place, 'follow-up-domains-once' as rule_id, 'error' as severity
  from follow_up s
  where exists (select 1 from domain_progress t1 where t1.case_id = s.case_id and t1.parent_row = s.row and t1.domain is not null group by t1.case_id, t1.parent_row, t1.domain having count(*) > 1);

create view rule_follow_up_status_needs_contact as
select s.case_id as record_id, s.row || '/result' as place, 'follow-up-status-needs-contact' as rule_id, 'warning' as severity
  from follow_up s
  where s.domains_count is not null
    and s.result is not null
    and s.result in ('notReached', 'postponed', 'unsafe');

create view rule_follow_up_after_birth as
select s.case_id as record_id, s.row || '/date' as place, 'follow-up-after-birth' as rule_id, 'error' as severity
  from follow_up s
  join victim p on p.case_id = s.case_id and p.row = s.parent_row
  where p.birth_date is not null
    and s.date is not null
    and not (tip_not_after(p.birth_date, to_char(s.date, 'YYYY-MM-DD')));

create view rule_follow_up_after_plan as
select s.case_id as record_id, s.row || '/date' as place, 'follow-up-after-plan' as rule_id, 'error' as severity
  from follow_up s
  where s.plan_id is not null
    and exists (select 1 from reintegration_plan t1 where t1.case_id = s.case_id and t1.parent_row = s.parent_row and t1.id = s.plan_id and t1.started_on is not null and s.date is not null and not (t1.started_on <= s.date));

create view rule_plan_dates_in_order as
select s.case_id as record_id, s.row || '/endedOn' as place, 'plan-dates-in-order' as rule_id, 'error' as severity
  from reintegration_plan s
  where ((s.started_on is not null and s.ended_on is not null and not (s.started_on <= s.ended_on)) or (s.started_on is not null and s.planned_end is not null and not (s.started_on <= s.planned_end)));

create view rule_plan_criteria_met_were_agreed as
select s.case_id as record_id, s.row || '/criteriaMet' as place, 'plan-criteria-met-were-agreed' as rule_id, 'error' as severity
  from reintegration_plan s
  where s.criteria_met_count is not null
    and s.closing_criteria_count is not null
    and exists (select 1 from reintegration_plan_criteria_met t1 where t1.case_id = s.case_id and t1.row = s.row and not exists (select 1 from reintegration_plan_closing_criteria t2 where t2.case_id = t1.case_id and t2.row = t1.row and t2.value = t1.value));

create view rule_completed_plan_meets_criteria as
select s.case_id as record_id, s.row || '/outcome' as place, 'completed-plan-meets-criteria' as rule_id, 'warning' as severity
  from reintegration_plan s
  where s.outcome is not null
    and s.outcome = 'completed'
    and s.closing_criteria_count is not null
    and (s.criteria_met_count is null or (s.closing_criteria_count is not null and exists (select 1 from reintegration_plan_closing_criteria t1 where t1.case_id = s.case_id and t1.row = s.row and not exists (select 1 from reintegration_plan_criteria_met t2 where t2.case_id = t1.case_id and t2.row = t1.row and t2.value = t1.value))));

create view rule_ended_plan_has_outcome as
select s.case_id as record_id, s.row || '/outcome' as place, 'ended-plan-has-outcome' as rule_id, 'warning' as severity
  from reintegration_plan s
  where s.ended_on is not null
    and ((s.outcome is null and (s.absent -> 'outcome') is null) or (s.outcome is not null and s.outcome = 'ongoing'));

create view rule_plan_after_birth as
select s.case_id as record_id, s.row || '/startedOn' as place, 'plan-after-birth' as rule_id, 'error' as severity
  from reintegration_plan s
  join victim p on p.case_id = s.case_id and p.row = s.parent_row
  where p.birth_date is not null
    and s.started_on is not null
    and not (tip_not_after(p.birth_date, to_char(s.started_on, 'YYYY-MM-DD')));

create view rule_return_after_birth as
select s.case_id as record_id, s.row || '/date' as place, 'return-after-birth' as rule_id, 'error' as severity
  from return_event s
  join victim p on p.case_id = s.case_id and p.row = s.parent_row
  where p.birth_date is not null
    and s.date is not null
    and not (tip_not_after(p.birth_date, s.date));

create view rule_return_safety_assessed as
select s.case_id as record_id, s.row || '/safetyAssessed' as place, 'return-safety-assessed' as rule_id, 'warning' as severity
  from return_event s
  where s.kind is not null
    and s.kind in ('assistedVoluntary', 'forced', 'noAlternative')
    and s.safety_assessed is null
    and (s.absent -> 'safetyAssessed') is null;

create view rule_organisation_has_no_sex as
select s.case_id as record_id, s.row || '/sex' as place, 'organisation-has-no-sex' as rule_id, 'error' as severity
  from perpetrator s
  where s.kind is not null
    and s.kind = 'organisation'
    and (s.sex is not null or s.age_bands_count is not null or s.citizenships_count is not null);

create view rule_perpetrator_sex_has_basis as
select s.case_id as record_id, s.row || '/sexBasis' as place, 'perpetrator-sex-has-basis' as rule_id, 'warning' as severity
  from perpetrator s
  where s.sex is not null
    and s.sex_basis is null
    and (s.absent -> 'sexBasis') is null;

create view rule_merged_roles_only_imported as
select s.case_id as record_id, s.row || '/roles' as place, 'merged-roles-only-imported' as rule_id, 'error' as severity
  from perpetrator s
  where exists (select 1 from perpetrator_roles t1 where t1.case_id = s.case_id and t1.row = s.row and t1.value in ('recruiterOrBroker', 'transactionParticipant', 'controllerAbuserOrKidnapper'))
    and not exists (select 1 from perpetrator_provenance t1 where t1.case_id = s.case_id and t1.row = s.row and t1.field = 'roles' and t1.source = 'import');

create view rule_published_genders_imported as
select s.case_id as record_id, s.row || '/gendersAsPublished' as place, 'published-genders-imported' as rule_id, 'error' as severity
  from perpetrator s
  where s.genders_as_published_count is not null
    and not exists (select 1 from perpetrator_provenance t1 where t1.case_id = s.case_id and t1.row = s.row and t1.field = 'gendersAsPublished' and t1.source = 'import');

create view rule_justice_steps_in_order as
select s.case_id as record_id, s.row || '/justiceHistory' as place, 'justice-steps-in-order' as rule_id, 'error' as severity
  from perpetrator s
  where exists (select 1 from justice_step t1, justice_step t2 where t1.case_id = s.case_id and t1.parent_row = s.row and t1.stage is not null and t1.stage in ('charged', 'prosecuted', 'convicted', 'acquitted', 'appeal') and t2.stage is not null and t2.stage in ('suspected', 'investigated') and t2.date is not null and t1.date is not null and not (tip_not_after(t2.date, t1.date)) and t2.case_id = t1.case_id and t2.parent_row = t1.parent_row);

create view rule_judgment_after_charge as
select s.case_id as record_id, s.row || '/justiceHistory' as place, 'judgment-after-charge' as rule_id, 'error' as severity
  from perpetrator s
  where exists (select 1 from justice_step t1, justice_step t2 where t1.case_id = s.case_id and t1.parent_row = s.row and t1.stage is not null and t1.stage in ('convicted', 'acquitted', 'appeal') and t2.stage is not null and t2.stage in ('charged', 'prosecuted') and t2.date is not null and t1.date is not null and not (tip_not_after(t2.date, t1.date)) and t2.case_id = t1.case_id and t2.parent_row = t1.parent_row);

create view rule_prosecution_after_arrest as
select s.case_id as record_id, s.row || '/justiceHistory' as place, 'prosecution-after-arrest' as rule_id, 'warning' as severity
  from perpetrator s
  where exists (select 1 from justice_step t1, justice_step t2 where t1.case_id = s.case_id and t1.parent_row = s.row and t1.stage is not null and t1.stage in ('prosecuted', 'convicted', 'acquitted') and t2.stage is not null and t2.stage = 'arrested' and t2.date is not null and t1.date is not null and not (tip_not_after(t2.date, t1.date)) and t2.case_id = t1.case_id and t2.parent_row = t1.parent_row);

create view rule_charge_decided_after_brought as
select s.case_id as record_id, s.row || '/decidedOn' as place, 'charge-decided-after-brought' as rule_id, 'error' as severity
  from charge s
  where s.charged_on is not null
    and s.decided_on is not null
    and not (tip_not_after(s.charged_on, s.decided_on));

create view rule_sentence_has_conviction as
select s.case_id as record_id, s.row || '/outcome' as place, 'sentence-has-conviction' as rule_id, 'warning' as severity
  from charge s
  where s.sentences_count is not null
    and (s.outcome is null or s.outcome <> 'convicted');

create view rule_pending_charge_has_no_decision as
select s.case_id as record_id, s.row || '/outcome' as place, 'pending-charge-has-no-decision' as rule_id, 'warning' as severity
  from charge s
  where s.decided_on is not null
    and s.outcome is not null
    and s.outcome = 'pending';

create view rule_relation_victim_resolves as
select s.case_id as record_id, s.row || '/victimId' as place, 'relation-victim-resolves' as rule_id, 'error' as severity
  from relation s
  where s.victim_id is not null
    and not exists (select 1 from victim t2 where t2.case_id = s.case_id and t2.id = s.victim_id);

create view rule_relation_perpetrator_resolves as
select s.case_id as record_id, s.row || '/perpetratorId' as place, 'relation-perpetrator-resolves' as rule_id, 'error' as severity
  from relation s
  where s.perpetrator_id is not null
    and not exists (select 1 from perpetrator t2 where t2.case_id = s.case_id and t2.id = s.perpetrator_id);

create view rule_merged_relations_only_imported as
select s.case_id as record_id, s.row || '/kinds' as place, 'merged-relations-only-imported' as rule_id, 'error' as severity
  from relation s
  where exists (select 1 from relation_kinds t1 where t1.case_id = s.case_id and t1.row = s.row and t1.value in ('familyOrIntimatePartner', 'acquaintedUnspecified', 'strangerUnknownOrOther'))
    and not exists (select 1 from relation_provenance t1 where t1.case_id = s.case_id and t1.row = s.row and t1.field = 'kinds' and t1.source = 'import');

create view rule_event_victims_resolve as
select s.case_id as record_id, s.row || '/victimIds' as place, 'event-victims-resolve' as rule_id, 'error' as severity
  from event s
  where exists (select 1 from event_victim_ids t1 where t1.case_id = s.case_id and t1.row = s.row and not exists (select 1 from victim t2 where t2.case_id = t1.case_id and t2.id = t1.value));

create view rule_event_perpetrators_resolve as
select s.case_id as record_id, s.row || '/perpetratorIds' as place, 'event-perpetrators-resolve' as rule_id, 'error' as severity
  from event s
  where exists (select 1 from event_perpetrator_ids t1 where t1.case_id = s.case_id and t1.row = s.row and not exists (select 1 from perpetrator t2 where t2.case_id = t1.case_id and t2.id = t1.value));

create view rule_event_period_in_order as
select s.case_id as record_id, s.row || '/periodTo' as place, 'event-period-in-order' as rule_id, 'error' as severity
  from event s
  where s.period_from is not null
    and s.period_to is not null
    and not (tip_not_after(s.period_from, s.period_to));

create view rule_event_before_registration as
select s.case_id as record_id, s.row || '/periodFrom' as place, 'event-before-registration' as rule_id, 'warning' as severity
  from event s
  join case_record r on r.case_id = s.case_id
  where s.period_from is not null
    and r.case_opened_on is not null
    and not (tip_not_after(s.period_from, to_char(r.case_opened_on, 'YYYY-MM-DD')));

create view rule_means_for_adults as
select s.case_id as record_id, s.row || '/means' as place, 'means-for-adults' as rule_id, 'error' as severity
  from event s
  join case_record r on r.case_id = s.case_id
  where (s.kind = 'trafficking' or s.kind is null)
    and s.means_count is null
    and (s.absent -> 'means') is null
    and exists (select 1 from event_victim_ids t2, victim t1 where t2.case_id = s.case_id and t2.row = s.row and t1.case_id = t2.case_id and t1.id = t2.value and (t1.birth_date is null or s.period_from is null or not (tip_years(tip_earliest(t1.birth_date), tip_latest(s.period_from)) between 0 and 17)) and ((t1.birth_date is not null and s.period_from is not null and tip_years(tip_latest(t1.birth_date), tip_earliest(s.period_from)) >= 18) or ((t1.minor_at_entry is null or t1.minor_at_entry <> 'minor') and (t1.age_when_trafficked is null or t1.age_when_trafficked > 17) and (t1.minor_at_start_of_exploitation is null or t1.minor_at_start_of_exploitation <> 'minor') and (t1.minor_at_registration is null or t1.minor_at_registration <> 'minor') and (t1.age is null or t1.age > 17) and (t1.age_band is null or t1.age_band not in ('age0To8', 'age9To17')) and (t1.birth_date is null or r.case_opened_on is null or not (tip_years(tip_earliest(t1.birth_date), to_char(r.case_opened_on, 'YYYY-MM-DD')) between 0 and 17)) and not exists (select 1 from recruitment t3 where t3.case_id = t1.case_id and t3.parent_row = t1.row and t1.birth_date is not null and t3.date is not null and tip_years(tip_earliest(t1.birth_date), tip_latest(t3.date)) between 0 and 17) and not exists (select 1 from exploitation t3 where t3.case_id = t1.case_id and t3.parent_row = t1.row and t1.birth_date is not null and t3.started_on is not null and tip_years(tip_earliest(t1.birth_date), tip_latest(t3.started_on)) between 0 and 17))));

create view rule_elements_of_identified_victims as
select s.case_id as record_id, s.row || '/means' as place, 'elements-of-identified-victims' as rule_id, 'warning' as severity
  from event s
  join case_record r on r.case_id = s.case_id
  where (s.kind = 'trafficking' or s.kind is null)
    and coalesce(s.means_count, 0) < 1
    and exists (select 1 from event_victim_ids t2, victim t1 where t2.case_id = s.case_id and t2.row = s.row and t1.case_id = t2.case_id and t1.id = t2.value and t1.status is not null and t1.status = 'identified')
    and exists (select 1 from event_victim_ids t2, victim t1 where t2.case_id = s.case_id and t2.row = s.row and t1.case_id = t2.case_id and t1.id = t2.value and (t1.birth_date is null or s.period_from is null or not (tip_years(tip_earliest(t1.birth_date), tip_latest(s.period_from)) between 0 and 17)) and ((t1.birth_date is not null and s.period_from is not null and tip_years(tip_latest(t1.birth_date), tip_earliest(s.period_from)) >= 18) or ((t1.minor_at_entry is null or t1.minor_at_entry <> 'minor') and (t1.age_when_trafficked is null or t1.age_when_trafficked > 17) and (t1.minor_at_start_of_exploitation is null or t1.minor_at_start_of_exploitation <> 'minor') and (t1.minor_at_registration is null or t1.minor_at_registration <> 'minor') and (t1.age is null or t1.age > 17) and (t1.age_band is null or t1.age_band not in ('age0To8', 'age9To17')) and (t1.birth_date is null or r.case_opened_on is null or not (tip_years(tip_earliest(t1.birth_date), to_char(r.case_opened_on, 'YYYY-MM-DD')) between 0 and 17)) and not exists (select 1 from recruitment t3 where t3.case_id = t1.case_id and t3.parent_row = t1.row and t1.birth_date is not null and t3.date is not null and tip_years(tip_earliest(t1.birth_date), tip_latest(t3.date)) between 0 and 17) and not exists (select 1 from exploitation t3 where t3.case_id = t1.case_id and t3.parent_row = t1.row and t1.birth_date is not null and t3.started_on is not null and tip_years(tip_earliest(t1.birth_date), tip_latest(t3.started_on)) between 0 and 17))));

create view rule_offence_class_fits_purpose as
select s.case_id as record_id, s.row || '/iccsCode' as place, 'offence-class-fits-purpose' as rule_id, 'warning' as severity
  from event s
  where s.purposes_count is not null
    and ((s.iccs_code is not null and s.iccs_code = '02041' and not exists (select 1 from event_purposes t1 where t1.case_id = s.case_id and t1.row = s.row and t1.value in ('prostitutionOfOthers', 'otherSexualExploitation'))) or (s.iccs_code is not null and s.iccs_code = '02043' and not exists (select 1 from event_purposes t1 where t1.case_id = s.case_id and t1.row = s.row and t1.value = 'organRemoval')) or (s.iccs_code is not null and s.iccs_code = '02042' and not exists (select 1 from event_purposes t1 where t1.case_id = s.case_id and t1.row = s.row and t1.value in ('forcedLabourServices', 'slavery', 'practicesSimilarToSlavery', 'servitude', 'domesticServitude', 'debtBondage', 'forcedBegging', 'forcedCriminality'))));

create view rule_trafficking_event_has_acts as
select s.case_id as record_id, s.row || '/acts' as place, 'trafficking-event-has-acts' as rule_id, 'error' as severity
  from event s
  where (s.kind = 'trafficking' or s.kind is null)
    and s.acts_count is null
    and (s.absent -> 'acts') is null;

create view rule_trafficking_event_has_purposes as
select s.case_id as record_id, s.row || '/purposes' as place, 'trafficking-event-has-purposes' as rule_id, 'error' as severity
  from event s
  where (s.kind = 'trafficking' or s.kind is null)
    and s.purposes_count is null
    and (s.absent -> 'purposes') is null;

create view rule_purposes_belong_to_trafficking as
select s.case_id as record_id, s.row || '/kind' as place, 'purposes-belong-to-trafficking' as rule_id, 'warning' as severity
  from event s
  where s.purposes_count is not null
    and s.kind <> 'trafficking'
    and s.kind is not null;

create view rule_duration_band_agrees_with_period as
select s.case_id as record_id, s.row || '/durationBand' as place, 'duration-band-agrees-with-period' as rule_id, 'error' as severity
  from event s
  where s.period_from is not null
    and s.period_to is not null
    and s.duration_band is not null
    and tip_months(tip_earliest(s.period_from), tip_latest(s.period_to)) >= 0
    and (coalesce(tip_months(tip_earliest(s.period_from), tip_latest(s.period_to)) < case s.duration_band when 'months0To12' then 0 when 'months13To24' then 13 when 'months25AndOver' then 25 end, false) or coalesce(tip_months(tip_latest(s.period_from), tip_earliest(s.period_to)) > case s.duration_band when 'months0To12' then 12 when 'months13To24' then 24 end, false));

create view rule_event_after_birth as
select s.case_id as record_id, s.row || '/periodTo' as place, 'event-after-birth' as rule_id, 'error' as severity
  from event s
  where exists (select 1 from event_victim_ids t2, victim t1 where t2.case_id = s.case_id and t2.row = s.row and t1.case_id = t2.case_id and t1.id = t2.value and t1.birth_date is not null and s.period_to is not null and not (tip_not_after(t1.birth_date, s.period_to)));

create view rule_value_or_reason as
select s.case_id as record_id, '' || s.missing_member as place, 'value-or-reason' as rule_id, 'error' as severity
  from (select s.*, jsonb_object_keys(s.absent) as missing_member from case_record s where s.absent is not null) s
  where case s.missing_member when 'victims' then s.victims_count is not null when 'perpetrators' then s.perpetrators_count is not null when 'relations' then s.relations_count is not null when 'events' then s.events_count is not null else false end
union all
select s.case_id as record_id, 'case/' || s.missing_member as place, 'value-or-reason' as rule_id, 'error' as severity
  from (select s.*, jsonb_object_keys(s.case_absent) as missing_member from case_record s where s.case_absent is not null) s
  where case s.missing_member when 'openedOn' then s.case_opened_on is not null when 'registrationYear' then s.case_registration_year is not null when 'closedOn' then s.case_closed_on is not null when 'status' then s.case_status is not null when 'owner' then s.case_owner is not null when 'ownerId' then s.case_owner_id is not null when 'risk' then s.case_risk is not null when 'safetyPlanId' then s.case_safety_plan_id is not null when 'closureReasons' then s.case_closure_reasons_count is not null when 'closureChecks' then s.case_closure_checks_count is not null when 'closureDetails' then s.case_closure_details is not null when 'feedback' then (s.case_feedback_opening_hours_suited is not null or s.case_feedback_support_person_allowed is not null or s.case_feedback_private_meeting is not null or s.case_feedback_language_understood is not null or s.case_feedback_comfortable_with_worker is not null or s.case_feedback_absent is not null or s.case_feedback_extensions is not null or coalesce('case.feedback' = any(s.empty_objects), false)) when 'linkedCaseIds' then s.case_linked_case_ids_count is not null when 'duplicateOf' then s.case_duplicate_of is not null when 'reportedElsewhere' then s.case_reported_elsewhere is not null when 'comments' then s.case_comments_count is not null when 'supportPlans' then s.case_support_plans_count is not null else false end
union all
select s.case_id as record_id, 'case/feedback/' || s.missing_member as place, 'value-or-reason' as rule_id, 'error' as severity
  from (select s.*, jsonb_object_keys(s.case_feedback_absent) as missing_member from case_record s where s.case_feedback_absent is not null) s
  where case s.missing_member when 'openingHoursSuited' then s.case_feedback_opening_hours_suited is not null when 'supportPersonAllowed' then s.case_feedback_support_person_allowed is not null when 'privateMeeting' then s.case_feedback_private_meeting is not null when 'languageUnderstood' then s.case_feedback_language_understood is not null when 'comfortableWithWorker' then s.case_feedback_comfortable_with_worker is not null else false end
union all
select s.case_id as record_id, 'reportingEntity/' || s.missing_member as place, 'value-or-reason' as rule_id, 'error' as severity
  from (select s.*, jsonb_object_keys(s.reporting_entity_absent) as missing_member from case_record s where s.reporting_entity_absent is not null) s
  where case s.missing_member when 'name' then s.reporting_entity_name is not null when 'type' then s.reporting_entity_type is not null when 'place' then (s.reporting_entity_place_country is not null or s.reporting_entity_place_adm1 is not null or s.reporting_entity_place_adm2 is not null or s.reporting_entity_place_adm3 is not null or s.reporting_entity_place_locality is not null or s.reporting_entity_place_settlement is not null or coalesce('reportingEntity.place' = any(s.empty_objects), false)) when 'street' then s.reporting_entity_street is not null when 'postalCode' then s.reporting_entity_postal_code is not null when 'longitude' then s.reporting_entity_longitude is not null when 'latitude' then s.reporting_entity_latitude is not null when 'phone' then s.reporting_entity_phone is not null when 'dataSources' then s.reporting_entity_data_sources_count is not null when 'legalMandate' then s.reporting_entity_legal_mandate is not null else false end
union all
select s.case_id as record_id, 'dataProtection/' || s.missing_member as place, 'value-or-reason' as rule_id, 'error' as severity
  from (select s.*, jsonb_object_keys(s.data_protection_absent) as missing_member from case_record s where s.data_protection_absent is not null) s
  where case s.missing_member when 'legalBases' then s.data_protection_legal_bases_count is not null when 'laws' then s.data_protection_laws_count is not null when 'sensitivity' then s.data_protection_sensitivity is not null when 'retainUntil' then s.data_protection_retain_until is not null when 'legalHold' then s.data_protection_legal_hold is not null when 'accessRoles' then s.data_protection_access_roles_count is not null when 'pseudonymKeyRef' then s.data_protection_pseudonym_key_ref is not null when 'collectedOn' then s.data_protection_collected_on is not null when 'collectedBy' then s.data_protection_collected_by is not null when 'lastReviewed' then s.data_protection_last_reviewed is not null when 'impactAssessmentRef' then s.data_protection_impact_assessment_ref is not null when 'impactAssessedOn' then s.data_protection_impact_assessed_on is not null when 'storageCountry' then s.data_protection_storage_country is not null when 'encryption' then s.data_protection_encryption_count is not null when 'accessLogged' then s.data_protection_access_logged is not null when 'transferAllowed' then s.data_protection_transfer_allowed is not null when 'transferConditions' then s.data_protection_transfer_conditions is not null when 'breachLogRef' then s.data_protection_breach_log_ref is not null when 'breachDeadlineHours' then s.data_protection_breach_deadline_hours is not null else false end
union all
select s.case_id as record_id, s.row || '/' || s.missing_member as place, 'value-or-reason' as rule_id, 'error' as severity
  from (select s.*, jsonb_object_keys(s.absent) as missing_member from support_plan s where s.absent is not null) s
  where case s.missing_member when 'type' then s.type is not null when 'objectives' then s.objectives is not null when 'actionPlan' then s.action_plan is not null when 'plannedEnd' then s.planned_end is not null when 'actualEnd' then s.actual_end is not null else false end
union all
select s.case_id as record_id, s.row || '/' || s.missing_member as place, 'value-or-reason' as rule_id, 'error' as severity
  from (select s.*, jsonb_object_keys(s.absent) as missing_member from victim s where s.absent is not null) s
  where case s.missing_member when 'crossCaseId' then s.cross_case_id is not null when 'sex' then s.sex is not null when 'sexBasis' then s.sex_basis is not null when 'genderIdentity' then s.gender_identity is not null when 'genderSelfDescribed' then s.gender_self_described is not null when 'genderAsPublished' then s.gender_as_published is not null when 'pronouns' then s.pronouns is not null when 'birthDate' then s.birth_date is not null when 'age' then s.age is not null when 'ageEstimated' then s.age_estimated is not null when 'ageBand' then s.age_band is not null when 'minorAtRegistration' then s.minor_at_registration is not null when 'minorAtEntry' then s.minor_at_entry is not null when 'minorAtStartOfExploitation' then s.minor_at_start_of_exploitation is not null when 'ageWhenTrafficked' then s.age_when_trafficked is not null when 'citizenships' then s.citizenships_count is not null when 'regionOfOrigin' then s.region_of_origin is not null when 'countryOfBirth' then s.country_of_birth is not null when 'countryOfOrigin' then s.country_of_origin is not null when 'residenceBefore' then (s.residence_before_country is not null or s.residence_before_adm1 is not null or s.residence_before_adm2 is not null or s.residence_before_adm3 is not null or s.residence_before_locality is not null or s.residence_before_settlement is not null or coalesce('residenceBefore' = any(s.empty_objects), false)) when 'ethnicity' then s.ethnicity is not null when 'languages' then s.languages_count is not null when 'maritalStatus' then s.marital_status is not null when 'education' then s.education is not null when 'occupation' then s.occupation is not null when 'employmentStatus' then s.employment_status is not null when 'functionalDifficulties' then s.functional_difficulties_count is not null when 'deceased' then s.deceased is not null when 'positionInOrganisation' then s.position_in_organisation is not null when 'status' then s.status is not null when 'statusDecidedBy' then s.status_decided_by is not null when 'statusDate' then s.status_date is not null when 'statusBases' then s.status_bases_count is not null when 'displacementStatus' then s.displacement_status is not null when 'migrationStatuses' then s.migration_statuses_count is not null when 'internationalProtection' then s.international_protection_count is not null when 'childSeparation' then s.child_separation is not null when 'numberOfChildren' then s.number_of_children is not null when 'dependants' then s.dependants_count is not null when 'pregnant' then s.pregnant is not null when 'breastfeeding' then s.breastfeeding is not null when 'householdHead' then s.household_head is not null when 'soleCaregiver' then s.sole_caregiver is not null when 'priorTrafficking' then s.prior_trafficking is not null when 'gbvExposure' then s.gbv_exposure_count is not null when 'vulnerabilityFactors' then s.vulnerability_factors_count is not null when 'vulnerabilityDetails' then s.vulnerability_details is not null when 'specialNeeds' then s.special_needs_count is not null when 'ownWords' then s.own_words is not null when 'recruitment' then s.recruitment_count is not null when 'journey' then s.journey_count is not null when 'exploitation' then s.exploitation_count is not null when 'meansOfControl' then s.means_of_control_count is not null when 'screenings' then s.screenings_count is not null when 'consents' then s.consents_count is not null when 'assistance' then s.assistance_count is not null when 'referrals' then s.referrals_count is not null when 'followUps' then s.follow_ups_count is not null when 'reintegrationPlans' then s.reintegration_plans_count is not null when 'returns' then s.returns_count is not null when 'legalProcess' then (s.legal_process_complaint is not null or s.legal_process_wish_to_pursue is not null or s.legal_process_reflection_period is not null or s.legal_process_reflection_from is not null or s.legal_process_reflection_to is not null or s.legal_process_residence_permit is not null or s.legal_process_residence_from is not null or s.legal_process_residence_to is not null or s.legal_process_compensation is not null or s.legal_process_non_punishment_applied is not null or s.legal_process_witness_protection_count is not null or s.legal_process_absent is not null or s.legal_process_extensions is not null or s.legal_process_compensation_amount_amount is not null or s.legal_process_compensation_amount_currency is not null or coalesce('legalProcess.compensationAmount' = any(s.empty_objects), false) or coalesce('legalProcess' = any(s.empty_objects), false)) else false end
union all
select s.case_id as record_id, s.row || '/legalProcess/' || s.missing_member as place, 'value-or-reason' as rule_id, 'error' as severity
  from (select s.*, jsonb_object_keys(s.legal_process_absent) as missing_member from victim s where s.legal_process_absent is not null) s
  where case s.missing_member when 'complaint' then s.legal_process_complaint is not null when 'wishToPursue' then s.legal_process_wish_to_pursue is not null when 'reflectionPeriod' then s.legal_process_reflection_period is not null when 'reflectionFrom' then s.legal_process_reflection_from is not null when 'reflectionTo' then s.legal_process_reflection_to is not null when 'residencePermit' then s.legal_process_residence_permit is not null when 'residenceFrom' then s.legal_process_residence_from is not null when 'residenceTo' then s.legal_process_residence_to is not null when 'compensation' then s.legal_process_compensation is not null when 'compensationAmount' then (s.legal_process_compensation_amount_amount is not null or s.legal_process_compensation_amount_currency is not null or coalesce('legalProcess.compensationAmount' = any(s.empty_objects), false)) when 'nonPunishmentApplied' then s.legal_process_non_punishment_applied is not null when 'witnessProtection' then s.legal_process_witness_protection_count is not null else false end
union all
select s.case_id as record_id, s.row || '/' || s.missing_member as place, 'value-or-reason' as rule_id, 'error' as severity
  from (select s.*, jsonb_object_keys(s.absent) as missing_member from dependant s where s.absent is not null) s
  where case s.missing_member when 'relation' then s.relation is not null when 'ageBand' then s.age_band is not null when 'sex' then s.sex is not null when 'whereabouts' then s.whereabouts is not null when 'atRisk' then s.at_risk is not null else false end
union all
select s.case_id as record_id, s.row || '/' || s.missing_member as place, 'value-or-reason' as rule_id, 'error' as severity
  from (select s.*, jsonb_object_keys(s.absent) as missing_member from gbv_exposure s where s.absent is not null) s
  where case s.missing_member when 'id' then s.id is not null when 'phase' then s.phase is not null when 'type' then s.type is not null when 'displacementStage' then s.displacement_stage is not null when 'previousIncidents' then s.previous_incidents is not null when 'harmfulPractice' then s.harmful_practice is not null when 'exchangeOfValue' then s.exchange_of_value is not null when 'abductionStatus' then s.abduction_status is not null else false end
union all
select s.case_id as record_id, s.row || '/' || s.missing_member as place, 'value-or-reason' as rule_id, 'error' as severity
  from (select s.*, jsonb_object_keys(s.absent) as missing_member from vulnerability_factor s where s.absent is not null) s
  where case s.missing_member when 'level' then s.level is not null when 'factor' then s.factor is not null when 'polarity' then s.polarity is not null else false end
union all
select s.case_id as record_id, s.row || '/' || s.missing_member as place, 'value-or-reason' as rule_id, 'error' as severity
  from (select s.*, jsonb_object_keys(s.absent) as missing_member from recruitment s where s.absent is not null) s
  where case s.missing_member when 'methods' then s.methods_count is not null when 'channels' then s.channels_count is not null when 'platforms' then s.platforms_count is not null when 'promised' then s.promised_count is not null when 'deceptionAbout' then s.deception_about_count is not null when 'fee' then (s.fee_amount is not null or s.fee_currency is not null or coalesce('fee' = any(s.empty_objects), false)) when 'debt' then (s.debt_amount is not null or s.debt_currency is not null or coalesce('debt' = any(s.empty_objects), false)) when 'place' then (s.place_country is not null or s.place_adm1 is not null or s.place_adm2 is not null or s.place_adm3 is not null or s.place_locality is not null or s.place_settlement is not null or coalesce('place' = any(s.empty_objects), false)) when 'locationName' then s.location_name is not null when 'date' then s.date is not null when 'recruiterRelations' then s.recruiter_relations_count is not null when 'abduction' then s.abduction is not null else false end
union all
select s.case_id as record_id, s.row || '/' || s.missing_member as place, 'value-or-reason' as rule_id, 'error' as severity
  from (select s.*, jsonb_object_keys(s.absent) as missing_member from journey_leg s where s.absent is not null) s
  where case s.missing_member when 'from' then (s.from_country is not null or s.from_adm1 is not null or s.from_adm2 is not null or s.from_adm3 is not null or s.from_locality is not null or s.from_settlement is not null or coalesce('from' = any(s.empty_objects), false)) when 'to' then (s.to_country is not null or s.to_adm1 is not null or s.to_adm2 is not null or s.to_adm3 is not null or s.to_locality is not null or s.to_settlement is not null or coalesce('to' = any(s.empty_objects), false)) when 'role' then s.role is not null when 'departedOn' then s.departed_on is not null when 'arrivedOn' then s.arrived_on is not null when 'transports' then s.transports_count is not null when 'borderCrossing' then s.border_crossing is not null when 'documents' then s.documents_count is not null when 'smugglingInvolved' then s.smuggling_involved is not null when 'companions' then s.companions_count is not null when 'controlIds' then s.control_ids_count is not null when 'gbvIds' then s.gbv_ids_count is not null else false end
union all
select s.case_id as record_id, s.row || '/' || s.missing_member as place, 'value-or-reason' as rule_id, 'error' as severity
  from (select s.*, jsonb_object_keys(s.absent) as missing_member from exploitation s where s.absent is not null) s
  where case s.missing_member when 'form' then s.form is not null when 'kinds' then s.kinds_count is not null when 'stage' then s.stage is not null when 'sectors' then s.sectors_count is not null when 'divisions' then s.divisions_count is not null when 'occupation' then s.occupation is not null when 'venues' then s.venues_count is not null when 'platforms' then s.platforms_count is not null when 'place' then (s.place_country is not null or s.place_adm1 is not null or s.place_adm2 is not null or s.place_adm3 is not null or s.place_locality is not null or s.place_settlement is not null or coalesce('place' = any(s.empty_objects), false)) when 'regionAsPublished' then s.region_as_published is not null when 'locationName' then s.location_name is not null when 'startedOn' then s.started_on is not null when 'endedOn' then s.ended_on is not null when 'hoursPerWeek' then s.hours_per_week is not null when 'payPerMonth' then (s.pay_per_month_amount is not null or s.pay_per_month_currency is not null or coalesce('payPerMonth' = any(s.empty_objects), false)) when 'livingConditions' then s.living_conditions_count is not null else false end
union all
select s.case_id as record_id, s.row || '/' || s.missing_member as place, 'value-or-reason' as rule_id, 'error' as severity
  from (select s.*, jsonb_object_keys(s.absent) as missing_member from means_of_control s where s.absent is not null) s
  where case s.missing_member when 'id' then s.id is not null when 'code' then s.code is not null when 'phases' then s.phases_count is not null else false end
union all
select s.case_id as record_id, s.row || '/' || s.missing_member as place, 'value-or-reason' as rule_id, 'error' as severity
  from (select s.*, jsonb_object_keys(s.absent) as missing_member from screening s where s.absent is not null) s
  where case s.missing_member when 'tool' then s.tool is not null when 'toolVersion' then s.tool_version is not null when 'organisation' then s.organisation is not null when 'screenerRole' then s.screener_role is not null when 'screenerSex' then s.screener_sex is not null when 'screenerTrained' then s.screener_trained is not null when 'date' then s.date is not null when 'place' then (s.place_country is not null or s.place_adm1 is not null or s.place_adm2 is not null or s.place_adm3 is not null or s.place_locality is not null or s.place_settlement is not null or coalesce('place' = any(s.empty_objects), false)) when 'language' then s.language is not null when 'interpreterUsed' then s.interpreter_used is not null when 'interpreterSex' then s.interpreter_sex is not null when 'preferredInterviewerSex' then s.preferred_interviewer_sex is not null when 'preferredInterpreterSex' then s.preferred_interpreter_sex is not null when 'privatePlace' then s.private_place is not null when 'urgentNeeds' then s.urgent_needs_count is not null when 'inDanger' then s.in_danger is not null when 'wishes' then s.wishes_count is not null when 'supportPerson' then s.support_person is not null when 'breaksOffered' then s.breaks_offered is not null when 'safeContactAgreed' then s.safe_contact_agreed is not null when 'traumaSigns' then s.trauma_signs is not null when 'indicators' then s.indicators_count is not null when 'outcome' then s.outcome is not null when 'referredBy' then s.referred_by is not null else false end
union all
select s.case_id as record_id, s.row || '/' || s.missing_member as place, 'value-or-reason' as rule_id, 'error' as severity
  from (select s.*, jsonb_object_keys(s.absent) as missing_member from screening_indicator s where s.absent is not null) s
  where case s.missing_member when 'phase' then s.phase is not null when 'state' then s.state is not null else false end
union all
select s.case_id as record_id, s.row || '/' || s.missing_member as place, 'value-or-reason' as rule_id, 'error' as severity
  from (select s.*, jsonb_object_keys(s.absent) as missing_member from consent s where s.absent is not null) s
  where case s.missing_member when 'id' then s.id is not null when 'purpose' then s.purpose is not null when 'decision' then s.decision is not null when 'givenBy' then s.given_by is not null when 'childAssent' then s.child_assent is not null when 'guardianExcluded' then s.guardian_excluded is not null when 'recipients' then s.recipients_count is not null when 'recipientKinds' then s.recipient_kinds_count is not null when 'services' then s.services_count is not null when 'withhold' then s.withhold_count is not null when 'method' then s.method is not null when 'language' then s.language is not null when 'textStatus' then s.text_status is not null when 'date' then s.date is not null when 'expiry' then s.expiry is not null when 'withdrawnOn' then s.withdrawn_on is not null when 'informedItems' then s.informed_items_count is not null else false end
union all
select s.case_id as record_id, s.row || '/' || s.missing_member as place, 'value-or-reason' as rule_id, 'error' as severity
  from (select s.*, jsonb_object_keys(s.absent) as missing_member from withholding s where s.absent is not null) s
  where case s.missing_member when 'fromWhom' then s.from_whom is not null when 'what' then s.what is not null when 'why' then s.why is not null else false end
union all
select s.case_id as record_id, s.row || '/' || s.missing_member as place, 'value-or-reason' as rule_id, 'error' as severity
  from (select s.*, jsonb_object_keys(s.absent) as missing_member from assistance s where s.absent is not null) s
  where case s.missing_member when 'serviceType' then s.service_type is not null when 'provider' then s.provider is not null when 'state' then s.state is not null when 'startedOn' then s.started_on is not null when 'endedOn' then s.ended_on is not null when 'outcome' then s.outcome is not null else false end
union all
select s.case_id as record_id, s.row || '/' || s.missing_member as place, 'value-or-reason' as rule_id, 'error' as severity
  from (select s.*, jsonb_object_keys(s.absent) as missing_member from referral s where s.absent is not null) s
  where case s.missing_member when 'direction' then s.direction is not null when 'fromEntity' then s.from_entity is not null when 'fromWorkerId' then s.from_worker_id is not null when 'toEntities' then s.to_entities_count is not null when 'recipientKinds' then s.recipient_kinds_count is not null when 'toWorkerId' then s.to_worker_id is not null when 'services' then s.services_count is not null when 'reason' then s.reason is not null when 'status' then s.status is not null when 'rejectedReason' then s.rejected_reason is not null when 'consentId' then s.consent_id is not null when 'sentOn' then s.sent_on is not null when 'answeredOn' then s.answered_on is not null when 'doneOn' then s.done_on is not null when 'details' then s.details is not null when 'mandatoryReporting' then s.mandatory_reporting is not null when 'toldBefore' then s.told_before is not null else false end
union all
select s.case_id as record_id, s.row || '/' || s.missing_member as place, 'value-or-reason' as rule_id, 'error' as severity
  from (select s.*, jsonb_object_keys(s.absent) as missing_member from follow_up s where s.absent is not null) s
  where case s.missing_member when 'date' then s.date is not null when 'scheduledMonth' then s.scheduled_month is not null when 'planId' then s.plan_id is not null when 'result' then s.result is not null when 'mode' then s.mode is not null when 'needsMet' then s.needs_met is not null when 'domains' then s.domains_count is not null when 'retrafficked' then s.retrafficked is not null when 'wantsContact' then s.wants_contact is not null when 'newRisks' then s.new_risks_count is not null when 'nextDate' then s.next_date is not null else false end
union all
select s.case_id as record_id, s.row || '/' || s.missing_member as place, 'value-or-reason' as rule_id, 'error' as severity
  from (select s.*, jsonb_object_keys(s.absent) as missing_member from domain_progress s where s.absent is not null) s
  where case s.missing_member when 'domain' then s.domain is not null when 'status' then s.status is not null when 'goalReached' then s.goal_reached is not null else false end
union all
select s.case_id as record_id, s.row || '/' || s.missing_member as place, 'value-or-reason' as rule_id, 'error' as severity
  from (select s.*, jsonb_object_keys(s.absent) as missing_member from reintegration_plan s where s.absent is not null) s
  where case s.missing_member when 'id' then s.id is not null when 'startedOn' then s.started_on is not null when 'plannedEnd' then s.planned_end is not null when 'endedOn' then s.ended_on is not null when 'managedBy' then s.managed_by is not null when 'place' then (s.place_country is not null or s.place_adm1 is not null or s.place_adm2 is not null or s.place_adm3 is not null or s.place_locality is not null or s.place_settlement is not null or coalesce('place' = any(s.empty_objects), false)) when 'domains' then s.domains_count is not null when 'closingCriteria' then s.closing_criteria_count is not null when 'criteriaMet' then s.criteria_met_count is not null when 'outcome' then s.outcome is not null else false end
union all
select s.case_id as record_id, s.row || '/' || s.missing_member as place, 'value-or-reason' as rule_id, 'error' as severity
  from (select s.*, jsonb_object_keys(s.absent) as missing_member from return_event s where s.absent is not null) s
  where case s.missing_member when 'kind' then s.kind is not null when 'from' then (s.from_country is not null or s.from_adm1 is not null or s.from_adm2 is not null or s.from_adm3 is not null or s.from_locality is not null or s.from_settlement is not null or coalesce('from' = any(s.empty_objects), false)) when 'to' then (s.to_country is not null or s.to_adm1 is not null or s.to_adm2 is not null or s.to_adm3 is not null or s.to_locality is not null or s.to_settlement is not null or coalesce('to' = any(s.empty_objects), false)) when 'date' then s.date is not null when 'safetyAssessed' then s.safety_assessed is not null when 'receivedBy' then s.received_by is not null when 'joinedFamily' then s.joined_family is not null else false end
union all
select s.case_id as record_id, s.row || '/' || s.missing_member as place, 'value-or-reason' as rule_id, 'error' as severity
  from (select s.*, jsonb_object_keys(s.absent) as missing_member from perpetrator s where s.absent is not null) s
  where case s.missing_member when 'crossCaseId' then s.cross_case_id is not null when 'kind' then s.kind is not null when 'sex' then s.sex is not null when 'sexBasis' then s.sex_basis is not null when 'gendersAsPublished' then s.genders_as_published_count is not null when 'ageBands' then s.age_bands_count is not null when 'citizenships' then s.citizenships_count is not null when 'regionsAsPublished' then s.regions_as_published_count is not null when 'roles' then s.roles_count is not null when 'roleDetails' then s.role_details is not null when 'organisation' then s.organisation is not null when 'paidMoney' then s.paid_money_count is not null when 'organisedCrime' then s.organised_crime is not null when 'justiceStage' then s.justice_stage is not null when 'justiceHistory' then s.justice_history_count is not null when 'charges' then s.charges_count is not null when 'numberOfVictims' then s.number_of_victims is not null else false end
union all
select s.case_id as record_id, s.row || '/' || s.missing_member as place, 'value-or-reason' as rule_id, 'error' as severity
  from (select s.*, jsonb_object_keys(s.absent) as missing_member from justice_step s where s.absent is not null) s
  where case s.missing_member when 'stage' then s.stage is not null when 'date' then s.date is not null else false end
union all
select s.case_id as record_id, s.row || '/' || s.missing_member as place, 'value-or-reason' as rule_id, 'error' as severity
  from (select s.*, jsonb_object_keys(s.absent) as missing_member from charge s where s.absent is not null) s
  where case s.missing_member when 'offence' then s.offence is not null when 'articles' then s.articles_count is not null when 'chargedOn' then s.charged_on is not null when 'outcome' then s.outcome is not null when 'decidedOn' then s.decided_on is not null when 'sentences' then s.sentences_count is not null else false end
union all
select s.case_id as record_id, s.row || '/' || s.missing_member as place, 'value-or-reason' as rule_id, 'error' as severity
  from (select s.*, jsonb_object_keys(s.absent) as missing_member from sentence s where s.absent is not null) s
  where case s.missing_member when 'kind' then s.kind is not null when 'months' then s.months is not null when 'amount' then (s.amount_amount is not null or s.amount_currency is not null or coalesce('amount' = any(s.empty_objects), false)) when 'details' then s.details is not null else false end
union all
select s.case_id as record_id, s.row || '/' || s.missing_member as place, 'value-or-reason' as rule_id, 'error' as severity
  from (select s.*, jsonb_object_keys(s.absent) as missing_member from relation s where s.absent is not null) s
  where case s.missing_member when 'kinds' then s.kinds_count is not null else false end
union all
select s.case_id as record_id, s.row || '/' || s.missing_member as place, 'value-or-reason' as rule_id, 'error' as severity
  from (select s.*, jsonb_object_keys(s.absent) as missing_member from event s where s.absent is not null) s
  where case s.missing_member when 'kind' then s.kind is not null when 'acts' then s.acts_count is not null when 'means' then s.means_count is not null when 'purposes' then s.purposes_count is not null when 'iccsCode' then s.iccs_code is not null when 'periodFrom' then s.period_from is not null when 'periodTo' then s.period_to is not null when 'durationBand' then s.duration_band is not null when 'places' then s.places_count is not null when 'transnational' then s.transnational is not null when 'perpetratorIds' then s.perpetrator_ids_count is not null when 'description' then s.description is not null else false end;

create view rule_case_id_unique_in_dataset as
select s.case_id as record_id, 'case/id' as place, 'case-id-unique-in-dataset' as rule_id, 'error' as severity
  from case_record s
  group by s.case_id having count(*) > 1;

create view rule_duplicate_chain_has_no_cycle as
with recursive chain (start, reached) as (
  select s.case_id, s.case_duplicate_of from case_record s where s.case_duplicate_of is not null and s.case_duplicate_of <> s.case_id
  union
  select c.start, s.case_duplicate_of from chain c join case_record s on s.case_id = c.reached where s.case_duplicate_of is not null and s.case_duplicate_of <> s.case_id
)
select s.case_id as record_id, 'case/duplicateOf' as place, 'duplicate-chain-has-no-cycle' as rule_id, 'error' as severity
  from chain c join case_record s on s.case_id = c.start where c.reached = c.start;

create view rule_duplicate_of_known_case as
select s.case_id as record_id, 'case/duplicateOf' as place, 'duplicate-of-known-case' as rule_id, 'warning' as severity
  from case_record s
  where s.case_duplicate_of is not null and s.case_duplicate_of <> s.case_id and not exists (select 1 from case_record k where k.case_id = s.case_duplicate_of);

create view rule_link_to_known_case as
select s.case_id as record_id, 'case/linkedCaseIds' as place, 'link-to-known-case' as rule_id, 'warning' as severity
  from case_record_case_linked_case_ids s
  where not exists (select 1 from case_record k where k.case_id = s.value);

-- Everything that breaks a rule.
create view findings as
select * from rule_record_has_a_person
union all
select * from rule_victim_ids_unique
union all
select * from rule_perpetrator_ids_unique
union all
select * from rule_event_ids_unique
union all
select * from rule_relation_once_per_pair
union all
select * from rule_case_not_its_own_duplicate
union all
select * from rule_case_not_linked_to_itself
union all
select * from rule_case_opened_before_closed
union all
select * from rule_closed_case_has_reason
union all
select * from rule_closure_reason_on_closed_case
union all
select * from rule_closing_date_on_closed_case
union all
select * from rule_registration_year_or_date
union all
select * from rule_organisation_coordinates_together
union all
select * from rule_adm1_in_country
union all
select * from rule_adm2_in_adm1
union all
select * from rule_adm3_in_adm2
union all
select * from rule_adm2_in_country
union all
select * from rule_adm3_in_country
union all
select * from rule_retention_after_collection
union all
select * from rule_review_after_collection
union all
select * from rule_transfer_conditions_given
union all
select * from rule_consent_basis_has_consent
union all
select * from rule_retention_after_opening
union all
select * from rule_sex_has_basis
union all
select * from rule_sex_basis_known
union all
select * from rule_sex_basis_needs_sex
union all
select * from rule_gender_identity_self_declared
union all
select * from rule_gender_identity_imported
union all
select * from rule_gender_self_described_when_chosen
union all
select * from rule_gender_as_published_imported
union all
select * from rule_age_or_birth_date
union all
select * from rule_age_in_band
union all
select * from rule_minor_at_registration_agrees
union all
select * from rule_minor_at_registration_agrees_with_dates
union all
select * from rule_minor_at_exploitation_agrees
union all
select * from rule_minor_at_exploitation_agrees_with_dates
union all
select * from rule_minor_at_entry_agrees
union all
select * from rule_minor_at_entry_agrees_with_dates
union all
select * from rule_age_band_agrees_with_birth_date
union all
select * from rule_age_when_trafficked_not_above_age
union all
select * from rule_born_before_registration
union all
select * from rule_born_before_status
union all
select * from rule_estimate_has_age
union all
select * from rule_identified_by_someone
union all
select * from rule_status_date_has_status
union all
select * from rule_identified_has_exploitation
union all
select * from rule_separated_person_is_a_child
union all
select * from rule_sole_caregiver_has_dependants
union all
select * from rule_consent_ids_unique
union all
select * from rule_means_ids_unique
union all
select * from rule_gbv_ids_unique
union all
select * from rule_journey_in_order
union all
select * from rule_recruited_before_exploited
union all
select * from rule_referred_on_after_coming_in
union all
select * from rule_plan_ids_unique
union all
select * from rule_reflection_dates_in_order
union all
select * from rule_reflection_dates_when_granted
union all
select * from rule_residence_dates_in_order
union all
select * from rule_residence_dates_when_granted
union all
select * from rule_compensation_amount_when_awarded
union all
select * from rule_legal_dates_after_birth
union all
select * from rule_recruited_before_registration
union all
select * from rule_recruited_after_birth
union all
select * from rule_leg_dates_in_order
union all
select * from rule_leg_before_registration
union all
select * from rule_border_between_countries
union all
select * from rule_leg_control_resolves
union all
select * from rule_leg_gbv_resolves
union all
select * from rule_leg_after_birth
union all
select * from rule_kinds_belong_to_form
union all
select * from rule_divisions_belong_to_sectors
union all
select * from rule_exploitation_dates_in_order
union all
select * from rule_exploitation_after_birth
union all
select * from rule_exploitation_before_registration
union all
select * from rule_child_marriage_of_a_child
union all
select * from rule_intended_has_no_end
union all
select * from rule_merged_means_only_imported
union all
select * from rule_screening_indicators_once
union all
select * from rule_no_indicators_means_none
union all
select * from rule_indicators_outcome_has_one
union all
select * from rule_no_urgent_need_alone
union all
select * from rule_interviewer_as_preferred
union all
select * from rule_interpreter_as_preferred
union all
select * from rule_interpreter_sex_has_interpreter
union all
select * from rule_tool_version_has_tool
union all
select * from rule_screening_after_birth
union all
select * from rule_interview_consent_before_screening
union all
select * from rule_consent_before_expiry
union all
select * from rule_consent_before_withdrawal
union all
select * from rule_withdrawn_consent_has_date
union all
select * from rule_withdrawal_date_means_withdrawn
union all
select * from rule_sharing_names_recipients
union all
select * from rule_unspecified_consent_permits_nothing
union all
select * from rule_child_consent_by_guardian
union all
select * from rule_adult_decides_alone
union all
select * from rule_excluded_guardian_does_not_decide
union all
select * from rule_child_assent_asked
union all
select * from rule_informed_about_everything
union all
select * from rule_consent_after_birth
union all
select * from rule_assistance_dates_in_order
union all
select * from rule_declined_service_did_not_run
union all
select * from rule_outcome_of_accepted_service
union all
select * from rule_assistance_after_birth
union all
select * from rule_referral_consent_resolves
union all
select * from rule_referral_sent_with_consent
union all
select * from rule_referral_answered_after_sent
union all
select * from rule_referral_done_after_sent
union all
select * from rule_rejected_referral_has_reason
union all
select * from rule_told_before_mandatory_report
union all
select * from rule_referral_consent_granted
union all
select * from rule_referral_sent_after_consent
union all
select * from rule_referral_sent_before_expiry
union all
select * from rule_referral_sent_before_withdrawal
union all
select * from rule_referral_to_named_recipient
union all
select * from rule_referral_states_kind_of_recipient
union all
select * from rule_referral_for_named_service
union all
select * from rule_sent_referral_has_date
union all
select * from rule_referral_after_birth
union all
select * from rule_referral_done_after_answered
union all
select * from rule_referral_after_opening
union all
select * from rule_next_follow_up_after_this
union all
select * from rule_follow_up_plan_resolves
union all
select * from rule_follow_up_domains_once
union all
select * from rule_follow_up_status_needs_contact
union all
select * from rule_follow_up_after_birth
union all
select * from rule_follow_up_after_plan
union all
select * from rule_plan_dates_in_order
union all
select * from rule_plan_criteria_met_were_agreed
union all
select * from rule_completed_plan_meets_criteria
union all
select * from rule_ended_plan_has_outcome
union all
select * from rule_plan_after_birth
union all
select * from rule_return_after_birth
union all
select * from rule_return_safety_assessed
union all
select * from rule_organisation_has_no_sex
union all
select * from rule_perpetrator_sex_has_basis
union all
select * from rule_merged_roles_only_imported
union all
select * from rule_published_genders_imported
union all
select * from rule_justice_steps_in_order
union all
select * from rule_judgment_after_charge
union all
select * from rule_prosecution_after_arrest
union all
select * from rule_charge_decided_after_brought
union all
select * from rule_sentence_has_conviction
union all
select * from rule_pending_charge_has_no_decision
union all
select * from rule_relation_victim_resolves
union all
select * from rule_relation_perpetrator_resolves
union all
select * from rule_merged_relations_only_imported
union all
select * from rule_event_victims_resolve
union all
select * from rule_event_perpetrators_resolve
union all
select * from rule_event_period_in_order
union all
select * from rule_event_before_registration
union all
select * from rule_means_for_adults
union all
select * from rule_elements_of_identified_victims
union all
select * from rule_offence_class_fits_purpose
union all
select * from rule_trafficking_event_has_acts
union all
select * from rule_trafficking_event_has_purposes
union all
select * from rule_purposes_belong_to_trafficking
union all
select * from rule_duration_band_agrees_with_period
union all
select * from rule_event_after_birth
union all
select * from rule_value_or_reason
union all
select * from rule_case_id_unique_in_dataset
union all
select * from rule_duplicate_chain_has_no_cycle
union all
select * from rule_duplicate_of_known_case
union all
select * from rule_link_to_known_case;
