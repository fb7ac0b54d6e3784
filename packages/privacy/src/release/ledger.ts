import { PrivacyError } from '../privacy-error.ts'
import type { SecretKey } from '../pseudonyms/secret-key.ts'
import { ledgerTokens } from './ledger-tokens.ts'

/** What a release said of the people in it, one after the other: the number of a value of each, and a keyed token for each value. */
export type LedgerColumn = {
  readonly name: string
  readonly tokens: readonly string[]
  readonly codes: readonly number[]
}

/** One release: who was in which class of it. Whoever was suppressed is not told from who was not there: nothing was said of either. */
export type LedgerRelease = {
  readonly date: string
  /** A hash of the plan. */
  readonly plan: string
  readonly k: number
  readonly rows: number
  /** A token of each person who was released. */
  readonly people: readonly string[]
  /** The class of each person, and a token of the texts of each class. */
  readonly classOf: readonly number[]
  readonly classes: readonly string[]
  /** Sensitive columns, and the one by which groups are counted. */
  readonly columns: readonly LedgerColumn[]
}

/**
 * What was released of whom so far. It holds numbers and tokens made with a key that is not in it, and no value of anybody. It is
 * confidential all the same: it says which rows of several releases are one person's.
 */
export type ReleaseLedger = {
  readonly format: 'tip-standard-release-ledger/1'
  /** The columns that tell who a person is. */
  readonly person: readonly string[]
  readonly releases: readonly LedgerRelease[]
  /** Shows with the key that nothing was changed, and that it is the right key. */
  readonly seal: string
}

/** Puts a seal on what a ledger holds. */
export function sealLedger(
  person: readonly string[],
  releases: readonly LedgerRelease[],
  key: SecretKey,
): ReleaseLedger {
  const content = { format: 'tip-standard-release-ledger/1', person, releases } as const
  return { ...content, seal: ledgerTokens(key).of('seal', JSON.stringify(content)) }
}

/** Begins a ledger before the first release; `person` names the columns that tell who somebody is in every release to come. */
export function openLedger(person: string | readonly string[], key: SecretKey): ReleaseLedger {
  return sealLedger([person].flat(), [], key)
}

/** Throws unless something, such as what was read from a file, is a ledger as it was sealed with that key. */
export function checkLedger(ledger: unknown, key: SecretKey): asserts ledger is ReleaseLedger {
  const { format, person, releases, seal } = (ledger ?? {}) as Partial<ReleaseLedger>
  const isOne = format === 'tip-standard-release-ledger/1' && Array.isArray(person) && Array.isArray(releases)
  if (!isOne || sealLedger(person, releases, key).seal !== seal) throw new PrivacyError('ledgerNotSealed')
}
