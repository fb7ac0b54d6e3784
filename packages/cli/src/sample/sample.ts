import type { Assistance, CaseRecord, Consent, Perpetrator, Screening, Victim } from '@tip-standard/core'
import { dayAfter } from './dates.ts'
import { margins } from './margins.ts'
import { samplePerson } from './person.ts'
import { type Random, seededRandom } from './random.ts'
import { sampleTrafficking } from './trafficking.ts'

function consentsOf(isChild: boolean, openedOn: string, random: Random): Consent[] {
  const base = {
    givenBy: isChild ? 'both' : 'self',
    method: random.pick(['oral', 'written'] as const),
    language: 'kin',
    date: openedOn,
  } as const
  const assent = isChild ? { childAssent: true } : {}
  return [
    { id: 'c-1', purpose: 'interview', decision: 'granted', ...base, ...assent },
    {
      id: 'c-2',
      purpose: 'referral',
      decision: random.chance(0.8) ? 'granted' : 'refused',
      ...base,
      ...assent,
      recipientKinds: ['otherOrganisations'],
      services: ['shelter', 'legal'],
    },
    { id: 'c-3', purpose: 'shareStatistics', decision: random.chance(0.9) ? 'granted' : 'refused', ...base, ...assent },
  ]
}

function screeningOf(openedOn: string, random: Random): Screening {
  return {
    tool: 'Synthetic screening tool',
    toolVersion: '1',
    screenerRole: 'socialWorker',
    screenerSex: 'female',
    screenerTrained: random.chance(0.7),
    date: openedOn,
    language: 'kin',
    preferredInterviewerSex: random.pick(['female', 'noPreference', 'noPreference'] as const),
    privatePlace: true,
    indicators: [
      { id: 'D1.01', phase: 'recruitment', state: 'present' },
      { id: 'D5.01', phase: 'exploitation', state: random.pick(['present', 'notPresent'] as const) },
      { id: 'FL08', state: random.pick(['present', 'notPresent'] as const) },
    ],
    outcome: random.pick(['indicators', 'presumed'] as const),
  }
}

function assistanceOf(openedOn: string, random: Random): Assistance[] {
  return random
    .some(['shelter', 'medical', 'psychosocial', 'legal', 'livelihood', 'return'] as const, 3)
    .map((serviceType): Assistance => {
      const state = random.pick(['accepted', 'accepted', 'accepted', 'declinedBySurvivor', 'unavailable'] as const)
      return state === 'accepted'
        ? { serviceType, state, startedOn: dayAfter(openedOn, 2), outcome: 'ongoing' }
        : { serviceType, state }
    })
}

function perpetratorOf(index: number, random: Random): Perpetrator {
  return {
    id: 'p-1',
    kind: 'person',
    sex: random.evenly('perpetratorSex', index) < margins.perpetratorMale ? 'male' : 'female',
    sexBasis: 'observed',
    ageBands: [random.pick(['age18To25', 'age26To40', 'age41To60'] as const)],
    roles: random.some(['recruiter', 'transporter', 'exploiter', 'brokerAgent'] as const, 2),
    justiceStage: random.pick(['suspected', 'suspected', 'arrested', 'prosecuted'] as const),
  }
}

function recordOf(seed: number, index: number, random: Random): CaseRecord {
  const openedOn = dayAfter('2023-01-01', random.integer(0, 1094))
  const person = samplePerson(index, random)
  const { victim, event } = sampleTrafficking(person.countryOfOrigin ?? 'RW', openedOn, index, random)
  const status = random.pick(['identified', 'identified', 'presumed', 'potential'] as const)
  const sampled: Victim = {
    id: 'v-1',
    ...person,
    status,
    statusDecidedBy: random.pick(['police', 'ngo', 'courtOrProsecution'] as const),
    statusDate: dayAfter(openedOn, 10),
    displacementStatus:
      person.countryOfOrigin === 'RW'
        ? 'resident'
        : random.pick(['refugee', 'foreignNational', 'asylumSeeker'] as const),
    ...victim,
    screenings: [screeningOf(openedOn, random)],
    consents: consentsOf(person.minorAtRegistration === 'minor', openedOn, random),
    assistance: assistanceOf(openedOn, random),
  }
  return {
    standardVersion: '1.0-rc.2',
    case: {
      id: `case-${seed}-${index + 1}`,
      openedOn,
      status: 'open',
      owner: 'caseWorker',
      risk: random.pick(['high', 'medium', 'low'] as const),
      reportedElsewhere: 'no',
    },
    reportingEntity: {
      id: `org-${random.integer(1, 9)}`,
      type: random.pick(['ngo', 'police', 'oneStopCentre'] as const),
      dataSources: ['caseManagement'],
    },
    dataProtection: {
      legalBases: ['publicTask'],
      laws: ['rwandaLaw058Of2021'],
      sensitivity: 'high',
      retainUntil: dayAfter(openedOn, 3650),
      collectedOn: openedOn,
      collectedBy: 'socialWorker',
    },
    victims: [sampled],
    perpetrators: [perpetratorOf(index, random)],
    relations: [
      {
        victimId: 'v-1',
        perpetratorId: 'p-1',
        kinds: [random.pick(['friendAcquaintance', 'family', 'recruiterAgent', 'employer', 'stranger'] as const)],
      },
    ],
    events: [{ id: 'e-1', ...event, victimIds: ['v-1'], perpetratorIds: ['p-1'] }],
  }
}

/**
 * Makes synthetic case records, one at a time, with one invented victim each: the same count and seed give the same
 * records, and their margins are those of the published study of Rwanda (see `margins`). The people in them do not
 * exist.
 */
export function* sampleRecords(count: number, seed: number): Generator<CaseRecord> {
  const random = seededRandom(seed)
  for (let index = 0; index < count; index++) yield recordOf(seed, index, random)
}
