import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exploitationForm, meansOfControl } from '../code-lists.ts'
import type { CaseRecord, Event, GbvExposure, MinorStatusCode, Victim } from '../generated/types.ts'
import { ageBandOf, durationBandOf, minorStatusOf } from './bands.ts'
import { elementsComplete, isWorstFormOfChildLabour, palermoMeansOf } from './derive.ts'
import { gbvContexts } from './gbv-contexts.ts'
import { positiveDimensions } from './positive-dimensions.ts'

const record = (victims: Victim[], rest: Partial<CaseRecord> = {}): CaseRecord => ({
  standardVersion: '1.0-rc.2',
  case: { id: 'c' },
  reportingEntity: { id: 'o', type: 'ngo' },
  dataProtection: { absent: { legalBases: 'unknown', sensitivity: 'unknown', retainUntil: 'unknown' } },
  victims,
  ...rest,
})
const victim = (rest: Partial<Victim> = {}): Victim => ({ id: 'v', consents: [], ...rest })

describe('bands', () => {
  it('puts every age in one band that agrees with the status of minor', () => {
    for (let age = 0; age <= 120; age++) {
      const band = ageBandOf(age)
      expect(band).toBeDefined()
      expect(band === 'age0To8' || band === 'age9To17').toBe(minorStatusOf(age) === 'minor')
    }
    expect([17, 18].map(ageBandOf)).toEqual(['age9To17', 'age18To20'])
    expect([12, 13, 24, 25].map(durationBandOf)).toEqual([
      'months0To12',
      'months13To24',
      'months13To24',
      'months25AndOver',
    ])
  })
})

describe('elementsComplete', () => {
  const event = (rest: Partial<Event>): Event => ({
    id: 'e',
    acts: ['receipt'],
    purposes: ['servitude'],
    victimIds: ['v'],
    ...rest,
  })
  const entry = (status: MinorStatusCode | undefined): Victim =>
    victim(status === undefined ? {} : { minorAtEntry: status })
  it.each([
    ['adult with means', event({ means: ['fraud'] }), entry('adult'), true],
    ['adult without means', event({}), entry('adult'), false],
    ['child without means (G15.b)', event({}), entry('minor'), true],
    ['age not known, no means: both are possible (G15.c)', event({}), entry(undefined), undefined],
    ['age not known, with means', event({ means: ['fraud'] }), entry(undefined), true],
    ['no act', event({ acts: [], means: ['fraud'] }), entry('minor'), false],
    ['no purpose', event({ purposes: [], means: ['fraud'] }), entry('minor'), false],
    [
      'adult at registration who may have been a child at entry',
      event({}),
      victim({ minorAtRegistration: 'adult' }),
      undefined,
    ],
  ])('%s', (_what, one, person, expected) => {
    expect(elementsComplete(one, record([person]))).toBe(expected)
  })
  it('is never lowered by more evidence', () => {
    fc.assert(
      fc.property(fc.constantFrom('minor', 'adult', undefined), fc.boolean(), (status, hasMeans) => {
        const before = elementsComplete(event(hasMeans ? { means: ['fraud'] } : {}), record([entry(status)]))
        const after = elementsComplete(event({ means: ['fraud', 'deception'] }), record([entry(status)]))
        expect(after === true || before !== true).toBe(true)
      }),
    )
  })
})

describe('palermoMeansOf', () => {
  it('gives Palermo means for coercive codes and none for "other"', () => {
    expect(palermoMeansOf({ code: 'falsePromises' })).toContain('deception')
    expect(palermoMeansOf({ code: 'physicalAbuse' })).toContain('threatOrForce')
    expect(palermoMeansOf({ code: 'notSpecified' })).toEqual([])
    expect(palermoMeansOf({})).toEqual([])
    expect(meansOfControl.codes.filter(({ code }) => palermoMeansOf({ code }).length > 0).length).toBeGreaterThan(15)
  })
})

describe('isWorstFormOfChildLabour', () => {
  it('is never true of an adult and never decided without an age', () => {
    for (const { code } of exploitationForm.codes) {
      expect(isWorstFormOfChildLabour({ form: code }, victim({ minorAtStartOfExploitation: 'adult' }))).toBe(false)
      expect(isWorstFormOfChildLabour({ form: code }, victim())).toBeUndefined()
    }
    expect(
      isWorstFormOfChildLabour({ form: 'armedRecruitment' }, victim({ minorAtStartOfExploitation: 'minor' })),
    ).toBe(true)
  })
})

describe('gbvContexts (G10)', () => {
  const partner = {
    perpetrators: [{ id: 'p', roles: ['exploiter' as const] }],
    relations: [{ victimId: 'v', perpetratorId: 'p', kinds: ['formerPartner' as const] }],
  }
  const contexts = (exposure: GbvExposure, rest: Partial<Victim> = {}, more: Partial<CaseRecord> = {}): string[] => {
    const person = victim({ gbvExposure: [exposure], ...rest })
    return gbvContexts(person, record([person], more))
  }
  it.each([
    ['partner and violence', contexts({ type: 'physicalAssault' }, {}, partner), ['intimatePartnerViolence']],
    ['partner and no violence of this kind', contexts({ type: 'nonGbv' }, {}, partner), []],
    ['rape of a child', contexts({ type: 'rape' }, { age: 17 }), ['childSexualAbuse']],
    ['rape of an adult', contexts({ type: 'rape' }, { age: 18 }), []],
    [
      'forced marriage of a child',
      contexts({ type: 'forcedMarriage' }, { minorAtRegistration: 'minor' }),
      ['earlyMarriage'],
    ],
    [
      'assault with exchange',
      contexts({ type: 'sexualAssault', exchangeOfValue: true }),
      ['possibleSexualExploitation'],
    ],
    ['beating with exchange', contexts({ type: 'physicalAssault', exchangeOfValue: true }), []],
    ['rape while held', contexts({ type: 'rape', abductionStatus: 'trafficked' }), ['possibleSexualSlavery']],
    ['rape while free', contexts({ type: 'rape', abductionStatus: 'none' }), []],
    [
      'harmful practice',
      contexts({ type: 'psychologicalAbuse', harmfulPractice: true }),
      ['harmfulTraditionalPractice'],
    ],
    ['harmful practice without violence', contexts({ type: 'nonGbv', harmfulPractice: true }), []],
  ])('%s', (_what, found, expected) => {
    expect(found).toEqual(expected)
  })
})

describe('positiveDimensions', () => {
  const found = (group: 'adult' | 'child', ...ids: string[]): string[] =>
    positiveDimensions({ indicators: ids.map((id) => ({ id: id as 'D1.01', state: 'present' })) }, group)
  it.each([
    ['two strong', found('adult', 'D5.01', 'D5.02'), ['D5']],
    ['one strong alone', found('adult', 'D5.01'), []],
    ['one strong and one medium', found('adult', 'D5.01', 'D5.06'), ['D5']],
    ['one strong and one weak', found('adult', 'D1.01', 'D1.10'), ['D1']],
    ['three medium', found('adult', 'D4.02', 'D4.03', 'D4.04'), ['D4']],
    ['two medium', found('adult', 'D4.02', 'D4.03'), []],
    ['two medium and one weak', found('adult', 'D4.02', 'D4.03', 'D4.09'), ['D4']],
    ['in different dimensions', found('adult', 'D1.01', 'D5.01'), []],
    ['not used for children', found('child', 'D4.08', 'D4.02', 'D4.03'), []],
  ])('%s', (_what, dimensions, expected) => {
    expect(dimensions).toEqual(expected)
  })
  it('does not count what was looked for and not found, nor the same indicator twice', () => {
    expect(
      positiveDimensions(
        {
          indicators: [
            { id: 'D5.01', state: 'present' },
            { id: 'D5.02', state: 'notPresent' },
          ],
        },
        'adult',
      ),
    ).toEqual([])
    expect(
      positiveDimensions(
        {
          indicators: [
            { id: 'D5.01', phase: 'transit', state: 'present' },
            { id: 'D5.01', phase: 'exploitation', state: 'present' },
          ],
        },
        'adult',
      ),
    ).toEqual([])
  })
})
