import type { Condition, ElementId, HypothesisId, HypothesisState, Rule } from './model.ts'
import { digest, e4jSom, gbvims, own, palermo, rwanda51, smuggling } from './sources.ts'

const element = (id: ElementId): Condition => ({ element: id })
const fact = (id: string): Condition => ({ fact: id })
const not = (condition: Condition): Condition => ({ not: condition })
const touched = (condition: Condition): Condition => ({ touched: condition })
const is = (hypothesis: HypothesisId, ...states: HypothesisState[]): Condition => ({ hypothesis, is: states })

const trafficking: readonly Condition[] = [{ element: 'act' }, { element: 'means' }, { element: 'purpose' }]
const crossing: readonly Condition[] = [{ element: 'border' }, { element: 'irregularity' }, { element: 'benefit' }]
const smuggled: readonly Condition[] = /* @__PURE__ */ crossing.concat({ element: 'nonNational' })

/** Whether the law has the offence, and what of it was read: its name, and newspapers about two of its articles. */
const ofOthers: Condition = { offence: 'exploitationOfOthers' }
const exploitation = /* @__PURE__ */ rwanda51('title, and article 24 in a newspaper')

const makeCrimeRules = (): readonly Rule[] => [
  {
    id: 'trafficking-indicated',
    about: 'trafficking',
    gives: 'indicated',
    when: { all: trafficking },
    sources: [palermo('3(a)'), palermo('3(b)'), palermo('3(c)')],
  },
  {
    id: 'trafficking-not-indicated',
    about: 'trafficking',
    gives: 'notIndicated',
    when: { any: trafficking.map(not) },
    sources: [palermo('3(a)')],
  },
  {
    id: 'trafficking-possible',
    about: 'trafficking',
    gives: 'possible',
    when: { atLeast: 2, of: trafficking.map(touched) },
    sources: [own()],
  },

  {
    id: 'smuggling-indicated',
    about: 'migrantSmuggling',
    gives: 'indicated',
    when: { all: smuggled },
    sources: [smuggling('3(a)'), smuggling('6(1)')],
  },
  {
    id: 'smuggling-not-indicated',
    about: 'migrantSmuggling',
    gives: 'notIndicated',
    when: { any: smuggled.map(not) },
    sources: [smuggling('3(a)')],
  },
  {
    id: 'smuggling-possible',
    about: 'migrantSmuggling',
    gives: 'possible',
    when: { atLeast: 2, of: crossing.map(touched) },
    sources: [own()],
  },

  {
    id: 'both-indicated',
    about: 'both',
    gives: 'indicated',
    when: { all: [is('trafficking', 'indicated'), is('migrantSmuggling', 'indicated')] },
    sources: [e4jSom('module 11')],
  },
  {
    id: 'both-not-indicated',
    about: 'both',
    gives: 'notIndicated',
    when: { any: [is('trafficking', 'notIndicated'), is('migrantSmuggling', 'notIndicated')] },
    sources: [e4jSom('module 11')],
  },
  {
    id: 'both-possible',
    about: 'both',
    gives: 'possible',
    when: { all: [is('trafficking', 'indicated', 'possible'), is('migrantSmuggling', 'indicated', 'possible')] },
    sources: [e4jSom('module 11')],
  },

  {
    id: 'exploitation-of-others-indicated',
    about: 'exploitationOfOthers',
    gives: 'indicated',
    when: { all: [ofOthers, element('purpose'), not({ stage: 'intended' })] },
    sources: [exploitation],
  },
  {
    id: 'exploitation-of-others-not-indicated',
    about: 'exploitationOfOthers',
    gives: 'notIndicated',
    when: { any: [not(ofOthers), not(element('purpose'))] },
    sources: [exploitation],
  },
  {
    id: 'exploitation-of-others-possible',
    about: 'exploitationOfOthers',
    gives: 'possible',
    when: { all: [ofOthers, touched(element('purpose'))] },
    sources: [exploitation],
  },

  {
    id: 'ransom-indicated',
    about: 'kidnappingOrRansom',
    gives: 'indicated',
    when: {
      all: [
        fact('ransomDemanded'),
        { any: ['confined', 'violence', 'threats', 'means.abduction', 'means.threatOrUseOfForce'].map(fact) },
      ],
    },
    sources: [digest()],
  },
  {
    id: 'ransom-not-indicated',
    about: 'kidnappingOrRansom',
    gives: 'notIndicated',
    when: { all: [not(fact('ransomDemanded')), not(touched(fact('means.abduction')))] },
    sources: [own()],
  },
  {
    id: 'ransom-possible',
    about: 'kidnappingOrRansom',
    gives: 'possible',
    when: { any: [touched(fact('ransomDemanded')), touched(fact('means.abduction'))] },
    sources: [own()],
  },

  {
    id: 'abduction-indicated',
    about: 'abduction',
    gives: 'indicated',
    when: fact('means.abduction'),
    sources: [gbvims(), own()],
  },
  {
    id: 'abduction-not-indicated',
    about: 'abduction',
    gives: 'notIndicated',
    when: { all: [not(fact('means.abduction')), not(touched(fact('ransomDemanded')))] },
    sources: [own()],
  },
  {
    id: 'abduction-possible',
    about: 'abduction',
    gives: 'possible',
    when: { any: [touched(fact('means.abduction')), fact('ransomDemanded'), fact('confined')] },
    sources: [own()],
  },
]

/**
 * How trafficking, smuggling, exploitation of others, kidnapping and abduction are read; of the rows about one, the
 * first that fires counts.
 */
export const crimeRules: readonly Rule[] = /* @__PURE__ */ makeCrimeRules()
