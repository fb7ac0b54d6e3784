import type { Example } from '../model.ts'

/** For every entity the least that is valid and draws no warning: what examples and conformance cases start from. */
export const minimal = {
  caseRecord: {
    standardVersion: '1.0',
    case: { id: 'case-1' },
    reportingEntity: { id: 'org-1', type: 'ngo' },
    dataProtection: { retainUntil: '2035-12-31' },
    victims: [{ id: 'v-1', consents: [] }],
  },
  case: { id: 'case-1' },
  reportingEntity: { id: 'org-1', type: 'ngo' },
  dataProtection: { retainUntil: '2035-12-31' },
  victim: { id: 'v-1', consents: [] },
  gbvExposure: { type: 'physicalAssault' },
  vulnerabilityFactor: { factor: 'poverty' },
  exploitation: { form: 'forcedLabour' },
  meansOfControl: { code: 'debtBondage' },
  screeningIndicator: { id: 'D1.01', state: 'present' },
  consent: { purpose: 'interview', decision: 'granted', givenBy: 'self', date: '2025-03-01' },
  withholding: { fromWhom: 'family' },
  assistance: { serviceType: 'shelter' },
  referral: { direction: 'incoming', status: 'draft' },
  followUp: { date: '2025-05-01' },
  perpetrator: { id: 'p-1', roles: ['recruiter'] },
  justiceStep: { stage: 'suspected' },
  relation: { victimId: 'v-1', perpetratorId: 'p-1', kinds: ['employer'] },
  event: {
    id: 'e-1',
    acts: ['recruitment'],
    means: ['deception'],
    purposes: ['forcedLabourServices'],
    victimIds: ['v-1'],
  },
  money: { amount: 100, currency: 'RWF' },
  provenance: { source: 'person' },
  identityRecord: { standardVersion: '1.0', personId: 'v-1' },
  address: { use: 'home' },
  identityNumber: { number: 'SYNTHETIC-0001' },
  datasetRelease: {
    standardVersion: '1.0',
    schemaVersion: '1.0',
    codeListVersions: [],
    disclosureControl: { method: 'other' },
    suppression: [],
  },
  codeListVersion: { list: 'sex', version: '1.0' },
  disclosureControl: { method: 'other' },
  suppressionCount: { sex: 'female', recordsBefore: 10, recordsAfter: 9 },
} as const satisfies Record<string, Example>

/** What has to be in the document around an entity so that it has no issue. */
export const surroundings = {
  relation: { perpetrators: [{ id: 'p-1', roles: ['recruiter'] }] },
} as const satisfies Record<string, Example>

/** What has to be beside a field so that it has no other issue. */
export const company = {
  'event.perpetratorIds': { '/': { perpetrators: [{ id: 'p-1', roles: ['recruiter'] }] } },
  'journeyLeg.controlIds': { '../': { meansOfControl: [{ id: 'm-1', code: 'debtBondage' }] } },
  'journeyLeg.gbvIds': { '../': { gbvExposure: [{ id: 'g-1', type: 'physicalAssault' }] } },
  'caseRecord.victims': { perpetrators: [{ id: 'p-1', roles: ['recruiter'] }] },
  'dataProtection.legalBases': {
    '/': {
      victims: [
        { id: 'v-1', consents: [{ purpose: 'storage', decision: 'granted', givenBy: 'self', date: '2025-03-01' }] },
      ],
    },
  },
  'exploitation.kinds': { form: 'sexual' },
  'exploitation.divisions': { sectors: ['A'] },
  'case.closedOn': { status: 'closed', closureReasons: ['needsMet'] },
  'case.closureReasons': { status: 'closed' },
  'reportingEntity.longitude': { latitude: 1 },
  'reportingEntity.latitude': { longitude: 1 },
  'dataProtection.transferAllowed': { transferConditions: 'With the consent of the person.' },
  'victim.sex': { sexBasis: 'self' },
  'victim.sexBasis': { sex: 'female' },
  'victim.genderSelfDescribed': { genderIdentity: 'selfDescribed' },
  'victim.genderAsPublished': { provenance: { genderAsPublished: { source: 'import' } } },
  'victim.ageEstimated': { age: 30 },
  'victim.status': { statusDecidedBy: 'ngo', exploitation: [] },
  'victim.statusDate': { status: 'potential' },
  'victim.soleCaregiver': { dependants: [] },
  'screening.interpreterSex': { interpreterUsed: true },
  'screening.toolVersion': { tool: 'Screening tool' },
  'screening.outcome': { indicators: [] },
  'consent.withdrawnOn': { decision: 'withdrawn' },
  'consent.informedItems': { decision: 'refused' },
  'consent.purpose': { recipientKinds: ['authorities'] },
  'referral.consentId': {
    '../': {
      consents: [
        {
          id: 'x',
          purpose: 'referral',
          decision: 'granted',
          givenBy: 'self',
          date: '2025-03-01',
          recipientKinds: ['others'],
        },
      ],
    },
  },
  'referral.status': { rejectedReason: 'No room.' },
  'referral.mandatoryReporting': { toldBefore: true },
  'legalProcess.reflectionFrom': { reflectionPeriod: 'granted' },
  'legalProcess.reflectionTo': { reflectionPeriod: 'granted' },
  'legalProcess.residenceFrom': { residencePermit: 'granted' },
  'legalProcess.residenceTo': { residencePermit: 'granted' },
  'legalProcess.compensationAmount': { compensation: 'paid' },
  'perpetrator.sex': { sexBasis: 'observed' },
  'perpetrator.gendersAsPublished': { provenance: { gendersAsPublished: { source: 'import' } } },
  'perpetrator.sentences': { justiceStage: 'convicted' },
  'address.longitude': { latitude: 1 },
  'address.latitude': { longitude: 1 },
  'address.use': { refersTo: 'e-1' },
} as const satisfies Record<string, Example>
