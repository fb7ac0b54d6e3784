import type { AgeClass, CaseFacts, Phase } from '../facts/facts.ts'
import { PHASES } from '../facts/facts.ts'
import { inPhase, type KnownFacts, readFacts } from '../facts/read-facts.ts'
import { type IloOptions, iloPanel } from '../ilo/ilo-panel.ts'
import type { DutyOccasion, LegalProfile } from '../profiles/model.ts'
import { type ProfileId, profileOf } from '../profiles/profiles.ts'
import { askNext } from '../questions/ask-next.ts'
import { ELEMENTS, type ElementId, type ElementState, HYPOTHESES, type Label, type Rule } from '../rules/model.ts'
import { reviewRules, SIGNS } from '../rules/review-rules.ts'
import { rules } from '../rules/rules.ts'
import { inLanguage, type Language, type Translate, textsOf } from '../texts/texts.ts'
import type { Assessment, Branch, Confidence, Note } from './assessment.ts'
import { type Situation, toTest } from './evaluate.ts'
import { type ElementReading, type Evidence, forAge, readElements } from './read-elements.ts'
import { readHypotheses } from './read-hypotheses.ts'

/** How facts are read: under which law, in which language, with which ILO indicators beside them. */
export type AssessOptions = {
  /** The id of a profile that ships, or a profile of your own; `palermo` unless given. */
  profile?: ProfileId | LegalProfile
  /** The language of the texts; `en` unless given. All others are drafts, and the assessment says so. */
  locale?: Language
  /** ILO indicators that are present, for the panel beside the reading. */
  indicators?: IloOptions
}

function read(facts: KnownFacts, profile: LegalProfile) {
  const { elements, situation } = readElements(facts, profile)
  return { elements, ...readHypotheses(situation) }
}

type Reading = ReturnType<typeof read>

/** Both branches of an age that is not known. */
function branchesOf({ elements, situation }: Reading, facts: KnownFacts): { child: Branch; adult: Branch } {
  const branch = (age: 'child' | 'adult'): Branch => {
    const own = forAge({ elements, situation }, facts, age)
    const { hypotheses, label } = readHypotheses(own.situation)
    return { means: own.elements.means.state, trafficking: hypotheses.trafficking.state, label }
  }
  return { child: branch('child'), adult: branch('adult') }
}

function phasesOf(facts: KnownFacts, profile: LegalProfile): Assessment['phases'] {
  const named = new Set<Phase | undefined>([...facts.statements.values()].flat().map(({ phase }) => phase))
  return PHASES.filter((phase) => named.has(phase)).map((phase) => {
    const { elements } = readElements(inPhase(facts, phase), profile)
    return {
      phase,
      elements: Object.fromEntries(ELEMENTS.map((id) => [id, elements[id].state])) as Record<ElementId, ElementState>,
    }
  })
}

const trafficking = ['act', 'means', 'purpose'] as const

/** Coverage (how many elements of trafficking are open) and agreement (what is disputed, or stands on weak statements). */
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

const testedReview = reviewRules.map((rule) => ({ rule, test: toTest(rule.when) }))

function reviewOf(situation: Situation, say: Translate): Assessment['review'] {
  const fired = testedReview.filter(({ test }) => test(situation) === 'true').map(({ rule }) => rule)
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
    // Somebody whose age is not known is presumed to be a child until it is.
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

function rulesOf({ elements, hypotheses, labelRule }: Reading, review: Assessment['review']): string[] {
  const fired = new Set([
    ...ELEMENTS.flatMap((id) => elements[id].rules),
    ...HYPOTHESES.flatMap((id) => hypotheses[id].rules),
    ...(labelRule === undefined ? [] : [labelRule]),
    ...review.reasons.map(({ id }) => id),
  ])
  return rules.filter(({ id }) => fired.has(id)).map(({ id }) => id)
}

/** A named record of readings with their name and state in words. */
function named<Id extends string, R extends { state: string }>(
  ids: readonly Id[],
  readings: Record<Id, R>,
  kind: 'element' | 'hypothesis',
  say: Translate,
): Record<Id, R & { name: string; text: string }> {
  return Object.fromEntries(
    ids.map((id) => [
      id,
      { ...readings[id], name: say(`${kind}.${id}`), text: say(`${kind}State.${readings[id].state}`) },
    ]),
  ) as Record<Id, R & { name: string; text: string }>
}

/**
 * Reads the facts of ONE person: each element with what speaks for and against it, the hypotheses beside each other, a label, and
 * what to ask next. It supports a decision and makes none. Throws a `FactsError` for what are no facts; its message names places
 * and codes, never what was given. Source: Palermo Protocol, article 3; Smuggling Protocol, article 3; the profile's own law.
 */
export function assess(facts: CaseFacts, options: AssessOptions = {}): Assessment {
  const profile = profileOf(options.profile ?? 'palermo')
  const language = options.locale ?? 'en'
  const say = textsOf(language)
  const known = readFacts(facts, profile)
  const reading = read(known, profile)
  const review = reviewOf(reading.situation, say)
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
    elements: named<ElementId, ElementReading>(ELEMENTS, reading.elements, 'element', say),
    ...(ageClass === 'unknown' ? { branches: branchesOf(reading, known) } : {}),
    phases: phasesOf(known, profile),
    hypotheses: named(HYPOTHESES, reading.hypotheses, 'hypothesis', say),
    label: reading.label,
    labelText: say(`label.${reading.label satisfies Label}`),
    signs: signsOf(known),
    questions: askNext(known, reading.situation).map(({ id, about }) => ({
      id,
      text: say(`question.${id}`),
      why: say(`why.${id}`),
      about,
    })),
    review,
    duties: dutiesOf(profile, reading, ageClass, review.proposed, language),
    confidence: confidenceOf(reading, say),
    ...(options.indicators === undefined ? {} : { ilo: iloPanel(options.indicators, say) }),
    rules: rulesOf(reading, review),
  }
}
