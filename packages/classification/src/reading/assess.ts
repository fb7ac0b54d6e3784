import type { Language } from '@tip-standard/core/texts'
import type { AgeClass, CaseFacts, Phase } from '../facts/facts.ts'
import { PHASES } from '../facts/facts.ts'
import { inPhase, type KnownFacts, readFacts } from '../facts/read-facts.ts'
import { type IloOptions, iloPanel } from '../ilo/ilo-panel.ts'
import type { DutyOccasion, LegalProfile } from '../profiles/model.ts'
import { type ProfileId, profileOf } from '../profiles/profiles.ts'
import { askNext } from '../questions/ask-next.ts'
import {
  ELEMENT_STATES,
  ELEMENTS,
  type ElementId,
  type ElementState,
  HYPOTHESES,
  HYPOTHESIS_STATES,
  type HypothesisId,
  type HypothesisState,
  type Label,
  type Rule,
} from '../rules/model.ts'
import { SIGNS } from '../rules/review-rules.ts'
import { inLanguage, type Translate, textIds, textsOf } from '../texts/texts.ts'
import type { Assessment, Branch, Confidence, Note } from './assessment.ts'
import { type Evidence, forAge, readElements } from './read-elements.ts'
import { readHypotheses } from './read-hypotheses.ts'
import { type Table, tableOf } from './table-of.ts'

/** How facts are read: under which law, in which language, with which ILO indicators beside them. */
export type AssessOptions = {
  /** The id of a profile that ships, or a profile of your own (default: `palermo`). */
  profile?: ProfileId | LegalProfile
  /** The language of the texts (default: `en`). All others are drafts, and the assessment states this. */
  locale?: Language
  /** ILO indicators that a screening found, and those that it looked for and did not find, for the panel beside the reading. */
  indicators?: IloOptions
}

function read(facts: KnownFacts, table: Table) {
  const { elements, situation } = readElements(facts, table)
  return { elements, ...readHypotheses(situation, table) }
}

type Reading = ReturnType<typeof read>

/** The text of a label: smuggling never settles whether there is trafficking too, and what is open must not sound settled. */
const labelTextOf = (label: Label, trafficking: HypothesisState): string =>
  label === 'smuggling' && trafficking !== 'notIndicated' ? 'label.smugglingOpen' : `label.${label}`

/** Both branches of an age that is not known. */
function branchesOf(
  reading: Reading,
  facts: KnownFacts,
  table: Table,
  say: Translate,
): { child: Branch; adult: Branch } {
  const branch = (age: 'child' | 'adult'): Branch => {
    const own = forAge(reading, facts, table, age)
    const { hypotheses, label } = readHypotheses(own.situation, table)
    const { state } = hypotheses.trafficking
    const { means, purpose } = own.elements
    const labelText = say(labelTextOf(label, state))
    return { means: means.state, purpose: purpose.state, trafficking: state, label, labelText }
  }
  return { child: branch('child'), adult: branch('adult') }
}

function phasesOf(facts: KnownFacts, table: Table): Assessment['phases'] {
  const named = new Set<Phase | undefined>()
  for (const statements of facts.statements.values()) for (const { phase } of statements) named.add(phase)
  return PHASES.filter((phase) => named.has(phase)).map((phase) => {
    const { elements } = readElements(inPhase(facts, phase), table)
    const states = {} as Record<ElementId, ElementState>
    for (const id of ELEMENTS) states[id] = elements[id].state
    return { phase, elements: states }
  })
}

const trafficking = ['act', 'means', 'purpose'] as const

/** The elements that a hypothesis turns on. */
const TURNS_ON: { readonly [id in HypothesisId]?: readonly ElementId[] } = {
  trafficking,
  migrantSmuggling: ['border', 'irregularity', 'nonNational', 'benefit'],
}

/** Coverage (how many elements of trafficking are open) and agreement (what is disputed, or rests on weak statements). */
function confidenceOf({ elements, label }: Reading, say: Translate): Confidence {
  const states = trafficking.map((id) => elements[id].state)
  const open = states.filter((state) => state === 'unknown').length
  const isWeak = trafficking.some((id) => {
    const { state, for: evidence } = elements[id]
    return state === 'met' && evidence.length > 0 && evidence.every(({ reliability }) => reliability === 'low')
  })
  const isDisputed = states.includes('disputed')
  const level = isDisputed || open >= 2 ? 'low' : open === 1 || isWeak || label === 'undetermined' ? 'medium' : 'high'
  return { level, text: say(`confidence.${level}`) }
}

function reviewOf({ situation }: Reading, table: Table, say: Translate): Assessment['review'] {
  const fired = table.reviews.filter(({ test }) => test(situation) === 'true')
  const gives = (what: Rule['gives']) => fired.some((rule) => rule.gives === what)
  return {
    proposed: gives('proposed'),
    secondReader: gives('secondReader'),
    reasons: fired.map(({ id }) => ({ id, text: say(`rule.${id}`) })),
  }
}

/** Duties are shown before anything is settled: help does not wait for the outcome. */
function dutiesOf(
  profile: LegalProfile,
  { hypotheses }: Reading,
  age: AgeClass,
  isProposed: boolean,
  language: Language,
): Note[] {
  const isOpen = (id: 'trafficking' | 'migrantSmuggling'): boolean =>
    ['indicated', 'possible'].includes(hypotheses[id].state)
  const applies: Record<DutyOccasion, boolean> = {
    always: true,
    trafficking: isOpen('trafficking') || isProposed,
    // A person whose age is not known is presumed to be a child until it is known.
    child: age !== 'adult',
    smuggling: isOpen('migrantSmuggling'),
  }
  return profile.duties
    .filter(({ when }) => applies[when])
    .map(({ id, text }) => ({ id, text: inLanguage(text, language) }))
}

function signsOf(facts: KnownFacts): Evidence[] {
  return SIGNS.flatMap((fact) =>
    (facts.statements.get(fact) ?? [])
      .filter(({ value }) => value)
      .map((statement) => ({ fact, rule: 'review-signs', ...statement })),
  )
}

/** The rules that fired, in the order in which they were asked, which is that of the table. */
function rulesOf({ elements, hypotheses, labelRule }: Reading, review: Assessment['review']): string[] {
  const fired: string[] = []
  for (const id of ELEMENTS) fired.push(...elements[id].rules)
  for (const id of HYPOTHESES) fired.push(...hypotheses[id].rules)
  if (labelRule !== undefined) fired.push(labelRule)
  for (const { id } of review.reasons) fired.push(id)
  return fired
}

const TEXTS = {
  element: /* @__PURE__ */ textIds('element', ELEMENTS),
  elementState: /* @__PURE__ */ textIds('elementState', ELEMENT_STATES),
  hypothesis: /* @__PURE__ */ textIds('hypothesis', HYPOTHESES),
  hypothesisState: /* @__PURE__ */ textIds('hypothesisState', HYPOTHESIS_STATES),
}

function namedElements({ elements }: Reading, say: Translate): Assessment['elements'] {
  const named = {} as Assessment['elements']
  for (const id of ELEMENTS) {
    const { state, for: yes, against, rules } = elements[id]
    const [name, text] = [say(TEXTS.element[id]), say(TEXTS.elementState[state])]
    named[id] = { state, for: yes, against, rules, name, text }
  }
  return named
}

function namedHypotheses({ hypotheses, elements }: Reading, say: Translate): Assessment['hypotheses'] {
  const named = {} as Assessment['hypotheses']
  for (const id of HYPOTHESES) {
    const { state, rules } = hypotheses[id]
    const isOpen = state === 'possible' || state === 'insufficient'
    const turnsOn = TURNS_ON[id]
    const notKnown = isOpen && turnsOn !== undefined ? turnsOn.filter((one) => elements[one].state === 'unknown') : []
    named[id] = { state, rules, name: say(TEXTS.hypothesis[id]), text: say(TEXTS.hypothesisState[state]), notKnown }
  }
  return named
}

/**
 * Assesses the facts of ONE person: each element with the evidence for and against it, all hypotheses, a label, and
 * what to ask next. It supports a decision and does not make it. Properties that are not facts are ignored and
 * reported in `findings`. Throws a `FactsError` for invalid facts; its message names places and codes, never the
 * values given. Source: Palermo Protocol, article 3; Smuggling Protocol, article 3; the profile's own law.
 */
export function assess(facts: CaseFacts, options: AssessOptions = {}): Assessment {
  const profile = profileOf(options.profile ?? 'palermo')
  const language = options.locale ?? 'en'
  const say = textsOf(language)
  const table = tableOf(profile)
  const known = readFacts(facts, table.codes)
  const reading = read(known, table)
  const review = reviewOf(reading, table, say)
  const { ageClass } = known
  return {
    banner: say('banner'),
    profile: {
      id: profile.id,
      version: profile.version,
      title: inLanguage(profile.title, language),
      status: profile.status,
      gaps: profile.gaps.map(({ id, text }) => ({ id, text: inLanguage(text, language) })),
    },
    addedNames: Object.fromEntries(
      Object.entries(profile.added).map(([code, text]) => [code, inLanguage(text, language)]),
    ),
    language: { id: language, status: language === 'en' ? 'authoritative' : 'draft' },
    age: { ageClass, text: say(`age.${ageClass}`) },
    elements: namedElements(reading, say),
    ...(ageClass === 'unknown' ? { branches: branchesOf(reading, known, table, say) } : {}),
    phases: phasesOf(known, table),
    hypotheses: namedHypotheses(reading, say),
    label: reading.label,
    labelText: say(labelTextOf(reading.label, reading.hypotheses.trafficking.state)),
    signs: signsOf(known),
    questions: askNext(known, reading.situation, table.asking).map(({ id, text, why, about }) => ({
      id,
      text: say(text),
      why: say(why),
      about,
    })),
    review,
    duties: dutiesOf(profile, reading, ageClass, review.proposed, language),
    confidence: confidenceOf(reading, say),
    ...(options.indicators === undefined ? {} : { ilo: iloPanel(options.indicators, ageClass, say) }),
    findings: known.notRead,
    rules: rulesOf(reading, review),
  }
}
