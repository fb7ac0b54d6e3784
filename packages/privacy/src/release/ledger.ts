import { PrivacyError } from '../privacy-error.ts'
import type { SecretKey } from '../pseudonyms/secret-key.ts'
import { ledgerTokens } from './ledger-tokens.ts'

/** A column of a release in the ledger: for each person the number of a value, and for each value a keyed token. */
export type LedgerColumn = {
  readonly name: string
  readonly tokens: readonly string[]
  readonly codes: readonly number[]
  /** For a sensitive column, how often each value occurs in the data of the release: the reference of t-closeness. */
  readonly inData?: readonly number[]
}

/** One release: who was in which class. A suppressed person is recorded like an absent one: the release shows neither. */
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
  /** Sensitive columns, and the one that counts groups. */
  readonly columns: readonly LedgerColumn[]
}

/**
 * Records what was released about each person so far. It contains numbers, and tokens made with a key that is not in
 * it, but no value of the data. It is still confidential: it shows which rows of several releases belong to one person.
 */
export type ReleaseLedger = {
  readonly format: 'tip-standard-release-ledger/1'
  /** The columns that identify a person. */
  readonly person: readonly string[]
  readonly releases: readonly LedgerRelease[]
  /** A keyed hash that proves that nothing was changed and that the key is the right one. */
  readonly seal: string
}

/** Seals the contents of a ledger. */
export function sealLedger(
  person: readonly string[],
  releases: readonly LedgerRelease[],
  key: SecretKey,
): ReleaseLedger {
  const content = { format: 'tip-standard-release-ledger/1', person, releases } as const
  return { ...content, seal: ledgerTokens(key).of('seal', JSON.stringify(content)) }
}

/** Starts a ledger before the first release; `person` names the columns that identify a person in every release of the series. */
export function openLedger(person: string | readonly string[], key: SecretKey): ReleaseLedger {
  return sealLedger([person].flat(), [], key)
}

/** Throws unless a value, such as one read from a file, is a ledger sealed with that key and unchanged since. */
export function checkLedger(ledger: unknown, key: SecretKey): asserts ledger is ReleaseLedger {
  const { format, person, releases, seal } = (ledger ?? {}) as Partial<ReleaseLedger>
  const isOne = format === 'tip-standard-release-ledger/1' && Array.isArray(person) && Array.isArray(releases)
  if (!isOne || sealLedger(person, releases, key).seal !== seal) throw new PrivacyError('ledgerNotSealed')
}
