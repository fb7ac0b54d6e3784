/** The points of the gender lens about means, violence, children, consent and several values: each test names its point. */

import {
  type CaseRecord,
  elementsComplete,
  field,
  gbvContexts,
  isWorstFormOfChildLabour,
  palermoMeansOf,
  validate,
} from '@tip-standard/core'
import * as lists from '@tip-standard/core/code-lists'
import { codeInfo } from '@tip-standard/core/metadata'
import { describe, expect, it } from 'vitest'
import { recordWith } from './lens-documents.ts'

function recordOf(victim: object, more: object = {}): CaseRecord {
  const result = validate(recordWith(victim, more))
  if (!result.ok) throw new Error('not a valid record')
  return result.value
}

const reported = (victim: object, more: object = {}): string[] => {
  const result = validate(recordWith(victim, more))
  return (result.ok ? result.warnings : result.findings).map(
    ({ severity, rule, code }) => `${severity} ${rule ?? code}`,
  )
}

/** Everything that core computes from a record about its first victim and event. */
function derived(record: CaseRecord): object {
  const [victim, event] = [record.victims?.[0], record.events?.[0]]
  if (victim === undefined) throw new Error('no victim')
  return {
    contexts: gbvContexts(victim, record),
    means: (victim.meansOfControl ?? []).flatMap(palermoMeansOf),
    worst: (victim.exploitation ?? []).map((one) => isWorstFormOfChildLabour(one, victim)),
    elements: event === undefined ? undefined : elementsComplete(event, record),
  }
}

describe('G6 forms are kept apart', () => {
  it('G6.a each is a code of its own', () => {
    const forms = ['forcedMarriage', 'childMarriage', 'domesticServitude', 'forcedSurrogacyPregnancy', 'forcedBegging']
    for (const form of [...forms, 'forcedCriminality', 'armedRecruitment', 'sexual'])
      expect(reported({ exploitation: [{ form }] })).toEqual([])
    const kinds = ['prostitutionOutdoor', 'prostitutionVenue', 'escort', 'remoteInteractive', 'privateServitude']
    for (const kind of kinds) expect(reported({ exploitation: [{ form: 'sexual', kinds: [kind] }] })).toEqual([])
    for (const kind of ['forcedPregnancy', 'surrogacy'])
      expect(reported({ exploitation: [{ form: 'forcedSurrogacyPregnancy', kinds: [kind] }] })).toEqual([])
    const labels = [codeInfo(lists.industryDivision, '03'), codeInfo(lists.economicSector, 'F')].map(
      (one) => one?.label,
    )
    expect(labels).toEqual([expect.stringMatching(/fishing/i), expect.stringMatching(/construction/i)])
  })
  it('G6.d a person can suffer several', () => {
    const all = lists.exploitationForm.codes.map(({ code: form }) => ({ form }))
    expect(reported({ exploitation: all })).toEqual([])
    expect(reported({ exploitation: [{ form: ['sexual', 'forcedBegging'] }] })).toEqual(['error type'])
  })
})

describe('G7 sexual and reproductive coercion is a means', () => {
  it('G7.a sexual abuse and reproductive coercion are two codes', () => {
    const labels = ['sexualAbuse', 'reproductiveCoercion'].map((code) => codeInfo(lists.meansOfControl, code)?.label)
    expect(new Set(labels).size).toBe(2)
    expect(labels).not.toContain(undefined)
  })
  it.each(['sexualAbuse', 'reproductiveCoercion'])(
    'G7.b %s leaves the purpose and the contexts as they are',
    (code) => {
      const victim = { minorAtEntry: 'adult', exploitation: [{ form: 'domesticServitude' }] }
      const events = [
        { id: 'e-1', acts: ['recruitment'], means: ['fraud'], purposes: ['domesticServitude'], victimIds: ['v-1'] },
      ]
      const record = recordOf({ ...victim, meansOfControl: [{ code }] }, { events })
      expect(record).toEqual(recordWith({ ...victim, meansOfControl: [{ code }] }, { events }))
      const plain = derived(recordOf(victim, { events }))
      expect(derived(record)).toEqual({ ...plain, means: expect.not.arrayContaining([undefined]) })
      expect(reported({ ...victim, meansOfControl: [{ code }] }, { events })).toEqual([])
    },
  )
  it('G7.c a sexual purpose adds no means and completes nothing by itself', () => {
    const event = { id: 'e-1', acts: ['recruitment'], purposes: ['prostitutionOfOthers'], victimIds: ['v-1'] }
    const record = recordOf(
      { minorAtEntry: 'adult', exploitation: [{ form: 'sexual' }] },
      { events: [{ ...event, absent: { means: 'unknown' } }] },
    )
    expect(derived(record)).toEqual({ contexts: [], means: [], worst: [false], elements: false })
  })
})

describe('G10 exposure to gender-based violence', () => {
  it('G10.a any number, in every phase, of every type, with earlier incidents and harmful practice', () => {
    const all = lists.gbvPhase.codes.flatMap(({ code: phase }) =>
      lists.gbvType.codes.map(({ code: type }) => ({ phase, type, previousIncidents: true, harmfulPractice: false })),
    )
    expect(all.length).toBe(21)
    expect(reported({ gbvExposure: all })).toEqual([])
    expect(reported({ gbvExposure: [] })).toEqual([])
  })
  it('G10.b a context that is typed in is refused', () => {
    expect(reported({ gbvContexts: ['earlyMarriage'] })).toEqual(['error unknownField'])
  })
  it('G10.d violence alone neither completes the elements of trafficking nor takes them away', () => {
    const gbvExposure = lists.gbvType.codes.map(({ code: type }) => ({ type, phase: 'during' }))
    for (const means of [['fraud'], []]) {
      const events = [{ id: 'e-1', acts: ['receipt'], means, purposes: ['servitude'], victimIds: ['v-1'] }]
      const [without, withViolence] = [
        recordOf({ minorAtEntry: 'adult' }, { events }),
        recordOf({ minorAtEntry: 'adult', gbvExposure }, { events }),
      ]
      expect(derived(withViolence)).toMatchObject({ elements: means.length > 0 })
      expect(derived(without)).toMatchObject({ elements: means.length > 0 })
    }
  })
})

describe('G11 pregnancy and care', () => {
  it('G11.b pregnancy and breastfeeding are restricted, open to anyone, and tied to no sex or gender', () => {
    for (const name of ['pregnant', 'breastfeeding'] as const) {
      expect(field(`victim.${name}`).sensitivity).toBe('restricted')
      for (const { code: sex } of lists.sex.codes)
        for (const { code: genderIdentity } of lists.genderIdentity.codes) {
          const person = { sex, sexBasis: 'self', genderIdentity }
          for (const answer of [{ [name]: true }, { [name]: false }, { absent: { [name]: 'notApplicable' } }])
            expect(reported({ ...person, ...answer })).toEqual([])
        }
    }
  })
})

describe('G14 consent', () => {
  const consent = { purpose: 'storage', decision: 'granted', date: '2025-03-01' }
  it('G14.d for a child a guardian and the child can both be on record, and a guardian can be left out', () => {
    const child = (more: object): string[] =>
      reported({ minorAtRegistration: 'minor', consents: [{ ...consent, ...more }] })
    expect(child({ givenBy: 'both', childAssent: true })).toEqual([])
    expect(child({ givenBy: 'guardian', childAssent: false })).toEqual([])
    expect(child({ givenBy: 'guardian' })).toEqual(['warning child-assent-asked'])
    expect(child({ givenBy: 'self', guardianExcluded: true })).toEqual([])
    for (const givenBy of ['guardian', 'both'])
      expect(child({ givenBy, childAssent: true, guardianExcluded: true })).toContain(
        'error excluded-guardian-does-not-decide',
      )
  })
  it('G14.e who refuses everything is helped all the same', () => {
    const consents = lists.consentPurpose.codes.map(({ code: purpose }) => ({
      ...consent,
      purpose,
      decision: 'refused',
      givenBy: 'self',
    }))
    const assistance = lists.serviceType.codes.map(({ code: serviceType }) => ({
      serviceType,
      state: 'accepted',
      startedOn: '2025-03-02',
    }))
    const followUps = [{ date: '2025-05-01' }]
    expect(reported({ consents, assistance, followUps, status: 'potential' })).toEqual([])
    const supportPlans = [{ objectives: 'A safe place.' }]
    expect(reported({ consents, assistance }, { case: { id: 'case-1', supportPlans } })).toEqual([])
  })
})

describe('G21 lists that are not gendered by assumption', () => {
  it('G21.c forms, roles and statuses take several values', () => {
    expect(field('victim.exploitation').type.kind).toBe('objects')
    for (const id of ['perpetrator.roles', 'victim.migrationStatuses', 'victim.internationalProtection'] as const)
      expect(field(id).type.kind).toBe('codes')
    expect(reported({ migrationStatuses: ['labourMigrant', 'irregularMigrant'] })).toEqual([])
    expect(reported({ internationalProtection: ['asylumSeeker', 'statelessPerson'] })).toEqual([])
    expect(reported({}, { perpetrators: [{ id: 'p-1', roles: ['recruiter', 'transporter'] }] })).toEqual([])
  })
})
