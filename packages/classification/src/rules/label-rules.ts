import type { Condition, ElementId, HypothesisId, HypothesisState, Rule } from './model.ts'
import { e4jSom, own, palermo, smuggling } from './sources.ts'

const element = (id: ElementId): Condition => ({ element: id })
const not = (condition: Condition): Condition => ({ not: condition })
const is = (hypothesis: HypothesisId, ...states: HypothesisState[]): Condition => ({ hypothesis, is: states })

const others = [
  'exploitationOfOthers',
  'kidnappingOrRansom',
  'abduction',
  'sexWorkWithoutMeans',
  'labourStandardsBreach',
  'genderBasedViolence',
  'forcedOrChildMarriage',
  'illegalAdoption',
  'enablingIrregularStay',
  'irregularMigrationOnly',
  'humanitarianHelp',
] as const

const makeLabelRules = (): readonly Rule[] => [
  {
    id: 'label-both',
    about: 'label',
    gives: 'both',
    when: { all: [is('trafficking', 'indicated'), is('migrantSmuggling', 'indicated')] },
    sources: [e4jSom('module 11')],
  },
  {
    // What is open of a smuggled person whose exploitation is on record is how it came about, and not whether.
    id: 'label-both-open',
    about: 'label',
    gives: 'both',
    when: {
      all: [is('migrantSmuggling', 'indicated'), is('trafficking', 'possible', 'insufficient'), element('purpose')],
    },
    sources: [e4jSom('module 11'), own()],
  },
  {
    id: 'label-trafficking',
    about: 'label',
    gives: 'trafficking',
    when: is('trafficking', 'indicated'),
    sources: [palermo('3')],
  },
  {
    id: 'label-smuggling',
    about: 'label',
    gives: 'smuggling',
    when: is('migrantSmuggling', 'indicated'),
    sources: [smuggling('3(a)')],
  },
  {
    id: 'label-neither',
    about: 'label',
    gives: 'neither',
    when: {
      all: [
        is('trafficking', 'notIndicated'),
        is('migrantSmuggling', 'notIndicated', 'insufficient'),
        // That something else is indicated settles nothing about a child, who can be exploited all the same.
        {
          any: [
            not(element('purpose')),
            { all: [{ age: 'adult' }, { any: others.map((one) => is(one, 'indicated')) }] },
          ],
        },
      ],
    },
    sources: [own()],
  },
]

/** The one rule of the label, read from above: the first row that fires gives it, and where none does it is `undetermined`. */
export const labelRules: readonly Rule[] = /* @__PURE__ */ makeLabelRules()
