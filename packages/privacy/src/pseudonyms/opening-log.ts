import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { lengthPrefixed, utf8 } from './bytes.ts'
import { type Escrow, type HeldShare, isSignedBy, signWith } from './escrow-holders.ts'

/**
 * One entry in the log of an escrow: its creation, or the opening of one envelope; chained to the previous entry and
 * signed by the holders.
 */
export type OpeningEntry = {
  readonly version: 2
  readonly escrow: string
  readonly index: number
  /** The hash of the previous entry; empty in the first. */
  readonly previous: string
  readonly event: 'created' | 'opened'
  /** The time, as given by the caller. */
  readonly at: string
  /** The token whose envelope was opened; empty in the first entry. */
  readonly token: string
  /** The reason, in the words of the organisation; never anything about the person. */
  readonly reason: string
  readonly hash: string
  /** The holders, by id, each with their signature of the hash. */
  readonly signatures: { readonly [holder: string]: string }
}

type Content = Pick<OpeningEntry, 'event' | 'at' | 'token' | 'reason'>

const hashOf = (
  { version, escrow, index, previous, event, at, token, reason }: Omit<OpeningEntry, 'hash' | 'signatures'>,
  holders: readonly string[],
): string => {
  const texts = [String(version), escrow, String(index), previous, event, at, token, reason, ...[...holders].sort()]
  return bytesToHex(sha256(utf8(texts.map(lengthPrefixed).join(''))))
}

const signedText = (hash: string): string => `tip-standard/opening/2 ${hash}`

/** Appends an entry, signed with the shares. */
export function appendOpening(
  { id }: Escrow,
  entries: readonly OpeningEntry[],
  content: Content,
  shares: readonly HeldShare[],
): OpeningEntry[] {
  const entry = {
    version: 2,
    escrow: id,
    index: entries.length,
    previous: entries.at(-1)?.hash ?? '',
    ...content,
  } as const
  const holders = shares.map(({ holder }) => holder.id)
  const hash = hashOf(entry, holders)
  const signatures = Object.fromEntries(shares.map((share) => [share.holder.id, signWith(share, signedText(hash))]))
  return [...entries, { ...entry, hash, signatures }]
}

/**
 * Whether everyone named has signed, and they are enough: all holders for the creation, as many as the threshold for an
 * opening.
 */
function areSigned({ holders, threshold }: Escrow, { event, hash, signatures }: OpeningEntry): boolean {
  const signed = Object.entries(signatures)
  return (
    signed.length >= (event === 'created' ? holders.length : threshold) &&
    signed.every(([id, signature]) => {
      const holder = holders.find((one) => one.id === id)
      return holder !== undefined && isSignedBy(holder, signedText(hash), signature)
    })
  )
}

/**
 * Returns the position of the first entry that was changed, moved, inserted or left unsigned, or -1; 0 for an empty
 * log, which no escrow has. `seen` are hashes that others remember, such as the holders: a log that was truncated or
 * restarted lacks one of them, and the result is then its length.
 */
export function firstBrokenOpening(
  escrow: Escrow,
  entries: readonly OpeningEntry[],
  seen: readonly string[] = [],
): number {
  if (entries.length === 0) return 0
  let previous = ''
  for (const [index, entry] of entries.entries()) {
    const { version, event, hash, signatures } = entry
    const isNext = version === 2 && entry.escrow === escrow.id && entry.index === index && entry.previous === previous
    const isWhole = (event === 'created') === (index === 0) && hash === hashOf(entry, Object.keys(signatures ?? {}))
    if (!isNext || !isWhole || !areSigned(escrow, entry)) return index
    previous = hash
  }
  return seen.every((hash) => entries.some((entry) => entry.hash === hash)) ? -1 : entries.length
}
