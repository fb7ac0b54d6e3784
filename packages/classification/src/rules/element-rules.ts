import type { Act, Means, Purpose } from '../facts/facts.ts'
import type { Rule } from './model.ts'
import {
  benefitPaper,
  digest,
  e4jSom,
  e4jTip,
  own,
  palermo,
  rwanda51,
  rwandaAppeal,
  smuggling,
  ukMsa,
} from './sources.ts'

const act = (code: Act) => ({
  id: `act-${code}`,
  about: 'act' as const,
  gives: 'for' as const,
  when: { fact: `acts.${code}` },
  sources: [palermo('3(a)')],
})

const means = (code: Means) => ({
  id: `means-${code}`,
  about: 'means' as const,
  gives: 'for' as const,
  when: { fact: `means.${code}` },
  sources: [palermo('3(a)')],
})

/** Purposes that article 3(a) names; it names the least, so that the others rest on its words "at a minimum". */
const purpose = (code: Purpose, isNamed = true) => ({
  id: `purpose-${code}`,
  about: 'purpose' as const,
  gives: 'for' as const,
  when: { fact: `purposes.${code}` },
  sources: isNamed ? [palermo('3(a)')] : [palermo('3(a), "at a minimum"')],
})

const makeElementRules = (): readonly Rule[] => [
  act('recruitment'),
  act('transportation'),
  act('transfer'),
  act('harbouring'),
  act('receipt'),
  { id: 'act-of-profile', about: 'act', gives: 'for', when: { added: 'acts' }, sources: [own('profile')] },
  { id: 'no-act', about: 'act', gives: 'excludes', when: { not: { anyOf: 'acts' } }, sources: [palermo('3(a)')] },

  means('threatOrUseOfForce'),
  means('coercion'),
  means('abduction'),
  means('fraud'),
  means('deception'),
  means('abuseOfPower'),
  means('abuseOfVulnerability'),
  means('paymentToController'),
  { id: 'means-of-profile', about: 'means', gives: 'for', when: { added: 'means' }, sources: [own('profile')] },
  { id: 'no-means', about: 'means', gives: 'excludes', when: { not: { anyOf: 'means' } }, sources: [palermo('3(a)')] },
  {
    id: 'child-needs-no-means',
    about: 'means',
    gives: 'waives',
    when: { all: [{ age: 'child' }, { noMeansFor: 'child' }] },
    sources: [palermo('3(c)'), palermo('3(d)')],
  },
  {
    id: 'adult-needs-no-means',
    about: 'means',
    gives: 'waives',
    when: { noMeansFor: 'adult' },
    sources: [ukMsa()],
  },
  {
    id: 'free-to-leave-against-means',
    about: 'means',
    gives: 'speaksAgainst',
    when: { fact: 'freeToLeave' },
    sources: [digest()],
  },

  purpose('sexualExploitation'),
  purpose('forcedLabour'),
  purpose('domesticServitude', false),
  purpose('slavery'),
  purpose('servitude'),
  purpose('debtBondage', false),
  purpose('organRemoval'),
  purpose('forcedCriminality', false),
  purpose('forcedBegging', false),
  purpose('forcedMarriage', false),
  purpose('childMarriage', false),
  purpose('armedRecruitment', false),
  // Adoption is not exploitation by itself: if none was found, an illegal adoption is not a purpose.
  {
    ...purpose('illegalAdoption', false),
    when: { all: [{ fact: 'purposes.illegalAdoption' }, { not: { stage: 'noneFound' } }] },
  },
  purpose('forcedSurrogacy', false),
  purpose('other', false),
  { id: 'purpose-of-profile', about: 'purpose', gives: 'for', when: { added: 'purposes' }, sources: [own('profile')] },
  {
    id: 'purpose-without-exploitation',
    about: 'purpose',
    gives: 'stands',
    when: { withoutExploitation: true },
    sources: [rwanda51('scope')],
  },
  {
    id: 'purpose-realised',
    about: 'purpose',
    gives: 'for',
    when: { all: [{ stage: 'realised' }, { countsAll: 'purposes' }] },
    sources: [palermo('3(a)')],
  },
  {
    id: 'purpose-intended',
    about: 'purpose',
    gives: 'for',
    when: { all: [{ stage: 'intended' }, { countsAll: 'purposes' }] },
    sources: [palermo('3(a)'), rwandaAppeal()],
  },
  { id: 'purpose-disputed', about: 'purpose', gives: 'contests', when: { stage: 'disputed' }, sources: [own()] },
  {
    id: 'purpose-none-found',
    about: 'purpose',
    gives: 'excludes',
    when: { stage: 'noneFound' },
    sources: [palermo('3(a)')],
  },
  {
    id: 'no-purpose',
    about: 'purpose',
    gives: 'excludes',
    when: { not: { anyOf: 'purposes' } },
    sources: [palermo('3(a)')],
  },
  {
    id: 'free-to-leave-against-purpose',
    about: 'purpose',
    gives: 'speaksAgainst',
    when: { fact: 'freeToLeave' },
    sources: [digest()],
  },
  {
    id: 'earns-for-self-against-purpose',
    about: 'purpose',
    gives: 'speaksAgainst',
    when: { fact: 'earnsForSelf' },
    sources: [e4jTip()],
  },
  {
    id: 'help-against-purpose',
    about: 'purpose',
    gives: 'speaksAgainst',
    when: { fact: 'familyOrHumanitarianHelp' },
    sources: [own()],
  },

  {
    id: 'border-crossed',
    about: 'border',
    gives: 'for',
    when: { fact: 'borderCrossed' },
    sources: [smuggling('3(a)')],
  },
  {
    id: 'no-border',
    about: 'border',
    gives: 'excludes',
    when: { not: { fact: 'borderCrossed' } },
    sources: [smuggling('3(a)')],
  },
  {
    id: 'irregular-entry-or-stay',
    about: 'irregularity',
    gives: 'for',
    when: { fact: 'irregularEntryOrStay' },
    sources: [smuggling('3(a)'), smuggling('6(1)(c)')],
  },
  {
    id: 'false-documents',
    about: 'irregularity',
    gives: 'for',
    when: { fact: 'falseDocuments' },
    sources: [smuggling('6(1)(b)')],
  },
  {
    id: 'no-irregularity',
    about: 'irregularity',
    gives: 'excludes',
    when: { not: { fact: 'irregularEntryOrStay' } },
    sources: [smuggling('3(a)')],
  },
  {
    id: 'facilitator-benefits',
    about: 'benefit',
    gives: 'for',
    when: { fact: 'facilitatorBenefit' },
    sources: [smuggling('3(a)'), benefitPaper()],
  },
  {
    id: 'facilitator-paid',
    about: 'benefit',
    gives: 'for',
    when: { fact: 'paidFacilitator' },
    sources: [smuggling('3(a)')],
  },
  {
    id: 'no-benefit',
    about: 'benefit',
    gives: 'excludes',
    when: { not: { fact: 'facilitatorBenefit' } },
    sources: [smuggling('3(a)'), e4jSom()],
  },
  {
    id: 'help-against-benefit',
    about: 'benefit',
    gives: 'speaksAgainst',
    when: { fact: 'familyOrHumanitarianHelp' },
    sources: [e4jSom()],
  },
]

/** How the elements of trafficking and of migrant smuggling are read from the facts. */
export const elementRules: readonly Rule[] = /* @__PURE__ */ makeElementRules()
