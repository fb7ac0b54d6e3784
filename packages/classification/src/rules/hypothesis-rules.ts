import { crimeRules } from './crime-rules.ts'
import type { Condition, ElementId, HypothesisId, HypothesisState, Rule } from './model.ts'
import { digest, e4jSom, e4jTip, forcedLabour, gbvims, own, palermo, smuggling } from './sources.ts'
import { FORCE, HOLDING } from './trafficking-rules.ts'

const element = (id: ElementId): Condition => ({ element: id })
const fact = (id: string): Condition => ({ fact: id })
const not = (condition: Condition): Condition => ({ not: condition })
const touched = (condition: Condition): Condition => ({ touched: condition })
const is = (hypothesis: HypothesisId, ...states: HypothesisState[]): Condition => ({ hypothesis, is: states })

/** Means themselves, not the element: even where a law requires none, they may be absent. */
const means: Condition = { anyOf: 'means' }
/** Circumstances that show a means. */
const shown: Condition = { any: /* @__PURE__ */ FORCE.concat(HOLDING).map(fact) }

const makeOtherRules = (): readonly Rule[] => [
  {
    id: 'sex-work-indicated',
    about: 'sexWorkWithoutMeans',
    gives: 'indicated',
    when: {
      all: [
        { age: 'adult' },
        touched(fact('purposes.sexualExploitation')),
        fact('earnsForSelf'),
        not(means),
        not(touched(shown)),
      ],
    },
    sources: [e4jTip()],
  },
  {
    id: 'sex-work-not-indicated',
    about: 'sexWorkWithoutMeans',
    gives: 'notIndicated',
    when: {
      any: [
        { age: 'child' },
        not(fact('purposes.sexualExploitation')),
        { all: [{ any: [means, shown] }, element('means')] },
      ],
    },
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
        fact('genderBasedViolence'),
        fact('purposes.forcedMarriage'),
        fact('purposes.childMarriage'),
        { all: [fact('marriage'), { any: ['violence', 'threats', 'confined'].map(fact) }] },
      ],
    },
    sources: [gbvims()],
  },
  {
    id: 'gbv-possible',
    about: 'genderBasedViolence',
    gives: 'possible',
    when: {
      any: ['sexualViolence', 'genderBasedViolence', 'violence', 'threats', 'purposes.sexualExploitation']
        .map(fact)
        .map(touched),
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
        not(touched(fact('genderBasedViolence'))),
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
    sources: [gbvims()],
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
    id: 'enabling-stay-indicated',
    about: 'enablingIrregularStay',
    gives: 'indicated',
    when: {
      all: [
        fact('irregularStay'),
        fact('falseDocuments'),
        element('nonNational'),
        element('benefit'),
        not(touched(element('irregularity'))),
      ],
    },
    sources: [smuggling('6(1)(c)')],
  },
  {
    id: 'enabling-stay-not-indicated',
    about: 'enablingIrregularStay',
    gives: 'notIndicated',
    when: { any: [not(fact('irregularStay')), not(element('nonNational')), not(element('benefit'))] },
    sources: [smuggling('6(1)(c)')],
  },
  {
    id: 'enabling-stay-possible',
    about: 'enablingIrregularStay',
    gives: 'possible',
    when: { all: [touched(fact('irregularStay')), touched(fact('falseDocuments'))] },
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
    id: 'overstay-only-indicated',
    about: 'irregularMigrationOnly',
    gives: 'indicated',
    when: {
      all: [
        fact('irregularStay'),
        not(element('irregularity')),
        not(touched(fact('falseDocuments'))),
        is('trafficking', 'notIndicated'),
      ],
    },
    sources: [smuggling('3(a)'), smuggling('6(1)(c)')],
  },
  {
    id: 'irregular-only-not-indicated',
    about: 'irregularMigrationOnly',
    gives: 'notIndicated',
    when: {
      any: [
        not(element('border')),
        { all: [not(element('irregularity')), not(touched(fact('irregularStay')))] },
        is('migrantSmuggling', 'indicated'),
        is('enablingIrregularStay', 'indicated'),
        is('trafficking', 'indicated'),
      ],
    },
    sources: [smuggling('3(a)')],
  },
  {
    id: 'irregular-only-possible',
    about: 'irregularMigrationOnly',
    gives: 'possible',
    when: { all: [touched(element('border')), { any: [element('irregularity'), fact('irregularStay')].map(touched) }] },
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

/** How what is neither trafficking nor smuggling is read. */
const otherRules: readonly Rule[] = /* @__PURE__ */ makeOtherRules()

/** How the hypotheses are read from elements and circumstances; of the rows about one, the first that fires counts. */
export const hypothesisRules: readonly Rule[] = /* @__PURE__ */ crimeRules.concat(otherRules)
