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

/** A person whose age is not known is presumed to be a child until it is known. */
const mayBeChild: Condition = { not: /* @__PURE__ */ touched({ age: 'adult' }) }

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
        mayBeChild,
        // A child marriage or an illegal adoption is on record, though by itself it leaves the purpose open.
        {
          any: [touched({ element: 'act' }), touched({ element: 'purpose' }), touched({ onlyWithExploitation: true })],
        },
        // A child who is exploited needs a person, also where an act or a means is positively absent.
        { any: [isNotExcluded, touched({ element: 'purpose' })] },
      ],
    },
    sources: [own()],
  },
  {
    // Anyone who brought a child across a border may have meant to exploit it, and no one has asked yet.
    id: 'review-smuggled-child',
    about: 'review',
    gives: 'proposed',
    when: {
      all: [isOpen, mayBeChild, { hypothesis: 'migrantSmuggling', is: ['indicated', 'possible'] }, isNotExcluded],
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
    when: mayBeChild,
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
