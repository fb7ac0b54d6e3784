import type { Act, FactId, Means, Purpose } from '../facts/facts.ts'
import type { Condition, Rule } from './model.ts'
import { digest, e4jTip, forcedLabour, own, palermo, rwanda51, rwandaAppeal, slavery1956, ukMsa } from './sources.ts'

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

/** Circumstances that are a threat or use of force. */
export const FORCE: readonly FactId[] = ['violence', 'sexualViolence', 'threats']
/** Circumstances that hold a person, and are another form of coercion. */
export const HOLDING: readonly FactId[] = ['confined', 'documentsWithheld', 'debtUsedToHold']

const anyFactOf = (ids: readonly FactId[]): Condition => ({ any: ids.map((fact) => ({ fact })) })

/** "It took place" says which exploitation it was where only a practice is named that needs exploitation beside it: none. */
const noBarePractice: Condition = { not: { touched: { onlyWithExploitation: true } } }

/**
 * What speaks against an element only of an adult: a child can be exploited, and be a child under the Protocol, whatever
 * it keeps, no matter who helps it and however free it seems to go. Someone who may be a child is presumed to be one
 * until the age is known.
 */
const ofAdult = (fact: FactId): Condition => ({ all: [{ fact }, { age: 'adult' }] })

const makeTraffickingRules = (): readonly Rule[] => [
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
  {
    id: 'force-by-violence',
    about: 'means',
    gives: 'for',
    when: anyFactOf(FORCE),
    shows: 'means.threatOrUseOfForce',
    sources: [palermo('3(a)'), forcedLabour()],
  },
  {
    id: 'coercion-by-holding',
    about: 'means',
    gives: 'for',
    when: anyFactOf(HOLDING),
    shows: 'means.coercion',
    sources: [palermo('3(a)'), digest(), forcedLabour()],
  },
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
    when: ofAdult('freeToLeave'),
    sources: [digest(), palermo('3(c)'), palermo('3(d)')],
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
  { ...purpose('childMarriage'), sources: [own('profile')] },
  purpose('armedRecruitment', false),
  // If no exploitation was found, an illegal adoption is not a purpose.
  {
    ...purpose('illegalAdoption'),
    when: { all: [{ fact: 'purposes.illegalAdoption' }, { not: { stage: 'noneFound' } }] },
    sources: [own('profile')],
  },
  purpose('forcedSurrogacy', false),
  purpose('other', false),
  { id: 'purpose-of-profile', about: 'purpose', gives: 'for', when: { added: 'purposes' }, sources: [own('profile')] },
  {
    id: 'practice-needs-exploitation',
    about: 'purpose',
    gives: 'leavesOpen',
    when: { onlyWithExploitation: true },
    sources: [palermo('3(a)'), slavery1956('1(c)'), slavery1956('1(d)')],
  },
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
    when: { all: [{ stage: 'realised' }, { countsAll: 'purposes' }, noBarePractice] },
    sources: [palermo('3(a)')],
  },
  {
    id: 'purpose-intended',
    about: 'purpose',
    gives: 'for',
    when: { all: [{ stage: 'intended' }, { countsAll: 'purposes' }, noBarePractice] },
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
    when: ofAdult('freeToLeave'),
    sources: [digest(), palermo('3(c)'), palermo('3(d)')],
  },
  {
    id: 'earns-for-self-against-purpose',
    about: 'purpose',
    gives: 'speaksAgainst',
    when: ofAdult('earnsForSelf'),
    sources: [e4jTip(), palermo('3(c)'), palermo('3(d)')],
  },
  {
    id: 'help-against-purpose',
    about: 'purpose',
    gives: 'speaksAgainst',
    when: ofAdult('familyOrHumanitarianHelp'),
    sources: [own(), palermo('3(c)'), palermo('3(d)')],
  },
]

/** How act, means and purpose are read from the facts. */
export const traffickingRules: readonly Rule[] = /* @__PURE__ */ makeTraffickingRules()
