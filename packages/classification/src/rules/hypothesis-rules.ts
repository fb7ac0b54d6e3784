import type { Condition, ElementId, HypothesisId, HypothesisState, Rule } from './model.ts'
import { digest, e4jSom, e4jTip, forcedLabour, own, palermo, smuggling } from './sources.ts'

const element = (id: ElementId): Condition => ({ element: id })
const fact = (id: string): Condition => ({ fact: id })
const not = (condition: Condition): Condition => ({ not: condition })
const touched = (condition: Condition): Condition => ({ touched: condition })
const is = (hypothesis: HypothesisId, ...states: HypothesisState[]): Condition => ({ hypothesis, is: states })

const trafficking: readonly Condition[] = [{ element: 'act' }, { element: 'means' }, { element: 'purpose' }]
/** Means themselves, not the element: even where a law requires none, they may be absent. */
const means: Condition = { anyOf: 'means' }
const smuggled: readonly Condition[] = [{ element: 'border' }, { element: 'irregularity' }, { element: 'benefit' }]

const makeHypothesisRules = (): readonly Rule[] => [
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
    when: { atLeast: 2, of: smuggled.map(touched) },
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
    id: 'sex-work-indicated',
    about: 'sexWorkWithoutMeans',
    gives: 'indicated',
    when: {
      all: [{ age: 'adult' }, touched(fact('purposes.sexualExploitation')), fact('earnsForSelf'), not(means)],
    },
    sources: [e4jTip()],
  },
  {
    id: 'sex-work-not-indicated',
    about: 'sexWorkWithoutMeans',
    gives: 'notIndicated',
    when: { any: [{ age: 'child' }, not(fact('purposes.sexualExploitation')), { all: [means, element('means')] }] },
    sources: [palermo('3(c)'), e4jTip()],
  },
  {
    id: 'sex-work-possible',
    about: 'sexWorkWithoutMeans',
    gives: 'possible',
    when: {
      all: [touched(fact('purposes.sexualExploitation')), { any: [fact('earnsForSelf'), fact('freeToLeave')] }],
    },
    sources: [e4jTip()],
  },

  {
    id: 'labour-breach-indicated',
    about: 'labourStandardsBreach',
    gives: 'indicated',
    when: { any: [fact('labourStandardsBreached'), fact('wagesWithheld')] },
    sources: [forcedLabour(), digest()],
  },
  {
    id: 'labour-breach-possible',
    about: 'labourStandardsBreach',
    gives: 'possible',
    when: {
      any: ['purposes.forcedLabour', 'purposes.domesticServitude', 'purposes.debtBondage', 'purposes.servitude']
        .map(fact)
        .concat(fact('labourStandardsBreached'), fact('wagesWithheld'))
        .map(touched),
    },
    sources: [own()],
  },
  {
    id: 'labour-breach-not-indicated',
    about: 'labourStandardsBreach',
    gives: 'notIndicated',
    when: { all: [not(fact('labourStandardsBreached')), not(touched(fact('wagesWithheld')))] },
    sources: [own()],
  },

  {
    id: 'gbv-indicated',
    about: 'genderBasedViolence',
    gives: 'indicated',
    when: {
      any: [
        fact('sexualViolence'),
        fact('purposes.forcedMarriage'),
        fact('purposes.childMarriage'),
        { all: [fact('marriage'), { any: ['violence', 'threats', 'confined'].map(fact) }] },
      ],
    },
    sources: [{ id: 'gbvims', mark: 'read in excerpt' }],
  },
  {
    id: 'gbv-possible',
    about: 'genderBasedViolence',
    gives: 'possible',
    when: {
      any: ['sexualViolence', 'violence', 'threats', 'purposes.sexualExploitation'].map(fact).map(touched),
    },
    sources: [own()],
  },
  {
    id: 'gbv-not-indicated',
    about: 'genderBasedViolence',
    gives: 'notIndicated',
    when: {
      all: [
        not(fact('sexualViolence')),
        not(fact('violence')),
        not(fact('threats')),
        not(touched(fact('purposes.forcedMarriage'))),
        not(touched(fact('purposes.childMarriage'))),
      ],
    },
    sources: [own()],
  },

  {
    id: 'marriage-indicated',
    about: 'forcedOrChildMarriage',
    gives: 'indicated',
    when: {
      any: [
        fact('purposes.forcedMarriage'),
        fact('purposes.childMarriage'),
        { all: [fact('marriage'), { age: 'child' }] },
      ],
    },
    sources: [{ id: 'gbvims', mark: 'read in excerpt' }],
  },
  {
    id: 'marriage-not-indicated',
    about: 'forcedOrChildMarriage',
    gives: 'notIndicated',
    when: {
      all: [
        not(fact('marriage')),
        not(touched(fact('purposes.forcedMarriage'))),
        not(touched(fact('purposes.childMarriage'))),
      ],
    },
    sources: [own()],
  },
  {
    id: 'marriage-possible',
    about: 'forcedOrChildMarriage',
    gives: 'possible',
    when: { any: ['marriage', 'purposes.forcedMarriage', 'purposes.childMarriage'].map(fact).map(touched) },
    sources: [own()],
  },

  {
    id: 'adoption-indicated',
    about: 'illegalAdoption',
    gives: 'indicated',
    when: fact('purposes.illegalAdoption'),
    sources: [own()],
  },
  {
    id: 'adoption-not-indicated',
    about: 'illegalAdoption',
    gives: 'notIndicated',
    when: { all: [not(fact('adoption')), not(touched(fact('purposes.illegalAdoption')))] },
    sources: [own()],
  },
  {
    id: 'adoption-possible',
    about: 'illegalAdoption',
    gives: 'possible',
    when: { any: ['adoption', 'purposes.illegalAdoption'].map(fact).map(touched) },
    sources: [own()],
  },

  {
    id: 'irregular-only-indicated',
    about: 'irregularMigrationOnly',
    gives: 'indicated',
    when: {
      all: [element('border'), element('irregularity'), not(element('benefit')), is('trafficking', 'notIndicated')],
    },
    sources: [smuggling('3(a)')],
  },
  {
    id: 'irregular-only-not-indicated',
    about: 'irregularMigrationOnly',
    gives: 'notIndicated',
    when: {
      any: [
        not(element('border')),
        not(element('irregularity')),
        is('migrantSmuggling', 'indicated'),
        is('trafficking', 'indicated'),
      ],
    },
    sources: [smuggling('3(a)')],
  },
  {
    id: 'irregular-only-possible',
    about: 'irregularMigrationOnly',
    gives: 'possible',
    when: { all: [touched(element('border')), touched(element('irregularity'))] },
    sources: [own()],
  },

  {
    id: 'help-indicated',
    about: 'humanitarianHelp',
    gives: 'indicated',
    when: {
      all: [
        fact('familyOrHumanitarianHelp'),
        not(touched(element('benefit'))),
        is('trafficking', 'notIndicated', 'insufficient'),
      ],
    },
    sources: [e4jSom()],
  },
  {
    id: 'help-not-indicated',
    about: 'humanitarianHelp',
    gives: 'notIndicated',
    when: { not: fact('familyOrHumanitarianHelp') },
    sources: [e4jSom()],
  },
  {
    id: 'help-possible',
    about: 'humanitarianHelp',
    gives: 'possible',
    when: touched(fact('familyOrHumanitarianHelp')),
    sources: [e4jSom()],
  },
]

/** How the hypotheses are read from elements and circumstances; of the rows about one, the first that fires speaks. */
export const hypothesisRules: readonly Rule[] = /* @__PURE__ */ makeHypothesisRules()
