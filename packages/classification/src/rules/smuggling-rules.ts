import type { Condition, Rule } from './model.ts'
import { benefitPaper, e4jSom, own, smuggling } from './sources.ts'

const fact = (id: string): Condition => ({ fact: id })
/** Neither on record nor disputed. */
const untouched = (condition: Condition): Condition => ({ not: { touched: condition } })

/** A "no" to the entry, or a stay that is irregular: then what is irregular is not shown to be the entry. */
const mayBeEntry: readonly Condition[] = [
  { not: { touched: { not: { fact: 'irregularEntry' } } } },
  { not: { touched: { fact: 'irregularStay' } } },
]

const makeSmugglingRules = (): readonly Rule[] => [
  {
    id: 'border-crossed',
    about: 'border',
    gives: 'for',
    when: fact('borderCrossed'),
    sources: [smuggling('3(a)')],
  },
  {
    id: 'no-border',
    about: 'border',
    gives: 'excludes',
    when: { not: fact('borderCrossed') },
    sources: [smuggling('3(a)')],
  },
  {
    id: 'irregular-entry',
    about: 'irregularity',
    gives: 'for',
    when: fact('irregularEntry'),
    sources: [smuggling('3(a)'), smuggling('3(b)')],
  },
  {
    id: 'irregular-entry-or-stay',
    about: 'irregularity',
    gives: 'for',
    when: { all: [fact('irregularEntryOrStay'), ...mayBeEntry] },
    sources: [own()],
  },
  {
    id: 'false-documents',
    about: 'irregularity',
    gives: 'for',
    when: { all: [fact('falseDocuments'), ...mayBeEntry] },
    sources: [smuggling('6(1)(b)')],
  },
  {
    id: 'no-irregular-entry',
    about: 'irregularity',
    gives: 'excludes',
    when: { not: fact('irregularEntry') },
    sources: [smuggling('3(a)')],
  },
  {
    id: 'no-irregularity',
    about: 'irregularity',
    gives: 'excludes',
    when: { not: fact('irregularEntryOrStay') },
    sources: [smuggling('3(a)')],
  },
  {
    id: 'non-national',
    about: 'nonNational',
    gives: 'for',
    when: { not: fact('nationalOrResident') },
    sources: [smuggling('3(a)')],
  },
  {
    id: 'non-national-presumed',
    about: 'nonNational',
    gives: 'for',
    when: {
      all: [
        { any: ['irregularEntry', 'irregularStay', 'irregularEntryOrStay', 'falseDocuments'].map(fact) },
        untouched(fact('nationalOrResident')),
      ],
    },
    sources: [own()],
  },
  {
    id: 'national-or-resident',
    about: 'nonNational',
    gives: 'excludes',
    when: fact('nationalOrResident'),
    sources: [smuggling('3(a)')],
  },
  {
    id: 'facilitator-benefits',
    about: 'benefit',
    gives: 'for',
    when: fact('facilitatorBenefit'),
    sources: [smuggling('3(a)'), benefitPaper()],
  },
  {
    id: 'facilitator-paid',
    about: 'benefit',
    gives: 'for',
    when: fact('paidFacilitator'),
    sources: [smuggling('3(a)')],
  },
  {
    id: 'ransom-is-benefit',
    about: 'benefit',
    gives: 'for',
    when: fact('ransomDemanded'),
    sources: [smuggling('3(a)'), own()],
  },
  {
    id: 'no-benefit',
    about: 'benefit',
    gives: 'excludes',
    when: { not: fact('facilitatorBenefit') },
    sources: [smuggling('3(a)'), e4jSom()],
  },
  {
    id: 'help-against-benefit',
    about: 'benefit',
    gives: 'speaksAgainst',
    when: fact('familyOrHumanitarianHelp'),
    sources: [e4jSom()],
  },
]

/** How the elements of migrant smuggling are read from the facts. */
export const smugglingRules: readonly Rule[] = /* @__PURE__ */ makeSmugglingRules()
