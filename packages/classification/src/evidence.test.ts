import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ACTS, type CaseFacts, type Fact, MEANS, PURPOSES } from './facts/facts.ts'
import { anyFacts, withFact } from './fixture-facts.ts'
import { check, runs } from './fixture-properties.ts'
import { assess, legalProfiles, PROFILE_IDS } from './index.ts'
import { ELEMENTS, type ElementState } from './rules/model.ts'

const RANK: Record<ElementState, number> = { notMet: 0, unknown: 1, disputed: 2, met: 3, notRequired: 3 }

describe('evidence', () => {
  const incriminating = [
    ...ACTS.map((code) => `acts.${code}`),
    ...MEANS.map((code) => `means.${code}`),
    'confined',
    'documentsWithheld',
    'debtUsedToHold',
    'violence',
    'threats',
    'sexualViolence',
    'wagesWithheld',
  ]
  const said = fc.constantFrom<Fact>(
    true,
    { value: true, phase: 'transit' },
    { value: true, contradictedBy: 'document' },
  )
  it.each(PROFILE_IDS)('that incriminates never makes an element of trafficking less met (%s)', (profile) => {
    const added = Object.keys(legalProfiles[profile].added)
    const codes = (group: 'acts' | 'purposes'): string[] =>
      added.filter((code) => legalProfiles[profile][group].includes(code)).map((code) => `${group}.${code}`)
    // A practice that counts only with exploitation says what took place, and that can be no exploitation.
    const { purposesOnlyWithExploitation: practices = [] } = legalProfiles[profile]
    const purposes = PURPOSES.filter((code) => !practices.includes(code)).map((code) => `purposes.${code}`)
    const names = fc.constantFrom(...incriminating, ...purposes, ...codes('acts'), ...codes('purposes'))
    check(fc.tuple(anyFacts, names, said), ([facts, name, fact]) => {
      const silent = withFact(facts, name, undefined)
      const [before, after] = [assess(silent, { profile }), assess(withFact(silent, name, fact), { profile })]
      for (const id of ['act', 'means', 'purpose'] as const)
        expect(RANK[after.elements[id].state]).toBeGreaterThanOrEqual(RANK[before.elements[id].state])
    })
  })

  it.each([
    ['freeToLeave', 'means.coercion'],
    ['earnsForSelf', 'purposes.sexualExploitation'],
    ['familyOrHumanitarianHelp', 'purposes.domesticServitude'],
  ] as const)(
    'that speaks against, as %s, never undoes evidence for: it makes a dispute and raises a question',
    (name, evidence) => {
      let disputes = 0
      // Every other case is of an adult with evidence that it speaks against: by chance alone the two seldom meet.
      const doubted = anyFacts.map((facts): CaseFacts => ({ ...withFact(facts, evidence, true), ageClass: 'adult' }))
      check(fc.oneof(anyFacts, doubted), (facts) => {
        const [before, after] = [assess(withFact(facts, name, undefined)), assess(withFact(facts, name, true))]
        for (const id of ELEMENTS) {
          const [was, is] = [before.elements[id].state, after.elements[id].state]
          if (was === is) continue
          expect([was, is]).toEqual(['met', 'disputed'])
          disputes++
          const asked = after.questions.flatMap(({ about }) => about)
          expect(
            after.elements[id].for.some(({ fact }) => asked.includes(fact)) || asked.includes('purposeStage'),
          ).toBe(true)
          expect(after.review.proposed).toBe(true)
        }
      })
      // Doubt has to meet evidence often enough to prove something.
      expect(disputes).toBeGreaterThan(runs.numRuns / 10)
    },
  )

  it('that disagrees is asked about though nothing turns on it any more', () => {
    const acts = Object.fromEntries(ACTS.map((code) => [code, false]))
    const { hypotheses, questions } = assess({
      acts,
      purposes: { sexualExploitation: false, childMarriage: true },
      familyOrHumanitarianHelp: true,
    })
    expect(hypotheses.trafficking.state).toBe('notIndicated')
    expect(questions.map(({ id }) => id)).toContain('afterArrival')
  })

  it('keeps both sides', () => {
    const { elements } = assess({
      acts: {
        receipt: [
          { value: true, source: 'statement' },
          { value: false, source: 'document' },
        ],
      },
    })
    expect(elements.act).toMatchObject({
      state: 'disputed',
      for: [{ fact: 'acts.receipt', source: 'statement', rule: 'act-receipt' }],
      against: [{ fact: 'acts.receipt', source: 'document', rule: 'no-act' }],
    })
  })
})

describe('phases', () => {
  it('can change the reading: what was not so at the origin can be so at the destination', () => {
    const { elements, phases } = assess({
      ageClass: 'adult',
      means: {
        coercion: [
          { value: false, phase: 'origin' },
          { value: true, phase: 'destination' },
        ],
      },
    })
    expect(elements.means.state).toBe('met')
    expect(phases.map(({ phase, elements: own }) => [phase, own.means])).toEqual([
      ['origin', 'unknown'],
      ['destination', 'met'],
    ])
  })

  it('of which one is denied leave the others open: a "no" about one phase is none about the whole', () => {
    const denied = (...phases: ('origin' | 'transit' | 'destination')[]): CaseFacts => ({
      ageClass: 'adult',
      acts: { recruitment: true },
      means: Object.fromEntries(MEANS.map((code) => [code, phases.map((phase) => ({ value: false, phase }))])),
      purposes: { forcedLabour: true },
    })
    const read = (facts: CaseFacts) => {
      const { elements, hypotheses, phases } = assess(facts)
      return [elements.means.state, hypotheses.trafficking.state, ...phases.map(({ elements: own }) => own.means)]
    }
    expect(read(denied('origin'))).toEqual(['unknown', 'possible', 'notMet'])
    expect(read(denied('origin', 'transit'))).toEqual(['unknown', 'possible', 'notMet', 'notMet'])
    expect(read(denied('origin', 'transit', 'destination')).slice(0, 2)).toEqual(['notMet', 'notIndicated'])
    expect(assess(denied('origin')).elements.means.against.length).toBe(MEANS.length)
  })

  it('that say nothing of their own are as the whole', () => {
    const { phases } = assess({
      acts: { receipt: [{ value: true }, { value: false, phase: 'transit' }] },
      confined: { value: true, phase: 'origin' },
    })
    expect(phases.map(({ phase, elements: own }) => [phase, own.act])).toEqual([
      ['origin', 'met'],
      ['transit', 'unknown'],
    ])
  })

  it('that contradict each other about the same time are a dispute', () => {
    const said = (...statements: object[]) => assess({ acts: { transfer: statements } } as CaseFacts).elements.act.state
    expect(said({ value: true, phase: 'transit' }, { value: false, phase: 'transit' })).toBe('disputed')
    expect(said({ value: true, phase: 'transit' }, { value: false })).toBe('disputed')
    expect(said({ value: true, contradictedBy: 'document' })).toBe('disputed')
    expect(said({ value: true, phase: 'transit' }, { value: false, phase: 'origin' })).toBe('met')
  })
})
