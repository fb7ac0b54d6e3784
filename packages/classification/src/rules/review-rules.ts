import type { Circumstance } from '../facts/facts.ts'
import { type Condition, ELEMENTS, type HypothesisState, type Rule } from './model.ts'
import { own } from './sources.ts'

/** Circumstances that need a closer look whatever else is known; most show a means, and none shows an act or a purpose. */
export const SIGNS: readonly Circumstance[] = [
  'confined',
  'documentsWithheld',
  'debtUsedToHold',
  'violence',
  'threats',
  'sexualViolence',
  'ransomDemanded',
  'wagesWithheld',
]

/** Signs that call for a review by themselves; wages alone are a matter of labour law where exploitation is excluded. */
const STRONG_SIGNS = /* @__PURE__ */ SIGNS.filter((sign) => sign !== 'wagesWithheld')

const touched = (condition: Condition): Condition => ({ touched: condition })

const trafficking = (...is: HypothesisState[]): Condition => ({ hypothesis: 'trafficking', is })

/** Where someone competent has identified the person as a victim, a further review would change nothing. */
const isOpen: Condition = { not: { decided: 'identified' } }
const isExcluded = /* @__PURE__ */ trafficking('notIndicated')
const isNotExcluded = /* @__PURE__ */ trafficking('indicated', 'possible', 'insufficient')

const makeReviewRules = (): readonly Rule[] => [
  {
    id: 'review-trafficking',
    about: 'review',
    gives: 'proposed',
    when: { all: [isOpen, trafficking('indicated', 'possible')] },
    sources: [own()],
  },
  {
    id: 'review-signs',
    about: 'review',
    gives: 'proposed',
    when: { all: [isOpen, { any: STRONG_SIGNS.map((fact) => touched({ fact })) }] },
    sources: [own()],
  },
  {
    id: 'review-wages',
    about: 'review',
    gives: 'proposed',
    when: { all: [isOpen, touched({ fact: 'wagesWithheld' }), isNotExcluded] },
    sources: [own()],
  },
  {
    id: 'review-disputed',
    about: 'review',
    gives: 'proposed',
    when: { any: ELEMENTS.map((element) => ({ disputed: { element } })) },
    sources: [own()],
  },
  {
    id: 'review-child',
    about: 'review',
    gives: 'proposed',
    when: {
      all: [
        isOpen,
        { not: touched({ age: 'adult' }) },
        { any: [touched({ element: 'act' }), touched({ element: 'purpose' })] },
        isNotExcluded,
      ],
    },
    sources: [own()],
  },
  {
    id: 'review-decision',
    about: 'review',
    gives: 'proposed',
    when: {
      any: [
        { all: [{ decided: 'identified' }, isExcluded] },
        { all: [{ decided: 'notAVictim' }, trafficking('indicated')] },
      ],
    },
    sources: [own()],
  },
  {
    id: 'second-reader-child',
    about: 'review',
    gives: 'secondReader',
    when: { not: touched({ age: 'adult' }) },
    sources: [own()],
  },
  {
    id: 'second-reader-signs',
    about: 'review',
    gives: 'secondReader',
    when: { any: (['confined', 'documentsWithheld', 'sexualViolence'] as const).map((fact) => touched({ fact })) },
    sources: [own()],
  },
]

/** When a person has to look, and when a second one before anything is closed. */
export const reviewRules: readonly Rule[] = /* @__PURE__ */ makeReviewRules()
