import type { ConformanceLevel } from './versioning.ts'

const core = {
  id: 'core',
  title: 'Core',
  definition:
    'The least with which a case can be counted, handed on and protected: who reported it, on which basis it is kept, and for each victim sex, age, citizenship, status, form of exploitation, means of control and what was consented to.',
  fields: [
    ...['case.id', 'case.status'],
    ...['reportingEntity.id', 'reportingEntity.type'],
    ...['dataProtection.legalBases', 'dataProtection.sensitivity', 'dataProtection.retainUntil'],
    ...['victim.id', 'victim.sex', 'victim.minorAtRegistration', 'victim.citizenships', 'victim.status'],
    ...['exploitation.form', 'meansOfControl.code'],
    ...['consent.purpose', 'consent.decision', 'consent.givenBy', 'consent.date'],
    ...['event.acts', 'event.means', 'event.purposes', 'event.victimIds'],
  ],
  oneOf: [
    ['victim.birthDate', 'victim.age', 'victim.ageBand'],
    ['case.registrationYear', 'case.openedOn'],
  ],
} as const satisfies ConformanceLevel

const extended = {
  id: 'extended',
  title: 'Extended',
  definition:
    'Core, and what a service for survivors works with: recruitment, journey, screening, gender-based violence, assistance, referral, follow-up, the justice process and the alleged perpetrators.',
  includes: 'core',
  fields: [
    ...['recruitment.methods', 'recruitment.place', 'journeyLeg.from', 'journeyLeg.to', 'journeyLeg.role'],
    ...['exploitation.stage', 'exploitation.place', 'meansOfControl.phases'],
    ...['screening.date', 'screening.screenerRole', 'screening.privatePlace', 'screening.outcome'],
    ...['gbvExposure.phase', 'gbvExposure.type', 'victim.vulnerabilityFactors'],
    ...['assistance.serviceType', 'assistance.state', 'referral.direction', 'referral.status', 'referral.consentId'],
    ...['followUp.date', 'followUp.needsMet', 'legalProcess.wishToPursue'],
    ...[
      'perpetrator.id',
      'perpetrator.kind',
      'perpetrator.sex',
      'relation.victimId',
      'relation.perpetratorId',
      'relation.kinds',
    ],
  ],
} as const satisfies ConformanceLevel

const policy = {
  id: 'policy',
  title: 'Policy',
  definition:
    'Core, and what a gate needs to decide about everyone by what is on record: on which basis, until when and where the record is kept, whether a court needs it, what each person decided about which purpose, when, for whom and until when, and who counts. A system of this level also decides and masks as the suite has it.',
  includes: 'core',
  fields: [
    ...['dataProtection.legalHold', 'dataProtection.storageCountry', 'dataProtection.transferAllowed'],
    ...['consent.services', 'consent.expiry', 'consent.withdrawnOn', 'consent.childAssent', 'consent.guardianExcluded'],
    ...['consent.withhold', 'case.duplicateOf', 'case.reportedElsewhere', 'victim.crossCaseId', 'event.kind'],
    ...['perpetrator.id', 'perpetrator.kind', 'relation.victimId', 'relation.perpetratorId', 'event.perpetratorIds'],
  ],
  oneOf: [['consent.recipients', 'consent.recipientKinds']],
  always: [
    ...['dataProtection.legalBases', 'dataProtection.sensitivity', 'dataProtection.retainUntil'],
    ...['victim.status', 'victim.consents', 'consent.purpose', 'consent.decision', 'consent.givenBy', 'consent.date'],
  ],
  suite: 'policy',
} as const satisfies ConformanceLevel

/** The levels of conformance, each after those that it builds on. */
export const conformanceLevels: readonly ConformanceLevel[] = [core, extended, policy]
