/** The gender lens on interviews, consent, services and duties, equal for everyone; each test names its point. */

import {
  type Assistance,
  type CaseRecord,
  type Consent,
  elementsComplete,
  gbvContexts,
  type RecordFinding,
  type Victim,
  validate,
} from '@tip-standard/core'
import {
  assistanceState,
  consentPurpose,
  factorPolarity,
  functionDomain,
  genderIdentity,
  preferredSex,
  serviceType,
  sex,
  vulnerabilityFactor,
  vulnerabilityLevel,
} from '@tip-standard/core/code-lists'
import type { CodeList } from '@tip-standard/core/metadata'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { validCaseRecord } from './arbitraries.ts'
import { jsonSchema, zod } from './engines.ts'

const codesOf = <C extends string>({ codes }: CodeList<C>): C[] => codes.map(({ code }) => code)

function recordOf(victim: object, rest: object = {}): object {
  return {
    standardVersion: '1.0-rc.2',
    case: { id: 'case-1', openedOn: '2025-03-01' },
    reportingEntity: { id: 'org-1', type: 'ngo' },
    dataProtection: { legalBases: ['legalObligation'], sensitivity: 'high', retainUntil: '2035-12-31' },
    victims: [{ id: 'v-1', consents: [], ...victim }],
    ...rest,
  }
}

const findingsOf = (data: unknown): RecordFinding[] => {
  const result = validate(data)
  return result.ok ? result.warnings : result.findings
}

/** Whether all engines accept a record with the victim: a point of the lens holds in every one of them. */
const isValid = (victim: object, rest: object = {}): boolean => {
  const data = recordOf(victim, rest)
  return validate(data).ok && zod('caseRecord', data).length === 0 && jsonSchema('caseRecord', data).length === 0
}

const rulesOf = (victim: object): string[] => findingsOf(recordOf(victim)).flatMap(({ rule }) => rule ?? [])

/** Every sex with every gender identity, and each alone. */
const people: Partial<Victim>[] = [undefined, ...codesOf(sex)].flatMap((one) =>
  [undefined, ...codesOf(genderIdentity)].map((gender) => ({
    ...(one === undefined ? {} : { sex: one, sexBasis: 'self' as const }),
    ...(gender === undefined ? {} : { genderIdentity: gender }),
  })),
)

describe('relations, factors and interviews', () => {
  it('G9.d a merged relation is for imported data and is never read as a partner', () => {
    const relation = { victimId: 'v-1', perpetratorId: 'p', kinds: ['familyOrIntimatePartner'] }
    const imported = { ...relation, provenance: { kinds: { source: 'import' } } }
    const perpetrators = [{ id: 'p', roles: ['exploiter'] }]
    const victim = { gbvExposure: [{ type: 'physicalAssault' }] }
    const rest = { perpetrators, relations: [imported] }
    expect(isValid(victim, { perpetrators, relations: [relation] })).toBe(false)
    expect(isValid(victim, rest)).toBe(true)
    const result = validate(recordOf(victim, rest))
    expect(result.ok && result.value.victims?.map((one) => gbvContexts(one, result.value))).toEqual([[]])
  })

  it('G12.a every factor can raise or lower the risk at each of the four levels', () => {
    expect(codesOf(vulnerabilityLevel)).toHaveLength(4)
    expect(codesOf(vulnerabilityFactor)).toContain('genderDiscriminationInHousehold')
    for (const level of codesOf(vulnerabilityLevel))
      for (const polarity of codesOf(factorPolarity)) {
        const vulnerabilityFactors = codesOf(vulnerabilityFactor).map((factor) => ({ level, factor, polarity }))
        expect(isValid({ vulnerabilityFactors })).toBe(true)
      }
  })

  it('G13.a "no preference" is an answer and differs from "not asked"', () => {
    expect(codesOf(preferredSex)).toContain('noPreference')
    const names = ['preferredInterviewerSex', 'preferredInterpreterSex']
    const every = (value: string): object => Object.fromEntries(names.map((name) => [name, value]))
    expect(isValid({ screenings: [every('noPreference')] })).toBe(true)
    expect(isValid({ screenings: [{ absent: every('notAsked') }] })).toBe(true)
    expect(isValid({ screenings: [every('notAsked')] })).toBe(false)
  })

  it('G13.b another interviewer than the person prefers is a warning, and blocks nothing', () => {
    const screening = {
      preferredInterviewerSex: 'female',
      screenerSex: 'male',
      preferredInterpreterSex: 'male',
      interpreterUsed: true,
      interpreterSex: 'female',
    }
    expect(isValid({ screenings: [screening] })).toBe(true)
    expect(rulesOf({ screenings: [screening] })).toEqual(['interviewer-as-preferred', 'interpreter-as-preferred'])
    expect(rulesOf({ screenings: [{ ...screening, screenerSex: 'female', interpreterSex: 'male' }] })).toEqual([])
  })
})

describe('consent', () => {
  const granted: Consent = { id: 'c', purpose: 'referral', decision: 'granted', givenBy: 'self', date: '2025-03-02' }

  it('G14.a there is one decision for each purpose, and they may differ', () => {
    const consents = codesOf(consentPurpose).map((purpose, index): Consent => {
      const decision = index % 2 === 0 ? 'granted' : 'refused'
      return {
        ...granted,
        id: `c-${index}`,
        purpose,
        decision,
        ...(purpose === 'unspecified' ? {} : { recipients: ['A'] }),
      }
    })
    expect(isValid({ consents })).toBe(true)
  })

  it('G14.b nothing is sent on a refused consent, on one for something else, or on none', () => {
    const sent = (consent: object, consentId?: string): boolean => {
      const referral = { direction: 'outgoing', status: 'sent', sentOn: '2025-03-05', toEntities: ['Clinic'] }
      const consents = [{ ...granted, recipients: ['Clinic'], ...consent }]
      return isValidForAll({
        consents,
        referrals: [{ ...referral, ...(consentId === undefined ? {} : { consentId }) }],
      })
    }
    // JSON Schema cannot follow the reference from the referral to the consent.
    const isValidForAll = (victim: object): boolean => {
      const data = recordOf(victim)
      expect(zod('caseRecord', data).length === 0).toBe(validate(data).ok)
      return validate(data).ok
    }
    expect(sent({}, 'c')).toBe(true)
    expect(sent({})).toBe(false)
    expect(sent({}, 'another')).toBe(false)
    expect(sent({ decision: 'refused' }, 'c')).toBe(false)
    expect(sent({ purpose: 'interview' }, 'c')).toBe(false)
  })

  it('G15.a nothing that a person agreed to changes whether the elements are complete', () => {
    const agree = (record: CaseRecord, purpose: NonNullable<Consent['purpose']>): CaseRecord => {
      const { victims = [] } = record
      return {
        ...record,
        victims: victims.map((one) => ({ ...one, consents: [{ ...granted, purpose }], ownWords: 'Agreed.' })),
      }
    }
    let compared = 0
    fc.assert(
      fc.property(validCaseRecord, fc.constantFrom(...codesOf(consentPurpose)), (record, purpose) => {
        for (const event of record.events ?? []) {
          compared++
          expect(elementsComplete(event, agree(record, purpose))).toBe(elementsComplete(event, record))
        }
      }),
      // Few records have an event.
      { numRuns: 400 },
    )
    expect(compared).toBeGreaterThan(10)
  })

  it('G15.b an event with children alone needs no means; with an adult, or someone of unknown age, it does', () => {
    const event = { id: 'e', acts: ['harbouring'], purposes: ['servitude'], victimIds: ['v-1'] }
    const accepts = (victim: object, one: object): boolean => validate(recordOf(victim, { events: [one] })).ok
    expect(accepts({ minorAtEntry: 'minor' }, event)).toBe(true)
    expect(accepts({ minorAtEntry: 'adult' }, event)).toBe(false)
    expect(accepts({}, event)).toBe(false)
    expect(accepts({}, { ...event, absent: { means: 'unknown' } })).toBe(true)
  })
})

describe('everyone in everything', () => {
  it('G16.b every service can be given, declined or unavailable for every sex and gender', () => {
    const assistance = codesOf(serviceType).flatMap((service) =>
      codesOf(assistanceState).map((state): Assistance => ({ serviceType: service, state })),
    )
    for (const person of people) expect(isValid({ ...person, assistance })).toBe(true)
  })

  it('G16, G21 the findings about a record do not depend on sex or gender', () => {
    const more = { status: 'identified', pregnant: true, exploitation: [{ form: 'sexual' }, { form: 'forcedLabour' }] }
    const reported = new Set(people.map((person) => rulesOf({ ...person, ...more }).join()))
    expect([...reported]).toEqual(['identified-by-someone'])
  })

  it('G17.c difficulties are by function, several at once', () => {
    expect(isValid({ functionalDifficulties: codesOf(functionDomain) })).toBe(true)
    expect(codesOf(functionDomain)).toHaveLength(6)
  })

  it('G24.a the duty to report and the warning before it are two answers', () => {
    const referral = { direction: 'outgoing', status: 'draft', mandatoryReporting: true }
    expect(rulesOf({ referrals: [referral] })).toEqual(['told-before-mandatory-report'])
    expect(rulesOf({ referrals: [{ ...referral, toldBefore: false }] })).toEqual([])
    expect(isValid({ referrals: [{ ...referral, absent: { toldBefore: 'unknown' } }] })).toBe(true)
  })
})
