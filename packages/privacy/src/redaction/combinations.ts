import type { Span } from './span.ts'
import { type WordToken, wordTokens } from './word-tokens.ts'
import { conditions, offices, relatives, roles, singlingAfter, singlingBefore, workplaces } from './words/roles.ts'

/**
 * Why a phrase may identify someone without a name: the only one of a kind, the relative of an office holder, an office with a place, a
 * role at a workplace with a place, a rare condition with a place.
 */
export type CombinationRule =
  | 'onlyOne'
  | 'relativeOfOffice'
  | 'officeAndPlace'
  | 'roleAtWorkplace'
  | 'conditionAndPlace'

/** A phrase that may identify someone without a name, by UTF-16 offsets in the original text; it holds none of its words. */
export type Combination = {
  /** Why it may. */
  rule: CombinationRule
  /** Offset of its first character. */
  start: number
  /** Offset after its last character. */
  end: number
}

type Part = { start: number; end: number; index: number }
type Sentence = Record<
  'singleBefore' | 'singleAfter' | 'office' | 'role' | 'workplace' | 'relative' | 'condition' | 'place',
  Part[]
>

const lists: readonly (readonly [keyof Sentence, ReadonlySet<string>])[] = [
  ['singleBefore', singlingBefore],
  ['singleAfter', singlingAfter],
  ['office', offices],
  ['role', roles],
  ['workplace', workplaces],
  ['relative', relatives],
  ['condition', conditions],
]

const sentenceEnd = /[.!?\n]\s/

/** How many words a relation reaches: the mayor's eldest daughter, umukobwa wa burugumesitiri. */
const relationReach = 4
/** How many words are between `only` and what there is one of. */
const singleReach = 3

/**
 * Finds combinations that may identify someone though no name is in them: the only nurse of a health centre, a mayor's daughter, a
 * teacher at a named town's school, an albino of a village. `spans` are those of `redactText`, whose places count.
 * The rules know lists of words, not who lives where: most identifying stories pass them, and a reader must judge what they find.
 */
export function findCombinations(text: string, spans: readonly Span[]): Combination[] {
  const tokens = wordTokens(text)
  const places = spans.filter(({ type }) => type === 'LOCATION' || type === 'ORGANISATION' || type === 'PERSON')
  const found: Combination[] = []
  let first = 0
  for (let index = 1; index <= tokens.length; index++) {
    const [before, next] = [tokens[index - 1], tokens[index]] as const
    if (before === undefined) break
    if (next !== undefined && !sentenceEnd.test(text.slice(before.end, next.start))) continue
    found.push(...combinationsOf(partsOf(tokens, first, index, places)))
    first = index
  }
  return found
}

function partsOf(tokens: readonly WordToken[], first: number, last: number, places: readonly Span[]): Sentence {
  const sentence: Sentence = {
    singleBefore: [],
    singleAfter: [],
    office: [],
    role: [],
    workplace: [],
    relative: [],
    condition: [],
    place: [],
  }
  for (let index = first; index < last; index++) {
    const { start, end, lower } = tokens[index] as WordToken
    const word = lower.endsWith("'s") ? lower.slice(0, -2) : lower
    for (const [name, list] of lists) if (list.has(word)) sentence[name].push({ start, end, index })
    const before = tokens[index - 1]?.lower ?? ''
    if (places.some((place) => place.start <= start && end <= place.end && isPlaceAfter(place, before)))
      sentence.place.push({ start, end, index })
  }
  return sentence
}

/** Whether a span is a place: the bishop of Kabgayi has no list of places. */
const isPlaceAfter = ({ type }: Span, before: string): boolean => type !== 'PERSON' || placeJoints.has(before)
const placeJoints: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'of',
  'in',
  'at',
  'de',
  'du',
  'à',
  'wa',
  'ya',
  'mu',
  'i',
  'cha',
])

const around = (rule: CombinationRule, parts: readonly Part[]): Combination => ({
  rule,
  start: Math.min(...parts.map(({ start }) => start)),
  end: Math.max(...parts.map(({ end }) => end)),
})

/** The first of `from` that has one of `to` at most so many words after it, and before it. */
function near(from: readonly Part[], to: readonly Part[], after: number, before: number): [Part, Part] | undefined {
  for (const one of from)
    for (const other of to) {
      const distance = other.index - one.index
      if (distance !== 0 && distance <= after && -distance <= before) return [one, other]
    }
  return undefined
}

function combinationsOf(sentence: Sentence): Combination[] {
  const { singleBefore, singleAfter, office, role, workplace, relative, condition, place } = sentence
  const found: Combination[] = []
  const [where] = place
  const unique = role.concat(office, condition)
  const only = near(singleBefore, unique, singleReach, 0) ?? near(singleAfter, unique, 0, 1)
  if (only !== undefined) found.push(around('onlyOne', [...only, ...place, ...workplace]))
  const related = near(relative, office, relationReach, relationReach)
  if (related !== undefined) found.push(around('relativeOfOffice', [...related, ...place]))
  else if (office[0] !== undefined && where !== undefined) found.push(around('officeAndPlace', [office[0], where]))
  const [work, at] = [role[0], workplace[0]]
  if (only === undefined && work !== undefined && at !== undefined && where !== undefined && at.index !== work.index)
    found.push(around('roleAtWorkplace', [work, at, where]))
  if (condition[0] !== undefined && where !== undefined) found.push(around('conditionAndPlace', [condition[0], where]))
  return found
}
