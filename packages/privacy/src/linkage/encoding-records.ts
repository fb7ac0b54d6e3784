import { isObject } from '@tip-standard/core'
import { type Encodings, layoutOf, linkageVersion, mostFlips } from './encode.ts'
import { LinkageError } from './linkage-error.ts'
import type { FieldKind, LinkageField, LinkageSchema } from './schema.ts'

const format = 'tip-standard-encodings/1'
const bytesPerWord = 4

/** Encodings as one organisation sends them to another, with the ids of the records if these are sent. */
export type SentEncodings = { readonly encodings: Encodings; readonly ids: readonly string[] | undefined }

const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes))

function wordsOf(text: unknown, words: number): Uint32Array {
  if (typeof text !== 'string') throw new LinkageError('encodingsMalformed')
  let bytes: string
  try {
    bytes = atob(text)
  } catch {
    throw new LinkageError('encodingsMalformed')
  }
  if (bytes.length !== words * bytesPerWord) throw new LinkageError('encodingsMalformed')
  const view = new DataView(Uint8Array.from(bytes, (sign) => sign.charCodeAt(0)).buffer)
  return Uint32Array.from({ length: words }, (_, at) => view.getUint32(at * bytesPerWord, true))
}

/** Turns encodings into plain objects for a file, one for the settings and one for each record: no name, no key, and no id unless given. */
export function* encodingsToRecords(encodings: Encodings, ids?: readonly string[]): Generator<Record<string, unknown>> {
  const { count, words, bits, present, blockKeys, schema, hardened, flips, keyId } = encodings
  yield { format, count, hardened, flips, keyId, hasIds: ids !== undefined, hasBlocks: blockKeys !== undefined, schema }
  const bytes = new Uint8Array(words * bytesPerWord)
  const view = new DataView(bytes.buffer)
  for (let row = 0; row < count; row++) {
    for (let at = 0; at < words; at++) view.setUint32(at * bytesPerWord, bits[row * words + at] as number, true)
    yield {
      ...(ids !== undefined && { id: ids[row] }),
      present: present[row],
      bits: toBase64(bytes),
      ...(blockKeys !== undefined && { blocks: blockKeys[row] }),
    }
  }
}

const kinds: readonly FieldKind[] = ['name', 'date', 'phone', 'code', 'text']

const areNumbers = (value: Record<string, unknown>, names: readonly string[]): boolean =>
  names.every((name) => Number.isFinite(value[name]))

function isField(value: unknown): value is LinkageField {
  if (!isObject(value)) return false
  const { id, kind, from, household } = value
  const isKnown = typeof id === 'string' && kinds.includes(kind as FieldKind) && isTexts(from)
  return isKnown && areNumbers(value, ['bits', 'hashes', 'agrees', 'differs']) && isHousehold(household)
}

const isHousehold = (value: unknown): boolean =>
  value === undefined || value === 'shared' || (isObject(value) && areNumbers(value, ['agrees', 'differs']))

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string')

/** Counts the words of an encoding without its complement, for the schema of a file. */
function wordsIn(schema: LinkageSchema): number {
  try {
    return layoutOf(schema).words
  } catch {
    throw new LinkageError('encodingsMalformed')
  }
}

/** Reads what `encodingsToRecords` wrote; throws `encodingsMalformed` for anything else. */
export function encodingsFromRecords(records: readonly unknown[]): SentEncodings {
  const [head, ...rows] = records
  if (!isObject(head) || head.format !== format || head.count !== rows.length || typeof head.keyId !== 'string')
    throw new LinkageError('encodingsMalformed')
  const { schema: given, flips, hardened, hasIds, hasBlocks, keyId } = head
  if (
    !Array.isArray(given) ||
    !given.every(isField) ||
    typeof flips !== 'number' ||
    !(flips >= 0 && flips <= mostFlips)
  )
    throw new LinkageError('encodingsMalformed')
  const schema: LinkageSchema = given
  const words = wordsIn(schema) * (hardened === true ? 2 : 1)
  const bits = new Uint32Array(rows.length * words)
  const present = new Uint32Array(rows.length)
  const ids: string[] = []
  const blockKeys: string[][] = []
  for (const [row, one] of rows.entries()) {
    if (!isObject(one) || !Number.isInteger(one.present)) throw new LinkageError('encodingsMalformed')
    bits.set(wordsOf(one.bits, words), row * words)
    present[row] = one.present as number
    if (hasIds === true) {
      if (typeof one.id !== 'string') throw new LinkageError('encodingsMalformed')
      ids.push(one.id)
    }
    if (hasBlocks !== true) continue
    if (!isTexts(one.blocks)) throw new LinkageError('encodingsMalformed')
    blockKeys.push(one.blocks)
  }
  const encodings: Encodings = {
    count: rows.length,
    words,
    bits,
    present,
    blockKeys: hasBlocks === true ? blockKeys : undefined,
    schema,
    hardened: hardened === true,
    flips,
    // Files of earlier versions hold the id alone.
    keyId: keyId.includes('.') ? keyId : `${linkageVersion}.${keyId}`,
  }
  return { encodings, ids: hasIds === true ? ids : undefined }
}
