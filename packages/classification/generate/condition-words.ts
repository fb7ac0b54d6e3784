import type { DecidedStatus, FactId, PurposeStage } from '../src/facts/facts.ts'
import { elementRules } from '../src/rules/element-rules.ts'
import type { Condition, ElementId, HypothesisId, HypothesisState } from '../src/rules/model.ts'
import { inWords } from './markdown.ts'
import { elementName, factName, groupWords, hypothesisName, text } from './names.ts'

/** How far a purpose of exploitation has come, as half a sentence. */
export const stageWords: Record<PurposeStage, string> = {
  realised: 'exploitation took place',
  intended: 'exploitation was intended',
  disputed: 'a purpose of exploitation is in dispute',
  noneFound: 'a purpose of exploitation was looked for and none was found',
  unknown: 'it is not known whether there was a purpose of exploitation',
}

/** What someone competent has not decided, as half a sentence. */
const openWords: Record<DecidedStatus, string> = {
  identified: 'no one competent has identified the person as a victim',
  notAVictim: 'no one competent has decided that the person is not a victim',
}

/** What someone competent has decided about the person, as half a sentence. */
export const decisionWords: Record<DecidedStatus, string> = {
  identified: 'someone competent has identified the person as a victim',
  notAVictim: 'someone competent has decided that the person is not a victim',
}

/** The state of something that has a name: on record; positively absent; on record or disputed; neither; no "no"; disputed. */
const STATES = {
  true: 'on record',
  denied: 'positively absent',
  touched: 'on record or disputed',
  untouched: 'neither on record nor disputed',
  undenied: 'not denied',
  disputed: 'disputed',
} as const
type NamedState = keyof typeof STATES

/** An element that some rule waives can be there without evidence. */
const WAIVABLE_STATES: Record<NamedState, string> = {
  ...STATES,
  true: 'on record or not required',
  touched: 'on record, not required or disputed',
  untouched: 'neither on record, nor not required, nor disputed',
  undenied: 'not positively absent',
}

const waivable = new Set<string>(elementRules.flatMap(({ about, gives }) => (gives === 'waives' ? [about] : [])))

/** A clause in parts: the name, the verb for one and for several, and the rest. */
type Clause = { name: string; verbs: readonly [one: string, several: string]; rest: string }

const IS = ['is', 'are'] as const

const factClause = (id: FactId, state: NamedState): Clause => ({
  name: factName(id),
  verbs: IS,
  rest: STATES[state],
})

function elementClause(id: ElementId, state: NamedState): Clause {
  const words = waivable.has(id) ? WAIVABLE_STATES : STATES
  return { name: elementName(id), verbs: IS, rest: words[state] }
}

function hypothesisClause(id: HypothesisId, states: readonly HypothesisState[]): Clause {
  const stateNames = states.map((state) => `"${text(`hypothesisState.${state}`)}"`)
  return { name: hypothesisName(id), verbs: ['reads', 'read'], rest: inWords(stateNames, 'or') }
}

/** Finds what a condition names and the state that it requires; nothing if it is about something else. */
function clauseOf(condition: Condition, state: NamedState = 'true'): Clause | undefined {
  if ('fact' in condition) return factClause(condition.fact, state)
  if ('element' in condition) return elementClause(condition.element, state)
  if (state !== 'true') return undefined
  if ('hypothesis' in condition) return hypothesisClause(condition.hypothesis, condition.is)
  if ('touched' in condition) return clauseOf(condition.touched, 'touched')
  if ('disputed' in condition) return clauseOf(condition.disputed, 'disputed')
  if (!('not' in condition)) return undefined
  const inner = condition.not
  if (!('touched' in inner)) return clauseOf(inner, 'denied')
  return 'not' in inner.touched ? clauseOf(inner.touched.not, 'undenied') : clauseOf(inner.touched, 'untouched')
}

const toClause = ({ name, verbs, rest }: Clause): string => `${name} ${verbs[0]} ${rest}`

/** Joins parts that state the same about several names into one. */
function toPhrases(parts: readonly Condition[], kind: 'all' | 'any'): string[] {
  const byRest = new Map<string, { names: string[]; verbs: Clause['verbs']; rest: string }>()
  const others: string[] = []
  for (const part of parts) {
    const one = clauseOf(part)
    if (one === undefined) others.push(toWords(part))
    else {
      const key = `${one.verbs[0]} ${one.rest}`
      byRest.set(key, { ...one, names: [...(byRest.get(key)?.names ?? []), one.name] })
    }
  }
  const joined = [...byRest.values()].map(({ names, verbs, rest }) => {
    const verb = verbs[kind === 'all' && names.length > 1 ? 1 : 0]
    return `${inWords(names, kind === 'all' ? 'and' : 'or')} ${verb} ${rest}`
  })
  return [...joined, ...others]
}

/** A condition in plain words, as half a sentence after "where". */
export function toWords(condition: Condition): string {
  if ('fact' in condition) return toClause(factClause(condition.fact, 'true'))
  if ('element' in condition) return toClause(elementClause(condition.element, 'true'))
  if ('hypothesis' in condition) return toClause(hypothesisClause(condition.hypothesis, condition.is))
  const clause = clauseOf(condition)
  if (clause !== undefined) return toClause(clause)
  if ('anyOf' in condition) return `any of the ${groupWords[condition.anyOf].all} that the law counts is on record`
  if ('countsAll' in condition)
    return `the law counts each of the ${groupWords[condition.countsAll].all} of the standard`
  if ('added' in condition)
    return `one of the ${groupWords[condition.added].all} that the law counts beyond those of the standard is on record`
  if ('withoutExploitation' in condition)
    return 'a purpose is on record that the law counts even if no one is exploited'
  if ('onlyWithExploitation' in condition)
    return 'a purpose is on record that the law counts only where exploitation of another kind is on record beside it'
  if ('offence' in condition) return `the law has ${hypothesisName(condition.offence)} as an offence of its own`
  if ('decided' in condition) return decisionWords[condition.decided]
  if ('noMeansFor' in condition)
    return condition.noMeansFor === 'child'
      ? 'the law asks no means where the person is a child, or asks none for a purpose that is on record'
      : 'the law requires no means of anyone'
  if ('age' in condition) return condition.age === 'child' ? 'the person is a child' : 'the person is an adult'
  if ('stage' in condition) return stageWords[condition.stage]
  if ('any' in condition) return joined(condition.any, 'any')
  if ('all' in condition) return joined(condition.all, 'all')
  if ('atLeast' in condition)
    return `at least ${condition.atLeast === 2 ? 'two' : condition.atLeast} of these hold: ${condition.of.map(toWords).join('; ')}`
  if ('not' in condition) return toNegation(condition.not)
  if ('touched' in condition) return `${toWords(condition.touched)}, or that is disputed`
  if ('disputed' in condition) return `it is disputed whether ${toWords(condition.disputed)}`
  return condition satisfies never
}

/** The opposite, which needs evidence of its own: what is not known is neither. */
function toNegation(condition: Condition): string {
  if ('stage' in condition) return `it is not so that ${stageWords[condition.stage]}`
  if ('decided' in condition) return openWords[condition.decided]
  if ('offence' in condition) return `the law has no offence of its own that is ${hypothesisName(condition.offence)}`
  if ('touched' in condition && 'onlyWithExploitation' in condition.touched)
    return 'no purpose is on record that the law counts only where exploitation of another kind is on record beside it'
  if ('anyOf' in condition)
    return `each of the ${groupWords[condition.anyOf].all} that the law counts is positively absent`
  if ('touched' in condition && 'age' in condition.touched)
    return `the person is not known to be ${condition.touched.age === 'child' ? 'a child' : 'an adult'}`
  return `it is positively not so that ${toWords(condition)}`
}

function joined(parts: readonly Condition[], kind: 'all' | 'any'): string {
  const phrases = toPhrases(parts, kind)
  if (phrases.length < 2) return phrases.join('')
  return `${kind === 'all' ? 'all of this holds' : 'any of this holds'}: ${phrases
    .map((phrase) => (phrase.includes(': ') ? `(${phrase})` : phrase))
    .join('; ')}`
}
