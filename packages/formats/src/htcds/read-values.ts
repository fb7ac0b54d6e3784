import { htcdsWords } from '../generated/htcds-words.ts'
import { toKey } from '../records/name-key.ts'
import { type HtcdsListField, type HtcdsValue, htcdsValueLists } from './value-lists.ts'
import { valueWords } from './value-words.ts'

/** How a value was written: as its code, as the label of the list, or in another spelling. */
export type ValueForm = 'code' | 'label' | 'variant'

/** The values found in a cell, and the pieces that are in no list. */
type ValuesReading = { values: { code: string; form: ValueForm }[]; unknown: string[] }

/** IOM's templates spell some list labels this way. */
const templateLabels: Partial<Record<HtcdsListField, readonly HtcdsValue[]>> = {
  cas_Status: [['FollowUp', 'Follow up']],
  cas_ReasonForIncomingReferral: [['MigrationOrChangeOfLocation', 'Migration Or Change Of Location']],
  cas_ReasonForOutgoingReferral: [['MigrationOrChangeOfLocation', 'Migration Or Change Of Location']],
}

/** Spellings seen in IOM's files and in exports that are neither code nor label. */
const variants: Partial<Record<HtcdsListField, readonly HtcdsValue[]>> = {
  vic_RelationshipToTrafficker: [['Unaquainted', 'Unacquainted']],
  // The definitions file of HTCDS uses other names for means, and has one that the list lacks.
  vic_MethodsOfControl: [
    ['PsychoactiveSubstance', 'PsychoactiveSubstances'],
    ['ThreatsLawEnforcement', 'ThreatOfLawEnforcement'],
    ['PhysicalThreats', 'Threats'],
    ['RestrictsMovement', 'RestrictsMovement'],
    ['UsesChildren', 'UsesChildren'],
  ],
}

/** Prefix of the names in the definitions file. */
const definitionsPrefix = 'methodsofcontrol'

type Lookup = { codes: ReadonlySet<string>; labels: ReadonlyMap<string, string>; keys: ReadonlyMap<string, string> }

const lookups = new Map<HtcdsListField, Lookup>()

/** Our translated labels by their keys; a label shared by two values is left out and causes a question. */
function wordsOf(field: HtcdsListField): Map<string, string> {
  const codes = new Map<string, Set<string>>()
  for (const [code, words] of Object.entries(htcdsWords[field] ?? {}))
    for (const word of words) codes.set(toKey(word), (codes.get(toKey(word)) ?? new Set()).add(code))
  return new Map(
    [...codes].flatMap(([key, [code, ...others]]) => (code === undefined || others.length > 0 ? [] : [[key, code]])),
  )
}

function toLookup(field: HtcdsListField): Lookup {
  const known = lookups.get(field)
  if (known) return known
  const list: readonly HtcdsValue[] = htcdsValueLists[field]
  const keys = wordsOf(field)
  for (const [code, words] of Object.entries(valueWords[field] ?? {}))
    for (const word of words) keys.set(toKey(word), code)
  for (const [code, spelling] of variants[field] ?? []) keys.set(toKey(spelling), code)
  for (const [code, label] of list) keys.set(toKey(code), code).set(toKey(label), code)
  const printed = [...list, ...(templateLabels[field] ?? [])]
  const lookup = { codes: new Set(list.map(([code]) => code)), labels: new Map(printed.map(([c, l]) => [l, c])), keys }
  lookups.set(field, lookup)
  return lookup
}

function readOne(lookup: Lookup, text: string): { code: string; form: ValueForm } | undefined {
  if (lookup.codes.has(text)) return { code: text, form: 'code' }
  const labelled = lookup.labels.get(text)
  if (labelled !== undefined) return { code: labelled, form: 'label' }
  const key = toKey(text)
  const code = lookup.keys.get(key) ?? lookup.keys.get(key.replace(definitionsPrefix, ''))
  return code === undefined ? undefined : { code, form: 'variant' }
}

/**
 * Reads a cell of a list field: one value, or several joined by `;`, line ends or `|`, or codes joined by spaces as
 * XForm exports have them. Labels may themselves contain `;` and `,`, so the longest run of pieces that forms a value
 * is taken.
 */
export function readValues(field: HtcdsListField, text: string): ValuesReading {
  const lookup = toLookup(field)
  const whole = readOne(lookup, text)
  if (whole) return { values: [whole], unknown: [] }
  const values: ValuesReading['values'] = []
  const unknown: string[] = []
  for (const part of text.split(/[\n|]/)) {
    const pieces = part.split(';')
    for (let start = 0; start < pieces.length; ) {
      const found = readLongest(lookup, pieces, start)
      if (found) {
        values.push(found.value)
        start = found.end
        continue
      }
      const piece = (pieces[start] ?? '').trim()
      start++
      if (piece === '') continue
      const tokens = piece.split(/[\s,]+/).map((token) => readOne(lookup, token))
      for (const token of tokens) if (token && tokens.every((other) => other)) values.push(token)
      if (tokens.some((token) => !token)) unknown.push(piece)
    }
  }
  return { values, unknown }
}

/** The maximum number of pieces of a label: no label has more than one `;`. */
const maxPieces = 2

function readLongest(lookup: Lookup, pieces: readonly string[], start: number) {
  for (let end = Math.min(pieces.length, start + maxPieces); end > start; end--) {
    const value = readOne(lookup, pieces.slice(start, end).join(';').trim())
    if (value) return { value, end }
  }
  return undefined
}
