import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ACTS, type CaseFacts, type Circumstance, type Fact, MEANS, PURPOSES } from './facts/facts.ts'
import { anyFacts, factNames, withFact } from './fixture-facts.ts'
import { assess, legalProfiles, PROFILE_IDS } from './index.ts'
import { ELEMENTS, type ElementState } from './rules/model.ts'

const runs = { numRuns: 300 }
const check = <T>(arbitrary: fc.Arbitrary<T>, property: (value: T) => void): void =>
  fc.assert(fc.property(arbitrary, property), runs)

const RANK: Record<ElementState, number> = { notMet: 0, unknown: 1, disputed: 2, met: 3, notRequired: 3 }
const LEVEL = { notIndicated: 0, insufficient: 1, possible: 2, indicated: 3 } as const
const level = (facts: CaseFacts): number => LEVEL[assess(facts).hypotheses.trafficking.state]

describe('what never lowers trafficking', () => {
  const harmless: [string, Partial<CaseFacts>][] = [
    ['consent', { consentedToMovement: true }],
    ['a legal visa', { irregularEntryOrStay: false, falseDocuments: false }],
    ['no border', { borderCrossed: false }],
    ['no locks', { confined: false }],
    ['having paid', { paidFacilitator: true }],
    ['a debt of one’s own', { debt: true }],
    ['kinship by marriage or adoption', { marriage: true, adoption: true }],
    ['a facilitator who gains nothing', { facilitatorBenefit: false }],
    ['no violence, no threats, no ransom', { violence: false, threats: false, ransomDemanded: false }],
    ['papers in hand and wages paid', { documentsWithheld: false, wagesWithheld: false }],
    ['a relation that ended', { relationEndedOnArrival: true }],
  ]
  it.each(harmless)('%s', (_, added) => {
    check(anyFacts, (facts) => {
      const before = assess(facts)
      const after = assess({ ...facts, ...added })
      expect(after.hypotheses.trafficking.state).toBe(before.hypotheses.trafficking.state)
      for (const id of ['act', 'means', 'purpose'] as const)
        expect(after.elements[id].state).toBe(before.elements[id].state)
    })
  })

  it('late disclosure, returning, earlier sex work: dates and words that nobody reads', () => {
    check(anyFacts, (facts) => {
      const told = {
        ...facts,
        disclosedOn: '2031',
        returnedToExploiter: true,
        earlierSexWork: true,
        narrative: 'agreed',
      }
      expect(assess(told as CaseFacts)).toEqual(assess(facts))
    })
  })
})

describe('what never raises trafficking alone', () => {
  it.each([
    'borderCrossed',
    'irregularEntryOrStay',
    'labourStandardsBreached',
    'confined',
    'documentsWithheld',
    'violence',
    'threats',
    'sexualViolence',
    'wagesWithheld',
    'debtUsedToHold',
    'ransomDemanded',
    'marriage',
    'earnsForSelf',
  ] as Circumstance[])('%s', (name) => {
    check(anyFacts, (facts) => {
      expect(level(withFact(facts, name, true))).toBeLessThanOrEqual(level(withFact(facts, name, undefined)))
    })
    for (const ageClass of ['child', 'adult', 'unknown'] as const)
      expect(assess({ ageClass, [name]: true }).hypotheses.trafficking.state).toBe('insufficient')
  })

  it('sex, gender identity, nationality or wording change nothing at all', () => {
    check(fc.tuple(anyFacts, fc.string()), ([facts, word]) => {
      const described = {
        ...facts,
        sex: word,
        genderIdentity: word,
        citizenships: [word],
        poverty: true,
        ownWords: word,
      }
      expect(assess(described as CaseFacts)).toEqual(assess(facts))
    })
  })
})

describe('blank is not false', () => {
  it('taking a fact away never turns "not known" into "positively absent"', () => {
    check(fc.tuple(anyFacts, fc.constantFrom(...factNames)), ([facts, name]) => {
      const [before, after] = [assess(facts), assess(withFact(facts, name, undefined))]
      for (const id of ELEMENTS)
        if (before.elements[id].state === 'unknown') expect(after.elements[id].state).not.toBe('notMet')
    })
  })

  it('an element of which nothing is said is not known', () => {
    const { elements, label } = assess({})
    expect(ELEMENTS.map((id) => elements[id].state)).toEqual(ELEMENTS.map(() => 'unknown'))
    expect(label).toBe('undetermined')
  })

  it('one "no" among things not said excludes nothing', () => {
    for (const name of [...ACTS.map((code) => `acts.${code}`), ...MEANS.map((code) => `means.${code}`)]) {
      const { elements } = assess(withFact({ ageClass: 'adult' }, name, false))
      expect([elements.act.state, elements.means.state]).toEqual(['unknown', 'unknown'])
    }
  })
})

describe('evidence', () => {
  const incriminating = [
    ...ACTS.map((code) => `acts.${code}`),
    ...MEANS.map((code) => `means.${code}`),
    ...PURPOSES.map((code) => `purposes.${code}`),
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
    const names = fc.constantFrom(...incriminating, ...codes('acts'), ...codes('purposes'))
    check(fc.tuple(anyFacts, names, said), ([facts, name, fact]) => {
      const silent = withFact(facts, name, undefined)
      const [before, after] = [assess(silent, { profile }), assess(withFact(silent, name, fact), { profile })]
      for (const id of ['act', 'means', 'purpose'] as const)
        expect(RANK[after.elements[id].state]).toBeGreaterThanOrEqual(RANK[before.elements[id].state])
    })
  })

  it.each(['freeToLeave', 'earnsForSelf', 'familyOrHumanitarianHelp'] as const)(
    'that speaks against, as %s, never undoes evidence for: it makes a dispute and raises a question',
    (name) => {
      let disputes = 0
      check(anyFacts, (facts) => {
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

describe('age', () => {
  it('of 18 instead of 17, with no means stated, turns means from not required to not known', () => {
    check(anyFacts, ({ means: _, freeToLeave: __, ...facts }) => {
      expect(assess({ ...facts, ageClass: 'child' }).elements.means.state).toBe('notRequired')
      expect(assess({ ...facts, ageClass: 'adult' }).elements.means.state).toBe('unknown')
    })
  })

  it('that is not known runs both branches, asks for the age first, and takes the person for a child', () => {
    check(anyFacts, (facts) => {
      const unknown = assess({ ...facts, ageClass: 'unknown' })
      expect(unknown.questions[0]?.id).toBe('age')
      expect(unknown.duties.map(({ id }) => id)).toContain('child-protection')
      for (const age of ['child', 'adult'] as const) {
        const { elements, hypotheses, label } = assess({ ...facts, ageClass: age })
        expect(unknown.branches?.[age]).toEqual({
          means: elements.means.state,
          trafficking: hypotheses.trafficking.state,
          label,
        })
      }
      // Excluded only where it is excluded for a child and for an adult.
      if (unknown.hypotheses.trafficking.state === 'notIndicated')
        expect([unknown.branches?.child.trafficking, unknown.branches?.adult.trafficking]).toEqual([
          'notIndicated',
          'notIndicated',
        ])
    })
  })
})

describe('smuggling', () => {
  it('goes with the benefit, except as possible', () => {
    check(anyFacts, ({ paidFacilitator: _, facilitatorBenefit: __, ...facts }) => {
      const smuggled = { ...facts, borderCrossed: true, irregularEntryOrStay: true, familyOrHumanitarianHelp: false }
      expect(assess({ ...smuggled, facilitatorBenefit: true }).hypotheses.migrantSmuggling.state).toBe('indicated')
      expect(assess(smuggled).hypotheses.migrantSmuggling.state).toBe('possible')
      expect(assess({ ...smuggled, facilitatorBenefit: false }).hypotheses.migrantSmuggling.state).toBe('notIndicated')
    })
  })

  const smuggled: CaseFacts = {
    acts: { transportation: true },
    borderCrossed: true,
    irregularEntryOrStay: true,
    paidFacilitator: true,
    consentedToMovement: true,
  }
  it.each(['child', 'adult', 'unknown'] as const)('with exploitation of the same person (%s) is both', (ageClass) => {
    expect(assess({ ...smuggled, ageClass }).label).toBe('smuggling')
    for (const purpose of PURPOSES) {
      const exploited = { ...smuggled, ageClass, purposes: { [purpose]: true } }
      expect(assess(exploited).label).toBe('both')
      expect(assess({ ...exploited, means: { coercion: true } }).hypotheses.both.state).toBe('indicated')
      // Who kept the person, and how, need not have been told yet.
      const { acts: _, ...without } = exploited
      expect(assess(without).label).toBe('both')
    }
  })

  it('of anybody with exploitation is both, unless trafficking is positively excluded or the exploitation in dispute', () => {
    check(fc.tuple(anyFacts, fc.constantFrom(...PURPOSES)), ([facts, purpose]) => {
      const { purposeStage: _, freeToLeave: __, earnsForSelf: ___, familyOrHumanitarianHelp: ____, ...rest } = facts
      const before = { ...rest, borderCrossed: true, irregularEntryOrStay: true, paidFacilitator: true, purposes: {} }
      const { facilitatorBenefit: _____, ...crossing } = before as CaseFacts
      const exploited = assess({ ...crossing, purposes: { [purpose]: true } })
      if (exploited.hypotheses.trafficking.state !== 'notIndicated') expect(exploited.label).toBe('both')
    })
  })

  it('never makes trafficking less, and trafficking never makes it less', () => {
    check(anyFacts, (facts) => {
      const { borderCrossed: _, irregularEntryOrStay: __, paidFacilitator: ___, ...rest } = facts
      const added = { ...rest, borderCrossed: true, irregularEntryOrStay: true, paidFacilitator: true }
      expect(level(added)).toBe(level(rest))
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

describe('a reading', () => {
  it('is the same whatever the order of facts, and every time', () => {
    const shuffled = (facts: object): object =>
      Object.fromEntries(
        Object.entries(facts)
          .reverse()
          .map(([name, value]) => [
            name,
            Array.isArray(value)
              ? [...value].reverse()
              : typeof value === 'object' && !('value' in value)
                ? shuffled(value)
                : value,
          ]),
      )
    check(anyFacts, (facts) => {
      expect(assess(shuffled(facts))).toEqual(assess(facts))
      expect(JSON.parse(JSON.stringify(assess(facts)))).toEqual(assess(facts))
    })
  })

  it('is labelled by its hypotheses', () => {
    check(anyFacts, (facts) => {
      const { label, hypotheses: found, elements } = assess(facts)
      const trafficking = found.trafficking.state === 'indicated'
      const smuggling = found.migrantSmuggling.state === 'indicated'
      if (trafficking) expect(label).toBe(smuggling ? 'both' : 'trafficking')
      else if (smuggling)
        expect(label).toBe(
          found.trafficking.state !== 'notIndicated' && elements.purpose.state === 'met' ? 'both' : 'smuggling',
        )
      else expect(['neither', 'undetermined']).toContain(label)
      if (label === 'neither') expect(found.trafficking.state).toBe('notIndicated')
    })
  })

  it('says under which law it was made, what has not been read of it, and that it decides nothing', () => {
    check(fc.tuple(anyFacts, fc.constantFrom('palermo', 'rwanda', 'eu', 'us', 'uk')), ([facts, profile]) => {
      const { profile: told, banner } = assess(facts, { profile: profile as 'palermo' })
      expect(told).toMatchObject({ id: profile, version: '1.0', status: 'unverified' })
      expect(told.gaps.length).toBeGreaterThan(0)
      expect(banner).toMatch(/makes none/)
    })
  })

  it('asks nothing that is settled, and never whether somebody agreed', () => {
    check(anyFacts, (facts) => {
      const { questions, elements } = assess(facts)
      expect(questions.flatMap(({ about }) => about)).not.toContain('consentedToMovement')
      expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length)
      if (Object.values(elements).some(({ state }) => state === 'disputed')) expect(questions.length).toBeGreaterThan(0)
    })
  })
})
