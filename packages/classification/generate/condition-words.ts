import type { PurposeStage } from '../src/facts/facts.ts'
import type { Condition } from '../src/rules/model.ts'
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

/** How a thing stands, for what has a name: on record; positively absent; on record or disputed; neither; disputed. */
const STANDINGS = {
  true: 'on record',
  denied: 'positively absent',
  touched: 'on record or disputed',
  untouched: 'neither on record nor disputed',
  disputed: 'disputed',
} as const
type Standing = keyof typeof STANDINGS

/** An element can be there without evidence where the law does not ask for it. */
const ELEMENT_STANDINGS: Record<Standing, string> = {
  ...STANDINGS,
  true: 'on record or not required',
  touched: 'on record, not required or disputed',
  untouched: 'neither on record, nor not required, nor disputed',
}

type Said = { name: string; standing: string }

/** What has a name, and how it is to stand; nothing where a condition is about something else. */
function toSaid(condition: Condition, standing: Standing = 'true'): Said | undefined {
  if ('fact' in condition) return { name: factName(condition.fact), standing: STANDINGS[standing] }
  if ('element' in condition) return { name: elementName(condition.element), standing: ELEMENT_STANDINGS[standing] }
  if (standing === 'true') {
    if ('touched' in condition) return toSaid(condition.touched, 'touched')
    if ('disputed' in condition) return toSaid(condition.disputed, 'disputed')
    if ('not' in condition) {
      const inner = condition.not
      return 'touched' in inner ? toSaid(inner.touched, 'untouched') : toSaid(inner, 'denied')
    }
  }
  return undefined
}

/** Parts of which names with the same standing are told in one breath. */
function toPhrases(parts: readonly Condition[], kind: 'all' | 'any'): string[] {
  const names = new Map<string, string[]>()
  const others: string[] = []
  for (const part of parts) {
    const said = toSaid(part)
    if (said === undefined) others.push(toWords(part))
    else names.set(said.standing, [...(names.get(said.standing) ?? []), said.name])
  }
  const told = [...names].map(([standing, list]) => {
    const verb = kind === 'all' && list.length > 1 ? 'are' : 'is'
    return `${inWords(list, kind === 'all' ? 'and' : 'or')} ${verb} ${standing}`
  })
  return [...told, ...others]
}

/** A condition in plain words, as half a sentence after "where". */
export function toWords(condition: Condition): string {
  const said = toSaid(condition)
  if (said !== undefined) return `${said.name} is ${said.standing}`
  if ('fact' in condition || 'element' in condition) return toWords(condition)
  if ('anyOf' in condition) return `any of the ${groupWords[condition.anyOf].all} that the law counts is on record`
  if ('added' in condition)
    return `one of the ${groupWords[condition.added].all} that the law counts beyond those of the standard is on record`
  if ('withoutExploitation' in condition)
    return 'a purpose is on record that the law counts even where nobody is exploited'
  if ('noMeansFor' in condition)
    return condition.noMeansFor === 'child'
      ? 'the law asks no means where the person is a child, or asks none for a purpose that is on record'
      : 'the law asks no means of anybody'
  if ('age' in condition) return condition.age === 'child' ? 'the person is a child' : 'the person is an adult'
  if ('stage' in condition) return stageWords[condition.stage]
  if ('hypothesis' in condition)
    return `${hypothesisName(condition.hypothesis)} reads ${inWords(
      condition.is.map((state) => text(`hypothesisState.${state}`)),
      'or',
    )}`
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
  if ('anyOf' in condition) return `each of the ${groupWords[condition.anyOf].all} that the law counts is positively absent`
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
