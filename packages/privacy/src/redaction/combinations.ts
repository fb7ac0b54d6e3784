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

/**
 * A phrase that may identify someone without a name, by UTF-16 offsets in the original text; it contains none of the
 * words.
 */
export type Combination = {
  /** The rule that found it. */
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

/**
 * The maximum number of words between the parts of a relation: the mayor's eldest daughter, umukobwa wa burugumesitiri.
 */
const relationReach = 4
/** The maximum number of words between `only` and its noun. */
const singleReach = 3

/**
 * Finds combinations that may identify someone without a name: the only nurse of a health centre, a mayor's daughter, a
 * teacher at a named town's school, an albino of a village. `spans` are those of `redactText`; their places are used.
 * The rules know lists of words, and nothing about local people: they miss most identifying stories, and a reader must
 * judge what they find.
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
  let at = firstEndingAfter(places, tokens[first]?.start ?? 0)
  for (let index = first; index < last; index++) {
    const { start, end, lower } = tokens[index] as WordToken
    const word = lower.endsWith("'s") ? lower.slice(0, -2) : lower
    for (const [name, list] of lists) if (list.has(word)) sentence[name].push({ start, end, index })
    const before = tokens[index - 1]?.lower ?? ''
    while ((places[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at++
    const place = places[at]
    if (place !== undefined && place.start <= start && end <= place.end && isPlaceAfter(place, before))
      sentence.place.push({ start, end, index })
  }
  return sentence
}

/** The first of the ordered spans that ends after an offset. */
function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle] as Span).end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * Whether a span is a place, even if it was taken for a person: no list of places has the Kabgayi of the bishop of
 * Kabgayi.
 */
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

function around(rule: CombinationRule, parts: readonly (Part | undefined)[]): Combination {
  const known = parts.filter((part) => part !== undefined)
  return {
    rule,
    start: Math.min(...known.map(({ start }) => start)),
    end: Math.max(...known.map(({ end }) => end)),
  }
}

/**
 * Finds the first of `from` with one of `to` at most `after` words after it or `before` words before it; both are in
 * text order.
 */
function near(from: readonly Part[], to: readonly Part[], after: number, before: number): [Part, Part] | undefined {
  let at = 0
  for (const one of from) {
    while ((to[at]?.index ?? Number.POSITIVE_INFINITY) < one.index - before) at++
    const other = to[at]?.index === one.index ? to[at + 1] : to[at]
    if (other !== undefined && other.index - one.index <= after) return [one, other]
  }
  return undefined
}

function combinationsOf(sentence: Sentence): Combination[] {
  const { singleBefore, singleAfter, office, role, workplace, relative, condition, place } = sentence
  const found: Combination[] = []
  const [where] = place
  const unique = role.concat(office, condition).sort((a, b) => a.index - b.index)
  const only = near(singleBefore, unique, singleReach, 0) ?? near(singleAfter, unique, 0, 1)
  if (only !== undefined) found.push(around('onlyOne', [...only, workplace[0], where]))
  const related = near(relative, office, relationReach, relationReach)
  if (related !== undefined) found.push(around('relativeOfOffice', [...related, where]))
  else if (office[0] !== undefined && where !== undefined) found.push(around('officeAndPlace', [office[0], where]))
  const [work, at] = [role[0], workplace[0]]
  if (only === undefined && work !== undefined && at !== undefined && where !== undefined && at.index !== work.index)
    found.push(around('roleAtWorkplace', [work, at, where]))
  if (condition[0] !== undefined && where !== undefined) found.push(around('conditionAndPlace', [condition[0], where]))
  return found
}
