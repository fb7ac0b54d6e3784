/** The readings written a second time, as plain code from the law and the finding, without the table and its engine. */

import { PURPOSES } from './facts/facts.ts'
import type { LegalProfile } from './index.ts'

/** What is known of a fact. */
export type Answer = 'yes' | 'no' | 'open' | 'split'
/** What is known of each fact. */
type Answers = { readonly [fact: string]: Answer }
/** Facts of one person, and the law under which they are read. */
export type Given = {
  age: 'child' | 'adult' | 'unknown'
  stage: string
  decided: string | undefined
  answers: Answers
  law: LegalProfile
}

/** One "yes" is enough; "no" needs all of them. */
function some(found: readonly Answer[]): Answer {
  for (const answer of ['yes', 'split', 'open'] as const) if (found.includes(answer)) return answer
  return found.length === 0 ? 'open' : 'no'
}

/** Either; what is denied is only not known, since it is one way among others. */
const either = (...found: Answer[]): Answer => some(found.map((answer) => (answer === 'no' ? 'open' : answer)))

const FORCE = ['violence', 'sexualViolence', 'threats']
const HOLDING = ['confined', 'documentsWithheld', 'debtUsedToHold']

const STATES = { yes: 'met', no: 'notMet', open: 'unknown', split: 'disputed' } as const

/** The state of each element. */
export function elementsOf({ age, stage, answers, law }: Given) {
  const is = (fact: string): Answer => answers[fact] ?? 'open'
  const named = (group: 'acts' | 'means' | 'purposes', list: readonly string[]): Answer =>
    some(list.map((code) => is(`${group}.${code}`)))
  const doubted = (answer: Answer, isDoubted: boolean): Answer => (answer === 'yes' && isDoubted ? 'split' : answer)

  function means(): string {
    const child = law.meansRequiredForChildren
    const forChild = typeof child === 'boolean' ? (child ? 'no' : 'yes') : named('purposes', child.exceptFor)
    if (!law.meansRequiredForAdults || (age === 'child' && forChild === 'yes')) return 'notRequired'
    const shown = either(
      ...(law.means.includes('threatOrUseOfForce') ? FORCE.map(is) : []),
      ...(law.means.includes('coercion') ? HOLDING.map(is) : []),
    )
    const stated = named('means', law.means)
    const found = stated === 'no' && shown !== 'open' ? 'split' : stated === 'no' ? 'no' : either(stated, shown)
    const mayBeWaived = age !== 'adult' && forChild !== 'no'
    const isDoubted = age === 'adult' && is('freeToLeave') === 'yes'
    return STATES[found === 'no' && mayBeWaived ? 'open' : doubted(found, isDoubted)]
  }

  function purpose(): string {
    const without = named('purposes', law.purposesWithoutExploitation)
    if (without === 'yes') return 'met'
    if (stage === 'disputed') return 'disputed'
    const isNone = stage === 'noneFound'
    const practices = law.purposesOnlyWithExploitation ?? []
    const alone = law.purposes.filter((code) => !practices.includes(code))
    const counted = alone.filter((code) => !(isNone && code === 'illegalAdoption'))
    const isOpenList = PURPOSES.every((code) => law.purposes.includes(code))
    const isPractice = ['yes', 'split'].includes(named('purposes', practices))
    const isSaid = isOpenList && !isPractice && (stage === 'realised' || stage === 'intended')
    const found = isSaid ? 'yes' : named('purposes', counted)
    const isDenied = isNone || named('purposes', alone) === 'no'
    // Article 3(c): what a child keeps, or is said to be free to do, makes nothing less.
    const doubting = ['freeToLeave', 'earnsForSelf', 'familyOrHumanitarianHelp']
    const doubts = age === 'adult' && doubting.some((fact) => is(fact) === 'yes')
    if (found === 'yes') return isDenied || doubts ? 'disputed' : 'met'
    if (found === 'split' || without === 'split') return 'disputed'
    return isDenied ? 'notMet' : 'unknown'
  }

  /** Evidence for, and a denial that makes it absent alone and disputed beside evidence. */
  function weighed(found: Answer, isDenied: boolean, doubt = false): string {
    if (found === 'yes') return isDenied || doubt ? 'disputed' : 'met'
    return found === 'split' ? 'disputed' : isDenied ? 'notMet' : 'unknown'
  }

  /** What may be about the entry, unless the entry is denied or it is the stay that is irregular. */
  function ofEntry(fact: string): Answer {
    const isOther = ['no', 'split'].includes(is('irregularEntry')) || ['yes', 'split'].includes(is('irregularStay'))
    return isOther ? 'open' : is(fact)
  }

  function nonNational(): string {
    const stated = is('nationalOrResident')
    if (stated === 'split') return 'disputed'
    if (stated === 'yes' || stated === 'no') return stated === 'yes' ? 'notMet' : 'met'
    return STATES[either(...['irregularEntry', 'irregularStay', 'irregularEntryOrStay', 'falseDocuments'].map(is))]
  }

  return {
    act: STATES[named('acts', law.acts)],
    means: means(),
    purpose: purpose(),
    border: STATES[is('borderCrossed')],
    irregularity: weighed(
      either(is('irregularEntry'), ofEntry('irregularEntryOrStay'), ofEntry('falseDocuments')),
      [is('irregularEntry'), is('irregularEntryOrStay')].includes('no'),
    ),
    nonNational: nonNational(),
    benefit: weighed(
      either(...['facilitatorBenefit', 'paidFacilitator', 'ransomDemanded'].map(is)),
      is('facilitatorBenefit') === 'no',
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

/** The state of each hypothesis. */
export function hypothesesOf(facts: Given) {
  const { age, stage, answers, law } = facts
  const { act, means, purpose, border, irregularity, nonNational, benefit } = elementsOf(facts)
  const yes = (...names: string[]): boolean => names.some((name) => answers[name] === 'yes')
  const seen = (...names: string[]): boolean => names.some((name) => ['yes', 'split'].includes(answers[name] ?? ''))
  const no = (...names: string[]): boolean => names.every((name) => answers[name] === 'no')
  const here = (state: string): boolean => ['met', 'notRequired', 'disputed'].includes(state)
  const counted = law.means.map((code) => `means.${code}`)
  const isMeans = yes(...counted, ...FORCE, ...HOLDING) && (means === 'met' || means === 'notRequired')
  const trafficking = crime([act, means, purpose])
  const isOwnState = nonNational === 'notMet'
  const crossing = crime([border, irregularity, benefit])
  const migrantSmuggling = isOwnState
    ? 'notIndicated'
    : crossing === 'indicated' && nonNational !== 'met'
      ? 'possible'
      : crossing
  const hasOffence = law.furtherOffences?.includes('exploitationOfOthers') === true
  const enablingIrregularStay = first(
    [
      'indicated',
      yes('irregularStay') &&
        yes('falseDocuments') &&
        nonNational === 'met' &&
        benefit === 'met' &&
        !here(irregularity),
    ],
    ['notIndicated', no('irregularStay') || isOwnState || benefit === 'notMet'],
    ['possible', seen('irregularStay') && seen('falseDocuments')],
  )
  const two = [trafficking, migrantSmuggling]
  return {
    trafficking,
    migrantSmuggling,
    both: first(
      ['indicated', two.every((one) => one === 'indicated')],
      ['notIndicated', two.includes('notIndicated')],
      ['possible', !two.includes('insufficient')],
    ),
    exploitationOfOthers: first(
      ['indicated', hasOffence && purpose === 'met' && stage !== 'intended'],
      ['notIndicated', !hasOffence || purpose === 'notMet'],
      ['possible', here(purpose)],
    ),
    abduction: first(
      ['indicated', yes('means.abduction')],
      ['notIndicated', no('means.abduction') && !seen('ransomDemanded')],
      ['possible', seen('means.abduction') || yes('ransomDemanded', 'confined')],
    ),
    enablingIrregularStay,
    kidnappingOrRansom: first(
      [
        'indicated',
        yes('ransomDemanded') && yes('confined', 'violence', 'threats', 'means.abduction', 'means.threatOrUseOfForce'),
      ],
      ['notIndicated', no('ransomDemanded') && !seen('means.abduction')],
      ['possible', seen('ransomDemanded', 'means.abduction')],
    ),
    sexWorkWithoutMeans: first(
      [
        'indicated',
        age === 'adult' &&
          seen('purposes.sexualExploitation') &&
          yes('earnsForSelf') &&
          no(...counted) &&
          !seen(...FORCE, ...HOLDING),
      ],
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
        yes('sexualViolence', 'genderBasedViolence', 'purposes.forcedMarriage', 'purposes.childMarriage') ||
          (yes('marriage') && yes('violence', 'threats', 'confined')),
      ],
      ['possible', seen('sexualViolence', 'genderBasedViolence', 'violence', 'threats', 'purposes.sexualExploitation')],
      [
        'notIndicated',
        no('sexualViolence', 'violence', 'threats') &&
          !seen('genderBasedViolence', 'purposes.forcedMarriage', 'purposes.childMarriage'),
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
        trafficking === 'notIndicated' &&
          ((border === 'met' && irregularity === 'met' && benefit === 'notMet') ||
            (yes('irregularStay') && irregularity === 'notMet' && !seen('falseDocuments'))),
      ],
      [
        'notIndicated',
        border === 'notMet' ||
          (irregularity === 'notMet' && !seen('irregularStay')) ||
          [...two, enablingIrregularStay].includes('indicated'),
      ],
      ['possible', here(border) && (here(irregularity) || seen('irregularStay'))],
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

/** The label. */
export function labelOf(facts: Given): string {
  const { trafficking, migrantSmuggling, both: _, ...others } = hypothesesOf(facts)
  const { purpose } = elementsOf(facts)
  if (migrantSmuggling === 'indicated') {
    if (trafficking === 'indicated' || (trafficking !== 'notIndicated' && purpose === 'met')) return 'both'
    return 'smuggling'
  }
  if (trafficking === 'indicated') return 'trafficking'
  const isElse = purpose === 'notMet' || (facts.age === 'adult' && Object.values(others).includes('indicated'))
  return trafficking === 'notIndicated' && migrantSmuggling !== 'possible' && isElse ? 'neither' : 'undetermined'
}

/** Whether a review is proposed, and whether closing needs a second reader. */
export function reviewOf(facts: Given) {
  const { age, decided, answers } = facts
  const elements = elementsOf(facts)
  const { trafficking, migrantSmuggling } = hypothesesOf(facts)
  const isSettled = decided === 'identified'
  const isExcluded = trafficking === 'notIndicated'
  const seen = (...names: string[]): boolean => names.some((name) => ['yes', 'split'].includes(answers[name] ?? ''))
  const isHere = (state: string): boolean => state === 'met' || state === 'disputed'
  const isSmuggled = migrantSmuggling === 'indicated' || migrantSmuggling === 'possible'
  // A child who is exploited, or who was brought across a border, before anyone has excluded that it is trafficking.
  const practices = (facts.law.purposesOnlyWithExploitation ?? []).map((code) => `purposes.${code}`)
  const isChildAtRisk =
    isHere(elements.purpose) || (!isExcluded && (isHere(elements.act) || isSmuggled || seen(...practices)))
  return {
    proposed:
      Object.values(elements).includes('disputed') ||
      (decided === 'identified' && isExcluded) ||
      (decided === 'notAVictim' && trafficking === 'indicated') ||
      (!isSettled &&
        (['indicated', 'possible'].includes(trafficking) ||
          seen(...FORCE, ...HOLDING, 'ransomDemanded') ||
          (!isExcluded && seen('wagesWithheld')) ||
          (age !== 'adult' && isChildAtRisk))),
    secondReader: age !== 'adult' || seen('confined', 'documentsWithheld', 'sexualViolence'),
  }
}
