import { bytesToHex } from '@noble/hashes/utils.js'
import type { KeyedHash } from '../pseudonyms/keyed-hash.ts'
import { soundOfWord, wordsOfName } from '../pseudonyms/phonetic-name.ts'
import type { LinkageRecord } from './features.ts'
import type { LinkageSchema } from './schema.ts'

const keyBytes = 8
const soundLetters = 4
const leastDigits = 7

/**
 * Makes keyed hashes of what two records of one person usually share: the sound of a name's beginning with the year,
 * day with month, a phone.
 */
export function blockKeysOf(record: LinkageRecord, schema: LinkageSchema, hash: KeyedHash): string[] {
  const textOf = (kind: string): string => {
    const field = schema.find((one) => one.kind === kind)
    return field === undefined ? '' : field.from.map((column) => record[column] ?? '').join(' ')
  }
  const sounds = wordsOfName(textOf('name')).map((word) => soundOfWord(word).slice(0, soundLetters))
  const date = textOf('date')
  const year = /\d{4}/.exec(date)?.[0] ?? ''
  const rest = date
    .replace(/\d{4}/, '')
    .split(/\D+/)
    .filter((part) => part !== '')
    .map(Number)
    .sort((a, b) => a - b)
  const phone = textOf('phone').replace(/\D/g, '').slice(-9)
  const texts = sounds.flatMap((sound) => [
    ...(year === '' ? [] : [`y${sound}${year}`]),
    ...(rest.length === 2 && !(rest[0] === 1 && rest[1] === 1) ? [`d${sound.slice(0, 2)}${rest.join('.')}`] : []),
  ])
  const [first, second] = [...sounds].sort()
  if (first !== undefined && second !== undefined) texts.push(`n${first}${second}`)
  if (phone.length >= leastDigits) texts.push(`p${phone}`)
  return [...new Set(texts)].map((text) => bytesToHex(hash.of(new TextEncoder().encode(text)).subarray(0, keyBytes)))
}

/** Finds the pairs of positions, packed as `left * rightCount + right`, that share a key. */
export function pairsInBlocks(
  left: readonly (readonly string[])[],
  right: readonly (readonly string[])[],
  largest: number,
): Float64Array {
  const rightByKey = new Map<string, number[]>()
  for (const [place, keys] of right.entries())
    for (const key of keys) {
      const places = rightByKey.get(key)
      if (places === undefined) rightByKey.set(key, [place])
      else places.push(place)
    }
  const pairs = new Set<number>()
  for (const [place, keys] of left.entries())
    for (const key of keys) {
      const places = rightByKey.get(key) ?? []
      if (places.length <= largest) for (const other of places) pairs.add(place * right.length + other)
    }
  return Float64Array.from(pairs).sort()
}
