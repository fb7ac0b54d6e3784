import type { RuleExample } from '../model.ts'

/**
 * For every rule what keeps it and what breaks it: members that are laid over the minimal entity. Members of the
 * enclosing entity are under `../`, those of the document under `/`.
 */
export const ruleExamples = {
  'record-has-a-person': { keeps: {}, breaks: { victims: [] } },
  'victim-ids-unique': {
    keeps: {
      victims: [
        { id: 'a', consents: [] },
        { id: 'b', consents: [] },
      ],
    },
    breaks: {
      victims: [
        { id: 'a', consents: [] },
        { id: 'a', consents: [] },
      ],
    },
  },
  'perpetrator-ids-unique': {
    keeps: {
      perpetrators: [
        { id: 'a', roles: ['recruiter'] },
        { id: 'b', roles: ['recruiter'] },
      ],
    },
    breaks: {
      perpetrators: [
        { id: 'a', roles: ['recruiter'] },
        { id: 'a', roles: ['recruiter'] },
      ],
    },
  },
  'event-ids-unique': {
    keeps: {
      events: [
        { id: 'a', acts: ['receipt'], means: ['fraud'], purposes: ['servitude'], victimIds: ['v-1'] },
        { id: 'b', acts: ['receipt'], means: ['fraud'], purposes: ['servitude'], victimIds: ['v-1'] },
      ],
    },
    breaks: {
      events: [
        { id: 'a', acts: ['receipt'], means: ['fraud'], purposes: ['servitude'], victimIds: ['v-1'] },
        { id: 'a', acts: ['receipt'], means: ['fraud'], purposes: ['servitude'], victimIds: ['v-1'] },
      ],
    },
  },
  'relation-once-per-pair': {
    keeps: {
      perpetrators: [
        { id: 'a', roles: ['recruiter'] },
        { id: 'b', roles: ['recruiter'] },
      ],
      relations: [
        { victimId: 'v-1', perpetratorId: 'a', kinds: ['employer'] },
        { victimId: 'v-1', perpetratorId: 'b', kinds: ['employer'] },
      ],
    },
    breaks: {
      perpetrators: [{ id: 'a', roles: ['recruiter'] }],
      relations: [
        { victimId: 'v-1', perpetratorId: 'a', kinds: ['employer'] },
        { victimId: 'v-1', perpetratorId: 'a', kinds: ['neighbour'] },
      ],
    },
  },
  'case-not-its-own-duplicate': { keeps: { duplicateOf: 'case-2' }, breaks: { duplicateOf: 'case-1' } },
  'case-not-linked-to-itself': {
    keeps: { linkedCaseIds: ['case-2'] },
    breaks: { linkedCaseIds: ['case-2', 'case-1'] },
  },
  'case-opened-before-closed': {
    keeps: { openedOn: '2025-01-01', closedOn: '2025-01-01', status: 'closed', closureReasons: ['needsMet'] },
    breaks: { openedOn: '2025-01-02', closedOn: '2025-01-01', status: 'closed', closureReasons: ['needsMet'] },
  },
  'closed-case-has-reason': {
    keeps: { status: 'closed', absent: { closureReasons: 'unknown' } },
    breaks: { status: 'closed' },
  },
  'closure-reason-on-closed-case': {
    keeps: { status: 'transferred', closureReasons: ['needsMet'] },
    breaks: { status: 'open', closureReasons: ['needsMet'] },
  },
  'closing-date-on-closed-case': {
    keeps: { status: 'transferred', closedOn: '2025-01-01' },
    breaks: { status: 'open', closedOn: '2025-01-01' },
  },
  'registration-year-or-date': {
    keeps: { registrationYear: 2025 },
    breaks: { registrationYear: 2025, openedOn: '2025-01-01' },
  },
  'organisation-coordinates-together': { keeps: { longitude: 30, latitude: -2 }, breaks: { longitude: 30 } },
  'retention-after-collection': {
    keeps: { collectedOn: '2035-12-31' },
    breaks: { collectedOn: '2036-01-01' },
  },
  'review-after-collection': {
    keeps: { collectedOn: '2025-01-01', lastReviewed: '2025-01-01' },
    breaks: { collectedOn: '2025-01-02', lastReviewed: '2025-01-01' },
  },
  'transfer-conditions-given': {
    keeps: { transferAllowed: 'underConditions', absent: { transferConditions: 'unknown' } },
    breaks: { transferAllowed: 'underConditions' },
  },
  'consent-basis-has-consent': {
    keeps: {
      legalBases: ['consent'],
      '/': {
        victims: [
          { id: 'v-1', consents: [{ purpose: 'storage', decision: 'granted', givenBy: 'self', date: '2025-03-01' }] },
        ],
      },
    },
    breaks: {
      legalBases: ['consent'],
      '/': {
        victims: [
          { id: 'v-1', consents: [{ purpose: 'storage', decision: 'refused', givenBy: 'self', date: '2025-03-01' }] },
        ],
      },
    },
  },
  'sex-has-basis': { keeps: { sex: 'male', sexBasis: 'observed' }, breaks: { sex: 'male' } },
  'sex-basis-known': {
    keeps: { sex: 'otherMarker', sexBasis: 'document' },
    breaks: { sex: 'male', absent: { sexBasis: 'unknown' } },
  },
  'sex-basis-needs-sex': { keeps: { sex: 'female', sexBasis: 'self' }, breaks: { sexBasis: 'self' } },
  'gender-identity-self-declared': {
    keeps: { genderIdentity: 'woman', provenance: { genderIdentity: { source: 'person' } } },
    breaks: { genderIdentity: 'woman', provenance: { genderIdentity: { source: 'observation' } } },
  },
  'gender-identity-imported': {
    keeps: { genderIdentity: 'man', provenance: { genderIdentity: { source: 'person' } } },
    breaks: { genderIdentity: 'man', provenance: { genderIdentity: { source: 'import' } } },
  },
  'gender-self-described-when-chosen': {
    keeps: { genderIdentity: 'selfDescribed', genderSelfDescribed: 'own words' },
    breaks: { genderIdentity: 'woman', genderSelfDescribed: 'own words' },
  },
  'gender-as-published-imported': {
    keeps: { genderAsPublished: 'woman', provenance: { genderAsPublished: { source: 'import' } } },
    breaks: { genderAsPublished: 'woman' },
  },
  'age-or-birth-date': { keeps: { age: 20 }, breaks: { age: 20, birthDate: '2005' } },
  'age-in-band': { keeps: { age: 17, ageBand: 'age9To17' }, breaks: { age: 25, ageBand: 'age27To29' } },
  'born-before-registration': {
    keeps: { birthDate: '2025', '/': { case: { id: 'case-1', openedOn: '2025-06-15' } } },
    breaks: { birthDate: '2025-06-16', '/': { case: { id: 'case-1', openedOn: '2025-06-15' } } },
  },
  'born-before-status': {
    keeps: { birthDate: '2000-01-01', status: 'potential', statusDate: '2025-01-01' },
    breaks: { birthDate: '2025-01-02', status: 'potential', statusDate: '2025-01-01' },
  },
  'estimate-has-age': { keeps: { ageEstimated: true, ageBand: 'age18To20' }, breaks: { ageEstimated: true } },
  'identified-by-someone': {
    keeps: { status: 'identified', statusDecidedBy: 'police', exploitation: [] },
    breaks: { status: 'identified', exploitation: [] },
  },
  'status-date-has-status': {
    keeps: { status: 'potential', statusDate: '2025-01-01' },
    breaks: { statusDate: '2025-01-01' },
  },
  'identified-has-exploitation': {
    keeps: { status: 'presumed', absent: { exploitation: 'unknown' } },
    breaks: { status: 'presumed' },
  },
  'separated-person-is-a-child': {
    keeps: { childSeparation: 'separatedChild', minorAtRegistration: 'minor' },
    breaks: { childSeparation: 'separatedChild', minorAtRegistration: 'adult' },
  },
  'sole-caregiver-has-dependants': {
    keeps: { soleCaregiver: true, absent: { dependants: 'refused' } },
    breaks: { soleCaregiver: true },
  },
  'consent-ids-unique': {
    keeps: {
      consents: [
        { id: 'a', purpose: 'interview', decision: 'refused', givenBy: 'self', date: '2025-03-01' },
        { id: 'b', purpose: 'storage', decision: 'refused', givenBy: 'self', date: '2025-03-01' },
      ],
    },
    breaks: {
      consents: [
        { id: 'a', purpose: 'interview', decision: 'refused', givenBy: 'self', date: '2025-03-01' },
        { id: 'a', purpose: 'storage', decision: 'refused', givenBy: 'self', date: '2025-03-01' },
      ],
    },
  },
  'means-ids-unique': {
    keeps: {
      meansOfControl: [
        { id: 'a', code: 'threats' },
        { id: 'b', code: 'threats' },
      ],
    },
    breaks: {
      meansOfControl: [
        { id: 'a', code: 'threats' },
        { id: 'a', code: 'debtBondage' },
      ],
    },
  },
  'gbv-ids-unique': {
    keeps: {
      gbvExposure: [
        { id: 'a', type: 'rape' },
        { id: 'b', type: 'rape' },
      ],
    },
    breaks: {
      gbvExposure: [
        { id: 'a', type: 'rape' },
        { id: 'a', type: 'physicalAssault' },
      ],
    },
  },
  'adm1-in-country': { keeps: { country: 'RW', adm1: 'RW-04' }, breaks: { country: 'BI', adm1: 'RW-04' } },
  'adm2-in-adm1': {
    keeps: { adm1: 'RW-02', adm2: 'RW-02/Bugesera' },
    breaks: { adm1: 'RW-04', adm2: 'RW-02/Bugesera' },
  },
  'adm3-in-adm2': {
    keeps: { adm2: 'RW-02/Bugesera', adm3: 'RW-02/Bugesera/Gashora' },
    breaks: { adm2: 'RW-02/Gatsibo', adm3: 'RW-02/Bugesera/Gashora' },
  },
  'adm2-in-country': {
    keeps: { country: 'RW', adm2: 'RW-02/Bugesera' },
    breaks: { country: 'CD', adm2: 'RW-02/Bugesera' },
  },
  'adm3-in-country': {
    keeps: { country: 'RW', adm3: 'RW-02/Bugesera/Gashora' },
    breaks: { country: 'CD', adm3: 'RW-02/Bugesera/Gashora' },
  },
  'recruited-before-registration': {
    keeps: { date: '2025', '/': { case: { id: 'case-1', openedOn: '2025-06-15' } } },
    breaks: { date: '2025-07', '/': { case: { id: 'case-1', openedOn: '2025-06-15' } } },
  },
  'recruited-after-birth': {
    keeps: { date: '2020', '../': { birthDate: '2000' } },
    breaks: { date: '1999', '../': { birthDate: '2000' } },
  },
  'leg-dates-in-order': {
    keeps: { departedOn: '2024-01', arrivedOn: '2024-01-03' },
    breaks: { departedOn: '2024-02', arrivedOn: '2024-01-03' },
  },
  'leg-before-registration': {
    keeps: { departedOn: '2024', '/': { case: { id: 'case-1', openedOn: '2025-06-15' } } },
    breaks: { departedOn: '2026', '/': { case: { id: 'case-1', openedOn: '2025-06-15' } } },
  },
  'border-between-countries': {
    keeps: { borderCrossing: 'irregular', from: { country: 'BI' }, to: { country: 'RW' } },
    breaks: { borderCrossing: 'irregular', from: { country: 'RW' }, to: { country: 'RW' } },
  },
  'leg-control-resolves': {
    keeps: { controlIds: ['m-1'], '../': { meansOfControl: [{ id: 'm-1', code: 'threats' }] } },
    breaks: { controlIds: ['m-2'], '../': { meansOfControl: [{ id: 'm-1', code: 'threats' }] } },
  },
  'leg-gbv-resolves': {
    keeps: { gbvIds: ['g-1'], '../': { gbvExposure: [{ id: 'g-1', type: 'rape' }] } },
    breaks: { gbvIds: ['g-1'] },
  },
  'kinds-belong-to-form': {
    keeps: { form: 'sexual', kinds: ['escort'] },
    breaks: { form: 'forcedLabour', kinds: ['escort'] },
  },
  'divisions-belong-to-sectors': {
    keeps: { sectors: ['A', 'F'], divisions: ['03'] },
    breaks: { sectors: ['F'], divisions: ['03'] },
  },
  'exploitation-dates-in-order': {
    keeps: { startedOn: '2024', endedOn: '2024-05' },
    breaks: { startedOn: '2024-06', endedOn: '2024-05' },
  },
  'exploitation-after-birth': {
    keeps: { startedOn: '2020', '../': { birthDate: '2000' } },
    breaks: { startedOn: '1999', '../': { birthDate: '2000' } },
  },
  'exploitation-before-registration': {
    keeps: { startedOn: '2024', '/': { case: { id: 'case-1', openedOn: '2025-06-15' } } },
    breaks: { startedOn: '2025-06-16', '/': { case: { id: 'case-1', openedOn: '2025-06-15' } } },
  },
  'child-marriage-of-a-child': {
    keeps: { form: 'childMarriage', '../': { minorAtStartOfExploitation: 'minor' } },
    breaks: { form: 'childMarriage', '../': { minorAtStartOfExploitation: 'adult' } },
  },
  'intended-has-no-end': {
    keeps: { stage: 'realised', endedOn: '2024' },
    breaks: { stage: 'intended', endedOn: '2024' },
  },
  'merged-means-only-imported': {
    keeps: { code: 'mergedAbuse', provenance: { code: { source: 'import' } } },
    breaks: { code: 'mergedAbuse', provenance: { code: { source: 'person' } } },
  },
  'screening-indicators-once': {
    keeps: {
      indicators: [
        { id: 'D1.01', phase: 'transit', state: 'present' },
        { id: 'D1.01', phase: 'after', state: 'present' },
      ],
    },
    breaks: {
      indicators: [
        { id: 'D1.01', state: 'present' },
        { id: 'D1.01', state: 'notPresent' },
      ],
    },
  },
  'no-indicators-means-none': {
    keeps: { outcome: 'noIndicators', indicators: [{ id: 'D1.01', state: 'notPresent' }] },
    breaks: { outcome: 'noIndicators', indicators: [{ id: 'D1.01', state: 'present' }] },
  },
  'indicators-outcome-has-one': {
    keeps: { outcome: 'indicators', indicators: [{ id: 'D1.01', state: 'present' }] },
    breaks: { outcome: 'indicators', indicators: [{ id: 'D1.01', state: 'notPresent' }] },
  },
  'no-urgent-need-alone': { keeps: { urgentNeeds: ['none'] }, breaks: { urgentNeeds: ['none', 'food'] } },
  'interviewer-as-preferred': {
    keeps: { preferredInterviewerSex: 'noPreference', screenerSex: 'male' },
    breaks: { preferredInterviewerSex: 'female', screenerSex: 'male' },
  },
  'interpreter-as-preferred': {
    keeps: { preferredInterpreterSex: 'male', interpreterSex: 'male' },
    breaks: { preferredInterpreterSex: 'male', interpreterSex: 'female' },
  },
  'interpreter-sex-has-interpreter': {
    keeps: { interpreterUsed: true, interpreterSex: 'male' },
    breaks: { interpreterUsed: false, interpreterSex: 'male' },
  },
  'tool-version-has-tool': { keeps: { tool: 'Tool', toolVersion: '2' }, breaks: { toolVersion: '2' } },
  'consent-before-expiry': { keeps: { expiry: '2025-03-01' }, breaks: { expiry: '2025-02-28' } },
  'consent-before-withdrawal': {
    keeps: { decision: 'withdrawn', withdrawnOn: '2025-03-02' },
    breaks: { decision: 'withdrawn', withdrawnOn: '2025-02-28' },
  },
  'withdrawn-consent-has-date': {
    keeps: { decision: 'withdrawn', absent: { withdrawnOn: 'unknown' } },
    breaks: { decision: 'withdrawn' },
  },
  'withdrawal-date-means-withdrawn': {
    keeps: { decision: 'withdrawn', withdrawnOn: '2025-03-02' },
    breaks: { decision: 'granted', withdrawnOn: '2025-03-02' },
  },
  'sharing-names-recipients': {
    keeps: { purpose: 'shareIdentifiable', recipients: ['ORG-7'] },
    breaks: { purpose: 'shareIdentifiable' },
  },
  'unspecified-consent-permits-nothing': {
    keeps: { purpose: 'unspecified' },
    breaks: { purpose: 'unspecified', services: ['legal'] },
  },
  'child-consent-by-guardian': {
    keeps: { guardianExcluded: true, '../': { minorAtRegistration: 'minor' } },
    breaks: { '../': { minorAtRegistration: 'minor' } },
  },
  'adult-decides-alone': {
    keeps: { givenBy: 'guardian', childAssent: true, date: '2025-03-01', '../': { birthDate: '2007-03-02' } },
    breaks: { givenBy: 'guardian', date: '2025-03-01', '../': { birthDate: '2007-03-01' } },
  },
  'excluded-guardian-does-not-decide': {
    keeps: { guardianExcluded: true, givenBy: 'self' },
    breaks: { guardianExcluded: true, givenBy: 'both' },
  },
  'child-assent-asked': {
    keeps: { givenBy: 'guardian', childAssent: true, '../': { minorAtRegistration: 'minor' } },
    breaks: { givenBy: 'guardian', '../': { minorAtRegistration: 'minor' } },
  },
  'informed-about-everything': {
    keeps: { decision: 'refused', informedItems: ['toldPurpose'] },
    breaks: { informedItems: ['toldPurpose'] },
  },
  'assistance-dates-in-order': {
    keeps: { startedOn: '2025-01-01', endedOn: '2025-01-01' },
    breaks: { startedOn: '2025-01-02', endedOn: '2025-01-01' },
  },
  'declined-service-did-not-run': {
    keeps: { state: 'accepted', startedOn: '2025-01-01' },
    breaks: { state: 'declinedBySurvivor', startedOn: '2025-01-01' },
  },
  'outcome-of-accepted-service': {
    keeps: { state: 'accepted', outcome: 'completed' },
    breaks: { state: 'unavailable', outcome: 'completed' },
  },
  'referral-consent-resolves': {
    keeps: {
      consentId: 'c-1',
      '../': {
        consents: [{ id: 'c-1', purpose: 'interview', decision: 'granted', givenBy: 'self', date: '2025-03-01' }],
      },
    },
    breaks: { consentId: 'c-1' },
  },
  'referral-sent-with-consent': {
    keeps: { direction: 'outgoing', status: 'draft' },
    breaks: { direction: 'outgoing', status: 'sent', sentOn: '2025-03-10' },
  },
  'referral-answered-after-sent': {
    keeps: { sentOn: '2025-01-01', answeredOn: '2025-01-01' },
    breaks: { sentOn: '2025-01-02', answeredOn: '2025-01-01' },
  },
  'referral-done-after-sent': {
    keeps: { sentOn: '2025-01-01', doneOn: '2025-01-01' },
    breaks: { sentOn: '2025-01-02', doneOn: '2025-01-01' },
  },
  'rejected-referral-has-reason': {
    keeps: { status: 'rejected', absent: { rejectedReason: 'unknown' } },
    breaks: { status: 'rejected' },
  },
  'told-before-mandatory-report': {
    keeps: { mandatoryReporting: true, toldBefore: false },
    breaks: { mandatoryReporting: true },
  },
  'next-follow-up-after-this': { keeps: { nextDate: '2025-05-01' }, breaks: { nextDate: '2025-04-30' } },
  'reflection-dates-in-order': {
    keeps: { reflectionPeriod: 'granted', reflectionFrom: '2025-01-01', reflectionTo: '2025-01-01' },
    breaks: { reflectionPeriod: 'granted', reflectionFrom: '2025-01-02', reflectionTo: '2025-01-01' },
  },
  'reflection-dates-when-granted': {
    keeps: { reflectionPeriod: 'granted', reflectionTo: '2025-01-01' },
    breaks: { reflectionPeriod: 'refused', reflectionTo: '2025-01-01' },
  },
  'residence-dates-in-order': {
    keeps: { residencePermit: 'granted', residenceFrom: '2025-01-01', residenceTo: '2025-01-01' },
    breaks: { residencePermit: 'granted', residenceFrom: '2025-01-02', residenceTo: '2025-01-01' },
  },
  'residence-dates-when-granted': {
    keeps: { residencePermit: 'granted', residenceFrom: '2025-01-01' },
    breaks: { residencePermit: 'notApplied', residenceFrom: '2025-01-01' },
  },
  'compensation-amount-when-awarded': {
    keeps: { compensation: 'paid', compensationAmount: { amount: 5, currency: 'RWF' } },
    breaks: { compensation: 'refused', compensationAmount: { amount: 5, currency: 'RWF' } },
  },
  'organisation-has-no-sex': {
    keeps: { kind: 'person', sex: 'male', sexBasis: 'observed' },
    breaks: { kind: 'organisation', sex: 'male', sexBasis: 'observed' },
  },
  'perpetrator-sex-has-basis': { keeps: { sex: 'female', absent: { sexBasis: 'unknown' } }, breaks: { sex: 'female' } },
  'merged-roles-only-imported': {
    keeps: { roles: ['recruiterOrBroker'], provenance: { roles: { source: 'import' } } },
    breaks: { roles: ['recruiterOrBroker'] },
  },
  'published-genders-imported': {
    keeps: { gendersAsPublished: ['female', 'male'], provenance: { gendersAsPublished: { source: 'import' } } },
    breaks: { gendersAsPublished: ['female', 'male'] },
  },
  'relation-victim-resolves': { keeps: {}, breaks: { victimId: 'v-9' } },
  'relation-perpetrator-resolves': { keeps: {}, breaks: { perpetratorId: 'p-9' } },
  'merged-relations-only-imported': {
    keeps: { kinds: ['familyOrIntimatePartner'], provenance: { kinds: { source: 'import' } } },
    breaks: { kinds: ['familyOrIntimatePartner'] },
  },
  'event-victims-resolve': { keeps: {}, breaks: { victimIds: ['v-1', 'v-9'] } },
  'event-perpetrators-resolve': {
    keeps: { perpetratorIds: ['p-1'], '/': { perpetrators: [{ id: 'p-1', roles: ['recruiter'] }] } },
    breaks: { perpetratorIds: ['p-1'] },
  },
  'event-period-in-order': {
    keeps: { periodFrom: '2024', periodTo: '2024-01' },
    breaks: { periodFrom: '2024-02', periodTo: '2024-01' },
  },
  'event-before-registration': {
    keeps: { periodFrom: '2024', '/': { case: { id: 'case-1', openedOn: '2025-06-15' } } },
    breaks: { periodFrom: '2026', '/': { case: { id: 'case-1', openedOn: '2025-06-15' } } },
  },
  'means-for-adults': {
    keeps: { means: null, '/': { victims: [{ id: 'v-1', consents: [], minorAtEntry: 'minor' }] } },
    breaks: { means: null },
  },
  'elements-of-identified-victims': {
    keeps: {
      '/': {
        victims: [{ id: 'v-1', consents: [], status: 'identified', statusDecidedBy: 'police', exploitation: [] }],
      },
    },
    breaks: {
      means: null,
      absent: { means: 'unknown' },
      '/': {
        victims: [{ id: 'v-1', consents: [], status: 'identified', statusDecidedBy: 'police', exploitation: [] }],
      },
    },
  },
  'offence-class-fits-purpose': { keeps: { iccsCode: '02042' }, breaks: { iccsCode: '02041' } },
  'address-coordinates-together': { keeps: { longitude: 30, latitude: -2 }, breaks: { latitude: -2 } },
  'event-address-refers': { keeps: { use: 'event', refersTo: 'e-1' }, breaks: { use: 'event' } },
  'release-modified-after-issue': {
    keeps: { issued: '2025-01-01', modified: '2025-01-01' },
    breaks: { issued: '2025-01-02', modified: '2025-01-01' },
  },
  'release-period-in-order': {
    keeps: { temporalFrom: '2020', temporalTo: '2024-12' },
    breaks: { temporalFrom: '2025', temporalTo: '2024-12' },
  },
  'k-anonymity-has-k': { keeps: { method: 'kAnonymity', k: 11 }, breaks: { method: 'kAnonymity' } },
  'small-cell-has-threshold': {
    keeps: { method: 'smallCellSuppression', smallCell: 5 },
    breaks: { method: 'smallCellSuppression' },
  },
  'differential-privacy-has-epsilon': {
    keeps: { method: 'differentialPrivacy', epsilon: 2 },
    breaks: { method: 'differentialPrivacy' },
  },
  'minor-at-registration-agrees': {
    keeps: { age: 17, minorAtRegistration: 'minor' },
    breaks: { age: 17, minorAtRegistration: 'adult' },
  },
  'minor-at-registration-agrees-with-dates': {
    keeps: {
      birthDate: '2007-06',
      minorAtRegistration: 'minor',
      '/': { case: { id: 'case-1', openedOn: '2025-06-15' } },
    },
    breaks: {
      birthDate: '2007-06-15',
      minorAtRegistration: 'minor',
      '/': { case: { id: 'case-1', openedOn: '2025-06-15' } },
    },
  },
  'minor-at-exploitation-agrees': {
    keeps: { minorAtRegistration: 'adult', minorAtStartOfExploitation: 'minor' },
    breaks: { minorAtRegistration: 'minor', minorAtStartOfExploitation: 'adult' },
  },
  'minor-at-exploitation-agrees-with-dates': {
    keeps: {
      birthDate: '2004-02-01',
      minorAtStartOfExploitation: 'adult',
      exploitation: [{ form: 'forcedLabour', startedOn: '2022-02-01' }],
    },
    breaks: {
      birthDate: '2004-02-01',
      minorAtStartOfExploitation: 'adult',
      exploitation: [{ form: 'forcedLabour', startedOn: '2022-01-31' }],
    },
  },
  'minor-at-entry-agrees': {
    keeps: { minorAtEntry: 'adult', ageWhenTrafficked: 18 },
    breaks: { minorAtEntry: 'adult', ageWhenTrafficked: 17 },
  },
  'minor-at-entry-agrees-with-dates': {
    keeps: { birthDate: '2004-02-01', minorAtEntry: 'adult', recruitment: [{ date: '2022-02-01' }] },
    breaks: { birthDate: '2004-02-01', minorAtEntry: 'adult', recruitment: [{ date: '2022-01-31' }] },
  },
  'age-band-agrees-with-birth-date': {
    keeps: { birthDate: '2000', ageBand: 'age24To26', '/': { case: { id: 'case-1', openedOn: '2025-06-15' } } },
    breaks: { birthDate: '2000', ageBand: 'age27To29', '/': { case: { id: 'case-1', openedOn: '2025-06-15' } } },
  },
  'age-when-trafficked-not-above-age': {
    keeps: { ageWhenTrafficked: 30, age: 30 },
    breaks: { ageWhenTrafficked: 31, age: 30 },
  },
  'plan-dates-in-order': {
    keeps: { startedOn: '2025-01-01', endedOn: '2025-01-01', outcome: 'completed' },
    breaks: { startedOn: '2025-01-02', endedOn: '2025-01-01', outcome: 'completed' },
  },
  'plan-criteria-met-were-agreed': {
    keeps: { closingCriteria: ['safe', 'housed'], criteriaMet: ['housed'] },
    breaks: { closingCriteria: ['safe'], criteriaMet: ['housed'] },
  },
  'completed-plan-meets-criteria': {
    keeps: { outcome: 'completed', closingCriteria: ['safe'], criteriaMet: ['safe'] },
    breaks: { outcome: 'completed', closingCriteria: ['safe', 'housed'], criteriaMet: ['safe'] },
  },
  'ended-plan-has-outcome': {
    keeps: { endedOn: '2026-01-01', absent: { outcome: 'unknown' } },
    breaks: { endedOn: '2026-01-01', outcome: 'ongoing' },
  },
  'plan-after-birth': {
    keeps: { startedOn: '2025-01-01', '../': { birthDate: '2005' } },
    breaks: { startedOn: '2004-12-31', '../': { birthDate: '2005' } },
  },
  'plan-ids-unique': {
    keeps: { reintegrationPlans: [{ id: 'r-1' }, { id: 'r-2' }] },
    breaks: { reintegrationPlans: [{ id: 'r-1' }, { id: 'r-1' }] },
  },
  'return-after-birth': {
    keeps: { date: '2025', '../': { birthDate: '2005' } },
    breaks: { date: '2004', '../': { birthDate: '2005' } },
  },
  'return-safety-assessed': { keeps: { kind: 'forced', safetyAssessed: false }, breaks: { kind: 'forced' } },
  'charge-decided-after-brought': {
    keeps: { chargedOn: '2025', decidedOn: '2025-02' },
    breaks: { chargedOn: '2025-03', decidedOn: '2025-02' },
  },
  'sentence-has-conviction': {
    keeps: { outcome: 'convicted', sentences: [{ kind: 'imprisonment', months: 120 }] },
    breaks: { outcome: 'acquitted', sentences: [{ kind: 'fine' }] },
  },
  'pending-charge-has-no-decision': {
    keeps: { decidedOn: '2025', outcome: 'dropped' },
    breaks: { decidedOn: '2025', outcome: 'pending' },
  },
  'follow-up-plan-resolves': {
    keeps: { planId: 'r-1', '../': { reintegrationPlans: [{ id: 'r-1', startedOn: '2025-05-01' }] } },
    breaks: { planId: 'r-1' },
  },
  'follow-up-domains-once': {
    keeps: { domains: [{ domain: 'safety' }, { domain: 'housing' }] },
    breaks: { domains: [{ domain: 'safety' }, { domain: 'safety' }] },
  },
  'follow-up-status-needs-contact': {
    keeps: { result: 'reached', domains: [{ domain: 'safety' }] },
    breaks: { result: 'notReached', domains: [{ domain: 'safety' }] },
  },
  'follow-up-after-birth': { keeps: { '../': { birthDate: '2025' } }, breaks: { '../': { birthDate: '2025-05-02' } } },
  'follow-up-after-plan': {
    keeps: {
      planId: 'r-1',
      date: '2025-05-01',
      '../': { reintegrationPlans: [{ id: 'r-1', startedOn: '2025-05-01' }] },
    },
    breaks: {
      planId: 'r-1',
      date: '2025-04-30',
      '../': { reintegrationPlans: [{ id: 'r-1', startedOn: '2025-05-01' }] },
    },
  },
  'trafficking-event-has-acts': {
    keeps: { kind: 'smuggling', acts: null, purposes: null, means: null },
    breaks: { kind: 'trafficking', acts: null },
  },
  'trafficking-event-has-purposes': {
    keeps: { purposes: null, absent: { purposes: 'unknown' } },
    breaks: { purposes: null },
  },
  'purposes-belong-to-trafficking': { keeps: { kind: 'trafficking' }, breaks: { kind: 'smuggling' } },
  'duration-band-agrees-with-period': {
    keeps: { periodFrom: '2020-01-01', periodTo: '2021-01-31', durationBand: 'months0To12' },
    breaks: { periodFrom: '2020-01-01', periodTo: '2021-02-01', durationBand: 'months0To12' },
  },
  'event-after-birth': {
    keeps: { periodTo: '2005', '/': { victims: [{ id: 'v-1', consents: [], birthDate: '2005' }] } },
    breaks: { periodTo: '2004', '/': { victims: [{ id: 'v-1', consents: [], birthDate: '2005' }] } },
  },
  'referral-consent-granted': {
    keeps: {
      direction: 'outgoing',
      status: 'sent',
      consentId: 'c-1',
      sentOn: '2025-03-10',
      '../': {
        consents: [
          {
            id: 'c-1',
            purpose: 'referral',
            decision: 'granted',
            givenBy: 'self',
            date: '2025-03-01',
            recipientKinds: ['authorities'],
          },
        ],
      },
    },
    breaks: {
      direction: 'outgoing',
      status: 'sent',
      consentId: 'c-1',
      sentOn: '2025-03-10',
      '../': {
        consents: [{ id: 'c-1', purpose: 'interview', decision: 'granted', givenBy: 'self', date: '2025-03-01' }],
      },
    },
  },
  'referral-sent-after-consent': {
    keeps: {
      direction: 'outgoing',
      status: 'sent',
      consentId: 'c-1',
      sentOn: '2025-03-01',
      '../': {
        consents: [
          {
            id: 'c-1',
            purpose: 'referral',
            decision: 'granted',
            givenBy: 'self',
            date: '2025-03-01',
            recipientKinds: ['authorities'],
          },
        ],
      },
    },
    breaks: {
      direction: 'outgoing',
      status: 'sent',
      consentId: 'c-1',
      sentOn: '2025-02-28',
      '../': {
        consents: [
          {
            id: 'c-1',
            purpose: 'referral',
            decision: 'granted',
            givenBy: 'self',
            date: '2025-03-01',
            recipientKinds: ['authorities'],
          },
        ],
      },
    },
  },
  'referral-sent-before-expiry': {
    keeps: {
      direction: 'outgoing',
      status: 'sent',
      consentId: 'c-1',
      sentOn: '2025-03-10',
      '../': {
        consents: [
          {
            id: 'c-1',
            purpose: 'referral',
            decision: 'granted',
            givenBy: 'self',
            date: '2025-03-01',
            recipientKinds: ['authorities'],
            expiry: '2025-03-10',
          },
        ],
      },
    },
    breaks: {
      direction: 'outgoing',
      status: 'sent',
      consentId: 'c-1',
      sentOn: '2025-03-10',
      '../': {
        consents: [
          {
            id: 'c-1',
            purpose: 'referral',
            decision: 'granted',
            givenBy: 'self',
            date: '2025-03-01',
            recipientKinds: ['authorities'],
            expiry: '2025-03-09',
          },
        ],
      },
    },
  },
  'referral-sent-before-withdrawal': {
    keeps: {
      direction: 'outgoing',
      status: 'sent',
      consentId: 'c-1',
      sentOn: '2025-03-10',
      '../': {
        consents: [
          {
            id: 'c-1',
            purpose: 'referral',
            decision: 'withdrawn',
            givenBy: 'self',
            date: '2025-03-01',
            recipientKinds: ['authorities'],
            withdrawnOn: '2025-03-10',
          },
        ],
      },
    },
    breaks: {
      direction: 'outgoing',
      status: 'sent',
      consentId: 'c-1',
      sentOn: '2025-03-10',
      '../': {
        consents: [
          {
            id: 'c-1',
            purpose: 'referral',
            decision: 'withdrawn',
            givenBy: 'self',
            date: '2025-03-01',
            recipientKinds: ['authorities'],
            withdrawnOn: '2025-03-09',
          },
        ],
      },
    },
  },
  'referral-to-named-recipient': {
    keeps: {
      direction: 'outgoing',
      status: 'sent',
      consentId: 'c-1',
      sentOn: '2025-03-10',
      toEntities: ['org-2'],
      '../': {
        consents: [
          {
            id: 'c-1',
            purpose: 'referral',
            decision: 'granted',
            givenBy: 'self',
            date: '2025-03-01',
            recipients: ['org-2', 'org-3'],
          },
        ],
      },
    },
    breaks: {
      direction: 'outgoing',
      status: 'sent',
      consentId: 'c-1',
      sentOn: '2025-03-10',
      toEntities: ['org-4'],
      '../': {
        consents: [
          {
            id: 'c-1',
            purpose: 'referral',
            decision: 'granted',
            givenBy: 'self',
            date: '2025-03-01',
            recipients: ['org-2', 'org-3'],
          },
        ],
      },
    },
  },
  'referral-states-kind-of-recipient': {
    keeps: {
      direction: 'outgoing',
      status: 'sent',
      consentId: 'c-1',
      sentOn: '2025-03-10',
      toEntities: ['org-2'],
      recipientKinds: ['authorities'],
      '../': {
        consents: [
          {
            id: 'c-1',
            purpose: 'referral',
            decision: 'granted',
            givenBy: 'self',
            date: '2025-03-01',
            recipientKinds: ['authorities'],
          },
        ],
      },
    },
    breaks: {
      direction: 'outgoing',
      status: 'sent',
      consentId: 'c-1',
      sentOn: '2025-03-10',
      toEntities: ['org-2'],
      '../': {
        consents: [
          {
            id: 'c-1',
            purpose: 'referral',
            decision: 'granted',
            givenBy: 'self',
            date: '2025-03-01',
            recipientKinds: ['authorities'],
          },
        ],
      },
    },
  },
  'referral-for-named-service': {
    keeps: {
      direction: 'outgoing',
      status: 'sent',
      consentId: 'c-1',
      sentOn: '2025-03-10',
      services: ['shelter'],
      '../': {
        consents: [
          {
            id: 'c-1',
            purpose: 'referral',
            decision: 'granted',
            givenBy: 'self',
            date: '2025-03-01',
            recipientKinds: ['authorities'],
            services: ['shelter', 'legal'],
          },
        ],
      },
    },
    breaks: {
      direction: 'outgoing',
      status: 'sent',
      consentId: 'c-1',
      sentOn: '2025-03-10',
      services: ['shelter', 'medical'],
      '../': {
        consents: [
          {
            id: 'c-1',
            purpose: 'referral',
            decision: 'granted',
            givenBy: 'self',
            date: '2025-03-01',
            recipientKinds: ['authorities'],
            services: ['shelter', 'legal'],
          },
        ],
      },
    },
  },
  'sent-referral-has-date': {
    keeps: {
      direction: 'outgoing',
      status: 'sent',
      consentId: 'c-1',
      sentOn: '2025-03-10',
      '../': {
        consents: [
          {
            id: 'c-1',
            purpose: 'referral',
            decision: 'granted',
            givenBy: 'self',
            date: '2025-03-01',
            recipientKinds: ['authorities'],
          },
        ],
      },
    },
    breaks: {
      direction: 'outgoing',
      status: 'sent',
      consentId: 'c-1',
      '../': {
        consents: [
          {
            id: 'c-1',
            purpose: 'referral',
            decision: 'granted',
            givenBy: 'self',
            date: '2025-03-01',
            recipientKinds: ['authorities'],
          },
        ],
      },
    },
  },
  'referral-after-birth': {
    keeps: { sentOn: '2025-03-10', '../': { birthDate: '2025-03-10' } },
    breaks: { sentOn: '2025-03-10', '../': { birthDate: '2025-03-11' } },
  },
  'referral-done-after-answered': {
    keeps: { answeredOn: '2025-03-10', doneOn: '2025-03-10' },
    breaks: { answeredOn: '2025-03-10', doneOn: '2025-03-09' },
  },
  'referral-after-opening': {
    keeps: {
      direction: 'outgoing',
      status: 'draft',
      sentOn: '2025-06-15',
      '/': { case: { id: 'case-1', openedOn: '2025-06-15' } },
    },
    breaks: {
      direction: 'outgoing',
      status: 'draft',
      sentOn: '2025-06-14',
      '/': { case: { id: 'case-1', openedOn: '2025-06-15' } },
    },
  },
  'assistance-after-birth': {
    keeps: { startedOn: '2025-01-01', '../': { birthDate: '2025' } },
    breaks: { startedOn: '2024-12-31', '../': { birthDate: '2025' } },
  },
  'screening-after-birth': {
    keeps: { date: '2025-01-01', '../': { birthDate: '2025' } },
    breaks: { date: '2024-12-31', '../': { birthDate: '2025' } },
  },
  'interview-consent-before-screening': {
    keeps: {
      date: '2025-03-01',
      '../': { consents: [{ purpose: 'interview', decision: 'granted', givenBy: 'self', date: '2025-03-01' }] },
    },
    breaks: {
      date: '2025-02-28',
      '../': { consents: [{ purpose: 'interview', decision: 'granted', givenBy: 'self', date: '2025-03-01' }] },
    },
  },
  'leg-after-birth': {
    keeps: { departedOn: '2025', '../': { birthDate: '2025-03' } },
    breaks: { departedOn: '2024', '../': { birthDate: '2025-03' } },
  },
  'legal-dates-after-birth': {
    keeps: { reflectionPeriod: 'granted', reflectionFrom: '2025-01-01', '../': { birthDate: '2025-01-01' } },
    breaks: { reflectionPeriod: 'granted', reflectionFrom: '2025-01-01', '../': { birthDate: '2025-01-02' } },
  },
  'consent-after-birth': {
    keeps: { givenBy: 'guardian', childAssent: false, '../': { birthDate: '2025-03-01' } },
    breaks: { '../': { birthDate: '2025-03-02' } },
  },
  'retention-after-opening': {
    keeps: { retainUntil: '2025-06-15', '/': { case: { id: 'case-1', openedOn: '2025-06-15' } } },
    breaks: { retainUntil: '2025-06-14', '/': { case: { id: 'case-1', openedOn: '2025-06-15' } } },
  },
  'journey-in-order': {
    keeps: { journey: [{ departedOn: '2024-01', arrivedOn: '2024-02-01' }, { departedOn: '2024-02-01' }] },
    breaks: { journey: [{ departedOn: '2024-01', arrivedOn: '2024-02-02' }, { departedOn: '2024-02-01' }] },
  },
  'recruited-before-exploited': {
    keeps: { recruitment: [{ date: '2024-02' }], exploitation: [{ form: 'forcedLabour', startedOn: '2024-02-10' }] },
    breaks: { recruitment: [{ date: '2024-03' }], exploitation: [{ form: 'forcedLabour', startedOn: '2024-02-10' }] },
  },
  'referred-on-after-coming-in': {
    keeps: {
      referrals: [
        { direction: 'incoming', status: 'accepted', sentOn: '2025-03-10' },
        { direction: 'outgoing', status: 'draft', sentOn: '2025-03-10' },
      ],
    },
    breaks: {
      referrals: [
        { direction: 'incoming', status: 'accepted', sentOn: '2025-03-10' },
        { direction: 'outgoing', status: 'draft', sentOn: '2025-03-09' },
      ],
    },
  },
  'justice-steps-in-order': {
    keeps: {
      justiceHistory: [
        { stage: 'investigated', date: '2024' },
        { stage: 'charged', date: '2024-05' },
      ],
    },
    breaks: {
      justiceHistory: [
        { stage: 'investigated', date: '2024-06' },
        { stage: 'charged', date: '2024-05' },
      ],
    },
  },
  'judgment-after-charge': {
    keeps: {
      justiceHistory: [
        { stage: 'charged', date: '2024-05-02' },
        { stage: 'convicted', date: '2024-05-02' },
      ],
    },
    breaks: {
      justiceHistory: [
        { stage: 'charged', date: '2024-05-03' },
        { stage: 'acquitted', date: '2024-05-02' },
      ],
    },
  },
  'prosecution-after-arrest': {
    keeps: {
      justiceHistory: [
        { stage: 'arrested', date: '2024-05' },
        { stage: 'prosecuted', date: '2024' },
      ],
    },
    breaks: {
      justiceHistory: [
        { stage: 'arrested', date: '2024-05' },
        { stage: 'prosecuted', date: '2024-04' },
      ],
    },
  },
} as const satisfies Record<string, RuleExample>
