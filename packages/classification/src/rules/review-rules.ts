import type { Circumstance } from '../facts/facts.ts'
import type { Condition, Rule } from './model.ts'
import { ELEMENTS } from './model.ts'
import { own } from './sources.ts'

/** Circumstances that need a closer look whatever else is known; none of them is an element of trafficking. */
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

const touched = (condition: Condition): Condition => ({ touched: condition })

const makeReviewRules = (): readonly Rule[] => [
  {
    id: 'review-trafficking',
    about: 'review',
    gives: 'proposed',
    when: { hypothesis: 'trafficking', is: ['indicated', 'possible'] },
    sources: [own()],
  },
  {
    id: 'review-signs',
    about: 'review',
    gives: 'proposed',
    when: { any: SIGNS.map((fact) => touched({ fact })) },
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
        { not: touched({ age: 'adult' }) },
        { any: [touched({ element: 'act' }), touched({ element: 'purpose' })] },
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
