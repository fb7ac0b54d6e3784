/** The readings written a second time, as plain code from the law and the finding, without the table and its engine. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ACTS, AGE_CLASSES, type CaseFacts, CIRCUMSTANCES, MEANS, PURPOSE_STAGES, PURPOSES } from './facts/facts.ts'
import { assess, type LegalProfile, legalProfiles } from './index.ts'

type Answer = 'yes' | 'no' | 'open' | 'split'
type Answers = { readonly [fact: string]: Answer }
type Given = { age: 'child' | 'adult' | 'unknown'; stage: string; answers: Answers; law: LegalProfile }

/** A law that counts less in one place and more in another, as a partner could write it. */
const ours: LegalProfile = {
  ...legalProfiles.palermo,
  id: 'ours',
  acts: ['recruitment', 'receipt', 'fostering'],
  means: ['coercion', 'abuseOfPower', 'promiseOfMarriage'],
  purposes: ['sexualExploitation', 'illegalAdoption', 'bridewealth'],
  purposesWithoutExploitation: ['bridewealth'],
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
    law: fc.constantFrom(...Object.values(legalProfiles), ours),
    silence: fc.constantFrom(1, 4, 12),
    denied: fc.subarray(['acts.', 'means.', 'purposes.']),
    seed: fc.infiniteStream(fc.nat(1000)),
  })
  .map(({ age, stage, law, silence, denied, seed }) => {
    const answers: Record<string, Answer> = {}
    for (const fact of codes(law)) {
      const { value } = seed.next()
      const isDenied = denied.some((group) => fact.startsWith(group))
      const choices: Answer[] = isDenied
        ? [...Array<Answer>(40).fill('no'), 'yes']
        : [...Array<Answer>(silence).fill('open'), 'yes', 'yes', 'no', 'split']
      answers[fact] = choices[value % choices.length] ?? 'open'
    }
    return { age, stage, law, answers }
  })

function toFacts({ age, stage, answers }: Given): CaseFacts {
  const facts: Record<string, unknown> = { ageClass: age, purposeStage: stage, acts: {}, means: {}, purposes: {} }
  for (const [name, answer] of Object.entries(answers)) {
    if (answer === 'open') continue
    const [group, code] = name.split('.') as [string, string | undefined]
    const into = code === undefined ? facts : (facts[group] as Record<string, unknown>)
    into[code ?? group] = answer === 'split' ? { value: true, contradictedBy: 'a document' } : answer === 'yes'
  }
  return facts
}

/** One "yes" is enough; "no" needs all of them. */
function some(found: readonly Answer[]): Answer {
  for (const answer of ['yes', 'split', 'open'] as const) if (found.includes(answer)) return answer
  return found.length === 0 ? 'open' : 'no'
}

const STATES = { yes: 'met', no: 'notMet', open: 'unknown', split: 'disputed' } as const

function elementsOf({ age, stage, answers, law }: Given) {
  const is = (fact: string): Answer => answers[fact] ?? 'open'
  const named = (group: 'acts' | 'means' | 'purposes', list: readonly string[]): Answer =>
    some(list.map((code) => is(`${group}.${code}`)))
  const doubted = (answer: Answer, isDoubted: boolean): Answer => (answer === 'yes' && isDoubted ? 'split' : answer)

  function means(): string {
    const child = law.meansRequiredForChildren
    const forChild = typeof child === 'boolean' ? (child ? 'no' : 'yes') : named('purposes', child.exceptFor)
    if (!law.meansRequiredForAdults || (age === 'child' && forChild === 'yes')) return 'notRequired'
    const found = doubted(named('means', law.means), is('freeToLeave') === 'yes')
    const mayBeWaived = age !== 'adult' && forChild !== 'no'
    return STATES[found === 'no' && mayBeWaived ? 'open' : found]
  }

  function purpose(): string {
    const without = named('purposes', law.purposesWithoutExploitation)
    if (without === 'yes') return 'met'
    if (stage === 'disputed') return 'disputed'
    const isNone = stage === 'noneFound'
    const counted = law.purposes.filter((code) => !(isNone && code === 'illegalAdoption'))
    const isOpenList = PURPOSES.every((code) => law.purposes.includes(code))
    const found = isOpenList && (stage === 'realised' || stage === 'intended') ? 'yes' : named('purposes', counted)
    const isDenied = isNone || named('purposes', law.purposes) === 'no'
    const doubts = ['freeToLeave', 'earnsForSelf', 'familyOrHumanitarianHelp'].some((fact) => is(fact) === 'yes')
    if (found === 'yes') return isDenied || doubts ? 'disputed' : 'met'
    if (found === 'split' || without === 'split') return 'disputed'
    return isDenied ? 'notMet' : 'unknown'
  }

  /** Evidence for, and a denial that makes it absent alone and disputed beside evidence. */
  function weighed(evidence: readonly string[], denial: string, doubt = false): string {
    const found = some(evidence.map(is).map((answer) => (answer === 'no' ? 'open' : answer)))
    if (found === 'yes') return is(denial) === 'no' || doubt ? 'disputed' : 'met'
    return found === 'split' ? 'disputed' : is(denial) === 'no' ? 'notMet' : 'unknown'
  }

  return {
    act: STATES[named('acts', law.acts)],
    means: means(),
    purpose: purpose(),
    border: STATES[is('borderCrossed')],
    irregularity: weighed(['irregularEntryOrStay', 'falseDocuments'], 'irregularEntryOrStay'),
    benefit: weighed(
      ['facilitatorBenefit', 'paidFacilitator'],
      'facilitatorBenefit',
      is('familyOrHumanitarianHelp') === 'yes',
    ),
  }
}

/** A crime by its elements: all there, one positively absent, or two of them in sight. */
function crime(states: readonly string[]): string {
  if (states.every((state) => state === 'met' || state === 'notRequired')) return 'indicated'
  if (states.includes('notMet')) return 'notIndicated'
  return states.filter((state) => state !== 'unknown').length >= 2 ? 'possible' : 'insufficient'
}

const first = (...rows: [string, boolean][]): string => rows.find(([, holds]) => holds)?.[0] ?? 'insufficient'

function hypothesesOf(facts: Given) {
  const { age, answers, law } = facts
  const { act, means, purpose, border, irregularity, benefit } = elementsOf(facts)
  const yes = (...names: string[]): boolean => names.some((name) => answers[name] === 'yes')
  const seen = (...names: string[]): boolean => names.some((name) => ['yes', 'split'].includes(answers[name] ?? ''))
  const no = (...names: string[]): boolean => names.every((name) => answers[name] === 'no')
  const here = (state: string): boolean => ['met', 'notRequired', 'disputed'].includes(state)
  const counted = law.means.map((code) => `means.${code}`)
  const isMeans = yes(...counted) && (means === 'met' || means === 'notRequired')
  const trafficking = crime([act, means, purpose])
  const migrantSmuggling = crime([border, irregularity, benefit])
  const two = [trafficking, migrantSmuggling]
  return {
    trafficking,
    migrantSmuggling,
    both: first(
      ['indicated', two.every((one) => one === 'indicated')],
      ['notIndicated', two.includes('notIndicated')],
      ['possible', !two.includes('insufficient')],
    ),
    kidnappingOrRansom: first(
      [
        'indicated',
        yes('ransomDemanded') && yes('confined', 'violence', 'threats', 'means.abduction', 'means.threatOrUseOfForce'),
      ],
      ['notIndicated', no('ransomDemanded') && !seen('means.abduction')],
      ['possible', seen('ransomDemanded', 'means.abduction')],
    ),
    sexWorkWithoutMeans: first(
      ['indicated', age === 'adult' && seen('purposes.sexualExploitation') && yes('earnsForSelf') && no(...counted)],
      ['notIndicated', age === 'child' || no('purposes.sexualExploitation') || isMeans],
      ['possible', seen('purposes.sexualExploitation') && yes('earnsForSelf', 'freeToLeave')],
    ),
    labourStandardsBreach: first(
      ['indicated', yes('labourStandardsBreached', 'wagesWithheld')],
      [
        'possible',
        seen('labourStandardsBreached', 'wagesWithheld') ||
          seen('purposes.forcedLabour', 'purposes.domesticServitude', 'purposes.debtBondage', 'purposes.servitude'),
      ],
      ['notIndicated', no('labourStandardsBreached')],
    ),
    genderBasedViolence: first(
      [
        'indicated',
        yes('sexualViolence', 'purposes.forcedMarriage', 'purposes.childMarriage') ||
          (yes('marriage') && yes('violence', 'threats', 'confined')),
      ],
      ['possible', seen('sexualViolence', 'violence', 'threats', 'purposes.sexualExploitation')],
      [
        'notIndicated',
        no('sexualViolence', 'violence', 'threats') && !seen('purposes.forcedMarriage', 'purposes.childMarriage'),
      ],
    ),
    forcedOrChildMarriage: first(
      ['indicated', yes('purposes.forcedMarriage', 'purposes.childMarriage') || (yes('marriage') && age === 'child')],
      ['notIndicated', no('marriage') && !seen('purposes.forcedMarriage', 'purposes.childMarriage')],
      ['possible', seen('marriage', 'purposes.forcedMarriage', 'purposes.childMarriage')],
    ),
    illegalAdoption: first(
      ['indicated', yes('purposes.illegalAdoption')],
      ['notIndicated', no('adoption') && !seen('purposes.illegalAdoption')],
      ['possible', seen('adoption', 'purposes.illegalAdoption')],
    ),
    irregularMigrationOnly: first(
      [
        'indicated',
        border === 'met' && irregularity === 'met' && benefit === 'notMet' && trafficking === 'notIndicated',
      ],
      ['notIndicated', border === 'notMet' || irregularity === 'notMet' || two.includes('indicated')],
      ['possible', here(border) && here(irregularity)],
    ),
    humanitarianHelp: first(
      [
        'indicated',
        yes('familyOrHumanitarianHelp') && !here(benefit) && ['notIndicated', 'insufficient'].includes(trafficking),
      ],
      ['notIndicated', no('familyOrHumanitarianHelp')],
      ['possible', seen('familyOrHumanitarianHelp')],
    ),
  }
}

function labelOf(facts: Given): string {
  const { trafficking, migrantSmuggling, both: _, ...others } = hypothesesOf(facts)
  const { purpose } = elementsOf(facts)
  if (migrantSmuggling === 'indicated') {
    if (trafficking === 'indicated' || (trafficking !== 'notIndicated' && purpose === 'met')) return 'both'
    return 'smuggling'
  }
  if (trafficking === 'indicated') return 'trafficking'
  const isElse = purpose === 'notMet' || Object.values(others).includes('indicated')
  return trafficking === 'notIndicated' && migrantSmuggling !== 'possible' && isElse ? 'neither' : 'undetermined'
}

function reviewOf(facts: Given) {
  const { age, answers } = facts
  const elements = elementsOf(facts)
  const seen = (...names: string[]): boolean => names.some((name) => ['yes', 'split'].includes(answers[name] ?? ''))
  const isOnRecord = [elements.act, elements.purpose].some((state) => state === 'met' || state === 'disputed')
  return {
    proposed:
      ['indicated', 'possible'].includes(hypothesesOf(facts).trafficking) ||
      seen('confined', 'documentsWithheld', 'debtUsedToHold', 'violence', 'threats', 'sexualViolence') ||
      seen('ransomDemanded', 'wagesWithheld') ||
      Object.values(elements).includes('disputed') ||
      (age !== 'adult' && isOnRecord),
    secondReader: age !== 'adult' || seen('confined', 'documentsWithheld', 'sexualViolence'),
  }
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
