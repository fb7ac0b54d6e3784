-- Generated from packages/dictionary by `pnpm gen`; do not edit.
-- TIP Standard 1.0-rc.1: Case record in DuckDB: every rule as a view, after the tables.

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
  where not (coalesce(s.victims_count, 0) >= 1 or coalesce(s.perpetrators_count, 0) >= 1);

create view rule_victim_ids_unique as
select s.case_id as record_id, 'victims' as place, 'victim-ids-unique' as rule_id, 'error' as severity
  from case_record s
  where not not (s.case_id) in (select t1.case_id from victim t1 where t1.id is not null group by t1.case_id, t1.id having count(*) > 1);

create view rule_perpetrator_ids_unique as
select s.case_id as record_id, 'perpetrators' as place, 'perpetrator-ids-unique' as rule_id, 'error' as severity
  from case_record s
  where not not (s.case_id) in (select t1.case_id from perpetrator t1 where t1.id is not null group by t1.case_id, t1.id having count(*) > 1);

create view rule_event_ids_unique as
select s.case_id as record_id, 'events' as place, 'event-ids-unique' as rule_id, 'error' as severity
  from case_record s
  where not not (s.case_id) in (select t1.case_id from event t1 where t1.id is not null group by t1.case_id, t1.id having count(*) > 1);

create view rule_relation_once_per_pair as
select s.case_id as record_id, 'relations' as place, 'relation-once-per-pair' as rule_id, 'error' as severity
  from case_record s
  where not not (s.case_id) in (select t1.case_id from relation t1 where t1.victim_id is not null group by t1.case_id, t1.victim_id, t1.perpetrator_id having count(*) > 1);

create view rule_case_not_its_own_duplicate as
select s.case_id as record_id, 'case/duplicateOf' as place, 'case-not-its-own-duplicate' as rule_id, 'error' as severity
  from case_record s
  where not (s.case_duplicate_of is null or s.case_id is null or s.case_duplicate_of <> s.case_id);

create view rule_case_not_linked_to_itself as
select s.case_id as record_id, 'case/linkedCaseIds' as place, 'case-not-linked-to-itself' as rule_id, 'error' as severity
  from case_record s
  where not (s.case_id is null or not (s.case_id, s.case_id) in (select (t1.case_id, t1.value) from case_record_case_linked_case_ids t1));

create view rule_case_opened_before_closed as
select s.case_id as record_id, 'case/closedOn' as place, 'case-opened-before-closed' as rule_id, 'error' as severity
  from case_record s
  where not coalesce(tip_not_after(cast(s.case_opened_on as text), cast(s.case_closed_on as text)), true);

create view rule_closed_case_has_reason as
select s.case_id as record_id, 'case/closureReasons' as place, 'closed-case-has-reason' as rule_id, 'warning' as severity
  from case_record s
  where (s.case_status is not null and s.case_status = 'closed')
    and not (s.case_closure_reasons_count is not null or (s.case_absent -> 'closureReasons') is not null);

create view rule_closure_reason_on_closed_case as
select s.case_id as record_id, 'case/status' as place, 'closure-reason-on-closed-case' as rule_id, 'warning' as severity
  from case_record s
  where s.case_closure_reasons_count is not null
    and not ((s.case_status is not null and s.case_status in ('closed', 'transferred', 'reopened')) or not (s.case_status is not null));

create view rule_closing_date_on_closed_case as
select s.case_id as record_id, 'case/status' as place, 'closing-date-on-closed-case' as rule_id, 'warning' as severity
  from case_record s
  where s.case_closed_on is not null
    and not not ((s.case_status is not null and s.case_status in ('open', 'followUp')));

create view rule_registration_year_or_date as
select s.case_id as record_id, 'case/registrationYear' as place, 'registration-year-or-date' as rule_id, 'error' as severity
  from case_record s
  where not not ((s.case_registration_year is not null and s.case_opened_on is not null));

create view rule_organisation_coordinates_together as
select s.case_id as record_id, 'reportingEntity/latitude' as place, 'organisation-coordinates-together' as rule_id, 'error' as severity
  from case_record s
  where (s.reporting_entity_longitude is not null or s.reporting_entity_latitude is not null)
    and not (s.reporting_entity_longitude is not null and s.reporting_entity_latitude is not null);

create view rule_adm1_in_country as
select s.case_id as record_id, 'reportingEntity/place/adm1' as place, 'adm1-in-country' as rule_id, 'error' as severity
  from case_record s
  where (s.reporting_entity_place_country is not null or s.reporting_entity_place_adm1 is not null or s.reporting_entity_place_adm2 is not null or s.reporting_entity_place_adm3 is not null or s.reporting_entity_place_locality is not null or s.reporting_entity_place_settlement is not null or coalesce(list_contains(s.empty_objects, 'reportingEntity.place'), false))
    and not (s.reporting_entity_place_adm1 is null or s.reporting_entity_place_country is null or starts_with(s.reporting_entity_place_adm1, s.reporting_entity_place_country))
union all
select s.case_id as record_id, s.row || '/residenceBefore/adm1' as place, 'adm1-in-country' as rule_id, 'error' as severity
  from victim s
  where (s.residence_before_country is not null or s.residence_before_adm1 is not null or s.residence_before_adm2 is not null or s.residence_before_adm3 is not null or s.residence_before_locality is not null or s.residence_before_settlement is not null or coalesce(list_contains(s.empty_objects, 'residenceBefore'), false))
    and not (s.residence_before_adm1 is null or s.residence_before_country is null or starts_with(s.residence_before_adm1, s.residence_before_country))
union all
select s.case_id as record_id, s.row || '/place/adm1' as place, 'adm1-in-country' as rule_id, 'error' as severity
  from recruitment s
  where (s.place_country is not null or s.place_adm1 is not null or s.place_adm2 is not null or s.place_adm3 is not null or s.place_locality is not null or s.place_settlement is not null or coalesce(list_contains(s.empty_objects, 'place'), false))
    and not (s.place_adm1 is null or s.place_country is null or starts_with(s.place_adm1, s.place_country))
union all
select s.case_id as record_id, s.row || '/from/adm1' as place, 'adm1-in-country' as rule_id, 'error' as severity
  from journey_leg s
  where (s.from_country is not null or s.from_adm1 is not null or s.from_adm2 is not null or s.from_adm3 is not null or s.from_locality is not null or s.from_settlement is not null or coalesce(list_contains(s.empty_objects, 'from'), false))
    and not (s.from_adm1 is null or s.from_country is null or starts_with(s.from_adm1, s.from_country))
union all
select s.case_id as record_id, s.row || '/to/adm1' as place, 'adm1-in-country' as rule_id, 'error' as severity
  from journey_leg s
  where (s.to_country is not null or s.to_adm1 is not null or s.to_adm2 is not null or s.to_adm3 is not null or s.to_locality is not null or s.to_settlement is not null or coalesce(list_contains(s.empty_objects, 'to'), false))
    and not (s.to_adm1 is null or s.to_country is null or starts_with(s.to_adm1, s.to_country))
union all
select s.case_id as record_id, s.row || '/place/adm1' as place, 'adm1-in-country' as rule_id, 'error' as severity
  from exploitation s
  where (s.place_country is not null or s.place_adm1 is not null or s.place_adm2 is not null or s.place_adm3 is not null or s.place_locality is not null or s.place_settlement is not null or coalesce(list_contains(s.empty_objects, 'place'), false))
    and not (s.place_adm1 is null or s.place_country is null or starts_with(s.place_adm1, s.place_country))
union all
select s.case_id as record_id, s.row || '/place/adm1' as place, 'adm1-in-country' as rule_id, 'error' as severity
  from screening s
  where (s.place_country is not null or s.place_adm1 is not null or s.place_adm2 is not null or s.place_adm3 is not null or s.place_locality is not null or s.place_settlement is not null or coalesce(list_contains(s.empty_objects, 'place'), false))
    and not (s.place_adm1 is null or s.place_country is null or starts_with(s.place_adm1, s.place_country))
union all
select s.case_id as record_id, s.row || '/place/adm1' as place, 'adm1-in-country' as rule_id, 'error' as severity
  from reintegration_plan s
  where (s.place_country is not null or s.place_adm1 is not null or s.place_adm2 is not null or s.place_adm3 is not null or s.place_locality is not null or s.place_settlement is not null or coalesce(list_contains(s.empty_objects, 'place'), false))
    and not (s.place_adm1 is null or s.place_country is null or starts_with(s.place_adm1, s.place_country))
union all
select s.case_id as record_id, s.row || '/from/adm1' as place, 'adm1-in-country' as rule_id, 'error' as severity
  from return_event s
  where (s.from_country is not null or s.from_adm1 is not null or s.from_adm2 is not null or s.from_adm3 is not null or s.from_locality is not null or s.from_settlement is not null or coalesce(list_contains(s.empty_objects, 'from'), false))
    and not (s.from_adm1 is null or s.from_country is null or starts_with(s.from_adm1, s.from_country))
union all
select s.case_id as record_id, s.row || '/to/adm1' as place, 'adm1-in-country' as rule_id, 'error' as severity
  from return_event s
  where (s.to_country is not null or s.to_adm1 is not null or s.to_adm2 is not null or s.to_adm3 is not null or s.to_locality is not null or s.to_settlement is not null or coalesce(list_contains(s.empty_objects, 'to'), false))
    and not (s.to_adm1 is null or s.to_country is null or starts_with(s.to_adm1, s.to_country))
union all
select s.case_id as record_id, s.row || '/adm1' as place, 'adm1-in-country' as rule_id, 'error' as severity
  from place s
  where not (s.adm1 is null or s.country is null or starts_with(s.adm1, s.country));

create view rule_adm2_in_adm1 as
select s.case_id as record_id, 'reportingEntity/place/adm2' as place, 'adm2-in-adm1' as rule_id, 'error' as severity
  from case_record s
  where (s.reporting_entity_place_country is not null or s.reporting_entity_place_adm1 is not null or s.reporting_entity_place_adm2 is not null or s.reporting_entity_place_adm3 is not null or s.reporting_entity_place_locality is not null or s.reporting_entity_place_settlement is not null or coalesce(list_contains(s.empty_objects, 'reportingEntity.place'), false))
    and not (s.reporting_entity_place_adm2 is null or s.reporting_entity_place_adm1 is null or starts_with(s.reporting_entity_place_adm2, s.reporting_entity_place_adm1))
union all
select s.case_id as record_id, s.row || '/residenceBefore/adm2' as place, 'adm2-in-adm1' as rule_id, 'error' as severity
  from victim s
  where (s.residence_before_country is not null or s.residence_before_adm1 is not null or s.residence_before_adm2 is not null or s.residence_before_adm3 is not null or s.residence_before_locality is not null or s.residence_before_settlement is not null or coalesce(list_contains(s.empty_objects, 'residenceBefore'), false))
    and not (s.residence_before_adm2 is null or s.residence_before_adm1 is null or starts_with(s.residence_before_adm2, s.residence_before_adm1))
union all
select s.case_id as record_id, s.row || '/place/adm2' as place, 'adm2-in-adm1' as rule_id, 'error' as severity
  from recruitment s
  where (s.place_country is not null or s.place_adm1 is not null or s.place_adm2 is not null or s.place_adm3 is not null or s.place_locality is not null or s.place_settlement is not null or coalesce(list_contains(s.empty_objects, 'place'), false))
    and not (s.place_adm2 is null or s.place_adm1 is null or starts_with(s.place_adm2, s.place_adm1))
union all
select s.case_id as record_id, s.row || '/from/adm2' as place, 'adm2-in-adm1' as rule_id, 'error' as severity
  from journey_leg s
  where (s.from_country is not null or s.from_adm1 is not null or s.from_adm2 is not null or s.from_adm3 is not null or s.from_locality is not null or s.from_settlement is not null or coalesce(list_contains(s.empty_objects, 'from'), false))
    and not (s.from_adm2 is null or s.from_adm1 is null or starts_with(s.from_adm2, s.from_adm1))
union all
select s.case_id as record_id, s.row || '/to/adm2' as place, 'adm2-in-adm1' as rule_id, 'error' as severity
  from journey_leg s
  where (s.to_country is not null or s.to_adm1 is not null or s.to_adm2 is not null or s.to_adm3 is not null or s.to_locality is not null or s.to_settlement is not null or coalesce(list_contains(s.empty_objects, 'to'), false))
    and not (s.to_adm2 is null or s.to_adm1 is null or starts_with(s.to_adm2, s.to_adm1))
union all
select s.case_id as record_id, s.row || '/place/adm2' as place, 'adm2-in-adm1' as rule_id, 'error' as severity
  from exploitation s
  where (s.place_country is not null or s.place_adm1 is not null or s.place_adm2 is not null or s.place_adm3 is not null or s.place_locality is not null or s.place_settlement is not null or coalesce(list_contains(s.empty_objects, 'place'), false))
    and not (s.place_adm2 is null or s.place_adm1 is null or starts_with(s.place_adm2, s.place_adm1))
union all
select s.case_id as record_id, s.row || '/place/adm2' as place, 'adm2-in-adm1' as rule_id, 'error' as severity
  from screening s
  where (s.place_country is not null or s.place_adm1 is not null or s.place_adm2 is not null or s.place_adm3 is not null or s.place_locality is not null or s.place_settlement is not null or coalesce(list_contains(s.empty_objects, 'place'), false))
    and not (s.place_adm2 is null or s.place_adm1 is null or starts_with(s.place_adm2, s.place_adm1))
union all
select s.case_id as record_id, s.row || '/place/adm2' as place, 'adm2-in-adm1' as rule_id, 'error' as severity
  from reintegration_plan s
  where (s.place_country is not null or s.place_adm1 is not null or s.place_adm2 is not null or s.place_adm3 is not null or s.place_locality is not null or s.place_settlement is not null or coalesce(list_contains(s.empty_objects, 'place'), false))
    and not (s.place_adm2 is null or s.place_adm1 is null or starts_with(s.place_adm2, s.place_adm1))
union all
select s.case_id as record_id, s.row || '/from/adm2' as place, 'adm2-in-adm1' as rule_id, 'error' as severity
  from return_event s
  where (s.from_country is not null or s.from_adm1 is not null or s.from_adm2 is not null or s.from_adm3 is not null or s.from_locality is not null or s.from_settlement is not null or coalesce(list_contains(s.empty_objects, 'from'), false))
    and not (s.from_adm2 is null or s.from_adm1 is null or starts_with(s.from_adm2, s.from_adm1))
union all
select s.case_id as record_id, s.row || '/to/adm2' as place, 'adm2-in-adm1' as rule_id, 'error' as severity
  from return_event s
  where (s.to_country is not null or s.to_adm1 is not null or s.to_adm2 is not null or s.to_adm3 is not null or s.to_locality is not null or s.to_settlement is not null or coalesce(list_contains(s.empty_objects, 'to'), false))
    and not (s.to_adm2 is null or s.to_adm1 is null or starts_with(s.to_adm2, s.to_adm1))
union all
select s.case_id as record_id, s.row || '/adm2' as place, 'adm2-in-adm1' as rule_id, 'error' as severity
  from place s
  where not (s.adm2 is null or s.adm1 is null or starts_with(s.adm2, s.adm1));

create view rule_adm3_in_adm2 as
select s.case_id as record_id, 'reportingEntity/place/adm3' as place, 'adm3-in-adm2' as rule_id, 'error' as severity
  from case_record s
  where (s.reporting_entity_place_country is not null or s.reporting_entity_place_adm1 is not null or s.reporting_entity_place_adm2 is not null or s.reporting_entity_place_adm3 is not null or s.reporting_entity_place_locality is not null or s.reporting_entity_place_settlement is not null or coalesce(list_contains(s.empty_objects, 'reportingEntity.place'), false))
    and not (s.reporting_entity_place_adm3 is null or s.reporting_entity_place_adm2 is null or starts_with(s.reporting_entity_place_adm3, s.reporting_entity_place_adm2))
union all
select s.case_id as record_id, s.row || '/residenceBefore/adm3' as place, 'adm3-in-adm2' as rule_id, 'error' as severity
  from victim s
  where (s.residence_before_country is not null or s.residence_before_adm1 is not null or s.residence_before_adm2 is not null or s.residence_before_adm3 is not null or s.residence_before_locality is not null or s.residence_before_settlement is not null or coalesce(list_contains(s.empty_objects, 'residenceBefore'), false))
    and not (s.residence_before_adm3 is null or s.residence_before_adm2 is null or starts_with(s.residence_before_adm3, s.residence_before_adm2))
union all
select s.case_id as record_id, s.row || '/place/adm3' as place, 'adm3-in-adm2' as rule_id, 'error' as severity
  from recruitment s
  where (s.place_country is not null or s.place_adm1 is not null or s.place_adm2 is not null or s.place_adm3 is not null or s.place_locality is not null or s.place_settlement is not null or coalesce(list_contains(s.empty_objects, 'place'), false))
    and not (s.place_adm3 is null or s.place_adm2 is null or starts_with(s.place_adm3, s.place_adm2))
union all
select s.case_id as record_id, s.row || '/from/adm3' as place, 'adm3-in-adm2' as rule_id, 'error' as severity
  from journey_leg s
  where (s.from_country is not null or s.from_adm1 is not null or s.from_adm2 is not null or s.from_adm3 is not null or s.from_locality is not null or s.from_settlement is not null or coalesce(list_contains(s.empty_objects, 'from'), false))
    and not (s.from_adm3 is null or s.from_adm2 is null or starts_with(s.from_adm3, s.from_adm2))
union all
select s.case_id as record_id, s.row || '/to/adm3' as place, 'adm3-in-adm2' as rule_id, 'error' as severity
  from journey_leg s
  where (s.to_country is not null or s.to_adm1 is not null or s.to_adm2 is not null or s.to_adm3 is not null or s.to_locality is not null or s.to_settlement is not null or coalesce(list_contains(s.empty_objects, 'to'), false))
    and not (s.to_adm3 is null or s.to_adm2 is null or starts_with(s.to_adm3, s.to_adm2))
union all
select s.case_id as record_id, s.row || '/place/adm3' as place, 'adm3-in-adm2' as rule_id, 'error' as severity
  from exploitation s
  where (s.place_country is not null or s.place_adm1 is not null or s.place_adm2 is not null or s.place_adm3 is not null or s.place_locality is not null or s.place_settlement is not null or coalesce(list_contains(s.empty_objects, 'place'), false))
    and not (s.place_adm3 is null or s.place_adm2 is null or starts_with(s.place_adm3, s.place_adm2))
union all
select s.case_id as record_id, s.row || '/place/adm3' as place, 'adm3-in-adm2' as rule_id, 'error' as severity
  from screening s
  where (s.place_country is not null or s.place_adm1 is not null or s.place_adm2 is not null or s.place_adm3 is not null or s.place_locality is not null or s.place_settlement is not null or coalesce(list_contains(s.empty_objects, 'place'), false))
    and not (s.place_adm3 is null or s.place_adm2 is null or starts_with(s.place_adm3, s.place_adm2))
union all
select s.case_id as record_id, s.row || '/place/adm3' as place, 'adm3-in-adm2' as rule_id, 'error' as severity
  from reintegration_plan s
  where (s.place_country is not null or s.place_adm1 is not null or s.place_adm2 is not null or s.place_adm3 is not null or s.place_locality is not null or s.place_settlement is not null or coalesce(list_contains(s.empty_objects, 'place'), false))
    and not (s.place_adm3 is null or s.place_adm2 is null or starts_with(s.place_adm3, s.place_adm2))
union all
select s.case_id as record_id, s.row || '/from/adm3' as place, 'adm3-in-adm2' as rule_id, 'error' as severity
  from return_event s
  where (s.from_country is not null or s.from_adm1 is not null or s.from_adm2 is not null or s.from_adm3 is not null or s.from_locality is not null or s.from_settlement is not null or coalesce(list_contains(s.empty_objects, 'from'), false))
    and not (s.from_adm3 is null or s.from_adm2 is null or starts_with(s.from_adm3, s.from_adm2))
union all
select s.case_id as record_id, s.row || '/to/adm3' as place, 'adm3-in-adm2' as rule_id, 'error' as severity
  from return_event s
  where (s.to_country is not null or s.to_adm1 is not null or s.to_adm2 is not null or s.to_adm3 is not null or s.to_locality is not null or s.to_settlement is not null or coalesce(list_contains(s.empty_objects, 'to'), false))
    and not (s.to_adm3 is null or s.to_adm2 is null or starts_with(s.to_adm3, s.to_adm2))
union all
select s.case_id as record_id, s.row || '/adm3' as place, 'adm3-in-adm2' as rule_id, 'error' as severity
  from place s
  where not (s.adm3 is null or s.adm2 is null or starts_with(s.adm3, s.adm2));

create view rule_adm2_in_country as
select s.case_id as record_id, 'reportingEntity/place/adm2' as place, 'adm2-in-country' as rule_id, 'error' as severity
  from case_record s
  where (s.reporting_entity_place_country is not null or s.reporting_entity_place_adm1 is not null or s.reporting_entity_place_adm2 is not null or s.reporting_entity_place_adm3 is not null or s.reporting_entity_place_locality is not null or s.reporting_entity_place_settlement is not null or coalesce(list_contains(s.empty_objects, 'reportingEntity.place'), false))
    and not (s.reporting_entity_place_adm2 is null or s.reporting_entity_place_country is null or starts_with(s.reporting_entity_place_adm2, s.reporting_entity_place_country))
union all
select s.case_id as record_id, s.row || '/residenceBefore/adm2' as place, 'adm2-in-country' as rule_id, 'error' as severity
  from victim s
  where (s.residence_before_country is not null or s.residence_before_adm1 is not null or s.residence_before_adm2 is not null or s.residence_before_adm3 is not null or s.residence_before_locality is not null or s.residence_before_settlement is not null or coalesce(list_contains(s.empty_objects, 'residenceBefore'), false))
    and not (s.residence_before_adm2 is null or s.residence_before_country is null or starts_with(s.residence_before_adm2, s.residence_before_country))
union all
select s.case_id as record_id, s.row || '/place/adm2' as place, 'adm2-in-country' as rule_id, 'error' as severity
  from recruitment s
  where (s.place_country is not null or s.place_adm1 is not null or s.place_adm2 is not null or s.place_adm3 is not null or s.place_locality is not null or s.place_settlement is not null or coalesce(list_contains(s.empty_objects, 'place'), false))
    and not (s.place_adm2 is null or s.place_country is null or starts_with(s.place_adm2, s.place_country))
union all
select s.case_id as record_id, s.row || '/from/adm2' as place, 'adm2-in-country' as rule_id, 'error' as severity
  from journey_leg s
  where (s.from_country is not null or s.from_adm1 is not null or s.from_adm2 is not null or s.from_adm3 is not null or s.from_locality is not null or s.from_settlement is not null or coalesce(list_contains(s.empty_objects, 'from'), false))
    and not (s.from_adm2 is null or s.from_country is null or starts_with(s.from_adm2, s.from_country))
union all
select s.case_id as record_id, s.row || '/to/adm2' as place, 'adm2-in-country' as rule_id, 'error' as severity
  from journey_leg s
  where (s.to_country is not null or s.to_adm1 is not null or s.to_adm2 is not null or s.to_adm3 is not null or s.to_locality is not null or s.to_settlement is not null or coalesce(list_contains(s.empty_objects, 'to'), false))
    and not (s.to_adm2 is null or s.to_country is null or starts_with(s.to_adm2, s.to_country))
union all
select s.case_id as record_id, s.row || '/place/adm2' as place, 'adm2-in-country' as rule_id, 'error' as severity
  from exploitation s
  where (s.place_country is not null or s.place_adm1 is not null or s.place_adm2 is not null or s.place_adm3 is not null or s.place_locality is not null or s.place_settlement is not null or coalesce(list_contains(s.empty_objects, 'place'), false))
    and not (s.place_adm2 is null or s.place_country is null or starts_with(s.place_adm2, s.place_country))
union all
select s.case_id as record_id, s.row || '/place/adm2' as place, 'adm2-in-country' as rule_id, 'error' as severity
  from screening s
  where (s.place_country is not null or s.place_adm1 is not null or s.place_adm2 is not null or s.place_adm3 is not null or s.place_locality is not null or s.place_settlement is not null or coalesce(list_contains(s.empty_objects, 'place'), false))
    and not (s.place_adm2 is null or s.place_country is null or starts_with(s.place_adm2, s.place_country))
union all
select s.case_id as record_id, s.row || '/place/adm2' as place, 'adm2-in-country' as rule_id, 'error' as severity
  from reintegration_plan s
  where (s.place_country is not null or s.place_adm1 is not null or s.place_adm2 is not null or s.place_adm3 is not null or s.place_locality is not null or s.place_settlement is not null or coalesce(list_contains(s.empty_objects, 'place'), false))
    and not (s.place_adm2 is null or s.place_country is null or starts_with(s.place_adm2, s.place_country))
union all
select s.case_id as record_id, s.row || '/from/adm2' as place, 'adm2-in-country' as rule_id, 'error' as severity
  from return_event s
  where (s.from_country is not null or s.from_adm1 is not null or s.from_adm2 is not null or s.from_adm3 is not null or s.from_locality is not null or s.from_settlement is not null or coalesce(list_contains(s.empty_objects, 'from'), false))
    and not (s.from_adm2 is null or s.from_country is null or starts_with(s.from_adm2, s.from_country))
union all
select s.case_id as record_id, s.row || '/to/adm2' as place, 'adm2-in-country' as rule_id, 'error' as severity
  from return_event s
  where (s.to_country is not null or s.to_adm1 is not null or s.to_adm2 is not null or s.to_adm3 is not null or s.to_locality is not null or s.to_settlement is not null or coalesce(list_contains(s.empty_objects, 'to'), false))
    and not (s.to_adm2 is null or s.to_country is null or starts_with(s.to_adm2, s.to_country))
union all
select s.case_id as record_id, s.row || '/adm2' as place, 'adm2-in-country' as rule_id, 'error' as severity
  from place s
  where not (s.adm2 is null or s.country is null or starts_with(s.adm2, s.country));

create view rule_adm3_in_country as
select s.case_id as record_id, 'reportingEntity/place/adm3' as place, 'adm3-in-country' as rule_id, 'error' as severity
  from case_record s
  where (s.reporting_entity_place_country is not null or s.reporting_entity_place_adm1 is not null or s.reporting_entity_place_adm2 is not null or s.reporting_entity_place_adm3 is not null or s.reporting_entity_place_locality is not null or s.reporting_entity_place_settlement is not null or coalesce(list_contains(s.empty_objects, 'reportingEntity.place'), false))
    and not (s.reporting_entity_place_adm3 is null or s.reporting_entity_place_country is null or starts_with(s.reporting_entity_place_adm3, s.reporting_entity_place_country))
union all
select s.case_id as record_id, s.row || '/residenceBefore/adm3' as place, 'adm3-in-country' as rule_id, 'error' as severity
  from victim s
  where (s.residence_before_country is not null or s.residence_before_adm1 is not null or s.residence_before_adm2 is not null or s.residence_before_adm3 is not null or s.residence_before_locality is not null or s.residence_before_settlement is not null or coalesce(list_contains(s.empty_objects, 'residenceBefore'), false))
    and not (s.residence_before_adm3 is null or s.residence_before_country is null or starts_with(s.residence_before_adm3, s.residence_before_country))
union all
select s.case_id as record_id, s.row || '/place/adm3' as place, 'adm3-in-country' as rule_id, 'error' as severity
  from recruitment s
  where (s.place_country is not null or s.place_adm1 is not null or s.place_adm2 is not null or s.place_adm3 is not null or s.place_locality is not null or s.place_settlement is not null or coalesce(list_contains(s.empty_objects, 'place'), false))
    and not (s.place_adm3 is null or s.place_country is null or starts_with(s.place_adm3, s.place_country))
union all
select s.case_id as record_id, s.row || '/from/adm3' as place, 'adm3-in-country' as rule_id, 'error' as severity
  from journey_leg s
  where (s.from_country is not null or s.from_adm1 is not null or s.from_adm2 is not null or s.from_adm3 is not null or s.from_locality is not null or s.from_settlement is not null or coalesce(list_contains(s.empty_objects, 'from'), false))
    and not (s.from_adm3 is null or s.from_country is null or starts_with(s.from_adm3, s.from_country))
union all
select s.case_id as record_id, s.row || '/to/adm3' as place, 'adm3-in-country' as rule_id, 'error' as severity
  from journey_leg s
  where (s.to_country is not null or s.to_adm1 is not null or s.to_adm2 is not null or s.to_adm3 is not null or s.to_locality is not null or s.to_settlement is not null or coalesce(list_contains(s.empty_objects, 'to'), false))
    and not (s.to_adm3 is null or s.to_country is null or starts_with(s.to_adm3, s.to_country))
union all
select s.case_id as record_id, s.row || '/place/adm3' as place, 'adm3-in-country' as rule_id, 'error' as severity
  from exploitation s
  where (s.place_country is not null or s.place_adm1 is not null or s.place_adm2 is not null or s.place_adm3 is not null or s.place_locality is not null or s.place_settlement is not null or coalesce(list_contains(s.empty_objects, 'place'), false))
    and not (s.place_adm3 is null or s.place_country is null or starts_with(s.place_adm3, s.place_country))
union all
select s.case_id as record_id, s.row || '/place/adm3' as place, 'adm3-in-country' as rule_id, 'error' as severity
  from screening s
  where (s.place_country is not null or s.place_adm1 is not null or s.place_adm2 is not null or s.place_adm3 is not null or s.place_locality is not null or s.place_settlement is not null or coalesce(list_contains(s.empty_objects, 'place'), false))
    and not (s.place_adm3 is null or s.place_country is null or starts_with(s.place_adm3, s.place_country))
union all
select s.case_id as record_id, s.row || '/place/adm3' as place, 'adm3-in-country' as rule_id, 'error' as severity
  from reintegration_plan s
  where (s.place_country is not null or s.place_adm1 is not null or s.place_adm2 is not null or s.place_adm3 is not null or s.place_locality is not null or s.place_settlement is not null or coalesce(list_contains(s.empty_objects, 'place'), false))
    and not (s.place_adm3 is null or s.place_country is null or starts_with(s.place_adm3, s.place_country))
union all
select s.case_id as record_id, s.row || '/from/adm3' as place, 'adm3-in-country' as rule_id, 'error' as severity
  from return_event s
  where (s.from_country is not null or s.from_adm1 is not null or s.from_adm2 is not null or s.from_adm3 is not null or s.from_locality is not null or s.from_settlement is not null or coalesce(list_contains(s.empty_objects, 'from'), false))
    and not (s.from_adm3 is null or s.from_country is null or starts_with(s.from_adm3, s.from_country))
union all
select s.case_id as record_id, s.row || '/to/adm3' as place, 'adm3-in-country' as rule_id, 'error' as severity
  from return_event s
  where (s.to_country is not null or s.to_adm1 is not null or s.to_adm2 is not null or s.to_adm3 is not null or s.to_locality is not null or s.to_settlement is not null or coalesce(list_contains(s.empty_objects, 'to'), false))
    and not (s.to_adm3 is null or s.to_country is null or starts_with(s.to_adm3, s.to_country))
union all
select s.case_id as record_id, s.row || '/adm3' as place, 'adm3-in-country' as rule_id, 'error' as severity
  from place s
  where not (s.adm3 is null or s.country is null or starts_with(s.adm3, s.country));

create view rule_retention_after_collection as
select s.case_id as record_id, 'dataProtection/retainUntil' as place, 'retention-after-collection' as rule_id, 'error' as severity
  from case_record s
  where not coalesce(tip_not_after(cast(s.data_protection_collected_on as text), cast(s.data_protection_retain_until as text)), true);

create view rule_review_after_collection as
select s.case_id as record_id, 'dataProtection/lastReviewed' as place, 'review-after-collection' as rule_id, 'error' as severity
  from case_record s
  where not coalesce(tip_not_after(cast(s.data_protection_collected_on as text), cast(s.data_protection_last_reviewed as text)), true);

create view rule_transfer_conditions_given as
select s.case_id as record_id, 'dataProtection/transferConditions' as place, 'transfer-conditions-given' as rule_id, 'error' as severity
  from case_record s
  where (s.data_protection_transfer_allowed is not null and s.data_protection_transfer_allowed = 'underConditions')
    and not (s.data_protection_transfer_conditions is not null or (s.data_protection_absent -> 'transferConditions') is not null);

create view rule_consent_basis_has_consent as
select s.case_id as record_id, 'dataProtection/legalBases' as place, 'consent-basis-has-consent' as rule_id, 'warning' as severity
  from case_record s
  where (s.case_id) in (select t1.case_id from case_record_data_protection_legal_bases t1 where t1.value = 'consent')
    and not not (s.case_id) in (select t2.case_id from victim t2 where not (t2.case_id, t2.row) in (select (t3.case_id, t3.parent_row) from consent t3 where (t3.decision is not null and t3.decision = 'granted')));

create view rule_retention_after_opening as
select s.case_id as record_id, 'dataProtection/retainUntil' as place, 'retention-after-opening' as rule_id, 'error' as severity
  from case_record s
  where not coalesce(tip_not_after(cast(s.case_opened_on as text), cast(s.data_protection_retain_until as text)), true);

create view rule_sex_has_basis as
select s.case_id as record_id, s.row || '/sexBasis' as place, 'sex-has-basis' as rule_id, 'error' as severity
  from victim s
  where s.sex is not null
    and not (s.sex_basis is not null or (s.absent -> 'sexBasis') is not null);

create view rule_sex_basis_known as
select s.case_id as record_id, s.row || '/sexBasis' as place, 'sex-basis-known' as rule_id, 'warning' as severity
  from victim s
  where s.sex is not null
    and not not (((s.sex_basis is not null or (s.absent -> 'sexBasis') is not null) and not (s.sex_basis is not null)));

create view rule_sex_basis_needs_sex as
select s.case_id as record_id, s.row || '/sex' as place, 'sex-basis-needs-sex' as rule_id, 'error' as severity
  from victim s
  where s.sex_basis is not null
    and not s.sex is not null;

create view rule_gender_identity_self_declared as
select s.case_id as record_id, s.row || '/genderIdentity' as place, 'gender-identity-self-declared' as rule_id, 'error' as severity
  from victim s
  where s.gender_identity is not null
    and not not ((s.case_id, s.row) in (select (t1.case_id, t1.row) from victim_provenance t1 where t1.field = 'genderIdentity' and t1.source in ('document', 'observation')));

create view rule_gender_identity_imported as
select s.case_id as record_id, s.row || '/genderIdentity' as place, 'gender-identity-imported' as rule_id, 'warning' as severity
  from victim s
  where s.gender_identity is not null
    and not not ((s.case_id, s.row) in (select (t1.case_id, t1.row) from victim_provenance t1 where t1.field = 'genderIdentity' and t1.source = 'import'));

create view rule_gender_self_described_when_chosen as
select s.case_id as record_id, s.row || '/genderSelfDescribed' as place, 'gender-self-described-when-chosen' as rule_id, 'warning' as severity
  from victim s
  where s.gender_self_described is not null
    and not (s.gender_identity is not null and s.gender_identity = 'selfDescribed');

create view rule_gender_as_published_imported as
select s.case_id as record_id, s.row || '/genderAsPublished' as place, 'gender-as-published-imported' as rule_id, 'error' as severity
  from victim s
  where s.gender_as_published is not null
    and not (s.case_id, s.row) in (select (t1.case_id, t1.row) from victim_provenance t1 where t1.field = 'genderAsPublished' and t1.source = 'import');

create view rule_age_or_birth_date as
select s.case_id as record_id, s.row || '/age' as place, 'age-or-birth-date' as rule_id, 'error' as severity
  from victim s
  where not not ((s.age is not null and s.birth_date is not null));

create view rule_age_in_band as
select s.case_id as record_id, s.row || '/ageBand' as place, 'age-in-band' as rule_id, 'error' as severity
  from victim s
  where not (s.age is null or s.age_band is null or not exists (select 1 from code_age_band t1 where t1.code = s.age_band and (s.age < coalesce(t1.min, 0) or s.age > t1.max)));

create view rule_minor_at_registration_agrees as
select s.case_id as record_id, s.row || '/minorAtRegistration' as place, 'minor-at-registration-agrees' as rule_id, 'error' as severity
  from victim s
  where not not ((((s.minor_at_registration is not null and s.minor_at_registration = 'minor') or (s.age is not null and s.age <= 17) or (s.age_band is not null and s.age_band in ('age0To8', 'age9To17'))) and ((s.minor_at_registration is not null and s.minor_at_registration = 'adult') or (s.age is not null and s.age >= 18) or (s.age_band is not null and s.age_band in ('age18To20', 'age21To23', 'age24To26', 'age27To29', 'age30To38', 'age39To47', 'age48AndOver')))));

create view rule_minor_at_registration_agrees_with_dates as
select s.case_id as record_id, s.row || '/minorAtRegistration' as place, 'minor-at-registration-agrees-with-dates' as rule_id, 'error' as severity
  from victim s
  join case_record r on r.case_id = s.case_id
  where not not (((coalesce(tip_years_at_most(s.birth_date, cast(r.case_opened_on as text)) between 0 and 17, false) and ((s.minor_at_registration is not null and s.minor_at_registration = 'adult') or (s.age is not null and s.age >= 18) or (s.age_band is not null and s.age_band in ('age18To20', 'age21To23', 'age24To26', 'age27To29', 'age30To38', 'age39To47', 'age48AndOver')))) or (((s.minor_at_registration is not null and s.minor_at_registration = 'minor') or (s.age is not null and s.age <= 17) or (s.age_band is not null and s.age_band in ('age0To8', 'age9To17'))) and coalesce(tip_years_at_least(s.birth_date, cast(r.case_opened_on as text)) >= 18, false))));

create view rule_minor_at_exploitation_agrees as
select s.case_id as record_id, s.row || '/minorAtStartOfExploitation' as place, 'minor-at-exploitation-agrees' as rule_id, 'error' as severity
  from victim s
  where not not ((((s.minor_at_start_of_exploitation is not null and s.minor_at_start_of_exploitation = 'minor') or ((s.minor_at_registration is not null and s.minor_at_registration = 'minor') or (s.age is not null and s.age <= 17) or (s.age_band is not null and s.age_band in ('age0To8', 'age9To17')))) and (s.minor_at_start_of_exploitation is not null and s.minor_at_start_of_exploitation = 'adult')));

create view rule_minor_at_exploitation_agrees_with_dates as
select s.case_id as record_id, s.row || '/minorAtStartOfExploitation' as place, 'minor-at-exploitation-agrees-with-dates' as rule_id, 'error' as severity
  from victim s
  join case_record r on r.case_id = s.case_id
  where not not ((((exists (select 1 from exploitation t1 where t1.case_id = s.case_id and t1.parent_row = s.row and coalesce(tip_years_at_most(s.birth_date, t1.started_on) between 0 and 17, false)) or coalesce(tip_years_at_most(s.birth_date, cast(r.case_opened_on as text)) between 0 and 17, false)) and (s.minor_at_start_of_exploitation is not null and s.minor_at_start_of_exploitation = 'adult')) or (((s.minor_at_start_of_exploitation is not null and s.minor_at_start_of_exploitation = 'minor') or ((s.minor_at_registration is not null and s.minor_at_registration = 'minor') or (s.age is not null and s.age <= 17) or (s.age_band is not null and s.age_band in ('age0To8', 'age9To17')))) and (coalesce(s.exploitation_count, 0) >= 1 and not exists (select 1 from exploitation t2 where t2.case_id = s.case_id and t2.parent_row = s.row and not coalesce(tip_years_at_least(s.birth_date, t2.started_on) >= 18, false)))) or ((exists (select 1 from exploitation t3 where t3.case_id = s.case_id and t3.parent_row = s.row and coalesce(tip_years_at_most(s.birth_date, t3.started_on) between 0 and 17, false)) or coalesce(tip_years_at_most(s.birth_date, cast(r.case_opened_on as text)) between 0 and 17, false)) and (coalesce(s.exploitation_count, 0) >= 1 and not exists (select 1 from exploitation t4 where t4.case_id = s.case_id and t4.parent_row = s.row and not coalesce(tip_years_at_least(s.birth_date, t4.started_on) >= 18, false))))));

create view rule_minor_at_entry_agrees as
select s.case_id as record_id, s.row || '/minorAtEntry' as place, 'minor-at-entry-agrees' as rule_id, 'error' as severity
  from victim s
  where not not ((((s.minor_at_entry is not null and s.minor_at_entry = 'minor') or (s.age_when_trafficked is not null and s.age_when_trafficked <= 17) or ((s.minor_at_start_of_exploitation is not null and s.minor_at_start_of_exploitation = 'minor') or ((s.minor_at_registration is not null and s.minor_at_registration = 'minor') or (s.age is not null and s.age <= 17) or (s.age_band is not null and s.age_band in ('age0To8', 'age9To17'))))) and ((s.minor_at_entry is not null and s.minor_at_entry = 'adult') or (s.age_when_trafficked is not null and s.age_when_trafficked >= 18))));

create view rule_minor_at_entry_agrees_with_dates as
select s.case_id as record_id, s.row || '/minorAtEntry' as place, 'minor-at-entry-agrees-with-dates' as rule_id, 'error' as severity
  from victim s
  join case_record r on r.case_id = s.case_id
  where not not ((((exists (select 1 from recruitment t1 where t1.case_id = s.case_id and t1.parent_row = s.row and coalesce(tip_years_at_most(s.birth_date, t1.date) between 0 and 17, false)) or (exists (select 1 from exploitation t2 where t2.case_id = s.case_id and t2.parent_row = s.row and coalesce(tip_years_at_most(s.birth_date, t2.started_on) between 0 and 17, false)) or coalesce(tip_years_at_most(s.birth_date, cast(r.case_opened_on as text)) between 0 and 17, false))) and ((s.minor_at_entry is not null and s.minor_at_entry = 'adult') or (s.age_when_trafficked is not null and s.age_when_trafficked >= 18))) or (((s.minor_at_entry is not null and s.minor_at_entry = 'minor') or (s.age_when_trafficked is not null and s.age_when_trafficked <= 17) or ((s.minor_at_start_of_exploitation is not null and s.minor_at_start_of_exploitation = 'minor') or ((s.minor_at_registration is not null and s.minor_at_registration = 'minor') or (s.age is not null and s.age <= 17) or (s.age_band is not null and s.age_band in ('age0To8', 'age9To17'))))) and (coalesce(s.recruitment_count, 0) >= 1 and not exists (select 1 from recruitment t3 where t3.case_id = s.case_id and t3.parent_row = s.row and not coalesce(tip_years_at_least(s.birth_date, t3.date) >= 18, false)))) or ((exists (select 1 from recruitment t4 where t4.case_id = s.case_id and t4.parent_row = s.row and coalesce(tip_years_at_most(s.birth_date, t4.date) between 0 and 17, false)) or (exists (select 1 from exploitation t5 where t5.case_id = s.case_id and t5.parent_row = s.row and coalesce(tip_years_at_most(s.birth_date, t5.started_on) between 0 and 17, false)) or coalesce(tip_years_at_most(s.birth_date, cast(r.case_opened_on as text)) between 0 and 17, false))) and (coalesce(s.recruitment_count, 0) >= 1 and not exists (select 1 from recruitment t6 where t6.case_id = s.case_id and t6.parent_row = s.row and not coalesce(tip_years_at_least(s.birth_date, t6.date) >= 18, false))))));

create view rule_age_band_agrees_with_birth_date as
select s.case_id as record_id, s.row || '/ageBand' as place, 'age-band-agrees-with-birth-date' as rule_id, 'error' as severity
  from victim s
  join case_record r on r.case_id = s.case_id
  where not (s.birth_date is null or cast(r.case_opened_on as text) is null or s.age_band is null or not exists (select 1 from code_age_band t1 where t1.code = s.age_band and tip_years_at_most(s.birth_date, cast(r.case_opened_on as text)) >= 0 and (tip_years_at_least(s.birth_date, cast(r.case_opened_on as text)) > t1.max or tip_years_at_most(s.birth_date, cast(r.case_opened_on as text)) < coalesce(t1.min, 0))));

create view rule_age_when_trafficked_not_above_age as
select s.case_id as record_id, s.row || '/ageWhenTrafficked' as place, 'age-when-trafficked-not-above-age' as rule_id, 'error' as severity
  from victim s
  where not coalesce(s.age_when_trafficked <= s.age, true);

create view rule_born_before_registration as
select s.case_id as record_id, s.row || '/birthDate' as place, 'born-before-registration' as rule_id, 'error' as severity
  from victim s
  join case_record r on r.case_id = s.case_id
  where not coalesce(tip_not_after(s.birth_date, cast(r.case_opened_on as text)), true);

create view rule_born_before_status as
select s.case_id as record_id, s.row || '/statusDate' as place, 'born-before-status' as rule_id, 'error' as severity
  from victim s
  where not coalesce(tip_not_after(s.birth_date, cast(s.status_date as text)), true);

create view rule_estimate_has_age as
select s.case_id as record_id, s.row || '/ageEstimated' as place, 'estimate-has-age' as rule_id, 'warning' as severity
  from victim s
  where s.age_estimated is not null
    and not (s.age is not null or s.birth_date is not null or s.age_band is not null);

create view rule_identified_by_someone as
select s.case_id as record_id, s.row || '/statusDecidedBy' as place, 'identified-by-someone' as rule_id, 'warning' as severity
  from victim s
  where (s.status is not null and s.status = 'identified')
    and not (s.status_decided_by is not null or (s.absent -> 'statusDecidedBy') is not null);

create view rule_status_date_has_status as
select s.case_id as record_id, s.row || '/status' as place, 'status-date-has-status' as rule_id, 'warning' as severity
  from victim s
  where s.status_date is not null
    and not s.status is not null;

create view rule_identified_has_exploitation as
select s.case_id as record_id, s.row || '/exploitation' as place, 'identified-has-exploitation' as rule_id, 'warning' as severity
  from victim s
  where (s.status is not null and s.status in ('identified', 'presumed'))
    and not (s.exploitation_count is not null or (s.absent -> 'exploitation') is not null);

create view rule_separated_person_is_a_child as
select s.case_id as record_id, s.row || '/childSeparation' as place, 'separated-person-is-a-child' as rule_id, 'warning' as severity
  from victim s
  join case_record r on r.case_id = s.case_id
  where (s.child_separation is not null and s.child_separation in ('unaccompaniedMinor', 'separatedChild'))
    and not not ((((s.minor_at_registration is not null and s.minor_at_registration = 'adult') or (s.age is not null and s.age >= 18) or (s.age_band is not null and s.age_band in ('age18To20', 'age21To23', 'age24To26', 'age27To29', 'age30To38', 'age39To47', 'age48AndOver'))) or coalesce(tip_years_at_least(s.birth_date, cast(r.case_opened_on as text)) >= 18, false) or ((s.minor_at_start_of_exploitation is not null and s.minor_at_start_of_exploitation = 'adult') or (coalesce(s.exploitation_count, 0) >= 1 and not exists (select 1 from exploitation t1 where t1.case_id = s.case_id and t1.parent_row = s.row and not coalesce(tip_years_at_least(s.birth_date, t1.started_on) >= 18, false))) or (((s.minor_at_entry is not null and s.minor_at_entry = 'adult') or (s.age_when_trafficked is not null and s.age_when_trafficked >= 18)) or (coalesce(s.recruitment_count, 0) >= 1 and not exists (select 1 from recruitment t2 where t2.case_id = s.case_id and t2.parent_row = s.row and not coalesce(tip_years_at_least(s.birth_date, t2.date) >= 18, false)))))));

create view rule_sole_caregiver_has_dependants as
select s.case_id as record_id, s.row || '/dependants' as place, 'sole-caregiver-has-dependants' as rule_id, 'warning' as severity
  from victim s
  where (s.sole_caregiver is not null and s.sole_caregiver = true)
    and not (s.dependants_count is not null or (s.absent -> 'dependants') is not null);

create view rule_consent_ids_unique as
select s.case_id as record_id, s.row || '/consents' as place, 'consent-ids-unique' as rule_id, 'error' as severity
  from victim s
  where not not (s.case_id, s.row) in (select (t1.case_id, t1.parent_row) from consent t1 where t1.id is not null group by t1.case_id, t1.parent_row, t1.id having count(*) > 1);

create view rule_means_ids_unique as
select s.case_id as record_id, s.row || '/meansOfControl' as place, 'means-ids-unique' as rule_id, 'error' as severity
  from victim s
  where not not (s.case_id, s.row) in (select (t1.case_id, t1.parent_row) from means_of_control t1 where t1.id is not null group by t1.case_id, t1.parent_row, t1.id having count(*) > 1);

create view rule_gbv_ids_unique as
select s.case_id as record_id, s.row || '/gbvExposure' as place, 'gbv-ids-unique' as rule_id, 'error' as severity
  from victim s
  where not not (s.case_id, s.row) in (select (t1.case_id, t1.parent_row) from gbv_exposure t1 where t1.id is not null group by t1.case_id, t1.parent_row, t1.id having count(*) > 1);

create view rule_journey_in_order as
select s.case_id as record_id, s.row || '/journey' as place, 'journey-in-order' as rule_id, 'error' as severity
  from victim s
  where not not (s.case_id, s.row) in (select (t1.case_id, t1.parent_row) from journey_leg t1, journey_leg t2 where t2.case_id = t1.case_id and t2.parent_row = t1.parent_row and t1.position < t2.position and not coalesce(tip_not_after(coalesce(t1.arrived_on, t1.departed_on), coalesce(t2.departed_on, t2.arrived_on)), true) and not exists (select 1 from journey_leg t3 where t3.case_id = t1.case_id and t3.parent_row = t1.parent_row and t3.position > t1.position and t3.position < t2.position and coalesce(t3.departed_on, t3.arrived_on) is not null));

create view rule_recruited_before_exploited as
select s.case_id as record_id, s.row || '/recruitment' as place, 'recruited-before-exploited' as rule_id, 'warning' as severity
  from victim s
  where (coalesce(s.recruitment_count, 0) >= 1 and coalesce(s.exploitation_count, 0) >= 1)
    and not exists (select 1 from recruitment t1 where t1.case_id = s.case_id and t1.parent_row = s.row and exists (select 1 from exploitation t2 where t2.case_id = s.case_id and t2.parent_row = s.row and coalesce(tip_not_after(t1.date, t2.started_on), true)));

create view rule_referred_on_after_coming_in as
select s.case_id as record_id, s.row || '/referrals' as place, 'referred-on-after-coming-in' as rule_id, 'warning' as severity
  from victim s
  where not not (exists (select 1 from referral t1 where t1.case_id = s.case_id and t1.parent_row = s.row and ((t1.direction is not null and t1.direction = 'outgoing') and t1.sent_on is not null and (s.case_id, s.row) in (select (t2.case_id, t2.parent_row) from referral t2 where (t2.direction is not null and t2.direction = 'incoming')) and not exists (select 1 from referral t3 where t3.case_id = s.case_id and t3.parent_row = s.row and not (not ((t3.direction is not null and t3.direction = 'incoming')) or not (coalesce(tip_not_after(cast(t3.sent_on as text), cast(t1.sent_on as text)), true)))))));

create view rule_plan_ids_unique as
select s.case_id as record_id, s.row || '/reintegrationPlans' as place, 'plan-ids-unique' as rule_id, 'error' as severity
  from victim s
  where not not (s.case_id, s.row) in (select (t1.case_id, t1.parent_row) from reintegration_plan t1 where t1.id is not null group by t1.case_id, t1.parent_row, t1.id having count(*) > 1);

create view rule_reflection_dates_in_order as
select s.case_id as record_id, s.row || '/legalProcess/reflectionTo' as place, 'reflection-dates-in-order' as rule_id, 'error' as severity
  from victim s
  where (s.legal_process_complaint is not null or s.legal_process_wish_to_pursue is not null or s.legal_process_reflection_period is not null or s.legal_process_reflection_from is not null or s.legal_process_reflection_to is not null or s.legal_process_residence_permit is not null or s.legal_process_residence_from is not null or s.legal_process_residence_to is not null or s.legal_process_compensation is not null or s.legal_process_non_punishment_applied is not null or s.legal_process_witness_protection_count is not null or s.legal_process_absent is not null or s.legal_process_extensions is not null or (s.legal_process_compensation_amount_amount is not null or s.legal_process_compensation_amount_currency is not null or coalesce(list_contains(s.empty_objects, 'legalProcess.compensationAmount'), false)) or coalesce(list_contains(s.empty_objects, 'legalProcess'), false))
    and not coalesce(tip_not_after(cast(s.legal_process_reflection_from as text), cast(s.legal_process_reflection_to as text)), true);

create view rule_reflection_dates_when_granted as
select s.case_id as record_id, s.row || '/legalProcess/reflectionPeriod' as place, 'reflection-dates-when-granted' as rule_id, 'warning' as severity
  from victim s
  where (s.legal_process_complaint is not null or s.legal_process_wish_to_pursue is not null or s.legal_process_reflection_period is not null or s.legal_process_reflection_from is not null or s.legal_process_reflection_to is not null or s.legal_process_residence_permit is not null or s.legal_process_residence_from is not null or s.legal_process_residence_to is not null or s.legal_process_compensation is not null or s.legal_process_non_punishment_applied is not null or s.legal_process_witness_protection_count is not null or s.legal_process_absent is not null or s.legal_process_extensions is not null or (s.legal_process_compensation_amount_amount is not null or s.legal_process_compensation_amount_currency is not null or coalesce(list_contains(s.empty_objects, 'legalProcess.compensationAmount'), false)) or coalesce(list_contains(s.empty_objects, 'legalProcess'), false))
    and (s.legal_process_reflection_from is not null or s.legal_process_reflection_to is not null)
    and not (s.legal_process_reflection_period is not null and s.legal_process_reflection_period = 'granted');

create view rule_residence_dates_in_order as
select s.case_id as record_id, s.row || '/legalProcess/residenceTo' as place, 'residence-dates-in-order' as rule_id, 'error' as severity
  from victim s
  where (s.legal_process_complaint is not null or s.legal_process_wish_to_pursue is not null or s.legal_process_reflection_period is not null or s.legal_process_reflection_from is not null or s.legal_process_reflection_to is not null or s.legal_process_residence_permit is not null or s.legal_process_residence_from is not null or s.legal_process_residence_to is not null or s.legal_process_compensation is not null or s.legal_process_non_punishment_applied is not null or s.legal_process_witness_protection_count is not null or s.legal_process_absent is not null or s.legal_process_extensions is not null or (s.legal_process_compensation_amount_amount is not null or s.legal_process_compensation_amount_currency is not null or coalesce(list_contains(s.empty_objects, 'legalProcess.compensationAmount'), false)) or coalesce(list_contains(s.empty_objects, 'legalProcess'), false))
    and not coalesce(tip_not_after(cast(s.legal_process_residence_from as text), cast(s.legal_process_residence_to as text)), true);

create view rule_residence_dates_when_granted as
select s.case_id as record_id, s.row || '/legalProcess/residencePermit' as place, 'residence-dates-when-granted' as rule_id, 'warning' as severity
  from victim s
  where (s.legal_process_complaint is not null or s.legal_process_wish_to_pursue is not null or s.legal_process_reflection_period is not null or s.legal_process_reflection_from is not null or s.legal_process_reflection_to is not null or s.legal_process_residence_permit is not null or s.legal_process_residence_from is not null or s.legal_process_residence_to is not null or s.legal_process_compensation is not null or s.legal_process_non_punishment_applied is not null or s.legal_process_witness_protection_count is not null or s.legal_process_absent is not null or s.legal_process_extensions is not null or (s.legal_process_compensation_amount_amount is not null or s.legal_process_compensation_amount_currency is not null or coalesce(list_contains(s.empty_objects, 'legalProcess.compensationAmount'), false)) or coalesce(list_contains(s.empty_objects, 'legalProcess'), false))
    and (s.legal_process_residence_from is not null or s.legal_process_residence_to is not null)
    and not (s.legal_process_residence_permit is not null and s.legal_process_residence_permit = 'granted');

create view rule_compensation_amount_when_awarded as
select s.case_id as record_id, s.row || '/legalProcess/compensation' as place, 'compensation-amount-when-awarded' as rule_id, 'warning' as severity
  from victim s
  where (s.legal_process_complaint is not null or s.legal_process_wish_to_pursue is not null or s.legal_process_reflection_period is not null or s.legal_process_reflection_from is not null or s.legal_process_reflection_to is not null or s.legal_process_residence_permit is not null or s.legal_process_residence_from is not null or s.legal_process_residence_to is not null or s.legal_process_compensation is not null or s.legal_process_non_punishment_applied is not null or s.legal_process_witness_protection_count is not null or s.legal_process_absent is not null or s.legal_process_extensions is not null or (s.legal_process_compensation_amount_amount is not null or s.legal_process_compensation_amount_currency is not null or coalesce(list_contains(s.empty_objects, 'legalProcess.compensationAmount'), false)) or coalesce(list_contains(s.empty_objects, 'legalProcess'), false))
    and (s.legal_process_compensation_amount_amount is not null or s.legal_process_compensation_amount_currency is not null or coalesce(list_contains(s.empty_objects, 'legalProcess.compensationAmount'), false))
    and not (s.legal_process_compensation is not null and s.legal_process_compensation in ('awarded', 'paid'));

create view rule_legal_dates_after_birth as
select s.case_id as record_id, s.row || '/legalProcess/reflectionFrom' as place, 'legal-dates-after-birth' as rule_id, 'error' as severity
  from victim s
  where (s.legal_process_complaint is not null or s.legal_process_wish_to_pursue is not null or s.legal_process_reflection_period is not null or s.legal_process_reflection_from is not null or s.legal_process_reflection_to is not null or s.legal_process_residence_permit is not null or s.legal_process_residence_from is not null or s.legal_process_residence_to is not null or s.legal_process_compensation is not null or s.legal_process_non_punishment_applied is not null or s.legal_process_witness_protection_count is not null or s.legal_process_absent is not null or s.legal_process_extensions is not null or (s.legal_process_compensation_amount_amount is not null or s.legal_process_compensation_amount_currency is not null or coalesce(list_contains(s.empty_objects, 'legalProcess.compensationAmount'), false)) or coalesce(list_contains(s.empty_objects, 'legalProcess'), false))
    and not (coalesce(tip_not_after(s.birth_date, cast(s.legal_process_reflection_from as text)), true) and coalesce(tip_not_after(s.birth_date, cast(s.legal_process_residence_from as text)), true));

create view rule_recruited_before_registration as
select s.case_id as record_id, s.row || '/date' as place, 'recruited-before-registration' as rule_id, 'warning' as severity
  from recruitment s
  join case_record r on r.case_id = s.case_id
  where not coalesce(tip_not_after(s.date, cast(r.case_opened_on as text)), true);

create view rule_recruited_after_birth as
select s.case_id as record_id, s.row || '/date' as place, 'recruited-after-birth' as rule_id, 'error' as severity
  from recruitment s
  join victim p on p.case_id = s.case_id and p.row = s.parent_row
  where not coalesce(tip_not_after(p.birth_date, s.date), true);

create view rule_leg_dates_in_order as
select s.case_id as record_id, s.row || '/arrivedOn' as place, 'leg-dates-in-order' as rule_id, 'error' as severity
  from journey_leg s
  where not coalesce(tip_not_after(s.departed_on, s.arrived_on), true);

create view rule_leg_before_registration as
select s.case_id as record_id, s.row || '/departedOn' as place, 'leg-before-registration' as rule_id, 'warning' as severity
  from journey_leg s
  join case_record r on r.case_id = s.case_id
  where not coalesce(tip_not_after(s.departed_on, cast(r.case_opened_on as text)), true);

create view rule_border_between_countries as
select s.case_id as record_id, s.row || '/borderCrossing' as place, 'border-between-countries' as rule_id, 'warning' as severity
  from journey_leg s
  where (s.border_crossing is not null and s.border_crossing in ('regular', 'irregular'))
    and not (s.from_country is null or s.to_country is null or s.from_country <> s.to_country);

create view rule_leg_control_resolves as
select s.case_id as record_id, s.row || '/controlIds' as place, 'leg-control-resolves' as rule_id, 'error' as severity
  from journey_leg s
  where not not exists (select 1 from journey_leg_control_ids t2 where t2.case_id = s.case_id and t2.row = s.row and not (t2.case_id, s.parent_row, t2.value) in (select (t1.case_id, t1.parent_row, t1.id) from means_of_control t1));

create view rule_leg_gbv_resolves as
select s.case_id as record_id, s.row || '/gbvIds' as place, 'leg-gbv-resolves' as rule_id, 'error' as severity
  from journey_leg s
  where not not exists (select 1 from journey_leg_gbv_ids t2 where t2.case_id = s.case_id and t2.row = s.row and not (t2.case_id, s.parent_row, t2.value) in (select (t1.case_id, t1.parent_row, t1.id) from gbv_exposure t1));

create view rule_leg_after_birth as
select s.case_id as record_id, s.row || '/departedOn' as place, 'leg-after-birth' as rule_id, 'error' as severity
  from journey_leg s
  join victim p on p.case_id = s.case_id and p.row = s.parent_row
  where not (coalesce(tip_not_after(p.birth_date, s.departed_on), true) and coalesce(tip_not_after(p.birth_date, s.arrived_on), true));

create view rule_kinds_belong_to_form as
select s.case_id as record_id, s.row || '/kinds' as place, 'kinds-belong-to-form' as rule_id, 'error' as severity
  from exploitation s
  where not (s.form is null or not exists (select 1 from exploitation_kinds t1, code_exploitation_kind t2 where t1.case_id = s.case_id and t1.row = s.row and t2.code = t1.value and t2.parent is not null and t2.parent <> s.form));

create view rule_divisions_belong_to_sectors as
select s.case_id as record_id, s.row || '/divisions' as place, 'divisions-belong-to-sectors' as rule_id, 'error' as severity
  from exploitation s
  where not (not s.sectors_count is not null or not (s.case_id, s.row) in (select (t1.case_id, t1.row) from exploitation_divisions t1, code_industry_division t2 where t2.code = t1.value and t2.parent is not null and not (t1.case_id, t1.row, t2.parent) in (select (t3.case_id, t3.row, t3.value) from exploitation_sectors t3)));

create view rule_exploitation_dates_in_order as
select s.case_id as record_id, s.row || '/endedOn' as place, 'exploitation-dates-in-order' as rule_id, 'error' as severity
  from exploitation s
  where not coalesce(tip_not_after(s.started_on, s.ended_on), true);

create view rule_exploitation_after_birth as
select s.case_id as record_id, s.row || '/startedOn' as place, 'exploitation-after-birth' as rule_id, 'error' as severity
  from exploitation s
  join victim p on p.case_id = s.case_id and p.row = s.parent_row
  where not (coalesce(tip_not_after(p.birth_date, s.started_on), true) and coalesce(tip_not_after(p.birth_date, s.ended_on), true));

create view rule_exploitation_before_registration as
select s.case_id as record_id, s.row || '/startedOn' as place, 'exploitation-before-registration' as rule_id, 'warning' as severity
  from exploitation s
  join case_record r on r.case_id = s.case_id
  where not coalesce(tip_not_after(s.started_on, cast(r.case_opened_on as text)), true);

create view rule_child_marriage_of_a_child as
select s.case_id as record_id, s.row || '/form' as place, 'child-marriage-of-a-child' as rule_id, 'warning' as severity
  from exploitation s
  join victim p on p.case_id = s.case_id and p.row = s.parent_row
  where (s.form is not null and s.form = 'childMarriage')
    and not not ((coalesce(tip_years_at_least(p.birth_date, s.started_on) >= 18, false) or ((p.minor_at_start_of_exploitation is not null and p.minor_at_start_of_exploitation = 'adult') or (coalesce(p.exploitation_count, 0) >= 1 and not exists (select 1 from exploitation t1 where t1.case_id = s.case_id and t1.parent_row = s.parent_row and not coalesce(tip_years_at_least(p.birth_date, t1.started_on) >= 18, false))) or (((p.minor_at_entry is not null and p.minor_at_entry = 'adult') or (p.age_when_trafficked is not null and p.age_when_trafficked >= 18)) or (coalesce(p.recruitment_count, 0) >= 1 and not exists (select 1 from recruitment t2 where t2.case_id = s.case_id and t2.parent_row = s.parent_row and not coalesce(tip_years_at_least(p.birth_date, t2.date) >= 18, false)))))));

create view rule_intended_has_no_end as
select s.case_id as record_id, s.row || '/endedOn' as place, 'intended-has-no-end' as rule_id, 'warning' as severity
  from exploitation s
  where (s.stage is not null and s.stage = 'intended')
    and not not (s.ended_on is not null);

create view rule_merged_means_only_imported as
select s.case_id as record_id, s.row || '/code' as place, 'merged-means-only-imported' as rule_id, 'error' as severity
  from means_of_control s
  where (s.code is not null and s.code in ('mergedDebtBondageOrEarnings', 'mergedThreats', 'mergedAbuse', 'mergedDenialOfBasicNeeds'))
    and not (s.case_id, s.row) in (select (t1.case_id, t1.row) from means_of_control_provenance t1 where t1.field = 'code' and t1.source = 'import');

create view rule_screening_indicators_once as
select s.case_id as record_id, s.row || '/indicators' as place, 'screening-indicators-once' as rule_id, 'error' as severity
  from screening s
  where not not (s.case_id, s.row) in (select (t1.case_id, t1.parent_row) from screening_indicator t1 where t1.id is not null group by t1.case_id, t1.parent_row, t1.id, t1.phase having count(*) > 1);

create view rule_no_indicators_means_none as
select s.case_id as record_id, s.row || '/outcome' as place, 'no-indicators-means-none' as rule_id, 'error' as severity
  from screening s
  where (s.outcome is not null and s.outcome = 'noIndicators')
    and not not ((s.case_id, s.row) in (select (t1.case_id, t1.parent_row) from screening_indicator t1 where (t1.state is not null and t1.state = 'present')));

create view rule_indicators_outcome_has_one as
select s.case_id as record_id, s.row || '/outcome' as place, 'indicators-outcome-has-one' as rule_id, 'warning' as severity
  from screening s
  where (s.outcome is not null and s.outcome = 'indicators')
    and not ((s.case_id, s.row) in (select (t1.case_id, t1.parent_row) from screening_indicator t1 where (t1.state is not null and t1.state = 'present')) or not (coalesce(s.indicators_count, 0) >= 1));

create view rule_interviewer_as_preferred as
select s.case_id as record_id, s.row || '/screenerSex' as place, 'interviewer-as-preferred' as rule_id, 'warning' as severity
  from screening s
  where not not ((((s.preferred_interviewer_sex is not null and s.preferred_interviewer_sex = 'female') and (s.screener_sex is not null and s.screener_sex = 'male')) or ((s.preferred_interviewer_sex is not null and s.preferred_interviewer_sex = 'male') and (s.screener_sex is not null and s.screener_sex = 'female'))));

create view rule_interpreter_as_preferred as
select s.case_id as record_id, s.row || '/interpreterSex' as place, 'interpreter-as-preferred' as rule_id, 'warning' as severity
  from screening s
  where not not ((((s.preferred_interpreter_sex is not null and s.preferred_interpreter_sex = 'female') and (s.interpreter_sex is not null and s.interpreter_sex = 'male')) or ((s.preferred_interpreter_sex is not null and s.preferred_interpreter_sex = 'male') and (s.interpreter_sex is not null and s.interpreter_sex = 'female'))));

create view rule_interpreter_sex_has_interpreter as
select s.case_id as record_id, s.row || '/interpreterSex' as place, 'interpreter-sex-has-interpreter' as rule_id, 'warning' as severity
  from screening s
  where s.interpreter_sex is not null
    and not not ((s.interpreter_used is not null and s.interpreter_used = false));

create view rule_tool_version_has_tool as
select s.case_id as record_id, s.row || '/tool' as place, 'tool-version-has-tool' as rule_id, 'warning' as severity
  from screening s
  where s.tool_version is not null
    and not s.tool is not null;

create view rule_screening_after_birth as
select s.case_id as record_id, s.row || '/date' as place, 'screening-after-birth' as rule_id, 'error' as severity
  from screening s
  join victim p on p.case_id = s.case_id and p.row = s.parent_row
  where not coalesce(tip_not_after(p.birth_date, cast(s.date as text)), true);

create view rule_interview_consent_before_screening as
select s.case_id as record_id, s.row || '/date' as place, 'interview-consent-before-screening' as rule_id, 'warning' as severity
  from screening s
  where (s.date is not null and (s.case_id, s.parent_row) in (select (t1.case_id, t1.parent_row) from consent t1 where ((t1.purpose is not null and t1.purpose = 'interview') and (t1.decision is not null and t1.decision in ('granted', 'withdrawn')))))
    and not exists (select 1 from consent t2 where t2.case_id = s.case_id and t2.parent_row = s.parent_row and ((t2.purpose is not null and t2.purpose = 'interview') and (t2.decision is not null and t2.decision in ('granted', 'withdrawn')) and coalesce(tip_not_after(cast(t2.date as text), cast(s.date as text)), true)));

create view rule_consent_before_expiry as
select s.case_id as record_id, s.row || '/expiry' as place, 'consent-before-expiry' as rule_id, 'error' as severity
  from consent s
  where not coalesce(tip_not_after(cast(s.date as text), cast(s.expiry as text)), true);

create view rule_consent_before_withdrawal as
select s.case_id as record_id, s.row || '/withdrawnOn' as place, 'consent-before-withdrawal' as rule_id, 'error' as severity
  from consent s
  where not coalesce(tip_not_after(cast(s.date as text), cast(s.withdrawn_on as text)), true);

create view rule_withdrawn_consent_has_date as
select s.case_id as record_id, s.row || '/withdrawnOn' as place, 'withdrawn-consent-has-date' as rule_id, 'error' as severity
  from consent s
  where (s.decision is not null and s.decision = 'withdrawn')
    and not (s.withdrawn_on is not null or (s.absent -> 'withdrawnOn') is not null);

create view rule_withdrawal_date_means_withdrawn as
select s.case_id as record_id, s.row || '/decision' as place, 'withdrawal-date-means-withdrawn' as rule_id, 'error' as severity
  from consent s
  where s.withdrawn_on is not null
    and not (s.decision is not null and s.decision = 'withdrawn');

create view rule_sharing_names_recipients as
select s.case_id as record_id, s.row || '/recipients' as place, 'sharing-names-recipients' as rule_id, 'error' as severity
  from consent s
  where ((s.purpose is not null and s.purpose in ('shareIdentifiable', 'referral', 'tracing')) and (s.decision is not null and s.decision = 'granted'))
    and not ((s.recipients_count is not null or (s.absent -> 'recipients') is not null) or (s.recipient_kinds_count is not null or (s.absent -> 'recipientKinds') is not null));

create view rule_unspecified_consent_permits_nothing as
select s.case_id as record_id, s.row || '/purpose' as place, 'unspecified-consent-permits-nothing' as rule_id, 'error' as severity
  from consent s
  where (s.purpose is not null and s.purpose = 'unspecified')
    and not not ((s.recipients_count is not null or s.recipient_kinds_count is not null or s.services_count is not null));

create view rule_child_consent_by_guardian as
select s.case_id as record_id, s.row || '/givenBy' as place, 'child-consent-by-guardian' as rule_id, 'warning' as severity
  from consent s
  join victim p on p.case_id = s.case_id and p.row = s.parent_row
  join case_record r on r.case_id = s.case_id
  where ((((p.minor_at_registration is not null and p.minor_at_registration = 'minor') or (p.age is not null and p.age <= 17) or (p.age_band is not null and p.age_band in ('age0To8', 'age9To17'))) or coalesce(tip_years_at_most(p.birth_date, cast(r.case_opened_on as text)) between 0 and 17, false)) and not ((s.guardian_excluded is not null and s.guardian_excluded = true)))
    and not not ((s.given_by is not null and s.given_by = 'self'));

create view rule_excluded_guardian_does_not_decide as
select s.case_id as record_id, s.row || '/givenBy' as place, 'excluded-guardian-does-not-decide' as rule_id, 'error' as severity
  from consent s
  where (s.guardian_excluded is not null and s.guardian_excluded = true)
    and not not ((s.given_by is not null and s.given_by in ('guardian', 'both')));

create view rule_child_assent_asked as
select s.case_id as record_id, s.row || '/childAssent' as place, 'child-assent-asked' as rule_id, 'warning' as severity
  from consent s
  join victim p on p.case_id = s.case_id and p.row = s.parent_row
  join case_record r on r.case_id = s.case_id
  where ((((p.minor_at_registration is not null and p.minor_at_registration = 'minor') or (p.age is not null and p.age <= 17) or (p.age_band is not null and p.age_band in ('age0To8', 'age9To17'))) or coalesce(tip_years_at_most(p.birth_date, cast(r.case_opened_on as text)) between 0 and 17, false)) and (s.given_by is not null and s.given_by in ('guardian', 'both')))
    and not (s.child_assent is not null or (s.absent -> 'childAssent') is not null);

create view rule_informed_about_everything as
select s.case_id as record_id, s.row || '/informedItems' as place, 'informed-about-everything' as rule_id, 'warning' as severity
  from consent s
  where ((s.decision is not null and s.decision = 'granted') and s.informed_items_count is not null)
    and not coalesce(s.informed_items_count, 0) >= 7;

create view rule_consent_after_birth as
select s.case_id as record_id, s.row || '/date' as place, 'consent-after-birth' as rule_id, 'error' as severity
  from consent s
  join victim p on p.case_id = s.case_id and p.row = s.parent_row
  where not coalesce(tip_not_after(p.birth_date, cast(s.date as text)), true);

create view rule_assistance_dates_in_order as
select s.case_id as record_id, s.row || '/endedOn' as place, 'assistance-dates-in-order' as rule_id, 'error' as severity
  from assistance s
  where not coalesce(tip_not_after(cast(s.started_on as text), cast(s.ended_on as text)), true);

create view rule_declined_service_did_not_run as
select s.case_id as record_id, s.row || '/startedOn' as place, 'declined-service-did-not-run' as rule_id, 'warning' as severity
  from assistance s
  where (s.state is not null and s.state in ('declinedBySurvivor', 'unavailable'))
    and not not (s.started_on is not null);

create view rule_outcome_of_accepted_service as
select s.case_id as record_id, s.row || '/outcome' as place, 'outcome-of-accepted-service' as rule_id, 'warning' as severity
  from assistance s
  where (s.state is not null and s.state in ('declinedBySurvivor', 'unavailable'))
    and not not (s.outcome is not null);

create view rule_assistance_after_birth as
select s.case_id as record_id, s.row || '/startedOn' as place, 'assistance-after-birth' as rule_id, 'error' as severity
  from assistance s
  join victim p on p.case_id = s.case_id and p.row = s.parent_row
  where not (coalesce(tip_not_after(p.birth_date, cast(s.started_on as text)), true) and coalesce(tip_not_after(p.birth_date, cast(s.ended_on as text)), true));

create view rule_referral_consent_resolves as
select s.case_id as record_id, s.row || '/consentId' as place, 'referral-consent-resolves' as rule_id, 'error' as severity
  from referral s
  where not (s.consent_id is null or (s.case_id, s.parent_row, s.consent_id) in (select (t1.case_id, t1.parent_row, t1.id) from consent t1));

create view rule_referral_sent_with_consent as
select s.case_id as record_id, s.row || '/consentId' as place, 'referral-sent-with-consent' as rule_id, 'error' as severity
  from referral s
  where (((s.direction is not null and s.direction = 'outgoing') and (s.status is not null and s.status in ('sent', 'accepted', 'rejected', 'done'))) and not ((s.mandatory_reporting is not null and s.mandatory_reporting = true)))
    and not s.consent_id is not null;

create view rule_referral_answered_after_sent as
select s.case_id as record_id, s.row || '/answeredOn' as place, 'referral-answered-after-sent' as rule_id, 'error' as severity
  from referral s
  where not coalesce(tip_not_after(cast(s.sent_on as text), cast(s.answered_on as text)), true);

create view rule_referral_done_after_sent as
select s.case_id as record_id, s.row || '/doneOn' as place, 'referral-done-after-sent' as rule_id, 'error' as severity
  from referral s
  where not coalesce(tip_not_after(cast(s.sent_on as text), cast(s.done_on as text)), true);

create view rule_rejected_referral_has_reason as
select s.case_id as record_id, s.row || '/rejectedReason' as place, 'rejected-referral-has-reason' as rule_id, 'warning' as severity
  from referral s
  where (s.status is not null and s.status = 'rejected')
    and not (s.rejected_reason is not null or (s.absent -> 'rejectedReason') is not null);

create view rule_told_before_mandatory_report as
select s.case_id as record_id, s.row || '/toldBefore' as place, 'told-before-mandatory-report' as rule_id, 'warning' as severity
  from referral s
  where (s.mandatory_reporting is not null and s.mandatory_reporting = true)
    and not (s.told_before is not null or (s.absent -> 'toldBefore') is not null);

create view rule_referral_consent_granted as
select s.case_id as record_id, s.row || '/consentId' as place, 'referral-consent-granted' as rule_id, 'error' as severity
  from referral s
  where (((s.direction is not null and s.direction = 'outgoing') and (s.status is not null and s.status in ('sent', 'accepted', 'rejected', 'done'))) and s.consent_id is not null and not ((s.mandatory_reporting is not null and s.mandatory_reporting = true)))
    and not (s.case_id, s.parent_row, s.consent_id) in (select (t1.case_id, t1.parent_row, t1.id) from consent t1 where ((t1.decision is not null and t1.decision in ('granted', 'withdrawn')) and (t1.purpose is not null and t1.purpose in ('referral', 'shareIdentifiable'))));

create view rule_referral_sent_after_consent as
select s.case_id as record_id, s.row || '/sentOn' as place, 'referral-sent-after-consent' as rule_id, 'error' as severity
  from referral s
  where (((s.direction is not null and s.direction = 'outgoing') and (s.status is not null and s.status in ('sent', 'accepted', 'rejected', 'done'))) and s.consent_id is not null and not ((s.mandatory_reporting is not null and s.mandatory_reporting = true)))
    and not not exists (select 1 from consent t1 where t1.case_id = s.case_id and t1.parent_row = s.parent_row and t1.id = s.consent_id and not coalesce(tip_not_after(cast(t1.date as text), cast(s.sent_on as text)), true));

create view rule_referral_sent_before_expiry as
select s.case_id as record_id, s.row || '/sentOn' as place, 'referral-sent-before-expiry' as rule_id, 'error' as severity
  from referral s
  where (((s.direction is not null and s.direction = 'outgoing') and (s.status is not null and s.status in ('sent', 'accepted', 'rejected', 'done'))) and s.consent_id is not null and not ((s.mandatory_reporting is not null and s.mandatory_reporting = true)))
    and not not exists (select 1 from consent t1 where t1.case_id = s.case_id and t1.parent_row = s.parent_row and t1.id = s.consent_id and not coalesce(tip_not_after(cast(s.sent_on as text), cast(t1.expiry as text)), true));

create view rule_referral_sent_before_withdrawal as
select s.case_id as record_id, s.row || '/sentOn' as place, 'referral-sent-before-withdrawal' as rule_id, 'error' as severity
  from referral s
  where (((s.direction is not null and s.direction = 'outgoing') and (s.status is not null and s.status in ('sent', 'accepted', 'rejected', 'done'))) and s.consent_id is not null and not ((s.mandatory_reporting is not null and s.mandatory_reporting = true)))
    and not not exists (select 1 from consent t1 where t1.case_id = s.case_id and t1.parent_row = s.parent_row and t1.id = s.consent_id and not coalesce(tip_not_after(cast(s.sent_on as text), cast(t1.withdrawn_on as text)), true));

create view rule_referral_to_named_recipient as
select s.case_id as record_id, s.row || '/toEntities' as place, 'referral-to-named-recipient' as rule_id, 'error' as severity
  from referral s
  where ((((s.direction is not null and s.direction = 'outgoing') and (s.status is not null and s.status in ('sent', 'accepted', 'rejected', 'done'))) and s.consent_id is not null and not ((s.mandatory_reporting is not null and s.mandatory_reporting = true))) and (s.to_entities_count is not null or s.recipient_kinds_count is not null))
    and not not exists (select 1 from consent t1 where t1.case_id = s.case_id and t1.parent_row = s.parent_row and t1.id = s.consent_id and not ((s.to_entities_count is not null and t1.recipients_count is not null and (not s.to_entities_count is not null or not t1.recipients_count is not null or not exists (select 1 from referral_to_entities t2 where t2.case_id = s.case_id and t2.row = s.row and not (t1.case_id, t1.row, t2.value) in (select (t3.case_id, t3.row, t3.value) from consent_recipients t3)))) or (s.recipient_kinds_count is not null and t1.recipient_kinds_count is not null and (not s.recipient_kinds_count is not null or not t1.recipient_kinds_count is not null or not exists (select 1 from referral_recipient_kinds t4 where t4.case_id = s.case_id and t4.row = s.row and not (t1.case_id, t1.row, t4.value) in (select (t5.case_id, t5.row, t5.value) from consent_recipient_kinds t5)))) or (t1.recipient_kinds_count is not null and not (s.recipient_kinds_count is not null))));

create view rule_referral_states_kind_of_recipient as
select s.case_id as record_id, s.row || '/recipientKinds' as place, 'referral-states-kind-of-recipient' as rule_id, 'warning' as severity
  from referral s
  where ((((s.direction is not null and s.direction = 'outgoing') and (s.status is not null and s.status in ('sent', 'accepted', 'rejected', 'done'))) and s.consent_id is not null and not ((s.mandatory_reporting is not null and s.mandatory_reporting = true))) and s.to_entities_count is not null and not (s.recipient_kinds_count is not null))
    and not not exists (select 1 from consent t1 where t1.case_id = s.case_id and t1.parent_row = s.parent_row and t1.id = s.consent_id and not (not (t1.recipient_kinds_count is not null) or (t1.recipients_count is not null and (not s.to_entities_count is not null or not t1.recipients_count is not null or not exists (select 1 from referral_to_entities t2 where t2.case_id = s.case_id and t2.row = s.row and not (t1.case_id, t1.row, t2.value) in (select (t3.case_id, t3.row, t3.value) from consent_recipients t3))))));

create view rule_referral_for_named_service as
select s.case_id as record_id, s.row || '/services' as place, 'referral-for-named-service' as rule_id, 'error' as severity
  from referral s
  where (((s.direction is not null and s.direction = 'outgoing') and (s.status is not null and s.status in ('sent', 'accepted', 'rejected', 'done'))) and s.consent_id is not null and not ((s.mandatory_reporting is not null and s.mandatory_reporting = true)))
    and not not exists (select 1 from consent t1 where t1.case_id = s.case_id and t1.parent_row = s.parent_row and t1.id = s.consent_id and not (not s.services_count is not null or not t1.services_count is not null or not exists (select 1 from referral_services t2 where t2.case_id = s.case_id and t2.row = s.row and not (t1.case_id, t1.row, t2.value) in (select (t3.case_id, t3.row, t3.value) from consent_services t3))));

create view rule_sent_referral_has_date as
select s.case_id as record_id, s.row || '/sentOn' as place, 'sent-referral-has-date' as rule_id, 'warning' as severity
  from referral s
  where ((s.direction is not null and s.direction = 'outgoing') and (s.status is not null and s.status in ('sent', 'accepted', 'rejected', 'done')))
    and not (s.sent_on is not null or (s.absent -> 'sentOn') is not null);

create view rule_referral_after_birth as
select s.case_id as record_id, s.row || '/sentOn' as place, 'referral-after-birth' as rule_id, 'error' as severity
  from referral s
  join victim p on p.case_id = s.case_id and p.row = s.parent_row
  where not (coalesce(tip_not_after(p.birth_date, cast(s.sent_on as text)), true) and coalesce(tip_not_after(p.birth_date, cast(s.answered_on as text)), true) and coalesce(tip_not_after(p.birth_date, cast(s.done_on as text)), true));

create view rule_referral_done_after_answered as
select s.case_id as record_id, s.row || '/doneOn' as place, 'referral-done-after-answered' as rule_id, 'warning' as severity
  from referral s
  where not coalesce(tip_not_after(cast(s.answered_on as text), cast(s.done_on as text)), true);

create view rule_referral_after_opening as
select s.case_id as record_id, s.row || '/sentOn' as place, 'referral-after-opening' as rule_id, 'warning' as severity
  from referral s
  join case_record r on r.case_id = s.case_id
  where (s.direction is not null and s.direction = 'outgoing')
    and not coalesce(tip_not_after(cast(r.case_opened_on as text), cast(s.sent_on as text)), true);

create view rule_next_follow_up_after_this as
select s.case_id as record_id, s.row || '/nextDate' as place, 'next-follow-up-after-this' as rule_id, 'error' as severity
  from follow_up s
  where not coalesce(tip_not_after(cast(s.date as text), cast(s.next_date as text)), true);

create view rule_follow_up_plan_resolves as
select s.case_id as record_id, s.row || '/planId' as place, 'follow-up-plan-resolves' as rule_id, 'error' as severity
  from follow_up s
  where not (s.plan_id is null or (s.case_id, s.parent_row, s.plan_id) in (select (t1.case_id, t1.parent_row, t1.id) from reintegration_plan t1));

create view rule_follow_up_domains_once as
select s.case_id as record_id, s.row || '/domains' as place, 'follow-up-domains-once' as rule_id, 'error' as severity
  from follow_up s
  where not not (s.case_id, s.row) in (select (t1.case_id, t1.parent_row) from domain_progress t1 where t1.domain is not null group by t1.case_id, t1.parent_row, t1.domain having count(*) > 1);

create view rule_follow_up_status_needs_contact as
select s.case_id as record_id, s.row || '/result' as place, 'follow-up-status-needs-contact' as rule_id, 'warning' as severity
  from follow_up s
  where s.domains_count is not null
    and not not ((s.result is not null and s.result in ('notReached', 'postponed', 'unsafe')));

create view rule_follow_up_after_birth as
select s.case_id as record_id, s.row || '/date' as place, 'follow-up-after-birth' as rule_id, 'error' as severity
  from follow_up s
  join victim p on p.case_id = s.case_id and p.row = s.parent_row
  where not coalesce(tip_not_after(p.birth_date, cast(s.date as text)), true);

create view rule_follow_up_after_plan as
select s.case_id as record_id, s.row || '/date' as place, 'follow-up-after-plan' as rule_id, 'error' as severity
  from follow_up s
  where not (not (s.plan_id is not null) or not exists (select 1 from reintegration_plan t1 where t1.case_id = s.case_id and t1.parent_row = s.parent_row and t1.id = s.plan_id and not coalesce(tip_not_after(cast(t1.started_on as text), cast(s.date as text)), true)));

create view rule_plan_dates_in_order as
select s.case_id as record_id, s.row || '/endedOn' as place, 'plan-dates-in-order' as rule_id, 'error' as severity
  from reintegration_plan s
  where not (coalesce(tip_not_after(cast(s.started_on as text), cast(s.ended_on as text)), true) and coalesce(tip_not_after(cast(s.started_on as text), cast(s.planned_end as text)), true));

create view rule_plan_criteria_met_were_agreed as
select s.case_id as record_id, s.row || '/criteriaMet' as place, 'plan-criteria-met-were-agreed' as rule_id, 'error' as severity
  from reintegration_plan s
  where not (not s.criteria_met_count is not null or not s.closing_criteria_count is not null or not exists (select 1 from reintegration_plan_criteria_met t1 where t1.case_id = s.case_id and t1.row = s.row and not (s.case_id, s.row, t1.value) in (select (t2.case_id, t2.row, t2.value) from reintegration_plan_closing_criteria t2)));

create view rule_completed_plan_meets_criteria as
select s.case_id as record_id, s.row || '/outcome' as place, 'completed-plan-meets-criteria' as rule_id, 'warning' as severity
  from reintegration_plan s
  where ((s.outcome is not null and s.outcome = 'completed') and s.closing_criteria_count is not null)
    and not (s.criteria_met_count is not null and (not s.closing_criteria_count is not null or not s.criteria_met_count is not null or not exists (select 1 from reintegration_plan_closing_criteria t1 where t1.case_id = s.case_id and t1.row = s.row and not (s.case_id, s.row, t1.value) in (select (t2.case_id, t2.row, t2.value) from reintegration_plan_criteria_met t2))));

create view rule_ended_plan_has_outcome as
select s.case_id as record_id, s.row || '/outcome' as place, 'ended-plan-has-outcome' as rule_id, 'warning' as severity
  from reintegration_plan s
  where s.ended_on is not null
    and not ((s.outcome is not null or (s.absent -> 'outcome') is not null) and not ((s.outcome is not null and s.outcome = 'ongoing')));

create view rule_plan_after_birth as
select s.case_id as record_id, s.row || '/startedOn' as place, 'plan-after-birth' as rule_id, 'error' as severity
  from reintegration_plan s
  join victim p on p.case_id = s.case_id and p.row = s.parent_row
  where not coalesce(tip_not_after(p.birth_date, cast(s.started_on as text)), true);

create view rule_return_after_birth as
select s.case_id as record_id, s.row || '/date' as place, 'return-after-birth' as rule_id, 'error' as severity
  from return_event s
  join victim p on p.case_id = s.case_id and p.row = s.parent_row
  where not coalesce(tip_not_after(p.birth_date, s.date), true);

create view rule_return_safety_assessed as
select s.case_id as record_id, s.row || '/safetyAssessed' as place, 'return-safety-assessed' as rule_id, 'warning' as severity
  from return_event s
  where (s.kind is not null and s.kind in ('assistedVoluntary', 'forced', 'noAlternative'))
    and not (s.safety_assessed is not null or (s.absent -> 'safetyAssessed') is not null);

create view rule_organisation_has_no_sex as
select s.case_id as record_id, s.row || '/sex' as place, 'organisation-has-no-sex' as rule_id, 'error' as severity
  from perpetrator s
  where (s.kind is not null and s.kind = 'organisation')
    and not not ((s.sex is not null or s.age_bands_count is not null or s.citizenships_count is not null));

create view rule_perpetrator_sex_has_basis as
select s.case_id as record_id, s.row || '/sexBasis' as place, 'perpetrator-sex-has-basis' as rule_id, 'warning' as severity
  from perpetrator s
  where s.sex is not null
    and not (s.sex_basis is not null or (s.absent -> 'sexBasis') is not null);

create view rule_merged_roles_only_imported as
select s.case_id as record_id, s.row || '/roles' as place, 'merged-roles-only-imported' as rule_id, 'error' as severity
  from perpetrator s
  where (s.case_id, s.row) in (select (t1.case_id, t1.row) from perpetrator_roles t1 where t1.value in ('recruiterOrBroker', 'transactionParticipant', 'controllerAbuserOrKidnapper'))
    and not (s.case_id, s.row) in (select (t2.case_id, t2.row) from perpetrator_provenance t2 where t2.field = 'roles' and t2.source = 'import');

create view rule_published_genders_imported as
select s.case_id as record_id, s.row || '/gendersAsPublished' as place, 'published-genders-imported' as rule_id, 'error' as severity
  from perpetrator s
  where s.genders_as_published_count is not null
    and not (s.case_id, s.row) in (select (t1.case_id, t1.row) from perpetrator_provenance t1 where t1.field = 'gendersAsPublished' and t1.source = 'import');

create view rule_justice_steps_in_order as
select s.case_id as record_id, s.row || '/justiceHistory' as place, 'justice-steps-in-order' as rule_id, 'error' as severity
  from perpetrator s
  where not not exists (select 1 from justice_step t1 where t1.case_id = s.case_id and t1.parent_row = s.row and not (not ((t1.stage is not null and t1.stage in ('charged', 'prosecuted', 'convicted', 'acquitted', 'appeal'))) or not exists (select 1 from justice_step t2 where t2.case_id = s.case_id and t2.parent_row = s.row and not (not ((t2.stage is not null and t2.stage in ('suspected', 'investigated'))) or coalesce(tip_not_after(t2.date, t1.date), true)))));

create view rule_judgment_after_charge as
select s.case_id as record_id, s.row || '/justiceHistory' as place, 'judgment-after-charge' as rule_id, 'error' as severity
  from perpetrator s
  where not not exists (select 1 from justice_step t1 where t1.case_id = s.case_id and t1.parent_row = s.row and not (not ((t1.stage is not null and t1.stage in ('convicted', 'acquitted', 'appeal'))) or not exists (select 1 from justice_step t2 where t2.case_id = s.case_id and t2.parent_row = s.row and not (not ((t2.stage is not null and t2.stage in ('charged', 'prosecuted'))) or coalesce(tip_not_after(t2.date, t1.date), true)))));

create view rule_prosecution_after_arrest as
select s.case_id as record_id, s.row || '/justiceHistory' as place, 'prosecution-after-arrest' as rule_id, 'warning' as severity
  from perpetrator s
  where not not exists (select 1 from justice_step t1 where t1.case_id = s.case_id and t1.parent_row = s.row and not (not ((t1.stage is not null and t1.stage in ('prosecuted', 'convicted', 'acquitted'))) or not exists (select 1 from justice_step t2 where t2.case_id = s.case_id and t2.parent_row = s.row and not (not ((t2.stage is not null and t2.stage = 'arrested')) or coalesce(tip_not_after(t2.date, t1.date), true)))));

create view rule_charge_decided_after_brought as
select s.case_id as record_id, s.row || '/decidedOn' as place, 'charge-decided-after-brought' as rule_id, 'error' as severity
  from charge s
  where not coalesce(tip_not_after(s.charged_on, s.decided_on), true);

create view rule_sentence_has_conviction as
select s.case_id as record_id, s.row || '/outcome' as place, 'sentence-has-conviction' as rule_id, 'warning' as severity
  from charge s
  where s.sentences_count is not null
    and not (s.outcome is not null and s.outcome = 'convicted');

create view rule_pending_charge_has_no_decision as
select s.case_id as record_id, s.row || '/outcome' as place, 'pending-charge-has-no-decision' as rule_id, 'warning' as severity
  from charge s
  where s.decided_on is not null
    and not not ((s.outcome is not null and s.outcome = 'pending'));

create view rule_relation_victim_resolves as
select s.case_id as record_id, s.row || '/victimId' as place, 'relation-victim-resolves' as rule_id, 'error' as severity
  from relation s
  where not (s.victim_id is null or (s.case_id, s.victim_id) in (select (t1.case_id, t1.id) from victim t1));

create view rule_relation_perpetrator_resolves as
select s.case_id as record_id, s.row || '/perpetratorId' as place, 'relation-perpetrator-resolves' as rule_id, 'error' as severity
  from relation s
  where not (s.perpetrator_id is null or (s.case_id, s.perpetrator_id) in (select (t1.case_id, t1.id) from perpetrator t1));

create view rule_merged_relations_only_imported as
select s.case_id as record_id, s.row || '/kinds' as place, 'merged-relations-only-imported' as rule_id, 'error' as severity
  from relation s
  where (s.case_id, s.row) in (select (t1.case_id, t1.row) from relation_kinds t1 where t1.value in ('familyOrIntimatePartner', 'acquaintedUnspecified', 'strangerUnknownOrOther'))
    and not (s.case_id, s.row) in (select (t2.case_id, t2.row) from relation_provenance t2 where t2.field = 'kinds' and t2.source = 'import');

create view rule_event_victims_resolve as
select s.case_id as record_id, s.row || '/victimIds' as place, 'event-victims-resolve' as rule_id, 'error' as severity
  from event s
  where not not exists (select 1 from event_victim_ids t2 where t2.case_id = s.case_id and t2.row = s.row and not (t2.case_id, t2.value) in (select (t1.case_id, t1.id) from victim t1));

create view rule_event_perpetrators_resolve as
select s.case_id as record_id, s.row || '/perpetratorIds' as place, 'event-perpetrators-resolve' as rule_id, 'error' as severity
  from event s
  where not not exists (select 1 from event_perpetrator_ids t2 where t2.case_id = s.case_id and t2.row = s.row and not (t2.case_id, t2.value) in (select (t1.case_id, t1.id) from perpetrator t1));

create view rule_event_period_in_order as
select s.case_id as record_id, s.row || '/periodTo' as place, 'event-period-in-order' as rule_id, 'error' as severity
  from event s
  where not coalesce(tip_not_after(s.period_from, s.period_to), true);

create view rule_event_before_registration as
select s.case_id as record_id, s.row || '/periodFrom' as place, 'event-before-registration' as rule_id, 'warning' as severity
  from event s
  join case_record r on r.case_id = s.case_id
  where not coalesce(tip_not_after(s.period_from, cast(r.case_opened_on as text)), true);

create view rule_means_for_adults as
select s.case_id as record_id, s.row || '/means' as place, 'means-for-adults' as rule_id, 'error' as severity
  from event s
  join case_record r on r.case_id = s.case_id
  where ((s.kind is not null and s.kind = 'trafficking') or not (s.kind is not null))
    and not ((s.means_count is not null or (s.absent -> 'means') is not null) or not exists (select 1 from event_victim_ids t2, victim t1 where t2.case_id = s.case_id and t2.row = s.row and t1.case_id = t2.case_id and t1.id = t2.value and not (coalesce(tip_years_at_most(t1.birth_date, s.period_from) between 0 and 17, false) or (not (coalesce(tip_years_at_least(t1.birth_date, s.period_from) >= 18, false)) and (((t1.minor_at_entry is not null and t1.minor_at_entry = 'minor') or (t1.age_when_trafficked is not null and t1.age_when_trafficked <= 17) or ((t1.minor_at_start_of_exploitation is not null and t1.minor_at_start_of_exploitation = 'minor') or ((t1.minor_at_registration is not null and t1.minor_at_registration = 'minor') or (t1.age is not null and t1.age <= 17) or (t1.age_band is not null and t1.age_band in ('age0To8', 'age9To17'))))) or (exists (select 1 from recruitment t3 where t3.case_id = t1.case_id and t3.parent_row = t1.row and coalesce(tip_years_at_most(t1.birth_date, t3.date) between 0 and 17, false)) or (exists (select 1 from exploitation t4 where t4.case_id = t1.case_id and t4.parent_row = t1.row and coalesce(tip_years_at_most(t1.birth_date, t4.started_on) between 0 and 17, false)) or coalesce(tip_years_at_most(t1.birth_date, cast(r.case_opened_on as text)) between 0 and 17, false))))))));

create view rule_elements_of_identified_victims as
select s.case_id as record_id, s.row || '/means' as place, 'elements-of-identified-victims' as rule_id, 'warning' as severity
  from event s
  join case_record r on r.case_id = s.case_id
  where (((s.kind is not null and s.kind = 'trafficking') or not (s.kind is not null)) and (s.case_id, s.row) in (select (t2.case_id, t2.row) from event_victim_ids t2, victim t1 where t1.case_id = t2.case_id and t1.id = t2.value and (t1.status is not null and t1.status = 'identified')))
    and not (coalesce(s.means_count, 0) >= 1 or not exists (select 1 from event_victim_ids t4, victim t3 where t4.case_id = s.case_id and t4.row = s.row and t3.case_id = t4.case_id and t3.id = t4.value and not (coalesce(tip_years_at_most(t3.birth_date, s.period_from) between 0 and 17, false) or (not (coalesce(tip_years_at_least(t3.birth_date, s.period_from) >= 18, false)) and (((t3.minor_at_entry is not null and t3.minor_at_entry = 'minor') or (t3.age_when_trafficked is not null and t3.age_when_trafficked <= 17) or ((t3.minor_at_start_of_exploitation is not null and t3.minor_at_start_of_exploitation = 'minor') or ((t3.minor_at_registration is not null and t3.minor_at_registration = 'minor') or (t3.age is not null and t3.age <= 17) or (t3.age_band is not null and t3.age_band in ('age0To8', 'age9To17'))))) or (exists (select 1 from recruitment t5 where t5.case_id = t3.case_id and t5.parent_row = t3.row and coalesce(tip_years_at_most(t3.birth_date, t5.date) between 0 and 17, false)) or (exists (select 1 from exploitation t6 where t6.case_id = t3.case_id and t6.parent_row = t3.row and coalesce(tip_years_at_most(t3.birth_date, t6.started_on) between 0 and 17, false)) or coalesce(tip_years_at_most(t3.birth_date, cast(r.case_opened_on as text)) between 0 and 17, false))))))));

create view rule_offence_class_fits_purpose as
select s.case_id as record_id, s.row || '/iccsCode' as place, 'offence-class-fits-purpose' as rule_id, 'warning' as severity
  from event s
  where s.purposes_count is not null
    and not not ((((s.iccs_code is not null and s.iccs_code = '02041') and not ((s.case_id, s.row) in (select (t1.case_id, t1.row) from event_purposes t1 where t1.value in ('prostitutionOfOthers', 'otherSexualExploitation')))) or ((s.iccs_code is not null and s.iccs_code = '02043') and not ((s.case_id, s.row) in (select (t2.case_id, t2.row) from event_purposes t2 where t2.value = 'organRemoval'))) or ((s.iccs_code is not null and s.iccs_code = '02042') and not ((s.case_id, s.row) in (select (t3.case_id, t3.row) from event_purposes t3 where t3.value in ('forcedLabourServices', 'slavery', 'practicesSimilarToSlavery', 'servitude', 'domesticServitude', 'debtBondage', 'forcedBegging', 'forcedCriminality'))))));

create view rule_trafficking_event_has_acts as
select s.case_id as record_id, s.row || '/acts' as place, 'trafficking-event-has-acts' as rule_id, 'error' as severity
  from event s
  where ((s.kind is not null and s.kind = 'trafficking') or not (s.kind is not null))
    and not (s.acts_count is not null or (s.absent -> 'acts') is not null);

create view rule_trafficking_event_has_purposes as
select s.case_id as record_id, s.row || '/purposes' as place, 'trafficking-event-has-purposes' as rule_id, 'error' as severity
  from event s
  where ((s.kind is not null and s.kind = 'trafficking') or not (s.kind is not null))
    and not (s.purposes_count is not null or (s.absent -> 'purposes') is not null);

create view rule_purposes_belong_to_trafficking as
select s.case_id as record_id, s.row || '/kind' as place, 'purposes-belong-to-trafficking' as rule_id, 'warning' as severity
  from event s
  where s.purposes_count is not null
    and not ((s.kind is not null and s.kind = 'trafficking') or not (s.kind is not null));

create view rule_duration_band_agrees_with_period as
select s.case_id as record_id, s.row || '/durationBand' as place, 'duration-band-agrees-with-period' as rule_id, 'error' as severity
  from event s
  where not (s.period_from is null or s.period_to is null or s.duration_band is null or not exists (select 1 from code_duration_band t1 where t1.code = s.duration_band and tip_months_at_most(s.period_from, s.period_to) >= 0 and (tip_months_at_least(s.period_from, s.period_to) > t1.max or tip_months_at_most(s.period_from, s.period_to) < coalesce(t1.min, 0))));

create view rule_event_after_birth as
select s.case_id as record_id, s.row || '/periodTo' as place, 'event-after-birth' as rule_id, 'error' as severity
  from event s
  where not not exists (select 1 from event_victim_ids t2, victim t1 where t2.case_id = s.case_id and t2.row = s.row and t1.case_id = t2.case_id and t1.id = t2.value and not coalesce(tip_not_after(t1.birth_date, s.period_to), true));

create view rule_value_or_reason as
select record_id, place as place, 'value-or-reason' as rule_id, 'error' as severity
  from (select s.case_id as record_id, unnest([case when s.victims_count is not null and (s.absent -> 'victims') is not null then 'victims' end, case when s.perpetrators_count is not null and (s.absent -> 'perpetrators') is not null then 'perpetrators' end, case when s.relations_count is not null and (s.absent -> 'relations') is not null then 'relations' end, case when s.events_count is not null and (s.absent -> 'events') is not null then 'events' end]) as place
    from case_record s where s.absent is not null) broken
  where place is not null
union all
select record_id, place as place, 'value-or-reason' as rule_id, 'error' as severity
  from (select s.case_id as record_id, unnest([case when s.case_opened_on is not null and (s.case_absent -> 'openedOn') is not null then 'case/openedOn' end, case when s.case_registration_year is not null and (s.case_absent -> 'registrationYear') is not null then 'case/registrationYear' end, case when s.case_closed_on is not null and (s.case_absent -> 'closedOn') is not null then 'case/closedOn' end, case when s.case_status is not null and (s.case_absent -> 'status') is not null then 'case/status' end, case when s.case_owner is not null and (s.case_absent -> 'owner') is not null then 'case/owner' end, case when s.case_owner_id is not null and (s.case_absent -> 'ownerId') is not null then 'case/ownerId' end, case when s.case_risk is not null and (s.case_absent -> 'risk') is not null then 'case/risk' end, case when s.case_safety_plan_id is not null and (s.case_absent -> 'safetyPlanId') is not null then 'case/safetyPlanId' end, case when s.case_closure_reasons_count is not null and (s.case_absent -> 'closureReasons') is not null then 'case/closureReasons' end, case when s.case_closure_checks_count is not null and (s.case_absent -> 'closureChecks') is not null then 'case/closureChecks' end, case when s.case_closure_details is not null and (s.case_absent -> 'closureDetails') is not null then 'case/closureDetails' end, case when (s.case_feedback_opening_hours_suited is not null or s.case_feedback_support_person_allowed is not null or s.case_feedback_private_meeting is not null or s.case_feedback_language_understood is not null or s.case_feedback_comfortable_with_worker is not null or s.case_feedback_absent is not null or s.case_feedback_extensions is not null or coalesce(list_contains(s.empty_objects, 'case.feedback'), false)) and (s.case_absent -> 'feedback') is not null then 'case/feedback' end, case when s.case_linked_case_ids_count is not null and (s.case_absent -> 'linkedCaseIds') is not null then 'case/linkedCaseIds' end, case when s.case_duplicate_of is not null and (s.case_absent -> 'duplicateOf') is not null then 'case/duplicateOf' end, case when s.case_reported_elsewhere is not null and (s.case_absent -> 'reportedElsewhere') is not null then 'case/reportedElsewhere' end, case when s.case_comments_count is not null and (s.case_absent -> 'comments') is not null then 'case/comments' end, case when s.case_support_plans_count is not null and (s.case_absent -> 'supportPlans') is not null then 'case/supportPlans' end]) as place
    from case_record s where s.case_absent is not null) broken
  where place is not null
union all
select record_id, place as place, 'value-or-reason' as rule_id, 'error' as severity
  from (select s.case_id as record_id, unnest([case when s.case_feedback_opening_hours_suited is not null and (s.case_feedback_absent -> 'openingHoursSuited') is not null then 'case/feedback/openingHoursSuited' end, case when s.case_feedback_support_person_allowed is not null and (s.case_feedback_absent -> 'supportPersonAllowed') is not null then 'case/feedback/supportPersonAllowed' end, case when s.case_feedback_private_meeting is not null and (s.case_feedback_absent -> 'privateMeeting') is not null then 'case/feedback/privateMeeting' end, case when s.case_feedback_language_understood is not null and (s.case_feedback_absent -> 'languageUnderstood') is not null then 'case/feedback/languageUnderstood' end, case when s.case_feedback_comfortable_with_worker is not null and (s.case_feedback_absent -> 'comfortableWithWorker') is not null then 'case/feedback/comfortableWithWorker' end]) as place
    from case_record s where s.case_feedback_absent is not null) broken
  where place is not null
union all
select record_id, place as place, 'value-or-reason' as rule_id, 'error' as severity
  from (select s.case_id as record_id, unnest([case when s.reporting_entity_name is not null and (s.reporting_entity_absent -> 'name') is not null then 'reportingEntity/name' end, case when s.reporting_entity_type is not null and (s.reporting_entity_absent -> 'type') is not null then 'reportingEntity/type' end, case when (s.reporting_entity_place_country is not null or s.reporting_entity_place_adm1 is not null or s.reporting_entity_place_adm2 is not null or s.reporting_entity_place_adm3 is not null or s.reporting_entity_place_locality is not null or s.reporting_entity_place_settlement is not null or coalesce(list_contains(s.empty_objects, 'reportingEntity.place'), false)) and (s.reporting_entity_absent -> 'place') is not null then 'reportingEntity/place' end, case when s.reporting_entity_street is not null and (s.reporting_entity_absent -> 'street') is not null then 'reportingEntity/street' end, case when s.reporting_entity_postal_code is not null and (s.reporting_entity_absent -> 'postalCode') is not null then 'reportingEntity/postalCode' end, case when s.reporting_entity_longitude is not null and (s.reporting_entity_absent -> 'longitude') is not null then 'reportingEntity/longitude' end, case when s.reporting_entity_latitude is not null and (s.reporting_entity_absent -> 'latitude') is not null then 'reportingEntity/latitude' end, case when s.reporting_entity_phone is not null and (s.reporting_entity_absent -> 'phone') is not null then 'reportingEntity/phone' end, case when s.reporting_entity_data_sources_count is not null and (s.reporting_entity_absent -> 'dataSources') is not null then 'reportingEntity/dataSources' end, case when s.reporting_entity_legal_mandate is not null and (s.reporting_entity_absent -> 'legalMandate') is not null then 'reportingEntity/legalMandate' end]) as place
    from case_record s where s.reporting_entity_absent is not null) broken
  where place is not null
union all
select record_id, place as place, 'value-or-reason' as rule_id, 'error' as severity
  from (select s.case_id as record_id, unnest([case when s.data_protection_legal_bases_count is not null and (s.data_protection_absent -> 'legalBases') is not null then 'dataProtection/legalBases' end, case when s.data_protection_laws_count is not null and (s.data_protection_absent -> 'laws') is not null then 'dataProtection/laws' end, case when s.data_protection_sensitivity is not null and (s.data_protection_absent -> 'sensitivity') is not null then 'dataProtection/sensitivity' end, case when s.data_protection_retain_until is not null and (s.data_protection_absent -> 'retainUntil') is not null then 'dataProtection/retainUntil' end, case when s.data_protection_legal_hold is not null and (s.data_protection_absent -> 'legalHold') is not null then 'dataProtection/legalHold' end, case when s.data_protection_access_roles_count is not null and (s.data_protection_absent -> 'accessRoles') is not null then 'dataProtection/accessRoles' end, case when s.data_protection_pseudonym_key_ref is not null and (s.data_protection_absent -> 'pseudonymKeyRef') is not null then 'dataProtection/pseudonymKeyRef' end, case when s.data_protection_collected_on is not null and (s.data_protection_absent -> 'collectedOn') is not null then 'dataProtection/collectedOn' end, case when s.data_protection_collected_by is not null and (s.data_protection_absent -> 'collectedBy') is not null then 'dataProtection/collectedBy' end, case when s.data_protection_last_reviewed is not null and (s.data_protection_absent -> 'lastReviewed') is not null then 'dataProtection/lastReviewed' end, case when s.data_protection_impact_assessment_ref is not null and (s.data_protection_absent -> 'impactAssessmentRef') is not null then 'dataProtection/impactAssessmentRef' end, case when s.data_protection_impact_assessed_on is not null and (s.data_protection_absent -> 'impactAssessedOn') is not null then 'dataProtection/impactAssessedOn' end, case when s.data_protection_storage_country is not null and (s.data_protection_absent -> 'storageCountry') is not null then 'dataProtection/storageCountry' end, case when s.data_protection_encryption_count is not null and (s.data_protection_absent -> 'encryption') is not null then 'dataProtection/encryption' end, case when s.data_protection_access_logged is not null and (s.data_protection_absent -> 'accessLogged') is not null then 'dataProtection/accessLogged' end, case when s.data_protection_transfer_allowed is not null and (s.data_protection_absent -> 'transferAllowed') is not null then 'dataProtection/transferAllowed' end, case when s.data_protection_transfer_conditions is not null and (s.data_protection_absent -> 'transferConditions') is not null then 'dataProtection/transferConditions' end, case when s.data_protection_breach_log_ref is not null and (s.data_protection_absent -> 'breachLogRef') is not null then 'dataProtection/breachLogRef' end, case when s.data_protection_breach_deadline_hours is not null and (s.data_protection_absent -> 'breachDeadlineHours') is not null then 'dataProtection/breachDeadlineHours' end]) as place
    from case_record s where s.data_protection_absent is not null) broken
  where place is not null
union all
select record_id, row || '/' || place as place, 'value-or-reason' as rule_id, 'error' as severity
  from (select s.case_id as record_id, s.row, unnest([case when s.type is not null and (s.absent -> 'type') is not null then 'type' end, case when s.objectives is not null and (s.absent -> 'objectives') is not null then 'objectives' end, case when s.action_plan is not null and (s.absent -> 'actionPlan') is not null then 'actionPlan' end, case when s.planned_end is not null and (s.absent -> 'plannedEnd') is not null then 'plannedEnd' end, case when s.actual_end is not null and (s.absent -> 'actualEnd') is not null then 'actualEnd' end]) as place
    from support_plan s where s.absent is not null) broken
  where place is not null
union all
select record_id, row || '/' || place as place, 'value-or-reason' as rule_id, 'error' as severity
  from (select s.case_id as record_id, s.row, unnest([case when s.cross_case_id is not null and (s.absent -> 'crossCaseId') is not null then 'crossCaseId' end, case when s.sex is not null and (s.absent -> 'sex') is not null then 'sex' end, case when s.sex_basis is not null and (s.absent -> 'sexBasis') is not null then 'sexBasis' end, case when s.gender_identity is not null and (s.absent -> 'genderIdentity') is not null then 'genderIdentity' end, case when s.gender_self_described is not null and (s.absent -> 'genderSelfDescribed') is not null then 'genderSelfDescribed' end, case when s.gender_as_published is not null and (s.absent -> 'genderAsPublished') is not null then 'genderAsPublished' end, case when s.pronouns is not null and (s.absent -> 'pronouns') is not null then 'pronouns' end, case when s.birth_date is not null and (s.absent -> 'birthDate') is not null then 'birthDate' end, case when s.age is not null and (s.absent -> 'age') is not null then 'age' end, case when s.age_estimated is not null and (s.absent -> 'ageEstimated') is not null then 'ageEstimated' end, case when s.age_band is not null and (s.absent -> 'ageBand') is not null then 'ageBand' end, case when s.minor_at_registration is not null and (s.absent -> 'minorAtRegistration') is not null then 'minorAtRegistration' end, case when s.minor_at_entry is not null and (s.absent -> 'minorAtEntry') is not null then 'minorAtEntry' end, case when s.minor_at_start_of_exploitation is not null and (s.absent -> 'minorAtStartOfExploitation') is not null then 'minorAtStartOfExploitation' end, case when s.age_when_trafficked is not null and (s.absent -> 'ageWhenTrafficked') is not null then 'ageWhenTrafficked' end, case when s.citizenships_count is not null and (s.absent -> 'citizenships') is not null then 'citizenships' end, case when s.region_of_origin is not null and (s.absent -> 'regionOfOrigin') is not null then 'regionOfOrigin' end, case when s.country_of_birth is not null and (s.absent -> 'countryOfBirth') is not null then 'countryOfBirth' end, case when s.country_of_origin is not null and (s.absent -> 'countryOfOrigin') is not null then 'countryOfOrigin' end, case when (s.residence_before_country is not null or s.residence_before_adm1 is not null or s.residence_before_adm2 is not null or s.residence_before_adm3 is not null or s.residence_before_locality is not null or s.residence_before_settlement is not null or coalesce(list_contains(s.empty_objects, 'residenceBefore'), false)) and (s.absent -> 'residenceBefore') is not null then 'residenceBefore' end, case when s.ethnicity is not null and (s.absent -> 'ethnicity') is not null then 'ethnicity' end, case when s.languages_count is not null and (s.absent -> 'languages') is not null then 'languages' end, case when s.marital_status is not null and (s.absent -> 'maritalStatus') is not null then 'maritalStatus' end, case when s.education is not null and (s.absent -> 'education') is not null then 'education' end, case when s.occupation is not null and (s.absent -> 'occupation') is not null then 'occupation' end, case when s.employment_status is not null and (s.absent -> 'employmentStatus') is not null then 'employmentStatus' end, case when s.functional_difficulties_count is not null and (s.absent -> 'functionalDifficulties') is not null then 'functionalDifficulties' end, case when s.deceased is not null and (s.absent -> 'deceased') is not null then 'deceased' end, case when s.position_in_organisation is not null and (s.absent -> 'positionInOrganisation') is not null then 'positionInOrganisation' end, case when s.status is not null and (s.absent -> 'status') is not null then 'status' end, case when s.status_decided_by is not null and (s.absent -> 'statusDecidedBy') is not null then 'statusDecidedBy' end, case when s.status_date is not null and (s.absent -> 'statusDate') is not null then 'statusDate' end, case when s.status_bases_count is not null and (s.absent -> 'statusBases') is not null then 'statusBases' end, case when s.displacement_status is not null and (s.absent -> 'displacementStatus') is not null then 'displacementStatus' end, case when s.migration_statuses_count is not null and (s.absent -> 'migrationStatuses') is not null then 'migrationStatuses' end, case when s.international_protection_count is not null and (s.absent -> 'internationalProtection') is not null then 'internationalProtection' end, case when s.child_separation is not null and (s.absent -> 'childSeparation') is not null then 'childSeparation' end, case when s.number_of_children is not null and (s.absent -> 'numberOfChildren') is not null then 'numberOfChildren' end, case when s.dependants_count is not null and (s.absent -> 'dependants') is not null then 'dependants' end, case when s.pregnant is not null and (s.absent -> 'pregnant') is not null then 'pregnant' end, case when s.breastfeeding is not null and (s.absent -> 'breastfeeding') is not null then 'breastfeeding' end, case when s.household_head is not null and (s.absent -> 'householdHead') is not null then 'householdHead' end, case when s.sole_caregiver is not null and (s.absent -> 'soleCaregiver') is not null then 'soleCaregiver' end, case when s.prior_trafficking is not null and (s.absent -> 'priorTrafficking') is not null then 'priorTrafficking' end, case when s.gbv_exposure_count is not null and (s.absent -> 'gbvExposure') is not null then 'gbvExposure' end, case when s.vulnerability_factors_count is not null and (s.absent -> 'vulnerabilityFactors') is not null then 'vulnerabilityFactors' end, case when s.vulnerability_details is not null and (s.absent -> 'vulnerabilityDetails') is not null then 'vulnerabilityDetails' end, case when s.special_needs_count is not null and (s.absent -> 'specialNeeds') is not null then 'specialNeeds' end, case when s.own_words is not null and (s.absent -> 'ownWords') is not null then 'ownWords' end, case when s.recruitment_count is not null and (s.absent -> 'recruitment') is not null then 'recruitment' end, case when s.journey_count is not null and (s.absent -> 'journey') is not null then 'journey' end, case when s.exploitation_count is not null and (s.absent -> 'exploitation') is not null then 'exploitation' end, case when s.means_of_control_count is not null and (s.absent -> 'meansOfControl') is not null then 'meansOfControl' end, case when s.screenings_count is not null and (s.absent -> 'screenings') is not null then 'screenings' end, case when s.consents_count is not null and (s.absent -> 'consents') is not null then 'consents' end, case when s.assistance_count is not null and (s.absent -> 'assistance') is not null then 'assistance' end, case when s.referrals_count is not null and (s.absent -> 'referrals') is not null then 'referrals' end, case when s.follow_ups_count is not null and (s.absent -> 'followUps') is not null then 'followUps' end, case when s.reintegration_plans_count is not null and (s.absent -> 'reintegrationPlans') is not null then 'reintegrationPlans' end, case when s.returns_count is not null and (s.absent -> 'returns') is not null then 'returns' end, case when (s.legal_process_complaint is not null or s.legal_process_wish_to_pursue is not null or s.legal_process_reflection_period is not null or s.legal_process_reflection_from is not null or s.legal_process_reflection_to is not null or s.legal_process_residence_permit is not null or s.legal_process_residence_from is not null or s.legal_process_residence_to is not null or s.legal_process_compensation is not null or s.legal_process_non_punishment_applied is not null or s.legal_process_witness_protection_count is not null or s.legal_process_absent is not null or s.legal_process_extensions is not null or (s.legal_process_compensation_amount_amount is not null or s.legal_process_compensation_amount_currency is not null or coalesce(list_contains(s.empty_objects, 'legalProcess.compensationAmount'), false)) or coalesce(list_contains(s.empty_objects, 'legalProcess'), false)) and (s.absent -> 'legalProcess') is not null then 'legalProcess' end]) as place
    from victim s where s.absent is not null) broken
  where place is not null
union all
select record_id, row || '/' || place as place, 'value-or-reason' as rule_id, 'error' as severity
  from (select s.case_id as record_id, s.row, unnest([case when s.legal_process_complaint is not null and (s.legal_process_absent -> 'complaint') is not null then 'legalProcess/complaint' end, case when s.legal_process_wish_to_pursue is not null and (s.legal_process_absent -> 'wishToPursue') is not null then 'legalProcess/wishToPursue' end, case when s.legal_process_reflection_period is not null and (s.legal_process_absent -> 'reflectionPeriod') is not null then 'legalProcess/reflectionPeriod' end, case when s.legal_process_reflection_from is not null and (s.legal_process_absent -> 'reflectionFrom') is not null then 'legalProcess/reflectionFrom' end, case when s.legal_process_reflection_to is not null and (s.legal_process_absent -> 'reflectionTo') is not null then 'legalProcess/reflectionTo' end, case when s.legal_process_residence_permit is not null and (s.legal_process_absent -> 'residencePermit') is not null then 'legalProcess/residencePermit' end, case when s.legal_process_residence_from is not null and (s.legal_process_absent -> 'residenceFrom') is not null then 'legalProcess/residenceFrom' end, case when s.legal_process_residence_to is not null and (s.legal_process_absent -> 'residenceTo') is not null then 'legalProcess/residenceTo' end, case when s.legal_process_compensation is not null and (s.legal_process_absent -> 'compensation') is not null then 'legalProcess/compensation' end, case when (s.legal_process_compensation_amount_amount is not null or s.legal_process_compensation_amount_currency is not null or coalesce(list_contains(s.empty_objects, 'legalProcess.compensationAmount'), false)) and (s.legal_process_absent -> 'compensationAmount') is not null then 'legalProcess/compensationAmount' end, case when s.legal_process_non_punishment_applied is not null and (s.legal_process_absent -> 'nonPunishmentApplied') is not null then 'legalProcess/nonPunishmentApplied' end, case when s.legal_process_witness_protection_count is not null and (s.legal_process_absent -> 'witnessProtection') is not null then 'legalProcess/witnessProtection' end]) as place
    from victim s where s.legal_process_absent is not null) broken
  where place is not null
union all
select record_id, row || '/' || place as place, 'value-or-reason' as rule_id, 'error' as severity
  from (select s.case_id as record_id, s.row, unnest([case when s.relation is not null and (s.absent -> 'relation') is not null then 'relation' end, case when s.age_band is not null and (s.absent -> 'ageBand') is not null then 'ageBand' end, case when s.sex is not null and (s.absent -> 'sex') is not null then 'sex' end, case when s.whereabouts is not null and (s.absent -> 'whereabouts') is not null then 'whereabouts' end, case when s.at_risk is not null and (s.absent -> 'atRisk') is not null then 'atRisk' end]) as place
    from dependant s where s.absent is not null) broken
  where place is not null
union all
select record_id, row || '/' || place as place, 'value-or-reason' as rule_id, 'error' as severity
  from (select s.case_id as record_id, s.row, unnest([case when s.id is not null and (s.absent -> 'id') is not null then 'id' end, case when s.phase is not null and (s.absent -> 'phase') is not null then 'phase' end, case when s.type is not null and (s.absent -> 'type') is not null then 'type' end, case when s.displacement_stage is not null and (s.absent -> 'displacementStage') is not null then 'displacementStage' end, case when s.previous_incidents is not null and (s.absent -> 'previousIncidents') is not null then 'previousIncidents' end, case when s.harmful_practice is not null and (s.absent -> 'harmfulPractice') is not null then 'harmfulPractice' end, case when s.exchange_of_value is not null and (s.absent -> 'exchangeOfValue') is not null then 'exchangeOfValue' end, case when s.abduction_status is not null and (s.absent -> 'abductionStatus') is not null then 'abductionStatus' end]) as place
    from gbv_exposure s where s.absent is not null) broken
  where place is not null
union all
select record_id, row || '/' || place as place, 'value-or-reason' as rule_id, 'error' as severity
  from (select s.case_id as record_id, s.row, unnest([case when s.level is not null and (s.absent -> 'level') is not null then 'level' end, case when s.factor is not null and (s.absent -> 'factor') is not null then 'factor' end, case when s.polarity is not null and (s.absent -> 'polarity') is not null then 'polarity' end]) as place
    from vulnerability_factor s where s.absent is not null) broken
  where place is not null
union all
select record_id, row || '/' || place as place, 'value-or-reason' as rule_id, 'error' as severity
  from (select s.case_id as record_id, s.row, unnest([case when s.methods_count is not null and (s.absent -> 'methods') is not null then 'methods' end, case when s.channels_count is not null and (s.absent -> 'channels') is not null then 'channels' end, case when s.platforms_count is not null and (s.absent -> 'platforms') is not null then 'platforms' end, case when s.promised_count is not null and (s.absent -> 'promised') is not null then 'promised' end, case when s.deception_about_count is not null and (s.absent -> 'deceptionAbout') is not null then 'deceptionAbout' end, case when (s.fee_amount is not null or s.fee_currency is not null or coalesce(list_contains(s.empty_objects, 'fee'), false)) and (s.absent -> 'fee') is not null then 'fee' end, case when (s.debt_amount is not null or s.debt_currency is not null or coalesce(list_contains(s.empty_objects, 'debt'), false)) and (s.absent -> 'debt') is not null then 'debt' end, case when (s.place_country is not null or s.place_adm1 is not null or s.place_adm2 is not null or s.place_adm3 is not null or s.place_locality is not null or s.place_settlement is not null or coalesce(list_contains(s.empty_objects, 'place'), false)) and (s.absent -> 'place') is not null then 'place' end, case when s.location_name is not null and (s.absent -> 'locationName') is not null then 'locationName' end, case when s.date is not null and (s.absent -> 'date') is not null then 'date' end, case when s.recruiter_relations_count is not null and (s.absent -> 'recruiterRelations') is not null then 'recruiterRelations' end, case when s.abduction is not null and (s.absent -> 'abduction') is not null then 'abduction' end]) as place
    from recruitment s where s.absent is not null) broken
  where place is not null
union all
select record_id, row || '/' || place as place, 'value-or-reason' as rule_id, 'error' as severity
  from (select s.case_id as record_id, s.row, unnest([case when (s.from_country is not null or s.from_adm1 is not null or s.from_adm2 is not null or s.from_adm3 is not null or s.from_locality is not null or s.from_settlement is not null or coalesce(list_contains(s.empty_objects, 'from'), false)) and (s.absent -> 'from') is not null then 'from' end, case when (s.to_country is not null or s.to_adm1 is not null or s.to_adm2 is not null or s.to_adm3 is not null or s.to_locality is not null or s.to_settlement is not null or coalesce(list_contains(s.empty_objects, 'to'), false)) and (s.absent -> 'to') is not null then 'to' end, case when s.role is not null and (s.absent -> 'role') is not null then 'role' end, case when s.departed_on is not null and (s.absent -> 'departedOn') is not null then 'departedOn' end, case when s.arrived_on is not null and (s.absent -> 'arrivedOn') is not null then 'arrivedOn' end, case when s.transports_count is not null and (s.absent -> 'transports') is not null then 'transports' end, case when s.border_crossing is not null and (s.absent -> 'borderCrossing') is not null then 'borderCrossing' end, case when s.documents_count is not null and (s.absent -> 'documents') is not null then 'documents' end, case when s.smuggling_involved is not null and (s.absent -> 'smugglingInvolved') is not null then 'smugglingInvolved' end, case when s.companions_count is not null and (s.absent -> 'companions') is not null then 'companions' end, case when s.control_ids_count is not null and (s.absent -> 'controlIds') is not null then 'controlIds' end, case when s.gbv_ids_count is not null and (s.absent -> 'gbvIds') is not null then 'gbvIds' end]) as place
    from journey_leg s where s.absent is not null) broken
  where place is not null
union all
select record_id, row || '/' || place as place, 'value-or-reason' as rule_id, 'error' as severity
  from (select s.case_id as record_id, s.row, unnest([case when s.form is not null and (s.absent -> 'form') is not null then 'form' end, case when s.kinds_count is not null and (s.absent -> 'kinds') is not null then 'kinds' end, case when s.stage is not null and (s.absent -> 'stage') is not null then 'stage' end, case when s.sectors_count is not null and (s.absent -> 'sectors') is not null then 'sectors' end, case when s.divisions_count is not null and (s.absent -> 'divisions') is not null then 'divisions' end, case when s.occupation is not null and (s.absent -> 'occupation') is not null then 'occupation' end, case when s.venues_count is not null and (s.absent -> 'venues') is not null then 'venues' end, case when s.platforms_count is not null and (s.absent -> 'platforms') is not null then 'platforms' end, case when (s.place_country is not null or s.place_adm1 is not null or s.place_adm2 is not null or s.place_adm3 is not null or s.place_locality is not null or s.place_settlement is not null or coalesce(list_contains(s.empty_objects, 'place'), false)) and (s.absent -> 'place') is not null then 'place' end, case when s.region_as_published is not null and (s.absent -> 'regionAsPublished') is not null then 'regionAsPublished' end, case when s.location_name is not null and (s.absent -> 'locationName') is not null then 'locationName' end, case when s.started_on is not null and (s.absent -> 'startedOn') is not null then 'startedOn' end, case when s.ended_on is not null and (s.absent -> 'endedOn') is not null then 'endedOn' end, case when s.hours_per_week is not null and (s.absent -> 'hoursPerWeek') is not null then 'hoursPerWeek' end, case when (s.pay_per_month_amount is not null or s.pay_per_month_currency is not null or coalesce(list_contains(s.empty_objects, 'payPerMonth'), false)) and (s.absent -> 'payPerMonth') is not null then 'payPerMonth' end, case when s.living_conditions_count is not null and (s.absent -> 'livingConditions') is not null then 'livingConditions' end]) as place
    from exploitation s where s.absent is not null) broken
  where place is not null
union all
select record_id, row || '/' || place as place, 'value-or-reason' as rule_id, 'error' as severity
  from (select s.case_id as record_id, s.row, unnest([case when s.id is not null and (s.absent -> 'id') is not null then 'id' end, case when s.code is not null and (s.absent -> 'code') is not null then 'code' end, case when s.phases_count is not null and (s.absent -> 'phases') is not null then 'phases' end]) as place
    from means_of_control s where s.absent is not null) broken
  where place is not null
union all
select record_id, row || '/' || place as place, 'value-or-reason' as rule_id, 'error' as severity
  from (select s.case_id as record_id, s.row, unnest([case when s.tool is not null and (s.absent -> 'tool') is not null then 'tool' end, case when s.tool_version is not null and (s.absent -> 'toolVersion') is not null then 'toolVersion' end, case when s.organisation is not null and (s.absent -> 'organisation') is not null then 'organisation' end, case when s.screener_role is not null and (s.absent -> 'screenerRole') is not null then 'screenerRole' end, case when s.screener_sex is not null and (s.absent -> 'screenerSex') is not null then 'screenerSex' end, case when s.screener_trained is not null and (s.absent -> 'screenerTrained') is not null then 'screenerTrained' end, case when s.date is not null and (s.absent -> 'date') is not null then 'date' end, case when (s.place_country is not null or s.place_adm1 is not null or s.place_adm2 is not null or s.place_adm3 is not null or s.place_locality is not null or s.place_settlement is not null or coalesce(list_contains(s.empty_objects, 'place'), false)) and (s.absent -> 'place') is not null then 'place' end, case when s.language is not null and (s.absent -> 'language') is not null then 'language' end, case when s.interpreter_used is not null and (s.absent -> 'interpreterUsed') is not null then 'interpreterUsed' end, case when s.interpreter_sex is not null and (s.absent -> 'interpreterSex') is not null then 'interpreterSex' end, case when s.preferred_interviewer_sex is not null and (s.absent -> 'preferredInterviewerSex') is not null then 'preferredInterviewerSex' end, case when s.preferred_interpreter_sex is not null and (s.absent -> 'preferredInterpreterSex') is not null then 'preferredInterpreterSex' end, case when s.private_place is not null and (s.absent -> 'privatePlace') is not null then 'privatePlace' end, case when s.support_person is not null and (s.absent -> 'supportPerson') is not null then 'supportPerson' end, case when s.breaks_offered is not null and (s.absent -> 'breaksOffered') is not null then 'breaksOffered' end, case when s.safe_contact_agreed is not null and (s.absent -> 'safeContactAgreed') is not null then 'safeContactAgreed' end, case when s.trauma_signs is not null and (s.absent -> 'traumaSigns') is not null then 'traumaSigns' end, case when s.indicators_count is not null and (s.absent -> 'indicators') is not null then 'indicators' end, case when s.outcome is not null and (s.absent -> 'outcome') is not null then 'outcome' end, case when s.referred_by is not null and (s.absent -> 'referredBy') is not null then 'referredBy' end]) as place
    from screening s where s.absent is not null) broken
  where place is not null
union all
select record_id, row || '/' || place as place, 'value-or-reason' as rule_id, 'error' as severity
  from (select s.case_id as record_id, s.row, unnest([case when s.phase is not null and (s.absent -> 'phase') is not null then 'phase' end, case when s.state is not null and (s.absent -> 'state') is not null then 'state' end]) as place
    from screening_indicator s where s.absent is not null) broken
  where place is not null
union all
select record_id, row || '/' || place as place, 'value-or-reason' as rule_id, 'error' as severity
  from (select s.case_id as record_id, s.row, unnest([case when s.id is not null and (s.absent -> 'id') is not null then 'id' end, case when s.purpose is not null and (s.absent -> 'purpose') is not null then 'purpose' end, case when s.decision is not null and (s.absent -> 'decision') is not null then 'decision' end, case when s.given_by is not null and (s.absent -> 'givenBy') is not null then 'givenBy' end, case when s.child_assent is not null and (s.absent -> 'childAssent') is not null then 'childAssent' end, case when s.guardian_excluded is not null and (s.absent -> 'guardianExcluded') is not null then 'guardianExcluded' end, case when s.recipients_count is not null and (s.absent -> 'recipients') is not null then 'recipients' end, case when s.recipient_kinds_count is not null and (s.absent -> 'recipientKinds') is not null then 'recipientKinds' end, case when s.services_count is not null and (s.absent -> 'services') is not null then 'services' end, case when s.withhold_count is not null and (s.absent -> 'withhold') is not null then 'withhold' end, case when s.method is not null and (s.absent -> 'method') is not null then 'method' end, case when s.language is not null and (s.absent -> 'language') is not null then 'language' end, case when s.text_status is not null and (s.absent -> 'textStatus') is not null then 'textStatus' end, case when s.date is not null and (s.absent -> 'date') is not null then 'date' end, case when s.expiry is not null and (s.absent -> 'expiry') is not null then 'expiry' end, case when s.withdrawn_on is not null and (s.absent -> 'withdrawnOn') is not null then 'withdrawnOn' end, case when s.informed_items_count is not null and (s.absent -> 'informedItems') is not null then 'informedItems' end]) as place
    from consent s where s.absent is not null) broken
  where place is not null
union all
select record_id, row || '/' || place as place, 'value-or-reason' as rule_id, 'error' as severity
  from (select s.case_id as record_id, s.row, unnest([case when s.from_whom is not null and (s.absent -> 'fromWhom') is not null then 'fromWhom' end, case when s.what is not null and (s.absent -> 'what') is not null then 'what' end, case when s.why is not null and (s.absent -> 'why') is not null then 'why' end]) as place
    from withholding s where s.absent is not null) broken
  where place is not null
union all
select record_id, row || '/' || place as place, 'value-or-reason' as rule_id, 'error' as severity
  from (select s.case_id as record_id, s.row, unnest([case when s.service_type is not null and (s.absent -> 'serviceType') is not null then 'serviceType' end, case when s.provider is not null and (s.absent -> 'provider') is not null then 'provider' end, case when s.state is not null and (s.absent -> 'state') is not null then 'state' end, case when s.started_on is not null and (s.absent -> 'startedOn') is not null then 'startedOn' end, case when s.ended_on is not null and (s.absent -> 'endedOn') is not null then 'endedOn' end, case when s.outcome is not null and (s.absent -> 'outcome') is not null then 'outcome' end]) as place
    from assistance s where s.absent is not null) broken
  where place is not null
union all
select record_id, row || '/' || place as place, 'value-or-reason' as rule_id, 'error' as severity
  from (select s.case_id as record_id, s.row, unnest([case when s.direction is not null and (s.absent -> 'direction') is not null then 'direction' end, case when s.from_entity is not null and (s.absent -> 'fromEntity') is not null then 'fromEntity' end, case when s.from_worker_id is not null and (s.absent -> 'fromWorkerId') is not null then 'fromWorkerId' end, case when s.to_entities_count is not null and (s.absent -> 'toEntities') is not null then 'toEntities' end, case when s.recipient_kinds_count is not null and (s.absent -> 'recipientKinds') is not null then 'recipientKinds' end, case when s.to_worker_id is not null and (s.absent -> 'toWorkerId') is not null then 'toWorkerId' end, case when s.services_count is not null and (s.absent -> 'services') is not null then 'services' end, case when s.reason is not null and (s.absent -> 'reason') is not null then 'reason' end, case when s.status is not null and (s.absent -> 'status') is not null then 'status' end, case when s.rejected_reason is not null and (s.absent -> 'rejectedReason') is not null then 'rejectedReason' end, case when s.consent_id is not null and (s.absent -> 'consentId') is not null then 'consentId' end, case when s.sent_on is not null and (s.absent -> 'sentOn') is not null then 'sentOn' end, case when s.answered_on is not null and (s.absent -> 'answeredOn') is not null then 'answeredOn' end, case when s.done_on is not null and (s.absent -> 'doneOn') is not null then 'doneOn' end, case when s.details is not null and (s.absent -> 'details') is not null then 'details' end, case when s.mandatory_reporting is not null and (s.absent -> 'mandatoryReporting') is not null then 'mandatoryReporting' end, case when s.told_before is not null and (s.absent -> 'toldBefore') is not null then 'toldBefore' end]) as place
    from referral s where s.absent is not null) broken
  where place is not null
union all
select record_id, row || '/' || place as place, 'value-or-reason' as rule_id, 'error' as severity
  from (select s.case_id as record_id, s.row, unnest([case when s.date is not null and (s.absent -> 'date') is not null then 'date' end, case when s.scheduled_month is not null and (s.absent -> 'scheduledMonth') is not null then 'scheduledMonth' end, case when s.plan_id is not null and (s.absent -> 'planId') is not null then 'planId' end, case when s.result is not null and (s.absent -> 'result') is not null then 'result' end, case when s.mode is not null and (s.absent -> 'mode') is not null then 'mode' end, case when s.needs_met is not null and (s.absent -> 'needsMet') is not null then 'needsMet' end, case when s.domains_count is not null and (s.absent -> 'domains') is not null then 'domains' end, case when s.retrafficked is not null and (s.absent -> 'retrafficked') is not null then 'retrafficked' end, case when s.wants_contact is not null and (s.absent -> 'wantsContact') is not null then 'wantsContact' end, case when s.new_risks_count is not null and (s.absent -> 'newRisks') is not null then 'newRisks' end, case when s.next_date is not null and (s.absent -> 'nextDate') is not null then 'nextDate' end]) as place
    from follow_up s where s.absent is not null) broken
  where place is not null
union all
select record_id, row || '/' || place as place, 'value-or-reason' as rule_id, 'error' as severity
  from (select s.case_id as record_id, s.row, unnest([case when s.domain is not null and (s.absent -> 'domain') is not null then 'domain' end, case when s.status is not null and (s.absent -> 'status') is not null then 'status' end, case when s.goal_reached is not null and (s.absent -> 'goalReached') is not null then 'goalReached' end]) as place
    from domain_progress s where s.absent is not null) broken
  where place is not null
union all
select record_id, row || '/' || place as place, 'value-or-reason' as rule_id, 'error' as severity
  from (select s.case_id as record_id, s.row, unnest([case when s.id is not null and (s.absent -> 'id') is not null then 'id' end, case when s.started_on is not null and (s.absent -> 'startedOn') is not null then 'startedOn' end, case when s.planned_end is not null and (s.absent -> 'plannedEnd') is not null then 'plannedEnd' end, case when s.ended_on is not null and (s.absent -> 'endedOn') is not null then 'endedOn' end, case when s.managed_by is not null and (s.absent -> 'managedBy') is not null then 'managedBy' end, case when (s.place_country is not null or s.place_adm1 is not null or s.place_adm2 is not null or s.place_adm3 is not null or s.place_locality is not null or s.place_settlement is not null or coalesce(list_contains(s.empty_objects, 'place'), false)) and (s.absent -> 'place') is not null then 'place' end, case when s.domains_count is not null and (s.absent -> 'domains') is not null then 'domains' end, case when s.closing_criteria_count is not null and (s.absent -> 'closingCriteria') is not null then 'closingCriteria' end, case when s.criteria_met_count is not null and (s.absent -> 'criteriaMet') is not null then 'criteriaMet' end, case when s.outcome is not null and (s.absent -> 'outcome') is not null then 'outcome' end]) as place
    from reintegration_plan s where s.absent is not null) broken
  where place is not null
union all
select record_id, row || '/' || place as place, 'value-or-reason' as rule_id, 'error' as severity
  from (select s.case_id as record_id, s.row, unnest([case when s.kind is not null and (s.absent -> 'kind') is not null then 'kind' end, case when (s.from_country is not null or s.from_adm1 is not null or s.from_adm2 is not null or s.from_adm3 is not null or s.from_locality is not null or s.from_settlement is not null or coalesce(list_contains(s.empty_objects, 'from'), false)) and (s.absent -> 'from') is not null then 'from' end, case when (s.to_country is not null or s.to_adm1 is not null or s.to_adm2 is not null or s.to_adm3 is not null or s.to_locality is not null or s.to_settlement is not null or coalesce(list_contains(s.empty_objects, 'to'), false)) and (s.absent -> 'to') is not null then 'to' end, case when s.date is not null and (s.absent -> 'date') is not null then 'date' end, case when s.safety_assessed is not null and (s.absent -> 'safetyAssessed') is not null then 'safetyAssessed' end, case when s.received_by is not null and (s.absent -> 'receivedBy') is not null then 'receivedBy' end, case when s.joined_family is not null and (s.absent -> 'joinedFamily') is not null then 'joinedFamily' end]) as place
    from return_event s where s.absent is not null) broken
  where place is not null
union all
select record_id, row || '/' || place as place, 'value-or-reason' as rule_id, 'error' as severity
  from (select s.case_id as record_id, s.row, unnest([case when s.cross_case_id is not null and (s.absent -> 'crossCaseId') is not null then 'crossCaseId' end, case when s.kind is not null and (s.absent -> 'kind') is not null then 'kind' end, case when s.sex is not null and (s.absent -> 'sex') is not null then 'sex' end, case when s.sex_basis is not null and (s.absent -> 'sexBasis') is not null then 'sexBasis' end, case when s.genders_as_published_count is not null and (s.absent -> 'gendersAsPublished') is not null then 'gendersAsPublished' end, case when s.age_bands_count is not null and (s.absent -> 'ageBands') is not null then 'ageBands' end, case when s.citizenships_count is not null and (s.absent -> 'citizenships') is not null then 'citizenships' end, case when s.regions_as_published_count is not null and (s.absent -> 'regionsAsPublished') is not null then 'regionsAsPublished' end, case when s.roles_count is not null and (s.absent -> 'roles') is not null then 'roles' end, case when s.role_details is not null and (s.absent -> 'roleDetails') is not null then 'roleDetails' end, case when s.organisation is not null and (s.absent -> 'organisation') is not null then 'organisation' end, case when s.paid_money_count is not null and (s.absent -> 'paidMoney') is not null then 'paidMoney' end, case when s.organised_crime is not null and (s.absent -> 'organisedCrime') is not null then 'organisedCrime' end, case when s.justice_stage is not null and (s.absent -> 'justiceStage') is not null then 'justiceStage' end, case when s.justice_history_count is not null and (s.absent -> 'justiceHistory') is not null then 'justiceHistory' end, case when s.charges_count is not null and (s.absent -> 'charges') is not null then 'charges' end, case when s.number_of_victims is not null and (s.absent -> 'numberOfVictims') is not null then 'numberOfVictims' end]) as place
    from perpetrator s where s.absent is not null) broken
  where place is not null
union all
select record_id, row || '/' || place as place, 'value-or-reason' as rule_id, 'error' as severity
  from (select s.case_id as record_id, s.row, unnest([case when s.stage is not null and (s.absent -> 'stage') is not null then 'stage' end, case when s.date is not null and (s.absent -> 'date') is not null then 'date' end]) as place
    from justice_step s where s.absent is not null) broken
  where place is not null
union all
select record_id, row || '/' || place as place, 'value-or-reason' as rule_id, 'error' as severity
  from (select s.case_id as record_id, s.row, unnest([case when s.offence is not null and (s.absent -> 'offence') is not null then 'offence' end, case when s.articles_count is not null and (s.absent -> 'articles') is not null then 'articles' end, case when s.charged_on is not null and (s.absent -> 'chargedOn') is not null then 'chargedOn' end, case when s.outcome is not null and (s.absent -> 'outcome') is not null then 'outcome' end, case when s.decided_on is not null and (s.absent -> 'decidedOn') is not null then 'decidedOn' end, case when s.sentences_count is not null and (s.absent -> 'sentences') is not null then 'sentences' end]) as place
    from charge s where s.absent is not null) broken
  where place is not null
union all
select record_id, row || '/' || place as place, 'value-or-reason' as rule_id, 'error' as severity
  from (select s.case_id as record_id, s.row, unnest([case when s.kind is not null and (s.absent -> 'kind') is not null then 'kind' end, case when s.months is not null and (s.absent -> 'months') is not null then 'months' end, case when (s.amount_amount is not null or s.amount_currency is not null or coalesce(list_contains(s.empty_objects, 'amount'), false)) and (s.absent -> 'amount') is not null then 'amount' end, case when s.details is not null and (s.absent -> 'details') is not null then 'details' end]) as place
    from sentence s where s.absent is not null) broken
  where place is not null
union all
select record_id, row || '/' || place as place, 'value-or-reason' as rule_id, 'error' as severity
  from (select s.case_id as record_id, s.row, unnest([case when s.kinds_count is not null and (s.absent -> 'kinds') is not null then 'kinds' end]) as place
    from relation s where s.absent is not null) broken
  where place is not null
union all
select record_id, row || '/' || place as place, 'value-or-reason' as rule_id, 'error' as severity
  from (select s.case_id as record_id, s.row, unnest([case when s.kind is not null and (s.absent -> 'kind') is not null then 'kind' end, case when s.acts_count is not null and (s.absent -> 'acts') is not null then 'acts' end, case when s.means_count is not null and (s.absent -> 'means') is not null then 'means' end, case when s.purposes_count is not null and (s.absent -> 'purposes') is not null then 'purposes' end, case when s.iccs_code is not null and (s.absent -> 'iccsCode') is not null then 'iccsCode' end, case when s.period_from is not null and (s.absent -> 'periodFrom') is not null then 'periodFrom' end, case when s.period_to is not null and (s.absent -> 'periodTo') is not null then 'periodTo' end, case when s.duration_band is not null and (s.absent -> 'durationBand') is not null then 'durationBand' end, case when s.places_count is not null and (s.absent -> 'places') is not null then 'places' end, case when s.transnational is not null and (s.absent -> 'transnational') is not null then 'transnational' end, case when s.perpetrator_ids_count is not null and (s.absent -> 'perpetratorIds') is not null then 'perpetratorIds' end, case when s.description is not null and (s.absent -> 'description') is not null then 'description' end]) as place
    from event s where s.absent is not null) broken
  where place is not null;

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
