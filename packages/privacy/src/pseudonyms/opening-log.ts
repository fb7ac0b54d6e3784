import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { lengthPrefixed, utf8 } from './bytes.ts'

/** One opening of one envelope, tied to the one before it. */
export type OpeningEntry = {
  index: number
  /** The hash of the entry before, or zeros. */
  previous: string
  /** The time of the opening, as given by the caller. */
  at: string
  /** The numbers of the shares that opened it. */
  holders: readonly number[]
  token: string
  /** The reason, in the words of the organisation; never anything about the person. */
  reason: string
  hash: string
}

const noEntry = /* @__PURE__ */ '0'.repeat(64)

const hashOf = ({ index, previous, at, holders, token, reason }: Omit<OpeningEntry, 'hash'>): string =>
  bytesToHex(sha256(utf8([String(index), previous, at, holders.join(' '), token, reason].map(lengthPrefixed).join(''))))

/** Appends an entry. */
export function appendOpening(
  entries: readonly OpeningEntry[],
  opening: Pick<OpeningEntry, 'at' | 'holders' | 'token' | 'reason'>,
): OpeningEntry[] {
  const entry = { index: entries.length, previous: entries.at(-1)?.hash ?? noEntry, ...opening }
  return [...entries, { ...entry, hash: hashOf(entry) }]
}

/**
 * Returns the position of the first entry that was changed, moved or inserted, or -1. `head` is the last hash, kept by another party:
 * without it a truncated or completely rewritten log cannot be detected.
 */
export function firstBrokenOpening(entries: readonly OpeningEntry[], head?: string): number {
  let previous = noEntry
  for (const [index, entry] of entries.entries()) {
    if (entry.index !== index || entry.previous !== previous || entry.hash !== hashOf(entry)) return index
    previous = entry.hash
  }
  return head === undefined || head === previous ? -1 : entries.length
}
