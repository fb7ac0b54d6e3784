/** The table and its engine beside plain code that reads the same facts. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  ACTS,
  AGE_CLASSES,
  type CaseFacts,
  CIRCUMSTANCES,
  DECIDED_STATUSES,
  MEANS,
  PURPOSE_STAGES,
  PURPOSES,
} from './facts/facts.ts'
import { type Answer, elementsOf, type Given, hypothesesOf, labelOf, reviewOf } from './fixture-second-reading.ts'
import { assess, type LegalProfile, legalProfiles } from './index.ts'

/** A law that counts less in one place and more in another, as a partner could write it. */
const ours: LegalProfile = {
  ...legalProfiles.palermo,
  id: 'ours',
  acts: ['recruitment', 'receipt', 'fostering'],
  means: ['coercion', 'abuseOfPower', 'promiseOfMarriage'],
  purposes: ['sexualExploitation', 'illegalAdoption', 'bridewealth'],
  purposesWithoutExploitation: ['bridewealth'],
  purposesOnlyWithExploitation: ['illegalAdoption'],
  furtherOffences: ['exploitationOfOthers'],
  meansRequiredForChildren: true,
}

const codes = ({ acts, means, purposes }: LegalProfile): string[] => [
  ...new Set([...ACTS, ...acts].map((code) => `acts.${code}`)),
  ...new Set([...MEANS, ...means].map((code) => `means.${code}`)),
  ...new Set([...PURPOSES, ...purposes].map((code) => `purposes.${code}`)),
  ...CIRCUMSTANCES,
]

/** Few facts or many; each group now and then denied as a whole, as chance alone would never have it. */
const given: fc.Arbitrary<Given> = fc
  .record({
    age: fc.constantFrom(...AGE_CLASSES),
    stage: fc.constantFrom(...PURPOSE_STAGES),
    decided: fc.constantFrom(undefined, ...DECIDED_STATUSES),
    law: fc.constantFrom(...Object.values(legalProfiles), ours),
    silence: fc.constantFrom(1, 4, 12),
    denied: fc.subarray(['acts.', 'means.', 'purposes.']),
    seed: fc.infiniteStream(fc.nat(1000)),
  })
  .map(({ age, stage, decided, law, silence, denied, seed }) => {
    const answers: Record<string, Answer> = {}
    for (const fact of codes(law)) {
      const { value } = seed.next()
      const isDenied = denied.some((group) => fact.startsWith(group))
      const choices: Answer[] = isDenied
        ? [...Array<Answer>(40).fill('no'), 'yes']
        : [...Array<Answer>(silence).fill('open'), 'yes', 'yes', 'no', 'split']
      answers[fact] = choices[value % choices.length] ?? 'open'
    }
    return { age, stage, decided, law, answers }
  })

function toFacts({ age, stage, decided, answers }: Given): CaseFacts {
  const facts: Record<string, unknown> = { ageClass: age, purposeStage: stage, acts: {}, means: {}, purposes: {} }
  if (decided !== undefined) facts['decidedStatus'] = decided
  for (const [name, answer] of Object.entries(answers)) {
    if (answer === 'open') continue
    const [group, code] = name.split('.') as [string, string | undefined]
    const into = code === undefined ? facts : (facts[group] as Record<string, unknown>)
    into[code ?? group] = answer === 'split' ? { value: true, contradictedBy: 'a document' } : answer === 'yes'
  }
  return facts
}

const statesOf = (readings: Record<string, { state: string }>): Record<string, string> =>
  Object.fromEntries(Object.entries(readings).map(([id, { state }]) => [id, state]))

describe('a reading', () => {
  it('is what plain code reads from the same facts, under every law', () => {
    const labels = new Set<string>()
    fc.assert(
      fc.property(given, (facts) => {
        const { elements, hypotheses, label, review } = assess(toFacts(facts), { profile: facts.law })
        expect(statesOf(elements)).toEqual(elementsOf(facts))
        expect(statesOf(hypotheses)).toEqual(hypothesesOf(facts))
        expect(label).toBe(labelOf(facts))
        expect(review).toMatchObject(reviewOf(facts))
        labels.add(label)
      }),
      { numRuns: 4000 },
    )
    expect(labels.size).toBe(5)
  })
})
