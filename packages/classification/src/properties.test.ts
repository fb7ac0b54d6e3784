import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ACTS, type CaseFacts, type Circumstance, DECIDED_STATUSES, MEANS } from './facts/facts.ts'
import { anyFacts, factNames, withFact } from './fixture-facts.ts'
import { check, level } from './fixture-properties.ts'
import { assess } from './index.ts'
import { ELEMENTS } from './rules/model.ts'

describe('what never lowers trafficking', () => {
  const harmless: [string, Partial<CaseFacts>][] = [
    ['consent', { consentedToMovement: true }],
    ['a legal visa', { irregularEntry: false, irregularStay: false, falseDocuments: false }],
    ['a stay that is irregular', { irregularStay: true }],
    ['a country of one’s own', { nationalOrResident: true }],
    ['that someone competent decided otherwise', { decidedStatus: 'notAVictim' }],
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
      // A "yes" that the "no" replaces would be evidence taken away.
      const silent = Object.keys(added).reduce((rest, name) => withFact(rest, name, undefined), facts)
      const before = assess(silent)
      const after = assess({ ...silent, ...added })
      expect(after.hypotheses.trafficking.state).toBe(before.hypotheses.trafficking.state)
      for (const id of ['act', 'means', 'purpose'] as const)
        expect(after.elements[id].state).toBe(before.elements[id].state)
    })
  })

  it('late disclosure, returning, earlier sex work: dates and words that have no effect', () => {
    check(anyFacts, (facts) => {
      const detailed = {
        ...facts,
        disclosedOn: '2031',
        returnedToExploiter: true,
        earlierSexWork: true,
        narrative: 'agreed',
      }
      const { findings: _, ...read } = assess(detailed as CaseFacts)
      const { findings: __, ...expected } = assess(facts)
      expect(read).toEqual(expected)
    })
  })
})

describe('what never raises trafficking alone', () => {
  it.each([
    'borderCrossed',
    'nationalOrResident',
    'irregularEntry',
    'irregularStay',
    'irregularEntryOrStay',
    'falseDocuments',
    'labourStandardsBreached',
    'genderBasedViolence',
    'wagesWithheld',
    'debt',
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

  it.each(['confined', 'documentsWithheld', 'debtUsedToHold', 'violence', 'threats', 'sexualViolence'] as const)(
    '%s, which shows a means and nothing more',
    (name) => {
      check(anyFacts, (facts) => {
        const [before, after] = [assess(withFact(facts, name, undefined)), assess(withFact(facts, name, true))]
        for (const id of ['act', 'purpose'] as const) expect(after.elements[id].state).toBe(before.elements[id].state)
        expect(['met', 'disputed', 'notRequired']).toContain(after.elements.means.state)
      })
      for (const ageClass of ['child', 'adult', 'unknown'] as const)
        expect(assess({ ageClass, [name]: true }).hypotheses.trafficking.state).toBe('insufficient')
    },
  )

  it('what someone competent decided: it is no evidence', () => {
    check(anyFacts, (facts) => {
      const { decidedStatus: _, ...open } = facts
      for (const decidedStatus of DECIDED_STATUSES) {
        const { review, rules, questions, duties, ...decided } = assess({ ...open, decidedStatus })
        expect(decided).toEqual(expect.objectContaining({ label: assess(open).label }))
        expect(decided.hypotheses).toEqual(assess(open).hypotheses)
        expect(decided.elements).toEqual(assess(open).elements)
      }
    })
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
      const { findings, ...read } = assess(described as CaseFacts)
      const { findings: none, ...expected } = assess(facts)
      expect(read).toEqual(expected)
      expect([findings.map(({ code }) => code), none]).toEqual([['unknownFact'], []])
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

describe('age', () => {
  it('of 18 instead of 17, with no means stated, turns means from not required to not known', () => {
    const shown = ['violence', 'sexualViolence', 'threats', 'confined', 'documentsWithheld', 'debtUsedToHold']
    check(anyFacts, ({ means: _, freeToLeave: __, ...rest }) => {
      const facts = shown.reduce((silent, name) => withFact(silent, name, undefined), rest as CaseFacts)
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
        const { elements, hypotheses, label, labelText } = assess({ ...facts, ageClass: age })
        expect(unknown.branches?.[age]).toEqual({
          means: elements.means.state,
          purpose: elements.purpose.state,
          trafficking: hypotheses.trafficking.state,
          label,
          labelText,
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
      const { profile: used, banner } = assess(facts, { profile: profile as 'palermo' })
      expect(used).toMatchObject({ id: profile, version: '1.0', status: 'unverified' })
      expect(used.gaps.length).toBeGreaterThan(0)
      expect(banner).toMatch(/does not make it/)
    })
  })

  it('asks nothing that is settled, and never whether the person agreed', () => {
    check(anyFacts, (facts) => {
      const { questions, elements } = assess(facts)
      expect(questions.flatMap(({ about }) => about)).not.toContain('consentedToMovement')
      expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length)
      if (Object.values(elements).some(({ state }) => state === 'disputed')) expect(questions.length).toBeGreaterThan(0)
    })
  })
})
