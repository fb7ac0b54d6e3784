/** A child, and anyone who may be one, is not judged as an adult, and nothing that is only unknown settles a person. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ACTS, type CaseFacts, MEANS, PURPOSES } from './facts/facts.ts'
import { anyFacts, factNames, withFact } from './fixture-facts.ts'
import { check } from './fixture-properties.ts'
import { assess, explain, LANGUAGES, legalProfiles, PROFILE_IDS, textsOf } from './index.ts'

const DOUBTS = ['freeToLeave', 'earnsForSelf', 'familyOrHumanitarianHelp'] as const
const YOUNG = ['child', 'unknown'] as const
const TRAFFICKING = ['act', 'means', 'purpose'] as const

describe('of a child, or someone who may be one', () => {
  it.each(DOUBTS)('%s speaks against nothing that makes trafficking', (name) => {
    check(
      fc.tuple(anyFacts, fc.constantFrom(...YOUNG), fc.constantFrom(...PROFILE_IDS)),
      ([facts, ageClass, profile]) => {
        const given = { ...facts, ageClass }
        const before = assess(withFact(given, name, undefined), { profile })
        const after = assess(withFact(given, name, true), { profile })
        for (const id of TRAFFICKING) expect(after.elements[id].state).toBe(before.elements[id].state)
        expect(after.hypotheses.trafficking.state).toBe(before.hypotheses.trafficking.state)
      },
    )
  })

  it.each(DOUBTS)(
    '%s leaves a child who was recruited and exploited indicated, and is not shown as evidence',
    (name) => {
      for (const profile of PROFILE_IDS) {
        const facts = {
          ageClass: 'child',
          acts: { recruitment: true },
          purposes: { sexualExploitation: true },
        } as const
        const { label, elements, confidence } = assess({ ...facts, [name]: true }, { profile })
        expect([profile, label, elements.purpose.state, confidence.level]).toEqual([
          profile,
          'trafficking',
          'met',
          'high',
        ])
        expect(elements.purpose.against).toEqual([])
      }
    },
  )

  it.each(DOUBTS)('%s is left to the branch of the adult where the age is not known', (name) => {
    const { elements, branches } = assess({
      acts: { recruitment: true },
      means: { deception: true },
      purposes: { forcedLabour: true },
      [name]: true,
    })
    expect([elements.purpose.state, branches?.child.purpose, branches?.adult.purpose]).toEqual([
      'met',
      'met',
      'disputed',
    ])
    expect([branches?.child.trafficking, branches?.adult.trafficking]).toEqual(['indicated', 'possible'])
  })

  it('exploitation on record calls for a review, also where every act is denied', () => {
    const acts = Object.fromEntries(ACTS.map((code) => [code, false]))
    for (const ageClass of YOUNG) {
      const { hypotheses, review } = assess({ ageClass, acts, purposes: { sexualExploitation: true } })
      expect([hypotheses.trafficking.state, review.proposed]).toEqual(['notIndicated', true])
    }
    for (const ageClass of YOUNG)
      expect(assess({ ageClass, purposes: { childMarriage: true } }).review.proposed).toBe(true)
    expect(assess({ ageClass: 'adult', purposes: { childMarriage: true } }).review.proposed).toBe(false)
    const found = assess({ ageClass: 'child', acts, purposeStage: 'noneFound' })
    expect(found.review.proposed).toBe(false)
  })
})

const smuggled = { borderCrossed: true, irregularEntry: true, facilitatorBenefit: true } as const

describe('smuggling of a person who was not asked about trafficking', () => {
  it.each([...YOUNG, 'adult'] as const)('does not sound settled: %s', (ageClass) => {
    for (const locale of LANGUAGES) {
      const assessment = assess({ ageClass, ...smuggled }, { locale })
      const { label, labelText, hypotheses } = assessment
      expect([label, hypotheses.trafficking.state]).toEqual(['smuggling', 'insufficient'])
      expect(labelText).toBe(textsOf(locale)('label.smugglingOpen'))
      expect(hypotheses.trafficking.notKnown).toEqual(ageClass === 'child' ? ['act', 'purpose'] : [...TRAFFICKING])
      const say = textsOf(locale)
      const line = explain(assessment)
        .split('\n')
        .find((one) =>
          one.startsWith(`  ${hypotheses.trafficking.name}${say('sign.colon')}${hypotheses.trafficking.text};`),
        )
      expect(line).toContain(`${say('element.act')}, `)
      expect(line).toContain(say('element.purpose'))
    }
  })

  it('calls for a review of a child, and of someone who may be one, until it is asked or decided', () => {
    const isReviewed = (facts: CaseFacts) => assess(facts).review.proposed
    for (const ageClass of YOUNG) {
      expect(isReviewed({ ageClass, ...smuggled })).toBe(true)
      expect(isReviewed({ ageClass, ...smuggled, facilitatorBenefit: false })).toBe(false)
      expect(isReviewed({ ageClass, borderCrossed: true, irregularEntry: true })).toBe(true)
      expect(isReviewed({ ageClass, ...smuggled, purposeStage: 'noneFound' })).toBe(false)
      expect(isReviewed({ ageClass, ...smuggled, decidedStatus: 'identified' })).toBe(false)
    }
    expect(isReviewed({ ageClass: 'adult', ...smuggled })).toBe(false)
  })

  it('is settled in words once trafficking is excluded', () => {
    const { labelText } = assess({ ageClass: 'adult', ...smuggled, purposeStage: 'noneFound' })
    expect(labelText).toBe('Smuggling of a migrant is indicated.')
  })
})

describe('what is not known', () => {
  it('is named of trafficking and of smuggling wherever they are open, and nothing else is', () => {
    check(anyFacts, (facts) => {
      const assessment = assess(facts)
      const { hypotheses, elements } = assessment
      const said = explain(assessment)
      for (const id of ['trafficking', 'migrantSmuggling'] as const) {
        const { state, notKnown, name } = hypotheses[id]
        expect(said.includes(`\n  ${name}: `)).toBe(state !== 'notIndicated')
        for (const one of notKnown) expect(elements[one].state).toBe('unknown')
        if (state === 'insufficient') expect(notKnown.length).toBeGreaterThan(0)
      }
      for (const { state, name } of Object.values(hypotheses))
        if (state === 'insufficient' && name !== hypotheses.both.name) expect(said).toContain(name)
    })
  })

  it('is in the words of the confidence: it is high only where act, means and purpose are settled', () => {
    check(anyFacts, (facts) => {
      const { confidence, elements } = assess(facts)
      const states = TRAFFICKING.map((id) => elements[id].state)
      if (confidence.level !== 'high') return
      expect(confidence.text).toBe('high: the elements of trafficking are settled, and none of them is disputed')
      expect(states).not.toContain('unknown')
      expect(states).not.toContain('disputed')
    })
  })
})

describe('evidence and silence', () => {
  /** Evidence of trafficking; a practice that counts only with exploitation can be none. */
  const practices: readonly string[] = legalProfiles.palermo.purposesOnlyWithExploitation ?? []
  const evidence = [
    ...ACTS.map((code) => `acts.${code}`),
    ...MEANS.map((code) => `means.${code}`),
    ...PURPOSES.filter((code) => !practices.includes(code)).map((code) => `purposes.${code}`),
  ]
  const rank = { notIndicated: 0, insufficient: 1, possible: 2, indicated: 3 } as const

  it('of trafficking that is added never moves a person towards "not a victim"', () => {
    const more = fc.tuple(anyFacts, fc.constantFrom(...evidence), fc.constantFrom(...PROFILE_IDS))
    check(more, ([facts, name, profile]) => {
      const before = assess(withFact(facts, name, undefined), { profile })
      const after = assess(withFact(facts, name, true), { profile })
      expect(rank[after.hypotheses.trafficking.state]).toBeGreaterThanOrEqual(rank[before.hypotheses.trafficking.state])
      // Someone competent may have decided, and evidence can end a dispute about an adult.
      if (before.review.proposed && facts.ageClass !== 'adult' && facts.decidedStatus === undefined)
        expect(after.review.proposed).toBe(true)
      if (after.label !== 'neither' || before.label === 'neither') return
      // Of an adult for whom an element is positively absent, it can show something else.
      expect([facts.ageClass, before.hypotheses.trafficking.state]).toEqual(['adult', 'notIndicated'])
    })
  })

  it('taken away never turns what is open into "not a victim"', () => {
    const less = fc.tuple(anyFacts, fc.constantFrom(...factNames))
    check(less, ([facts, name]) => {
      const [before, after] = [assess(facts), assess(withFact(facts, name, undefined))]
      if (after.hypotheses.trafficking.state !== 'notIndicated') return
      // A "no" that was disputed stands alone once what speaks for the element is taken away.
      const wasDisputed = TRAFFICKING.some((id) => before.elements[id].state === 'disputed')
      expect(before.hypotheses.trafficking.state === 'notIndicated' || wasDisputed).toBe(true)
    })
  })
})
